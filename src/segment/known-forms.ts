import { lexicon } from '../gazetteer/load.ts';
import { UNKNOWN } from '../gazetteer/vocabulary.ts';
import {
  endsInS,
  GAP_BLANK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
  tokenText,
} from './tokens.ts';

/** A word's vocabulary number; its folded letters where the vocabulary does not have it. */
type WordKey = number | string;

function keyAt(tokens: TokenTable, i: number): WordKey {
  const word = tokens.word[i]!;
  return word === UNKNOWN ? tokenText(tokens, i).toLowerCase() : word;
}

interface Known<Payload> {
  readonly words: readonly WordKey[];
  readonly payload: Payload;
  /** An abbreviation: `STAMP` is not `Stamp`. */
  readonly upper: boolean;
  /** What the text says outright, as in brackets. */
  readonly said: boolean;
}

/** The first words of all forms of several {@link KnownForms}, to pass over tokens that begin none of them. */
export class Beginnings {
  readonly #keys = new Set<WordKey>();

  add(key: WordKey): void {
    this.#keys.add(key);
  }

  has(tokens: TokenTable, i: number): boolean {
    return this.#keys.has(keyAt(tokens, i));
  }
}

/** Names that one document has introduced, to find them again: abbreviations, short forms, names in headlines. */
export class KnownForms<Payload> {
  readonly #byFirst = new Map<WordKey, Known<Payload>[]>();
  readonly #beginnings: Beginnings | undefined;

  constructor(beginnings?: Beginnings) {
    this.#beginnings = beginnings;
  }

  get isEmpty(): boolean {
    return this.#byFirst.size === 0;
  }

  /** Adds tokens `[first, last)` as a form; the first payload of a form stays, unless the text says outright what it means. */
  add(tokens: TokenTable, first: number, last: number, payload: Payload, said = false): void {
    const words: WordKey[] = [];
    const upper = last - first === 1 && (tokens.flags[first]! & TOKEN_UPPER) !== 0;
    for (let i = first; i < last; i++) words.push(keyAt(tokens, i));
    if (words.length === 0) return;
    const list = this.#byFirst.get(words[0]!);
    const known = { words, payload, upper, said };
    if (list === undefined) {
      this.#byFirst.set(words[0]!, [known]);
      this.#beginnings?.add(words[0]!);
      return;
    }
    const same = list.findIndex((other) => sameWords(other.words, words));
    if (same >= 0) {
      if (said && !list[same]!.said) list[same] = known;
    } else if (list.length < 50) {
      list.push(known);
      list.sort((a, b) => b.words.length - a.words.length);
    }
  }

  /** The known form of one word at token `i` that has an `s` grown on, where apostrophes are lost: `Ravexas plants`. */
  withLostS(tokens: TokenTable, i: number): Payload | undefined {
    if (!endsInS(tokens, i) || tokens.end[i]! - tokens.start[i]! < 4) return undefined;
    const text = tokenText(tokens, i);
    const printed = text.slice(0, -1);
    const bare = printed.toLowerCase();
    const known = (this.#byFirst.get(bare) ?? this.#byFirst.get(lexicon.vocabulary.find(bare)))?.find(
      ({ words, upper }) => words.length === 1 && (upper ? printed === printed.toUpperCase() : text.length > 4),
    );
    return known?.payload;
  }

  /**
   * The known form of several words at token `i` whose last word has an `s` grown on, where apostrophes are lost: `Quiet Harbors
   * former manager`. A small word follows.
   */
  longestWithLostS(tokens: TokenTable, i: number): { readonly last: number; readonly payload: Payload } | undefined {
    const list = this.#byFirst.get(keyAt(tokens, i));
    if (list === undefined) return undefined;
    for (const { words, payload } of list) {
      const last = i + words.length;
      if (words.length < 2 || last >= tokens.count) continue;
      if ((tokens.flags[last]! & (TOKEN_BLOCK | TOKEN_SENTENCE | TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD) continue;
      const end = last - 1;
      if (!endsInS(tokens, end) || tokens.end[end]! - tokens.start[end]! < 4 || !isFree(tokens, end)) continue;
      const bare = tokenText(tokens, end).slice(0, -1).toLowerCase();
      if (words.at(-1) !== bare && words.at(-1) !== lexicon.vocabulary.find(bare)) continue;
      let at = 1;
      while (at < words.length - 1 && isFree(tokens, i + at) && keyAt(tokens, i + at) === words[at]) at += 1;
      if (at === words.length - 1) return { last, payload };
    }
    return undefined;
  }

  /** The longest known form that begins at token `i`, of those that `accept` takes. */
  longestAt(
    tokens: TokenTable,
    i: number,
    accept?: (last: number, payload: Payload) => boolean,
  ): { readonly last: number; readonly payload: Payload } | undefined {
    const list = this.#byFirst.get(keyAt(tokens, i));
    if (list === undefined) return undefined;
    for (const { words, payload, upper } of list) {
      if (upper && (tokens.flags[i]! & TOKEN_UPPER) === 0) continue;
      const last = i + words.length;
      if (last > tokens.count) continue;
      let at = 1;
      for (; at < words.length; at++) {
        const token = i + at;
        if (!isFree(tokens, token)) break;
        if (keyAt(tokens, token) !== words[at]) break;
      }
      if (at === words.length && accept?.(last, payload) !== false) return { last, payload };
    }
    return undefined;
  }
}

/** True for a token that may go on a name: no block and no wide gap begins with it. */
function isFree(tokens: TokenTable, i: number): boolean {
  return (tokens.flags[i]! & TOKEN_BLOCK) === 0 && tokens.gap[i] !== GAP_BLANK;
}

function sameWords(a: readonly WordKey[], b: readonly WordKey[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}
