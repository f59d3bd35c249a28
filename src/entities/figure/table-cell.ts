import { wordSet } from '../../gazetteer/words.ts';
import { columnHead, isBarred, isCell, lineStart, tableCaption } from '../../segment/columns.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_WORD, type TokenTable, tokenText } from '../../segment/tokens.ts';
import { earlierUnit } from './elliptical.ts';
import { PHRASE_ENDS } from './noun-words.ts';
import type { Numeral } from './numeral.ts';
import { looksPlural, singular } from './singular.ts';
import type { FigureMention } from './value.ts';

const PEOPLE = wordSet('population inmates headcount attendance staff enrollment');

/** What a cell counts, or the currency that it is in, and how many of it one is. */
interface CellUnit {
  readonly kind: 'count' | 'money' | 'measure' | 'percent';
  readonly unit: string | null;
  readonly factor: number;
}

/**
 * What the number of a table's cell counts: the plural at the head of its column, or of its row (`Calls for service      746`);
 * null where neither tells, undefined for a number that stands in no cell. `found` are the figures before it.
 */
export function unitOfCell(
  tokens: TokenTable,
  found: readonly FigureMention[],
  { first, last, inDigits }: Numeral,
): CellUnit | undefined {
  if (!inDigits || !standsInCell(tokens, first, last)) return undefined;
  const line = lineStart(tokens, first);
  const row = tokens.word[line] === MARK.bar ? line + 1 : line; // `| Elko | 12 |`
  if ((tokens.flags[row]! & TOKEN_WORD) === 0) return undefined;
  const title = columnHead(tokens, first, last);
  const told = title === undefined ? undefined : (moneyOfHead(title) ?? measureOfHead(title));
  if (told !== undefined) return told;
  const head = title?.toLowerCase().split(' ').findLast(looksPlural);
  if (head !== undefined) return counting(singular(head));
  // `  of these, felony     17`
  if ((tokens.flags[row]! & TOKEN_CAPITAL) === 0) return counting(earlierUnit(found, undefined) ?? null);
  for (let i = row; i < first && !PHRASE_ENDS.has(tokens.word[i]!); i++) {
    if (PEOPLE.has(tokens.word[i]!)) return counting('person');
    const word = tokenText(tokens, i).toLowerCase();
    if (looksPlural(word)) return counting(singular(word));
  }
  const unit = nounOfCaption(tableCaption(tokens, first));
  if (unit !== undefined) return counting(unit);
  return title === undefined && isBarred(tokens, first) ? undefined : counting(null);
}

/** `Homes by county`: the first plural of a table's caption, before `by` and the like. */
export function nounOfCaption(caption: string | undefined): string | undefined {
  for (const word of caption?.toLowerCase().split(/[^\p{L}’'-]+/u) ?? []) {
    if (BEHIND_NOUN.has(word)) return undefined;
    if (looksPlural(word)) return singular(word);
  }
  return undefined;
}
const BEHIND_NOUN = new Set('by per in at from for on during with since as'.split(' '));

/** `208      (235)`: a bracket, the year before's mostly, is part of its cell. */
function standsInCell(tokens: TokenTable, first: number, last: number): boolean {
  if (isCell(tokens, first, last)) return true;
  if (tokens.word[first - 1] !== MARK.openBracket || tokens.word[last] !== MARK.closeBracket) return false;
  return isCell(tokens, first - 1, last + 1);
}

const counting = (unit: string | null): CellUnit => ({ kind: 'count', unit, factor: 1 });

/** `Fine (€)`, `Amount (USD million)`: a column of money. */
function moneyOfHead(head: string): CellUnit | undefined {
  const match = /\((€|£|\$|[A-Z]{3})\s?(m|million|bn|billion|thousand|000s?)?\)$/.exec(head);
  const sign = match?.[1] ?? '';
  const unit = HEAD_SIGNS.get(sign) ?? (HEAD_CODES.has(sign) ? sign : undefined);
  if (match === null || unit === undefined) return undefined;
  return { kind: 'money', unit, factor: HEAD_SCALES.get(match[2] ?? '') ?? 1 };
}
/** `Meth (kg)`, `Share (%)`: a column of measures. */
function measureOfHead(head: string): CellUnit | undefined {
  const short = /\(([a-z%]{1,9})\.?\)$/.exec(head)?.[1];
  if (short === undefined) return undefined;
  if (short === '%' || short === 'percent') return { kind: 'percent', unit: null, factor: 1 };
  const unit = HEAD_MEASURES.get(short);
  return unit === undefined ? undefined : { kind: 'measure', unit, factor: 1 };
}
const HEAD_MEASURES = new Map(
  `kg kilogram,kilograms kilogram,g gram,grams gram,lb pound,lbs pound,pounds pound,oz ounce,ounces ounce,t tonne,tonnes tonne,tons ton,
  km kilometer,miles mile,acres acre,ha hectare,hectares hectare,mm millimeter,liters liter,litres liter,gallons gallon`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
const HEAD_SIGNS = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['$', 'USD'],
]);
const HEAD_CODES = new Set('USD EUR GBP CAD AUD NZD CHF SEK NOK DKK JPY INR SGD HKD ZAR'.split(' '));
const HEAD_SCALES = new Map([
  ['m', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['thousand', 1e3],
  ['000', 1e3],
  ['000s', 1e3],
]);
