import type { AnalysedDocument } from '../../segment/document.ts';
import { longestHit } from '../../gazetteer/match.ts';
import type { WordSet } from '../../gazetteer/word-set.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_INITIAL,
  TOKEN_NUMBER,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
} from '../../segment/tokens.ts';
import { CASE_PROSE } from './letter-case.ts';
import { belongsToOtherName, isOrdinaryOnly, type NameRun } from './name-run.ts';
import { isPlace, isTownOfNamedCountry, startsState } from './places.ts';
import { isNamedPost } from './post-before.ts';
import { AGED, HINT, signAfter, signBefore, SURE } from './signs.ts';
import {
  isOtherNameWord,
  isSureGiven,
  PART_GIVEN,
  PART_INITIAL,
  PART_ORDINARY,
  PART_PLACE,
  PART_SURNAME,
  PART_UNKNOWN,
  partKind,
} from './word-kind.ts';

/** Points at which a run counts as a person. Each sign below says what it is worth. */
export const ENOUGH = 3.5;

/** How much speaks for a run of two words or more being a person; below zero when it cannot be one. */
export function evidence(document: AnalysedDocument, run: NameRun, style: number): number {
  if (run.parts.length < 2 || belongsToOtherName(document, run) || standsAsPlace(document, run)) return -1;
  const lastKind = run.kinds.at(-1)!;
  // Alex Management, Cinco de Mayo Festival; but “…,” said Jim Press
  const isNamed = isSureGiven(run.kinds[0]!) && run.parts.length === 2 && signBefore(document, run.first) >= SURE;
  if (!isNamed && (lastKind & PART_SURNAME) === 0 && isOtherNameWord(document.tokens.word[run.parts.at(-1)!]!))
    return -1;
  if (isListedPlace(document, run) || isHome(document, run.first) || MAKE.has(document.tokens.word[run.parts[0]!]!))
    return -1;
  // 14-year-old Irvine Girl
  if (SOMEBODY.has(document.tokens.word[run.parts.at(-1)!]!) && isPlace(document, run.first, run.last - 1)) return -1;
  // Ford Australia, France Flight
  const { flags, word } = document.tokens;
  // pastor of Grace Church
  const before = run.first > 0 ? word[run.first - 1]! : 0;
  if (CHURCH.has(word[run.parts.at(-1)!]!) && WHERE_OR_OF.has(before)) return -1;
  if (isShip(document, run) || isTown(document, run) || isPlaceOf(document, run)) return -1;
  const opens = (flags[run.first]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0;
  const plainProse = style === CASE_PROSE && !opens;
  let points = firstPoints(run, plainProse, document.tokens.word[run.parts[0]!]!) + lastPoints(lastKind, style);
  if (run.marked) points += 1.5;
  for (let i = 1; i < run.kinds.length - 1; i++) {
    const kind = run.kinds[i]!;
    if (isOrdinaryOnly(kind)) points -= 1;
    else if ((kind & PART_GIVEN) !== 0) points += 0.5;
  }
  const after = signAfter(document, run.last);
  const country =
    !isSureGiven(run.kinds[0]!) && (isCountry(document, run.parts[0]!) || isCountry(document, run.parts.at(-1)!));
  if (country && after < AGED) return -1;
  // CEO of Bailey House
  if (before === OF && run.first > 1 && HEAD.has(word[run.first - 2]!) && after <= 0) points -= 1.5;
  const possessive = run.last < document.tokens.count && (document.tokens.flags[run.last]! & TOKEN_POSSESSIVE) !== 0;
  // near Tal Afar, in Mira Loma; in Jane Roe's house
  if (run.first > 0 && WHERE.has(document.tokens.word[run.first - 1]!)) points -= after > 0 || possessive ? 1 : 1.5;
  // the Lacey Acts; not the Jane Roe case
  if (run.first > 0 && word[run.first - 1] === THE && !AFFAIR.has(word[run.last] ?? 0)) points -= 1.5;
  if (style === CASE_PROSE && !isOrdinaryOnly(lastKind) && isNamedPost(document, run)) points += 1.5;
  return points + after + signBefore(document, run.first);
}

const SHIP = wordSet(`
  vessel tanker trawler ferry yacht barge tugboat tug freighter schooner cutter destroyer frigate submarine warship steamship
`);

/** `M/V Annette Mae`, of which the run may begin with the V; `the cutter Robert Quincy`. */
function isShip({ tokens }: AnalysedDocument, { first }: NameRun): boolean {
  const { word, flags, gap } = tokens;
  if (first === 0) return false;
  if (SHIP.has(word[first - 1]!)) return true;
  const letter = (flags[first]! & TOKEN_INITIAL) !== 0 ? first : first - 1;
  return (
    letter > 1 && (flags[letter]! & TOKEN_INITIAL) !== 0 && word[letter - 1] === MARK.slash && gap[letter] === GAP_NONE
  );
}

/** `, of Orlando Park, Ill.,`, `Jane Roe of Laguna Nigel, California`: what stands before a state. */
function isTown({ tokens, hits }: AnalysedDocument, { first, last }: NameRun): boolean {
  const { word, flags, count } = tokens;
  if (first < 2 || last + 1 >= count || word[last] !== MARK.comma || !OF_OR_FROM.has(word[first - 1]!)) return false;
  if (word[first - 2] !== MARK.comma && (flags[first - 2]! & TOKEN_CAPITAL) === 0) return false;
  return longestHit(tokens, hits, last + 1, 'state') !== undefined;
}

/** `Frank Murphy Hall of Justice`, `John F. Kennedy airport`: a place named after somebody. */
function isPlaceOf({ tokens }: AnalysedDocument, { parts, last }: NameRun): boolean {
  const { word, flags, count } = tokens;
  if (last >= count) return false;
  if (PLACE_BEHIND.has(word[last]!)) return true;
  return word[parts.at(-1)!] === HALL && word[last] === OF && (flags[last + 1]! & TOKEN_CAPITAL) !== 0;
}
const HALL = wordId('hall');
const OF = wordId('of');
const PLACE_BEHIND = wordSet('airport freeway expressway turnpike');

/** A country that is no given name as well: not Chad, Jordan. */
function isCountry({ tokens, hits }: AnalysedDocument, i: number): boolean {
  const country = longestHit(tokens, hits, i, 'country');
  return country?.last === i + 1 && (partKind(tokens, i) & PART_GIVEN) === 0;
}

/** Makers of cars, aeroplanes and guns before their models: a Kia Forte, a Ford Fusion. */
const MAKE = wordSet(`
  kia honda toyota nissan hyundai mazda subaru chevrolet chevy dodge chrysler jeep buick cadillac pontiac gmc volkswagen audi
  bmw lexus acura infiniti porsche tesla ford volvo mitsubishi suzuki yamaha kawasaki harley boeing airbus cessna lockheed
  vickers glock ruger kenworth freightliner peterbilt oldsmobile saturn saab fiat peugeot renault citroen vauxhall skoda
  holden jaguar bentley maserati lamborghini ferrari
`);
/** Heads of firms, which stand before `of` and the firm. */
const HEAD = wordSet('ceo cfo coo president founder co-founder owner co-owner chairman chairwoman director');
const WHERE = wordSet('in at near');
const WHERE_OR_OF = wordSet('in at near of from');
const CHURCH = wordSet('church chapel cathedral abbey tabernacle');
/** Who is from a place that a headline names before: `Toledo Girl`. */
const SOMEBODY = wordSet(
  'girl boy man woman men women mother father couple teen teenager resident residents student doctor',
);
const THE = wordId('the');
const AFFAIR = wordSet(
  'case cases trial trials investigation murder murders killing family estate matter prosecution shooting',
);
const IN = wordSet('in at near from to outside throughout');

/** `Richmond Hill`, `Costa Rica`; with a sure given name (`Carol Stream`) only where a place would stand. */
function isListedPlace(document: AnalysedDocument, run: NameRun): boolean {
  if (!isPlace(document, run.first, run.last)) return false;
  if (!isSureGiven(run.kinds[0]!)) return true;
  const { tokens } = document;
  if (isTownOfNamedCountry(document, run.first, run.last) && signAfter(document, run.last) <= HINT) return true; // Tal Afar
  if (run.first > 0 && IN.has(tokens.word[run.first - 1]!)) return true;
  if (followsTown(document, run.first) || HOME.has(tokens.word[run.last] ?? 0)) return true;
  return run.last + 1 < tokens.count && tokens.word[run.last] === MARK.comma && startsState(document, run.last + 1);
}

/** `Moses Lake businessman`, `a Webster Groves man`. */
const HOME = wordSet('resident residents man woman couple teen teenager native businessman businesswoman area');

const OF_OR_FROM = wordSet('of from');
const RESIDENTS = wordSet('resident residents both also formerly currently originally');

/** True behind `34, of`, `(34) of`, `both of`: what stands there is a town, whatever its words are. */
function isHome({ tokens }: AnalysedDocument, first: number): boolean {
  const { word, flags } = tokens;
  if (first < 3 || !OF_OR_FROM.has(word[first - 1]!)) return false;
  const at = first - 2;
  if (RESIDENTS.has(word[at]!)) return true;
  const mark = word[at] === MARK.comma || word[at] === MARK.closeBracket;
  return mark && (flags[at - 1]! & TOKEN_NUMBER) !== 0 && tokens.start[at - 1]! + 2 === tokens.end[at - 1];
}

/** True behind another town of one list: `in Ladue, Kirkwood and Webster Groves`. */
function followsTown({ tokens, hits }: AnalysedDocument, first: number): boolean {
  const mark = first - 1;
  if (mark < 1 || (tokens.word[mark] !== MARK.comma && tokens.word[mark] !== AND)) return false;
  const end = tokens.word[mark - 1] === MARK.comma ? mark - 1 : mark;
  for (let i = end - 1; i >= 0 && i > end - 4; i--) {
    const town = longestHit(tokens, hits, i, 'city');
    if (town?.last !== end) continue;
    // `Smith, Austin and Carol Stream`: a preposition or another town before it.
    return i > 0 && (IN.has(tokens.word[i - 1]!) || tokens.word[i - 1] === MARK.comma);
  }
  return false;
}

/** Surnames that stand first: `Wang Yi`, `Nguyen Van Thanh`. */
export const SURNAME_FIRST: WordSet = wordSet(`
  guan ban roh bae baek wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin gao luo zheng liang xie tang feng deng cao peng zeng xiao
  tian jiang pan yuan dong yu cai wei jia du ye cheng su lu shen ren yao qian kim lee park choi jung kang cho yoon jang lim han oh
  tan ho goh koh teo ong quek chua jeon jeong yun ryu suh hur heo chan cheung leung lau kwok kwong chow tse tsang yip yeung yuen hui fung poon siu tam tsui yiu
  cheng hsu hsieh chang chiang chiu chou kuo lai liao tsai tseng yeh shih seo shin kwon hwang ahn song yoo hong nguyen tran pham huynh hoang phan vu vo dang bui ngo duong ly
`);

/** A surname in Korea, with two syllables behind it. */
const MOON = wordId('moon');

function firstPoints(run: NameRun, plainProse: boolean, word: number): number {
  const kind = run.kinds[0]!;
  const isFirst = SURNAME_FIRST.has(word) && (plainProse || run.marked); // `Park Geun-hye`, also at the head of a sentence
  if (!isSureGiven(kind) && (isFirst || (word === MOON && run.marked)) && !isOrdinaryOnly(run.kinds.at(-1)!))
    return 2.5;
  if (kind === PART_INITIAL) {
    const second = run.kinds[1]!; // F. Dennis Saylor
    return run.parts.length > 2 && (second & PART_GIVEN) !== 0 ? 3 : 1.5;
  }
  if (isSureGiven(kind)) return 3;
  if ((kind & PART_PLACE) !== 0) return plainProse ? 1.5 : 1;
  if ((kind & PART_GIVEN) !== 0) return plainProse ? 2 : 1.5;
  if ((kind & PART_UNKNOWN) !== 0) return plainProse ? 1.5 : 1;
  if ((kind & PART_SURNAME) !== 0) return (kind & PART_ORDINARY) !== 0 ? 0 : 1;
  return (kind & PART_ORDINARY) !== 0 ? -1 : 0;
}

function lastPoints(kind: number, style: number): number {
  if (kind === PART_INITIAL) return 0;
  if ((kind & PART_PLACE) !== 0) return 1;
  if ((kind & PART_SURNAME) !== 0) return (kind & PART_ORDINARY) !== 0 ? 1 : 2;
  if ((kind & PART_UNKNOWN) !== 0) return 1.5;
  if (isSureGiven(kind)) return 1.5;
  if ((kind & PART_ORDINARY) === 0) return 1;
  return style === CASE_PROSE ? 0.5 : -1;
}

const NEAR = wordId('near');
const AND = wordId('and');

/** True for `Near Ayn Isa, one strike …`: a report of places opens its sentences so. */
function standsAsPlace({ tokens }: AnalysedDocument, { first, last }: NameRun): boolean {
  if (first === 0 || tokens.word[first - 1] !== NEAR || tokens.word[last] !== MARK.comma) return false;
  return (tokens.flags[first - 1]! & TOKEN_SENTENCE) !== 0 || tokens.word[first - 2] === MARK.stop;
}
