import { cityPopulation } from '../../gazetteer/city-table.ts';
import { isDemonym } from '../../gazetteer/demonyms.ts';
import { WORD_COMMON } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import { MARK, plainText } from '../../segment/tokens.ts';
import { GENERIC, STOPS } from './facility-words.ts';
import type { FoundLocations } from './found.ts';

const STATION = wordId('station');
const RESERVATION = wordId('reservation');
const ANY = undefined;
/** Heads of buildings that are written small, with the small words that may stand before them; those without need a name that is no place's. */
const SMALL_HEADS = wordMap<{ has(word: number): boolean } | undefined>({
  station: wordSet('railway train subway metro bus rail tube underground tram power'),
  settlement: wordSet('refugee'),
  camp: wordSet('refugee displacement internment concentration labor labour'),
  centre: wordSet('reception detention refugee transit conference shopping'),
  center: wordSet('reception detention refugee transit'),
  complex: wordSet('hospital apartment housing'),
  plant: wordSet('power nuclear'),
  crossing: wordSet('border'),
  pipeline: ANY,
  prison: ANY,
  dam: ANY,
  stadium: ANY,
  mosque: ANY,
});

/** Words that start the rule of this file. */
export const smallHeadWords =
  'ramp offramp onramp station settlement camp centre center complex plant crossing pipeline prison dam stadium mosque reservation';
export const smallHeadTrigger = wordSet(smallHeadWords);

const BEFORE = wordSet(
  'the including at in on near from to into through across around over along toward towards outside inside between and',
);
const KINDS_OF_POWER = wordSet('nuclear hydroelectric geothermal thermal solar');

/**
 * Finds `Doncaster railway station`, `Kyangwali refugee settlement`, `the Dakota Access pipeline`: a name, and the words
 * that say what it is in small letters. `a Brooklyn subway station` is any of them, `the Texas prison` one of a state's.
 */
export function smallHead(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens } = context.document;
  if (context.isCapital(i) || !context.joins(i) || !found.isFree(i, i + 1)) return;
  if (RAMPS.has(tokens.word[i]!)) return ramp(found, i);
  if (tokens.word[i] === RESERVATION) return reservation(found, i);
  const kinds = SMALL_HEADS.get(tokens.word[i]!);
  let end = i;
  if (kinds !== undefined) {
    end -= 1;
    if (!kinds.has(tokens.word[end] ?? 0) || context.isCapital(end) || !context.joins(end)) return;
    if (KINDS_OF_POWER.has(tokens.word[end - 1] ?? 0) && context.joins(end - 1)) end -= 1; // `nuclear power plant`
  }
  const first = nameStart(found, end);
  if (first === end || !context.joins(first) || !BEFORE.has(tokens.word[first - 1]!)) return;
  if (kinds === undefined ? !isOwnName(found, first, end) : isCity(found, first, end, tokens.word[i - 1]!)) return;
  found.add(first, i + 1, { kind: 'facility', name: plainText(tokens, first, i + 1) }, 'small-head');
}

/** Finds `White Earth reservation`, `Red Lake Indian reservation`: on or from the land of a tribe, whose town has often the same name. */
function reservation(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens } = context.document;
  const end = tokens.word[i - 1] === INDIAN ? i - 1 : i;
  const first = nameStart(found, end);
  if (first === end || !context.joins(first) || tokens.word[first - 1] !== THE || !ON.has(tokens.word[first - 2] ?? 0))
    return;
  const name = plainText(tokens, first, i + 1);
  found.add(first, i + 1, { kind: 'region', name }, 'small-head');
}

const INDIAN = wordId('indian');
const THE = wordId('the');
const ON = wordSet('on from to off near at within across of and over');

/** Finds `La Paz off-ramp`: the way from a road that is called so. */
function ramp(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens } = context.document;
  let end = i;
  if (tokens.word[i] === RAMP) {
    end -= tokens.word[i - 1] === MARK.hyphen ? 2 : 1;
    if (!ON_OR_OFF.has(tokens.word[end] ?? 0) || context.isCapital(end)) return;
  }
  const first = nameStart(found, end);
  if (first === end || !context.joins(first) || !BEFORE.has(tokens.word[first - 1]!)) return;
  found.add(first, i + 1, { kind: 'address', name: plainText(tokens, first, i + 1) }, 'ramp');
}

const RAMP = wordId('ramp');
const RAMPS = wordSet('ramp offramp onramp');
const ON_OR_OFF = wordSet('on off exit');

/** `the Anaheim apartment complex` is one of the city's. */
function isCity({ context }: FoundLocations, first: number, last: number, kind: number): boolean {
  const { tokens, hits } = context.document;
  if (!OF_ANY.has(kind)) return false;
  const city = longestHit(tokens, hits, first, 'city');
  return city?.last === last && cityPopulation(city.forms[0]!.index) >= LARGE;
}

/** What a city has many of. */
const OF_ANY = wordSet('apartment housing shopping conference subway metro train bus');
const LARGE = 50_000;

/** True for `subway station` behind `Fort Hamilton Parkway`, at its first word. */
export function leadsToStation({ context }: FoundLocations, i: number): boolean {
  const { tokens } = context.document;
  if (!context.joins(i) || !context.joins(i + 1) || tokens.word[i + 1] !== STATION) return false;
  return (SMALL_HEADS.get(STATION)?.has(tokens.word[i]!) ?? false) && !context.isCapital(i);
}

/** First token of the capitalised words that end before token `end`; `end` when there are none. */
function nameStart(found: FoundLocations, end: number): number {
  const { context } = found;
  const { tokens } = context.document;
  let first = end;
  while (first > end - 4 && context.joins(first) && context.isCapital(first - 1) && found.isFree(first - 1, first)) {
    if (STOPS.has(tokens.word[first - 1]!)) break;
    first -= 1;
  }
  return first;
}

/** True for a name that no place, people or body lends: `Evin` of `Evin prison`. */
function isOwnName({ context }: FoundLocations, first: number, last: number): boolean {
  const { tokens, hits } = context.document;
  if (context.inHeading(first)) return false;
  for (const kind of ['city', 'state', 'country', 'region'] as const)
    if (longestHit(tokens, hits, first, kind)?.last === last) return false;
  for (let i = first; i < last; i++) {
    const word = tokens.word[i]!;
    if (context.upper(i) && last === first + 1) return false; // `the DOC prison`
    if (GENERIC.has(word) || isDemonym(word)) return false;
  }
  return last > first + 1 || (lexicon.vocabulary.classes[tokens.word[first]!]! & WORD_COMMON) === 0;
}
