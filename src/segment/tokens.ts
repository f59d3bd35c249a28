import { lexicon } from '../gazetteer/load.ts';

// What a token is, one bit each.
export const TOKEN_WORD = 1; // letters
export const TOKEN_NUMBER = 2; // digits, with the commas and points inside them
export const TOKEN_MARK = 4; // anything else, one character (or a run of dots)
export const TOKEN_CAPITAL = 8; // first letter is a capital
export const TOKEN_UPPER = 16; // two letters or more, all capitals
export const TOKEN_INITIAL = 32; // one capital letter, with or without its full stop
export const TOKEN_DOT = 64; // ends in a full stop that belongs to it: `Dec.`, `U.S.`
export const TOKEN_POSSESSIVE = 128; // 's, also where the apostrophe was lost (`FBIs`)
export const TOKEN_SENTENCE = 256; // first of a sentence
export const TOKEN_BLOCK = 512; // first of a block
export const TOKEN_MIXED = 1024; // a capital after a small letter: McDonald, LeGend
export const TOKEN_BROKEN = 2048; // spans a line end hyphen or holds invisible characters

// What stands before a token.
export const GAP_NONE = 0;
export const GAP_SPACE = 1;
export const GAP_LINE = 2;
export const GAP_BLANK = 3; // a blank line, or noise that was cut out

/**
 * The words, numbers and marks of a document in reading order, as parallel arrays. Noise has no tokens, so
 * whatever steps from token to token steps over it.
 */
export interface TokenTable {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Vocabulary number of the folded word, 0 for a word that no lexicon and no rule knows. */
  readonly word: Int32Array;
  /** `TOKEN_…` bits. */
  readonly flags: Uint16Array;
  /** `GAP_…` before the token. */
  readonly gap: Uint8Array;
}

/** Word number of the possessive `'s`. */
export const POSSESSIVE_WORD: number = lexicon.vocabulary.add("'s");

const mark = (character: string): number => lexicon.vocabulary.add(character);

/** Word numbers of marks; look-alikes share one (`“` and `"`, `’` and `'`, `‐` and `-`). */
export const MARK = {
  comma: mark(','),
  stop: mark('.'),
  semicolon: mark(';'),
  colon: mark(':'),
  hyphen: mark('-'),
  enDash: mark('–'),
  emDash: mark('—'),
  slash: mark('/'),
  apostrophe: mark("'"),
  quote: mark('"'),
  openBracket: mark('('),
  closeBracket: mark(')'),
  openSquare: mark('['),
  closeSquare: mark(']'),
  dollar: mark('$'),
  pound: mark('£'),
  euro: mark('€'),
  yen: mark('¥'),
  percent: mark('%'),
  section: mark('§'),
  ampersand: mark('and'),
  at: mark('@'),
  hash: mark('#'),
  question: mark('?'),
  exclamation: mark('!'),
  bullet: mark('•'),
  star: mark('*'),
  bar: mark('|'),
  underscore: mark('_'),
  plus: mark('+'),
  equals: mark('='),
  tilde: mark('~'),
  less: mark('<'),
  greater: mark('>'),
  half: mark('½'),
  quarter: mark('¼'),
  threeQuarters: mark('¾'),
} as const;

const WORD_PARTS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** A token as printed, without invisible characters and line-end hyphens. */
export function tokenText(tokens: TokenTable, i: number): string {
  const text = tokens.text.slice(tokens.start[i], tokens.end[i]);
  if ((tokens.flags[i]! & TOKEN_BROKEN) === 0) return text;
  return text.replace(WORD_PARTS, '').replace(/-\s+/g, '').normalize('NFC');
}

/** True when tokens `[first, last)` are printed as `plainText` gives them: nearly always, and then one cut does. */
function isPlain({ text, start, end, gap, flags }: TokenTable, first: number, last: number): boolean {
  if ((flags[first]! & TOKEN_BROKEN) !== 0) return false;
  for (let i = first + 1; i < last; i++) {
    if ((flags[i]! & TOKEN_BROKEN) !== 0) return false;
    const from = end[i - 1]!;
    const blanks = start[i]! - from;
    if (gap[i] === GAP_NONE ? blanks !== 0 : blanks !== 1 || gap[i] !== GAP_SPACE || text.charCodeAt(from) !== 32)
      return false;
  }
  return true;
}

/** True for the second half of a word with a hyphen of its own at a line end: `Saldívar-⏎Holt`, `18-year-⏎old`. */
function isBrokenAtHyphen({ gap, word }: TokenTable, first: number, i: number): boolean {
  return gap[i] === GAP_LINE && word[i - 1] === MARK.hyphen && i - 1 > first && gap[i - 1] === GAP_NONE;
}

/**
 * Tokens `[first, last)` as one line of text: single spaces, noise and line ends left out. This is how a name is
 * written in a record, where the surface form keeps everything between its first and last character. Words that lost the
 * blank between them get it back, unless `asPrinted` says otherwise.
 */
export function plainText(tokens: TokenTable, first: number, last: number, asPrinted = false): string {
  if (first >= last) return '';
  if (isPlain(tokens, first, last)) return tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
  let out = '';
  for (let i = first; i < last; i++) {
    const isApart = tokens.gap[i] !== GAP_NONE && !(asPrinted && tokens.start[i] === tokens.end[i - 1]);
    if (i > first && isApart && !isBrokenAtHyphen(tokens, first, i)) out += ' ';
    out += tokenText(tokens, i);
  }
  return out;
}

/** True for a word whose last letter is a small `s`. */
export function endsInS({ text, end }: TokenTable, i: number): boolean {
  return text.charCodeAt(end[i]! - 1) === 115;
}
