import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON, WORD_GIVEN, WORD_PLACE } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { UNKNOWN } from '../../gazetteer/vocabulary.ts';
import { wordId, wordMap, wordSet, wordUnion } from '../../gazetteer/words.ts';
import { abbreviationBehind } from '../../segment/abbreviation.ts';
import { isCapitalised, runEnd, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_MIXED,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import {
  BODY_NOUN,
  EMPTY,
  GANG_ADJECTIVE,
  GANG_NOUN,
  GOVERNMENT,
  isDemonym,
  KIND,
  KIND_PAIRS,
  KIND_STRONG,
  KIND_SURNAME,
  KIND_VAGUE,
  LEGAL_FORM,
  LEGAL_FORM_WEAK,
  PERSON_WORD,
} from './words.ts';

export interface Found {
  readonly first: number;
  readonly last: number;
  /** True when the last words are a legal form: `Acme Widgets LLC`. */
  readonly legal: boolean;
}

const OF = wordId('of');
const FOR = wordId('for');
const AND = MARK.ampersand; // `and` and `&` are one word
const THE = wordId('the');
const AS = wordId('as');
const DOING = wordId('doing');
const BUSINESS = wordId('business');
const D = wordId('d');
const D_B_A = wordSet('dba d.b.a.');
const KNOWN = wordId('known');
const OWN = wordSet('his her their its own the');
const CALLED = wordSet('called named');
const SMALL_KIND = wordSet('of for');
const UNIVERSITY_LIKE = wordSet(`
  university college institute bank church order knights board sons brotherhood federation association union society school academy boys
  friends league alliance coalition council disciples foundation museum hospital bancorp chamber partnership fellowship citizens center library zoo
`);
const PAIRS = wordMap(Object.fromEntries(Object.entries(KIND_PAIRS).map(([word, before]) => [word, wordSet(before)])));

/** `Acme Widgets, Inc.`, `Lakeside Bank N.A.`: back from the legal form. */
export const legalForm: Rule<Found> = { triggers: wordUnion(LEGAL_FORM, LEGAL_FORM_WEAK), read: fromLegalForm };

function fromLegalForm({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const word = tokens.word[i]!;
  const weak = LEGAL_FORM_WEAK.has(word);
  if (!weak && !LEGAL_FORM.has(word)) return undefined;
  if (!isCapitalised(tokens, i) || i === 0) return undefined;
  let end = i;
  const comma = tokens.word[end - 1] === MARK.comma;
  if (comma) end -= 1;
  // `Co., Ltd.`: two forms, one name.
  if (comma && end > 1 && (LEGAL_FORM.has(tokens.word[end - 1]!) || LEGAL_FORM_WEAK.has(tokens.word[end - 1]!))) {
    const inner = fromLegalForm1(tokens, taken, end - 1);
    if (inner !== undefined) return { first: inner, last: i + 1, legal: true };
  }
  // `Fort Collins, CO`: a state.
  if (
    weak &&
    word === CO &&
    tokens.text.charCodeAt(tokens.start[i]! + 1) === 79 &&
    tokens.text.charCodeAt(tokens.end[i]! - 1) !== 46
  )
    return undefined;
  if (word === CO && tokens.word[i + 1] === MARK.hyphen) return undefined; // `Ada Quill, Co-Director of …`
  // `Dunshaughlin, Co. Meath`: a county.
  if (
    comma &&
    word === CO &&
    i + 1 < tokens.count &&
    IRISH_COUNTIES.has(tokens.word[i + 1]!) &&
    isCapitalised(tokens, i + 1)
  )
    return undefined;
  if (weak && !(tokens.text.charCodeAt(tokens.end[i]! - 1) === 46 || comma)) {
    // `Mining Company`, `Ford Motor Co`: the trade in front tells.
    if (end < 2 || (!KIND.has(tokens.word[end - 1]!) && word !== COMPANY && !isLimited(tokens, i))) return undefined;
  }
  const first = fromLegalForm1(tokens, taken, i);
  return first === undefined ? undefined : { first, last: i + 1, legal: true };
}

/** `Lakeside Joinery Limited`: two capitalised words in front, none behind. */
function isLimited(tokens: TokenTable, i: number): boolean {
  if (tokens.word[i] !== LIMITED || !isCapitalised(tokens, i - 1) || !isCapitalised(tokens, i - 2)) return false;
  return i + 1 >= tokens.count || !isCapitalised(tokens, i + 1) || isNewStart(tokens, i + 1);
}

const LIMITED = wordId('limited');
const AMERICA = wordId('america');
const COMPANY = wordId('company');
const CO = wordId('co');
const IRISH_COUNTIES = wordSet(`
  durham down armagh londonderry antrim tyrone fermanagh cork kerry kilkenny tipperary offaly laois meath louth cavan monaghan
  donegal leitrim sligo mayo roscommon longford westmeath kildare carlow wexford clare galway limerick waterford wicklow dublin
`);

function fromLegalForm1(tokens: TokenTable, taken: Occupancy, i: number): number | undefined {
  let end = i;
  if (tokens.word[end - 1] === MARK.comma) end -= 1;
  // `Foo (Bahamas) Ltd.`
  const first = runStart(tokens, taken, end, { max: 9, joins: (at) => joinsName(tokens, taken, at) });
  if (first >= end) return undefined;
  let start = withoutPerson(tokens, first, end);
  // `Assets of Northwood Holdings`: an `of` joins only behind a word that heads a name.
  if (start >= end) return undefined;
  if (end - start === 1 && EMPTY.has(tokens.word[start]!)) return undefined;
  if (start > 0 && tokens.word[start] === AND) start += 1;
  return start;
}

/** `First National Bank`, `Lake County Medical Center`, `University of Somewhere`. */
export const kindOfBody: Rule<Found> = {
  triggers: wordUnion(UNIVERSITY_LIKE, PAIRS, KIND, KIND_STRONG),
  read: fromKind,
};

function fromKind(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  const word = tokens.word[i]!;
  if (!isCapitalised(tokens, i)) return undefined;
  const opening = universityOf(document, taken, i);
  if (opening !== undefined) return opening;
  const pair = PAIRS.get(word);
  const paired = pair !== undefined && i > 0 && pair.has(tokens.word[i - 1]!);
  if (!KIND.has(word) && !KIND_STRONG.has(word) && !paired) return undefined;
  // `Bank Secrecy Act`, `University Police`: the name goes on.
  if (i + 1 < tokens.count && isCapitalised(tokens, i + 1) && !isNewStart(tokens, i + 1) && tokens.gap[i + 1]! < 2)
    return undefined;
  const end = i;
  const first = withoutPerson(
    tokens,
    runStart(tokens, taken, end, { max: 8, joins: (at) => joinsName(tokens, taken, at) }),
    end,
  );
  if (first >= end) return undefined;
  let telling = 0;
  let government = 0;
  let common = 0;
  const { classes } = lexicon.vocabulary;
  for (let at = first; at < end; at++) {
    const inner = tokens.word[at]!;
    if (GOVERNMENT.has(inner)) government += 1;
    if ((tokens.flags[at]! & TOKEN_WORD) === 0 || !isCapitalised(tokens, at)) continue;
    if (!EMPTY.has(inner)) telling += 1;
    if ((classes[inner]! & WORD_COMMON) !== 0) common += 1;
  }
  if (telling === 0) return undefined;
  if (government > 0 && !KIND_STRONG.has(word) && !paired && !isClub(tokens, i)) return undefined;
  if (isPlaceOnly(document, first, end) && !PLACE_IS_NAME.has(word) && !paired) return undefined;
  const town = longestHitIndex(document.hits, first, 'city');
  if (town >= 0 && document.hits.end[town]! > i) return undefined; // `Falls Church`
  if (KIND_SURNAME.has(word) && end - first === 1 && isGiven(tokens, first)) return undefined;
  if (KIND_STRONG.has(word) || paired) return { first, last: endOfKinds(tokens, i + 1), legal: false };
  if (KIND_VAGUE.has(word) && common >= telling)
    return isExplained(document, first, i) ? { first, last: i + 1, legal: false } : undefined;
  // Weaker kinds want a name that is no phrase: a word that no dictionary has, or three words.
  if (telling >= 2 || common < telling) return { first, last: i + 1, legal: false };
  return undefined;
}

/** `Police Officers Association`, `District Attorneys Association`: what people in office found. */
function isClub({ word }: TokenTable, i: number): boolean {
  return CLUB.has(word[i]!) && CLUB_OF.has(word[i - 1]!);
}

const CLUB = wordSet('association foundation union federation guild league benevolent');
const CLUB_OF = wordSet(
  "officers officers' police sheriffs sheriffs' sheriff's attorneys attorneys' prosecutors deputies deputies' troopers firefighters teachers employees investigators chiefs judges nurses",
);

/** `Analytical Computer Services (ACS)`: everyday words, but the letters of the bracket are the name's. */
function isExplained({ tokens }: AnalysedDocument, first: number, i: number): boolean {
  const letters = i - first < 1 ? undefined : abbreviationBehind(tokens, first, i + 1);
  return letters !== undefined && tokens.end[letters]! - tokens.start[letters]! >= 3;
}

/** `Lakeside Bank & Trust`: token behind the kinds that an `&` adds. */
function endOfKinds(tokens: TokenTable, last: number): number {
  const next = last + 1;
  if (tokens.word[last] !== AND || next >= tokens.count || !isCapitalised(tokens, next)) return last;
  return KIND.has(tokens.word[next]!) || tokens.word[next] === TRUST ? next + 1 : last;
}

const TRUST = wordId('trust');
const PLACE_IS_NAME = wordSet(
  'airlines airways airline university college hospital academy cartel bank church times herald tribune',
);

/** `University of Lakeside at Springfield`, `Bank of Lakeside`, `Boys & Girls Club of Lakeside`. */
function universityOf({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  if (!UNIVERSITY_LIKE.has(tokens.word[i]!) || tokens.word[i + 1] !== OF) return undefined;
  if (!taken.isFree(i, i + 2)) return undefined;
  let at = i + 2;
  if (tokens.word[at] === THE) at += 1;
  if (at >= tokens.count || !isCapitalised(tokens, at)) return undefined;
  const last = runEnd(tokens, taken, at, {
    max: 6,
    joins: (next) => tokens.word[next] === AND && KIND.has(tokens.word[next + 2] ?? 0),
  });
  if (last <= at) return undefined;
  const first = runStart(tokens, taken, i, { max: 5, joins: (before) => joinsName(tokens, taken, before) });
  if (GOVERNMENT.has(tokens.word[i]!) && first === i) return undefined;
  for (let word = first; word < last; word++) if (BOARDS.has(tokens.word[word]!)) return undefined;
  return { first: Math.min(first, i), last, legal: false };
}

const BOARDS = wordSet('supervisors commissioners regents trustees education governors health aldermen elections');

/** `doing business as Harbor Cleaning`, `a company called Harbor Cleaning`. */
export const naming: Rule<Found> = { triggers: wordUnion(DOING, D_B_A, D, BODY_NOUN), read: fromNaming };

function fromNaming({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const word = tokens.word[i]!;
  let at: number;
  if (word === DOING && tokens.word[i + 1] === BUSINESS && tokens.word[i + 2] === AS) at = i + 3;
  else if (D_B_A.has(word)) at = i + 1;
  else if (BODY_NOUN.has(word) && !isCapitalised(tokens, i)) {
    at = i + 1;
    if (tokens.word[at] === MARK.comma) at += 1;
    if (at === i + 2 && OWN.has(tokens.word[i - 1] ?? 0)) {
      // `his company, Royal Medical Supply,`
      const end = runEnd(tokens, taken, at, { max: 6, joins: (next) => tokens.word[next] === AND });
      return end > at + 1 && KIND.has(tokens.word[end - 1]!) ? { first: at, last: end, legal: false } : undefined;
    }
    if (CALLED.has(tokens.word[at] ?? 0)) at += 1;
    else if (tokens.word[at] === KNOWN && tokens.word[at + 1] === AS) at += 2;
    else return undefined;
  } else if (isDba(tokens, i)) at = i + 5;
  else return undefined;
  if (tokens.word[at] === THE) at += 1;
  if (tokens.word[at] === MARK.quote) at += 1;
  if (at >= tokens.count || (!isCapitalised(tokens, at) && !isNumberName(tokens, at))) return undefined;
  const last = runEnd(tokens, taken, at, {
    max: 8,
    joins: (next) => tokens.word[next] === AND || SMALL_KIND.has(tokens.word[next]!) || isListComma(tokens, next),
  });
  const withForm = endWithLegalForm(tokens, last);
  return last > at ? { first: at, last: withForm, legal: withForm > last } : undefined;
}

/** `Bark, Mulch and Loam`: a comma joins when `and` and a capitalised word follow its next word. */
function isListComma(tokens: TokenTable, i: number): boolean {
  return (
    tokens.word[i] === MARK.comma && tokens.word[i + 2] === AND && i + 3 < tokens.count && isCapitalised(tokens, i + 3)
  );
}

function isDba(tokens: TokenTable, i: number): boolean {
  const { text, start, word } = tokens;
  return word[i] === D && /^d\/b\/a\b/i.test(text.slice(start[i], start[i]! + 6));
}

function isNumberName(tokens: TokenTable, i: number): boolean {
  return i + 1 < tokens.count && tokens.gap[i + 1] === GAP_NONE && isCapitalised(tokens, i + 1);
}

/** Token behind a legal form that follows a name, `last` itself when none does. */
export function endWithLegalForm(tokens: TokenTable, last: number): number {
  let at = last;
  if (tokens.word[at] === MARK.comma) at += 1;
  if (at >= tokens.count || !isCapitalised(tokens, at)) return last;
  return LEGAL_FORM.has(tokens.word[at]!) ? at + 1 : last;
}

/** `the Quiet Harbor street gang`, `members of the Rollin 60s gang`: the name in front of the lower-case word. */
export const gangNoun: Rule<Found> = { triggers: GANG_NOUN, read: fromGangNoun };

function fromGangNoun(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  if (!GANG_NOUN.has(tokens.word[i]!) || isCapitalised(tokens, i)) return undefined;
  let end = i;
  while (end > 0 && GANG_ADJECTIVE.has(tokens.word[end - 1]!) && !isCapitalised(tokens, end - 1)) end -= 1;
  if (end > 0 && tokens.word[end - 1] === MARK.quote) end -= 1;
  const first = withoutPerson(
    tokens,
    runStart(tokens, taken, end, { max: 6, joins: (at) => tokens.word[at] === AND }),
    end,
  );
  if (first >= end || isPlaceOnly(document, first, end)) return undefined;
  // One word alone must be unheard of (`Trinitarios`) or an abbreviation.
  return end - first >= 2 ||
    tokens.word[first] === UNKNOWN ||
    (tokens.flags[first]! & (TOKEN_UPPER | TOKEN_MIXED)) !== 0
    ? { first, last: end, legal: false }
    : undefined;
}

/** True when a lexicon of places or peoples covers all of tokens `[first, end)`: `Los Angeles gang`, `Mexican cartel`. */
function isPlaceOnly({ tokens, hits }: AnalysedDocument, first: number, end: number): boolean {
  if (end - first === 1 && isDemonym(tokens.word[first]!)) return true;
  for (const kind of ['city', 'state', 'county', 'country', 'region'] as const) {
    const hit = longestHitIndex(hits, first, kind);
    if (hit >= 0 && hits.end[hit]! >= end) return true;
  }
  return false;
}

function joinsName(tokens: TokenTable, taken: Occupancy, i: number): boolean {
  const word = tokens.word[i]!;
  if (word === AND) {
    // `Smith & Sons` always; `Smith and Jones LLP` too, but not `Ada Quill and Harbor Bank`.
    const isSign = tokens.text.charCodeAt(tokens.start[i]!) === 38;
    return (
      taken.isFree(i, i + 1) &&
      (isSign ||
        (i >= 2 &&
          !isCapitalised(tokens, i - 2) &&
          !PERSON_WORD.has(tokens.word[i - 1]!) &&
          !isGiven(tokens, i - 1) &&
          !isPlaceWord(tokens, i - 1)))
    );
  }
  if (word === OF && tokens.word[i + 1] === AMERICA) return true;
  if (word === OF || word === FOR)
    return UNIVERSITY_LIKE.has(tokens.word[i - 1]!) && tokens.text.charCodeAt(tokens.start[i]!) < 256;
  return word === MARK.slash && tokens.gap[i] === GAP_NONE;
}

function isPlaceWord(tokens: TokenTable, i: number): boolean {
  return (lexicon.vocabulary.classes[tokens.word[i]!]! & WORD_PLACE) !== 0;
}

function isGiven(tokens: TokenTable, i: number): boolean {
  return (lexicon.vocabulary.classes[tokens.word[i]!]! & WORD_GIVEN) !== 0;
}

/** A run cut behind a title or rank that stands in it: `Director Ada Quill Consulting` is no firm's name. */
function withoutPerson(tokens: TokenTable, first: number, end: number): number {
  let start = first;
  // `WASHINGTON Harbor Widgets Inc.`: a dateline that lost its dash.
  if ((tokens.flags[first]! & (TOKEN_BLOCK | TOKEN_UPPER)) === (TOKEN_BLOCK | TOKEN_UPPER) && end - first >= 2) {
    if (tokens.end[first]! - tokens.start[first]! > 4 && (tokens.flags[first + 1]! & TOKEN_UPPER) === 0)
      start = first + 1;
  }
  if (start < end && tokens.word[start] === THE) start += 1;
  for (let i = start; i < end - 1; i++) if (PERSON_WORD.has(tokens.word[i]!) && i - first <= 2) start = i + 1;
  return start;
}

function isNewStart(tokens: TokenTable, i: number): boolean {
  return (tokens.flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE | TOKEN_POSSESSIVE)) !== 0;
}
