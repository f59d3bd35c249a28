import { wordSet } from '../gazetteer/words.ts';
import {
  GAP_LINE,
  MARK,
  TOKEN_CAPITAL,
  TOKEN_DOT,
  TOKEN_INITIAL,
  TOKEN_NUMBER,
  TOKEN_WORD,
  type TokenTable,
} from './tokens.ts';

// What the last word of a line and the first of the next one say of whether a sentence goes on.

/** Words that a line may end with only when its sentence goes on in the next one. */
const GOES_ON = wordSet(`
  a an the of in on at by for from to with and or but nor as than that which who whose whom where when while because if into onto upon
  over under between among against about after before during until since through throughout within without including following according
  is are was were be been being has have had will would shall should may might must can could does did do not his her its their our
  your my this these those each every any all both either neither said says named called via per plus & versus
`);

const OPENING_QUOTE = 0x201c;

export function isSmall(tokens: TokenTable, i: number): boolean {
  if ((tokens.flags[i]! & TOKEN_WORD) === 0 || (tokens.flags[i]! & TOKEN_CAPITAL) !== 0) return false;
  const letter = tokens.text.charCodeAt(tokens.start[i]!);
  return letter < 0x590 || (letter >= 0x1e00 && letter < 0x2000); // other scripts have no small letters
}

/** True when token `i` cannot be a line's last word unless the next line goes on: `of`, `the`, a comma. */
export function endsInWordThatGoesOn(tokens: TokenTable, i: number): boolean {
  return goesOn(tokens, i) || (GOES_ON.has(tokens.word[i]!) && !NAME_TOO.has(tokens.word[i]!));
}

export function goesOn(tokens: TokenTable, i: number): boolean {
  const word = tokens.word[i]!;
  if (word === MARK.comma || word === MARK.hyphen || word === MARK.openBracket || word === MARK.slash) return true;
  if (word === MARK.quote) return tokens.text.charCodeAt(tokens.start[i]!) === OPENING_QUOTE && tokens.gap[i]! > 0;
  if (!GOES_ON.has(word) || isAllCapitals(tokens, i)) return false;
  return (tokens.flags[i]! & TOKEN_CAPITAL) === 0 || !NAME_TOO.has(word);
}

/** `Letter to Chairman Andrew Do`: with a capital letter these end a heading. */
const NAME_TOO = wordSet('do will may can an');

/** `UNDER` at the end of a heading in capitals says no more than any other word; `OF` does. */
function isAllCapitals(tokens: TokenTable, i: number): boolean {
  return (tokens.flags[i]! & TOKEN_CAPITAL) !== 0 && tokens.end[i]! - tokens.start[i]! > 4;
}

export function endsSentence(tokens: TokenTable, i: number): boolean {
  const word = tokens.word[i];
  if (word === MARK.quote || word === MARK.closeBracket || word === MARK.apostrophe) {
    // A quotation ends a paragraph only with its own full stop or comma-less end.
    return i > 0 && tokens.gap[i] === 0 && isStop(tokens.word[i - 1]);
  }
  if ((tokens.flags[i]! & TOKEN_DOT) !== 0) return (tokens.flags[i]! & TOKEN_INITIAL) === 0 && !BEFORE_NAME.has(word!);
  return isStop(word);
}

/** Abbreviations that a name follows: no end of anything. */
const BEFORE_NAME = wordSet(
  'mr mrs ms dr st lt sgt gov sen rep capt col gen det ofc atty asst cpl tpr supt insp adm cmdr smt cllr coun engr adv hon prof rev brig snr cdr no v vs',
);

function isStop(word: number | undefined): boolean {
  return word === MARK.stop || word === MARK.colon || word === MARK.question || word === MARK.exclamation;
}

/** `67`, new line, `th`, new line, `Street`: true behind the end of an ordinal that was set higher. */
export function isBehindRaised({ word, flags, gap }: TokenTable, i: number): boolean {
  if (!ORDINAL_ENDS.has(word[i - 1]!) || gap[i - 1] !== GAP_LINE || (flags[i - 1]! & TOKEN_CAPITAL) !== 0) return false;
  return i >= 2 && (flags[i - 2]! & TOKEN_NUMBER) !== 0;
}

const ORDINAL_ENDS = wordSet('st nd rd th');
