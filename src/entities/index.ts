import type { Mention } from '../core/mention.ts';
import { Occupancy } from '../core/occupancy.ts';
import type { AnalysedDocument } from '../segment/document.ts';
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

/** Runs every recogniser; quotations may contain anything, so they take no tokens and run last. */
export function recognise(document: AnalysedDocument): Mentions {
  const taken = new Occupancy(document.tokens.count);
  const found: Partial<Record<Mention['type'], readonly Mention[]>> = {};
  for (const { type, recognise } of recognisers) {
    const mentions: readonly Mention[] = recognise(document, taken);
    for (const mention of mentions) taken.take(mention);
    found[type] = mentions;
  }
  found.quote = quote.recognise(document, taken);
  return found as unknown as Mentions; // every type of the list above is there now
}
