import { indexFrom } from '../../core/from-token.ts';
import type { BlockKind } from '../../core/document.ts';
import type { PersonMention } from '../../entities/person/value.ts';
import { titleAt } from '../../gazetteer/title.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
} from '../../segment/tokens.ts';
import type { ResolveContext } from '../context.ts';
import { ageFrom } from './age.ts';
import type { Surroundings } from './surroundings.ts';

/** How many sentences behind `A Toledo man …` the name may stand, more when its age stands behind it. */
const REACH = 3;
/** So many others may be named before; then it is a list. */
const MOST_OTHERS = 50;
const AGED_REACH = 9;
/** The same for a name that opens a paragraph. */
const BLOCK_REACH = 7;
const THAT = wordSet('that');
/** `Toledo-area resident Jane Venn was`. */
const RESIDENT = wordSet('resident businessman businesswoman');
const AGAINST = wordId('against');
/** Before the name of whom a release is about. */
const DONE_TO = wordSet(
  'sentenced convicted charged arrested indicted defendant suspect as found finding convicting sentencing charging arresting named identified that',
);
const AND = wordSet('and');
const DOCTOR = wordSet('dr mr mrs ms');

/** The first person without a title behind the noun that tells of them; who is named in that sentence already is another. */
export function whoIsMeant(
  { document, mentions }: ResolveContext,
  around: Surroundings,
  noun: number,
): PersonMention | undefined {
  const { sentenceOf, tokens } = document;
  const lead = sentenceOf[noun]!;
  const others: string[] = [];
  for (let at = indexFrom(mentions.person, noun + 1); at < mentions.person.length; at++) {
    const mention = mentions.person[at]!;
    const { first, value } = mention;
    const behind = sentenceOf[first]! - lead;
    if (behind > AGED_REACH || others.length > MOST_OTHERS) return undefined;
    // `Venn said`: an official, named before
    if (!value.name.includes(' ') || value.title !== undefined || others.includes(value.name) || isQuoted(mention)) {
      others.push(value.name);
      continue;
    }
    if (hasPost(around, mention)) {
      others.push(value.name);
      continue;
    }
    if (!isSubject(around, mention, lead)) {
      if (isAboveStory(document, first)) continue;
      if (behind > 0) return undefined;
      others.push(value.name); // the victim, in the sentence itself
      continue;
    }
    const opens = ((tokens.flags[first]! | tokens.flags[first - 1]!) & TOKEN_BLOCK) !== 0; // Dr. Jane Venn
    return behind > (isAged(around, mention) ? AGED_REACH : opens ? BLOCK_REACH : REACH) ? undefined : mention;
  }
  return undefined;

  function isQuoted({ first: from, last: to }: PersonMention): boolean {
    const behind = indexFrom(mentions.quote, from + 1);
    return behind > 0 && to <= mentions.quote[behind - 1]!.last;
  }
}

/** True for a name above the story, of whoever wrote it or answers for it, or in what is said below the headline. */
export function isAboveStory({ blocks, tokens }: AnalysedDocument, name: number): boolean {
  const block = blocks.findLast(({ first }) => first <= name);
  if (block === undefined) return false;
  if (ABOVE.has(block.kind)) return true;
  return block.first === name - 1 && BY.has(tokens.word[block.first]!);
}
const ABOVE = new Set<BlockKind>(['header', 'subtitle', 'contact']);
const BY = wordSet('by');

/** `Jane Venn, Special Agent in Charge of …`: an official, too. */
function hasPost({ tokens, document }: Surroundings, { last }: PersonMention): boolean {
  if (tokens.word[last] !== MARK.comma) return false;
  const kind = titleAt(tokens, document.hits, last + 1)?.kind;
  return (kind === 'office' || kind === 'rank') && (tokens.flags[last + 1]! & TOKEN_CAPITAL) !== 0;
}

/** True for a name that its age stands behind. */
export function isAged(around: Surroundings, { last }: PersonMention): boolean {
  return around.tokens.word[last] === MARK.comma && ageFrom(around, last + 1) !== undefined;
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
  if (isDatelineAt(around, first - 1) || RESIDENT.has(before)) return true;
  if (before === MARK.hyphen && around.tokens.gap[first - 1] !== GAP_NONE) return true; // TOLEDO - Jane Venn
  if (before === AGAINST && first === mention.first) return isCharged(around, first);
  if (before === MARK.comma && first === mention.first && isBehindSource(around, first)) return true;
  if (before !== MARK.comma && !(DONE_TO.has(before) && around.document.sentenceOf[first]! > lead)) return false;
  return isAged(around, mention);
}

/** `According to court documents, Jane Venn`: the source that opens a sentence, without a name in it. */
function isBehindSource(around: Surroundings, name: number): boolean {
  const { word, flags } = around.tokens;
  for (let at = name - 2; at >= 0 && at > name - SOURCE_WORDS; at--) {
    if (around.opensAnew(at)) return word[at] === ACCORDING && (flags[at]! & TOKEN_SENTENCE) !== 0;
    if (word[at] === MARK.comma) return false;
  }
  return false;
}
const ACCORDING = wordId('according');
const SOURCE_WORDS = 16;

/** `WASHINGTON Jane Venn was`: a dateline without a dash, at the head of its sentence. */
function isDatelineAt({ tokens: { flags, start, end } }: Surroundings, at: number): boolean {
  return (flags[at]! & TOKEN_UPPER) !== 0 && (flags[at]! & TOKEN_SENTENCE) !== 0 && end[at]! - start[at]! > 3;
}

/** `charges were filed against Jane Venn`; not `used force against`. */
function isCharged(around: Surroundings, name: number): boolean {
  for (let at = name - 2; at >= 0 && at > name - CHARGE_WORDS && !around.opensAnew(at + 1); at--)
    if (CHARGE.has(around.tokens.word[at]!)) return true;
  return false;
}

const CHARGE = wordSet('charge charges complaint indictment suit lawsuit warrant information case');
const CHARGE_WORDS = 14;
