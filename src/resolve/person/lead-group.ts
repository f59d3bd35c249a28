import { indexFrom } from '../../core/from-token.ts';
import type { PersonMention } from '../../entities/person/value.ts';
import { SMALL } from '../../gazetteer/number-words.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { Role } from '../../record/types.generated.ts';
import { MARK, type TokenTable } from '../../segment/tokens.ts';
import type { ResolveContext } from '../context.ts';
import { cityFrom, type FoundHome } from './home.ts';
import { isAged } from './lead-who.ts';
import { isPluralTitle } from './role-title.ts';
import type { Surroundings } from './surroundings.ts';
import { titleAfter } from './title-after.ts';

const FROM = wordSet('from');
const PEOPLE = wordSet('men women people residents brothers sisters teens teenagers');
/** What is told of a group: `were charged`. */
const VERB = wordSet('were are have had pleaded pled face faced admitted will appeared');
const LARGEST = 12;
/** How many words may stand between the number and the town. */
const GROUP_WORDS = 12;
/** How many sentences behind the group its members may be named. */
const REACH = 6;

/** Those whom a release counts before it names them: `Five gang members from Toledo were sentenced`, `Three Toledo men were charged`. */
export function groupFrom(
  context: ResolveContext,
  around: Surroundings,
  city: number,
): { readonly mentions: readonly PersonMention[]; readonly home: FoundHome } | undefined {
  const { document } = context;
  const { word } = document.tokens;
  const number = document.sentences[document.sentenceOf[city]!]!.first;
  const count = SMALL.get(word[number]!);
  if (count === undefined || count < 2 || count > LARGEST || city - number > GROUP_WORDS) return undefined;
  const home = cityFrom(around, city);
  if (home === undefined) return undefined;
  let verb = word[home.last] === MARK.comma ? home.last + 1 : home.last;
  if (!FROM.has(word[city - 1]!)) {
    if (!PEOPLE.has(word[verb] ?? 0)) return undefined;
    verb += 1;
  }
  if (!VERB.has(word[verb] ?? 0) || around.opensAnew(verb)) return undefined;
  const found = membersBehind(context, around, verb, count);
  return found.length === 0 ? undefined : { mentions: found, home };
}

/** Mentions of up to `count` persons behind a token, each named with an age and without a title. */
function membersBehind(
  { document, mentions }: ResolveContext,
  around: Surroundings,
  verb: number,
  count: number,
): readonly PersonMention[] {
  const found: PersonMention[] = [];
  const names = new Set<string>();
  for (let at = indexFrom(mentions.person, verb); at < mentions.person.length && names.size < count; at++) {
    const mention = mentions.person[at]!;
    if (document.sentenceOf[mention.first]! - document.sentenceOf[verb]! > REACH) break;
    if (mention.value.title !== undefined || !isAged(around, mention)) continue;
    names.add(mention.value.name);
    found.push(mention);
  }
  return found;
}

/** What a group that a release counts first has in common: `Two former tellers of Venn Bank pleaded guilty today. Jane Roe, 34, and …`. */
export interface GroupRoles {
  readonly mentions: readonly PersonMention[];
  readonly roles: readonly Role[];
}

/** The roles of the first group of whom just as many are named behind it. */
export function groupRoles(context: ResolveContext, around: Surroundings): GroupRoles | undefined {
  const { document } = context;
  const { sentences, tokens } = document;
  for (let s = 0; s < Math.min(sentences.length, TOP); s++) {
    const { first, last } = sentences[s]!;
    const number = behindDateline(tokens, first, last);
    const count = SMALL.get(tokens.word[number]!);
    if (count === undefined || count < 2 || count > LARGEST) continue;
    const told = titleAfter(around, number + 1);
    const roles = told?.roles.filter(({ title }) => isPluralTitle(title)) ?? [];
    if (
      told === undefined ||
      roles.length === 0 ||
      !isTold(tokens, told.last, Math.min(last, around.nextPerson(first)))
    )
      continue;
    const mentions = membersBehind(context, around, told.last, count);
    if (new Set(mentions.map(({ value }) => value.name)).size !== count) continue;
    // two managers of Brooklyn-based clinics
    const seat = around.places.cityAt(told.last - 1) !== undefined;
    return { mentions, roles: seat ? roles.map(({ title }) => ({ title, organization: null })) : roles };
  }
  return undefined;
}

/** True where the group’s verb stands before the sentence ends or a name comes. */
function isTold({ word }: TokenTable, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + PREDICATE; at++) if (VERB.has(word[at]!)) return true;
  return false;
}

/** First token behind the dash of a dateline. */
function behindDateline({ word }: TokenTable, first: number, last: number): number {
  for (let at = first; at < Math.min(last, first + DATELINE); at++)
    if (word[at] === MARK.enDash || word[at] === MARK.emDash) return at + 1;
  return first;
}
const TOP = 12;
const PREDICATE = 30;
const DATELINE = 9;
