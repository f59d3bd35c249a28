import { SITE_TAIL_HEADINGS } from './site-words.ts';

/** `Mar 26, 2026`, `Posted on: June 3, 2024`: a whole line. */
const DAY_LINE =
  /^(?:(?:posted|published)(?: on)?:? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}, \d{4}$/i;
const SENTENCE = /[.!?:;]["”’')\]]*$/;

/**
 * Marks links to other releases in front of the running text and behind it: three or more days, each with a headline below, and
 * the heading (`More News`) above them. A line is addressed by its place among the filled ones.
 */
export function markTeasers(
  text: (at: number) => string,
  body: { readonly first: number; readonly last: number },
  keys: readonly string[],
  mark: (at: number) => void,
): void {
  if (body.first >= keys.length) return; // the page is nothing but a list of headlines
  let pairs = 0;
  for (let at = 0; at <= keys.length; at++) {
    if (at === body.first) at = body.last; // nothing of the release's own text
    if (at + 1 < keys.length && DAY_LINE.test(text(at)) && isHeadline(text(at + 1))) {
      pairs += 1;
      at += 1;
      continue;
    }
    if (pairs >= 3) {
      const from = at - pairs * 2;
      for (let line = from; line < at; line++) mark(line);
      if (from > 0 && SITE_TAIL_HEADINGS.has(keys[from - 1]!)) mark(from - 1);
    }
    pairs = 0;
  }
}

function isHeadline(line: string): boolean {
  return line.length >= 20 && line.length <= 300 && !DAY_LINE.test(line) && !SENTENCE.test(line);
}
