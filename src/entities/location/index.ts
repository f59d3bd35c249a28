import type { Recogniser } from '../recogniser.ts';
import type { LocationMention } from './value.ts';

/** Finds every location. */
export const location: Recogniser<LocationMention> = {
  type: 'location',
  recognise: () => [],
};
