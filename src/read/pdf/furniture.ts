import type { TextLine } from './page.ts';

/** The parts of a page, from its edges, where headers and footers stand. */
const MARGIN = 0.13;

/** A page number and nothing else: `2`, `- 2 -`, `Page 2 of 3`, `2/3`. */
const PAGE_NUMBER = /^(?:page\s{0,3})?[-–—[(|]?\s{0,3}\d{1,4}\s{0,3}(?:(?:of|\/)\s{0,3}\d{1,4})?\s{0,3}[-–—\])|]?$/i;

/** What a browser prints under a page, and over it. */
const PRINTED_ADDRESS = /^(?:https?|file):\/\/\S{3,500}(?:\s{1,20}(?:page\s)?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?)?$/i;
const PRINTED_DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s{1,20}(?:\d{1,2}:\d{2}(?:\s?[AP]M)?\s{0,20})?\S/i;

/**
 * Which lines are page headers, footers and page numbers: the same text, digits aside, at the same height on most
 * pages; a page number alone in a margin; what a browser prints around a page. One flag for each line of each page.
 */
export function furniture(
  pages: readonly { readonly height: number; readonly lines: readonly TextLine[] }[],
): readonly (readonly boolean[])[] {
  const seen = new Map<string, Set<number>>();
  for (const [index, { height, lines }] of pages.entries()) {
    for (const line of lines) {
      if (!inMargin(line, height)) continue;
      for (const key of keysOf(line)) {
        let on = seen.get(key);
        if (on === undefined) seen.set(key, (on = new Set()));
        on.add(index);
      }
    }
  }
  const most = Math.max(2, Math.ceil(pages.length * 0.5));
  return pages.map(({ height, lines }) => {
    const printed = lines.some((line) => line.y > height * (1 - MARGIN) && PRINTED_ADDRESS.test(line.text));
    return lines.map((line) => {
      if (!inMargin(line, height)) return false;
      if (PAGE_NUMBER.test(line.text) || (line.y > height * 0.5 && PRINTED_ADDRESS.test(line.text))) return true;
      if (printed && line.y < height * MARGIN && PRINTED_DATE.test(line.text)) return true;
      return line.text.length < 300 && keysOf(line).some((key) => seen.get(key)!.size >= most);
    });
  });
}

function inMargin(line: TextLine, height: number): boolean {
  return line.y < height * MARGIN || line.y > height * (1 - MARGIN);
}

/** Text without digits and blanks, with the height in steps of six points; two keys, so that no line sits between. */
function keysOf({ text, y }: TextLine): readonly string[] {
  const words = text.toLowerCase().replace(/[\d\s]+/g, '');
  const step = Math.floor(y / 6);
  return [`${step}:${words}`, `${step + 1}:${words}`];
}
