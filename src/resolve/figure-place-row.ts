import type { FigureMention } from '../entities/figure/value.ts';
import { endsCell, isCell, lineStart, startsCell } from '../segment/columns.ts';
import { GAP_NONE, MARK, TOKEN_MARK, TOKEN_NUMBER, TOKEN_POSSESSIVE, type TokenTable } from '../segment/tokens.ts';
import type { Anchor } from './place-anchor.ts';

/** Marks that may stand between a place and its number on one line: `Denver: 12`, `Denver, CO – $1.2 million`, `Denver ..... 12`. */
const ROW_MARKS: ReadonlySet<number> = new Set([
  MARK.colon,
  MARK.hyphen,
  MARK.enDash,
  MARK.emDash,
  MARK.stop,
  MARK.bar,
  MARK.openBracket,
  MARK.closeBracket,
]);

/** True when a place is the label of the row that a number stands in: a cell of it, or set before it with a mark. */
export function labelsRow(
  tokens: TokenTable,
  { first, last, isCity, inDateline }: Anchor,
  figure: FigureMention,
): boolean {
  if (last > figure.first) return false;
  if (figure.rule === 'figure/table-cell' && headsRow(tokens, first, last, figure.first)) return true;
  if (isCity && sharesRow(tokens, first, last, figure)) return true;
  return !inDateline && isAmount(figure) && opensRow(tokens, last, figure.first);
}

/** No age and no length of time; those stand behind names. */
export function isAmount({ value: { kind } }: FigureMention): boolean {
  return kind === 'money' || kind === 'count' || kind === 'percent' || kind === 'measure';
}

/** `AZ (2), CA (11)`, `City of Boston ($160,000)`, `Ireland (18.9%)`: a number in brackets right behind a place. */
export function isBracketed({ word }: TokenTable, { last }: Anchor, figure: FigureMention): boolean {
  return last === figure.first - 1 && word[last] === MARK.openBracket && isAmount(figure);
}

/** `Denver’s 12 stations`. */
export function owns({ flags }: TokenTable, { last }: Anchor, { first, value }: FigureMention): boolean {
  return value.kind === 'count' && last === first - 1 && (flags[last]! & TOKEN_POSSESSIVE) !== 0;
}

/** `Denver: 12`, `Quill House (Reno, Nev.): $120,000`: only marks stand between the place and the number, and they end its label. */
function opensRow({ word, flags, gap }: TokenTable, last: number, number: number): boolean {
  if (number === last || number - last > LONGEST_GAP) return false;
  for (let i = last; i < number; i++) if ((flags[i]! & TOKEN_MARK) === 0 || !ROW_MARKS.has(word[i]!)) return false;
  return gap[number]! > GAP_NONE; // not `Memphis-12`, `Denver(12)`
}
const LONGEST_GAP = 4;

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
