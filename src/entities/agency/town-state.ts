import type { Occupancy } from '../../core/occupancy.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_BLOCK, TOKEN_CAPITAL } from '../../segment/tokens.ts';
import { endsPlace } from './place.ts';

// States behind the towns in bodies' names: `Kansas City, Kansas, Housing Authority`, `Charlotte, N.C. Field Division`.

const OF = wordId('of');
const THE = wordId('the');
const LOCAL = wordSet("police sheriff sheriffs sheriff's fire school");
/** What stands between a town and the word for an office there. */
const OFFICE_KINDS = wordSet('field regional resident district area');
/** One office somewhere else. */
const OFFICES = wordSet('office division agency');

/** True at the comma behind a town or county when a state follows it, and behind that only what says police, sheriff, fire, school or a field office. */
export function isStateOfTown(document: AnalysedDocument, comma: number, head: number): boolean {
  const { tokens, hits } = document;
  const hit = longestHitIndex(hits, comma + 1, 'state');
  if (hit < 0 || hits.end[hit]! > head || !endsPlace(document, comma, 0)) return false;
  const end = hits.end[hit]!;
  if (LOCAL.has(tokens.word[end]!)) return head - end <= 2;
  return (
    OFFICES.has(tokens.word[head]!) &&
    (tokens.word[head + 1] !== OF || tokens.word[head + 2] === THE) &&
    officeAt(document, end) === head + 1
  );
}

/** First token of the state between two commas, of which token `comma` is the second; -1 for none. */
export function stateBetweenCommas({ tokens, hits }: AnalysedDocument, comma: number): number {
  for (let start = comma - 1; start >= comma - 3 && start > 1; start--) {
    const hit = longestHitIndex(hits, start, 'state');
    if (hit >= 0 && hits.end[hit] === comma && tokens.word[start - 1] === MARK.comma) return start;
  }
  return -1;
}

/** End of `, Virginia` behind a town whose name ends before token `i`; `i` where no state follows. */
export function stateBehindTown({ tokens, hits }: AnalysedDocument, i: number, taken: Occupancy): number {
  if (i + 1 >= tokens.count || tokens.word[i] !== MARK.comma) return i;
  const hit = longestHitIndex(hits, i + 1, 'state');
  return hit >= 0 && taken.isFree(i, hits.end[hit]!) ? hits.end[hit]! : i;
}

/** End of `, South Carolina, Field Office` behind a town whose name ends before token `i`; undefined where no office follows a state. */
export function officeBehindState(document: AnalysedDocument, i: number, taken: Occupancy): number | undefined {
  const { word } = document.tokens;
  const state = stateBehindTown(document, i, taken);
  if (state === i) return undefined;
  const end = officeAt(document, word[state] === MARK.comma ? state + 1 : state);
  return end !== undefined && taken.isFree(i, end) ? end : undefined;
}

/** End of `Field Office`, `Resident Agency`, `Office` at token `i`, each word with its capital. */
function officeAt({ tokens }: AnalysedDocument, i: number): number | undefined {
  const { word, flags, count } = tokens;
  const office = OFFICE_KINDS.has(word[i] ?? 0) ? i + 1 : i;
  if (office >= count || !OFFICES.has(word[office]!)) return undefined;
  for (let at = i; at <= office; at++)
    if ((flags[at]! & (TOKEN_BLOCK | TOKEN_CAPITAL)) !== TOKEN_CAPITAL) return undefined;
  return office + 1;
}
