import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_MARK,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  TOKEN_WORD,
  type TokenTable,
  tokenText,
} from '../../segment/tokens.ts';
import { unitOfLabel } from './field-label.ts';
import { breaks } from './numeral.ts';
import { comparatorAround } from './comparator.ts';
import { AUXILIARIES, PERSON_PREDICATES, PERSON_UNITS, PHRASE_ENDS } from './noun-words.ts';
import type { Numeral } from './numeral.ts';
import { looksPlural, singular } from './singular.ts';
import { HARMS, isEmployed, isHarmed } from './people-verbs.ts';
import { isItemOfList, unitBefore } from './label-list.ts';
import type { FigureMention } from './value.ts';

const ALL = wordId('all');
const VOTES = wordSet('votes vote');
const OTHER = wordId('other');
const THE = wordId('the');
const IN = wordId('in');
const OF = wordId('of');
const TO = wordId('to');
const FROM = wordId('from');
const PARENTS = wordSet('mother father parent parents grandmother grandfather mom dad');
/** `a family of four`, `a flight crew of six` */
const GROUPS = wordSet('family group team crew party trio panel staff jury squad household');
const NUMBER = wordSet('number numbers total tally toll count');
/** Verbs whose object is the number itself: `fell to 97`, `totaled 1,200`. */
const CHANGES = wordSet(`
  rose rise rises risen rising fell fall falls fallen falling increased increase increases increasing decreased decrease
  decreases dropped drop drops declined decline declines grew grow grown climbed jumped doubled tripled soared plunged
  reduced reduction raised lowered went down up reached reach reaches climbing climbs gained gains gaining lost losing loses shed sheds
`);
const TOTALS = wordSet(
  'totaled totals totaling totalled totalling numbered numbering averaged averaging reached reaching reaches',
);
const REACH = 6;
/** How far back the noun of `the number of …` may stand. */
const NOUN_REACH = 20;

/**
 * What a number without a noun counts: `over 200 charged`, `25 in St. Louis`, `all three`, `Arrests: 12`,
 * `homicides fell from 110 to 97`. Null for a quantity whose noun is not clear, undefined for a number that is
 * perhaps no quantity. `found` are the figures before it.
 */
export function ellipticalUnit(
  { tokens, sentenceOf, sentences }: AnalysedDocument,
  found: readonly FigureMention[],
  { first, value }: Numeral,
  last: number,
): string | null | undefined {
  const before = first > 0 && (tokens.flags[first]! & TOKEN_BLOCK) === 0 ? tokens.word[first - 1]! : 0;
  const open = last < tokens.count && !breaks(tokens, last);
  const next = open ? tokens.word[last]! : 0;
  const inSentence = (): string | undefined => {
    const latest = found.at(-1);
    if (latest?.value.kind !== 'count' || sentenceOf[latest.first] !== sentenceOf[first]) return undefined;
    return latest.value.unit ?? undefined;
  };
  if (PERSON_PREDICATES.has(next)) {
    const unit = inSentence();
    return unit !== undefined && PERSON_UNITS.has(unit) ? unit : 'person'; // `seized 30 guns, with 12 arrested`
  }
  if (before === ALL || (before === OTHER && first > 1 && tokens.word[first - 2] === THE)) {
    return earlierUnit(found, value) ?? 'person';
  }
  if (before === OF && first > 1 && PARENTS.has(tokens.word[first - 2]!)) return 'child'; // `a mother of five`
  if (before === OF && first > 1 && GROUPS.has(tokens.word[first - 2]!) && !isCapitalAt(tokens, last)) return 'person';
  // `Together the two will pay`
  if (before === THE && next === WILL) return earlierUnit(found, value) ?? 'person';
  // `The four, aged 22 to 59, were held`
  if (before === THE && tokens.word[last] === MARK.comma && AGED.has(tokens.word[last + 1] ?? 0)) return 'person';
  // `Good Samaritan rescues 6 after collision`, `Crash kills two`: a headline
  if (HARMS.has(before) && (!open || BEHIND_HARMED.has(next))) return 'person';
  // `killed two people, injured at least 37 and left`
  if ((next === AND || next === MARK.comma || next === MARK.stop || !open) && isHarmed(tokens, first)) return 'person';
  // `and preserved 790 more, at a cost`
  if (next === MORE && isLoose(tokens, last + 1) && inSentence() !== undefined) return inSentence();
  // `Last year we flew 29 missions. In 2019 it was nine.`
  if (before === WAS && tokens.word[first - 2] === IT && (next === MARK.stop || !open))
    return unitOfLastSentence(found, sentenceOf);
  // `carried by seven votes to two`
  if (before === TO && VOTES.has(tokens.word[first - 2] ?? 0) && isLoose(tokens, last)) return 'vote';
  // `Of the 22 people asked, 19 (86%) agreed`
  const shared = before === MARK.comma ? behindShare(tokens, last) : last;
  if (shared > last && isPastTense(tokens, shared) && inSentence() !== undefined) return inSentence();
  const opens = (tokens.flags[first]! & TOKEN_SENTENCE) !== 0;
  if (AUXILIARIES.has(next) && (opens || comparatorAround(tokens, first, last, last) !== 'eq')) return 'person';
  // `Of the 12 arrested, five were juveniles`
  if (AUXILIARIES.has(next) && before === MARK.comma && inSentence() !== undefined) return inSentence();
  // `Six people were hurt and four have been sent home`
  if (AUXILIARIES.has(next) && before === AND && PERSON_UNITS.has(inSentence() ?? '')) return inSentence();
  // `Of the 220 surveyed, 14 said`
  if (before === THE && tokens.word[first - 2] === OF && isPastTense(tokens, last))
    return earlierUnit(found, value) ?? (ASKED.has(next) ? 'person' : null);
  // `The firm employs about 1,200 in Ohio`
  if (isLoose(tokens, last) && isEmployed(tokens, first)) return 'person';
  // `her 14th arrest this year, compared with 11 at this time last year`
  if (COMPARISONS.has(before) && first > 1 && tokens.word[first - 2] === COMPARED && isLoose(tokens, last))
    return inSentence() ?? subject(tokens, first, sentences[sentenceOf[first]!]!.first) ?? null;
  if (before === MARK.comma && isItemOfList(tokens, first, last, sentences[sentenceOf[first]!]!.first))
    return unitBefore(found, sentences[sentenceOf[first]!]!.first) ?? null;
  // `Two more were hurt`
  if (next === MORE && last + 1 < tokens.count && !breaks(tokens, last + 1) && isPredicate(tokens.word[last + 1]!))
    return inSentence() ?? 'person';
  const place =
    (next === IN || next === FROM) && last + 1 < tokens.count && (tokens.flags[last + 1]! & TOKEN_CAPITAL) !== 0;
  if (place && inSentence() !== undefined) return inSentence();
  // `fostered 7 children and adopted 3;`
  if (!open || (tokens.flags[last]! & TOKEN_MARK) !== 0) {
    const verb = first > 2 && tokens.word[first - 2] === AND && isPastTense(tokens, first - 1);
    if (verb && next !== MARK.percent && next !== MARK.hyphen && inSentence() !== undefined) return inSentence();
  }
  // `several arrests, including two in Reno`
  if (before === INCLUDING && BEHIND_PART.has(next)) {
    const noun = tokens.word[first - 2] === MARK.comma ? first - 3 : first - 2;
    const word = noun > 0 && !breaks(tokens, noun + 1) ? tokenText(tokens, noun).toLowerCase() : '';
    if (looksPlural(word)) return singular(word);
  }
  // `Arrests were made in several cities: 25 in St. Louis, seven in Memphis`
  if (place && before === MARK.colon) return subject(tokens, first, sentences[sentenceOf[first]!]!.first);
  if (next === IN && isYear(tokens, last + 1) && inSentence() !== undefined) return inSentence(); // `63 strikes in 2019, 52 in 2020`
  // `94 judgments, of which 57 were`, `The remaining 17 went to`
  if ((WHICH.has(before) && first > 1 && tokens.word[first - 2] === OF) || before === REMAINING)
    if (AUXILIARIES.has(next) || isPastTense(tokens, last))
      return earlierUnit(found, undefined, CASE_UNITS) ?? 'person';
  // `in three counties, not two`
  if (before === NOT && tokens.word[first - 2] === MARK.comma && isLoose(tokens, last)) return inSentence();
  // `one of 42 repaired last year`
  if (before === OF && tokens.word[first - 2] === ONE && isPastTense(tokens, last))
    return earlierUnit(found, undefined, CASE_UNITS) ?? 'person';
  // `Of those, 21 had not`
  if (before === MARK.comma && first > 2 && THOSE.has(tokens.word[first - 2]!) && tokens.word[first - 3] === OF)
    return earlierUnit(found, undefined) ?? null;
  if (opens && isPastTense(tokens, last)) return earlierUnit(found, undefined, CASE_UNITS) ?? 'person'; // `Six needed surgery`
  const label = unitOfLabel(tokens, first, last);
  if (label !== null) return label;
  if (opens || breaks(tokens, first)) return undefined;
  const from = sentences[sentenceOf[first]!]!.first;
  if (isCompared(tokens, first, from)) return subject(tokens, first, from) ?? inSentence() ?? null;
  return undefined;
}

/** The token behind `(86%)` at token `i`; `i` where that does not stand there. */
function behindShare({ word, flags, count }: TokenTable, i: number): number {
  if (i + 4 >= count || word[i] !== MARK.openBracket || (flags[i + 1]! & TOKEN_NUMBER) === 0) return i;
  for (let at = i + 2; at <= i + 3; at++) if (word[at] === MARK.closeBracket) return at + 1;
  return i;
}

/** Nothing that is counted stands behind a number: a mark, a preposition, the end. */
function isLoose(tokens: TokenTable, last: number): boolean {
  if (last >= tokens.count || breaks(tokens, last)) return true;
  return (tokens.flags[last]! & TOKEN_MARK) !== 0
    ? tokens.word[last] !== MARK.hyphen && tokens.word[last] !== MARK.percent
    : PHRASE_ENDS.has(tokens.word[last]!);
}

/** So many figures are looked back over. */
const MOST_FIGURES = 100;

/** What the first count of the last sentence that has one counts. */
function unitOfLastSentence(found: readonly FigureMention[], sentenceOf: Int32Array): string | undefined {
  const farthest = Math.max(0, found.length - MOST_FIGURES);
  let at = found.length - 1;
  while (at >= farthest && found[at]!.value.kind !== 'count') at -= 1;
  if (at < farthest) return undefined;
  const sentence = sentenceOf[found[at]!.first];
  while (at > farthest && found[at - 1]!.value.kind === 'count' && sentenceOf[found[at - 1]!.first] === sentence)
    at -= 1;
  return found[at]!.value.unit ?? undefined;
}

/** What `three of them` and `Six needed surgery` never are. */
export const CASE_UNITS: ReadonlySet<string> = new Set(['count', 'charge', 'time', 'year', 'page']);
const WHICH = wordSet('which whom');
const REMAINING = wordId('remaining');
const NOT = wordId('not');
const ONE = wordId('one');
const COMPARISONS = wordSet('with to');
const COMPARED = wordId('compared');
const WILL = wordId('will');
const AGED = wordSet('aged all who');
const WAS = wordId('was');
const IT = wordId('it');
const ASKED = wordSet(
  'tested surveyed interviewed polled screened vaccinated enrolled hired recruited honored honoured',
);
const INCLUDING = wordId('including');
const BEHIND_PART = wordSet('for in from who with at on against');
const BEHIND_HARMED = wordSet('after in on at near from during following as amid off by outside');

/** `climbed over 250 points`, `by 100`: a verb of change in the words before. */
export function isMove(tokens: TokenTable, first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 3; i--) if (CHANGES.has(tokens.word[i]!)) return true;
  return false;
}

/** `a team of three FBI agents` counts what follows. */
function isCapitalAt(tokens: TokenTable, i: number): boolean {
  return i < tokens.count && !breaks(tokens, i) && (tokens.flags[i]! & TOKEN_CAPITAL) !== 0;
}

const isPredicate = (word: number): boolean => AUXILIARIES.has(word) || PERSON_PREDICATES.has(word);

/** What `one` counts without a noun: `one dead`, `three people in Reno and one in Elko`; undefined for the pronoun. */
export function ellipticalOne(
  document: AnalysedDocument,
  found: readonly FigureMention[],
  numeral: Numeral,
  last: number,
): string | undefined {
  const { tokens } = document;
  const next = last < tokens.count && !breaks(tokens, last) ? tokens.word[last]! : 0;
  const link = tokens.word[numeral.first - 1] ?? 0;
  if (HARMED.has(next) && !BEFORE_PRONOUN_ONE.has(link)) return 'person';
  const part = link === INCLUDING && BEHIND_PART.has(next);
  if (!part && ((next !== IN && next !== FROM) || (link !== AND && link !== MARK.comma))) return undefined;
  return ellipticalUnit(document, found, numeral, last) ?? undefined;
}
const HARMED = wordSet('dead injured killed wounded hurt hospitalized arrested');
/** `one` in these is no number: `no one`, `each one`, `this one`. */
export const BEFORE_PRONOUN_ONE = wordSet('no any every each this that which some another everyone the square number');
const AND = wordId('and');
const MORE = wordId('more');

const THOSE = wordSet('those these them');

function isYear(tokens: TokenTable, i: number): boolean {
  return i < tokens.count && (tokens.flags[i]! & TOKEN_NUMBER) !== 0 && tokens.start[i]! + 4 === tokens.end[i];
}

function isPastTense(tokens: TokenTable, i: number): boolean {
  if (i >= tokens.count || breaks(tokens, i) || (tokens.flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD)
    return false;
  return tokens.end[i]! - tokens.start[i]! > 4 && tokenText(tokens, i).endsWith('ed');
}

/** Unit of the latest count, of the same value where one is given. */
export function earlierUnit(
  found: readonly FigureMention[],
  value: number | undefined,
  without?: ReadonlySet<string>,
): string | undefined {
  for (let i = found.length - 1; i >= 0 && i > found.length - 20; i--) {
    const { value: earlier } = found[i]!;
    if (without?.has(earlier.unit ?? '') === true) continue;
    if (earlier.kind === 'count' && (value === undefined || earlier.value === value)) return earlier.unit ?? undefined;
  }
  return undefined;
}

/** `brings the number of centers to seven`, `brought the total to 97`. */
function isBrought(tokens: TokenTable, first: number, from: number): boolean {
  let counted = false;
  for (let i = first - 2; i >= from && i >= first - NOUN_REACH; i--) {
    counted ||= NUMBER.has(tokens.word[i]!);
    if (BRINGS.has(tokens.word[i]!)) return counted;
  }
  return false;
}
const BRINGS = wordSet('bring brings brought bringing');

/** `fell from 110`, `to 97`, `totaled 1,200`: a verb of change or amount leads to the number. */
function isCompared(tokens: TokenTable, first: number, from: number): boolean {
  const before = tokens.word[first - 1]!;
  if (TOTALS.has(before)) return true;
  const linked = before === TO || before === FROM;
  if (!linked) return false;
  if (before === TO && isBrought(tokens, first, from)) return true;
  for (let i = first - 2; i >= from && i >= first - REACH; i--) if (CHANGES.has(tokens.word[i]!)) return true;
  return false;
}

/** The plural of `the number of homicides rose to`, or of `homicides fell from`, in the singular. */
function subject(tokens: TokenTable, first: number, from: number): string | undefined {
  let plural: string | undefined;
  for (let i = first - 1; i >= from && i >= first - NOUN_REACH; i--) {
    const id = tokens.word[i]!;
    if ((tokens.flags[i]! & TOKEN_WORD) === 0 || PHRASE_ENDS.has(id) || CHANGES.has(id) || BRINGS.has(id)) continue;
    const word = tokenText(tokens, i).toLowerCase();
    if (!looksPlural(word)) continue;
    plural = singular(word);
    // `the number of partnered sites`
    for (let of = i - 1; of >= 1 && of >= i - 3; of--)
      if (tokens.word[of] === OF && NUMBER.has(tokens.word[of - 1]!)) return plural;
  }
  return plural;
}
