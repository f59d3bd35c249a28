import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { commandDocs } from '../src/cli/command-docs.ts';
import { completionScript } from '../src/cli/completion.ts';
import { buildProgram } from '../src/cli/program.ts';
import { CLI, folderWith, slugline } from './support/cli.ts';
import { ROOT } from './support/paths.ts';

const RELEASE = `FOR IMMEDIATE RELEASE
March 3, 2021

County Prosecutor Announces 14 Arrests

Agents of the FBI arrested 14 people in Chicago on Tuesday.
`;

const text = (name: string): string => readFileSync(`${ROOT}${name}`, 'utf8');
const yaml = (name: string): unknown => parse(text(name));
const shown = (name: string): string =>
  new RegExp(`<!-- output: ${name} -->\\n\`\`\`text\\n([\\s\\S]*?)\`\`\``).exec(text('docs/ci.md'))![1]!;

/** The command lines of the files for CI, each with the environment that the file gives it. */
function ciCommands(): readonly {
  readonly name: string;
  readonly line: string;
  readonly env: Record<string, string>;
}[] {
  const github = yaml('docs/ci/github-actions.yml') as { jobs: { facts: { steps: { run?: string }[] } } };
  const gitlab = yaml('docs/ci/gitlab-ci.yml') as { facts: { script: string[] } };
  const action = yaml('action.yml') as { runs: { steps: { run: string; env: Record<string, string> }[] } };
  const [hook] = yaml('.pre-commit-hooks.yaml') as { entry: string; args: string[] }[];
  const inputs: Readonly<Record<string, string>> = { RELEASES: 'releases', OUT: 'out', FAIL_ON: 'any' };
  const [step] = action.runs.steps;
  expect(Object.keys(step!.env).sort()).toEqual(Object.keys(inputs).sort());
  return [
    { name: 'github', line: github.jobs.facts.steps.find(({ run }) => run !== undefined)!.run!, env: {} },
    { name: 'gitlab', line: gitlab.facts.script.join('\n'), env: {} },
    { name: 'action', line: step!.run, env: inputs },
    { name: 'pre-commit', line: [hook!.entry, ...hook!.args].join(' '), env: {} },
  ];
}

test('the files for CI pass where nothing changed and fail where a fact did; docs/ci.md shows what they print', async () => {
  const folder = folderWith({ 'releases/a.txt': RELEASE, 'releases/b.txt': RELEASE });
  const programs = folderWith({
    slugline: `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`,
    npx: '#!/bin/sh\n[ "$1" = --yes ] && shift\nexec "$@"\n',
  });
  for (const name of ['slugline', 'npx']) chmodSync(path.join(programs, name), 0o755);
  const sh = (line: string, env: Readonly<Record<string, string>>) =>
    spawnSync('bash', ['-euc', line], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env, PATH: `${programs}:${process.env['PATH'] ?? ''}` },
    });
  expect(await slugline(['run', 'releases', '--out', 'out', '-q'], { cwd: folder })).toMatchObject({ code: 0 });
  const plain = 'slugline check releases --out out';
  expect(sh(plain, {})).toMatchObject({ status: 0, stdout: shown('passing') });
  writeFileSync(path.join(folder, 'releases/b.txt'), RELEASE.replace('FBI', 'ATF'));
  expect(sh(plain, {})).toMatchObject({ status: 1, stdout: shown('failing') });
  for (const { name, line, env } of ciCommands()) {
    const { status, stdout, stderr } = sh(line, env);
    expect({ name, status, stderr }).toEqual({ name, status: 1, stderr: '' });
    expect(stdout).toContain('FBI');
  }
}, 120_000);

test('docs/cli.md lists the commands of the program', () => {
  const listed = /<!-- commands -->\n([\s\S]*?)<!-- end -->/.exec(text('docs/cli.md'))![1]!;
  expect(listed.trim(), 'run node scripts/generate-cli-docs.mjs').toBe(commandDocs(buildProgram()).trim());
});

test('bash completes commands and options', () => {
  const script = completionScript(buildProgram(), 'bash');
  const complete = (...words: readonly string[]): readonly string[] => {
    const line = `${script}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _slugline; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return spawnSync('bash', ['-uc', line], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
  };
  expect(complete('slugline', 'ch')).toEqual(['check']);
  expect(complete('slugline', 'check', '--up')).toEqual(['--update']);
  expect(complete('slugline', 'check', 'rel')).toEqual([]);
});

test('zsh and fish know every command and option', () => {
  for (const shell of ['zsh', 'fish'] as const) {
    const script = completionScript(buildProgram(), shell);
    for (const command of buildProgram().commands) {
      expect(script).toContain(command.name());
      for (const { long } of command.options)
        expect(script).toContain(shell === 'zsh' ? long! : `-l ${long!.slice(2)}`);
    }
  }
});
