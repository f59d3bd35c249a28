import { createRequire } from 'node:module';
import type { AnalysedDocument } from '../../segment/document.ts';
import type { NameRun } from './name-run.ts';

/** A name in doubt, and how much spoke for it. */
export interface DoubtfulName {
  readonly run: NameRun;
  readonly points: number;
}

// compromise takes quadratic time on long strings, so it sees one short sentence of a document.
const MAX_SENTENCE = 240;
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
  let proposals: readonly { readonly start: number; readonly end: number }[] = [];
  for (const name of doubtful) {
    const index = sentenceOf[name.run.first]!;
    if (index !== sentence) {
      sentence = index;
      const start = tokens.start[sentences[index]!.first]!;
      const end = tokens.end[sentences[index]!.last - 1]!;
      proposals = [];
      if (end - start > MAX_SENTENCE) continue;
      asked += 1;
      if (asked > MAX_SENTENCES) break;
      proposals = compromise()(document.text.slice(start, end))
        .people()
        .toView() // without first names, honorifics and genders, which cost as much again
        .json({ offset: true })
        .map(({ offset }) => ({ start: start + offset.start, end: start + offset.start + offset.length }));
    }
    const start = tokens.start[name.run.first]!;
    const end = tokens.end[name.run.last - 1]!;
    // Its spans carry titles and full stops, so covering is all that is asked for.
    if (proposals.some((proposal) => proposal.start <= start && proposal.end >= end)) confirmed.push(name);
  }
  return confirmed;
}
