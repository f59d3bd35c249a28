import { WORD_FREQUENT } from '../gazetteer/kinds.ts';
import { lexicon } from '../gazetteer/load.ts';
import { wordSet } from '../gazetteer/words.ts';
import {
  GAP_LINE,
  GAP_NONE,
  MARK,
  TOKEN_CAPITAL,
  TOKEN_DOT,
  TOKEN_INITIAL,
  TOKEN_MARK,
  TOKEN_NUMBER,
  TOKEN_WORD,
  type TokenTable,
} from './tokens.ts';

/** Abbreviations that stand at the end of sentences as well as inside them. */
const CAN_END = wordSet(
  'inc corp co ltd llc jr sr etc esq u.s. u.k. u.n. d.c. p.m. a.m. ph.d. m.d. no st ave blvd rd dept',
);

/** As many quotation marks and brackets as are looked over at once: without a bound, a page of them takes quadratic time. */
const MARKS_IN_A_ROW = 8;

/** What a token has one of that ends a sentence inside a block. */
export const MAY_END: number = TOKEN_MARK | TOKEN_DOT;

/** True when a sentence ends with token `i`. Closing quotation marks and brackets stay with their sentence. */
export function isSentenceEnd(tokens: TokenTable, i: number): boolean {
  const { word, flags, gap, count } = tokens;
  if ((flags[i]! & MAY_END) === 0 && i + 1 < count) return false; // a plain word or number: most tokens
  // Closers: “… .” and (… .) end where the closer ends.
  let stop = i;
  const farthest = Math.max(0, i - MARKS_IN_A_ROW);
  while (stop > farthest && isCloser(tokens, stop) && gap[stop] === GAP_NONE) stop -= 1;
  const next = i + 1;
  if (next >= count) return true;
  if (gap[next] === GAP_NONE) {
    // `activity.Alcock further`: the blank was lost.
    if (stop !== i || word[i] !== MARK.stop || i === 0) return false;
    const wordBefore =
      (flags[i - 1]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD && tokens.end[i - 1]! - tokens.start[i - 1]! > 2;
    return (
      wordBefore &&
      (flags[next]! & TOKEN_CAPITAL) !== 0 &&
      tokens.end[next]! - tokens.start[next]! > 1 &&
      lexicon.vocabulary.classes[word[i - 1]!]! !== 0
    );
  }
  if (stop !== i && !isStop(tokens, stop)) return false;
  if (stop === i && !isStop(tokens, i)) {
    // A line end inside a block that reads like a heading is no sentence end; only marks are.
    if ((flags[i]! & TOKEN_DOT) === 0 || (flags[i]! & TOKEN_INITIAL) !== 0) return false;
    if (!CAN_END.has(word[i]!)) {
      // `… of Norwood, Mass. The jury …`: an abbreviation followed by a word that opens sentences.
      return gap[next]! <= GAP_LINE && opensSentence(tokens, next) && isPlaceOrMonth(tokens, i);
    }
    return opensSentence(tokens, next);
  }
  const after = skipOpeners(tokens, next);
  if (after >= count) return true;
  return (
    (flags[after]! & (TOKEN_CAPITAL | TOKEN_NUMBER)) !== 0 ||
    (flags[after]! & TOKEN_MARK) !== 0 ||
    word[stop] !== MARK.stop ||
    isLowerStart(tokens, after)
  );
}

function isStop(tokens: TokenTable, i: number): boolean {
  const word = tokens.word[i];
  return word === MARK.stop || word === MARK.question || word === MARK.exclamation;
}

function isCloser(tokens: TokenTable, i: number): boolean {
  const word = tokens.word[i];
  return word === MARK.quote || word === MARK.closeBracket || word === MARK.closeSquare || word === MARK.apostrophe;
}

function skipOpeners(tokens: TokenTable, i: number): number {
  const farthest = Math.min(tokens.count, i + MARKS_IN_A_ROW);
  let at = i;
  while (
    at < farthest &&
    (tokens.word[at] === MARK.quote || tokens.word[at] === MARK.openBracket || tokens.word[at] === MARK.apostrophe)
  )
    at += 1;
  return at;
}

/** A capitalised everyday word (`The`, `He`, `In`), after opening marks. */
function opensSentence(tokens: TokenTable, i: number): boolean {
  const at = skipOpeners(tokens, i);
  if (at > i && at < tokens.count && (tokens.flags[at]! & TOKEN_CAPITAL) !== 0) return true;
  if (at >= tokens.count || (tokens.flags[at]! & TOKEN_CAPITAL) === 0) return false;
  return (lexicon.vocabulary.classes[tokens.word[at]!]! & WORD_FREQUENT) !== 0 && STARTERS.has(tokens.word[at]!);
}

const STARTERS = wordSet(`
  the a an he she it they we i you this that these those his her its their our in on at by for from to of as if when while
  after before during since until although though because but and or so however according also both each all some many
  most no not one two three with without between there here once under over following upon today yesterday additionally
  furthermore moreover meanwhile finally then thus if what who why how where anyone any members police officers
  investigators prosecutors court trial sentencing assistant special agents
`);

function isPlaceOrMonth(tokens: TokenTable, i: number): boolean {
  return PLACE_OR_MONTH.has(tokens.word[i]!);
}

const PLACE_OR_MONTH = wordSet(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex alta sask ont que nfld qld b.c. n.s.w.
  vt va wash wis wyo jan feb aug sept oct nov dec n.y. n.j. n.h. n.c. n.d. n.m. s.c. s.d. r.i. w.va.
`);

/** A sentence that begins in lower case after a full stop: OCR and lost capitals; not after an abbreviation. */
function isLowerStart(tokens: TokenTable, i: number): boolean {
  return (tokens.flags[i]! & TOKEN_WORD) !== 0 && tokens.gap[i]! >= GAP_LINE;
}
