import { isDemonym } from '../../gazetteer/demonyms.ts';
import { WORD_COMMON } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import type { PlaceContext } from '../../gazetteer/place-context.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { MARK, TOKEN_INITIAL, TOKEN_UPPER } from '../../segment/tokens.ts';

/** What a populated place is said to be: the words that start the rule. */
export const SETTLEMENTS = 'village town city municipality commune suburb hamlet township locality settlement barangay';
const ARTICLES = wordSet('a an the');
const IS = wordSet('is was');
/** What follows where the words say what a place is. */
const BEHIND = wordSet('in of near on outside within located situated and');
const ADJECTIVES = 3;
const LONGEST = 3; // words of a name
const LONGEST_BRACKET = 12; // tokens

/**
 * The unlisted town of which the words around the noun at token `noun` say that it is one: `Brensmar is a small village in Hesse`,
 * `in Tilmar, a suburb of Aarhus`; undefined for none. The end is exclusive.
 */
export function definedTown(context: PlaceContext, noun: number): readonly [first: number, last: number] | undefined {
  const { word, count } = context.document.tokens;
  if (context.isCapital(noun) || noun + 1 >= count || !BEHIND.has(word[noun + 1]!)) return undefined;
  let at = noun - 1;
  while (at > noun - 1 - ADJECTIVES && at > 1 && !ARTICLES.has(word[at]!) && !context.isCapital(at)) at -= 1;
  if (!ARTICLES.has(word[at]!)) return undefined;
  const before = at - 1;
  if (word[before] !== MARK.comma && !IS.has(word[before]!)) return undefined;
  const end = IS.has(word[before]!) ? withoutBracket(context, before) : before;
  let first = end;
  while (first > 0 && context.isCapital(first - 1) && (first === end || context.joins(first))) first -= 1;
  return isName(context, first, end) ? [first, end] : undefined;
}

/** One to three words that nothing else has claimed, not all of them everyday words, none of them initials or in capitals. */
function isName(context: PlaceContext, first: number, end: number): boolean {
  const { word, flags } = context.document.tokens;
  const { classes } = lexicon.vocabulary;
  if (first === end || end - first > LONGEST || isDemonym(word[first]!)) return false;
  let isEveryday = true;
  for (let i = first; i < end; i++) {
    if (!context.free(i) || (flags[i]! & (TOKEN_UPPER | TOKEN_INITIAL)) !== 0) return false;
    if ((classes[word[i]!]! & WORD_COMMON) === 0) isEveryday = false;
  }
  return !isEveryday;
}

/** Token behind the name in `Brensmar (also Bremar) is`, which ends before token `end`. */
function withoutBracket({ document: { tokens } }: PlaceContext, end: number): number {
  if (tokens.word[end - 1] !== MARK.closeBracket) return end;
  for (let i = end - 2; i > 0 && i > end - LONGEST_BRACKET; i--) if (tokens.word[i] === MARK.openBracket) return i;
  return end;
}
