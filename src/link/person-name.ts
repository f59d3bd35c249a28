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
const PARTICLES = new Set(
  'al bin da das de del della der di dos du el la le los mac san st ten ter van von y'.split(' '),
);

/** Lower case, without accents; marks inside words go, hyphens stay. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `William P. Barr` to given william, middle p, surname barr. A single word is a surname. */
export function parsePersonName(name: string): PersonName {
  const nickname = foldName(/["“‘(]([^"”’)]{2,30})["”’)]/.exec(name)?.[1] ?? '');
  const words = foldName(name.replace(/["“‘(][^"”’)]{2,30}["”’)]/, ' '))
    .split(' ')
    .filter((word) => word !== '');
  let suffix = '';
  while (words.length > 1 && SUFFIXES.has(words.at(-1) ?? '')) suffix = words.pop() ?? '';
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(words[first - 1] ?? '')) first -= 1;
  const surname = words.slice(Math.max(first, 0)).join(' ');
  const [given = '', ...middle] = words.slice(0, Math.max(first, 0));
  return { given, middle: middle.join(' '), surname, suffix, nickname };
}

/** How well two given names fit: null when they cannot be of one person. */
export function givenFit(a: PersonName, b: PersonName): 'same' | 'nickname' | 'initial' | 'missing' | null {
  if (a.given === '' || b.given === '') return 'missing';
  if (a.given === b.given) return 'same';
  const [x, y] = [rootsOf(a), rootsOf(b)];
  if (x.some((root) => y.includes(root))) return 'nickname';
  const isInitial = a.given.length === 1 || b.given.length === 1;
  return isInitial && a.given[0] === b.given[0] ? 'initial' : null;
}

function rootsOf({ given, nickname }: PersonName): readonly string[] {
  return nickname === '' ? nicknameRoots(given) : [...nicknameRoots(given), ...nicknameRoots(nickname)];
}

/** Middle names agree when one is the beginning of the other: `p` and `pelham`; null when one name has none. */
export function middlesAgree(a: string, b: string): boolean | null {
  if (a === '' || b === '') return null;
  const [x, y] = [a.split(' '), b.split(' ')];
  return x.slice(0, y.length).every((word, i) => word.startsWith(y[i] ?? '') || (y[i] ?? '').startsWith(word));
}

/** `william-p-barr`. */
export function nameKey({ given, middle, surname, suffix }: PersonName): string {
  const parts = [given, middle, surname, suffix].filter((part) => part !== '');
  return parts.join(' ').replaceAll(' ', '-') || 'unnamed';
}
