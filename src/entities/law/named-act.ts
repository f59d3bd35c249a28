import { WORD_COMMON, WORD_GIVEN, WORD_SURNAME } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import { withYear } from './act-year.ts';
import type { LawSpan } from './value.ts';

const HEADS = wordSet('act');
const OTHER_HEADS = wordSet(
  'statute convention treaty law amendment amendments regulations regulation directive ordinance',
);
/** Heads of British instruments, which need their year: `Public Order (Northern Ireland) Order 1987`. */
const DATED_HEADS = wordSet('order rules');
const LINKS = wordSet('of and for to the in on against with from or by at');
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
const CONVENTION = wordId('convention');
/** Who meets in a convention: `Vennick Baptist Convention`, `Republican National Convention`. */
const MEETS = wordSet('baptist national republican democratic party constitutional state annual church');
const LONGEST_LINE = 60; // tokens
const LONGEST = 20; // tokens of a name
const THE = wordId('the');

/** `Fraud Enforcement and Recovery Act of 2009`, `Serious Crime Act 2007`, `Tree Canopy Ordinance`, `Rome Statute`, from the head word. */
export function namedAct(tokens: TokenTable, i: number): LawSpan | undefined {
  const { word, flags } = tokens;
  if ((flags[i]! & TOKEN_CAPITAL) === 0) return undefined;
  const isAct = HEADS.has(word[i]!);
  const last = withYear(tokens, i + 1);
  const isDated = last > i + 1 && DATED_HEADS.has(word[i]!);
  if (!isAct && !isDated && !OTHER_HEADS.has(word[i]!)) return undefined;
  if (isHeadline(tokens, i)) return undefined;
  if (word[i] === wordLaw && POSSESSIVE.has(word[i - 1] ?? 0)) return somebodysLaw(tokens, i);
  let first = i;
  for (let at = i - 1; at >= 0 && i - at < LONGEST; at--) {
    if ((flags[at + 1]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) break;
    if (word[at] === THE) break; // `Congress in the Telecommunications Act`; acts with an inner `the` are listed
    const capital = (flags[at]! & TOKEN_CAPITAL) !== 0 && (flags[at]! & TOKEN_WORD) !== 0;
    if (capital && !LINKS.has(word[at]!)) {
      if (!NOT_FIRST.has(word[at]!) || isNewState(tokens, at)) first = at;
      else break;
    } else if (word[at] === MARK.hyphen || word[at] === MARK.slash) {
      if (tokens.gap[at] !== GAP_NONE || tokens.gap[at + 1] !== GAP_NONE) break;
    } else if (word[at] === MARK.closeBracket) {
      const open = bracketStart(tokens, at); // `Criminal Proceeds (Recovery) Act`
      if (open < 0) break;
      at = open;
    } else if (isNineEleven(tokens, at)) {
      at -= 2; // `James Zadroga 9/11 Health and Compensation Act`
    } else if ((flags[at]! & TOKEN_POSSESSIVE) !== 0 && INNER_OWNERS.has(word[at - 1] ?? 0)) {
      // `Fixing America's Surface Transportation Act`
    } else if (isPlural(tokens, at)) {
      // `Restore Online Shoppers' Confidence Act`
    } else if (word[at] === MARK.comma) {
      if (!inSeries(tokens, at, first, i)) break;
    } else if (word[at] === AND && at > 0 && (flags[at - 1]! & TOKEN_UPPER) !== 0) {
      break; // `ADA and Rehabilitation Act`
    } else if (!LINKS.has(word[at]!) && !(word[at - 1] === MARK.hyphen && tokens.gap[at] === GAP_NONE)) break;
  }
  if (first === i) return undefined;
  if (word[i] === CONVENTION && MEETS.has(word[i - 1]!)) return undefined;
  if (NOT_NAMES.has(word[i - 1]!) && first === i - 1) return undefined;
  if (isDated ? i - first < 2 : !isAct && !otherNamed(tokens, first, i, last)) return undefined;
  return { first, last, rule: 'named-act' };
}

/** Whose things an act is about, rather than whose act it is. */
const INNER_OWNERS = wordSet(
  'america children women men people victim worker patient consumer nation veteran farmer owner',
);

/** The last token of `9/11` between the words of a name. */
function isNineEleven({ text, start, end, gap }: TokenTable, i: number): boolean {
  return i > 2 && gap[i] === GAP_NONE && gap[i - 1] === GAP_NONE && text.slice(start[i - 2], end[i]) === '9/11';
}

/** True for `New` of `New York Labor Law`. */
function isNewState({ word }: TokenTable, i: number): boolean {
  return word[i] === NEW && STATES.has(word[i + 1]!);
}
const NEW = wordId('new');
const STATES = wordSet('york jersey mexico hampshire zealand');

/** True for a capitalised word at token `i` that goes on in the same line. */
function isCapital({ flags, count }: TokenTable, i: number): boolean {
  return i < count && (flags[i]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) === TOKEN_CAPITAL;
}

/** A plural's apostrophe between capitalised words. */
function isPlural(tokens: TokenTable, i: number): boolean {
  if (tokens.word[i] !== MARK.apostrophe || tokens.gap[i] !== GAP_NONE) return false;
  return isNameWord(tokens, i - 1) && isNameWord(tokens, i + 1);
}

function isNameWord({ flags, count }: TokenTable, i: number): boolean {
  const both = TOKEN_CAPITAL | TOKEN_WORD;
  return i >= 0 && i < count && (flags[i]! & both) === both;
}

/** The opening bracket of `(Recovery)`, `(Theft and Fraud Offences)` that ends at token `close`, behind a capitalised word; -1 for `Oil Pollution Act (OPA)`. */
function bracketStart(tokens: TokenTable, close: number): number {
  const { word, flags } = tokens;
  let open = close - 1;
  while (open > 0 && close - open < LONGEST_BRACKET && word[open] !== MARK.openBracket) open -= 1;
  if (open === close - 1 || word[open] !== MARK.openBracket) return -1;
  if (!isNameWord(tokens, open - 1) || HEADS.has(word[open - 1]!)) return -1;
  for (let at = open + 1; at < close; at++)
    if (LINKS.has(word[at]!) ? at === open + 1 : !isNameWord(tokens, at) || (flags[at]! & TOKEN_UPPER) !== 0) return -1;
  return open;
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
function otherNamed(tokens: TokenTable, first: number, head: number, last: number): boolean {
  const { word, flags } = tokens;
  if (word[head] === wordOrdinance) return !FEDERAL.has(word[head - 1]!) && !isCapital(tokens, head + 1);
  if (word[head] === wordLaw) {
    if (last > head + 1) return true; // `Harbour (Sark) Law 1991`
    // `False Advertising Law`: what it regulates is told, and whose or which one.
    if (head - first > 1 && REGULATED.has(word[head - 1]!) && !isCapital(tokens, head + 1)) return true;
    return false; // a subject or a school
  }
  // `Dallas Convention Center`: the head of another name.
  if (isCapital(tokens, head + 1)) return false;
  if (UNIONS_OWN.has(word[head]!)) return EUROPEAN.has(word[first]!); // `EU Anti-Trafficking Directive`
  if (word[head] === wordRegulations && FEDERAL.has(word[head - 1]!)) return false;
  if (word[head] === wordAmendment || word[head] === wordAmendments) return false;
  if (head - first > 1) return true;
  return (flags[first]! & TOKEN_UPPER) === 0 && (lexicon.vocabulary.classes[word[first]!]! & WORD_COMMON) === 0;
}
/** `Ada's Law`: called after somebody. */
function somebodysLaw(tokens: TokenTable, head: number): LawSpan | undefined {
  const first = head - 2;
  if (first < 0 || !isNameWord(tokens, first) || isCapital(tokens, head + 1)) return undefined;
  const classes = lexicon.vocabulary.classes[tokens.word[first]!]!;
  const isName = (classes & (WORD_GIVEN | WORD_SURNAME)) !== 0 && (classes & WORD_COMMON) === 0;
  return isName && !isNameWord(tokens, first - 1) ? { first, last: head + 1, rule: 'named-act' } : undefined;
}

/** Nouns before `Law` that say what one statute is about, not a field of the law. */
const REGULATED = wordSet(`
  advertising advertisement renewal control competition practices reporting protection notification disclosure privacy records
  meetings kickback registration referral lending usury lemon sunshine whistleblower rebate trafficking licensing solicitation
  penalties wage wages leave consumer labor overtime pay scheduling gaming forfeiture cruelty seizure castle time
`);
/** Heads that only acts of the European Union have by name. */
const UNIONS_OWN = wordSet('directive regulation');
const EUROPEAN = wordSet('eu european');
const FEDERAL = wordSet('federal state local city county town village municipal');
const wordRegulations = wordId('regulations');
const wordLaw = wordId('law');
const wordAmendment = wordId('amendment');
const wordAmendments = wordId('amendments');
const wordOrdinance = wordId('ordinance');
const POSSESSIVE = wordSet("'s ’s");

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
