import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON, WORD_GIVEN, WORD_PLACE, WORD_SURNAME } from '../../gazetteer/kinds.ts';
import { homeAreaOf } from '../../gazetteer/home-area.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { isLegalFormBehind } from '../../gazetteer/legal-form.ts';
import { wordId, wordMap, wordSet, wordUnion } from '../../gazetteer/words.ts';
import { abbreviationBehind } from '../../segment/abbreviation.ts';
import { isCapitalised, runEnd, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_BLANK,
  MARK,
  TOKEN_BLOCK,
  TOKEN_MIXED,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  type TokenTable,
} from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import { isLaunched } from './launched.ts';
import { listStart } from './list-start.ts';
import { withNumber } from './number.ts';
import { isOwner } from './lost-owner.ts';
import {
  BODY_FUND,
  BODY_SYSTEM,
  CLOSING,
  CLOSING_EXPLAINED,
  CLOSING_PAIRS,
  CLOSING_WEAK,
  EMPTY,
  FUND_TRADE,
  HEADLINE_VERB,
  NOT_NAMES,
  NOT_SCHEMES,
  PLAIN_NOUN,
  PROGRAM_NOUN,
  SCHEME_TRADE,
  TRADE,
} from './words.ts';

const PAIRS = wordMap(
  Object.fromEntries(Object.entries(CLOSING_PAIRS).map(([word, before]) => [word, wordSet(before)])),
);
const EXPO = wordId('expo');

export interface Found {
  readonly first: number;
  readonly last: number;
}

const JOINING = wordSet('of for and against on the evam');
const FUND = wordId('fund');
const GROWTH = wordId('growth');
const SYSTEM = wordId('system');
const AND = wordId('and');
const ANNUAL = wordId('annual');
const CALLED = wordSet('called named dubbed titled entitled codenamed');
const KNOWN = wordId('known');
const AS = wordId('as');
const THE = wordId('the');
const OF = wordId('of');
const IN = wordId('in');

/** `Swiss Bank Program`, `Combined DNA Index System`: back from the closing word. */
export const closingWord: Rule<Found> = {
  triggers: wordUnion(CLOSING, CLOSING_WEAK, CLOSING_EXPLAINED, PAIRS),
  read: fromClosingWord,
};

function fromClosingWord(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  const word = tokens.word[i]!;
  if (!isCapitalised(tokens, i) || i === 0) return undefined;
  if (isLegalFormBehind(tokens, i + 1)) return undefined; // `Harbor Care Network Inc.`
  const explained = CLOSING_EXPLAINED.has(word) && tokens.word[i + 1] === MARK.openBracket;
  const weak = CLOSING_WEAK.has(word);
  const paired = PAIRS.get(word)?.has(tokens.word[i - 1]!) === true;
  if (!weak && !CLOSING.has(word) && !explained && !paired) return undefined;
  if (
    i + 1 < tokens.count &&
    isCapitalised(tokens, i + 1) &&
    !isNewStart(tokens, i + 1) &&
    NOT_NAMES.has(tokens.word[i + 1]!)
  )
    return undefined;
  const joins = (at: number): boolean =>
    JOINING.has(tokens.word[at]!) && tokens.word[at] !== THE && !isNewStart(tokens, at + 1);
  if (word === SYSTEM && BODY_SYSTEM.has(tokens.word[i - 1]!)) return undefined;
  if (word === SCHEME && CRIMES.has(tokens.word[i - 1]!)) return undefined; // `Tax Fraud Scheme`
  const bracket = bracketBefore(tokens, i);
  let start = runStart(tokens, taken, bracket, { max: 9, joins, compounds: true });
  if (start === bracket) start = bracket < i ? i : start; // nothing stands before the bracket
  if (LINES.has(word) && isShortNumber(tokens, start - 1)) start -= 1; // `988 Lifeline`
  for (let at = start; at < i; at++) if (HEADLINE_VERB.has(tokens.word[at]!)) start = at + 1;
  for (let at = start; at < i - 1; at++) if (isOwner(tokens, at) || isEndOfOther(tokens, at)) start = at + 1;
  while (start < i && (tokens.word[start] === AND || tokens.word[start] === ANNUAL)) start += 1;
  const numbered = withNumber(tokens, taken, start);
  let telling = numbered < start ? 1 : 0;
  start = numbered;
  let trade = 0;
  for (let at = start; at < i; at++) {
    if (isCapitalised(tokens, at) && !EMPTY.has(tokens.word[at]!)) telling += 1;
    if (TRADE.has(tokens.word[at]!) || OWN_TRADE.get(word)?.has(tokens.word[at]!) === true) trade += 1;
    if (word === FUND && BODY_FUND.has(tokens.word[at]!) && !(tokens.word[at] === GROWTH && isAbroad(document)))
      return undefined;
  }
  if (telling === 0 || i - start < 1) return undefined;
  if (LINES.has(word) && i - start === 1 && ANYBODYS_LINE.has(tokens.word[start]!)) return undefined;
  const last = subjectEnd(document, taken, i + 1);
  if (i - start === 1 && weak && (last === i + 1 || tokens.word[i + 1] !== OF)) return undefined; // `Compensation Scheme of Last Resort`
  const letters = explained ? abbreviationBehind(tokens, start, i + 1) : undefined;
  const isExplained = letters !== undefined && tokens.end[letters]! - tokens.start[letters]! >= 3 && i - start >= 2;
  if (paired && i - start < 2 && word !== EXPO) return undefined; // `a Tax Credit`
  if (explained && !weak && !paired && !isExplained) return undefined;
  if (word === MISSION && (tokens.word[start] !== NATIONAL || i - start < 2)) return undefined; // `Quiet Rescue Mission`
  const isTold = trade > 0 || isExplained || word === MISSION || (word === FUND && isAbroad(document));
  if (weak && !isTold && !isLaunched(tokens, start, i)) return undefined;
  return { first: listStart(tokens, taken, start, i), last };
}

const MISSION = wordId('mission');
const NATIONAL = wordId('national');

/** What makes a scheme of one of the weak last words alone. */
const OWN_TRADE = wordMap({ fund: FUND_TRADE, scheme: SCHEME_TRADE });

const SCHEME = wordId('scheme');
/** What a scheme in the other sense is for. */
const CRIMES = wordSet(
  'fraud ponzi kickback kickbacks laundering bribery extortion theft pyramid smuggling trafficking corruption embezzlement scam fixing phishing billing evasion conspiracy prostitution gambling robbery burglary murder counterfeiting',
);

const LINES = wordSet('lifeline hotline helpline');

/** `the Police Hotline` is of whatever police. */
const ANYBODYS_LINE = wordSet(
  'police sheriff emergency county city tip tips information press media customer agency office department',
);

/** A number to call, as `988`. */
function isShortNumber({ flags, start, end }: TokenTable, i: number): boolean {
  const length = i >= 0 && (flags[i]! & TOKEN_NUMBER) !== 0 ? end[i]! - start[i]! : 0;
  return length === 3;
}

/** The `Program` of `Quiet Harbor Program and Safe Meals Program`: another name ends there. */
function isEndOfOther(tokens: TokenTable, i: number): boolean {
  return tokens.word[i + 1] === AND && ENDING.has(tokens.word[i]!) && isCapitalised(tokens, i);
}
const ENDING = wordUnion(CLOSING, wordSet('plan fund scheme credit credits association department office'));

/** A government's `Provincial Growth Fund` in the countries that call their schemes so; at home a fund is mostly a firm's. */
function isAbroad(document: AnalysedDocument): boolean {
  const { country } = homeAreaOf(document);
  return country !== undefined && FUNDING.has(country);
}

const FUNDING = new Set(['GB', 'IE', 'AU', 'NZ', 'CA']);

/** End of what the scheme is about: `National Emphasis Program on Trench Work`, not `… Program for Lake County`; `i` without. */
function subjectEnd({ tokens, hits }: AnalysedDocument, taken: Occupancy, i: number): number {
  if (!ABOUT.has(tokens.word[i] ?? 0) || isNewStart(tokens, i) || isNewStart(tokens, i + 1)) return i;
  const joins = (at: number): boolean => tokens.word[at] === AND || tokens.word[at] === OF || tokens.word[at] === IN;
  const last = runEnd(tokens, taken, i + 1, { max: 6, joins });
  if (last < i + 3) return i; // one word may be anybody
  let common = 0;
  for (let at = i + 1; at < last; at++) {
    if (!isCapitalised(tokens, at)) continue;
    if (AREAS.has(tokens.word[at]!)) return i;
    const classes = lexicon.vocabulary.classes[tokens.word[at]!]!;
    if ((classes & WORD_COMMON) !== 0) common += 1;
    else if ((classes & (WORD_GIVEN | WORD_SURNAME)) !== 0) return i;
    for (const kind of PLACES) if (longestHitIndex(hits, at, kind) >= 0) return i;
  }
  return common > 0 ? last : i;
}

const ABOUT = wordSet('on for against of');
const AREAS = wordSet('county district city state department office');
const PLACES = ['city', 'state', 'county', 'country', 'agency'] as const;

/** `Broadband Access (BBA) Program`: the token of the bracket before the closing word, `i` for none. */
function bracketBefore(tokens: TokenTable, i: number): number {
  const open = i - 3;
  if (open < 1 || tokens.word[i - 1] !== MARK.closeBracket || tokens.word[open] !== MARK.openBracket) return i;
  return (tokens.flags[i - 2]! & TOKEN_UPPER) !== 0 ? open : i;
}

/** `the HUBZone program`, `the Harbor Night Lights initiative`: the name in front of the lower-case noun. */
export const plainNoun: Rule<Found> = { triggers: PLAIN_NOUN, read: fromPlainNoun };

function fromPlainNoun(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens, hits } = document;
  if (!PLAIN_NOUN.has(tokens.word[i]!) || isCapitalised(tokens, i) || i === 0 || !isCapitalised(tokens, i - 1))
    return undefined;
  if (tokens.gap[i] === GAP_BLANK) return undefined;
  const first = runStart(tokens, taken, i, {
    max: 6,
    joins: (at) => SLOGAN_JOINS.has(tokens.word[at]!),
  });
  let start = first;
  for (let at = first; at < i - 1; at++) if (isOwner(tokens, at)) start = at + 1;
  if (start >= i) return undefined;
  for (const kind of [
    'city',
    'state',
    'county',
    'country',
    'region',

    'agency',
    'organization',
    'law',
  ] as const)
    if (longestHitIndex(hits, start, kind) >= 0) return undefined;
  const { classes } = lexicon.vocabulary;
  let telling = 0;
  for (let at = start; at < i; at++) {
    const word = tokens.word[at]!;
    if (NOT_SCHEMES.has(word) || NOT_NAMES.has(word)) return undefined;
    if (isCapitalised(tokens, at) && !EMPTY.has(word)) telling += 1;
  }
  if (telling === 0 || (tokens.word[i] === CAMPAIGN && !isSlogan(tokens, start, i))) return undefined;
  // A word alone must look like a name: `HUBZone`, `TAP`.
  if (i - start === 1) {
    const isAbbreviation = (tokens.flags[start]! & (TOKEN_UPPER | TOKEN_MIXED)) !== 0;
    const length = tokens.end[start]! - tokens.start[start]!;
    const printed = tokens.text.slice(tokens.start[start], tokens.end[start]);
    if (tokens.text.includes(`(${printed}s)`)) return undefined; // `hospitalization programs (PHPs)`: any of them
    if (!isAbbreviation || length < 3 || (classes[tokens.word[start]!]! & (WORD_GIVEN | WORD_SURNAME)) !== 0)
      return undefined;
  } else if ((tokens.flags[start]! & TOKEN_SENTENCE) !== 0) return undefined;
  else if (telling < 2 || (!DETERMINERS.has(tokens.word[start - 1] ?? 0) && taken.at(start - 1)?.type !== 'agency'))
    return undefined;
  return { first: start, last: i };
}

const CAMPAIGN = wordId('campaign');
const SLOGAN_JOINS = wordSet('and of for in');
const DETERMINERS = wordSet('the its their our');

/** `One Pill Can Hurt`: everyday words, or places among them; a candidate's name is none. */
function isSlogan({ word }: TokenTable, first: number, last: number): boolean {
  if (last - first < 2) return false;
  const { classes } = lexicon.vocabulary;
  let common = 0;
  for (let at = first; at < last; at++) {
    if (ELECTED.has(word[at]!)) return false;
    const kinds = classes[word[at]!]!;
    if ((kinds & WORD_COMMON) !== 0) common += 1;
    else if ((kinds & WORD_PLACE) === 0) return false;
  }
  return common >= 2;
}

const ELECTED = wordSet(
  'congress senate president mayor governor sheriff council judge election presidential congressional attorney',
);

/** `a pilot program called the Quiet Streets Network`. */
export const naming: Rule<Found> = { triggers: PROGRAM_NOUN, read: fromNaming };

function fromNaming({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  if (!PROGRAM_NOUN.has(tokens.word[i]!) || isCapitalised(tokens, i)) return undefined;
  let at = i + 1;
  if (tokens.word[at] === MARK.comma) at += 1;
  if (tokens.word[at] === KNOWN && tokens.word[at + 1] === AS) at += 2;
  else if (CALLED.has(tokens.word[at] ?? 0)) at += 1;
  else return undefined;
  if (tokens.word[at] === THE) at += 1;
  if (tokens.word[at] === MARK.quote) at += 1;
  if (at >= tokens.count || !isCapitalised(tokens, at)) return undefined;
  const joins = (next: number): boolean =>
    tokens.word[next] === OF || (JOINING.has(tokens.word[next]!) && tokens.word[next] !== AND);
  const last = runEnd(tokens, taken, at, { max: 8, joins });
  return last > at ? { first: at, last } : undefined;
}

function isNewStart(tokens: TokenTable, i: number): boolean {
  return (tokens.flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0;
}

/** True when every word of a stretch is in capitals: a headline tells nothing about where a name ends. */
export function isShouted(tokens: TokenTable, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (isCapitalised(tokens, i) && tokens.end[i]! - tokens.start[i]! > 1 && (tokens.flags[i]! & TOKEN_UPPER) === 0)
      return false;
  }
  return true;
}
