import { nextMarked } from '../../gazetteer/candidates.ts';
import { isHospitalHead, isWhereTaken } from '../../gazetteer/venue.ts';
import { wordId, wordMark, wordSet } from '../../gazetteer/words.ts';
import { runEnd, runStart } from '../../segment/capital-run.ts';
import { MARK, plainText, type TokenTable } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';

const HEADS = wordSet('hospital center centre');
const MARKED = wordMark(HEADS);
const HOSPITAL = wordId('hospital');
const OF = wordId('of');
const THE = wordId('the');
const UNIVERSITY = wordId('university');
const CHILDREN = wordSet("children children's");

/** Finds the hospitals that somebody was taken to or died at: `airlifted to Dunmore Memorial Hospital`; elsewhere they are bodies. */
export function hospitals(found: FoundLocations): void {
  const { tokens, hits } = found.context.document;
  const { count } = tokens;
  for (let i = nextMarked(hits, 1, count, MARKED); i < count; i = nextMarked(hits, i + 1, count, MARKED))
    hospital(found, i);
}

function hospital(found: FoundLocations, i: number): void {
  const { context } = found;
  const { tokens } = context.document;
  if (!context.isCapital(i) || !isHospitalHead(tokens, i)) return;
  if (context.joins(i + 1) && context.isCapital(i + 1)) return; // `Dunmore Hospital Medical Center`
  let first = runStart(tokens, context.taken, i, { max: 8, joins: (at) => isSign(tokens, at) });
  if (first === i || (first === i - 1 && (tokens.word[i] !== HOSPITAL || CHILDREN.has(tokens.word[first]!)))) return; // any of them
  // `University of California, Irvine Medical Center`
  if (tokens.word[first - 1] === MARK.comma && tokens.word[first - 3] === OF && tokens.word[first - 4] === UNIVERSITY)
    first -= 4;
  if (!isWhereTaken(tokens, first)) return;
  const last = placeEnd(found, i + 1);
  found.add(first, last, { kind: 'facility', name: plainText(tokens, first, last) }, 'hospital');
}

/** End of `Children's Hospital of Dunmore County`. */
function placeEnd({ context }: FoundLocations, last: number): number {
  const { tokens } = context.document;
  if (tokens.word[last] !== OF) return last;
  const from = tokens.word[last + 1] === THE ? last + 2 : last + 1;
  const end = from < tokens.count ? runEnd(tokens, context.taken, from, { max: 3, joins: () => false }) : from;
  return end > from ? end : last;
}

function isSign(tokens: TokenTable, i: number): boolean {
  return tokens.word[i] === MARK.ampersand && tokens.text.charCodeAt(tokens.start[i]!) === 38;
}
