import { lexicon } from '../gazetteer/load.ts';
import { HASH_PRIME, HASH_SEED, UNKNOWN } from '../gazetteer/vocabulary.ts';
import { wordSet } from '../gazetteer/words.ts';
import { CAPITAL, CLASSES, COMBINING, DIGIT, INVISIBLE, LETTER, NEWLINE, SPACE } from './character-classes.ts';
import { firstWordEnd } from './glued.ts';
import { MARK_WORDS } from './mark-words.ts';
import {
  POSSESSIVE_WORD,
  TOKEN_BROKEN,
  TOKEN_CAPITAL,
  TOKEN_DOT,
  TOKEN_INITIAL,
  TOKEN_MARK,
  TOKEN_MIXED,
  TOKEN_NUMBER,
  TOKEN_POSSESSIVE,
  TOKEN_UPPER,
  TOKEN_WORD,
} from './tokens.ts';

// Tokens that are more than plain letters: words of any kind, numbers, marks.

/** The token that a reader below has read: one object for all, since it is looked at at once. */
export const read = {
  end: 0,
  word: 0,
  flags: 0,
  /** Where to go on. */
  next: 0,
  /** True when its last letter is a possessive of its own, whose apostrophe was lost. */
  owned: false,
};

function setRead(end: number, word: number, flags: number, next: number): void {
  read.end = end;
  read.word = word;
  read.flags = flags;
  read.next = next;
  read.owned = false;
}

const SMALL_S = 115;
const STOP = 46;

/** Abbreviations whose full stop belongs to them in any case. */
const DOTTED = wordSet(`
  v mr mrs ms dr st ste jr sr inc corp co ltd llc nos vol ave blvd rd hwy dept gov sen rep col lt sgt capt cmdr
  maj pvt det ofc insp supt rev hon prof esq etc vs approx est tel ft mt jan feb apr aug sept oct nov dec ala ariz
  ark calif colo conn fla kan ky minn mont neb nev okla tenn tex wis wyo alta sask ont que cpl spc pfc adm brig messrs assn bros
  atty asst admin comm cong div univ intl natl bldg pkwy expy const cst cmdt lieut sens reps drs profs attys dets sgts
  tpr ptl ptlm cpt ssgt msgr smt kum cllr coun couns engr tmt assoc pcol pmaj pcapt pcpt plt pgen pbgen pcpl snr cdr commr tfc wg sqn
`);
/** Abbreviations that are also words: their full stop belongs to them only after a capital. */
const DOTTED_CAPITALISED = wordSet(`
  no art gen sat sun mar jun jul mon tue tues wed thu thurs fri ga ill ind la md mass mich miss mo ore pa del va
  vt wash alta ont que sask nfld vic tas qld fed sec pres ed fig ct dist cir supp int me dep inv dir amb ens ald
  adv rt ven pol fr alh flt gp
`);

/** Reads the number at `start`. */
export function readNumber(u: Uint16Array, start: number, limit: number): void {
  let end = start + 1;
  for (; end < limit; end++) {
    const unit = u[end]!;
    if (CLASSES[unit] === DIGIT) continue;
    // A comma or point belongs to the number only when digits go on behind it.
    if ((unit === 44 || unit === 46) && end + 1 < limit && CLASSES[u[end + 1]!] === DIGIT) continue;
    break;
  }
  let hash = HASH_SEED;
  for (let j = start; j < end; j++) hash = Math.imul(hash ^ u[j]!, HASH_PRIME);
  setRead(end, lexicon.vocabulary.lookUp(hash, u, start, end), TOKEN_NUMBER, end);
}

/** Reads the word at `start`, whatever it holds: apostrophes, accents, full stops, a hyphen at a line end. */
export function readWord(text: string, u: Uint16Array, start: number, limit: number): void {
  const { vocabulary } = lexicon;
  let i = start;
  let hash = HASH_SEED;
  let capitals = 0;
  let letters = 0;
  let plain = true; // ASCII letters only: looked up without cutting out a string
  let capitalInside = false;
  let lastLetter = start;
  for (; i < limit; i++) {
    const unit = u[i]!;
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
    } else if ((unit === 39 || unit === 0x2019) && letters > 0 && i + 1 < limit && isLetter(u, i + 1)) {
      if (isPossessive(u, i, limit)) break;
      plain = false; // O'Brien, don't
    } else {
      break;
    }
  }
  let end = Math.max(lastLetter, start + 1);
  const capital = CLASSES[u[start]!] === CAPITAL;
  let flags = TOKEN_WORD | (capital ? TOKEN_CAPITAL : 0);
  if (capitals === letters && letters > 1) flags |= TOKEN_UPPER;
  if (capitalInside && capitals < letters) flags |= TOKEN_MIXED;

  // Letters with full stops between them: U.S., p.m., D.C., Ph.D.
  if (letters <= 2 && u[end] === 46 && end + 1 < limit && isLetter(u, end + 1)) {
    const dotted = dottedEnd(u, end, limit);
    if (dotted > 0) {
      const id = vocabulary.find(u[dotted - 1] === STOP ? text.slice(start, dotted) : `${text.slice(start, dotted)}.`);
      setRead(dotted, id, flags | TOKEN_DOT | (isAllCapital(u, start, dotted) ? TOKEN_UPPER : 0), dotted);
      return;
    }
  }
  // FBIs, where the source lost its apostrophes: the name and its possessive.
  if (letters > 2 && capitals === letters - 1 && u[end - 1] === SMALL_S && plain && capital) {
    setRead(end, vocabulary.find(text.slice(start, end - 1)), (flags | TOKEN_UPPER) & ~TOKEN_MIXED, end);
    read.owned = true;
    return;
  }
  // A word broken at a line end is one token when its whole is a word that the vocabulary knows.
  if (u[end] === 45 && end + 1 < limit && CLASSES[u[end + 1]!] === NEWLINE && plain) {
    const joined = joinedEnd(text, u, start, end, limit);
    if (joined !== undefined) {
      setRead(joined.end, joined.word, flags | TOKEN_BROKEN, joined.end);
      return;
    }
  }
  if (letters === 1 && capital) flags |= TOKEN_INITIAL;
  const id = plain ? vocabulary.lookUp(hash, u, start, end) : vocabulary.find(text.slice(start, end));
  if (id === UNKNOWN && plain && ((flags & TOKEN_MIXED) !== 0 || (capitals > 5 && capitals < letters))) {
    const cut = firstWordEnd(text, u, start, end);
    if (cut > 0) {
      const loud = cut - start > 1 && isAllCapital(u, start, cut) ? TOKEN_UPPER : 0;
      setRead(cut, vocabulary.find(text.slice(start, cut)), (flags & ~TOKEN_MIXED) | loud, cut);
      return;
    }
  }
  if (!plain && end - start !== letters) flags |= TOKEN_BROKEN;
  if (u[end] === 46 && end < limit && takesDot(id, flags)) {
    flags |= TOKEN_DOT;
    end += 1;
  }
  setRead(end, id, flags, Math.max(end, i));
}

/** True when a full stop behind a word belongs to it. */
export function takesDot(id: number, flags: number): boolean {
  if ((flags & TOKEN_INITIAL) !== 0) return true;
  if (id === UNKNOWN) return false;
  return DOTTED.has(id) || ((flags & TOKEN_CAPITAL) !== 0 && DOTTED_CAPITALISED.has(id));
}

/** End of `U.S.`-like letters from the full stop at `dot`, 0 when it is something else (`etc.The`). */
function dottedEnd(u: Uint16Array, dot: number, limit: number): number {
  let i = dot;
  let end = 0;
  while (i < limit && u[i] === 46) {
    let letters = 0;
    let j = i + 1;
    while (j < limit && isLetter(u, j) && letters < 4) {
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
  if (i < limit && u[i] === 46 && end === i) end = i + 1;
  return end;
}

function joinedEnd(
  text: string,
  u: Uint16Array,
  start: number,
  hyphen: number,
  limit: number,
): { end: number; word: number } | undefined {
  let i = hyphen + 1;
  while (i < limit && i < hyphen + 40 && (CLASSES[u[i]!] === NEWLINE || CLASSES[u[i]!] === SPACE)) i += 1;
  const from = i;
  while (i < limit && CLASSES[u[i]!] === LETTER) i += 1;
  if (i === from || i - from > 40) return undefined;
  const word = lexicon.vocabulary.find(text.slice(start, hyphen) + text.slice(from, i));
  return word === UNKNOWN ? undefined : { end: i, word };
}

function isLetter(u: Uint16Array, i: number): boolean {
  const cls = CLASSES[u[i]!];
  return cls === LETTER || cls === CAPITAL;
}

/** `'s` or `'S` at an apostrophe, with no letter behind it. */
function isPossessive(u: Uint16Array, apostrophe: number, limit: number): boolean {
  const unit = u[apostrophe + 1];
  if (unit !== 115 && unit !== 83) return false;
  return apostrophe + 2 >= limit || !isLetter(u, apostrophe + 2);
}

function isAllCapital(u: Uint16Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (CLASSES[u[i]!] === LETTER) return false;
  return true;
}

/** Reads the mark at `start`; behind a word or a number it may be a possessive. */
export function readMark(u: Uint16Array, start: number, limit: number, behindWord: boolean): void {
  const unit = u[start]!;
  if (unit >= 0xd800 && unit <= 0xdbff && start + 1 < limit) {
    setRead(start + 2, UNKNOWN, TOKEN_MARK, start + 2);
    return;
  }
  if ((unit === 39 || unit === 0x2019) && behindWord && start + 1 < limit && isPossessive(u, start, limit)) {
    setRead(start + 2, POSSESSIVE_WORD, TOKEN_WORD | TOKEN_POSSESSIVE, start + 2);
    return;
  }
  let end = start + 1;
  if (unit === 46) while (end < limit && u[end] === 46) end += 1;
  setRead(end, MARK_WORDS[unit]!, TOKEN_MARK, end);
}
