// Bundles slugline into dist/bundle/: some twenty files instead of four hundred, which start faster and need few descriptors. They also run
// faster: what one file of a module takes from another is looked up in a cell each time, what stands in the same file V8 knows.
// A chunk is as deep below the package as a file of src/<folder>/, so that `new URL('../../…', import.meta.url)` means the same in both.
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { rolldown } from 'rolldown';

const BUNDLE = 'dist/bundle';
const COMMAND = 'dist/command';
for (const folder of [BUNDLE, COMMAND]) rmSync(folder, { recursive: true, force: true });
const isPackage = (name) => /^[^./]/.test(name);

// The library. Packages stay outside.
await write(BUNDLE, 'js', { input: { index: 'src/index.ts' }, external: isPackage }, { format: 'esm' });

// The command line. What every run takes is one file, with the packages that it always needs: to find and load thirty files takes as long
// as to extract a document or two.
const OF_RUN = /\/src\/cli\/program\.ts$/;
const WITH_RUN = /^(?:commander|p-queue|p-timeout|eventemitter3|tinyglobby|fdir|picomatch|picocolors)(?:\/|$)/;
await write(
  COMMAND,
  'js',
  { input: { main: 'src/cli/main.ts' }, external: (name) => isPackage(name) && !WITH_RUN.test(name) },
  { format: 'esm', codeSplitting: { groups: [{ name: 'run', test: OF_RUN }] } },
);
writeFileSync('dist/cli/main.js', "#!/usr/bin/env node\nimport '../command/main.js';\n");
chmodSync('dist/cli/main.js', 0o755);

// Worker threads, and the reader of PDFs: what they run is CommonJS and one file each, since only such a script can be given the byte code
// of an earlier run (src/core/program.ts). Packages that they import are in it, and so is their byte code; what is asked for by name when it is
// first needed stays outside.
await writeProgram('worker', [], 'src/run/worker-start.ts');
await writeProgram('worker-program', [], 'src/run/worker.ts');
await writeProgram('pdf-program', [readerOfPdf()], 'pdf-program');

function writeProgram(name, plugins, source) {
  const output = {
    format: 'cjs',
    exports: 'named',
    codeSplitting: false,
    comments: { legal: true, annotation: false, jsdoc: true },
  };
  const external = (module) => module.startsWith('node:');
  return write(BUNDLE, 'cjs', { external, plugins, input: { [name]: source } }, output);
}

async function write(dir, extension, options, output) {
  const bundle = await rolldown({
    ...options,
    platform: 'node',
    onLog(level, { message }, log) {
      if (level === 'warn') throw new Error(message);
      log(level, message);
    },
  });
  await bundle.write({
    dir,
    ...output,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `[name].${extension}`,
  });
  await bundle.close();
}

/** pdf-parse together with the part of it that reads, which it would import from a file of its own: here it finds it under a global name. */
function readerOfPdf() {
  const entry = createRequire(import.meta.url).resolve('pdf-parse');
  const reader = path.join(path.dirname(entry), 'pdf.worker.mjs');
  const parse = path.resolve('src/read/pdf/parse.ts');
  return {
    name: 'reader-of-pdf',
    resolveId: (id) => (id === 'pdf-program' ? id : id === 'pdf-parse' ? entry : null),
    load: (id) =>
      id === 'pdf-program' ? `export * from ${JSON.stringify(parse)};\nimport ${JSON.stringify(reader)};\n` : null,
  };
}
