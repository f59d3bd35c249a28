import type { Agency } from '../record/types.generated.ts';
import type { ResolveContext } from './context.ts';

/** Joins the mentions of one body: abbreviations, short forms, units of a parent. */
export function resolveAgencies(context: ResolveContext): readonly Agency[] {
  void context;
  return [];
}
