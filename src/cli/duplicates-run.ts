import { findNearDuplicates } from '../duplicates/find.ts';
import { writeLines } from '../export/staging.ts';
import { folderOf } from '../link/resolve-run.ts';
import type { DuplicatesFlags } from './duplicates.ts';
import { EXIT } from './report.ts';

/** `slugline duplicates`; the answer is the exit code. */
export async function duplicatesCommand(out: string, flags: DuplicatesFlags): Promise<number> {
  const { documents, clusters, leftApart } = await findNearDuplicates(out);
  const folder = flags.to ?? folderOf(out);
  writeLines(folder, { 'duplicates.ndjson': clusters });
  if (flags.quiet === true) return EXIT.ok;
  const repeated = clusters.reduce((sum, cluster) => sum + cluster.documents - 1, 0);
  process.stdout.write(
    `duplicates.ndjson in ${folder}\n` +
      `${String(documents).padStart(7)} documents\n` +
      `${String(clusters.length).padStart(7)} clusters, with ${repeated} that --distinct leaves out\n` +
      `${String(leftApart).padStart(7)} pairs of like wording left apart: templates, sequels, shared frames\n`,
  );
  return EXIT.ok;
}
