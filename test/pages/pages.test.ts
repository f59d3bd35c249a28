import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractDocument, readDocument } from '../../src/index.ts';

/** What a page's record holds. The pages are ours, made in the manner of the systems that offices publish with. */
interface Expected {
  readonly page: string;
  readonly title: string;
  readonly date: string;
  readonly city: string;
  readonly people: readonly string[];
  /** Words of the release that a reader may lose, and words of the page around it that are not of the release. */
  readonly has: readonly string[];
  readonly hasNot: readonly string[];
}

const PAGES: readonly Expected[] = [
  {
    page: 'drupal',
    title: 'Labor Department Fines Roofer',
    date: '2021-05-04',
    city: 'Dover',
    people: ['Roswitha Eberlein', 'Tobias Reinholt'],
    has: ['On five of them nobody wore a rope.', 'may appeal within 15 days', 'Media Contact'],
    hasNot: ['Winterbourne', 'Oberholt', 'Painter Pays', 'Harbor Street', 'Safety at Work', 'official website'],
  },
  {
    page: 'wordpress',
    title: 'Sheriff Warns of Fake Fines',
    date: '2022-11-09',
    city: '',
    people: ['Ansgar Thorvald'],
    has: ['Twelve people lost $9,400', 'fraud@marlowsheriff.example.org'],
    hasNot: ['Feldkamp', 'Brinkmann', 'Lustig', 'Copper Theft', 'Omaha', 'October 2022', 'January 12, 2023', 'Twitter'],
  },
  {
    page: 'sharepoint',
    title: 'Governor Opens Bridge in Salem',
    date: '2018-09-14',
    city: 'Salem',
    people: ['Philippa Mortenson'],
    has: ['four years and two floods', 'Length | 1,240 feet', '22,000 vehicles'],
    hasNot: ['Wiesner', 'Hidden Name', 'Executive Orders', 'Cabinet', '1/3/2022', 'Browse'],
  },
  {
    page: 'govuk',
    title: 'Farmer fined for polluting stream',
    date: '2021-05-04',
    city: '',
    people: ['Barnaby Throckmorton', 'Rosalind Ashcombe'],
    has: ['more than 300 fish', 'the fish had no chance', 'Environment Agency'],
    hasNot: ['cookies', 'Waste and recycling', 'National Insurance', 'Births', 'Crown'],
  },
  {
    page: 'civicplus',
    title: 'City Hires New Fire Chief',
    date: '2020-10-02',
    city: 'Lakeside',
    people: ['Cornelia Habersham', 'Desmond Okonkwo'],
    has: ['she served for 21 years'],
    hasNot: ['Lindqvist', 'Leaf Pickup', 'Water Main', 'Trick-or-Treat', '419-555-0110', 'Departments'],
  },
  {
    page: 'govdelivery',
    title: 'Attorney General Sues Landlord',
    date: '2019-12-11',
    city: 'Des Moines',
    people: ['Thaddeus Pemberly', 'Wilhelmina Drost'],
    has: ['asks for $250,000 in penalties', '(515) 555-0133', 'FOR IMMEDIATE RELEASE'],
    hasNot: ['Walnut', 'Unsubscribe', 'Facebook', 'View this email', 'Forty families'],
  },
  {
    page: 'newswire',
    title: 'Ostrava Foods Recalls Frozen Spinach',
    date: '2020-02-18',
    city: 'Cleveland',
    people: ['Leocadia Prusinska', 'Reuben Castellane'],
    has: ['Bags May Hold Pieces of Glass', 'A117 | June 2021', 'SOURCE Ostrava Foods Inc.'],
    hasNot: ['Bellweather', 'Akron', '888-555-0100', 'Product Recalls', 'Share to X'],
  },
  {
    page: 'mailchimp',
    title: 'Council to Vote on Shelter',
    date: '2024-01-08',
    city: '',
    people: ['Eudora Finkelstein'],
    has: ['a shelter with 40 beds', 'Nobody should freeze here'],
    hasNot: ['Preview Person', 'unsubscribe', '1st St', 'Twitter', 'View this email'],
  },
  {
    page: 'tables-1999',
    title: 'Tick Fever Found in Two Towns',
    date: '1999-07-21',
    city: 'Erie',
    people: ['Millicent Farthingale'],
    has: ['asks hikers to wear long sleeves', 'aged 8 and 61', '(814) 555-0162'],
    hasNot: ['Quistgaard', '2003', 'Birth Records', 'Clinics'],
  },
  {
    page: 'app',
    title: 'Transit Agency Adds Night Trains',
    date: '2023-08-30',
    city: 'Seattle',
    people: ['Octavia Brandywine'],
    has: ['68 percent of 5,300 answers', 'trains should not close at one'],
    hasNot: ['Nightingale', 'Ferries', 'Blue Line', 'Careers', 'Script Person', '98104'],
  },
  {
    page: 'preformatted',
    title: 'ARMY DEPOT TO CLEAN UP WELLS',
    date: '1996-06-20',
    city: '',
    people: ['Ferdinand Stillwater'],
    has: ['11 wells', 'We owe clean water'],
    hasNot: ['Back to list'],
  },
  {
    page: 'dnn',
    title: 'Engineers Close Lock for Repairs',
    date: '2017-01-17',
    city: 'Alton',
    people: ['Emmeline Figgis', 'Horatio Pennywhistle', 'Araminta Goldsworthy'],
    has: ['for 45 days from Feb. 1', '$5.75 million', '17-003'],
    hasNot: ['Crickmore', 'Lapham', 'eagles', 'Quincy', 'Missions'],
  },
];

describe('a page in the manner of', () => {
  test.for(PAGES)('$page', async ({ page, title, date, city, people, has, hasNot }) => {
    const bytes = readFileSync(new URL(`${page}.html`, import.meta.url));
    const { text, release, ...facts } = extractDocument(await readDocument(bytes, { path: `${page}.html` }));
    expect(release.title).toBe(title);
    expect(release.date).toBe(date);
    expect(release.dateline?.city.name ?? '').toBe(city);
    expect(facts.people.map(({ name }) => name).sort()).toEqual([...people].sort());
    for (const words of has) expect(text).toContain(words);
    for (const words of hasNot) expect(text).not.toContain(words);
  });

  test('all pages are tested', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.html'));
    expect(PAGES.map(({ page }) => `${page}.html`).sort()).toEqual(files.sort());
  });
});
