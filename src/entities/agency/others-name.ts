import type { Occupancy } from '../../core/occupancy.ts';
import { kindBit } from '../../gazetteer/kinds.ts';
import { longestHit } from '../../gazetteer/match.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MOVEMENT_MARK, movementAt } from '../../segment/movement.ts';
import type { AgencyMention } from './value.ts';

const ORGANIZATION = kindBit('organization');
const LONGEST_LEAD = 6; // words of another body's name before the part that reads like an agency

/** True for what is only part of the name of a body that is not government: `Congress` of a party, `Protection Units` of a militia. */
export function isPartOfOthersName(
  document: AnalysedDocument,
  { first, last }: AgencyMention,
  taken: Occupancy,
): boolean {
  return endsListedBody(document, first, last) || isPartOfMovement(document, first, last, taken);
}

/** Within a name of the list of organisations that begins before it. */
function endsListedBody({ tokens, hits }: AnalysedDocument, first: number, last: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - LONGEST_LEAD; i--) {
    if ((hits.kinds[i]! & ORGANIZATION) === 0) continue;
    const body = longestHit(tokens, hits, i, 'organization');
    if (body !== undefined && body.last >= last) return true;
  }
  return false;
}

/** Within the name of a party, movement or armed group that is longer. */
function isPartOfMovement(document: AnalysedDocument, first: number, last: number, taken: Occupancy): boolean {
  const { marks } = document.hits;
  for (let head = first; head <= last && head < document.tokens.count; head++) {
    if ((marks[head]! & MOVEMENT_MARK) === 0) continue;
    const whole = movementAt(document, taken, head);
    if (whole === undefined || whole.first > first || whole.last < last) continue;
    if (whole.first < first || whole.last > last) return true;
  }
  return false;
}
