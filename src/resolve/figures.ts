import type { FigureMention } from '../entities/figure/value.ts';
import type { Agency, Figure, FigurePlace, Person, Program } from '../record/types.generated.ts';
import type { ResolveContext } from './context.ts';
import { figureOf, PeopleByMention } from './figure-of/index.ts';
import { figurePlaces } from './figure-place.ts';
import { figurePrograms } from './figure-program.ts';
import { homeMoney, isPlainMoney } from './home-money.ts';
import type { Places } from './places.ts';

/** Says of each figure what it counts, where, and under which programme; and whose money `$` and `Rs` are. */
export function resolveFigures(
  context: ResolveContext,
  places: Places,
  programs: readonly Program[],
  people: readonly Person[],
  agencies: readonly Agency[],
): readonly Figure[] {
  const figures = context.mentions.figure;
  if (figures.length === 0) return [];
  const { tokens } = context.document;
  const placeOf = figurePlaces(context, places);
  const programOf = figurePrograms(context, programs);
  const names = new PeopleByMention(people);
  const homeCode = homeMoney(context, places, agencies);
  return figures.map((mention, i) => {
    const { kind, unit } = mention.value;
    const isPlain = kind === 'money' && unit !== null && isPlainMoney(tokens, mention.first, mention.last, unit);
    return figureFact(
      mention,
      isPlain ? (homeCode(unit) ?? unit) : unit,
      hasEnglishPhrase(mention) ? (figureOf(context, names, mention) ?? null) : null,
      placeOf?.[i] ?? null,
      programOf?.[i] ?? null,
    );
  });
}

/** In Spanish only the person of an age is told. */
const hasEnglishPhrase = ({ rule, value }: FigureMention): boolean => rule !== 'figure/spanish' || value.kind === 'age';

/** Written out by what the value has: what is absent there stays absent in the record, and copying field after field by name is slow. */
function figureFact(
  { start, end, text, rule, value: figure }: FigureMention,
  unit: string | null,
  of: string | null,
  place: FigurePlace | null,
  program: string | null,
): Figure {
  const { kind, value, min, max, duration, exact, comparator } = figure;
  if (duration !== undefined) return { start, end, text, kind, duration, unit, comparator, of, place, program, rule };
  if (min !== undefined && max !== undefined)
    return { start, end, text, kind, min, max, unit, comparator, of, place, program, rule };
  if (value !== undefined)
    return exact === undefined
      ? { start, end, text, kind, value, unit, comparator, of, place, program, rule }
      : { start, end, text, kind, value, exact, unit, comparator, of, place, program, rule };
  return exact === undefined
    ? { start, end, text, kind, unit, comparator, of, place, program, rule }
    : { start, end, text, kind, exact, unit, comparator, of, place, program, rule };
}
