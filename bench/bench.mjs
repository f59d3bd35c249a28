// Measures each stage and the whole pipeline on one thread, in MB/s and documents/s, and as a multiple of
// compromise's full parse (`nlp(text)` of compromise/three) of the same texts in the same run: the ratio is what
// can be compared between machines. Then what a user of the command sees: start, worker threads, memory, cache.
// Usage: npm run bench -- [--corpus DIR] [--seconds N] [--documents N] [--stages] [--json]
//   --seconds    least time for the stages together, in seconds (default 30): each is measured in turn, again and again
//   --documents  documents of the longest run (default 2000)
//   --stages     the stages alone
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import nlp from 'compromise/three';
// The whole way and the stages that the package offers are measured as it offers them, the parts within by the modules
// they are written in: two copies of one stage would each be compiled for half of the time.
import {
  describe,
  extractDocument,
  extractMany,
  readDocument,
  recognise,
  resolve,
  segment,
} from '../dist/bundle/index.js';
import { Occupancy } from '../dist/core/occupancy.js';
import { recognisers } from '../dist/entities/index.js';
import { quote } from '../dist/entities/quote/index.js';
import { findHits, withHits } from '../dist/gazetteer/match.js';
import { assemble } from '../dist/record/assemble.js';
import { recordFile, recordLine } from '../dist/record/serialise.js';
import { checkRecord } from '../dist/record/validate.js';
import { measureMachine } from './machine.mjs';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    seconds: { type: 'string', default: '30' },
    documents: { type: 'string', default: '2000' },
    stages: { type: 'boolean' },
    json: { type: 'boolean' },
  },
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
const WANTED = 1_000_000;
const BATCH = 16;
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
const analysed = segmented.map((document) => withHits(document));
const mentions = analysed.map((document) => recognise(document));
const releases = analysed.map((document, i) => describe(document, mentions[i]));
const records = analysed.map((document, i) => assemble(document, resolve(document, mentions[i], releases[i])));
const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
const inputMegabytes = size() / 1e6;

/** Processor time of this process so far: what others do on the machine does not count. */
function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const order = [...recognisers, quote];
const leastOf = order.map(() => Infinity);
/** What earlier recognisers have taken, for each recogniser and document. */
const takenBefore = order.map((_, k) =>
  analysed.map((document, i) => {
    const taken = new Occupancy(document.tokens.count);
    for (const { type } of order.slice(0, k)) for (const mention of mentions[i][type]) taken.take(mention);
    return taken;
  }),
);

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
  ['recognisers', passOfRecognisers],
  ['describe', each(analysed, (document, i) => describe(document, mentions[i]))],
  ['resolve', each(analysed, (document, i) => assemble(document, resolve(document, mentions[i], releases[i])))],
  ['validate', each(records, (record) => checkRecord(record))],
  [
    'serialise',
    each(records, (record) => Buffer.from(recordFile(record)).length + Buffer.from(recordLine(record)).length),
  ],
  [
    'text to record', // decoded text to the checked record's JSON bytes: the figure that counts
    each(documents, (document) => {
      const record = extractDocument(document);
      checkRecord(record);
      Buffer.from(recordLine(record));
    }),
  ],
  [
    'the same, 16 at once', // as `run` does it: each stage for a batch of documents before the next
    () => {
      for (let i = 0; i < documents.length; i += BATCH) {
        for (const record of extractMany(documents.slice(i, i + BATCH))) {
          checkRecord(record);
          Buffer.from(recordLine(record));
        }
      }
    },
  ],
  [
    'file to both files', // what `run` does, but for the disk
    async () => {
      for (const file of files) {
        const record = extractDocument(await readDocument(file.bytes, { path: file.path }));
        checkRecord(record);
        Buffer.from(recordFile(record));
        Buffer.from(recordLine(record));
      }
    },
  ],
];

/** One pass of each recogniser, each seeing what those before it have taken; keeps the least time of each. */
function passOfRecognisers() {
  for (const [k, recogniser] of order.entries()) {
    const begun = cpuSeconds();
    for (const [i, document] of analysed.entries()) recogniser.recognise(document, takenBefore[k][i]);
    leastOf[k] = Math.min(leastOf[k], cpuSeconds() - begun);
  }
}

// compromise takes quadratic time on one long string, so it gets paragraphs; a sample of some ten kilobytes
// is enough for a rate.
const sample = [];
let sampled = 0;
for (const { text } of documents) {
  if (sampled > 40_000) break;
  for (const part of text.split(/\n\s*\n/))
    for (let i = 0; i < part.length; i += 2000) sample.push(part.slice(i, i + 2000));
  sampled += Buffer.byteLength(text);
}
stages.push(['compromise', each(sample, (text) => nlp(text))]);

// In turn, so that whatever else the machine does disturbs all of them alike; the best pass of each counts.
const least = new Map(stages.map(([name]) => [name, Infinity]));
const end = performance.now() + seconds * 1000;
for (let round = 0; round < 5 || performance.now() < end; round++) {
  for (const [name, work] of stages) {
    const begun = cpuSeconds();
    await work();
    least.set(name, Math.min(least.get(name), cpuSeconds() - begun));
  }
}
const baseline = sampled / 1e6 / least.get('compromise');

const rows = [];
const row = (stage, time) =>
  rows.push({
    stage,
    mbPerSecond: megabytes / time,
    documentsPerSecond: files.length / time,
    ratio: megabytes / time / baseline,
  });
for (const [name, time] of least) {
  if (name === 'compromise') continue;
  if (name === 'recognisers') for (const [k, { type }] of order.entries()) row(`  ${type}`, leastOf[k]);
  else row(name, time);
}
const peak = process.resourceUsage().maxRSS / 1024;
const measured = () =>
  values.stages
    ? []
    : measureMachine(
        documents.map(({ text }) => text),
        Number(values.documents),
      );
if (values.json) {
  const machine = measured();
  console.log(
    JSON.stringify({
      node: process.version,
      documents: files.length,
      megabytes,
      baseline,
      peakMb: peak,
      rows,
      machine,
    }),
  );
} else {
  console.log(
    `${files.length} documents, ${inputMegabytes.toFixed(1)} MB read, ${megabytes.toFixed(1)} MB of text, Node ${process.version}, one thread`,
  );
  console.log(`${'stage'.padEnd(20)}${'MB/s'.padStart(10)}${'documents/s'.padStart(14)}${'× compromise'.padStart(14)}`);
  console.log(`${'compromise'.padEnd(20)}${baseline.toFixed(3).padStart(10)}${''.padStart(14)}${'1'.padStart(14)}`);
  for (const { stage, mbPerSecond, documentsPerSecond, ratio } of rows)
    console.log(
      stage.padEnd(20) +
        mbPerSecond.toFixed(2).padStart(10) +
        documentsPerSecond.toFixed(0).padStart(14) +
        ratio.toFixed(1).padStart(14),
    );
  console.log(`peak memory of this process ${peak.toFixed(0)} MB`);
  let last = '';
  for (const [table, name, value] of measured()) {
    if (table !== last) console.log(`\n${table}`);
    last = table;
    console.log(`  ${name.padEnd(36)}${value}`);
  }
}
