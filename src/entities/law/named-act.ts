import { WORD_COMMON } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import type { LawSpan } from './value.ts';

const HEADS = wordSet('act');
const OTHER_HEADS = wordSet('statute convention treaty law amendment amendments');
const LINKS = wordSet('of and for to the in on against with from or by');
/** Never the first word of an act's name. */
const NOT_FIRST = wordSet(`
  the a an this that these under of and for to in on against with from or by said when while if as new proposed such
  his her its their our your my violating violates violate violation violations settles settle resolves resolve reaches agrees
  former alleged
`);
/** `the Act`, `Terrorist Act`: no name. */
const NOT_NAMES = wordSet(`
  sexual sex lewd criminal terrorist balancing class violent overt wrongful unlawful illegal heinous cowardly senseless
  family indian local state civil business disbarred graduate practice
`);
const LONGEST_LINE = 60; // tokens
const OF = wordId('of');
const THE = wordId('the');

/** `Fraud Enforcement and Recovery Act of 2009`, `Serious Crime Act 2007`, `Rome Statute`, from the head word. */
export function namedAct(tokens: TokenTable, i: number): LawSpan | undefined {
  const { word, flags } = tokens;
  if ((flags[i]! & TOKEN_CAPITAL) === 0) return undefined;
  const isAct = HEADS.has(word[i]!);
  if (!isAct && !OTHER_HEADS.has(word[i]!)) return undefined;
  if (isHeadline(tokens, i)) return undefined;
  let first = i;
  for (let at = i - 1; at >= 0 && i - at < 14; at--) {
    if ((flags[at + 1]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) break;
    if (word[at] === THE) break; // `Congress in the Telecommunications Act`; acts with an inner `the` are listed
    const capital = (flags[at]! & TOKEN_CAPITAL) !== 0 && (flags[at]! & TOKEN_WORD) !== 0;
    if (capital && !LINKS.has(word[at]!)) {
      if (!NOT_FIRST.has(word[at]!)) first = at;
      else break;
    } else if (word[at] === MARK.hyphen || word[at] === MARK.slash) {
      if (tokens.gap[at] !== GAP_NONE || tokens.gap[at + 1] !== GAP_NONE) break;
    } else if (isInnerMark(tokens, at)) {
      // `Restore Online Shoppers' Confidence Act`, `Criminal Proceeds (Recovery) Act`
    } else if (word[at] === MARK.comma) {
      if (!inSeries(tokens, at, first, i)) break;
    } else if (word[at] === AND && at > 0 && (flags[at - 1]! & TOKEN_UPPER) !== 0) {
      break; // `ADA and Rehabilitation Act`
    } else if (!LINKS.has(word[at]!) && !(word[at - 1] === MARK.hyphen && tokens.gap[at] === GAP_NONE)) break;
  }
  if (first === i) return undefined;
  if (NOT_NAMES.has(word[i - 1]!) && first === i - 1) return undefined;
  if (!isAct && !otherNamed(tokens, first, i)) return undefined;
  return { first, last: withYear(tokens, i + 1), rule: 'named-act' };
}

/** A plural's apostrophe between capitalised words, or a bracket around some. */
function isInnerMark({ word, flags, gap, count }: TokenTable, i: number): boolean {
  const isCapital = (at: number): boolean =>
    at >= 0 && (flags[at]! & (TOKEN_CAPITAL | TOKEN_WORD)) === (TOKEN_CAPITAL | TOKEN_WORD);
  if (word[i] === MARK.apostrophe) return gap[i] === GAP_NONE && isCapital(i - 1) && isCapital(i + 1);
  if (word[i] === MARK.closeBracket) {
    let open = i - 1;
    while (open > 0 && i - open < LONGEST_BRACKET && word[open] !== MARK.openBracket) open -= 1;
    return isBracket(open, i);
  }
  if (word[i] !== MARK.openBracket) return false;
  let close = i + 1;
  while (close < count && close - i < LONGEST_BRACKET && word[close] !== MARK.closeBracket) close += 1;
  return isBracket(i, close);

  /** `(Recovery)`, `(Theft and Fraud Offences)` behind a capitalised word; not `Oil Pollution Act (OPA)`. */
  function isBracket(open: number, close: number): boolean {
    if (word[open] !== MARK.openBracket || word[close] !== MARK.closeBracket || !isCapital(open - 1)) return false;
    if (HEADS.has(word[open - 1]!)) return false;
    for (let at = open + 1; at < close; at++)
      if (LINKS.has(word[at]!) ? at === open + 1 : !isCapital(at) || (flags[at]! & TOKEN_UPPER) !== 0) return false;
    return close > open + 1;
  }
}
const LONGEST_BRACKET = 8; // tokens

/** A comma inside a name: `Homelessness, Drug Addiction, and Theft Reduction Act`, where `and` follows before the head. */
function inSeries(tokens: TokenTable, comma: number, first: number, head: number): boolean {
  const { word } = tokens;
  if (first !== comma + 1 && word[comma + 1] !== AND) return false;
  for (let at = comma + 1; at < Math.min(comma + 6, head); at++) if (word[at] === AND) return true;
  return false;
}
const AND = wordId('and');

/** Statutes, treaties and laws need a name that is more than a common word: `Rome Statute`, not `Maritime Law`. */
function otherNamed(tokens: TokenTable, first: number, head: number): boolean {
  const { word, flags } = tokens;
  if (word[head] === wordLaw) {
    // `Marsy's Law`: a name with its possessive; anything else is a subject or a school.
    return word[head - 1] === POSSESSIVE && (lexicon.vocabulary.classes[word[head - 2]!]! & WORD_COMMON) === 0;
  }
  // `Dallas Convention Center`: the head of another name.
  if (head + 1 < tokens.count && (flags[head + 1]! & TOKEN_CAPITAL) !== 0 && (flags[head + 1]! & TOKEN_BLOCK) === 0)
    return false;
  if (word[head] === wordAmendment || word[head] === wordAmendments) return false;
  if (head - first > 1) return true;
  return (flags[first]! & TOKEN_UPPER) === 0 && (lexicon.vocabulary.classes[word[first]!]! & WORD_COMMON) === 0;
}
const wordLaw = wordId('law');
const wordAmendment = wordId('amendment');
const wordAmendments = wordId('amendments');
const POSSESSIVE = wordId("'s");

/** End with ` of 1964`, ` 2007` or `, 2021`, as in `Crime Act 2007` and a Canadian `Care Act, 2021`. */
export function withYear(tokens: TokenTable, i: number): number {
  const isCanadian =
    tokens.word[i] === MARK.comma && i > 0 && HEADS.has(tokens.word[i - 1]!) && endsYear(tokens, i + 2);
  const at = tokens.word[i] === OF || isCanadian ? i + 1 : i;
  if (at >= tokens.count || (tokens.flags[at]! & TOKEN_NUMBER) === 0 || (tokens.flags[at]! & TOKEN_BLOCK) !== 0)
    return i;
  if (!isYear(tokens, at)) return i;
  if (
    at === i &&
    tokens.gap[at + 1] === GAP_NONE &&
    tokens.word[at + 1] !== MARK.comma &&
    tokens.word[at + 1] !== MARK.stop
  )
    return i;
  return at + 1;
}

/** `Criminal Code` is listed, `Criminal Code Act 1995` is an act. */
export function actEnd({ word, flags }: TokenTable, i: number): number {
  return HEADS.has(word[i] ?? 0) && (flags[i]! & (TOKEN_CAPITAL | TOKEN_BLOCK | TOKEN_SENTENCE)) === TOKEN_CAPITAL
    ? i + 1
    : i;
}

/** True for a number that may be the year of a law. */
export function isYear({ flags, text, start, end }: TokenTable, i: number): boolean {
  if ((flags[i]! & TOKEN_NUMBER) === 0 || end[i]! - start[i]! !== 4) return false;
  const year = Number(text.slice(start[i], end[i]));
  return year >= 1600 && year <= 2199;
}

const BEHIND_YEAR = wordSet(', ) . ; and or');

/** True where nothing of a date follows: a mark, a line's end, a small word. */
function endsYear({ flags, word, count }: TokenTable, i: number): boolean {
  if (i >= count || (flags[i]! & TOKEN_BLOCK) !== 0) return true;
  return BEHIND_YEAR.has(word[i]!);
}

/** True in a line that capitalises nearly every word: names have no beginning there, so only listed ones count. */
export function isHeadline(tokens: TokenTable, i: number): boolean {
  const { flags, word, count } = tokens;
  let capitals = 0;
  let small = 0;
  const look = (at: number): void => {
    if ((flags[at]! & TOKEN_WORD) === 0 || LINKS.has(word[at]!)) return;
    if ((flags[at]! & TOKEN_CAPITAL) !== 0) capitals += 1;
    else small += 1;
  };
  for (let at = i; at >= 0 && i - at < 16; at--) {
    look(at);
    if ((flags[at]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) break;
  }
  for (let at = i + 1; at < count && at - i < 10 && (flags[at]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) === 0; at++) look(at);
  return small <= 1 && capitals > 4 && small * 6 < capitals && !endsInStop(tokens, i);
}

/** True when a full stop ends the line of token `i`: a sentence, then, however many capitals it has. */
function endsInStop({ flags, word, count }: TokenTable, i: number): boolean {
  let at = i + 1;
  while (at < count && at - i < LONGEST_LINE && (flags[at]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) === 0) at += 1;
  return word[at - 1] === MARK.stop;
}
