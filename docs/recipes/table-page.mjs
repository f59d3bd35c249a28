// Makes a page with a table of releases from the CSV files of `slugline export`, to be put on GitHub Pages or any other host.
// Usage: node table-page.mjs out/export/csv site
// No packages, no scripts on the page: what releases say is written as text and cannot run.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [folder, site] = process.argv.slice(2);
if (folder === undefined || site === undefined) {
  console.error('usage: node table-page.mjs FOLDER-WITH-CSV SITE');
  process.exit(2);
}

/** Rows of a CSV file (RFC 4180) as objects; a cell without quotes and without text is null. */
function readCsv(file) {
  const text = readFileSync(file, 'utf8');
  const rows = [];
  let row = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    // One apostrophe before what a spreadsheet takes for a formula is the export's.
    const isGuarded = /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell);
    row.push(quoted === undefined && plain === '' ? null : isGuarded ? cell.slice(1) : cell);
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== null) rows.push(row);
    row = [];
  }
  const [head = [], ...body] = rows;
  return body.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? null])));
}

const escape = (text) =>
  String(text ?? '').replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

const documents = readCsv(path.join(folder, 'documents.csv'));
const people = readCsv(path.join(folder, 'people.csv'));
const cities = readCsv(path.join(folder, 'cities.csv'));
const namesIn = (rows, file) => [...new Set(rows.filter((row) => row.path === file).map(({ name }) => name))].join(', ');

const lines = documents
  .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
  .map((document) =>
    [
      document.date,
      document.title ?? document.path,
      document.issuer,
      namesIn(cities, document.path),
      namesIn(people, document.path),
    ]
      .map((cell) => `<td>${escape(cell)}</td>`)
      .join(''),
  );

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Releases</title>
<style>body { font: 15px/1.4 sans-serif } table { border-collapse: collapse } td, th { border: 1px solid #ccc; padding: 4px; text-align: left; vertical-align: top }</style>
<h1>${lines.length} releases</h1>
<table>
<thead><tr><th>date</th><th>title</th><th>office</th><th>cities</th><th>people</th></tr></thead>
<tbody>
${lines.map((cells) => `<tr>${cells}</tr>`).join('\n')}
</tbody>
</table>
</html>
`;
mkdirSync(site, { recursive: true });
writeFileSync(path.join(site, 'index.html'), page);
console.log(`${lines.length} releases in ${path.join(site, 'index.html')}`);
