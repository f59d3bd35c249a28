import { createRequire } from 'node:module';
import type { AnalysedDocument } from '../../segment/document.ts';
import { tokenText } from '../../segment/tokens.ts';
import type { NameRun } from './name-run.ts';
import { PART_GIVEN, PART_SURNAME } from './word-kind.ts';

/** A name in doubt, and how much spoke for it. */
export interface DoubtfulName {
  readonly run: NameRun;
  readonly points: number;
}

// compromise takes quadratic time on long strings, so it sees names in one short sentence of a document, and of that sentence the
// words around a name: two on each side tell it as much as all of them (in 2,880 releases one answer of 76 differs, and is right).
const MAX_SENTENCE = 240;
const AROUND = 2;
const MAX_SENTENCES = 1;

/** A word as compromise keeps it: the text before it, its own and the text behind it, and what it takes it for. */
interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
}

interface Compromise {
  (text: string): { readonly docs: readonly (readonly Term[])[] };
  world(): { hooks: readonly string[] };
  model(): { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } };
}

let library: Compromise | undefined;

/** Loaded when the first name is in doubt: most documents never need it, and loading takes longer than reading them. */
function compromise(): Compromise {
  if (library === undefined) {
    library = createRequire(import.meta.url)('compromise') as Compromise;
    const world = library.world();
    world.hooks = world.hooks.filter((step) => step !== 'chunks'); // phrases: only tags are read
  }
  return library;
}

/**
 * Which of the doubtful names compromise takes for persons as well. It is asked about their sentences only; its
 * answer is one sign among others, never enough by itself. The answer for a document does not depend on others.
 */
export function confirmedByCompromise(
  document: AnalysedDocument,
  doubtful: readonly DoubtfulName[],
): readonly DoubtfulName[] {
  if (doubtful.length === 0) return [];
  const { tokens, sentences, sentenceOf } = document;
  const confirmed: DoubtfulName[] = [];
  let asked = 0;
  let sentence = -1;
  for (const name of doubtful) {
    const index = sentenceOf[name.run.first]!;
    const { first, last } = sentences[index]!;
    if (tokens.end[last - 1]! - tokens.start[first]! > MAX_SENTENCE) continue;
    if (index !== sentence) {
      sentence = index;
      asked += 1;
      if (asked > MAX_SENTENCES) break;
    }
    // Of words that none of our lists has compromise knows nothing either: in 2,880 releases it took three of 123 such runs for persons,
    // two parts of the name of a bank and a ship.
    if (!name.run.kinds.some((kind) => (kind & (PART_GIVEN | PART_SURNAME)) !== 0)) continue;
    if (!name.run.parts.some((part) => isListedName(tokenText(tokens, part)))) continue;
    const from = tokens.start[Math.max(first, name.run.first - AROUND)]!;
    const to = tokens.end[Math.min(last, name.run.last + AROUND) - 1]!;
    const start = tokens.start[name.run.first]! - from;
    const end = tokens.end[name.run.last - 1]! - from;
    if (isPerson(document.text.slice(from, to), start, end)) confirmed.push(name);
  }
  return confirmed;
}

/** True for a word that compromise's own lists have as a name of persons: without one it takes no run for a person. */
function isListedName(word: string): boolean {
  return /Name|Person/.test(String(compromise().model().one.lexicon[word.toLowerCase()]));
}

/**
 * True when compromise takes `text[start, end)` for a person, or for part of a longer name: what its `people()` finds, which searches
 * all of the words again and takes as long as tagging them did.
 */
function isPerson(text: string, start: number, end: number): boolean {
  let at = 0;
  let inside = false;
  let named = false;
  for (const sentence of compromise()(text).docs) {
    if (inside) return false;
    for (const { pre, text: word, post, tags } of sentence) {
      const last = at + pre.length + word.length;
      at = last + post.length;
      if (word === '' || last <= start) continue; // the other half of a contraction, or before the name
      const isName = tags.has('Person');
      if (!isName && (named || !tags.has('Honorific'))) return false;
      named ||= isName;
      if (last >= end) return named;
      inside = true;
      if (post.includes(',') || tags.has('Possessive')) return false;
    }
  }
  return false;
}
