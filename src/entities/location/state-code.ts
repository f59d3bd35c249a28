import { homeAreaOf } from '../../gazetteer/home-area.ts';
import { lexicon } from '../../gazetteer/load.ts';
import type { LexiconHit } from '../../gazetteer/match.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import type { PlaceContext } from '../../gazetteer/place-context.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { GAP_NONE, MARK, TOKEN_NUMBER, TOKEN_UPPER, type TokenTable, tokenText } from '../../segment/tokens.ts';
import type { StateRecord } from './value.ts';

type Form = LexiconHit['forms'][number];

/**
 * Which state an abbreviation is of: `WA` is Western Australia in an Australian document and Washington elsewhere, `SA`
 * nothing elsewhere (`Compañía Quillton, S.A.`). Undefined for what is no state here.
 */
export function abbreviationAt(document: AnalysedDocument, { forms }: LexiconHit): Form | undefined {
  const recordOf = ({ index }: Form): StateRecord => lexicon.records<StateRecord>('state')[index]!;
  const isAustralian = (form: Form): boolean => recordOf(form).country === 'AU';
  if (homeAreaOf(document).country === 'AU') return forms.find(isAustralian) ?? forms[0];
  return forms.find((form) => !isAustralian(form)) ?? forms.find((form) => recordOf(form).code !== 'SA');
}

/** True when token `i` is printed exactly as the postal code. */
export function isCode(tokens: TokenTable, i: number, code: string): boolean {
  const length = tokens.end[i]! - tokens.start[i]!;
  return length === code.length && tokenText(tokens, i) === code;
}

/** True for a code at token `i` of a list with a number behind each: `AZ (2), CA (11)`; not `(1) sold, OR (2) gave`. */
export function isCountedCode(tokens: TokenTable, i: number): boolean {
  return hasCount(tokens, i) && (hasCount(tokens, nextItem(tokens, i + 4)) || hasCount(tokens, itemBefore(tokens, i)));
}

/** `CA (11)` at token `i`. */
function hasCount({ word, flags, start, end, count }: TokenTable, i: number): boolean {
  if (i < 0 || i + 3 >= count || (flags[i]! & TOKEN_UPPER) === 0 || end[i]! - start[i]! !== 2) return false;
  return word[i + 1] === MARK.openBracket && (flags[i + 2]! & TOKEN_NUMBER) !== 0 && word[i + 3] === MARK.closeBracket;
}

/** The token behind the comma, and `and`, that parts two items. */
function nextItem({ word }: TokenTable, i: number): number {
  const behind = LIST_MARKS.has(word[i] ?? 0) ? i + 1 : i;
  return LIST_MARKS.has(word[behind] ?? 0) ? behind + 1 : behind;
}

function itemBefore({ word }: TokenTable, i: number): number {
  let at = i - 1;
  while (at > i - 3 && LIST_MARKS.has(word[at] ?? 0)) at -= 1;
  return at - 3;
}
const LIST_MARKS = wordSet(', ; and');

/** True for the stop of `Brandon, Man., and`: a word elsewhere, so that its stop is a token, and no sentence ends there. */
export function hasStopApart({ tokens }: AnalysedDocument, last: number): boolean {
  const behind = tokens.word[last + 1];
  return (
    tokens.word[last] === MARK.stop &&
    tokens.gap[last] === GAP_NONE &&
    (behind === MARK.comma || behind === MARK.semicolon)
  );
}

/** True for the abbreviation of `Rosebud Sioux Tribe, S.D. ($159,534);`, an item of a list. */
export function endsItem(context: PlaceContext, first: number): boolean {
  const { word, count } = context.document.tokens;
  if (!context.dotted(first) && !context.upper(first)) return false;
  return first + 1 < count && (word[first + 1] === MARK.openBracket || word[first + 1] === MARK.semicolon);
}
