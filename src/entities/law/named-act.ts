import { WORD_COMMON } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import { withYear } from './act-year.ts';
import type { LawSpan } from './value.ts';

const HEADS = wordSet('act');
const OTHER_HEADS = wordSet('statute convention treaty law amendment amendments regulations regulation directive');
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

/** True for a capitalised word at token `i` that goes on in the same line. */
function isCapital({ flags, count }: TokenTable, i: number): boolean {
  return i < count && (flags[i]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) === TOKEN_CAPITAL;
}

/** A plural's apostrophe between capitalised words, or a bracket around some. */
function isInnerMark({ word, flags, gap, count }: TokenTable, i: number): boolean {
  const isName = (at: number): boolean =>
    at >= 0 && (flags[at]! & (TOKEN_CAPITAL | TOKEN_WORD)) === (TOKEN_CAPITAL | TOKEN_WORD);
  if (word[i] === MARK.apostrophe) return gap[i] === GAP_NONE && isName(i - 1) && isName(i + 1);
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
    if (word[open] !== MARK.openBracket || word[close] !== MARK.closeBracket || !isName(open - 1)) return false;
    if (HEADS.has(word[open - 1]!)) return false;
    for (let at = open + 1; at < close; at++)
      if (LINKS.has(word[at]!) ? at === open + 1 : !isName(at) || (flags[at]! & TOKEN_UPPER) !== 0) return false;
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
    // `False Advertising Law`: what it regulates is told, and whose or which one.
    if (head - first > 1 && REGULATED.has(word[head - 1]!) && !isCapital(tokens, head + 1)) return true;
    // `Marsy's Law`: a name with its possessive; anything else is a subject or a school.
    return word[head - 1] === POSSESSIVE && (lexicon.vocabulary.classes[word[head - 2]!]! & WORD_COMMON) === 0;
  }
  // `Dallas Convention Center`: the head of another name.
  if (isCapital(tokens, head + 1)) return false;
  if (UNIONS_OWN.has(word[head]!)) return EUROPEAN.has(word[first]!); // `EU Anti-Trafficking Directive`
  if (word[head] === wordRegulations && FEDERAL.has(word[head - 1]!)) return false;
  if (word[head] === wordAmendment || word[head] === wordAmendments) return false;
  if (head - first > 1) return true;
  return (flags[first]! & TOKEN_UPPER) === 0 && (lexicon.vocabulary.classes[word[first]!]! & WORD_COMMON) === 0;
}
/** Nouns before `Law` that say what one statute is about, not a field of the law. */
const REGULATED = wordSet(`
  advertising advertisement renewal control competition practices reporting protection notification disclosure privacy records
  meetings kickback registration referral lending usury lemon sunshine whistleblower rebate trafficking licensing solicitation
`);
/** Heads that only acts of the European Union have by name. */
const UNIONS_OWN = wordSet('directive regulation');
const EUROPEAN = wordSet('eu european');
const FEDERAL = wordSet('federal state local city county');
const wordRegulations = wordId('regulations');
const wordLaw = wordId('law');
const wordAmendment = wordId('amendment');
const wordAmendments = wordId('amendments');
const POSSESSIVE = wordId("'s");

/** `Criminal Code` is listed, `Criminal Code Act 1995` is an act. */
export function actEnd({ word, flags }: TokenTable, i: number): number {
  return HEADS.has(word[i] ?? 0) && (flags[i]! & (TOKEN_CAPITAL | TOKEN_BLOCK | TOKEN_SENTENCE)) === TOKEN_CAPITAL
    ? i + 1
    : i;
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
