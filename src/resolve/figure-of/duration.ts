import { indexFrom } from '../../core/from-token.ts';
import type { FigureMention } from '../../entities/figure/value.ts';
import type { PersonMention } from '../../entities/person/value.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, TOKEN_MARK, TOKEN_NUMBER, type TokenTable } from '../../segment/tokens.ts';
import type { ResolveContext } from '../context.ts';
import { measuredBefore } from './measured-before.ts';
import { phrase } from './noun-phrase.ts';
import type { PeopleByMention } from './people-by-mention.ts';
import { PRECISION, STOPS } from './words.ts';

const PRISON = wordSet('prison jail imprisonment incarceration custody confinement');
const RELEASE: ReadonlyMap<number, string> = new Map([
  [wordId('supervised'), 'supervised release'],
  [wordId('probation'), 'probation'],
  [wordId('parole'), 'parole'],
]);
const PROBATION = wordId('probation');
/** Between the time and the prison: `ten years in a federal prison`. */
const INTO_PRISON = wordSet('in of at to on with behind and or a an the each');
const SENTENCED = wordSet('sentenced sentence jailed imprisoned sentences');
const JAILED = wordSet('jailed imprisoned');
const SENTENCING = wordSet('sentenced jailed imprisoned');
const BACK = 6; // tokens
const TO_FOR = wordSet('to for');
const BEHIND_SENTENCE = wordSet('in and for on after with at behind by last');
const REPORTING = wordSet('announced announces said says stated told slaying murder killing shooting death');
const EACH = wordSet('each both respectively');
const AND = wordId('and');
const JUDGES = wordSet('judge justice magistrate court');
const BY = wordId('by');

/** `prison sentence of …`, `supervised release`, or what follows `of`. */
export function ofDuration(
  context: ResolveContext,
  people: PeopleByMention,
  figure: FigureMention,
  from: number,
  end: number,
  behind: () => string | undefined,
): string | undefined {
  const { tokens } = context.document;
  const { word, flags } = tokens;
  const { first, last } = figure;
  for (let i = last; i < end && i < last + 5; i++) {
    const name = word[i]!;
    if (PRISON.has(name)) return sentence('prison sentence', context, people, first, from);
    const named = RELEASE.get(name);
    if (named !== undefined) return word[i + 1] === PROBATION ? 'supervised probation' : named;
    if (STOPS.has(name) && !INTO_PRISON.has(name)) break; // `seven weeks after being released from prison`
    const joins = name === MARK.apostrophe || name === MARK.hyphen; // `five years’ post-release supervision`
    if ((flags[i]! & (TOKEN_MARK | TOKEN_NUMBER)) !== 0 && !joins) break;
  }
  const sentenced = sentencedTo(tokens, first, from);
  if (sentenced !== undefined && (last >= end || (flags[last]! & TOKEN_MARK) !== 0 || BEHIND_SENTENCE.has(word[last]!)))
    return sentence(JAILED.has(sentenced) ? 'prison sentence' : 'sentence', context, people, first, from);
  if (word[last] === MARK.apostrophe) return phrase(tokens, last + 1, end);
  return behind() ?? measuredBefore(tokens, first, from, 'of');
}

/** The verb of `sentenced him to six years`, `jailed for six years`. */
function sentencedTo({ word }: TokenTable, first: number, from: number): number | undefined {
  let at = first - 1;
  while (at > from && PRECISION.has(word[at]!) && !TO_FOR.has(word[at]!)) at -= 1;
  if (at <= from || !TO_FOR.has(word[at]!)) return undefined;
  for (let i = at - 1; i >= from && i >= at - BACK; i--) if (SENTENCED.has(word[i]!)) return word[i];
  return undefined;
}

function sentence(
  name: string,
  context: ResolveContext,
  people: PeopleByMention,
  at: number,
  from: number,
): string | undefined {
  const person = sentencedPerson(context, people, at, from);
  return person === undefined ? name : `${name} of ${person}`;
}

/** Who is sentenced: `sentenced Ada Quill to 14 months`, `Quill was sentenced to 14 months`. */
function sentencedPerson(
  context: ResolveContext,
  people: PeopleByMention,
  at: number,
  from: number,
): string | undefined {
  const { tokens } = context.document;
  const person = personBefore(context, at);
  if (person === undefined || person.first < from || isCourt(tokens, person)) return undefined;
  for (let i = person.last; i < at; i++) {
    if (REPORTING.has(tokens.word[i]!) || EACH.has(tokens.word[i]!)) return undefined;
    if (SENTENCING.has(tokens.word[i]!))
      return isOneOfMany(context, person, from) ? undefined : people.get(person.start);
  }
  // Behind the verb, and further persons between as objects of the same one: `sentenced Dion to seven years, Floyd to five`
  if (at - person.last > 6) return undefined;
  for (let i = person.first - 1; i >= from; i--) {
    if (REPORTING.has(tokens.word[i]!)) return undefined;
    if (SENTENCING.has(tokens.word[i]!)) return people.get(person.start);
  }
  return undefined;
}

/** `Burke and Jackson were sentenced`: the name before the verb is not the only one. */
function isOneOfMany(
  { document: { tokens }, mentions }: ResolveContext,
  { first }: PersonMention,
  from: number,
): boolean {
  if (tokens.word[first - 1] !== AND) return false;
  const index = indexFrom(mentions.person, first) - 1;
  return index >= 0 && mentions.person[index]!.first >= from;
}

/** `sentenced by Justice Hecht to 18 years`: who sentences serves no time. */
function isCourt(tokens: TokenTable, { first, value }: PersonMention): boolean {
  for (let i = value.title?.first ?? first; i < (value.title?.last ?? first); i++)
    if (JUDGES.has(tokens.word[i]!)) return true;
  return first > 0 && (tokens.word[first - 1] === BY || JUDGES.has(tokens.word[first - 1]!));
}

/** The person mentioned last before a token. */
export function personBefore({ mentions }: ResolveContext, at: number): PersonMention | undefined {
  const behind = indexFrom(mentions.person, at);
  return behind === 0 ? undefined : mentions.person[behind - 1];
}
