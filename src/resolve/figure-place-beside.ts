import type { FigureMention } from '../entities/figure/value.ts';
import { wordSet } from '../gazetteer/words.ts';
import type { FigurePlace } from '../record/types.generated.ts';
import { endsCell, isCell, lineStart, startsCell } from '../segment/columns.ts';
import { MARK, TOKEN_MARK, TOKEN_NUMBER, TOKEN_SENTENCE, type TokenTable } from '../segment/tokens.ts';
import type { Anchor } from './place-anchor.ts';

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
const PROPERTIES = wordSet(
  'property home house mansion estate apartment condo condominium residence building facility plant',
);
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
  for (const { first, last, place, listed, introduced, isCity } of anchors) {
    if (place === undefined || listed || first - figure.last > LONGEST) continue;
    if (first < figure.last) {
      if (figure.rule === 'figure/table-cell' && headsRow(tokens, first, last, figure.first)) return place;
      if (isCity && sharesRow(tokens, first, last, figure)) return place;
      // `City of Boston ($160,000)`
      if (isCity && last === figure.first - 1 && tokens.word[last] === MARK.openBracket && isAmount(figure))
        return place;
      if (kind === 'money' && receives(tokens, last, figure.first)) return place;
      continue;
    }
    if (tokens.word[last] === MARK.hyphen) continue; // `four Miami-area residents`
    if (kind === 'count' && first < phraseLast && !introduced && LOCAL_UNITS.has(unit ?? '')) return place;
    // `a $1.9 million Norwich property`
    if (kind === 'money' && isCity && first === figure.last && PROPERTIES.has(tokens.word[last] ?? 0)) return place;
    if (kind === 'money' && isCity && introduced && isScheme(tokens, figure.last, first)) return place;
  }
  return undefined;
}

/** No age and no length of time; those stand behind names. */
function isAmount({ value: { kind } }: FigureMention): boolean {
  return kind === 'money' || kind === 'count' || kind === 'percent' || kind === 'measure';
}

/** The cell before the numbers of the row that a number stands in. */
function headsRow(tokens: TokenTable, first: number, last: number, number: number): boolean {
  const row = lineStart(tokens, number);
  if (first < row || (first !== row && !isCell(tokens, first, last))) return false;
  for (let i = last; i < number; i++) if ((tokens.flags[i]! & (TOKEN_NUMBER | TOKEN_MARK)) === 0) return false;
  return true;
}

/** `Quarvel College      Durango, CO      Campus      $299,874`: a city that is a cell of the row that a number is one of. */
function sharesRow(tokens: TokenTable, first: number, last: number, figure: FigureMention): boolean {
  if (!isAmount(figure) || !isCell(tokens, figure.first, figure.last)) return false;
  const row = lineStart(tokens, figure.first);
  return first >= row && (first === row || startsCell(tokens, first)) && endsCell(tokens, last);
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
