import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_FREQUENT } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_BLANK,
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  TOKEN_WORD,
} from '../../segment/tokens.ts';
import { HEAD_LAST, OFFICERS, PLACE_OF, STOPS } from './heads.ts';

const OF = wordId('of');
const AND = MARK.ampersand;
const AGAINST = wordSet('against');
const LONGEST = 9; // tokens before a head

/** True when token `i` opens a sentence with an everyday word, whose capital says nothing. */
function onlySentenceCapital({ tokens, hits }: AnalysedDocument, i: number): boolean {
  if ((tokens.flags[i]! & TOKEN_SENTENCE) === 0 || (tokens.flags[i]! & TOKEN_UPPER) !== 0) return false;
  if ((lexicon.vocabulary.classes[tokens.word[i]!]! & WORD_FREQUENT) === 0) return false;
  return longestHitIndex(hits, i, 'city') < 0 && longestHitIndex(hits, i, 'state') < 0;
}

/** True when a state's name or postal letters stand at `[from, to)`. */
function isState({ hits }: AnalysedDocument, from: number, to: number): boolean {
  const hit = longestHitIndex(hits, from, 'state');
  return hit >= 0 && hits.end[hit] === to;
}

/** True when a place of the lexicons begins at `i`. */
export function isPlace({ hits }: AnalysedDocument, i: number): boolean {
  return (
    longestHitIndex(hits, i, 'city') >= 0 ||
    longestHitIndex(hits, i, 'county') >= 0 ||
    longestHitIndex(hits, i, 'state') >= 0 ||
    longestHitIndex(hits, i, 'country') >= 0
  );
}

/**
 * First token of the capitalised run that ends before the head at token `head`: `Kansas City` of `the Kansas City
 * Police Department`. Steps over `&`, `and` between everyday words, hyphens, an officer's possessive before the head,
 * `of` after `City` or `University`. Never before token `from`, nor over a taken token. Returns `head` for no run.
 */
export function runBefore(document: AnalysedDocument, head: number, from: number, taken: Occupancy): number {
  const { tokens } = document;
  const { word, flags, gap } = tokens;
  let start = head;
  let i = head - 1;
  let possessives = 0;
  while (i >= from && head - i <= LONGEST) {
    // Nothing runs on over a block's edge.
    if ((flags[i + 1]! & TOKEN_BLOCK) !== 0 || gap[i + 1] === GAP_BLANK || taken.at(i) !== undefined) break;
    const here = word[i]!;
    if ((flags[i]! & TOKEN_POSSESSIVE) !== 0 || here === MARK.apostrophe) {
      // `Sheriff's Office`, `Texas Attorney General's Medicaid Fraud Control Unit`: an officer's office. Any other
      // possessive parts two bodies.
      if (i <= from || possessives > 0 || !OFFICERS.has(word[i - 1]!) || (flags[i - 1]! & TOKEN_CAPITAL) === 0) break;
      const officer = officerStart(document, i - 1, from);
      const named = officer < i && hasNameBefore(document, officer, from, taken);
      if (i + 1 < head && !named) break;
      possessives += 1;
      start = officer;
      i = officer - 1;
      continue;
    }
    if (here === MARK.hyphen || here === MARK.enDash || here === MARK.slash) {
      if (gap[i] !== GAP_NONE || gap[i + 1] !== GAP_NONE) break;
      i -= 1;
      continue;
    }
    if (here === MARK.comma) {
      // `Kansas City, Kansas, Housing Authority`
      const city = i - 1;
      if (start === head && city > from + 1 && isStateBetweenCommas(document, i)) {
        i = stateStart(document, i) - 2;
        start = i + 1;
        continue;
      }
      break;
    }
    if (here === AND || here === OF || AGAINST.has(here)) {
      if (i - 1 < from || !linkHolds(document, i, start, head)) break;
      i -= 1;
      continue;
    }
    if ((flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== (TOKEN_WORD | TOKEN_CAPITAL)) break;
    if (STOPS.has(here) && !(isPlace(document, i) && !onlySentenceCapital(document, i)) && !STOP_EXCEPTIONS.has(here))
      break;
    if (onlySentenceCapital(document, i)) break;
    start = i;
    i -= 1;
  }
  while (start < head && isWeakStart(document, start, head)) start += 1;
  return start;
}

/** Words of STOPS that a body's name begins with all the same, before certain words. */
const STOP_EXCEPTIONS = wordSet('new special federal area major unit victims victim justice');

/** `Special Agent`, `New Task Force`: these begin a name only as part of something (`Special Victims Unit`). */
const NEEDS_MORE = wordSet('new federal area major');

function isWeakStart(document: AnalysedDocument, start: number, head: number): boolean {
  const { tokens } = document;
  const here = tokens.word[start]!;
  if (here === AND || here === MARK.hyphen || here === OF || AGAINST.has(here)) return true;
  if (!NEEDS_MORE.has(here)) return false;
  return (
    start + 1 === head || (here !== MAJOR && !isPlace(document, start) && !FEDERAL_NAMES.has(tokens.word[start + 1]!))
  );
}

const MAJOR = wordId('major');
const FEDERAL_NAMES = wordSet(
  'police trade air bureau reserve home housing railroad transit security executive state special york jersey mexico hampshire orleans zealand',
);

function linkHolds({ tokens, hits }: AnalysedDocument, link: number, start: number, head: number): boolean {
  const { word, flags } = tokens;
  const before = word[link - 1]!;
  if ((flags[link - 1]! & TOKEN_CAPITAL) === 0 || (flags[link + 1]! & TOKEN_CAPITAL) === 0) return false;
  if (AGAINST.has(word[link]!)) return true;
  if (word[link] === OF) return PLACE_OF.has(before);
  // `Child Exploitation and Obscenity Section`, but `Houston and Dallas Police Departments`, `FBI and Miami Police`
  if (start === head || HEAD_LAST.has(before) || STOPS.has(before) || OFFICERS.has(before)) return false;
  const common = (i: number): boolean =>
    (lexicon.vocabulary.classes[word[i]!]! & 4) !== 0 && (flags[i]! & TOKEN_UPPER) === 0;
  if (tokens.text.charCodeAt(tokens.start[link]!) === 38) return true;
  return (
    common(link - 1) &&
    common(start) &&
    longestHitIndex(hits, start, 'city') < 0 &&
    longestHitIndex(hits, start, 'agency') < 0 &&
    longestHitIndex(hits, link - 1, 'agency') < 0
  );
}

/** First token of an officer's title that ends at `i`: `Criminal District Attorney`, `Attorney General`. */
function officerStart({ tokens }: AnalysedDocument, i: number, from: number): number {
  let start = i;
  while (
    start > from &&
    OFFICER_FIRST.has(tokens.word[start - 1]!) &&
    (tokens.flags[start - 1]! & TOKEN_CAPITAL) !== 0
  ) {
    start -= 1;
  }
  return start;
}

const OFFICER_FIRST = wordSet(
  'attorney criminal district state states inspector medical public prosecuting solicitor city county commonwealth chief u.s. united us deputy fire register circuit general',
);

function hasNameBefore({ tokens }: AnalysedDocument, start: number, from: number, taken: Occupancy): boolean {
  const i = start - 1;
  if (i < from || taken.at(i) !== undefined) return false;
  return (
    (tokens.flags[i]! & TOKEN_CAPITAL) !== 0 &&
    !STOPS.has(tokens.word[i]!) &&
    (tokens.flags[i + 1]! & TOKEN_BLOCK) === 0
  );
}

function isStateBetweenCommas(document: AnalysedDocument, comma: number): boolean {
  const start = stateStart(document, comma);
  return start < comma && document.tokens.word[start - 1] === MARK.comma;
}

function stateStart(document: AnalysedDocument, comma: number): number {
  for (let start = comma - 1; start >= comma - 3 && start > 0; start--)
    if (isState(document, start, comma)) return start;
  return comma;
}
