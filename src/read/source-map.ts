import type { SourceStretch } from '../core/document.ts';
import { byteOffsets } from './byte-offsets.ts';
import type { SourceRun } from './html/trail.ts';

/**
 * Where the characters of a page's text stand among the source's bytes. `html` is the decoded source, `runs` are places in it with
 * its line ends as `\n`. Neighbours are joined as long as all characters have the same number of bytes.
 */
export function sourceMap(
  bytes: Uint8Array,
  encoding: string,
  html: string,
  runs: readonly SourceRun[],
): readonly SourceStretch[] {
  const offsets = withoutReturns(html, byteOffsets(bytes, encoding, html));
  const stretches: SourceStretch[] = [];
  for (const { start, end, from, to } of runs) {
    const byteStart = offsets[from]!;
    const byteEnd = offsets[to]!;
    const last = stretches.at(-1);
    if (last === undefined) stretches.push({ start, end, byteStart, byteEnd });
    else if (last.byteStart === byteStart && last.end === start)
      stretches[stretches.length - 1] = { ...last, end, byteEnd: Math.max(last.byteEnd, byteEnd) }; // one character, two units
    else if (goesOn(last, start, byteStart, byteEnd)) stretches[stretches.length - 1] = { ...last, end, byteEnd };
    else stretches.push({ start, end, byteStart, byteEnd });
  }
  return stretches;
}

/** True for the next character, or the one behind a single blank, where each has as many bytes as those before. */
function goesOn({ start, end, byteStart, byteEnd }: SourceStretch, next: number, from: number, to: number): boolean {
  const width = (byteEnd - byteStart) / (end - start);
  return Number.isInteger(width) && to - from === width && from - byteEnd === (next - end) * width && next - end <= 1;
}

/** The offsets of a text whose `\r\n` and `\r` have become `\n`. */
function withoutReturns(text: string, offsets: Uint32Array): Uint32Array {
  if (!text.includes('\r')) return offsets;
  const kept: number[] = [];
  for (let i = 0; i <= text.length; i++) if (text[i] !== '\n' || text[i - 1] !== '\r') kept.push(offsets[i]!);
  return Uint32Array.from(kept);
}
