import { expect, test } from 'vitest';
import { readMarks, recordOf } from '../../../test/support/marks.ts';

/** Each case: a marked sentence and the values of its marks, counted from Wednesday 2017-06-21. */
test.for<[string, ...(string | null)[]]>([
  ['It closed in [[nineteen ninety-five]], and again in [[two thousand and four]].', '1995', '2004'],
  ['Since [[nineteen hundred ninety three]] he has lived there.', '1993'],
  ['in twenty fifty-minute lessons and in nineteen seventy-five boxes'],
  ['from [[26 June in 2015 to 28 June in 2016]] he worked there', '2015-06-26/2016-06-28'],
  ['On [[June 26 in 2015]] he left.', '2015-06-26'],
  [
    '[[financial year 2014/15]], the [[financial year 2014–15]] and [[FY 2014–15]]',
    '2014/2015',
    '2014/2015',
    '2014/2015',
  ],
  ['Financial years differ, and so do financial statements.'],
  ['the [[winter of 2012-13]] and [[winter 2013/14]]', '2012-24', '2013-24'],
  ['It opens [[this coming Friday]], not [[this past Friday]].', '2017-06-23', '2017-06-16'],
  ['It opens the [[coming Wednesday]].', '2017-06-28'],
])('%s', ([marks, ...values]) => {
  const { dates } = recordOf(marks, { date: '2017-06-21' });
  expect(dates.map(({ text }) => text)).toEqual(readMarks(marks).marks);
  expect(dates.map(({ value }) => value)).toEqual(values);
});
