import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildProgram } from '../src/cli/program.ts';
import { extract } from '../src/pipeline.ts';
import { ROOT } from './support/paths.ts';

const DOCS = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(`${ROOT}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'fixtures/README.md',
];
const { scripts, bin } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
};
const commands = new Map(buildProgram().commands.map((command) => [command.name(), command]));

/** Lines of the code blocks of a document, comments cut off. */
function commandLines(text: string): readonly string[] {
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '');
}

describe.for(DOCS)('%s', (name) => {
  const text = readFileSync(`${ROOT}${name}`, 'utf8');

  test('files that it names exist', () => {
    const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map(([, target = '']) =>
      path.posix.join(path.posix.dirname(name), target),
    );
    const quoted = [
      ...text.matchAll(/`((?:src|test|scripts|docs|schemas|fixtures|bench|\.ci)\/[\w./-]*|[A-Z-]+\.md)`/g),
    ].map(([, target = '']) => target);
    expect([...linked, ...quoted].filter((target) => !existsSync(`${ROOT}${target}`))).toEqual([]);
  });

  test('commands that it names exist, with their options', () => {
    const parts = commandLines(text).flatMap((line) => line.split(/\s*&&\s*/));
    const unknown = parts.filter((line) => !isKnown(line));
    expect(unknown).toEqual([]);
  });

  test('it does not promise what is not there yet', () => {
    expect(text).not.toMatch(/\b(?:TODO|FIXME|TBD|coming soon)\b/);
  });
});

function isKnown(line: string): boolean {
  const [program, ...words] = line.split(/\s+/);
  if (program === 'npm') {
    const script = words[0] === 'run' ? words[1] : words[0];
    return script !== undefined && (['ci', 'install', 'i'].includes(script) || script in scripts);
  }
  const slugline =
    program === 'slugline' ? words : program === 'npx' && (words[0] ?? '') in bin ? words.slice(1) : undefined;
  if (slugline) {
    const named = commands.get(slugline[0] ?? '');
    const command = named?.commands.find((below) => below.name() === slugline[1]) ?? named;
    const options = slugline.filter((word) => word.startsWith('--') && word !== '--help' && word !== '--');
    return command !== undefined && options.every((word) => command.options.some(({ long }) => long === word));
  }
  if (program === 'node') return existsSync(`${ROOT}${words[0]}`);
  return (
    program !== undefined &&
    (program.startsWith('.ci/') ? existsSync(`${ROOT}${program}`) : ['git', 'cd'].includes(program))
  );
}

test('every command is described in the README, and has help', () => {
  const readme = readFileSync(`${ROOT}README.md`, 'utf8');
  for (const [name, command] of commands) {
    if (name === 'help') continue;
    expect(readme).toContain(`slugline ${name}`);
    expect(command.description() + command.summary()).not.toBe('');
    expect(command.helpInformation()).toContain('--help');
  }
});

test('every package that is installed with slugline is named with its licence', () => {
  const { dependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const licences = readFileSync(`${ROOT}DATA-LICENCES.md`, 'utf8');
  expect(Object.keys(dependencies).filter((name) => !licences.includes(`\`${name}\` |`))).toEqual([]);
});

test('every source of the compiled lexicons is named with its licence', () => {
  const licences = readFileSync(`${ROOT}DATA-LICENCES.md`, 'utf8');
  const packages = readdirSync(`${ROOT}scripts/lexicon`).flatMap((name) => {
    const code = readFileSync(`${ROOT}scripts/lexicon/${name}`, 'utf8');
    const imported = [...code.matchAll(/(?:from |import\(|require\.resolve\(|\)\()'([@\w][\w@/.-]*)'/g)];
    return imported.map(([, specifier = '']) => specifier).filter((specifier) => !specifier.startsWith('node:'));
  });
  const unnamed = [...new Set(packages)].filter((name) => name !== 'yaml' && !licences.includes(`\`${name}\``));
  expect(unnamed).toEqual([]);
});

test('the lock file names no registry, and every package has its integrity but development tools of other platforms', () => {
  const { packages } = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')) as {
    readonly packages: Readonly<
      Record<string, { resolved?: string; integrity?: string; link?: boolean; dev?: true; os?: readonly string[] }>
    >;
  };
  const entries = Object.entries(packages).filter(([name]) => name !== '');
  expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([name]) => name)).toEqual([]);
  expect(
    entries.filter(([, { integrity, dev, os }]) => integrity === undefined && !(dev && os)).map(([name]) => name),
  ).toEqual([]);
});

test('the library call in the README gives what it says', () => {
  const record = extract('WASHINGTON — The FBI arrested 12 people on Tuesday.', { date: '2020-03-05' });
  expect(record.dates[0]?.value).toBe('2020-03-03');
  expect(record.figures[0]?.value).toBe(12);
  expect(record.agencies[0]?.id).toBe('us/doj/fbi');
  expect(extract('They seized two dozen pistols.').figures[0]?.value).toBe(24);
});

test('every code of an error or diagnostic has a line in docs/errors.md', () => {
  const documented = readFileSync(`${ROOT}docs/errors.md`, 'utf8');
  const codes = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const code = readFileSync(`${ROOT}src/${file}`, 'utf8');
      return [...code.matchAll(/(?:SluglineError\(\s*|\bcode: )'([a-z]+(?:\/[a-z-]+)?)'/g)].map(
        ([, name = '']) => name,
      );
    });
  expect(codes.length).toBeGreaterThan(20);
  expect([...new Set(codes)].filter((code) => !documented.includes(`\`${code}\``))).toEqual([]);
});
