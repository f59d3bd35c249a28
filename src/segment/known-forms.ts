import { lexicon } from '../gazetteer/load.ts';
import { UNKNOWN } from '../gazetteer/vocabulary.ts';
import { GAP_BLANK, TOKEN_BLOCK, TOKEN_UPPER, type TokenTable, tokenText } from './tokens.ts';

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
}

/** Names that one document has introduced, to find them again: abbreviations, short forms, names in headlines. */
export class KnownForms<Payload> {
  readonly #byFirst = new Map<WordKey, Known<Payload>[]>();

  get isEmpty(): boolean {
    return this.#byFirst.size === 0;
  }

  /** Adds tokens `[first, last)` as a form; the first payload of a form stays. */
  add(tokens: TokenTable, first: number, last: number, payload: Payload): void {
    const words: WordKey[] = [];
    const upper = last - first === 1 && (tokens.flags[first]! & TOKEN_UPPER) !== 0;
    for (let i = first; i < last; i++) words.push(keyAt(tokens, i));
    if (words.length === 0) return;
    const list = this.#byFirst.get(words[0]!);
    if (list === undefined) this.#byFirst.set(words[0]!, [{ words, payload, upper }]);
    else if (list.length < 50 && !list.some((known) => sameWords(known.words, words))) {
      list.push({ words, payload, upper });
      list.sort((a, b) => b.words.length - a.words.length);
    }
  }

  /** The known form of one word at token `i` that has an `s` grown on, where apostrophes are lost: `Ravexas plants`. */
  withLostS(tokens: TokenTable, i: number): Payload | undefined {
    const text = tokenText(tokens, i);
    if (text.length < 5 || !text.endsWith('s')) return undefined;
    const bare = text.slice(0, -1).toLowerCase();
    const known = (this.#byFirst.get(bare) ?? this.#byFirst.get(lexicon.vocabulary.find(bare)))?.find(
      ({ words }) => words.length === 1,
    );
    return known?.payload;
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
        if ((tokens.flags[token]! & TOKEN_BLOCK) !== 0 || tokens.gap[token] === GAP_BLANK) break;
        if (keyAt(tokens, token) !== words[at]) break;
      }
      if (at === words.length && accept?.(last, payload) !== false) return { last, payload };
    }
    return undefined;
  }
}

function sameWords(a: readonly WordKey[], b: readonly WordKey[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}
