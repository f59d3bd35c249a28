import { expect, test } from 'vitest';
import { extract } from '../pipeline.ts';

const BODY = 'A study found that half of all farms pay too little, the authors said on May 1, 2021.';

test.for([
  {
    name: 'a university whose release names who paid',
    text: `Press Office, Dunmore University\n\nHalf of farms pay too little\n\n${BODY} The work was funded by the Medical Research Council.`,
    issuer: 'Dunmore University',
  },
  {
    name: 'the organisation of the contacts',
    text: `Half of farms pay too little\n\n${BODY} It was written by Northfield Harvest Watch.\n\nNorthfield Harvest Watch is a network.\n\nMedia contacts:\nAda Quill, Northfield Harvest Watch, Oslo: +47 22 55 01 44, press@quarvel.example`,
    issuer: 'Northfield Harvest Watch',
  },
  {
    name: 'a force above its region',
    text: `Royal Canadian Mounted Police\n\nNews release\n\nSurrey man charged\n\nDecember 15, 2023\nSurrey, British Columbia\n\nFrom: Federal Policing – Pacific Region\n\n${BODY}`,
    issuer: 'Royal Canadian Mounted Police',
  },
  {
    name: 'an embassy above a line of tags',
    text: `U.S. Embassy in Ghana\n\nU.S. Government Hands Over Laboratory\n\nACCRA, May 23, 2022 – ${BODY}\n\nBy U.S. Mission Ghana | 23 May, 2022 | Topics: Press Releases, Security | Tags: INL, police`,
    issuer: 'United States Embassy in Ghana',
  },
  {
    name: 'a bureau below its department',
    text: `U.S. Department of Justice\nUnited States Marshals Service\nSouthern District of Ohio\n\nFOR IMMEDIATE RELEASE\n\nTASK FORCE ARRESTS NINE IN TOLEDO\n\n${BODY}`,
    issuer: 'United States Marshals Service',
  },
  {
    name: 'a part of the Justice Department that speaks for itself',
    text: `U.S. Department of Justice\nOffice on Violence Against Women\n\nFOR IMMEDIATE RELEASE\n\nOFFICE AWARDS GRANTS TO ELEVEN TRIBES\n\n${BODY}`,
    issuer: 'Office on Violence Against Women',
  },
])('issuer: $name', ({ text, issuer }) => {
  expect(extract(text).release.issuer?.name).toBe(issuer);
});

test.for([
  {
    name: 'tags below their label',
    text: `Half of farms pay too little\n\nMay 1, 2021\n\nTags:\n\nConsumer Protection\ndebt relief\n\n${BODY}`,
    topics: ['Consumer Protection', 'debt relief'],
  },
  {
    name: 'tags on one line, the kind of page among them',
    text: `Half of farms pay too little\n\n${BODY}\n\nTags: Economic Crime • Press Release/News`,
    topics: ['Economic Crime'],
  },
  {
    name: 'several topics below their label',
    text: `Half of farms pay too little\n\n${BODY}\n\nTopic(s):\nFinancial Fraud\nTax\n\nComponent(s):\nUSAO - Louisiana, Western`,
    topics: ['Financial Fraud', 'Tax'],
  },
  {
    name: 'a topic behind the day',
    text: `The Crown Prosecution Service\n\nHalf of farms pay too little\n\n21 February 2025 | News, Fraud and economic crime\n\n${BODY}`,
    topics: ['Fraud and economic crime'],
  },
  {
    name: 'what a site has tagged it with, up to its links',
    text: `Half of farms pay too little\n\n${BODY}\n\n###\n\nTagged with:\nFarm Wages\nTheft\nShare\nLatest Posts`,
    topics: ['Farm Wages', 'Theft'],
  },
  {
    name: 'a category',
    text: `Half of farms pay too little\n\n${BODY}\n\nCategory: Serious and organised crime`,
    topics: ['Serious and organised crime'],
  },
  {
    name: 'no category that says what the page is',
    text: `Half of farms pay too little\n\n${BODY}\n\nCategories: News`,
    topics: [],
  },
])('topics: $name', ({ text, topics }) => {
  expect(extract(text).release.topics).toEqual(topics);
});

test('numbers with letters inside, and behind the label', () => {
  const release = (text: string): string | null => extract(text).release.number;
  expect(release(`Half of farms pay too little\n\n${BODY}\n\n# # #\n21-OVW-058`)).toBe('21-OVW-058');
  expect(release(`media release (24-087MR)\n\nHalf of farms pay too little\n\n${BODY}`)).toBe('24-087MR');
  expect(release(`Half of farms pay too little\n\n${BODY}\n\n(Release ID: 1203457) Visitor Counter : 612`)).toBe(
    '1203457',
  );
});

test('a contact on the line of the day', () => {
  const text = `May 1, 2021 Contact: Ada Quill\nDirector of Communications\nLake County District Attorney’s Office\n214-555-0156 (office)\n\nHalf of farms pay too little\n\n${BODY}`;
  expect(extract(text).release.contacts).toEqual([{ name: 'Ada Quill', phone: '214-555-0156', email: null }]);
});

test('a post and a name above a telephone number are no headline', () => {
  const text = `FBI Knoxville\n\nPublic Affairs Specialist Ada B. Quill\n(865) 555-0163\n\nMay 1, 2021\n\nFBI Offers Reward for a Thief\n\nKNOXVILLE, TN—The FBI Knoxville Field Office is seeking a thief. ${BODY}`;
  expect(extract(text).release.title).toBe('FBI Offers Reward for a Thief');
});

test('a From line does not continue a headline', () => {
  const text = `Home Office\nPress release\nThousands of knives surrendered\nFrom: Home Office and The Rt Hon Ada Quill MP\nPublished 4 March 2025\n\n${BODY}`;
  expect(extract(text).release.title).toBe('Thousands of knives surrendered');
});

const STORY = 'A study found that half of farms pay too little, and that few of them know it.';

test('a day alone below the name of who signs', () => {
  const date = (foot: string): string | null =>
    extract(`Half of farms pay too little\n\n${STORY}\n\n${foot}`).release.date;
  expect(date('Public Affairs Department\nHarbour Police\n21 May 2024 @ 5:45 PM')).toBe('2024-05-21');
  expect(date('The hearing is on 21 May 2024 at noon.')).toBeNull();
});
