import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith } from '../../test/support/cli.ts';
import { extract } from '../pipeline.ts';
import type { ReleaseRecord } from '../record/types.generated.ts';
import { resolveRun } from './resolve-run.ts';

interface Given {
  readonly name: string;
  readonly roles: readonly (readonly [title: string, organization: string | null])[];
  readonly age: number | null;
  readonly residence: readonly [city: string, state: string | null] | null;
  readonly date: string | null;
  readonly issuer: string | null;
}

interface LabelledPair {
  readonly same: boolean;
  readonly a: Given;
  readonly b: Given;
}

/**
 * Pairs of people in two releases each, judged by reading 2,980 releases of prosecutors. Titles, offices, dates and the build of
 * the names are as released; surnames are invented but for very frequent ones, so are companies and homes.
 */
function pairsIn(file: string): readonly LabelledPair[] {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as readonly LabelledPair[];
}

const NOBODY = extract('');

function record(path: string, { name, roles, age, residence, date, issuer }: Given): ReleaseRecord {
  const id = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return {
    ...NOBODY,
    id,
    source: { ...NOBODY.source, path },
    release: { ...NOBODY.release, date, issuer: issuer === null ? null : { id: issuer, name: issuer } },
    people: [
      {
        id: 'p1',
        name,
        aliases: [],
        roles: roles.map(([title, organization]) => ({ title, organization })),
        age,
        residence: residence === null ? null : { name: residence[0], state: residence[1], country: 'US' },
        mentions: [{ start: 0, end: 0, text: '' }],
      },
    ],
  };
}

// Alone, the pairs lack what other releases say. The first 200 set the weights. The others were judged before the rules had
// seen them, and are harder: among all releases the rules then found 81 of 100 and joined 3 wrongly; what was mended after that
// was mended with them in sight.
test.for([
  ['name-pairs.json', 0.9],
  ['name-pairs-unseen.json', 0.8],
] as const)(
  '200 labelled pairs of names in %s: precision at least 98 %%, recall at least %d',
  { timeout: 30_000 },
  async ([file, recall]) => {
    const pairs = pairsIn(file);
    expect(pairs.filter(({ same }) => same)).toHaveLength(100);
    expect(pairs).toHaveLength(200);
    const lines = pairs.flatMap(({ a, b }, i) => {
      const number = String(i).padStart(3, '0');
      return [record(`${number}-a.txt`, a), record(`${number}-b.txt`, b)].map((each) => `${JSON.stringify(each)}\n`);
    });
    const folder = folderWith({
      'records.ndjson': lines.join(''),
      'manifest.json': JSON.stringify({ counts: { records: lines.length } }),
    });
    const entity = new Map<string, string>();
    for (const { links } of await resolveRun(folder)) for (const link of links) entity.set(link.path, link.entity);
    const wrong: string[] = [];
    let found = 0;
    let joined = 0;
    for (const [i, { same, a, b }] of pairs.entries()) {
      const number = String(i).padStart(3, '0');
      const isJoined = entity.get(`${number}-a.txt`) === entity.get(`${number}-b.txt`);
      if (isJoined) joined += 1;
      if (isJoined && same) found += 1;
      if (isJoined !== same) wrong.push(`${same ? 'missed' : 'joined wrongly'}: ${a.name} / ${b.name}`);
    }
    expect.soft(found / joined, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect.soft(found / 100, wrong.join('\n')).toBeGreaterThanOrEqual(recall);
  },
);
