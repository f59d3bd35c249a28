import { WORD_PLACE } from '../gazetteer/kinds.ts';
import { lexicon } from '../gazetteer/load.ts';
import { wordId } from '../gazetteer/words.ts';
import { GAP_LINE, MARK, TOKEN_CAPITAL, TOKEN_UPPER, TOKEN_WORD, type TokenTable } from './tokens.ts';

const NO_PLACE =
  /^(?:media|press|news|update|statement|advisory|video|audio|photo|amended|correction|who|what|when|where)\b/i;

/** Token of the dash behind a dateline's place (`CHICAGO –`, `(Dallas, Texas) –`), 0 when there is none. */
export function dashOfDateline(tokens: TokenTable, block: { readonly first: number; readonly last: number }): number {
  let capitals = 0;
  if (NO_PLACE.test(tokens.text.slice(tokens.start[block.first], tokens.start[block.first]! + 12))) return 0;
  for (let i = block.first; i < Math.min(block.last, block.first + 18); i++) {
    const text = tokens.text.slice(tokens.start[i], tokens.end[i]);
    if (
      i > block.first &&
      /^(?:[–—―]|--?)$/.test(text) &&
      (tokens.gap[i]! > 0 || /[–—―]/.test(text) || text === '--')
    ) {
      return capitals > 0 ? i : 0;
    }
    const flags = tokens.flags[i]!;
    if ((flags & TOKEN_WORD) === 0) continue;
    if ((flags & (TOKEN_CAPITAL | TOKEN_UPPER)) !== 0) capitals += 1;
    else if (!/^(?:of|de|la|del|and|the|st|nd|rd|th|s)$/.test(text)) return 0;
  }
  return 0;
}

/** A dash between words, not inside one. */
export function isDash(tokens: TokenTable, i: number): boolean {
  const word = tokens.word[i];
  return word === MARK.enDash || word === MARK.emDash || (word === MARK.hyphen && tokens.gap[i]! > 0);
}

/** `(Dallas, Texas) –` */
export function opensBracketedDateline(tokens: TokenTable, i: number): boolean {
  if (tokens.word[i] !== MARK.openBracket) return false;
  for (let next = i + 1; next < Math.min(tokens.count, i + 9); next++) {
    if (tokens.word[next] === MARK.closeBracket) return next + 1 < tokens.count && isDash(tokens, next + 1);
  }
  return false;
}

/** `CHICAGO –`, `ST. LOUIS, Mo. –`: a city in capitals and a dash, which stand nowhere but at the start of a story. */
export function opensDateline(tokens: TokenTable, i: number): boolean {
  if ((tokens.flags[i]! & TOKEN_UPPER) === 0) return false;
  let letters = 0;
  for (let next = i; next < Math.min(tokens.count - 1, i + 8); next++) {
    if (next > i && tokens.gap[next]! >= GAP_LINE) return false;
    if (isDash(tokens, next)) return letters >= 4 && tokens.gap[next]! > 0 && tokens.gap[next + 1]! > 0;
    const flags = tokens.flags[next]!;
    if ((flags & TOKEN_WORD) === 0) {
      if (tokens.word[next] !== MARK.comma && tokens.word[next] !== MARK.stop) return false;
    } else if ((flags & TOKEN_CAPITAL) === 0) return false;
    else if ((flags & TOKEN_UPPER) !== 0) letters += tokens.end[next]! - tokens.start[next]!;
  }
  return false;
}

const WASHINGTON = wordId('washington');
const SHORTEST_TOWN = 5;
const SHORTEST_STORY = 12;

/**
 * First token of the story behind a dateline's town whose dash is lost, as in `WASHINGTON Ada Quill of Lakeside pleaded …`, in a block of tokens
 * `[first, last)`; 0 for another block. The story's name is no part of the town's.
 */
export function storyBehindTown({ word, flags, start, end }: TokenTable, first: number, last: number): number {
  if (
    (flags[first]! & TOKEN_UPPER) === 0 ||
    last - first < SHORTEST_STORY ||
    end[first]! - start[first]! < SHORTEST_TOWN
  )
    return 0;
  if ((lexicon.vocabulary.classes[word[first]!]! & WORD_PLACE) === 0) return 0;
  const story = first + 1;
  if ((flags[story]! & TOKEN_CAPITAL) === 0) return 0;
  // `DALLAS POLICE …` goes on; nothing goes on behind Washington in the capital's releases.
  const loud = (flags[story]! & TOKEN_UPPER) !== 0 && end[story]! - start[story]! > 1;
  if (loud && (word[first] !== WASHINGTON || (flags[story + 1]! & TOKEN_UPPER) !== 0)) return 0;
  for (let i = story; i < last && i < story + 8; i++)
    if ((flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD) return story;
  return 0;
}
