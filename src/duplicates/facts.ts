import { parseDay, dayNumber } from '../core/edtf.ts';
import type { Figure, ReleaseRecord } from '../record/types.generated.ts';

/** What a release is about, as far as two releases of one wording can differ in it. */
export interface TellingFacts {
  /** Surnames, organisations, programmes, cities. */
  readonly names: ReadonlySet<string>;
  /** Numbers and dates that do not hang on the day of the release. */
  readonly numbers: ReadonlySet<string>;
  readonly title: string;
  /** Day of the release as a number; null when unknown. Only differences mean anything. */
  readonly day: number | null;
  /** How much the record says: its mentions, figures and dates. */
  readonly richness: number;
}

/** The facts of a record without those that each site adds to a copy: its contacts and its own date. */
export function tellingFacts(record: ReleaseRecord): TellingFacts {
  const { release, people, organizations, programs, cities, figures, dates } = record;
  const contacts = new Set(release.contacts.flatMap(({ name }) => (name === null ? [] : [surname(name)])));
  const names = new Set([
    ...people.map(({ name }) => surname(name)).filter((name) => !contacts.has(name)),
    ...[...organizations, ...programs].map(({ name }) => plain(name)),
    ...cities.map(({ name }) => plain(name)),
  ]);
  const numbers = new Set([
    ...figures.map(numberOf),
    ...dates.flatMap(({ value, relative }) => (relative || value === null || value === release.date ? [] : [value])),
  ]);
  const day = release.date === null ? undefined : parseDay(release.date);
  const entities = [people, record.agencies, cities, programs, organizations, record.courts, record.laws];
  const mentions = entities.flat().reduce((sum, entity) => sum + entity.mentions.length, 0);
  return {
    names,
    numbers,
    title: plain(release.title ?? '').replace(/^(?:(?:updated?|amended|corrected|correction)\s+)+/, ''),
    day: day === undefined ? null : dayNumber(day),
    richness: mentions + figures.length + dates.length,
  };
}

function numberOf({ kind, value, min, max, duration, unit }: Figure): string {
  return [kind, value ?? `${min ?? ''}..${max ?? ''}`, duration ?? unit ?? ''].join(' ');
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}’‘']/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function surname(name: string): string {
  const words = plain(name).split(' ');
  while (words.length > 1 && /^(?:jr|sr|ii|iii|iv)$/.test(words.at(-1) ?? '')) words.pop();
  return words.at(-1) ?? '';
}

/** How many members of each set have no counterpart in the other: the smaller number, for what is only added replaces nothing. */
export function replaced(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [onlyA, onlyB] = [[...a].filter((item) => !b.has(item)), [...b].filter((item) => !a.has(item))];
  return Math.min(onlyA.length, onlyB.length);
}

/** `replaced` of names; a name that was only misspelt in one of the two is the same, and counted by itself. */
export function replacedNames(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { readonly replaced: number; readonly misspelt: number } {
  const [onlyA, onlyB] = [[...a].filter((item) => !b.has(item)), [...b].filter((item) => !a.has(item))];
  const misspelt = onlyA.filter((name) => {
    const index = onlyB.findIndex((other) => isMisspelt(name, other));
    if (index >= 0) onlyB.splice(index, 1);
    return index >= 0;
  }).length;
  return { replaced: Math.min(onlyA.length - misspelt, onlyB.length), misspelt };
}

/** One letter more, less or another one, or two neighbours swapped, in a name of at least five letters. */
function isMisspelt(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (Math.max(restA.length, restB.length) <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
