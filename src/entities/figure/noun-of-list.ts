import { wordId } from '../../gazetteer/words.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_MARK, TOKEN_WORD, type TokenTable } from '../../segment/tokens.ts';
import { countedNoun } from './noun.ts';
import { lower } from './noun-phrase.ts';
import { PHRASE_ENDS } from './noun-words.ts';
import { breaks, isGlued, readNumeral } from './numeral.ts';

const AND = wordId('and');
/** Numbers that one noun may end: `two willful, nine serious and three repeat citations` are three. */
const MOST_MEMBERS = 5;
/** Words between a number and the next: adjectives. */
const MOST_ADJECTIVES = 2;

/** What a number before adjectives and a further number counts: the noun at the end of `two willful, nine serious and three repeat citations`. */
export function nounOfList(tokens: TokenTable, last: number, members = 1): string | undefined {
  let at = last;
  for (let words = 0; at < tokens.count && !breaks(tokens, at); at++) {
    const flags = tokens.flags[at]!;
    const word = tokens.word[at]!;
    if (word === AND || word === MARK.comma) break;
    if ((flags & TOKEN_MARK) !== 0 && !(word === MARK.hyphen && isGlued(tokens, at) && isGlued(tokens, at + 1)))
      return undefined;
    if ((flags & TOKEN_MARK) !== 0) continue;
    words += tokens.word[at - 1] === MARK.hyphen ? 0 : 1;
    if (words > MOST_ADJECTIVES || (flags & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD) return undefined;
    if (PHRASE_ENDS.has(word) || /(?:ed|ing|ly)$/.test(lower(tokens, at))) return undefined;
  }
  if (at === last || at >= tokens.count || breaks(tokens, at)) return undefined;
  const next = tokens.word[at] === MARK.comma && tokens.word[at + 1] === AND ? at + 2 : at + 1;
  const numeral = next < tokens.count && !breaks(tokens, next) ? readNumeral(tokens, next) : undefined;
  if (numeral?.value === undefined || !Number.isInteger(numeral.value)) return undefined;
  const noun = countedNoun(tokens, numeral.last, numeral.value === 1);
  if (noun !== undefined) return noun.unit;
  return members < MOST_MEMBERS ? nounOfList(tokens, numeral.last, members + 1) : undefined;
}
