import { describe, expect, test } from 'vitest';
import { readMarks, recordOf } from '../../../test/support/marks.ts';

/** Each case: a marked sentence and the values of its marks, counted from Wednesday 2017-06-21. */
function check(marks: string, values: readonly (string | null)[]): void {
  const { dates } = recordOf(marks, { date: '2017-06-21' });
  expect(dates.map(({ text }) => text)).toEqual(readMarks(marks).marks);
  expect(dates.map(({ value }) => value)).toEqual(values);
}

describe('hours that a preposition or the part of the day makes clear', () => {
  test.for<[string, ...(string | null)[]]>([
    ['The shop closes [[tomorrow at 4]].', '2017-06-22T04:00'],
    ['The hall opens at [[5 tomorrow afternoon]].', '2017-06-22T17:00'],
    ['A vigil begins [[tonight at 8:30]].', '2017-06-21T20:30'],
    ['Doors open [[Friday evening at 7]].', '2017-06-16T19:00'],
    ['He left at [[five-thirty yesterday morning]].', '2017-06-20T05:30'],
    ['He left [[yesterday at six forty-three]].', '2017-06-20T06:43'],
    ["Doors open [[tomorrow at eight o'clock]].", '2017-06-22T08:00'],
    ['Shots were heard at [[8:15 in the evening on June 3, 2016]].', '2016-06-03T20:15'],
    ['The line is open [[today from five to seven]].', '2017-06-21T05:00/2017-06-21T07:00'],
    ['The store was entered between [[3 and 8 yesterday]].', '2017-06-20T03:00/2017-06-20T08:00'],
    ['Seen on [[5/1/2015 between 10 and 11:30 a.m.]]', '2015-05-01T10:00/2015-05-01T11:30'],
    ['It runs [[tomorrow from 8 p.m. to 11]].', '2017-06-22T20:00/2017-06-22T23:00'],
    ['It was filed [[23/12 before 5pm]].', '2016-12-23T17:00'],
    ['Logged [[Thu Oct 27 11:00:09 2016]] by the clerk.', '2016-10-27T11:00'],
    ['Convicted of counts one and two on [[Feb. 2, 2012]].', '2012-02-02'],
    ['They met [[yesterday]] at 4 locations.', '2017-06-20'],
    ['Police held five [[today]].', '2017-06-21'],
    ['Between 10 and 12 people came on [[June 3, 2016]].', '2016-06-03'],
  ])('%s', ([marks, ...values]) => check(marks, values));
});

describe('from one day and time to another', () => {
  test.for<[string, ...(string | null)[]]>([
    ['Roads close from [[8 p.m. Friday to 2 a.m. Saturday]].', '2017-06-16T20:00/2017-06-17T02:00'],
    ['Killed between [[June 5, 2016, at 10 p.m. and June 6, 2016, at 1 a.m.]]', '2016-06-05T22:00/2016-06-06T01:00'],
    ['Open [[01/21/2016 10:00 to 01/22/2016 07:00]].', '2016-01-21T10:00/2016-01-22T07:00'],
    [
      'He called on [[June 5, 2016, at 10 p.m.]] and [[June 6, 2016, at 1 a.m.]]',
      '2016-06-05T22:00',
      '2016-06-06T01:00',
    ],
  ])('%s', ([marks, ...values]) => check(marks, values));
});

describe('days counted from the release', () => {
  test.for<[string, ...(string | null)[]]>([
    ['It ends on the [[15th of next month]].', '2017-07-15'],
    ['Closed from [[4-23 in next month]].', '2017-07-04/2017-07-23'],
    ['What happened [[previous week - Monday]]?', '2017-06-12'],
    ['He returns [[Thursday, two years from now]].', '2019-06-20'],
    ['He returns [[Monday, two weeks from now]].', '2017-07-03'],
    ['He speaks [[the day after tomorrow at 5 p.m.]].'.replace('[[the ', 'the [['), '2017-06-23T17:00'],
    ['The fair runs [[5/29-6/1/2016]].', '2016-05-29/2016-06-01'],
    ['Held [[Eighth to eleventh May 2010]].', '2010-05-08/2010-05-11'],
    ['Over the [[past three fiscal years]], grants grew.', '2014/2016'],
    ['The bar opened [[one year ago this week]].', '2016-06-20/2016-06-26'],
    ['The bar opened [[ten years ago today]].', '2007-06-21'],
    ["They met on [[New Year's Day- January 1, 2016]].", '2016-01-01'],
    ['Bail must be posted by [[Aug. 15]].', '2017-08-15'],
  ])('%s', ([marks, ...values]) => check(marks, values));
});

describe('days that a mark joins or that a birth is told by', () => {
  test.for<[string, ...(string | null)[]]>([
    ['Four were held ([[April 29, 2015-May 1, 2015]]).', '2015-04-29/2015-05-01'],
    ['Ann Quill, DOB: [[7-21-41]], and Bert Quill, DOB [[3/28/42]], were held.', '1941-07-21', '1942-03-28'],
    ['Cal Quill, DOB: [[9-5-85]], was charged. On [[Dec. 13]], he was arrested.', '1985-09-05', '2016-12-13'],
    ['Lots 7-21-41 and 3-28-42 were sold.'],
  ])('%s', ([marks, ...values]) => check(marks, values));
});
