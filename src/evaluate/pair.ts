import { bySpan, overlaps } from '../core/span.ts';
import type { TypedMention } from './gold.ts';

/** A gold mention beside the found one that it is compared with. */
export interface Pair {
  readonly gold: TypedMention;
  readonly found: TypedMention;
  /** True when both cover the same characters. */
  readonly exact: boolean;
}

/** How the mentions of one type in one document meet: one to one, equal spans first, then any shared character. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly missed: readonly TypedMention[];
  readonly spurious: readonly TypedMention[];
}

/** Pairs gold and found mentions of one type; both may come in any order. */
export function pairMentions(gold: readonly TypedMention[], found: readonly TypedMention[]): Pairing {
  const goldSorted = [...gold].sort(bySpan);
  const free = new Set([...found].sort(bySpan));
  const pairs: Pair[] = [];
  const pairUp = (open: readonly TypedMention[], exact: boolean): readonly TypedMention[] =>
    open.filter((wanted) => {
      for (const candidate of free) {
        const meets = exact
          ? candidate.start === wanted.start && candidate.end === wanted.end
          : overlaps(candidate, wanted);
        if (!meets) continue;
        free.delete(candidate);
        pairs.push({ gold: wanted, found: candidate, exact });
        return false;
      }
      return true;
    });
  const missed = pairUp(pairUp(goldSorted, true), false);
  return { pairs, missed, spurious: [...free] };
}
