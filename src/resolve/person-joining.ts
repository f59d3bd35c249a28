import type { PersonMention } from '../entities/person/value.ts';
import { foldWord } from '../gazetteer/fold.ts';
import { lexicon } from '../gazetteer/load.ts';

/** All mentions of one person, in text order, and the fullest form of the name among them. */
export interface JoinedPerson {
  name: string;
  readonly mentions: PersonMention[];
}

interface Draft extends JoinedPerson {
  parts: readonly string[];
  /** True while the name is known only from capitals. */
  capitals: boolean;
}

const SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'esq']);

/** Names and initials of a printed name: folded, without suffix and nickname. */
export function nameParts(name: string): readonly string[] {
  return foldWord(name.replace(/["“”][^"“”]*["“”]|\([^)]*\)/g, ' '))
    .split(/[\s,.]+/)
    .filter((part) => part !== '' && !SUFFIX.has(part));
}

/** Joins mentions to persons: each full name to the first compatible one, short forms to the nearest full name before. */
export function joinPeople(mentions: readonly PersonMention[]): readonly JoinedPerson[] {
  const drafts: Draft[] = [];
  const of = new Map<PersonMention, Draft>();
  const bySurname = new Map<string, Draft[]>();
  const full = new Map<number, string>(mentions.map((mention) => [mention.first, mention.value.name]));
  for (const [index, mention] of mentions.entries()) {
    let name = mention.value.name;
    const { surnameFrom } = mention.value;
    if (surnameFrom !== undefined) name = `${name} ${surnameOf(full.get(surnameFrom) ?? '')}`;
    const parts = nameParts(name);
    if (parts.length < 2) continue;
    const capitals = mention.text === mention.text.toUpperCase();
    const main = mention.value.alias ? of.get(mentions[index - 1]!) : undefined;
    if (main !== undefined) {
      of.set(mention, main);
      continue;
    }
    const surname = parts.at(-1)!;
    const known = bySurname.get(surname) ?? [];
    let draft = known.find((other) => compatible(parts, other.parts));
    if (draft === undefined) {
      draft = { name, parts, capitals, mentions: [] };
      drafts.push(draft);
      bySurname.set(surname, [...known, draft]);
    } else if (fuller(name, parts, capitals, draft)) {
      draft.name = name;
      draft.parts = parts;
      draft.capitals = capitals;
    }
    of.set(mention, draft);
  }
  let previous: Draft | undefined;
  for (const mention of mentions) {
    const draft = of.get(mention) ?? shortForm(mention, drafts, previous, of);
    draft.mentions.push(mention);
    if (!drafts.includes(draft)) drafts.push(draft);
    previous = draft;
  }
  return drafts.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

function surnameOf(name: string): string {
  return name.split(/\s+/).slice(1).join(' ');
}

function fuller(name: string, parts: readonly string[], capitals: boolean, draft: Draft): boolean {
  if (parts.length === draft.parts.length && capitals !== draft.capitals) return draft.capitals;
  return parts.length > draft.parts.length || (parts.length === draft.parts.length && name.length > draft.name.length);
}

/** `William Barr` and `William P. Barr`; not `Kenneth Barr`. Initials stand for names. */
function compatible(a: readonly string[], b: readonly string[]): boolean {
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

function nicknames(): ReadonlyMap<string, ReadonlySet<string>> {
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

function shortForm(
  mention: PersonMention,
  drafts: readonly Draft[],
  previous: Draft | undefined,
  of: Map<PersonMention, Draft>,
): Draft {
  const word = nameParts(mention.value.name).at(-1) ?? '';
  const bears = (draft: Draft): boolean => draft.parts.at(-1) === word || draft.parts.slice(1).includes(word);
  const candidates = drafts.filter(bears);
  const pool = candidates.length > 0 ? candidates : drafts.filter((draft) => sameGiven(draft.parts[0]!, word));
  let best: Draft | undefined = pool.length === 1 ? pool[0] : undefined;
  if (best === undefined && previous !== undefined && pool.includes(previous)) best = previous;
  best ??= pool.findLast((draft) => (draft.mentions[0]?.start ?? Number.POSITIVE_INFINITY) < mention.start) ?? pool[0];
  const result = best ?? { name: mention.value.name, parts: [word], capitals: false, mentions: [] };
  of.set(mention, result);
  return result;
}
