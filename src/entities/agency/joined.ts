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
  if (before === undefined || endsInLostPossessive(document, before)) return undefined;
  const wholes = before.value.entry === undefined ? unitsOf(before) : [before.value.entry];
  if (wholes.length === 0) return undefined;
  if (before.last !== mention.first && !isHyphenated(document, before.last, mention.first)) return undefined;
  if ((tokens.flags[mention.first]! & TOKEN_BLOCK) !== 0 || tokens.gap[mention.first] === GAP_BLANK) return undefined;
  const records = agencyRecords();
  const { entry: own, candidates = [] } = mention.value;
  const entry = (own === undefined ? candidates : [own]).find((at) =>
    wholes.some((whole) => at !== whole && isWithin(records[at]!, records[whole]!)),
  );
  if (entry === undefined) return undefined;
  // Of two units neither tells whose they are: that stays open.
  const value =
    before.value.entry === undefined
      ? { ...mention.value, candidates: [entry] }
      : { ...mention.value, entry, candidates: undefined };
  const whole = agencyMention(document, before.first, mention.last, value, 'joined');
  // `the DOJ Tax Divisions pursuit`
  return endsInLostPossessive(document, mention)
    ? { ...whole, end: mention.end, text: whole.text.slice(0, -1) }
    : whole;
}

/** True for a unit of any body's right behind a local one: `Toledo Police Department` and `Gang Unit`. */
export function isUnitBehind(
  { tokens }: AnalysedDocument,
  before: AgencyMention,
  { first, value }: AgencyMention,
): boolean {
  if (value.unit !== true || value.entry !== undefined || before.last !== first || before.value.unit === true)
    return false;
  if ((tokens.flags[first]! & TOKEN_BLOCK) !== 0 || tokens.gap[first] === GAP_BLANK) return false;
  return before.end === tokens.end[before.last - 1] && LOCAL.test(before.value.name);
}

const LOCAL = /(?:Police(?: Department)?|[’']s (?:Office|Department))$/;

/** The units of which one may be meant: `Criminal Division` before its `Fraud Section`. */
function unitsOf({ value: { unit, candidates } }: AgencyMention): readonly number[] {
  return unit === true ? (candidates ?? []) : [];
}

/** `DHS-HSI`: nothing but a hyphen between two names. */
function isHyphenated({ tokens: { word, gap } }: AnalysedDocument, from: number, to: number): boolean {
  return to === from + 1 && word[from] === MARK.hyphen && gap[from] === GAP_NONE && gap[to] === GAP_NONE;
}
