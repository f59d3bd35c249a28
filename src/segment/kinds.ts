import type { BlockKind } from '../core/document.ts';
import { dashOfDateline, opensDateline } from './dateline-dash.ts';
import type { Block } from './document.ts';
import { Draft, SHOWN, wordsOf } from './draft.ts';
import { CONTACT, CONTACT_INSIDE, END_MARK, FIELD, isPhoneLine, LONGEST_CONTACT, mayBeField } from './field-lines.ts';
import { isForeignHeadLine } from './foreign-lines.ts';
import type { Line } from './lines.ts';
import { findTitle, nameTitle, PERIODICAL } from './headline.ts';
import { LABEL, LABEL_BEFORE_TITLE, PAGE_FIELD, SENDER } from './release-label.ts';
import { headingKey, headingOfBrowserTitle, isHeading } from './heading-key.ts';
import { isBelowMasthead, isMasthead, isSectionRow, mayBeMasthead } from './masthead.ts';
import { opensStatement } from './statement.ts';
import { GAP_LINE, TOKEN_CAPITAL, TOKEN_WORD, type TokenTable } from './tokens.ts';

// What the parts of a release are: letterhead, date line, contact, headline, subtitle, dateline, body, fields at the end.

const HEADER_BLOCKS = 60; // a release's head is not longer than this

/** `U.S. Department of Labor | News Release`: a letterhead, with its label. */
const LABEL_BEHIND =
  /^.{4,60} [|–—-] ?(?:(?:news|press|media) (?:release|advisory|statement|corner|room)|newsroom|daily news|news)$/i;
const HAS_DASH = / [|–—-]/;
/** `U.S. Attorney's Office, District of Montana`, below the label of newer pages. */
const DISTRICT_OFFICE =
  /^(?:U\. ?S\.|United States) Attorney[’']?s Office,? (?:for the )?(?:(?:northern|southern|eastern|western|middle|central) )?district of [a-z ]{4,25}$/i;
const DATE = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\W{1,3})?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,8}\.?\s{1,3}\d{1,2}(?:st|nd|rd|th)?\s?,?\s{1,3}\d{4}|\d{1,2}\s{1,3}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,8}\.?,?\s{1,3}\d{4}|\d{1,2}(?:[/.]| / )\d{1,2}(?:[/.]| / )\d{2,4}|\d{4}-\d{2}-\d{2})`;
const DATE_LINE = new RegExp(
  String.raw`^(?!.{0,40}\bweek (?:of|ending)\b)(?:[a-zà-ɏ .,:|&'’–—-]{0,40})?(?:\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?: on)?[ ,|–-]{1,3})?${DATE}(?:\s{0,3}(?:at|@|,|\||–|-)?\s{0,3}\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?: [a-z]{1,4})?)?\s{0,3}[|.]?$`,
  'i',
);
/** `Published: Nov. 11, 2024 at 8:14 AM EST | Updated: Nov. 12, 2024`: days of a page, one or several. */
const PUBLISHED_LINE = new RegExp(
  String.raw`^(?:[^|]{2,60}\| ?)*?(?:(?:first|last|originally) )?(?:published|posted|updated|modified|content current as of)\b[ :]{1,3}(?:on |at )?(?:\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?: on)?[ ,|–-]{1,3})?${DATE}.{0,70}$`,
  'i',
);
/** `Europol Press Release | 12.07.2024 | The Hague` */
const LABELLED_DATE = new RegExp(
  String.raw`^.{0,60}\b(?:press|news|media) (?:release|statement)s?\b ?[|–—-] ?${DATE}(?: ?[|–—-].{0,40})?$`,
  'i',
);
const LETTERHEAD_END =
  /(?:office|department|bureau|agency|division|commission|affairs|attorney|service|administration|sheriff|command|section|justice|police|program|headquarters|council|unit|[’']s office|district of [a-z ]{4,30}|county|states of america|(?:office|department|bureau|division|county|state|city|city and county|commonwealth|district) of (?:the )?[a-z][a-zà-ɏ’']{2,20}(?: (?:and |of |the )?[a-z][a-zà-ɏ’']{2,20}){0,2})$/i;
const BYLINE =
  /^(?:by|author|posted by|written by|submitted by)\b.{2,60}$|^.{2,40}\| ?.{0,20}\d{4}$|^\d{1,2} min(?:ute)?s? read$/i;
/** `1201 Franklin, Suite 600` */
const STREET = /^\d{1,5} [^.!?]{3,50}\b(?:suite|ste\.?|floor|room) [\dA-Z]{1,6}(?:,.{0,40})?$/i;
/** `Home > Press Releases > Sanctions`, down to the headline itself. */
const BREADCRUMB = /^(?:home(?:page)?|newsroom) ?[>›»] |^[^>›»]{2,40} [>›»] [^>›»]{2,60} [>›»] /i;
const CONTACT_HEADING = /^(?:(?:media|press|news) )?contacts?:?$/i;
const CONTACT_LINES = 6;
/** A line in a script that parts no words. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]{4}/u;
/** Full stops of other scripts. */
const FULL_STOP = /[。！？؟۔।][”’」』)]?$/u;
const END_QUOTE_OR_STOP = /[.!?]["”’')\]]*$/;

/** The headline that the browser's title bar shows, from a line that is noise by now; undefined without one. */
export function browserTitle(lines: readonly Line[], isNoise: Uint8Array): string | undefined {
  for (let i = 0; i < Math.min(4, lines.length); i++) {
    if (isNoise[i] !== 1) continue;
    const heading = headingOfBrowserTitle(lines[i]!.text);
    if (heading !== undefined) return heading;
  }
  return undefined;
}

/**
 * Gives the blocks of a release's head and foot their kinds, and joins a headline that runs over several lines.
 * Blocks that the reader has named (`title`, `contact`, …) keep their kind.
 */
export function nameBlocks(
  tokens: TokenTable,
  blocks: readonly Block[],
  browser: string | undefined,
): readonly Block[] {
  if (blocks.length === 0) return blocks;
  const drafts = blocks.map((block) => new Draft(tokens, block));
  if (isHeadOfStatement(tokens, drafts)) drafts[0]!.kind = 'title';
  const known = drafts.some(({ kind }) => kind === 'title');
  const body = bodyStart(tokens, drafts);
  const candidates: number[] = [];
  const shown = browser === undefined ? undefined : headingKey(browser);
  let masthead = Number.NaN; // line of an outlet's name
  for (let i = 0; i < body; i++) {
    const draft = drafts[i]!;
    if (draft.kind !== 'paragraph' && draft.kind !== 'list') continue;
    // `Meet the Chief of the Family Division` reads like a letterhead, but the browser shows it as the headline.
    const isShown = shown !== undefined && draft.text.length >= 12 && isHeading(draft.text, shown);
    const opensPage = i < MASTHEAD_WITHIN && mayBeMasthead(draft.text) && isMasthead(draft.text, textsBelow(drafts, i));
    const isPage = opensPage || isSectionRow(draft.text) || isBelowMasthead(draft.text, i - masthead);
    if (opensPage) masthead = i;
    const kind = isShown ? undefined : isPage ? 'header' : headKind(draft.text);
    if (kind !== undefined) draft.kind = kind;
    else if (wordsOf(tokens, draft) >= 2 || UNPARTED.test(draft.text)) candidates.push(i);
    else draft.kind = 'header';
  }
  nameContacts(tokens, drafts, 0, body);
  if (!known) {
    const title = findTitle(tokens, drafts, candidates, body, browser);
    if (title !== undefined) nameTitle(tokens, drafts, title, body, browser);
  }
  if (body < drafts.length && drafts[body]!.kind === 'paragraph' && dashOfDateline(tokens, drafts[body]!) > 0) {
    drafts[body]!.kind = 'dateline';
  }
  for (let i = Math.max(body + 1, drafts.length - 30); i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (draft.kind !== 'paragraph' || draft.last - draft.first > 80) continue;
    if (!mayBeField(tokens, draft.first, Math.min(draft.last, draft.first + SHOWN))) continue;
    if (FIELD.test(draft.text) || END_MARK.test(draft.text)) draft.kind = 'footer';
    else if (draft.text.length < LONGEST_CONTACT && (CONTACT.test(draft.text) || isPhoneLine(draft.text)))
      draft.kind = 'contact';
    else if (
      draft.text.length < LONGEST_CONTACT &&
      /\d{5}/.test(draft.text) &&
      /[•|]|, [A-Z]{2} \d{5}/.test(draft.text)
    )
      draft.kind = 'footer';
  }
  return drafts
    .filter(({ first, last }) => last > first)
    .map(({ first, last, kind }) => ({ start: tokens.start[first]!, end: tokens.end[last - 1]!, first, last, kind }));
}

/**
 * `Minister Quill welcomes the ceasefire.`, and below it, or below one more paragraph, `Speaking today, the minister said:`: a headline, with a
 * full stop or without.
 */
function isHeadOfStatement(tokens: TokenTable, drafts: readonly Draft[]): boolean {
  const [head] = drafts;
  if (head === undefined || head.kind !== 'paragraph' || head.last - head.first < 4 || head.last - head.first > 45)
    return false;
  if (!drafts.slice(1, 3).some(({ kind, first }) => kind === 'paragraph' && opensStatement(tokens, first)))
    return false;
  // A headline has no `today`; the first sentence of a report has.
  return !/\b(?:to|yester)day\b/i.test(head.text) && !/[.!?] /.test(head.text.replace(/\b[a-z]{1,3}\. /gi, ''));
}

/** `March 3, 2023 – Windsor, Ontario – Border Agency`: the day, where and by whom, on a line of their own. */
function isPlacedDate(text: string): boolean {
  return text.length < 120 && /\d{4}/.test(text) && PLACED_DATE.test(text);
}
const PLACED_DATE = new RegExp(
  String.raw`^${DATE} ?[–—|-] ?\p{Lu}[\p{L}.’' ]{1,30}(?:, ?\p{Lu}[\p{L}.’' ]{1,30})?(?: ?[–—|-] ?\p{Lu}[\p{L}.,&’' ]{3,70})$`,
  'iu',
);

/** Most lines have no digit, which is cheaper to see than where a date could begin. */
function isDateLine(text: string): boolean {
  return /\d/.test(text) && (DATE_LINE.test(text) || PUBLISHED_LINE.test(text) || LABELLED_DATE.test(text));
}

/** Kind of a block in the head that cannot be a headline. */
function headKind(text: string): BlockKind | undefined {
  if (LABEL_BEFORE_TITLE.test(text)) {
    const behind = text.replace(LABEL_BEFORE_TITLE, '');
    if (CONTACT.test(behind)) return 'contact'; // in a column beside the label
    return !/\p{L}{2}/u.test(behind) || DATE_LINE.test(behind) ? 'header' : undefined;
  }
  if ((HAS_DASH.test(text) && LABEL_BEHIND.test(text)) || DISTRICT_OFFICE.test(text)) return 'header';
  if (PERIODICAL.test(text)) return undefined;
  if (BREADCRUMB.test(text)) return 'header';
  if (PAGE_FIELD.test(text) || SENDER.test(text) || isPlacedDate(text)) return 'header';
  if (LABEL.test(text) || isDateLine(text) || END_MARK.test(text) || isForeignHeadLine(text)) return 'header';
  if (text.length < 120 && (CONTACT.test(text) || CONTACT_INSIDE.test(text) || isPhoneLine(text))) return 'contact';
  if (FIELD.test(text) || BYLINE.test(text) || STREET.test(text)) return 'header';
  if (
    text.length < 75 &&
    !/[,:;]/.test(text) &&
    text.split(' ').length <= 9 &&
    LETTERHEAD_END.test(text) &&
    !hasVerb(text)
  )
    return 'header';
  return undefined;
}

function textsBelow(drafts: readonly Draft[], i: number): readonly string[] {
  return drafts.slice(i + 1, i + 1 + BYLINE_WITHIN).map(({ text }) => text);
}
const MASTHEAD_WITHIN = 3;
const BYLINE_WITHIN = 14;

/** Headlines are sentences: some words show it at once. */
function hasVerb(text: string): boolean {
  return /\b(?:announce[sd]?|releases?|expands?|wins?|obtains?|charged|sentenced|convicted|indicted|arrested|guilty|pleads?|files?|sues?|settles?|agrees?|reaches|seeks?|launches|warns?|urges?|to|will|is|are|honors?|awards?|names?|joins?|after|against|from|in|on|with|at|by)\b/i.test(
    text,
  );
}

/** Index of a block that opens with a dateline below nothing longer than a headline, which may end with a full stop; -1 for none. */
function datelineBelowHead(tokens: TokenTable, drafts: readonly Draft[]): number {
  for (let i = 0; i < Math.min(drafts.length, DATELINE_WITHIN); i++) {
    const draft = drafts[i]!;
    if (draft.kind === 'paragraph' && opensDateline(tokens, draft.first) && isStory(tokens, draft)) return i;
    if (draft.last - draft.first > LONGEST_HEADLINE) return -1;
  }
  return -1;
}
const LONGEST_HEADLINE = 60;
const DATELINE_WITHIN = 30;

/** Running text behind a place: not `MEDIA ADVISORY – Motion to Dismiss`. */
function isStory(tokens: TokenTable, draft: Draft): boolean {
  const dash = dashOfDateline(tokens, draft);
  if (dash === 0 || draft.last - dash < 10 || !END_QUOTE_OR_STOP.test(endOf(tokens, draft))) return false;
  let small = 0;
  for (let t = dash; t < draft.last; t++)
    if ((tokens.flags[t]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD) small += 1;
  return small * 2 >= draft.last - dash;
}

/** Index of the first block of running text. */
function bodyStart(tokens: TokenTable, drafts: readonly Draft[]): number {
  const dateline = datelineBelowHead(tokens, drafts);
  if (dateline >= 0) return dateline;
  for (let i = 0; i < Math.min(drafts.length, HEADER_BLOCKS); i++) {
    const draft = drafts[i]!;
    if (draft.kind === 'title' || draft.kind === 'header' || draft.kind === 'contact' || draft.kind === 'subtitle')
      continue;
    if (draft.kind === 'dateline') return i;
    let words = 0;
    let small = 0;
    for (let t = draft.first; t < draft.last; t++) {
      if ((tokens.flags[t]! & TOKEN_WORD) === 0) continue;
      words += 1;
      if ((tokens.flags[t]! & TOKEN_CAPITAL) === 0) small += 1;
    }
    if (FULL_STOP.test(endOf(tokens, draft))) return i;
    if (words >= 10 && small * 5 >= words * 2 && END_QUOTE_OR_STOP.test(endOf(tokens, draft))) return i;
    if (words >= 4 && small * 2 >= words && /\p{Ll}\.["”’]?$/u.test(endOf(tokens, draft))) return i; // a short sentence
    // A summary as long as a paragraph, without its full stop, stands above the dateline.
    const below = drafts[i + 1];
    if (words >= 40 && small * 3 >= words && (below === undefined || dashOfDateline(tokens, below) === 0)) return i;
    if (words >= 22 && small * 3 >= words && END_QUOTE_OR_STOP.test(endOf(tokens, draft))) return i; // many names
    if (words >= 10 && small * 3 >= words && dashOfDateline(tokens, draft) > 0) return i;
    if (/^(?:who|what|when|where)\s*:/i.test(draft.text)) return i;
  }
  // No running text at all: a few words. What ends with a full stop is a sentence, not a headline.
  const sentence = drafts.findIndex(({ text }) => / \p{Ll}/u.test(text) && /[\p{L}\d]\.["”’]?$/u.test(text));
  return sentence >= 0 && sentence < HEADER_BLOCKS ? sentence : Math.min(drafts.length, HEADER_BLOCKS);
}

function endOf(tokens: TokenTable, { last }: Draft): string {
  return tokens.text.slice(Math.max(0, tokens.end[last - 1]! - 4), tokens.end[last - 1]);
}

/** A post of those who answer the press; its other words have capitals too. */
const POST =
  /^(?:\p{Lu}[\p{L}.'’-]*,? |and |of |for )*(?:Specialist|Officer|Coordinator|Director|Manager|Spokes\p{L}+|Secretary|Liaison|Adviser|Advisor|PIO)(?: \p{Lu}[\p{L}.'’-]*)*$/u;

/** A name and a title above a telephone number are a contact too, and the lines below `Contact:` up to a blank one. */
function nameContacts(tokens: TokenTable, drafts: readonly Draft[], from: number, to: number): void {
  for (let i = from; i < to; i++) {
    if (drafts[i]!.kind !== 'contact') continue;
    if (CONTACT_HEADING.test(drafts[i]!.text)) {
      let end = i + 1;
      while (end < drafts.length && end <= i + CONTACT_LINES && tokens.gap[drafts[end]!.first] === GAP_LINE) end += 1;
      // without a blank line nothing tells where the headline begins
      for (let below = i + 1; below < end && end <= Math.min(to, i + CONTACT_LINES); below++)
        if (drafts[below]!.kind === 'paragraph' || drafts[below]!.kind === 'header') drafts[below]!.kind = 'contact';
    }
    for (let above = i - 1; above >= Math.max(from, i - 3); above--) {
      const { kind, text } = drafts[above]!;
      const words = text.split(' ').length;
      const isHolder = above === i - 1 && words <= 9 && text.length <= 80 && POST.test(text); // `Public Affairs Specialist Ada B. Quill`
      const short =
        (isHolder || (words <= 5 && text.length <= 45)) && /^\p{Lu}/u.test(text) && text !== text.toUpperCase();
      if (kind === 'contact' || !short || LABEL.test(text) || isDateLine(text) || FIELD.test(text)) break;
      if (kind === 'paragraph' || kind === 'header') drafts[above]!.kind = 'contact';
    }
  }
}
