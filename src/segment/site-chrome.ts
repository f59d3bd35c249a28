import { isLinkRow } from './link-row.ts';
import type { Line } from './lines.ts';
import { headingKey, headingOfBrowserTitle, isHeading, mayHaveKey } from './heading-key.ts';
import { markTeasers } from './teasers.ts';
import { DAY_BEFORE_TITLE } from './release-label.ts';
import {
  LONGEST_SITE_LINE,
  RELEASE_FIELD,
  SITE_LINES,
  SITE_LINES_WEAK,
  SITE_TAIL_HEADINGS,
  siteKey,
} from './site-words.ts';

// Menus, share bars, breadcrumbs and teasers that a web page put around its release. Everything here asks for two
// signs, for losing a sentence of the release is worse than keeping a menu.

const NOISE = 1;
const SMALL_H = 104;
const SMALL_W = 119;

const SENTENCE_END = /[.!?:;]["”’')\]]*$/;
const END_MARK = /^(?:#( ?#){0,6}|-? ?30 ?-?|[-–—*_ ]{3,40}|end)$/i;
const HASHES = /^#(?: ?#){2,8}$/;
const MINUTES_TO_READ = /^\d{1,2} min(?:ute)?s? read$/i;
/** `Lake County - District Attorney's Office > Newsroom > News Releases` */
const BREADCRUMB = /^[^>]{3,60}(?: > [^>]{3,60}){2,4}$/;
const LONGEST_MENU = 300;
const LONGEST_TITLE = 200;
const IMAGE_SIZE = /^\d{1,4}$/;

/** Sets 1 in `isNoise` for every line that is the website's and not the release's. */
export function markSiteChrome(lines: readonly Line[], isNoise: Uint8Array): void {
  const filled: number[] = []; // lines with text
  for (let i = 0; i < lines.length; i++) if (lines[i]!.text.length > 0) filled.push(i);
  if (filled.length < 3) return;
  const keys = filled.map((i) => keyOf(lines[i]!.text));
  const text = (at: number): string => lines[filled[at]!]!.text;
  const mark = (at: number): void => {
    isNoise[filled[at]!] = NOISE;
  };
  const marked = (at: number): boolean => isNoise[filled[at]!] === NOISE;

  const body = bodyRange(filled.length, text);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    if (isLinkRow(text(at))) mark(at);
    if (key === '') continue;
    if (SITE_LINES.has(key) || (key.length < 22 && MINUTES_TO_READ.test(key))) mark(at);
    else if (key.startsWith('link to: ') && at > body.first) mark(at);
  }
  markMenuBeforeSkipLink();
  markHeadMenu();
  markBrowserTitle();
  markMenuAboveHeading();
  markBreadcrumb();
  markTeasers(text, body, keys, mark);
  markFooterMenu(); // before the tail: what is marked already counts as menu there
  markTail();
  markWeakNeighbours();
  markRepeatedTitle();

  /** `HOME`, `GET HELP`, … in front of `Skip to content`; the page's own title is settled elsewhere. */
  function markMenuBeforeSkipLink(): void {
    for (let at = 1; at < Math.min(25, body.first); at++) {
      if (!keys[at]!.startsWith('skip to')) continue;
      for (let menu = 1; menu < at; menu++) if (text(menu).length <= 40 && !SENTENCE_END.test(text(menu))) mark(menu);
    }
  }

  /** `Home`, `About Us`, … `Contact Us` above the release, when four or more of the lines are well-known links. */
  function markHeadMenu(): void {
    let links: number[] = [];
    for (let at = 0; at <= Math.min(60, body.first); at++) {
      if (at < Math.min(60, body.first) && isMenuLine(at)) {
        if (SITE_LINES.has(keys[at]!) || SITE_LINES_WEAK.has(keys[at]!)) links.push(at);
        continue;
      }
      if (links.length >= 4) for (let menu = links[0]!; menu <= links.at(-1)!; menu++) mark(menu);
      links = [];
    }
  }

  /** `Heading - Site` in the first line, when the heading stands below once more. */
  function markBrowserTitle(): void {
    for (let at = 0; at < Math.min(3, keys.length); at++) {
      const heading = headingOfBrowserTitle(text(at));
      if (heading === undefined) continue;
      const key = headingKey(heading);
      for (let below = at + 1; below < Math.min(at + 40, keys.length); below++) {
        if (!mayHaveKey(text(below), key)) continue;
        const line = headingKey(text(below));
        // The heading may go on over two lines, or be cut short in the title.
        if (line.length >= 8 && (line === key || key.startsWith(line) || (line.startsWith(key) && key.length >= 20))) {
          mark(at);
          return;
        }
      }
    }
  }

  /** A page's whole menu between its browser title and the heading, down to the last well-known link above that. */
  function markMenuAboveHeading(): void {
    const heading = headingOfBrowserTitle(text(0));
    if (heading === undefined || heading.length < 20 || marked(0)) return;
    const key = headingKey(heading);
    let below = Math.min(body.first, LONGEST_MENU, keys.length - 1); // a page of links alone has no body
    while (below > 12 && !isHeading(text(below).replace(DAY_BEFORE_TITLE, ''), key)) below -= 1;
    if (below <= 12) return;
    let links = 0;
    let last = 0;
    for (let at = 1; at < below; at++) {
      if (text(at).length > 60 || isRunningText(text(at))) return;
      if (!marked(at) && !SITE_LINES.has(keys[at]!) && !SITE_LINES_WEAK.has(keys[at]!)) continue;
      links += 1;
      last = at;
    }
    if (links >= 4) for (let at = 0; at <= last; at++) mark(at);
  }

  /** `Home`, `/`, `News`, the heading once more. A heading that comes nowhere before stays. */
  function markBreadcrumb(): void {
    for (let at = 0; at < Math.min(5, body.first); at++) if (BREADCRUMB.test(text(at))) mark(at);
    for (let at = 0; at < Math.min(30, body.first); at++) {
      if (keys[at] !== 'home' && !keys[at]!.startsWith('you are here')) continue;
      mark(at);
      for (let next = at + 1; next < Math.min(at + 9, body.first); next++) {
        const repeats = text(next).length >= 12 && hasKeptBefore(next);
        if (SITE_LINES_WEAK.has(keys[next]!) || /^\d$/.test(keys[next]!) || repeats) mark(next);
        else break;
        if (repeats) break;
      }
    }
  }

  function hasKeptBefore(at: number): boolean {
    const key = headingKey(text(at));
    for (let before = 0; before < at; before++) if (!marked(before) && isHeading(text(before), key)) return true;
    return false;
  }

  /** Everything from `Related Posts` on, but for the release's own fields. */
  function markTail(): void {
    for (let at = 1; at < keys.length; at++) {
      if (!SITE_TAIL_HEADINGS.has(keys[at]!)) continue;
      // a side bar printed in front of the release, unless the release has ended: an advisory may be shorter than the headlines
      if (!hasEnded(at) && (at <= body.first || lettersAfter(at) * 1.2 > body.letters)) continue;
      for (let rest = at; rest < keys.length; rest++) if (!RELEASE_FIELD.test(text(rest))) mark(rest);
      return;
    }
  }

  /** `#####` a few lines above. */
  function hasEnded(at: number): boolean {
    for (let line = Math.max(1, at - 8); line < at; line++) if (HASHES.test(text(line))) return true;
    return false;
  }

  function lettersAfter(at: number): number {
    let letters = 0;
    for (let rest = at; rest < keys.length; rest++) {
      if (isRunningText(text(rest))) letters += text(rest).length;
    }
    return letters;
  }

  /** A long run of short lines at the end of the page, several of them well-known links. */
  function markFooterMenu(): void {
    let from = keys.length;
    let links = 0;
    while (from > body.first + 1 && isMenuLine(from - 1)) {
      from -= 1;
      if (SITE_LINES.has(keys[from]!) || SITE_LINES_WEAK.has(keys[from]!)) links += 1;
    }
    if (keys.length - from < 8 || links < 4) return;
    // The office's address and name above its menu belong to the page too, up to the end of the release.
    while (from > body.first + 1 && text(from - 1).length <= 45 && !SENTENCE_END.test(text(from - 1))) {
      if (END_MARK.test(text(from - 1)) || from - 1 <= body.last) break;
      from -= 1;
    }
    for (let at = from; at < keys.length; at++) mark(at);
  }

  function isMenuLine(at: number): boolean {
    return (
      marked(at) ||
      (text(at).length <= 40 && !SENTENCE_END.test(text(at)) && !/[\d@]/.test(text(at).replace(/ \d{4}$/, '')))
    );
  }

  /** `Press` counts beside `4 min read`; so do a lone number and a web address beside one another. */
  function markWeakNeighbours(): void {
    for (const direction of [1, -1]) {
      for (let step = 0; step < keys.length; step++) {
        const at = direction === 1 ? step : keys.length - 1 - step;
        if (marked(at)) continue;
        const neighbour = at - direction;
        const beside = neighbour >= 0 && neighbour < keys.length && (marked(neighbour) || isAddress(text(neighbour)));
        if (beside && (SITE_LINES_WEAK.has(keys[at]!) || IMAGE_SIZE.test(text(at)))) mark(at);
      }
    }
    let run = 0;
    for (let at = 0; at <= keys.length; at++) {
      if (at < keys.length && (SITE_LINES_WEAK.has(keys[at]!) || marked(at))) run += 1;
      else {
        if (run >= 3) for (let weak = at - run; weak < at; weak++) mark(weak);
        run = 0;
      }
    }
  }

  /** The heading printed once more below the release. */
  function markRepeatedTitle(): void {
    let tops: readonly string[] | undefined;
    let last = keys.length - 1;
    while (last > 0 && (marked(last) || !isRunningText(text(last)))) last -= 1;
    for (let at = Math.max(last, body.first) + 1; at < keys.length; at++) {
      const { length } = text(at);
      if (marked(at) || length < 15 || length > LONGEST_TITLE || SENTENCE_END.test(text(at))) continue;
      tops ??= filled.slice(0, Math.min(body.first, 30)).map((line) => siteKey(lines[line]!.text));
      if (tops.includes(siteKey(text(at))) && !/\d{4}$/.test(text(at))) mark(at);
    }
  }
}

/** The line as the lists of site words have it; empty for one that is too long to be or to begin with any of them. */
function keyOf(text: string): string {
  if (text.length <= LONGEST_SITE_LINE) return siteKey(text);
  return text.length <= 200 && (BEGINS_SITE_LINE.test(text) || /\s\s/.test(text)) ? siteKey(text) : '';
}

const BEGINS_SITE_LINE = /^(?:link to: |skip to|you are here)/i;

function isAddress(text: string): boolean {
  const opening = text.charCodeAt(0);
  if (opening !== SMALL_H && opening !== SMALL_W) return false;
  return /^(?:https?:\/\/|www\.)\S+$/.test(text);
}

/** A long line that ends a sentence; a teaser (`… today that`, cut short by `…`) is none. */
function isRunningText(line: string): boolean {
  if (line.length < 80 || line.endsWith('…') || line.endsWith('...')) return false;
  let last = line.length - 1;
  while (last > 0 && CLOSERS.includes(line.charAt(last))) last -= 1;
  return STOPS.includes(line.charAt(last));
}

const CLOSERS = '"”’\')]';
const STOPS = '.!?,';

export interface BodyRange {
  /** First and last line that reads like running text, as positions among the filled lines. */
  readonly first: number;
  readonly last: number;
  /** Length of all such lines. */
  readonly letters: number;
}

function bodyRange(count: number, text: (at: number) => string): BodyRange {
  let first = -1;
  let last = -1;
  let letters = 0;
  for (let at = 0; at < count; at++) {
    if (!isRunningText(text(at))) continue;
    if (first < 0) first = at;
    last = at;
    letters += text(at).length;
  }
  // A wrapped text has few lines that end a sentence; then any long line is body.
  if (first < 0) {
    for (let at = 0; at < count; at++) {
      if (text(at).length < 60) continue;
      if (first < 0) first = at;
      last = at;
      letters += text(at).length;
    }
  }
  return { first: first < 0 ? count : first, last: last < 0 ? count : last, letters };
}
