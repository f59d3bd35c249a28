import { foreignDays } from '../core/foreign-day.ts';
import type { DocumentMetadata } from '../core/document.ts';
import type { Release } from '../record/types.generated.ts';
import { isForeignHeadLine } from '../segment/foreign-lines.ts';
import type { TokenTable } from '../segment/tokens.ts';
import { datelineEnd } from './dateline.ts';
import type { Part, Parts } from './parts.ts';
import { readDay } from './read-day.ts';

export interface ReleaseDate {
  readonly date: string | null;
  readonly dateSource: Release['dateSource'];
}

const UPDATED = /^(?:last )?(?:updated|modified|revised)/i;
const STAMP = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}.*)?$/;

/**
 * The day of the release: its date line, else the dateline's day, else a line at its end (`Updated …`, a stamp),
 * else what comes from outside the text. Days inside the story never count.
 */
export function releaseDate(parts: Parts, tokens: TokenTable, metadata: DocumentMetadata): ReleaseDate {
  const stated = fromHead(parts.head) ?? fromDateline(parts, tokens) ?? fromFoot(parts.foot);
  if (stated !== undefined) return { date: stated, dateSource: 'text' };
  const { date } = metadata;
  return date === undefined ? { date: null, dateSource: null } : { date: date.value, dateSource: date.origin };
}

function fromHead(head: readonly Part[]): string | undefined {
  let updated: string | undefined;
  for (const { kind, text } of head) {
    if (kind === 'title' || kind === 'subtitle' || text.length > 160) continue;
    const day = readDay(text) ?? (isForeignHeadLine(text) ? foreignDays(text)[0]?.value : undefined);
    if (day === undefined) continue;
    if (!UPDATED.test(text)) return day;
    updated ??= day;
  }
  return updated;
}

/** `MIAMI, June 26, 2025 –`, `(March 3, 2021)`; also a label in front of a news item: `date 2019-12-18 Operation …`. */
function fromDateline({ body }: Parts, tokens: TokenTable): string | undefined {
  if (body === undefined) return undefined;
  const end = datelineEnd(tokens, body);
  if (end !== undefined) {
    const place = tokens.text.slice(tokens.start[body.first], tokens.end[end - 1]);
    const day = readDay(place) ?? foreignDays(place)[0]?.value;
    if (day !== undefined) return day;
  }
  // `BARI, 14 settembre 2022 –`
  const opening = /^\p{Lu}[^.:;–—]{2,60}\s[–—-]\s/u.exec(body.text)?.[0];
  const foreign = opening === undefined ? undefined : foreignDays(opening)[0];
  if (foreign !== undefined) return foreign.value;
  const label = /^(?:date|published|posted)\W{0,3}(.{8,20})/i.exec(body.text);
  return label === null ? undefined : readDay(label[1]!);
}

function fromFoot(foot: readonly Part[]): string | undefined {
  const stamps: string[] = [];
  let updated: string | undefined;
  for (const { text } of foot) {
    if (text.length > 80) continue;
    if (STAMP.test(text)) stamps.push(readDay(text) ?? '9999');
    else if (UPDATED.test(text) || /^(?:posted|published|released|date)\b/i.test(text)) updated ??= readDay(text);
  }
  // A page prints when it was made and when it was last changed: the former is the release.
  const first = stamps.sort((a, b) => (a < b ? -1 : 1)).find((stamp) => stamp !== '9999');
  return first ?? updated;
}
