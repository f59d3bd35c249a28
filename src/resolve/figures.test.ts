import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';
import type { Figure } from '../record/types.generated.ts';

const placeName = ({ place }: Figure): string | null => place?.name ?? null;

test.for([
  {
    name: 'each number has the place behind it',
    text: 'Nine people were charged in Detroit, 25 in Denver and seven in Memphis, Tennessee.',
    places: ['Detroit', 'Denver', 'Memphis'],
  },
  {
    name: 'a place between two numbers belongs to the first',
    text: 'Sixteen people in Albuquerque and 32 people in Chicago were arrested.',
    places: ['Albuquerque', 'Chicago'],
  },
  {
    name: 'a place that leads the sentence holds for all of it',
    text: 'In Chicago, 43 people were charged, and 17 guns were seized.',
    places: ['Chicago', 'Chicago'],
  },
  {
    name: 'a second clause keeps the place of the first',
    text: 'Eleven people were charged in Chicago and 28 firearms were seized.',
    places: ['Chicago', 'Chicago'],
  },
  {
    name: 'numbers joined by and share a place',
    text: 'Police arrested six men and two women in Chicago.',
    places: ['Chicago', 'Chicago'],
  },
  {
    name: 'a row that has its city in a cell',
    text: 'Recipient            City            Type            Amount\nQuill College            Durango, CO            Campus            $299,874\nOsgood House            Bangor, ME            Rural            $750,000\n',
    places: ['Durango', 'Bangor'],
  },
  {
    name: 'a town rather than the country that leads',
    text: 'In Spain, 138 of 402 women interviewed around Huelva spoke. In Spain, pickers go to Huelva, where 33 farms were searched.',
    places: ['Huelva', 'Huelva', 'Huelva'],
  },
  { name: 'a property with its town', text: 'The court froze a $1.9 million Memphis property.', places: ['Memphis'] },
  { name: 'a city that pays', text: 'Under the decree the city of Memphis will pay $13,000.', places: ['Memphis'] },
  {
    name: 'what something led to',
    text: 'A spill in Memphis resulted in 12 deaths.',
    places: ['Memphis'],
  },
  { name: 'residents of a place', text: 'Two Chicago residents pleaded guilty.', places: ['Chicago'] },
  {
    name: 'men from a place',
    text: 'Two Chicago men and three Denver-area residents pleaded guilty.',
    places: [null, null],
  },
  {
    name: 'a scheme at a place',
    text: 'He was convicted of a $2 million health care fraud scheme in Chicago and of hiding $3 million of it in Denver.',
    places: ['Chicago', null],
  },
  { name: 'who gets the money', text: 'Kentucky will receive more than $1,846,310 of it.', places: ['KY, US'] },
  {
    name: 'rows of a table',
    text: 'City        Arrests\nChicago     12\nDenver      1,040',
    places: ['Chicago', 'Denver'],
  },
  {
    name: 'the place before a relative clause',
    text: 'They trucked water to Chicago, where the heat has driven 60,000 people out.',
    places: ['Chicago'],
  },
  {
    name: 'what the sentence before is about',
    text: 'The home in Chicago lost its licence. Its 96 residents will move.',
    places: ['Chicago'],
  },
  { name: 'there', text: 'Agents then drove to a house in Chicago. There, they found 12 guns.', places: ['Chicago'] },
  {
    name: 'the state that is not named again',
    text: 'FRANKFORT, Ky. – That brings the number of centers in the state to seven, Kentucky said.',
    places: ['KY, US'],
  },
  {
    name: 'a list of places alone',
    text: 'Arrests were made widely: 25 in Denver, seven in Memphis.',
    places: ['Denver', 'Memphis'],
  },
  {
    name: 'places and numbers by turns',
    text: 'Agents seized 23 guns in Phoenix; in Denver, 19 rifles; and in Memphis, 84 pills.',
    places: ['Phoenix', 'Denver', 'Memphis'],
  },
  {
    name: 'percent with its place before it',
    text: 'It passed in Denver with 81 percent of the vote.',
    places: ['Denver'],
  },
  { name: 'percent', text: 'Crime fell 12 percent in Denver and 5 percent in Memphis.', places: ['Denver', 'Memphis'] },
  {
    name: 'a relative clause tells of something else',
    text: 'They caught two men who pleaded guilty in Chicago.',
    places: [null],
  },
  {
    name: 'a seat is no place',
    text: 'Kelso, headquartered in Chicago, has offices on 20 sites.',
    places: [null],
  },
  { name: 'several places are none', text: 'Agents arrested 12 people in Chicago and Detroit.', places: [null] },
  { name: 'a residence is no place', text: 'Ada Quill, 31, of Chicago, robbed two banks.', places: [null, null] },
  { name: 'a jury’s seat is no place', text: 'A federal grand jury in Detroit indicted two men.', places: [null] },
  { name: 'counts of a charge have no place', text: 'He pleaded guilty to two counts in Chicago.', places: [null] },
  {
    name: 'a heading holds for its list',
    text: 'Results so far\n\nChicago\n\n• 12 people were arrested.\n• Police seized 30 guns.\n\nThe case was handled by three lawyers who work on it.',
    places: ['Chicago', 'Chicago', null],
  },
  {
    name: 'the last of a list of places heads nothing',
    text: 'The cities are:\n\n• Chicago\n• Detroit\n• Denver\n\nSeven of them were chosen from among 130 applicants of all sizes.',
    places: [null, null],
  },
  {
    name: 'what did it says where',
    text: 'Deputies in Chicago arrested 118 people and seized 64 guns.',
    places: ['Chicago', 'Chicago'],
  },
  {
    name: 'a place that has something',
    text: 'According to the report, Chicago had 43 killings and 310 robberies.',
    places: ['Chicago', 'Chicago'],
  },
  { name: 'a place that has done something', text: 'Chicago has fined two owners.', places: [null] },
  {
    name: 'a county keeps the city away',
    text: 'He broke into two stores in Cook County and one store in Chicago.',
    places: [null, 'Chicago'],
  },
  { name: 'a place and a colon', text: 'The arrests:\n\n• Chicago: 12 people arrested\n', places: ['Chicago'] },
])('$name', ({ text, places }) => {
  expect(recordOf(text).figures.map(placeName)).toEqual(places);
});

test.for([
  ['Agents have seized nearly 400 firearms.', 'firearms seized'],
  ['More than 43 people have been charged with federal crimes, he said.', 'people charged with federal crimes'],
  ['He pleaded guilty to one count of wire fraud.', 'wire fraud'],
  ['Up to $71 million in federal grant funds will be used.', 'federal grant funds'],
  ['She was ordered to pay restitution in the amount of $515,518.', 'restitution'],
  ['He must pay a $1,000 fine.', 'fine'],
  ['He was sentenced to two years of supervised release.', 'supervised release'],
  ['They seized five kilograms of cocaine.', 'cocaine'],
  ['a 12-city partnership to fight crime', 'partnership'],
  ['The officers spoke.', undefined],
])('%s', ([text, of]) => {
  expect(recordOf(text!).figures[0]?.of).toBe(of);
});

test.for([
  ['OTTAWA, Ontario – He was fined $65,000 and paid US$300 in Canada.', ['CAD', 'USD']],
  ['WELLINGTON, New Zealand – The police found $283,000.', ['NZD']],
  ['CHICAGO – He was fined $65,000 for a fraud in Canada.', ['USD']],
  ['He was fined $65,000.', ['USD']],
  [
    'ISLAMABAD, Pakistan – The bureau recovered Rs. 500 million, 20,000 rupees, ₹300 and 40 Indian rupees.',
    ['PKR', 'PKR', 'INR', 'INR'],
  ],
  ['KAMPALA, Uganda – He paid 5 million shillings.', ['UGX']],
  ['NEW DELHI, India – He paid Rs 5 crore.', ['INR']],
  ['MANILA, Philippines – He was fined 50,000 pesos and 300 Swiss francs.', ['PHP', 'CHF']],
] as const)('%s', ([text, units]) => {
  expect(recordOf(text).figures.map(({ unit }) => unit)).toEqual(units);
});
