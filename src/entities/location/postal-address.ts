import type { LexiconHit } from '../../gazetteer/match.ts';
import { MARK } from '../../segment/tokens.ts';
import { addressName } from './address-end.ts';
import { startBeforeTown } from './address-start.ts';
import type { FoundLocations } from './found.ts';
import { postalCodeEnd } from './postal-code.ts';

/**
 * Finds the address that a town and a postal code end, where no street tells of it: `One Government Center, Suite
 * 2200⏎Toledo, Ohio 43604`, `Flat 302, Kestrel Residency, Hyderabad - 500034`. Returns its end, or the town's first token.
 */
export function postalAddress(found: FoundLocations, { first, last }: LexiconHit): number {
  const { context } = found;
  const { tokens } = context.document;
  const mark = tokens.word[last];
  const code = mark === MARK.comma || mark === MARK.hyphen || mark === MARK.enDash ? last + 1 : last;
  if (code + 1 >= tokens.count || !context.joins(code)) return first;
  const end = postalCodeEnd(found, code);
  if (end === code || !found.isFree(first, end)) return first;
  const start = startBeforeTown(found, first);
  if (start === first) return first;
  const value = { kind: 'address', name: addressName(found, start, end, start) } as const;
  return found.add(start, end, value, 'postal-address') ? end : first;
}
