import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';

const BODY = 'LANSING, Mich. – A man was sentenced on Monday to two years.';
const HEADLINE = 'Lakeside Man Sentenced for Fraud';

test.for([
  'OFFICE OF THE NEW YORK STATE COMPTROLLER\nAda R. Quill, State Comptroller\n\nNEWS',
  'Harbour News\n\nJust In   Politics   Weather   Sport   Watch Live',
  'Tamar News\n\nHome | Sport | Weather | Devon | Cornwall',
  'Ohio Attorney General\nADA QUILL\n\nHome > Media > News Releases',
  'News Release / Communiqué\n\nFROM/DE: Lake County Detachment          DATE: December 5, 2023',
  'Royal Canadian Mounted Police\nNews release\nMay 3, 2022 – Vancouver, B.C.',
  'U.S. Embassy in Ghana',
])('stands above a headline: %j', (above) => {
  expect(recordOf(`${above}\n\n${HEADLINE}\n\n${BODY}`).release.title).toBe(HEADLINE);
});

test.for([
  ['Log In | Lakeside Man Sentenced for Fraud', HEADLINE],
  ['COMUNICADO DE PRENSA: Lakeside Man Sentenced for Fraud', HEADLINE],
  ['Fraud | A Report on Lakeside', 'Fraud | A Report on Lakeside'],
  ['May 3, 2021 Brought Floods to Lakeside', 'May 3, 2021 Brought Floods to Lakeside'],
  ['Ada Quill, Lakeside Clerk, Charged With Fraud', 'Ada Quill, Lakeside Clerk, Charged With Fraud'],
  ['Michigan Sues Ohio Attorney General', 'Michigan Sues Ohio Attorney General'],
])('a headline: %s', ([line, title]) => {
  expect(recordOf(`FOR IMMEDIATE RELEASE\n\n${line}\n\n${BODY}`).release.title).toBe(title);
});

test('a release number takes the office behind it along', () => {
  const { release } = recordOf(`US Department of Labor\nRelease Number: 24-1307-SAN (203)\n\n${HEADLINE}\n\n${BODY}`);
  expect(release.number).toBe('24-1307-SAN (203)');
});
