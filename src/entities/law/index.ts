import type { Recogniser } from '../recogniser.ts';
import type { LawMention } from './value.ts';

/** Finds every law. */
export const law: Recogniser<LawMention> = {
  type: 'law',
  recognise: () => [],
};
