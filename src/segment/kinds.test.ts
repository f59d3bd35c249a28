import { expect, test } from 'vitest';
import { documentFromText } from '../pipeline.ts';
import { segment } from './segment.ts';
import { plainText } from './tokens.ts';

const kindsOf = (text: string): readonly string[] => {
  const { blocks, tokens } = segment(documentFromText(text));
  return blocks.map(({ kind, first, last }) => `${kind}: ${plainText(tokens, first, last).slice(0, 40)}`.trim());
};

const BODY =
  'A jury found the former clerk guilty of taking bribes in exchange for permits, the office said on Monday.';

test.for([
  {
    name: 'letterhead, label, date, headline, subtitle, dateline',
    text: `Department of Justice\n\nFOR IMMEDIATE RELEASE\n\nMonday, May 3, 2021\n\nClerk Found Guilty of Bribery\n\nThree Others Await Trial\n\nWASHINGTON – ${BODY}`,
    kinds: ['header', 'header', 'header', 'title', 'subtitle', 'dateline'],
  },
  {
    name: 'a headline over two lines',
    text: `FOR IMMEDIATE RELEASE\nClerk Found Guilty of Bribery in the Office of\nLake County Assessor\n${BODY}\n${BODY}`,
    kinds: ['header', 'title', 'paragraph', 'paragraph'],
  },
  {
    name: 'a rubric above the day, and the headline below it',
    text: `Fraud and Bribery\n\nMay 3, 2021\n\nClerk of Lake County Found Guilty of Bribery\n\nWASHINGTON – ${BODY}`,
    kinds: ['paragraph', 'header', 'title', 'dateline'],
  },
  {
    name: 'a short headline above the day, with its subtitle',
    text: `Clerk Found Guilty\n\nThree others await trial in the same county\n\nMay 3, 2021\n\n${BODY}`,
    kinds: ['title', 'subtitle', 'header', 'paragraph'],
  },
  {
    name: 'the lines below a contact’s heading, up to a blank one',
    text: `May 3, 2021\n\nContact:\nPress Officer of the Day\nAda Quill\n555-347-8408\nLakeside Auditors\n\nClerk Found Guilty of Bribery\n\n${BODY}`,
    kinds: ['header', 'contact', 'contact', 'contact', 'contact', 'contact', 'title', 'paragraph'],
  },
  {
    name: 'a way through the site down to the headline',
    text: `Home > Press Releases > Clerk Found Guilty of Bribery\n\nClerk Found Guilty of Bribery\n\n${BODY}`,
    kinds: ['noise', 'title', 'paragraph'],
  },
  {
    name: 'the day in a column beside the label',
    text: `Lakeside Prosecutors of the District\n\nNEWS RELEASE          May 3, 2021\n\nClerk Found Guilty of Bribery\n\n${BODY}`,
    kinds: ['paragraph', 'header', 'title', 'paragraph'],
  },
  { name: 'a news text without headline', text: `${BODY}\n\n${BODY}`, kinds: ['paragraph', 'paragraph'] },
  {
    name: 'contact block with name and title above the number',
    text: `For Immediate Release\nMay 3, 2021\nAda Quill\nChief of Staff\nOffice: 555-347-8408\nClerk Found Guilty of Bribery\n${BODY}`,
    kinds: ['header', 'header', 'contact', 'contact', 'contact', 'title', 'paragraph'],
  },
  {
    name: 'headline behind the label on the same line',
    text: `May 3, 2021 Contact: Ada Quill\nFor Immediate Release: Clerk Found Guilty of Bribery\n${BODY}`,
    kinds: ['contact', 'title', 'paragraph'],
  },
  {
    name: 'headline behind the label, which left no room for its end',
    text: `For Immediate Release: Statement of the District Attorney Ada\nQuill on the Verdict\n(LAKEPORT) – ${BODY}`,
    kinds: ['title', 'dateline'],
  },
  {
    name: 'no dateline in such a headline',
    text: `For Immediate Release: Clerk of Lake County Found Guilty of Bribery\n(LAKEPORT) – ${BODY}`,
    kinds: ['title', 'dateline'],
  },
  {
    name: 'a headline that reads like a letterhead',
    text: `Meet the Chief of the Fraud Division - Lake News\nHome\nNews\nMeet the Chief of the Fraud Division\n${BODY}`,
    kinds: ['noise', 'title', 'paragraph'],
  },
  {
    name: 'a headline that ends in a name like a small word',
    text: `Letter to Chairman Adam Do\nAuthor\nAda Quill\n${BODY}`,
    kinds: ['title', 'header', 'subtitle', 'paragraph'],
  },
  {
    name: 'a dateline opens a paragraph, also below a long summary without its full stop',
    text: `FOR IMMEDIATE RELEASE\nCONTACT\nmedia@example.gov\nClerk Found Guilty of Bribery in Lake County\nProsecutors will ask for a long sentence for the former clerk, who took bribes in exchange for building permits, for every permit that he sold over ten years, and for the threats that he made against the two builders who would not pay him\nCHICAGO – ${BODY}`,
    kinds: ['header', 'contact', 'contact', 'title', 'subtitle', 'dateline'],
  },
  {
    name: 'the address for mail that ends a contact is a line of its own',
    text: `Lake News\n\n${BODY}\n\nAda Quill\nForest Supervisor\nada.quill@example.gov`,
    kinds: ['title', 'paragraph', 'paragraph', 'paragraph', 'contact'],
  },
  {
    name: 'a headline whose last word the page has torn',
    text: `Clerk Found Guilty of Selling Permits in Lake County and Crown Heights - Lake News\nFOR IMMEDIATE RELEASE\nClerk Found Guilty of Selling Permits\nin Lake County and Crown Height\ns\n${BODY}`,
    kinds: ['noise', 'header', 'title', 'paragraph'],
  },
  {
    name: 'the headline of a minister’s statement',
    text: `Minister Ada Quill welcomes the ceasefire in Lombardy.\n\nSpeaking in Rome, Ada Quill said:\n\n${BODY}`,
    kinds: ['title', 'paragraph', 'paragraph'],
  },
  {
    name: 'no headline in the first sentence of a report',
    text: `The commission has today published its report on Lombardy.\n\nMinister Ada Quill said:\n\n${BODY}`,
    kinds: ['paragraph', 'paragraph', 'paragraph'],
  },
  {
    name: 'who speaks stands on a line of its own',
    text: `Minister Ada Quill comments on the attack on a petrol station and a restaurant in the old town of Lakeview in the north of Lombardy\nMinister Ada Quill said:\n${BODY}`,
    kinds: ['title', 'paragraph', 'paragraph'],
  },
  {
    name: 'fields at the end',
    text: `Clerk Found Guilty of Bribery\n\n${BODY}\n\nTopic(s): Bribery\n\nPress Release Number: 21-112`,
    kinds: ['title', 'paragraph', 'footer', 'footer'],
  },
])('$name', ({ text, kinds }) => {
  expect(kindsOf(text).map((kind) => kind.split(':')[0])).toEqual(kinds);
});

test.for([
  {
    name: 'lines torn at links are one paragraph',
    text: `${BODY}\nState’s Attorney\nAda Quill\nthanked the police for their work\n. Sentencing is in May.\nThe clerk is free on bail.`,
    blocks: 3,
  },
  {
    name: 'a city and its dash on lines of their own',
    text: `CHICAGO\n—\nState’s Attorney\nAda Quill\ntoday announced a new unit for cold cases in the county.`,
    blocks: 1,
  },
  {
    name: 'wrapped text',
    text: `The office of the prosecutor said on Monday that a clerk had been\nfound guilty of taking bribes in exchange for permits to build in\nthe old harbour.\nThe clerk, Ada Quill, will be sentenced on the last day of June by\na judge of the county court, who has already ruled on a motion to\nset the verdict aside.`,
    blocks: 2,
  },
])('$name', ({ text, blocks }) => {
  expect(kindsOf(text)).toHaveLength(blocks);
});
