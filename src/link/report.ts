import type { EntityWithLinks } from './entity.ts';
import { compare } from './member.ts';
import { type AgencyPair, agencyNetwork } from './report-network.ts';
import { type ReportFigure, reportFigures } from './report-figures.ts';
import { type ProgramReport, programReports } from './report-programs.ts';
import type { LinkedDatabase } from './resolve-run.ts';

/** Facts over all documents of a run: one table for each question. */
export interface Report {
  readonly documents: number;
  /** Most documents first, as people. */
  readonly programs: readonly ProgramReport[];
  readonly figures: readonly ReportFigure[];
  readonly people: readonly EntityWithLinks['entity'][];
  readonly network: readonly AgencyPair[];
}

/** Answers from the tables of a run and its joined entities. */
export function buildReport(database: LinkedDatabase, entities: readonly EntityWithLinks[]): Report {
  const ranked = entities
    .map(({ entity }) => entity)
    .sort((a, b) => b.documents - a.documents || b.mentions - a.mentions || compare(a.id, b.id));
  const figures = reportFigures(database);
  const counted = database.get('SELECT COUNT(*) AS n FROM documents') as Readonly<Record<string, unknown>> | null;
  return {
    documents: Number(counted?.['n'] ?? 0),
    programs: programReports(database, ranked, figures),
    figures,
    people: ranked.filter(({ type }) => type === 'person'),
    network: agencyNetwork(database),
  };
}
