import { WORD_COMMON } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { isLegalFormBehind } from '../../gazetteer/legal-form.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_MARK, TOKEN_NUMBER, TOKEN_POSSESSIVE, TOKEN_UPPER } from '../../segment/tokens.ts';
import {
  ALONE,
  ALONE_HEADS,
  endsNameBehind,
  HEAD_LINKS,
  HEAD_PAIRS,
  isClubBehind,
  OFFICERS,
  PLURAL_OFFICERS,
  UNIT_HEADS,
  UNIT_OFFICE_TOPICS,
  UNIT_OFFICES,
} from './heads.ts';
import { isBareOfficer } from './bare-officer.ts';
import { isNumberedBureau } from './behind-head.ts';
import { endsPlace, isPlace } from './place.ts';
import { isSecretaryOfState } from './officer-title.ts';

const OFFICE = wordId('office');
const POLICE = wordId('police');
const DIVISION = wordId('division');
const SECTION = wordId('section');
const OF = wordId('of');
const FORCE = wordId('force');
const STRIKE = wordId('strike');
const COUNCIL = wordId('council');
const BRIGADE = wordId('brigade');
const COMBAT = wordId('combat');
const TEAM = wordId('team');
const COUNTY = wordId('county');
const AREAS = wordSet('county parish township');
const HAS_LETTERS = /^ \([“"]?[A-Z-]{3,8}[”"]?\)/;
const ADMINISTRATION = wordId('administration');
const BRANCH = wordId('branch');
/** A head that one of these follows is not the name's last: `Police Department`, `Unit Chief` is. */
const POLICE_GOES_ON = wordSet(
  'department departments dept force service services division district bureau commission station stations',
);
const OFFICE_HEADS = wordSet('office department dept offices');
const SHORT_START = wordSet('district criminal state medical public inspector city county u.s. united us');
const INSPECTOR = wordSet('general counsel');
const POLICE_KINDS = wordSet(
  'state judicial transit regional metro metropolitan capitol park campus university college school port water federal national airport railway railroad provincial county city highway tribal village town township parish security beach hill springs park grove valley island heights lake',
);
const DISTRICT = wordId('district');
const NUMBERS = wordSet('i ii iii iv v');
const BARE_POLICE = wordSet('military secret riot traffic uniformed local religious morality service');

/** True when the head at token `i` may end a name, as the words right before and behind it tell. */
export function headHolds(document: AnalysedDocument, i: number, behindAgency: boolean): boolean {
  const { tokens } = document;
  const { word, flags, count } = tokens;
  const head = word[i]!;
  if (i === 0 || isLegalFormBehind(tokens, i + 1)) return false; // `Harbor Tax Agency LLC`
  const before = word[i - 1]!;
  if (OFFICE_HEADS.has(head)) {
    if ((flags[i - 1]! & TOKEN_POSSESSIVE) !== 0 || before === MARK.apostrophe)
      return i > 1 && (OFFICERS.has(word[i - 2]!) || isSecretaryOfState(tokens, i - 2));
    if (isBareOfficer(tokens, i - 1)) return true;
    if (PLURAL_OFFICERS.has(before) || (head === OFFICE && before === DA)) return true; // the apostrophe was lost
    if (head === OFFICE) return HEAD_PAIRS.get(OFFICE)!.has(before) || behindAgency;
  }
  if (head === POLICE) {
    if (isClubBehind(tokens, i + 1)) return false;
    if (before === MARK.hyphen) return false; // `Community-Police Partnerships`
    if (BARE_POLICE.has(before) || behindAgency) return false; // `NYPD Police Officer`
    // `Man Who Shot Police`: before `Police` alone stands a place, or a kind of police.
    if (
      (lexicon.vocabulary.classes[before]! & WORD_COMMON) !== 0 &&
      !POLICE_KINDS.has(before) &&
      !endsPlace(document, i, 0)
    )
      return false;
    return i + 1 >= count || !POLICE_GOES_ON.has(word[i + 1]!) || (flags[i + 1]! & TOKEN_CAPITAL) === 0;
  }
  // `Western District of Texas, San Antonio Division`: a court's; `the Northside Section of Pittsburgh`: a quarter
  if (head === DIVISION && isOfDistrict(document, i)) return false;
  if (head === SECTION && i + 2 < count && word[i + 1] === OF && isPlace(document, i + 2)) return false;
  // `Leicester Council`, but not the `Lakeside Council on Aging`
  if (head === COUNCIL && (endsPlace(document, i, 0) || endsShire(document, i))) return !hasTopicBehind(document, i);
  if (head === COUNCIL && before === REGIONAL && i + 1 < count && word[i + 1] === OF) return false; // of a union
  if (head === REGION && isOwnedRegion(document, i)) return true;
  // `Hamilton County EMS`
  if (PLACED_HEADS.has(head)) return endsPlace(document, i, 0) || endsNameBehind(head, before);
  if (head === TEAM && HAS_LETTERS.test(tokens.text.slice(tokens.end[i]!, tokens.end[i]! + 12))) return true; // `Gang Impact Team (GIT)`
  if (head === BRIGADE && i + 1 < count && word[i + 1] === COMBAT && (flags[i + 1]! & TOKEN_CAPITAL) !== 0)
    return false;
  if (isNumberedBureau(document, i)) return true;
  // `NCAA Division I`, `Section 8`: a number of its own
  if (i + 1 < count && NUMBERS.has(word[i + 1]!) && (flags[i + 1]! & TOKEN_CAPITAL) !== 0) return false;
  if (i + 1 < count && (flags[i + 1]! & TOKEN_NUMBER) !== 0 && UNIT_HEADS.has(head)) return false;
  return endsNameBehind(head, before);
}

const AREA = wordId('area');
const HIGH = wordId('high');
const DA = wordId('da');
const REGION = wordId('region');

/** `(HHS-OIG) Los Angeles Region`: what a body calls its office there, right behind its name. */
function isOwnedRegion({ tokens, hits }: AnalysedDocument, head: number): boolean {
  for (let first = head - 1; first >= head - 3 && first > 0; first--) {
    const city = longestHitIndex(hits, first, 'city');
    if (city < 0 || hits.end[city] !== head) continue;
    if (tokens.word[first - 1] === MARK.closeBracket || (tokens.flags[first - 1]! & TOKEN_POSSESSIVE) !== 0)
      return true;
  }
  return false;
}

const REGIONAL = wordId('regional');

/** True for `Aberdeenshire` before token `i`, and for a region's name. */
function endsShire({ tokens, hits }: AnalysedDocument, i: number): boolean {
  if (i === 0 || (tokens.flags[i - 1]! & TOKEN_CAPITAL) === 0) return false;
  if (tokens.text.slice(tokens.end[i - 1]! - 5, tokens.end[i - 1]) === 'shire') return true;
  for (let start = Math.max(0, i - 3); start < i; start++) {
    const hit = longestHitIndex(hits, start, 'region');
    if (hit >= 0 && hits.end[hit] === i) return true;
  }
  return false;
}

/** Heads that only a place makes a name of. */
const PLACED_HEADS = wordSet('ems paramedics');
const ON = wordId('on');
const CITY = wordId('city');
const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');

/** `Council on Aging`, but not `City Council on Tuesday`. */
function hasTopicBehind({ tokens }: AnalysedDocument, head: number): boolean {
  const { word, flags, count } = tokens;
  if (head + 2 >= count || !HEAD_LINKS.has(word[head + 1]!)) return false;
  if (word[head + 1] !== ON) return word[head - 1] !== CITY;
  return (flags[head + 2]! & TOKEN_CAPITAL) !== 0 && !DAYS.has(word[head + 2]!);
}

/** True behind `District of X,` and a place: that court's division. */
function isOfDistrict({ tokens, hits }: AnalysedDocument, head: number): boolean {
  const { word } = tokens;
  for (let first = head - 1; first >= head - 3 && first > 3; first--) {
    const city = longestHitIndex(hits, first, 'city');
    if (city < 0 || hits.end[city] !== head || word[first - 1] !== MARK.comma) continue;
    for (let i = first - 2; i > first - 7 && i > 0; i--) if (word[i] === OF && word[i - 1] === DISTRICT) return true;
  }
  return false;
}

/** True when the words `[start, head)` make the head a name of its own: `Police Department`, but not `State Division`. */
export function isDistinct({ tokens, hits }: AnalysedDocument, start: number, head: number): boolean {
  const { word } = tokens;
  // `Harassment in Ohio School District`: one of the state's many.
  if (word[head] === DISTRICT) {
    const state = longestHitIndex(hits, start, 'state');
    if (state >= 0 && hits.end[state] === head - 1) return false;
  }
  if (word[head] === AREA && word[start] === HIGH) return false; // any High Intensity Drug Trafficking Area
  if (head - start > 1) return true;
  if (word[head] === BRANCH) return true;
  if (word[head] === ADMINISTRATION) return false; // `the Obama Administration`
  if (HEAD_PAIRS.get(word[head]!)?.has(word[start]!) === true)
    return ALONE.has(word[start]!) && ALONE_HEADS.has(word[head]!);
  return true;
}

/** True when the name is that of a part, which wants the larger body's name in front. */
export function isUnitName(document: AnalysedDocument, first: number, head: number, last: number): boolean {
  const { word } = document.tokens;
  const headWord = word[head]!;
  if (first < head && last > head && word[head + 1] === OF && endsPlace(document, last + 1, head)) return false; // `Financial Intelligence Unit of Latvia`
  if (headWord === FORCE) return word[head - 1] === STRIKE && last === head && word[head + 1] === OF; // `Strike Force of the U.S. Attorney's Office`
  if (first === head) {
    if (headWord !== OFFICE) return UNIT_HEADS.has(headWord);
    const topic = word[head + 2] === THE ? head + 3 : head + 2;
    return (
      topic < last + 1 &&
      (UNIT_OFFICE_TOPICS.has(word[topic]!) || (AFFAIRS.has(word[topic]!) && SPOKEN.has(word[topic + 1] ?? 0))) &&
      (!ATTORNEY.has(word[last]!) || INSPECTOR.has(word[last]!))
    );
  }
  if (headWord === OFFICE) return UNIT_OFFICES.has(word[head - 1]!);
  if (headWord === AGENCY) return word[head - 1] === RESIDENT;
  if (!UNIT_HEADS.has(headWord)) return false;
  if (headWord === TEAM) for (let i = first + 1; i < head - 1; i++) if (word[i] === COUNTY) return false; // `Lake County Gang Impact Team`
  return !isPlace(document, first) || FIELD_HEADS.has(headWord) || word[head - 1] !== POLICE;
}

const THE = wordId('the');
/** `Office of Public Affairs`, `Office of External Affairs`. */
const AFFAIRS = wordSet('public external legislative congressional intergovernmental media');
const SPOKEN = wordSet('affairs relations information');
const AGENCY = wordId('agency');
const RESIDENT = wordId('resident');
const ATTORNEY = wordSet('attorney');
const FIELD_HEADS = wordSet('division team squad');

/** True when the name lacks the place that tells which body it is: `Sheriff's Office`, `Police Department`. */
export function isShortName(document: AnalysedDocument, first: number, head: number, last: number): boolean {
  const { word } = document.tokens;
  if (last !== head || head - first > 5 || UNIT_HEADS.has(word[head]!)) return false;
  if (isPlace(document, first) && !ALONE.has(word[first]!) && !UNITED.has(word[first]!)) return false;
  return (ALONE.has(word[first]!) || OFFICERS.has(word[first]!) || SHORT_START.has(word[first]!)) && everyOther();

  function everyOther(): boolean {
    for (let i = first; i < head; i++) if (!SHORT_WORDS.has(word[i]!) && !OFFICERS.has(word[i]!)) return false;
    return true;
  }
}

/** `District Attorneys’ Offices`, `California District Attorneys’ Offices`: any of them. */
export function areAnyOffices(document: AnalysedDocument, first: number, head: number, last: number): boolean {
  const { hits } = document;
  const state = longestHitIndex(hits, first, 'state');
  return isShortName(document, state < 0 ? first : hits.end[state]!, head, last);
}

const UNITED = wordSet('u.s. us united');
const SHORT_WORDS = wordSet(
  "district criminal state states medical public inspector city county u.s. united us states 's ' police fire school parole probation sheriff prosecuting commonwealth",
);

/** Capitals all over (a heading): there a name wants its place, or everything before a `POLICE` would be one. */
export function isLoud(document: AnalysedDocument, first: number, head: number): boolean {
  const { word, flags } = document.tokens;
  if (first === head || (flags[head]! & TOKEN_UPPER) === 0) return false;
  for (let i = first; i < head; i++) if (isPlace(document, i) || (i > first && AREAS.has(word[i]!))) return false;
  for (let i = first; i < head; i++)
    if ((flags[i]! & (TOKEN_UPPER | TOKEN_POSSESSIVE | TOKEN_MARK)) === 0) return false;
  return !isShortName(document, first, head, head);
}
