import type { Span } from '../core/span.ts';
import type { Line } from './lines.ts';

// What a printer or browser puts at the top and the bottom of every page, alone on a line or, where the text was
// taken from a PDF, in front of, behind or inside a line of the release.

const DAY = String.raw`\d{1,2}\/\d{1,2}\/\d{2,4}`;
const CLOCK = String.raw`(?:,? {1,3}\d{1,2}:\d{2}(?: ?[AaPp]\.?[Mm]\.?)?)?`;
const PUBLISHER = String.raw`(?:(?:U\.S\. |US |United States )?Department of [A-Z][a-z]+|FBI|DEA|ATF|ICE|HHS-OIG|SEC\.gov|Reuters)`;

/** `8/6/2017 Title of the page | OPA | Department of Justice`. */
const PRINTED_TITLE = new RegExp(
  String.raw`${DAY}${CLOCK}\s{1,5}[^|\n]{4,300}\|(?:[^|\n]{1,60}\|){0,2} {0,3}${PUBLISHER}`,
  'g',
);
const PRINTED_TITLE_START = new RegExp(String.raw`^${DAY}${CLOCK}\s{1,5}\S`);
/** `Title of the page | OPA | Department of Justice`, the second line of a long one, or without its day. */
const PRINTED_TITLE_END = new RegExp(String.raw`\|[^|\n]{1,60}\| {0,3}${PUBLISHER}`);
/** `https://… 2/3`. */
const ADDRESS_AND_PAGE = /https?:\/\/[^\s]{3,400}\s{1,10}\d{1,3} ?(?:\/|of) ?\d{1,3}(?!\d|\/)/g;
const ADDRESS_ONLY = /^(?:https?:\/\/|www\.)\S+$/;
const PAGE_ONLY =
  /^(?:(?:page|pg\.?|p\.) ?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?|\d{1,3} ?\/ ?\d{1,3}|\d{1,3} of \d{1,3}|[-–—] ?\d{1,3} ?[-–—]|[-–—(]? ?(?:more|MORE|continued) ?[-–—)]?|\d{1,3} of \d{1,3} +\d{1,2}\/\d{1,2}\/\d{2,4}.{0,20})$/i;
/** `Copyright © 2019 · Lakeside Radio` */
const OWNER_LINE = /^(?:copyright\b.{0,12}\d{4}|(?:©|\(c\)) ?\d{4}|© )/i;
const NUMBER_ONLY = /^\d{1,3}$/;
/** `Jones Sentenced – Page 2`, `Page 2 of 3 – Jones Sentenced`. */
const RUNNING_PAGE = /(?:^page \d{1,2}\b|\bpage \d{1,2}(?: of \d{1,2})?$)/i;

/** Marks page furniture: whole lines in `isNoise`, parts of lines in `parts`. */
export function markPageFurniture(lines: readonly Line[], isNoise: Uint8Array, parts: Span[]): void {
  const seen = new Map<string, number>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const { text } = line;
    const { length } = text;
    if (length === 0 || isNoise[i] === 1) continue;
    const opening = text.charCodeAt(0);
    if (length <= 40 && PAGE_ONLY.test(text)) {
      // `(more)` and `2/3` say so themselves; a lone number only between the halves of a sentence.
      isNoise[i] = 1;
      continue;
    }
    if (length <= 160 && isOneOf(opening, OWNER_OPENS) && OWNER_LINE.test(text)) {
      isNoise[i] = 1;
      continue;
    }
    if (length <= 3 && NUMBER_ONLY.test(text) && (opensOrEndsPage(lines, i) || isInsideSentence(lines, i))) {
      isNoise[i] = 1;
      continue;
    }
    if (length <= 90 && mayBeRunningPage(text) && RUNNING_PAGE.test(text) && !/[.!?]$/.test(text)) {
      isNoise[i] = 1;
      continue;
    }
    if (text.includes('://')) {
      for (const match of text.matchAll(ADDRESS_AND_PAGE))
        part(line, match.index, match.index + match[0].length, parts);
    }
    if (isOneOf(opening, ADDRESS_OPENS) && ADDRESS_ONLY.test(text) && !isOfSentence(lines, i)) isNoise[i] = 1;
    if (text.includes('|')) markPrintedTitle(lines, i, isNoise, parts);
    if (length >= 12 && length <= 160) {
      const first = seen.get(text);
      if (first === undefined) seen.set(text, i);
      else if (isRunningHeader(lines, i)) {
        isNoise[i] = 1;
        if (isRunningHeader(lines, first)) isNoise[first] = 1;
      }
    }
  }
}

const OWNER_OPENS = 'cC©(';
const ADDRESS_OPENS = 'hw';

function isOneOf(unit: number, characters: string): boolean {
  for (let i = 0; i < characters.length; i++) if (characters.charCodeAt(i) === unit) return true;
  return false;
}

/** False for most lines, without looking for the word: the page is named at the beginning, or its number is the end. */
function mayBeRunningPage(text: string): boolean {
  const closing = text.charCodeAt(text.length - 1);
  return isOneOf(text.charCodeAt(0), 'pP') || (closing >= 48 && closing <= 57);
}

function markPrintedTitle(lines: readonly Line[], i: number, isNoise: Uint8Array, parts: Span[]): void {
  const line = lines[i]!;
  let found = false;
  for (const match of line.text.matchAll(PRINTED_TITLE)) {
    part(line, match.index, match.index + match[0].length, parts);
    found = true;
  }
  if (found) return;
  const end = PRINTED_TITLE_END.exec(line.text);
  const before = lines[i - 1];
  if (end !== null && before !== undefined && PRINTED_TITLE_START.test(before.text)) {
    isNoise[i - 1] = 1;
    part(line, 0, end.index + end[0].length, parts);
  }
}

function part(line: Line, from: number, to: number, parts: Span[]): void {
  const start = line.start + line.indent;
  parts.push({ start: start + from, end: start + to });
}

function opensOrEndsPage(lines: readonly Line[], i: number): boolean {
  for (let at = i; at < lines.length && at <= i + 2; at++) {
    if (lines[at]!.opensPage) return true;
    if (at > i && lines[at]!.text.length > 0) break;
  }
  for (let at = i - 1; at >= 0 && at >= i - 2; at--) {
    if (lines[at + 1]!.opensPage) return true;
    if (lines[at]!.text.length > 0) break;
  }
  return false;
}

const MID_SENTENCE = /[\p{L}\p{N},;-]$/u;

/** True for an address that a wrapped line had no room for: `… or visit`, and below it `www.example.gov.` */
function isOfSentence(lines: readonly Line[], i: number): boolean {
  if (/[.,;:)]$/.test(lines[i]!.text)) return true;
  return (
    i > 0 &&
    /(?:\b(?:at|visit|see|to|on|via|from|or|and|is|is available|website|web ?site|here)|,)$/i.test(lines[i - 1]!.text)
  );
}

/** True when the line stands between the halves of a sentence: no full stop before it, a small letter behind it. */
function isInsideSentence(lines: readonly Line[], i: number): boolean {
  let before = i - 1;
  while (before >= 0 && lines[before]!.text.length === 0) before -= 1;
  let after = i + 1;
  while (after < lines.length && lines[after]!.text.length === 0) after += 1;
  if (before < 0 || after >= lines.length) return false;
  const left = lines[before]!.text;
  return left.length >= 40 && MID_SENTENCE.test(left) && /^\p{Ll}/u.test(lines[after]!.text);
}

const STREET_OR_PHONE = /\d{5}|\d{3}[-/. ]\d{4}/;

/** A line that comes again, at a page's edge or inside a sentence. Addresses belong to the release: they stay. */
function isRunningHeader(lines: readonly Line[], i: number): boolean {
  if (STREET_OR_PHONE.test(lines[i]!.text)) return false;
  return (
    opensOrEndsPage(lines, i) || isInsideSentence(lines, i) || isPageNumber(lines[i - 1]) || isPageNumber(lines[i + 1])
  );
}

/** `News Release   Page 2 of 3`: what stands in the next line and comes again is the rest of the header. */
function isPageNumber(line: Line | undefined): boolean {
  if (line === undefined || line.text.length === 0 || line.text.length > 90) return false;
  return PAGE_ONLY.test(line.text) || RUNNING_PAGE.test(line.text);
}
