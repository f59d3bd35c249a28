import { compileLate } from '../core/engine-flags.ts';
import { repeatedPaths } from '../duplicates/find.ts';
import { NO_DECISIONS, readDecisions } from '../link/decisions.ts';
import { folderOf, readEarlierIds, resolveRun, writeEntityFiles } from '../link/resolve-run.ts';
import { oneLine } from '../run/message.ts';
import { EXIT } from './report.ts';
import type { ResolveFlags } from './resolve.ts';

/** Tells of entities that a file of decisions names in vain. */
export function warnUnknown(file: string | undefined): (member: string) => void {
  return (member) =>
    void process.stderr.write(
      `slugline: ${oneLine(`${file}: ${member} is not in this run; nothing is decided for it.`)}\n`,
    );
}

/** `slugline resolve`; the answer is the exit code. */
export async function resolveCommand(out: string, flags: ResolveFlags): Promise<number> {
  if (flags.sql === true) {
    const { PERSON_STATEMENTS } = await import('../link/sql.ts');
    process.stdout.write(`${PERSON_STATEMENTS.join('\n\n')}\n`);
    return EXIT.ok;
  }
  compileLate();
  const decisions = flags.links === undefined ? NO_DECISIONS : readDecisions(flags.links);
  const earlier = flags.keepIds === undefined ? undefined : readEarlierIds(flags.keepIds);
  const without = flags.distinct === true ? await repeatedPaths(out) : undefined;
  const entities = await resolveRun(out, {
    decisions,
    onUnknown: warnUnknown(flags.links),
    engine: flags.engine,
    ...(earlier === undefined ? {} : { earlier }),
    ...(without === undefined ? {} : { without }),
  });
  const folder = flags.to ?? folderOf(out);
  const types = writeEntityFiles(folder, entities);
  if (flags.quiet === true) return EXIT.ok;
  process.stdout.write(`entities.ndjson and links.ndjson in ${folder}\n`);
  for (const [type, count] of [...types].sort(([a], [b]) => (a < b ? -1 : 1)))
    process.stdout.write(`${String(count.entities).padStart(7)} ${type}, from ${count.links} in single documents\n`);
  return EXIT.ok;
}
