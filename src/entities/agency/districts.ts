import type { Occupancy } from '../../core/occupancy.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_LINE, MARK, plainText, TOKEN_BLOCK } from '../../segment/tokens.ts';
import { agencyMention } from './mention.ts';
import type { AgencyMention } from './value.ts';

const THE = wordId('the');
const OF = wordId('of');
const DISTRICT = wordId('district');
const REGIONS = wordSet('northern southern eastern western central middle');
const OFFICES_IN_NAME = /^U.{1,12} Attorney\S{0,3} Offices /;

/**
 * `U.S. Attorney's Offices for the Southern District of Florida and the Northern District of Georgia`: the further
 * districts are offices too, each mentioned by its district.
 */
export function moreDistricts(document: AnalysedDocument, office: AgencyMention, taken: Occupancy): AgencyMention[] {
  const more: AgencyMention[] = [];
  if (!OFFICES_IN_NAME.test(office.value.name)) return more;
  const { tokens } = document;
  const { word, count } = tokens;
  let last = office.last;
  for (;;) {
    let i = last;
    if (word[i] === MARK.comma) i += 1;
    if (word[i] === MARK.ampersand) i += 1;
    if (i === last || i >= count) return more;
    if (word[i] === THE) i += 1;
    const end = districtEnd(document, i, taken);
    if (end === i) return more;
    const name = `United States Attorney's Office for the ${plainText(tokens, i, end)}`;
    more.push(agencyMention(document, i, end, { entry: undefined, name }, 'shared-head'));
    last = end;
  }
}

/** End of `Northern District of Georgia` at token `i`, or `i`. */
function districtEnd({ tokens, hits }: AnalysedDocument, i: number, taken: Occupancy): number {
  const of = REGIONS.has(tokens.word[i]!) ? i + 2 : i + 1;
  if (of + 1 >= tokens.count || tokens.word[of - 1] !== DISTRICT || tokens.word[of] !== OF) return i;
  const hit = longestHitIndex(hits, of + 1, 'state');
  return hit < 0 || !taken.isFree(i, hits.end[hit]!) ? i : hits.end[hit]!;
}

const SHORT_OFFICE = /^U\S* ?S?\S* Attorney\S{0,3} Office$/;

/** A letterhead on two lines: `U.S. Attorney's Office`, and `Eastern District of North Carolina` below. */
export function withDistrictBelow(document: AnalysedDocument, office: AgencyMention, taken: Occupancy): AgencyMention {
  const { tokens } = document;
  const { first, last, value } = office;
  if (last >= tokens.count || (tokens.flags[last]! & TOKEN_BLOCK) === 0 || tokens.gap[last] !== GAP_LINE) return office;
  if (!SHORT_OFFICE.test(value.name)) return office;
  const end = districtEnd(document, last, taken);
  if (end === last || (end < tokens.count && (tokens.flags[end]! & TOKEN_BLOCK) === 0)) return office;
  const name = `United States Attorney's Office for the ${inTitleCase(plainText(tokens, last, end))}`;
  return agencyMention(document, first, end, { entry: undefined, name }, 'two-lines');
}

/** `EASTERN DISTRICT OF MAINE` as names are written. */
function inTitleCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text.toLowerCase().replace(/\b(?!of\b)\p{L}/gu, (letter) => letter.toUpperCase());
}
