import type { Recogniser } from '../recogniser.ts';
import type { AgencyMention } from './value.ts';

/** Finds every agency. */
export const agency: Recogniser<AgencyMention> = {
  type: 'agency',
  recognise: () => [],
};
