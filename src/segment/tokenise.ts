import { lexicon } from '../gazetteer/load.ts';
import { HASH_PRIME, HASH_SEED } from '../gazetteer/vocabulary.ts';
import { wordMark, wordSet } from '../gazetteer/words.ts';
import {
  CAPITAL,
  CLASSES,
  COMBINING,
  DIGIT,
  ENDS_WORD,
  INVISIBLE,
  LETTER,
  NEWLINE,
  SPACE,
} from './character-classes.ts';
import { isNumberApart, isWordApart, type Piece } from './glued.ts';
import { read, readMark, readNumber, readWord, takesDot } from './read-token.ts';
import { columnsFor, tableOf, unitsOf } from './token-columns.ts';
import {
  GAP_BLANK,
  GAP_LINE,
  GAP_NONE,
  GAP_SPACE,
  POSSESSIVE_WORD,
  TOKEN_CAPITAL,
  TOKEN_DOT,
  TOKEN_NUMBER,
  TOKEN_POSSESSIVE,
  TOKEN_WORD,
  type TokenTable,
} from './tokens.ts';

// From text to tokens. Everything here works on UTF-16 units; strings are cut out only where a word is odd.

/** `Todays charges`: days that lost the apostrophe of their possessive; none of them is a word otherwise. */
const LOST_POSSESSIVES = wordSet(
  'todays yesterdays tomorrows tonights years months weeks springs summers falls winters',
);
const LOST_POSSESSIVE = wordMark(LOST_POSSESSIVES);
/** Of these, those that are plurals too: `this years award` has lost one, `the last years of his life` has not. */
const ALSO_PLURALS = wordSet('years months weeks springs summers falls winters');
const WORDS = TOKEN_WORD | TOKEN_NUMBER;
const SMALL_A = 97;
const SMALL_S = 115;
const SMALL_Z = 122;
const STOP = 46;
const BLANK = 32;
const DIRECTIONS = wordSet('this last next');
const NOUN_BEHIND =
  /^ (?!(?:of|in|on|at|to|and|or|by|for|from|the|that|when|he|she|they|we|it|are|were|have) )[a-z]{3}/;

/**
 * Cuts the given stretches of a text (sorted, not overlapping) into tokens. Between two stretches lies noise:
 * the gap there is `GAP_BLANK`. Linear in the length of the text.
 */
export function tokenise(
  text: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
): TokenTable {
  const { vocabulary } = lexicon;
  const u = unitsOf(text);
  let { start: starts, end: ends, word: words, flags: flagList, gap: gaps } = columnsFor(0, 0);
  let count = 0;
  let gap = GAP_BLANK;
  let lines = 0;
  let lastEnd = -1; // of the last token, as are its flags
  let lastFlags = 0;
  for (const { start: from, end: to } of stretches) {
    let i = from;
    gap = GAP_BLANK;
    while (i < to) {
      const unit = u[i]!;
      const cls = CLASSES[unit]!;
      let end: number;
      let word: number;
      let flags: number;
      let next: number;
      let owned = false;
      if (cls === LETTER || cls === CAPITAL) {
        // Most words are plain letters with a blank, a comma or the like behind them: no more to find out.
        end = i + 1;
        let hash = Math.imul(HASH_SEED ^ (unit | 32), HASH_PRIME);
        let letter = u[end]!;
        while (letter >= SMALL_A && letter <= SMALL_Z) {
          hash = Math.imul(hash ^ letter, HASH_PRIME);
          end += 1;
          letter = u[end]!;
        }
        const isPlain = unit < 128 && (end - i > 1 || cls === LETTER) && end <= to;
        if (isPlain && (end === to || ENDS_WORD[letter] === 1)) {
          word = vocabulary.lookUp(hash, u, i, end);
          flags = cls === CAPITAL ? TOKEN_WORD | TOKEN_CAPITAL : TOKEN_WORD;
          next = end;
          if (
            u[end - 1] === SMALL_S &&
            (vocabulary.marks[word]! & LOST_POSSESSIVE) !== 0 &&
            (!ALSO_PLURALS.has(word) ||
              (count > 0 && DIRECTIONS.has(words[count - 1]!) && NOUN_BEHIND.test(text.slice(end, end + 8))))
          ) {
            word = vocabulary.find(text.slice(i, end - 1));
            owned = true;
          }
        } else if (isPlain && letter === STOP && end - i > 2) {
          word = vocabulary.lookUp(hash, u, i, end);
          flags = cls === CAPITAL ? TOKEN_WORD | TOKEN_CAPITAL : TOKEN_WORD;
          if (takesDot(word, flags)) {
            flags |= TOKEN_DOT;
            end += 1;
          }
          next = end;
        } else {
          readWord(text, u, i, to);
          ({ end, word, flags, next, owned } = read);
        }
      } else if (cls === SPACE) {
        if (gap < GAP_SPACE) gap = GAP_SPACE;
        i += 1;
        continue;
      } else if (cls === NEWLINE) {
        if (unit !== 13 || u[i + 1] !== 10) lines += 1;
        gap = lines > 1 || gap === GAP_BLANK ? GAP_BLANK : GAP_LINE;
        i += 1;
        continue;
      } else if (cls === DIGIT) {
        readNumber(u, i, to);
        ({ end, word, flags, next } = read);
      } else if (cls === INVISIBLE || cls === COMBINING) {
        i += 1;
        continue;
      } else {
        // An apostrophe right behind a word or a number may be its possessive.
        const behind = count > 0 && lastEnd === i && (lastFlags & (TOKEN_WORD | TOKEN_NUMBER)) !== 0;
        readMark(u, i, to, behind);
        ({ end, word, flags, next } = read);
      }
      if (count + 2 > starts.length) {
        ({ start: starts, end: ends, word: words, flags: flagList, gap: gaps } = columnsFor(count + 2, count));
      }
      if (gap === GAP_NONE && lastEnd === i && (flags & WORDS) !== 0 && (lastFlags & WORDS) !== 0) {
        const at = count - 1;
        if (
          isApart(u, flags, lastFlags, { start: starts[at]!, end: lastEnd, word: words[at]! }, { start: i, end, word })
        )
          gap = GAP_SPACE;
      }
      starts[count] = i;
      ends[count] = owned ? end - 1 : end;
      words[count] = word;
      flagList[count] = flags;
      gaps[count] = gap;
      count += 1;
      if (owned) {
        starts[count] = end - 1;
        ends[count] = end;
        words[count] = POSSESSIVE_WORD;
        flagList[count] = flags = TOKEN_WORD | TOKEN_POSSESSIVE;
        gaps[count] = GAP_NONE;
        count += 1;
      }
      gap = GAP_NONE;
      lines = 0;
      lastEnd = end;
      lastFlags = flags;
      i = next;
      if (u[i] === BLANK) {
        gap = GAP_SPACE;
        i += 1;
      }
    }
  }
  return tableOf(text, count);
}

/** True when nothing but a lost blank is between two words or numbers that touch each other. */
function isApart(u: Uint16Array, flags: number, lastFlags: number, last: Piece, piece: Piece): boolean {
  if (((flags | lastFlags) & TOKEN_POSSESSIVE) !== 0 || (lastFlags & TOKEN_DOT) !== 0) return false;
  if ((flags & TOKEN_NUMBER) !== 0) return isNumberApart(u, last, piece);
  return (lastFlags & TOKEN_NUMBER) === 0 || isWordApart(u, last, piece);
}
