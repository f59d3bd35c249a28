import { SMALL } from '../../gazetteer/number-words.ts';
import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';

/** Months in full and abbreviated, 1 to 12. */
export const MONTHS = wordMap({
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  // Slips of the keyboard: `MISSPELT_MONTHS`
  janurary: 1,
  januray: 1,
  janaury: 1,
  januaury: 1,
  februray: 2,
  februrary: 2,
  febuary: 2,
  feburary: 2,
  febraury: 2,
  apirl: 4,
  arpil: 4,
  agust: 8,
  augest: 8,
  auguest: 8,
  septmeber: 9,
  setember: 9,
  septemeber: 9,
  spetember: 9,
  septemer: 9,
  ocotber: 10,
  octber: 10,
  ocober: 10,
  octobor: 10,
  novmeber: 11,
  novemeber: 11,
  novmber: 11,
  decmeber: 12,
  decemeber: 12,
  decmber: 12,
  deceber: 12,
});
/** Those of the months that are slips of the keyboard: the words that start a date besides the right ones. */
export const MISSPELT_MONTHS =
  'janurary januray janaury januaury februray februrary febuary feburary febraury apirl arpil agust augest auguest septmeber setember septemeber spetember septemer ocotber octber ocober octobor novmeber novemeber novmber decmeber decemeber decmber deceber';
/** Months that need a day or a year beside them: abbreviations. */
export const SHORT_MONTHS = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec');
/** Months that are everyday words in lower case. */
export const WORD_MONTHS = wordSet('march may mar');
/** Months that are also names or everyday words. */
export const DOUBTFUL_MONTHS = wordSet('march april may june august');

/** Days of the week, 0 = Sunday. */
export const WEEKDAYS = wordMap({
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sun: 0,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
});
/** Days of the week that need a date or a time beside them: abbreviations. */
export const SHORT_WEEKDAYS = wordSet('sun mon tue tues wed weds thu thur thurs fri sat');

/** Seasons by their EDTF number. */
export const SEASONS = wordMap({ spring: 21, summer: 22, fall: 23, autumn: 23, winter: 24 });

/** Numbers in words that count units or days. */
export const NUMBERS: ReadonlyMap<number, number> = new Map([...SMALL, ...wordMap({ a: 1, an: 1 })]);

/** Units, singular and plural. */
export const UNITS = wordMap({
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  weekend: 'weekend',
  weekends: 'weekend',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
  century: 'century',
} as const);

/** Days counted from today. */
export const NEAR_DAYS = wordMap({ today: 0, yesterday: -1, tomorrow: 1, tonight: 0 });

/** Parts of a day that may follow a day: `Sunday morning`. */
export const DAY_PARTS = wordSet('morning afternoon evening night');

/** `last`, `this`, `next` and their like. */
export const DIRECTIONS = wordMap({
  last: 'last',
  previous: 'last',
  past: 'last',
  this: 'this',
  current: 'this',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
} as const);

/** `early 2009`, `mid-June`, `late last year`. */
export const MODIFIERS = wordSet('early mid middle late');
/** `earlier this year`. */
export const SHIFTS = wordSet('earlier later sometime');

export const WORD = {
  the: wordId('the'),
  of: wordId('of'),
  on: wordId('on'),
  in: wordId('in'),
  at: wordId('at'),
  and: wordId('and'),
  or: wordId('or'),
  to: wordId('to'),
  s: wordId('s'),
  year: wordId('year'),
  years: wordId('years'),
  fiscal: wordId('fiscal'),
  financial: wordId('financial'),
  coming: wordId('coming'),
  calendar: wordId('calendar'),
  fy: wordId('fy'),
  q: wordId('q'),
  h: wordId('h'),
  quarter: wordId('quarter'),
  half: wordId('half'),
  century: wordId('century'),
  ago: wordId('ago'),
  may: wordId('may'),
  past: wordId('past'),
  last: wordId('last'),
  this: wordId('this'),
  day: wordId('day'),
  noon: wordId('noon'),
  midnight: wordId('midnight'),
  between: wordId('between'),
  t: wordId('t'),
  z: wordId('z'),
} as const;
