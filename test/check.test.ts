import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, slugline, tree } from './support/cli.ts';

const RELEASE = `FOR IMMEDIATE RELEASE
March 3, 2021

County Prosecutor Announces 14 Arrests

Agents of the FBI arrested 14 people in Chicago on Tuesday.
`;

/** A folder `releases` with accepted records in `out`. */
async function accepted(files: Readonly<Record<string, string>> = { 'a.txt': RELEASE, 'b.txt': RELEASE }) {
  const folder = folderWith(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`releases/${name}`, text])),
  );
  const check = (...options: readonly string[]) =>
    slugline(['check', 'releases', '--out', 'out', ...options], { cwd: folder });
  await slugline(['run', 'releases', '--out', 'out', '--quiet'], { cwd: folder });
  return { folder, out: path.join(folder, 'out'), check };
}

test('the same records: 0', async () => {
  const { check } = await accepted();
  expect(await check()).toMatchObject({ code: 0, stderr: '' });
});

test('a difference is told, with how to accept it; nothing is written', async () => {
  const { folder, out, check } = await accepted();
  writeFileSync(path.join(folder, 'releases/b.txt'), RELEASE.replace('FBI', 'ATF'));
  const before = tree(out);
  const { code, stdout } = await check();
  expect(code).toBe(1);
  expect(stdout).toMatch(/'FBI' lost[\s\S]*'ATF' found|'ATF' found[\s\S]*'FBI' lost/);
  expect(stdout).toContain('slugline check releases --out out --update');
  expect(tree(out)).toEqual(before);
  expect(await check('--fail-on', 'never')).toMatchObject({ code: 0 });
  const json = await check('--format', 'json');
  expect(json.code).toBe(1);
  expect(() => JSON.parse(json.stdout) as unknown).not.toThrow();
});

test('--update accepts: the new records stand, and the next check is quiet', async () => {
  const { folder, out, check } = await accepted();
  writeFileSync(path.join(folder, 'releases/b.txt'), RELEASE.replace('FBI', 'ATF'));
  expect(await check('--update')).toMatchObject({ code: 0 });
  expect(readFileSync(path.join(out, 'records/b.txt.json'), 'utf8')).toContain('us/doj/atf');
  expect(await check()).toMatchObject({ code: 0 });
});

test('accepted records among the inputs are no documents', async () => {
  const folder = folderWith({ 'a.txt': RELEASE, 'out/readme.txt': 'Agents of the FBI were here.' });
  expect(await slugline(['run', '.', '--out', 'out'], { cwd: folder })).toMatchObject({ code: 0 });
  expect(await slugline(['check', '.', '--out', 'out'], { cwd: folder })).toMatchObject({ code: 0 });
});

test('without accepted records it says how to write the first ones; --update writes them', async () => {
  const folder = folderWith({ 'a.txt': RELEASE });
  const args = ['check', 'a.txt', '--out', 'my out', '--date', '2021-03-04'];
  const { code, stderr } = await slugline(args, { cwd: folder });
  expect(code).toBe(2);
  expect(stderr).toContain('slugline check a.txt --out "my out" --date 2021-03-04 --update');
  expect(await slugline([...args, '--update'], { cwd: folder })).toMatchObject({ code: 0 });
  expect(await slugline(args, { cwd: folder })).toMatchObject({ code: 0 });
});

test('a document that fails is trouble, not a difference', async () => {
  const { check } = await accepted({ 'a.txt': RELEASE, 'broken.pdf': '%PDF-1.7\nno more' });
  const { code, stderr } = await check();
  expect(code).toBe(2);
  expect(stderr).toContain('broken.pdf');
});
