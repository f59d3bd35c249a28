import { dashOfDateline } from './dateline-dash.ts';
import { type Draft, wordsOf } from './draft.ts';
import { headingKey, mayHaveKey } from './heading-key.ts';
import { endsInWordThatGoesOn } from './line-ends.ts';
import { LABEL_BEFORE_TITLE } from './release-label.ts';
import { GAP_LINE, TOKEN_BLOCK, type TokenTable } from './tokens.ts';

/** `Daily News 14 / 09 / 2022`, `Weekly Summary, June 4, 2021`: the headline of what comes out every so often, not its date line. */
export const PERIODICAL: RegExp = /^(?:daily|weekly|monthly|quarterly) \p{L}/iu;

/** Number of the block that is the headline, undefined where none is. */
export function findTitle(
  tokens: TokenTable,
  drafts: readonly Draft[],
  candidates: readonly number[],
  body: number,
  browser: string | undefined,
): number | undefined {
  const open = candidates.filter((i) => drafts[i]!.kind === 'paragraph');
  const labelled = open.find((i) => LABEL_BEFORE_TITLE.test(drafts[i]!.text));
  const label = lastLabel(drafts, body);
  if (browser !== undefined) {
    const key = headingKey(browser.replace(LABEL_BEFORE_TITLE, ''));
    const same = open.filter((i) => {
      const headline = drafts[i]!.text.replace(LABEL_BEFORE_TITLE, '');
      if (!mayHaveKey(headline, key)) return false;
      const own = headingKey(headline);
      return own.length >= 8 && (own === key || key.startsWith(own) || own.startsWith(key));
    });
    // The release's own headline, below its label, before the page's heading.
    const best = same.find((i) => i > label) ?? same[0];
    if (best !== undefined) return best;
  }
  if (labelled !== undefined) return labelled;
  const long = open.filter((i) => wordsOf(tokens, drafts[i]!) >= 3 || PERIODICAL.test(drafts[i]!.text));
  const title = long.find((i) => i > label) ?? long[0] ?? open[0];
  if (title !== undefined) return belowRubric(tokens, drafts, title, long) ?? title;
  // A news text whose headline stands behind its first paragraph.
  for (let i = body + 1; i < Math.min(body + 3, drafts.length - 1); i++) {
    const { text, kind } = drafts[i]!;
    if (wordsOf(tokens, drafts[i + 1]!) < 10) continue;
    const words = text.split(' ').length;
    if (kind === 'paragraph' && words >= 5 && words <= 22 && /[\p{L}\p{N}]$/u.test(text) && /^\p{Lu}/u.test(text))
      return i;
  }
  return undefined;
}

/**
 * The headline below a rubric (`Enforcement and Removal`), where a date or a place stands between the two; undefined where the first may be
 * the headline itself.
 */
function belowRubric(
  tokens: TokenTable,
  drafts: readonly Draft[],
  rubric: number,
  candidates: readonly number[],
): number | undefined {
  if (wordsOf(tokens, drafts[rubric]!) > RUBRIC_WORDS || PERIODICAL.test(drafts[rubric]!.text)) return undefined;
  const next = candidates.find((i) => i > rubric && wordsOf(tokens, drafts[i]!) > RUBRIC_WORDS);
  if (next === undefined || wordsOf(tokens, drafts[next]!) < HEADLINE_WORDS) return undefined;
  if (dashOfDateline(tokens, drafts[next]!) > 0) return undefined;
  return drafts.slice(rubric + 1, next).some(({ kind }) => kind === 'header') ? next : undefined;
}

const RUBRIC_WORDS = 4;
const HEADLINE_WORDS = 6;

/** `NEWS RELEASE`, also with the day behind it. */
const LABEL_LINE =
  /immediate release|^(?:press|news|media) (?:releases?|statement)(?:$|\W+(?:no\.? ?)?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d))/i;

function lastLabel(drafts: readonly Draft[], body: number): number {
  for (let i = body - 1; i >= 0; i--) if (LABEL_LINE.test(drafts[i]!.text)) return i;
  return -1;
}

/** Names the headline, joins the lines it runs over, and names the subtitles behind it. */
export function nameTitle(
  tokens: TokenTable,
  drafts: Draft[],
  title: number,
  body: number,
  browser: string | undefined,
): void {
  const draft = drafts[title]!;
  draft.kind = 'title';
  const wanted = browser === undefined ? undefined : headingKey(browser.replace(LABEL_BEFORE_TITLE, ''));
  let joined = draft.text.replace(LABEL_BEFORE_TITLE, '');
  let next = title + 1;
  for (; next < body && next <= title + 3; next++) {
    const below = drafts[next]!;
    if (below.kind !== 'paragraph' || below.text.length > 200) break;
    const longer = `${joined} ${below.text}`;
    const agrees = wanted !== undefined && headingKey(joined) !== wanted && isStartOf(wanted, headingKey(longer));
    const done = wanted !== undefined && headingKey(joined) === wanted;
    if (!agrees && (done || !headlineGoesOn(tokens, draft, below, joined))) break;
    joined = longer;
    tokens.flags[below.first]! &= ~TOKEN_BLOCK;
    draft.last = below.last;
    below.last = below.first; // joined: filtered out
  }
  for (; next < body; next++) if (drafts[next]!.kind === 'paragraph') drafts[next]!.kind = 'subtitle';
}

/** True when a heading begins with these words; a page may have torn one of them (`Crown Height`, new line, `s`). */
function isStartOf(heading: string, words: string): boolean {
  return heading.startsWith(words) || heading.replaceAll(' ', '').startsWith(words.replaceAll(' ', ''));
}

function headlineGoesOn(tokens: TokenTable, title: Draft, below: Draft, joined: string): boolean {
  if (/[.!?]["”]?$/.test(joined)) return false;
  if (below.kind === 'header' && below.text.startsWith('By ')) return false; // who wrote it
  if (endsInWordThatGoesOn(tokens, title.last - 1)) return true;
  if (dashOfDateline(tokens, below) > 0) return false;
  if (LABEL_BEFORE_TITLE.test(title.text) && fillsLine(tokens, title, below)) return true;
  if (/^(?:of|in|for|to|and|with|from|by|at|on|or|as|against|after)\b(?!:)/i.test(below.text))
    return below.text.length < 100;
  const upper = (text: string): boolean => text === text.toUpperCase();
  if (!upper(joined) || !upper(below.text)) return false;
  if (below.text.split(' ').length <= 2 && joined.length > 40) return true;
  return tokens.gap[below.first] === GAP_LINE && joined.length + below.text.length < LONGEST_CAPITALS; // the next line of it
}

/** A headline in capitals over several lines. */
const LONGEST_CAPITALS = 200;

/** `For Immediate Release: Statement from the District Attorney John`, and his surname below: the label left no room for it. */
function fillsLine({ start, end, gap }: TokenTable, title: Draft, { first, last }: Draft): boolean {
  if (gap[first] !== GAP_LINE) return false;
  let line = title.last - 1;
  while (line > title.first && gap[line]! < GAP_LINE) line -= 1;
  const width = end[title.last - 1]! - start[line]!;
  return width >= 60 && end[last - 1]! - start[first]! <= width + 10;
}
