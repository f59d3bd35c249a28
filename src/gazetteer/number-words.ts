import { wordMap, wordSet } from './words.ts';

/** Number words below a hundred, by word number. */
export const SMALL: ReadonlyMap<number, number> = wordMap({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40, // a common misspelling
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

/** Words that multiply what stands before them, as powers of ten. */
export const SCALES: ReadonlyMap<number, number> = wordMap({
  hundred: 2,
  thousand: 3,
  lakh: 5,
  lakhs: 5,
  million: 6,
  millions: 6, // `$2 millions`; alone it is vague
  crore: 7,
  crores: 7,
  billion: 9,
  trillion: 12,
  mn: 6,
  mln: 6,
  bn: 9,
  bln: 9,
  tn: 12,
});

/** Letters glued to digits in money: `$500K`, `$1.2M`, `£3bn`. */
export const SCALE_LETTERS: ReadonlyMap<number, number> = wordMap({
  k: 3,
  m: 6,
  mm: 6,
  mn: 6,
  mil: 6,
  b: 9,
  bn: 9,
  t: 12,
  tn: 12,
});

/** Words that a number in words may begin with. */
export const NUMBER_STARTS = wordSet(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen
  half quarter
`);

/** Ordinals in words up to thirty; those between the tens are two words (`twenty-first`). */
export const ORDINALS: ReadonlyMap<number, number> = wordMap({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
});

/** What makes digits an ordinal: `4th`. */
export const ORDINAL_ENDINGS = wordSet('st nd rd th');
