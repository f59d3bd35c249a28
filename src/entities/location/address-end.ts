import { WORD_GIVEN, WORD_SURNAME } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { GAP_BLANK, GAP_LINE, GAP_NONE, MARK, plainText } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';
import { postalCodeEnd } from './postal-code.ts';

const FLOOR = wordId('floor');
const UNITS = wordSet('suite ste room rm floor apt apartment unit no');
/** Tokens between a street and its postal code at most. */
const LONGEST = 22;
const ORDINAL_END = wordSet('st nd rd th');

/** True for `nd` of `2nd`; also where it was set higher, and so stands on a line of its own. */
export function isOrdinalEnd({ context }: FoundLocations, i: number): boolean {
  const { tokens } = context.document;
  if (!ORDINAL_END.has(tokens.word[i] ?? 0) || !context.isNumber(i - 1)) return false;
  if (tokens.gap[i] === GAP_NONE) return true;
  return tokens.gap[i] === GAP_LINE && tokens.gap[i + 1] === GAP_LINE && !context.isCapital(i) && context.joins(i);
}

/** End of an address whose street ends before `last`: units, city, state, up to the ZIP code. */
export function addressEnd(found: FoundLocations, last: number): number {
  const { context } = found;
  const { tokens, hits } = context.document;
  const coded = endWithCode(found, last);
  if (coded > last) return unitsEnd(found, coded);
  let end = unitsEnd(found, last);
  // Without a ZIP code: `, Dallas, Texas` and `, Dallas` belong to it.
  if (tokens.word[end] === MARK.comma && context.joins(end + 1)) {
    const city = longestHit(tokens, hits, end + 1, 'city');
    if (city !== undefined && found.isFree(end + 1, city.last)) end = stateEnd(found, city.last);
  }
  return end;
}

/** End of the state behind the town that ends before token `last`; `last` where none stands there. */
function stateEnd({ context }: FoundLocations, last: number): number {
  const { tokens, hits } = context.document;
  if (tokens.word[last] !== MARK.comma || !context.joins(last + 1)) return last;
  return longestHit(tokens, hits, last + 1, 'state')?.last ?? last;
}

/**
 * End of `Gorgie Road, Edinburgh` behind a street that has no house number and ends before token `last`: with its town and state.
 * `Third Avenue, Jackson said` is a street, and a person.
 */
export function townEnd(found: FoundLocations, last: number): number {
  const { context } = found;
  const { tokens, hits } = context.document;
  const coded = endWithCode(found, last);
  if (coded > last || tokens.word[last] !== MARK.comma || !context.joins(last + 1)) return coded;
  const city = longestHit(tokens, hits, last + 1, 'city');
  if (city === undefined || !context.isCapital(city.first) || !found.isFree(city.first, city.last)) return last;
  const end = stateEnd(found, city.last);
  if (end > city.last) return end;
  if (context.opensTitle(end) || context.opensBody(end) || context.inPersonName(city.first, end)) return last;
  const isName = (lexicon.vocabulary.classes[tokens.word[city.first]!]! & (WORD_GIVEN | WORD_SURNAME)) !== 0;
  if (isName && context.joins(end) && !context.isMark(end) && !BEHIND_TOWN.has(tokens.word[end]!)) return last;
  return tokens.word[end] === MARK.hyphen ? last : end;
}

/** What goes on behind an address. */
const BEHIND_TOWN = wordSet(
  'and or on at in by when where who that after before around shortly between to for from with near',
);

/** End of the postal code that an address leads to behind token `last`; `last` for none. */
export function endWithCode(found: FoundLocations, last: number): number {
  const { context } = found;
  const { tokens } = context.document;
  for (let i = last; i < last + LONGEST && i < tokens.count; i++) {
    if (tokens.gap[i] === GAP_BLANK || !context.taken.isFree(i, i + 1)) break;
    const code = postalCodeEnd(found, i);
    if (code > i) return code;
    if (isOrdinalEnd(found, i)) continue; // `2nd Floor`
    if (tokens.word[i] === MARK.stop && UNITS.has(tokens.word[i - 1]!)) continue; // `Apt. 4`
    if (tokens.word[i] === MARK.stop || (!context.isMark(i) && !context.isNumber(i) && !context.isCapital(i))) break;
  }
  return last;
}

/** End of `, Suite 500`, `, Room S418`, `#5` from a token on. */
function unitsEnd(found: FoundLocations, from: number): number {
  const { context } = found;
  const { tokens } = context.document;
  let i = from;
  if (tokens.word[i] === MARK.comma) i += 1;
  // `, 7th Floor`
  if (context.isNumber(i) && isOrdinalEnd(found, i + 1) && tokens.word[i + 2] === FLOOR) return i + 3;
  if (i < tokens.count && context.joins(i) && (UNITS.has(tokens.word[i]!) || tokens.word[i] === MARK.hash)) {
    i += 1;
    if (tokens.word[i] === MARK.stop && tokens.gap[i] === GAP_NONE) i += 1; // `Apt. 3B`
    if (tokens.word[i] === MARK.hash) i += 1;
    while (
      i < tokens.count &&
      i < from + 6 &&
      tokens.gap[i]! <= 1 &&
      (context.isNumber(i) || (context.isCapital(i) && tokens.gap[i] === GAP_NONE))
    )
      i += 1;
    if (i < tokens.count && i <= from + 2 && context.isCapital(i)) {
      i += 1;
      if (context.isNumber(i) && tokens.gap[i] === GAP_NONE) i += 1;
    }
    return i;
  }
  return from;
}

/** The address on one line: bullets, and line ends behind the street, become commas. */
export function addressName(found: FoundLocations, first: number, last: number, streetEnd: number): string {
  const { tokens } = found.context.document;
  let name = '';
  for (let i = first; i < last; i++) {
    if (tokens.word[i] === MARK.bullet || tokens.word[i] === MARK.bar) {
      name += ',';
      continue;
    }
    const raised = isOrdinalEnd(found, i) || (tokens.gap[i]! > 1 && isOrdinalEnd(found, i - 1));
    if (i > first && i >= streetEnd && tokens.gap[i]! > 1 && !raised && !name.endsWith(',')) name += ',';
    if (i > first && tokens.gap[i] !== GAP_NONE && !isOrdinalEnd(found, i)) name += ' ';
    name += plainText(tokens, i, i + 1);
  }
  return name;
}
