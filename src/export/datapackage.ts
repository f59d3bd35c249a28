import type { Column, Table } from './table.ts';

/** What a data package says of the whole. */
export interface PackageFacts {
  /** Formats with files for each table, in this order. */
  readonly formats: readonly ('csv' | 'ndjson' | 'parquet')[];
  /** Version of slugline. */
  readonly version: string;
  /** Rows of each table by name. */
  readonly rows: ReadonlyMap<string, number>;
  readonly formulas: boolean;
}

/** `datapackage.json` (Frictionless Data Package 1): the files with types, units and meaning of their columns. */
export function datapackage(tables: readonly Table[], facts: PackageFacts): string {
  const resources = facts.formats.flatMap((format) =>
    tables.map((table) => ({
      name: facts.formats.length === 1 ? table.name : `${table.name}-${format}`,
      path: `${format}/${table.name}.${format}`,
      format,
      mediatype: MEDIA_TYPES[format],
      ...(format === 'parquet' ? {} : { encoding: 'utf-8' }),
      ...(format === 'parquet' ? {} : { profile: 'tabular-data-resource' }),
      description: table.description,
      rows: facts.rows.get(table.name) ?? 0,
      ...(format === 'csv' ? { dialect: { lineTerminator: '\r\n', doubleQuote: true, header: true } } : {}),
      schema: schemaOf(table, (name) => (facts.formats.length === 1 ? name : `${name}-${format}`)),
    })),
  );
  const description = `Facts from press releases, extracted by slugline. Offsets are UTF-16 code units, end exclusive.${
    facts.formulas || !facts.formats.includes('csv')
      ? ''
      : ' In CSV, texts that a spreadsheet would run as formulas (= + - @, tab and line ends at the start) have an apostrophe before them; remove one from cells that begin with apostrophes and then such a character.'
  }`;
  const content = {
    profile: 'tabular-data-package',
    name: 'slugline-export',
    title: 'Facts from press releases',
    description,
    version: facts.version,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Ids, names and coordinates of cities: GeoNames. The texts keep the rights of their publishers.',
      },
    ],
    sources: [{ title: 'GeoNames', path: 'https://www.geonames.org/' }],
    resources,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const MEDIA_TYPES = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
} as const;

function schemaOf({ name, columns }: Table, resource: (table: string) => string): unknown {
  const has = (column: string): boolean => columns.some((each) => each.name === column);
  const foreign = (column: string, table: string): unknown => ({
    fields: [column],
    reference: { resource: resource(table), fields: [column] },
  });
  const keys = [
    ...(has('path') && name !== 'documents' ? [foreign('path', 'documents')] : []),
    ...(has('id') && name !== 'entities' ? [foreign('id', 'entities')] : []),
  ];
  return {
    fields: columns.map(fieldOf),
    missingValues: [''],
    ...(name === 'documents' ? { primaryKey: ['path'] } : {}),
    ...(name === 'entities' ? { primaryKey: ['id'] } : {}),
    ...(keys.length === 0 ? {} : { foreignKeys: keys }),
  };
}

function fieldOf({ name, type, description, unit, required }: Column): unknown {
  return {
    name,
    type,
    description,
    ...(unit === undefined ? {} : { unit }),
    ...(required === true ? { constraints: { required: true } } : {}),
  };
}
