import { overlaps, type Span } from '../core/span.ts';
import type { ReleaseRecord } from '../record/types.generated.ts';

/** The record's lists, with how each entity is named to people. */
export function factsAt(record: ReleaseRecord, place: Span): readonly string[] {
  const facts: string[] = [];
  const add = (list: string, mentions: readonly Span[], label: () => string): void => {
    if (mentions.some((mention) => overlaps(mention, place))) facts.push(`${list}: ${label()}`);
  };
  for (const date of record.dates)
    add(
      'dates',
      [date],
      () => `${date.value ?? 'unresolved'}${date.relative ? ' (counted from the release date)' : ''}`,
    );
  for (const person of record.people)
    add('people', person.mentions, () => [person.name, ...person.roles.map(({ title }) => title)].join(', '));
  for (const agency of record.agencies) add('agencies', agency.mentions, () => `${agency.name} (${agency.id})`);
  for (const city of record.cities) {
    const evidence = city.evidence === undefined ? '' : ` (${city.evidence})`;
    add(
      'cities',
      city.mentions,
      () => `${[city.name, city.state, city.country].filter(Boolean).join(', ')}${evidence}`,
    );
  }
  for (const figure of record.figures) {
    const { kind, comparator, unit } = figure;
    const amount = figure.exact ?? figure.duration ?? figure.value ?? `${figure.min ?? ''} to ${figure.max ?? ''}`;
    add('figures', [figure], () => [kind, comparator, amount, unit].filter((part) => part !== null).join(' '));
  }
  for (const quote of record.quotes)
    add('quotes', [quote], () => quote.speaker ?? quote.speakerName ?? 'speaker unknown');
  for (const list of ['programs', 'organizations', 'courts', 'laws', 'locations'] as const) {
    for (const { name, mentions } of record[list]) add(list, mentions, () => name);
  }
  return facts;
}
