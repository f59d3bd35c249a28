import { wordMark, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { TOKEN_CAPITAL, type TokenTable } from '../../segment/tokens.ts';

/** Small words that every text in its language is full of. `a`, `in`, `no` and the like are left out: they are in several. */
const ENGLISH = wordMark(
  wordSet(
    'the of and to for was with that on by his her is from at as were has who which this their said its they been',
  ),
);
const FOREIGN = wordMark(
  wordSet(`
  de la el los las del que en y por para con su sus una fue es al se como más
  si la cu din pe pentru ale lui care este un și 
  và của là những các được trong vào ngày tháng
  le les des du et dans une au der und das von mit ang mga ng sa na
`),
);

/** Tells of tokens, in text order, whether their block is in another language than English. */
export class LanguageOfBlocks {
  readonly #document: AnalysedDocument;
  #block = -1;
  #foreign = false;

  constructor(document: AnalysedDocument) {
    this.#document = document;
  }

  /** True when small words of other languages outnumber the English ones in the block of token `i`. */
  isForeign(i: number): boolean {
    const { sentences, sentenceOf } = this.#document;
    const { block } = sentences[sentenceOf[i]!]!;
    if (block !== this.#block) {
      this.#block = block;
      this.#foreign = this.#balance(block) > 1;
    }
    return this.#foreign;
  }

  /** Foreign small words less English ones. */
  #balance(block: number): number {
    const { tokens, blocks, hits } = this.#document;
    const { first, last } = blocks[block]!;
    let balance = 0;
    for (let i = first; i < last; i++) {
      if ((tokens.flags[i]! & TOKEN_CAPITAL) !== 0) continue;
      const marks = hits.marks[i]!;
      if ((marks & FOREIGN) !== 0) balance += isParticle(tokens, i) ? 0 : 1;
      else if ((marks & ENGLISH) !== 0) balance -= 1;
    }
    return balance;
  }
}

/** `Ibarra de la Torre`: between capitals it is part of a name. */
function isParticle({ flags, count }: TokenTable, i: number): boolean {
  const capital = (at: number): boolean => at >= 0 && at < count && (flags[at]! & TOKEN_CAPITAL) !== 0;
  return (capital(i - 1) && (capital(i + 1) || capital(i + 2))) || (capital(i + 1) && capital(i - 2));
}
