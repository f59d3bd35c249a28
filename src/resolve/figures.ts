import type { Figure, FigurePlace, Person, Program } from '../record/types.generated.ts';
import type { ResolveContext } from './context.ts';
import { figureOf, type PeopleByMention } from './figure-of.ts';
import { figurePlaces } from './figure-place.ts';
import { figurePrograms } from './figure-program.ts';
import type { Places } from './places.ts';

/** Says of each figure what it counts, where, and under which programme. */
export function resolveFigures(
  context: ResolveContext,
  places: Places,
  programs: readonly Program[],
  people: readonly Person[],
): readonly Figure[] {
  const placeOf: readonly (FigurePlace | undefined)[] = figurePlaces(context, places);
  const programOf = figurePrograms(context, programs);
  const nameAt: PeopleByMention = new Map(
    people.flatMap(({ name, mentions }) => mentions.map(({ start }) => [start, name] as const)),
  );
  return context.mentions.figure.map((mention, i) => {
    const { start, end, text, rule } = mention;
    const { phraseLast: _, ...value } = mention.value;
    return {
      start,
      end,
      text,
      ...value,
      of: figureOf(context, nameAt, mention) ?? null,
      place: placeOf[i] ?? null,
      program: programOf[i] ?? null,
      rule,
    };
  });
}
