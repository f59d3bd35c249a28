import { wordId, wordSet } from '../../gazetteer/words.ts';
import { GAP_NONE, MARK, TOKEN_CAPITAL, TOKEN_NUMBER, type TokenTable } from '../../segment/tokens.ts';
import { codeName } from './citation.ts';
import { sectionListEnd } from './section-list.ts';
import type { LawSpan } from './value.ts';

/** Words at which the rules of this file look. */
export const europeanWords = 'article articles regulation directive decision';
const ARTICLES = wordSet('article articles');
const ACTS = wordSet('regulation directive decision');
const MAKERS = wordSet('council commission delegated implementing framework');
const UNIONS = wordSet('eu ec eec euratom');
const NUMBER = wordSet('no nr');
const OF = wordId('of');
const THE = wordId('the');

/** `Article 107(3)(c) TFEU`, `Articles 101 and 102 of the TFEU`, `Article 6 of the Clean Rivers Act`. */
export function articleOf(tokens: TokenTable, i: number, lawAt: (i: number) => number): LawSpan | undefined {
  if (!ARTICLES.has(tokens.word[i]!) || (tokens.flags[i]! & TOKEN_CAPITAL) === 0) return undefined;
  const end = sectionListEnd(tokens, i + 1);
  if (end === i + 1) return undefined;
  let at = end;
  if (tokens.word[at] === OF || tokens.word[at] === MARK.comma) at += 1; // `Article 120, UCMJ`
  if (tokens.word[at] === THE) at += 1;
  if (at >= tokens.count) return undefined;
  const last = Math.max(lawAt(at), at > end ? codeName(tokens, at) : 0);
  return last > at ? { first: i, last, rule: 'article-of', own: at } : undefined;
}

/** `Regulation (EU) 2016/679`, `Council Regulation (EC) No 139/2004`, `Directive 2014/40/EU`, `Decision 2010/413/CFSP`. */
export function numberedAct(tokens: TokenTable, i: number): LawSpan | undefined {
  const { word, flags } = tokens;
  if (!ACTS.has(word[i]!) || (flags[i]! & TOKEN_CAPITAL) === 0) return undefined;
  let at = i + 1;
  const union = word[at] === MARK.openBracket && UNIONS.has(word[at + 1]!) && word[at + 2] === MARK.closeBracket;
  if (union) at += 3;
  const named = NUMBER.has(word[at]!);
  if (named) at += word[at + 1] === MARK.stop ? 2 : 1;
  if (!isNumber(tokens, at) || !isSlash(tokens, at + 1)) return undefined;
  let last = at + 2;
  if (isNumber(tokens, last)) last += 1;
  else return undefined;
  const tailed = isSlash(tokens, last) && last + 1 < tokens.count;
  if (tailed) last += 2;
  let first = i;
  while (first > 0 && MAKERS.has(word[first - 1]!) && (flags[first - 1]! & TOKEN_CAPITAL) !== 0) first -= 1;
  if (!union && !tailed && first === i) return undefined; // `Decision 12/2020` is any body's
  return { first, last, rule: 'european-act' };
}

function isNumber({ flags, count }: TokenTable, i: number): boolean {
  return i < count && (flags[i]! & TOKEN_NUMBER) !== 0;
}

function isSlash({ word, gap, count }: TokenTable, i: number): boolean {
  return i + 1 < count && word[i] === MARK.slash && gap[i] === GAP_NONE && gap[i + 1] === GAP_NONE;
}
