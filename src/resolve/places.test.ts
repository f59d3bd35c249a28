import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';

const citiesOf = (text: string): string[] =>
  recordOf(text).cities.map(({ name, state, country }) => [name, state, country].filter(Boolean).join(', '));

test.for([
  { name: 'state behind the name', text: 'He lives in Springfield, Ill., now.', cities: ['Springfield, IL, US'] },
  { name: 'population at last', text: 'Kansas City saw it.', cities: ['Kansas City, MO, US'] },
  {
    name: 'judicial district',
    text: 'Filed in the District of Kansas. He was arrested in Kansas City.',
    cities: ['Kansas City, KS, US'],
  },
  {
    name: 'one sense in a document',
    text: 'Held in Columbus, Georgia. Columbus is old.',
    cities: ['Columbus, GA, US'],
  },
  {
    name: 'two senses when both are stated',
    text: 'From Kansas City, Missouri, to Kansas City, Kansas.',
    cities: ['Kansas City, MO, US', 'Kansas City, KS, US'],
  },
  {
    name: 'state behind a list',
    text: 'schools in Springfield and South Vienna, Ohio, agreed',
    cities: ['Springfield, OH, US', 'South Vienna, OH, US'],
  },
  {
    name: 'home state of the document',
    text: 'WILLISTON, Vt. – Centers are open in Barre and Ludlow. Crews came from Connecticut.',
    cities: ['Williston, VT, US', 'Barre, VT, US', 'Ludlow, VT, US'],
  },
  {
    name: 'a state whose name ends like a region of another country',
    text: 'Police in New South Wales held two men. A raid took place in Penrith.',
    cities: ['Penrith, AU'],
  },
  { name: 'an Irish word', text: 'Gardaí arrested two men in Limerick on Monday.', cities: ['Limerick, IE'] },
  { name: 'an Irish county', text: 'Two men from Co. Mayo were held in Newbridge.', cities: ['Newbridge, IE'] },
  { name: 'another name', text: 'Police in the Philippines held two men in Mandaue.', cities: ['Mandaue, PH'] },
  {
    name: 'a dateline that lost its dash before a state',
    text: 'Man Guilty\n\nWASHINGTON Ohio-based Venn Glass has agreed to pay a penalty of one million dollars, the department said.',
    cities: ['Washington, DC, US'],
  },
  {
    name: 'towns of a territory',
    text: 'Two men of Bayamon, Puerto Rico, were held in San Juan and in Ponce.',
    cities: ['Bayamón, PR, US', 'San Juan, PR, US', 'Ponce, PR, US'],
  },
  { name: 'a letter that got lost', text: 'He fled to Bogot, Colombia.', cities: ['Bogotá, CO'] },
  { name: 'the federal seat', text: 'They met in Washington today.', cities: ['Washington, DC, US'] },
  { name: 'abroad', text: 'They met in Kyiv and in Mosul.', cities: ['Kyiv, UA', 'Mosul, IQ'] },
  {
    name: 'abroad, in a British document that names another country',
    text: 'Minister Ada Venn of the Foreign Office said the UK helped Iraq with £20 million and pushed them out of Kobane.',
    cities: ['Kobane, SY'],
  },
  {
    name: 'a country within a region',
    text: 'Towns in Northern Iraq including Vennira fell.',
    cities: ['Vennira, IQ'],
  },
  {
    name: 'a British document',
    text: 'Norwich Crown Court fined the firm £400 after a fire in Cambridge.',
    cities: ['Cambridge, GB'],
  },
  {
    name: 'a Canadian province',
    text: 'Alberta has fined two homes in London, Ont., and Alberta will fine more in Hamilton.',
    cities: ['London, CA', 'Hamilton, CA'],
  },
  {
    name: 'a country that only spelling and towns tell',
    text: 'Police said the organised group met in Hamilton and in Rotorua. The offences began in Cambridge.',
    cities: ['Hamilton, NZ', 'Rotorua, NZ', 'Cambridge, NZ'],
  },
  {
    name: 'other names',
    text: 'From NYC to Saint Louis, Missouri.',
    cities: ['New York, NY, US', 'St. Louis, MO, US'],
  },
  {
    name: 'the country of the document',
    text: 'Waikato Police searched houses in Hamilton and Huntly, then one in Cambridge. Details: www.police.govt.nz',
    cities: ['Hamilton, NZ', 'Huntly, NZ', 'Cambridge, NZ'],
  },
  {
    name: 'a province with its abbreviation',
    text: 'RCMP met in Windsor, Ont., and in Surrey, B.C., then in Hamilton.',
    cities: ['Windsor, CA', 'Surrey, CA', 'Hamilton, CA'],
  },
  {
    name: 'a country that an American document names',
    text: 'The FBI in Houston, Texas, and the FBI in Cambridge asked for help. They flew to Mexico City. Canada agreed.',
    cities: ['Houston, TX, US', 'Cambridge, MA, US', 'Mexico City, MX'],
  },
])('$name', ({ text, cities }) => {
  expect(citiesOf(text)).toEqual(cities);
});

test('gives the place at a token and says what the choice rests on', () => {
  const [city] = recordOf('He lives in Springfield, Ill., now.').cities;
  expect(city).toMatchObject({ id: 'geonames:4250542', evidence: 'state behind the name' });
});

test.for([
  { name: 'an office for a region', text: 'Minister for the Middle East Ada Venn condemned it.' },
  { name: 'an office for a country', text: 'Ada Venn, the Special Representative for Syria, said so.' },
])('a place in the title of an office is not in the record: $name', ({ text }) => {
  const { locations, people } = recordOf(text);
  expect(locations).toEqual([]);
  expect(people.map(({ name }) => name)).toEqual(['Ada Venn']);
});
