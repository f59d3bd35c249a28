import { repeatedPaths } from '../duplicates/find.ts';
import { NO_DECISIONS, readDecisions } from '../link/decisions.ts';
import { buildReport } from '../link/report.ts';
import { renderReport } from '../link/report-render.ts';
import { withLinkedTables } from '../link/resolve-run.ts';
import { EXIT } from './report.ts';
import type { ReportFlags } from './report-facts.ts';

/** `slugline report`; the answer is the exit code. */
export async function reportCommand(out: string, { format, links, limit, distinct }: ReportFlags): Promise<number> {
  const decisions = links === undefined ? NO_DECISIONS : readDecisions(links);
  const without = distinct === true ? await repeatedPaths(out) : undefined;
  const report = await withLinkedTables(out, { decisions, ...(without === undefined ? {} : { without }) }, buildReport);
  for (const line of renderReport(report, format, limit)) process.stdout.write(`${line}\n`);
  return EXIT.ok;
}
