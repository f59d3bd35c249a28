import { WORD_COMMON, WORD_FREQUENT, WORD_GIVEN } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit, longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import { GAP_NONE, MARK, plainText, TOKEN_BLOCK, TOKEN_INITIAL } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';

/** Last words of the names of buildings and grounds, and of landscapes and parts of cities. */
const HEADS = wordMap<'facility' | 'region'>({
  building: 'facility',
  courthouse: 'facility',
  bridge: 'facility',
  airport: 'facility',
  airfield: 'facility',
  stadium: 'facility',
  arena: 'facility',
  penitentiary: 'facility',
  prison: 'facility',
  jail: 'facility',
  hotel: 'facility',
  motel: 'facility',
  casino: 'facility',
  inn: 'facility',
  mall: 'facility',
  monument: 'facility',
  cemetery: 'facility',
  dam: 'facility',
  tunnel: 'facility',
  theater: 'facility',
  theatre: 'facility',
  apartments: 'facility',
  hall: 'facility',
  refinery: 'facility',
  library: 'facility',
  fairgrounds: 'facility',
  fairground: 'facility',
  annex: 'facility',
  auditorium: 'facility',
  coliseum: 'facility',
  speedway: 'facility',
  racetrack: 'facility',
  marina: 'facility',
  landfill: 'facility',
  zoo: 'facility',
  sportsplex: 'facility',
  barracks: 'facility',
  tower: 'facility',
  towers: 'facility',
  houses: 'facility',
  pier: 'facility',
  wharf: 'facility',
  campground: 'facility',
  showground: 'facility',
  showgrounds: 'facility',
  racecourse: 'facility',
  raceway: 'facility',
  ballpark: 'facility',
  shipyard: 'facility',
  arsenal: 'facility',
  arboretum: 'facility',
  aquarium: 'facility',
  terminal: 'facility',
  checkpoint: 'facility',
  levee: 'facility',
  canal: 'region',
  pass: 'region',
  refuge: 'region',
  preserve: 'region',
  sanctuary: 'region',
  strait: 'region',
  gulf: 'region',
  sea: 'region',
  ocean: 'region',
  sound: 'region',
  glacier: 'region',
  basin: 'region',
  plateau: 'region',
  delta: 'region',
  swamp: 'region',
  lagoon: 'region',
  reef: 'region',
  slough: 'region',
  gorge: 'region',
  mountain: 'region',
  peak: 'region',
  butte: 'region',
  mesa: 'region',
  seashore: 'region',
  lakeshore: 'region',
  archipelago: 'region',
  atoll: 'region',
  plains: 'region',
  harbor: 'region',
  harbour: 'region',
  trail: 'region',
  park: 'region',
  river: 'region',
  forest: 'region',
  lake: 'region',
  creek: 'region',
  canyon: 'region',
  mountains: 'region',
  reservation: 'region',
  wilderness: 'region',
  beach: 'region',
  island: 'region',
  islands: 'region',
  peninsula: 'region',
  desert: 'region',
  bay: 'region',
  inlet: 'region',
  cove: 'region',
  reservoir: 'region',
  bayou: 'region',
  valley: 'region',
});
/** `Center` and its like need the word before: `Detention Center`, not `Medical Center` (an organisation). */
const SECOND_HEADS: ReadonlyMap<number, { has(word: number): boolean }> = wordMap({
  center: wordSet(
    'justice detention convention correctional processing community shopping civic trade reentry transportation senior recreation jail booking intake welcome visitor visitors aquatic events',
  ),
  centre: wordSet('justice detention convention correctional community shopping civic'),
  facility: wordSet('correctional detention reentry storage'),
  institution: wordSet('correctional'),
  base: wordSet('force naval air military'),
  station: wordSet('processing union penn air train metro subway railway bus'),
  complex: wordSet('apartment housing correctional sports'),
  house: wordSet('opera court'),
  field: wordSet('air'),
});
/** Landscapes that towns are called after. */
const OFTEN_TOWNS = wordSet(
  'valley cove beach park lake bay island creek canyon inlet pass harbor harbour mountain peak mesa butte plains forest towers sound',
);
/** Names of landscapes that are surnames, and words of other names: they need a preposition, an article or a place's word before them. */
const NEEDS_INTRODUCTION = wordSet(
  'pass peak trail sound delta basin sanctuary refuge reef gulf sea mesa butte gorge tower terminal plains',
);
const INTRODUCTIONS = wordSet(`
  the at in on near from to of off into through across around over along toward towards outside inside via between and within throughout
  beyond by past
`);
/** Words that never belong to a name on the left. */
const STOPS = wordSet(`
  the a an this that at in on of to from by for with near and or outside inside into through our their his her its said where
  when while after before during until then is was were are not
`);
/** A name made of these alone is a description: `Federal Building`, `County Jail`. */
const GENERIC = wordSet(`
  federal county city state local u.s. us public community main new old municipal district superior court office justice district
  private residential commercial apartment government detention correctional convention medical shopping historic school high
  courthouse criminal adult juvenile senior recreation jail united states military regional international the national center adjacent former
`);

/** Lexicons whose names are not a building's or a park's. */
const LISTED = ['city', 'state', 'country', 'region'] as const;

const TITLES = wordSet(`
  trial counsel prosecutor inspector superintendent attorney attorneys officers detectives deputies agents investigators judges sergeants lieutenants charge general judge justice sheriff chief officer detective sergeant lieutenant captain agent special director
  commissioner mayor governor senator representative deputy assistant mr mrs ms dr police trooper
`);

/** Titles of people that no building is named after. */
const NEVER_BUILT_FOR = wordSet(
  'attorney attorneys agent agents officer officers detective detectives deputies judge judges charge prosecutor counsel trooper inspector investigators',
);
/** Heads that are surnames as well: `and David Hall of the Strike Force`. */
const SURNAMES = wordSet(
  'hall lake bridge park forest beach bay valley field house inn dam rivers marina sound peak pass strait',
);

/** Words that start the rule of this file. */
export const facilityWords = `
  entry
  tower towers houses pier wharf campground showground showgrounds racecourse raceway ballpark shipyard arsenal arboretum aquarium terminal
  checkpoint levee canal pass refuge preserve sanctuary strait gulf sea ocean sound glacier basin plateau delta swamp lagoon reef slough
  gorge mountain peak butte mesa seashore lakeshore archipelago atoll plains harbor harbour trail
  library fairgrounds fairground annex auditorium coliseum speedway racetrack marina landfill zoo sportsplex barracks
  building courthouse bridge airport airfield stadium arena penitentiary prison jail hotel motel casino inn mall monument
  cemetery dam tunnel theater theatre apartments hall refinery park river forest lake creek canyon mountains reservation wilderness
  beach island islands peninsula desert bay inlet cove reservoir bayou valley center centre facility institution base station complex house field
`;
export const facilityTrigger = wordSet(facilityWords);

/** Finds named buildings and grounds (`Frank Crowley Courts Building`) and landscapes (`Balboa Park`). */
export function facility(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens, hits } = context.document;
  if (!context.isCapital(i) || !found.isFree(i, i + 1)) return;
  const word = tokens.word[i]!;
  if (word === ENTRY) return portOfEntry(found, i);
  const second = SECOND_HEADS.get(word);
  const kind = second === undefined ? HEADS.get(word) : 'facility';
  if (kind === undefined) return;
  if (second !== undefined && !(context.isCapital(i - 1) && second.has(tokens.word[i - 1]!))) return;
  // The head of something longer: `Park Police`, `Bridge Street`, `Lake County`.
  if (context.joins(i + 1) && context.isCapital(i + 1) && !context.inHeading(i)) return;
  // `Former Georgia Prison Officer Pleads Guilty`
  if (context.inHeading(i) && context.opensTitle(i + 1)) return;
  // `Garden Valley, Calif.` is a town.
  if (OFTEN_TOWNS.has(word) && tokens.word[i + 1] === MARK.comma && i + 2 < tokens.count) {
    if (longestHit(tokens, hits, i + 2, 'state') !== undefined) return;
  }
  const heading = context.inHeading(i);
  const most = heading ? 3 : 7;
  let first = i;
  let named = false;
  while (
    first > i - most &&
    (tokens.flags[first]! & TOKEN_BLOCK) === 0 &&
    (context.isCapital(first - 1) || (first < i && isInnerHyphen(found, first - 1))) &&
    found.isFree(first - 1, first)
  ) {
    if (!context.isCapital(first - 1)) {
      first -= 1; // `Juarez-Lincoln Bridge`
      continue;
    }
    const before = tokens.word[first - 1]!;
    if (STOPS.has(before)) break;
    const opens = context.document.sentences[context.document.sentenceOf[first - 1]!]!.first === first - 1;
    if (opens && (lexicon.vocabulary.classes[before]! & WORD_FREQUENT) !== 0) break;
    first -= 1;
    if (GENERIC.has(before) || (tokens.flags[first]! & TOKEN_INITIAL) !== 0) continue;
    // In a heading ordinary words have capitals too: `Elderly Motel Guest Robbed`.
    if (!heading || (lexicon.vocabulary.classes[before]! & WORD_COMMON) === 0) named = true;
  }
  if (first === i || !named || isPerson(found, first, i)) return;
  if (NEEDS_INTRODUCTION.has(word) && (heading || !isIntroduced(found, first))) return;
  // `Jonas Green Park` is not the town of Green Park.
  for (let j = first; j < (heading ? i : first + 1); j++) {
    for (const listed of LISTED) {
      const hit = longestHitIndex(hits, j, listed);
      if (hit >= 0 && hits.end[hit] === i + 1) return; // `Highland Park`, `Rhode Island`, `Long Island`
    }
  }
  found.add(first, i + 1, { kind, name: plainText(tokens, first, i + 1) }, 'facility');
}

const ENTRY = wordId('entry');
const OF = wordId('of');
const PORT = wordId('port');

/** Finds `Laredo Port of Entry`, `San Ysidro Port of Entry` at the word `Entry`. */
function portOfEntry(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens } = context.document;
  const port = i - 2;
  if (tokens.word[i - 1] !== OF || tokens.word[port] !== PORT || !context.isCapital(port)) return;
  let first = port;
  while (first > port - 4 && context.joins(first) && context.isCapital(first - 1) && found.isFree(first - 1, first)) {
    if (STOPS.has(tokens.word[first - 1]!)) break;
    first -= 1;
  }
  if (first < port)
    found.add(first, i + 1, { kind: 'facility', name: plainText(tokens, first, i + 1) }, 'port-of-entry');
}

/** True for the hyphen between two capitalised words without a space. */
function isInnerHyphen({ context }: FoundLocations, i: number): boolean {
  const { tokens } = context.document;
  if (tokens.word[i] !== MARK.hyphen || i + 1 >= tokens.count) return false;
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
function isPlaced({ context }: FoundLocations, first: number): boolean {
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
  // `U.S. District Judge Sim Lake`
  for (let at = head - 1; at > name; at--) if (NEVER_BUILT_FOR.has(tokens.word[at]!)) name = at + 1;
  if (name === head) return true; // `Superintendent Beach`
  // `and David Hall of the Strike Force`: nothing says that it is a place
  const isGiven = (classes[tokens.word[name]!]! & WORD_GIVEN) !== 0;
  if (head === name + 1 && isGiven && SURNAMES.has(tokens.word[head]!) && !isPlaced(found, name)) return true;
  if (name > first && NEVER_BUILT_FOR.has(tokens.word[name - 1]!)) return true; // `Trial Attorney Ada B. Hall`
  // `Dustin Hall, 24`
  const aged = head === name + 1 && tokens.word[head + 1] === MARK.comma && found.context.isNumber(head + 2);
  if (aged && (classes[tokens.word[name]!]! & WORD_GIVEN) !== 0) return true;
  if (head - name > 2 || (classes[tokens.word[name]!]! & WORD_GIVEN) === 0) return false;
  return name > first || (tokens.flags[head - 1]! & TOKEN_INITIAL) !== 0;
}
