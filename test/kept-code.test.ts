import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('support/kept-code.mjs', import.meta.url));

// V8 refuses byte code without a word, when a flag differs: a run would only be slower.
test.for(['worker-program.cjs', 'pdf-program.cjs'])('the byte code that the build kept of %s is taken', (name) => {
  expect(execFileSync(process.execPath, [script, name], { encoding: 'utf8' }).trim()).toBe('true');
});
