import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';

/** Each case: a text, and its figures as `value unit place`. */
test.for<[string, ...string[]]>([
  [
    'Illnesses: 27\nStates with Cases: AZ (2), CA (11), and CO (3)',
    '27 illness -',
    '2 case AZ, US',
    '11 case CA, US',
    '3 case CO, US',
  ],
  [
    'Ill people were reported from 3 states: Texas (12), Ohio (3) and Utah (1).',
    '3 state -',
    '12 person TX, US',
    '3 person OH, US',
    '1 person UT, US',
  ],
  [
    'The arrests were made in San Diego (12), Los Angeles (17) and Reno (1).',
    '12 arrest San Diego',
    '17 arrest Los Angeles',
    '1 arrest Reno',
  ],
  [
    'CASES BY CITY (Jan. 1 – July 15, 2023)\nBrownsville .......... 24\nHarlingen ............ 13\nElsewhere ............ 1',
    '24 case Brownsville',
    '13 case Harlingen',
    '1 case -',
  ],
  [
    'Arrests by city:\n\n• Denver: 24\n• Memphis: 13\n• Total: 37',
    '24 arrest Denver',
    '13 arrest Memphis',
    '37 arrest -',
  ],
  [
    'Officials told of the results on Monday at a meeting with the press.\n\nThe following were seized in Denver:\n\n- 20 guns\n- $30,000',
    '20 gun Denver',
    '30000 USD Denver',
  ],
  [
    'Officials told of the results on Monday at a meeting with the press.\n\nState | Amount\nOhio | $2,000\nUtah | $300',
    '2000 USD OH, US',
    '300 USD UT, US',
  ],
  ['Denver, Colorado, saw 45 thefts.', '45 theft Denver'],
  [
    'Thefts in Denver, Colorado, fell 12 percent, and thefts in Boulder fell 8 percent.',
    '12 null Denver',
    '8 null Boulder',
  ],
  ['Police seized €40,000 in Leeds and 4 kilograms of cocaine in Bradford.', '40000 EUR Leeds', '4 kilogram Bradford'],
  ['CALLS FOR SERVICE\nTraffic stops ....... 148\nOverdose ....... 29', '148 stop -', '29 call -'],
  ['Arrests by city:\n\n• Denver – 24\n• Memphis – 13\n', '24 arrest Denver', '13 arrest Memphis'],
  ['Awards\n\nDenver, CO – $1,200\nReno, Nev. – $300', '1200 USD Denver', '300 USD Reno'],
  ['Unemployment was highest in Texas (5.2%), then Ohio (4.1%).', '5.2 null TX, US', '4.1 null OH, US'],
  [
    'The grants are $3 million for Denver and $2 million to the city of Reno.',
    '3000000 USD Denver',
    '2000000 USD Reno',
  ],
  ['He wired $3 million to Denver.', '3000000 USD -'],
  [
    'Texas will receive $3 million, Ohio $2 million and Utah $1 million.',
    '3000000 USD TX, US',
    '2000000 USD OH, US',
    '1000000 USD UT, US',
  ],
  ['Texas had 27 cases in 2003; in 2021 there were more than 400.', '27 case TX, US', '400 null TX, US'],
  ['Crime in Denver fell 12 percent.', '12 null Denver'],
  ['Denver’s 12 stations will close.', '12 station Denver'],
  ['The firm will pay $3 million for leaks at its plant in Denver.', '3000000 USD Denver'],
  [
    'It serves two counties in Utah, with 13 branches and three camps.',
    '2 county UT, US',
    '13 branch UT, US',
    '3 camp UT, US',
  ],
  ['SPOKANE, Wash. – Two people were carried from a house.', '2 person -'],
  ['The firm had two managers of Venn Ltd, a plant in Denver.', '2 manager -'],
  ['Ada Washington (45), Bert Denver Smith (31)', '45 null -', '31 null -'],
  ['A person who (1) sold it in Reno, OR (2) gave it away.'],
  ['Reno: 24\n\nHe was taken to jail.'],
])('%s', ([text, ...expected]) => {
  const { figures } = recordOf(text);
  expect(figures.map(({ value, unit, place }) => `${value} ${unit} ${place?.name ?? '-'}`)).toEqual(expected);
});
