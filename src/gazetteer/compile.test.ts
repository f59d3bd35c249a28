import { expect, test } from 'vitest';
import { compileLexicon } from './compile.ts';
import { formWords } from './form-words.ts';
import { FORM_LOST_APOSTROPHE, FORM_WEAK, WORD_GIVEN, WORD_PLACE, WORD_SURNAME } from './kinds.ts';
import { Lexicon } from './load.ts';
import { childOf, formsAt } from './trie.ts';
import { UNKNOWN } from './vocabulary.ts';

function compiled(): Lexicon {
  const bytes = compileLexicon(
    {
      entries: {
        agency: [
          { forms: [{ text: "Sheriff's Office" }, { text: 'SO', flags: FORM_WEAK }] },
          { forms: [{ text: 'Peña Police' }] },
        ],
        city: [
          { forms: [{ text: 'Springfield' }], weight: 10 },
          { forms: [{ text: 'Springfield' }], weight: 20 },
        ],
      },
      json: { 'records.agency': [{ name: 'a' }, { name: 'b' }] },
      columns: { 'city.population': Int32Array.of(10, 20) },
      words: new Map([
        ['Grant', WORD_GIVEN | WORD_SURNAME],
        ['naïve', WORD_SURNAME],
      ]),
    },
    formWords,
  );
  return new Lexicon(bytes.buffer as ArrayBuffer);
}

function nodeOf(lexicon: Lexicon, form: string): number {
  return formWords(form).reduce((node, word) => {
    const number = lexicon.vocabulary.find(word);
    return node < 0 || number === UNKNOWN ? -1 : childOf(lexicon.trie, node, number) || -1;
  }, 0);
}

test('finds every form, accents and case aside', () => {
  const lexicon = compiled();
  expect(formsAt(lexicon.trie, nodeOf(lexicon, 'pena POLICE'), 'agency')).toEqual([
    { kind: 'agency', index: 1, flags: 0 },
  ]);
  expect(nodeOf(lexicon, 'Peña Fire')).toBe(-1);
});

test('puts the heavier entry of a shared form first', () => {
  const lexicon = compiled();
  expect(formsAt(lexicon.trie, nodeOf(lexicon, 'Springfield'), 'city').map((form) => form.index)).toEqual([1, 0]);
});

test('adds the form without its apostrophe, marked as such', () => {
  const lexicon = compiled();
  expect(formsAt(lexicon.trie, nodeOf(lexicon, 'Sheriffs Office'), 'agency')).toEqual([
    { kind: 'agency', index: 0, flags: FORM_LOST_APOSTROPHE },
  ]);
});

test('keeps records, columns and word classes', () => {
  const lexicon = compiled();
  expect(lexicon.records('agency')).toEqual([{ name: 'a' }, { name: 'b' }]);
  expect([...lexicon.column('city.population', 'i32')]).toEqual([10, 20]);
  expect(lexicon.vocabulary.classes[lexicon.vocabulary.find('GRANT')]).toBe(WORD_GIVEN | WORD_SURNAME);
  expect(lexicon.vocabulary.classes[lexicon.vocabulary.find('naive')]).toBe(WORD_SURNAME);
  expect(lexicon.vocabulary.classes[lexicon.vocabulary.find('Springfield')]).toBe(WORD_PLACE);
});

test('refuses a form without words and a file that is no lexicon', () => {
  const none = {
    entries: { law: [{ forms: [{ text: ' ' }] }] },
    json: {},
    columns: {},
    words: new Map<string, number>(),
  };
  expect(() => compileLexicon(none, formWords)).toThrow(/law entry 0/);
  expect(() => new Lexicon(new ArrayBuffer(64))).toThrow(/npm run build/);
  expect(() => compiled().column('nothing', 'u8')).toThrow(/nothing/);
});

test('the same sources give the same bytes', () => {
  const sources = {
    entries: { law: [{ forms: [{ text: 'Title IX' }] }] },
    json: {},
    columns: {},
    words: new Map([['a', 1]]),
  };
  expect(compileLexicon(sources, formWords)).toEqual(compileLexicon(sources, formWords));
});
