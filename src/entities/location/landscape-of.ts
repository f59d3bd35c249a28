import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import { plainText } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';

/** Words that begin the name of a place with `of`. */
const HEADS = wordMap<'region' | 'facility'>({
  plains: 'region',
  gulf: 'region',
  bay: 'region',
  strait: 'region',
  straits: 'region',
  sea: 'region',
  isle: 'region',
  valley: 'region',
  lake: 'region',
  port: 'facility',
});

/** Words that start the rule of this file. */
export const landscapeWords = 'plains gulf bay strait straits sea isle valley lake port';
export const landscapeTrigger = wordSet(landscapeWords);

const OF = wordId('of');
const ENTRY = wordSet('entry call');
const INTRODUCTIONS = wordSet('the in at near to from into through across toward towards on off along and outside');

/** Finds `Plains of Dunmore`, `Strait of Dunmore`, `Port of Tampa` in running text. */
export function landscapeOf(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens } = context.document;
  const kind = HEADS.get(tokens.word[i]!);
  if (kind === undefined || !context.isCapital(i) || context.inHeading(i)) return;
  if (longestHitIndex(context.document.hits, i, 'country') >= 0) return; // `Isle of Man`
  if (tokens.word[i + 1] !== OF || !context.joins(i + 1) || !context.joins(i + 2)) return;
  if (!context.joins(i) || !INTRODUCTIONS.has(tokens.word[i - 1]!)) return;
  let last = i + 2;
  while (last < i + 5 && context.joins(last) && context.isCapital(last) && found.isFree(last, last + 1)) last += 1;
  // `the Port of Seattle Commission`: a longer name
  if (last === i + 2 || last > i + 4 || ENTRY.has(tokens.word[i + 2]!)) return;
  found.add(i, last, { kind, name: plainText(tokens, i, last) }, 'landscape-of');
}
