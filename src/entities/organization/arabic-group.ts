import type { Occupancy } from '../../core/occupancy.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { wordSet, wordUnion } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_NONE, MARK, TOKEN_BLOCK, TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import type { Found } from './name-run.ts';

/** Words for a battalion, brigade, front, army or party in Arabic and Persian: they begin no person's name. */
const SURE = wordSet(
  "kata'ib kataib katibat liwa saraya faylaq harakat hizb jabhat lashkar sipah tehrik tahreek asa'ib munazzamat",
);
/** Words for soldiers, army, supporters and community, which are names of persons too: an article must follow. */
const WITH_ARTICLE = wordSet('jund jaish jaysh ansar ahrar hayat jamaat jamaah tanzim nusrat firqat tahrir');
const ARTICLES = wordSet('al el ul ut ad ar as ash an at az e i');
const HOUSE = wordSet('bait bayt beit ahl');
const LONGEST = 12; // tokens

/** `Kata'ib Sayyid al-Quill`, `Jund al-Quill`: an armed group or a party by its first word. */
export const arabicGroup: Rule<Found> = { triggers: wordUnion(SURE, WITH_ARTICLE), read };

function read({ tokens, hits }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  if (!isCapitalised(tokens, i) || (longestHit(tokens, hits, i, 'city')?.last ?? i) > i + 1) return undefined; // Lashkar Gah
  if (i > 0 && (isHyphen(tokens, i - 1) || isCapitalised(tokens, i - 1)) && !opens(tokens, i)) return undefined;
  let last = i + 1;
  let hasArticle = false;
  for (let at = i + 1; at < tokens.count && at - i < LONGEST && taken.isFree(at, at + 1); at++) {
    if (opens(tokens, at)) break;
    const isArticle = ARTICLES.has(tokens.word[at]!) && (isHyphen(tokens, at + 1) || isHyphen(tokens, at - 1));
    if (isArticle && last === (isHyphen(tokens, at - 1) ? at - 1 : at)) hasArticle ||= at <= i + 3;
    if (isCapitalised(tokens, at) || HOUSE.has(tokens.word[at]!)) last = at + 1;
    else if (!isArticle && !isHyphen(tokens, at)) break;
  }
  if (last === i + 1 || (WITH_ARTICLE.has(tokens.word[i]!) && !hasArticle)) return undefined;
  return { first: i, last, legal: false };
}

function isHyphen({ word, gap }: TokenTable, i: number): boolean {
  return word[i] === MARK.hyphen && gap[i] === GAP_NONE;
}

function opens({ flags }: TokenTable, i: number): boolean {
  return (flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0;
}
