import { expect, test } from 'vitest';
import { isMasthead, isSectionRow } from './masthead.ts';

test.for([
  'NEWS | COURTS | SPORT | LIFESTYLE',
  'News / Local News / Crime',
  'Home > News > Crime',
  'NEWS SPORTS OPINION OBITUARIES e-EDITION',
  'Live • Weather • Traffic',
])('%s is a row of sections', (line) => {
  expect(isSectionRow(line)).toBe(true);
});

test.for([
  'Crime', // one rubric
  'Local News',
  'Sport and Education Fund Opens', // a headline
  'News | Sheriff Arrests Two',
  'Health & Safety at Work',
])('%s is no row of sections', (line) => {
  expect(isSectionRow(line)).toBe(false);
});

const story = (byline: string): readonly { readonly text: string }[] => [
  { text: 'Roofer guilty of cheating owners out of $640,000' },
  { text: byline },
];

test.for([
  'The Lakeside Sentinel',
  'THE ORRIN EXAMINER',
  'Orrin Post-Dispatch',
  'The Journal of Orrin News',
  'WQKH 11 News',
  'KQRT-TV',
  'CQJH',
])('%s above a byline is a masthead', (line) => {
  expect(isMasthead(line, story('By Ada Quill'))).toBe(true);
});

test('the sections of a site show it too', () => {
  expect(isMasthead('Lakeside Sentinel', [{ text: 'NEWS | SPORT | OPINION' }])).toBe(true);
  expect(isMasthead('Lakeside Sentinel', [{ text: 'News / Courts' }])).toBe(true);
});

test.for([
  ['a headline', 'Officer Found Guilty of Stealing Mail From Post'],
  ['a body', 'Orrin County Sheriff'],
  ['a label', 'For Immediate Release'],
])('no masthead: %s', ([, line]) => {
  expect(isMasthead(line!, story('By Ada Quill'))).toBe(false);
});

test('no masthead where nothing tells of a news site', () => {
  expect(isMasthead('The Lakeside Sentinel', story('For Immediate Release'))).toBe(false);
});
