import type { PlaceContext } from '../../gazetteer/place-context.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { GAP_NONE, MARK } from '../../segment/tokens.ts';

/** `fled Karlstow`, `rebel-held Karlstow`: what armies and those who flee them do with towns alone. */
export function isTaken({ document: { tokens } }: PlaceContext, first: number): boolean {
  const before = tokens.word[first - 1]!;
  if (TAKEN.has(before)) return true;
  if (!HELD.has(before) || tokens.word[first - 2] !== MARK.hyphen || tokens.gap[first - 1] !== GAP_NONE) return false;
  return HOLDERS.has(tokens.word[first - 3] ?? 0); // not `publicly-held`
}

/** Words that start the rule. */
export const takenWords =
  'fled liberated besieged recaptured retook shelled overran evacuated held controlled occupied';
const HELD = wordSet('held controlled occupied');
const HOLDERS = wordSet(
  'isil isis daesh rebel rebels insurgent government regime militant taliban opposition terrorist houthi russian kurdish enemy',
);
const TAKEN = wordSet('fled liberated besieged recaptured retook shelled overran evacuated');
