import { type AgencyRecord, isPeople } from '../entities/agency/value.ts';
import type { BodyMention } from './body-mention.ts';

/**
 * The bodies of other countries that a text calls by an English name where the list has their own: `Chilean Investigative Police`.
 * In the document's record they go by that name; so do those that it writes with `and` for the list's `&`. Undefined where there are none.
 */
export function englishNames(found: readonly BodyMention[]): ReadonlyMap<string, string> | undefined {
  let names: Map<string, string> | undefined;
  for (const { record, name, printed } of found) {
    if (record?.level !== 'foreign' || !name.includes(' ') || names?.has(record.id) === true) continue;
    if (record.name.includes(' & ') && printed.plain === record.name.replaceAll(' & ', ' and ')) {
      (names ??= new Map()).set(record.id, printed.plain);
      continue;
    }
    if (isPeople(name.slice(0, name.indexOf(' '))) && !sharesWord(name, record))
      (names ??= new Map()).set(record.id, printed.plain);
  }
  return names;
}

function sharesWord(printed: string, { name }: AgencyRecord): boolean {
  const words = new Set(
    name
      .toLowerCase()
      .replace('general', '')
      .match(/\p{L}{4,}/gu),
  );
  return (printed.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => words.has(word));
}
