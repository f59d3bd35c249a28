import type { PersonMention } from '../entities/person/value.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
import type { Role } from '../record/types.generated.ts';
import { MARK, type TokenTable } from '../segment/tokens.ts';
import type { ResolveContext } from './context.ts';
import { titleOfClause } from './person-clause.ts';
import type { Surroundings } from './person-surroundings.ts';

const PRONOUN = wordSet('he she');
const THE = wordSet('the');
const DEFENDANT = wordId('defendant');
const AS = wordSet('as');
/** How far into its sentence the subject may stand: `In 2009, he worked as …`. */
const REACH = 8;
/** How many sentences without a name a pronoun may stand behind its person. */
const SILENT = 2;

/**
 * Roles told of `he`, `she` or `the defendant`: `He has served as chief of the unit since 2012.` A pronoun means the one
 * person whom the sentence before names; of two it may mean either, so it tells nothing.
 */
export function pronounRoles(
  { document, mentions }: ResolveContext,
  around: Surroundings,
): ReadonlyMap<PersonMention, readonly Role[]> {
  const { tokens, sentences } = document;
  const { word } = tokens;
  const found = new Map<PersonMention, Role[]>();
  const { person } = mentions;
  if (person.length === 0) return found;
  let next = 0; // first mention that does not end before the sentence
  let silent = 0; // sentences since a person was named
  let only: PersonMention | undefined; // the person of the sentence before, where it names one
  let defendant: PersonMention | undefined | null;
  for (const { first, last } of sentences) {
    for (let i = first; i < Math.min(last, first + REACH); i++) {
      if (around.personEnd(i) !== undefined) break;
      const isDefendant = word[i] === DEFENDANT && i > first && THE.has(word[i - 1]!);
      if (!PRONOUN.has(word[i]!) && !isDefendant) continue;
      const roles = titleOfClause(around, i + 1);
      if (roles.length > 0) {
        if (isDefendant && defendant === undefined) defendant = theDefendant(around, person) ?? null;
        const whose = isDefendant ? (defendant ?? undefined) : only;
        if (whose !== undefined) found.set(whose, [...(found.get(whose) ?? []), ...roles]);
      }
      break;
    }
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
  return found;
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
