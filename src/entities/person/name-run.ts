import type { Occupancy } from '../../core/occupancy.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_SPACE,
  TOKEN_CAPITAL,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import { endsOtherName, isSureGiven, mayBeName, PART_GIVEN, PART_ORDINARY, PART_SURNAME } from './word-kind.ts';

/** A stretch of tokens that has the shape of a name. */
export interface NameRun {
  /** Tokens `[first, last)`, suffix and nickname included. */
  readonly first: number;
  readonly last: number;
  /** Tokens of the names and initials proper, without particles, marks, nickname and suffix. */
  readonly parts: readonly number[];
  /** `PART_…` kinds of the parts. */
  readonly kinds: readonly number[];
  /** True when it has what only names have: a middle initial, a nickname, a suffix, a particle. */
  readonly marked: boolean;
}

/** Words inside names. */
export const PARTICLE = wordSet(
  'de la las los del da do dos das di du van von der den ten ter zu bin bint binti ibn al el abu st ud ul le lo te ni nic ap ab ferch arap ole wa',
);

/** Of these, those that are none with a capital: `Jane Roe, AP`, `Ole Roe`. */
export const SMALL_PARTICLE = wordSet('zu binti ap ab ferch arap ole wa');

/** False for a token that begins no run; most capitalised words begin none, seen before anything is made. */
export function mayBeginRun({ tokens }: AnalysedDocument, taken: Occupancy, i: number): boolean {
  return i < tokens.count && (mayBeName(tokens, taken, i) || PARTICLE.has(tokens.word[i]!));
}

/** True when what stands behind token `i` is no part of a name: most capitalised words stand before a small one, and most names end so. */
export function endsRun({ flags, word, count }: TokenTable, i: number): boolean {
  const next = i + 1;
  if (next >= count) return true;
  const after = flags[next]!;
  return (after & (TOKEN_WORD | TOKEN_CAPITAL | TOKEN_UPPER)) === TOKEN_WORD && !PARTICLE.has(word[next]!);
}

/** `de`, `van`, `al`: a word inside names. */
export function isParticle(word: number): boolean {
  return PARTICLE.has(word);
}

/** `Killer John Roe, 34`: who somebody is, or what they are like, at the head of a sentence before a given name. */
export function opensWithNoun({ flags, word }: TokenTable, { first, kinds }: NameRun): boolean {
  return (flags[first]! & TOKEN_SENTENCE) !== 0 && SOMEBODY.has(word[first]!) && isSureGiven(kinds[1]!);
}
const SOMEBODY = wordSet(`
  killer murderer rapist thief robber crook swindler cheat bully stalker arsonist kidnapper attacker thug predator addict
  hero heroine toddler baby infant orphan widow widower bride groom motorist rider walker hiker swimmer climber runner survivor
  neighbour neighbor shopper tourist worker builder labourer laborer mechanic carpenter gardener hunter angler
  tragic little brave missing popular evil jealous drunk crooked wealthy disabled
`);

/** An ordinary word that is no name at all. */
export function isOrdinaryOnly(kind: number): boolean {
  return (kind & PART_ORDINARY) !== 0 && (kind & (PART_GIVEN | PART_SURNAME)) === 0;
}

/** True when what follows the run makes it part of another name (`Martin Luther King Hospital`). */
export function belongsToOtherName({ tokens }: AnalysedDocument, run: NameRun): boolean {
  return endsOtherName(tokens, run.last) && tokens.gap[run.last]! <= GAP_SPACE && !opensColumn(tokens, run.last);
}

/** True where blanks part token `i` from what stands before it in the line: the next column of a letterhead. */
export function opensColumn({ start, end, gap }: TokenTable, i: number): boolean {
  return i > 0 && gap[i] === GAP_SPACE && start[i]! - end[i - 1]! >= COLUMN;
}
const COLUMN = 3; // blanks
