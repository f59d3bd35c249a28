// Builds dist/: TypeScript to JavaScript, then the compiled lexicons, the compiled schema validators, the bundle and its byte code.
// Steps whose inputs have not changed since their output was written are skipped.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
mkdirSync('dist', { recursive: true });

/** Newest modification time below a path; 0 when it does not exist. */
function newest(entry) {
  if (!existsSync(entry)) return 0;
  const stat = statSync(entry);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(entry).map((name) => newest(path.join(entry, name))));
}

function run(script, ...args) {
  try {
    execFileSync(process.execPath, [script, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  } catch {
    console.error(`build: ${path.relative(root, script)} failed; its messages are above.`);
    process.exit(1);
  }
}

const force = process.argv.includes('--force');
const stale = (output, inputs) =>
  force || !existsSync(output) || inputs.some((input) => newest(input) > statSync(output).mtimeMs);

if (stale('dist/.tsbuildinfo', ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'])) {
  run(createRequire(import.meta.url).resolve('typescript/lib/tsc.js'), '-p', 'tsconfig.build.json');
}
const lexiconInputs = ['scripts/compile-lexicon.mjs', 'scripts/lexicon', 'src/gazetteer', 'package-lock.json'];
for (const type of readdirSync('src/entities')) lexiconInputs.push(`src/entities/${type}/data`);
if (stale('dist/lexicon.bin', lexiconInputs)) run('scripts/compile-lexicon.mjs');
const validatorInputs = ['schemas/record.schema.json', 'scripts/compile-validator.mjs', 'package-lock.json'];
if (stale('dist/record/validator.generated.cjs', validatorInputs)) run('scripts/compile-validator.mjs');
if (stale('dist/bundle/worker.cjs', ['dist/.tsbuildinfo', 'scripts/bundle.mjs'])) run('scripts/bundle.mjs');
const { codeFile } = await import('../dist/core/program.js');
const programs = ['dist/bundle/worker-program.cjs', 'dist/bundle/pdf-program.cjs'];
if (programs.some((program) => stale(codeFile(program), [program, 'dist/lexicon.bin', 'scripts/compile-code.mjs'])))
  run('scripts/compile-code.mjs');

// What the cache of `slugline run` knows this build by; last, since it covers all of the above.
const { digestOfBuild } = await import('../dist/run/cache/build.js');
writeFileSync('dist/digest.txt', digestOfBuild());
