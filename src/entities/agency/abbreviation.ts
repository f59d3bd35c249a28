import type { Occupancy } from '../../core/occupancy.ts';
import { memoised } from '../../core/memo.ts';
import { longestHit, longestHitIndex } from '../../gazetteer/match.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_SPACE,
  MARK,
  plainText,
  TOKEN_CAPITAL,
  TOKEN_POSSESSIVE,
  TOKEN_UPPER,
  TOKEN_WORD,
} from '../../segment/tokens.ts';
import { agencyMention, changed } from './mention.ts';
import { type AgencyMention, agencyRecords } from './value.ts';

/** An abbreviation that the document defines: `Conviction Integrity Unit (CIU)`. */
export interface Definition {
  /** As printed, without quotation marks. */
  readonly text: string;
  /** Its first token as printed, and how many tokens it has. */
  readonly head: string;
  readonly length: number;
  /** The mention that it stands for. */
  readonly of: AgencyMention;
}

/** The abbreviation in brackets right behind a mention, or undefined. */
export function definitionBehind(document: AnalysedDocument, mention: AgencyMention): Definition | undefined {
  const { tokens } = document;
  const { word, flags, count } = tokens;
  let i = mention.last;
  if (i < count && (flags[i]! & TOKEN_POSSESSIVE) !== 0) i += 1; // `the Institute's (HTI) office`
  if (i >= count || (word[i] !== MARK.openBracket && word[i] !== MARK.openSquare)) return undefined;
  const closes = word[i] === MARK.openBracket ? MARK.closeBracket : MARK.closeSquare;
  i += 1;
  while (
    i < count &&
    (word[i] === MARK.quote ||
      word[i] === MARK.apostrophe ||
      tokens.text.slice(tokens.start[i], tokens.end[i]) === 'the')
  )
    i += 1;
  const first = i;
  while (
    i < count &&
    i < first + 5 &&
    ((flags[i]! & TOKEN_WORD) !== 0 || word[i] === MARK.hyphen || word[i] === MARK.enDash)
  )
    i += 1;
  const last = i;
  while (i < count && (word[i] === MARK.quote || word[i] === MARK.apostrophe || word[i] === MARK.comma)) i += 1;
  if (last === first || i >= count || word[i] !== closes) return undefined;
  if ((flags[first]! & TOKEN_CAPITAL) === 0) return undefined;
  const text = plainText(tokens, first, last);
  if (last === first + 1 && text.length === 2 && longestHitIndex(document.hits, first, 'state') >= 0) return undefined; // `Umatilla Indian Reservation (OR)`
  if (last - first > 3) return undefined;
  if (
    !isInitialsOf(text, mention.value.name) &&
    !isBeginningOf(text, mention.value.name) &&
    !(last === first + 1 && isOwnLanguage(document, mention, first))
  )
    return undefined;
  return { text, head: tokens.text.slice(tokens.start[first], tokens.end[first]), length: last - first, of: mention };
}

/** `Metropolitan Government` of a `Metropolitan Government of Nashville and Davidson County`. */
function isBeginningOf(text: string, name: string): boolean {
  return text.includes(' ') && name.startsWith(`${text} `);
}

const LETTERS = /^\p{Lu}{4,8}$/u;

/** `Corruption Prevention and Combating Bureau (KNAB)`: the letters of a name in another language, behind a body that no list has. */
function isOwnLanguage({ tokens, hits }: AnalysedDocument, { value }: AgencyMention, at: number): boolean {
  if (value.entry !== undefined || value.candidates !== undefined || value.lead !== undefined) return false;
  if (tokens.gap[at - 1] !== GAP_SPACE || !LETTERS.test(tokens.text.slice(tokens.start[at], tokens.end[at])))
    return false;
  return longestHitIndex(hits, at, 'agency') < 0 && longestHitIndex(hits, at, 'city') < 0;
}

const STRIKE_FORCE = / Strike Force$/;
const HAS_IMPLIED = /(?:department|office|district)$/i;
const IMPLIED =
  /^(?:[A-Z][\w.-]+ ){1,4}(?:Police Department|Fire Department|Sheriff[’']s Office|Sheriff[’']s Department|(?:District|State|State[’']s|County|City|Prosecuting) Attorney[’']s Office|Prosecutor[’']s Office)$/;

/**
 * What people call a local body without being told: `GCPD` for the Gwinnett County Police Department, `HFD`, `LCSO`.
 * Of other bodies none.
 */
export function impliedAbbreviations(mention: AgencyMention): readonly Definition[] {
  const { entry } = mention.value;
  // `Criminal Investigation` alone, once the text has `IRS-Criminal Investigation`
  if (entry !== undefined && mention.last > mention.first + 1 && agencyRecords()[entry]!.id === CRIMINAL_INVESTIGATION)
    return [{ text: 'Criminal Investigation', head: 'Criminal', length: 2, of: mention }];
  // `Strike Force operations` of the Medicare Fraud Strike Force
  if (mention.last > mention.first + 2 && STRIKE_FORCE.test(mention.value.name))
    return [{ text: 'Strike Force', head: 'Strike', length: 2, of: mention }];
  const initials = mention.last > mention.first + 2 ? ownInitials(mention) : undefined;
  const ofName = initials === undefined ? NONE : [{ text: initials, head: initials, length: 1, of: mention }];
  if (!mayImply(mention.value.name)) return ofName;
  if (ATTORNEY_GENERAL.test(mention.value.name) && mention.value.lead === undefined)
    return ['AGO', 'OAG'].map((head) => ({ text: head, head, length: 1, of: mention }));
  if (!HAS_IMPLIED.test(mention.value.name)) return ofName;
  const printed = mention.value.name.replace(/^City of /i, '');
  const name =
    printed === printed.toUpperCase()
      ? printed.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
      : printed;
  // `Fresno Unified` for the Fresno Unified School District
  const unified = /^(?:(\S+) )(?:\S+ )?Unified(?= School District$)/.exec(name);
  const short =
    unified === null
      ? NONE
      : [{ text: unified[0], head: unified[1]!, length: unified[0].split(' ').length, of: mention }];
  if (!IMPLIED.test(name) && !SCHOOLS.test(name)) return [...short, ...ofName];
  const text = name
    .replace(/[’']s/g, '')
    .replace(/(?:^|[\s-])(\w)[^\s-]*/g, '$1')
    .toUpperCase();
  const own = OWN_LETTERS.find(([name]) => name.test(printed))?.[1]; // `the DAO` of Philadelphia
  const letters = text.length < 3 ? [] : [text];
  if (own !== undefined && own !== text) letters.push(own);
  return [...short, ...letters.map((head) => ({ text: head, head, length: 1, of: mention }))];
}

/**
 * `DCI` for a Division of Criminal Investigation: letters that a text may use once it has the name in full. Undefined for a body whose
 * letters the list has, for one of two words, and for a part that is called by a place.
 */
function ownInitials({ value: { entry, name, candidates, lead, parent, short } }: AgencyMention): string | undefined {
  if (candidates !== undefined || lead !== undefined || parent !== undefined || short === true) return undefined;
  if (entry !== undefined && agencyRecords()[entry]!.abbreviation !== null) return undefined;
  return initialsOf(name) ?? undefined;
}

const initialsOf = memoised<string | null>((name) => {
  if (OFFICE_SOMEWHERE.test(name)) return null;
  const words = name.replace(/['’]s?(?= )/g, '').match(/(?<![\p{L}])\p{Lu}[\p{L}.]*/gu) ?? [];
  if (words.length < 3 || words.length > 6 || words.some((word) => word === word.toUpperCase())) return null;
  const letters = words.map((word) => word[0]!).join('');
  return NOT_LETTERS.test(letters) ? null : letters;
});

const OFFICE_SOMEWHERE = /\b(?:Field|Regional|Resident|District|Area) (?:Office|Division|Agency)$/;
/** Letters that are known for something else. */
const NOT_LETTERS =
  /^(?:CIA|FBI|USA|CEO|CFO|COO|CPA|DNA|DOB|DUI|DWI|HIV|ATM|SUV|PDF|FAQ|USB|GPS|PIN|SSN|IRA|LLC|LLP|PLC|CPS|AKA|EST|PST|CST|PDT|CDT|EDT|TBA|TBD|FYI|RSVP)$/;

/** False for most names, by their last letter: of `Office`, `Department`, `General`, `District`. */
function mayImply(name: string): boolean {
  const last = name.charCodeAt(name.length - 1) | 32;
  return last === SMALL_E || last === SMALL_T || last === SMALL_L;
}

const SMALL_E = 101;
const SMALL_L = 108;
const SMALL_T = 116;
const CRIMINAL_INVESTIGATION = 'us/treasury/irs/ci';
const SCHOOLS = /^(?:[A-Z][\w.-]+ ){1,4}(?:Independent|Unified) School District$/;
/** Letters that offices of a kind call themselves by, without their place. */
const OWN_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/District Attorney[’']s Office$/i, 'DAO'],
  [/State Attorney[’']s Office$/i, 'SAO'],
  [/State[’']s Attorney[’']s Office$/i, 'SAO'],
];
/** `the AGO`, `OAG`: a state's attorney general. */
const ATTORNEY_GENERAL = /Attorney General(?:[’']?s Office)?$/i;
const NONE: readonly Definition[] = [];

/** True when the letters of an abbreviation are taken, in order, from the words of a name. */
export function isInitialsOf(abbreviation: string, name: string): boolean {
  const letters = abbreviation.replace(/[^A-Za-z]/g, '');
  const capitals = letters.replace(/[^A-Z]/g, '');
  if (capitals.length < 2 || capitals.length * 2 < letters.length || letters.length > 12) return false;
  const initials = name
    .split(/[\s/-]+/)
    .map((part) =>
      part
        .replace(/[^A-Za-z]/g, '')
        .charAt(0)
        .toLowerCase(),
    )
    .join('');
  // Two of the letters in order are enough: `US` or `of` may or may not be counted, `GangTECC` spells a word out.
  let at = 0;
  let met = 0;
  for (const letter of capitals.toLowerCase()) {
    const next = initials.indexOf(letter, at);
    if (next < 0) continue;
    met += 1;
    at = next + 1;
  }
  return met >= 2 && met * 2 >= capitals.length;
}

/** Every later use of the abbreviations that the document defines, on free tokens. */
export function definedAbbreviations(
  document: AnalysedDocument,
  definitions: readonly Definition[],
  taken: Occupancy,
  isTaken: (i: number) => boolean,
): AgencyMention[] {
  const { tokens } = document;
  const { text, start, end, flags, count } = tokens;
  const byText = new Map<string, Definition>();
  for (const definition of definitions) {
    if (!byText.has(definition.head)) byText.set(definition.head, definition);
  }
  // One bit for each length, so that most words are passed over without being cut out.
  let lengths = 0;
  let inCapitals = 0;
  for (const key of byText.keys()) {
    const bit = 1 << Math.min(key.length, 31);
    if (key === key.toUpperCase()) inCapitals |= bit;
    else lengths |= bit;
  }
  const mentions: AgencyMention[] = [];
  for (let i = 0; i < count; i++) {
    if ((flags[i]! & (TOKEN_UPPER | TOKEN_CAPITAL)) === 0) continue;
    const units = end[i]! - start[i]!;
    const wanted = (flags[i]! & TOKEN_UPPER) === 0 ? lengths : lengths | inCapitals;
    if (units > 16 || (wanted & (1 << units)) === 0 || isTaken(i)) continue;
    const definition = byText.get(text.slice(start[i], end[i]));
    if (definition === undefined || !taken.isFree(i, i + 1)) continue;
    const { length, of } = definition;
    if (length > 1 && plainText(tokens, i, Math.min(count, i + length)) !== definition.text) continue;
    if ((longestHit(tokens, document.hits, i, 'program')?.last ?? 0) > i + length) continue; // `ACTeam Initiative`
    mentions.push(agencyMention(document, i, i + length, of.value, 'abbreviation'));
    i += length - 1;
  }
  return mentions;
}

/** `DPD Homicide Task Force`, once the text has the Dayton Police Department: a part of that body. */
export function withImpliedOwner(mention: AgencyMention, definitions: ReadonlyMap<string, Definition>): AgencyMention {
  const { value, first, last } = mention;
  if (value.entry !== undefined || value.lead !== undefined || value.parent !== undefined || last < first + 2)
    return mention;
  const space = value.name.indexOf(' ');
  const head = value.name.slice(0, space);
  if (head.length < 3 || head !== head.toUpperCase()) return mention;
  const definition = definitions.get(head);
  if (definition === undefined || definition.length !== 1 || definition.of.first === first) return mention;
  return changed(mention, { name: value.name.slice(space + 1), unit: true, parent: definition.of.first });
}
