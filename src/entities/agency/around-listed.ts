import type { Occupancy } from '../../core/occupancy.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_BLANK, MARK, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_INITIAL, TOKEN_UPPER } from '../../segment/tokens.ts';
import { isCompound } from './compound.ts';
import { endWithCountry } from './country-behind.ts';
import { HEAD_FIRST } from './heads.ts';
import { endsPlace } from './place.ts';
import { runBefore } from './run.ts';
import { endOfBodyOf } from './tail.ts';
import { type AgencyMention, agencyRecords } from './value.ts';

// A listed name that is only a part of the name that stands there.

const AMPERSAND = 38;
const MINISTRY = wordId('ministry');
const UNITED = wordSet('u.s. us united');

/** `Enforcement Division` of a `Law Enforcement Division`: a unit's name may be the end of another's. Those of Justice are known well. */
export function isWeakTail(
  { tokens }: AnalysedDocument,
  first: number,
  candidates: readonly number[] | undefined,
  taken: Occupancy,
): boolean {
  if (first === 0 || (tokens.flags[first]! & TOKEN_BLOCK) !== 0 || taken.at(first - 1) !== undefined) return false;
  if ((tokens.flags[first - 1]! & TOKEN_CAPITAL) === 0) return false;
  return candidates?.some((index) => agencyRecords()[index]!.id.startsWith('us/doj/')) !== true;
}

/** `Department of Health and Wellness`: of a name that several bodies may have the list has the beginning. */
export function goesOnBehind(
  document: AnalysedDocument,
  { first, last, value }: AgencyMention,
  taken: Occupancy,
): boolean {
  if (value.entry !== undefined || value.unit === true || !HEAD_FIRST.has(document.tokens.word[first]!)) return false;
  return endOfBodyOf(document, first, taken) > last;
}

/** End of `Department of Labor & Industries`, of which the list has the beginning. */
export function withMoreTopics(document: AnalysedDocument, { first, last }: AgencyMention, taken: Occupancy): number {
  const { tokens } = document;
  const { word, count } = tokens;
  if (word[first] === MINISTRY) {
    const end = endWithCountry(document, last, taken);
    if (end > last) return end;
  }
  if (last >= count || last - first < 3 || !HEAD_FIRST.has(word[first]!)) return last;
  if (word[last] !== MARK.ampersand) return last;
  const isSign = tokens.text.charCodeAt(tokens.start[last]!) === AMPERSAND;
  return isSign || isCompound(document, last) ? endOfBodyOf(document, first, taken) : last;
}

/** A listed name behind a place is another place's body: `Texas Department of Transportation`, `Iraqi Army`. */
export function ownPlace(
  document: AnalysedDocument,
  { first, last, value }: AgencyMention,
  from: number,
  taken: Occupancy,
): number {
  const { word, flags, gap } = document.tokens;
  if (first === 0 || (flags[first]! & TOKEN_BLOCK) !== 0 || gap[first] === GAP_BLANK || UNITED.has(word[first]!))
    return first;
  if (last === first + 1 && (value.entry === undefined || (flags[first]! & TOKEN_UPPER) !== 0)) return first;
  const level = agencyRecords()[value.entry ?? value.candidates?.[0] ?? -1]?.level;
  if (level !== 'federal' && level !== 'foreign') return first;
  if (!endsPlace(document, first, from)) return first;
  const start = runBefore(document, first, from, taken);
  if (isDateline(document, start, first)) return first;
  // `Special Agent in Charge Kelly R. Jackson Internal Revenue Service`: a person's name, not a place's
  if ((flags[start]! & TOKEN_INITIAL) !== 0) return start; // `U. S. Department of Justice`
  for (let i = start + 1; i < first; i++) if ((flags[i]! & TOKEN_INITIAL) !== 0) return first;
  return start;
}

const LETTERS = 4;

/** `WASHINGTON Bureau of Prisons employee …`: the dash behind the dateline was lost. */
function isDateline({ tokens }: AnalysedDocument, start: number, first: number): boolean {
  const { flags, start: from, end } = tokens;
  if ((flags[start]! & (TOKEN_BLOCK | TOKEN_UPPER)) !== (TOKEN_BLOCK | TOKEN_UPPER)) return false;
  if ((flags[first]! & TOKEN_UPPER) !== 0 || end[start]! - from[start]! < LETTERS) return false;
  for (let i = start; i < first; i++) if ((flags[i]! & TOKEN_UPPER) === 0) return false;
  return true;
}

/** First token of `South Miami Police Department`, of which the list has the end: the town's name begins before it. */
export function longerTown(
  document: AnalysedDocument,
  { first, last, value }: AgencyMention,
  from: number,
  taken: Occupancy,
): number {
  const { tokens, hits } = document;
  const level = agencyRecords()[value.entry ?? value.candidates?.[0] ?? -1]?.level;
  if (level !== 'local' || last < first + 2 || first <= from) return first;
  for (let at = first - 1; at >= from && at >= first - 2; at--) {
    if ((tokens.flags[at]! & TOKEN_CAPITAL) === 0 || (tokens.flags[at + 1]! & TOKEN_BLOCK) !== 0) return first;
    if (tokens.gap[at + 1] === GAP_BLANK || taken.at(at) !== undefined) return first;
    const hit = longestHitIndex(hits, at, 'city');
    if (hit >= 0 && hits.end[hit]! > first) return at;
  }
  return first;
}
