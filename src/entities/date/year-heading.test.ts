import { expect, test } from 'vitest';
import { readMarks, recordOf } from '../../../test/support/marks.ts';

test.for<[string, string, ...(string | null)[]]>([
  [
    'days on lines of their own',
    '[[2013]]\n[[December 9]]\nElko Man Sentenced for Arson\n[[March 4]]\nElko Clerk Charged\n[[2012]]\n[[June 1]]\nA Verdict in Reno\n',
    '2013',
    '2013-12-09',
    '2013-03-04',
    '2012',
    '2012-06-01',
  ],
  [
    'a heading below a place',
    'She was heard\nIN COUNTRY IN\n[[2013]]\n[[December 9]]\n1. He left.\n',
    '2013',
    '2013-12-09',
  ],
  ['a number that heads no day', '1920\nAda Quill\n[[June 1]]\n', '2017-06-01'],
  ['a day within a line', '[[2013]]\n[[December 9]]\nHe left on [[June 3]].\n', '2013', '2013-12-09', '2017-06-03'],
])('%s', ([, marks, ...values]) => {
  const { dates } = recordOf(marks, { date: '2017-06-21' });
  expect(dates.map(({ text }) => text)).toEqual(readMarks(marks).marks);
  expect(dates.map(({ value }) => value)).toEqual(values);
});
