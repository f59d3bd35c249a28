import type { Mention } from '../core/mention.ts';
import type { NamedThing } from '../record/types.generated.ts';

/** Joins mentions of the same name (organisations, courts, laws); ids count from 1 with the given prefix. */
export function resolveNamedThings(
  mentions: readonly Mention<Mention['type'], { readonly name: string }>[],
  prefix: string,
): readonly NamedThing[] {
  const things = new Map<string, { id: string; name: string; mentions: NamedThing['mentions'][number][] }>();
  for (const { start, end, text, rule, value } of mentions) {
    let thing = things.get(value.name);
    if (thing === undefined) {
      thing = { id: `${prefix}${things.size + 1}`, name: value.name, mentions: [] };
      things.set(value.name, thing);
    }
    thing.mentions.push({ start, end, text, rule });
  }
  return [...things.values()];
}
