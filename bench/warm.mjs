// Measures a first run over a folder of documents, and runs again with its cache: into the same output folder and into
// a new one. Usage: node bench/warm.mjs [--corpus DIR] [--runs N], after npm run build
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
const { values } = parseArgs({
  options: { corpus: { type: 'string', default: at('../fixtures') }, runs: { type: 'string', default: '3' } },
});
const scratch = mkdtempSync(path.join(tmpdir(), 'slugline-warm-'));
const out = (name) => path.join(scratch, name);

/** Seconds of a run into a folder, which must not fail as a whole. */
function timed(name, ...options) {
  const start = performance.now();
  const args = [at('../dist/cli/main.js'), 'run', values.corpus, '--out', out(name), '--quiet', ...options];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status > 1) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}

const least = (name, ...options) =>
  Math.min(...Array.from({ length: Number(values.runs) }, () => timed(name, ...options)));

try {
  const cache = ['--cache', out('cache')];
  const first = timed('out', ...cache);
  const { records } = JSON.parse(readFileSync(path.join(out('out'), 'manifest.json'), 'utf8')).counts;
  const second = least('out', ...cache);
  const elsewhere = timed('other', ...cache);
  const row = (what, seconds) =>
    `${what.padEnd(34)} ${seconds.toFixed(2).padStart(8)} s ${(first / seconds).toFixed(1).padStart(7)} x`;
  console.log(`${records} records of ${values.corpus}`);
  console.log(row('first run', first));
  console.log(row('again, nothing changed', second));
  console.log(row('again, into a new folder', elsewhere));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
