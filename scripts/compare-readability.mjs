// Usage: node scripts/compare-readability.mjs FOLDER [--show]
//
// Reads every .html below FOLDER twice: with slugline, and with Mozilla's readability, which knows nothing of press releases.
// Prints how much of the running text that readability finds is in slugline's text too, and the paragraphs that are not (--show).
// What readability finds beyond the release (related items, say) counts against slugline here, so a miss is for a person to judge.
// Needs the build. Exit code 1 when a page has less than 99 % of its paragraphs.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readDocument } from '../dist/index.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { show: { type: 'boolean' } } });
const [folder] = positionals;
if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error('compare-readability: name a folder with .html files.');
  process.exit(2);
}

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.html?$/.test(name))
  .sort();
let complete = 0;
let all = 0;
let kept = 0;
for (const name of pages) {
  const bytes = readFileSync(path.join(folder, name));
  const { text } = await readDocument(bytes, { path: name });
  const own = comparable(text);
  const paragraphs = paragraphsOf(bytes.toString('utf8'));
  const missing = paragraphs.filter((paragraph) => !own.includes(comparable(paragraph)));
  const letters = (list) => list.reduce((sum, paragraph) => sum + paragraph.length, 0);
  all += letters(paragraphs);
  kept += letters(paragraphs) - letters(missing);
  if (letters(missing) <= letters(paragraphs) * 0.01) complete += 1;
  else if (values.show) console.log([name, ...missing.map((paragraph) => `  ${paragraph.slice(0, 160)}`)].join('\n'));
}
console.log(
  `${complete} of ${pages.length} pages complete; ${((100 * kept) / all).toFixed(2)} % of readability's text is there`,
);
if (complete < pages.length) process.exitCode = 1;

/** Blocks of running text that readability takes for the article. */
function paragraphsOf(html) {
  const { document } = parseHTML(html);
  const article = new Readability(document).parse();
  if (article === null) return [];
  const { document: content } = parseHTML(`<html><body>${article.content}</body></html>`);
  const inner = 'p,li,td,blockquote,h1,h2,h3,h4,div';
  return [...content.querySelectorAll(inner)]
    .filter((element) => element.querySelector(inner) === null)
    .flatMap((element) => element.textContent.split(/\n\s*\n/))
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part.length >= 40);
}

function comparable(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
