import { foldWord } from './fold.ts';

const PARTS =
  /(\p{L}{1,2}(?:\.\p{L}{1,2})+\.?)|(\p{L}[\p{L}\p{M}]*(?:['’](?![sS](?!\p{L}))\p{L}[\p{L}\p{M}]*)*\.?)|(['’][sS](?!\p{L}))|(\d+(?:[.,]\d+)*)|([^\s])/gu;
const MARKS: Readonly<Record<string, string>> = {
  '&': 'and',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
};

/**
 * Cuts a lexicon form into folded words as the tokeniser would: `St. Mary's Co.` → `st`, `mary`, `'s`, `co`.
 * The tokeniser itself cannot be used, for it needs the vocabulary that is compiled from these words; a test
 * holds the two together.
 */
export function formWords(form: string): readonly string[] {
  const words: string[] = [];
  for (const [, dotted, word, possessive, number, mark] of form.matchAll(PARTS)) {
    if (dotted !== undefined) words.push(foldWord(dotted.endsWith('.') ? dotted : `${dotted}.`));
    else if (word !== undefined) words.push(foldWord(word.replace(/\.$/, '')));
    else if (possessive !== undefined) words.push("'s");
    else if (number !== undefined) words.push(number);
    else if (mark !== undefined) words.push(MARKS[mark] ?? mark);
  }
  return words;
}
