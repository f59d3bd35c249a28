// Measures reading alone, on one thread, against the libraries underneath: HTML against a bare pass of htmlparser2 over the same
// pages, PDF against pdf-parse's own getText of the same files. Ratios can be compared between machines.
// Usage: node bench/reading.mjs [--pages FOLDER] [--prints FOLDER] [--seconds N] [--json]. Needs the build. Pages default to those of the
// tests and fixtures, prints to the PDFs of fixtures.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Parser } from 'htmlparser2';
import { readHtml } from '../dist/read/html.js';
import { parsePdf } from '../dist/read/pdf/parse.js';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    prints: { type: 'string' },
    seconds: { type: 'string', default: '3' },
    json: { type: 'boolean' },
  },
});
const seconds = Number(values.seconds);
const here = (folder) => fileURLToPath(new URL(`../${folder}`, import.meta.url));

const pages = repeated(
  filesOf(values.pages === undefined ? [here('test/pages'), here('fixtures')] : [values.pages], /\.html?$/),
);
const prints = filesOf([values.prints ?? here('fixtures')], /\.pdf$/);
const rows = [];

if (pages.length > 0) {
  const texts = pages.map((bytes) => bytes.toString('utf8'));
  const bare = () => {
    for (const text of texts) {
      // The handlers that any reader needs; they do nothing.
      const parser = new Parser({ onopentag() {}, ontext() {}, onclosetag() {} }, { decodeEntities: true });
      parser.write(text);
      parser.end();
    }
  };
  const ours = () => {
    for (const text of texts) readHtml(text);
  };
  const [own, library] = await bestOf(ours, bare);
  rows.push(row('HTML', pages, own, library, library / own));
}
if (prints.length > 0) {
  const { PDFParse } = await import('pdf-parse');
  const own = async () => {
    for (const bytes of prints) await parsePdf(new Uint8Array(bytes));
  };
  const library = async () => {
    for (const bytes of prints) {
      const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false });
      await parser.getText();
      await parser.destroy();
    }
  };
  const [ownTime, libraryTime] = await bestOf(own, library);
  rows.push(row('PDF', prints, ownTime, libraryTime, ownTime / libraryTime));
}

if (values.json) console.log(JSON.stringify({ node: process.version, rows }));
else
  for (const { format, files, mbPerSecond, libraryMbPerSecond, ratio } of rows)
    console.log(
      `${format}: ${files} files, ${mbPerSecond.toFixed(1)} MB/s; ${
        format === 'HTML'
          ? `a bare pass of htmlparser2 ${libraryMbPerSecond.toFixed(1)} MB/s; ratio ${ratio.toFixed(2)} (at least 0.4)`
          : `pdf-parse's getText ${libraryMbPerSecond.toFixed(1)} MB/s; ${ratio.toFixed(2)} times its time (at most 1.3)`
      }`,
    );

function filesOf(folders, ending) {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => ending.test(name))
      .sort()
      .map((name) => readFileSync(path.join(folder, name))),
  );
}

/** The same files again and again, until there is enough for a clock. */
function repeated(files) {
  const size = files.reduce((sum, { length }) => sum + length, 0);
  return size === 0 ? files : Array.from({ length: Math.ceil(1_000_000 / size) }, () => files).flat();
}

/** Least processor times of one pass of each, in seconds, taken in turns so that both meet the same machine. */
async function bestOf(...works) {
  const least = works.map(() => Infinity);
  const end = performance.now() + seconds * 1000;
  for (let pass = 0; pass < 5 || performance.now() < end; pass++) {
    for (const [i, work] of works.entries()) {
      const start = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(start);
      least[i] = Math.min(least[i], (user + system) / 1e6);
    }
  }
  return least;
}

function row(format, files, own, library, ratio) {
  const megabytes = files.reduce((sum, bytes) => sum + bytes.length, 0) / 1e6;
  return { format, files: files.length, mbPerSecond: megabytes / own, libraryMbPerSecond: megabytes / library, ratio };
}
