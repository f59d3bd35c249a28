import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ReleaseRecord } from '../record/types.generated.ts';
import type { DocumentDiff } from './change.ts';
import { compareRecords } from './compare.ts';
import { diffRuns } from './diff-runs.ts';
import { ChangeGroups } from './group.ts';
import { describeChange, renderGithub, renderMarkdown, renderSarif, renderText, totalsLine } from './render.ts';
import { openRun } from './run-reader.ts';

/** Numbers that look random and are the same in every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Draft<T> = T extends readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Draft<T[Key]> }
    : T;

/** A record of sixty words, every one a mention: people, agencies, cities, dates and figures in turn. */
function recordAt(file: string): Draft<ReleaseRecord> {
  const words = Array.from({ length: 60 }, (_, i) => `Word${String(i).padStart(2, '0')}`);
  const text = `${words.join(' ')}.`;
  const mention = (i: number): { start: number; end: number; text: string; rule: string } => ({
    start: i * 7,
    end: i * 7 + 6,
    text: words[i]!,
    rule: `test/rule${i % 3}`,
  });
  const gather = (from: number, entity: number): ReturnType<typeof mention>[] =>
    [0, 1, 2].map((k) => mention(from + entity * 3 + k));
  return {
    schemaVersion: '1.0.0',
    id: '0'.repeat(32),
    source: {
      path: file,
      sha256: Buffer.from(file.padEnd(32, 'x').slice(0, 32)).toString('hex'),
      mediaType: 'text/plain',
      encoding: 'utf-8',
      bytes: text.length,
      pages: null,
    },
    text,
    release: {
      title: 'A title',
      date: '2024-03-05',
      dateSource: 'text',
      issuer: null,
      dateline: null,
      number: null,
      topics: [],
      components: [],
      contacts: [],
    },
    dates: [0, 1, 2, 3].map((i) => ({
      ...mention(i),
      value: `2024-01-0${i + 1}`,
      granularity: 'day',
      relative: false,
    })),
    people: [0, 1, 2, 3].map((i) => ({
      id: `p${i + 1}`,
      name: `Person ${i}`,
      aliases: [],
      roles: [],
      age: 30 + i,
      residence: null,
      mentions: gather(4, i),
    })),
    agencies: [0, 1, 2, 3].map((i) => ({
      id: `us/a${i}`,
      name: `Agency ${i}`,
      abbreviation: null,
      level: 'federal',
      parent: null,
      mentions: gather(16, i),
    })),
    cities: [0, 1, 2, 3].map((i) => ({
      id: `geonames:${i}`,
      name: `City ${i}`,
      state: 'MO',
      country: 'US',
      latitude: 1,
      longitude: 2,
      mentions: gather(28, i),
    })),
    figures: [0, 1, 2, 3].map((i) => ({
      ...mention(40 + i),
      kind: 'count',
      value: i,
      unit: 'person',
      comparator: 'eq',
      of: null,
      place: null,
      program: null,
    })),
    programs: [],
    quotes: [],
    organizations: [],
    courts: [],
    laws: [],
    locations: [],
    diagnostics: [],
  };
}

const folder = mkdtempSync(path.join(tmpdir(), 'slugline-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, records: readonly unknown[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return file;
}

async function differences(before: string, after: string): Promise<DocumentDiff[]> {
  const found: DocumentDiff[] = [];
  for await (const document of diffRuns(
    openRun(before, undefined, { force: false }),
    openRun(after, undefined, { force: false }),
  ))
    if (document !== undefined) found.push(document);
  return found;
}

const ENTITY_TYPES = ['people', 'agencies', 'cities'] as const;

describe('a single edit is reported as exactly that edit', () => {
  const random = randomNumbers(7);
  const kinds = ['drop', 'add', 'move', 'value', 'relink', 'identity', 'attribute', 'rename'] as const;
  const cases = Array.from({ length: 200 }, (_, i) => ({
    i,
    kind: kinds[i % kinds.length]!,
    pick: [random(4), random(3), random(3)] as const,
  }));
  test.for(cases)('$i $kind', async ({ kind, pick: [entity, k, t] }) => {
    const before = recordAt('b.txt');
    const after = recordAt('b.txt');
    const type = ENTITY_TYPES[t]!;
    const own = after[type][entity]!;
    const mention = own.mentions[k]!;
    const other = after[type][(entity + 1) % 4]!;
    let expected: unknown;
    switch (kind) {
      case 'drop':
        own.mentions.splice(k, 1);
        expected = [{ kind: 'lost', type, field: 'mention', text: mention.text }];
        break;
      case 'add':
        before[type][entity]!.mentions.splice(k, 1);
        expected = [{ kind: 'gained', type, field: 'mention', text: mention.text }];
        break;
      case 'move':
        mention.end -= 1;
        mention.text = mention.text.slice(0, -1);
        expected = [{ kind: 'moved', type, field: 'mention', text: mention.text }];
        break;
      case 'value':
        after.figures[entity]!.value = 1000;
        expected = [
          {
            kind: 'changed',
            type: 'figures',
            field: 'value',
            before: `count ${entity} person`,
            after: 'count 1000 person',
          },
        ];
        break;
      case 'relink':
        own.mentions.splice(k, 1);
        other.mentions.push(mention);
        other.mentions.sort((a, b) => a.start - b.start);
        expected = [{ kind: 'relinked', type, field: 'mention', text: mention.text }];
        break;
      case 'identity':
        after.agencies[entity]!.id = 'us/other';
        expected = [
          {
            kind: 'relinked',
            type: 'agencies',
            field: 'entity',
            before: `us/a${entity}`,
            after: 'us/other',
            mentions: 3,
          },
        ];
        break;
      case 'attribute':
        after.people[entity]!.age = null;
        expected = [{ kind: 'lost', type: 'people', field: 'age', text: `Person ${entity}` }];
        break;
      case 'rename':
        after.source.path = 'z.txt';
        expected = [];
        break;
      default:
        throw new Error(kind satisfies never);
    }
    const found = await differences(
      write('old.ndjson', [recordAt('a.txt'), before]),
      write('new.ndjson', [recordAt('a.txt'), after]),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(
      kind === 'rename'
        ? { status: 'renamed', from: 'b.txt', path: 'z.txt', changes: [] }
        : { status: 'changed', path: 'b.txt' },
    );
    expect(found[0]!.changes).toMatchObject(expected as object[]);
    expect(found[0]!.changes).toHaveLength((expected as unknown[]).length);
  });
});

test('equal runs have no differences', async () => {
  expect(await differences(write('a.ndjson', [recordAt('a.txt')]), write('b.ndjson', [recordAt('a.txt')]))).toEqual([]);
});

test('tells added from removed documents', async () => {
  const found = await differences(
    write('a.ndjson', [recordAt('a.txt'), recordAt('c.txt')]),
    write('b.ndjson', [recordAt('b.txt'), recordAt('c.txt')]),
  );
  expect(found.map(({ path, status }) => `${path} ${status}`).sort()).toEqual(['a.txt removed', 'b.txt added']);
});

test('text put in front of a document changes no fact', () => {
  const before = recordAt('a.txt');
  const after = recordAt('a.txt');
  after.text = `Updated. ${after.text}`;
  for (const list of [
    after.dates,
    after.figures,
    ...ENTITY_TYPES.flatMap((type) => after[type].map(({ mentions }) => mentions)),
  ]) {
    for (const mention of list) {
      mention.start += 9;
      mention.end += 9;
    }
  }
  expect(compareRecords(before as ReleaseRecord, after as ReleaseRecord)).toEqual([]);
});

test('groups the same change over many documents', async () => {
  const documents = ['a.txt', 'b.txt', 'c.txt'].map(recordAt);
  const changed = ['a.txt', 'b.txt', 'c.txt'].map(recordAt);
  for (const record of changed) record.agencies[1]!.id = 'us/doj/fbi';
  const groups = new ChangeGroups();
  const found = await differences(write('a.ndjson', documents), write('b.ndjson', changed));
  for (const document of found) groups.add(document);
  expect(groups.ranked()).toHaveLength(1);
  expect(groups.ranked()[0]).toMatchObject({ documents: 3, mentions: 9, before: 'us/a1', after: 'us/doj/fbi' });
  const text = [...renderText(groups.ranked(), found, groups.totals)].join('\n');
  expect(text).toContain("~ agency 'Agency 1' now means us/doj/fbi (was us/a1): 3 documents");
  expect(text).not.toContain('\nb.txt');
  expect(totalsLine(groups.totals)).toBe('3 documents differ (3 changed), 0 the same: 9 relinked.');
});

test('leaves out rules and types that were not asked for', () => {
  const before = recordAt('a.txt') as ReleaseRecord;
  const after = recordAt('a.txt');
  after.people[0]!.mentions.splice(0, 1); // test/rule1
  expect(compareRecords(before, after as ReleaseRecord, { ignoreRules: new Set(['test/rule1']) })).toEqual([]);
  expect(compareRecords(before, after as ReleaseRecord, { only: new Set(['dates']) })).toEqual([]);
  expect(compareRecords(before, after as ReleaseRecord, { only: new Set(['people']) })).toHaveLength(1);
});

test('what a document says cannot command a terminal, a table or a workflow', () => {
  const change = {
    kind: 'lost',
    type: 'people',
    field: 'mention',
    text: 'A\u001b[31m|\n::error::x',
    before: 'B',
    after: null,
  } as const;
  expect(describeChange(change)).not.toMatch(/[\u001b\n]/);
  const document: DocumentDiff = {
    path: 'a%,b:\n.txt',
    status: 'changed',
    from: null,
    changes: [{ ...change, start: 0, end: 1, sentence: 'x|y\n', mentions: 1 }],
  };
  expect([...renderGithub([document])]).toHaveLength(1);
  expect([...renderGithub([document])][0]).toMatch(/^::error file=a%25%2Cb%3A .txt,title=/);
  const groups = new ChangeGroups();
  groups.add(document);
  for (const line of renderMarkdown(groups.ranked(), [document], groups.totals)) expect(line).not.toContain('\n');
  expect(JSON.parse(renderSarif([document], '1.0.0')).runs[0].results).toHaveLength(1);
});

describe('bad input', () => {
  test.for([
    ['not JSON', 'nonsense', 'run/damaged', /line 1: not valid JSON/],
    ['not a record', '{"a":1}', 'run/damaged', /line 1: not a record/],
    [
      'another schema version',
      JSON.stringify({ ...recordAt('a.txt'), schemaVersion: '9.0.0' }),
      'run/schema-version',
      /9\.0\.0.*--force/,
    ],
  ] as const)('%s', async ([, line, code, message]) => {
    const file = path.join(folder, 'bad.ndjson');
    writeFileSync(file, `${line}\n`);
    await expect(differences(file, write('b.ndjson', [recordAt('a.txt'), recordAt('b.txt')]))).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  test('records out of order', async () => {
    const file = write('bad.ndjson', [recordAt('b.txt'), recordAt('a.txt')]);
    await expect(differences(file, file)).rejects.toMatchObject({ code: 'run/damaged' });
  });

  test('no run, no folder, no revision', async () => {
    expect(() => openRun(folder, undefined)).toThrow(/no records.ndjson/);
    expect(() => openRun(path.join(folder, 'none'), undefined)).toThrow(/no such file/);
    await expect(openRun('out', 'no-such-revision').lines().next()).rejects.toMatchObject({ code: 'run/missing' });
  });
});
