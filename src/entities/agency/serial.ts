import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON, WORD_KNOWN } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_POSSESSIVE, TOKEN_UPPER, TOKEN_WORD } from '../../segment/tokens.ts';
import { HEAD_ANY, STOPS } from './heads.ts';
import { isPlace } from './place.ts';

const AND = MARK.ampersand;
const THE = wordId('the');
/** Heads of units whose names list what they are for. */
const SERIAL_HEADS = wordSet(
  'section division unit branch bureau committee subcommittee directorate command squad center centre',
);
/** Words in which the names of bodies with units end. */
const BODY_ENDS = wordSet('department police office service');
const MOST_TOPICS = 4;

/** First token of `Transportation, Energy, and Agriculture` before `Section`, where the run has only the last of them. */
export function serialStart(
  document: AnalysedDocument,
  start: number,
  head: number,
  from: number,
  taken: Occupancy,
): number {
  const { tokens } = document;
  const { word, flags } = tokens;
  if (start >= head || start - 3 < from || !SERIAL_HEADS.has(word[head]!)) return start;
  // `Vice, Narcotics and Intelligence Division`: the run has the last two
  const hasTwo = word[start - 1] === MARK.comma && hasAnd(start + 1);
  if ((!hasTwo && word[start - 1] !== AND) || !isTopic(start)) return start;
  let first = start;
  let end = !hasTwo && word[start - 2] === MARK.comma ? start - 2 : start - 1;
  for (let items = 0; items < MOST_TOPICS; items++) {
    let at = end;
    while (at > from && end - at < 2 && isTopic(at - 1)) at -= 1;
    if (at === end) break;
    first = at;
    if (word[at - 1] !== MARK.comma) break;
    end = at - 1;
  }
  if (first > start - (hasTwo ? 2 : 4)) return start;
  const owner = first - 1;
  if (owner < 0) return start;
  if (owner >= from && isBody(owner)) return owner; // one name with the body's
  return word[owner] === THE || (flags[owner]! & TOKEN_POSSESSIVE) !== 0 || endsInS(owner) ? first : start;

  function hasAnd(i: number): boolean {
    for (let at = i; at < head; at++) if (word[at] === AND) return true;
    return false;
  }

  /** `Police Department Vice, Narcotics and …`, `CPS Serious Economic, …`: the body whose unit it is ends here. */
  function isBody(i: number): boolean {
    if ((flags[i]! & TOKEN_CAPITAL) === 0) return false;
    if (BODY_ENDS.has(word[i]!)) return true;
    const hit = longestHitIndex(document.hits, i, 'agency');
    return hit >= 0 && document.hits.end[hit] === first && (flags[i]! & TOKEN_UPPER) !== 0;
  }

  function isTopic(i: number): boolean {
    if (i < from || taken.at(i) !== undefined || (flags[i + 1]! & TOKEN_BLOCK) !== 0) return false;
    if ((flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== (TOKEN_WORD | TOKEN_CAPITAL) || STOPS.has(word[i]!))
      return false;
    const kinds = lexicon.vocabulary.classes[word[i]!]!;
    return (kinds & (WORD_COMMON | WORD_KNOWN)) !== 0 && !HEAD_ANY.has(word[i]!) && !isPlace(document, i);
  }

  function endsInS(i: number): boolean {
    return (flags[i]! & TOKEN_CAPITAL) !== 0 && tokens.text.charCodeAt(tokens.end[i]! - 1) === 115;
  }
}
