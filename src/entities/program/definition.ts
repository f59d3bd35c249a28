import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON, WORD_GIVEN } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { isCapitalised, runEnd, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_BLOCK, TOKEN_POSSESSIVE, TOKEN_SENTENCE } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import type { Found } from './grammar.ts';

/** What nothing but a programme is: `Quiet Harbor is a diversion program for veterans`. */
const NOUNS = wordSet('program programme initiative campaign scheme strategy');
const PLURALS = wordSet('programs programmes initiatives campaigns schemes');
const IS = wordSet('is was');
const ARTICLES = wordSet('a an the');
/** Behind the noun, so that it is the head: not `a program manager`. */
const BEHIND = wordSet(
  'that which for to aimed designed offering serving helping providing funded run launched created in of',
);
/** Before examples: `programs such as Quiet Harbor and Night Watch`. */
const SUCH = wordSet('such including like');
const AS = wordSet('as');
const AND = wordSet('and or');
const OTHERS = ['agency', 'organization', 'law', 'court', 'city', 'state', 'country', 'county', 'title'] as const;
/** Before the noun: no scheme, but a thing that a machine runs or a station sends. */
const THINGS = wordSet('computer software simulation television tv radio spyware degree encryption');
const MOST_MODIFIERS = 6; // tokens

/** `Equally Safe is Scotland's strategy for …`, `programs such as Quiet Harbor`: a scheme by what it is said to be. */
export const definition: Rule<Found> = { triggers: NOUNS, read: defined };

/** `programs such as Quiet Harbor and Night Watch`: the first of the examples. */
export const example: Rule<Found> = { triggers: PLURALS, read: firstExample };

function defined(document: AnalysedDocument, taken: Occupancy, noun: number): Found | undefined {
  const { tokens } = document;
  const { word, flags } = tokens;
  if (isCapitalised(tokens, noun) || !BEHIND.has(word[noun + 1] ?? 0) || THINGS.has(word[noun - 1]!)) return undefined;
  for (let at = noun - 1; at > 1 && noun - at <= MOST_MODIFIERS; at--) {
    if ((flags[at]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0 || word[at] === MARK.comma) return undefined;
    if (!IS.has(word[at]!)) continue;
    const isTold = ARTICLES.has(word[at + 1]!) || hasOwner(document, at + 1, noun);
    const first = isTold ? runStart(tokens, taken, at, { max: 5, joins: () => false }) : at;
    return first < at && opensClause(document, first) && isName(document, first, at) ? { first, last: at } : undefined;
  }
  return undefined;
}

/** `Scotland’s` among tokens `[from, noun)`. */
function hasOwner({ tokens: { flags } }: AnalysedDocument, from: number, noun: number): boolean {
  for (let at = from; at < noun; at++) if ((flags[at]! & TOKEN_POSSESSIVE) !== 0) return true;
  return false;
}

function opensClause({ tokens: { flags } }: AnalysedDocument, first: number): boolean {
  const opening = TOKEN_SENTENCE | TOKEN_BLOCK;
  return (flags[first]! & opening) !== 0 || (first > 0 && (flags[first - 1]! & opening) !== 0);
}

function firstExample(document: AnalysedDocument, taken: Occupancy, noun: number): Found | undefined {
  const { tokens } = document;
  const { word } = tokens;
  if (isCapitalised(tokens, noun)) return undefined;
  let at = word[noun + 1] === MARK.comma ? noun + 2 : noun + 1;
  if (!SUCH.has(word[at] ?? 0)) return undefined;
  at += AS.has(word[at + 1] ?? 0) ? 2 : 1;
  if (ARTICLES.has(word[at] ?? 0)) at += 1;
  if (at >= tokens.count || !isCapitalised(tokens, at)) return undefined;
  const last = runEnd(tokens, taken, at, { max: 6, joins: () => false });
  const ends = word[last] === MARK.comma || word[last] === MARK.stop || AND.has(word[last] ?? 0);
  return last > at && ends && isName(document, at, last) ? { first: at, last } : undefined;
}

/** Everyday words, two or more, that no lexicon has for something else. */
function isName({ tokens, hits }: AnalysedDocument, first: number, last: number): boolean {
  if (last - first < 2) return false;
  const { classes } = lexicon.vocabulary;
  for (const kind of OTHERS) if (longestHitIndex(hits, first, kind) >= 0) return false;
  let everyday = 0;
  for (let i = first; i < last; i++) if ((classes[tokens.word[i]!]! & WORD_COMMON) !== 0) everyday += 1;
  const opensAsPerson = (classes[tokens.word[first]!]! & (WORD_GIVEN | WORD_COMMON)) === WORD_GIVEN;
  return everyday > 0 && !opensAsPerson;
}
