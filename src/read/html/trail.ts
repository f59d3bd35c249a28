import type { Piece } from './page.ts';

/** Where the characters of a page's text stand in its source, blanks left out: those are collapsed on the way. */
export class SourceTrail {
  /** For each character in the order of the page: from and to, UTF-16 units of the source. */
  readonly from: number[] = [];
  readonly to: number[] = [];

  /** Text as the parser gives it, and the stretch of the source that it was written as: longer for an entity. */
  add(text: string, from: number, to: number): void {
    const literal = text.length === to - from;
    for (let i = 0; i < text.length; i++) {
      if (isBlank(text.charCodeAt(i))) continue;
      this.from.push(literal ? from + i : from);
      this.to.push(literal ? from + i + 1 : to);
    }
  }
}

/** One stretch of a text and the stretch of the source it was read from, both UTF-16 units, half open. */
export interface SourceRun {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The characters of a rendered text that come from the page, one run each, in order. What was added (bullets, bars between cells,
 * commas between the values of a field) has none.
 */
export function runsOf(text: string, pieces: readonly Piece[], trail: SourceTrail): readonly SourceRun[] {
  const runs: SourceRun[] = [];
  let at = 0;
  for (const piece of pieces) {
    const wanted = unblanked(piece.text);
    at = skipBlanks(text, at);
    // A bullet or a bar may stand in front.
    for (let tries = 0; tries < 2 && !continuesWith(text, at, wanted); tries++) at = skipBlanks(text, at + 1);
    for (let k = 0; k < wanted.length && at < text.length; k++) {
      at = skipBlanks(text, at);
      runs.push({ start: at, end: at + 1, from: trail.from[piece.from + k]!, to: trail.to[piece.from + k]! });
      at += 1;
    }
  }
  return runs;
}

function continuesWith(text: string, at: number, wanted: string): boolean {
  let i = at;
  for (let k = 0; k < wanted.length; k++) {
    i = skipBlanks(text, i);
    if (text.charCodeAt(i) !== wanted.charCodeAt(k)) return false;
    i += 1;
  }
  return true;
}

function skipBlanks(text: string, at: number): number {
  let i = at;
  while (i < text.length && isBlank(text.charCodeAt(i))) i += 1;
  return i;
}

function unblanked(text: string): string {
  return text.replace(/\s+/g, '');
}

/** How many characters of a text are no blanks. */
export function countUnblanked(text: string): number {
  return unblanked(text).length;
}

/** The same as `\s`. */
function isBlank(unit: number): boolean {
  if (unit <= 32) return unit === 32 || (unit >= 9 && unit <= 13);
  if (unit < 0xa0) return false;
  return /\s/.test(String.fromCharCode(unit));
}
