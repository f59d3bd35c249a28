import type { Occupancy } from '../../core/occupancy.ts';
import { wordId, wordSet, wordUnion } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_BLANK, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_POSSESSIVE } from '../../segment/tokens.ts';
import { HEAD_PAIRS } from './heads.ts';
import { runBefore } from './run.ts';

// Units whose last word newspapers, and many offices too, write small: `Serious Corruption Investigation team`, `South Bay branch office`.

/** Words at which this rule looks, when they begin small. */
export const SMALL_UNITS = wordSet('team unit squad section detail branch');
const TEAM = wordId('team');
const DETAIL = wordId('detail');
const BRANCH = wordId('branch');
const OFFICE = wordId('office');
const THE = wordId('the');
/** What such a unit is for. */
const TOPICS = wordUnion(HEAD_PAIRS.get(TEAM)!, HEAD_PAIRS.get(DETAIL)!);
/** Of these, what anybody has a team or a section for. */
const VAGUE = wordSet(
  'media press action case impact trial video security reaction operations response children persons',
);
/** What a branch is called by: a part of a county. A bank has its branches in towns. */
const AREAS = wordSet('county bay valley coast');
const SIDES = wordSet('north south east west northern southern eastern western central');

/** Tokens from `first` up to the exclusive `last`. */
export interface SmallUnit {
  readonly first: number;
  readonly last: number;
}

/** The unit whose name ends in the small word at token `i`; undefined for none. Nothing before token `from` belongs to it. */
export function smallUnit(
  document: AnalysedDocument,
  i: number,
  from: number,
  taken: Occupancy,
): SmallUnit | undefined {
  const { word, flags, gap, count } = document.tokens;
  if (i - 1 <= from || (flags[i - 1]! & TOKEN_CAPITAL) === 0 || (flags[i]! & TOKEN_BLOCK) !== 0 || gap[i] === GAP_BLANK)
    return undefined;
  const before = word[i - 1]!;
  if (word[i] === BRANCH) {
    if (!AREAS.has(before) || !SIDES.has(word[i - 2]!) || (flags[i - 2]! & TOKEN_CAPITAL) === 0) return undefined;
    if (!taken.isFree(i - 2, i + 1)) return undefined;
    return { first: i - 2, last: i + 1 < count && word[i + 1] === OFFICE ? i + 2 : i + 1 };
  }
  if (!TOPICS.has(before)) return undefined;
  const first = runBefore(document, i, from, taken);
  if (first >= i || !taken.isFree(first, i + 1)) return undefined;
  // `Homicide unit` alone is anybody's, but not `the Homicide unit`, `the FBI’s Cyber squad`
  const isOwned = first > 0 && (word[first - 1] === THE || (flags[first - 1]! & TOKEN_POSSESSIVE) !== 0);
  return (first === i - 1 && (!isOwned || VAGUE.has(before))) || (VAGUE.has(before) && first > i - 3)
    ? undefined
    : { first, last: i + 1 };
}

/** A name whose last word has its capital: `Homicide Unit`, `South Bay Branch` of a `branch office`. */
export function withCapitalHead(name: string): string {
  return name
    .replace(/ branch office$/, ' Branch')
    .replace(
      / (office|team|unit|squad|section|detail|branch)$/,
      (_, head: string) => ` ${head[0]!.toUpperCase()}${head.slice(1)}`,
    );
}
