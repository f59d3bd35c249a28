import { SMALL } from '../../gazetteer/number-words.ts';
import { wordId } from '../../gazetteer/words.ts';
import { MARK } from '../../segment/tokens.ts';
import { WORD } from './calendar-words.ts';
import { type Reading, type Stretch, wordAt } from './reader.ts';

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
