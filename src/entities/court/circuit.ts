import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_NONE,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  type TokenTable,
} from '../../segment/tokens.ts';

const THE = wordId('the');
const ORDINALS = wordSet('first second third fourth fifth sixth seventh eighth ninth tenth eleventh');
const NAMED = wordSet('d.c. federal');
const ENDS = wordSet('st nd rd th');

/**
 * First token of `Ninth Circuit`, `D.C. Circuit`, whose last word is token `i`: a court of appeals by its circuit, behind `the`. Undefined
 * for a circuit of a state (`Ninth Judicial Circuit`) and where the name goes on (`Fifth Circuit Solicitor`).
 */
export function circuitAt(tokens: TokenTable, i: number): number | undefined {
  const { word, flags, gap, count } = tokens;
  if ((flags[i]! & TOKEN_CAPITAL) === 0 || i < 2 || (flags[i]! & TOKEN_BLOCK) !== 0) return undefined;
  if (i + 1 < count && (flags[i + 1]! & (TOKEN_CAPITAL | TOKEN_BLOCK | TOKEN_SENTENCE)) === TOKEN_CAPITAL)
    return undefined;
  const before = word[i - 1]!;
  const isNamed = (ORDINALS.has(before) || NAMED.has(before)) && (flags[i - 1]! & TOKEN_CAPITAL) !== 0;
  const isNumbered = ENDS.has(before) && gap[i - 1] === GAP_NONE && (flags[i - 2]! & TOKEN_NUMBER) !== 0;
  const first = isNamed ? i - 1 : i - 2;
  return (isNamed || isNumbered) && word[first - 1] === THE && !isSolicitors(tokens, first) ? first : undefined;
}

/** `Assistant Solicitor Ada Quill of the First Circuit`: where a state's solicitor prosecutes. */
function isSolicitors({ word, flags }: TokenTable, first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= NEAR; i--) {
    if (word[i] === SOLICITOR) return true;
    if ((flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return false;
  }
  return false;
}

const SOLICITOR = wordId('solicitor');
const NEAR = 7; // tokens
