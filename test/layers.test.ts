import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './support/paths.ts';

/**
 * The parts of src/ and which parts each may import, besides itself. Imports point one way: from the command line
 * down to core. Types of the record may be named anywhere (`import type` from record/), since everyone speaks of them.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  clean: ['core'],
  gazetteer: ['core', 'segment'], // the matcher walks the token table, which numbers words by the vocabulary: two peers
  segment: ['core', 'gazetteer'],
  read: ['core', 'clean', 'gazetteer', 'segment'],
  entities: ['core', 'gazetteer', 'segment'],
  release: ['core', 'gazetteer', 'segment', 'entities'],
  resolve: ['core', 'gazetteer', 'segment', 'entities', 'release'],
  record: ['core', 'resolve'],
  config: ['core', 'gazetteer', 'segment', 'entities', 'resolve', 'record'],
  pipeline: ['core', 'config', 'clean', 'gazetteer', 'segment', 'entities', 'release', 'resolve', 'record', 'read'],
  evaluate: ['core', 'record', 'pipeline', 'read'],
  diff: ['core', 'record'],
  explain: ['core', 'gazetteer', 'segment', 'entities', 'record', 'pipeline', 'diff'],
  annotate: ['core', 'record', 'evaluate', 'diff'],
  export: ['core', 'record', 'diff', 'names'],
  names: ['core'], // names in parts, for joining
  duplicates: ['core', 'record', 'export', 'diff'],
  link: ['core', 'record', 'export', 'diff', 'names'],
  viewer: ['core', 'record', 'pipeline', 'read', 'evaluate', 'diff', 'export'],
  run: ['core', 'config', 'record', 'pipeline', 'read', 'diff', 'export'],
  cli: [
    'core',
    'config',
    'record',
    'pipeline',
    'read',
    'evaluate',
    'diff',
    'annotate',
    'explain',
    'export',
    'duplicates',
    'link',
    'viewer',
    'run',
    'entities',
  ],
  index: [
    'core',
    'config',
    'clean',
    'segment',
    'entities',
    'release',
    'resolve',
    'record',
    'pipeline',
    'read',
    'evaluate',
    'export',
  ],
};

interface Import {
  /** `src/segment/tokens.ts`, relative to the repository. */
  readonly from: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const sources = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll(path.sep, '/')}`)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .sort();

const imports: readonly Import[] = sources.flatMap((from) => {
  const text = readFileSync(`${ROOT}${from}`, 'utf8');
  const statements = text.matchAll(/^(?:import|export)\b([^;'"]*?)\bfrom '([^']+)';/gm);
  const dynamic = text.matchAll(/\bimport\('([^']+)'\)/g);
  return [
    ...[...statements].map(([, names = '', specifier = '']) => ({ from, specifier, typeOnly: isTypeOnly(names) })),
    ...[...dynamic].map(([, specifier = '']) => ({ from, specifier, typeOnly: false })),
  ];
});

function isTypeOnly(names: string): boolean {
  if (/^\s*type\b/.test(names)) return true;
  const list = /\{([^}]*)\}/
    .exec(names)?.[1]
    ?.split(',')
    .filter((name) => name.trim() !== '');
  return list !== undefined && list.length > 0 && list.every((name) => /^\s*type\b/.test(name));
}

/** The part of src/ that a file belongs to: its folder, or its own name for src/pipeline.ts and src/index.ts. */
function partOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.ts$/, '');
}

/** `entities/date` for a file in that folder; undefined elsewhere. */
function entityFolderOf(file: string): string | undefined {
  return /^src\/entities\/([^/]+)\//.exec(file)?.[1];
}

const inside = imports
  .filter(({ specifier }) => specifier.startsWith('.'))
  .map((found) => ({ ...found, to: path.posix.join(path.posix.dirname(found.from), found.specifier) }));

test('finds the import lines', () => {
  expect(inside.length).toBeGreaterThan(sources.length / 2);
  expect(inside).toContainEqual(
    expect.objectContaining({ from: 'src/pipeline.ts', to: 'src/core/error.ts', typeOnly: false }),
  );
});

test('every part of src/ is listed', () => {
  expect([...new Set(sources.map(partOf))].filter((part) => !(part in MAY_IMPORT))).toEqual([]);
});

test('imports point one way', () => {
  const wrong = inside.filter(({ from, to, typeOnly }) => {
    const [source, target] = [partOf(from), partOf(to)];
    if (source === target || (target === 'record' && typeOnly)) return false;
    return !MAY_IMPORT[source]?.includes(target);
  });
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

/** Folders for a language, which find mentions of every type. */
const LANGUAGES: ReadonlySet<string> = new Set(['spanish']);

test('entity folders do not import each other; those of a language take the shapes of mentions', () => {
  const wrong = inside.filter(({ from, to }) => {
    const [source, target] = [entityFolderOf(from), entityFolderOf(to)];
    if (source !== undefined && LANGUAGES.has(source) && to.endsWith('/value.ts')) return false;
    return source !== undefined && target !== undefined && source !== target;
  });
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('later stages take only types and the list of recognisers from entities/', () => {
  const wrong = inside.filter(
    ({ from, to, typeOnly }) =>
      ['release', 'resolve'].includes(partOf(from)) &&
      partOf(to) === 'entities' &&
      !typeOnly &&
      !to.endsWith('/value.ts'),
  );
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('a package is imported in one place, which turns its answers into our types', () => {
  const { dependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const places = Object.keys(dependencies).map((name) => {
    const users = imports.filter(
      ({ specifier, typeOnly }) => !typeOnly && (specifier === name || specifier.startsWith(`${name}/`)),
    );
    return { name, folders: [...new Set(users.map(({ from }) => path.posix.dirname(from)))] };
  });
  expect(places.filter(({ folders }) => folders.length > 1)).toEqual([]);
});

test('only cli/ prints or ends the process', () => {
  const wrong = sources.filter((file) => {
    if (partOf(file) === 'cli') return false;
    const code = readFileSync(`${ROOT}${file}`, 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
    return /\bconsole\.|\bprocess\.(?:stdout|stderr|exit)\b/.test(code);
  });
  expect(wrong).toEqual([]);
});
