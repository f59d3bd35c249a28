import { expect, test } from 'vitest';
import { formWords } from '../gazetteer/form-words.ts';
import { lexicon } from '../gazetteer/load.ts';
import { tokenise } from './tokenise.ts';
import { plainText, TOKEN_DOT, TOKEN_POSSESSIVE } from './tokens.ts';

const texts = (text: string): string[] => {
  const tokens = tokenise(text, [{ start: 0, end: text.length }]);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};

test.for([
  {
    name: 'keeps abbreviations with their full stops',
    text: 'The U.S. Attorney said on Dec. 4 at 5 p.m. in Ill.',
    tokens: ['The', 'U.S.', 'Attorney', 'said', 'on', 'Dec.', '4', 'at', '5', 'p.m.', 'in', 'Ill.'],
  },
  {
    name: 'splits possessives',
    text: "FBI’s and Adams' and O’Brien's",
    tokens: ['FBI', '’s', 'and', 'Adams', "'", 'and', 'O’Brien', "'s"],
  },
  {
    name: 'finds possessives that lost their apostrophe',
    text: 'the FBIs office, Todays charges, this years award, the last years of his life',
    tokens: 'the|FBI|s|office|,|Today|s|charges|,|this|year|s|award|,|the|last|years|of|his|life'.split('|'),
  },
  {
    name: 'keeps numbers whole',
    text: '$1,234.50, 10:30, 12-city, 8/6/2017.',
    tokens: ['$', '1,234.50', ',', '10', ':', '30', ',', '12', '-', 'city', ',', '8', '/', '6', '/', '2017', '.'],
  },
  {
    name: 'joins a word broken at a line end',
    text: 'the Adminis-\ntration said',
    tokens: ['the', 'Adminis-\ntration', 'said'],
  },
  { name: 'keeps a hyphen that is not a line break', text: '18-year-\nold', tokens: ['18', '-', 'year', '-', 'old'] },
  { name: 'takes initials with their stop', text: 'William P. Barr', tokens: ['William', 'P.', 'Barr'] },
])('$name', ({ text, tokens }) => {
  expect(texts(text)).toEqual(tokens);
});

test('a lexicon form is cut like a text', () => {
  for (const form of [
    "Attorney General's Office",
    'St. Louis',
    'U.S. Attorney',
    'Alcohol, Tobacco & Firearms',
    'Coeur d’Alene',
    'Peña Blanca',
    "O'Fallon",
    'Winston-Salem',
    'Area 51',
    'D.C.',
    "United States Attorneys' Offices",
  ]) {
    const tokens = tokenise(form, [{ start: 0, end: form.length }]);
    const numbers = Array.from(tokens.word);
    // Only words that the vocabulary has can be compared; adding them first makes it so.
    for (const word of formWords(form)) lexicon.vocabulary.add(word);
    const again = tokenise(form, [{ start: 0, end: form.length }]);
    expect(
      Array.from(again.word, (number) => lexicon.vocabulary.word(number)),
      form,
    ).toEqual(formWords(form));
    expect(numbers).toHaveLength(formWords(form).length);
  }
});

test('marks absorbed full stops and possessives', () => {
  const text = 'Dec. FBI’s';
  const tokens = tokenise(text, [{ start: 0, end: text.length }]);
  expect(tokens.flags[0]! & TOKEN_DOT).toBeTruthy();
  expect(tokens.flags[2]! & TOKEN_POSSESSIVE).toBeTruthy();
  expect(plainText(tokens, 1, 3)).toBe('FBI’s');
});

test('steps over noise', () => {
  const text = 'Drug Enforcement\n\npage 1/2\n\nAdministration';
  const tokens = tokenise(text, [
    { start: 0, end: 18 },
    { start: 26, end: text.length },
  ]);
  expect(plainText(tokens, 0, tokens.count)).toBe('Drug Enforcement Administration');
});
