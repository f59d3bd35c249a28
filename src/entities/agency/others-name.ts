import type { Occupancy } from '../../core/occupancy.ts';
import { FORM_WEAK, kindBit, type LexiconKind } from '../../gazetteer/kinds.ts';
import { longestHit } from '../../gazetteer/match.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MOVEMENT_MARK, movementAt } from '../../segment/movement.ts';
import type { AgencyMention } from './value.ts';

const ORGANIZATION = kindBit('organization');
const PROGRAM = kindBit('program');
const LONGEST_LEAD = 6; // words of another body's name before the part that reads like an agency

/** True for what is only part of the name of a body that is not government: `Congress` of a party, `Protection Units` of a militia. */
export function isPartOfOthersName(
  document: AnalysedDocument,
  { first, last, value }: AgencyMention,
  taken: Occupancy,
): boolean {
  // `Vennick Press Agency` of the list of organisations, which no list of agencies has
  const least = value.entry === undefined && value.lead === undefined ? last : last + 1;
  if (reaches(document, first, least, 'organization', ORGANIZATION)) return true;
  if (last === first + 1 && reaches(document, first, last + 1, 'program', PROGRAM)) return true; // `EU | Settlement Scheme`
  return endsListedBody(document, first, last) || isPartOfMovement(document, first, last, taken);
}

/** True where a name of another list begins at token `first` and ends at `least` or later. */
function reaches(
  { tokens, hits }: AnalysedDocument,
  first: number,
  least: number,
  kind: LexiconKind,
  bit: number,
): boolean {
  if ((hits.kinds[first]! & bit) === 0) return false;
  const name = longestHit(tokens, hits, first, kind);
  return name !== undefined && name.last >= least && name.forms.some(({ flags }) => (flags & FORM_WEAK) === 0);
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
