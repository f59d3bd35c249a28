import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ended, folderWith, slugline, startSlugline, tree } from '../support/cli.ts';
import { releases } from '../support/many-releases.ts';

/** Shares of a whole run's time: spread over it, the same in each test run. */
const MOMENTS = [0.35, 0.6, 0.85];

/** Files that a run may leave behind when it is killed, and that the next one clears away. */
const isTemporary = (name: string): boolean => path.basename(name).startsWith('.slugline') || name.includes('.tmp');

test.for([
  { name: 'with a cache', options: (cache: string) => ['--cache', cache] },
  { name: 'without', options: () => ['--no-cache'] },
])(
  'killed again and again, $name, every visible file is whole, and the last run ends the same',
  { timeout: 240_000 },
  async ({ options }) => {
    const input = releases(40);
    const expected = folderWith();
    const started = performance.now();
    await slugline(['run', input, '--out', expected, '--no-cache', '--quiet']);
    const wholeTime = performance.now() - started;
    const whole = tree(expected);
    const [out, cache] = [folderWith(), path.join(folderWith(), 'cache')];
    const args = ['run', input, '--out', out, '--quiet', ...options(cache)];
    let killed = 0;
    for (const moment of MOMENTS) {
      const child = startSlugline(args);
      const done = ended(child);
      await Promise.race([sleep(wholeTime * moment), done]);
      child.kill('SIGKILL');
      if ((await done).signal === 'SIGKILL') killed += 1;
      for (const [name, content] of Object.entries(tree(out)))
        if (!isTemporary(name)) expect(content, name).toBe(whole[name]);
    }
    expect(killed).toBeGreaterThan(0);
    expect((await slugline(args)).code).toBe(0);
    expect(tree(out)).toEqual(whole);
    expect(existsSync(cache)).toBe(options(cache).includes('--cache'));
  },
);

test('a second SIGINT ends at once', async () => {
  const input = releases(400);
  const out = folderWith();
  const child = startSlugline(['run', input, '--out', out, '--no-cache', '--quiet']);
  const done = ended(child);
  for (let i = 0; i < 500 && !existsSync(path.join(out, 'records/r0.txt.json')); i++) await sleep(20);
  child.kill('SIGINT');
  child.kill('SIGINT');
  expect((await done).code).toBe(130);
  for (const content of Object.values(tree(path.join(out, 'records'))))
    if (content !== '') expect(() => JSON.parse(content) as unknown).not.toThrow();
});

const killedParent = fileURLToPath(new URL('../support/killed-parent.mjs', import.meta.url));

// Before it has loaded, while it loads, and behind.
test.for([0, 30, 400])('the process that reads PDFs ends with a parent that is killed after %d ms', async (delay) => {
  const { stdout } = spawnSync(process.execPath, [killedParent, String(delay)], { encoding: 'utf8' });
  const reader = Number(stdout);
  expect(reader).toBeGreaterThan(0);
  for (let i = 0; i < 500 && isAlive(reader); i++) await sleep(20);
  expect(isAlive(reader)).toBe(false);
});

/** False also for a process that has ended and that nobody has asked about. */
function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z');
}
