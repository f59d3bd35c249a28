import type { Table } from './table.ts';

/** Name of the file that tells Datasette what the tables and columns of `slugline.sqlite` are. */
export const DATASETTE_FILE = 'slugline.metadata.json';

/** How Datasette shows a table at first: facets beside it, the column that names a row. */
const VIEWS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  documents: { sort_desc: 'date', label_column: 'title', facets: ['issuer', 'dateline_state'] },
  figures: { facets: ['kind', 'unit', 'program_name'] },
  people: { label_column: 'name' },
  agencies: { facets: ['name', 'level'] },
  cities: { facets: ['state', 'country'] },
  programs: { facets: ['name'] },
  mentions: { facets: ['type', 'rule'] },
  dates: { facets: ['granularity'] },
  diagnostics: { facets: ['code'] },
  entities: { sort_desc: 'documents', label_column: 'name', facets: ['type'] },
};

/** Datasette's `--metadata`: descriptions of tables and columns, source and licence. */
export function datasetteMetadata(tables: readonly Table[]): string {
  const content = {
    title: 'Facts from press releases',
    description: 'Extracted by slugline. The texts keep the rights of their publishers.',
    license: 'GeoNames (ids, names and coordinates of cities): CC BY 4.0',
    license_url: 'https://creativecommons.org/licenses/by/4.0/',
    source: 'GeoNames',
    source_url: 'https://www.geonames.org/',
    databases: {
      slugline: {
        tables: Object.fromEntries(
          tables.map(({ name, description, columns }) => [
            name,
            {
              description,
              columns: Object.fromEntries(columns.map((column) => [column.name, column.description])),
              ...VIEWS[name],
            },
          ]),
        ),
      },
    },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
