import { SMALL } from '../../gazetteer/number-words.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK } from '../../segment/tokens.ts';
import { edtfYear } from '../../core/edtf.ts';
import { WORD } from './calendar-words.ts';
import { endsAt, type Expression, type Reading, type Stretch, wordAt } from './reader.ts';
import { absolute } from './value.ts';

const THOUSAND = wordId('thousand');
const HUNDRED = wordId('hundred');

/** A number below a hundred in words: `eighteen`, `eighty-four`. */
function belowHundred(stretch: Stretch, i: number): Reading | undefined {
  const value = SMALL.get(wordAt(stretch, i));
  if (value === undefined) return undefined;
  const next = wordAt(stretch, i + 1) === MARK.hyphen ? i + 2 : i + 1;
  const ones = value >= 20 ? SMALL.get(wordAt(stretch, next)) : undefined;
  return ones !== undefined && ones < 10 ? { value: value + ones, last: next + 1 } : { value, last: i + 1 };
}

/** A year in words, as statutes and invitations write it: `two thousand and eighteen`, `nineteen eighty-four`, `seventeen hundred thirty-three`. */
export function yearInWords(stretch: Stretch, i: number): Reading | undefined {
  const lead = SMALL.get(wordAt(stretch, i));
  if (lead === undefined) return undefined;
  let at = i + 1;
  let base: number;
  if (lead <= 2 && wordAt(stretch, at) === THOUSAND) {
    base = lead * 1000;
    at += 1;
  } else if (lead >= 15 && lead <= 20) {
    base = lead * 100;
    if (wordAt(stretch, at) === HUNDRED) at += 1;
    else if ((belowHundred(stretch, at)?.value ?? 0) < 10) return undefined; // `nineteen five`
  } else return undefined;
  if (wordAt(stretch, at) === WORD.and) at += 1;
  const rest = belowHundred(stretch, at);
  if (rest !== undefined) return { value: base + rest.value, last: rest.last };
  return base === 2000 && at === i + 2 ? { value: base, last: at } : undefined;
}

/** `in nineteen ninety-five,`, `since two thousand and four`: behind a preposition of time, before nothing that is counted. */
export function wordYear(stretch: Stretch, i: number): Expression | undefined {
  if (!WHEN.has(wordAt(stretch, i - 1))) return undefined;
  const year = yearInWords(stretch, i);
  if (year === undefined || year.value < 1700 || year.value > 2100) return undefined;
  if (!endsAt(stretch, year.last) && !GOING_ON.has(wordAt(stretch, year.last))) return undefined;
  if (wordAt(stretch, year.last) === MARK.hyphen) return undefined; // `in twenty fifty-minute lessons`
  return { first: i, last: year.last, value: absolute(edtfYear(year.value), 'year'), rule: 'year' };
}
const WHEN = wordSet('in since until during year');
const GOING_ON = wordSet('and or to through until by when he she they it we the a an his her their');
