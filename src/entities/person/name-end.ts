import type { Occupancy } from '../../core/occupancy.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_BLANK,
  GAP_LINE,
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';

const DOE = wordSet('doe roe');
const NUMBER_WORD = wordSet('one two three four five six');

/** Token after the number of a person who may not be named, whose name ends before `end`: `Jane Doe #1`, `John Doe 2`. */
export function afterNumber({ tokens }: AnalysedDocument, taken: Occupancy, end: number): number {
  const { word, flags, gap, count } = tokens;
  if (!DOE.has(word[end - 1]!)) return end;
  const number = word[end] === MARK.hash ? end + 1 : end;
  if (number >= count || taken.at(number) !== undefined || gap[end] === GAP_BLANK || gap[end] === GAP_LINE) return end;
  if ((flags[end]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0) return end;
  if (NUMBER_WORD.has(word[number]!)) return number + 1;
  const isNumber = (flags[number]! & TOKEN_NUMBER) !== 0 && tokens.end[number]! - tokens.start[number]! <= 2;
  return isNumber ? number + 1 : end;
}

/** Token after the closing mark of a nickname of one to four words, or -1. */
export function nicknameEnd({ word, gap, flags, count }: TokenTable, open: number): number {
  const closing = word[open] === MARK.openBracket ? MARK.closeBracket : word[open]!;
  if (open + 1 >= count || gap[open + 1] !== GAP_NONE) return -1;
  for (let at = open + 1; at < count && at < open + 7; at++) {
    if (at > open + 1 && word[at] === closing) return at + 1;
    if ((flags[at]! & (TOKEN_WORD | TOKEN_POSSESSIVE)) === 0 && word[at] !== MARK.comma && word[at] !== MARK.hyphen)
      return -1;
    if ((flags[at]! & TOKEN_BLOCK) !== 0) return -1;
    if (at === open + 1 && (flags[at]! & TOKEN_CAPITAL) === 0) return -1;
  }
  return -1;
}
