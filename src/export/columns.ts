import { sentenceAround } from '../diff/sentence.ts';
import type { CityName, FigurePlace, RecordMention, ReleaseRecord, Role } from '../record/types.generated.ts';
import type { Cell, Column, ColumnType, Row, Table } from './table.ts';

// What the columns and cells of the tables are made of.

type Extra = Pick<Column, 'unit' | 'required' | 'indexed'>;

export function column(name: string, type: ColumnType, description: string, extra: Extra = {}): Column {
  return { name, type, description, ...extra };
}

export const required = { required: true } as const;

const KEYS: readonly Column[] = [
  column('path', 'string', 'Path of the document below the input folder: the key that joins all tables.', {
    required: true,
    indexed: true,
  }),
  column(
    'document_id',
    'string',
    'Id made from the bytes of the document: equal for two files with the same bytes.',
    required,
  ),
];

export const PLACE: readonly Column[] = [
  column('start', 'integer', 'Where it begins in documents.text.', { unit: 'UTF-16 code units', required: true }),
  column('end', 'integer', 'Where it ends in documents.text, exclusive.', {
    unit: 'UTF-16 code units',
    required: true,
  }),
];
export const TEXT = column('text', 'string', 'The words as printed.', required);
export const RULE = column('rule', 'string', 'The rule that found it.');
export const SENTENCE = column('sentence', 'string', 'The sentence it stands in, on one line, at most 240 characters.');
const FIRST_SENTENCE = column('sentence', 'string', 'The sentence of its first mention, at most 240 characters.');
export const COUNT = column('mentions', 'integer', 'How often the document names it.', {
  unit: 'mentions',
  required: true,
});
export const NUMBER = column('number', 'integer', 'Place in the list of the document, from 1.', required);

export function entityColumn(description: string): Column {
  return column('entity', 'string', `${description} With path and type it joins mentions.entity.`, {
    required: true,
    indexed: true,
  });
}

export function nameColumn(description: string): Column {
  return column('name', 'string', description, { required: true, indexed: true });
}

export const LIST = 'separated by "; "';

export function list(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}

/** `Attorney General (Department of Justice)`. */
export function roleText({ title, organization }: Role): string {
  return organization === null ? title : `${title} (${organization})`;
}

export function cityCells(city: CityName | FigurePlace | null | undefined): readonly Cell[] {
  return city === null || city === undefined ? [null, null, null] : [city.name, city.state, city.country];
}

/** Count of mentions, place and sentence of the first. */
export function mentionCells(text: string, mentions: readonly RecordMention[]): readonly Cell[] {
  const [first] = mentions;
  if (first === undefined) return [0, null, null, null];
  return [mentions.length, first.start, first.end, sentenceAround(text, first.start, first.end)];
}

export const MENTION_COLUMNS: readonly Column[] = [
  COUNT,
  column('start', 'integer', 'Where its first mention begins in documents.text.', { unit: 'UTF-16 code units' }),
  column('end', 'integer', 'Where its first mention ends in documents.text, exclusive.', {
    unit: 'UTF-16 code units',
  }),
  FIRST_SENTENCE,
];

export function define(
  name: string,
  description: string,
  columns: readonly Column[],
  rows: (record: ReleaseRecord, number: number) => Iterable<Row>,
): Table {
  return {
    name,
    description,
    columns: [...KEYS, ...columns],
    *rows(record, number) {
      for (const row of rows(record, number)) yield [record.source.path, record.id, ...row];
    },
  };
}

type NamedKey = 'courts' | 'laws';

export function named(name: NamedKey, description: string, what: string): Table {
  return define(
    name,
    description,
    [entityColumn(`Id of the ${what} in its document.`), nameColumn('Its full name.'), ...MENTION_COLUMNS],
    (record) => record[name].map(({ id, name: full, mentions }) => [id, full, ...mentionCells(record.text, mentions)]),
  );
}

/** The id of a city, or its place in the list (`c2`) where it is not in GeoNames. */
export function cityEntity(id: string | null, index: number): string {
  return id ?? `c${index + 1}`;
}
