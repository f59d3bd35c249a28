import type { ReleaseRecord } from '../../src/index.ts';

export declare function factsOf(record: ReleaseRecord): readonly string[];

export declare function compareFacts(
  expected: readonly string[],
  found: readonly string[],
): { readonly kept: number; readonly lost: readonly string[]; readonly added: readonly string[] };
