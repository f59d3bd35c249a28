import type { TestProject } from 'vitest/node';

const FIXED = 7;

/** The seed of all made-up inputs of one run: the number in `SLUGLINE_SEED`, a new one for `random`, else always the same. */
export default function drawSeed({ provide }: TestProject): void {
  const asked = process.env['SLUGLINE_SEED'] ?? '';
  const seed = asked === 'random' ? Math.floor(Math.random() * 2 ** 31) : asked === '' ? FIXED : Number(asked);
  if (!Number.isInteger(seed))
    throw new Error(`SLUGLINE_SEED is ${JSON.stringify(asked)}: give an integer or "random".`);
  if (seed !== FIXED) console.log(`made-up inputs of the seed ${seed}`);
  provide('seed', seed);
}
