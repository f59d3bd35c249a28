import { expect, test } from 'vitest';
import { isMasthead, isSectionRow } from './masthead.ts';

const BYLINE = ['Clerk Found Guilty of Bribery', 'By Ada Quill'];

test.for([
  'The Lakeside Times',
  'QUARVEL DAILY NEWS',
  'WQKH 11 News',
  'WQKH-TV',
  'Lowland Dispatch',
  'QuarvelNews.com',
])('%s is an outlet above its news', (line) => {
  expect(isMasthead(line, BYLINE)).toBe(true);
});

test.for([
  ['Lake County Press Release', BYLINE],
  ['Media Release', BYLINE],
  ['Latest News', BYLINE],
  ['Clerk Found Guilty of Bribery', BYLINE],
  ['The Lakeside Times', ['Clerk Found Guilty of Bribery', 'By the Office of the Clerk', 'A jury found']],
] as const)('%s is none', ([line, below]) => {
  expect(isMasthead(line, below)).toBe(false);
});

test.for([
  ['NEWS | COURTS | SPORT | LIFESTYLE | CLASSIFIEDS', true],
  ['News / Local News / Crime', true],
  ['NEWS SPORTS OPINION OBITUARIES e-EDITION', true],
  ['Ada Quill | Spokesperson | 555-555-0100', false],
  ['Crime and Courts in Lake County', false],
  ['Man sentenced for fraud | Lake County', false],
] as const)('%s: sections of a site', ([line, expected]) => {
  expect(isSectionRow(line)).toBe(expected);
});
