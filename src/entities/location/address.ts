import { WORD_GIVEN } from '../../gazetteer/kinds.ts';
import { homeAreaOf } from '../../gazetteer/home-area.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { titleAt } from '../../gazetteer/title.ts';
import { ageAt } from '../../segment/age.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { GAP_NONE, MARK, TOKEN_INITIAL } from '../../segment/tokens.ts';
import { addressEnd, addressName, isOrdinalEnd, townEnd } from './address-end.ts';
import { withUnit } from './address-start.ts';
import { leadsToFacility } from './facility.ts';
import { leadsToStation } from './small-head.ts';
import type { FoundLocations } from './found.ts';

/** Ends of street names that are enough without a house number. */
const STREETS = wordSet(
  'street avenue boulevard road highway parkway freeway lane drive ave blvd rd hwy expressway turnpike pkwy pike motorway tollway thruway causeway',
);
const DIRECTIONS = wordSet(
  'n s e w n.w. n.e. s.w. s.e. nw ne sw se north south east west northwest northeast southwest southeast',
);
const ORDINALS = wordSet('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth');
const OF = wordId('of');
const BLOCK = wordId('block');
const BLOCKS = wordSet('blk block');
const ROAD = wordId('road');
/** Words before `Road 64`, where no other name has a number: `Ranch Road 620`. */
export const NUMBERED_ROADS = wordSet(
  'state county township ranch forest regional range concession provincial district market',
);
/** What a road is, and no name: `a Toll Road crash` in a heading, `County Highway`. */
const ANY_ROAD = wordSet('toll county state interstate public private local');
const ROAD_OR_HIGHWAY = wordSet('road highway');
/** Words before the number of a road. */
export const ROADS = wordSet('interstate highway hwy route rte');
/** Words that no street's name begins with. */
export const NOT_A_NAME = wordSet('the this that a an on in at of to from by and or along near off our for with');

/** Words that start the rule of this file. */
export const streetWords =
  'street avenue boulevard road highway parkway freeway lane drive ave blvd rd hwy expressway turnpike pkwy st dr ct court place pl way ln circle cir terrace plaza square sq trail loop broadway walk row alley crescent path concourse trace esplanade pike motorway tollway thruway causeway close gardens grove mews';
export const streetTrigger = wordSet(streetWords);

/** True behind a hyphen that joins two capitalised words. */
function isHyphened({ context }: FoundLocations, first: number): boolean {
  const { tokens } = context.document;
  if (first < 2 || tokens.word[first - 1] !== MARK.hyphen || !context.isCapital(first - 2)) return false;
  return tokens.gap[first] === GAP_NONE && tokens.gap[first - 1] === GAP_NONE;
}

const EXPRESSWAYS = wordSet('expressway freeway turnpike parkway highway motorway thruway tollway');

/** True for the `Park` that ends a name: not `Fifth Avenue Park Slope`. */
function isParkBehind({ context }: FoundLocations, i: number): boolean {
  const isPark = context.joins(i) && context.isCapital(i) && context.document.tokens.word[i] === PARK;
  return isPark && !(context.joins(i + 1) && context.isCapital(i + 1));
}

const PARK = wordId('park');

/** Finds streets and postal addresses: `Third Avenue`, `133 N. Riverfront Blvd., Dallas, Texas 75207`. */
export function street(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens, hits } = context.document;
  if (!context.isCapital(i) || !found.isFree(i, i + 1)) return;
  const city = i + 1 < tokens.count ? longestHit(tokens, hits, i, 'city') : undefined;
  if (city !== undefined && city.last > i + 1) return; // `St. Louis`
  if (context.joins(i + 1) && context.isNumber(i + 1)) {
    if (ROADS.has(tokens.word[i]!)) return; // `State Highway 16`
    if (tokens.word[i] === ROAD && NUMBERED_ROADS.has(tokens.word[i - 1] ?? 0)) return; // `County Road 450`
  }
  let first = i;
  let words = 0;
  while (words < 4 && context.joins(first) && found.isFree(first - 1, first)) {
    const word = tokens.word[first - 1]!;
    if (NOT_A_NAME.has(word)) break;
    if (context.isCapital(first - 1)) first -= 1;
    else if (isOrdinalEnd(found, first - 1)) first -= 2;
    else if (
      words === 0 &&
      context.isNumber(first - 1) &&
      (DIRECTIONS.has(tokens.word[first - 2]!) || context.isNumber(first - 2))
    )
      first -= 1; // `1350 NW 12 Avenue`
    else break;
    words += 1;
  }
  if (isHyphened(found, first)) {
    if (!EXPRESSWAYS.has(tokens.word[i]!) || words === 0) return; // `Off-Duty Road Rage`
    first -= 2; // `Brooklyn-Queens Expressway`
  }
  let house =
    context.joins(first) &&
    context.isNumber(first - 1) &&
    found.isFree(first - 1, first) &&
    isHouseNumber(found, first - 1) &&
    !(AMBIGUOUS.has(tokens.word[i]!) && isYear(found, first - 1));
  // `Avenue M`
  if (words === 0 && tokens.word[i] === AVENUE && context.joins(i + 1) && isLetter(found, i + 1)) {
    if (house) first = houseStart(found, first - 1);
    const last = house ? addressEnd(found, i + 2) : i + 2;
    found.add(first, last, { kind: 'address', name: addressName(found, first, last, i + 2) }, 'street');
    return;
  }
  if (words === 0 && !(tokens.word[i] === BROADWAY && house)) return;
  if (!house && words === 1 && ANY_ROAD.has(tokens.word[first]!) && ROAD_OR_HIGHWAY.has(tokens.word[i]!)) return; // `Toll Road`
  if (!house && context.joins(i + 1) && leadsToFacility(found, i + 1)) return; // `Nashua Street Jail`
  if (!house && (isParkBehind(found, i + 1) || leadsToStation(found, i + 1))) return; // `Browne Road Park`
  if (!house && context.joins(i + 1) && tokens.word[i + 1] === BRANCH && context.isCapital(i + 1)) return; // of a bank
  if (house) first = houseStart(found, first - 1);
  else if (
    !STREETS.has(tokens.word[i]!) &&
    !isOrdinalStreet(found, first) &&
    !isBlockOf(found, first) &&
    !isCornerOf(found, first)
  )
    return;
  else if (isSomebody(found, first, i)) return;
  else if (context.inHeading(i) && words > 2 && !context.isNumber(first)) return;
  else if (tokens.word[i] === DRIVE && (ORDINALS.has(tokens.word[first]!) || COLLECTED.has(tokens.word[i - 1]!)))
    return;
  let last = i + 1;
  const direction = tokens.word[last] === MARK.comma ? last + 1 : last; // `1900 K Street, N.W.`
  if (context.joins(direction) && DIRECTIONS.has(tokens.word[direction]!) && context.isCapital(direction)) {
    if (direction === last || context.upper(direction)) last = direction + 1;
  }
  // `18000 BLK PINE ST`
  const block = !house && BLOCKS.has(tokens.word[first]!) && context.joins(first) && context.isNumber(first - 1);
  if (block && found.isFree(first - 1, first)) {
    first -= 1;
    last = addressEnd(found, last);
  }
  // `the 5500 block of Main Street`
  else if (!house && isBlockOf(found, first)) {
    if (found.isFree(first - 3, last)) first -= 3;
    last = townEnd(found, last);
  } else if (house) {
    last = addressEnd(found, last);
  } else {
    if (isNumberedStreet(found, last)) last += 1; // `Bedok North Street 3`
    if (tokens.word[last] === MARK.comma) last = townEnd(found, last); // `Lodhi Road, New Delhi - 110003`
  }
  if (last > i + 1 && (house || last > direction)) first = withUnit(found, first);
  const name = addressName(found, first, last, i + 1);
  found.add(first, last, { kind: 'address', name }, house ? 'address' : 'street');
}

/** `Inspector Robert Lane`, `Robert Lane, 34`: a surname behind a given name, with a title before or an age behind; `Robert Pike`. */
function isSomebody({ context }: FoundLocations, first: number, end: number): boolean {
  const { document } = context;
  const { tokens, hits } = document;
  if (end === first || (tokens.word[end] !== LANE && tokens.word[end] !== PIKE)) return false;
  if ((lexicon.vocabulary.classes[tokens.word[end - 1]!]! & WORD_GIVEN) === 0) return false;
  if (tokens.word[end] === PIKE) return true;
  if (tokens.word[end + 1] === MARK.comma && ageAt(document, end + 2) !== undefined) return true;
  for (let at = end - 2; at >= first; at--) if (titleAt(tokens, hits, at)?.last === end - 1) return true;
  return false;
}

/** True for `3` of `Bedok North Street 3`, `27` of `National Road 27`: in countries that number their streets behind the name. */
function isNumberedStreet({ context }: FoundLocations, i: number): boolean {
  const { tokens } = context.document;
  const { country } = homeAreaOf(context.document);
  const isNational = tokens.word[i - 2] === NATIONAL;
  if (!isNational && !NUMBERED_BEHIND.has(country ?? '')) return false;
  return context.joins(i) && context.isNumber(i) && tokens.end[i]! - tokens.start[i]! <= 3;
}

const NATIONAL = wordId('national');
const NUMBERED_BEHIND = new Set(['SG', 'MY', 'HK', 'AE', 'QA', 'KW', 'IN', 'ZM', 'ZW']);

const LANE = wordId('lane');
const PIKE = wordId('pike');

/** Ends of street names that end much else: `the 2024 South Loop killing`. */
const AMBIGUOUS = wordSet(
  'loop court place square terrace trail circle plaza walk row path crescent concourse trace alley close gardens grove mews',
);

/** True for a number that may be a year of our time. */
export function isYear(found: FoundLocations, i: number): boolean {
  const { tokens } = found.context.document;
  return /^(?:19|20)\d\d$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]));
}

/** True for `Curtis Court` in `near Balsam Avenue and Curtis Court`: the corner of a street that is found already. */
function isCornerOf(found: FoundLocations, first: number): boolean {
  const before = found.context.document.tokens.word[first - 1];
  return (
    (before === AND || before === AT) && found.context.joins(first) && found.at(first - 2)?.rule === 'location/street'
  );
}

const AND = wordId('and');
const AT = wordId('at');

/** First token of a house number: `94` of `94-05 108th Street`, as Queens writes them. */
function houseStart(found: FoundLocations, number: number): number {
  const { tokens } = found.context.document;
  const joined =
    tokens.word[number - 1] === MARK.hyphen && tokens.gap[number - 1] === GAP_NONE && tokens.gap[number] === GAP_NONE;
  const first = number - 2;
  return joined && found.context.isNumber(first) && found.isFree(first, number) && isHouseNumber(found, first)
    ? first
    : number;
}

/** True when `1400 block of` stands before a street's name. */
function isBlockOf({ context }: FoundLocations, first: number): boolean {
  const { word } = context.document.tokens;
  return word[first - 1] === OF && word[first - 2] === BLOCK && context.isNumber(first - 3);
}

/** True for `42nd` at the start of a street's name. */
function isOrdinalStreet(found: FoundLocations, first: number): boolean {
  return isOrdinalEnd(found, first + 1);
}

/** A single capital letter without a full stop of its own. */
function isLetter({ context }: FoundLocations, i: number): boolean {
  const { flags, start, end } = context.document.tokens;
  const length = end[i]! - start[i]!;
  return length === 1 && (flags[i]! & TOKEN_INITIAL) !== 0;
}

const AVENUE = wordId('avenue');
const BRANCH = wordId('branch');
const BROADWAY = wordId('broadway');
const DRIVE = wordId('drive');
/** What a drive collects: `Holiday Toy Drive`. */
const COLLECTED = wordSet(
  'toy toys food blood giving coat coats clothing supply supplies donation backpack book membership recruitment fund hard disk flash thumb test',
);

/** One to five digits without a comma. */
export function isHouseNumber(found: FoundLocations, i: number): boolean {
  const { tokens } = found.context.document;
  const text = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return /^\d{1,6}$/.test(text);
}
