import type { DateFact } from '../record/types.generated.ts';
import type { ResolveContext } from './context.ts';

/** Counts relative dates from the anchor; gives every date its EDTF value, null where it cannot be known. */
export function resolveDates(context: ResolveContext): readonly DateFact[] {
  void context;
  return [];
}
