import { expect, test } from 'vitest';
import { extract } from '../pipeline.ts';
import { readDay } from './read-day.ts';

const BODY =
  'A jury found the former clerk guilty of taking bribes in exchange for permits, the office said on May 1, 2021.';

test.for([
  { line: 'Monday, May 3, 2021', day: '2021-05-03' },
  { line: 'Published Sept. 9, 2019', day: '2019-09-09' },
  { line: '3 May 2021', day: '2021-05-03' },
  { line: '5/3/21', day: '2021-05-03' },
  { line: '31/12/2020', day: '2020-12-31' },
  { line: '2021-05-03 00:00:00', day: '2021-05-03' },
  { line: 'Daily News 31 / 12 / 2020', day: '2020-12-31' },
  { line: 'February 31, 2020', day: undefined },
  { line: 'May 2021', day: undefined },
])('reads $line', ({ line, day }) => {
  expect(readDay(line)).toBe(day);
});

test('reads the head and foot of a release of the Justice Department', () => {
  const { release } = extract(
    `JUSTICE NEWS\n\nDepartment of Justice\n\nOffice of Public Affairs\n\nFOR IMMEDIATE RELEASE\n\nMonday, May 3, 2021\n\nClerk Found Guilty\n\n${BODY}\n\nTopic(s): Bribery, Public Corruption\n\nComponent(s): USAO - New York, Eastern, Bureau of Alcohol, Tobacco, Firearms and Explosives\n\nPress Release Number: 21-112`,
  );
  expect(release).toMatchObject({
    title: 'Clerk Found Guilty',
    date: '2021-05-03',
    dateSource: 'text',
    issuer: { name: 'United States Department of Justice' },
    number: '21-112',
    topics: ['Bribery', 'Public Corruption'],
    components: ['USAO - New York, Eastern', 'Bureau of Alcohol, Tobacco, Firearms and Explosives'],
  });
});

test.for([
  ['May 3, 2021 | Press Release No. 16-1209-03', '16-1209-03'],
  ['Ref: LCP/2021/044', 'LCP/2021/044'],
  ['IP/22/5523', 'IP/22/5523'],
  ['Our press release number is below', null],
])('the number in %s', ([line, number]) => {
  expect(extract(`Lake County Police\n\n${line}\n\nClerk Found Guilty of Bribery\n\n${BODY}`).release.number).toBe(
    number,
  );
});

test('reads fields whose labels stand on lines of their own', () => {
  const { release } = extract(
    `Clerk Found Guilty\n\nFor Immediate Release\n\n${BODY}\n\nUpdated July 12, 2023\nTopics\nBribery\nPublic Corruption\nComponent\nUSAO - Idaho\nPress Release Number: 23-112`,
  );
  expect(release).toMatchObject({
    topics: ['Bribery', 'Public Corruption'],
    components: ['USAO - Idaho'],
    number: '23-112',
  });
});

test.for([
  {
    name: 'the day of a dateline',
    text: `Clerk Found Guilty\n\nSPRINGFIELD (May 3, 2021) – ${BODY}`,
    date: '2021-05-03',
  },
  {
    name: 'the day behind the body and the hour',
    text: `Clerk Found Guilty\n\nKent Police | Published: 14:20 06/03/2019\n\n${BODY}`,
    date: '2019-03-06',
  },
  {
    name: 'no day of a week that the headline names',
    text: `Lake County Courts\n\nSentenced: Week of May 3, 2021\n\n${BODY}\n\nUpdated May 10, 2021`,
    date: '2021-05-10',
  },
  { name: 'no day from inside the story', text: `Clerk Found Guilty\n\n${BODY}`, date: null },
  {
    name: 'never the day of a print header',
    text: `8/6/2022 Clerk Found Guilty | OPA | Department of Justice\nMonday, May 3, 2021\nClerk Found Guilty\n${BODY}`,
    date: '2021-05-03',
  },
  {
    name: 'the day below the headline',
    text: `Clerk Found Guilty of Bribery\nMay 3, 2021\n${BODY}`,
    date: '2021-05-03',
  },
])('takes $name', ({ text, date }) => {
  expect(extract(text).release.date).toBe(date);
});

test.for([
  {
    name: 'site name',
    text: `Clerk Found Guilty - The Lake County District Attorney's Office\nClerk Found Guilty\n${BODY}`,
    issuer: "Lake County District Attorney's Office",
  },
  {
    name: 'title of whoever speaks first',
    text: `Clerk Found Guilty\nLake County District Attorney Ada Quill said today that ${BODY}`,
    issuer: "Lake County District Attorney's Office",
  },
  {
    name: 'copyright line of a news item',
    text: `${BODY}\n\nCopyright © 2019 · Lakeside Radio`,
    issuer: 'Lakeside Radio',
  },
  {
    name: 'the subject of the first sentence',
    text: 'Two Cranes Seized\n\nDULUTH, Minn. – The U.S. Marshals Service seized two cranes on Monday, and the owner was told of it.',
    issuer: 'United States Marshals Service',
  },
  {
    name: 'a line that says from whom',
    text: `Clerk Found Guilty\n\nMay 3, 2021\n\nFrom: Royal Canadian Mounted Police\n\n${BODY}`,
    issuer: 'Royal Canadian Mounted Police',
  },
  {
    name: 'a company that speaks of itself',
    text: 'Cranes Sold\n\nDULUTH, Minn., May 3, 2021 /PRNewswire/ -- Quillbarrow Cranes, Inc. (NYSE: QBC) sold two cranes to a port in Texas.',
    issuer: 'Quillbarrow Cranes, Inc.',
  },
  {
    name: 'how a body describes itself at the end',
    text: `Clerk Found Guilty\n\n${BODY}\n\nThe Federal Trade Commission works to promote competition and to protect consumers from fraud.`,
    issuer: 'Federal Trade Commission',
  },
  {
    name: 'the byline of a news item',
    text: `Clerk found guilty of bribery\n\nBy Staff  Global News\nPosted May 3, 2021\n\nTORONTO — ${BODY}`,
    issuer: 'Global News',
  },
  {
    name: 'one name over two lines',
    text: `City of Toledo\nOffice of the Mayor\n\nFOR IMMEDIATE RELEASE\n\nClerk Found Guilty of Bribery\n\n${BODY}`,
    issuer: 'City of Toledo Office of the Mayor',
  },
  {
    name: 'a short name that the text gives in full',
    text: `District Attorney's Office\n\nNEWS RELEASE\n\nClerk Found Guilty\n\nThe Larimer County District Attorney's Office said that the clerk took bribes.`,
    issuer: "Larimer County District Attorney's Office",
  },
  {
    name: 'the body named most',
    text: 'Appeal after assault\n\nDo you know this man? Call West Midlands Police on 101. West Midlands Police would like to hear from drivers.',
    issuer: 'West Midlands Police',
  },
  {
    name: 'no council that a release begins with',
    text: "Award for the Centre\n\nThe San Marcos City Council gave an award to a centre. It is run by the San Diego County District Attorney's Office. The San Diego County District Attorney's Office is glad.",
    issuer: "San Diego County District Attorney's Office",
  },
  {
    name: 'the mail of the contact',
    text: `Clerk Found Guilty\n\n${BODY}\n\nContact: Ada Quill, ada.quill@ic.fbi.gov`,
    issuer: 'Federal Bureau of Investigation',
  },
  { name: 'a mail of nobody known', text: `${BODY}\n\nContact: Ada Quill, ada@example.org`, issuer: undefined },
  { name: 'nothing', text: BODY, issuer: undefined },
])('reads the issuer from: $name', ({ text, issuer }) => {
  expect(extract(text).release.issuer?.name).toBe(issuer);
});

test.for([
  {
    name: 'a date behind the label',
    text: `OFFICE OF THE ATTORNEY GENERAL\n\nFOR IMMEDIATE RELEASE: Monday, May 3, 2021\n\nClerk Found Guilty\n\nOLYMPIA — ${BODY}`,
    facts: { title: 'Clerk Found Guilty', date: '2021-05-03' },
  },
  {
    name: 'place and day on a line of their own',
    text: `U.S. Africa Command Public Affairs\nSTUTTGART, Germany, March 14, 2021\n\nForces support an operation\n\n${BODY}`,
    facts: {
      title: 'Forces support an operation',
      date: '2021-03-14',
      dateline: { city: { name: 'Stuttgart', state: null, country: 'DE' } },
    },
  },
  {
    name: 'a dateline whose dash was lost',
    text: `FOR IMMEDIATE RELEASE\n\nClerk Found Guilty\n\nGULFPORT, Miss.   ${BODY}`,
    facts: { dateline: { city: { name: 'Gulfport', state: 'MS', country: 'US' } } },
  },
  {
    name: 'a letterhead in capitals',
    text: `LAKE COUNTY DISTRICT ATTORNEY\n\nFOR IMMEDIATE RELEASE\n\nCLERK FOUND GUILTY OF BRIBERY\n\n${BODY}`,
    facts: { issuer: { id: null, name: "Lake County District Attorney's Office" } },
  },
  {
    name: 'the district of a U.S. Attorney on its own line',
    text: `United States Attorney's Office\nNorthern District of Iowa\n\nFOR IMMEDIATE RELEASE\n\nClerk Found Guilty\n\n${BODY}`,
    facts: { issuer: { name: "United States Attorney's Office for the Northern District of Iowa" } },
  },
  {
    name: 'a label with its date',
    text: `Fresno Unified School District\n\nNEWS RELEASE – Monday, Aug. 23, 2021\n\nSchools Open With 71,000 Students\n\n${BODY}`,
    facts: { title: 'Schools Open With 71,000 Students', date: '2021-08-23' },
  },
  {
    name: 'an address and a name above the headline',
    text: `Mayor Ada Quill\nOne Government Center, Suite 2200, Toledo, Ohio 43604\n\nFor Release: April 3, 2019\n\nCity Replaces Old Water Lines\n\nTOLEDO – ${BODY}`,
    facts: { title: 'City Replaces Old Water Lines', date: '2019-04-03' },
  },
  {
    name: 'the office below its label, the headline above',
    text: `Press Release\n\nClerk Found Guilty\n\nThursday, March 2, 2023\n\nFor Immediate Release\nU.S. Attorney's Office, District of Montana\n\nBILLINGS – ${BODY}`,
    facts: {
      title: 'Clerk Found Guilty',
      issuer: { name: "United States Attorney's Office for the District of Montana" },
    },
  },
  {
    name: 'a letterhead with its label, and a number with its suffix',
    text: `U.S. Department of Labor | News Release\n\nClerk Found Guilty of Bribery\n\nRelease Number: 22-1457-ATL (234)\n\n${BODY}`,
    facts: { title: 'Clerk Found Guilty of Bribery', number: '22-1457-ATL (234)' },
  },
  {
    name: 'a day behind the dateline',
    text: `Clerk Found Guilty\n\nDALLAS - (Jan. 26, 2022) The court spoke. ${BODY}`,
    facts: { date: '2022-01-26' },
  },
  {
    name: 'the day below a summary',
    text: `Press release\n\nSmuggler told to pay\n\nA man who smuggled wine into the country must repay the money or go to jail again.\n\nFrom:\nHM Revenue & Customs\nPublished\n14 February 2020\n\n${BODY}`,
    facts: { date: '2020-02-14', issuer: { name: 'HM Revenue and Customs' } },
  },
  {
    name: 'a numeric day as its country writes it',
    text: `Appeal after assault\n\nPublished: 03/06/2021\n\nWest Yorkshire Police and West Midlands Police seized £400.`,
    facts: { date: '2021-06-03' },
  },
  ...['# Clerk Found Guilty', '## **Clerk Found Guilty**', '**Clerk Found Guilty**'].map((title) => ({
    name: `a title in Markdown: ${title}`,
    text: `${title}\n\nGULFPORT, Miss. – ${BODY}\n\n###`,
    facts: { title: 'Clerk Found Guilty', dateline: { city: { name: 'Gulfport', state: 'MS', country: 'US' } } },
  })),
  {
    name: 'a headline joined to its dateline, and printed twice',
    text: `Clerk Found Guilty of Bribery\n\nClerk Found Guilty of Bribery\nGULFPORT, Miss. – ${BODY}\n\n-30-`,
    facts: {
      title: 'Clerk Found Guilty of Bribery',
      dateline: { city: { name: 'Gulfport', state: 'MS', country: 'US' } },
    },
  },
  {
    name: 'an advisory for planning',
    text: `MEDIA ADVISORY\n\nFOR PLANNING PURPOSES\nJune 3, 2022\n\nRibbon Cutting for the Bridge\n\nWHO:\nMayor Ada Quill`,
    facts: { title: 'Ribbon Cutting for the Bridge', date: '2022-06-03' },
  },
])('reads $name', ({ text, facts }) => {
  expect(extract(text).release).toMatchObject(facts);
});

test.for([
  {
    name: 'the whole of a headline that the path to the page cut short',
    text: `Clerk of Lake County Found Guilty of Bribery - Lake News\nYou are here:\nHome\n/\nClerk of Lake County Found Guilty of Bri...\n${BODY}`,
    title: 'Clerk of Lake County Found Guilty of Bribery',
    date: null,
  },
  {
    name: 'a headline behind a Spanish label',
    text: `PARA PUBLICACIÓN INMEDIATA: Condenan a una Funcionaria\n${BODY}`,
    title: 'Condenan a una Funcionaria',
    date: null,
  },
  {
    name: 'the day in front of the headline',
    text: `May 3, 2021: Clerk Found Guilty of Bribery\n${BODY}`,
    title: 'Clerk Found Guilty of Bribery',
    date: '2021-05-03',
  },
])('reads $name', ({ text, title, date }) => {
  expect(extract(text).release).toMatchObject({ title, date });
});

test('finds the city of a dateline that lost its dash', () => {
  expect(extract(`Clerk Found Guilty\n\nWASHINGTON ${BODY}`).release.dateline?.city.name).toBe('Washington');
});

test.for([
  {
    name: 'a line that says so',
    text: `NEWS RELEASE\n\nFrom: Royal Canadian Mounted Police\n\nClerk Found Guilty\n\n${BODY}`,
    issuer: 'Royal Canadian Mounted Police',
  },
  {
    name: 'the subject of the first sentence',
    text: 'Refunds for Families\n\nThe Federal Trade Commission is sending refunds to families who paid for lessons that never came, it said in a notice.',
    issuer: 'Federal Trade Commission',
  },
  {
    name: 'a firm that announces',
    text: 'Osgoode Crane Settles\n\nDULUTH, Minn. – Osgoode Crane & Rigging, Inc., a maker of cranes, today announced that it has reached an agreement.',
    issuer: 'Osgoode Crane & Rigging, Inc.',
  },
  {
    name: 'the U.S. attorney who announces it, not the company that pays',
    text: 'Clinic Pays\n\nLakeside Hospital has agreed to pay $2 million, announced U.S. Attorney Ada Quill. The case was handled by the U.S. Attorney’s Office for the District of Maine.',
    issuer: "United States Attorney's Office for the District of Maine",
  },
  {
    name: 'a U.S. attorney with her district',
    text: `Clerk Charged\n\nAda Quill, the United States Attorney for the Southern District of New York, announced charges. ${BODY}`,
    issuer: "United States Attorney's Office for the Southern District of New York",
  },
  {
    name: 'a prosecutor’s office that goes without its county',
    text: 'Man Charged\n\nINDIO – A Hemet police officer is facing charges. The Hemet Police Department asked for help. The District Attorney’s Office filed three charges at the Riverside County Superior Court.',
    issuer: "Riverside County District Attorney's Office",
  },
  {
    name: 'the body whose region issued it',
    text: `EPA Region 9\nFOR IMMEDIATE RELEASE\n\nClerk Fined\n\n${BODY}`,
    issuer: 'United States Environmental Protection Agency',
  },
])('names the issuer by $name', ({ text, issuer }) => {
  expect(extract(text).release.issuer?.name).toBe(issuer);
});

test.for([
  { line: 'Release No. 2021-45', number: '2021-45' },
  { line: 'News Release 21-045', number: '21-045' },
  { line: 'NR-21-08', number: 'NR-21-08' },
  { line: 'PR 12/2020', number: 'PR 12/2020' },
  { line: 'IR-2021-45', number: 'IR-2021-45' },
  { line: '24-031', number: '24-031' },
  { line: '2021-05', number: null },
  { line: '555-0123', number: null },
  { line: '2309 Tulare Street', number: null },
])('reads the number in $line', ({ line, number }) => {
  const text = `U.S. Customs and Border Protection\n\nFOR IMMEDIATE RELEASE\n\n${line}\n\nClerk Found Guilty of Bribery\n\n${BODY}`;
  expect(extract(text).release.number).toBe(number);
});

test.for([
  [
    'a city with the day on a line of its own',
    `Clerk Found Guilty of Bribery\n\nMiami (June 14, 2024)\n\n${BODY}`,
    'Miami',
  ],
  ['a town that no list has', `Clerk Found Guilty of Bribery\n\nORLOVBURG, Calif. – ${BODY}`, 'Orlovburg'],
  [
    'a dash that became a comma',
    `Clerk Found Guilty of Bribery\n\nMiami, Florida\n,\nSheriff Ada Quill will speak. ${BODY}`,
    'Miami',
  ],
  [
    'no city of a sentence',
    `Clerk Found Guilty of Bribery\n\nMiami, Florida, police said that he will speak. ${BODY}`,
    undefined,
  ],
  ['a bracket of its own', `Clerk Found Guilty of Bribery\n\n(Miami – June 14, 2024)\n– ${BODY}`, 'Miami'],
  ['a city tied to its day', `Clerk Found Guilty of Bribery\n\nMiami-June 14, 2024\n– ${BODY}`, 'Miami'],
  [
    'below a headline that ends with a full stop',
    `Clerk Found Guilty of Bribery.\n\nMay 3, 2021\n\nSANTA ANA, Calif. – ${BODY}`,
    'Santa Ana',
  ],
  [
    'no city of remarks about a place',
    `Clerk Found Guilty of Bribery.\n\nREMARKS IN SANTA ANA – THE CLERK AND HER CASE\n\n${BODY}`,
    undefined,
  ],
  ['no city of a subtitle', `Clerk Found Guilty of Bribery\n\nMiami trial began June 14, 2024\n\n${BODY}`, undefined],
])('the dateline: %s', ([, text, city]) => {
  expect(extract(text!).release.dateline?.city.name).toBe(city);
});

test('a headline whose last word the page has torn is whole in the title', () => {
  const headline = 'Clerk Found Guilty of Selling Permits in Lake County and Crown Heights';
  const torn = 'Clerk Found Guilty of Selling Permits\nin Lake County and Crown Height\ns';
  expect(extract(`${headline} - Lake News\nFOR IMMEDIATE RELEASE\n${torn}\n${BODY}`).release.title).toBe(headline);
});

test('a headline that lost a blank stays as it is printed', () => {
  const text = `WASHINGTON – Tuesday, March 5, 2019\n\nFormer Clerk Sentenced in Connection withInternational Scheme\n\n${BODY}`;
  expect(extract(text).release.title).toBe('Former Clerk Sentenced in Connection withInternational Scheme');
});
