import { existsSync } from 'node:fs';
import pc from 'picocolors';
import type { ChangeKind, DocumentDiff } from '../diff/change.ts';
import { diffRuns } from '../diff/diff-runs.ts';
import { ChangeGroups, type DiffTotals } from '../diff/group.ts';
import { PLAIN, type Palette, renderGithub, renderMarkdown, renderSarif, renderText } from '../diff/render.ts';
import { openRun } from '../diff/run-reader.ts';
import { version } from '../run/version.ts';
import type { DiffOptions } from './diff.ts';

/** Compares and prints; returns the exit code. `old` is a git revision when no such path exists. */
export async function diff(
  old: string,
  fresh: string,
  options: DiffOptions,
  print: (text: string) => void,
): Promise<number> {
  const run = { force: options.force === true };
  const before = existsSync(old) || old.endsWith('.ndjson') ? openRun(old, undefined, run) : openRun(fresh, old, run);
  const after = openRun(fresh, undefined, run);
  const groups = new ChangeGroups();
  const shown: DocumentDiff[] = [];
  let left = 0;
  const all = options.limit === 0 || options.format === 'sarif' || options.format === 'github';
  if (options.format === 'json') print('{"documents":[');
  let separator = '\n';
  const compare = {
    ...(options.only === undefined ? {} : { only: new Set(options.only) }),
    ...(options.ignore === undefined ? {} : { ignoreRules: new Set(options.ignore) }),
  };
  for await (const document of diffRuns(before, after, compare)) {
    if (document === undefined) {
      groups.totals.documents.same += 1;
      continue;
    }
    groups.add(document);
    if (options.format === 'json') {
      print(`${separator}${JSON.stringify(document)}`);
      separator = ',\n';
    } else if (all || shown.length < options.limit) shown.push(document);
    else left += 1;
  }
  printReport(options, groups, shown, left, print);
  return fails(options.failOn, groups.totals) ? 1 : 0;
}

function printReport(
  options: DiffOptions,
  groups: ChangeGroups,
  shown: readonly DocumentDiff[],
  left: number,
  print: (text: string) => void,
): void {
  const { totals } = groups;
  const printLines = (lines: Iterable<string>): void => {
    for (const line of lines) print(`${line}\n`);
  };
  switch (options.format) {
    case 'json':
      print(`\n],"groups":${JSON.stringify(groups.ranked())},"totals":${JSON.stringify(totals)}}\n`);
      return;
    case 'sarif':
      print(`${renderSarif(shown, version())}\n`);
      return;
    case 'github':
      printLines(renderGithub(shown));
      return;
    case 'markdown':
      printLines(renderMarkdown(groups.ranked(), shown, totals));
      break;
    case 'text':
      printLines(renderText(groups.ranked(), shown, totals, palette(options.color)));
      break;
    default: {
      const never: never = options.format;
      return never;
    }
  }
  if (left > 0) print(`\n… and ${left.toLocaleString('en-US')} more documents; --limit 0 shows all.\n`);
}

function palette(wanted: boolean | undefined): Palette {
  if (wanted === false || !process.stdout.isTTY) return PLAIN;
  return { gained: pc.green, lost: pc.red, changed: pc.yellow, faint: pc.dim, strong: pc.bold };
}

/** True when the totals hold something that `--fail-on` names. */
function fails(on: DiffOptions['failOn'], { documents, kinds }: DiffTotals): boolean {
  const some = (...names: readonly ChangeKind[]): boolean => names.some((kind) => kinds[kind] > 0);
  switch (on) {
    case 'never':
      return false;
    case 'lost':
      return some('lost') || documents.removed > 0;
    case 'changed':
      return some('lost', 'changed', 'relinked', 'moved') || documents.removed > 0;
    case 'any':
      return documents.changed + documents.added + documents.removed + documents.renamed > 0;
    default: {
      const never: never = on;
      return never;
    }
  }
}
