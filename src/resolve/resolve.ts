import type { Diagnostic } from '../core/diagnostic.ts';
import { parseDay } from '../core/edtf.ts';
import { lazily } from '../core/memo.ts';
import type { Trace } from '../core/trace.ts';
import type { Mentions } from '../entities/index.ts';
import type { ReleaseRecord } from '../record/types.generated.ts';
import type { ReleaseFacts } from '../release/describe.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { resolveAgencies } from './agencies.ts';
import type { ResolveContext } from './context.ts';
import { resolveCourts } from './courts.ts';
import { resolveDates } from './dates.ts';
import { resolveFigures } from './figures.ts';
import { MentionIndex } from './mention-index.ts';
import { homeOffice } from './home-office.ts';
import { resolveNamedThings } from './named-things.ts';
import { resolvePeople } from './people.ts';
import { resolvePlaces } from './places.ts';
import { resolvePrograms } from './programs.ts';
import { resolveQuotes } from './quotes.ts';
import { resolveRelease } from './release.ts';

/** Everything a record says about the content of a document. */
export type ResolvedFacts = Omit<ReleaseRecord, 'schemaVersion' | 'id' | 'source' | 'text'>;

/** Decides, once and with the whole document in view, which entity every mention belongs to. */
export function resolve(
  document: AnalysedDocument,
  mentions: Mentions,
  release: ReleaseFacts,
  trace?: Trace,
): ResolvedFacts {
  const diagnostics: Diagnostic[] = [...document.diagnostics];
  const context: ResolveContext = {
    document,
    mentions,
    index: new MentionIndex(mentions, document.tokens.count),
    release,
    home: lazily(() => homeOffice(document, mentions.agency, release.issuer?.name)),
    anchor: release.date === null ? undefined : parseDay(release.date),
    report: (diagnostic) => diagnostics.push(diagnostic),
    trace,
  };
  const dates = resolveDates(context);
  const places = resolvePlaces(context);
  const agencies = resolveAgencies(context, places); // needs the districts of cities
  const people = resolvePeople(context, places, agencies); // needs residences and organisations
  const programs = resolvePrograms(context);
  const figures = resolveFigures(context, places, programs, people, agencies.all); // needs places, programmes, persons, bodies
  const organizations = resolveNamedThings(mentions.organization, 'o');
  const quotes = resolveQuotes(context, people, agencies.all, organizations); // needs speakers
  const facts: ResolvedFacts = {
    release: resolveRelease(context, places, agencies.all),
    dates,
    people,
    agencies: agencies.all,
    cities: places.cities,
    figures,
    programs,
    quotes,
    organizations,
    courts: resolveCourts(context),
    laws: resolveNamedThings(mentions.law, 'l'),
    locations: places.locations,
    diagnostics,
  };
  context.index.release();
  return facts;
}
