import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  'They ran Lakeside Tax Agency LLC and the Quill Revenue Service, Inc. in town.',
  'The Departments of [[Justice]] ([[DOJ]]) and [[Health and Human Services]] and the Departments of Lakeside met.',
  'The [[Okanagan Indian Band]], the [[Eastern Shawnee Tribe of Oklahoma]] and the [[Cherokee Nation]] agreed.',
  'It went to the [[Nottawaseppi Huron Band of the Potawatomi]] and the [[Pueblo of Laguna]].',
  'He lived on the Navajo Nation and led the Royal Lion Tribe, a gang.',
  'The [[Confederated Tribes of the Umatilla Indian Reservation]] (OR) met.',
  'The [[CPS North East]] and [[CPS Mersey-Cheshire]] charged him.',
  'The District Attorney Offices of [[Riverside]], [[Los Angeles]], and [[San Diego]] counties sued.',
  'The [[Lake County Medical Examiner]] later ruled it a homicide.',
  'The [[FBI]], the [[Knox County Sheriff’s Office]] and the [[Knox County District Attorney]].',
  'The Knox County District Attorney filed charges.',
  'The [[Ministry of Foreign Affairs of Ukraine]] and the [[Ministry of Justice of the Kyrgyz Republic]] signed.',
  'It was done by the [[Justice Department]]’s [[Transportation, Energy, and Agriculture Section]] in May.',
  'The [[DHS-HSI]] and the [[Las Vegas metro Police Department]] helped.',
  'The [[Metropolitan Water Reclamation District of Greater Chicago]] ([[MWRD]]) paid. [[MWRD]] has a plant.',
  'Officials Promote Community-Police Partnerships in the valley.',
  'The firm signed a Corporate Integrity Agreement (CIA) in May. The CIA runs for five years.',
  'Officers of [[IRS-Criminal Investigation]] said that [[Criminal Investigation]] will go on.',
  'He worked at the [[U.S. Embassy in Haiti]], the [[British Consulate General]] and the [[Embassy of Mexico]], an embassy.',
  'The [[South Miami Police Department]], the [[Miami Police Department]] and the [[New Hanover County Sheriff’s Office]] helped.',
  'He was with [[2nd Battalion, 5th Special Forces Group]] and [[3rd Battalion, 6th Marines]], 40 of them.',
  'The [[Memphis Office]] of the [[FBI]] and the Memphis office of the firm opened.',
  'It was found by the [[HHS Office of Inspector General]], [[Office of Investigations Miami office]].',
  'The [[DOJ Tax Division]]s pursuit went on, said the [[Public Ministry of the Republic of Honduras]] and the [[Swiss Federal Prosecutors Office]].',
  'The [[Municipality of Anchorage]] paid; a municipality of that size may.',
  'Ask the [[U.S. Army Special Operations Command Public Affairs Office]] in May.',
  'The [[Office of the Director of Public Prosecutions]] and the [[Office for the Coordination of Harbour Affairs]] met.',
  'The [[Ohio Department of Food and Agriculture]] and the [[National Commission for the Reception and Reintegration of Refugees]] met.',
  'The [[Office of the U.S. Attorney]] in Lufkin met the [[Office of the U.S. Attorney for the Eastern District of Texas]].',
  'The [[Lakeside Police Department Animal Services]] and the [[Riverside Auto-Theft Interdiction Detail]] ([[RAID]]) met. [[RAID]] grew.',
  'The [[Workers’ Compensation Insurance Fraud Unit]] and the [[32nd Judicial District Attorney’s Office]] met the [[AG’s Office]].',
  'The [[Ohio Division of Criminal Investigation Laboratory]] and the [[DA’s Office Elder and Vulnerable Adult Unit]] met.',
  'A [[Department of Health and Wellness]] and the [[Law Enforcement Division]] met; the [[RCMP Central Region]] did too.',
  'Ada Quill of the [[DA’s Office Special Prosecutions Region]] said that the [[district attorney’s office]] knew.',
])('finds the bodies of: %s', (marked) => {
  const { found, marks } = foundAndMarked('agency', marked);
  expect(found).toEqual(marks);
});

test('a force that ends in Police', () => {
  expect(recordOf('The Quillton Division of Police came.').agencies[0]?.name).toBe('Quillton Division of Police');
});

test('an office for each county, a tribe', () => {
  const { agencies } = recordOf(
    'The District Attorney Offices of Riverside, Los Angeles, and San Diego counties met the Okanagan Indian Band.',
  );
  expect(agencies.map(({ name, level }) => [name, level])).toEqual([
    ["Riverside County District Attorney's Office", 'local'],
    ["Los Angeles County District Attorney's Office", 'local'],
    ["San Diego County District Attorney's Office", 'local'],
    ['Okanagan Indian Band', 'tribal'],
  ]);
});

test.for([
  {
    name: 'counties that are called by no town',
    text: 'The District Attorneys’ Offices of Kern, San Mateo, Contra Costa and Yolo Counties filed it.',
    names: [
      "Kern County District Attorney's Office",
      "San Mateo County District Attorney's Office",
      "Contra Costa County District Attorney's Office",
      "Yolo County District Attorney's Office",
    ],
  },
  {
    name: 'in small letters, and for counties',
    text: 'The district attorneys’ offices for the counties of Kern and Napa filed it.',
    names: ["Kern County District Attorney's Office", "Napa County District Attorney's Office"],
  },
  { name: 'any of them', text: 'It was filed by 24 other California District Attorneys’ Offices.', names: [] },
  {
    name: 'any prosecutors in towns',
    text: 'The prosecutors’ offices in Dallas, Houston and Austin filed it.',
    names: [],
  },
  {
    name: 'departments, each with its own of',
    text: 'The U.S. Departments of Justice, of the Army, and of the Interior invited bids.',
    names: [
      'United States Department of Justice',
      'United States Department of the Army',
      'United States Department of the Interior',
    ],
  },
  {
    name: 'departments, the last by its letters',
    text: 'The Departments of Justice (DOJ) and HHS met.',
    names: ['United States Department of Justice', 'United States Department of Health and Human Services'],
  },
  { name: 'no department of a hotel', text: 'The Departments of Housekeeping and HR met.', names: [] },
  {
    name: 'cabinets, centres and teams',
    text: 'The Ohio Personnel Cabinet, the Financial Reporting Centre and an Anti-Trafficking Coordination Team met.',
    names: ['Ohio Personnel Cabinet', 'Financial Reporting Centre', 'Anti-Trafficking Coordination Team'],
  },
  {
    name: 'no cabinet of a kitchen',
    text: 'The Kitchen Cabinet and the Shopping Centre met the Home Team.',
    names: [],
  },
])('lists of offices: $name', ({ text, names }) => {
  expect(recordOf(text).agencies.map(({ name }) => name)).toEqual(names);
});

test.for([
  ['The FBIs Baltimore Office led it.', 'Federal Bureau of Investigation Baltimore Field Office'],
  ['The FBI Denver Office led it.', 'Federal Bureau of Investigation Denver Field Office'],
  ['The FBI Resident Office led it.', 'Federal Bureau of Investigation Resident Office'],
  [
    'It was ICE Homeland Security Investigations.',
    'United States Immigration and Customs Enforcement Homeland Security Investigations',
  ],
  ['It was Homeland Security Investigations.', 'Homeland Security Investigations'],
  ['The City of Quillton Police Department came.', 'Quillton Police Department'],
  ['The Polk County District Attorney Office opposed it.', "Polk County District Attorney's Office"],
  ['The Polk County Sheriff Office opposed it.', "Polk County Sheriff's Office"],
  ['He worked at the U.S. Embassy in Lima, Peru, then.', 'United States Embassy in Peru'],
  ['He asked the Mexican Consulate in Boise; the Mexican Consulate helped.', 'Mexican Consulate in Boise'],
  ['The Osage Tribe of Oklahoma sued; the Osage Tribe won.', 'Osage Tribe of Oklahoma'],
])('is called in full: %s', ([text, name]) => {
  expect(recordOf(text!).agencies.at(-1)?.name).toBe(name);
});

test('a name that the grammar begins before the first body found leaves no gap', () => {
  const { agencies } = recordOf(
    'ANTI-CORRUPTION COMMISSION\n\nThe Anti-Corruption Commission of Bangladesh met on Monday.',
  );
  expect(agencies.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Anti-Corruption Commission', 1]]);
});
