import type { Occupancy } from '../../core/occupancy.ts';
import { FORM_WEAK, kindBit, type LexiconKind } from '../../gazetteer/kinds.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MOVEMENT_MARK, movementAt } from '../../segment/movement.ts';
import { GAP_SPACE, TOKEN_BLOCK, TOKEN_CAPITAL } from '../../segment/tokens.ts';
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
  const isListed = value.entry !== undefined || value.lead !== undefined || value.candidates !== undefined;
  const least = isListed ? last + 1 : last;
  if (reaches(document, first, least, 'organization', ORGANIZATION)) return true;
  if (last === first + 1 && reaches(document, first, last + 1, 'program', PROGRAM)) return true; // `EU | Settlement Scheme`
  return (
    opensFriends(document, last) ||
    endsListedBody(document, first, last) ||
    isPartOfMovement(document, first, last, taken)
  );
}

/** `LAPD | Foundation`, `NYPD | Sergeants Benevolent Association`: who supports a body, or works for it, bears its name. */
function opensFriends({ tokens, blocks, sentences, sentenceOf }: AnalysedDocument, last: number): boolean {
  const { word, flags, gap, count } = tokens;
  for (let i = last; i < count && i < last + LONGEST_FRIENDS; i++) {
    if ((flags[i]! & TOKEN_CAPITAL) === 0 || (flags[i]! & TOKEN_BLOCK) !== 0 || gap[i] !== GAP_SPACE) return false;
    if (!FRIENDS.has(word[i]!)) continue;
    const goesOn = i + 1 < count && (flags[i + 1]! & TOKEN_CAPITAL) !== 0 && gap[i + 1] === GAP_SPACE;
    // `Justice Department Charges Condominium Association`
    const isHeading = i > last && HEADINGS.has(blocks[sentences[sentenceOf[i]!]!.block]!.kind);
    return !goesOn && !isHeading;
  }
  return false;
}

const HEADINGS: ReadonlySet<string> = new Set(['title', 'subtitle']);
const FRIENDS = wordSet('foundation association union federation');
const LONGEST_FRIENDS = 4;

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
