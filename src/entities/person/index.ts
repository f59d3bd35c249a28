import type { Recogniser } from '../recogniser.ts';
import type { PersonMention } from './value.ts';

/** Finds every person. */
export const person: Recogniser<PersonMention> = {
  type: 'person',
  recognise: () => [],
};
