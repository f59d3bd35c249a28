import { isDemonym } from '../../gazetteer/demonyms.ts';
import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import type { LexiconHit } from '../../gazetteer/match.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised, runEnd, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { localEnd } from './local.ts';
import { isDomainEnd } from './web-address.ts';
import {
  GAP_SPACE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  type TokenTable,
  tokenText,
} from '../../segment/tokens.ts';

// What stands behind a name of the list and belongs to it.

const OF = wordId('of');
const THE = wordId('the');
const NEWS = wordId('news');
const AGENCY = wordId('agency');
/** First words of the names of bodies that have chapters in places. */
const WITH_CHAPTERS = wordSet('ymca ywca goodwill habitat united catholic planned better naacp aclu legal');
/** Heads behind a listed name that make a longer one of it: `Blue Cross and Blue Shield Association`, `Facebook Marketplace`. */
const GOES_ON = wordSet('association foundation federation marketplace');

/** True for a name of which there is one a place: `YMCA`. */
export function isChapter({ word }: TokenTable, { first }: LexiconHit): boolean {
  return WITH_CHAPTERS.has(word[first]!);
}

/** End of `YMCA of the Triangle`, `Yonhap news agency`, of which the list has the first words. */
export function behindListed(document: AnalysedDocument, taken: Occupancy, hit: LexiconHit): number {
  const { tokens, hits } = document;
  const { word, flags, count } = tokens;
  const { last } = hit;
  if (last + 1 >= count || (flags[last]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return last;
  const local = localEnd(tokens, last);
  if (local > last) return local;
  if (isDomainEnd(tokens, last)) return last + 2;
  if (GOES_ON.has(word[last]!) && isCapitalised(tokens, last) && taken.isFree(last, last + 1)) return last + 1;
  if (word[last] === NEWS && word[last + 1] === AGENCY && !isCapitalised(tokens, last)) return last + 2;
  const branch = branchEnd(document, taken, hit);
  if (branch > last) return branch;
  if (word[last] !== OF || !isChapter(tokens, hit)) return last;
  const article = word[last + 1] === THE ? last + 2 : last + 1;
  const at = COMPASS.has(word[article] ?? 0) && isCapitalised(tokens, article) ? article + 1 : article; // `of Northwest Ohio`
  if (at >= count || !isCapitalised(tokens, at) || !taken.isFree(last, at + 1)) return last;
  for (const kind of ['city', 'county', 'state', 'country'] as const) {
    const place = longestHitIndex(hits, at, kind);
    if (place >= 0) return hits.end[place]!;
  }
  return runEnd(tokens, taken, at, { max: 3, joins: () => false });
}

/** Behind `Quarvel International | Kenya`, `Ford | Australia`: the country or continent of a firm's branch, where no further name goes on. */
function branchEnd({ tokens, hits }: AnalysedDocument, taken: Occupancy, { last }: LexiconHit): number {
  const { flags, gap, word, count } = tokens;
  if (!isCapitalised(tokens, last) || gap[last] !== GAP_SPACE) return last;
  if (word[last] === US || ((flags[last]! & TOKEN_UPPER) !== 0 && (flags[last - 1]! & TOKEN_UPPER) === 0)) return last;
  for (const kind of ['country', 'region'] as const) {
    const place = longestHitIndex(hits, last, kind);
    const end = place < 0 ? last : hits.end[place]!;
    if (end === last || (kind === 'region' && !CONTINENTS.has(word[end - 1]!)) || !taken.isFree(last, end)) continue;
    const goesOn = end < count && isCapitalised(tokens, end) && (flags[end]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) === 0;
    return goesOn || word[end] === MARK.hyphen ? last : end;
  }
  return last;
}

const US = wordId('u.s.');
const CONTINENTS = wordSet('africa asia europe america pacific');

const COMPASS = wordSet(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern greater',
);

/** Bodies with a chapter in many a place, which its name opens: `Vennick County Crime Stoppers`. */
const LOCAL = wordSet('crime habitat');

/** First token of the place's name in front of a chapter's. */
export function ofPlace({ tokens, hits }: AnalysedDocument, taken: Occupancy, { first }: LexiconHit): number {
  if (!LOCAL.has(tokens.word[first]!) || first === 0 || !isCapitalised(tokens, first - 1)) return first;
  if ((tokens.flags[first]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return first;
  let start = runStart(tokens, taken, first, { max: 4, joins: () => false });
  if ((tokens.flags[start]! & TOKEN_SENTENCE) !== 0 && isCommon(tokens, start)) start += 1; // `Call Vennick County …`
  for (let i = start; i < first; i++) {
    if (COUNTY.has(tokens.word[i]!)) return start;
    for (const kind of ['city', 'county', 'state', 'region'] as const)
      if (longestHitIndex(hits, i, kind) >= 0) return start;
  }
  return start;
}

function isCommon({ word }: TokenTable, i: number): boolean {
  return (lexicon.vocabulary.classes[word[i]!]! & WORD_COMMON) !== 0;
}

const COUNTY = wordSet('county counties valley metro area tri regional greater');

/** First token of `Malagasy Red Cross`, `Chad Red Crescent`: the country's word belongs to it. */
export function ofCountry({ tokens, hits }: AnalysedDocument, taken: Occupancy, { first }: LexiconHit): number {
  const { word, flags } = tokens;
  const at = first - 1;
  if (at < 0 || word[first] !== RED || !NATIONAL.has(word[first + 1] ?? 0)) return first;
  if ((flags[first]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0 || !isCapitalised(tokens, at) || !taken.isFree(at, first))
    return first;
  return isDemonym(word[at]!) || ENDS_IN_PEOPLE.test(tokenText(tokens, at)) || longestHitIndex(hits, at, 'country') >= 0
    ? at
    : first;
}

const RED = wordId('red');
const NATIONAL = wordSet('cross crescent');
const ENDS_IN_PEOPLE = /(?:an|ese|ish|asy|ic|i)$/;
