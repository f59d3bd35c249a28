import { appendFileSync, cpSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Manifest } from '../src/run/manifest.ts';
import { mergeShards } from '../src/run/merge.ts';
import { run } from '../src/run/run.ts';
import { folderWith, slugline, tree } from './support/cli.ts';

const RELEASE =
  'SPRINGFIELD, Ill. – March 3, 2021 – Fourteen people were arrested on Tuesday, Sheriff Dana Whitlow said.\n';

const INPUT = folderWith({
  ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`d${i % 3}/r${i}.txt`, `${RELEASE}No. ${i}.`])),
  // Names that clash, in whatever shards they are.
  'A.txt': RELEASE,
  'a.txt': RELEASE,
  'x.txt.json/y.txt': RELEASE,
  'x.txt': RELEASE,
  'line\nend.pdf': '%PDF-1.7\nno more',
  'zip.txt': Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]),
  'a.gold.json': '{}',
  'b.meta.json': '{}',
});

const cache = { folder: folderWith(), maxBytes: 2 ** 30, retryFailed: false };

interface Setting {
  readonly shard?: { readonly index: number; readonly count: number };
  readonly date?: string;
  readonly out?: string;
}

async function extract({ shard, date, out = folderWith() }: Setting = {}): Promise<string> {
  await run({ inputs: [INPUT], out, jobs: 1, date: date ?? null, maxBytes: 100_000, timeout: 60, shard, cache });
  return out;
}

/** The outputs of all shards. */
async function shards(count: number, setting: Setting = {}): Promise<readonly string[]> {
  const outs: string[] = [];
  for (let index = 1; index <= count; index++) outs.push(await extract({ ...setting, shard: { index, count } }));
  return outs;
}

const manifestOf = (out: string) => JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as Manifest;

/** A copy of a folder, to spoil. */
function copy(folder: string): string {
  const to = folderWith();
  cpSync(folder, to, { recursive: true });
  return to;
}

test('every file is in one shard, and the shards together are the run in one piece', async () => {
  const whole = await extract();
  const paths = manifestOf(whole).files.map((file) => file.path);
  for (const count of [1, 2, 3, 30]) {
    const parts = await shards(count);
    const files = parts.flatMap((part) => manifestOf(part).files.map((file) => file.path));
    expect(files.sort((a, b) => (a < b ? -1 : 1))).toEqual(paths);
    if (count === 3) for (const part of parts) expect(manifestOf(part).counts['records']).toBeGreaterThan(0);
    const out = folderWith();
    const merged = await mergeShards([...parts].reverse(), out);
    expect(tree(out)).toEqual(tree(whole));
    expect(merged).toMatchObject({ documents: 16, failed: [{ code: 'pdf/invalid' }, { code: 'type/mismatch' }] });
  }
});

test('merged into a folder with another output, nothing of that is left', async () => {
  const parts = await shards(2);
  const out = folderWith({
    'records/gone.txt.json': '{\n  "schemaVersion": "1.0.0"}',
    'records.ndjson': 'old',
    'manifest.json': '{}',
  });
  await mergeShards(parts, out);
  await mergeShards(parts, out);
  expect(tree(out)).toEqual(tree(await extract()));
});

test('on the command line', async () => {
  const [out, whole] = [folderWith(), folderWith()];
  const parts = [folderWith(), folderWith()];
  const env = { SLUGLINE_CACHE: cache.folder };
  const codes = [];
  for (const [i, part] of parts.entries())
    codes.push((await slugline(['run', INPUT, '--out', part, '--shard', `${i + 1}/2`, '-q'], { env })).code);
  const { code, stdout } = await slugline(['merge', ...parts, '--out', out]);
  const single = await slugline(['run', INPUT, '--out', whole], { env });
  expect([code, single.code]).toEqual([1, 1]);
  expect(Math.max(...codes.map(Number))).toBe(1);
  const withoutFolder = (text: string) => text.replace(/ in .*/, '').replace(/^\d of them.*\n/m, '');
  expect(withoutFolder(stdout)).toBe(withoutFolder(single.stdout));
  expect(tree(out)).toEqual(tree(whole));
});

test('refuses folders that are not all the shards of one run, and writes nothing', async () => {
  const [one, two] = (await shards(2)) as [string, string];
  const whole = await extract();
  const [ofThree] = (await shards(3)) as [string];
  const [, dated] = (await shards(2, { date: '2021-05-06' })) as [string, string];
  const older = copy(two);
  const manifest = path.join(older, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"slugline": ".*"/, '"slugline": "0.0.1"'));
  const out = path.join(folderWith(), 'out');
  for (const [folders, code, says] of [
    [[one], 'merge/missing', /shard 2\/2/],
    [[one, one, two], 'merge/twice', /both shard 1\/2/],
    [[one, copy(one)], 'merge/twice', /both shard 1\/2/],
    [[one, ofThree], 'merge/different', /another number of shards/],
    [[one, dated], 'merge/different', /date is "2021-05-06" and null/],
    [[one, older], 'merge/different', /slugline 0\.0\.1 and \d/],
    [[whole], 'merge/not-a-shard', /not made with --shard/],
    [[one, `${two}-missing`], 'run/missing', /no such folder/],
    [[one, INPUT], 'run/unfinished', /no manifest/],
  ] as const) {
    const error = await mergeShards([...folders], out).catch((cause: unknown) => cause);
    expect([folders, error]).toMatchObject([folders, { code, message: expect.stringMatching(says) as string }]);
  }
  await expect(mergeShards([one, two], `${one}/.`)).rejects.toMatchObject({ code: 'merge/same-folder' });
  expect(() => readFileSync(out)).toThrow(/ENOENT/);
});

test('refuses shards of other inputs', async () => {
  const [one, two] = (await shards(2)) as [string, string];
  const renumbered = copy(one);
  const manifest = path.join(renumbered, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"shard": "1/2"', '"shard": "2/2"'));
  await expect(mergeShards([one, renumbered], folderWith())).rejects.toMatchObject({ code: 'merge/different' });
  await expect(mergeShards([one, two], folderWith())).resolves.toMatchObject({ documents: 16 });
});

test.for([
  ['no manifest', 'run/unfinished', (out: string) => unlinkSync(path.join(out, 'manifest.json'))],
  ['half a manifest', 'run/unfinished', (out: string) => spoil(out, 'manifest.json', (text) => text.slice(0, 300))],
  ['another manifest', 'run/unfinished', (out: string) => writeFileSync(path.join(out, 'manifest.json'), '[]')],
  ['no records', 'run/not-a-run', (out: string) => unlinkSync(path.join(out, 'records.ndjson'))],
  [
    'a record less',
    'run/unfinished',
    (out: string) => spoil(out, 'records.ndjson', (text) => text.replace(/^.*\n/, '')),
  ],
  ['half a record', 'run/damaged', (out: string) => spoil(out, 'records.ndjson', (text) => text.slice(0, -100))],
  [
    'a record more',
    'run/unfinished',
    (out: string) => spoil(out, 'records.ndjson', (text) => text + text.split('\n').at(-2)!),
  ],
  [
    'another spelling',
    'run/damaged',
    (out: string) => spoil(out, 'records.ndjson', (text) => text.replace('"text":', '"text": ')),
  ],
  [
    'other facts',
    'run/unfinished',
    (out: string) =>
      spoil(out, 'records.ndjson', (text) => text.replaceAll(/"dates":\[\{.*?\}\],"people"/g, '"dates":[],"people"')),
  ],
  [
    'other bytes',
    'run/unfinished',
    (out: string) => spoil(out, 'manifest.json', (text) => text.replace(/"sha256": "..../, '"sha256": "ffff')),
  ],
  ['no errors', 'run/unfinished', (out: string) => unlinkSync(path.join(out, 'errors.ndjson'))],
  [
    'other errors',
    'run/unfinished',
    (out: string) => appendFileSync(path.join(out, 'errors.ndjson'), '{"path":"z"}\n'),
  ],
  [
    'a way out',
    'run/unfinished',
    (out: string) => spoil(out, 'manifest.json', (text) => text.replace('"records/', '"records/../../')),
  ],
  [
    'a run at work',
    'run/locked',
    (out: string) => writeFileSync(path.join(out, '.slugline.lock'), JSON.stringify({ pid: 1, host: 'elsewhere' })),
  ],
] as const)('a shard with %s is refused', async ([, code, damage]) => {
  const [one, two] = (await shards(2)) as [string, string];
  const spoiled = copy(one);
  damage(spoiled);
  const out = folderWith();
  await expect(mergeShards([spoiled, two], out)).rejects.toMatchObject({ code });
  expect(Object.keys(tree(out)).filter((name) => !name.startsWith('records/'))).toEqual([]);
  rmSync(spoiled, { recursive: true });
});

function spoil(out: string, name: string, change: (text: string) => string): void {
  const file = path.join(out, name);
  const text = readFileSync(file, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(file, change(text));
}

test.for(['0/2', '3/2', '1', '1/0', 'a/b', '1/2/3', '-1/2', '1/10001', '01/2'])(
  '--shard %s is a usage error',
  async (shard) => {
    const { code, stderr } = await slugline(['run', INPUT, '--out', folderWith(), '--shard', shard]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/Expected i\/n such as 1\/4|argument missing/);
  },
);
