import { isDemonym } from '../../gazetteer/demonyms.ts';
import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON, WORD_GIVEN, WORD_PLACE } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { type HitTable, longestHitIndex } from '../../gazetteer/match.ts';
import { LEGAL_FORM } from '../../gazetteer/legal-form.ts';
import { UNKNOWN } from '../../gazetteer/vocabulary.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_MIXED,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  type TokenTable,
} from '../../segment/tokens.ts';
import { KIND, KIND_STRONG, LATIN_JOINS, PERSON_WORD } from './words.ts';

// What several rules need to know of a run of capitalised words.

export interface Found {
  readonly first: number;
  readonly last: number;
  /** True when the last words are a legal form: `Acme Widgets LLC`. */
  readonly legal: boolean;
  /** True for a name that only a sign beside it tells: a longer name of the text that begins with it is the whole one. */
  readonly bare?: boolean;
  /** The further names of a list that begins with this one. */
  readonly others?: readonly Found[];
}

const OF = wordId('of');
const FOR = wordId('for');
const AND = MARK.ampersand; // `and` and `&` are one word
const THE = wordId('the');
const AMERICA = wordId('america');
const BOYS = wordId('boys');
const GIRLS = wordId('girls');
/** Words that `of` and a place may follow: `Bank of Lakeside`. */
export const UNIVERSITY_LIKE = wordSet(`
  university college institute bank church order knights board sons brotherhood federation association union society school academy boys
  friends league alliance coalition council disciples foundation museum hospital bancorp chamber partnership fellowship citizens center library zoo club clubs diocese archdiocese
`);

/** True when a lexicon of places or peoples covers all of tokens `[first, end)`: `Los Angeles gang`, `Mexican cartel`. */
export function isPlaceOnly({ tokens, hits }: AnalysedDocument, first: number, end: number): boolean {
  if (end - first === 1 && isDemonym(tokens.word[first]!)) return true;
  for (const kind of ['city', 'state', 'county', 'country', 'region'] as const) {
    const hit = longestHitIndex(hits, first, kind);
    if (hit >= 0 && hits.end[hit]! >= end) return true;
  }
  return false;
}

/** True when a place of the lexicons ends before token `i`. */
export function endsPlace(hits: HitTable, i: number): boolean {
  for (let first = Math.max(0, i - 3); first < i; first++)
    for (const kind of BASES) {
      const hit = longestHitIndex(hits, first, kind);
      if (hit >= 0 && hits.end[hit] === i) return true;
    }
  return false;
}

const BASES = ['city', 'state', 'country', 'county'] as const;

/** True for a token inside a name that has no capital: `&`, `and` between two names, `of` behind a word that takes it. */
export function joinsName(tokens: TokenTable, taken: Occupancy, i: number): boolean {
  const word = tokens.word[i]!;
  if (word === AND) {
    // `Smith & Sons` always; `Smith and Jones LLP` too, but not `Ada Quill and Harbor Bank`.
    const isSign = tokens.text.charCodeAt(tokens.start[i]!) === 38;
    return (
      taken.isFree(i, i + 1) &&
      (isSign ||
        (tokens.word[i - 1] === BOYS && tokens.word[i + 1] === GIRLS) ||
        isHalfOfNational(tokens, i) ||
        isTwice(tokens, i) ||
        (i >= 2 &&
          !isCapitalised(tokens, i - 2) &&
          !(tokens.word[i - 2] === OF && UNIVERSITY_LIKE.has(tokens.word[i - 3] ?? 0)) && // `College of Law and Quill College`
          !PERSON_WORD.has(tokens.word[i - 1]!) &&
          !LEGAL_FORM.has(tokens.word[i - 1]!) && // `Quillex (Pty) Ltd and Quarvel Bank`
          (tokens.flags[i - 1]! & (TOKEN_MIXED | TOKEN_UPPER)) === 0 && // `RavexaWidgets and Quill Bank`, `QHB and Quill Bank`
          !isGiven(tokens, i - 1) &&
          !isPlaceWord(tokens, i - 1)))
    );
  }
  if (word === OF && tokens.word[i + 1] === AMERICA) return true;
  if (LATIN_JOINS.has(word)) return true; // `Valle del Lago Services`
  if (word === MARK.apostrophe) return endsOwners(tokens, i);
  if (word === OF || word === FOR)
    return UNIVERSITY_LIKE.has(tokens.word[i - 1]!) && tokens.text.charCodeAt(tokens.start[i]!) < 256;
  return word === MARK.slash && tokens.gap[i] === GAP_NONE;
}

/** The apostrophe of `Harbor Farmers' Union`, behind those whose body it is. */
export function endsOwners({ word, gap }: TokenTable, apostrophe: number): boolean {
  return (
    word[apostrophe] === MARK.apostrophe &&
    gap[apostrophe] === GAP_NONE &&
    gap[apostrophe + 1] !== GAP_NONE &&
    MEMBERS.has(word[apostrophe - 1] ?? 0)
  );
}

const MEMBERS = wordSet(`
  farmers teachers officers workers miners firefighters veterans girls boys students nurses deputies sheriffs chiefs attorneys prosecutors
  employees drivers builders bankers employers manufacturers lawyers physicians doctors writers players musicians carpenters plumbers pilots
  seniors citizens parents mothers fathers growers ranchers producers merchants taxpayers consumers tenants homeowners owners artists actors
  bishops pioneers soldiers seamen patients travellers travelers investors retailers grocers dealers contractors engineers journalists
  publishers authors solicitors barristers mariners
`);

/** `National Fish and Wildlife Foundation`, `American Short Line and Harbor Association`; but `National Bank and Harbor Foundation` are two. */
function isHalfOfNational(tokens: TokenTable, and: number): boolean {
  const { word } = tokens;
  const { classes } = lexicon.vocabulary;
  for (let at = and - 1; at >= 0 && and - at <= LONGEST_HALF; at--) {
    if (!isCapitalised(tokens, at)) return false;
    if (NATIONAL.has(word[at]!)) return at < and - 1;
    if (
      KIND.has(word[at]!) ||
      KIND_STRONG.has(word[at]!) ||
      LEGAL_FORM.has(word[at]!) ||
      (classes[word[at]!]! & WORD_COMMON) === 0
    )
      return false;
    if (isNewStart(tokens, at)) return false;
  }
  return false;
}

/** `as Cruz and Cruz Accounting`, but not `John Cruz and Cruz Accounting Inc.`, who and his firm. */
function isTwice({ word }: TokenTable, and: number): boolean {
  return word[and - 1] === word[and + 1] && word[and - 1] !== UNKNOWN && TRADING_AS.has(word[and - 2] ?? 0);
}

const TRADING_AS = wordSet('as called named firm firms d.b.a. dba');
const LONGEST_HALF = 4; // words
const NATIONAL = wordSet('national american international european african asian canadian australian british royal');

function isPlaceWord(tokens: TokenTable, i: number): boolean {
  return (lexicon.vocabulary.classes[tokens.word[i]!]! & WORD_PLACE) !== 0;
}

/** True for a word that is somebody's given name. */
export function isGiven(tokens: TokenTable, i: number): boolean {
  return (lexicon.vocabulary.classes[tokens.word[i]!]! & WORD_GIVEN) !== 0;
}

/** A run cut behind a title or rank that stands in it: `Director Ada Quill Consulting` is no firm's name. */
export function withoutPerson(tokens: TokenTable, first: number, end: number): number {
  let start = first;
  // `WASHINGTON Harbor Widgets Inc.`: a dateline that lost its dash.
  if ((tokens.flags[first]! & (TOKEN_BLOCK | TOKEN_UPPER)) === (TOKEN_BLOCK | TOKEN_UPPER) && end - first >= 2) {
    if (tokens.end[first]! - tokens.start[first]! > 4 && (tokens.flags[first + 1]! & TOKEN_UPPER) === 0)
      start = first + 1;
  }
  if (start < end && tokens.word[start] === THE) start += 1;
  for (let i = start; i < end - 1; i++) {
    const owns = (tokens.flags[i + 1]! & TOKEN_POSSESSIVE) !== 0; // `Narcotics Officer's Association`
    if (PERSON_WORD.has(tokens.word[i]!) && !owns && i - first <= 2) start = i + 1;
  }
  return start;
}

const TITLE_BREAKS = wordSet(
  'president chairman chairwoman chairperson chair ceo cfo coo director chancellor dean professor spokesman spokeswoman spokesperson superintendent provost',
);
const EXECUTIVE = wordSet('executive vice deputy associate managing');

/** End of a name whose capitals run on into somebody's title: `Association of Town Watch | Executive Director Ada Quill`. */
export function beforeTitle({ word }: TokenTable, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    if (!TITLE_BREAKS.has(word[i]!)) continue;
    return i - 1 > first && EXECUTIVE.has(word[i - 1]!) ? i - 1 : i;
  }
  return last;
}

/** True where a name cannot run on: a block, a sentence, a possessive. */
export function isNewStart(tokens: TokenTable, i: number): boolean {
  return (tokens.flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE | TOKEN_POSSESSIVE)) !== 0;
}

/** True where no capitalised word goes on the name behind token `i`. */
export function endsRun(tokens: TokenTable, i: number): boolean {
  return i + 1 >= tokens.count || !isCapitalised(tokens, i + 1) || isNewStart(tokens, i + 1);
}

const SHIPS = wordSet('mv uss hms vessel tanker ship yacht boat');
const LETTERS = wordSet('v t s y');

/** True behind `M/V`, `the vessel`: a ship goes by that name, whosever it is. */
export function isShip({ word, gap }: TokenTable, first: number): boolean {
  const before = first - (word[first - 1] === MARK.quote ? 2 : 1);
  if (before < 0) return false;
  return (
    SHIPS.has(word[before]!) || (LETTERS.has(word[before]!) && word[before - 1] === MARK.slash && gap[before] === 0)
  );
}

/** True for `&`, but not `and`. */
export function isAmpersand(tokens: TokenTable, i: number): boolean {
  return tokens.word[i] === MARK.ampersand && tokens.text.charCodeAt(tokens.start[i]!) === 38;
}

/** What a rule built, unless the list has more of the same name: `Brotherhood of Harbor Workers`, of which the list has `… and Pilots`. */
export function unlessLonger(
  built: Found | undefined,
  listed: { first: number; last: number } | undefined,
): Found | undefined {
  return built?.first === listed?.first && (built?.last ?? 0) < (listed?.last ?? 0) ? undefined : built;
}
