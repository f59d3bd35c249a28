import { lazily } from '../../core/memo.ts';
import type { PersonMention } from '../../entities/person/value.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { Role } from '../../record/types.generated.ts';
import { MARK, type TokenTable } from '../../segment/tokens.ts';
import type { ResolveContext } from '../context.ts';
import { careerRoles } from './career.ts';
import { titleOfClause } from './clause.ts';
import type { Surroundings } from './surroundings.ts';

const HE = wordId('he');
const SHE = wordId('she');
const THE = wordId('the');
const DEFENDANT = wordId('defendant');
const AS = wordSet('as');
/** How far into its sentence the subject may stand: `In 2009, he worked as …`. */
const REACH = 8;
/** How many sentences without a name a pronoun may stand behind its person. */
const SILENT = 2;

const NO_ROLES: ReadonlyMap<PersonMention, readonly Role[]> = new Map();

/** Roles that a sentence tells of somebody whom it does not name. */
interface ToldRoles {
  readonly sentence: number;
  readonly ofDefendant: boolean;
  readonly roles: readonly Role[];
}

/**
 * Roles told of `he`, `she` or `the defendant`: `He has served as chief of the unit since 2012.` A pronoun means the one
 * person whom the sentence before names; of two it may mean either, so it tells nothing.
 */
export function pronounRoles(
  { document, mentions }: ResolveContext,
  around: Surroundings,
): ReadonlyMap<PersonMention, readonly Role[]> {
  const { person } = mentions;
  const told = rolesTold(around);
  if (told.length === 0 || person.length === 0) return NO_ROLES;
  const { sentences } = document;
  const found = new Map<PersonMention, Role[]>();
  const defendant = lazily(() => theDefendant(document, person));
  let next = 0; // first mention that does not end before the sentence
  let silent = 0; // sentences since a person was named
  let only: PersonMention | undefined; // the person of the sentence before, where it names one
  let sentence = 0;
  for (const { sentence: at, ofDefendant, roles } of told) {
    for (; sentence < at; sentence++) {
      const { last } = sentences[sentence]!;
      let here: PersonMention | undefined;
      let several = false;
      while (next < person.length && person[next]!.first < last) {
        const mention = person[next++]!;
        if (here !== undefined && nameEnd(here) !== nameEnd(mention)) several = true;
        here ??= mention;
      }
      silent = here === undefined ? silent + 1 : 0;
      if (several || silent > SILENT) only = undefined;
      else if (here !== undefined) only = here;
    }
    const whose = ofDefendant ? defendant() : only;
    if (whose === undefined) continue;
    const known = found.get(whose);
    if (known === undefined) found.set(whose, [...roles]);
    else known.push(...roles);
  }
  return found;
}

/** Of each sentence with such a subject, before any name. */
function rolesTold(around: Surroundings): readonly ToldRoles[] {
  const { tokens, sentences } = around.document;
  const { word } = tokens;
  const told: ToldRoles[] = [];
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { first, last } = sentences[sentence]!;
    const end = Math.min(last, first + REACH);
    for (let i = first; i < end; i++) {
      const subject = word[i];
      if (subject !== HE && subject !== SHE && subject !== DEFENDANT) continue;
      if (subject === DEFENDANT && (i === first || word[i - 1] !== THE)) continue;
      if (namesPerson(around, first, i)) break;
      const roles = [...titleOfClause(around, i + 1), ...careerRoles(around, i + 1)];
      if (roles.length > 0) told.push({ sentence, ofDefendant: subject === DEFENDANT, roles });
      break;
    }
  }
  return told;
}

/** True when a name starts at one of tokens `[first, last]`. */
function namesPerson(around: Surroundings, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (around.personEnd(i) !== undefined) return true;
  return false;
}

/** The last word of a name, by which mentions of one person are alike. */
function nameEnd({ value }: PersonMention): string {
  return value.name.slice(value.name.lastIndexOf(' ') + 1);
}

/** The one person whom a document calls the defendant: `identified the defendant as Jane Venn`; undefined for several. */
export function theDefendant(
  { tokens }: { readonly tokens: TokenTable },
  persons: readonly PersonMention[],
): PersonMention | undefined {
  const { word } = tokens;
  let found: PersonMention | undefined;
  for (const person of persons) {
    let at = person.first - 1;
    if (at > 0 && (AS.has(word[at]!) || word[at] === MARK.comma)) at -= 1;
    if (at < 0 || word[at] !== DEFENDANT) continue;
    if (found !== undefined && nameEnd(found) !== nameEnd(person)) return undefined;
    found ??= person;
  }
  return found;
}
