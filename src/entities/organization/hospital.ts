import type { Occupancy } from '../../core/occupancy.ts';
import { isHospitalHead, isWhereTaken } from '../../gazetteer/venue.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised, runEnd, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, type TokenTable } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import { type Found, isAmpersand, isNewStart } from './name-run.ts';

const HEADS = wordSet('hospital center centre');
const HOSPITAL = wordId('hospital');
const OF = wordId('of');
const THE = wordId('the');
const UNIVERSITY = wordId('university');
const CHILDREN = wordSet("children children's");

/** A hospital that somebody was taken to or died at, whatever its name is made of: `airlifted to Kings County Hospital`. */
export const hospitalReached: Rule<Found> = { triggers: HEADS, read: fromHospital };

function fromHospital({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { word, count } = tokens;
  if (!isCapitalised(tokens, i) || !isHospitalHead(tokens, i)) return undefined;
  if (i + 1 < count && isCapitalised(tokens, i + 1) && !isNewStart(tokens, i + 1)) return undefined; // `Dunmore Hospital Medical Center`
  let first = runStart(tokens, taken, i, { max: 8, joins: (at) => isAmpersand(tokens, at) });
  if (first === i || (first === i - 1 && (word[i] !== HOSPITAL || CHILDREN.has(word[first]!)))) return undefined; // any of them
  // `University of California, Irvine Medical Center`
  if (word[first - 1] === MARK.comma && word[first - 3] === OF && word[first - 4] === UNIVERSITY) first -= 4;
  return isWhereTaken(tokens, first) ? { first, last: placeEnd(tokens, taken, i + 1), legal: false } : undefined;
}

/** End of `Children's Hospital of Dunmore County`. */
function placeEnd(tokens: TokenTable, taken: Occupancy, last: number): number {
  const { word, count } = tokens;
  if (word[last] !== OF) return last;
  const from = word[last + 1] === THE ? last + 2 : last + 1;
  const end = from < count ? runEnd(tokens, taken, from, { max: 3, joins: () => false }) : from;
  return end > from ? end : last;
}
