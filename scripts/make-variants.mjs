// Usage: node scripts/make-variants.mjs [FOLDER] [--write OUT] [--show FORM] [--printed]
//
// Makes every form (wrapped, hyphenated, UTF-16, HTML, DOCX, mail, …) of the plain-text releases in FOLDER, default
// fixtures/, extracts each, and prints the share of facts kept. --printed makes the forms that Chromium prints instead
// of those. --write also writes the files into OUT; --show prints what a form loses and adds. Needs the build.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { extractDocument, readDocument } from '../dist/index.js';
import { Printer } from './variants/chromium.mjs';
import { FORMS } from './variants/forms.mjs';
import { compareFacts, factsOf } from './variants/kept.mjs';
import { PRINTS, printedPage } from './variants/printed.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'string' }, show: { type: 'string' }, printed: { type: 'boolean' } },
});
const folder = positionals[0] ?? 'fixtures';
const releases = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort();
const printer = values.printed ? await Printer.start() : undefined;
const forms =
  printer === undefined
    ? FORMS
    : Object.fromEntries(
        Object.entries(PRINTS).map(([form, options]) => [
          form,
          { ending: 'pdf', make: (text) => printer.print(printedPage(text), options) },
        ]),
      );
const share = new Map(Object.keys(forms).map((form) => [form, { kept: 0, of: 0, added: 0 }]));
for (const name of releases) {
  const text = readFileSync(path.join(folder, name), 'utf8');
  const expected = factsOf(await recordOf(Buffer.from(text), name));
  for (const [form, { ending, make }] of Object.entries(forms)) {
    const bytes = await make(text);
    if (bytes === undefined) continue;
    const file = `${name.replace(/\.txt$/, '')}.${form.replaceAll(' ', '-')}.${ending}`;
    if (values.write !== undefined) {
      mkdirSync(values.write, { recursive: true });
      writeFileSync(path.join(values.write, file), bytes);
    }
    const { kept, lost, added } = compareFacts(expected, factsOf(await recordOf(bytes, file)));
    const sum = share.get(form);
    sum.kept += kept;
    sum.of += expected.length;
    sum.added += added.length;
    if (values.show === form && lost.length + added.length > 0)
      console.log([name, ...lost.map((fact) => `  - ${fact}`), ...added.map((fact) => `  + ${fact}`)].join('\n'));
  }
}
await printer?.close();
for (const [form, { kept, of, added }] of share)
  console.log(`${form.padEnd(20)} ${((100 * kept) / of).toFixed(2).padStart(6)} % of ${of} kept, ${added} new`);

async function recordOf(bytes, file) {
  return extractDocument(await readDocument(bytes, { path: file, date: '2020-03-05' }));
}
