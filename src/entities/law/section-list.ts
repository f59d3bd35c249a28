import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';

/** Between two numbers, `r/w` and `as read with` as well. */
const JOINTS = wordSet(', and or through to as read with r / w');
const LONGEST_JOINT = 3; // tokens
const SIGNS = wordSet(
  '§ section sections sec secs s ss part parts chapter chapters article articles subsection schedule division',
);

const LETTERS = wordSet('s ss');
const OF = wordId('of');

/** Skips `§`, `§§`, `Section`, `Sections`, `Part`; returns `i` itself when none is there. */
export function afterSign(tokens: TokenTable, i: number): number {
  let at = i;
  while (at < tokens.count && at - i < 3 && SIGNS.has(tokens.word[at]!) && (tokens.flags[at]! & TOKEN_BLOCK) === 0) {
    if (LETTERS.has(tokens.word[at]!) && (tokens.flags[at]! & TOKEN_CAPITAL) !== 0) break; // `s 184`, not `S. 1234`
    at += 1;
    if (tokens.word[at] === MARK.stop && tokens.gap[at] === GAP_NONE) at += 1; // `sec.`
  }
  return at;
}

/**
 * End of one section number at token `i`, or `i` when there is none: `924`, `924(c)(1)(A)`, `2339B`, `78dd-1`,
 * `11352.1`, `13-1103`, `187(a)`.
 */
export function sectionEnd(tokens: TokenTable, i: number): number {
  const { word, flags, gap, count } = tokens;
  if (i >= count || (flags[i]! & TOKEN_NUMBER) === 0 || (flags[i]! & TOKEN_BLOCK) !== 0) return i;
  let at = i + 1;
  for (;;) {
    if (at >= count) return at;
    const behind = word[at] === MARK.openBracket ? bracketEnd(tokens, at) : at;
    if (behind > at) {
      at = behind;
      continue;
    }
    if (gap[at] !== GAP_NONE) return at;
    if ((flags[at]! & TOKEN_WORD) !== 0 && tokens.end[at]! - tokens.start[at]! <= 3) {
      at += 1; // `2339B`, `78dd`
      continue;
    }
    if ((flags[at]! & TOKEN_NUMBER) !== 0) {
      at += 1;
      continue;
    }
    const joint =
      word[at] === MARK.hyphen || word[at] === MARK.enDash || word[at] === MARK.slash || word[at] === MARK.colon;
    if (
      joint &&
      at + 1 < count &&
      gap[at + 1] === GAP_NONE &&
      (flags[at + 1]! & (TOKEN_NUMBER | TOKEN_WORD)) !== 0 &&
      ((flags[at + 1]! & TOKEN_NUMBER) !== 0 || tokens.end[at + 1]! - tokens.start[at + 1]! <= 2)
    ) {
      at += 2;
      continue;
    }
    return at;
  }
}

/** End of `(c)`, `(1)`, `(2-a)`, also behind a blank, from the opening bracket; `i` when it holds something else. */
function bracketEnd({ word, gap, start, end, count }: TokenTable, i: number): number {
  const inner = word[i + 2] === MARK.hyphen ? i + 3 : i + 1;
  const close = inner + 1;
  if (close >= count || word[close] !== MARK.closeBracket || end[inner]! - start[i + 1]! > 4) return i;
  for (let at = i + 1; at <= close; at++) if (gap[at] !== GAP_NONE) return i;
  return close + 1;
}

/**
 * End of a list of section numbers: `1343, 1349 and 2`, `§§ 1341 and 1346`; `i` when there is none. `coded`: their code stands before
 * them, so that `and Section 5 of` begins another law's.
 */
export function sectionListEnd(tokens: TokenTable, i: number, { coded = false } = {}): number {
  let end = sectionEnd(tokens, i);
  if (end === i) return i;
  for (;;) {
    let at = end;
    while (at < tokens.count && at - end < LONGEST_JOINT && JOINTS.has(tokens.word[at]!)) at += 1;
    if (at === end) return end;
    const joined = at;
    at = afterSign(tokens, joined);
    const next = sectionEnd(tokens, at);
    if (coded && at > joined && tokens.word[next] === OF) return end;
    if (next === at || isCount(tokens, next) || startsCitation(tokens, next)) return end;
    end = next;
  }
}

/** `…, 18 U.S.C.`: the number opens the next citation. */
function startsCitation(tokens: TokenTable, i: number): boolean {
  return i < tokens.count && (CODES.has(tokens.word[i]!) || TITLED.has(tokens.word[i]!));
}

/** `and 12 counts`: the number counts something. */
function isCount(tokens: TokenTable, i: number): boolean {
  if (i >= tokens.count || (tokens.flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD) return false;
  return !AFTER_SECTION.has(tokens.word[i]!);
}

export const CODES = wordSet('u.s.c. usc c.f.r. cfr');
/** The same of states' codes, whose titles have numbers too. */
const TITLED = wordSet('ilcs o.s. pa.c.s. pa.c.s.a. pa v.s.a. vsa m.r.s. m.r.s.a. del nycrr cmr ccr');
const AFTER_SECTION = wordSet(`
  of and or in by for with to is are was were which that as on at from under against if because can may will shall has have
  prohibits makes provides the defines requires
`);
