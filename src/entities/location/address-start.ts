import { wordId, wordSet } from '../../gazetteer/words.ts';
import { GAP_BLANK, GAP_LINE, MARK, TOKEN_BLOCK, TOKEN_SENTENCE } from '../../segment/tokens.ts';
import { isOrdinalEnd } from './address-end.ts';
import type { FoundLocations } from './found.ts';

/** Parts of a building, before their numbers: `Level 5, 100 Market Street`. */
const UNITS = wordSet('level floor suite unit flat apartment apt room plot shop block building bldg road tower');
/** Numbers in words before the name of a building: `One Government Center`. */
const SPELT = wordSet('one two three four five six seven eight nine ten');
const BOX = wordId('box');
/** Tokens that a part of an address has at most. */
const LONGEST_PART = 7;
const MOST_PARTS = 4;

/**
 * First token of an address whose street or house number stands at token `first`: with the numbered parts before it, and a
 * building that stands behind one. A building alone (`Quill House, 8 City Walk`) is a place of its own.
 */
export function withUnit(found: FoundLocations, first: number): number {
  return addressStart(found, first, true);
}

/**
 * First token of the address that leads to the town at token `town`, which a postal code follows: `One Government Center,
 * Suite 2200⏎Toledo`. `town` where nothing before it has a number.
 */
export function startBeforeTown(found: FoundLocations, town: number): number {
  return addressStart(found, town, false);
}

function addressStart(found: FoundLocations, from: number, hasNumber: boolean): number {
  const { context } = found;
  const { tokens } = context.document;
  const { word, flags, gap, count } = tokens;
  let start = from;
  let kept = from;
  for (let parts = 0; parts < MOST_PARTS && start > 0 && gap[start] !== GAP_BLANK; parts++) {
    const line = gap[start] === GAP_LINE;
    const mark = SEPARATORS.has(word[start - 1]!);
    if (mark ? (flags[start]! & TOKEN_BLOCK) !== 0 : !line || hasNumber) break;
    const end = mark ? start - 1 : start;
    let at = end;
    while (at > 0 && end - at < LONGEST_PART && continues(at, end)) at -= 1;
    while (at < end && !context.isCapital(at) && !context.isNumber(at)) at += 1;
    const opens = at + 1 < end && opensSentence(at); // `Visit Level 5`
    if (opens) at += 1;
    else if (
      at === end ||
      (at > 0 && (flags[at]! & TOKEN_BLOCK) === 0 && gap[at]! < GAP_LINE && context.isCapital(at - 1))
    )
      break;
    start = at;
    if (holdsNumber(at, end)) kept = at;
  }
  return kept;

  function opensSentence(at: number): boolean {
    if (isNumber(at) || UNITS.has(word[at]!) || word[at + 1] === BOX) return false;
    if ((flags[at]! & TOKEN_BLOCK) !== 0) return UNITS.has(word[at + 1]!);
    return (flags[at]! & TOKEN_SENTENCE) !== 0;
  }

  /** True when the token before `at` goes on with a part that ends at `end`: capitals, numbers and what joins them. */
  function continues(at: number, end: number): boolean {
    if (at < end && ((flags[at]! & TOKEN_BLOCK) !== 0 || gap[at]! >= GAP_LINE)) return false;
    const i = at - 1;
    if (!found.isFree(i, i + 1)) return false;
    if (JOINTS.has(word[i]!)) return at < end;
    return context.isCapital(i) || context.isNumber(i) || isOrdinalEnd(found, i);
  }

  function isNumber(i: number): boolean {
    return context.isNumber(i) || (SPELT.has(word[i]!) && i + 1 < count && context.isCapital(i + 1));
  }

  /** `535 N. Main`, `Flat No. 302`, `P.O. Box 5`: a name and the number of a house; no telephone number, no `Department 41`. */
  function holdsNumber(at: number, end: number): boolean {
    if (!isNumber(at) && !UNITS.has(word[at]!) && word[at + 1] !== BOX) return false;
    let number = false;
    let name = hasNumber && isNumber(at);
    for (let i = at; i < end; i++) {
      if (isNumber(i)) number = true;
      else if (context.isCapital(i)) name = true;
    }
    return number && name;
  }
}

const SEPARATORS = new Set<number>([MARK.comma, MARK.bullet, MARK.bar]);
const JOINTS = new Set<number>([MARK.hyphen, MARK.slash, MARK.stop]);
