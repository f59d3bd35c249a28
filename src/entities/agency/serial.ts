import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON, WORD_KNOWN } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_POSSESSIVE, TOKEN_WORD } from '../../segment/tokens.ts';
import { HEAD_ANY, STOPS } from './heads.ts';
import { isPlace } from './place.ts';

const AND = MARK.ampersand;
const THE = wordId('the');
/** Heads of units whose names list what they are for. */
const SERIAL_HEADS = wordSet('section division unit branch bureau committee subcommittee');
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
  if (start >= head || start - 4 < from || word[start - 1] !== AND || !SERIAL_HEADS.has(word[head]!)) return start;
  if (!isTopic(start)) return start;
  let first = start;
  let end = word[start - 2] === MARK.comma ? start - 2 : start - 1;
  for (let items = 0; items < MOST_TOPICS; items++) {
    let at = end;
    while (at > from && end - at < 2 && isTopic(at - 1)) at -= 1;
    if (at === end) break;
    first = at;
    if (word[at - 1] !== MARK.comma) break;
    end = at - 1;
  }
  if (first > start - 4) return start;
  const owner = first - 1;
  const isOwned = owner >= 0 && (word[owner] === THE || (flags[owner]! & TOKEN_POSSESSIVE) !== 0 || endsInS(owner));
  return isOwned ? first : start;

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
