import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { releases } from '../../test/laws/releases.ts';
import { documentFromText, extractDocument, extractMany } from '../pipeline.ts';
import { type Task, processDocuments } from './task.ts';

function taskOf(path: string, bytes: Uint8Array, sidecar?: string): Task {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const beside = sidecar === undefined ? undefined : { path: `${path}.meta.json`, text: sidecar };
  return { input: { path, bytes, sha256, sidecar: beside }, date: null, timeout: 10 };
}

const good = releases.map(({ name, text }) => taskOf(name, Buffer.from(text)));

test('records of a batch are those of its documents one by one', () => {
  const documents = releases.map(({ name, text }) => documentFromText(text, { path: name }));
  expect(documents.length).toBeGreaterThan(8);
  expect(extractMany(documents)).toEqual(documents.map((document) => extractDocument(document)));
  expect(extractMany([])).toEqual([]);
});

test('a document of a batch that fails does not touch the others', async () => {
  const alone = await Promise.all(good.map(async (task) => (await processDocuments([task]))[0]!));
  const broken = [
    taskOf('sidecar.txt', Buffer.from('The FBI arrested 12 people.'), '{"date": '),
    taskOf('program.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0])),
  ];
  const together = await processDocuments([good[0]!, broken[0]!, ...good.slice(1), broken[1]!]);
  expect(together.filter(({ status }) => status === 'failed')).toMatchObject([
    { code: 'sidecar/invalid' },
    { code: 'type/mismatch' },
  ]);
  expect(together.filter(({ status }) => status === 'ok')).toEqual(alone);
});

test('each step of a document is told, so that its time can be measured', async () => {
  const turns: number[] = [];
  await processDocuments(good.slice(0, 3), (index) => turns.push(index));
  expect(turns.slice(0, 3)).toEqual([0, 1, 2]);
  expect(turns.filter((index) => index === 0).length).toBeGreaterThan(4);
  expect(turns.filter((index) => index === 2)).toHaveLength(turns.length / 3);
});
