// Measures each stage and the whole pipeline on one thread, in MB/s and documents/s, and as a multiple of
// compromise's full parse (`nlp(text)` of compromise/three) of the same texts in the same run: the ratio is what
// can be compared between machines. Usage: npm run bench -- [--corpus DIR] [--seconds N] [--json]
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import nlp from 'compromise/three';
import { describe, readDocument, recognise, resolve, segment } from '../dist/index.js';
import { findHits } from '../dist/gazetteer/match.js';
import { assemble } from '../dist/record/assemble.js';
import { recordFile, recordLine } from '../dist/record/serialise.js';
import { checkRecord } from '../dist/record/validate.js';

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, seconds: { type: 'string', default: '2' }, json: { type: 'boolean' } },
});
const seconds = Number(values.seconds);
const corpus = values.corpus ?? fileURLToPath(new URL('../fixtures', import.meta.url));

/** Documents below a folder: what `run` would read, without PDFs (their time is pdf.js's). */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|html?)$/.test(name) && !path.basename(name).startsWith('.'))
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

let files = filesBelow(corpus).map((file) => ({ path: path.relative(corpus, file), bytes: readFileSync(file) }));
if (files.length === 0) {
  console.error(`bench: no .txt or .html below ${corpus}. Give another folder with --corpus.`);
  process.exit(2);
}
// A small corpus is repeated, so that the clock has something to measure; a large one is thinned evenly.
const WANTED = 2_000_000;
const size = () => files.reduce((sum, { bytes }) => sum + bytes.length, 0);
const once = files;
while (size() < WANTED / 4) files = files.concat(once);
if (size() > WANTED * 4) {
  const step = Math.ceil(size() / (WANTED * 2));
  files = files.filter((_, i) => i % step === 0);
}

const documents = [];
for (const file of files) documents.push(await readDocument(file.bytes, { path: file.path }));
const segmented = documents.map((document) => segment(document));
const analysed = segmented.map((document) => ({ ...document, hits: findHits(document.tokens) }));
const mentions = analysed.map((document) => recognise(document));
const releases = analysed.map((document, i) => describe(document, mentions[i]));
const records = analysed.map((document, i) => assemble(document, resolve(document, mentions[i], releases[i])));
const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
const inputMegabytes = size() / 1e6;

/** Best time of one pass over the corpus, in seconds: the least disturbed one. */
async function best(work) {
  let least = Infinity;
  const end = performance.now() + seconds * 1000;
  for (let pass = 0; pass < 3 || performance.now() < end; pass++) {
    const start = performance.now();
    await work();
    least = Math.min(least, (performance.now() - start) / 1000);
  }
  return least;
}

const each = (list, work) => () => {
  for (let i = 0; i < list.length; i++) work(list[i], i);
};
const readAll = async () => {
  for (const file of files) await readDocument(file.bytes, { path: file.path });
};
const stages = [
  ['read', readAll],
  ['segment', each(documents, (document) => segment(document))],
  ['lookup', each(segmented, (document) => findHits(document.tokens))],
  ['recognise', each(analysed, (document) => recognise(document))],
  ['describe', each(analysed, (document, i) => describe(document, mentions[i]))],
  ['resolve', each(analysed, (document, i) => assemble(document, resolve(document, mentions[i], releases[i])))],
  ['validate', each(records, (record) => checkRecord(record))],
  [
    'serialise',
    each(records, (record) => Buffer.from(recordFile(record)).length + Buffer.from(recordLine(record)).length),
  ],
  [
    'all',
    async () => {
      for (const file of files) {
        const document = segment(await readDocument(file.bytes, { path: file.path }));
        const found = { ...document, hits: findHits(document.tokens) };
        const seen = recognise(found);
        const record = assemble(found, resolve(found, seen, describe(found, seen)));
        checkRecord(record);
        Buffer.from(recordFile(record));
        Buffer.from(recordLine(record));
      }
    },
  ],
];

/** Least time of each recogniser in turn, each seeing what those before it have taken. */
async function bestOfRecognisers() {
  const { recognisers } = await import('../dist/entities/index.js');
  const { quote } = await import('../dist/entities/quote/index.js');
  const { Occupancy } = await import('../dist/core/occupancy.js');
  const order = [...recognisers, quote];
  const least = order.map(() => Infinity);
  await best(() => {
    const times = order.map(() => 0);
    for (const document of analysed) {
      const taken = new Occupancy(document.tokens.count);
      for (const [k, recogniser] of order.entries()) {
        const start = performance.now();
        const found = recogniser.recognise(document, taken);
        times[k] += performance.now() - start;
        if (recogniser !== quote) for (const mention of found) taken.take(mention);
      }
    }
    for (const [k, time] of times.entries()) least[k] = Math.min(least[k], time / 1000);
  });
  return order.map(({ type }, k) => [`  ${type}`, least[k]]);
}

// compromise takes quadratic time on one long string, so it gets paragraphs; a sample of a few hundred kilobytes
// is enough for a rate.
const sample = [];
let sampled = 0;
for (const { text } of documents) {
  if (sampled > 150_000) break;
  for (const part of text.split(/\n\s*\n/))
    for (let i = 0; i < part.length; i += 2000) sample.push(part.slice(i, i + 2000));
  sampled += Buffer.byteLength(text);
}
const baseline = sampled / 1e6 / (await best(each(sample, (text) => nlp(text))));

const rows = [];
const row = (stage, time) =>
  rows.push({
    stage,
    mbPerSecond: megabytes / time,
    documentsPerSecond: files.length / time,
    ratio: megabytes / time / baseline,
  });
for (const [name, work] of stages) {
  row(name, await best(work));
  if (name === 'recognise') for (const [type, time] of await bestOfRecognisers()) row(type, time);
}
const peak = process.resourceUsage().maxRSS / 1024;
if (values.json)
  console.log(
    JSON.stringify({ node: process.version, documents: files.length, megabytes, baseline, peakMb: peak, rows }),
  );
else {
  console.log(
    `${files.length} documents, ${inputMegabytes.toFixed(1)} MB read, ${megabytes.toFixed(1)} MB of text, Node ${process.version}, one thread`,
  );
  console.log(`${'stage'.padEnd(18)}${'MB/s'.padStart(10)}${'documents/s'.padStart(14)}${'× compromise'.padStart(14)}`);
  console.log(`${'compromise'.padEnd(18)}${baseline.toFixed(2).padStart(10)}${''.padStart(14)}${'1'.padStart(14)}`);
  for (const { stage, mbPerSecond, documentsPerSecond, ratio } of rows)
    console.log(
      stage.padEnd(18) +
        mbPerSecond.toFixed(2).padStart(10) +
        documentsPerSecond.toFixed(0).padStart(14) +
        ratio.toFixed(1).padStart(14),
    );
  console.log(`peak memory ${peak.toFixed(0)} MB`);
}
