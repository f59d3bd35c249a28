import { expect } from 'vitest';
import type { FigureValue } from '../../src/entities/figure/value.ts';
import { mentionsIn, readMarks } from './marks.ts';

/** `count 22 count`, `duration P1Y6M le`, `money 10000000..12000000 USD`: kind, value, unit, comparator unless eq. */
function brief({ kind, value, min, max, duration, exact, unit, comparator }: FigureValue): string {
  const amount = duration ?? (value === undefined && exact === undefined ? `${min}..${max}` : (value ?? exact));
  return [kind, amount, unit, comparator === 'eq' ? null : comparator].filter((part) => part !== null).join(' ');
}

/** Finds the figures of a marked sentence: its marks, and what they say in brief. */
export function checkFigures(marked: string, expected: readonly string[]): void {
  const { text, marks } = readMarks(marked);
  const found = mentionsIn(text).figure;
  expect(found.map((mention) => mention.text)).toEqual(marks);
  expect(found.map((mention) => brief(mention.value))).toEqual(expected);
}
