// Runs the built program over releases of a corpus folder that has an `unpack.mjs`, and checks what comes out:
//
//   node scripts/smoke-corpus.mjs ../shared/corpus 300
//
// Fails when a document is lost or broken, when a record is not valid, or when a mention is not the slice of its span.
import { execFileSync, spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Ajv2020 } from 'ajv/dist/2020.js';

const [corpus, wanted = '300'] = process.argv.slice(2);
if (corpus === undefined || !/^\d{1,6}$/.test(wanted)) {
  console.error('usage: node scripts/smoke-corpus.mjs CORPUS_DIR [COUNT]');
  process.exit(2);
}

const schema = JSON.parse(readFileSync(new URL('../schemas/record.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
const LISTS = ['people', 'agencies', 'cities', 'programs', 'organizations', 'courts', 'laws', 'locations'];

/** What is wrong with a record, as lines; empty when nothing is. */
function problemsOf(record) {
  const problems = validate(record) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`);
  const mentions = LISTS.flatMap((list) => record[list].flatMap((entity) => entity.mentions));
  for (const { start, end, text } of [...mentions, ...record.dates, ...record.figures, ...record.quotes]) {
    if (record.text.slice(start, end) !== text || start >= end)
      problems.push(`span ${start} to ${end} is not its text`);
  }
  return problems.map((problem) => `${record.source.path}: ${problem}`);
}

const scratch = mkdtempSync(path.join(tmpdir(), 'slugline-smoke-'));
try {
  const documents = path.join(scratch, 'corpus');
  const out = path.join(scratch, 'out');
  // The corpus has two sets of texts, and 100 pages that always come.
  const limit = String(Math.max(1, Math.floor((Number(wanted) - 100) / 2)));
  execFileSync(process.execPath, [path.join(corpus, 'unpack.mjs'), documents, '--limit', limit], { stdio: 'ignore' });
  const program = new URL('../dist/cli/main.js', import.meta.url).pathname;
  const run = spawnSync(process.execPath, [program, 'run', documents, '--out', out, '--quiet'], { encoding: 'utf8' });
  let count = 0;
  const problems = run.status === 0 ? [] : [`the run ended with exit code ${run.status}: ${run.stderr.slice(0, 2000)}`];
  for await (const line of createInterface({ input: createReadStream(path.join(out, 'records.ndjson'), 'utf8') })) {
    count += 1;
    problems.push(...problemsOf(JSON.parse(line)));
  }
  for (const problem of problems.slice(0, 20)) console.error(problem);
  console.log(`${count} records, ${problems.length} problems`);
  process.exitCode = problems.length === 0 && count > 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
