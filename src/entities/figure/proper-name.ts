import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_LINE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  TOKEN_WORD,
} from '../../segment/tokens.ts';
import type { Numeral } from './numeral.ts';

const DIRTY = wordId('dirty');
const DOZEN = wordId('dozen');
const THREE = wordId('three');
const STRIKES = wordId('strikes');

const isCapital = ({ tokens }: AnalysedDocument, i: number): boolean => (tokens.flags[i]! & TOKEN_CAPITAL) !== 0;

/** `the Five Families`: a number word with a capital inside a sentence is part of a name. */
export function isProperName(document: AnalysedDocument, { first, inDigits }: Numeral): boolean {
  const { tokens } = document;
  if (inDigits || first === 0) return false;
  if (tokens.word[first] === DOZEN && tokens.word[first - 1] === DIRTY) return true; // the IRS's yearly list
  if (tokens.word[first] === THREE && tokens.word[first + 1] === STRIKES && isCapital(document, first + 1)) return true; // the law
  if ((tokens.flags[first]! & TOKEN_CAPITAL) !== 0 && opensName(document, first)) return true;
  if ((tokens.flags[first]! & (TOKEN_CAPITAL | TOKEN_SENTENCE | TOKEN_BLOCK)) !== TOKEN_CAPITAL) return false;
  if (isHeadline(document, first)) return false; // `Health Centers at Three High Schools`
  return (tokens.flags[first - 1]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD;
}

/** `Three Creeks Harvesting LLC`: words with capitals up to one that ends the name of a firm, or a title behind the name: `One Safe Place Executive Director Ada Poe`. */
function opensName(document: AnalysedDocument, first: number): boolean {
  const { tokens } = document;
  const { flags, word, count, gap } = tokens;
  if ((flags[first]! & TOKEN_UPPER) !== 0) return false;
  let last = first + 1;
  while (
    last < count &&
    (flags[last]! & (TOKEN_CAPITAL | TOKEN_BLOCK | TOKEN_SENTENCE)) === TOKEN_CAPITAL &&
    gap[last]! < GAP_LINE
  ) {
    if (last > first + 1 && FIRMS.has(word[last]!)) return (flags[last + 1]! & TOKEN_CAPITAL) === 0; // not `Two Quill Inc. Executives Charged`
    last += 1;
  }
  if (word[last] === MARK.comma && FIRMS.has(word[last + 1] ?? 0)) return last > first + 1; // `Two Rivers, LLC`
  const isTitle = last >= first + LONG_NAME && (flags[last]! & (TOKEN_WORD | TOKEN_BLOCK)) === TOKEN_WORD;
  return isTitle && !isHeadline(document, first) && TITLES.has(word[last - 3] ?? 0);
}

const LONG_NAME = 6;
const FIRMS = wordSet(
  'llc inc corp corporation co company ltd lp llp resort casino ranch foundation partners brewing bancorp holdings',
);
/** Before a person's two names. */
const TITLES = wordSet('director president chairman chairwoman chair officer coordinator founder manager ceo');

function isHeadline({ blocks, sentences, sentenceOf }: AnalysedDocument, i: number): boolean {
  const { kind } = blocks[sentences[sentenceOf[i]!]!.block]!;
  return kind === 'title' || kind === 'subtitle';
}
