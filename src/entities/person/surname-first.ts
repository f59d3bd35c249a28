import type { Occupancy } from '../../core/occupancy.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { ageAt } from '../../segment/age.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { isPostNominal } from '../../segment/post-nominal.ts';
import {
  GAP_BLANK,
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  type TokenTable,
} from '../../segment/tokens.ts';
import type { NameRun } from './name-run.ts';
import { isPlace } from './places.ts';
import { isInitials, isSureGiven, mayBeName, PART_INITIAL, partKind } from './word-kind.ts';

/** A name printed with its surname first, and the comma in it. */
export interface SurnameFirst {
  readonly run: NameRun;
  readonly comma: number;
}

const AND = wordId('and');
const MAX_SURNAMES = 3;
const MAX_GIVEN = 3;
/** What stands behind the name in a list of arrests besides an age. */
const BORN = wordSet('dob born age aged');

/**
 * `WARSAME, Abdirahman Yusuf, 34`, `Venn, Marisol R., 29`: the lists of police and courts. The surname is in capitals or
 * opens its line, and an age follows. The run's parts come in the order of the name as one says it.
 */
export function surnameFirst(document: AnalysedDocument, taken: Occupancy, i: number): SurnameFirst | undefined {
  const { flags } = document.tokens;
  const upper = (flags[i]! & TOKEN_UPPER) !== 0;
  if ((flags[i]! & TOKEN_BLOCK) === 0) {
    if (!upper && !isInList(document.tokens, i)) return undefined;
    // TWO HEARTS, Duwayne: a word before it belongs to the surname, and is not free.
    if (upper && i > 0 && (flags[i - 1]! & TOKEN_UPPER) !== 0) return undefined;
  }
  return readSurnameFirst(document, taken, i, upper);
}

function readSurnameFirst(
  document: AnalysedDocument,
  taken: Occupancy,
  i: number,
  upper: boolean,
): SurnameFirst | undefined {
  const { tokens } = document;
  const { word, flags, gap, count } = tokens;
  const surnames = wordsFrom(i, MAX_SURNAMES, upper);
  const comma = surnames.last;
  if (surnames.parts.length === 0 || word[comma] !== MARK.comma || isPlace(document, i, comma)) return undefined;
  const given = wordsFrom(comma + 1, MAX_GIVEN, false);
  const first = given.parts[0];
  if (first === undefined || isPlace(document, comma + 1, given.last) || isPostNominal(tokens, comma + 1))
    return undefined;
  if (!upper && !isSureGiven(partKind(tokens, first))) return undefined;
  if (!isAged(given.last)) return undefined;
  const parts = [...given.parts, ...surnames.parts];
  const kinds = parts.map((part) => (isInitials(tokens, part) ? PART_INITIAL : partKind(tokens, part)));
  return { run: { first: i, last: given.last, parts, kinds, marked: true }, comma };

  /** Capitalised words that stand together from a token on, hyphened ones included. */
  function wordsFrom(from: number, most: number, capitals: boolean): { parts: readonly number[]; last: number } {
    const parts: number[] = [];
    let at = from;
    while (at < count && parts.length < most) {
      if (at > i && ((flags[at]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0 || gap[at] === GAP_BLANK)) break;
      if (!mayBeName(tokens, taken, at) || (capitals && (flags[at]! & TOKEN_UPPER) === 0)) break;
      parts.push(at);
      at += 1;
      if (word[at] === MARK.hyphen && gap[at] === GAP_NONE && mayBeName(tokens, taken, at + 1)) at += 2;
    }
    return { parts, last: at };
  }

  function isAged(last: number): boolean {
    if (word[last] !== MARK.comma && word[last] !== MARK.openBracket) return false;
    if (BORN.has(word[last + 1]!)) return true;
    const age = ageAt(document, last + 1);
    if (age === undefined) return false;
    const behind = word[age.last];
    return (
      age.last >= count ||
      behind === MARK.comma ||
      behind === MARK.stop ||
      behind === MARK.closeBracket ||
      behind === MARK.semicolon
    );
  }
}

/** `…, 33; Ortiz-Vega, Luis, 41; and O’Neal, Kim, 28` */
function isInList({ word }: TokenTable, i: number): boolean {
  if (i < 2) return false;
  return word[i - 1] === MARK.semicolon || (word[i - 1] === AND && word[i - 2] === MARK.semicolon);
}
