import {
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
} from '../segment/tokens.ts';
import { WORD_SURNAME } from './kinds.ts';
import { lexicon } from './load.ts';
import { type HitTable, longestHit } from './match.ts';
import { wordId, wordSet } from './words.ts';

/** A title in the text: tokens `[first, last)`. */
export interface TitleSpan {
  readonly first: number;
  readonly last: number;
  /** Section of `data/titles.txt`. */
  readonly kind: 'honorific' | 'bench' | 'rank' | 'office' | 'job' | 'relation';
}

const OF = wordSet('of for');
const KINDS = lexicon.records<TitleSpan['kind']>('title');

/** The longest listed title that starts at token `i`, or undefined. */
export function titleAt(tokens: TokenTable, hits: HitTable, i: number): TitleSpan | undefined {
  const hit = longestHit(tokens, hits, i, 'title');
  if (hit === undefined) return undefined;
  const kind = KINDS[hit.forms[0]!.index]!;
  // `Hunter and Cook pleaded guilty`: callings that are surnames
  if (kind === 'job' && hit.last === i + 1 && (tokens.flags[i]! & (TOKEN_CAPITAL | TOKEN_SENTENCE)) === TOKEN_CAPITAL) {
    const isSurname = (lexicon.vocabulary.classes[tokens.word[i]!]! & WORD_SURNAME) !== 0;
    if (isSurname && !OF.has(tokens.word[hit.last]!)) return undefined; // Head of Investor Relations
  }
  if (kind === 'bench' && tokens.word[i] === COUNCILLOR_SHORT && (tokens.flags[i]! & TOKEN_UPPER) !== 0)
    return undefined; // CR 12-34
  if ((kind === 'honorific' || kind === 'rank') && isTown(tokens, hits, i, hit.last)) return undefined;
  // `assistant jail superintendent`: a grade of the title behind it
  if (kind === 'job' && tokens.word[i] === ASSISTANT && hit.last === i + 1 && isGrade(tokens, hits, i + 1))
    return undefined;
  return { first: i, last: hit.last, kind };
}

/** True for the title that begins the name of a town behind `in` or before its dateline's dash: `in Prince George`, `GENERAL SANTOS –`. */
function isTown(tokens: TokenTable, hits: HitTable, i: number, last: number): boolean {
  const town = longestHit(tokens, hits, i, 'city');
  if (town === undefined || town.last <= last) return false;
  if (IN.has(tokens.word[i - 1] ?? 0)) return true;
  const mark = tokens.word[town.last] ?? 0;
  return (
    (tokens.flags[i]! & TOKEN_BLOCK) !== 0 && (mark === MARK.enDash || mark === MARK.emDash || mark === MARK.colon)
  );
}

const IN = wordSet('in near outside around');

/** True for an honorific at a token that is nobody's name and no part of a place: not `Prince`. */
export function isHonorific(tokens: TokenTable, hits: HitTable, at: number): boolean {
  return titleAt(tokens, hits, at)?.kind === 'honorific' && !NAME_TOO.has(tokens.word[at]!);
}

/** Token behind the honorifics that start at a token: `Hon. Dr.`, `the Rt Hon.`, `Tan Sri Dato’`; the token itself when none do, or no name can follow. */
export function behindHonorifics(tokens: TokenTable, hits: HitTable, from: number): number {
  const { count, flags, word } = tokens;
  let last = from;
  for (let at = from; at < count && at < from + HONORIFIC_TOKENS; ) {
    if (THE.has(word[at]!)) at += 1;
    if (at >= count || !(isHonorific(tokens, hits, at) || COUNCILLOR.has(word[at]!))) break;
    at = titleAt(tokens, hits, at)?.last ?? count;
    if (at >= count || (flags[at]! & TOKEN_CAPITAL) === 0 || (flags[at]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0) break;
    last = at;
  }
  return last;
}

/** First token of the honorifics that end before a token, an article before them included. */
export function honorificsUpTo(tokens: TokenTable, hits: HitTable, last: number): number {
  let first = last;
  for (let at = last - 1; at >= 0 && at >= first - 3; at--) {
    const title = titleAt(tokens, hits, at);
    if (title?.kind === 'honorific' && title.last === first) first = at;
  }
  return first < last && first > 0 && THE.has(tokens.word[first - 1]!) ? first - 1 : first;
}

/** `police spokesperson`, `Minister`: a post before the rank of who holds it (`Brigadier`), which is no surname there. */
export function holdsRank({ word }: TokenTable, post: TitleSpan): boolean {
  return (post.kind === 'office' || post.kind === 'job') && HOLDS_RANK.has(word[post.last - 1]!);
}

const HOLDS_RANK = wordSet(
  'spokesperson spokesman spokeswoman minister president commissioner director governor secretary commander',
);
/** An office that is set before a name like an honorific: `Council leader Cllr Jane Roe`, `State prosecutor Advocate John Roe`. */
const COUNCILLOR = wordSet('cllr cr coun advocate');
const HONORIFIC_TOKENS = 8;
const THE = wordSet('the');
/** Honorifics that are given names and surnames as often: `Officer King`. */
const NAME_TOO = wordSet('king queen prince princess bishop cardinal sister uncle aunt miss');

/** True when `assistant` before a token goes on with another word; behind `Legal Support Assistant` one with a capital may be a name. */
function isGrade(tokens: TokenTable, hits: HitTable, next: number): boolean {
  const { flags, word, count } = tokens;
  if (next >= count || (flags[next]! & TOKEN_WORD) === 0 || BEHIND_ASSISTANT.has(word[next]!)) return false;
  if (next < 3 || (flags[next]! & flags[next - 1]! & flags[next - 2]! & TOKEN_CAPITAL) === 0) return true;
  for (let at = next; at < next + 4 && at < count; at++)
    if (longestHit(tokens, hits, at, 'title') !== undefined) return true;
  return false;
}

const COUNCILLOR_SHORT = wordId('cr');
const ASSISTANT = wordId('assistant');
const BEHIND_ASSISTANT = wordSet('of for at to in with and who was is from until when while on has had');
