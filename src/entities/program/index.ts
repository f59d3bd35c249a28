import type { Recogniser } from '../recogniser.ts';
import type { ProgramMention } from './value.ts';

/** Finds every program. */
export const program: Recogniser<ProgramMention> = {
  type: 'program',
  recognise: () => [],
};
