import { expect, test } from 'vitest';
import { readMarks, recordOf } from '../../../test/support/marks.ts';

test.for<[string, ...(string | null)[]]>([
  ['The order was made on [[5/6/2017]].', '2017-05-06'],
  ['Published [[05/06/2017]] and again on [[25/06/2017]] in Leeds.', '2017-06-05', '2017-06-25'],
  ['On [[12 June 2017]] it said that it is due [[05/06/2018]].', '2017-06-12', '2018-06-05'],
  ['On [[June 12, 2017]] it said that it is due [[05/06/2018]].', '2017-06-12', '2018-05-06'],
  ['Filed [[12/25/2016]] and [[05/06/2017]], after [[25 June 2016]].', '2016-12-25', '2017-05-06', '2016-06-25'],
  ['Stand: [[05.06.2017]]', '2017-06-05'],
  ['Daily notes [[05 / 06 / 2017]], for [[12 June 2017]].', '2017-06-05', '2017-06-12'],
  ['Kent Police said on [[12 June 2017]], updated [[09:45 05/06/2017]].', '2017-06-12', '2017-06-05T09:45'],
  ['Filed on [[June 12, 2017]] and [[05.06.2017]].', '2017-06-12', '2017-05-06'],
])('%s', ([marks, ...values]) => {
  const { dates } = recordOf(marks, { date: '2017-06-21' });
  expect(dates.map(({ text }) => text)).toEqual(readMarks(marks).marks);
  expect(dates.map(({ value }) => value)).toEqual(values);
});
