import { repeatedPaths } from '../duplicates/find.ts';
import { NO_DECISIONS, readDecisions } from '../link/decisions.ts';
import { buildReport } from '../link/report.ts';
import { renderMarkdown } from '../link/report-markdown.ts';
import { selectRows } from '../link/report-select.ts';
import { renderText } from '../link/report-text.ts';
import { SECTIONS } from '../link/report-words.ts';
import { withLinkedTables } from '../link/resolve-run.ts';
import { warnUnknown } from './resolve-run.ts';
import { EXIT } from './report.ts';
import type { ReportFlags } from './report-facts.ts';

const TEXT_ROWS = 20;
const TEXT_WIDTH = 120;

/** `slugline report`; the answer is the exit code. */
export async function reportCommand(out: string, flags: ReportFlags): Promise<number> {
  const decisions = flags.links === undefined ? NO_DECISIONS : readDecisions(flags.links);
  const without = flags.distinct === true ? await repeatedPaths(out) : undefined;
  const options = { decisions, onUnknown: warnUnknown(flags.links) };
  const whole = await withLinkedTables(out, { ...options, ...(without === undefined ? {} : { without }) }, buildReport);
  const report = selectRows(whole, {
    sort: flags.sort,
    ...(flags.kind === undefined ? {} : { kinds: new Set(flags.kind) }),
    ...(flags.filter === undefined ? {} : { words: flags.filter }),
  });
  const sections = new Set(flags.section ?? SECTIONS);
  const isText = flags.format === 'text';
  const limit = flags.all === true ? 0 : (flags.limit ?? (isText ? TEXT_ROWS : 0));
  const width = flags.width ?? (process.stdout.isTTY ? process.stdout.columns : TEXT_WIDTH);
  const lines = isText ? renderText(report, { sections, limit, width }) : renderMarkdown(report, sections, limit);
  for (const line of lines) process.stdout.write(`${line}\n`);
  return EXIT.ok;
}
