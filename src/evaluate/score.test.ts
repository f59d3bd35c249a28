import { describe, expect, test } from 'vitest';
import { extract } from '../pipeline.ts';
import type { ReleaseRecord } from '../record/types.generated.ts';
import type { GoldDocument } from './gold.ts';
import { type EvaluationError, evaluate } from './score.ts';

const TEXT = 'Reno police arrested about 40 people on Monday, Ada Brandvold said.';

function gold(mentions: GoldDocument['mentions'], facts: GoldDocument['facts'] = {}): GoldDocument {
  return { id: 'a', textSha256: '', facts, mentions };
}

function recordWith(changes: Partial<ReleaseRecord>): ReleaseRecord {
  const empty = extract('', { path: 'folder/a.txt' });
  return { ...empty, text: TEXT, ...changes };
}

const CITY = {
  type: 'city',
  start: 0,
  end: 4,
  text: 'Reno',
  norm: { name: 'Reno', state: 'NV', country: 'US' },
} as const;
const renoAt = (start: number, end: number, state: string): ReleaseRecord['cities'][number] => ({
  id: null,
  name: 'Reno',
  state,
  country: 'US',
  latitude: null,
  longitude: null,
  mentions: [{ start, end, text: TEXT.slice(start, end) }],
});

describe('one mention', () => {
  const cases = [
    { name: 'right', cities: [renoAt(0, 4, 'NV')], exact: 1, overlap: 1, strict: 1, kinds: [] },
    { name: 'longer, right value', cities: [renoAt(0, 11, 'NV')], exact: 0, overlap: 1, strict: 0, kinds: ['SPAN'] },
    { name: 'other state', cities: [renoAt(0, 4, 'TX')], exact: 1, overlap: 1, strict: 0, kinds: ['VALUE'] },
    { name: 'both', cities: [renoAt(0, 11, 'TX')], exact: 0, overlap: 1, strict: 0, kinds: ['SPAN+VALUE'] },
    { name: 'missed', cities: [], exact: 0, overlap: 0, strict: 0, kinds: ['MISSED'] },
    {
      name: 'elsewhere',
      cities: [renoAt(5, 11, 'NV')],
      exact: 0,
      overlap: 0,
      strict: 0,
      kinds: ['MISSED', 'SPURIOUS'],
    },
    {
      name: 'found twice: one to one',
      cities: [renoAt(0, 11, 'NV'), renoAt(0, 4, 'NV')],
      exact: 2 / 3,
      overlap: 2 / 3,
      strict: 2 / 3,
      kinds: ['SPURIOUS'],
    },
  ];
  test.for(cases)('$name', ({ cities, exact, overlap, strict, kinds }) => {
    const errors: EvaluationError[] = [];
    const result = evaluate([gold([CITY])], new Map([['a', recordWith({ cities })]]), (error) => errors.push(error));
    const { exactF1, overlapF1, strictF1 } = result.types['city']!;
    expect({ exactF1, overlapF1, strictF1 }).toEqual({ exactF1: exact, overlapF1: overlap, strictF1: strict });
    expect(errors.map(({ kind }) => kind)).toEqual(kinds);
  });
});

test('a type that neither gold nor record has is perfect, one that is only found is not', () => {
  const result = evaluate([gold([])], new Map([['a', recordWith({ cities: [renoAt(0, 4, 'NV')] })]]));
  expect(result.types['date']!.strictF1).toBe(1);
  expect(result.types['city']!.strictF1).toBe(0);
});

test('a document without a record is counted as missing and its mentions as missed', () => {
  const result = evaluate([gold([CITY])], new Map());
  expect(result.missing).toBe(1);
  expect(result.types['city']!.recall).toBe(0);
});

test('facts are counted where the gold states them', () => {
  const record = recordWith({});
  const stated = { title: '', releaseDate: '?', issuer: 'U.S. Department of Justice', releaseNumber: '17-1' };
  const result = evaluate([gold([], stated)], new Map([['a', record]]));
  expect(result.facts).toEqual({ issuer: { gold: 1, accuracy: 0 }, releaseNumber: { gold: 1, accuracy: 0 } });
});
