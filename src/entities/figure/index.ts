import type { Recogniser } from '../recogniser.ts';
import type { FigureMention } from './value.ts';

/** Finds every figure. */
export const figure: Recogniser<FigureMention> = {
  type: 'figure',
  recognise: () => [],
};
