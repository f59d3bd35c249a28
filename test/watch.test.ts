import { mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { Manifest } from '../src/run/manifest.ts';
import { ended, type Finished, folderWith, slugline, startSlugline, tree } from './support/cli.ts';

const TEXT = 'Two people were charged in Chicago.';

let running: { readonly child: ReturnType<typeof startSlugline>; readonly done: Promise<Finished> } | undefined;
afterEach(async () => {
  running?.child.kill('SIGKILL');
  await running?.done;
  running = undefined;
});

function watch(input: string, out: string, ...args: readonly string[]) {
  const child = startSlugline(['run', input, '--out', out, '--watch', '--jobs', '1', '--cache', CACHE, ...args]);
  running = { child, done: ended(child) };
  return running;
}
const CACHE = folderWith();

/** What the output says of each file. */
function statuses(out: string): string {
  try {
    const { files } = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as Manifest;
    return files
      .map(({ path: at, code, reason, status, bytes }) => `${at} ${code ?? reason ?? `${status} ${bytes}`}`)
      .join(', ');
  } catch {
    return ''; // none yet
  }
}

/** Waits, for a minute at most, until the output is this. */
async function becomes(out: string, expected: string): Promise<void> {
  for (let i = 0; i < 600 && statuses(out) !== expected; i++) await sleep(100);
  expect(statuses(out)).toBe(expected);
}

async function cold(input: string) {
  const out = folderWith();
  await slugline(['run', input, '--out', out, '--jobs', '1']);
  return tree(out);
}

test('files that come, change, move and go, and folders with them', { timeout: 300_000 }, async () => {
  const input = folderWith({ 'a.txt': TEXT, 'sub/b.txt': TEXT });
  const out = path.join(input, 'out');
  const at = (name: string) => path.join(input, name);
  const { child, done } = watch(input, out);
  await becomes(out, 'a.txt ok 35, sub/b.txt ok 35');
  for (const [expected, change] of [
    ['a.txt ok 35, c.txt ok 36, sub/b.txt ok 35', () => writeFileSync(at('c.txt'), `${TEXT}\n`)],
    ['a.txt ok 35, c.txt ok 37, sub/b.txt ok 35', () => writeFileSync(at('c.txt'), `${TEXT}\n\n`)],
    ['c.txt ok 37, sub/b.txt ok 35, sub/d.txt ok 35', () => renameSync(at('a.txt'), at('sub/d.txt'))],
    ['c.txt ok 37, sub/d.txt ok 35', () => unlinkSync(at('sub/b.txt'))],
    [
      'c.txt ok 37, new/deep/e.txt ok 35, sub/d.txt ok 35',
      () => (mkdirSync(at('new/deep'), { recursive: true }), writeFileSync(at('new/deep/e.txt'), TEXT)),
    ],
    ['c.txt ok 37, new/deep/e.txt ok 36, sub/d.txt ok 35', () => writeFileSync(at('new/deep/e.txt'), `${TEXT}\n`)],
    ['c.txt ok 37, sub/d.txt ok 35', () => rmSync(at('new'), { recursive: true })],
    [
      'c.txt ok 37, new/f.pdf pdf/invalid, sub/d.txt ok 35',
      () => (mkdirSync(at('new')), writeFileSync(at('new/f.pdf'), '%PDF-1.4')),
    ],
    ['c.txt ok 37, new/f.pdf ok 35, sub/d.txt ok 35', () => writeFileSync(at('new/f.pdf'), TEXT)],
  ] as const) {
    change();
    await becomes(out, expected);
  }
  const second = await slugline(['run', input, '--out', out]);
  expect({ code: second.code, stderr: second.stderr }).toMatchObject({
    code: 4,
    stderr: expect.stringContaining('another run') as string,
  });
  child.kill('SIGINT');
  const { code, stdout, stderr } = await done;
  expect({ code, stderr }).toMatchObject({ code: 130, stderr: expect.stringContaining('Stopped watching.') as string });
  expect(stdout).toMatch(/^2 documents in [\s\S]*watching\n3 documents in .*, 1 of them new or changed\n/);
  expect(stdout).toMatch(/2 documents in [^\n]*, 1 failed\n/);
  const output = tree(out);
  rmSync(out, { recursive: true });
  expect(output).toEqual(await cold(input));
});

test('a pattern without files yet, and SIGTERM', { timeout: 120_000 }, async () => {
  const input = folderWith({ 'b.md': TEXT });
  const out = folderWith();
  const { child, done } = watch(path.join(input, '*.txt'), out, '--log-format', 'json');
  for (let i = 0; i < 600 && tree(out)['manifest.json'] === undefined; i++) await sleep(100);
  writeFileSync(path.join(input, 'a.txt'), TEXT);
  await becomes(out, 'a.txt ok 35');
  unlinkSync(path.join(input, 'a.txt'));
  await becomes(out, '');
  child.kill('SIGTERM');
  const { code, stdout, stderr } = await done;
  expect({ code, stdout }).toEqual({ code: 143, stdout: '' });
  const events = stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string; documents?: number });
  expect(events.filter(({ event }) => event === 'end').map(({ documents }) => documents)).toEqual([0, 1, 0]);
});

test('an input folder that goes away ends it, and the output stays', { timeout: 120_000 }, async () => {
  const input = folderWith({ 'in/a.txt': TEXT });
  const out = folderWith();
  const { done } = watch(path.join(input, 'in'), out);
  await becomes(out, 'a.txt ok 35');
  renameSync(path.join(input, 'in'), path.join(input, 'moved'));
  writeFileSync(path.join(input, 'moved/a.txt'), `${TEXT} `);
  const { code, stderr } = await done;
  expect({ code, stderr }).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/in: there is no such file or folder/) as string,
  });
  expect(statuses(out)).toBe('a.txt ok 35');
});

test.for([
  [['--no-cache'], /--watch takes what did not change from the cache/],
  [[], /--watch takes what did not change from the cache/], // the environment of the tests switches it off
] as const)('%j is not for --watch', async ([args, says]) => {
  const { code, stderr } = await slugline(['run', folderWith({ a: '' }), '--out', folderWith(), '--watch', ...args]);
  expect(code).toBe(2);
  expect(stderr).toMatch(says);
});

test('standard input is not watched, nor what is not there', async () => {
  expect(await slugline(['run', '-', '--watch'])).toMatchObject({ code: 2 });
  const missing = path.join(folderWith(), 'missing');
  const { code, stderr } = await slugline(['run', missing, '--out', folderWith(), '--watch', '--cache', CACHE]);
  expect({ code, stderr }).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('no such file or folder') as string,
  });
});
