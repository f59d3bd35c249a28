#!/usr/bin/env node
import { buildProgram } from './program.ts';
import { EXIT, reportError } from './report.ts';

try {
  await buildProgram().parseAsync(process.argv);
} catch (error) {
  process.exitCode = reportError(error);
}
process.exitCode ??= EXIT.ok;
