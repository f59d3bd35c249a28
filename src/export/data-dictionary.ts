import type { Column, Table } from './table.ts';

type Described = Pick<Table, 'name' | 'description' | 'columns'>;

/** Markdown tables that describe every table and column, from the same definition as the files. */
export function dataDictionary(tables: readonly Described[]): string {
  return tables.map(tableSection).join('\n');
}

function tableSection({ name, description, columns }: Described): string {
  const rows = columns.map(
    (column) => `| \`${column.name}\` | ${typeOf(column)} | ${column.description.replaceAll('|', '\\|')} |`,
  );
  return `### ${name}\n\n${description}\n\n| column | type | holds |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function typeOf({ type, unit, required }: Column): string {
  const counted = unit === undefined || unit === 'mentions' ? type : `${type}, ${unit}`;
  return required === true ? counted : `${counted}, or null`;
}
