// Compiles the authored lists (src/entities/*/data) and the word lists of the packages named in
// DATA-LICENCES.md into dist/lexicon.bin. Each file in scripts/lexicon/ contributes one part:
//   export default function (): { entries?, json?, columns?, words? }
// as in src/gazetteer/compile.ts; `words` maps a word to its WORD_… classes, which are joined over all parts.
import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { compileLexicon } from '../dist/gazetteer/compile.js';
import { formWords } from '../dist/gazetteer/form-words.js';

const folder = new URL('./lexicon/', import.meta.url);
const sources = { entries: {}, json: {}, columns: {}, words: new Map() };
// The words come first, the more frequent before the rarer: what is looked up together stands together in memory.
const parts = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
for (const name of ['words.mjs', ...parts.filter((file) => file !== 'words.mjs').sort()]) {
  const part = (await import(new URL(name, folder))).default;
  const { entries = {}, json = {}, columns = {}, words = new Map() } = await part();
  for (const [target, values] of [
    [sources.entries, entries],
    [sources.json, json],
    [sources.columns, columns],
  ]) {
    for (const [key, value] of Object.entries(values)) {
      if (Object.hasOwn(target, key))
        throw new Error(`scripts/lexicon/${name}: ${key} is already contributed by another file.`);
      target[key] = value;
    }
  }
  for (const [word, classes] of words) sources.words.set(word, (sources.words.get(word) ?? 0) | classes);
}
write(compileLexicon(sources, formWords));

// What the rules ask for is told by the rules, which need lexicons to be loaded.
const { lexicon } = await import('../dist/gazetteer/load.js');
const { vocabulary } = lexicon;
const add = vocabulary.add.bind(vocabulary);
const asked = new Set();
vocabulary.add = (word) => {
  asked.add(word);
  return add(word);
};
await import('../dist/pipeline.js');
write(compileLexicon({ ...sources, asked: [...asked] }, formWords));

function write(bytes) {
  const target = new URL('../dist/lexicon.bin', import.meta.url);
  const draft = new URL('../dist/lexicon.bin.tmp', import.meta.url);
  writeFileSync(draft, bytes);
  renameSync(draft, target);
}
