// Keeps the byte code of what is run to read the fixtures, in a worker thread and in the process that reads PDFs: src/core/program.ts.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DocumentPool } from '../dist/run/pool.js';

const fixtures = new URL('../fixtures/', import.meta.url);
const named = (ending) =>
  readdirSync(fixtures)
    .filter((name) => ending.test(name))
    .map((path) => ({ path, bytes: new Uint8Array(readFileSync(new URL(path, fixtures))) }));

const input = { sha256: '0'.repeat(64), sidecar: undefined };
const pool = new DocumentPool({ threads: 1, timeout: 60, keepCode: true });
const texts = named(/\.(?:txt|html)$/).map((file) => ({
  input: { ...input, ...file },
  date: '2020-01-02',
  timeout: 60,
}));
for (const outcome of await pool.run(texts)) check(outcome);
await pool.close();

const reader = fork(fileURLToPath(new URL('../dist/read/sandbox/child.js', import.meta.url)), {
  serialization: 'advanced',
  execArgv: [],
});
for (const { bytes } of named(/\.pdf$/)) check(await ask({ format: 'pdf', bytes }));
check(await ask({ format: 'pdf', keepCode: true }));
reader.disconnect();

async function ask(request) {
  reader.send(request);
  const [reply] = await once(reader, 'message');
  return reply;
}

function check(outcome) {
  if (outcome.status !== 'ok') throw new Error(`compile-code: ${JSON.stringify(outcome)}`);
}
