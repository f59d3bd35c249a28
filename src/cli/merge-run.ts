import { mergeShards } from '../run/merge.ts';
import type { MergeFlags } from './merge.ts';
import { EXIT } from './report.ts';
import { summary } from './summary.ts';

/** `slugline merge`; the answer is the exit code, that of a run over all documents. */
export async function merge(outs: readonly string[], { out, quiet = false }: MergeFlags): Promise<number> {
  const result = await mergeShards(outs, out);
  if (!quiet) process.stdout.write(summary(result, out));
  return result.failed.length > 0 ? EXIT.someFailed : EXIT.ok;
}
