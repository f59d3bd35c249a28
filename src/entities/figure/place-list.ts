import { longestHit } from '../../gazetteer/match.ts';
import type { LexiconKind } from '../../gazetteer/kinds.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { isLeader, lineStart } from '../../segment/columns.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  TOKEN_WORD,
  type TokenTable,
  tokenText,
} from '../../segment/tokens.ts';
import { unitBefore } from './label-list.ts';
import { breaks, type Numeral } from './numeral.ts';
import { looksPlural, singular } from './singular.ts';
import { nounOfCaption } from './table-cell.ts';
import type { FigureMention } from './value.ts';

const PLACES: readonly LexiconKind[] = ['city', 'state', 'country', 'region'];
/** Marks between the label of a row and its number. */
const ROW_MARKS: ReadonlySet<number> = new Set([MARK.colon, MARK.hyphen, MARK.enDash, MARK.emDash, MARK.stop]);
/** What a list is by, not of: `Cases by city`, `in three states:`. */
const BY = wordSet('states state counties cities countries towns provinces districts regions territories areas zip');
const TOTAL = wordSet('total totals statewide countywide citywide nationwide unknown other elsewhere');
const LONGEST_NAME = 4;
const LONGEST_ITEM = 9;
const LONGEST_LIST = 120;
const ROWS_ABOVE = 60;
const LONGEST_CAPTION = 120;

/**
 * What the numbers of a list of places count: `States with cases: AZ (2), CA (11)`, or below `Arrests by city` the rows `Denver: 24` and
 * `Reno ....... 9`. Null where the list does not say, undefined for a number that is in no such list.
 */
export function unitOfPlaceItem(
  document: AnalysedDocument,
  found: readonly FigureMention[],
  { first, last, inDigits }: Numeral,
): string | null | undefined {
  if (!inDigits || first < 2) return undefined;
  if (isBracketItem(document, first, last))
    return isListed(document, first, last)
      ? (nounBefore(document.tokens, first) ?? unitBefore(found, first) ?? null)
      : undefined;
  return isRow(document, first, last) ? unitOfRows(document, first) : undefined;
}

/** `AZ (2)`, `Reno, Nev. (12)`. */
function isBracketItem(document: AnalysedDocument, first: number, last: number): boolean {
  const { word } = document.tokens;
  if (word[first - 1] !== MARK.openBracket || word[last] !== MARK.closeBracket) return false;
  return isPlaceEnd(document, first - 1) && !endsPersonName(document, first - 1);
}

/** `John Miller (34)`: a town’s name behind another word in capitals; not `San Jose`, `Reno Nevada`. */
function endsPersonName({ tokens, hits }: AnalysedDocument, at: number): boolean {
  const { flags } = tokens;
  const capital = TOKEN_WORD | TOKEN_CAPITAL;
  if (at < 2 || (flags[at - 1]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return false;
  if (
    (flags[at - 2]! & capital) !== capital ||
    LANDS.some((kind) => longestHit(tokens, hits, at - 1, kind)?.last === at)
  )
    return false;
  return !PLACES.some((kind) => longestHit(tokens, hits, at - 2, kind)?.last === at);
}
const LANDS: readonly LexiconKind[] = ['state', 'country', 'region'];

/** Another item stands right before or behind it. */
function isListed(document: AnalysedDocument, first: number, last: number): boolean {
  const { tokens } = document;
  const isItem = (i: number): boolean => (tokens.flags[i]! & TOKEN_NUMBER) !== 0 && isBracketItem(document, i, i + 1);
  for (let i = last + 2; i < Math.min(tokens.count - 1, last + LONGEST_ITEM); i++) if (isItem(i)) return true;
  for (let i = first - 3; i > Math.max(1, first - LONGEST_ITEM); i--) if (isItem(i)) return true;
  return false;
}

/** True when the name of a place ends before token `at`. */
function isPlaceEnd({ tokens, hits }: AnalysedDocument, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_NAME); i--)
    for (const kind of PLACES) if (longestHit(tokens, hits, i, kind)?.last === at) return true;
  return false;
}

/** The plural that stands last in front of the list, in the singular; names of what the list is by are passed over. */
function nounBefore(tokens: TokenTable, first: number): string | undefined {
  for (let i = first - 2; i >= Math.max(0, first - LONGEST_LIST); i--) {
    if (breaks(tokens, i + 1)) return undefined;
    if ((tokens.flags[i]! & TOKEN_WORD) === 0 || BY.has(tokens.word[i]!)) continue;
    const printed = tokenText(tokens, i);
    const isName = printed !== printed.toLowerCase() && tokens.word[i + 1] === MARK.openBracket;
    if (!isName && looksPlural(printed.toLowerCase())) return singular(printed.toLowerCase());
  }
  return undefined;
}

/** `Denver: 24`, `Unincorporated areas .... 4`: a line that is a label and the number at its end. */
function isRow(document: AnalysedDocument, first: number, last: number): boolean {
  const { tokens } = document;
  if (last < tokens.count && !breaks(tokens, last)) return false;
  let label = first;
  while (label > 0 && ROW_MARKS.has(tokens.word[label - 1]!)) label -= 1;
  if (label === first || label === 0) return false;
  if (tokens.word[first - 1] === MARK.stop) return isLeader(tokens, first - 1) && !namesWhatItCounts(document, label);
  if (breaks(tokens, first)) return false;
  return isPlaceEnd(document, label) || TOTAL.has(tokens.word[label - 1]!);
}

/** `Traffic stops`, before token `at`: a label that says itself what its number counts; not `Los Fresnos`, `Unincorporated areas`. */
function namesWhatItCounts(document: AnalysedDocument, at: number): boolean {
  const { tokens } = document;
  if (BY.has(tokens.word[at - 1]!) || TOTAL.has(tokens.word[at - 1]!) || isPlaceEnd(document, at)) return false;
  return looksPlural(tokenText(tokens, at - 1).toLowerCase());
}

/** The noun of the caption over rows of which at least two stand together; undefined where there is none. */
function unitOfRows({ tokens }: AnalysedDocument, first: number): string | undefined {
  const { text, start } = tokens;
  const own = 1 + text.lastIndexOf('\n', start[lineStart(tokens, first)]);
  let rows = countRows(text, own);
  for (let line = own, passed = 0; line > 0 && passed < ROWS_ABOVE; passed++) {
    const above = text.lastIndexOf('\n', line - 2) + 1;
    const words = text.slice(above, line - 1).trim();
    line = above;
    if (words === '') continue;
    if (ROW.test(words)) rows += 1;
    else return rows < 2 || words.length > LONGEST_CAPTION ? undefined : nounOfCaption(words);
  }
  return undefined;
}
const ROW = /^\P{L}{0,4}\p{L}[^\d:]{0,50}(?:\.{2,}|[:–—-])[\s.]*[\d,]{1,9}$/u;

/** 2 where the line behind that at `own`, perhaps with a blank one between, is a row too, else 1. */
function countRows(text: string, own: number): number {
  const behind = text
    .slice(own, own + LONGEST_CAPTION * 2)
    .split('\n')
    .slice(1);
  return ROW.test((behind.find((words) => words.trim() !== '') ?? '').trim()) ? 2 : 1;
}
