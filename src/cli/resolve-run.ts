import { repeatedPaths } from '../duplicates/find.ts';
import { NO_DECISIONS, readDecisions } from '../link/decisions.ts';
import { folderOf, withLinkedTables, writeEntityFiles } from '../link/resolve-run.ts';
import { EXIT } from './report.ts';
import type { ResolveFlags } from './resolve.ts';

/** `slugline resolve`; the answer is the exit code. */
export async function resolveCommand(out: string, flags: ResolveFlags): Promise<number> {
  const decisions = flags.links === undefined ? NO_DECISIONS : readDecisions(flags.links);
  const without = flags.distinct === true ? await repeatedPaths(out) : undefined;
  const folder = flags.to ?? folderOf(out);
  const counts = await withLinkedTables(
    out,
    decisions,
    (_database, entities) => {
      writeEntityFiles(folder, entities);
      const types = new Map<string, { entities: number; links: number }>();
      for (const { entity, links } of entities) {
        const known = types.get(entity.type) ?? { entities: 0, links: 0 };
        types.set(entity.type, { entities: known.entities + 1, links: known.links + links.length });
      }
      return types;
    },
    without,
  );
  if (flags.quiet === true) return EXIT.ok;
  process.stdout.write(`entities.ndjson and links.ndjson in ${folder}\n`);
  for (const [type, { entities, links }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    process.stdout.write(`${String(entities).padStart(7)} ${type}, from ${links} in single documents\n`);
  return EXIT.ok;
}
