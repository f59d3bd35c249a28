import { createHash } from 'node:crypto';
import { type ResolveOptions, resolveRun } from '../../src/link/resolve-run.ts';
import { extract } from '../../src/pipeline.ts';
import type { Person, ReleaseRecord } from '../../src/record/types.generated.ts';
import { folderWith } from './cli.ts';

const NOBODY = extract('');

export type Given = Partial<Omit<Person, 'id' | 'mentions' | 'name'>>;
/** What the records of a run have, one for each document. */
export type Document = readonly [
  date: string | null,
  people: Readonly<Record<string, Given>>,
  programs?: readonly string[],
];

export function record(name: string, [date, people, programs = []]: Document): ReleaseRecord {
  const sha256 = createHash('sha256').update(name).digest('hex');
  const nobody = { aliases: [], roles: [], age: null, residence: null, mentions: [{ start: 0, end: 0, text: '' }] };
  return {
    ...NOBODY,
    id: sha256.slice(0, 32),
    source: { ...NOBODY.source, path: name, sha256 },
    release: { ...NOBODY.release, date },
    people: Object.entries(people).map(([full, given], i) => ({ ...nobody, id: `p${i + 1}`, name: full, ...given })),
    programs: programs.map((full, i) => {
      const [long = '', alias] = full.split('|');
      return { id: `g${i + 1}`, name: long, aliases: alias === undefined ? [] : [alias], mentions: nobody.mentions };
    }),
  };
}

/** An output folder with `a.txt`, `b.txt` … */
export function run(...documents: readonly Document[]): string {
  const records = documents.map((document, i) => record(`${String.fromCharCode(97 + i)}.txt`, document));
  return folderWith({
    'records.ndjson': records.map((each) => `${JSON.stringify(each)}\n`).join(''),
    'manifest.json': JSON.stringify({ counts: { records: records.length } }),
  });
}

/** Members of each entity of a type as `a.txt#p1`, by id. */
export async function joined(
  folder: string,
  type = 'person',
  options: ResolveOptions = {},
): Promise<Record<string, readonly string[]>> {
  const entities = await resolveRun(folder, options);
  return Object.fromEntries(
    entities
      .filter(({ entity }) => entity.type === type)
      .map(({ entity, links }) => [entity.id, links.map((link) => `${link.path}#${link.local}`)]),
  );
}

export const role = (title: string, organization: string | null = null): Given => ({
  roles: [{ title, organization }],
});
export const lives = (name: string): Given => ({ residence: { name, state: 'OH', country: 'US' } });
