// What a user of the command sees: start, worker threads, memory over more and more documents, and a second run from the cache.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
/** Makes a process tell its own peak when it ends. */
const TELL_PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`;

/** Seconds and peak megabytes of one process. Throws when it fails. */
function timed(...args) {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', TELL_PEAK, ...args], { encoding: 'utf8' });
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds, peakMb: Number(/peak (\d+)$/.exec(stderr)?.[1]) / 1024 };
}

const fastest = (times, work) => Math.min(...Array.from({ length: times }, () => work().seconds));

/** Rows of the tables, in order: `[table, row, value]`. `texts` are the documents that are multiplied. */
export function measureMachine(texts, most) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'slugline-bench-'));
  try {
    return [...start(folder), ...growth(folder, texts, most)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(folder) {
  const bare = fastest(7, () => timed('-e', '0'));
  const version = fastest(7, () => timed(MAIN, '--version'));
  const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));
  const run = fastest(5, () =>
    timed(MAIN, 'run', fixtures, '--out', path.join(folder, 'out'), '--no-cache', '--quiet'),
  );
  return [
    ['start', 'node -e 0', `${(bare * 1000).toFixed(0)} ms`],
    ['start', 'slugline --version, over bare node', `${((version - bare) * 1000).toFixed(0)} ms`],
    ['start', 'run over the fixtures', `${(run * 1000).toFixed(0)} ms, ${(run / bare).toFixed(1)} × bare node`],
  ];
}

function growth(folder, texts, most) {
  const rows = [];
  const input = path.join(folder, 'in');
  mkdirSync(input);
  let written = 0;
  // Every copy ends in a line of its own: a document that is known already costs nothing.
  const grow = (count) => {
    for (; written < count; written++)
      writeFileSync(
        path.join(input, `${String(written).padStart(6, '0')}.txt`),
        `${texts[written % texts.length]}\n\nCopy ${written + 1}\n`,
      );
  };
  const run = (out, ...options) => timed(MAIN, 'run', input, '--out', path.join(folder, out), '--quiet', ...options);
  for (const count of [most / 8, most / 2, most].map(Math.round)) {
    grow(count);
    const { seconds, peakMb } = run('memory', '--jobs', '2', '--no-cache');
    rows.push([
      'memory, two workers',
      `${count} documents`,
      `${peakMb.toFixed(0)} MB, ${(count / seconds).toFixed(0)}/s`,
    ]);
  }
  const one = run('one', '--jobs', '1', '--no-cache').seconds;
  const two = run('two', '--jobs', '2', '--no-cache').seconds;
  const threads = (seconds) => `${seconds.toFixed(1)} s, ${(most / seconds).toFixed(0)}/s`;
  rows.push(['worker threads', '1', threads(one)]);
  rows.push(['worker threads', '2', `${threads(two)}, ${(one / two).toFixed(2)} × one`]);
  const cache = ['--jobs', '2', '--cache', path.join(folder, 'cache')];
  const first = run('cached', ...cache).seconds;
  const second = run('cached', ...cache).seconds;
  rows.push(['cache', 'first run', `${first.toFixed(1)} s`]);
  rows.push([
    'cache',
    'second run, nothing changed',
    `${second.toFixed(2)} s, ${(first / second).toFixed(1)} × faster`,
  ]);
  return rows;
}
