// Bundles slugline into dist/bundle/: some twenty files instead of four hundred, which start faster and need few descriptors. They also run
// faster: what one file of a module takes from another is looked up in a cell each time, what stands in the same file V8 knows.
// A chunk is as deep below the package as a file of src/<folder>/, so that `new URL('../../…', import.meta.url)` means the same in both.
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { rolldown } from 'rolldown';

const out = 'dist/bundle';
rmSync(out, { recursive: true, force: true });
const isPackage = (name) => /^[^./]/.test(name);

// The command line and the library. Packages stay outside.
await write(
  'js',
  { input: { main: 'src/cli/main.ts', index: 'src/index.ts' }, external: isPackage },
  { format: 'esm' },
);
writeFileSync('dist/cli/main.js', "#!/usr/bin/env node\nimport '../bundle/main.js';\n");
chmodSync('dist/cli/main.js', 0o755);

// Worker threads, and the reader of PDFs: what they run is CommonJS and one file each, since only such a script can be given the byte code
// of an earlier run (src/core/program.ts). A package that cannot be required by every Node.js is bundled with what requires it.
const isRequired = (name) => isPackage(name) && !name.startsWith('@exodus/');
await writeProgram('worker', { external: isRequired }, 'src/run/worker-start.ts');
await writeProgram('worker-program', { external: isRequired }, 'src/run/worker.ts');
await writeProgram(
  'pdf-program',
  { external: (name) => name.startsWith('node:'), plugins: [readerOfPdf()] },
  'pdf-program',
);

function writeProgram(name, options, source) {
  const output = {
    format: 'cjs',
    exports: 'named',
    codeSplitting: false,
    comments: { legal: true, annotation: false, jsdoc: true },
  };
  return write('cjs', { ...options, input: { [name]: source } }, output);
}

async function write(extension, options, output) {
  const bundle = await rolldown({
    ...options,
    platform: 'node',
    onLog(level, { message }, log) {
      if (level === 'warn') throw new Error(message);
      log(level, message);
    },
  });
  await bundle.write({
    dir: out,
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
