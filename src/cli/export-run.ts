import { statSync } from 'node:fs';
import path from 'node:path';
import { duplicatesTable } from '../duplicates/duplicates-table.ts';
import { findNearDuplicates, repeated } from '../duplicates/find.ts';
import { exportRun } from '../export/export-run.ts';
import { linkedTables } from '../link/linked-tables.ts';
import { resolveRun } from '../link/resolve-run.ts';
import { version } from '../run/version.ts';
import type { ExportFlags } from './export.ts';
import { EXIT } from './report.ts';

/** `slugline export`; the answer is the exit code. */
export async function exportCommand(out: string, flags: ExportFlags): Promise<number> {
  const to = flags.to ?? exportFolder(out);
  const duplicates = flags.distinct === true || flags.joined === true ? await findNearDuplicates(out) : undefined;
  const without = flags.distinct === true && duplicates !== undefined ? repeated(duplicates) : undefined;
  const options = without === undefined ? {} : { without };
  const { documents, rows, files } = await exportRun(out, {
    formats: flags.format,
    to,
    version: version(),
    ...(flags.formulas === undefined ? {} : { formulas: flags.formulas }),
    ...options,
    ...(flags.joined === true && duplicates !== undefined
      ? { joined: [...linkedTables(await resolveRun(out, options)), duplicatesTable(duplicates.clusters)] }
      : {}),
  });
  if (flags.quiet === true) return EXIT.ok;
  process.stdout.write(`${documents} documents, ${files.length} files in ${to}\n`);
  for (const [table, count] of rows) if (count > 0) process.stdout.write(`${String(count).padStart(7)} ${table}\n`);
  return EXIT.ok;
}

/** `OUT/export`, also when the records themselves are named. */
export function exportFolder(out: string): string {
  const folder = statSync(out, { throwIfNoEntry: false })?.isDirectory() === false ? path.dirname(out) : out;
  return path.join(folder, 'export');
}
