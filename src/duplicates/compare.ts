import { replaced, replacedNames, type TellingFacts } from './facts.ts';
import { SHINGLE_WORDS } from './words.ts';

/** A document as far as its wording and facts are compared. */
export interface Compared {
  /** Hashes of the words. */
  readonly words: Uint32Array;
  /** Shingles in the order of the text. */
  readonly shingles: Uint32Array;
  readonly shingleSet: ReadonlySet<number>;
  readonly wording: string;
  readonly facts: TellingFacts;
}

/** How two documents are the same release. */
export interface Sameness {
  /** Equal words; a later or corrected version of one another; one printed as a part of the other. */
  readonly relation: 'same words' | 'version' | 'part';
  /** 0 to 1: shingles that both have, of all that one has, within what the two have in common (`commonStretch`). */
  readonly similarity: number;
}

/** Shared stretches shorter than this many shingles are chance. */
const RUN = 8;
/** Of the shingles of the shorter one, so many must stand in the longer one … */
const CONTAINED = 0.9;
/** … within a stretch that covers so much of the shorter one; the rest is the frame that each site puts around it. */
const COVERED = 0.6;
/** A shorter one than this share of the longer one is a part, not a version, and has to be wholly in it. */
const PART = 0.7;
const COVERED_PART = 0.85;
/** A text that an office uses again after so many days is another release, unless every word is the same. */
const DAYS = 31;

/**
 * Whether two documents are one release in substance; undefined when they are not. Templates (the same sentences about other
 * people or other amounts) and sequels (pleads guilty, is sentenced) are not: they replace facts.
 */
export function compare(a: Compared, b: Compared): Sameness | undefined {
  if (a.wording === b.wording) return { relation: 'same words', similarity: 1 };
  if (replacesFacts(a.facts, b.facts)) return undefined; // first: it costs least
  const [stretchA, stretchB] = [commonStretch(a.shingles, b.shingleSet), commonStretch(b.shingles, a.shingleSet)];
  const [inA, inB] = [within(a.shingles, stretchA), within(b.shingles, stretchB)];
  const shared = [...inA].filter((shingle) => inB.has(shingle)).length;
  const fewer = Math.min(inA.size, inB.size);
  if (fewer === 0 || shared < CONTAINED * fewer) return undefined;
  const [shorter, longer] = [a.shingleSet.size, b.shingleSet.size].sort((x, y) => x - y) as [number, number];
  const isPart = shorter < PART * longer;
  if (fewer < (isPart ? COVERED_PART : COVERED) * shorter) return undefined;
  if (replacesWords(a, stretchA, b, stretchB)) return undefined;
  const similarity = Math.round((shared / (inA.size + inB.size - shared)) * 1000) / 1000;
  return { relation: isPart ? 'part' : 'version', similarity };
}

/** From the first to the last run of shingles that `other` has as well: first shingle, last shingle (exclusive). */
type Stretch = readonly [first: number, end: number];

function commonStretch(shingles: Uint32Array, other: ReadonlySet<number>): Stretch {
  let [first, end] = [0, 0];
  let run = 0;
  for (const [i, shingle] of shingles.entries()) {
    run = other.has(shingle) ? run + 1 : 0;
    if (run < RUN) continue;
    if (end === 0) first = i - RUN + 1;
    end = i + 1;
  }
  return [first, end];
}

function within(shingles: Uint32Array, [first, end]: Stretch): ReadonlySet<number> {
  return new Set(shingles.subarray(first, end));
}

function replacesFacts(a: TellingFacts, b: TellingFacts): boolean {
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > DAYS) return true;
  if (replacedNames(a.names, b.names).replaced > 0) return true;
  const numbers = replaced(a.numbers, b.numbers);
  if (numbers === 0) return false;
  // An update corrects a number or two under the same headline; a template has another headline too.
  return a.title === '' || a.title !== b.title || numbers > Math.max(1, Math.min(a.numbers.size, b.numbers.size) / 4);
}

/**
 * True when each text says again and again a word that the other never has: the subject of a template, also where it was not
 * recognised as a name. A correction of a misspelt name does that too, so such a pair is not asked.
 */
function replacesWords(a: Compared, stretchA: Stretch, b: Compared, stretchB: Stretch): boolean {
  if (replacedNames(a.facts.names, b.facts.names).misspelt > 0) return false;
  return hasOwnWord(a.words, stretchA, b.words) && hasOwnWord(b.words, stretchB, a.words);
}

function hasOwnWord(words: Uint32Array, [first, end]: Stretch, other: Uint32Array): boolean {
  const theirs = new Set(other);
  const once = new Set<number>();
  for (const word of words.subarray(first, end + SHINGLE_WORDS - 1)) {
    if (theirs.has(word)) continue;
    if (once.has(word)) return true;
    once.add(word);
  }
  return false;
}
