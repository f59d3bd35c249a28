import { expect, test } from 'vitest';
import { documentFromText } from '../pipeline.ts';
import { segment } from './segment.ts';
import { plainText } from './tokens.ts';

const kept = (text: string): string => {
  const { tokens } = segment(documentFromText(text));
  return plainText(tokens, 0, tokens.count);
};

const BODY =
  'A jury found the former clerk guilty of taking bribes in exchange for building permits, the office said on Monday.';

test.for([
  {
    name: 'cuts a print header out of a sentence that goes on behind it on the same line',
    text: 'The case was brought by the Drug Enforcement\n9/14/2019 Clerk Found Guilty of Bribery | OPA | Department of Justice Administration and the police.',
    kept: 'The case was brought by the Drug Enforcement Administration and the police.',
  },
  {
    name: 'cuts an address with its page number',
    text: 'They were arrested by deputies of the\nhttps://www.example.gov/opa/pr/clerk-found-guilty 2/3\nsheriff.',
    kept: 'They were arrested by deputies of the sheriff.',
  },
  {
    name: 'keeps an address that a line had no room for',
    text: 'The office has put the court papers on its own web site. To read them, visit\nhttps://www.example.gov/papers\nThe trial is in June, or see\nwww.example.gov/trial.',
    kept: 'The office has put the court papers on its own web site. To read them, visit https://www.example.gov/papers The trial is in June, or see www.example.gov/trial.',
  },
  {
    name: 'cuts an address alone',
    text: 'The trial is in June.\nhttps://www.example.gov/papers\nThe judge is to be named.',
    kept: 'The trial is in June. The judge is to be named.',
  },
  {
    name: 'cuts page numbers that say so',
    text: 'They were arrested by deputies of the\nPage 2 of 3\nsheriff.\n- 3 -\nThe trial is in June.',
    kept: 'They were arrested by deputies of the sheriff. The trial is in June.',
  },
  {
    name: 'keeps a lone number that is part of the release',
    text: 'Murders in the county:\n\n12\n\nRobberies in the county:\n\n44',
    kept: 'Murders in the county: 12 Robberies in the county: 44',
  },
  {
    name: 'cuts the marks of quoted mail',
    text: '> The clerk was\n> found guilty of\n> taking bribes.\n> He will be sentenced.',
    kept: 'The clerk was found guilty of taking bribes. He will be sentenced.',
  },
  {
    name: 'cuts menu, browser title and what follows the release on its page',
    text: `Clerk Found Guilty - Lake County District Attorney\nHOME\nCONTACT US\nSkip to content\nClerk Found Guilty\n${BODY}\n###\nRelated Posts\nBaker Sentenced\nRead More\nMay 3, 2024`,
    kept: `Clerk Found Guilty ${BODY}`,
  },
  {
    name: 'cuts what follows an advisory that is shorter than the headlines below it',
    text: `Clerk to Speak\nThe clerk will speak at noon.\n#####\nFor further information, please call the clerk\nRelated Posts\nFOR IMMEDIATE RELEASE: A Former Baker and Her Two Brothers Are Charged With Selling Bread by False Weight in the Market\nRead More\nMay 3, 2024`,
    kept: 'Clerk to Speak The clerk will speak at noon. For further information, please call the clerk',
  },
  {
    name: 'keeps author and day of publication',
    text: `Clerk Found Guilty - Lake County District Attorney\nSkip to content\n4 min read\nClerk Found Guilty\nAuthor\nAda Quill\nPublished\nMay 3, 2024\n${BODY}`,
    kept: `Clerk Found Guilty Author Ada Quill Published May 3, 2024 ${BODY}`,
  },
  {
    name: 'keeps a list of short lines without any link in it',
    text: `${BODY}\nThose charged are:\nAda Quill\nBert Osgood\nCora Pike\nDan Umber`,
    kept: `${BODY} Those charged are: Ada Quill Bert Osgood Cora Pike Dan Umber`,
  },
  {
    name: 'cuts the path to the page, a menu without a link past it, and links to other releases on both sides',
    text: `Lake County - District Attorney > Newsroom > News Releases\nHome\nAbout Us\nJustice & Safety\nCareers\nNewsroom\nContact Us\nMore News\nMar 26, 2026\nBaker Sentenced for Stealing Flour\nMar 17, 2026\nMiller Charged with Diluting Grain\nSep 6, 2025\nBarber Acquitted of Careless Cutting\nClerk Found Guilty\n${BODY}\nPosted on: May 6, 2025\nBaker Sentenced for Stealing Flour\nPosted on: May 5, 2025\nMiller Charged with Diluting Grain\nPosted on: May 4, 2025\nBarber Acquitted of Careless Cutting`,
    kept: `Clerk Found Guilty ${BODY}`,
  },
  {
    name: 'keeps two days with their headlines, and a page that is nothing but such',
    text: `Clerk Found Guilty\n${BODY}\nMay 6, 2025\nArrest of the former county clerk\nMay 9, 2025\nTrial of the former county clerk`,
    kept: `Clerk Found Guilty ${BODY} May 6, 2025 Arrest of the former county clerk May 9, 2025 Trial of the former county clerk`,
  },
])('$name', ({ text, kept: expected }) => {
  expect(kept(text).replace(/ ?#{1,6}/g, '')).toBe(expected);
});

test('a whole menu between the title of the browser and the heading is noise, well-known links or not', () => {
  const menu = [
    'About',
    'Mission Statement',
    'Frog Reports',
    '2026 Cup Reporting',
    'Elder Abuse',
    'Bank Safety',
    'Owl Project',
  ];
  const links = ['Home', 'Contact Us', 'Newsletter', 'Search'];
  const heading = 'Clerk Found Guilty of Bribery in Lake County';
  const page = [`${heading} | Lake County`, 'Skip to main content', ...menu, '12 Lake Street', ...links];
  expect(kept([...page, `June 5, 2026: ${heading}`, BODY].join('\n'))).toBe(`June 5, 2026: ${heading} ${BODY}`);
  expect(kept([...page.slice(1), heading, BODY].join('\n'))).toContain('Owl Project');
});
