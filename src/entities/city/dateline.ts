import type { PlaceContext } from '../../gazetteer/place-context.ts';
import { MARK, TOKEN_BLOCK, TOKEN_SENTENCE } from '../../segment/tokens.ts';

// A city that says where a release was given out.

/** True for `WASHINGTON –`, `(Dallas, Texas) –`, `SANTA ANA, Calif. (March 3, 2015)` at the start of a block. */
export function isDateline(context: PlaceContext, first: number, last: number): boolean {
  const { tokens } = context.document;
  let start = first;
  if (tokens.word[start - 1] === MARK.openBracket) start -= 1;
  if ((tokens.flags[start]! & TOKEN_BLOCK) === 0) return false;
  let next = last;
  // `CLEVELAND, Feb. 18, 2020 /Newswire/ --`
  if (tokens.word[last] === MARK.comma && context.taken.at(last + 1)?.type === 'date') {
    const { blocks, sentences, sentenceOf } = context.document;
    if (blocks[sentences[sentenceOf[first]!]!.block]!.kind === 'dateline') return true;
  }
  if (tokens.word[next] === MARK.comma) {
    const state = context.taken.at(next + 1);
    if (state?.type === 'location') next = state.last;
  }
  // `GENEVA/PEMBA –`
  for (let more = 0; more < 6 && tokens.word[next] === MARK.slash && context.isCapital(next + 1); more++) next += 2;
  if (tokens.word[next] === MARK.closeBracket) next += 1;
  if (next >= tokens.count || !context.joins(next)) return false;
  if (start === first && lostItsDash(context, first, next)) return true;
  const mark = tokens.word[next];
  return mark === MARK.enDash || mark === MARK.emDash || (mark === MARK.hyphen && tokens.gap[next]! > 0);
}

/** `12 July 2024 | Geneva`: the place behind the day, which ends the line. */
export function isBehindDay({ document: { tokens }, taken }: PlaceContext, first: number, last: number): boolean {
  if (last < tokens.count && (tokens.flags[last]! & TOKEN_BLOCK) === 0) return false;
  const bar = tokens.word[first - 1];
  if (bar !== MARK.bar && bar !== MARK.enDash && bar !== MARK.emDash) return false;
  const day = taken.at(first - 2);
  return day?.type === 'date' && (tokens.flags[day.first]! & TOKEN_BLOCK) !== 0;
}

/** True for `WASHINGTON The department said …`: a city in capitals before running text, where dashes are lost. */
function lostItsDash(context: PlaceContext, first: number, next: number): boolean {
  const { tokens, blocks, sentences, sentenceOf } = context.document;
  if (tokens.end[next - 1]! - tokens.start[first]! < 5) return false;
  for (let i = first; i < next; i++) if (!context.isMark(i) && !context.upper(i)) return false;
  const block = blocks[sentences[sentenceOf[first]!]!.block]!;
  if ((tokens.flags[next]! & TOKEN_SENTENCE) !== 0) return block.kind !== 'title';
  if (!context.isCapital(next) || context.upper(next)) return false;
  return block.last - next > 12 && block.kind !== 'title' && block.kind !== 'subtitle';
}
