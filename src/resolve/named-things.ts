import type { Mention } from '../core/mention.ts';
import type { NamedThing } from '../record/types.generated.ts';

interface Gathered {
  id: string;
  name: string;
  mentions: NamedThing['mentions'][number][];
}

/**
 * Joins mentions that share a key, or without one a name (organisations, courts, laws); the name is the fullest printed
 * one. Ids count from 1 with the given prefix.
 */
export function resolveNamedThings(
  mentions: readonly Mention<Mention['type'], { readonly name: string; readonly key?: string }>[],
  prefix: string,
): readonly NamedThing[] {
  const things = new Map<string, Gathered>();
  for (const { start, end, text, rule, value } of mentions) {
    const key = value.key ?? value.name;
    let thing = things.get(key);
    if (thing === undefined) {
      thing = { id: `${prefix}${things.size + 1}`, name: value.name, mentions: [] };
      things.set(key, thing);
    } else if (isFuller(value.name, thing.name)) thing.name = value.name;
    thing.mentions.push({ start, end, text, rule });
  }
  return [...things.values()];
}

/** Longer, and not only because it shouts. */
export function isFuller(name: string, than: string): boolean {
  if (name.length === than.length) return isShouted(than) && !isShouted(name);
  return name.length > than.length;
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}
