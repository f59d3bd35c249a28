import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import { plainText } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';

/** Words that stand before the name of what they are: `River Lugg`, `Loch Quarvel`, `Port Vennick`. */
const HEADS = wordMap<'region' | 'facility'>({
  river: 'region',
  loch: 'region',
  lough: 'region',
  mount: 'region',
  mt: 'region',
  port: 'facility',
});

/** Words that start the rule of this file. */
export const landscapeFirstWords = 'river loch lough mount mt port';
export const landscapeFirstTrigger = wordSet(landscapeFirstWords);

const RIVER = wordId('river');
const THE = wordId('the');
const PORT = wordId('port');
/** What has a port, and does nothing else there. */
const AT_PORT = wordSet('at through from of via');
const INTRODUCTIONS = wordSet(
  'the in at near to from into through across toward towards on along of outside around above below and',
);
/** `the River City`, `Mount Union College`: the name of something else. */
const NOT_NAMES = wordSet('city road street drive bank valley park parkway club authority police trust of basin');

/** Finds `the River Lugg`, `near Loch Quarvel`, `at Port Vennick`: one word behind the head, and no further one. */
export function landscapeFirst(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens, hits } = context.document;
  const kind = HEADS.get(tokens.word[i]!);
  const name = i + 1;
  if (kind === undefined || !context.isCapital(i) || context.inHeading(i) || !found.isFree(i, name + 1)) return;
  if (!context.joins(i) || !context.joins(name) || !context.isCapital(name) || NOT_NAMES.has(tokens.word[name]!))
    return;
  if (context.joins(name + 1) && context.isCapital(name + 1)) return;
  if (longestHitIndex(hits, i, 'city') >= 0) return; // `Port Elizabeth`, `Mount Vernon`
  const before = tokens.word[i - 1]!;
  if (tokens.word[i] === RIVER ? before !== THE : !INTRODUCTIONS.has(before)) return;
  if (tokens.word[i] === PORT && !AT_PORT.has(before)) return;
  found.add(i, name + 1, { kind, name: plainText(tokens, i, name + 1) }, 'landscape-first');
}
