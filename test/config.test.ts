import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { ReleaseRecord, SluglineConfig } from '../src/index.ts';
import { extract } from '../src/index.ts';
import { folderWith, readLines, slugline } from './support/cli.ts';
import { ROOT } from './support/paths.ts';

/** The code of the example in a document. */
function exampleIn(name: string): string {
  const text = readFileSync(`${ROOT}${name}`, 'utf8');
  return /<!-- example -->\n```\w+\n([\s\S]*?)```/.exec(text)![1]!;
}

test('run reads the configuration above, names its hash, and the command line goes before it', async () => {
  const folder = folderWith({
    'slugline.config.json': exampleIn('docs/config.md'),
    'sub/a.txt':
      'Title\n\nOn Monday agents of the Prairie Fraud Watch Bureau came. The Fraud Watch Bureau was quiet.\n',
  });
  const run = async (...options: readonly string[]) => {
    const out = folderWith();
    const ended = await slugline(['run', 'a.txt', '--out', out, '--quiet', ...options], {
      cwd: path.join(folder, 'sub'),
    });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const manifest = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as { options: unknown };
    return { options: manifest.options, record: readLines<ReleaseRecord>(path.join(out, 'records.ndjson'))[0]! };
  };
  const { options, record } = await run('--timeout', '30');
  expect(options).toEqual({
    date: null,
    maxBytes: 4_194_304,
    timeout: 30,
    config: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  });
  expect(record.agencies[0]).toMatchObject({ id: 'us/il/pfwb', mentions: { length: 2 } });
  const without = await run('--no-config');
  expect(without.options).toEqual({ date: null, maxBytes: 16_777_216, timeout: 10 });
  expect(without.record.agencies.map(({ id }) => id)).not.toContain('us/il/pfwb');

  writeFileSync(path.join(folder, 'slugline.config.json'), '{"off": ["town"]}');
  const { code, stderr } = await slugline(['run', 'a.txt', '--out', folderWith()], { cwd: path.join(folder, 'sub') });
  expect(code).toBe(2);
  expect(stderr).toMatch(/slugline\.config\.json: \/off\/0: must be one of/);
});

test('explain and evaluate read with the configuration, too', async () => {
  const text = 'Title\n\nThe Quiet Meadow plan began on Monday.\n';
  const cwd = folderWith({
    'slugline.config.json': JSON.stringify({ programs: [{ name: 'Quiet Meadow' }] }),
    'gold/a.txt': text,
    'gold/a.json': JSON.stringify({
      id: 'a',
      facts: {},
      mentions: [{ start: 11, end: 23, text: 'Quiet Meadow', type: 'program', norm: 'Quiet Meadow' }],
    }),
  });
  const say = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await slugline(args, { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return stdout;
  };
  expect(await say('explain', 'gold/a.txt')).toContain('program/own-list');
  expect(await say('explain', 'gold/a.txt', 'Quiet Meadow')).toContain('program/own-list');
  expect(await say('explain', 'gold/a.txt', '--no-config')).not.toContain('program/own-list');
  expect(await say('evaluate', 'gold', '--errors', 'program')).not.toContain('MISSED');
  expect(await say('evaluate', 'gold', '--errors', 'program', '--no-config')).toContain('MISSED');
});

test('the example of a configuration works in a program, too', () => {
  const config = JSON.parse(exampleIn('docs/config.md')) as SluglineConfig;
  const record = extract('Agents of PFWB met Quorlinda J. Vexhart in Naptown.', { config });
  expect(record.agencies[0]!.id).toBe('us/il/pfwb');
  expect(record.people[0]!.id).toBe('own/vexhart');
  expect(record.cities[0]!.id).toBe('geonames:4259418');
});

test('the example of a recogniser compiles against the package, and finds what it says', async () => {
  const folder = folderWith({
    'example.ts': exampleIn('docs/library.md').replace("'slugline'", JSON.stringify(`${ROOT}dist/index.js`)),
    'tsconfig.json': JSON.stringify({
      extends: `${ROOT}tsconfig.json`,
      compilerOptions: {
        outDir: 'built',
        rootDir: '.',
        noEmit: false,
        isolatedDeclarations: false,
        declaration: false,
        typeRoots: [`${ROOT}node_modules/@types`],
      },
      include: ['example.ts'],
    }),
    'package.json': '{"type": "module"}',
  });
  const compiler = `${ROOT}node_modules/typescript/lib/tsc.js`;
  const compiled = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
  expect(compiled).toMatchObject({ stdout: '', status: 0 });
  const { record } = (await import(path.join(folder, 'built/example.js'))) as { record: ReleaseRecord };
  expect(record.laws).toMatchObject([
    { name: '22-CR-0099', mentions: [{ text: 'Case 22-CR-0099', rule: 'law/case-number' }] },
  ]);
  expect(record.agencies[0]!.id).toBe('us/doj/fbi');
});
