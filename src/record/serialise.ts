import type { ReleaseRecord } from './types.generated.ts';

/** One line, for `records.ndjson`; without the line end. */
export function recordLine(record: ReleaseRecord): string {
  return JSON.stringify(record);
}

/** Several lines with two blanks of indent, for files that people compare; without the last line end. */
export function recordLines(record: ReleaseRecord): string {
  return JSON.stringify(record, null, 2);
}

/** The same with a line end: what is in a file. */
export function recordFile(record: ReleaseRecord): string {
  return `${recordLines(record)}\n`;
}
