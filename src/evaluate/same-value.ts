import type { MentionType } from '../core/mention.ts';
import type { Norm } from './gold.ts';

const COMBINING = /[\u0300-\u036f]/g;
const POSSESSIVE = /[’']s\b/g;
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;

/** Anything as words: no accents, lower case, one blank for every run of marks. */
export function plain(value: unknown): string {
  const text = value === undefined || value === null ? '' : stringOf(value);
  return text
    .normalize('NFKD')
    .replace(COMBINING, '')
    .toLowerCase()
    .replace(POSSESSIVE, 's')
    .replace(NOT_A_WORD, ' ')
    .trim();
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : String(value as string | number);
}

/** An agency's name without what official and common names differ in: the article and a leading `United States`. */
export function agencyKey(name: unknown): string {
  return plain(name)
    .replace(/\bu s\b/g, 'united states')
    .replace(/^(?:(?:the|united states) )+/, '');
}

/** A person's name without the suffix of a generation. */
export function personKey(name: unknown): string {
  return plain(name)
    .replace(/\b(jr|sr|ii|iii|iv)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** An ISO 8601 duration as a key in which years and months, and weeks and days, are counted together. */
function durationKey(duration: unknown): string {
  const text = duration === undefined || duration === null ? '' : stringOf(duration);
  const match =
    /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(.+))?$/.exec(text);
  if (!match) return duration === undefined || duration === null ? String(duration) : text;
  const [years, months, weeks, days] = match.slice(1, 5).map((part) => Number(part ?? 0));
  return `${years! * 12 + months!}m${weeks! * 7 + days!}d${match[5] ?? ''}`;
}

/** A date without the marks for "approximate" and "uncertain"; `?` when there is none. */
function dateKey(value: unknown): string {
  const text = value === undefined || value === null ? '?' : stringOf(value);
  return text.replace(/[~?]$/, '') || '?';
}

function close(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'number' || typeof b !== 'number') return false;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function sameFigure(gold: Norm, found: Norm): boolean {
  if (gold['kind'] !== found['kind']) return false;
  if ((gold['comparator'] ?? 'eq') !== (found['comparator'] ?? 'eq')) return false;
  if (gold['kind'] === 'duration') return durationKey(gold['duration']) === durationKey(found['duration']);
  if (gold['kind'] === 'money' && gold['unit'] !== found['unit']) return false;
  if (gold['value'] !== undefined && gold['value'] !== null) return close(gold['value'], found['value']);
  return close(gold['min'], found['min']) && close(gold['max'], found['max']);
}

function sameCity(gold: Norm, found: Norm): boolean {
  if (plain(gold['name']) !== plain(found['name'])) return false;
  if (plain(gold['country']) !== plain(found['country'])) return false;
  return gold['country'] !== 'US' || plain(gold['state']) === plain(found['state']);
}

function speakerKey(norm: Norm): string {
  return norm['speaker'] === '?' ? '' : personKey(norm['speaker']);
}

/** True when a found canonical form says the same as the gold one, by the rule of its type. */
export function sameValue(type: MentionType, gold: Norm, found: Norm): boolean {
  switch (type) {
    case 'date':
      return dateKey(gold['value']) === dateKey(found['value']);
    case 'person':
      return personKey(gold['name']) === personKey(found['name']);
    case 'agency':
      return agencyKey(gold['name']) === agencyKey(found['name']);
    case 'city':
      return sameCity(gold, found);
    case 'figure':
      return sameFigure(gold, found);
    case 'quote':
      return speakerKey(gold) === speakerKey(found);
    case 'program':
    case 'organization':
    case 'court':
    case 'law':
    case 'location':
      return plain(gold['name']) === plain(found['name']);
  }
}
