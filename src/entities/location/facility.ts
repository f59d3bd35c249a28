import { WORD_COMMON, WORD_FREQUENT, WORD_GIVEN } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { type HitTable, longestHit, longestHitIndex } from '../../gazetteer/match.ts';
import { mayBeOwner, ownersName } from '../../gazetteer/lost-possessive.ts';
import { titleAt } from '../../gazetteer/title.ts';
import { wordId, wordSet, wordUnion } from '../../gazetteer/words.ts';
import {
  GAP_NONE,
  MARK,
  plainText,
  POSSESSIVE_WORD,
  TOKEN_BLOCK,
  TOKEN_INITIAL,
  type TokenTable,
} from '../../segment/tokens.ts';
import { isVenue } from '../../gazetteer/venue.ts';
import {
  BODIES_TOO,
  GENERIC,
  GENERIC_BEFORE,
  HEADS,
  INTRODUCTIONS,
  LISTED,
  NEEDS_INTRODUCTION,
  NEVER_BUILT_FOR,
  OFTEN_TOWNS,
  SECOND_HEADS,
  STATIONS,
  STOPS,
  SURNAMES,
  TITLES,
} from './facility-words.ts';
import type { FoundLocations } from './found.ts';

const ISLANDS = wordId('islands');

/** `Turks and Caicos Islands`: true at the last word of a country's name. */
function endsCountry(hits: HitTable, i: number): boolean {
  for (let first = Math.max(0, i - 4); first < i; first++) {
    const hit = longestHitIndex(hits, first, 'country');
    if (hit >= 0 && hits.end[hit] === i + 1) return true;
  }
  return false;
}

/** Finds named buildings and grounds (`Frank Crowley Courts Building`) and landscapes (`Balboa Park`). */
export function facility(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens, hits } = context.document;
  if (!found.isFree(i, i + 1)) return;
  const word = tokens.word[i]!;
  if (!context.isCapital(i)) {
    if (word === ENTRY) portOfEntry(found, i);
    return;
  }
  if (word === ENTRY) return portOfEntry(found, i);
  if (word === PORT && tokens.word[i + 1] === OF) return; // `of Entry`
  if (word === ISLANDS && endsCountry(hits, i)) return;
  const second = SECOND_HEADS.get(word);
  const kind = second === undefined || word === CHANNEL ? HEADS.get(word) : 'facility';
  if (kind === undefined) return;
  if (second !== undefined && !(context.isCapital(i - 1) && second.has(tokens.word[i - 1]!))) return;
  if (leadsToJointHead(found, i)) return;
  // The head of something longer: `Park Police`, `Bridge Street`, `Lake County`.
  if (context.joins(i + 1) && context.isCapital(i + 1) && !context.inHeading(i)) return;
  if (word === FACTORY && context.inHeading(i)) return; // `Demolition of Tennessee Factory`
  // `Former Georgia Prison Officer Pleads Guilty`
  if (context.inHeading(i) && context.opensTitle(i + 1)) return;
  // `Garden Valley, Calif.` is a town.
  if (OFTEN_TOWNS.has(word) && tokens.word[i + 1] === MARK.comma && i + 2 < tokens.count) {
    if (longestHit(tokens, hits, i + 2, 'state') !== undefined) return;
  }
  const isPart = isAddressPart(found, i);
  const heading = context.inHeading(i) && !isPart;
  const most = heading ? 3 : 7;
  let first = i;
  let named = false;
  while (
    first > i - most &&
    (tokens.flags[first]! & TOKEN_BLOCK) === 0 &&
    (context.isCapital(first - 1) ||
      (first < i && isInnerHyphen(found, first - 1)) ||
      isJointHead(found, first, i) ||
      isInnerOwner(tokens, first - 1)) &&
    found.isFree(first - 1, first)
  ) {
    if (!context.isCapital(first - 1)) {
      first -= 1; // `Juarez-Lincoln Bridge`, `Denali National Park and Preserve`
      continue;
    }
    const before = tokens.word[first - 1]!;
    if (STOPS.has(before) || isLostOwner(tokens, first - 1)) break;
    const opens = context.document.sentences[context.document.sentenceOf[first - 1]!]!.first === first - 1;
    if (opens && (lexicon.vocabulary.classes[before]! & WORD_FREQUENT) !== 0) break;
    first -= 1;
    if (isInnerOwner(tokens, first + 1) && PEOPLE.has(before)) continue; // `the Women's Jail`
    if (GENERIC.has(before) || GENERIC_BEFORE.get(before) === tokens.word[first + 1]) continue;
    if ((tokens.flags[first]! & TOKEN_INITIAL) !== 0 || tokens.start[first]! + 1 === tokens.end[first]) continue; // `the J/Z Subway Station`, `M&T`
    // In a heading ordinary words have capitals too: `Elderly Motel Guest Robbed`.
    if (!heading || (lexicon.vocabulary.classes[before]! & WORD_COMMON) === 0) named = true;
  }
  if (first === i || !named || (!isPart && isPerson(found, first, i))) return;
  if (word === STATION && !STATIONS.has(tokens.word[i - 1]!) && (heading || !isIntroduced(found, first))) return;
  if (NEEDS_INTRODUCTION.has(word) && !isIntroduced(found, first)) return;
  if (BODIES_TOO.has(word) && !isVenue(tokens, first, i + 1)) return;
  // `Jonas Green Park` is not the town of Green Park.
  for (let j = first; j < (heading ? i : first + 1); j++) {
    for (const listed of LISTED) {
      const hit = longestHitIndex(hits, j, listed);
      if (listed === 'city' && isWater(found, first, i)) continue;
      if (hit >= 0 && (hits.end[hit] === i + 1 || (listed === 'city' && hits.end[hit]! > i + 1))) return; // `West Valley City` of a table; `Highland Park`, `Rhode Island`, `Long Island`
    }
  }
  // `Riverside Hall of Justice`
  const isHallOf = word === HALL && tokens.word[i + 1] === OF && HALL_OF.has(tokens.word[i + 2] ?? 0);
  const last = isHallOf ? i + 3 : word === TERMINAL && isNumbered(found, i) ? i + 2 : i + 1;
  found.add(first, last, { kind, name: plainText(tokens, first, last) }, 'facility');
}

/** `Michigans` of `Michigans Kalamazoo River`: a state or city whose possessive has lost its mark. */
function isLostOwner(tokens: TokenTable, i: number): boolean {
  if (!mayBeOwner(tokens, i)) return false;
  return OWNERS.some((kind) => ownersName(tokens, i, kind) !== undefined);
}

const OWNERS = ['state', 'country', 'city'] as const;
/** `the Elk River`: no town of that name, which would have no article. */
function isWater({ context }: FoundLocations, first: number, head: number): boolean {
  const { tokens } = context.document;
  if (!WATERS.has(tokens.word[head]!) || tokens.word[first - 1] !== THE || !context.joins(first)) return false;
  return !OF_A_TOWN.has(tokens.word[head + 1] ?? 0) && tokens.word[head + 1] !== MARK.hyphen;
}

const FACTORY = wordId('factory');
const THE = wordId('the');
const WATERS = wordSet('river creek');
const OF_A_TOWN = wordSet(
  'man woman couple resident residents area home homes house mayor police community office facility store',
);
/** `Heathrow Terminal 5` */
function isNumbered({ context }: FoundLocations, i: number): boolean {
  return context.joins(i + 1) && context.isNumber(i + 1);
}

const TERMINAL = wordId('terminal');
const HALL = wordId('hall');
const HALL_OF = wordSet('justice records administration fame');

/** True for `Kestrel Park` of `Press Office, Kestrel Park, Dublin`: a line of an address has capitals like a heading. */
function isAddressPart({ context }: FoundLocations, i: number): boolean {
  const { tokens } = context.document;
  if (tokens.word[i + 1] !== MARK.comma || !context.joins(i + 1) || !context.isCapital(i + 2)) return false;
  if (longestHitIndex(context.document.hits, i + 2, 'city') < 0) return false; // `Dustin Hall, 24`
  let first = i;
  while (first > i - 3 && context.joins(first) && context.isCapital(first - 1)) first -= 1;
  return first < i && (!context.joins(first) || tokens.word[first - 1] === MARK.comma);
}

const CHANNEL = wordId('channel');
const STATION = wordId('station');
const ENTRY = wordId('entry');
const OF = wordId('of');
const PORT = wordId('port');

/** Finds `Laredo Port of Entry`, `San Ysidro port of entry` at the last word. */
function portOfEntry(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens } = context.document;
  const port = i - 2;
  if (tokens.word[i - 1] !== OF || tokens.word[port] !== PORT || context.isCapital(port) !== context.isCapital(i))
    return;
  let first = port;
  while (first > port - 4 && context.joins(first) && context.isCapital(first - 1) && found.isFree(first - 1, first)) {
    if (STOPS.has(tokens.word[first - 1]!)) break;
    first -= 1;
  }
  if (first < port)
    found.add(first, i + 1, { kind: 'facility', name: plainText(tokens, first, i + 1) }, 'port-of-entry');
}

/** True for the `and` before token `i` of `National Park and Preserve`, `Brinmar Park & Recreation Center`: two heads behind one name. */
function isJointHead({ context }: FoundLocations, i: number, head: number): boolean {
  const { tokens } = context.document;
  const isSecond = i === head ? JOINED.has(tokens.word[head]!) : i === head - 1 && SECOND_HEADS.has(tokens.word[head]!);
  if (!isSecond || (tokens.word[i - 1] !== AND && tokens.word[i - 1] !== MARK.ampersand)) return false;
  return context.joins(i) && context.joins(i - 1) && context.isCapital(i - 2) && HEADS.has(tokens.word[i - 2]!);
}

/** True at the `Park` of `National Park and Preserve`, whose name is found at its last word. */
function leadsToJointHead(found: FoundLocations, i: number): boolean {
  const { context } = found;
  for (let head = i + 2; head <= i + 3; head++) {
    if (!context.isCapital(head) || !isJointHead(found, i + 2, head)) continue;
    if (context.joins(head + 1) && context.isCapital(head + 1)) continue;
    const word = context.document.tokens.word;
    return head === i + 2 || SECOND_HEADS.get(word[head]!)!.has(word[head - 1]!);
  }
  return false;
}

/** Heads that stand behind another one. */
const JOINED = wordSet('preserve refuge zoo aquarium arboretum wilderness seashore lakeshore memorial monument');
const AND = wordId('and');

/** True for the `'s` of `Central Women's Jail`. */
function isInnerOwner(tokens: TokenTable, i: number): boolean {
  return tokens.word[i] === POSSESSIVE_WORD && OWNERS_INSIDE.has(tokens.word[i - 1] ?? 0) && tokens.gap[i] === GAP_NONE;
}

/** For whom a building is: words that do not name it. */
const PEOPLE = wordSet('women men children girls boys veterans people');
const OWNERS_INSIDE = wordUnion(PEOPLE, wordSet('fisherman fishermen sailors soldiers farmers'));

/** True for the hyphen between two capitalised words without a space. */
function isInnerHyphen({ context }: FoundLocations, i: number): boolean {
  const { tokens } = context.document;
  if ((tokens.word[i] !== MARK.hyphen && tokens.word[i] !== MARK.ampersand) || i + 1 >= tokens.count) return false;
  return tokens.gap[i] === GAP_NONE && tokens.gap[i + 1] === GAP_NONE && context.isCapital(i - 1);
}

/** True when the capitalised words from token `i` on end in a word for a building: `Jail` behind `Cass County`. */
export function leadsToFacility({ context }: FoundLocations, i: number): boolean {
  const { tokens } = context.document;
  for (let at = i; at < i + 4 && context.joins(at) && context.isCapital(at); at++) {
    const word = tokens.word[at]!;
    if (context.joins(at + 1) && context.isCapital(at + 1)) continue;
    return SECOND_HEADS.get(word)?.has(tokens.word[at - 1]!) ?? HEADS.get(word) === 'facility';
  }
  return false;
}

const PLACED = wordSet(
  'the including at in on near from to into through across around over along toward towards outside inside',
);

/** True for a name behind an article or a preposition of place. */
function isPlaced({ context }: Pick<FoundLocations, 'context'>, first: number): boolean {
  return context.joins(first) && PLACED.has(context.document.tokens.word[first - 1]!);
}

/** True behind a preposition, an article or another name of a list. */
function isIntroduced({ context }: FoundLocations, first: number): boolean {
  const { tokens } = context.document;
  return context.joins(first) && INTRODUCTIONS.has(tokens.word[first - 1]!);
}

/** True for `Superintendent George P. Beach`: a title, or a given name and an initial, before it. */
function isPerson(found: FoundLocations, first: number, head: number): boolean {
  const { tokens } = found.context.document;
  const { classes } = lexicon.vocabulary;
  let name = first;
  while (name < head && TITLES.has(tokens.word[name]!)) name += 1;
  if (name === first && SURNAMES.has(tokens.word[head]!)) name = behindTitle(found, first, head);
  // `U.S. District Judge Sim Lake`
  for (let at = head - 1; at > name; at--) if (NEVER_BUILT_FOR.has(tokens.word[at]!)) name = at + 1;
  if (name === head) return true; // `Superintendent Beach`
  // `Sergeant First Class Bryan E. Hall`
  if ((tokens.flags[head - 1]! & TOKEN_INITIAL) !== 0 && SURNAMES.has(tokens.word[head]!)) return true;
  // `and David Hall of the Strike Force`: nothing says that it is a place
  const isGiven = (classes[tokens.word[name]!]! & WORD_GIVEN) !== 0;
  if (head === name + 1 && isGiven && SURNAMES.has(tokens.word[head]!) && !isPlaced(found, name)) return true;
  if (name > first && NEVER_BUILT_FOR.has(tokens.word[name - 1]!)) return true; // `Trial Attorney Ada B. Hall`
  // `Dustin Hall, 24`, `Anthony Ramon Hall, 35`
  const whole = head === name + 1 || (head <= name + 3 && SURNAMES.has(tokens.word[head]!));
  const aged = whole && tokens.word[head + 1] === MARK.comma && found.context.isNumber(head + 2);
  if (aged && isGiven && !isPlaced(found, name)) return true;
  if (head - name > 2 || (classes[tokens.word[name]!]! & WORD_GIVEN) === 0) return false;
  return name > first || (tokens.flags[head - 1]! & TOKEN_INITIAL) !== 0;
}

/** The token behind a listed title before `head`: `Coroner` of `Coroner Charles Hall`; `first` where none stands there. */
function behindTitle({ context }: FoundLocations, first: number, head: number): number {
  const { tokens, hits } = context.document;
  const title = titleAt(tokens, hits, first);
  if (title === undefined || title.last >= head || isPlaced({ context }, first) || RULER.has(tokens.word[first]!))
    return first;
  return title.kind === 'office' || title.kind === 'rank' || title.kind === 'job' ? title.last : first;
}
/** Whom places are named after with their titles: `King George Dock`. */
const RULER = wordSet(
  'king queen prince princess duke president lord lady bishop saint general captain admiral colonel',
);
