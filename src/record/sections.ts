import type { ReleaseRecord } from './types.generated.ts';

/** Parts of a record that a reader may not need, and what stands for them then. */
const EMPTY = {
  text: '""',
  dates: '[]',
  people: '[]',
  agencies: '[]',
  cities: '[]',
  figures: '[]',
  programs: '[]',
  quotes: '[]',
  organizations: '[]',
  courts: '[]',
  laws: '[]',
  locations: '[]',
  diagnostics: '[]',
} as const satisfies Partial<Record<keyof ReleaseRecord, string>>;

export type Section = keyof typeof EMPTY;

/** How each part begins, in the order in which slugline writes them. No string within JSON has a quote without a backslash. */
const BEGINNINGS: readonly (readonly [part: Section | 'release', beginning: string])[] = (
  'text release dates people agencies cities figures programs quotes organizations courts laws locations diagnostics'.split(
    ' ',
  ) as readonly (Section | 'release')[]
).map((part) => [part, `,"${part}":${part === 'release' ? '{' : EMPTY[part][0]}`]);

/**
 * The line of a record with nothing in the parts `unread`: most of a record is its text and mentions, and what is cut out need not
 * be parsed. The line itself where it is not built as slugline builds it. What is cut out may be broken.
 */
export function lineWithout(line: string, unread: ReadonlySet<Section>): string {
  if (!line.endsWith('}')) return line;
  let kept = '';
  let from = 0; // of what is kept next
  let at = 0;
  let isKept = true;
  for (const [part, beginning] of BEGINNINGS) {
    const found = line.indexOf(beginning, at);
    if (found < 0) return line;
    if (isKept) kept += line.slice(from, found);
    isKept = part === 'release' || !unread.has(part);
    if (!isKept) kept += `,"${part}":${EMPTY[part as Section]}`;
    from = found;
    at = found + beginning.length;
  }
  return kept + (isKept ? line.slice(from) : '}');
}
