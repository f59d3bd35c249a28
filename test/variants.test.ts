import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FORMS } from '../scripts/variants/forms.mjs';
import { compareFacts, factsOf } from '../scripts/variants/kept.mjs';
import { extractDocument, readDocument } from '../src/index.ts';
import { FIXTURES } from './support/paths.ts';

const texts = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`${FIXTURES}/${name}`, 'utf8'));

const facts = async (bytes: Uint8Array, path: string): Promise<readonly string[]> =>
  factsOf(extractDocument(await readDocument(bytes, { path, date: '2020-03-05' })));

test.for(Object.entries(FORMS))('%s keeps the facts', async ([, { ending, make }]) => {
  let kept = 0;
  let all = 0;
  for (const text of texts) {
    const bytes = make(text);
    if (bytes === undefined) continue;
    const expected = await facts(Buffer.from(text), 'a.txt');
    kept += compareFacts(expected, await facts(bytes, `a.${ending}`)).kept;
    all += expected.length;
  }
  expect(kept / all).toBeGreaterThanOrEqual(0.99);
});
