import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../src/run/run.ts';
import { folderWith, slugline, tree } from './support/cli.ts';
import { makePdf, textLines } from './support/pdf.ts';

const RELEASE = `FOR IMMEDIATE RELEASE
March 3, 2021

County Prosecutor Announces 14 Arrests

SPRINGFIELD, Ill. – Fourteen people were arrested on Tuesday, Sheriff Dana Whitlow’s office said. “We are grateful,” said Whitlow.
`;

const FILES = {
  'a.txt': RELEASE,
  'b/page.html': `<h1>Title of a Page</h1><p>${RELEASE}</p>`,
  'b/same.txt': RELEASE,
  'c.txt': 'Two people were charged on Tuesday.',
  'c.meta.json': '{"date": "2021-03-03"}',
  'd.pdf': makePdf([textLines('SPRINGFIELD – Twelve people were charged.')]),
  'e.txt': '',
  'broken.pdf': '%PDF-1.7\nno more',
  'zip.txt': Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]),
};
const DOCUMENTS = Object.keys(FILES).length - 1;
const RECORDS = 6;

interface Setting {
  readonly date?: string | null;
  readonly timeout?: number;
  readonly retryFailed?: boolean;
  readonly cacheBytes?: number;
}

/** Runs in this process, for the counts; its worker threads are those of the built program. */
function extract(input: string, out: string, cache: string | undefined, setting: Setting = {}) {
  const { date = null, timeout = 10, retryFailed = false, cacheBytes: maxBytes = 2 ** 30 } = setting;
  return run({
    inputs: [input],
    out,
    jobs: 2,
    date,
    maxBytes: 100_000,
    timeout,
    cache: cache === undefined ? undefined : { folder: cache, maxBytes, retryFailed },
  });
}

/** What a run without any cache makes of the input. */
async function cold(input: string, setting: Setting = {}) {
  const out = folderWith();
  await extract(input, out, undefined, setting);
  return tree(out);
}

const entriesOf = (cache: string): readonly string[] =>
  Object.keys(tree(path.join(cache, 'entries'))).map((name) => path.join(cache, 'entries', name));

test('a second run works nothing out, touches nothing, and its output is that of a cold run', async () => {
  const [input, out, cache] = [folderWith(FILES), folderWith(), folderWith()];
  expect(await extract(input, out, cache)).toMatchObject({ reused: 0, remembered: 0, documents: RECORDS });
  const expected = await cold(input);
  expect(tree(out)).toEqual(expected);
  const files = Object.keys(expected).map((name) => path.join(out, name));
  for (const file of files) utimesSync(file, 1, 1);
  expect(await extract(input, out, cache)).toMatchObject({ reused: RECORDS, remembered: 2, documents: RECORDS });
  expect(tree(out)).toEqual(expected);
  expect(files.filter((file) => statSync(file).mtimeMs !== 1000)).toEqual([]);
});

test('another output folder gets the same from the cache', async () => {
  const [input, out, cache] = [folderWith(FILES), folderWith(), folderWith()];
  await extract(input, folderWith(), cache);
  expect(await extract(input, out, cache)).toMatchObject({ reused: RECORDS, remembered: 2 });
  expect(tree(out)).toEqual(await cold(input));
});

test('what changed is worked out again, what is gone disappears, the rest is kept', async () => {
  const [input, out, cache] = [folderWith(FILES), folderWith(), folderWith()];
  await extract(input, out, cache);
  const at = (name: string) => path.join(input, name);
  const { atimeMs, mtimeMs } = statSync(at('a.txt'));
  writeFileSync(at('a.txt'), RELEASE.replace('Dana', 'Rosa')); // as long as before, and as old
  utimesSync(at('a.txt'), atimeMs / 1000, mtimeMs / 1000);
  writeFileSync(at('c.meta.json'), '{"date": "2021-03-10"}');
  unlinkSync(at('b/same.txt'));
  unlinkSync(at('zip.txt'));
  writeFileSync(at('new.txt'), RELEASE);
  expect(await extract(input, out, cache)).toMatchObject({ reused: 3, remembered: 1, documents: RECORDS });
  expect(tree(out)).toEqual(await cold(input));
  expect(tree(out)['records/a.txt.json']).toContain('Rosa Whitlow');
});

test('other options have other entries', async () => {
  const [input, out, cache] = [folderWith(FILES), folderWith(), folderWith()];
  await extract(input, out, cache);
  const dated = { date: '2021-03-04' };
  expect(await extract(input, out, cache, dated)).toMatchObject({ reused: 0 });
  expect(tree(out)).toEqual(await cold(input, dated));
  expect(await extract(input, out, cache)).toMatchObject({ reused: RECORDS });
  expect(tree(out)).toEqual(await cold(input));
});

test('damaged, cut, empty and exchanged entries are worked out again', async () => {
  const [input, cache] = [folderWith(FILES), folderWith()];
  const expected = await cold(input);
  const damages: readonly ((file: string, other: string) => void)[] = [
    (file) => truncateSync(file, 200), // cut
    (file) => truncateSync(file, 0), // empty
    (file) => appendFileSync(file, ' '), // longer
    (file) => writeFileSync(file, readFileSync(file, 'latin1').replace(/e(?=[^e]*$)/, 'f'), 'latin1'), // one letter
    (file) => writeFileSync(file, Buffer.alloc(5000, 0xa5)), // noise
    (file, other) => cpSync(other, file), // exchanged
    (file) => (unlinkSync(file), mkdirSync(file)), // a folder
    (file) => rmSync(file, { recursive: true, force: true }), // gone
  ];
  for (const shift of [0, 3]) {
    await extract(input, folderWith(), cache);
    const entries = entriesOf(cache);
    expect(entries).toHaveLength(damages.length);
    const copies = folderWith(Object.fromEntries(entries.map((file, i) => [`${i}`, readFileSync(file)])));
    for (const [i, file] of entries.entries())
      damages[(i + shift) % damages.length]!(file, path.join(copies, `${(i + 1) % entries.length}`));
    const out = folderWith();
    expect(await extract(input, out, cache)).toMatchObject({ reused: 0, remembered: 0 });
    expect(tree(out)).toEqual(expected);
    for (const file of entries)
      if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) rmSync(file, { recursive: true });
  }
});

test('damaged output is mended from the cache', async () => {
  const [input, out, cache] = [folderWith(FILES), folderWith(), folderWith()];
  await extract(input, out, cache);
  const expected = tree(out);
  const at = (name: string) => path.join(out, name);
  for (const spoil of [
    () => truncateSync(at('records.ndjson'), 900),
    () => appendFileSync(at('records.ndjson'), '{}\n'),
    () => unlinkSync(at('records.ndjson')),
    () =>
      writeFileSync(at('records/a.txt.json'), readFileSync(at('records/a.txt.json'), 'utf8').replace('Dana', 'Rosa')),
    () => rmSync(at('records'), { recursive: true }),
    () => writeFileSync(at('errors.ndjson'), ''),
    () => writeFileSync(at('manifest.json'), '{}'),
  ]) {
    spoil();
    expect(tree(out)).not.toEqual(expected);
    expect(await extract(input, out, cache)).toMatchObject({ reused: RECORDS });
    expect(tree(out)).toEqual(expected);
  }
});

test('failures are remembered until they are to be tried again', async () => {
  const [input, out, cache] = [folderWith(FILES), folderWith(), folderWith()];
  const first = await extract(input, out, cache);
  const second = await extract(input, out, cache);
  expect([first.remembered, second.remembered]).toEqual([0, 2]);
  expect(second.failed).toEqual(first.failed);
  expect(await extract(input, out, cache, { retryFailed: true })).toMatchObject({ remembered: 0, reused: RECORDS });
});

test('a time-out is believed when it was met twice, under the same limit', async () => {
  const input = folderWith({ 'hangs.pdf': makePdf([textLines('Never read in so short a time.')]) });
  const [out, cache] = [folderWith(), folderWith()];
  const short = { timeout: 0.001 };
  const codes = [];
  for (const setting of [short, short, short, { timeout: 0.002 }, {}, short]) {
    const { failed, remembered, reused } = await extract(input, out, cache, setting);
    codes.push(`${failed[0]?.code ?? 'ok'} ${remembered} ${reused}`);
  }
  expect(codes).toEqual(['timeout 0 0', 'timeout 0 0', 'timeout 1 0', 'timeout 0 0', 'ok 0 0', 'ok 0 1']);
});

test('a small cache stays small, and what a run found in it stays longest', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`r${String(i).padStart(2, '0')}.txt`, `${RELEASE}${i}`]),
  );
  const [input, out, cache] = [folderWith(files), folderWith(), folderWith()];
  const cacheBytes = 60_000;
  for (let i = 0; i < 3; i++) {
    const { reused } = await extract(input, out, cache, { cacheBytes });
    const size = entriesOf(cache).reduce((sum, file) => sum + statSync(file).size, 0);
    expect(size).toBeLessThan(cacheBytes * 1.1);
    expect(reused).toBeGreaterThanOrEqual(i === 0 ? 0 : 5);
  }
  expect(tree(out)).toEqual(await cold(input));
});

test('on the command line: a cache that is named, none, the one of the environment', async () => {
  const [input, cache, home] = [folderWith(FILES), path.join(folderWith(), 'new', 'cache'), folderWith()];
  const expected = await cold(input);
  for (const [args, env] of [
    [['--cache', cache], {}],
    [['--cache', cache], {}],
    [['--cache', cache, '--retry-failed'], {}],
    [['--no-cache'], { SLUGLINE_CACHE: '', XDG_CACHE_HOME: home }],
    [[], { SLUGLINE_CACHE: path.join(home, 'own') }],
    [[], { SLUGLINE_CACHE: '', XDG_CACHE_HOME: path.join(home, 'xdg') }],
  ] as const) {
    const out = folderWith();
    const { code } = await slugline(['run', input, '--out', out, '--max-bytes', '100000', ...args], { env });
    expect(code).toBe(1);
    expect(tree(out)).toEqual(expected);
  }
  expect(entriesOf(cache)).toHaveLength(DOCUMENTS);
  expect(readdirSync(home).sort((a, b) => (a < b ? -1 : 1))).toEqual(['own', 'xdg']);
  expect(entriesOf(path.join(home, 'xdg/slugline'))).toHaveLength(DOCUMENTS);
});

test('the summary tells of failures that were not tried again', async () => {
  const [input, cache] = [folderWith(FILES), folderWith()];
  const once = async () => (await slugline(['run', input, '--out', folderWith(), '--cache', cache])).stdout;
  expect(await once()).not.toContain('--retry-failed');
  expect(await once()).toContain('2 of them failed in an earlier run; --retry-failed tries again');
});

test('a cache among the inputs holds no documents', async () => {
  const input = folderWith({ 'a.txt': RELEASE });
  const out = folderWith();
  for (let i = 0; i < 2; i++) await extract(input, out, path.join(input, 'cache'));
  expect(Object.keys(tree(path.join(out, 'records')))).toEqual(['a.txt.json']);
});

test('says what is wrong with a cache folder; the usual one is done without', async () => {
  const input = folderWith({ 'a.txt': RELEASE });
  const other = folderWith({ 'thesis.txt': 'mine' });
  const out = folderWith();
  for (const [args, says] of [
    [['--cache', other], /--cache .*: this folder holds other files/],
    [
      ['--cache', path.join(other, 'thesis.txt')],
      /--cache .*thesis\.txt: cannot write: a file of that name is in the way/,
    ],
    [['--cache', out], /this is the output folder/],
    [['--cache-size', 'big'], /Expected a size such as 500M/],
    [['--cache-size', '0'], /Expected a size such as 500M/],
    [['--cache'], /argument missing/],
  ] as const) {
    const { code, stdout, stderr } = await slugline(['run', input, '--out', out, ...args]);
    expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' });
    expect(stderr).toMatch(says);
  }
  expect(readdirSync(other)).toEqual(['thesis.txt']);
  const env = { SLUGLINE_CACHE: path.join(other, 'thesis.txt', 'cache') };
  expect(await slugline(['run', input, '--out', out], { env })).toMatchObject({ code: 0, stderr: '' });
});

test.skipIf(process.getuid?.() === 0)('a cache that may only be read is used as it is', async () => {
  const [input, out, cache] = [folderWith(FILES), folderWith(), folderWith()];
  await extract(input, folderWith(), cache);
  for (const name of readdirSync(path.join(cache, 'entries'))) chmodSync(path.join(cache, 'entries', name), 0o500);
  writeFileSync(path.join(input, 'new.txt'), RELEASE);
  expect(await extract(input, out, cache)).toMatchObject({ reused: RECORDS });
  expect(tree(out)).toEqual(await cold(input));
});

test('slugline cache: info, prune, clear', async () => {
  const [input, cache] = [folderWith(FILES), folderWith()];
  const at = ['--cache', cache];
  await slugline(['run', input, '--out', folderWith(), ...at]);
  const bytes = entriesOf(cache).reduce((sum, file) => sum + statSync(file).size, 0);
  const info = await slugline(['cache', 'info', ...at]);
  expect(info).toMatchObject({ code: 0, stderr: '' });
  expect(info.stdout).toContain(`${cache}\n${DOCUMENTS} entries, `);
  const json = await slugline(['cache', 'info', ...at, '--format', 'json']);
  expect(JSON.parse(json.stdout)).toEqual({ folder: cache, entries: DOCUMENTS, bytes });
  for (const file of entriesOf(cache).slice(0, 3)) utimesSync(file, 1, 1);
  const old = await slugline(['cache', 'prune', ...at, '--older-than', '1d']);
  expect(old.stdout).toContain('removed 3 entries');
  expect((await slugline(['cache', 'prune', ...at, '--max-size', '1K'])).code).toBe(0);
  expect(entriesOf(cache).reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(1024);
  expect((await slugline(['cache', 'clear', ...at])).code).toBe(0);
  expect(entriesOf(cache)).toEqual([]);
  expect((await slugline(['cache', 'info', ...at])).stdout).toContain('0 entries, 0 bytes');
});

test.for([
  [['cache'], /Usage: slugline cache/],
  [['cache', 'burn'], /unknown command/],
  [['cache', 'info', '--format', 'xml'], /Allowed choices are text, json/],
  [['cache', 'prune', '--max-size', 'much'], /Expected a size/],
  [['cache', 'prune', '--older-than', 'monday'], /Expected a duration/],
  [['cache', 'info'], /SLUGLINE_CACHE=off/],
] as const)('slugline %j is a usage error', async ([args, says]) => {
  const { code, stdout, stderr } = await slugline([...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(says);
});

test('slugline cache removes nothing from a folder that is no cache', async () => {
  const folder = folderWith({ 'entries/ab/cd': 'mine' });
  for (const name of ['info', 'clear', 'prune']) {
    const { code, stderr } = await slugline(['cache', name, '--cache', folder]);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('holds other files') as string });
  }
  expect(Object.keys(tree(folder))).toEqual(['entries/ab/cd']);
  const missing = path.join(folder, 'missing');
  expect(await slugline(['cache', 'clear', '--cache', missing])).toMatchObject({ code: 0 });
});
