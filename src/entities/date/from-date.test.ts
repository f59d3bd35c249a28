import { expect, test } from 'vitest';
import { readMarks, recordOf } from '../../../test/support/marks.ts';

/** Each case: a marked sentence and the values of its marks, counted from Wednesday 2017-06-21. */
test.for<[string, ...(string | null)[]]>([
  ['The hearing is [[two weeks from now]].', '2017-07-03/2017-07-09'],
  ['It will be heard [[three days from today]].', '2017-06-24'],
  ['It closed [[three days after January 12, 2016]], on time.', '2016-01-15'],
  ['It closed [[a month before March 31, 2016]], on time.', '2016-02-29'],
  ['It will open [[a week from Friday]].', '2017-06-30'],
  ['seen the [[day before yesterday]] in Gary', '2017-06-19'],
  ['He flies [[Saturday, three days from now]].', '2017-06-24'],
  ['in effect for three years from [[June 28, 2016]]', '2016-06-28'],
  ['begins 30 to 45 days after [[January 21, 2016]]', '2016-01-21'],
  ['three days after the arrest, and one week later'],
  ['Fell in the [[first half of last year]] compared with the [[same period the year before]].', '2016-40', '2015-40'],
  ['Sales for [[March 2017]] beat those of the [[same month last year]].', '2017-03', '2016-03'],
  ['Up 30 percent over the [[same time last year]].', '2016'],
])('%s', ([marks, ...values]) => {
  const { dates } = recordOf(marks, { date: '2017-06-21' });
  expect(dates.map(({ text }) => text)).toEqual(readMarks(marks).marks);
  expect(dates.map(({ value }) => value)).toEqual(values);
});
