import { isPostNominal, mayBeState } from '../../segment/post-nominal.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { titleAt } from '../../gazetteer/title.ts';
import { ageAt } from '../../segment/age.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { ALIAS_ENDS, aliasWordsFrom } from '../../segment/alias-words.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';

const SPEECH = wordSet(`
  said says stated added explained told testified wrote noted argued commented declared remarked
  admitted confessed pleaded pled acknowledged conspired claimed
`);
/** Verbs and phrases that persons rather than bodies are the subject of, right behind a name. */
const DEED = wordSet(`
  faces died fled drove shot stabbed stole served killed lived worked robbed was is were has had will and
  allegedly who whose knowingly announced agreed went came ran walked grew hid appeared attended waived
`);
const NAMED = wordSet(
  'defendant defendants victim victims named identified aka a.k.a. alias suspect mr mrs ms dr plaintiff',
);
const AS_OR_BY = wordSet('as by to');
const KIN = wordSet(`
  brother sister wife husband son daughter father mother cousin uncle aunt nephew niece stepfather stepmother girlfriend
  boyfriend partner co-conspirator coconspirator co-defendant codefendant accomplice
`);
const OLD = wordId('old');
const DOB = wordId('dob');
const YEAR = wordSet('year month');
const ARTICLE = wordSet('a an the');
const DEFINITE = wordSet('the his her their its');
const INDEFINITE = wordSet('a an another one');
const OF = wordSet('of from');
const KNOWN = wordId('known');
const WAS = wordSet('was were is');
/** What is done to persons and never to bodies. */
const BODILY = wordSet(`
  arrested jailed booked imprisoned remanded extradited deported handcuffed born killed stabbed murdered hospitalised hospitalized
  airlifted arraigned beaten kidnapped raped detained pronounced survived married elected sworn reelected re-elected knighted
`);
/** What announces whom to ask. */
const CONTACT = wordSet(`
  contact contacts inquiries enquiries queries pio spokesperson spokesman spokeswoman attn attention reporter author
  interviews
`);
/** `A Toledo man, Jane Venn, was charged`. */
const PERSON = wordSet('man woman resident businessman businesswoman boy girl teenager teen native');
/** `His lawyer, Jane Venn`; not `John Roe, manager, Acme Feeders`. */
const CALLING = wordSet(`
  shooter gunman driver passenger pedestrian cyclist motorist motorcyclist attacker assailant killer defendant victim suspect
  officer deputy detective trooper lawyer attorney employee manager owner founder operator teacher coach pastor nurse doctor boss
  roommate neighbor neighbour friend villager shopkeeper farmer trader protester protestor activist student parent witness eyewitness
  bystander survivor worker labourer laborer fisherman engineer journalist photographer relative colleague economist researcher
  volunteer carpenter vendor mechanic shopper tourist spectator onlooker customer
`);
const OF_WORD = wordId('of');
/** What happens to persons: `the murder of Jane Venn`. */
const SUFFERED = wordSet(`
  murder murders death deaths killing killings slaying homicide shooting stabbing rape kidnapping abduction beating disappearance
  assassination strangulation suffocation drowning manslaughter
`);
/** What courts do to persons, and to firms. */
const TRIED = wordSet(
  'prosecution arrest conviction trial sentencing indictment arraignment extradition retrial apprehension',
);
const WHO = wordSet('who whose whom');

/** An age: nothing else is written so. */
export const AGED = 3;
/** Only persons are spoken of so: they speak, are also known as somebody, have a degree. */
export const SURE = 2.5;
/** A person, as often as not. */
const LIKELY = 1.5;
/** Persons do it, and much else does. */
export const HINT = 1;

/** Points for what follows a name-shaped run that ends before `last`. */
export function signAfter(document: AnalysedDocument, last: number): number {
  const { tokens } = document;
  const { count, word, flags, gap } = tokens;
  if (last >= count || (flags[last]! & TOKEN_BLOCK) !== 0) return 0;
  if (word[last] === MARK.comma || word[last] === MARK.openBracket) {
    const at = last + 1;
    if (at >= count) return 0;
    const age = ageAt(document, at);
    if ((age !== undefined && closesAge(document, age.last)) || word[at] === DOB) return AGED;
    if (word[last] === MARK.openBracket) return isAka(document, at) ? SURE : 0;
    if (isAka(document, at) || WHO.has(word[at]!)) return SURE;
    if (isPostNominal(tokens, at)) return mayBeState(tokens, at) ? HINT : SURE;
    if (OF.has(word[at]!) && at + 1 < count && (flags[at + 1]! & TOKEN_CAPITAL) !== 0) return HINT;
    if (isPostOf(document, at)) return LIKELY;
    if (!ARTICLE.has(word[at]!)) return 0;
    // Jane Roe, a 4-year-old
    const years = ageAt(document, at + 1);
    if (years !== undefined && word[years.last] === MARK.hyphen && YEAR.has(word[years.last + 1]!)) return AGED;
    return isSomebody(tokens, at + 1) ? LIKELY : HINT;
  }
  if ((flags[last]! & TOKEN_POSSESSIVE) !== 0) return 0;
  if (word[last] === DOB) return AGED;
  if (isAka(document, last) || isPostNominal(tokens, last)) return SURE;
  if (gap[last] === GAP_NONE) return 0;
  if (SPEECH.has(word[last]!)) return SURE;
  if (word[last] === OF_WORD && isTownOf(document, last + 1)) return HINT;
  if (WAS.has(word[last]!) && last + 1 < count && BODILY.has(word[last + 1]!)) return SURE;
  return DEED.has(word[last]!) ? HINT : 0;
}

/** `Jane Venn of Toledo, who`: a listed town before what is told of her. */
function isTownOf({ tokens, hits }: AnalysedDocument, town: number): boolean {
  const end = town < tokens.count ? longestHit(tokens, hits, town, 'city')?.last : undefined;
  return end !== undefined && tokens.word[end] === MARK.comma && WHO.has(tokens.word[end + 1] ?? 0);
}

/** `Australian woman`, `former Toledo resident` behind `Jane Venn, an`. */
function isSomebody({ word, flags, count }: TokenTable, from: number): boolean {
  for (let i = from; i < from + 4 && i < count && (flags[i]! & TOKEN_WORD) !== 0; i++)
    if (PERSON.has(word[i]!)) return true;
  return false;
}

/** `aka`, `a/k/a`, `also known as` at token `at`. */
function isAka({ tokens }: AnalysedDocument, at: number): boolean {
  return tokens.word[at] !== KNOWN && aliasWordsFrom(tokens, at) > at; // a site known as
}

/** `Jane Venn, Public Information Officer`: a post that no other name follows at once. */
function isPostOf({ tokens, hits }: AnalysedDocument, at: number): boolean {
  const title = titleAt(tokens, hits, at);
  if (title === undefined || title.kind === 'honorific' || title.kind === 'relation') return false;
  if (title.last >= tokens.count || (tokens.flags[title.last]! & TOKEN_BLOCK) !== 0) return true;
  return (tokens.flags[title.last]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== (TOKEN_WORD | TOKEN_CAPITAL);
}

function closesAge(document: AnalysedDocument, at: number): boolean {
  const { tokens } = document;
  if (at >= tokens.count || (tokens.flags[at]! & TOKEN_BLOCK) !== 0) return true;
  const word = tokens.word[at];
  if (word === MARK.comma || word === MARK.closeBracket || word === MARK.semicolon || word === MARK.stop) return true;
  // `John Doe, 34 of Toledo`, `Jane Roe, 31 was charged`; not `Roe, 34 firearms`.
  return (
    OF.has(tokens.word[at]!) || DEED.has(tokens.word[at]!) || (tokens.flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) === 0
  );
}

/** Points for what stands right before token `first`, titles aside. */
export function signBefore(document: AnalysedDocument, first: number): number {
  const { tokens } = document;
  const { word, flags } = tokens;
  const at = first - 1;
  if (at < 0) return 0;
  // `Media contact:` with the name behind it or on the next line
  if (word[at] === MARK.colon && at > 0 && CONTACT.has(word[at - 1]!)) return SURE;
  if (word[at] === OLD && at > 0 && word[at - 1] === MARK.hyphen) return SURE; // 24-year-old Rocrast Mack
  // `Press Contact` on the line above
  if ((flags[first]! & TOKEN_BLOCK) !== 0) return CONTACT.has(word[at]!) ? LIKELY : 0;
  if (NAMED.has(word[at]!) || KIN.has(word[at]!)) return SURE;
  // `his co-defendants—Jane Venn, …`
  if ((word[at] === MARK.emDash || word[at] === MARK.colon) && at > 0 && NAMED.has(word[at - 1]!)) return SURE;
  if (SPEECH.has(word[at]!) && at > 0 && word[at - 1] === MARK.quote) return SURE; // “…,” said Xu Yanjun
  if (AS_OR_BY.has(word[at]!) && at > 0 && NAMED.has(word[at - 1]!)) return SURE; // identified as
  if (word[at] === MARK.comma && at > 0 && (KIN.has(word[at - 1]!) || PERSON.has(word[at - 1]!))) return SURE; // his brother, Xu Yanjun
  if (isLower(tokens, at) && (PERSON.has(word[at]!) || CALLING.has(word[at]!))) return LIKELY; // woman Valeska Paris
  if (word[at] === OF_WORD && at > 0) return SUFFERED.has(word[at - 1]!) ? SURE : TRIED.has(word[at - 1]!) ? LIKELY : 0;
  if (word[at] !== MARK.comma || at < 2) return 0;
  if (CALLING.has(word[at - 1]!)) {
    if (isDefinite(document, at - 1)) return SURE;
    if (INDEFINITE.has(word[at - 2]!) && isLower(tokens, at - 1)) return LIKELY; // a neighbour, Valeska Paris,
  }
  return isPostBefore(document, at) ? HINT : 0;
}

/** `Former vice president of facilities operations, Jane Venn`: a post and its field in lower case, at the head of a sentence or behind an article. */
function isPostBefore(document: AnalysedDocument, comma: number): boolean {
  const { tokens, hits } = document;
  const { word, flags } = tokens;
  for (let at = comma - 1; at >= 0 && at > comma - FIELD_WORDS; at--) {
    if ((flags[at]! & TOKEN_WORD) === 0) return false;
    const title = titleAt(tokens, hits, at);
    if (title !== undefined && title.kind !== 'honorific' && title.kind !== 'relation') {
      if (title.last < comma && word[title.last] !== OF_WORD) return false;
      const whole = at > 0 && titleAt(tokens, hits, at - 1)?.last === title.last ? at - 1 : at; // vice president
      const head = FORMER.has(word[whole - 1] ?? 0) ? whole - 1 : whole;
      return (
        (flags[head]! & TOKEN_SENTENCE) !== 0 || (head < whole && word[head - 1] === AND) || isDefinite(document, head)
      );
    }
    if ((flags[at]! & TOKEN_CAPITAL) !== 0 || ARTICLE.has(word[at]!)) return false;
  }
  return false;
}

const FIELD_WORDS = 7;
const FORMER = wordSet('former then retired');
const AND = wordId('and');

function isLower({ flags }: TokenTable, at: number): boolean {
  return (flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD;
}

/** True for a noun with an article or possessive within three words before it. */
function isDefinite({ tokens }: AnalysedDocument, noun: number): boolean {
  for (let at = noun - 1; at >= 0 && at > noun - 4; at--) {
    if (DEFINITE.has(tokens.word[at]!) || (tokens.flags[at]! & TOKEN_POSSESSIVE) !== 0) return true;
    if ((tokens.flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD) return false;
  }
  return false;
}

const MISTER = wordSet('mr mrs ms miss dr');
/** What may stand between `a.k.a.` and a name. */
const OPENING = new Set<number>([MARK.quote, MARK.apostrophe, MARK.openBracket, MARK.comma, MARK.colon]);

/** True when `aka`, `also known as`, `alias` stands right before token `first`, opening marks aside. */
export function isAliasOf(document: AnalysedDocument, first: number): boolean {
  const { word } = document.tokens;
  let at = first - 1;
  if (at > 0 && MISTER.has(word[at]!)) at -= 1; // aka Mr. Kenny
  while (at >= 0 && OPENING.has(word[at]!)) at -= 1;
  if (at < 0 || !ALIAS_ENDS.has(word[at]!)) return false;
  for (let from = at; from >= 0 && from > at - 6; from--) {
    if (aliasWordsFrom(document.tokens, from) === at + 1) return true;
  }
  return false;
}
