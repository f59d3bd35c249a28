import { expect, test } from 'vitest';
import { FileEntries } from './file-entries.ts';
import { recordNames } from './paths.ts';

test('says of each file what was said of it', () => {
  const paths = Array.from({ length: 200 }, (_, i) => `office ${i % 7}/${i}.txt`).concat('A.txt', 'a.txt');
  const entries = new FileEntries(recordNames(paths));
  const sha256 = (i: number): string => i.toString(16).padStart(64, 'f0');
  for (const [i, path] of paths.entries()) entries.addRecord(path, sha256(i), i * 1000);
  entries.add({ path: 'b.txt', status: 'failed', code: 'read' });
  entries.add({ path: 'c.png', status: 'skipped', reason: 'unsupported type .png' });
  const all = [...entries];
  expect(entries.records).toBe(202);
  expect(all).toHaveLength(204);
  for (const [i, path] of paths.entries())
    expect(all[i]).toMatchObject({ path, status: 'ok', sha256: sha256(i), bytes: i * 1000 });
  expect(all[3]!.record).toBe('records/office%203/3.txt.json');
  expect(all.slice(200).map(({ record }) => record)).toEqual([
    'records/A.txt.json',
    expect.stringMatching(/^records\/a\.txt~[0-9a-f]{16}\.json$/),
    undefined,
    undefined,
  ]);
});
