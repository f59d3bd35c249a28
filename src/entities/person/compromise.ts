import { createRequire } from 'node:module';
import type { Span } from '../../core/span.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import type { NameRun } from './name-run.ts';

/** A name in doubt, and how much spoke for it. */
export interface DoubtfulName {
  readonly run: NameRun;
  readonly points: number;
}

// compromise takes quadratic time on long strings, so it sees names in one short sentence of a document, and of that sentence the
// words around a name: four on each side tell it as much as all of them (in 2,880 releases not one answer differs).
const MAX_SENTENCE = 240;
const AROUND = 4;
const MAX_SENTENCES = 1;

/** `SLUGLINE_PROPOSER=off` leaves compromise out, so that its worth can be measured. */
const ENABLED = process.env['SLUGLINE_PROPOSER'] !== 'off';

interface Compromise {
  (text: string): { people(): { toView(): { json(options: { offset: true }): readonly Proposal[] } } };
  world(): { hooks: readonly string[] };
}

interface Proposal {
  readonly offset: { readonly start: number; readonly length: number };
}

let library: Compromise | undefined;

/** Loaded when the first name is in doubt: most documents never need it, and loading takes longer than reading them. */
function compromise(): Compromise {
  if (library === undefined) {
    library = createRequire(import.meta.url)('compromise') as Compromise;
    const world = library.world();
    world.hooks = world.hooks.filter((step) => step !== 'chunks'); // phrases: `people()` reads tags only
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
  if (!ENABLED || doubtful.length === 0) return [];
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
    const from = tokens.start[Math.max(first, name.run.first - AROUND)]!;
    const to = tokens.end[Math.min(last, name.run.last + AROUND) - 1]!;
    const start = tokens.start[name.run.first]! - from;
    const end = tokens.end[name.run.last - 1]! - from;
    // Its spans carry titles and full stops, so covering is all that is asked for.
    if (personsIn(document.text.slice(from, to)).some((span) => span.start <= start && span.end >= end))
      confirmed.push(name);
  }
  return confirmed;
}

/** What compromise takes for persons in a few words. */
function personsIn(text: string): readonly Span[] {
  return compromise()(text)
    .people()
    .toView() // without first names, honorifics and genders, which cost as much again
    .json({ offset: true })
    .map(({ offset: { start, length } }) => ({ start, end: start + length }));
}
