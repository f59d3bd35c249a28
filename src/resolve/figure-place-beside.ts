import type { FigureMention } from '../entities/figure/value.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
import type { FigurePlace } from '../record/types.generated.ts';
import { MARK, TOKEN_MARK, TOKEN_NUMBER, TOKEN_SENTENCE, type TokenTable } from '../segment/tokens.ts';
import { labelsRow, owns } from './figure-place-row.ts';
import { type Anchor, leaves } from './place-anchor.ts';

/** Nouns that belong where the name before them says: `two Florida residents`; `two Florida men` were perhaps never there. */
const LOCAL_UNITS: ReadonlySet<string> = new Set(
  `resident homeowner tenant property home house building apartment company business firm store restaurant shop bar school hospital
  clinic pharmacy church station bank hotel motel`.split(/\s+/),
);
/** What money buys or steals in one place: `a $24 million home health care fraud conspiracy in Detroit`. */
const SCHEMES = wordSet(`
  scheme schemes conspiracy fraud heist robbery theft burglary project facility plant factory expansion contract program grant
`);
/** Verbs whose subject is a place that gets the money: `Connecticut will receive $1.8 million`. */
const RECEIVES = wordSet('receive receives received get gets got share');
const BETWEEN = wordSet('will would also has have to in the state city of a an');
const PROPERTIES = wordSet(`
  property home house mansion estate apartment condo condominium residence building facility plant library school hospital
  store factory mill terminal refinery site
`);
/** Words that end the noun phrase of an amount. */
const PHRASE_ENDS = wordSet(
  'of on to from for by with and or in at that which who were was is are has have had will as',
);
/** Longest noun phrase behind an amount, in tokens. */
const LONGEST = 9;

/** The place that a figure's own noun phrase, its table row or its receiver names; undefined for most. */
export function placeBeside(
  tokens: TokenTable,
  figure: FigureMention,
  anchors: readonly Anchor[],
): FigurePlace | undefined {
  const { kind, unit, phraseLast } = figure.value;
  for (const anchor of anchors) {
    const { first, last, place, listed, introduced, isCity } = anchor;
    if (place === undefined || listed || first - figure.last > FARTHEST) continue;
    if (first < figure.last) {
      if (labelsRow(tokens, anchor, figure) || owns(tokens, anchor, figure)) return place;
      if (kind === 'money' && receives(tokens, last, figure.first)) return place;
      if (kind === 'count' && introduced && hasBuildings(tokens, last, figure)) return place;
      if (kind === 'percent' && introduced && changes(tokens, last, figure.first)) return place;
      continue;
    }
    if (tokens.word[last] === MARK.hyphen) continue; // `four Miami-area residents`
    if (kind === 'count' && first < phraseLast && !introduced && LOCAL_UNITS.has(unit ?? '')) return place;
    if (introduced && !anchor.unnamed && isRightBefore(tokens, figure, first)) return place;
    if (kind !== 'money') continue;
    // `a $1.9 million Norwich property`
    if (isCity && first === figure.last && PROPERTIES.has(tokens.word[last] ?? 0)) return place;
    if (isCity && introduced && isScheme(tokens, figure.last, first)) return place;
    if (isCity && introduced && isForBuilding(tokens, figure.last, first)) return place;
    if (isGivenTo(tokens, figure, first)) return place;
  }
  return undefined;
}
/** `€40,000 in Limerick`, `12 kilograms of cocaine in Leeds`; not `10 miles outside Leeds`. */
function isRightBefore({ word, flags }: TokenTable, { last, value }: FigureMention, place: number): boolean {
  if (value.kind === 'money') return place - last === 1;
  if (value.kind !== 'measure' || !WEIGHTS.has(value.unit ?? '') || word[last] !== OF || place - last > 5) return false;
  for (let i = last + 1; i < place - 1; i++)
    if (PHRASE_ENDS.has(word[i]!) || (flags[i]! & (TOKEN_MARK | TOKEN_NUMBER)) !== 0) return false;
  return true;
}
const WEIGHTS: ReadonlySet<string> = new Set([
  'kilogram',
  'gram',
  'pound',
  'ounce',
  'ton',
  'tonne',
  'liter',
  'litre',
  'gallon',
]);
const OF = wordId('of');
/** Tokens between a sum and the building that it is for. */
const FARTHEST = 16;

/** `in Carolina, with 13 branches and three camps`: what stands there. */
function hasBuildings({ word }: TokenTable, last: number, { first, value: { unit } }: FigureMention): boolean {
  if (word[last] !== MARK.comma || !BUILDINGS.has(unit ?? '')) return false;
  if (word[last + 1] !== WITH) return false;
  return first - last <= LONGEST;
}
const WITH = wordId('with');
const BUILDINGS: ReadonlySet<string> = new Set([
  ...LOCAL_UNITS,
  ...'branch camp location office site plant facility campus employee worker student member bed unit room'.split(' '),
]);

/** `Crime in Denver fell 12 percent`, `Unemployment in Texas was 5.2 percent`. */
function changes({ word }: TokenTable, from: number, percent: number): boolean {
  if (percent - from > LONGEST) return false;
  for (let i = from; i < percent; i++) {
    if (CHANGES.has(word[i]!)) return true;
    if (word[i] === MARK.comma || PREPOSITIONS.has(word[i]!)) return false;
  }
  return false;
}
const CHANGES = wordSet(`
  fell rose dropped increased declined decreased climbed jumped grew reached stood is was were are surged plunged soared fallen risen dropped
  grown averaged slipped dipped
`);
const PREPOSITIONS = wordSet('of for with by to from and who that which');

/** `$3 million to Denver`, `$2 million for the city of Memphis`; not `wired $3 million to Denver`. */
function isGivenTo({ word }: TokenTable, { first, last }: FigureMention, place: number): boolean {
  if (place - last > 5 || !GIVEN_TO.has(word[last]!)) return false;
  for (let i = last + 1; i < place; i++) if (!OF_A_CITY.has(word[i]!)) return false;
  for (let i = first - 1; i >= Math.max(0, first - LONGEST); i--) if (SENT.has(word[i]!)) return false;
  return true;
}
const GIVEN_TO = wordSet('to for');
const OF_A_CITY = wordSet('the city town village county state commonwealth of');
const SENT = wordSet(
  'send sent sends sending wire wired wiring transfer transferred transferring moved moving ship shipped shipping smuggle smuggled funneled',
);

/** `$200,000 to cut emissions at its plant in Denver`. */
function isForBuilding({ word, flags }: TokenTable, from: number, place: number): boolean {
  const noun = place - 2;
  if (noun < from || !PROPERTIES.has(word[noun]!)) return false;
  for (let i = from; i < noun; i++)
    if (word[i] === MARK.comma || (flags[i]! & (TOKEN_NUMBER | TOKEN_SENTENCE)) !== 0) return false;
  return !leaves({ word }, from, place);
}

/** Nothing but auxiliaries between a place, a verb of getting and the money. */
function receives(tokens: TokenTable, from: number, money: number): boolean {
  let verb = false;
  for (let i = from; i < money; i++) {
    const word = tokens.word[i]!;
    if (RECEIVES.has(word)) verb = true;
    else if (!BETWEEN.has(word) && !(verb && HEDGES.has(word))) return false;
  }
  return verb;
}
const HEDGES = wordSet('more than over about nearly almost approximately up at least an estimated roughly');

/** `home health care fraud conspiracy in`: plain words up to a noun of the list, and the preposition. */
function isScheme(tokens: TokenTable, from: number, place: number): boolean {
  let noun = -1;
  for (let i = from; i < place && noun < 0; i++) {
    if ((tokens.flags[i]! & (TOKEN_MARK | TOKEN_NUMBER | TOKEN_SENTENCE)) !== 0) return false;
    const word = tokens.word[i]!;
    if (PHRASE_ENDS.has(word)) return false;
    if (SCHEMES.has(word) && PHRASE_ENDS.has(tokens.word[i + 1]!)) noun = i;
  }
  return noun >= 0 && place - noun <= 3;
}
