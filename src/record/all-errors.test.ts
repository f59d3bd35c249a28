import { expect, test } from 'vitest';
import { extract } from '../pipeline.ts';
import { recordChecker, recordSchema } from './all-errors.ts';
import { schemaMarkdown } from './schema-docs.ts';

const record = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify(extract('The FBI spoke on March 4, 2019.'))) as Record<string, unknown>;

test('a record has no errors', () => {
  expect(recordChecker()(record())).toEqual([]);
});

test('every error has its JSON pointer', () => {
  const broken = { ...record(), 'a/b~c': 1, people: [{ id: 'p1' }], diagnostics: undefined };
  const pointers = recordChecker()(JSON.parse(JSON.stringify(broken))).map(({ pointer }) => pointer);
  expect(pointers).toContain('/a~1b~0c');
  expect(pointers).toContain('/people/0/name');
  expect(pointers).toContain('/diagnostics');
});

test('a mention that is not at its offsets is an error', () => {
  const moved = record() as { dates: { start: number }[] };
  moved.dates[0]!.start -= 1;
  expect(recordChecker()(moved)).toMatchObject([
    { pointer: '/dates/0', message: expect.stringContaining('" March 4, 2019"') as string },
  ]);
});

test('the documentation names every field', () => {
  const markdown = schemaMarkdown(recordSchema());
  for (const field of ['schemaVersion', 'comparator', 'latitude', 'speakerName', 'dateSource'])
    expect(markdown).toContain(`\`${field}\``);
});
