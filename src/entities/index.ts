import type { Batch } from '../core/batch.ts';
import { indexFrom } from '../core/from-token.ts';
import type { Mention } from '../core/mention.ts';
import { Occupancy } from '../core/occupancy.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import type { ForeignStretch } from '../segment/language.ts';
import { dashOfDateline } from '../segment/dateline-dash.ts';
import { agency } from './agency/index.ts';
import type { AgencyMention } from './agency/value.ts';
import { city } from './city/index.ts';
import type { CityMention } from './city/value.ts';
import { court } from './court/index.ts';
import type { CourtMention } from './court/value.ts';
import { date } from './date/index.ts';
import type { DateMention } from './date/value.ts';
import { figure } from './figure/index.ts';
import type { FigureMention } from './figure/value.ts';
import { law } from './law/index.ts';
import type { LawMention } from './law/value.ts';
import { location } from './location/index.ts';
import type { LocationMention } from './location/value.ts';
import { organization } from './organization/index.ts';
import type { OrganizationMention } from './organization/value.ts';
import { person } from './person/index.ts';
import type { PersonMention } from './person/value.ts';
import { program } from './program/index.ts';
import type { ProgramMention } from './program/value.ts';
import { quote } from './quote/index.ts';
import type { QuoteMention } from './quote/value.ts';
import { recogniseForeign } from './foreign/index.ts';
import { acceptInSpanish } from './spanish/accept.ts';
import { recogniseSpanish } from './spanish/index.ts';
import { spanishPersons } from './spanish/person.ts';
import type { Recogniser } from './recogniser.ts';

/** All mentions of a document by type, each list sorted by start. */
export interface Mentions {
  readonly date: readonly DateMention[];
  readonly person: readonly PersonMention[];
  readonly agency: readonly AgencyMention[];
  readonly city: readonly CityMention[];
  readonly figure: readonly FigureMention[];
  readonly program: readonly ProgramMention[];
  readonly organization: readonly OrganizationMention[];
  readonly court: readonly CourtMention[];
  readonly law: readonly LawMention[];
  readonly location: readonly LocationMention[];
  readonly quote: readonly QuoteMention[];
}

/** In order: an earlier recogniser's mention keeps its tokens from all later ones. */
export const recognisers = [
  law, // first: `Title 18, Section 1343` holds numbers, `Civil Rights Act of 1964` a year
  court, // before agency and city: `Orange County Superior Court`
  agency, // before person and city: `Kansas City Police Department`, `Attorney General's Task Force`
  program, // before person: `Operation Legend`
  organization, // before person and city: `University of Houston`
  date, // before figure: `June 20, 2017`
  figure,
  location, // before city: `New York County`, an address
  person, // before city: `Jackson said`, once the document has a Jackson
  city,
] as const;

/** What a caller adds to the recognisers above, and takes from them. */
export interface OwnRecognition {
  /** Mentions that keep their tokens from everything else: sorted by start, not overlapping one another. */
  readonly mentions: readonly Mention[];
  /** Further recognisers, which run before those of slugline. */
  readonly recognisers: readonly Recogniser[];
  /** False for a mention that is none; its tokens stay free. */
  readonly accept: (mention: Mention) => boolean;
}

/** Runs every recogniser; quotations may contain anything, so they take no tokens and run last. */
export function recognise(document: AnalysedDocument, own?: OwnRecognition): Mentions {
  const recognition = new Recognition(document, own);
  for (const recogniser of recognisers) recognition.run(recogniser);
  return recognition.finish();
}

/**
 * Every recogniser reads all documents before the next one does, so that its code stays in the processor's caches: a quarter less time
 * than document after document, and the same mentions.
 */
export function recogniseBatch<Found extends { readonly recognition: Recognition }>(found: Batch<Found>): Batch<Found> {
  let batch = found;
  for (const recogniser of recognisers) {
    batch = batch.map((one) => {
      one.recognition.run(recogniser);
      return one;
    });
  }
  return batch;
}

/** What is found in one document so far. */
export class Recognition {
  readonly #document: AnalysedDocument;
  readonly #own: OwnRecognition | undefined;
  readonly #taken: Occupancy;
  readonly #found: Partial<Record<Mention['type'], readonly Mention[]>> = {};
  readonly #foreign: readonly ForeignPart[];
  readonly #spanish: readonly ForeignStretch[];

  constructor(document: AnalysedDocument, own?: OwnRecognition) {
    this.#document = document;
    this.#own = own;
    this.#taken = new Occupancy(document.tokens.count);
    if (own !== undefined) recogniseOwn(document, own, this.#taken, this.#found);
    this.#spanish = document.foreign.filter(isSpanish);
    this.#foreign = foreignParts(document);
    if (this.#foreign.length > 0) closeForeign(document, this.#foreign, this.#taken, this.#found);
    for (const part of this.#spanish) this.#readSpanish(part);
  }

  /** Runs one recogniser; they come in the order of the list above. */
  run({ type, recognise }: Recogniser): void {
    this.#keep(type, this.#accepted(recognise(this.#document, this.#taken)));
    if (type === 'person') for (const part of this.#spanish) this.#keep(type, this.#personsInSpanish(part));
  }

  #keep(type: Mention['type'], mentions: readonly Mention[]): void {
    for (const mention of mentions) this.#taken.take(mention);
    this.#found[type] = joined(this.#found[type], mentions);
  }

  #personsInSpanish({ first, last }: ForeignStretch): readonly Mention[] {
    const all = (this.#found.person ?? []) as readonly PersonMention[];
    const persons = all.slice(indexFrom(all, first), indexFrom(all, last));
    const isFree = (from: number, to: number): boolean => this.#taken.isFree(from, to);
    return spanishPersons(this.#document, first, last, persons, isFree).filter(
      (one) => this.#own?.accept(one) !== false,
    );
  }

  /** All mentions, once every recogniser has run. */
  finish(): Mentions {
    const quotes = this.#accepted(quote.recognise(this.#document, this.#taken));
    this.#found.quote = joined(this.#found.quote, quotes);
    return this.#found as unknown as Mentions; // every type of the list above is there now
  }

  #readSpanish(part: ForeignStretch): void {
    const found = new Map<Mention['type'], Mention[]>();
    const take = (mention: Mention): void => {
      if (this.#own?.accept(mention) === false) return;
      this.#taken.take(mention);
      const list = found.get(mention.type);
      if (list === undefined) found.set(mention.type, [mention]);
      else list.push(mention);
    };
    recogniseSpanish(this.#document, part, take, (first, last) => this.#taken.isFree(first, last));
    for (const [type, mentions] of found) this.#found[type] = joined(this.#found[type], mentions);
  }

  #accepted(found: readonly Mention[]): readonly Mention[] {
    const own = this.#own;
    const inSpanish = ({ first }: Mention): boolean =>
      (this.#spanish[indexFrom(this.#spanish, first + 1) - 1]?.last ?? 0) > first;
    const mentions = this.#spanish.length === 0 ? found : acceptInSpanish(this.#document, found, inSpanish);
    if (own === undefined && this.#foreign.length === 0) return mentions;
    return mentions.filter((mention) => own?.accept(mention) !== false && !isForeign(this.#foreign, mention));
  }
}

/** Spanish has rules of its own (`spanish/`). */
const isSpanish = ({ language }: ForeignStretch): boolean => language === 'Spanish';

/** Tokens `[first, last)` of a part that is not English, but for the place of its dateline. */
interface ForeignPart {
  readonly first: number;
  readonly last: number;
  /** Tokens before the dash of its dateline, empty without one: names of cities there are the same in all languages. */
  readonly place: { readonly first: number; readonly last: number };
}

function foreignParts({ foreign, tokens, blocks }: AnalysedDocument): readonly ForeignPart[] {
  if (foreign.length === 0) return [];
  const datelines = blocks.filter(({ kind }) => kind === 'dateline');
  return foreign
    .filter((part) => !isSpanish(part))
    .map(({ first, last }) => {
      const dateline = datelines[indexFrom(datelines, first)];
      const place =
        dateline === undefined || dateline.last > last
          ? { first: last, last }
          : { first: dateline.first, last: Math.max(dateline.first, dashOfDateline(tokens, dateline)) }; // 0 without a dash
      return { first, last, place };
    });
}

/** In what is not English only days and plain figures are read; all other rules would guess. */
function closeForeign(
  document: AnalysedDocument,
  parts: readonly ForeignPart[],
  taken: Occupancy,
  found: Partial<Record<Mention['type'], readonly Mention[]>>,
): void {
  const { date, figure } = recogniseForeign(document);
  const isFree = ({ first, last }: Mention): boolean => taken.isFree(first, last);
  found.date = joined(found.date, date.filter(isFree));
  found.figure = joined(found.figure, figure.filter(isFree));
  for (const { first, last, place } of parts) {
    taken.close(first, place.first);
    taken.close(place.last, last);
  }
}

/** True for a mention in a part that is not English, but for the place of its dateline. */
function isForeign(parts: readonly ForeignPart[], { first, last }: Mention): boolean {
  for (let i = indexFrom(parts, last) - 1; i >= 0 && parts[i]!.last > first; i--) {
    const { place } = parts[i]!;
    if (first < place.first || last > place.last) return true;
  }
  return false;
}

function recogniseOwn(
  document: AnalysedDocument,
  { mentions, recognisers: further }: OwnRecognition,
  taken: Occupancy,
  found: Partial<Record<Mention['type'], readonly Mention[]>>,
): void {
  const keep = (fresh: readonly Mention[]): void => {
    for (const mention of fresh) {
      if (mention.type !== 'quote') taken.take(mention);
      found[mention.type] = joined(found[mention.type], [mention]);
    }
  };
  keep(mentions);
  for (const { recognise } of further) keep(recognise(document, taken));
}

/** Two lists of mentions as one, sorted by start. */
function joined(some: readonly Mention[] | undefined, others: readonly Mention[]): readonly Mention[] {
  if (some === undefined || some.length === 0) return others;
  return [...some, ...others].sort((a, b) => a.start - b.start);
}
