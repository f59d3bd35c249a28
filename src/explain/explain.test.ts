import { describe, expect, test } from 'vitest';
import { documentFromText, extractDocument } from '../pipeline.ts';
import { explain, placesOf } from './explain.ts';
import { renderExplanation } from './render.ts';

const TEXT =
  'SPRINGFIELD, Ill. – Deputies of the Kansas City Police Department said on Tuesday that Marta Kowalczyk of Springfield paid $1,200.';
const document = documentFromText(TEXT, { date: '2024-03-05' });
const at = (words: string) => explain(document, placesOf(document, words));

test('says what the record has and which rule found it', () => {
  const [explanation] = at('$1,200');
  expect(explanation!.facts).toEqual(['figures: money eq 1200 USD']);
  expect(explanation!.rules).toMatchObject([{ type: 'figure', outcome: 'taken' }]);
  expect(explanation!.tokens.map(({ text }) => text)).toEqual(['$', '1,200']);
});

test('says which rule has the words that another would have found', () => {
  const ruled = documentFromText('A judge of King County Superior Court ruled.');
  const [explanation] = explain(ruled, placesOf(ruled, 'King County'));
  const court = explanation!.rules.find(({ type }) => type === 'court')!;
  expect(court.outcome).toBe('taken');
  expect(explanation!.rules.find(({ type }) => type === 'location')).toMatchObject({ outcome: 'lost', to: court.rule });
  expect(explanation!.hits.map(({ kind }) => kind)).toContain('city');
});

test('finds every place of the words', () => {
  expect(at('pringfield')).toHaveLength(1);
  expect(at('nowhere')).toEqual([]);
  expect(placesOf(document, '')).toEqual([]);
});

test('says of a word that nothing knows that nothing knows it', () => {
  const strange = documentFromText('He met Qzxvbrkt.');
  const [explanation] = explain(strange, placesOf(strange, 'Qzxvbrkt'));
  expect(explanation!.tokens[0]!.word).toBeNull();
  expect(explanation!.hits).toEqual([]);
});

test('lists the cities that were weighed, the chosen one first', () => {
  const weighed = documentFromText('The mayor of Columbus spoke. Columbus, he said, is growing.');
  const [explanation] = explain(weighed, placesOf(weighed, 'Columbus'));
  expect(explanation!.candidates.length).toBeGreaterThan(1);
  expect(explanation!.candidates[0]!.answer).toBe('Columbus, OH, US');
  expect(explanation!.candidates[0]!.reasons.length).toBeGreaterThan(0);
});

test.each([
  ['Section 1343 of the law', '1343', 'figure', 'the word before it numbers things'],
  ['He met 12 of the.', '12', 'figure', 'no noun that is counted'],
  ['They met at 3 p.m. there.', '3 p.m.', 'date', 'a time of day'],
  ['They saw Reading there.', 'Reading', 'city', 'this name needs'],
  ['Miami-Dade leaders met.', 'Miami', 'city', 'part of a compound'],
  ['They drove a silver Honda home.', 'Honda', 'organization', 'a car'],
  ['It asks for a Social Security number first.', 'Social Security', 'program', 'the number'],
])('says of %j why %j is no %s', (text, words, type, reason) => {
  const refused = documentFromText(text);
  const [explanation] = explain(refused, placesOf(refused, words));
  const own = explanation!.refusals.filter((refusal) => refusal.type === type);
  expect(own.map((refusal) => refusal.reason).join('; ')).toContain(reason);
  expect(own[0]!.text).toBe(text.slice(own[0]!.start, own[0]!.end));
  expect([...renderExplanation(explanation!)].join('\n')).toContain(reason);
});

test('refuses nothing that is in the record', () => {
  for (const explanation of at('Springfield'))
    for (const refusal of explanation.refusals)
      expect(explanation.rules.some(({ type, outcome }) => type === refusal.type && outcome === 'taken')).toBe(false);
});

test('reads with own names and rejections', () => {
  const own = documentFromText('The Quiet Lantern plan reached Springfield, Ill., on Tuesday.');
  const config = {
    programs: [{ name: 'Quiet Lantern' }],
    rejections: [{ type: 'city' as const, words: ['Springfield'] }],
  };
  const [found] = explain(own, placesOf(own, 'Quiet Lantern'), { config });
  expect(found!.rules).toMatchObject([{ rule: 'program/own-list', outcome: 'taken' }]);
  const [rejected] = explain(own, placesOf(own, 'Springfield'), { config });
  expect(rejected!.facts).toEqual([]);
});

describe('tracing', () => {
  test('changes nothing in the record', () => {
    expect(extractDocument(document, { candidate: () => undefined })).toEqual(extractDocument(document));
  });

  test('renders on lines of their own, without control characters', () => {
    for (const explanation of at('Springfield'))
      for (const line of renderExplanation(explanation)) expect(line).not.toMatch(/[\n\u001b]/);
  });
});
