// Usage: node scripts/compare-page-fields.mjs FOLDER
//
// Compares title, date, number, topics and components of slugline's records with what the pages of the U.S. Department of Justice hold
// in elements of their own (`#node-title`, `.field--name-field-pr-date`, …), read here by selectors that slugline does not know. Prints each
// difference. Needs the build. Exit code 1 when more than 1 page in 100 differs.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { extractDocument, readDocument } from '../dist/index.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('compare-page-fields: name a folder with .html files.');
  process.exit(2);
}
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .sort();
let right = 0;
for (const name of pages) {
  const bytes = readFileSync(path.join(folder, name));
  const { release } = extractDocument(await readDocument(bytes, { path: name }));
  const expected = fieldsOf(bytes.toString('utf8'));
  const wrong = Object.keys(expected).filter((key) => plain(release[key]) !== plain(expected[key]));
  if (wrong.length === 0) right += 1;
  for (const key of wrong)
    console.log(`${name}: ${key} is ${JSON.stringify(release[key])}, the page says ${JSON.stringify(expected[key])}`);
}
console.log(`${right} of ${pages.length} pages have title, date, number, topics and components right`);
if (right < pages.length * 0.99) process.exitCode = 1;

function fieldsOf(html) {
  const { document } = parseHTML(html);
  const article = document.querySelector('article.node--full');
  const values = (label) => {
    const found = [...article.querySelectorAll('.field__label')].find(({ textContent }) =>
      textContent.startsWith(label),
    );
    return [...(found?.parentElement.querySelectorAll('.field__item') ?? [])].map(({ textContent }) =>
      textContent.trim(),
    );
  };
  return {
    title: article.querySelector('#node-title')?.textContent ?? null,
    date: article.querySelector('[property="dc:date"]')?.getAttribute('content').slice(0, 10) ?? null,
    number: values('Press Release Number')[0] ?? null,
    topics: values('Topic'),
    components: values('Component'),
  };
}

function plain(value) {
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? part.replace(/\s+/g, ' ').trim() : part));
}
