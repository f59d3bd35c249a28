import type { MentionType } from '../core/mention.ts';
import { TYPES } from './gold.ts';
import { type DocumentTally, sumUp } from './score.ts';

/** Where a strict F1 may lie, with 95 % confidence; shares. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Intervals of the strict F1, by type and of the mean over the core types. */
export interface Intervals {
  readonly samples: number;
  readonly core: Interval;
  readonly types: Readonly<Record<string, Interval>>;
}

/**
 * How far the strict F1 could move with other documents of the same kind: documents are drawn with replacement
 * `samples` times (percentile bootstrap). Documents, not mentions, are drawn, since mistakes of one document hang
 * together. The same seed gives the same intervals.
 */
export function bootstrap(documents: readonly DocumentTally[], samples: number, seed = 1): Intervals {
  const next = randomNumbers(seed);
  const shares = new Map<MentionType | 'core', number[]>([['core', []]]);
  for (const type of TYPES) shares.set(type, []);
  for (let sample = 0; sample < samples; sample++) {
    const drawn = documents.map(() => documents[Math.floor(next() * documents.length)]!);
    const { core, types } = sumUp(drawn);
    for (const [name, list] of shares) list.push(name === 'core' ? core.strictF1 : types[name]!.strictF1);
  }
  const intervals = new Map([...shares].map(([name, list]) => [name, intervalOf(list)]));
  return {
    samples,
    core: intervals.get('core')!,
    types: Object.fromEntries(TYPES.map((type) => [type, intervals.get(type)!])),
  };
}

/** From the 2.5th to the 97.5th percentile. */
function intervalOf(shares: readonly number[]): Interval {
  const sorted = Float64Array.from(shares).sort();
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}

/** Numbers from 0 to 1 (exclusive), the same for the same seed on every machine: mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}
