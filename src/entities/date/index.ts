import type { Recogniser } from '../recogniser.ts';
import type { DateMention } from './value.ts';

/** Finds every date. */
export const date: Recogniser<DateMention> = {
  type: 'date',
  recognise: () => [],
};
