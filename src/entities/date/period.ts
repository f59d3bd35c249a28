import { edtfMonth, edtfYear } from '../../core/edtf.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK } from '../../segment/tokens.ts';
import { monthFirst } from './calendar-day.ts';
import { DIRECTIONS, MONTHS, SEASONS, WORD } from './calendar-words.ts';
import {
  digitCount,
  digitsAt,
  endsAt,
  type Expression,
  fourDigitYear,
  isAttached,
  ordinal,
  type Reading,
  type Stretch,
  wordAt,
} from './reader.ts';
import { relativeYear } from './relative-year.ts';
import { absolute, calendar, granularityOfMonth, offset } from './value.ts';

const FISCAL = wordSet('fiscal calendar financial');
const YEAR_JOINTS: ReadonlySet<number> = new Set([MARK.slash, MARK.hyphen, MARK.enDash]);
const LATTER = wordSet('latter last');

/** `fiscal year 2016`, `financial year 2021/22`, `fiscal 2016`, `calendar year 2016`, `FY 2016`, `FY16`, `fiscal year (FY) 2016`. */
export function fiscalYear(stretch: Stretch, i: number): Expression | undefined {
  const word = wordAt(stretch, i);
  let at = i + 1;
  if (FISCAL.has(word)) {
    const years = wordAt(stretch, at) === WORD.year || wordAt(stretch, at) === WORD.years;
    if (years) at += 1;
    else if (word !== WORD.fiscal) return undefined;
    if (wordAt(stretch, at) === MARK.openBracket && wordAt(stretch, at + 2) === MARK.closeBracket) at += 3; // `(FY)`
  } else if (word !== WORD.fy) return undefined;
  if (wordAt(stretch, at) === MARK.apostrophe) at += 1;
  const digits = digitCount(stretch, at);
  const value = digitsAt(stretch, at, 4);
  const isShort = digits === 2 && (word === WORD.fy || wordAt(stretch, at - 1) === MARK.apostrophe);
  const year = digits === 4 ? fourDigitYear(stretch, at) : isShort ? 2000 + value : -1;
  if (year < 0) return undefined;
  const joint = wordAt(stretch, at + 1);
  const next = YEAR_JOINTS.has(joint) ? digitsAt(stretch, at + 2, 4) : -1; // `2018/2019`, `2018-19`
  if ((next === year + 1 || next === (year + 1) % 100) && isAttached(stretch, at + 1) && isAttached(stretch, at + 2))
    return {
      first: i,
      last: at + 3,
      value: absolute(`${edtfYear(year)}/${edtfYear(year + 1)}`, 'interval'), // `FY2022/23`
      rule: 'fiscal-year',
    };
  return { first: i, last: at + 1, value: absolute(edtfYear(year), 'year'), rule: 'fiscal-year' };
}

/** A stated year behind a part of a year: `2017`, `of 2017`, `of fiscal year 2017`, `, 2017`. */
function statedYear(stretch: Stretch, i: number): Reading | undefined {
  let at = i;
  if (wordAt(stretch, at) === MARK.comma || wordAt(stretch, at) === WORD.of || wordAt(stretch, at) === WORD.in) at += 1;
  if (wordAt(stretch, at) === WORD.the) at += 1;
  const year = fourDigitYear(stretch, at);
  if (year >= 0) return { value: year, last: at + 1 };
  if (wordAt(stretch, at) === WORD.year && fourDigitYear(stretch, at + 1) >= 0)
    return { value: fourDigitYear(stretch, at + 1), last: at + 2 };
  const fiscal = fiscalYear(stretch, at);
  if (fiscal?.value.kind === 'absolute') return { value: Number(fiscal.value.edtf), last: fiscal.last };
  return undefined;
}

function partOfYear(
  stretch: Stretch,
  first: number,
  behind: number,
  part: number,
  aloneToo: boolean,
): Expression | undefined {
  const stated = statedYear(stretch, behind);
  const rule = granularityOfMonth(part);
  if (stated !== undefined)
    return { first, last: stated.last, value: absolute(edtfMonth(stated.value, part), granularityOfMonth(part)), rule };
  const said = relativeYear(stretch, behind);
  if (said !== undefined) return { first, last: said.last, value: calendar({ month: part, years: said.value }), rule };
  return aloneToo ? { first, last: behind, value: calendar({ month: part }), rule } : undefined;
}

/** `second quarter of 2024`, `first half of last year`, `19th century`, from an ordinal at token `i`. */
export function ordinalPeriod(stretch: Stretch, i: number): Expression | undefined {
  const nth = LATTER.has(wordAt(stretch, i)) ? { value: 2, last: i + 1 } : ordinal(stretch, i);
  if (nth === undefined) return undefined;
  let at = nth.last;
  if (wordAt(stretch, at) === MARK.hyphen) at += 1;
  if (wordAt(stretch, at) === WORD.fiscal) at += 1;
  const unit = wordAt(stretch, at);
  // `our third-quarter results`: of one that is over
  if (unit === WORD.quarter && nth.value <= 4 && REPORTED.has(wordAt(stretch, at + 1)))
    return { first: i, last: at + 1, value: calendar({ month: 32 + nth.value, direction: 'last' }), rule: 'quarter' };
  if (unit === WORD.quarter && nth.value <= 4 && !LATTER.has(wordAt(stretch, i)))
    return partOfYear(stretch, i, at + 1, 32 + nth.value, standsAsQuarter(stretch, i, at + 1));
  if (unit === WORD.half && nth.value <= 2)
    return partOfYear(stretch, i, at + 1, 39 + nth.value, false) ?? halfOfMonth(stretch, i, at + 1);
  if (unit === WORD.century && nth.value > 10)
    return { first: i, last: at + 1, value: absolute(`${nth.value - 1}XX`, 'century'), rule: 'century' };
  return undefined;
}

/** `first half of August`: the month, whose halves EDTF does not have. */
function halfOfMonth(stretch: Stretch, first: number, of: number): Expression | undefined {
  if (wordAt(stretch, of) !== WORD.of) return undefined;
  const month = monthFirst(stretch, of + 1);
  return month?.rule === 'month' || month?.rule === 'month-year' ? { ...month, first, rule: 'part' } : undefined;
}

/** `March quarter 2023`, `in the September quarter`: named after its last month, as in Australia and New Zealand; `i` is the month's token. */
export function monthQuarter(stretch: Stretch, i: number): Expression | undefined {
  const month = MONTHS.get(wordAt(stretch, i)) ?? 0;
  if (month % 3 !== 0 || wordAt(stretch, i + 1) !== WORD.quarter) return undefined;
  return partOfYear(stretch, i, i + 2, 32 + month / 3, true);
}

/** `Q2 2024`, `Q2 of 2024`, `H1 2024`. */
export function quarterSign(stretch: Stretch, i: number): Expression | undefined {
  const part = partSign(stretch, i);
  if (part === 0 || (isAttached(stretch, i + 2) && !endsAt(stretch, i + 2))) return undefined; // `H2S`
  const alone = part < 40 && IN.has(wordAt(stretch, i - 1)) && wordAt(stretch, i - 1) !== WORD.of;
  return partOfYear(stretch, i, i + 2, part, alone);
}

/** EDTF number of `Q2` or `H1` at token `i`, 0 when there is none. */
function partSign(stretch: Stretch, i: number): number {
  const word = wordAt(stretch, i);
  if ((word !== WORD.q && word !== WORD.h) || !isAttached(stretch, i + 1)) return 0;
  const number = digitsAt(stretch, i + 1, 1);
  if (number < 1 || number > (word === WORD.q ? 4 : 2)) return 0;
  return (word === WORD.q ? 32 : 39) + number;
}

/** `2019 Q3`, `2017-Q1`. */
export function yearAndQuarter(stretch: Stretch, i: number): Expression | undefined {
  const year = fourDigitYear(stretch, i);
  if (year < 1900) return undefined;
  const at = wordAt(stretch, i + 1) === MARK.hyphen ? i + 2 : i + 1;
  const part = partSign(stretch, at);
  if (part === 0) return undefined;
  return {
    first: i,
    last: at + 2,
    value: absolute(edtfMonth(year, part), granularityOfMonth(part)),
    rule: granularityOfMonth(part),
  };
}

/** `summer of 2015`, `Spring 2016`, `summer of last year`; `this summer` is read with its direction. */
export function season(stretch: Stretch, i: number): Expression | undefined {
  const part = SEASONS.get(wordAt(stretch, i));
  if (part === undefined) return undefined;
  const at = wordAt(stretch, i + 1) === WORD.of ? i + 2 : i + 1;
  const year = fourDigitYear(stretch, at);
  if (year >= 0 && YEAR_JOINTS.has(wordAt(stretch, at + 1)) && isAttached(stretch, at + 1) && part === 24)
    return { first: i, last: at + 3, value: absolute(edtfMonth(year, part), 'season'), rule: 'season' }; // `winter of 2012-13`
  return partOfYear(stretch, i, i + 1, part, standsAsSeason(stretch, i));
}

const IN = wordSet('in during since by until for over through throughout from to of before after between');
/** What goes on behind a season that is a time of the year: `in the fall and`, `by spring for`; not `fall from`, `summer jobs`. */
const BEHIND_SEASON = wordSet('and or when after with as to at for by in on because while before but if');

/** `in the fall`, `by spring`, `during the summer`: a season without its year, not the word in another sense. */
function standsAsSeason(stretch: Stretch, i: number): boolean {
  const article = wordAt(stretch, i - 1) === WORD.the;
  const before = wordAt(stretch, article ? i - 2 : i - 1);
  if (!IN.has(before) || before === WORD.of || (!article && wordAt(stretch, i) === FALL && before === TO)) return false;
  return endsAt(stretch, i + 1) || (BEHIND_SEASON.has(wordAt(stretch, i + 1)) && wordAt(stretch, i) !== FALL);
}
const FALL = wordId('fall');
const TO = wordId('to');

const REPORTED = wordSet('results earnings profit profits sales revenue revenues loss losses income figures');

/** `in the second quarter`, behind a preposition and with no noun of its own: not `the fourth quarter of the game`. */
function standsAsQuarter(stretch: Stretch, first: number, last: number): boolean {
  const article = wordAt(stretch, first - 1) === WORD.the;
  return IN.has(wordAt(stretch, article ? first - 2 : first - 1)) && wordAt(stretch, last) !== WORD.of;
}

/** `this calendar year`, `last fiscal year`: years counted from the anchor's. */
export function directedFiscalYear(stretch: Stretch, i: number): Expression | undefined {
  const direction = DIRECTIONS.get(wordAt(stretch, i));
  const kind = wordAt(stretch, i + 1);
  if (direction === undefined || wordAt(stretch, i + 2) !== WORD.year) return undefined;
  const years = direction === 'last' ? -1 : direction === 'this' ? 0 : 1;
  if (kind === WORD.financial) return { first: i, last: i + 3, value: offset('financial', years), rule: 'fiscal-year' };
  if (!FISCAL.has(kind)) return undefined;
  return { first: i, last: i + 3, value: offset('year', years), rule: 'fiscal-year' };
}
