import { createHash } from 'node:crypto';
import type { GoldDocument, GoldFacts, Norm, TypedMention } from '../evaluate/gold.ts';
import { cityLabel } from '../diff/facts.ts';
import { goldIdOf, mentionsOf } from '../evaluate/found.ts';
import type { ReleaseRecord } from '../record/types.generated.ts';
import type { CorrectedText } from './format.ts';

/** A gold annotation with the mentions whose canonical form a person still has to write. */
export interface ImportedGold {
  readonly gold: GoldDocument;
  /** Mentions that the record did not have: their `norm` is a first guess. */
  readonly guessed: readonly TypedMention[];
}

/**
 * Corrected spans as a gold annotation. The canonical form is the record's where the span is the record's, or the
 * record has the same words of the same type; else the words themselves, listed as guessed. Facts are the record's.
 */
export function goldFrom(corrected: CorrectedText, record: ReleaseRecord): ImportedGold {
  const bySpan = new Map<string, Norm>();
  const byWords = new Map<string, Norm>();
  for (const { type, start, end, text, norm } of mentionsOf(record)) {
    bySpan.set(`${type} ${start} ${end}`, norm);
    if (!byWords.has(`${type} ${text}`)) byWords.set(`${type} ${text}`, norm);
  }
  const guessed: TypedMention[] = [];
  const mentions = corrected.spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map(({ type, start, end }) => {
      const text = corrected.text.slice(start, end);
      const known = bySpan.get(`${type} ${start} ${end}`) ?? byWords.get(`${type} ${text}`);
      const mention: TypedMention = { type, start, end, text, norm: known ?? guess(type, text) };
      if (known === undefined) guessed.push(mention);
      return mention;
    });
  const textSha256 = createHash('sha256').update(corrected.text, 'utf8').digest('hex');
  return { gold: { id: goldIdOf(corrected.path), textSha256, facts: factsOf(record), mentions }, guessed };
}

function guess(type: TypedMention['type'], text: string): Norm {
  const name = text.replace(/\s+/g, ' ');
  if (type === 'date') return { value: '?' };
  if (type === 'quote') return { speaker: '?' };
  return { name };
}

function factsOf({ release, people }: ReleaseRecord): GoldFacts {
  return {
    title: release.title ?? '',
    releaseDate: release.date ?? '?',
    issuer: release.issuer?.name ?? '',
    datelineCity: cityLabel(release.dateline?.city ?? null) ?? '',
    releaseNumber: release.number ?? '',
    topics: release.topics,
    components: release.components,
    people: people.map(({ name, roles, age, residence }) => ({
      name,
      roles: roles.map(({ title, organization }) => ({ title, org: organization ?? '' })),
      age,
      residence: cityLabel(residence) ?? '',
    })),
  };
}
