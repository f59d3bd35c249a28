import type { Occupancy } from '../../core/occupancy.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised, runEnd } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, plainText } from '../../segment/tokens.ts';
import { EMPTY, KIND } from './words.ts';

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** `Longlake Home Health Corporation (Longlake)`, `Eyak Technology LLC (EyakTek)`: what the bracket holds is made of the name. */
export function bracketName(
  { tokens }: AnalysedDocument,
  taken: Occupancy,
  first: number,
  last: number,
): Stretch | undefined {
  const { word, count } = tokens;
  if (word[last] !== MARK.openBracket) return undefined;
  let from = last + 1;
  // `Harbor Wealth Pty Ltd (in liquidation) (Harbor)`
  while (from < count && from < last + 6 && word[from] !== MARK.closeBracket && !isCapitalised(tokens, from)) from += 1;
  from =
    from > last + 1 && word[from] === MARK.closeBracket && word[from + 1] === MARK.openBracket ? from + 2 : last + 1;
  if (word[from] === THE) from += 1;
  if (word[from] === MARK.quote) from += 1;
  if (from >= count || !isCapitalised(tokens, from)) return undefined;
  const to = runEnd(tokens, taken, from, { max: 6, joins: () => false });
  const close = word[to] === MARK.quote ? to + 1 : to;
  if (word[close] !== MARK.closeBracket) return undefined;
  // `(the Bank)`
  if (
    to === from + 1 &&
    word[from] !== word[first] &&
    (KIND.has(word[from]!) || EMPTY.has(word[from]!) || GENERIC.has(word[from]!))
  )
    return undefined;
  if (plainText(tokens, from, from + 1) === plainText(tokens, first, first + 1)) return { first: from, last: to };
  const printed = plainText(tokens, first, last);
  for (let i = from; i < to; i++) {
    const part = plainText(tokens, i, i + 1);
    if (
      !isCapitalised(tokens, i) ||
      !(` ${printed} `.includes(` ${part} `) || (to === from + 1 && isMadeOf(part, printed)))
    )
      return undefined;
  }
  return { first: from, last: to };
}

/** `EyakTek`: three letters of the name's first word, and capitals that begin its other words; `BANDES`: letters of the name in its order. */
function isMadeOf(short: string, name: string): boolean {
  if (short.length >= 4 && short === short.toUpperCase()) return hasLettersOf(short, name.toUpperCase());
  if (short.slice(0, 3).toLowerCase() !== name.slice(0, 3).toLowerCase() || short.length < 4) return false;
  const starts = name.split(/[ -]+/).map((word) => word.charAt(0));
  return short
    .slice(1)
    .split('')
    .every((letter) => letter === letter.toLowerCase() || starts.includes(letter));
}

function hasLettersOf(short: string, name: string): boolean {
  if (short[0] !== name[0]) return false;
  let at = -1;
  for (const letter of short) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

const THE = wordId('the');
const GENERIC = wordSet('center centre clinic school hospital system agency board state county project program');
