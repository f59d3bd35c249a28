import { readFileSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Manifest } from '../src/run/manifest.ts';
import { folderWith, slugline, tree } from './support/cli.ts';

const TEXT = 'Two people were charged in Chicago.';

/** Documents that were written in these years, on 1 March. */
function written(years: Readonly<Record<string, number>>): string {
  const folder = folderWith(Object.fromEntries(Object.keys(years).map((name) => [name, TEXT])));
  for (const [name, year] of Object.entries(years)) dateFile(path.join(folder, name), year);
  return folder;
}

function dateFile(file: string, year: number): void {
  const time = Date.UTC(year, 2, 1) / 1000;
  utimesSync(file, time, time);
}

const statusOf = (out: string) => {
  const { files, options } = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as Manifest;
  return { since: options.since, files: files.map(({ path: at, status, reason }) => `${at} ${reason ?? status}`) };
};

test('older documents are skipped; a sidecar counts as its document', async () => {
  const input = written({ 'old.txt': 2019, 'new.txt': 2021, 'side.txt': 2019 });
  writeFileSync(path.join(input, 'side.meta.json'), '{"date":"2021-03-01"}');
  const out = folderWith();
  expect(await slugline(['run', input, '--out', out, '--since', '2020-01-01'])).toMatchObject({ code: 0 });
  expect(statusOf(out)).toEqual({
    since: '2020-01-01',
    files: ['new.txt ok', 'old.txt older than --since', 'side.meta.json sidecar', 'side.txt ok'],
  });
});

test('what the output has already stays current, however old it is', async () => {
  const input = written({ 'a.txt': 2018, 'b.txt': 2018, 'c.txt': 2018 });
  const out = folderWith();
  await slugline(['run', input, '--out', out]);
  for (const name of ['late.txt', 'new.txt']) writeFileSync(path.join(input, name), TEXT);
  dateFile(path.join(input, 'late.txt'), 2019);
  writeFileSync(path.join(input, 'b.txt'), 'Three people were charged.');
  dateFile(path.join(input, 'b.txt'), 2018);
  unlinkSync(path.join(input, 'c.txt'));
  await slugline(['run', input, '--out', out, '--since', '2020-01-01T00:00Z']);
  const expected = ['a.txt ok', 'b.txt ok', 'late.txt older than --since', 'new.txt ok'];
  expect(statusOf(out).files).toEqual(expected);
  expect(tree(out)['records/b.txt.json']).toContain('Three people');
  unlinkSync(path.join(out, 'manifest.json')); // ended between records and manifest
  await slugline(['run', input, '--out', out, '--since', '2020-01-01T00:00Z']);
  expect(statusOf(out).files).toEqual(expected);
});

test('a duration counts from now, and no time gets into the output', async () => {
  const input = written({ 'old.txt': 2019, 'new.txt': 2019 });
  writeFileSync(path.join(input, 'new.txt'), TEXT);
  const [first, second] = [folderWith(), folderWith()];
  for (const out of [first, second]) await slugline(['run', input, '--out', out, '--since', '2h']);
  expect(statusOf(first)).toEqual({ since: '2h', files: ['new.txt ok', 'old.txt older than --since'] });
  expect(tree(second)).toEqual(tree(first));
});

test('a day begins at midnight UTC, in any time zone', async () => {
  const input = written({ 'a.txt': 2020, 'b.txt': 2020 });
  utimesSync(path.join(input, 'b.txt'), 1, Date.UTC(2020, 2, 1) / 1000 - 1);
  for (const TZ of ['Asia/Tokyo', 'America/Los_Angeles']) {
    const out = folderWith();
    await slugline(['run', input, '--out', out, '--since', '2020-03-01'], { env: { TZ } });
    expect(statusOf(out).files).toEqual(['a.txt ok', 'b.txt older than --since']);
  }
});

test.for(['yesterday', '2020-02-30', '2020-03-01T25:00Z', '2020-03-01T12:00', '7', 'd', '-1d', '1y', ''])(
  '--since %j is a usage error',
  async (since) => {
    const { code, stdout, stderr } = await slugline([
      'run',
      folderWith({ a: '' }),
      '--out',
      folderWith(),
      `--since=${since}`,
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/Expected a d/);
  },
);
