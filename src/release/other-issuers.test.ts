import { expect, test } from 'vitest';
import { extract } from '../pipeline.ts';

const BODY =
  'A jury found the former clerk guilty of taking bribes in exchange for permits, the office said on May 1, 2021.';

test('a commission that numbers its releases and prints the caption of the case above the headline', () => {
  const { release } = extract(
    `U.S. SECURITIES AND EXCHANGE COMMISSION\n\nLitigation Release No. 25999 / May 3, 2021\n\nSecurities and Exchange Commission v. Quill Partners, LLC and Ada Quill, No. 1:21-cv-01234 (S.D.N.Y. filed May 1, 2021)\n\nCommission Charges Adviser with Overvaluing Loans\n\nThe Securities and Exchange Commission announced today that it filed charges against Quill Partners, LLC, an adviser.`,
  );
  expect(release).toMatchObject({
    title: 'Commission Charges Adviser with Overvaluing Loans',
    number: '25999',
    date: '2021-05-03',
  });
});

test('a mayor whose dateline stands above a list', () => {
  const { release } = extract(
    `Mayor Quill names two\nPublished: May 3, 2021\n\nRENO – Mayor Ada Quill made the following appointments:\n\nBert Osgood, of Elko, has been appointed to the library board. ${BODY}\n`,
  );
  expect(release.dateline?.city.name).toBe('Reno');
});

test('a place on the line below the day', () => {
  const { release } = extract(
    `Royal Canadian Mounted Police\n\nNews release\n\nTwo residents charged after search of a warehouse\n\nMay 3, 2021\nWindsor, Ontario\n\nFrom: Royal Canadian Mounted Police\n\n${BODY}`,
  );
  expect(release.dateline?.city).toMatchObject({ name: 'Windsor', country: 'CA' });
});

test.for([
  [`Clerk Found Guilty of Bribery\n\n${BODY}\n\nContacts for media\nAda Quill\n\nIP/21/6021`, 'IP/21/6021'],
  [
    `NEWS RELEASE\n2021FLNRO0058-001514\nMay 3, 2021\n\nClerk Found Guilty of Bribery\n\n${BODY}`,
    '2021FLNRO0058-001514',
  ],
])('a number of its own kind', ([text, number]) => {
  expect(extract(text!).release.number).toBe(number);
});

test.for([
  [
    `An Garda Síochána\nPress Office, Lakeside Garda Headquarters, Dublin 8\n\nGardaí seize cash in Louth, four arrested\n\n3rd May 2021\n\n${BODY}`,
    'Gardaí seize cash in Louth, four arrested',
  ],
  [
    `NEWS RELEASE\n\nFor Immediate Release\nMay 3, 2021\n\nMinistry of Forests, Rivers and Rural Development\n\nMinistry of Reconciliation and Roads\n\nTwo towns open a fuel-break programme for the hills above them\n\n${BODY}`,
    'Two towns open a fuel-break programme for the hills above them',
  ],
  [`[Quarvel County seal]\n\nCLERK FOUND GUILTY OF BRIBERY\n\n${BODY}`, 'CLERK FOUND GUILTY OF BRIBERY'],
  [
    `media release (21-087MR)\n\nFormer clerk found guilty of bribery\n\nPublished\n3 May 2021\n\n${BODY}`,
    'Former clerk found guilty of bribery',
  ],
  [
    `Montana Department of Public Health and Human Services\nContact:   Ada Quill, Public Information Officer, (406) 555-0129\n           Dr. Bert Osgood, State Medical Officer, Montana Department of Public Health and Human Services\nDate:      May 3, 2021\n\nHEALTH OFFICIALS CONFIRM 11 MORE CASES\n\n${BODY}`,
    'HEALTH OFFICIALS CONFIRM 11 MORE CASES',
  ],
])('a headline below letterhead that no list has', ([text, title]) => {
  expect(extract(text!).release.title).toBe(title);
});

test('a wire service is no issuer', () => {
  const { release } = extract(
    `Quillbrook Instruments Reports Results\n\nMay 03, 2021 16:05 ET | Source: Quillbrook Instruments, Inc.\n\nRENO, Nev., May 03, 2021 (GLOBE NEWSWIRE) -- Quillbrook Instruments, Inc. (Nasdaq: QLLB), a maker of pumps, today reported results.`,
  );
  expect(release.issuer?.name).toBe('Quillbrook Instruments, Inc.');
});

test('a place between the day and the body', () => {
  const { release } = extract(
    `Two residents charged after search of a warehouse\n\nMay 3, 2021 – Windsor, Ontario – Canada Border Services Agency\n\n${BODY}`,
  );
  expect(release.dateline?.city).toMatchObject({ name: 'Windsor', country: 'CA' });
});

test('the page of a newspaper', () => {
  const { release } = extract(
    `THE NORTHLAND EXAMINER\n\nNews / Local News / Crime\n\nPolice seize fentanyl in raids from North Bay to Timmins\n\nAuthor of the article: Ada Quill-Osgood\nPublished May 3, 2021  •  Last updated May 4, 2021\n\nNORTH BAY – Officers searched a hotel room in Ontario, Canada, on Friday, the Ontario Provincial Police say. ${BODY}`,
  );
  expect(release).toMatchObject({
    title: 'Police seize fentanyl in raids from North Bay to Timmins',
    date: '2021-05-03',
    issuer: { name: 'Northland Examiner' },
    dateline: { city: { name: 'North Bay', country: 'CA' } },
  });
});

test('the page of a station', () => {
  const { release } = extract(
    `WQKH 11 News\n\nLIVE | WEATHER | SPORTS | CLOSINGS | CONTESTS\n\n2 killed in head-on crash on parkway\n\nPublished: May 3, 2021 at 8:14 AM EST | Updated: May 4, 2021 at 1:52 PM EST\n\nBy Ada Quill-Osgood\n\nLESLIE COUNTY, Ky. (WQKH) - Two people are dead after a crash Sunday evening, according to Kentucky State Police. ${BODY}`,
  );
  expect(release).toMatchObject({
    title: '2 killed in head-on crash on parkway',
    date: '2021-05-03',
    issuer: { name: 'WQKH' },
  });
});

test.for([
  {
    name: 'the sender and two days below the headline',
    head: 'Minister launches relief fund\n\nFrom Department of Agriculture, Food and the Marine\nPublished on 4 March 2025\nLast updated on 5 March 2025',
    title: 'Minister launches relief fund',
    date: '2025-03-04',
    city: undefined,
  },
  {
    name: 'label, day and place on one line',
    head: 'Europol Press Release | 12.07.2024 | The Hague\n\n11 arrested in Spain for smuggling migrants',
    title: '11 arrested in Spain for smuggling migrants',
    date: '2024-07-12',
    city: 'The Hague',
  },
  {
    name: 'a place behind the day',
    head: 'World Health Organization\nJoint News Release\n12 July 2024 | Geneva\n\nPartners launch measles campaign in Sudan',
    title: 'Partners launch measles campaign in Sudan',
    date: '2024-07-12',
    city: 'Geneva',
  },
  {
    name: 'days with short weekdays',
    head: 'ABC News\n\nPolice charge man over stabbing\n\nBy Ada Quill-Osgood\nPosted Mon 13 Jan 2025 at 3:15pm, updated Mon 13 Jan 2025 at 6:40pm',
    title: 'Police charge man over stabbing',
    date: '2025-01-13',
    city: undefined,
  },
  {
    name: 'a service, a place and the day on one line',
    head: 'Engineer arrested for taking bribe\n\nExpress News Service | Vijayawada | Published: 18 Jul 2024, 9:30 am\n\nVIJAYAWADA: The Central Bureau of Investigation on Wednesday arrested a senior engineer.',
    title: 'Engineer arrested for taking bribe',
    date: '2024-07-18',
    city: 'Vijayawada',
  },
])('heads of other offices: $name', ({ head, title, date, city }) => {
  const { release } = extract(`${head}\n\n${BODY}`);
  expect(release).toMatchObject({ title, date });
  expect(release.dateline?.city.name).toBe(city);
});

test.for([
  ['Two jailed over fraud\n\nAda Quill\nCourt reporter\n\n14:02, 6 Mar 2025', undefined],
  ['Gardaí seize cocaine\n\nConnaught Telegraph reporter\nThursday, 20 February 2025', 'Connaught Telegraph'],
  ['Coroner names man killed in crash\n\nAda Quill-Osgood\nYork Daily Dispatch', 'York Daily Dispatch'],
  ['Man gets 12 years\n\nAuthor: Ada Quill, The Orrin Ledger\nPUBLISHED: February 3, 2024', 'Orrin Ledger'],
])('the outlet by its byline: %s', ([head, outlet]) => {
  expect(extract(`${head}\n\nA man was found guilty of theft, it was said on Friday.`).release.issuer?.name).toBe(
    outlet,
  );
});
