const LONGEST = 240;
const ENDS = /[.!?]["”’)]?\s+(?=["“‘(]?[A-Z0-9])|\n\s*\n/g;

/**
 * The sentence around `[start, end)` on one line, for people to read; cut at 240 characters around the place.
 * A look at punctuation only: the record does not keep the extractor's sentences.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - LONGEST);
  const before = text.slice(from, start);
  let first = 0;
  for (const match of before.matchAll(ENDS)) first = match.index + match[0].length;
  const after = text.slice(end, end + LONGEST);
  const stop = after.search(ENDS);
  const sentence = before.slice(first) + text.slice(start, end) + (stop < 0 ? after : after.slice(0, stop + 1));
  const line = sentence.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
