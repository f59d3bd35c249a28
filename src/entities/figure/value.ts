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

export type FigureMention = Mention<'figure', FigureValue>;
