import { wordId } from '../../gazetteer/words.ts';
import { MARK, type TokenTable } from '../../segment/tokens.ts';
import { behindOf, OF } from './words.ts';

/** Phrases by their first word, the longest first. */
export type Phrases<Value> = ReadonlyMap<
  number,
  readonly { readonly words: readonly number[]; readonly value: Value }[]
>;

/** A phrase that was met, up to token `last` (exclusive). */
export interface Phrase<Value> {
  readonly last: number;
  readonly value: Value;
}

const DE = wordId('de');

/** Phrases in lower case without accents; `de` in them stands for `del`, `de la`, `de los` too. Call at module level. */
export function phrases<Value>(table: Readonly<Record<string, Value>>): Phrases<Value> {
  const all = new Map<number, { words: number[]; value: Value }[]>();
  for (const [phrase, value] of Object.entries(table)) {
    const words = phrase
      .replace(/\bdel\b/g, 'de')
      .split(' ')
      .map(wordId);
    const list = all.get(words[0]!);
    if (list === undefined) all.set(words[0]!, [{ words, value }]);
    else list.push({ words, value });
  }
  for (const list of all.values()) list.sort((a, b) => b.words.length - a.words.length);
  return all;
}

/** The longest phrase that begins at token `i`. */
export function phraseAt<Value>(tokens: TokenTable, i: number, all: Phrases<Value>): Phrase<Value> | undefined {
  for (const { words, value } of all.get(tokens.word[i]!) ?? []) {
    const last = endOf(tokens, i, words);
    if (last > i) return { last, value };
  }
  return undefined;
}

/** Where words end that begin at token `i`; `i` where others stand there. Commas inside count for nothing. */
function endOf(tokens: TokenTable, i: number, words: readonly number[]): number {
  let at = i;
  for (const [k, word] of words.entries()) {
    if (k > 0 && tokens.word[at] === MARK.comma) at += 1;
    if (at >= tokens.count) return i;
    if (word === DE && OF.has(tokens.word[at]!)) at = behindOf(tokens, at);
    else if (tokens.word[at] === word) at += 1;
    else return i;
  }
  return at;
}
