import type { Mention } from '../../core/mention.ts';

/** A quantity; either value, or min and max, or duration. */
export interface FigureValue {
  readonly kind: 'money' | 'count' | 'percent' | 'duration' | 'age' | 'measure';
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly duration?: string;
  readonly exact?: string;
  readonly unit: string | null;
  /** End token, exclusive, of the number with the noun phrase it counts. */
  readonly phraseLast: number;
  readonly comparator: 'eq' | 'approx' | 'gt' | 'ge' | 'lt' | 'le';
}

/** The number of a figure, or the two of a range, as far as a double can hold them. */
export type FigureNumber = Pick<FigureValue, 'value' | 'min' | 'max' | 'exact'>;

/** A figure's value; `amount` is its number, or an ISO 8601 duration. Absent fields stay absent, since records are written as they are. */
export function figureValue(
  kind: FigureValue['kind'],
  amount: FigureNumber | string,
  unit: string | null,
  comparator: FigureValue['comparator'],
  phraseLast: number,
): FigureValue {
  if (typeof amount === 'string') return { kind, duration: amount, unit, comparator, phraseLast };
  const { value, min, max, exact } = amount;
  if (min !== undefined && max !== undefined) return { kind, min, max, unit, comparator, phraseLast };
  if (value === undefined)
    return exact === undefined ? { kind, unit, comparator, phraseLast } : { kind, exact, unit, comparator, phraseLast };
  return exact === undefined
    ? { kind, value, unit, comparator, phraseLast }
    : { kind, value, exact, unit, comparator, phraseLast };
}

export type FigureMention = Mention<'figure', FigureValue>;
