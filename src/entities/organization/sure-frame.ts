import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON } from '../../gazetteer/kinds.ts';
import { isDemonym } from '../../gazetteer/demonyms.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { UNKNOWN } from '../../gazetteer/vocabulary.ts';
import { wordId, wordMap, wordSet, wordUnion } from '../../gazetteer/words.ts';
import { isCapitalised, runEnd, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { endsInS, MARK, TOKEN_BLOCK, TOKEN_POSSESSIVE, TOKEN_SENTENCE } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import { type Found, isAmpersand } from './name-run.ts';
import { isNobodysName } from './other-names.ts';
import { isFirmName, isTrade } from './sign.ts';

/** Words that a body's name follows, with the word between. */
const BEFORE_NAME = wordMap({
  shares: wordSet('of in'),
  stock: wordSet('of in'),
  according: wordSet('to'),
  spokesman: wordSet('for'),
  spokeswoman: wordSet('for'),
  spokesperson: wordSet('for'),
  spokespeople: wordSet('for'),
});
const SPEAKERS = wordSet('spokesman spokeswoman spokesperson');
const A = wordSet('a an');
const PLACES = ['state', 'county', 'country', 'region', 'agency'] as const;
/** What somebody does to begin a firm. */
const BEGUN = wordSet('founded cofounded incorporated');
/** Whom somebody works for or has: `his employer, Quarvel, fired him`. */
const OWN_NOUN = wordSet('employer company business firm startup nonprofit charity bank subsidiary');
const WHOSE = wordSet('his her their the its');
/** What a body says something in: `Quarvel said in a statement`. */
const PAPERS = wordSet('statement filing release');
const SAID = wordId('said');
const IN = wordId('in');
const ARTICLES = wordSet('a an the');
const ISSUED = wordSet('news press written emailed email regulatory securities');
/** What a body is awarded. */
const AWARDED = wordId('awarded');
const BE = wordSet('is was are were been being be has have had will');
const CONTRACT = wordSet('contract contracts modification order subcontract');
const FARTHEST_CONTRACT = 24; // tokens: `a $19,487,410 cost-plus-fixed-fee, indefinite-delivery contract`

/** `shares of Quarvel`, `Quarvel said in a statement`, `Quarvel Systems, Lakeside, Ohio, was awarded a … contract`: what only a body does or has. */
export const sureFrame: Rule<Found> = {
  triggers: wordUnion(BEFORE_NAME, BEGUN, OWN_NOUN, wordSet('said awarded')),
  read: fromFrame,
};

function fromFrame(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  const { word } = tokens;
  const trigger = word[i]!;
  if (BEFORE_NAME.get(trigger)?.has(word[i + 1] ?? 0) === true) return nameAt(document, taken, i + 2);
  if (isCapitalised(tokens, i)) return undefined;
  if (SPEAKERS.has(trigger)) return hyphenated(document, taken, i);
  if (BEGUN.has(trigger)) return nameAt(document, taken, i + 1);
  if (OWN_NOUN.has(trigger)) return ownBody(document, taken, i);
  if (trigger === SAID) return isInPaper(document, i + 1) ? nameBefore(document, taken, i) : undefined;
  return trigger === AWARDED ? contractor(document, taken, i) : undefined;
}

/** `a Quill-Davidson spokeswoman`: two surnames that are no person's, who would have no article. */
function hyphenated(document: AnalysedDocument, taken: Occupancy, end: number): Found | undefined {
  const { tokens } = document;
  if (end < 4 || tokens.word[end - 2] !== MARK.hyphen || !A.has(tokens.word[end - 4]!)) return undefined;
  const first = runStart(tokens, taken, end, { max: 3, joins: () => false });
  return first === end - 3 && isPlainName(document, first) && isPlainName(document, end - 1)
    ? { first, last: end, legal: false, bare: true }
    : undefined;
}

/** True of a word that is no everyday one, no people's and no place's. */
function isPlainName({ tokens: { word }, hits }: AnalysedDocument, i: number): boolean {
  if (isDemonym(word[i]!) || (lexicon.vocabulary.classes[word[i]!]! & WORD_COMMON) !== 0) return false;
  return PLACES.every((kind) => longestHitIndex(hits, i, kind) < 0);
}

/** A name alone behind its frame. */
function nameAt(document: AnalysedDocument, taken: Occupancy, first: number): Found | undefined {
  const { tokens } = document;
  if (first >= tokens.count || !isCapitalised(tokens, first) || opens(document, first)) return undefined;
  const last = runEnd(tokens, taken, first, { max: 5, joins: (at) => isAmpersand(tokens, at) });
  return isSure(document, first, last) ? { first, last, legal: false, bare: true } : undefined;
}

function nameBefore(document: AnalysedDocument, taken: Occupancy, end: number): Found | undefined {
  const { tokens } = document;
  const first = runStart(tokens, taken, end, { max: 5, joins: (at) => isAmpersand(tokens, at) });
  return first < end && isSure(document, first, end) ? { first, last: end, legal: false, bare: true } : undefined;
}

/** `his employer, Quarvel,` */
function ownBody(document: AnalysedDocument, taken: Occupancy, noun: number): Found | undefined {
  const { word } = document.tokens;
  if (noun === 0 || !WHOSE.has(word[noun - 1]!) || word[noun + 1] !== MARK.comma) return undefined;
  const found = nameAt(document, taken, noun + 2);
  const behind = found === undefined ? 0 : word[found.last];
  return behind === MARK.comma || behind === MARK.stop ? found : undefined;
}

/** `in a statement`, `in a news release` from token `i` on. */
function isInPaper({ tokens: { word } }: AnalysedDocument, i: number): boolean {
  if (word[i] !== IN || !ARTICLES.has(word[i + 1] ?? 0)) return false;
  const noun = ISSUED.has(word[i + 2] ?? 0) ? i + 3 : i + 2;
  return PAPERS.has(word[noun] ?? 0);
}

/** The name before `was awarded a $3 million contract`, and that before its city and state. */
function contractor(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  const { word } = tokens;
  let end = i;
  while (end > 0 && BE.has(word[end - 1]!)) end -= 1;
  if (end === i || !speaksOfContract(document, i + 1)) return undefined;
  const placed = beforeHome(document, end);
  const stop = placed ?? end;
  const first = runStart(tokens, taken, stop, { max: 7, joins: (at) => isAmpersand(tokens, at) });
  if (first >= stop) return undefined;
  const isTold = placed !== undefined && stop - first > 1 && isFirmName(document, first, stop, true);
  return isTold || isSure(document, first, stop) ? { first, last: stop, legal: false, bare: true } : undefined;
}

/** End of the name before `, Lakeside, Ohio,` that ends before token `end`; undefined for no such home. */
function beforeHome({ tokens: { word }, hits }: AnalysedDocument, end: number): number | undefined {
  if (end < 4 || word[end - 1] !== MARK.comma) return undefined;
  for (let state = end - 2; state > 2 && state >= end - 4; state--) {
    const hit = longestHitIndex(hits, state, 'state');
    if (hit < 0 || hits.end[hit] !== end - 1 || word[state - 1] !== MARK.comma) continue;
    for (let comma = state - 2; comma > 0 && comma >= state - 5; comma--) if (word[comma] === MARK.comma) return comma;
  }
  return undefined;
}

function speaksOfContract({ tokens: { word, flags, count } }: AnalysedDocument, from: number): boolean {
  for (let at = from; at < count && at - from < FARTHEST_CONTRACT; at++) {
    if ((flags[at]! & TOKEN_BLOCK) !== 0) return false;
    if (CONTRACT.has(word[at]!)) return true;
  }
  return false;
}

/** A name that is no person's here: one word that no lexicon has and nobody bears, or more that end in a trade. */
function isSure(document: AnalysedDocument, first: number, last: number): boolean {
  const { word, flags } = document.tokens;
  if (last === first || !isFirmName(document, first, last)) return false;
  if (last - first > 1) return isTrade(word[last - 1]!); // `Torvin Quelm` may be somebody
  const isOwner = (flags[last] ?? 0) & TOKEN_POSSESSIVE;
  return (
    word[first] === UNKNOWN && (isOwner !== 0 || !endsInS(document.tokens, first)) && isNobodysName(document, first)
  );
}

function opens({ tokens: { flags } }: AnalysedDocument, i: number): boolean {
  return (flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0;
}
