import { WORD_COMMON, WORD_FREQUENT } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { TOKEN_BLOCK, TOKEN_UPPER, type TokenTable, tokenText } from '../../segment/tokens.ts';
import { LEGAL_FORM } from '../../gazetteer/legal-form.ts';

// `QHA` in a text that has one Quarvel Harbor Alliance, and never says that these are its letters.

const FEWEST = 3; // letters
const MOST = 6;
const TAIL = 3; // words of `Business Improvement District`

interface Body {
  readonly first: number;
  readonly last: number;
  readonly key: string;
}

interface Letters extends Body {
  /** Token of the word with which the letters begin. */
  readonly from: number;
}

/** The names of one document by the first letters of their words. */
export class Initials {
  readonly #bodies = new Map<string, Letters | undefined>(); // undefined for letters that fit two

  get isEmpty(): boolean {
    return this.#bodies.size === 0;
  }

  /** Adds a name, under the letters of all its words and of the last three where everyday words end it: `North Quay | Business Improvement District`. */
  add(tokens: TokenTable, body: Body): void {
    const { first, last } = body;
    if (last - first < FEWEST) return;
    this.#addLetters(tokens, body, first);
    const tail = last - TAIL;
    if (tail > first && endsInEverydayWords(tokens, tail, last)) this.#addLetters(tokens, body, tail);
  }

  /** The body whose letters stand at token `i`, and where its name begins there: in front of `BID` in `North Quay BID`. */
  at({ tokens, hits }: AnalysedDocument, i: number): { readonly first: number; readonly key: string } | undefined {
    const length = tokens.end[i]! - tokens.start[i]!;
    if ((tokens.flags[i]! & TOKEN_UPPER) === 0 || length < FEWEST || length > MOST) return undefined;
    const body = this.#bodies.get(tokenText(tokens, i));
    if (body === undefined) return undefined;
    if ((lexicon.vocabulary.classes[tokens.word[i]!]! & WORD_FREQUENT) !== 0 || isInCapitals(tokens, i))
      return undefined;
    for (const kind of NAMES) if (longestHitIndex(hits, i, kind) >= 0) return undefined;
    const before = body.from - body.first;
    return { first: before > 0 && isSame(tokens, body.first, i - before, before) ? i - before : i, key: body.key };
  }

  #addLetters(tokens: TokenTable, body: Body, from: number): void {
    let letters = '';
    for (let i = from; i < body.last; i++) {
      if (LEGAL_FORM.has(tokens.word[i]!)) return;
      if (isCapitalised(tokens, i)) letters += tokenText(tokens, i).charAt(0);
    }
    if (letters.length < FEWEST || letters.length > MOST) return;
    const other = this.#bodies.get(letters);
    if (other?.key === body.key) return;
    this.#bodies.set(letters, this.#bodies.has(letters) ? undefined : { ...body, from });
  }
}

const NAMES = ['agency', 'state', 'country', 'organization', 'program', 'law', 'title'] as const;

function endsInEverydayWords(tokens: TokenTable, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (!isCapitalised(tokens, i) || (lexicon.vocabulary.classes[tokens.word[i]!]! & WORD_COMMON) === 0) return false;
  return true;
}

/** True among words in capitals, which are no letters of a name. */
function isInCapitals({ flags, count }: TokenTable, i: number): boolean {
  const isUpper = (at: number): boolean => at >= 0 && at < count && (flags[at]! & TOKEN_UPPER) !== 0;
  const opens = (flags[i]! & TOKEN_BLOCK) !== 0;
  return (!opens && isUpper(i - 1)) || (i + 1 < count && (flags[i + 1]! & TOKEN_BLOCK) === 0 && isUpper(i + 1));
}

function isSame({ word, flags }: TokenTable, first: number, at: number, count: number): boolean {
  if (at < 0) return false;
  for (let i = 0; i < count; i++)
    if (word[first + i] !== word[at + i] || (i > 0 && (flags[at + i]! & TOKEN_BLOCK) !== 0)) return false;
  return (flags[at + count]! & TOKEN_BLOCK) === 0;
}
