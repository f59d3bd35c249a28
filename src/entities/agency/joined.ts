import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_BLANK, GAP_NONE, MARK, TOKEN_BLOCK } from '../../segment/tokens.ts';
import { endsInLostPossessive } from './listed.ts';
import { type AgencyMention, agencyRecords, isWithin } from './value.ts';
import { agencyMention } from './mention.ts';

/** `HHS Centers for Medicare & Medicaid Services`: a larger body's name right before is part of the name; undefined where it is none. */
export function joinedWith(
  document: AnalysedDocument,
  before: AgencyMention | undefined,
  mention: AgencyMention,
): AgencyMention | undefined {
  const { tokens } = document;
  if (before?.value.entry === undefined || endsInLostPossessive(document, before)) return undefined;
  if (before.last !== mention.first && !isHyphenated(document, before.last, mention.first)) return undefined;
  if ((tokens.flags[mention.first]! & TOKEN_BLOCK) !== 0 || tokens.gap[mention.first] === GAP_BLANK) return undefined;
  const records = agencyRecords();
  const parent = records[before.value.entry]!;
  const { entry: own, candidates = [] } = mention.value;
  const entry = (own === undefined ? candidates : [own]).find(
    (at) => records[at] !== parent && isWithin(records[at]!, parent),
  );
  if (entry === undefined) return undefined;
  const whole = agencyMention(
    document,
    before.first,
    mention.last,
    { ...mention.value, entry, candidates: undefined },
    'joined',
  );
  // `the DOJ Tax Divisions pursuit`
  return endsInLostPossessive(document, mention)
    ? { ...whole, end: mention.end, text: whole.text.slice(0, -1) }
    : whole;
}

/** `DHS-HSI`: nothing but a hyphen between two names. */
function isHyphenated({ tokens: { word, gap } }: AnalysedDocument, from: number, to: number): boolean {
  return to === from + 1 && word[from] === MARK.hyphen && gap[from] === GAP_NONE && gap[to] === GAP_NONE;
}
