import type { PersonMention } from '../entities/person/value.ts';
import { wordSet } from '../gazetteer/words.ts';
import type { CityName } from '../record/types.generated.ts';
import { MARK, TOKEN_POSSESSIVE, TOKEN_SENTENCE } from '../segment/tokens.ts';
import type { ResolveContext } from './context.ts';
import { ageFrom } from './person-age.ts';
import { cityFrom, isFormer, isPersonNoun } from './person-home.ts';
import type { Surroundings } from './person-surroundings.ts';

/** How many sentences behind `A Toledo man …` the name may stand, and how many from the top it may open. */
const REACH = 3;
const TOP = 12;
const ARTICLE = wordSet('a an the');
const THAT = wordSet('that');
const AND = wordSet('and');

/**
 * Whose home a release gives before the name: `A Toledo man was sentenced today. Jane Venn, 34, received …`, also when
 * only the headline says it. The first person behind it without a title, where the sentence is about that person.
 */
export function leadHome(
  context: ResolveContext,
  around: Surroundings,
): { readonly mention: PersonMention; readonly city: CityName } | undefined {
  const { document, mentions } = context;
  const { tokens, sentenceOf } = document;
  for (const { first } of mentions.city) {
    if (sentenceOf[first]! > TOP) return undefined;
    const home = cityFrom(around, first);
    if (home === undefined || (first > 0 && isFormer(tokens.word[first - 1]!))) continue;
    const noun = tokens.word[home.last] === MARK.comma ? home.last + 1 : home.last;
    if (noun >= tokens.count || !isPersonNoun(tokens.word[noun]!)) continue;
    if (!opensSentence(around, first)) continue;
    const mention = mentions.person.find((person) => person.first > noun && person.value.title === undefined);
    if (mention === undefined || sentenceOf[mention.first]! - sentenceOf[noun]! > REACH) continue;
    if (
      !isSubject(around, mention) ||
      mentions.quote.some(({ first: from, last }) => from <= mention.first && mention.last <= last)
    )
      continue;
    return { mention, city: home.city };
  }
  return undefined;
}

/** `Toledo Man Sentenced`, `A Toledo man was`, `TOLEDO – A Toledo man`, `announced that a Toledo man`: whom the release is about. */
function opensSentence({ tokens }: Surroundings, city: number): boolean {
  const { word, flags } = tokens;
  const first = city > 0 && ARTICLE.has(word[city - 1]!) ? city - 1 : city;
  if ((flags[first]! & TOKEN_SENTENCE) !== 0) return true;
  const before = word[first - 1]!;
  return (
    before === MARK.enDash || before === MARK.emDash || before === MARK.hyphen || (first < city && THAT.has(before))
  );
}

/** A name that opens its sentence, or stands behind `that`, or has its age behind it in another sentence's opening. */
function isSubject(around: Surroundings, { first, last }: PersonMention): boolean {
  const { word, flags, count } = around.tokens;
  // An author's line, the name of what belongs to a victim, the first of two names.
  if (around.opensAnew(last) || last >= count || (flags[last]! & TOKEN_POSSESSIVE) !== 0 || AND.has(word[last]!))
    return false;
  if ((flags[first]! & TOKEN_SENTENCE) !== 0) return true;
  const before = word[first - 1]!;
  if (before === MARK.enDash || before === MARK.emDash || THAT.has(before)) return true;
  return before === MARK.comma && word[last] === MARK.comma && ageFrom(around, last + 1) !== undefined;
}
