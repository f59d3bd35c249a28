import { expect, test } from 'vitest';
import { isLinkRow } from './link-row.ts';
import { isBelowMasthead, isMasthead, isSectionRow } from './masthead.ts';

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

test.for([
  ['Serving Bradford, Sullivan and Lake counties', 1, true],
  ['Your hometown newspaper since 1887', 1, true],
  ['By Ada Quill', 4, true],
  ['By the Office of the Clerk', 4, false],
  ['Serving time for theft, a clerk writes a book', 3, false],
  ['Clerk Found Guilty of Bribery', 1, false],
  ['By Ada Quill', Number.NaN, false],
] as const)('%s, %i below the name of an outlet', ([line, lines, expected]) => {
  expect(isBelowMasthead(line, lines)).toBe(expected);
});

test.for([
  ['Home | About the office | Bulletins | Contact | Cymraeg', true],
  ['Lakeside.ca   |   Newsroom   |   Français', true],
  ['Share this page: Facebook  X  Email', true],
  ['Connect with us: Facebook | X | LinkedIn | Instagram | YouTube', true],
  ['Ada Quill | Press | 555-555-0100', false],
  ['NEWS | COURTS | SPORT | LIFESTYLE', false],
  ['Fraud | Theft | Bribery', false],
  ['He wrote on Facebook, X and Instagram.', false],
] as const)('%s: a row of links', ([line, expected]) => {
  expect(isLinkRow(line)).toBe(expected);
});
