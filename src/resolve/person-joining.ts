import { memoised } from '../core/memo.ts';
import type { PersonMention } from '../entities/person/value.ts';
import { foldWord } from '../gazetteer/fold.ts';
import { WORD_GIVEN } from '../gazetteer/kinds.ts';
import { lexicon } from '../gazetteer/load.ts';

/** All mentions of one person, in text order, and the fullest form of the name among them. */
export interface JoinedPerson {
  name: string;
  readonly mentions: PersonMention[];
}

interface Draft extends JoinedPerson {
  parts: readonly string[];
  /** The nickname inside the name, folded: `bo` of Alton “Bo” Venn. */
  nickname: string;
  /** `jr`, `sr`, `iii`, or nothing. */
  suffix: string;
  /** Surnames of other names that the person goes by. */
  readonly others: string[];
  /** True while the name is known only from capitals. */
  capitals: boolean;
}

const SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'esq']);

/** Names and initials of a printed name: folded, without suffix and nickname. */
export const nameParts: (name: string) => readonly string[] = memoised((name) =>
  foldWord(name.replace(/#\s/g, '#').replace(/["“”][^"“”]*["“”]|\([^)]*\)/g, ' '))
    .split(/[\s,.]+/)
    .filter((part) => part !== '' && !SUFFIX.has(part)),
);

/** Joins mentions to persons: each full name to the first compatible one, short forms to the nearest full name before. */
export function joinPeople(mentions: readonly PersonMention[], text = ''): readonly JoinedPerson[] {
  const drafts: Draft[] = [];
  const of = new Map<PersonMention, Draft>();
  const bySurname = new Map<string, Draft[]>();
  const byOther = new Map<string, Draft>();
  const full = new Map<number, string>(mentions.map((mention) => [mention.first, mention.value.name]));
  for (const [index, mention] of mentions.entries()) {
    let name = mention.value.name;
    const { surnameFrom } = mention.value;
    if (surnameFrom !== undefined) name = `${name} ${surnameOf(full.get(surnameFrom) ?? '')}`;
    const parts = isSurnameOnly(mention) ? [] : nameParts(name);
    if (parts.length < 2) {
      const main = mention.value.alias ? of.get(mentions[index - 1]!) : undefined;
      if (main !== undefined) {
        goesBy(mention, main);
        main.others.push(...nameParts(name));
      }
      continue;
    }
    const capitals = mention.text === mention.text.toUpperCase();
    const main = aliasedBy(index, parts);
    if (main !== undefined) {
      goesBy(mention, main);
      main.others.push(parts.at(-1)!);
      continue;
    }
    if (isAliasOfShort(index)) continue;
    const said = byOther.get(parts.join(' '));
    if (said !== undefined) {
      of.set(mention, said);
      continue;
    }
    const surname = parts.at(-1)!;
    const known = bySurname.get(surname) ?? [];
    const suffix = suffixIn(name);
    let draft = known.find(
      (other) =>
        (compatible(parts, other.parts) || isNickname(parts, other)) &&
        (suffix === '' || other.suffix === '' || suffix === other.suffix),
    );
    if (draft === undefined) {
      draft = { name, parts, nickname: nicknameIn(name), suffix, capitals, others: [], mentions: [] };
      drafts.push(draft);
      put(bySurname, surname, draft);
    } else if (fuller(name, parts, capitals, draft)) {
      draft.name = name;
      draft.parts = parts;
      draft.nickname ||= nicknameIn(name);
      draft.suffix ||= suffix;
      draft.capitals = capitals;
    }
    of.set(mention, draft);
  }
  joinDoubleSurnames(drafts, of, bySurname);
  const byName = new Map<string, Draft[]>();
  const byGiven = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const part of new Set([...draft.parts.slice(1), ...draft.others])) {
      put(byName, part, draft);
      // Harbi, of Mohammed al-Harbi
      if (/^(?:al|el)-/.test(part)) put(byName, part.slice(3), draft);
    }
    const given = draft.parts[0]!;
    for (const form of nicknames().get(given) ?? [given]) put(byGiven, form, draft);
    if (draft.nickname !== '') put(byGiven, draft.nickname, draft);
  }
  let previous: Draft | undefined;
  for (const [index, mention] of mentions.entries()) {
    let draft = of.get(mention);
    if (draft === undefined) {
      const word = nameParts(mention.value.name).at(-1) ?? '';
      draft =
        shortForm(mention, ofSuffix(byName.get(word) ?? byGiven.get(word) ?? [], mention.value.name), previous) ??
        (isAliasBehind(index) ? previous : undefined);
      if (draft === undefined) {
        draft = {
          name: mention.value.name,
          parts: [word],
          nickname: '',
          suffix: '',
          capitals: false,
          others: [],
          mentions: [],
        };
        drafts.push(draft);
        put(byName, word, draft);
      }
    }
    draft.mentions.push(mention);
    previous = draft;
  }
  return drafts.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);

  /** `Jay` and `Kenny` of `aka Jay and Kenny`. */
  function isAliasBehind(index: number): boolean {
    const before = mentions[index - 1];
    const { value, start } = mentions[index]!;
    return before !== undefined && (value.alias || (before.value.alias && start - before.end <= JOINT));
  }

  /** Another name of somebody, which may come again without him: `Abu Venn`. */
  function goesBy(mention: PersonMention, main: Draft): void {
    of.set(mention, main);
    byOther.set(nameParts(mention.value.name).join(' '), main);
  }

  /** `Bam Bam` of `Venn, 43, aka Bam Bam`: whose name it is, is known once the short forms are. */
  function isAliasOfShort(index: number): boolean {
    const before = mentions[index - 1];
    const { value, start } = mentions[index]!;
    return value.alias && before !== undefined && !of.has(before) && start - before.end <= BEHIND_SHORT;
  }

  /** True for the next of a list of other names: `aka Kay and Karim Venn`; not `aka Popo; Karim Venn, aka Pole`. */
  function isNextOf(index: number, before: PersonMention): boolean {
    const { start, end } = mentions[index]!;
    const next = mentions[index + 1];
    if (start - before.end > JOINT || text.slice(before.end, start).includes(';')) return false;
    return next === undefined || !next.value.alias || next.start - end > BEHIND_SHORT;
  }

  /** Whose other name this is: behind `aka`, or the next of such names that shares a word with the one before. */
  function aliasedBy(index: number, parts: readonly string[]): Draft | undefined {
    const before = mentions[index - 1];
    if (before === undefined || mentions[index]!.start - before.end > BEHIND_FULL) return undefined;
    const { alias } = mentions[index]!.value;
    if (!alias && !(before.value.alias && isNextOf(index, before))) return undefined;
    const main = of.get(before);
    if (alias || main === undefined) return main;
    return parts.some((part) => main.parts.includes(part) || main.others.includes(part)) ? main : undefined;
  }
}

/** Characters of ` and ` between two names of one person; behind `, and ` another person may be meant. */
const JOINT = 5;
/** Characters between a name and another one that `, 43, also known as` announces. */
const BEHIND_SHORT = 24;
/** The same where an age and a home may stand between. */
const BEHIND_FULL = 60;

/** `O'Neill Burke` is Eileen O'Neill Burke: a name that ends a fuller one, and begins with no first name of its own. */
function joinDoubleSurnames(
  drafts: Draft[],
  of: Map<PersonMention, Draft>,
  bySurname: ReadonlyMap<string, readonly Draft[]>,
): void {
  const whole = new Map<Draft, Draft>();
  for (const draft of drafts) {
    const { vocabulary } = lexicon;
    const [first] = draft.parts;
    if (draft.parts.length !== 2 || (vocabulary.classes[vocabulary.find(first!)]! & WORD_GIVEN) !== 0) continue;
    const fuller = (bySurname.get(draft.parts[1]!) ?? []).filter(
      ({ parts }) => parts.length > 2 && parts.at(-2) === first,
    );
    if (fuller.length === 1) whole.set(draft, fuller[0]!);
  }
  if (whole.size === 0) return;
  for (const [mention, draft] of of) of.set(mention, whole.get(draft) ?? draft);
  drafts.splice(0, drafts.length, ...drafts.filter((draft) => !whole.has(draft)));
}

/** `van der Venn`, `De la Venn`: a surname with its particles. */
function isSurnameOnly({ text }: PersonMention): boolean {
  return LEADING_PARTICLES.test(text);
}

const LEADING_PARTICLES =
  /^(?:(?:de|da|del|della|van|von|bin|al|el|ibn|du|ter|ten)[\s-]|(?:[Dd]e|[Vv]an|[Vv]on) (?:la|las|los|der|den|de|het) )/;

/** Persons of one name that are kept apart; beyond it a text is a list of names, and looking at all takes too long. */
const MAX_NAMESAKES = 100;

function put(table: Map<string, Draft[]>, word: string, draft: Draft): void {
  const list = table.get(word);
  if (list === undefined) table.set(word, [draft]);
  else if (list.length < MAX_NAMESAKES) list.push(draft);
}

/** `jr` of `John Venn, Jr.`, empty where there is none. */
function suffixIn(name: string): string {
  return /\s(jr|sr|ii|iii|iv)\.?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** `Venn Sr.` is the one of that suffix. */
function ofSuffix(pool: readonly Draft[], name: string): readonly Draft[] {
  const suffix = suffixIn(name);
  return suffix !== '' && pool.some((draft) => draft.suffix === suffix)
    ? pool.filter((draft) => draft.suffix === suffix)
    : pool;
}

function nicknameIn(name: string): string {
  return foldWord(/["“(](\p{L}+)[,.]?["”)]/u.exec(name)?.[1] ?? '');
}

/** `Bo Venn` is Alton “Bo” Venn. */
function isNickname(parts: readonly string[], { nickname, parts: whole }: Draft): boolean {
  return parts.length === 2 && parts[0] === nickname && parts[1] === whole.at(-1);
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

/** Which of the persons with this name a short form means: the only one, the one just spoken of, the nearest before. */
function shortForm(mention: PersonMention, pool: readonly Draft[], previous: Draft | undefined): Draft | undefined {
  if (pool.length < 2) return pool[0];
  if (previous !== undefined && pool.includes(previous)) return previous;
  return pool.findLast((draft) => (draft.mentions[0]?.start ?? Number.POSITIVE_INFINITY) < mention.start) ?? pool[0];
}
