import type { Agency, Figure, FigurePlace, Person, Program } from '../record/types.generated.ts';
import type { ResolveContext } from './context.ts';
import { figureOf, type PeopleByMention } from './figure-of.ts';
import { figurePlaces } from './figure-place.ts';
import { figurePrograms } from './figure-program.ts';
import { homeDollar, isPlainDollar } from './home-dollar.ts';
import type { Places } from './places.ts';

/** Says of each figure what it counts, where, and under which programme; and whose dollars `$` are. */
export function resolveFigures(
  context: ResolveContext,
  places: Places,
  programs: readonly Program[],
  people: readonly Person[],
  agencies: readonly Agency[],
): readonly Figure[] {
  const placeOf: readonly (FigurePlace | undefined)[] = figurePlaces(context, places);
  const programOf = figurePrograms(context, programs);
  const nameAt: PeopleByMention = new Map(
    people.flatMap(({ name, mentions }) => mentions.map(({ start }) => [start, name] as const)),
  );
  const dollar = homeDollar(context, places, agencies);
  return context.mentions.figure.map((mention, i) => {
    const { first, last, start, end, text, rule } = mention;
    const { phraseLast: _, ...value } = mention.value;
    return {
      start,
      end,
      text,
      ...value,
      unit:
        dollar !== undefined && value.unit === 'USD' && isPlainDollar(context.document.tokens, first, last)
          ? dollar
          : value.unit,
      of: figureOf(context, nameAt, mention) ?? null,
      place: placeOf[i] ?? null,
      program: programOf[i] ?? null,
      rule,
    };
  });
}
