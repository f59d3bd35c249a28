import { lexicon } from '../gazetteer/load.ts';
import { HASH_PRIME, HASH_SEED, UNKNOWN } from '../gazetteer/vocabulary.ts';
import { wordSet } from '../gazetteer/words.ts';

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

const OTHER = 0;
const LETTER = 1;
const CAPITAL = 2;
const DIGIT = 3;
const SPACE = 4;
const NEWLINE = 5;
const INVISIBLE = 6;
const COMBINING = 7;

const CLASSES = characterClasses();

/** Marks and blanks that end a plain word without more ado: no full stop, apostrophe or hyphen, no letter. */
const ENDS_WORD = new Uint8Array(65536);
for (const character of ' \n,;:!?)("/&') ENDS_WORD[character.charCodeAt(0)] = 1;

function characterClasses(): Uint8Array {
  const classes = new Uint8Array(65536);
  const letter = /\p{L}/u;
  const capital = /[\p{Lu}\p{Lt}]/u;
  for (let unit = 0; unit < 65536; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) continue;
    const character = String.fromCharCode(unit);
    if (unit >= 48 && unit <= 57) classes[unit] = DIGIT;
    else if (unit === 10 || unit === 0x85 || unit === 0x2028 || unit === 0x2029 || unit === 12 || unit === 13)
      classes[unit] = NEWLINE;
    else if (unit <= 32 || unit === 0x7f || (unit > 0x7f && /\s/u.test(character)) || (unit >= 0x80 && unit < 0xa0))
      classes[unit] = SPACE;
    else if (unit < 128)
      classes[unit] = unit >= 65 && unit <= 90 ? CAPITAL : unit >= 97 && unit <= 122 ? LETTER : OTHER;
    else if (unit === 0xad || /\p{Cf}/u.test(character)) classes[unit] = INVISIBLE;
    else if (/\p{M}/u.test(character)) classes[unit] = COMBINING;
    else if (capital.test(character)) classes[unit] = CAPITAL;
    else if (letter.test(character)) classes[unit] = LETTER;
  }
  return classes;
}

/** Abbreviations whose full stop belongs to them in any case. */
const DOTTED = wordSet(`
  v mr mrs ms dr st ste jr sr inc corp co ltd llc nos vol ave blvd rd hwy dept gov sen rep col lt sgt capt cmdr
  maj pvt det ofc insp supt rev hon prof esq etc vs approx est tel ft mt jan feb apr aug sept oct nov dec ala ariz
  ark calif colo conn fla kan ky minn mont neb nev okla tenn tex wis wyo alta sask ont que cpl spc pfc adm brig messrs assn bros
  atty asst admin comm cong div univ intl natl bldg pkwy expy const cst brig cmdt lieut
`);
/** Abbreviations that are also words: their full stop belongs to them only after a capital. */
const DOTTED_CAPITALISED = wordSet(`
  no art gen sat sun mar jun jul mon tue tues wed thu thurs fri ga ill ind la md mass mich miss mo ore pa del va
  vt wash alta ont que sask nfld vic tas qld fed sec pres ed fig ct dist cir supp int me
`);

/** `Todays charges`: days that lost the apostrophe of their possessive; none of them is a word otherwise. */
const LOST_POSSESSIVES = wordSet('todays yesterdays tomorrows tonights');

let room = 8192;
let starts = new Int32Array(room);
let ends = new Int32Array(room);
let words = new Int32Array(room);
let flagList = new Uint16Array(room);
let gaps = new Uint8Array(room);

function grow(): void {
  room *= 2;
  const wider = <T extends Int32Array | Uint16Array | Uint8Array>(old: T, fresh: T): T => {
    fresh.set(old);
    return fresh;
  };
  starts = wider(starts, new Int32Array(room));
  ends = wider(ends, new Int32Array(room));
  words = wider(words, new Int32Array(room));
  flagList = wider(flagList, new Uint16Array(room));
  gaps = wider(gaps, new Uint8Array(room));
}

/**
 * Cuts the given stretches of a text (sorted, not overlapping) into tokens. Between two stretches lies noise:
 * the gap there is `GAP_BLANK`. Linear in the length of the text.
 */
export function tokenise(
  text: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
): TokenTable {
  const { vocabulary } = lexicon;
  let count = 0;
  let gap = GAP_NONE;
  let lines = 0;

  const push = (start: number, end: number, word: number, flags: number): void => {
    if (count === room) grow();
    starts[count] = start;
    ends[count] = end;
    words[count] = word;
    flagList[count] = flags;
    gaps[count] = count === 0 ? GAP_BLANK : gap;
    count += 1;
    gap = GAP_NONE;
    lines = 0;
  };

  for (const { start: from, end: to } of stretches) {
    let i = from;
    if (count > 0) gap = GAP_BLANK;
    while (i < to) {
      const unit = text.charCodeAt(i);
      const cls = CLASSES[unit]!;
      if (cls === SPACE) {
        if (gap < GAP_SPACE) gap = GAP_SPACE;
        i += 1;
      } else if (cls === NEWLINE) {
        if (unit !== 13 || text.charCodeAt(i + 1) !== 10) lines += 1;
        gap = lines > 1 || gap === GAP_BLANK ? GAP_BLANK : GAP_LINE;
        i += 1;
      } else if (cls === INVISIBLE || cls === COMBINING) {
        i += 1;
      } else if (cls === DIGIT) {
        i = number(i, to);
      } else if (cls === LETTER || cls === CAPITAL) {
        // Most words are plain letters with a blank, a comma or the like behind them: no more to find out.
        let j = i + 1;
        let hash = Math.imul(HASH_SEED ^ (unit | 32), HASH_PRIME);
        let next = text.charCodeAt(j);
        while (next >= 97 && next <= 122 && j < to) {
          hash = Math.imul(hash ^ next, HASH_PRIME);
          next = text.charCodeAt(++j);
        }
        if (unit < 128 && j - i > 1 && (j >= to || ENDS_WORD[next] === 1)) {
          const id = vocabulary.lookUp(hash, text, i, j);
          const flags = cls === CAPITAL ? TOKEN_WORD | TOKEN_CAPITAL : TOKEN_WORD;
          if (LOST_POSSESSIVES.has(id)) owned(i, j, flags);
          else push(i, j, id, flags);
          i = j;
        } else {
          i = word(i, to);
        }
      } else {
        i = mark(i, to, unit);
      }
    }
  }
  return {
    text,
    count,
    start: starts.slice(0, count),
    end: ends.slice(0, count),
    word: words.slice(0, count),
    flags: flagList.slice(0, count),
    gap: gaps.slice(0, count),
  };

  function number(start: number, limit: number): number {
    let i = start + 1;
    for (; i < limit; i++) {
      const cls = CLASSES[text.charCodeAt(i)]!;
      if (cls === DIGIT) continue;
      const unit = text.charCodeAt(i);
      // A comma or point belongs to the number only when digits go on behind it.
      if ((unit === 44 || unit === 46) && i + 1 < limit && CLASSES[text.charCodeAt(i + 1)] === DIGIT) continue;
      break;
    }
    let hash = HASH_SEED;
    for (let j = start; j < i; j++) hash = Math.imul(hash ^ text.charCodeAt(j), HASH_PRIME);
    push(start, i, vocabulary.lookUp(hash, text, start, i), TOKEN_NUMBER);
    return i;
  }

  function word(start: number, limit: number): number {
    let i = start;
    let hash = HASH_SEED;
    let capitals = 0;
    let letters = 0;
    let plain = true; // ASCII letters only: looked up without cutting out a string
    let capitalInside = false;
    let lastLetter = start;
    for (; i < limit; i++) {
      const unit = text.charCodeAt(i);
      const cls = CLASSES[unit]!;
      if (cls === LETTER || cls === CAPITAL) {
        letters += 1;
        if (cls === CAPITAL) {
          capitals += 1;
          if (letters > 1 && capitals < letters) capitalInside = true;
        }
        if (unit < 128) hash = Math.imul(hash ^ (unit | 32), HASH_PRIME);
        else plain = false;
        lastLetter = i + 1;
      } else if (cls === INVISIBLE || cls === COMBINING) {
        plain = false;
      } else if ((unit === 39 || unit === 0x2019) && letters > 0 && i + 1 < limit && isLetter(i + 1)) {
        if (isPossessive(i, limit)) break;
        plain = false; // O'Brien, don't
      } else {
        break;
      }
    }
    let end = Math.max(lastLetter, start + 1);
    const capital = CLASSES[text.charCodeAt(start)] === CAPITAL;
    let flags = TOKEN_WORD | (capital ? TOKEN_CAPITAL : 0);
    if (capitals === letters && letters > 1) flags |= TOKEN_UPPER;
    if (capitalInside && capitals < letters) flags |= TOKEN_MIXED;

    // Letters with full stops between them: U.S., p.m., D.C., Ph.D.
    if (letters <= 2 && text.charCodeAt(end) === 46 && end + 1 < limit && isLetter(end + 1)) {
      const dotted = dottedEnd(end, limit);
      if (dotted > 0) {
        const id = vocabulary.find(text.slice(start, dotted).replace(/\.?$/, '.'));
        push(start, dotted, id, flags | TOKEN_DOT | (isAllCapital(start, dotted) ? TOKEN_UPPER : 0));
        return dotted;
      }
    }
    // FBIs, where the source lost its apostrophes: the name and its possessive.
    if (letters > 2 && capitals === letters - 1 && text.charCodeAt(end - 1) === 115 && plain && capital) {
      owned(start, end, (flags | TOKEN_UPPER) & ~TOKEN_MIXED);
      return end;
    }
    // A word broken at a line end is one token when its whole is a word that the vocabulary knows.
    if (text.charCodeAt(end) === 45 && end + 1 < limit && CLASSES[text.charCodeAt(end + 1)] === NEWLINE && plain) {
      const joined = joinedEnd(start, end, limit);
      if (joined !== undefined) {
        push(start, joined.end, joined.word, flags | TOKEN_BROKEN);
        return joined.end;
      }
    }
    if (letters === 1 && capital) flags |= TOKEN_INITIAL;
    const id = plain ? vocabulary.lookUp(hash, text, start, end) : vocabulary.find(text.slice(start, end));
    if (!plain && end - start !== letters) flags |= TOKEN_BROKEN;
    if (text.charCodeAt(end) === 46 && end < limit && takesDot(id, flags)) {
      flags |= TOKEN_DOT;
      end += 1;
    }
    push(start, end, id, flags);
    return Math.max(end, i);
  }

  /** A word and the s of its possessive, whose apostrophe was lost. */
  function owned(start: number, end: number, flags: number): void {
    push(start, end - 1, vocabulary.find(text.slice(start, end - 1)), flags);
    push(end - 1, end, POSSESSIVE_WORD, TOKEN_WORD | TOKEN_POSSESSIVE);
  }

  function takesDot(id: number, flags: number): boolean {
    if ((flags & TOKEN_INITIAL) !== 0) return true;
    if (id === UNKNOWN) return false;
    return DOTTED.has(id) || ((flags & TOKEN_CAPITAL) !== 0 && DOTTED_CAPITALISED.has(id));
  }

  /** End of `U.S.`-like letters from the full stop at `dot`, 0 when it is something else (`etc.The`). */
  function dottedEnd(dot: number, limit: number): number {
    let i = dot;
    let end = 0;
    while (i < limit && text.charCodeAt(i) === 46) {
      let letters = 0;
      let j = i + 1;
      while (j < limit && isLetter(j) && letters < 4) {
        letters += 1;
        j += 1;
      }
      if (letters === 0) {
        end = i + 1;
        break;
      }
      if (letters > 2) return end;
      i = j;
      end = j;
    }
    if (i < limit && text.charCodeAt(i) === 46 && end === i) end = i + 1;
    return end;
  }

  function joinedEnd(start: number, hyphen: number, limit: number): { end: number; word: number } | undefined {
    let i = hyphen + 1;
    while (
      i < limit &&
      i < hyphen + 40 &&
      (CLASSES[text.charCodeAt(i)] === NEWLINE || CLASSES[text.charCodeAt(i)] === SPACE)
    )
      i += 1;
    const from = i;
    while (i < limit && CLASSES[text.charCodeAt(i)] === LETTER) i += 1;
    if (i === from || i - from > 40) return undefined;
    const word = vocabulary.find(text.slice(start, hyphen) + text.slice(from, i));
    return word === UNKNOWN ? undefined : { end: i, word };
  }

  function isLetter(i: number): boolean {
    const cls = CLASSES[text.charCodeAt(i)];
    return cls === LETTER || cls === CAPITAL;
  }

  /** `'s` or `'S` at an apostrophe, with no letter behind it. */
  function isPossessive(apostrophe: number, limit: number): boolean {
    const unit = text.charCodeAt(apostrophe + 1);
    if (unit !== 115 && unit !== 83) return false;
    return apostrophe + 2 >= limit || !isLetter(apostrophe + 2);
  }

  function isAllCapital(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (CLASSES[text.charCodeAt(i)] === LETTER) return false;
    return true;
  }

  function mark(start: number, limit: number, unit: number): number {
    if (unit >= 0xd800 && unit <= 0xdbff && start + 1 < limit) {
      push(start, start + 2, UNKNOWN, TOKEN_MARK);
      return start + 2;
    }
    if ((unit === 39 || unit === 0x2019) && isPossessiveMark(start, limit)) {
      push(start, start + 2, POSSESSIVE_WORD, TOKEN_WORD | TOKEN_POSSESSIVE);
      return start + 2;
    }
    let end = start + 1;
    if (unit === 46) while (end < limit && text.charCodeAt(end) === 46) end += 1;
    push(start, end, MARK_WORDS.get(unit) ?? UNKNOWN, TOKEN_MARK);
    return end;
  }

  function isPossessiveMark(apostrophe: number, limit: number): boolean {
    if (count === 0 || ends[count - 1] !== apostrophe) return false;
    if ((flagList[count - 1]! & (TOKEN_WORD | TOKEN_NUMBER)) === 0) return false;
    return apostrophe + 1 < limit && isPossessive(apostrophe, limit);
  }
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

const MARK_WORDS: ReadonlyMap<number, number> = new Map(
  [
    [',', MARK.comma],
    ['.', MARK.stop],
    [';', MARK.semicolon],
    [':', MARK.colon],
    ['-', MARK.hyphen],
    ['‐', MARK.hyphen],
    ['‑', MARK.hyphen],
    ['−', MARK.hyphen],
    ['–', MARK.enDash],
    ['—', MARK.emDash],
    ['―', MARK.emDash],
    ['/', MARK.slash],
    ["'", MARK.apostrophe],
    ['’', MARK.apostrophe],
    ['‘', MARK.apostrophe],
    ['`', MARK.apostrophe],
    ['"', MARK.quote],
    ['“', MARK.quote],
    ['”', MARK.quote],
    ['„', MARK.quote],
    ['«', MARK.quote],
    ['»', MARK.quote],
    ['(', MARK.openBracket],
    [')', MARK.closeBracket],
    ['[', MARK.openSquare],
    [']', MARK.closeSquare],
    ['$', MARK.dollar],
    ['£', MARK.pound],
    ['€', MARK.euro],
    ['¥', MARK.yen],
    ['%', MARK.percent],
    ['§', MARK.section],
    ['&', MARK.ampersand],
    ['@', MARK.at],
    ['#', MARK.hash],
    ['?', MARK.question],
    ['!', MARK.exclamation],
    ['•', MARK.bullet],
    ['·', MARK.bullet],
    ['▪', MARK.bullet],
    ['●', MARK.bullet],
    ['◦', MARK.bullet],
    ['■', MARK.bullet],
    ['‣', MARK.bullet],
    ['*', MARK.star],
    ['|', MARK.bar],
    ['_', MARK.underscore],
    ['+', MARK.plus],
    ['=', MARK.equals],
    ['~', MARK.tilde],
    ['<', MARK.less],
    ['>', MARK.greater],
    ['½', MARK.half],
    ['¼', MARK.quarter],
    ['¾', MARK.threeQuarters],
  ].map(([character, number]) => [(character as string).charCodeAt(0), number as number]),
);

const WORD_PARTS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** A token as printed, without invisible characters and line-end hyphens. */
export function tokenText(tokens: TokenTable, i: number): string {
  const text = tokens.text.slice(tokens.start[i], tokens.end[i]);
  if ((tokens.flags[i]! & TOKEN_BROKEN) === 0) return text;
  return text.replace(WORD_PARTS, '').replace(/-\s+/g, '').normalize('NFC');
}

/** True for the second half of a word with a hyphen of its own at a line end: `Saldívar-⏎Holt`, `18-year-⏎old`. */
function isBrokenAtHyphen({ gap, word }: TokenTable, first: number, i: number): boolean {
  return gap[i] === GAP_LINE && word[i - 1] === MARK.hyphen && i - 1 > first && gap[i - 1] === GAP_NONE;
}

/**
 * Tokens `[first, last)` as one line of text: single spaces, noise and line ends left out. This is how a name is
 * written in a record, where the surface form keeps everything between its first and last character.
 */
export function plainText(tokens: TokenTable, first: number, last: number): string {
  let out = '';
  for (let i = first; i < last; i++) {
    if (i > first && tokens.gap[i] !== GAP_NONE && !isBrokenAtHyphen(tokens, first, i)) out += ' ';
    out += tokenText(tokens, i);
  }
  return out;
}
