import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ReleaseRecord } from '../../src/record/types.generated.ts';
import { FIXTURES, ROOT } from '../support/paths.ts';

/** Texts of the plain-text fixtures. */
export const releases: readonly { readonly name: string; readonly text: string }[] = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, text: readFileSync(`${FIXTURES}/${name}`, 'utf8') }));

/** A text made of pieces of releases, cut anywhere and joined, with a mark or blank between some of them. */
export const cutsAndJoins: fc.Arbitrary<string> = fc
  .array(
    fc.record({
      release: fc.nat(releases.length - 1),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(600),
      glue: fc.constantFrom('', ' ', '\n', '\n\n', '\r\n', '"', '“', '(', '$', '-', '…', '\u2028', '\0', '\ud83d'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) =>
    pieces
      .map(({ release, from, length, glue }) => {
        const { text } = releases[release]!;
        const start = Math.floor(from * text.length);
        return text.slice(start, start + length) + glue;
      })
      .join(''),
  );

/** Every stretch of text that a record names, with the list it stands in. */
export function spansOf(record: ReleaseRecord): readonly { list: string; start: number; end: number; text: string }[] {
  const lists = {
    dates: record.dates,
    figures: record.figures,
    quotes: record.quotes,
    people: record.people.flatMap(({ mentions }) => mentions),
    agencies: record.agencies.flatMap(({ mentions }) => mentions),
    cities: record.cities.flatMap(({ mentions }) => mentions),
    programs: record.programs.flatMap(({ mentions }) => mentions),
    organizations: record.organizations.flatMap(({ mentions }) => mentions),
    courts: record.courts.flatMap(({ mentions }) => mentions),
    laws: record.laws.flatMap(({ mentions }) => mentions),
    locations: record.locations.flatMap(({ mentions }) => mentions),
  };
  return Object.entries(lists).flatMap(([list, spans]) =>
    spans.map(({ start, end, text }) => ({ list, start, end, text })),
  );
}

/** What a record says apart from where its bytes came from. */
export function factsOf(record: ReleaseRecord): Omit<ReleaseRecord, 'id' | 'source'> {
  const { id: _id, source: _source, ...facts } = record;
  return facts;
}

const schema = JSON.parse(readFileSync(`${ROOT}schemas/record.schema.json`, 'utf8')) as Record<string, unknown>;
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

/** What the schema has against a record; empty when it is valid. */
export function violations(record: ReleaseRecord): readonly string[] {
  // Through JSON: what is written is what must be valid.
  validate(JSON.parse(JSON.stringify(record)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
