import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import { withYear } from './act-year.ts';
import { actEnd } from './named-act.ts';
import type { LawSpan } from './value.ts';
import { afterSign, CODES, sectionListEnd } from './section-list.ts';

const CODE = wordSet('code codes');
const CODE_LIKE = wordSet('code law statutes statute');
const UNITED = wordId('united');
const STATES = wordId('states');
const TITLE = wordId('title');
const ACT = wordId('act');
const US = wordSet('u.s. us');
const LINKS = wordSet('of the ,');
const NAME_LINKS = wordSet('and of , &');
const SIGNS = wordSet('§ section sections sec secs s ss subsection chapter chapters part parts schedule division');
const ANNOTATED = wordSet('ann annotated');
const NOT_NAME = wordSet('the a an under by of in and with to for violating violated violation violations');

const isBlockStart = (tokens: TokenTable, i: number): boolean =>
  i >= tokens.count || (tokens.flags[i]! & TOKEN_BLOCK) !== 0;

/** `18 U.S.C. § 924(c)`, `42 C.F.R. Part 411`, `18 U.S. Code § 1343`, from the code's token. */
export function federalCitation(tokens: TokenTable, i: number): LawSpan | undefined {
  if (!CODES.has(tokens.word[i]!) || i === 0 || (tokens.flags[i - 1]! & TOKEN_NUMBER) === 0) return undefined;
  const behind = tokens.word[i + 1] === MARK.comma ? i + 2 : i + 1;
  const sign = afterSign(tokens, behind);
  const end = sectionListEnd(tokens, sign, { coded: true });
  return { first: i - 1, last: end === sign ? i + 1 : end, rule: 'citation' };
}

/** `Title 18, United States Code, Section 1343`, `Title 18 of the U.S. Code`, from the word `Title`. */
export function titleOfCode(tokens: TokenTable, i: number): LawSpan | undefined {
  const { word, flags } = tokens;
  if (word[i] !== TITLE || i + 3 >= tokens.count || (flags[i + 1]! & TOKEN_NUMBER) === 0) return undefined;
  let at = i + 2;
  while (at < tokens.count && at - i < 5 && LINKS.has(word[at]!)) at += 1;
  if (word[at] === UNITED && word[at + 1] === STATES && CODE.has(word[at + 2]!)) at += 3;
  else if (US.has(word[at]!) && CODE.has(word[at + 1]!)) at += 2;
  else if (CODES.has(word[at]!)) at += 1;
  else if (CODE.has(word[at]!) && word[at + 1] === OF && word[at + 2] === FEDERAL && word[at + 3] === REGULATIONS)
    at += 4;
  else {
    const named = codeName(tokens, at); // `Title 25, Texas Administrative Code, Chapter 97`
    if (named === at) return undefined;
    at = named;
  }
  let behind = at;
  if (word[behind] === MARK.comma) behind += 1;
  const sign = afterSign(tokens, behind);
  const end = sectionListEnd(tokens, sign, { coded: true });
  return { first: i, last: end === sign ? at : end, rule: 'citation' };
}

/** `Penal Code section 187(a)`, `Health & Safety Code § 11352`, `New York Penal Law § 125.25`, from the last word of the code's name. */
export function stateCode(tokens: TokenTable, i: number): LawSpan | undefined {
  const { word, flags } = tokens;
  if (!CODE_LIKE.has(word[i]!) || (flags[i]! & TOKEN_CAPITAL) === 0) return undefined;
  let behind = i + 1;
  if (ANNOTATED.has(word[behind] ?? 0)) behind += word[behind + 1] === MARK.stop ? 2 : 1;
  if (word[behind] === MARK.comma) behind += 1;
  if (isBlockStart(tokens, behind)) return undefined;
  const sign = afterSign(tokens, behind);
  const end = sectionListEnd(tokens, sign, { coded: true });
  if (end === sign) return undefined;
  const signed = sign > behind;
  if (!signed && (behind > i + 1 || !CODE_LIKE.has(word[i]!))) return undefined; // `Code, 12 people`
  if (!signed && word[behind + 1] === MARK.slash) return undefined; // `Italian Law 199/2016`
  const first = nameStart(tokens, i);
  if (first === i && !signed) return undefined; // `Local Law 97` keeps its name; `Code 3` is none
  return { first, last: end, rule: 'code-section' };
}

/** Start of the capitalised name that ends before token `end`: `California Health and Safety`. */
export function nameStart(tokens: TokenTable, end: number): number {
  const { word, flags } = tokens;
  let first = end;
  for (let at = end - 1; at >= 0 && end - at < 9; at--) {
    if ((flags[at + 1]! & TOKEN_BLOCK) !== 0 || CODE_LIKE.has(word[at]!) || word[at] === ACT) break; // another law's name
    if ((flags[at]! & TOKEN_CAPITAL) !== 0 && (flags[at]! & TOKEN_WORD) !== 0 && !NOT_NAME.has(word[at]!)) {
      first = at;
      if ((flags[at]! & TOKEN_SENTENCE) !== 0) break;
    } else if (!NAME_LINKS.has(word[at]!) || word[at] === MARK.comma) break;
    else if (at === 0 || (flags[at - 1]! & TOKEN_CAPITAL) === 0) break;
  }
  return first;
}

/** `Section 1983 of Title 42`, `§ 11352 of the Health and Safety Code`, `Section 666 of the Penal Code`, from the sign. */
export function sectionOf(tokens: TokenTable, i: number, lawAt: (i: number) => number): LawSpan | undefined {
  const { word } = tokens;
  if (!SIGNS.has(word[i]!)) return undefined;
  const sign = afterSign(tokens, i);
  const end = sectionListEnd(tokens, sign);
  if (end === sign) return undefined;
  let at = end;
  if (word[at] === OF) {
    at += 1;
    if (word[at] === THE) at += 1;
    const last = Math.max(lawAt(at), codeName(tokens, at));
    if (last > at) return { first: i, last, rule: 'section-of', own: at };
  } else if (!isBlockStart(tokens, at)) {
    const code = word[at] === MARK.comma ? at + 1 : at; // `Section 812.014, Florida Statutes`, `Section 420 IPC`
    const last = lawAt(code);
    if (last > code) return { first: i, last, rule: 'section-of', own: code };
  }
  // `§ 924(c)` alone is a citation by its sign; `Section 12` alone may be anything.
  return word[i] === MARK.section || isBreached(tokens, i, sign, end)
    ? { first: i, last: end, rule: 'citation' }
    : undefined;
}

/** `violated Section 3631`, `charged under section 307.5`: a section with a long number, or a part, that is breached. */
function isBreached({ word, start, end }: TokenTable, i: number, number: number, last: number): boolean {
  if (i === 0 || !SECTIONS.has(word[i]!) || word[last] === OF) return false;
  const before = word[i - 1] === TO ? word[i - 2]! : word[i - 1]!;
  return BREACHES.has(before) && (last > number + 1 || end[number]! - start[number]! > 2);
}
const SECTIONS = wordSet('section sections subsection ss');
const BREACHES = wordSet('under violate violates violated violating contrary pursuant breached');
const TO = wordId('to');

const OF = wordId('of');
const FEDERAL = wordId('federal');
const REGULATIONS = wordId('regulations');
const THE = wordId('the');

/** End of `Health and Safety Code` that starts at token `i`; `i` when there is none. */
export function codeName(tokens: TokenTable, i: number): number {
  const { word, flags, count } = tokens;
  for (let at = i; at < count && at - i < 8; at++) {
    if (isBlockStart(tokens, at) || word[at] === ACT) return i; // `the Clear Rivers Act and the Penal Code`
    if (CODE_LIKE.has(word[at]!) && (flags[at]! & TOKEN_CAPITAL) !== 0 && at > i)
      return withYear(tokens, actEnd(tokens, ofWhat(at + 1)));
    if ((flags[at]! & TOKEN_CAPITAL) === 0 && !NAME_LINKS.has(word[at]!)) return i;
  }
  return i;

  /** `Texas Code of Criminal Procedure` */
  function ofWhat(from: number): number {
    let last = from;
    if (word[from] === OF)
      for (let at = from + 1; at < count && (flags[at]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) === TOKEN_CAPITAL; at++)
        last = at + 1;
    return last;
  }
}
