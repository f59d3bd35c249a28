import { memoised } from '../../core/memo.ts';
import { foldWord } from '../../gazetteer/fold.ts';
import { WORD_GIVEN } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';

// What a printed name of a person is made of, and which of them can be names of one person.

const SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'esq']);

/** Names and initials of a printed name: folded, without suffix and nickname. */
export const nameParts: (name: string) => readonly string[] = memoised((name) =>
  foldWord(name.replace(/#\s/g, '#').replace(/["“”][^"“”]*["“”]|\([^)]*\)/g, ' '))
    .split(/[\s,.]+/)
    .filter((part) => part !== '' && !SUFFIX.has(part)),
);

/** True for a name without small letters; mostly its second letter tells. */
export function isInCapitals(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 97 && unit <= 122) return false;
  }
  return text === text.toUpperCase();
}

/** `jr` of `John Venn, Jr.`, empty where there is none. */
export function suffixIn(name: string): string {
  if (!mayEndInSuffix(name)) return '';
  return /\s(jr|sr|ii|iii|iv)\.?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** True for a name whose last letter some suffix ends in. */
function mayEndInSuffix(name: string): boolean {
  const last = name.length - 1;
  const letter = name.charCodeAt(name.charCodeAt(last) === STOP ? last - 1 : last) | 32;
  return letter === R || letter === I || letter === V;
}

const STOP = 46;
const R = 114;
const I = 105;
const V = 118;

export function nicknameIn(name: string): string {
  if (!name.includes('"') && !name.includes('“') && !name.includes('(')) return '';
  return foldWord(/["“(](\p{L}+)[,.]?["”)]/u.exec(name)?.[1] ?? '');
}

export function surnameOf(name: string): string {
  return name.split(/\s+/).slice(1).join(' ');
}

/** `William Barr` and `William P. Barr`; not `Kenneth Barr`. Initials stand for names. */
export function compatible(a: readonly string[], b: readonly string[]): boolean {
  if (!sameGiven(a[0]!, b[0]!)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 1;
  for (const part of short.slice(1, -1)) {
    while (at < long.length - 1 && !sameInitial(part, long[at]!)) at += 1;
    if (at >= long.length - 1) return false;
    at += 1;
  }
  return true;
}

function sameInitial(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** `David` and `Dave`, `D.` and `Dave`. */
function sameGiven(a: string, b: string): boolean {
  return sameInitial(a, b) || (nicknames().get(a)?.has(b) ?? false);
}

let nicknameTable: ReadonlyMap<string, ReadonlySet<string>> | undefined;

export function nicknames(): ReadonlyMap<string, ReadonlySet<string>> {
  if (nicknameTable !== undefined) return nicknameTable;
  const table = new Map<string, Set<string>>();
  for (const line of lexicon.json<readonly (readonly string[])[]>('person.nicknames')) {
    for (const name of line) {
      const others = table.get(name) ?? new Set();
      for (const other of line) others.add(other);
      table.set(name, others);
    }
  }
  nicknameTable = table;
  return table;
}

export function isGivenName(word: string): boolean {
  const { vocabulary } = lexicon;
  return (vocabulary.classes[vocabulary.find(word)]! & WORD_GIVEN) !== 0;
}
