import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { extract } from '../pipeline.ts';
import type { ReleaseRecord } from '../record/types.generated.ts';
import { ftmEntities } from './ftm.ts';

interface Property {
  readonly type: string;
  readonly range?: string;
  readonly maxLength?: number;
}

interface Schema {
  readonly extends?: readonly string[];
  readonly required?: readonly string[];
  readonly abstract?: boolean;
  readonly properties: Readonly<Record<string, Property>>;
}

/** The model as its authors publish it: names of schemata and properties, their types and limits. */
const MODEL = createRequire(import.meta.url)('@alephdata/followthemoney/dist/defaultModel.json') as {
  readonly schemata: Readonly<Record<string, Schema>>;
  readonly types: Readonly<Record<string, { readonly values?: Readonly<Record<string, string>> }>>;
};

function ancestors(name: string): readonly string[] {
  return [name, ...(MODEL.schemata[name]?.extends ?? []).flatMap(ancestors)];
}

function propertyOf(schema: string, name: string): Property | undefined {
  return ancestors(schema)
    .map((each) => MODEL.schemata[each]?.properties[name])
    .find((each) => each !== undefined);
}

/** What the model says against the entities of a record; empty when they are valid. */
function complaints(record: ReleaseRecord): readonly string[] {
  const entities = [...ftmEntities(record)];
  const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]));
  return entities.flatMap(({ id, schema, properties }) => {
    const model = MODEL.schemata[schema];
    if (model === undefined || model.abstract === true) return [`${schema}: no such schema`];
    const missing = (model.required ?? []).filter((name) => properties[name] === undefined);
    return [
      ...missing.map((name) => `${id}: ${schema} needs ${name}`),
      ...(/^[\w.-]+$/.test(id) && id.length <= 255 ? [] : [`${id}: not an id`]),
      ...Object.entries(properties).flatMap(([name, values]) => {
        const property = propertyOf(schema, name);
        if (property === undefined) return [`${schema} has no property ${name}`];
        return values.flatMap((value) => [...wrongValue(`${schema}.${name}`, value, property, schemaOf)]);
      }),
    ];
  });
}

function* wrongValue(
  name: string,
  value: string,
  { type, range, maxLength = Infinity }: Property,
  schemaOf: ReadonlyMap<string, string>,
): Generator<string> {
  if (value === '' || value.length > maxLength) yield `${name}: ${value.length} characters`;
  if (type === 'country' && MODEL.types['country']?.values?.[value] === undefined) yield `${name}: no country ${value}`;
  if (type === 'date' && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value)) yield `${name}: no date ${value}`;
  if (type === 'number' && !Number.isFinite(Number(value))) yield `${name}: no number ${value}`;
  if (type !== 'entity') return;
  // The body above an agency need not be named in the document itself.
  const schema = schemaOf.get(value) ?? (name === 'PublicBody.parent' ? 'PublicBody' : undefined);
  if (schema === undefined) yield `${name}: nothing has the id ${value}`;
  else if (range !== undefined && !ancestors(schema).includes(range)) yield `${name}: ${schema} is no ${range}`;
}

const TEXT = `WASHINGTON – Attorney General Maren O. Quillby announced Operation Quiet Harbor on Tuesday. Agents of the FBI and the Toledo Police Department arrested Merrit Tarrow, 41, of Toledo, Ohio, an employee of Umber Quist LLC, in Memphis, Tennessee, and seized up to $3.5 million.

“We will not stop,” said Quillby.`;

test.for([
  ['a release', extract(TEXT, { path: 'a.txt', date: '2020-03-05' })],
  ['an empty text', extract('')],
  ['an enormous text', extract(`${TEXT}\n\n${'🚓 patrol '.repeat(30_000)}`, { path: 'b.txt' })],
  ['an enormous name', withName(`Maren ${'O. '.repeat(400)}🚓 Quillby`)],
  ['a name that is HTML', withName('<script>alert(1)</script>')],
] as const)('FollowTheMoney: %s is valid by the model', ([, record]) => {
  expect(complaints(record)).toEqual([]);
});

function withName(name: string): ReleaseRecord {
  const record = extract(TEXT, { path: 'a.txt' });
  return { ...record, people: record.people.map((person) => ({ ...person, name })) };
}

test('FollowTheMoney: the entities are there, and the check is one', () => {
  const record = extract(TEXT, { path: 'a.txt', date: '2020-03-05' });
  const schemata = [...ftmEntities(record)].map(({ schema }) => schema);
  for (const schema of ['PlainText', 'Person', 'PublicBody', 'Organization', 'Address', 'Mention'])
    expect(schemata).toContain(schema);
  expect(propertyOf('PublicBody', 'jurisdiction')).toMatchObject({ type: 'country' });
  expect(propertyOf('Mention', 'personMentioned')).toBeUndefined();
  expect([...wrongValue('x', 'qq', { type: 'country' }, new Map())]).toEqual(['x: no country qq']);
});
