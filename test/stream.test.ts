import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ReleaseRecord } from '../src/index.ts';
import { extract } from '../src/index.ts';
import { ended, type Finished, folderWith, slugline, startSlugline } from './support/cli.ts';
import { makePdf, textLines } from './support/pdf.ts';

const RELEASE = `March 3, 2021

County Prosecutor Announces Arrests

SPRINGFIELD, Ill. – Fourteen people were arrested on Tuesday, Sheriff Dana Whitlow’s office said.
`;

/** Sends bytes to `slugline run - …`. */
function pipe(input: string | Uint8Array, ...options: readonly string[]): Promise<Finished> {
  const child = startSlugline(['run', '-', ...options], { stdin: 'pipe' });
  const done = ended(child);
  child.stdin!.on('error', () => undefined); // it may have ended without reading all
  child.stdin!.end(input);
  return done;
}

const records = (stdout: string): readonly ReleaseRecord[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as ReleaseRecord);

/** Events but for those that a slow machine has more of. */
const events = (stderr: string): readonly unknown[] =>
  records(stderr).filter((event) => (event as unknown as { event: string }).event !== 'progress');

test('one document in, one record out', async () => {
  const { code, stdout, stderr } = await pipe(RELEASE, '--stdin-filename', 'a.txt');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(records(stdout)).toEqual([extract(RELEASE, { path: 'a.txt' })]);
});

test('a PDF and a page are read as what they are', async () => {
  const pdf = records((await pipe(makePdf([textLines(RELEASE)]))).stdout)[0]!;
  expect(pdf.source).toMatchObject({ path: 'stdin', mediaType: 'application/pdf' });
  const page = records(
    (await pipe('<html><body><h1>Title</h1><p>On March 3, 2021, he came.</p></body></html>')).stdout,
  )[0]!;
  expect(page.source.mediaType).toBe('text/html');
  expect(page.dates.map(({ value }) => value)).toEqual(['2021-03-03']);
});

test('lines: records come in order, named by path, id or number; other keys are left alone', async () => {
  const rows = [
    { id: 'b', text: RELEASE, topic: 'x' },
    { path: 'z/a.html', html: '<p>He came <b>to</b>day.</p>', date: '2020-03-05T00:00:00Z', id: 3 },
    { id: 7, text: '<p>He came yesterday.</p>', date: '2020-03-06' },
    { text: '\ud800 He left today.', date: null },
    { path: '__proto__', text: '' },
  ];
  const input = rows.map((row) => `${JSON.stringify(row)}\r\n`).join('\n');
  const { code, stdout, stderr } = await pipe(input, '--ndjson', '--date', '2019-01-02', '--jobs', '2');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '5 records\n' });
  const found = records(stdout);
  expect(found.map(({ source }) => `${source.path} ${source.mediaType}`)).toEqual([
    'b text/plain',
    'z/a.html text/html',
    '7 text/plain',
    'line-7 text/plain',
    '__proto__ text/plain',
  ]);
  expect(found.slice(1, 4).map(({ dates }) => dates[0]!.value)).toEqual(['2020-03-05', '2020-03-05', '2019-01-02']);
  expect(found[2]!.text).toBe('<p>He came yesterday.</p>');
  expect(stdout).not.toMatch(/\\ud800|\ud800/);
});

test('lines that are no documents fail alone, with their number', async () => {
  const bad = [
    ['{"text": ', /^slugline: line-1: line 1: this is not JSON\..* \[stream\/line\]$/],
    ['[1]', /line 2: an object is needed/],
    ['{"id": "x"}', /line 3: one of "text" and "html" is needed/],
    ['{"text": "a", "html": "b"}', /line 4: one of "text" and "html"/],
    ['{"id": "", "text": "a"}', /line 5: "path" or "id" must be a string/],
    ['{"text": "a", "date": "2021-02-30"}', /line 6: "date" must be a day.* \[stream\/date\]$/],
    [`{"text": "${'x'.repeat(2000)}"}`, /line-7: more than 1000 bytes\. Raise --max-bytes.* \[size\]$/],
    [`{"text": "${'x'.repeat(20_000)}"}`, /line-8: more than 1000 bytes.* \[size\]$/],
  ] as const;
  const lines = [...bad.map(([line]) => line), '{"id": "good", "text": "The FBI came."}'];
  const { code, stdout, stderr } = await pipe(lines.join('\n'), '--ndjson', '--max-bytes', '1000');
  expect(code).toBe(1);
  const told = stderr.trimEnd().split('\n');
  expect(told).toHaveLength(bad.length + 1);
  for (const [i, [, says]] of bad.entries()) expect(told[i]).toMatch(says);
  expect(told.at(-1)).toBe('1 record, 8 failed');
  expect(records(stdout).map(({ source }) => source.path)).toEqual(['good']);
  const invalid = Buffer.concat([Buffer.from('{"text": "'), Buffer.from([0xff]), Buffer.from('"}\n')]);
  expect((await pipe(invalid, '--ndjson')).stderr).toMatch(/line 1: this is not UTF-8/);
});

test('a document that is too large, binary or empty', async () => {
  expect(await pipe('x'.repeat(101), '--max-bytes', '100')).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/stdin: more than/) as string,
  });
  expect(await pipe(new Uint8Array([0x1f, 0x8b, 8, 0, 0]))).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/type\/mismatch/) as string,
  });
  const empty = await pipe('');
  expect(empty.code).toBe(0);
  expect(records(empty.stdout)[0]!.diagnostics).toMatchObject([{ code: 'text/empty' }]);
  expect(await pipe('', '--ndjson')).toMatchObject({ code: 0, stdout: '', stderr: '0 records\n' });
});

test('a program may send one line and wait for its answer', async () => {
  const child = startSlugline(['run', '-', '--ndjson', '--quiet'], { stdin: 'pipe' });
  const done = ended(child);
  const answers: string[] = [];
  for (const id of ['first', 'second']) {
    const answer = new Promise<string>((resolve) =>
      child.stdout!.once('data', (data: Buffer) => resolve(data.toString())),
    );
    child.stdin!.write(`${JSON.stringify({ id, text: 'The FBI came.' })}\n`);
    answers.push((JSON.parse(await answer) as ReleaseRecord).source.path);
  }
  child.stdin!.end();
  expect(answers).toEqual(['first', 'second']);
  expect((await done).code).toBe(0);
});

test('a signal ends it while it waits', async () => {
  const child = startSlugline(['run', '-', '--ndjson'], { stdin: 'pipe' });
  const done = ended(child);
  const answer = new Promise((resolve) => child.stdout!.once('data', resolve));
  child.stdin!.write('{"text": "The FBI came."}\n');
  await answer;
  child.kill('SIGINT');
  expect((await done).code).toBe(130);
});

test('programs are told in JSON', async () => {
  const input = '{"id": "a", "text": "The FBI came."}\n{}\n';
  const { stderr } = await pipe(input, '--ndjson', '--log-format', 'json');
  expect(events(stderr)).toMatchObject([
    { event: 'failed', path: 'line-2', code: 'stream/line' },
    { event: 'end', documents: 1, failed: 1 },
  ]);
  const folder = folderWith({ 'a.txt': 'The FBI came.', 'b.txt': new Uint8Array([0x1f, 0x8b, 8, 0]) });
  const run = await slugline(['run', folder, '--out', folderWith(), '--no-cache', '--log-format', 'json']);
  expect(run.stdout).toBe('');
  expect(events(run.stderr)).toMatchObject([
    { event: 'failed', path: 'b.txt', code: 'type/mismatch' },
    { event: 'end', documents: 1, failed: 1, skipped: 0, facts: { agencies: 1 } },
  ]);
  const wrong = await slugline(['run', `${folder}/none`, '--out', folderWith(), '--log-format', 'json']);
  expect(records(wrong.stderr)).toMatchObject([{ event: 'error', code: 'run/no-input' }]);
});

test.each([
  [['-', 'a.txt'], /standard input is read alone/],
  [['-', '--out', 'o'], /Leave --out away/],
  [['a.txt', '--out', 'o', '--ndjson'], /--ndjson reads standard input/],
  [['a.txt', '--out', 'o', '--stdin-filename', 'b'], /--stdin-filename names standard input/],
  [['-', '--ndjson', '--stdin-filename', 'b'], /each line names its document/],
  [['-', '--log-format', 'xml'], /Allowed choices are text, json/],
])('%j is a usage error', async (args, says) => {
  const { code, stdout, stderr } = await slugline(['run', ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(says);
});

test('the same bytes as a run over a folder', async () => {
  const out = folderWith();
  await slugline(['run', folderWith({ 'a.txt': RELEASE }), '--out', out, '--no-cache', '--quiet']);
  const { stdout } = await pipe(`${JSON.stringify({ path: 'a.txt', text: RELEASE })}\n`, '--ndjson', '--quiet');
  expect(stdout).toBe(readFileSync(`${out}/records.ndjson`, 'utf8'));
});
