import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_UPPER,
  type TokenTable,
} from '../../segment/tokens.ts';
import { sectionEnd, sectionListEnd } from './section-list.ts';
import type { LawSpan } from './value.ts';

const EXECUTIVE = wordId('executive');
const ORDER = wordSet('order orders');
const ORDERS = wordId('orders');
const NUMBER_WORDS = wordSet('no nos number');
const PROPOSITIONS = wordSet('proposition prop');
const PUBLIC = wordId('public');
const BILL = wordSet('bill');
const BILL_HEADS = wordSet('senate assembly house');
const BILLS = wordSet('sb ab hb');
const LAW = wordId('law');
const LOCAL = wordId('local');
const AMENDMENT = wordSet('amendment amendments');
const ORDINALS = wordSet(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth
`);
const ROMAN = wordMap({ i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10, xi: 11, xii: 12 });
const TITLE = wordId('title');

const capital = (tokens: TokenTable, i: number): boolean =>
  i < tokens.count && (tokens.flags[i]! & TOKEN_CAPITAL) !== 0;
const isNumber = (tokens: TokenTable, i: number): boolean =>
  i < tokens.count && (tokens.flags[i]! & TOKEN_NUMBER) !== 0 && (tokens.flags[i]! & TOKEN_BLOCK) === 0;

/** End of a number with parts behind hyphens: `115-391`; `i` when there is none. */
function numberEnd(tokens: TokenTable, i: number): number {
  if (!isNumber(tokens, i)) return i;
  const hyphen = tokens.word[i + 1] === MARK.hyphen || tokens.word[i + 1] === MARK.enDash;
  return hyphen && tokens.gap[i + 1] === GAP_NONE && isNumber(tokens, i + 2) && tokens.gap[i + 2] === GAP_NONE
    ? i + 3
    : i + 1;
}

const afterNo = (tokens: TokenTable, i: number): number => (NUMBER_WORDS.has(tokens.word[i] ?? 0) ? i + 1 : i);

/** `Executive Order 13768`, `Proposition 47`, `Public Law 115-391`, `Senate Bill 1421`, `AB 109`, `Fourth Amendment`, `Title IX`. */
export function numberedLaw(tokens: TokenTable, i: number): LawSpan | undefined {
  const { word, flags } = tokens;
  if (!capital(tokens, i)) return undefined;
  const here = word[i]!;
  const next = word[i + 1] ?? 0;
  const found = (last: number, from: number): LawSpan | undefined =>
    last > from ? { first: i, last, rule: 'numbered' } : undefined;
  if (here === EXECUTIVE && ORDER.has(next)) {
    const letters = word[i + 2] === MARK.openBracket && word[i + 4] === MARK.closeBracket; // `(E.O.)`
    const at = afterNo(tokens, letters ? i + 5 : i + 2);
    return found(next === ORDERS ? sectionListEnd(tokens, at) : numberEnd(tokens, at), at);
  }
  if (PROPOSITIONS.has(here)) return found(numberEnd(tokens, i + 1), i + 1);
  if ((here === PUBLIC || here === LOCAL) && next === LAW && capital(tokens, i + 1)) {
    const at = afterNo(tokens, i + 2);
    return found(numberEnd(tokens, at), at);
  }
  if (here === LAW) return foreignLaw(tokens, i);
  if (BILL_HEADS.has(here) && BILL.has(next)) {
    const at = afterNo(tokens, i + 2);
    return found(numberEnd(tokens, at), at);
  }
  if (BILLS.has(here) && (flags[i]! & TOKEN_UPPER) !== 0) {
    const at = next === MARK.hyphen ? i + 2 : i + 1;
    return found(numberEnd(tokens, at), at);
  }
  if (ORDINALS.has(here) && AMENDMENT.has(next) && capital(tokens, i + 1)) return found(i + 2, i);
  if (here === TITLE && ROMAN.has(next) && capital(tokens, i + 1)) return found(i + 2, i);
  if (here === RESOLUTION) return resolution(tokens, i);
  if (here === UNSCR) return found(numberEnd(tokens, i + 1), i + 1);
  // `Rule 35(b)`, `Rule 10b-5`; `Rule 35` alone is anybody's
  const end = here === RULE_ONE ? sectionEnd(tokens, i + 1) : 0;
  return end > i + 2 && tokens.gap[i + 2] === GAP_NONE ? found(end, i) : undefined;
}

/** `Law 199/2016`, `Law No. 231/2001`, as Italy, Spain and Greece number theirs. */
function foreignLaw(tokens: TokenTable, i: number): LawSpan | undefined {
  const at = NUMBER_WORDS.has(tokens.word[i + 1] ?? 0) ? i + (tokens.word[i + 2] === MARK.stop ? 3 : 2) : i + 1;
  const { word, gap } = tokens;
  const isSlashed = isNumber(tokens, at) && word[at + 1] === MARK.slash && gap[at + 1] === GAP_NONE;
  return isSlashed && isNumber(tokens, at + 2) ? { first: i, last: at + 3, rule: 'numbered' } : undefined;
}

const RULE_ONE = wordId('rule');
const RESOLUTION = wordId('resolution');
const UNSCR = wordId('unscr');
/** Whose resolutions are treaties' kin: `UN Security Council Resolution 2254`. */
const COUNCILS = wordSet('council assembly unsc un u.n. nations');
const OF_NATIONS = wordSet('un u.n. united nations security general council assembly unsc');

/** From the name of the United Nations' body on. */
function resolution(tokens: TokenTable, i: number): LawSpan | undefined {
  const at = afterNo(tokens, i + 1);
  const last = numberEnd(tokens, at);
  if (last === at || !COUNCILS.has(tokens.word[i - 1] ?? 0)) return undefined;
  let first = i;
  while (first > 0 && OF_NATIONS.has(tokens.word[first - 1]!) && capital(tokens, first - 1)) first -= 1;
  return first < i ? { first, last, rule: 'numbered' } : undefined;
}
