import type { Occupancy } from '../../core/occupancy.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MOVEMENT_HEADS, movementAt } from '../../segment/movement.ts';
import type { Rules } from '../rule.ts';
import type { Found } from './name-run.ts';

/**
 * `Lakeside Police Foundation`, `Labour Party of Lakeland`, of which the list has a part of several words: the whole name as the rules
 * read it, undefined where it is no longer.
 */
export function longerName(
  document: AnalysedDocument,
  taken: Occupancy,
  rules: Rules<Found>,
  { first, last }: { readonly first: number; readonly last: number },
): Found | undefined {
  const { tokens } = document;
  const head = last - 1;
  if (head === first || !rules.triggers.has(tokens.word[head]!)) return undefined;
  if (MOVEMENT_HEADS.has(tokens.word[head]!)) {
    const named = movementAt(document, taken, head);
    if (named !== undefined && named.last > last && named.first <= first) return { ...named, legal: false };
  }
  if (first === 0 || !isCapitalised(tokens, first - 1)) return undefined;
  const whole = rules.read(document, taken, head);
  return whole !== undefined && !whole.legal && whole.first < first && whole.last >= last ? whole : undefined;
}
