import type { Recogniser } from '../recogniser.ts';
import type { QuoteMention } from './value.ts';

/** Finds every quote. */
export const quote: Recogniser<QuoteMention> = {
  type: 'quote',
  recognise: () => [],
};
