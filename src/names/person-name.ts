import { memoised } from '../core/memo.ts';
import { nicknameRoots } from './nicknames.ts';

/** A person's name in parts, folded (lower case, no accents, no marks); empty where the name has no such part. */
export interface PersonName {
  readonly given: string;
  readonly middle: string;
  readonly surname: string;
  /** `jr`, `sr`, `ii` … */
  readonly suffix: string;
  /** A short form that the name states: Robert “Bob” Smith. */
  readonly nickname: string;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v', 'esq', 'phd', 'md']);
const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'miss', 'dr']);
const PARTICLES = new Set(
  'al bin da das de del della der di dos du el la le los mac san st ten ter van von y'.split(' '),
);

/** Lower case, without accents; marks inside words go, hyphens stay. */
export function foldName(text: string): string {
  if (/^[A-Za-z0-9-]+(?: [A-Za-z0-9-]+)*$/.test(text)) return text.toLowerCase(); // most names: nothing to take away
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * `William P. Barr` to given william, middle p, surname barr. A single word is a surname, `Miss` no given name. Hyphens are
 * blanks: releases write `Castillo-Serrano` and `Castillo Serrano` of one person.
 */
export const parsePersonName = memoised((name: string): PersonName => {
  const nickname = foldName(/["“‘(]([^"”’)]{2,30})["”’)]/.exec(name)?.[1] ?? '');
  const words = foldName(name.replace(/["“‘(][^"”’)]{2,30}["”’)]/, ' '))
    .split(/[ -]/)
    .filter((word) => word !== '');
  while (words.length > 1 && HONORIFICS.has(words[0] ?? '')) words.shift();
  let suffix = '';
  while (words.length > 1 && SUFFIXES.has(words.at(-1) ?? '')) suffix = words.pop() ?? '';
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(words[first - 1] ?? '')) first -= 1;
  const surname = words.slice(Math.max(first, 0)).join(' ');
  const [given = '', ...middle] = words.slice(0, Math.max(first, 0));
  return { given, middle: middle.join(' '), surname, suffix, nickname };
});

/** Letters that spellings of one name have once or twice, and as what they count: also for SQL. */
export const DOUBLED: readonly (readonly [double: string, single: string])[] = [
  ...'b c d f g k l m n p r s t z'.split(' ').map((letter) => [letter + letter, letter] as const),
  ['dh', 'd'],
];

/** `danny` and `dany` are `dany`. */
export function spellingOf(given: string): string {
  return DOUBLED.reduce((text, [double, single]) => text.replaceAll(double, single), given);
}

/**
 * True when one given name has a letter inside that the other lacks: `wilfredo` and `wifredo`. Letters at the end make other
 * names (`julian`, `julia`), and so do other letters (`karen`, `karin`).
 */
export function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 5 || long.length !== short.length + 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return same > 0 && same < short.length && short.slice(same) === long.slice(same + 1);
}

/** How well two given names fit: null when they cannot be of one person. */
export function givenFit(a: PersonName, b: PersonName): 'same' | 'short form' | 'initial' | 'missing' | null {
  if (a.given === '' || b.given === '') return 'missing';
  if (a.given === b.given) return 'same';
  const [x, y] = [formsOf(a), formsOf(b)];
  if (x.some((form) => y.includes(form))) return 'short form';
  if (a.given.length > 1 && b.given.length > 1 && spellingOf(a.given) === spellingOf(b.given)) return 'short form';
  if (isSlip(a.given, b.given)) return 'short form';
  const isInitial = a.given.length === 1 || b.given.length === 1;
  return isInitial && a.given[0] === b.given[0] ? 'initial' : null;
}

/** Forms that stand for the given name: full forms of short ones, a stated nickname, the middle name. */
function formsOf({ given, nickname, middle }: PersonName): readonly string[] {
  return [
    given,
    ...nicknameRoots(given),
    ...(nickname === '' ? [] : [nickname, ...nicknameRoots(nickname)]),
    ...(middle.length > 1 ? [middle] : []),
  ];
}

/**
 * Middle names agree when one begins or ends as the other: `p` and `pelham`, `l wright` and `wright`; null when one name has
 * none.
 */
export function middlesAgree(a: string, b: string): boolean | null {
  if (a === '' || b === '') return null;
  const [x, y] = [a.split(' '), b.split(' ')];
  const isOne = (one = '', other = ''): boolean =>
    one === other || (Math.min(one.length, other.length) === 1 && one[0] === other[0]);
  return isOne(x[0], y[0]) || isOne(x.at(-1), y.at(-1)) || isOne(x[0], y.at(-1)) || isOne(x.at(-1), y[0]);
}

/** 3 for given, middle and surname; 2 for given and surname; 1 with an initial only; 0 for a surname. */
export function fullness({ given, middle }: PersonName): number {
  if (given.length < 2) return given.length;
  return middle === '' ? 2 : 3;
}

/** `william-p-barr`. */
export function nameKey({ given, middle, surname, suffix }: PersonName): string {
  const parts = [given, middle, surname, suffix].filter((part) => part !== '');
  return parts.join(' ').replaceAll(' ', '-') || 'unnamed';
}
