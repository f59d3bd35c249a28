import { expect, test } from 'vitest';
import { readMarks, recordOf } from '../../../test/support/marks.ts';

/** Each case: a marked sentence and the values of its marks, counted from Wednesday 2017-06-21. */
test.for<[string, ...(string | null)[]]>([
  ['He will appear on [[Tuesday of next week]].', '2017-06-27'],
  ['sentenced [[today]] and [[Monday of this week]]', '2017-06-21', '2017-06-19'],
  ['It will meet [[next week Thursday]] in Reno.', '2017-06-29'],
  ['seen on [[Friday the 16th]], at home', '2017-06-16'],
  ['It will be held on [[Thursday 13th]] in Leeds.', '2017-07-13'],
  ['seen on [[Friday 16]].', '2017-06-16'],
  ['seen on [[Friday]] 16 times', '2017-06-16'],
  ['due [[Friday 6/16]]', '2017-06-16'],
  ['Open Tuesday afternoons and every Monday.'],
  ['in [[June two thousand and sixteen]]', '2016-06'],
  ['on [[6 April seventeen hundred thirty-three]], a ship', '1733-04-06'],
  ['We meet the second Friday of every month and the first Monday of the month.'],
  ['The fair is the [[Friday]] of the fire.', '2017-06-16'],
  ['The centre is open Monday through Friday from 8 a.m. to 8 p.m.'],
  ['filed on [[Februray 8, 2008]] and in [[Septmeber 2010]]', '2008-02-08', '2010-09'],
  ['Updated: [[Nov 8, 2015 / 06:40 PM CST]]', '2015-11-08T18:40'],
  ['a unit of [[1943 -- 1945]]', '1943/1945'],
  ['It closes on [[Feb. 29]].', '2016-02-29'],
  ['The form says [[2/30/2016]].', null],
  ['The form says 40/40/2016.'],
  ['seen on [[August 29, 2015, shortly before 11:30 p.m.]], near home', '2015-08-29T23:30'],
  ['seen on [[March 12, 2016]] just before midnight', '2016-03-12'],
  ['hit just after midnight on [[March 12, 2016]]', '2016-03-12'],
  ['out [[2016/11]], and in [[Dec/2015]]', '2016-11', '2015-12'],
  ['Resolution 2016/11 and H2S in the air'],
  ['from [[april to June]], and in [[july]]', '2017-04/2017-06', '2017-07'],
  ['A hearing will be held on [[Friday]].', '2017-06-23'],
  ['He was remanded to appear on [[July 8]].', '2017-07-08'],
  ['It will help those hurt in the flood of [[May 26]].', '2017-05-26'],
  ['The work starts [[August 1]].', '2017-08-01'],
  ['It opens in [[May]]. The first trees are in the ground.', '2018-05'],
  ['a 2000 year old tradition'],
  ['It will begin in the [[fall]].', '2017-23'],
  ['He was injured in the fall from the roof.'],
])('%s', ([marks, ...values]) => {
  const { dates } = recordOf(marks, { date: '2017-06-21' });
  expect(dates.map(({ text }) => text)).toEqual(readMarks(marks).marks);
  expect(dates.map(({ value }) => value)).toEqual(values);
});

/** What lies ahead and behind, counted from Thursday 2024-11-14. */
test.for<[string, ...(string | null)[]]>([
  ['They were to appear by video in court on [[Wednesday]].', '2024-11-20'],
  ['He was to be sentenced in [[March]], but fled.', '2024-03'],
  ['Owners may come to the station on [[Friday]].', '2024-11-15'],
  ['Anyone who may know of the theft on [[Friday]] is asked to call.', '2024-11-08'],
  ['Sentencing is [[Monday]].', '2024-11-18'],
  ['The deadline is on [[Jan. 9]].', '2025-01-09'],
  ['The council meets [[Tuesday]].', '2024-11-19'],
  ['A man died [[Wednesday]] at the scene.', '2024-11-13'],
  ['Completion is due [[March quarter 2025]].', '2025-33'],
  ['Sales rose in the [[September quarter]].', '2024-35'],
  ['Call 1-800-555-0142, Monday through Friday, 8 a.m. to 5 p.m.'],
  ['Office hours: Monday to Friday from 9 to 5.'],
  ['Lanes will be closed [[Monday through Friday]].', '2024-11-18/2024-11-22'],
  ['It has no place in today’s society or today’s digital world.'],
  ['Officers closed [[today]]’s market early.', '2024-11-14'],
  ['CANBERRA, Australia – The work will be done by [[spring]].', '2024-21'],
  ['CANBERRA, Australia – It will open in the [[summer]].', '2024-22'],
  ['CANBERRA, Australia – It was done in [[winter]].', '2024-24'],
])('%s', ([marks, ...values]) => {
  const { dates } = recordOf(marks, { date: '2024-11-14' });
  expect(dates.map(({ text }) => text)).toEqual(readMarks(marks).marks);
  expect(dates.map(({ value }) => value)).toEqual(values);
});
