import { wordId } from '../../gazetteer/words.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_WORD, type TokenTable } from '../../segment/tokens.ts';
import type { CountedNoun } from './noun.ts';
import { continues, pluralAhead } from './noun-phrase.ts';
import { PHRASE_ENDS } from './noun-words.ts';
import { isGlued } from './numeral.ts';

const S = wordId('s');
const AND = wordId('and');

/** `three AK-47s`, `18 more 777s`, `five Glock 19s`: the plural of a model, which its number ends; not `two 1990s films`. */
export function modelPlural(tokens: TokenTable, from: number, at: number): CountedNoun | undefined {
  const plural = at + 1;
  if (!continues(tokens, plural) || !isGlued(tokens, plural) || tokens.word[plural] !== S) return undefined;
  let first = at;
  while (first > from && isGlued(tokens, first)) first -= 1;
  const digits = tokens.end[at]! - tokens.start[at]!;
  if (first === at && (digits > 3 || (digits === 2 && tokens.text[tokens.end[at]! - 1] === '0'))) return undefined;
  if (first === at && first > from && (tokens.flags[first - 1]! & TOKEN_CAPITAL) !== 0) first -= 1;
  const unit = tokens.text.slice(tokens.start[first], tokens.end[at]).replaceAll(/\s+/g, ' ').toLowerCase();
  return { unit, head: plural, last: plural + 1 };
}

/** `three Las Vegas, Nevada, taxi companies`: where the noun phrase goes on behind a city and its state, 0 when it does not. */
export function behindCityAndState(tokens: TokenTable, from: number, comma: number): number {
  const capital = (i: number): boolean => continues(tokens, i) && (tokens.flags[i]! & TOKEN_CAPITAL) !== 0;
  for (let i = from; i < comma; i++) if (!capital(i)) return 0;
  let at = comma + 1;
  while (at <= comma + 2 && capital(at)) at += 1;
  if (at === comma + 1 || !continues(tokens, at)) return 0;
  if (tokens.word[at] === MARK.stop) at += 1;
  if (tokens.word[at] === MARK.comma) at += 1;
  if (!continues(tokens, at) || (tokens.flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD) return 0;
  return PHRASE_ENDS.has(tokens.word[at]!) || AND === tokens.word[at] || !pluralAhead(tokens, at) ? 0 : at;
}
