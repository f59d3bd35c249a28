import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codeFile, runProgram } from './program.ts';

const SOURCE = 'exports.double = (n) => 2 * n; exports.folder = __dirname; exports.sep = require("node:path").sep;';
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'slugline-program-'));
  file = path.join(folder, 'double.cjs');
  writeFileSync(file, SOURCE);
});
afterEach(() => rmSync(folder, { recursive: true }));

const doubled = (exports: unknown): number => (exports as { double: (n: number) => number }).double(21);

describe('a program', () => {
  test('runs as CommonJS', () => {
    const { exports, isCompiled } = runProgram(file);
    expect(exports).toMatchObject({ folder, sep: path.sep });
    expect(doubled(exports)).toBe(42);
    expect(isCompiled).toBe(false);
  });

  test('runs with the byte code of an earlier run', () => {
    const first = runProgram(file);
    doubled(first.exports);
    first.keepCode();
    const again = runProgram(file);
    expect(again.isCompiled).toBe(true);
    expect(doubled(again.exports)).toBe(42);
  });

  test.for([
    {
      name: 'damaged in the middle',
      damage: (code: Buffer) => code.fill(255, code.length >> 1, (code.length >> 1) + 8),
    },
    { name: 'cut short', damage: (code: Buffer) => code.subarray(0, code.length - 10) },
    { name: 'empty', damage: () => Buffer.alloc(0) },
  ])('does without byte code that is $name', ({ damage }) => {
    runProgram(file).keepCode();
    writeFileSync(codeFile(file), damage(readFileSync(codeFile(file))));
    const { exports, isCompiled } = runProgram(file);
    expect(isCompiled).toBe(false);
    expect(doubled(exports)).toBe(42);
  });

  test('does without the byte code of another source, also of one as long', () => {
    runProgram(file).keepCode();
    writeFileSync(file, SOURCE.replace('2 * n', '3 * n'));
    const { exports, isCompiled } = runProgram(file);
    expect(isCompiled).toBe(false);
    expect(doubled(exports)).toBe(63);
  });
});
