import { expect, test } from 'vitest';
import { readMarks, recordOf } from '../../../test/support/marks.ts';

test.for<[string, string, ...(string | null)[]]>([
  ['a year behind pre', 'Levels are lower than pre-[[2017]] ones.', '2017'],
  ['the year of an event', 'They met at the Quill Summit [[2016]]. [[2019]] Expunction Expo opens.', '2016', '2019'],
  ['a number of something else', 'He paid Quill 2016 dollars. 2019 Quill Road burned.'],
  ['a financial year', 'for the [[Financial Year 2018/2019]] and [[FY 2018-19]]', '2018/2019', '2018/2019'],
  ['an age and no day', 'The leaders of today and [[today]]', '2017-11-15'],
  ['as of a day', 'as of [[today]] the value of [[today]] is known', '2017-11-15', '2017-11-15'],
  [
    'a day that cannot lie in the month told before it',
    'In [[October 2016]], he was arrested and he pleaded guilty on [[May 5]].',
    '2016-10',
    '2017-05-05',
  ],
  [
    'a day of the month told before it',
    'In [[March 2016]], he was charged and was sentenced on [[March 30]].',
    '2016-03',
    '2016-03-30',
  ],
])('%s', ([, marks, ...values]) => {
  const { dates } = recordOf(marks, { date: '2017-11-15' });
  expect(dates.map(({ text }) => text)).toEqual(readMarks(marks).marks);
  expect(dates.map(({ value }) => value)).toEqual(values);
});

test('a day without an anchor lies in the one year that its sentence names', () => {
  const { dates } = recordOf('They met on 3 March for the 2016 Quill Summit in Amiens.');
  expect(dates.map(({ value }) => value)).toEqual(['2016-03-03', '2016']);
});
