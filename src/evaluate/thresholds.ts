import { SluglineError } from '../core/error.ts';
import { TYPES } from './gold.ts';
import type { Evaluation, TypeScore } from './score.ts';

const METRICS = {
  strict: 'strictF1',
  exact: 'exactF1',
  overlap: 'overlapF1',
  value: 'valueAccuracy',
  precision: 'precision',
  recall: 'recall',
} as const satisfies Readonly<Record<string, keyof TypeScore>>;
type Metric = keyof typeof METRICS | 'fact';

/** A share that must be reached. */
export interface Threshold {
  readonly metric: Metric;
  /** A type, `core`, `extended`, or the name of a fact. */
  readonly name: string;
  readonly share: number;
}

/**
 * Reads `strict=person:0.9,core:0.8,exact=date:0.95,fact=title:0.7`: a metric holds until another is named, `strict`
 * before any is; `=` may stand for `:`. Throws a `SluglineError` with code `option/min`.
 */
export function readThresholds(text: string): readonly Threshold[] {
  let metric: Metric = 'strict';
  return text.split(',').map((item) => {
    const parts = item.trim().split(/[:=]/);
    if (parts.length === 3) metric = metricOf(parts.shift()!, item);
    const [name = '', share = ''] = parts;
    const value = /^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(share) ? Number(share) : Number.NaN;
    if (parts.length !== 2 || Number.isNaN(value))
      throw wrong(item, 'expected a name and a share from 0 to 1, as in strict=person:0.9,core:0.8');
    const known =
      metric === 'fact' || TYPES.some((type) => type === name) || (name === 'extended' && metric === 'strict');
    if (!known && !(name === 'core' && ['strict', 'exact', 'overlap'].includes(metric)))
      throw wrong(item, `${metric} is known of ${TYPES.join(', ')}; strict, exact and overlap also of core`);
    return { metric, name, share: value };
  });
}

function metricOf(name: string, item: string): Metric {
  const known = [...Object.keys(METRICS), 'fact'] as Metric[];
  const metric = known.find((candidate) => candidate === name);
  if (metric === undefined) throw wrong(item, `expected one of ${known.join(', ')} before the name`);
  return metric;
}

function wrong(item: string, why: string): SluglineError {
  return new SluglineError('option/min', `--min: ${JSON.stringify(item)}: ${why}.`);
}

/** A line for each threshold that is not reached. */
export function failuresOf(evaluation: Evaluation, thresholds: readonly Threshold[]): readonly string[] {
  return thresholds.flatMap(({ metric, name, share }) => {
    const got = shareOf(evaluation, metric, name);
    if (got !== undefined && got >= share) return [];
    const have = got === undefined ? 'nothing in the gold to measure it by' : got.toFixed(4);
    return [`below the minimum: ${metric} ${name}: ${have}, wanted ${share}`];
  });
}

function shareOf({ core, extended, types, facts }: Evaluation, metric: Metric, name: string): number | undefined {
  if (metric === 'fact') return facts[name]?.accuracy;
  const key = METRICS[metric];
  if (name === 'core') return key === 'strictF1' || key === 'exactF1' || key === 'overlapF1' ? core[key] : undefined;
  return name === 'extended' ? extended.strictF1 : types[name]?.[key];
}
