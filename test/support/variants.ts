import { readdirSync, readFileSync } from 'node:fs';
import { compareFacts, factsOf } from '../../scripts/variants/kept.mjs';
import { extractDocument, readDocument } from '../../src/index.ts';
import { FIXTURES } from './paths.ts';

/** The plain-text releases of fixtures/. */
export function fixtureTexts(): readonly string[] {
  return readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`${FIXTURES}/${name}`, 'utf8'));
}

/** Share of the facts of `texts` that another form of each has too; texts that cannot have the form do not count. */
export async function shareKept(
  texts: readonly string[],
  ending: string,
  make: (text: string) => Uint8Array | undefined | Promise<Uint8Array>,
): Promise<number> {
  let kept = 0;
  let all = 0;
  for (const text of texts) {
    const bytes = await make(text);
    if (bytes === undefined) continue;
    const expected = await facts(Buffer.from(text), 'a.txt');
    kept += compareFacts(expected, await facts(bytes, `a.${ending}`)).kept;
    all += expected.length;
  }
  return kept / all;
}

async function facts(bytes: Uint8Array, path: string): Promise<readonly string[]> {
  return factsOf(extractDocument(await readDocument(bytes, { path, date: '2020-03-05' })));
}
