import type { Document } from '../core/document.ts';
import type { ResolvedFacts } from '../resolve/resolve.ts';
import type { ReleaseRecord } from './types.generated.ts';

/** Puts a record together; keys always come in the same order. */
export function assemble(document: Document, facts: ResolvedFacts): ReleaseRecord {
  return {
    schemaVersion: '1.0.0',
    id: document.source.sha256.slice(0, 32),
    source: document.source,
    text: document.text,
    release: facts.release,
    dates: facts.dates,
    people: facts.people,
    agencies: facts.agencies,
    cities: facts.cities,
    figures: facts.figures,
    programs: facts.programs,
    quotes: facts.quotes,
    organizations: facts.organizations,
    courts: facts.courts,
    laws: facts.laws,
    locations: facts.locations,
    diagnostics: facts.diagnostics,
    ...(document.sourceMap === undefined ? {} : { sourceMap: [...document.sourceMap] }),
  };
}
