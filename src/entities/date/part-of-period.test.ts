import { expect, test } from 'vitest';
import { readMarks, recordOf } from '../../../test/support/marks.ts';

/** Each case: a marked sentence and the values of its marks, counted from Wednesday 2017-06-21. */
test.for<[string, ...(string | null)[]]>([
  ['opened in the [[first week of July]]', '2016-07-04/2016-07-10'],
  ['it will open in the [[first week of July]]', '2017-07-03/2017-07-09'],
  ['closed the [[third week of 2016]]', '2016-01-18/2016-01-24'],
  ['closed the [[last week of 2019]]', '2019-12-23/2019-12-29'],
  ['closed in [[week 27 of last year]]', '2016-07-04/2016-07-10'],
  ['on the [[last day of February 2016]], he left', '2016-02-29'],
  ['over the [[last two days of May 2016]], he left', '2016-05-30/2016-05-31'],
  ['the [[first Tuesday of August 2016]] was quiet', '2016-08-02'],
  ['the [[last Monday of May 2016]] was quiet', '2016-05-30'],
  ['sales of the [[last four months of 2016]] fell', '2016-09/2016-12'],
  ['sales of the [[first nine months of 2016]] fell', '2016-01/2016-09'],
  ['told during the [[week of September 12, 2016]] at home', '2016-09-12/2016-09-18'],
  ['reported for the [[week ending May 6, 2016]] by the board', '2016-04-30/2016-05-06'],
  ['held in the [[week commencing 9 May 2016]] at home', '2016-05-09/2016-05-15'],
  ['told in the [[week beginning on May 9]] at home', '2017-05-09/2017-05-15'],
  ['on the [[weekend of June 3, 2016]], rain fell', '2016-06-04/2016-06-05'],
  ['Since the [[beginning of the year]], aid has come.', '2017'],
  ['The rule will be out by the [[end of the year]].', '2017'],
  ['done by the [[end of 2028]], since the [[beginning of this year]]', '2028', '2017'],
  ['quiet in the [[first half of August]], and from the end of [[2015 to May 2016]]', '2017-08', '2015/2016-05'],
  ['as early as the beginning of [[2005 until May 2009]], he sold', '2005/2009-05'],
  ['last seen over the [[weekend]], not on the weekend of his life', '2017-06-17/2017-06-18'],
  ['in the [[last financial year]] and the [[2014-15 financial year]]', '2015/2016', '2014/2015'],
  ['In the final days of [[2011]], he fled.', '2011'],
  ['in the first nine months of [[FY 2017]]', '2017'],
  ['spent the first week of the trial and the last week of his life there'],
  ['At the end of the story, the end of the year party began.'],
])('%s', ([marks, ...values]) => {
  const { dates } = recordOf(marks, { date: '2017-06-21' });
  expect(dates.map(({ text }) => text)).toEqual(readMarks(marks).marks);
  expect(dates.map(({ value }) => value)).toEqual(values);
});
