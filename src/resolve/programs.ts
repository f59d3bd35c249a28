import type { Program } from '../record/types.generated.ts';
import type { ResolveContext } from './context.ts';

/** Joins a programme's full name, short names and abbreviation. */
export function resolvePrograms(context: ResolveContext): readonly Program[] {
  void context;
  return [];
}
