import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordMap, wordSet, wordUnion } from '../../gazetteer/words.ts';
import { abbreviationBehind } from '../../segment/abbreviation.ts';
import { isCapitalised, opensColumn, runEnd, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  MARK,
  TOKEN_BLOCK,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import {
  beforeTitle,
  endsOwners,
  type Found,
  isGiven,
  isNewStart,
  isPlaceOnly,
  joinsName,
  UNIVERSITY_LIKE,
  withoutPerson,
} from './name-run.ts';
import { campusEnd, stateCampusEnd } from './campus.ts';
import { localEnd } from './local.ts';
import { denominationEnd, isCourtOrder, isPublic, isVirtue } from './of-names.ts';
import { KIND_PAIRS } from './kind-pairs.ts';
import { EMPTY, GOVERNMENT, KIND, KIND_STRONG, KIND_SURNAME, KIND_VAGUE } from './words.ts';

const OF = wordId('of');
const FOR = wordId('for');
/** Words of prisons and yards, which are buildings of the government. */
const STATE_OWNED = wordSet('correctional detention naval');
/** Words that `for` may follow in a name: `Lakeside Coalition for Housing`. */
const FOR_LIKE = wordSet(
  'coalition institute alliance association society foundation league committee citizens council center network fund trust partnership campaign organization organisation',
);
const THE = wordId('the');
const AND = MARK.ampersand; // `and` and `&` are one word
const PAIRS = wordMap(Object.fromEntries(Object.entries(KIND_PAIRS).map(([word, before]) => [word, wordSet(before)])));

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
  const paired = (pair !== undefined && i > 0 && pair.has(tokens.word[i - 1]!)) || isOfMembers(tokens, i);
  if (!KIND.has(word) && !KIND_STRONG.has(word) && !paired) return undefined;
  // `Bank Secrecy Act`, `University Police`: the name goes on.
  if (
    i + 1 < tokens.count &&
    isCapitalised(tokens, i + 1) &&
    !isNewStart(tokens, i + 1) &&
    localEnd(tokens, i + 1) === i + 1 &&
    tokens.gap[i + 1]! < 2 &&
    !opensColumn(tokens, i + 1)
  )
    return undefined;
  const end = i;
  if (HOUSES.has(word) && isOwned(tokens, i)) return ownersHouse(tokens, taken, i);
  const first = withOurLady(
    tokens,
    taken,
    withoutPerson(tokens, runStart(tokens, taken, end, { max: 8, joins: (at) => joinsName(tokens, taken, at) }), end),
  );
  if (first >= end || (VENUES.has(word) && isWhereItWas(tokens, first)) || isPublic(tokens, first, i)) return undefined;
  let telling = 0;
  let government = 0;
  let common = 0;
  const isVague = KIND_VAGUE.has(word);
  const { classes } = lexicon.vocabulary;
  for (let at = first; at < end; at++) {
    const inner = tokens.word[at]!;
    if (STATE_OWNED.has(inner)) return undefined;
    if (GOVERNMENT.has(inner)) government += 1;
    if ((tokens.flags[at]! & TOKEN_WORD) === 0 || !isCapitalised(tokens, at)) continue;
    if (STREETS.has(inner) && HOUSES.has(word) && at > first) continue; // `Penn Street Deli`
    if (!EMPTY.has(inner) && !isGenericBefore(tokens, at, i, paired)) telling += 1;
    if ((classes[inner]! & WORD_COMMON) !== 0 && !(isVague && FILLING.has(inner))) common += 1;
  }
  const isNamedInLetters = isExplained(document, first, i);
  if (telling === 0 && !isNamedInLetters) return undefined;
  if (government > 0 && !KIND_STRONG.has(word) && !paired && !isClub(tokens, i) && !isNamedInLetters) return undefined;
  if (isPlaceOnly(document, first, end) && !PLACE_IS_NAME.has(word) && !paired) return undefined;
  const town = longestHitIndex(document.hits, first, 'city');
  if (town >= 0 && document.hits.end[town]! > i) return undefined; // `Falls Church`
  if (KIND_SURNAME.has(word) && end - first === 1 && isGiven(tokens, first)) return undefined;
  if (word === UNIVERSITY) return { first, last: stateCampusEnd(document, first, i + 1), legal: false };
  if (KIND_STRONG.has(word) || paired)
    return { first, last: endOfPatients(tokens, taken, endOfKinds(tokens, i + 1)), legal: false };
  if (isNamedInLetters) return { first, last: i + 1, legal: false };
  if (isVague && common >= telling && !(telling >= 2 && !PLURALS.has(word) && isNameWithoutArticle(tokens, first)))
    return undefined;
  // Weaker kinds want a name that is no phrase: a word that no dictionary has, or three words.
  if (telling >= 2 || common < telling) return { first, last: i + 1, legal: false };
  return undefined;
}

/** Words of every firm's name, which leave a phrase as much a name as it was: `Davis Financial Services`. */
const FILLING = wordSet('financial capital management insurance investment mortgage medical health home bank holding');

/** Kinds that say nothing more with the word before them: `the Islamic Center`, `a Tax Service`. */
const OFTEN_GENERIC = wordSet('center service mart living mission agency');

/** The word before the kind, or the owner before its possessive: `the Islamic Center`, `the Women’s Center`. */
function isGenericBefore({ word, flags }: TokenTable, at: number, kind: number, paired: boolean): boolean {
  if (!paired || !OFTEN_GENERIC.has(word[kind]!)) return false;
  const owned = (flags[kind - 1]! & TOKEN_POSSESSIVE) !== 0;
  return at === kind - (owned ? 2 : 1);
}

/** First token of `Our Lady of Vennick Hospital`, of which the run begins behind the `of`. */
function withOurLady({ word }: TokenTable, taken: Occupancy, first: number): number {
  if (first < 3 || word[first - 1] !== OF || !MARY.has(word[first - 2]!) || word[first - 3] !== OUR) return first;
  return taken.isFree(first - 3, first) ? first - 3 : first;
}

const MARY = wordSet('lady mother');
const OUR = wordId('our');

/** Places of business that are called after somebody. */
const HOUSES = wordSet(
  'restaurant restaurants cafe grill bakery pharmacy deli diner pizzeria tavern salon barbershop market supermarket stores jewelers steakhouse furniture',
);

/** Roads after which houses are called. */
const STREETS = wordSet('street avenue road lane boulevard corner square');

/** True behind the `'s` of a capitalised word. */
function isOwned(tokens: TokenTable, i: number): boolean {
  if (i < 2 || (tokens.flags[i - 1]! & TOKEN_POSSESSIVE) === 0 || !isCapitalised(tokens, i - 2)) return false;
  return (tokens.flags[i - 2]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) === 0;
}

/** `Quilla's Restaurant`: with a capital the word belongs to the name. */
function ownersHouse(tokens: TokenTable, taken: Occupancy, i: number): Found | undefined {
  const first = withoutPerson(
    tokens,
    runStart(tokens, taken, i - 1, { max: 4, joins: (at) => joinsName(tokens, taken, at) }),
    i - 1,
  );
  return first < i - 1 && taken.isFree(first, i + 1) ? { first, last: i + 1, legal: false } : undefined;
}

/** Kinds of houses that are where something was, as often as who did it. */
const VENUES = wordSet('hotel hotels casino theater theatre resort church mosque synagogue cathedral');
const PLACING = wordSet('at inside outside near');
const PLACED_BY = wordSet('in to from into');
/** Who belongs to a church, and does not stand in it. */
const ITS_PEOPLE = wordSet(
  'pastor priest minister volunteer volunteers member members teacher deacon bishop reverend employee worked employed job',
);

/** True behind `at the`, `outside`, `WHERE:`: a building, as long as nobody's work or office there is told. */
function isWhereItWas({ word }: TokenTable, first: number): boolean {
  const at = word[first - 1] === THE ? first - 2 : first - 1;
  if (at < 0) return false;
  if (PLACING.has(word[at]!)) return !ITS_PEOPLE.has(word[at - 1] ?? 0);
  return word[at] === MARK.colon || (PLACED_BY.has(word[at]!) && at === first - 2);
}

/** `by Quiet Consulting Group`, but not `the Internal Audit Group`: everyday words are a name where nothing else could go without an article. */
function isNameWithoutArticle(tokens: TokenTable, first: number): boolean {
  return (
    first > 0 &&
    (tokens.flags[first]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) === 0 &&
    BEFORE_NAME.has(tokens.word[first - 1]!) &&
    !(tokens.word[first - 1] === OF && POSTS.has(tokens.word[first - 2] ?? 0))
  );
}

/** Whose `of` has a field of work behind it: `Head of Supply Management`. */
const POSTS = wordSet('head chief director dean professor coordinator supervisor officer department division unit vp');
/** Kinds that many a plain plural ends in. */
const PLURALS = wordSet('centers records programs securities');
const BEFORE_NAME = wordSet('of by for with at against owns owned operated called named rival where from through');

/** `Police Officers Association`, `District Attorneys Association`: what people in office found. */
function isClub({ word }: TokenTable, i: number): boolean {
  return CLUB.has(word[i]!) && CLUB_OF.has(word[i - 1]!);
}

/** `Harbor Farmers' Union`, `Officers' Association`: a body of those people, if more is said than whose house it is. */
function isOfMembers(tokens: TokenTable, i: number): boolean {
  if (i < 2 || !endsOwners(tokens, i - 1) || !KIND.has(tokens.word[i]!)) return false;
  return CLUB.has(tokens.word[i]!) || (i > 2 && isCapitalised(tokens, i - 3));
}

const CLUB = wordSet('association foundation union federation guild league benevolent');
const CLUB_OF = wordSet(
  "bar officers officers' police sheriffs sheriffs' sheriff's attorneys attorneys' prosecutors deputies deputies' troopers firefighters teachers employees investigators chiefs judges nurses government governments counties cities municipalities mayors governors commissioners lawyers firefighters' nurses'",
);

/** `Analytical Computer Services (ACS)`: everyday words, but the letters of the bracket are the name's. */
function isExplained({ tokens }: AnalysedDocument, first: number, i: number): boolean {
  const letters = i - first < 1 ? undefined : abbreviationBehind(tokens, first, i + 1);
  if (letters === undefined || tokens.end[letters]! - tokens.start[letters]! < 3) return false;
  const isOneOfMany =
    HOUSES_IN_PLURAL.has(tokens.word[i]!) && tokens.text.charCodeAt(tokens.end[letters]! - 1) !== CAPITAL_S;
  return !isOneOfMany; // `residential reentry centers (RRC)`, written with capitals
}

const HOUSES_IN_PLURAL = wordSet('centers centres homes clinics hospitals programs markets hotels companies');
const CAPITAL_S = 83;

/** `Lakeside Bank & Trust`: token behind the kinds that an `&` adds. */
function endOfKinds(tokens: TokenTable, last: number): number {
  const next = last + 1;
  if (tokens.word[last] !== AND || next >= tokens.count || !isCapitalised(tokens, next)) return last;
  return KIND.has(tokens.word[next]!) || tokens.word[next] === TRUST ? next + 1 : last;
}

const HOSPITALS = wordSet('hospital hospitals');

/** Behind `for Children` of `Harbor Hospital for Children`. */
function endOfPatients(tokens: TokenTable, taken: Occupancy, last: number): number {
  const { word, count } = tokens;
  const at = last + 1;
  if (at >= count || word[last] !== FOR || !HOSPITALS.has(word[last - 1]!) || !isCapitalised(tokens, at)) return last;
  const end = runEnd(tokens, taken, at, { max: 4, joins: () => false });
  return end > at && isTopic(tokens, end - 1) ? end : last;
}

const TRUST = wordId('trust');
const UNIVERSITY = wordId('university');
const BROTHERHOOD = wordId('brotherhood');
const BOARD = wordId('board');
const DIRECTORS = wordId('directors');
const PLACE_IS_NAME = wordSet(
  'airlines airways airline university college hospital academy cartel bank church times herald tribune foundation clinic museum symphony manor',
);

/** `University of Lakeside at Springfield`, `Bank of Lakeside`, `Boys & Girls Club of Lakeside`. */
function universityOf(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens, hits } = document;
  const link = tokens.word[i + 1];
  if (!(link === OF && UNIVERSITY_LIKE.has(tokens.word[i]!)) && !(link === FOR && FOR_LIKE.has(tokens.word[i]!)))
    return undefined;
  if (!taken.isFree(i, i + 2)) return undefined;
  let at = i + 2;
  if (tokens.word[at] === THE) at += 1;
  if (at >= tokens.count || !isCapitalised(tokens, at)) return undefined;
  const run = runEnd(tokens, taken, at, {
    max: 6,
    joins: (next) =>
      tokens.word[next] === AND &&
      ((KIND.has(tokens.word[next + 2] ?? 0) && tokens.word[next + 3] !== OF) || // not `College of Law and Lakeside College of Art`
        (tokens.word[i] === BROTHERHOOD && isTopic(tokens, next - 1) && isTopic(tokens, next + 1)) ||
        (link === FOR && isTopic(tokens, next - 1) && isTopic(tokens, next + 1))),
  });
  if (run <= at) return undefined;
  const last = denominationEnd(tokens, i, beforeTitle(tokens, at, run));
  const first = runStart(tokens, taken, i, { max: 5, joins: (before) => joinsName(tokens, taken, before) });
  // `Lakeside Child Development Center of Dallas and Plano`: where it is, no part of the name
  if (first < i && tokens.word[last] === AND && isCapitalised(tokens, last + 1) && !isCapitalised(tokens, last + 2)) {
    const city = longestHitIndex(hits, at, 'city');
    if (city >= 0 && hits.end[city] === last) return { first, last: i + 1, legal: false };
  }
  if (GOVERNMENT.has(tokens.word[i]!) && first === i) return undefined;
  if (isCourtOrder(tokens, first, i, at) || isVirtue(tokens, first, i, at)) return undefined;
  if (tokens.word[i] === BOARD && tokens.word[at] === DIRECTORS) return undefined; // `Board of Directors of Ravexa`
  if (tokens.word[i] === UNIVERSITY)
    return { first: Math.min(first, i), last: campusEnd(document, at, last), legal: false };
  if (link === FOR && first === i && last - at < 2) return undefined; // `Partnership for Peace` is no body
  // `FDA's Center for Veterinary Medicine`: a part of a government body
  if (link === FOR && tokens.word[i] === CENTER && isPart(tokens, taken, first)) return undefined;
  for (let word = first; word < last; word++) if (BOARDS.has(tokens.word[word]!)) return undefined;
  return { first: Math.min(first, i), last, legal: false };
}

/** True behind a possessive or a body that is named already. */
function isPart(tokens: TokenTable, taken: Occupancy, first: number): boolean {
  return first > 0 && ((tokens.flags[first - 1]! & TOKEN_POSSESSIVE) !== 0 || !taken.isFree(first - 1, first));
}

const CENTER = wordId('center');

/** `Institute for State and Local Governance`: an everyday word on each side of the `and`. */
function isTopic(tokens: TokenTable, i: number): boolean {
  return isCapitalised(tokens, i) && (lexicon.vocabulary.classes[tokens.word[i]!]! & WORD_COMMON) !== 0;
}

const BOARDS = wordSet('supervisors commissioners regents trustees education governors health aldermen elections');
