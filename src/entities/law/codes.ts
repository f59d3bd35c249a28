import { homeAreaOf } from '../../gazetteer/home-area.ts';
import { kindBit } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_NONE, MARK, TOKEN_BLOCK, TOKEN_NUMBER, TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';
import { afterSign, sectionEnd, sectionListEnd } from './section-list.ts';
import type { LawSpan } from './value.ts';

/** Tokens that begin a listed code have this bit of their kinds. */
export const CODE = kindBit('code');

/** What codes.tsv says of a code: where its number stands, and where its letters mean it. */
interface CodeRecord {
  readonly order: 'after' | 'titled' | 'before' | 'both';
  /** `US-CA`, `IN`; anywhere without it. */
  readonly home?: string;
}

const ANNOTATED = wordSet('ann annotated');
const NUMBER_WORDS = wordSet('no nos number');
/** Parts that a code's number is of: `M.G.L. c. 265`. */
const CHAPTERS = wordSet('c ch chap chapter chapters tit title titles art article');
const LETTER_A = wordId('a');
const SHORTEST = 2; // digits of `69 PC`

/** `Wis. Stat. § 940.19`, `18 Pa.C.S. § 2502`, `M.G.L. c. 265, § 13A`, `PC 69`, `459 PC`, from the code's first token. */
export function codeCitation(document: AnalysedDocument, i: number): LawSpan | undefined {
  const { tokens } = document;
  const code = codeAt(document, i);
  if (code === undefined) return undefined;
  const { last, records } = code;
  if (!records.every(({ order }) => order === 'before')) {
    const from = afterName(tokens, last);
    const sign = afterSign(tokens, from);
    const isLog = records.some(({ home }) => home !== undefined); // `PC 69, 459 PC`
    const end = isLog ? sectionEnd(tokens, sign) : sectionListEnd(tokens, sign, { coded: true });
    if (end > from && (from > last || tokens.gap[last] !== GAP_NONE)) {
      const titled = records.some(({ order }) => order === 'titled');
      return { first: titled ? titleBefore(tokens, i) : i, last: end, rule: 'citation' };
    }
  }
  // Elsewhere than at home too many letters follow a number.
  if (!records.some(({ order, home }) => order === 'both' && home !== undefined)) return undefined;
  const first = sectionBefore(tokens, i);
  return first < i ? { first, last, rule: 'citation' } : undefined;
}

/** End of the code that follows the number of its section at token `i`: `Section 420 IPC`; `i` when none does. */
export function codeBehind(document: AnalysedDocument, i: number): number {
  const code = codeAt(document, i);
  return code?.records.some(({ order }) => order === 'before' || order === 'both') === true ? code.last : i;
}

interface ListedCode {
  readonly last: number;
  readonly records: readonly CodeRecord[];
}

/** The listed code at token `i`, as far as its letters mean it here. */
function codeAt(document: AnalysedDocument, i: number): ListedCode | undefined {
  const { tokens, hits } = document;
  if (i >= tokens.count || (hits.kinds[i]! & CODE) === 0) return undefined;
  const hit = longestHit(tokens, hits, i, 'code');
  if (hit === undefined) return undefined;
  const all = lexicon.records<CodeRecord>('code');
  const records = hit.forms.map(({ index }) => all[index]!).filter(({ home }) => home === undefined || isHome(home));
  return records.length === 0 ? undefined : { last: hit.last, records };

  function isHome(home: string): boolean {
    const { country, state } = homeAreaOf(document);
    return home === (home.startsWith('US-') ? `US-${state}` : country);
  }
}

/** Behind what belongs to the name and its number: the stop of `Stat.`, `Ann.`, `, c.`, `No.` */
function afterName(tokens: TokenTable, i: number): number {
  const { word } = tokens;
  let at = stopEnd(tokens, i);
  if (ANNOTATED.has(word[at] ?? 0)) at = stopEnd(tokens, at + 1);
  const behindComma = word[at] === MARK.comma ? at + 1 : at;
  if (CHAPTERS.has(word[behindComma] ?? 0)) return stopEnd(tokens, behindComma + 1);
  if (afterSign(tokens, behindComma) > behindComma) return behindComma;
  return NUMBER_WORDS.has(word[at] ?? 0) ? stopEnd(tokens, at + 1) : at;
}

function stopEnd({ word, gap, count }: TokenTable, i: number): number {
  return i < count && word[i] === MARK.stop && gap[i] === GAP_NONE ? i + 1 : i;
}

/** First token of the title's number before a code: `18`, `17-A`; `i` when there is none. */
function titleBefore({ word, flags, gap }: TokenTable, i: number): number {
  if (i < 1 || (flags[i]! & TOKEN_BLOCK) !== 0) return i;
  if ((flags[i - 1]! & TOKEN_NUMBER) !== 0) return i - 1;
  const isLettered = i > 2 && word[i - 1] === LETTER_A && word[i - 2] === MARK.hyphen && gap[i - 1] === GAP_NONE;
  return isLettered && (flags[i - 3]! & TOKEN_NUMBER) !== 0 ? i - 3 : i;
}

/** First token of the section number that ends before token `i`. */
function sectionBefore(tokens: TokenTable, i: number): number {
  const { flags, gap } = tokens;
  if ((flags[i]! & TOKEN_SENTENCE) !== 0 || gap[i] === GAP_NONE) return i;
  for (let first = i - 1; first >= 0 && first > i - 9; first--) {
    if ((flags[first]! & TOKEN_NUMBER) !== 0 && sectionEnd(tokens, first) === i)
      return tokens.end[first]! - tokens.start[first]! >= SHORTEST ? first : i;
    if (gap[first] !== GAP_NONE) return i;
  }
  return i;
}
