import { wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import {
  GAP_SPACE,
  TOKEN_BLOCK,
  TOKEN_NUMBER,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  type TokenTable,
} from '../../segment/tokens.ts';
import { LEGAL_FORM } from '../../gazetteer/legal-form.ts';
import { BEFORE_CAR, CAR_MAKERS, KIND, LEGAL_FORM_WEAK } from './words.ts';

/** Makers whose name stands before a type's number: `Boeing 787`, `Mercedes-Benz G550`. */
const TYPE_MAKERS = wordSet('boeing airbus embraer bombardier cessna learjet gulfstream mercedes sikorsky beechcraft');

/** `a silver Honda`, `the Honda Civic`, `22 Boeing 787`: what is made, not its maker, in tokens `[i, last)`. */
export function isVehicle(tokens: TokenTable, i: number, last: number): boolean {
  if (TYPE_MAKERS.has(tokens.word[i]!) && isType(tokens, last)) return true;
  if (last === i + 3 && HYPHENED.has(tokens.word[i]!) && isThing(tokens, i)) return true;
  if (last !== i + 1 || !CAR_MAKERS.has(tokens.word[i]!)) return false;
  if (isThing(tokens, i)) return true;
  return (
    last < tokens.count &&
    (tokens.flags[last]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) === 0 &&
    isCapitalised(tokens, last) &&
    !KIND.has(tokens.word[last]!) &&
    !LEGAL_FORM.has(tokens.word[last]!) &&
    !LEGAL_FORM_WEAK.has(tokens.word[last]!)
  );
}

const HYPHENED = wordSet('harley mercedes');

/** True behind an article, a colour, a year or a person's possessive: `Quill's Subaru`. */
function isThing({ word, flags }: TokenTable, i: number): boolean {
  if (i === 0 || (flags[i]! & TOKEN_BLOCK) !== 0) return false;
  if (BEFORE_CAR.has(word[i - 1]!) || (flags[i - 1]! & TOKEN_NUMBER) !== 0) return true;
  return (flags[i - 1]! & TOKEN_POSSESSIVE) !== 0 && !TIMES.has(word[i - 2] ?? 0);
}

/** Whose firm it is not: `today's GM`. */
const TIMES = wordSet('today yesterday tomorrow year month week decade country nation world industry company');

/** True for `787`, `A330`: figures, with a letter before them or none. */
function isType({ text, start, gap, flags, count }: TokenTable, i: number): boolean {
  if (i >= count || gap[i] !== GAP_SPACE || (flags[i]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0) return false;
  return /^[A-Z]{0,2}-?\d{2,3}(?!\d|[,.]\d)/.test(text.slice(start[i], start[i]! + 8));
}
