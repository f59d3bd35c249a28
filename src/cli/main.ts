#!/usr/bin/env node
import { buildProgram } from './program.ts';
import { EXIT, reportError } from './report.ts';

// `slugline … | head`: whoever reads the output has enough of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  await buildProgram().parseAsync(process.argv);
} catch (error) {
  process.exitCode = reportError(error);
}
process.exitCode ??= EXIT.ok;
