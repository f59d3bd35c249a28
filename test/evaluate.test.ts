import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluateFolder } from '../src/evaluate/evaluate-folder.ts';
import { readRecords } from '../src/evaluate/found.ts';
import { type GoldDocument, readGold } from '../src/evaluate/gold.ts';
import { evaluate } from '../src/evaluate/score.ts';
import { imperfectRecord } from './support/imperfect-records.ts';
import { FIXTURES, SHARED } from './support/paths.ts';

const SCORER = `${SHARED}/gold/score.mjs`;
const SETS = [FIXTURES, `${SHARED}/gold/dev`].filter((folder) => existsSync(folder));
const WITH_SCORER = existsSync(SCORER);

/** The text beside an annotation; only plain text is needed, since spans alone are compared. */
function textBeside(folder: string, { id, mentions }: GoldDocument): string {
  const file = path.join(folder, `${id}.txt`);
  return existsSync(file) ? readFileSync(file, 'utf8') : ' '.repeat(Math.max(0, ...mentions.map(({ end }) => end)) + 4);
}

async function withRecords(folder: string, seed: number, use: (file: string) => unknown): Promise<void> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'slugline-evaluate-'));
  try {
    const file = path.join(scratch, 'records.ndjson');
    const gold = readGold(folder);
    // The last document has no record: that must be counted, too.
    const records = gold
      .slice(0, -1)
      .map((document, index) => imperfectRecord(document, textBeside(folder, document), seed + index));
    writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    await use(file);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

describe.skipIf(!WITH_SCORER)('the same numbers as ../shared/gold/score.mjs (only where that is there)', () => {
  const cases = SETS.flatMap((folder) =>
    [1, 2, 3].map((seed) => ({ name: path.basename(folder), folder, seed: seed * 1000 })),
  );
  test.for(cases)('$name, seed $seed', ({ folder, seed }) =>
    withRecords(folder, seed, async (file) => {
      const options = ['--gold', folder, '--records', file, '--json'];
      const expected = JSON.parse(
        execFileSync(process.execPath, [SCORER, ...options], { encoding: 'utf8' }),
      ) as unknown;
      expect(evaluate(readGold(folder), readRecords(file))).toEqual(expected);
      expect(JSON.parse(await evaluateFolder(folder, { records: file, json: true }))).toEqual(expected);
    }),
  );

  test('and the same table', () =>
    withRecords(FIXTURES, 5, async (file) => {
      const expected = execFileSync(process.execPath, [SCORER, '--gold', FIXTURES, '--records', file], {
        encoding: 'utf8',
      });
      const withoutTrailingBlanks = expected.replace(/ +$/gm, '');
      expect(await evaluateFolder(FIXTURES, { records: file })).toBe(withoutTrailingBlanks);
    }));
});

test('records that say what the gold says score 1 in every type', () => {
  const gold = readGold(FIXTURES);
  const records = new Map(
    gold.map((document) => [document.id, imperfectRecord(document, textBeside(FIXTURES, document), 0, 0)]),
  );
  const perfect = evaluate(gold, records);
  expect(perfect.core).toEqual({ exactF1: 1, overlapF1: 1, strictF1: 1 });
  expect(perfect.extended).toEqual({ strictF1: 1 });
  expect(Object.entries(perfect.facts).filter(([, { accuracy }]) => accuracy !== 1)).toEqual([]);
});

test('records with mistakes score between 0 and 1', () =>
  withRecords(FIXTURES, 7, (file) => {
    const { core, missing, facts } = evaluate(readGold(FIXTURES), readRecords(file));
    expect(missing).toBe(1);
    expect(core.strictF1).toBeGreaterThan(0.2);
    expect(core.strictF1).toBeLessThan(core.exactF1);
    expect(core.exactF1).toBeLessThan(core.overlapF1);
    expect(facts['title']!.accuracy).toBeLessThan(1);
  }));

test('extracts the documents beside the annotations, and lists the errors of one type', () =>
  withRecords(FIXTURES, 9, async (file) => {
    expect(await evaluateFolder(FIXTURES)).not.toContain('without a record');
    const printed = await evaluateFolder(FIXTURES, { records: file, errors: 'city' });
    const errors = printed.split('\n').filter((line) => / (?:MISSED|SPURIOUS|VALUE|SPAN|SPAN\+VALUE) "/.test(line));
    expect(errors.length).toBeGreaterThan(5);
    expect(errors.filter((line) => !/^[a-z-]+ city /.test(line))).toEqual([]);
  }));

test('refuses what it cannot work with', async () => {
  await expect(evaluateFolder(FIXTURES, { errors: 'town' })).rejects.toThrow('--errors: expected date, person');
  await expect(evaluateFolder(FIXTURES, { records: '/nowhere/a.ndjson' })).rejects.toThrow('does not exist');
  await expect(evaluateFolder(`${FIXTURES}/../schemas`)).rejects.toThrow('expected a gold annotation');
  await expect(evaluateFolder('/nowhere')).rejects.toThrow('expected a folder of gold annotations');
  await expect(evaluateFolder(`${FIXTURES}/../test`)).rejects.toThrow('found none');
});
