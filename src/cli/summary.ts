import { oneLine } from '../run/message.ts';
import type { RunResult } from '../run/run.ts';

const NAMES: readonly (readonly [key: string, one: string, many: string])[] = [
  ['dates', 'date', 'dates'],
  ['people', 'person', 'people'],
  ['agencies', 'agency', 'agencies'],
  ['cities', 'city', 'cities'],
  ['figures', 'figure', 'figures'],
  ['programs', 'programme', 'programmes'],
  ['quotes', 'quotation', 'quotations'],
  ['organizations', 'organisation', 'organisations'],
  ['courts', 'court', 'courts'],
  ['laws', 'law', 'laws'],
  ['locations', 'other place', 'other places'],
];

const SHOWN_FAILURES = 10;

/** What a run found and what failed, for people. */
export function summary({ documents, failed, skipped, facts, remembered }: RunResult, out: string): string {
  const numbers = NAMES.map(([key, one, many]) => [facts[key] ?? 0, facts[key] === 1 ? one : many] as const);
  const width = Math.max(...[...numbers, [documents, ''] as const].map(([number]) => count(number).length));
  const lines = [`${count(documents)} ${documents === 1 ? 'document' : 'documents'} in ${oneLine(out)}`];
  if (documents > 0) for (const [number, name] of numbers) lines.push(`  ${count(number).padStart(width)} ${name}`);
  if (skipped.length > 0)
    lines.push(`${count(skipped.length)} skipped: ${reasons(skipped.map(({ reason }) => reason))}`);
  if (failed.length > 0) {
    lines.push(`${count(failed.length)} failed: ${reasons(failed.map(({ code }) => code))}`);
    for (const { message } of failed.slice(0, SHOWN_FAILURES)) lines.push(`  ${oneLine(message)}`);
    if (failed.length > SHOWN_FAILURES)
      lines.push(`  … and ${count(failed.length - SHOWN_FAILURES)} more in errors.ndjson`);
    if (remembered > 0) lines.push(`${count(remembered)} of them failed in an earlier run; --retry-failed tries again`);
  }
  return `${lines.join('\n')}\n`;
}

/** `3 sidecar, 1 link`: most frequent first. */
function reasons(all: readonly string[]): string {
  const numbers = new Map<string, number>();
  for (const reason of all) numbers.set(reason, (numbers.get(reason) ?? 0) + 1);
  return [...numbers]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([reason, number]) => `${count(number)} ${reason}`)
    .join(', ');
}

/** `12,345`, in every locale. */
function count(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
