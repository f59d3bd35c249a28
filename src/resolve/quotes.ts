import type { Agency, Person, Quote } from '../record/types.generated.ts';
import type { ResolveContext } from './context.ts';

/** Gives each quotation its speaker. */
export function resolveQuotes(
  context: ResolveContext,
  people: readonly Person[],
  agencies: readonly Agency[],
): readonly Quote[] {
  void context;
  void people;
  void agencies;
  return [];
}
