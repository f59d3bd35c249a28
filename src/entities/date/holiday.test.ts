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
    ['The New York office gives Christmas presents.'],
  ])('%s', ([marks, ...values]) => check(marks, values));
});

describe('weeks and weekdays', () => {
  test.for<[string, ...string[]]>([
    ['They were sentenced [[this week]] in Boise.', '2017-06-19/2017-06-25'],
    ['It was reported [[two weeks ago]] by a neighbor.', '2017-06-05/2017-06-11'],
    ['Crime fell over the [[past two weeks]].', '2017-06-07/2017-06-21'],
    ['Over the [[past three fiscal years]] the office grew.', '2014/2017'],
    ['The clinic is open [[Monday to Friday]].', '2017-06-19/2017-06-23'],
    ['The drive is on [[Saturday, June 24]]. The chief said [[Saturday]]’s drive is free.', '2017-06-24', '2017-06-24'],
    ['The judge moved the hearing [[today]] to [[2018]].', '2017-06-21', '2018'],
    ['[[Today]]s charges follow [[yesterday]]s arrest.', '2017-06-21', '2017-06-20'],
    ['The March on Crime drew a crowd.'],
    ['It ran from [[2016 October]], and in [[2018-09]] it ended.', '2016-10', '2018-09'],
    ['See No. 2018-09 and case 2018-10.'],
    ['He cheated from at least as early as [[2003 until at least June 2009]].', '2003/2009-06'],
    ['He failed to file for three years: [[1995]], [[1996]] and [[1998]].', '1995', '1996', '1998'],
  ])('%s', ([marks, ...values]) => check(marks, values));
});
