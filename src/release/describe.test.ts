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
  {
    name: 'the day of a dateline',
    text: `Clerk Found Guilty\n\nSPRINGFIELD (May 3, 2021) – ${BODY}`,
    date: '2021-05-03',
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
    name: 'an advisory for planning',
    text: `MEDIA ADVISORY\n\nFOR PLANNING PURPOSES\nJune 3, 2022\n\nRibbon Cutting for the Bridge\n\nWHO:\nMayor Ada Quill`,
    facts: { title: 'Ribbon Cutting for the Bridge', date: '2022-06-03' },
  },
])('reads $name', ({ text, facts }) => {
  expect(extract(text).release).toMatchObject(facts);
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
])('names the issuer by $name', ({ text, issuer }) => {
  expect(extract(text).release.issuer?.name).toBe(issuer);
});
