import { foreignDays } from '../core/foreign-day.ts';
import { homeAreaOf } from '../gazetteer/home-area.ts';
import type { Release } from '../record/types.generated.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { isForeignHeadLine } from '../segment/foreign-lines.ts';
import { DAY_BEFORE_TITLE } from '../segment/release-label.ts';
import type { TokenTable } from '../segment/tokens.ts';
import { datelineEnd } from './dateline.ts';
import { pageStamp } from './page-stamp.ts';
import type { Part, Parts } from './parts.ts';
import { readDay } from './read-day.ts';

export interface ReleaseDate {
  readonly date: string | null;
  readonly dateSource: Release['dateSource'];
}

const UPDATED = /^(?:last )?(?:updated|modified|revised)/i;
const STAMP = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}.*)?$/;

/** Countries that write the month before the day, or either. */
const MONTH_FIRST = new Set([undefined, 'US', 'CA', 'PH']);
/** A line that is a day and no more: `Published 14 February 2020`, `7 October 2022 | Español`. */
const DAY_ALONE =
  /^(?:(?:published|posted|issued|released|date|created)\b.{0,6})?(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?\W{1,3})?(?:[a-z]{3,9}day,? )?(?:\d{1,2}(?:st|nd|rd|th)? [a-zà-ɏ]{3,9}\.?,? \d{4}|[a-zà-ɏ]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?:$|\W.{0,40}$)/i;

/**
 * The day of the release: its date line, else the dateline's day, else a line among the first paragraphs or at the end
 * (`Updated …`, a stamp, a day alone as the last line), else what comes from outside the text, else a day that ends the headline. Days inside the
 * story never count.
 */
export function releaseDate(document: AnalysedDocument, parts: Parts): ReleaseDate {
  const { tokens, metadata } = document;
  const dayFirst = !MONTH_FIRST.has(homeAreaOf(document).country);
  const read = (line: string): string | undefined => readDay(line, dayFirst);
  const stated =
    fromHead(parts.head, read) ??
    fromHeadline(parts.head, read) ??
    fromDateline(parts, tokens, read) ??
    fromDayAlone([...parts.head, ...parts.early], read) ??
    fromStamp([...parts.head, ...parts.early], read) ??
    fromFoot(parts.foot, read) ??
    fromDayAlone(parts.foot.slice(-1), read); // below the name of who signs
  if (stated !== undefined) return { date: stated, dateSource: 'text' };
  const { date } = metadata;
  if (date !== undefined) return { date: date.value, dateSource: date.origin };
  const headline = parts.head.find(({ kind }) => kind === 'title')?.text ?? '';
  const behind = /, (?=[^,]{0,12}\d)[^,]{6,30}(?:, \d{4})?$/u.exec(headline)?.[0];
  const day = behind === undefined ? undefined : read(behind);
  return day === undefined ? { date: null, dateSource: null } : { date: day, dateSource: 'text' };
}

/** `June 5, 2026: Man Charged` */
function fromHeadline(head: readonly Part[], read: ReadDay): string | undefined {
  const day = DAY_BEFORE_TITLE.exec(head.find(({ kind }) => kind === 'title')?.text ?? '')?.[1];
  return day === undefined ? undefined : read(day);
}

type ReadDay = (line: string) => string | undefined;

function fromDayAlone(lines: readonly Part[], read: ReadDay): string | undefined {
  for (const { text, kind } of lines) {
    if (kind === 'title' || text.length > 90 || !DAY_ALONE.test(text)) continue;
    const day = read(text);
    if (day !== undefined) return day;
  }
  return undefined;
}

function fromStamp(lines: readonly Part[], read: ReadDay): string | undefined {
  let updated: string | undefined;
  for (const { text, kind } of lines) {
    const stamp = kind === 'title' ? undefined : pageStamp(text, read);
    if (stamp?.isUpdate === false) return stamp.date;
    updated ??= stamp?.date;
  }
  return updated;
}

function fromHead(head: readonly Part[], read: ReadDay): string | undefined {
  let updated: string | undefined;
  for (const { kind, text } of head) {
    if (kind === 'title' || kind === 'subtitle' || text.length > 160) continue;
    const stamp = pageStamp(text, read); // `Updated: May 4, 2021 | Published: May 3, 2021`
    const day = stamp?.date ?? read(text) ?? (isForeignHeadLine(text) ? foreignDays(text)[0]?.value : undefined);
    if (day === undefined) continue;
    if (!(stamp?.isUpdate ?? UPDATED.test(text))) return day;
    updated ??= day;
  }
  return updated;
}

/** `MIAMI, June 26, 2025 –`, `(March 3, 2021)`; also a label in front of a news item: `date 2019-12-18 Operation …`. */
function fromDateline({ body }: Parts, tokens: TokenTable, read: ReadDay): string | undefined {
  if (body === undefined) return undefined;
  const end = datelineEnd(tokens, body);
  if (end !== undefined) {
    const place = tokens.text.slice(tokens.start[body.first], tokens.end[end - 1]);
    const day = read(place) ?? foreignDays(place)[0]?.value;
    if (day !== undefined) return day;
    // `DALLAS - (Jan. 26, 2022) The …`
    const bracket = /^\s*\(([^()]{6,30})\)/.exec(tokens.text.slice(tokens.end[end], tokens.end[end]! + 40))?.[1];
    const behind = bracket === undefined ? undefined : read(bracket);
    if (behind !== undefined) return behind;
  }
  const placed = BEHIND_PLACE.exec(body.text.slice(0, 120))?.[1];
  const told = placed === undefined ? undefined : read(placed);
  if (told !== undefined) return told;
  // `BARI, 14 settembre 2022 –`
  const opening = /^\p{Lu}[^.:;–—]{2,60}\s[–—-]\s/u.exec(body.text)?.[0];
  const foreign = opening === undefined ? undefined : foreignDays(opening)[0];
  if (foreign !== undefined) return foreign.value;
  const label = /^(?:date|published|posted)\W{0,3}(.{8,20})/i.exec(body.text);
  return label === null ? undefined : read(label[1]!);
}

/** `BOSTON - Thursday, May 23, 2024 - The`, `(TRENTON, NJ) – March 11, 2024 – The`, `Nairobi, 12th March 2024: The`: the day behind the place. */
const BEHIND_PLACE =
  /^(?!(?:on|in|at|as|since|from|by)\b)\(?\p{Lu}[\p{L}.,’' ()-]{1,45}?(?:,| ?[–—-]+|\()\s?((?:[a-z]{3,6}day,? )?(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? \d{4}))\)?\s?(?:[–—:]|-{1,2}\s)/iu;

/** `Date`, whose day is the next line. */
const LABEL_ALONE = /^(?:release )?date(?: (?:published|posted|issued|of (?:release|issue)))?\s?:?$/i;

function fromFoot(foot: readonly Part[], read: ReadDay): string | undefined {
  const stamps: string[] = [];
  let updated: string | undefined;
  for (const [i, { text }] of foot.entries()) {
    if (text.length > 80) continue;
    if (LABEL_ALONE.test(text) && DAY_ALONE.test(foot[i + 1]?.text ?? '')) updated ??= read(foot[i + 1]!.text);
    if (STAMP.test(text)) stamps.push(read(text) ?? '9999');
    else if (UPDATED.test(text) || /^(?:posted|published|released|date)\b/i.test(text)) updated ??= read(text);
  }
  // A page prints when it was made and when it was last changed: the former is the release.
  const first = stamps.sort((a, b) => (a < b ? -1 : 1)).find((stamp) => stamp !== '9999');
  return first ?? updated;
}
