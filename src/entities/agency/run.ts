import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON, WORD_FREQUENT } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_BLANK,
  GAP_LINE,
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import { isBareOfficer } from './bare-officer.ts';
import {
  BEFORE_PLACE,
  FEDERAL_NAMES,
  HEAD_ANY,
  HEAD_LINKS,
  HEAD_PAIRS,
  OFFICERS,
  PLACE_OF,
  PLURAL_OFFICERS,
  STOP_EXCEPTIONS,
  STOPS,
} from './heads.ts';
import { endsPlaceWithLostS } from './lost-possessive.ts';
import { isOfficer, officerStart } from './officer-title.ts';
import { beginsTown, endsPlace, isPlace } from './place.ts';
import { serialStart } from './serial.ts';
import { isStateOfTown, stateBetweenCommas } from './town-state.ts';

const OF = wordId('of');
const AND = MARK.ampersand;
const AGAINST = wordId('against');
const BEFORE_AGAINST = wordSet('crime crimes violence commission');
const COUNTY = wordId('county');
const DETECTIVE = wordId('detective');
const FOR_PRESS = wordSet('press media');
const PRESS_HEADS = wordSet('office team unit centre service');
const GENERALS = wordId('generals');
const AMPERSAND = 38;
const BEFORE_NUMBER = wordSet('precinct ward area zone');
const LONGEST = 9; // tokens before a head
/** Those for whom a body works, whose possessive stands inside its name. */
const FOR_WHOM = wordSet('workers veterans citizens consumers residents women children');
/** Everyday words that the word list counts as names alone. */
const WORDS_TOO = wordSet('elder wildlife firearms agriculture combating combatting countering policing');

/**
 * First token of the capitalised run that ends before the head at token `head`: `Kansas City` of `the Kansas City
 * Police Department`. Steps over `&`, `and` between everyday words, hyphens, an officer's possessive, `of` after
 * `City` or `University`. Never before token `from`, nor over a taken token. Returns `head` for no run.
 */
export function runBefore(document: AnalysedDocument, head: number, from: number, taken: Occupancy): number {
  const { tokens } = document;
  const { word, flags, gap } = tokens;
  let start = head;
  let i = head - 1;
  let office = false;
  while (i >= from && head - i <= LONGEST) {
    // Nothing runs on over a block's edge.
    if ((flags[i + 1]! & TOKEN_BLOCK) !== 0 || gap[i + 1] === GAP_BLANK || taken.at(i) !== undefined) break;
    const here = word[i]!;
    const possessive = (flags[i]! & TOKEN_POSSESSIVE) !== 0 || here === MARK.apostrophe;
    if (
      possessive ||
      ((i === head - 1 || here === GENERALS) && PLURAL_OFFICERS.has(here) && (flags[i]! & TOKEN_CAPITAL) !== 0) ||
      (i === head - 1 && isBareOfficer(tokens, i))
    ) {
      if (possessive && word[i + 1] === COUNTY && i > from && (flags[i - 1]! & TOKEN_CAPITAL) !== 0) {
        i -= 1; // `Prince George's County`
        continue;
      }
      // `Workers' Compensation Insurance Fraud Unit`
      if (
        possessive &&
        start === i + 1 &&
        i > from &&
        FOR_WHOM.has(word[i - 1]!) &&
        (flags[i - 1]! & TOKEN_CAPITAL) !== 0
      ) {
        i -= 1;
        continue;
      }
      const last = possessive ? i - 1 : i;
      if (office || last < from || !isOfficer(document, last)) break;
      const officer = officerStart(document, last, from);
      // `Sheriff's Office`; `Texas Attorney General's Medicaid Fraud Control Unit`, but not `the Mayor's Gang Unit`.
      const direct = i + 1 === head && OFFICE_HEADS.has(word[head]!);
      if (!direct && !hasNameBefore(document, officer, from, taken)) break;
      office = true;
      start = officer;
      i = officer - 1;
      continue;
    }
    if (here === MARK.hyphen || here === MARK.enDash || here === MARK.slash) {
      const broken = gap[i + 1] === GAP_LINE && here === MARK.hyphen; // `Anti-` at a line's end
      if (gap[i] !== GAP_NONE || (gap[i + 1] !== GAP_NONE && !broken)) break;
      i -= 1;
      continue;
    }
    if (here === MARK.comma) {
      // `Kansas City, Kansas, Housing Authority`
      const state = stateBetweenCommas(document, i);
      if (state < 0 && isStateOfTown(document, i, head) && i - 1 >= from) {
        i -= 1; // `Walterboro, South Carolina Police Department`
        continue;
      }
      if (state < 0 || state - 2 < from) break;
      start = state - 1;
      i = state - 2;
      continue;
    }
    if (here === AND || here === OF || here === AGAINST) {
      if (i - 1 < from || !linkHolds(document, i, start, head)) break;
      i -= 1;
      continue;
    }
    // `Harris County Precinct 4 Constable's Office`
    if (
      (flags[i]! & TOKEN_NUMBER) !== 0 &&
      i - 1 >= from &&
      BEFORE_NUMBER.has(word[i - 1]!) &&
      (flags[i - 1]! & TOKEN_CAPITAL) !== 0
    ) {
      i -= 1;
      continue;
    }
    if (here === METRO && i > from && endsPlace(document, i, from)) {
      i -= 1; // `Las Vegas metro Police Department`
      continue;
    }
    if ((flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== (TOKEN_WORD | TOKEN_CAPITAL)) break;
    if (
      STOPS.has(here) &&
      !(i === head - 1 && (here === DETECTIVE || (FOR_PRESS.has(here) && PRESS_HEADS.has(word[head]!)))) &&
      !STOP_EXCEPTIONS.has(here) &&
      !beginsTown(document, i)
    )
      break;
    if (onlySentenceCapital(document, i)) break;
    if (endsPlaceWithLostS(document, i, from)) break;
    if (office && !isOfPlace(document, i, start)) break;
    start = i;
    i -= 1;
  }
  start = cutBeforePlace(document, serialStart(document, start, head, from, taken), head);
  while (start < head && isWeakStart(document, start, head)) start += 1;
  return start;
}

/** Before an officer only a place: `Orange County District Attorney`, but not `Grant Allows District Attorney`. */
function isOfPlace(document: AnalysedDocument, i: number, start: number): boolean {
  const { word } = document.tokens;
  const here = word[i]!;
  if ((lexicon.vocabulary.classes[here]! & WORD_COMMON) === 0) return true;
  if (BEFORE_PLACE.has(here) || PLACE_OF.has(here) || OFFICE_KINDS.has(here) || isPlace(document, i)) return true;
  if (word[i + 1] === PUBLIC && longestHitIndex(document.hits, i, 'city') >= 0) return true; // `Cologne Public Prosecutor`
  return i + 1 < start + 1 && COUNTY_WORDS.has(word[i + 1]!);
}

const PUBLIC = wordId('public');
const COUNTY_WORDS = wordSet('county city parish borough township state');
const OFFICE_KINDS = wordSet(
  'special narcotics public chief state independent regional precinct ward judicial first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
);
const OFFICE_HEADS = wordSet('office department dept offices');

/** True when token `i` opens a sentence with an everyday word, whose capital says nothing. */
function onlySentenceCapital({ tokens, hits }: AnalysedDocument, i: number): boolean {
  if ((tokens.flags[i]! & TOKEN_SENTENCE) === 0 || (tokens.flags[i]! & TOKEN_UPPER) !== 0) return false;
  if (!SENTENCE_OPENERS.has(tokens.word[i]!)) return false;
  return longestHitIndex(hits, i, 'city') < 0 && longestHitIndex(hits, i, 'state') < 0;
}

const SENTENCE_OPENERS = wordSet(
  'working late last next thank thanks now there here just only based once later earlier even',
);

/**
 * In a heading every word has its capital: `Charges Against Houston Police Department`, `Two Dallas Police`. What
 * stands before a place that the lexicons know, and is an everyday word, is not part of the name.
 */
function cutBeforePlace(document: AnalysedDocument, start: number, head: number): number {
  const { word, flags } = document.tokens;
  const { classes } = lexicon.vocabulary;
  for (let i = start + 1; i < head; i++) {
    if ((flags[i]! & TOKEN_CAPITAL) === 0 || !isPlace(document, i)) continue;
    const before = word[i - 1]!;
    if ((classes[word[i]!]! & WORD_COMMON) !== 0) continue; // `Community College District`: there is a town named College
    if (isPlace(document, i - 1) || BEFORE_PLACE.has(before) || (flags[i - 1]! & TOKEN_CAPITAL) === 0) continue;
    const everyday = (classes[before]! & WORD_FREQUENT) !== 0 || (flags[start]! & TOKEN_UPPER) !== 0;
    if (everyday) return i;
  }
  return start;
}

const METRO = wordId('metro');
const MAJOR = wordId('major');
/** `the Departments Gang Unit`: a body's common name that has lost its apostrophe. */
const GENERIC_OWNERS = wordSet(
  'offices departments divisions bureaus agencys commissions governors mayors countys citys presidents secretarys',
);
const TRUST = wordId('trust');
const DA = wordId('da');
const OFFICE = wordId('office');
const GOVERNMENT = wordId('government');
const FEDERAL = wordId('federal');
const FEDERAL_HEADS = wordSet('ministry office bureau agency department commission directorate authority inspectorate');
const NEEDS_MORE = wordSet('new federal local area major');

function isWeakStart({ tokens, hits }: AnalysedDocument, start: number, head: number): boolean {
  const here = tokens.word[start]!;
  if ((tokens.flags[start]! & TOKEN_CAPITAL) === 0) return true;
  if (GENERIC_OWNERS.has(here) && start + 1 < head) return true;
  if (here === DA && start + 1 < head && !OFFICE_HEADS.has(tokens.word[head]!)) return true; // `DA Lifer Unit`
  if (here === OFFICE && start > 0 && tokens.word[start - 1] === MARK.closeBracket) return true; // `(OCDA) Office Bureau of Investigation`
  if (!NEEDS_MORE.has(here)) return false;
  if (start + 1 === head) {
    // `Federal Government of Iraq`, `Federal Ministry of Justice`
    const isOf =
      here === FEDERAL && FEDERAL_HEADS.has(tokens.word[head]!) && HEAD_LINKS.has(tokens.word[head + 1] ?? 0);
    return tokens.word[head] !== GOVERNMENT && !isOf;
  }
  if (longestHitIndex(hits, start, 'county') >= 0) return false; // `New Hanover County Sheriff's Office`
  return here !== MAJOR && longestHitIndex(hits, start, 'city') < 0 && !FEDERAL_NAMES.has(tokens.word[start + 1]!);
}

function linkHolds(document: AnalysedDocument, link: number, start: number, head: number): boolean {
  const { tokens, hits } = document;
  const { word, flags } = tokens;
  const before = word[link - 1]!;
  if ((flags[link - 1]! & TOKEN_CAPITAL) === 0 || (flags[link + 1]! & TOKEN_CAPITAL) === 0) return false;
  if (word[link] === AGAINST) return BEFORE_AGAINST.has(before);
  if (word[link] === OF) return PLACE_OF.has(before);
  if (tokens.text.charCodeAt(tokens.start[link]!) === AMPERSAND) return true;
  if (word[head] === TRUST && endsPlace(document, link, 0)) return true; // `Calderdale and Huddersfield NHS Foundation Trust`
  // `Child Exploitation and Obscenity Section`, but `Houston and Dallas Police`, `FBI and Miami Police`
  if (start === head && HEAD_PAIRS.get(word[head]!)?.has(AND) === true) return true; // `Animal Care and Control`
  if (
    start === head ||
    (HEAD_ANY.has(before) && before !== GOVERNMENT) ||
    (STOPS.has(before) && !STOP_EXCEPTIONS.has(before)) ||
    OFFICERS.has(before)
  )
    return false;
  const { classes } = lexicon.vocabulary;
  const common = (i: number): boolean =>
    ((classes[word[i]!]! & WORD_COMMON) !== 0 || WORDS_TOO.has(word[i]!) || isPrefixed(tokens, i)) &&
    ((flags[i]! & TOKEN_UPPER) === 0 || (flags[link]! & TOKEN_UPPER) !== 0);
  // a single everyday word is a body's in some country: `Revenue`
  const listed = (i: number): boolean => {
    const hit = longestHitIndex(hits, i, 'agency');
    return hit >= 0 && (hits.end[hit]! > i + 1 || (flags[i]! & TOKEN_UPPER) !== 0);
  };
  return common(link - 1) && common(start) && !listed(start) && !listed(link - 1);
}

/** `Mafia` of `Anti-Mafia`: whatever a body is against. */
function isPrefixed({ word, gap }: TokenTable, i: number): boolean {
  return i > 1 && word[i - 1] === MARK.hyphen && gap[i] === GAP_NONE && PREFIXES.has(word[i - 2]!);
}

const PREFIXES = wordSet('anti counter');

function hasNameBefore({ tokens }: AnalysedDocument, start: number, from: number, taken: Occupancy): boolean {
  const i = start - 1;
  if (i < from || taken.at(i) !== undefined) return false;
  return (
    (tokens.flags[i]! & TOKEN_CAPITAL) !== 0 &&
    !STOPS.has(tokens.word[i]!) &&
    (tokens.flags[i + 1]! & TOKEN_BLOCK) === 0
  );
}
