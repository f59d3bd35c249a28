import { expect, test } from 'vitest';
import { agencyKey, sameValue } from './same-value.ts';

test.for([
  {
    name: 'agency: U.S. and United States',
    type: 'agency',
    gold: 'U.S. Marshals Service',
    found: 'United States Marshals Service',
  },
  {
    name: 'agency: article',
    type: 'agency',
    gold: 'The Department of Justice',
    found: 'United States Department of Justice',
  },
  { name: 'person: generation', type: 'person', gold: 'Odell Marchbanks Jr.', found: 'Odell Marchbanks' },
  { name: 'person: accents', type: 'person', gold: 'José Peña', found: 'Jose Pena' },
  { name: 'law: marks', type: 'law', gold: '18 U.S.C. § 1343', found: '18 U.S.C. 1343' },
] as const)('the same: $name', ({ type, gold, found }) => {
  expect(sameValue(type, { name: gold }, { name: found })).toBe(true);
});

test.for([
  { name: 'years and months', gold: 'P1Y6M', found: 'P18M', same: true },
  { name: 'weeks and days', gold: 'P2W', found: 'P14D', same: true },
  { name: 'months are not days', gold: 'P1M', found: 'P30D', same: false },
])('durations: $name', ({ gold, found, same }) => {
  expect(sameValue('figure', { kind: 'duration', duration: gold }, { kind: 'duration', duration: found })).toBe(same);
});

test('the United States alone keeps its name', () => {
  expect(agencyKey('United States')).toBe('united states');
  expect(agencyKey('The U.S.-United States Commission')).toBe('commission');
});

test('figures: a missing comparator is eq, currencies must agree, ranges compare both ends', () => {
  const dollars = { kind: 'money', value: 5, unit: 'USD' };
  expect(sameValue('figure', dollars, { ...dollars, comparator: 'eq' })).toBe(true);
  expect(sameValue('figure', dollars, { ...dollars, comparator: 'le' })).toBe(false);
  expect(sameValue('figure', dollars, { ...dollars, unit: 'GBP' })).toBe(false);
  const range = { kind: 'count', min: 1, max: 2 };
  expect(sameValue('figure', range, { ...range, unit: 'person' })).toBe(true);
  expect(sameValue('figure', range, { ...range, max: 3 })).toBe(false);
});

test('cities abroad need no state', () => {
  const gold = { name: 'Norwich', country: 'GB' };
  expect(sameValue('city', gold, { ...gold, state: 'ENG' })).toBe(true);
  expect(sameValue('city', { ...gold, country: 'US', state: 'CT' }, { ...gold, country: 'US', state: 'VT' })).toBe(
    false,
  );
});
