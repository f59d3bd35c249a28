import { wordId } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_SENTENCE, TOKEN_WORD } from '../../segment/tokens.ts';
import type { Numeral } from './numeral.ts';

const DIRTY = wordId('dirty');
const DOZEN = wordId('dozen');

/** `the Five Families`: a number word with a capital inside a sentence is part of a name. */
export function isProperName(document: AnalysedDocument, { first, inDigits }: Numeral): boolean {
  const { tokens } = document;
  if (inDigits || first === 0) return false;
  if (tokens.word[first] === DOZEN && tokens.word[first - 1] === DIRTY) return true; // the IRS's yearly list
  if ((tokens.flags[first]! & (TOKEN_CAPITAL | TOKEN_SENTENCE | TOKEN_BLOCK)) !== TOKEN_CAPITAL) return false;
  if (isHeadline(document, first)) return false; // `Health Centers at Three High Schools`
  return (tokens.flags[first - 1]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD;
}

function isHeadline({ blocks, sentences, sentenceOf }: AnalysedDocument, i: number): boolean {
  const { kind } = blocks[sentences[sentenceOf[i]!]!.block]!;
  return kind === 'title' || kind === 'subtitle';
}
