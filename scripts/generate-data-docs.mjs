// Writes the description of all tables and columns into docs/data.md, from src/export/tables.ts. Run it after `npm run build`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dataDictionary } from '../dist/export/data-dictionary.js';
import { duplicatesTable } from '../dist/duplicates/duplicates-table.js';
import { TABLES } from '../dist/export/tables.js';
import { linkedTables } from '../dist/link/linked-tables.js';

const file = fileURLToPath(new URL('../docs/data.md', import.meta.url));
const [start, end] = ['<!-- tables: generated from src/export/tables.ts -->', '<!-- end of tables -->'];
const text = readFileSync(file, 'utf8');
const from = text.indexOf(start);
const to = text.indexOf(end);
if (from < 0 || to < from) throw new Error(`docs/data.md: the lines ${start} and ${end} are missing`);
writeFileSync(
  file,
  `${text.slice(0, from)}${start}\n\n${dataDictionary([...TABLES, ...linkedTables([]), duplicatesTable([])])}\n${text.slice(to)}`,
);
