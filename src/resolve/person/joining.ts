import { indexFrom } from '../../core/from-token.ts';
import type { PersonMention } from '../../entities/person/value.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { TOKEN_BLOCK, TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';
import { MAX_NAMESAKES, put, ShortNames } from './short-names.ts';
import { joinVariants } from './variants.ts';
import { compatible, isInCapitals, nameParts, nicknameIn, suffixIn, surnameOf } from './name-parts.ts';

/** All mentions of one person, in text order, and the fullest form of the name among them. */
export interface JoinedPerson {
  name: string;
  readonly mentions: PersonMention[];
}

/** A person while mentions are joined. */
export interface Draft extends JoinedPerson {
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

/** Joins mentions to persons: each full name to the first compatible one, short forms to the one that they mean. */
export function joinPeople(
  mentions: readonly PersonMention[],
  text = '',
  tokens?: TokenTable,
): readonly JoinedPerson[] {
  return new Joining(mentions, text, tokens).join();
}

class Joining {
  readonly #mentions: readonly PersonMention[];
  readonly #text: string;
  readonly #tokens: TokenTable | undefined;
  readonly #drafts: Draft[] = [];
  /** Whom each mention names, as far as it is decided. */
  readonly #of: (Draft | undefined)[];
  readonly #bySurname = new Map<string, Draft[]>();
  /** The words of names that are not full ones. */
  readonly #parts: (readonly string[] | undefined)[];
  /** Who goes by another name as well; mostly nobody. */
  readonly #byOther = new Map<string, Draft>();
  #shortNames: ShortNames | undefined;
  /** Who is meant by a short form from a bracket behind the full name on: `Karim Venn (Venn)`; mostly nobody. */
  readonly #defined = new Map<string, Draft>();

  constructor(mentions: readonly PersonMention[], text: string, tokens: TokenTable | undefined) {
    this.#mentions = mentions;
    this.#text = text;
    this.#tokens = tokens;
    this.#of = mentions.map(() => undefined);
    this.#parts = mentions.map(() => undefined);
  }

  join(): readonly JoinedPerson[] {
    const mentions = this.#mentions;
    const drafts = this.#drafts;
    for (let i = 0; i < mentions.length; i++) this.#of[i] = this.#fullName(i);
    joinVariants(drafts, this.#of, this.#bySurname);
    let previous: Draft | undefined;
    for (let i = 0; i < mentions.length; i++) {
      const draft: Draft = this.#of[i] ?? this.#shortName(i, previous);
      draft.mentions.push(mentions[i]!);
      previous = draft;
    }
    return isInOrder(drafts) ? drafts : drafts.sort(byFirstMention);
  }

  /** The person whom a mention names in full, or by another name beside the full one; undefined for a short form. */
  #fullName(index: number): Draft | undefined {
    const mention = this.#mentions[index]!;
    const name = this.#wholeName(mention);
    const whole = nameParts(name);
    const parts = isSurnameOnly(mention) ? NO_PARTS : whole;
    if (parts.length < 2) {
      this.#parts[index] = whole;
      const main = mention.value.alias && index > 0 ? this.#of[index - 1] : undefined;
      if (main !== undefined) {
        this.#goesBy(mention, main);
        for (const word of whole) goBy(main, word);
      }
      return main;
    }
    const surname = parts.at(-1)!;
    const main = this.#aliasedBy(index, parts);
    if (main !== undefined) {
      this.#goesBy(mention, main);
      goBy(main, surname);
      return main;
    }
    if (mention.value.alias && this.#isAliasOfShort(index)) return undefined;
    const said = this.#byOther.size === 0 ? undefined : this.#byOther.get(parts.join(' '));
    if (said !== undefined) return said;
    const suffix = suffixIn(name);
    const known = this.#bySurname.get(surname)?.find((other) => isSame(parts, suffix, other));
    const capitals = isInCapitals(mention.text);
    if (known === undefined) {
      const draft: Draft = { name, parts, nickname: nicknameIn(name), suffix, capitals, others: [], mentions: [] };
      this.#drafts.push(draft);
      put(this.#bySurname, surname, draft);
      return draft;
    }
    if (fuller(name, parts, capitals, known)) {
      known.name = name;
      known.parts = parts;
      known.nickname ||= nicknameIn(name);
      known.suffix ||= suffix;
      known.capitals = capitals;
    }
    return known;
  }

  /** The name with the surname that the next one of a family has: `Gail Thorick` of `Gail and Myron Thorick`. */
  #wholeName({ value: { name, surnameFrom } }: PersonMention): string {
    if (surnameFrom === undefined) return name;
    const next = this.#mentions[indexFrom(this.#mentions, surnameFrom)];
    return `${name} ${surnameOf(next?.first === surnameFrom ? next.value.name : '')}`;
  }

  /** Whom a short form means: one of the persons of that name, the one whose other name it is, or somebody new. */
  #shortName(index: number, previous: Draft | undefined): Draft {
    const mention = this.#mentions[index]!;
    const { name } = mention.value;
    const parts = mention.value.surnameFrom === undefined ? this.#parts[index] : undefined;
    const word = (parts ?? nameParts(name)).at(-1) ?? '';
    const names = (this.#shortNames ??= new ShortNames(this.#drafts));
    const pool = ofSuffix(names.named(word), name);
    if (pool.length > 1 && previous !== undefined && this.#isInBracket(index)) this.#defined.set(word, previous);
    const told = mention.value.title !== undefined || MS.has(this.#tokens?.word[mention.first - 1] ?? 0);
    const known =
      (this.#defined.size === 0 ? undefined : this.#defined.get(word)) ??
      this.#ofTitle(mention, pool) ??
      shortForm(mention, pool, previous, told) ??
      (this.#isAliasBehind(index) ? previous : undefined) ??
      (pool.length === 0 && mention.value.title === undefined
        ? shortForm(mention, names.misspelled(word), previous, told)
        : undefined);
    if (known !== undefined) return known;
    const draft: Draft = { name, parts: [word], nickname: '', suffix: '', capitals: false, others: [], mentions: [] };
    this.#drafts.push(draft);
    names.add(word, draft);
    return draft;
  }

  /** `Sheriff Venn` of two Venns is the sheriff: his title stands before or behind the full name. */
  #ofTitle({ value: { title } }: PersonMention, pool: readonly Draft[]): Draft | undefined {
    const tokens = this.#tokens;
    if (pool.length < 2 || title === undefined || tokens === undefined) return undefined;
    const head = tokens.word[title.last - 1]!;
    const bearers = pool.filter(({ mentions }) => mentions.some((mention) => bears(tokens, mention, head)));
    return bearers.length === 1 ? bearers[0] : undefined;
  }

  /** `Karim Venn (Venn)`, `Karim Venn (hereinafter “Venn”)`: alone in a bracket right behind the name. */
  #isInBracket(index: number): boolean {
    const { start, end } = this.#mentions[index]!;
    const before = this.#mentions[index - 1]?.end ?? 0;
    return start - before <= BEHIND_SHORT && IN_BRACKET.test(this.#text.slice(before, end + 3));
  }

  /** `Jay` and `Kenny` of `aka Jay and Kenny`. */
  #isAliasBehind(index: number): boolean {
    if (index === 0) return false;
    const before = this.#mentions[index - 1]!;
    const { value, start } = this.#mentions[index]!;
    return value.alias || (before.value.alias && start - before.end <= JOINT);
  }

  /** Another name of somebody, which may come again without him: `Abu Venn`. */
  #goesBy({ value }: PersonMention, main: Draft): void {
    this.#byOther.set(nameParts(value.name).join(' '), main);
  }

  /** `Bam Bam` of `Venn, 43, aka Bam Bam`: whose name it is, is known once the short forms are. */
  #isAliasOfShort(index: number): boolean {
    if (index === 0 || this.#of[index - 1] !== undefined) return false;
    return this.#mentions[index]!.start - this.#mentions[index - 1]!.end <= BEHIND_SHORT;
  }

  /** True for the next of a list of other names: `aka Kay and Karim Venn`; not `aka Popo; Karim Venn, aka Pole`. */
  #isNextOf(index: number, before: PersonMention): boolean {
    const { start, end } = this.#mentions[index]!;
    if (start - before.end > JOINT || this.#text.slice(before.end, start).includes(';')) return false;
    if (index + 1 === this.#mentions.length) return true;
    const next = this.#mentions[index + 1]!;
    return !next.value.alias || next.start - end > BEHIND_SHORT;
  }

  /** Whose other name this is: behind `aka`, or the next of such names that shares a word with the one before. */
  #aliasedBy(index: number, parts: readonly string[]): Draft | undefined {
    if (index === 0) return undefined;
    const before = this.#mentions[index - 1]!;
    const { value, start } = this.#mentions[index]!;
    if (start - before.end > BEHIND_FULL) return undefined;
    if (!value.alias && !(before.value.alias && this.#isNextOf(index, before))) return undefined;
    const main = this.#of[index - 1];
    if (value.alias || main === undefined) return main;
    return parts.some((part) => main.parts.includes(part) || main.others.includes(part)) ? main : undefined;
  }
}

const NO_PARTS: readonly string[] = [];

function isSame(parts: readonly string[], suffix: string, other: Draft): boolean {
  if (suffix !== '' && other.suffix !== '' && suffix !== other.suffix) return false;
  return compatible(parts, other.parts) || isNickname(parts, other);
}

function byFirstMention(a: Draft, b: Draft): number {
  return a.mentions[0]!.start - b.mentions[0]!.start;
}

function isInOrder(drafts: readonly Draft[]): boolean {
  for (let i = 1; i < drafts.length; i++) if (byFirstMention(drafts[i - 1]!, drafts[i]!) > 0) return false;
  return true;
}

/** True when a title stands before a mention, or ends among the words right behind it. */
function bears({ word, flags, count }: TokenTable, { value, last }: PersonMention, head: number): boolean {
  if (value.title !== undefined && word[value.title.last - 1] === head) return true;
  for (let at = last; at < Math.min(count, last + TITLE_WORDS); at++) {
    if ((flags[at]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0) return false;
    if (word[at] === head) return true;
  }
  return false;
}
const TITLE_WORDS = 6;

const IN_BRACKET = /^ ?\((?:hereinafter |the )?["“]?[^\s()"”“]+,?["”]?\)/;

/** Characters of ` and ` between two names of one person; behind `, and ` another person may be meant. */
const JOINT = 5;
/** Characters between a name and another one that `, 43, also known as` announces. */
const BEHIND_SHORT = 24;
/** The same where an age and a home may stand between. */
const BEHIND_FULL = 60;

/** `van der Venn`, `De la Venn`: a surname with its particles. */
function isSurnameOnly({ text }: PersonMention): boolean {
  return PARTICLE_LETTERS.includes(text.charAt(0)) && LEADING_PARTICLES.test(text);
}

/** What a particle begins with. */
const PARTICLE_LETTERS = 'dDvVbaeit';

const LEADING_PARTICLES =
  /^(?:(?:de|da|del|della|van|von|bin|al|el|ibn|du|ter|ten)[\s-]|(?:[Dd]e|[Vv]an|[Vv]on) (?:[Ll]a|[Ll]as|[Ll]os|[Dd]er|[Dd]en|[Dd]e|[Hh]et) )/;

/** Another name of somebody: as many are kept as persons of one name are. */
function goBy({ others }: Draft, word: string): void {
  if (others.length < MAX_NAMESAKES) others.push(word);
}

/** `Venn Sr.` is the one of that suffix. */
function ofSuffix(pool: readonly Draft[], name: string): readonly Draft[] {
  const suffix = suffixIn(name);
  return suffix !== '' && pool.some((draft) => draft.suffix === suffix)
    ? pool.filter((draft) => draft.suffix === suffix)
    : pool;
}

/** `Bo Venn` is Alton “Bo” Venn. */
function isNickname(parts: readonly string[], { nickname, parts: whole }: Draft): boolean {
  return parts.length === 2 && parts[0] === nickname && parts[1] === whole.at(-1);
}

function fuller(name: string, parts: readonly string[], capitals: boolean, draft: Draft): boolean {
  if (parts.length === draft.parts.length && capitals !== draft.capitals) return draft.capitals;
  return parts.length > draft.parts.length || (parts.length === draft.parts.length && name.length > draft.name.length);
}

/**
 * Which of the persons with this name a short form means: whom the text is about goes by the surname alone, so the one named
 * first. `Ms. Venn` and `Inspector Venn` are written to tell one from another: the one just spoken of, the nearest before.
 */
function shortForm(
  { start }: PersonMention,
  pool: readonly Draft[],
  previous: Draft | undefined,
  told: boolean,
): Draft | undefined {
  if (pool.length < 2) return pool[0];
  if (told && previous !== undefined && pool.includes(previous)) return previous;
  const isBefore = ({ mentions }: Draft): boolean => mentions.length > 0 && mentions[0]!.start < start;
  return (told ? pool.findLast(isBefore) : pool.find(isBefore)) ?? pool[0];
}

const MS = wordSet('ms mrs miss');
