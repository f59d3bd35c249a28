import type { ReleaseRecord } from './types.generated.ts';

/** One line, for `records.ndjson`; without the line end. */
export function recordLine(record: ReleaseRecord): string {
  return JSON.stringify(record);
}

/** Several lines with two blanks of indent and a final line end, for files that people compare. */
export function recordFile(record: ReleaseRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
