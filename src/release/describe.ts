import type { Mentions } from '../entities/index.ts';
import type { Release } from '../record/types.generated.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { contactsOf } from './contacts.ts';
import { releaseDate } from './date.ts';
import { datelineCity } from './dateline.ts';
import { fieldsOf } from './fields.ts';
import { issuerOf, type ReleaseIssuer } from './issuer.ts';
import { partsOf } from './parts.ts';
import { titleOf } from './title.ts';

/** Facts about the release itself. City and issuer ids are settled later, in resolve/. */
export interface ReleaseFacts extends Omit<Release, 'issuer' | 'dateline'> {
  readonly issuer: ReleaseIssuer | undefined;
  /** Token of the dateline's city. */
  readonly dateline: { readonly token: number } | undefined;
}

/** Reads title, date, issuer, dateline, number, topics, components and contacts. */
export function describe(document: AnalysedDocument, mentions: Mentions): ReleaseFacts {
  const { metadata, tokens, text } = document;
  const parts = partsOf(document);
  const { number, topics, components } = fieldsOf(parts, tokens);
  const city = datelineCity(tokens, parts, mentions);
  const { date, dateSource } = releaseDate(document, parts);
  return {
    title: titleOf(document, parts, mentions),
    date,
    dateSource,
    issuer: issuerOf(document, parts, mentions),
    dateline: city === undefined ? undefined : { token: city },
    number: metadata.number ?? number,
    topics: metadata.topics ?? topics,
    components: metadata.components ?? components,
    contacts: contactsOf(parts, mentions, ({ first, last }) => text.slice(tokens.start[first], tokens.end[last - 1])),
  };
}
