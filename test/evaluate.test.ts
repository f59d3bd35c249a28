import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluateFolder, evaluationReport } from '../src/evaluate/evaluate-folder.ts';
import { extractBeside } from '../src/evaluate/extract-beside.ts';
import type { Intervals } from '../src/evaluate/bootstrap.ts';
import { readRecords } from '../src/evaluate/found.ts';
import { type GoldDocument, readGold } from '../src/evaluate/gold.ts';
import { type Evaluation, evaluate } from '../src/evaluate/score.ts';
import { imperfectRecord } from './support/imperfect-records.ts';
import { FIXTURES, SHARED } from './support/paths.ts';

// Where the folder is a link, the scorer would not take itself for the program.
const SCORER = existsSync(`${SHARED}/gold/score.mjs`) ? realpathSync(`${SHARED}/gold/score.mjs`) : '';
const SETS = [FIXTURES, `${SHARED}/gold/dev`].filter((folder) => existsSync(folder));
const WITH_SCORER = existsSync(SCORER);

/** The texts that the annotations of a folder count in. */
const textsOf = async (folder: string): Promise<(id: string) => string> => {
  const records = await extractBeside(folder, readGold(folder));
  return (id) => records.get(id)!.text;
};
const TEXTS = new Map(await Promise.all(SETS.map(async (folder) => [folder, await textsOf(folder)] as const)));
const textBeside = (folder: string, { id }: GoldDocument): string => TEXTS.get(folder)!(id);

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

test('intervals are the same each time, and hold the score', () =>
  withRecords(FIXTURES, 11, async (file) => {
    const options = { records: file, bootstrap: 200, format: 'json' } as const;
    const printed = await evaluateFolder(FIXTURES, options);
    expect(await evaluateFolder(FIXTURES, options)).toBe(printed);
    const { core, types, intervals } = JSON.parse(printed) as Evaluation & { intervals: Intervals };
    expect(intervals.core.low).toBeLessThan(core.strictF1);
    expect(intervals.core.high).toBeGreaterThan(core.strictF1);
    for (const [type, { low, high }] of Object.entries(intervals.types)) {
      expect(low).toBeLessThanOrEqual(types[type]!.strictF1);
      expect(high).toBeGreaterThanOrEqual(types[type]!.strictF1);
    }
  }));

test('lists documents, gains and losses, in every format', () =>
  withRecords(FIXTURES, 12, (old) =>
    withRecords(FIXTURES, 13, async (records) => {
      const options = { records, compare: old, byDocument: true, bootstrap: 10 };
      const text = await evaluateFolder(FIXTURES, options);
      expect(text).toMatch(/gains \d+, losses \d+/);
      expect(text).toMatch(/^\+ [a-z-]+ person ".*": \S+ -> right$/m);
      expect(text).toMatch(/^- [a-z-]+ \w+ ".*": absent -> SPURIOUS$/m);
      expect(text).toMatch(/^wire-child-labor .* none$/m); // the last document, which has no record
      const markdown = await evaluateFolder(FIXTURES, { ...options, format: 'markdown' });
      expect(markdown).toContain('| type | gold |');
      for (const block of markdown
        .trimEnd()
        .split('\n\n')
        .filter((part) => part.startsWith('|')))
        expect(new Set(block.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length)).size).toBe(1);
      const { comparison } = JSON.parse(await evaluateFolder(FIXTURES, { ...options, json: true })) as {
        comparison: { gains: number; losses: number; changes: readonly unknown[] };
      };
      expect(comparison.gains + comparison.losses).toBe(comparison.changes.length);
      const same = await evaluateFolder(FIXTURES, { records, compare: records });
      expect(same).toContain('gains 0, losses 0');
    }),
  ));

test('thresholds that are not reached are failures', () =>
  withRecords(FIXTURES, 14, async (records) => {
    const failures = async (min: string) => (await evaluationReport(FIXTURES, { records, min })).failures;
    expect(await failures('strict=person:0.01,core:0.01,exact=core=0.01,fact=title:0.01')).toEqual([]);
    expect(await failures('person:1,strict=core=1,fact=weather:0.5')).toEqual([
      expect.stringMatching(/strict person: 0\.\d{4}, wanted 1/),
      expect.stringMatching(/strict core: 0\.\d{4}, wanted 1/),
      expect.stringMatching(/fact weather: nothing in the gold/),
    ]);
    for (const wrong of ['person', 'person:2', 'town:0.5', 'nice=person:0.5', 'recall=core:0.5', ''])
      await expect(failures(wrong)).rejects.toThrow('--min: ');
  }));

test('refuses records of another text', () =>
  withRecords(FIXTURES, 15, async (file) => {
    const [first = '', ...rest] = readFileSync(file, 'utf8').split('\n');
    const record = JSON.parse(first) as { text: string };
    writeFileSync(file, [JSON.stringify({ ...record, text: `${record.text} ` }), ...rest].join('\n'));
    await expect(evaluateFolder(FIXTURES, { records: file })).rejects.toThrow(
      /advisory-bridge: the text of the record/,
    );
  }));
