import { describe, expect, test } from 'vitest';
import { readMarks, recordOf } from '../../../test/support/marks.ts';

/** Each case: a marked sentence and the values of its marks, counted from Wednesday 2017-06-21. */
const anchor = '2017-06-21';

function check(marks: string, values: readonly (string | null)[], date: string | null = anchor): void {
  const { dates } = recordOf(marks, date === null ? {} : { date });
  expect(dates.map(({ text }) => text)).toEqual(readMarks(marks).marks);
  expect(dates.map(({ value }) => value)).toEqual(values);
}

describe('days', () => {
  test.for<[string, ...(string | null)[]]>([
    ['Sentenced on [[June 20, 2017]] in Denver.', '2017-06-20'],
    ['He pleaded guilty on [[Dec. 28, 2016]], in Boise.', '2016-12-28'],
    ['The vessel left on [[20 June 2016]] at dawn.', '2016-06-20'],
    ['The form was signed [[8/6/2016]].', '2016-08-06'],
    ['The form was signed [[25/6/2016]].', '2016-06-25'],
    ['Logged [[2016-06-20]] by the clerk.', '2016-06-20'],
    ['Logged [[2016-06-20 10:15:00]] by the clerk.', '2016-06-20T10:15'],
    ['It happened on [[the 4th of July, 2016]].'.replace('[[the ', 'the [['), '2016-07-04'],
    ['[[Tuesday, June 20, 2017]]', '2017-06-20'],
    ['He was arrested on [[June 14,2015]] in Miami.', '2015-06-14'],
    ['Stopped on [[06/02/2017 at approx. 1:35 AM]] near Elko.', '2017-06-02T01:35'],
    ['Mayor Quill names panel [[06.14.17]]', '2017-06-14'],
    ['[[Tuesday, 2nd February 2016, 16.30]]', '2016-02-02T16:30'],
    ['[[Thursday, June 8, 2017 --- 2:30 PM]]', '2017-06-08T14:30'],
    ['Ada Quill, [[6/23, 9 a.m.]], room 4', '2017-06-23T09:00'],
    ['The ban has been extended to [[Aug. 17]].', '2017-08-17'],
    ['A hearing was set for [[January]].', '2018-01'],
    ['Section 10.12.17 of the code and version 9.12.17 of the form'],
    ['He was arrested earlier [[today]] in Tulsa, and later in [[July]] of his own will.', '2017-06-21', '2016-07'],
    ['He fled on [[February 31, 2016]].', null],
    ['He was arrested on [[Sept. 4th]] in Tulsa.', '2016-09-04'],
    ['Sentencing is scheduled for [[Sept. 4]] in Tulsa.', '2017-09-04'],
  ])('%s', ([marks, ...values]) => check(marks, values));
});

describe('months, years and longer', () => {
  test.for<[string, ...(string | null)[]]>([
    ['The scheme began in [[March 2012]].', '2012-03'],
    ['He was hired in [[February]].', '2017-02'],
    ['The plant was closed in [[August]].', '2016-08'],
    ['He awaits sentencing in [[November]].', '2017-11'],
    ['Prices fell in [[2009]] and rose in [[2010]].', '2009', '2010'],
    ['Returns for [[2008]] and [[2009]] were false.', '2008', '2009'],
    ['Jailed for the [[2001]] slaying of a clerk.', '2001'],
    ['a leader in the [[early 1990s]] and the [[mid-1980s]]', '199X', '198X'],
    ["music of the [['90s]]", '199X'],
    ['laws of the [[19th century]]', '18XX'],
    ['grants in [[fiscal year 2016]] and [[FY24]]', '2016', '2024'],
    ['false returns for tax year [[2009]]', '2009'],
    ['A settlement over [[2016]] Data Breach; the change since [[2014]]:', '2016', '2014'],
    ['The firm raised its [[2017]] revenue outlook and [[2018]] guidance.', '2017', '2018'],
    ['as the 1951 Refugee Convention and the 2006 Fines Guidelines demand'],
    ['Council Regulation 1/2003 and Directive 12/2009 say so'],
    ['Crime fell over the [[past year]].', '2016-06-21/2017-06-21'],
    ['The city wants to open the baths by [[early August]], he said.', '2017-08'],
    ['in the [[second quarter of 2016]]', '2016-34'],
    ['in the [[first half of last year]]', '2016-40'],
    ['during the [[summer of 2015]]', '2015-22'],
    ['arrested in [[late 2009]]', '2009'],
  ])('%s', ([marks, ...values]) => check(marks, values));
});

describe('ranges', () => {
  test.for<[string, ...(string | null)[]]>([
    ['from [[2011 to 2013]] he lied', '2011/2013'],
    ['between [[May and July 2012]] he lied', '2012-05/2012-07'],
    ['held [[October 25-26, 2016]] in Reno', '2016-10-25/2016-10-26'],
    ['held [[October 25–26, 2016]] in Reno', '2016-10-25/2016-10-26'],
    ['between approximately [[2001 and March 2004]], he', '2001/2004-03'],
    ['from about [[2003 until 2010]], he', '2003/2010'],
    ['between [[14 August and 2 November last year]], he', '2016-08-14/2016-11-02'],
    ['between [[14 November and 2 February last year]], he', '2015-11-14/2016-02-02'],
    ['between [[Jan. 1, 2010, and Dec. 31, 2014]], he', '2010-01-01/2014-12-31'],
    ['beginning in [[2006]] and continuing until [[July 2010]]', '2006', '2010-07'],
    ['from [[June 2012 to the present]]', '2012-06/..'],
    ['the [[2015-16]] school year, and [[FY2016/17]]', '2015/2016', '2016/2017'],
    ['between [[1 April and 30 June 2016]], he', '2016-04-01/2016-06-30'],
    ['the [[8th to 11th May 2010]] in York', '2010-05-08/2010-05-11'],
    ['seen on [[June 3]] and [[June 9, 2012]]', '2012-06-03', '2012-06-09'],
  ])('%s', ([marks, ...values]) => check(marks, values));
});

describe('relative dates', () => {
  test.for<[string, ...(string | null)[]]>([
    ['announced [[Wednesday]]', '2017-06-21'],
    ['He was charged on [[Friday]].', '2017-06-16'],
    ['He will appear in court on [[Friday]].', '2017-06-23'],
    ['charged [[last Friday]]', '2017-06-16'],
    ['announced [[today]] and [[yesterday]]', '2017-06-21', '2017-06-20'],
    ['[[Sunday morning]] in Gary', '2017-06-18'],
    ['[[earlier this year]] and [[last month]]', '2017', '2017-05'],
    ['down over the [[past five years]]', '2012/2017'],
    ['convicted [[two years ago]]', '2015'],
    ['meets [[Tuesday at 10 a.m. EDT]]', '2017-06-27T10:00'],
    ['seen at [[1:30 p.m. on June 2, 2016]], leaving', '2016-06-02T13:30'],
    ['[[This morning, Sept. 27, 2016, at 10:35 a.m.]]', '2016-09-27T10:35'],
    ['on [[July 11, 2016, at approximately 4:22 a.m.]], he', '2016-07-11T04:22'],
  ])('%s', ([marks, ...values]) => check(marks, values));

  test('keeps relative dates without a value when nothing tells the release date', () => {
    check('announced [[today]]', [null], null);
  });

  test('takes a missing year from a neighbour when nothing tells the release date', () => {
    check('Charged on [[May 3, 2015]]; sentenced on [[June 4]].', ['2015-05-03', '2015-06-04'], null);
  });
});

describe('not dates', () => {
  test.for([
    'He may march on the capital with April Jones.',
    'The next day, and one week later, he left that day.',
    'Case 17-1293 and 12-cr-345 are closed.',
    'Seized 2015 pounds at 2000 Main Street from a 2012 Honda.',
    'Call 202-555-0134 or 1-800-555-0199.',
    'He drove 10 of 12 miles at 10 p.m.',
    'a man in his 40s',
    'Sat down on Black Friday, and every Monday.',
  ])('%s', (text) => check(text, []));
});

describe('harder forms', () => {
  test.for<[string, ...(string | null)[]]>([
    ['the [[2011-2012]] school year', '2011/2012'],
    ['Our [[third-quarter]] results for [[2010]]and one more in the [[2013]] edition', '2016-35', '2010', '2013'],
    ['a crime in [[2014]] South Loop robbery; in 2024 South Loop Drive', '2014'],
    ['It fell by 2.3% compared with [[June]], and she spoke with June.', '2017-06'],
    [
      'In [[2016]], 14 people died there. He said a plan would go before the council on [[26 August]].',
      '2016',
      '2017-08-26',
    ],
    ['“We’ll meet them on [[Friday]],” he said.', '2017-06-23'],
    ['“We didn’t meet them on [[Friday]],” he said.', '2017-06-16'],
    ['ACTIVITY (SAME WEEK)    [[2018]]      [[2017]]\nArrests      1204      1999', '2018', '2017'],
    [
      'for the years 2003 and 2005-2007'.replace('2003', '[[2003]]').replace('2005-2007', '[[2005-2007]]'),
      '2003',
      '2005/2007',
    ],
    ['between at least [[2009 and 2015]], he', '2009/2015'],
    ['a case dating back to [[2001]]', '2001'],
    ['In his [[May, 13, 2005]], petition', '2005-05-13'],
    ['which covers [[January-June 2017]], suggests', '2017-01/2017-06'],
    ['open [[5-7 June 2016]] in London', '2016-06-05/2016-06-07'],
    ['sales in [[june 2016]]', '2016-06'],
    ['on [[July 4th of 1995]] in Ohio', '1995-07-04'],
    ['on [[March 1]], [[March 14]], and on [[May 4, 2009]], he', '2009-03-01', '2009-03-14', '2009-05-04'],
    ['in [[2019 Q3]] and [[H1 2020]]', '2019-35', '2020-40'],
    ['in the [[past decade]]', '2007/2017'],
    ["lowest since [['82]]", '1982'],
    ['He led the unit for the last 8 years.'],
    ['At noon that Tuesday, the Class of [[2016]] met at Sunday school.', '2016'],
    ['raided on [[16]] and [[17 May 2016]] in Oslo', '2016-05-16', '2016-05-17'],
    ['met on the [[3rd]], [[4th]] and [[5th of June]] there', '2017-06-03', '2017-06-04', '2017-06-05'],
    ['came on [[Thursday, 8]] and [[Friday, 9 June]] to Oslo', '2017-06-08', '2017-06-09'],
    ['Rooms 16 and 17 were shut; he met 5 and 4 of them.'],
    ['seen [[last Friday, June 16, at 4:50 p.m.]], in Elko', '2017-06-16T16:50'],
    ['embargoed until [[00:01 CEST, TUESDAY 20 JUNE 2017]]', '2017-06-20T00:01'],
    ['within the [[next 60 days]], it said', '2017-06-21/2017-08-20'],
    ['After a long decline, [[2016]] was a record year; sales rose 5% over [[2015]].', '2016', '2015'],
    ['He owns more than 2000 acres, and over 2015 people, 2010 of them men.'],
    ['seen on [[10/1/2016-10/7/2016]] here', '2016-10-01/2016-10-07'],
    ['closes [[today at 8.30 p.m.]] sharp', '2017-06-21T20:30'],
    ['arrives [[tomorrow, Thursday, June 22, 2017, at 9 a.m.]]', '2017-06-22T09:00'],
  ])('%s', ([marks, ...values]) => check(marks, values));
});
