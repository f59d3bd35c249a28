import type { Occupancy } from '../../core/occupancy.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { aliasWordsFrom } from '../../segment/alias-words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
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

/** Tokens `[first, last)` of another name. */
export interface Alias {
  readonly first: number;
  readonly last: number;
}

const AND = wordId('and');
const OR = wordId('or');
const THE = wordId('the');
const AGE_OR_HOME = wordSet('age aged of');
/** Small words inside such a name: `Dredd the Don`. */
const INSIDE = wordSet('the of de la del da');
const MISTER = wordSet('mr mrs ms miss dr');
const MAX_ALIASES = 12;
const MAX_WORDS = 5;
/** Tokens from one quotation mark to the other. */
const MAX_QUOTED = 7;

/**
 * Other names of the person whose name ends before token `end`: `Triste` of `Irvin Mejía, aka Triste`, `Little Z` and `Little 5` of
 * `aka Little Z and Little 5, 21`. Full names that are found by themselves (`claimed`) are stepped over.
 */
export function aliasesBehind(
  document: AnalysedDocument,
  taken: Occupancy,
  claimed: Occupancy,
  end: number,
): readonly Alias[] {
  const { tokens } = document;
  const { word } = tokens;
  const at = afterAge(tokens, end);
  const words = word[at] === MARK.comma || word[at] === MARK.openBracket ? at + 1 : at;
  const from = opensAnew(tokens, words) ? words : aliasWordsFrom(tokens, words);
  return from === words ? NONE : readAliases(tokens, taken, claimed, from);
}

const NONE: readonly Alias[] = [];

/** The names from token `from` on; apart, since most names have none and its inner functions are made anew each time. */
function readAliases(tokens: TokenTable, taken: Occupancy, claimed: Occupancy, from: number): readonly Alias[] {
  const { word, flags, gap, count } = tokens;
  const found: Alias[] = [];
  let at = readItem(from, found);
  // What is only listed counts once the list is seen to end as one of names does.
  let listed: Alias[] = [];
  let last = at;
  for (let items = 0; items < MAX_ALIASES && at > from; items++) {
    const separator = word[at] === MARK.comma ? at + 1 : at;
    const again = opensAnew(tokens, separator) ? separator : aliasWordsFrom(tokens, separator);
    if (again > separator) {
      found.push(...listed);
      listed = [];
      last = at = readItem(again, found);
      if (at === again) break;
      continue;
    }
    const slash = word[at] === MARK.slash && gap[at] === GAP_NONE && gap[at + 1] === GAP_NONE;
    let item = slash ? at + 1 : separator;
    if (word[item] === AND || word[item] === OR) item += 1;
    if ((item === at && word[at] !== MARK.quote) || opensAnew(tokens, item) || claimed.at(item) !== undefined) break;
    const behind = readItem(item, listed);
    if (behind === item) break;
    at = behind;
    if (slash || word[item] === MARK.quote || closes(at)) {
      found.push(...listed);
      listed = [];
      last = at;
    }
  }
  return last > from ? found : [];

  /** Reads a name and adds it; the token behind it, `item` itself where there is none. */
  function readItem(item: number, into: Alias[]): number {
    let first = word[item] === MARK.comma ? item + 1 : item; // a.k.a., Royal
    if (MISTER.has(word[first]!) || word[first] === THE) first += 1;
    if (opensAnew(tokens, first)) return item;
    const whole = claimed.at(first);
    if (whole !== undefined) return whole.last;
    if (word[first] === MARK.quote) {
      const close = closingMark(first);
      if (close < 0) return item;
      const last = word[close - 1] === MARK.comma ? close - 1 : close;
      if ((flags[first + 1]! & (TOKEN_CAPITAL | TOKEN_NUMBER)) !== 0 && last > first + 1 && isFree(first + 1, last))
        into.push({ first: first + 1, last });
      return close + 1;
    }
    let last = first;
    for (let next = first; next < count && next < first + MAX_WORDS && !opensAnew(tokens, next); next++) {
      if (taken.at(next) !== undefined || claimed.at(next) !== undefined) break;
      const number = next > first && (flags[next]! & TOKEN_NUMBER) !== 0 && word[next - 1] !== MARK.comma;
      const capital = (flags[next]! & (TOKEN_WORD | TOKEN_CAPITAL | TOKEN_POSSESSIVE)) === (TOKEN_WORD | TOKEN_CAPITAL);
      if (capital || number || (next > first && isHyphened(next))) last = next + 1;
      else if (next === first || (!INSIDE.has(word[next]!) && word[next] !== MARK.hyphen)) break;
    }
    if (last === first || word[last - 1] === MARK.hyphen) return item;
    into.push({ first, last });
    return last;
  }

  function isHyphened(next: number): boolean {
    return (
      word[next - 1] === MARK.hyphen &&
      gap[next] === GAP_NONE &&
      gap[next - 1] === GAP_NONE &&
      (flags[next]! & TOKEN_WORD) !== 0
    );
  }

  function closingMark(open: number): number {
    for (let at = open + 2; at < count && at <= open + MAX_QUOTED; at++) if (word[at] === MARK.quote) return at;
    return -1;
  }

  function isFree(first: number, last: number): boolean {
    return taken.isFree(first, last) && claimed.isFree(first, last);
  }

  /** A list of names ends before an age, a semicolon or the bracket that it stands in. */
  function closes(i: number): boolean {
    const said = word[i] === MARK.comma && (isAgeAt(tokens, i + 1) || AGE_OR_HOME.has(word[i + 1]!));
    return said || word[i] === MARK.semicolon || word[i] === MARK.closeBracket;
  }
}

/** `, 38,` between the name and the words that announce another. */
function afterAge(tokens: TokenTable, comma: number): number {
  const { word } = tokens;
  const isAge = word[comma] === MARK.comma && isAgeAt(tokens, comma + 1) && word[comma + 2] === MARK.comma;
  return isAge ? comma + 2 : comma;
}

function isAgeAt({ count, flags, start, end }: TokenTable, i: number): boolean {
  return i < count && (flags[i]! & TOKEN_NUMBER) !== 0 && end[i] === start[i]! + 2;
}

function opensAnew({ count, flags }: TokenTable, i: number): boolean {
  return i >= count || (flags[i]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0;
}
