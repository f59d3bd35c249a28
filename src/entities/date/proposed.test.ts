import { expect, test } from 'vitest';
import { readMarks, recordOf } from '../../../test/support/marks.ts';

test.for<[string, ...string[]]>([
  ['filed [[2020/Sep/23]] by the clerk', '2020-09-23'],
  ['back by the [[15 of february]], she said', '2017-02-15'],
  ['He may march 4 miles with April Jones, 31.'],
])('%s', ([marks, ...values]) => {
  const { dates } = recordOf(marks, { date: '2017-06-21' });
  expect(dates.map(({ text }) => text)).toEqual(readMarks(marks).marks);
  expect(dates.map(({ value }) => value)).toEqual(values);
});
