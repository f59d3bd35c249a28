import type { Recogniser } from '../recogniser.ts';
import type { CourtMention } from './value.ts';

/** Finds every court. */
export const court: Recogniser<CourtMention> = {
  type: 'court',
  recognise: () => [],
};
