import { describe, expect, test } from 'vitest';
import { readMarks, recordOf } from '../../../test/support/marks.ts';

/** Counted from Wednesday 2017-06-21. */
function check(marks: string, values: readonly string[]): void {
  const { dates } = recordOf(marks, { date: '2017-06-21' });
  expect(dates.map(({ text }) => text)).toEqual(readMarks(marks).marks);
  expect(dates.map(({ value }) => value)).toEqual(values);
}

describe('holidays', () => {
  test.for<[string, ...string[]]>([
    ['She was shot on [[Christmas Day 2015]] in Tulsa.', '2015-12-25'],
    ['The robbery took place on [[New Year’s Eve]].', '2016-12-31'],
    ['He was arrested on [[Halloween]] at home.', '2016-10-31'],
    ['They met at [[Thanksgiving 2012]] in Ohio.', '2012-11-22'],
    ['The store closed on [[Memorial Day, 2016]], he said.', '2016-05-30'],
    ['The Christmas parade and a Thanksgiving dinner raised money.'],
    ['She voted twice on [[Election Day 2016]].', '2016-11-08'],
    ['He was arrested on [[Martin Luther King, Jr. Day]] in Reno.', '2017-01-16'],
    ['The bar closed on [[St. Patrick’s Day, 2015]].', '2015-03-17'],
    ['Troopers stopped 40 drivers over the [[Memorial Day weekend]].', '2017-05-27/2017-05-29'],
    ['He fled over the [[Thanksgiving weekend in 2012]].', '2012-11-22/2012-11-25'],
    ['Shops closed on [[Anzac Day]] in Perth.', '2017-04-25'],
    ['They met on [[Australia Day 2016]] and on [[Bastille Day, 2016]].', '2016-01-26', '2016-07-14'],
    ['The Anzac Day Parade in Australia cost Patriots and Guy Quill nothing.'],
    ['They met over the Christmas weekend, and Father Martin spoke of Presidents and Mothers.'],
    ['The Election Day Program starts a Labor Day travel campaign.'],
    ['The New York office gives Christmas presents.'],
  ])('%s', ([marks, ...values]) => check(marks, values));
});

describe('lists of days, ranges and years', () => {
  test.for<[string, ...string[]]>([
    ['They met on [[April 11]] and [[12, 2016]], in Reno.', '2016-04-11', '2016-04-12'],
    ['It rained on [[Oct. 16]], [[26]] and [[27]].', '2016-10-16', '2016-10-26', '2016-10-27'],
    ['He struck on [[June 3rd]], [[4th]] and [[5th, 2015]].', '2015-06-03', '2015-06-04', '2015-06-05'],
    ['On [[June 3]] and 12 others were charged.', '2017-06-03'],
    ['On [[June 12]] and 3, he said.', '2017-06-12'],
    ['He sold drugs between the [[1st and 3rd of June 2016]].', '2016-06-01/2016-06-03'],
    ['Sales rose from [[April to June in 2015]].', '2015-04/2015-06'],
    ['From the end of [[March 2015 to the middle of September 2015]], he sold drugs.', '2015-03/2015-09'],
    ['On [[March 12]], he fled.\n\nThe police found him on [[Tuesday, March 12, 2013]].', '2013-03-12', '2013-03-12'],
    [
      'He will be tried on [[November 16]].\n\nThe fire broke out on [[November 16, 2012]].',
      '2017-11-16',
      '2012-11-16',
    ],
    ['She lost a brother in the [[September 11]] attacks.', '2001-09-11'],
    ['The bank’s [[2006]] decision was kept up into [[2012]].', '2006', '2012'],
    ['She had been scheduled to stand trial in [[April]].', '2017-04'],
    ['Ada Quill, of 2007 Old Mill Road, was shot in [[2007]].', '2007'],
  ])('%s', ([marks, ...values]) => check(marks, values));
});

describe('weeks and weekdays', () => {
  test.for<[string, ...string[]]>([
    ['They were sentenced [[this week]] in Boise.', '2017-06-19/2017-06-25'],
    ['It was reported [[two weeks ago]] by a neighbor.', '2017-06-05/2017-06-11'],
    [
      'It was reported [[a fortnight ago]]; over the [[past fortnight]] two more were.',
      '2017-06-05/2017-06-11',
      '2017-06-07/2017-06-21',
    ],
    ['It rained for a fortnight.'],
    [
      'Police ask about the night of [[6/7 June 2017]]; 6/[[9 June 2017]] is none.',
      '2017-06-06/2017-06-07',
      '2017-06-09',
    ],
    ['Over the next two weeks, the money was moved abroad.'],
    ['Over the [[next two years]], the office will hire more.', '2017/2019'],
    ['Posted\n[[September\n13, 2011]]\nAda Quill', '2011-09-13'],
    ['Crime fell over the [[past two weeks]].', '2017-06-07/2017-06-21'],
    ['Over the [[past three fiscal years]] the office grew.', '2014/2016'],
    ['The clinic is open [[Monday to Friday]].', '2017-06-19/2017-06-23'],
    ['The drive is on [[Saturday, June 24]]. The chief said [[Saturday]]’s drive is free.', '2017-06-24', '2017-06-24'],
    ['The judge moved the hearing [[today]] to [[2018]].', '2017-06-21', '2018'],
    ['[[This year]]s award went to Ada Quill, [[last year]]s prize to nobody.', '2017', '2016'],
    ['[[Today]]s charges follow [[yesterday]]s arrest.', '2017-06-21', '2017-06-20'],
    ['The March on Crime drew a crowd.'],
    ['It ran from [[2016 October]], and in [[2018-09]] it ended.', '2016-10', '2018-09'],
    ['See No. 2018-09 and case 2018-10.'],
    ['He cheated from at least as early as [[2003 until at least June 2009]].', '2003/2009-06'],
    ['He failed to file for three years: [[1995]], [[1996]] and [[1998]].', '1995', '1996', '1998'],
  ])('%s', ([marks, ...values]) => check(marks, values));
});
