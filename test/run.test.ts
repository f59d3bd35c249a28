import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { ReleaseRecord } from '../src/index.ts';
import { ended, folderWith, readLines, slugline, startSlugline, tree } from './support/cli.ts';
import { makePdf, textLines } from './support/pdf.ts';

const RELEASE = `FOR IMMEDIATE RELEASE
March 3, 2021

County Prosecutor Announces 14 Arrests

SPRINGFIELD, Ill. – Fourteen people were arrested on Tuesday, Sheriff Dana Whitlow’s office said. “We are grateful,” said Whitlow.

Agents of the FBI seized $25,000 in Chicago.
`;

interface Manifest {
  readonly counts: Readonly<Record<string, number>>;
  readonly files: readonly { path: string; status: string; reason?: string; code?: string; record?: string }[];
}

const manifestOf = (out: string): Manifest =>
  JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as Manifest;
const errorsOf = (out: string) =>
  readLines<{ path: string; code: string; message: string }>(path.join(out, 'errors.ndjson'));
const recordsOf = (out: string) => readLines<ReleaseRecord>(path.join(out, 'records.ndjson'));

/** What was said on standard error, but for the lines that tell a slow machine's progress now and then. */
const withoutProgress = (stderr: string): string => stderr.replace(/^\d[\d,]* (?:of [\d,]+ )?documents.*\n/gm, '');

/** A record without what says where it comes from. */
const factsOf = (record: ReleaseRecord): unknown => ({ ...record, id: '', source: null });

test('writes a record for each document, in path order, and says what became of every file', async () => {
  const input = folderWith({
    'b.txt': RELEASE,
    'a/x.html': `<h1>Title of a Page</h1><p>${RELEASE}</p>`,
    'a.pdf': makePdf([textLines('SPRINGFIELD – Twelve people were charged.')]),
    'b.meta.json': '{"date": "2021-03-03"}',
    'b.gold.json': '{}',
    'picture.png': '\x89PNG',
    '.hidden.txt': 'hidden',
  });
  const out = path.join(folderWith(), 'new', 'out');
  const { code, stdout, stderr } = await slugline(['run', input, '--out', out]);
  expect({ code, told: withoutProgress(stderr) }).toEqual({ code: 0, told: '' });
  expect(stdout).toContain('3 documents');
  expect(recordsOf(out).map(({ source }) => source.path)).toEqual(['a.pdf', 'a/x.html', 'b.txt']);
  expect(recordsOf(out)[2]!.release.date).toBe('2021-03-03');
  expect(manifestOf(out).files.map(({ path, status, reason }) => `${path} ${status} ${reason ?? ''}`.trim())).toEqual([
    'a.pdf ok',
    'a/x.html ok',
    'b.gold.json skipped gold annotation',
    'b.meta.json skipped sidecar',
    'b.txt ok',
    'picture.png skipped unsupported type .png',
  ]);
  expect(manifestOf(out).counts).toMatchObject({ files: 6, records: 3, failed: 0, skipped: 3 });
  const file = readFileSync(path.join(out, 'records/a/x.html.json'), 'utf8');
  expect(file.endsWith('}\n')).toBe(true);
  expect(JSON.parse(file)).toEqual(recordsOf(out)[1]);
  expect(readdirSync(out).sort((a, b) => (a < b ? -1 : 1))).toEqual([
    'errors.ndjson',
    'manifest.json',
    'records',
    'records.ndjson',
  ]);
});

test('a document that fails is an entry; the others are what they are alone', async () => {
  const alone = folderWith({ 'good.txt': RELEASE });
  const input = folderWith({
    'good.txt': RELEASE,
    'archive.txt': Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]),
    'picture.pdf': Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
    program: Buffer.from('\x7fELF\x02\x01\x01\0\0\0', 'latin1'),
    'noise.txt': Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 0xff)),
    'locked.pdf': makePdf([textLines('secret')], { encrypted: true }),
    'broken.pdf': '%PDF-1.7\nno more',
    'large.txt': 'x'.repeat(20_000),
    'sidecar.txt': 'Text.',
    'sidecar.meta.json': '{"date": "2021-02-30"}',
    'comma.txt': 'Text.',
    'comma.meta.json': '{\n "date": "2021-02-03",\n}',
    'proto.txt': 'Text.',
    'proto.meta.json': '{"__proto__": {"date": "2021-02-03"}}',
  });
  const [one, many] = [folderWith(), folderWith()];
  expect((await slugline(['run', alone, '--out', one, '--max-bytes', '10000'])).code).toBe(0);
  const { code, stdout } = await slugline(['run', input, '--out', many, '--max-bytes', '10000']);
  expect(code).toBe(1);
  expect(errorsOf(many).map(({ path, code }) => `${path} ${code}`)).toEqual([
    'archive.txt type/mismatch',
    'broken.pdf pdf/invalid',
    'comma.txt sidecar/invalid',
    'large.txt size',
    'locked.pdf pdf/encrypted',
    'noise.txt type/mismatch',
    'picture.pdf type/mismatch',
    'program type/mismatch',
    'proto.txt sidecar/invalid',
    'sidecar.txt sidecar/invalid',
  ]);
  const messages = errorsOf(many).map(({ message }) => message);
  expect(messages.join('\n')).toContain('comma.meta.json: line 3, column 1');
  expect(messages.join('\n')).toContain('sidecar.meta.json: /date');
  for (const message of messages) expect(message).not.toMatch(/[\n\0]|\/tmp|\bat \//);
  expect(stdout).toContain('10 failed');
  expect(recordsOf(many)).toHaveLength(1);
  expect(tree(many)['records/good.txt.json']).toBe(tree(one)['records/good.txt.json']);
});

test('documents without text have a record that says so', async () => {
  const input = folderWith({
    'bom.txt': '\ufeff',
    'empty.txt': '',
    'nul.txt': '\0\0\0\0\0',
    'blank.html': '<p> </p>',
    'blank.pdf': makePdf([[]]),
  });
  const out = folderWith();
  expect((await slugline(['run', input, '--out', out])).code).toBe(0);
  expect(recordsOf(out).map(({ source, diagnostics }) => [source.path, diagnostics[0]?.code])).toEqual([
    ['blank.html', 'text/empty'],
    ['blank.pdf', 'pdf/no-text'],
    ['bom.txt', 'text/empty'],
    ['empty.txt', 'text/empty'],
    ['nul.txt', 'text/empty'],
  ]);
});

test('line ends and encodings do not change the facts; content goes before the name', async () => {
  const text = RELEASE.replace('Dana', 'Renée');
  const input = folderWith({
    'lf.txt': text,
    'crlf.txt': text.replaceAll('\n', '\r\n'),
    'cr.txt': text.replaceAll('\n', '\r'),
    'mark.txt': `\ufeff${text}`,
    'utf16le.txt': Buffer.from(text, 'utf16le'),
    'utf16be.txt': Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    'windows.txt': Buffer.from(
      text.replace(/[’“”–]/g, (mark) => ({ '’': '\x92', '“': '\x93', '”': '\x94', '–': '\x96' })[mark]!),
      'latin1',
    ),
    'unknown.release': text,
    none: text,
  });
  const out = folderWith();
  expect((await slugline(['run', input, '--out', out])).code).toBe(0);
  const records = recordsOf(out);
  expect(records).toHaveLength(9);
  const plain = records.find(({ source }) => source.path === 'lf.txt')!;
  expect(plain.text).toBe(text);
  for (const record of records)
    expect({ path: record.source.path, facts: factsOf(record) }).toEqual({
      path: record.source.path,
      facts: factsOf(plain),
    });
  expect(Object.fromEntries(records.map(({ source }) => [source.path, source.encoding]))).toMatchObject({
    'utf16le.txt': 'utf-16le',
    'utf16be.txt': 'utf-16be',
    'windows.txt': 'windows-1252',
    'mark.txt': 'utf-8',
  });
});

test('HTML in a file called .txt is HTML, and a PDF is a PDF', async () => {
  const input = folderWith({
    'page.txt': '<!DOCTYPE html><html><body><p>Four people were charged.</p></body></html>',
    'print.txt': makePdf([textLines('Four people were charged.')]),
    'text.pdf': 'Four people were charged.',
  });
  const out = folderWith();
  expect((await slugline(['run', input, '--out', out])).code).toBe(0);
  expect(recordsOf(out).map(({ source, text }) => [source.mediaType, text])).toEqual([
    ['text/html', 'Four people were charged.'],
    ['application/pdf', 'Four people were charged.'],
    ['text/plain', 'Four people were charged.'],
  ]);
});

test.for([
  { name: 'an unknown option', args: ['--nonsense'], says: /unknown option/ },
  { name: 'a day that does not exist', args: ['--date', '2021-02-30'], says: /YYYY-MM-DD/ },
  { name: 'a date in words', args: ['--date', 'today'], says: /YYYY-MM-DD/ },
  { name: 'no jobs', args: ['--jobs', '0'], says: /whole number/ },
  { name: 'half a byte', args: ['--max-bytes', '1.5'], says: /whole number/ },
])('$name is a usage error', async ({ args, says }) => {
  const { code, stdout, stderr } = await slugline([
    'run',
    folderWith({ 'a.txt': 'x' }),
    '--out',
    folderWith(),
    ...args,
  ]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(says);
});

test('says what is wrong with input and output folders', async () => {
  const folder = folderWith({ 'a.txt': 'x', file: 'in the way' });
  const out = path.join(folder, 'out');
  for (const [args, says] of [
    [['run', path.join(folder, 'missing'), '--out', out], /missing: there is no such file or folder/],
    [['run', path.join(folder, '*.nothing'), '--out', out], /no file matches this pattern/],
    [['run', folder, '--out', path.join(folder, 'file')], /--out .*file: cannot write: .*in the way/],
    [
      ['run', folder, '--out', path.join(folder, 'file', 'below')],
      /--out .*below: cannot write: a part of the path is a file/,
    ],
    [['run', folder], /--out/],
    [['run', '--out', out], /inputs/],
    [['walk', folder], /unknown command/],
    [[], /Usage/],
  ] as const) {
    const { code, stdout, stderr } = await slugline(args);
    expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at /);
  }
  expect(existsSync(out)).toBe(false);
});

test('prints help and version', async () => {
  expect(await slugline(['--version'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
  });
  const { code, stdout } = await slugline(['run', '--help']);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /--out[\s\S]*--jobs[\s\S]*--date[\s\S]*--max-bytes[\s\S]*--timeout[\s\S]*--quiet[\s\S]*Examples/,
  );
});

test('time zone, language, folder, jobs and file times do not change a byte', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`d${i % 3}/r${i}.txt`, `${RELEASE}\nNo. ${i}`]),
  );
  const input = folderWith({ ...files, 'p.pdf': makePdf([textLines(RELEASE)]), 'bad.pdf': '%PDF-1.4' });
  const [first, second, third] = [folderWith(), folderWith(), folderWith()];
  await slugline(['run', input, '--out', first, '--jobs', '1'], { env: { TZ: 'America/Los_Angeles', LANG: 'C' } });
  for (const name of readdirSync(input)) utimesSync(path.join(input, name), 1, 1);
  await slugline(['run', '.', '--out', second, '--jobs', '4'], {
    cwd: input,
    env: { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', FORCE_COLOR: '1' },
  });
  await slugline(['run', `${input}/**/*`, '--out', third, '--jobs', '3']);
  expect(tree(second)).toEqual(tree(first));
  expect(tree(third)).toEqual(tree(first));
});

test('names of all kinds have a record each, inside the folder', async () => {
  const names = [
    '__proto__',
    'constructor.txt',
    'line\nend.txt',
    'a%2Fb.txt',
    '%',
    '-rf.txt',
    '~x.txt',
    'con.txt',
    'A.txt',
    'a.txt',
    'quote"\'.txt',
    'emoji😀.txt',
    '\u202efdp.txt',
    `${'n'.repeat(251)}.txt`,
    `${'é'.repeat(125)}.txt`,
    'a\\b.txt',
    'manifest.json.txt',
    'x.txt.json/y.txt',
    'x.txt',
    ' .txt',
    'end.',
  ];
  const input = folderWith(Object.fromEntries(names.map((name) => [name, `${name} was charged.`])));
  const out = folderWith();
  writeFileSync(Buffer.concat([Buffer.from(`${input}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'Bytes.');
  const { code, stdout } = await slugline(['run', input, '--out', out]);
  expect(code).toBe(0);
  expect(stdout).toContain(`${names.length + 1} documents`);
  const paths = recordsOf(out).map(({ source }) => source.path);
  expect([...paths].sort((a, b) => (a < b ? -1 : 1))).toEqual(paths);
  expect(new Set(paths)).toEqual(new Set([...names, 'caf%E9.txt']));
  const written = Object.keys(tree(path.join(out, 'records')));
  expect(new Set(written.map((name) => name.toLowerCase())).size).toBe(names.length + 1);
  for (const name of written)
    expect(name).toMatch(/^[^\0-\x1f%\\"😀\u202e ]*(?:%[0-9A-F]{2}[^\0-\x1f%\\"😀\u202e ]*)*$/u);
  const listed = manifestOf(out).files.map(({ record }) => record!.slice('records/'.length));
  expect(new Set(listed)).toEqual(new Set(written));
});

test('links, pipes and the output folder are not read', async () => {
  const outside = folderWith({ 'secret.txt': 'outside' });
  const input = folderWith({ 'a.txt': RELEASE, 'folder.txt/b.txt': 'inside' });
  symlinkSync(path.join(outside, 'secret.txt'), path.join(input, 'link.txt'));
  symlinkSync('.', path.join(input, 'loop'));
  symlinkSync('nowhere', path.join(input, 'broken.txt'));
  execFileSync('mkfifo', [path.join(input, 'pipe.txt')]);
  const out = path.join(input, 'out');
  for (let i = 0; i < 2; i++) {
    expect((await slugline(['run', input, '--out', out])).code).toBe(0);
    expect(manifestOf(out).files.map(({ path, reason = 'ok' }) => `${path} ${reason}`)).toEqual([
      'a.txt ok',
      'broken.txt link',
      'folder.txt/b.txt ok',
      'link.txt link',
      'loop link',
      'pipe.txt pipe',
    ]);
  }
});

test('a removed document is gone from the output; what is not ours stays', async () => {
  const input = folderWith({ 'a.txt': RELEASE, 'sub/b.txt': RELEASE });
  const out = folderWith({ 'records/notes.json': '{"mine": true}', 'records/readme.md': 'mine' });
  await slugline(['run', input, '--out', out]);
  unlinkSync(path.join(input, 'sub/b.txt'));
  expect((await slugline(['run', input, '--out', out])).code).toBe(0);
  expect(Object.keys(tree(path.join(out, 'records')))).toEqual(['a.txt.json', 'notes.json', 'readme.md']);
  expect(existsSync(path.join(out, 'records/sub'))).toBe(false);
  unlinkSync(path.join(input, 'a.txt'));
  const { code, stdout } = await slugline(['run', input, '--out', out]);
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('0 documents') as string });
});

test('the date of an option, a sidecar and a page, in this order', async () => {
  const html = '<meta property="article:published_time" content="2019-05-06"><p>Two people were charged.</p>';
  const input = folderWith({ 'page.html': html, 'side.html': html, 'side.meta.json': '{"date":"2020-01-02"}' });
  const [without, withOption] = [folderWith(), folderWith()];
  await slugline(['run', input, '--out', without]);
  await slugline(['run', input, '--out', withOption, '--date', '2021-07-08']);
  const dates = (out: string) => recordsOf(out).map(({ release }) => `${release.date} ${release.dateSource}`);
  expect(dates(without)).toEqual(['2019-05-06 metadata', '2020-01-02 sidecar']);
  expect(dates(withOption)).toEqual(['2021-07-08 option', '2021-07-08 option']);
});

/** Enough documents to be busy for a moment. */
const manyFiles = (count: number): string =>
  folderWith(Object.fromEntries(Array.from({ length: count }, (_, i) => [`r${i}.txt`, RELEASE.repeat(10) + i])));

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 600 && !condition(); i++) await sleep(10);
}

test('of two runs into one folder one refuses; a lock of a dead run is taken over', async () => {
  const input = manyFiles(40);
  const [out, expected] = [folderWith(), folderWith()];
  const lock = path.join(out, '.slugline.lock');
  const first = startSlugline(['run', input, '--out', out]);
  const done = ended(first);
  await until(() => existsSync(lock));
  const second = await slugline(['run', input, '--out', out]);
  expect(second.code).toBe(4);
  expect(second.stderr).toContain('another run');
  expect((await done).code).toBe(0);
  expect(existsSync(lock)).toBe(false);
  writeFileSync(lock, JSON.stringify({ pid: 2 ** 22 + 1, started: '1', host: 'elsewhere' }).slice(0, 20));
  expect((await slugline(['run', input, '--out', out])).code).toBe(0);
  await slugline(['run', input, '--out', expected]);
  expect(tree(out)).toEqual(tree(expected));
});

test('killed at any moment, the next run ends the same', async () => {
  const input = manyFiles(40);
  const expected = folderWith();
  await slugline(['run', input, '--out', expected]);
  const out = folderWith();
  for (const wait of [0, 100]) {
    const child = startSlugline(['run', input, '--out', out]);
    const done = ended(child);
    await until(() => existsSync(path.join(out, '.slugline.lock')) || child.exitCode !== null);
    await sleep(wait);
    child.kill('SIGKILL');
    await done;
    for (const [name, content] of Object.entries(tree(out)))
      if (!path.basename(name).startsWith('.slugline')) expect(content).toBe(tree(expected)[name]);
  }
  expect((await slugline(['run', input, '--out', out])).code).toBe(0);
  expect(tree(out)).toEqual(tree(expected));
});

test.for([
  { signal: 'SIGINT', code: 130 },
  { signal: 'SIGTERM', code: 143 },
] as const)('stopped by $signal it leaves whole files and says $code', async ({ signal, code }) => {
  const input = manyFiles(120);
  const out = folderWith();
  const child = startSlugline(['run', input, '--out', out]);
  const done = ended(child);
  await until(() => existsSync(path.join(out, 'records/r0.txt.json')));
  child.kill(signal);
  const { code: exit, stdout } = await done;
  expect({ exit, stdout }).toEqual({ exit: code, stdout: '' });
  const left = tree(out);
  expect(Object.keys(left).filter((name) => name.includes('.slugline'))).toEqual([]);
  for (const content of Object.values(left)) expect(() => JSON.parse(content) as unknown).not.toThrow();
});

test('nothing of a document reaches the terminal unescaped', async () => {
  const input = folderWith({ 'esc\u001b[31m.txt': Buffer.from([0x1f, 0x8b]), 'ok.txt': '\u001b[2J\u0007 text' });
  const { stdout, stderr, code } = await slugline(['run', input, '--out', folderWith()]);
  expect(code).toBe(1);
  expect(stdout + stderr).not.toMatch(/[\u001b\u0007]/);
  expect(stdout).toContain('esc\\u001b[31m.txt');
});

test('a document in a folder three hundred deep has a record', async () => {
  const input = folderWith();
  const deep = path.join(input, ...Array.from({ length: 300 }, () => 'deep'));
  mkdirSync(deep, { recursive: true });
  writeFileSync(path.join(deep, 'a.txt'), RELEASE);
  const out = folderWith();
  expect((await slugline(['run', input, '--out', out])).code).toBe(0);
  expect(recordsOf(out)[0]!.source.path).toBe(`${'deep/'.repeat(300)}a.txt`);
});
