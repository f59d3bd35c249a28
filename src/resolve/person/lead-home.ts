import type { PersonMention } from '../../entities/person/value.ts';
import { titleAt } from '../../gazetteer/title.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { CityName } from '../../record/types.generated.ts';
import { MARK, plainText, TOKEN_CAPITAL, TOKEN_SENTENCE, TOKEN_WORD } from '../../segment/tokens.ts';
import type { ResolveContext } from '../context.ts';
import { ageBefore } from './age.ts';
import { cityFrom, isFormer, isLiving, isPersonNoun, OF_OR_IN } from './home.ts';
import { groupFrom } from './lead-group.ts';
import { whoIsMeant } from './lead-who.ts';
import type { Surroundings } from './surroundings.ts';

/** How many sentences from the top it may open. */
const TOP = 12;
const ARTICLE = wordSet('a an the');
/** Before `a Toledo man`, besides a dash: `announced today a Toledo man has been`, `convicted a Toledo man`. */
const SAID = wordSet('that today yesterday announced convicted sentenced indicted charged arrested jailed');
const OLD = wordSet('old');
const AND = wordId('and');
const GANG = wordSet('gang');
const MEMBER = wordSet('member');
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
    const group = groupFrom(context, around, first);
    if (group !== undefined) return { mentions: group.mentions, city: group.home.city, calling: undefined };
    const home = cityFrom(around, first);
    if (home === undefined || (first > 0 && isFormer(tokens.word[first - 1]!))) continue;
    const noun = tokens.word[home.last] === MARK.comma ? home.last + 1 : home.last;
    const resident = isResidentOf(around, first, noun) ? whoIsMeant(context, around, home.last - 1) : undefined;
    if (resident !== undefined) return { mentions: [resident], city: home.city, calling: undefined };
    if (noun >= tokens.count || !opensSentence(around, first)) continue;
    const several = COUPLE.has(tokens.word[noun]!) || isTwo(tokens.word, noun);
    const calling = several ? undefined : callingAt(around, noun);
    const member = GANG.has(tokens.word[noun]!) && MEMBER.has(tokens.word[noun + 1] ?? 0);
    if (!several && !member && calling === undefined && !isPersonNoun(tokens.word[noun]!)) continue;
    const mention = whoIsMeant(context, around, noun);
    if (mention === undefined) continue;
    const second = several ? whoIsMeant(context, around, mention.first) : undefined;
    const whose = second === undefined ? [mention] : [mention, second];
    return { mentions: whose, city: home.city, calling };
  }
  return undefined;
}

/** `A former clerk and resident of Toledo, Ohio, was`, `A man living in Toledo was`: the subject of a sentence, up to its town and its verb. */
function isResidentOf(around: Surroundings, city: number, verb: number): boolean {
  const { word, flags } = around.tokens;
  if (!OF_OR_IN.has(word[city - 1] ?? 0) || !HAPPENED.has(word[verb] ?? 0)) return false;
  if (!(isPersonNoun(word[city - 2] ?? 0) || isLiving(word[city - 2] ?? 0))) return false;
  for (let at = city - 2; at >= 0 && at > city - SUBJECT_WORDS; at--) {
    if (ARTICLE.has(word[at]!) && opensSentence(around, at + 1)) return true;
    const inside = (flags[at]! & TOKEN_WORD) !== 0 || INSIDE.has(word[at]!);
    if (!inside || HAPPENED.has(word[at]!) || around.opensAnew(at) || around.personStart(at + 1) !== undefined)
      return false;
  }
  return false;
}
const HAPPENED = wordSet(
  'was is has had will pleaded pled faces admitted agreed received appeared surrendered died made entered',
);
const INSIDE = wordSet('( ) -');
const SUBJECT_WORDS = 16;

/** `a Toledo man and woman`. */
function isTwo(word: ArrayLike<number>, noun: number): boolean {
  return isPersonNoun(word[noun]!) && word[noun + 1] === AND && isPersonNoun(word[noun + 2] ?? 0);
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
      const town = cityFrom(around, noun)?.last; // a 34-year-old Toledo, Ohio, man
      if (town === undefined && (flags[noun]! & TOKEN_WORD) === 0) break;
      noun = town === undefined ? noun + 1 : word[town] === MARK.comma ? town + 1 : town;
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
