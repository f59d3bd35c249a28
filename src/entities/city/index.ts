import type { Recogniser } from '../recogniser.ts';
import type { CityMention } from './value.ts';

/** Finds every city. */
export const city: Recogniser<CityMention> = {
  type: 'city',
  recognise: () => [],
};
