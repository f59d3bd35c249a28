import type { PersonMention } from '../entities/person/value.ts';
import { titleAt } from '../gazetteer/title.ts';
import { wordSet } from '../gazetteer/words.ts';
import type { CityName } from '../record/types.generated.ts';
import {
  MARK,
  plainText,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  TOKEN_WORD,
} from '../segment/tokens.ts';
import type { ResolveContext } from './context.ts';
import { ageBefore, ageFrom } from './person-age.ts';
import { cityFrom, isFormer, isPersonNoun } from './person-home.ts';
import type { Surroundings } from './person-surroundings.ts';

/** How many sentences behind `A Toledo man …` the name may stand, more when its age stands behind it. */
const REACH = 3;
const AGED_REACH = 9;
/** The same for a name that opens a paragraph. */
const BLOCK_REACH = 7;
/** How many sentences from the top it may open. */
const TOP = 12;
const ARTICLE = wordSet('a an the');
const THAT = wordSet('that');
/** Before `a Toledo man`, besides a dash: `announced today a Toledo man has been`. */
const SAID = wordSet('that today yesterday announced');
/** Before the name of whom a release is about. */
const DONE_TO = wordSet(
  'sentenced convicted charged arrested indicted defendant suspect as found named identified that',
);
const OLD = wordSet('old');
const AND = wordSet('and');
const DOCTOR = wordSet('dr mr mrs ms');
const COUPLE = wordSet('couple duo pair brothers sisters siblings');

/** What a release tells of somebody before the name. */
export interface LeadHome {
  readonly mentions: readonly PersonMention[];
  readonly city: CityName;
  /** `doctor` of `A Toledo, Ohio, doctor was sentenced`. */
  readonly calling: string | undefined;
}

/**
 * Whose home a release gives before the name: `A Toledo man was sentenced today. Jane Venn, 34, received …`, also when
 * only the headline says it. The first person behind it without a title, where the sentence is about that person.
 */
export function leadHome(context: ResolveContext, around: Surroundings): LeadHome | undefined {
  const { document, mentions } = context;
  const { tokens, sentenceOf } = document;
  for (const { first } of mentions.city) {
    if (sentenceOf[first]! > TOP && !isBehindDash(around, first)) continue;
    const home = cityFrom(around, first);
    if (home === undefined || (first > 0 && isFormer(tokens.word[first - 1]!))) continue;
    const noun = tokens.word[home.last] === MARK.comma ? home.last + 1 : home.last;
    if (noun >= tokens.count || !opensSentence(around, first)) continue;
    const several = COUPLE.has(tokens.word[noun]!);
    const calling = several ? undefined : callingAt(around, noun);
    if (!several && calling === undefined && !isPersonNoun(tokens.word[noun]!)) continue;
    const mention = whoIsMeant(context, around, noun);
    if (mention === undefined) continue;
    const second = several ? whoIsMeant(context, around, mention.first) : undefined;
    const whose = second === undefined ? [mention] : [mention, second];
    return { mentions: whose, city: home.city, calling };
  }
  return undefined;
}

/** A calling in lower case, with words in lower case before it. */
function callingAt({ tokens, document }: Surroundings, noun: number): string | undefined {
  for (let at = noun; at < tokens.count && at < noun + 3; at++) {
    if ((tokens.flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD) return undefined;
    const title = titleAt(tokens, document.hits, at);
    if (title !== undefined) return title.kind === 'job' ? plainText(tokens, noun, title.last) : undefined;
  }
  return undefined;
}

/** The age that a release gives before the name: `A 44-year-old man was charged today. Jane Venn …`. */
export function leadAge(
  context: ResolveContext,
  around: Surroundings,
): { readonly mention: PersonMention; readonly age: number } | undefined {
  const { document, mentions } = context;
  const { word, flags, count } = document.tokens;
  for (const { first, value } of mentions.figure) {
    if (document.sentenceOf[first]! > TOP && !isBehindDash(around, first)) continue;
    if (value.kind !== 'age' || first === 0 || !ARTICLE.has(word[first - 1]!)) continue;
    const years = ageBefore(around, behindOld(first));
    if (years === undefined || !opensSentence(around, first)) continue;
    let noun = behindOld(first);
    while (noun < count && noun < first + 9 && !isPersonNoun(word[noun]!)) {
      if ((flags[noun]! & TOKEN_WORD) === 0) break;
      noun += 1;
    }
    if (noun >= count || !isPersonNoun(word[noun]!)) continue;
    const mention = whoIsMeant(context, around, noun);
    if (mention !== undefined) return { mention, age: years };
  }
  return undefined;

  /** Token behind `44-year-old`. */
  function behindOld(figure: number): number {
    for (let at = figure; at < figure + 6 && at < count; at++) if (OLD.has(word[at]!)) return at + 1;
    return figure;
  }
}

/** The first person without a title behind the noun that tells of them; who is named in that sentence already is another. */
function whoIsMeant(
  { document, mentions }: ResolveContext,
  around: Surroundings,
  noun: number,
): PersonMention | undefined {
  const { sentenceOf, tokens } = document;
  const lead = sentenceOf[noun]!;
  const others: string[] = [];
  for (const mention of mentions.person) {
    const { first, value } = mention;
    if (first <= noun) continue;
    const behind = sentenceOf[first]! - lead;
    if (behind > AGED_REACH) return undefined;
    // `Venn said`: an official, named before
    if (!value.name.includes(' ') || value.title !== undefined || others.includes(value.name) || isQuoted(mention)) {
      others.push(value.name);
      continue;
    }
    if (!isSubject(around, mention, lead)) {
      if (behind > 0) return undefined;
      others.push(value.name); // the victim, in the sentence itself
      continue;
    }
    const opens = ((tokens.flags[first]! | tokens.flags[first - 1]!) & TOKEN_BLOCK) !== 0; // Dr. Jane Venn
    return behind > (agedAt(around, mention) ? AGED_REACH : opens ? BLOCK_REACH : REACH) ? undefined : mention;
  }
  return undefined;

  function isQuoted({ first: from, last: to }: PersonMention): boolean {
    return mentions.quote.some(({ first, last }) => first <= from && to <= last);
  }
}

function agedAt(around: Surroundings, { last }: PersonMention): boolean {
  return around.tokens.word[last] === MARK.comma && ageFrom(around, last + 1) !== undefined;
}

/** Behind the dash of a dateline, wherever a page has it: `TOLEDO – A Toledo man`. */
function isBehindDash({ tokens: { word } }: Surroundings, first: number): boolean {
  const dash = word[first - 2];
  return dash === MARK.enDash || dash === MARK.emDash;
}

/** `Toledo Man Sentenced`, `A Toledo man was`, `TOLEDO – A Toledo man`, `announced that a Toledo man`: whom the release is about. */
function opensSentence({ tokens }: Surroundings, subject: number): boolean {
  const { word, flags } = tokens;
  let city = subject;
  // A 44-year-old Toledo man
  if (city > 5 && OLD.has(word[city - 1]!)) while (city > subject - 6 && !ARTICLE.has(word[city - 1]!)) city -= 1;
  const first = city > 0 && ARTICLE.has(word[city - 1]!) ? city - 1 : city;
  if ((flags[first]! & TOKEN_SENTENCE) !== 0) return true;
  const before = word[first - 1]!;
  return (
    before === MARK.enDash || before === MARK.emDash || before === MARK.hyphen || (first < city && SAID.has(before))
  );
}

/** A name that opens its sentence, or stands behind `that`, or has its age behind it in another sentence's opening. */
function isSubject(around: Surroundings, mention: PersonMention, lead: number): boolean {
  const { last } = mention;
  const { word, flags, count } = around.tokens;
  const first = mention.first > 0 && DOCTOR.has(word[mention.first - 1]!) ? mention.first - 1 : mention.first;
  // An author's line, the name of what belongs to a victim, the first of two names.
  if (around.opensAnew(last) || last >= count || (flags[last]! & TOKEN_POSSESSIVE) !== 0 || AND.has(word[last]!))
    return false;
  if ((flags[first]! & TOKEN_SENTENCE) !== 0) return true;
  const before = word[first - 1]!;
  if (before === MARK.enDash || before === MARK.emDash || THAT.has(before)) return true;
  if (before !== MARK.comma && !(DONE_TO.has(before) && around.document.sentenceOf[first]! > lead)) return false;
  return agedAt(around, mention);
}
