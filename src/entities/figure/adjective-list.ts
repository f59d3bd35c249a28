import { wordId } from '../../gazetteer/words.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_WORD, type TokenTable } from '../../segment/tokens.ts';
import { continues, pluralAhead } from './noun-phrase.ts';
import { PHRASE_ENDS } from './noun-words.ts';

const AND = wordId('and');

/** `two innocent, unarmed men`: a word without a plural on both sides. */
export function adjectiveComma(tokens: TokenTable, at: number): boolean {
  const next = at + 1;
  if (!continues(tokens, next) || (tokens.flags[next]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD) return false;
  return !PHRASE_ENDS.has(tokens.word[next]!) && (pluralAhead(tokens, next) || closesList(tokens, next));
}

/** `300 local, state and federal law enforcement officers`: a word and `and` behind the comma, and a plural not far behind. */
function closesList(tokens: TokenTable, at: number): boolean {
  const and = tokens.word[at + 1] === MARK.comma ? at + 2 : at + 1;
  return (
    continues(tokens, and) && tokens.word[and] === AND && (pluralAhead(tokens, and + 1) || pluralAhead(tokens, and + 3))
  );
}
