import { UNKNOWN } from '../../gazetteer/vocabulary.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { aliasWordsFrom } from '../../segment/alias-words.ts';
import { GAP_NONE, MARK, TOKEN_CAPITAL, TOKEN_NUMBER, type TokenTable, tokenText } from '../../segment/tokens.ts';
import type { Surroundings } from './surroundings.ts';

const MAX_ALIASES = 8;
const ALIAS_WORDS = 12;
const LISTED_ALIASES = 24;
const OR_AND = wordSet('and or');

/** Steps over other names of the person whose name starts at token `main`: `, a/k/a “Flaco,”`, ` (aka Jane Roe)`, ` also known as “J” and “Jay”`. */
export function afterAliases(around: Surroundings, from: number, main: number): number {
  const { tokens } = around;
  const { word, count } = tokens;
  if (from >= count) return from;
  const mark = word[from];
  // Behind nearly every name nothing of the kind begins.
  if (mark !== MARK.openBracket) {
    const words = mark === MARK.comma ? from + 1 : from;
    if (aliasWordsFrom(tokens, words) === words) return from;
  }
  return new AliasReader(around, main).after(from);
}

class AliasReader {
  readonly #around: Surroundings;
  readonly #tokens: TokenTable;
  readonly #main: number;

  constructor(around: Surroundings, main: number) {
    this.#around = around;
    this.#tokens = around.tokens;
    this.#main = main;
  }

  after(from: number): number {
    const { word, count } = this.#tokens;
    let at = from;
    for (let aliases = 0; aliases < MAX_ALIASES; aliases++) {
      const short = this.#afterShortName(at);
      if (short > at) {
        at = short;
        continue;
      }
      const bracket = word[at] === MARK.openBracket;
      const words = word[at] === MARK.comma || bracket ? at + 1 : at;
      let next = aliasWordsFrom(this.#tokens, words);
      if (next === words || this.#around.opensAnew(words)) return at;
      next = this.#afterName(next);
      while (next < count && (OR_AND.has(word[next]!) || word[next] === MARK.comma) && word[next + 1] === MARK.quote)
        next = this.#afterName(next + 1);
      next = this.#afterListedNames(next);
      at = bracket && word[next] === MARK.closeBracket ? next + 1 : next;
    }
    return at;
  }

  /** Steps over the rest of `Bear, Little Z and HB` when the age, the home or a mark that ends the list stands behind. */
  #afterListedNames(from: number): number {
    const { word, count } = this.#tokens;
    let end = from;
    for (let next = from; next < count && next < from + LISTED_ALIASES && !this.#around.opensAnew(next); ) {
      const comma = word[next] === MARK.comma;
      const item = comma && OR_AND.has(word[next + 1]!) ? next + 2 : next + 1;
      if ((!comma && !OR_AND.has(word[next]!)) || !this.#isAliasWord(item) || this.#isAnother(item, item > next + 1))
        break;
      next = item + 1;
      while (this.#isAliasWord(next)) next += 1;
      const shut = word[next] === MARK.comma || word[next] === MARK.semicolon || word[next] === MARK.openBracket;
      if (shut || word[next] === MARK.closeBracket) end = next;
    }
    return end;
  }

  /** The hyphen of `P-nut` and what stands behind it. */
  #isHyphenated(token: number): boolean {
    const { word, gap } = this.#tokens;
    return gap[token] === GAP_NONE && (word[token] === MARK.hyphen || word[token - 1] === MARK.hyphen);
  }

  /** A full name that shares no word with those before it: the next of a list, no alias. */
  #isAnother(item: number, behindAnd: boolean): boolean {
    const end = this.#around.personEnd(item);
    if (end === undefined || end < item + 2) return false;
    if (behindAnd) return true;
    for (let at = item; at < end; at++) {
      if (this.#isSaidBefore(at, item)) return false;
    }
    return true;
  }

  /** True for a word of the name or of the aliases before token `item`. */
  #isSaidBefore(at: number, item: number): boolean {
    const { word } = this.#tokens;
    if (word[at] !== UNKNOWN) return word.subarray(this.#main, item).includes(word[at]!);
    const text = tokenText(this.#tokens, at);
    for (let before = this.#main; before < item; before++) if (tokenText(this.#tokens, before) === text) return true;
    return false;
  }

  /** A capitalised word, an initial or the number of `Little 5`, and no place. */
  #isAliasWord(token: number): boolean {
    const { flags, count } = this.#tokens;
    if (token >= count || this.#around.opensAnew(token) || this.#around.places.cityAt(token) !== undefined)
      return false;
    if (this.#isHyphenated(token)) return true;
    const number = (flags[token]! & TOKEN_NUMBER) !== 0;
    if (number) return (flags[token - 1]! & TOKEN_CAPITAL) !== 0;
    return (flags[token]! & TOKEN_CAPITAL) !== 0 && this.#around.otherFrom(token) === undefined;
  }

  /** Steps over the short name that a bracket gives: `(Venn)`, `(“Venn”)`. */
  #afterShortName(open: number): number {
    const { word, flags } = this.#tokens;
    if (word[open] !== MARK.openBracket || this.#around.opensAnew(open)) return open;
    let next = open + 1;
    if (word[next] === MARK.quote) next += 1;
    const end = this.#around.personEnd(next) ?? ((flags[next]! & TOKEN_CAPITAL) === 0 ? next : next + 1);
    if (end === next) return open;
    next = word[end] === MARK.quote ? end + 1 : end;
    return word[next] === MARK.closeBracket ? next + 1 : open;
  }

  #afterName(token: number): number {
    const { word, flags, count } = this.#tokens;
    let next = token;
    if (word[next] === MARK.comma) next += 1; // aka, Big Mike
    if (word[next] === MARK.quote) {
      for (let end = next + 1; end < count && end < next + ALIAS_WORDS; end++) {
        if (word[end] === MARK.quote) return end + 1;
      }
      return token;
    }
    const person = this.#around.personEnd(next);
    if (person !== undefined) return person;
    while (
      next < count &&
      (this.#isHyphenated(next) || (flags[next]! & TOKEN_CAPITAL) !== 0) &&
      !this.#around.opensAnew(next)
    )
      next += 1;
    return next;
  }
}
