import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CLI, folderWith, slugline, tree } from '../support/cli.ts';
import { releases } from '../support/many-releases.ts';
import { makePdf, textLines } from '../support/pdf.ts';

/** True where a file system can be mounted without touching anybody else's. */
const MOUNTS = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

/** Runs shell lines where `$DISK` is a small file system of its own; what is left there is copied out. */
function onSmallDisk(options: string, lines: string): { readonly stdout: string; readonly left: string } {
  const [disk, left] = [folderWith(), folderWith()];
  const script = `mount -t tmpfs -o ${options} none "$DISK"\n${lines}\ncp -r "$DISK/." "$LEFT"`;
  const stdout = execFileSync('unshare', ['-rm', 'sh', '-c', script], {
    env: { ...process.env, DISK: disk, LEFT: left, RUN: `${process.execPath} ${CLI} run` },
    encoding: 'utf8',
  });
  return { stdout, left };
}

/** Names below a folder that a run does not leave behind when it ends well. */
const remains = (folder: string): readonly string[] =>
  Object.keys(tree(folder)).filter((name) => /\.tmp|\.slugline/.test(name));

test.skipIf(!MOUNTS)(
  'a full disk: one message with folder and cause, whole files, and with room the rest',
  async () => {
    const input = releases(60);
    const expected = folderWith();
    await slugline(['run', input, '--out', expected, '--no-cache']);
    const { stdout, left } = onSmallDisk(
      'size=256k',
      `$RUN "${input}" --out "$DISK/out" --no-cache --quiet 2>&1; echo "exit $?"
     mkdir "$LEFT/full"; cp -r "$DISK/out/." "$LEFT/full"
     mount -o remount,size=64m "$DISK"
     $RUN "${input}" --out "$DISK/out" --no-cache --quiet; echo "exit $?"`,
    );
    expect(stdout).toMatch(/^slugline: --out \S+out: .*(full|space).*\nexit 2\nexit 0\n$/);
    const full = tree(path.join(left, 'full'));
    const whole = tree(expected);
    for (const [name, content] of Object.entries(full)) expect(content, name).toBe(whole[name]);
    expect(remains(path.join(left, 'full'))).toEqual([]);
    expect(tree(path.join(left, 'out'))).toEqual(whole);
  },
);

test.skipIf(!MOUNTS)('no more files may be made: the same', () => {
  const { stdout, left } = onSmallDisk(
    'nr_inodes=30',
    `$RUN "${releases(60)}" --out "$DISK/out" --no-cache --quiet 2>&1; echo "exit $?"`,
  );
  expect(stdout).toMatch(/^slugline: --out \S+out: .*\nexit 2\n$/);
  expect(remains(path.join(left, 'out'))).toEqual([]);
});

test.skipIf(!MOUNTS)('a folder that may only be read', () => {
  const { stdout } = onSmallDisk(
    'size=4m',
    `mkdir "$DISK/out"; mount -o remount,ro "$DISK"; $RUN "${releases(2)}" --out "$DISK/out" --no-cache --quiet 2>&1; echo "exit $?"`,
  );
  expect(stdout).toMatch(/^slugline: --out \S+out: .*read.*\nexit 2\n$/);
});

test('a limit on the size of files: exit 2, and no file is cut', () => {
  const input = releases(60);
  const out = folderWith();
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', `ulimit -f 64; exec "${process.execPath}" "${CLI}" run "${input}" --out "${out}" --no-cache --quiet`],
    { encoding: 'utf8' },
  );
  expect(stderr).toMatch(/^slugline: --out \S+: .*\n$/);
  expect(status).toBe(2);
  expect(existsSync(path.join(out, 'records.ndjson'))).toBe(false);
  for (const [name, content] of Object.entries(tree(out)))
    expect(() => JSON.parse(content) as unknown, name).not.toThrow();
  expect(remains(out)).toEqual([]);
});

/** Runs with so many descriptors. */
function withDescriptors(count: number, input: string, out: string, ...options: readonly string[]) {
  const run = `"${process.execPath}" "${CLI}" run "${input}" --out "${out}" --no-cache --quiet ${options.join(' ')}`;
  const { status, stderr } = spawnSync('bash', ['-c', `ulimit -n ${count}; exec ${run}`], { encoding: 'utf8' });
  return { status, stderr };
}

test('sixty-four descriptors are enough; with fewer it refuses at once and says so', async () => {
  const input = releases(60);
  writeFileSync(path.join(input, 'printed.pdf'), makePdf([textLines('The FBI arrested 12 people in Chicago.')]));
  const [out, refused, expected] = [folderWith(), folderWith(), folderWith()];
  expect(withDescriptors(64, input, out, '--jobs', '20')).toEqual({ status: 0, stderr: '' });
  await slugline(['run', input, '--out', expected, '--no-cache', '--quiet']);
  expect(tree(out)).toEqual(tree(expected));
  expect(withDescriptors(63, input, refused)).toEqual({
    status: 2,
    stderr: 'slugline: This process may open 63 files at once, 64 are needed. Raise the limit (ulimit -n 64).\n',
  });
  expect(readdirSync(refused)).toEqual([]);
});

test('an output folder that goes away while the run writes: a message, or all was written before', () => {
  const input = releases(200);
  const out = path.join(folderWith(), 'out');
  const { stdout } = spawnSync(
    'bash',
    [
      '-c',
      `"${process.execPath}" "${CLI}" run "${input}" --out "${out}" --no-cache --quiet 2>&1 & pid=$!
       for i in $(seq 500); do [ -n "$(ls "${out}/records" 2>/dev/null)" ] && break; sleep 0.02; done
       mv "${out}" "${out}-away"; wait $pid; echo "exit $?"`,
    ],
    { encoding: 'utf8' },
  );
  expect(stdout).toMatch(/^(slugline: [^\n]*\nexit 2|exit 0)\n$/);
});
