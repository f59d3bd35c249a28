import { wordSet } from '../../gazetteer/words.ts';
import { TOKEN_CAPITAL, TOKEN_SENTENCE, TOKEN_WORD } from '../../segment/tokens.ts';
import { type Stretch, wordAt } from './reader.ts';

const AHEAD = wordSet('will shall would is are to plans plan expects expect hopes aims may can should must');
const BEHIND = wordSet('was were had did went came took made gave got sold sent stole spent paid kept continued');
/** Tokens in which the verb of the clause is looked for. */
const REACH = 12;

/** True when the first verb behind token `i` tells of the past: `Over the next two weeks, the money was moved`. */
export function isTold(stretch: Stretch, i: number): boolean {
  const { flags, start, end, text } = stretch.tokens;
  for (let at = i; at < Math.min(stretch.last, i + REACH); at++) {
    if ((flags[at]! & TOKEN_SENTENCE) !== 0) return false;
    const word = wordAt(stretch, at);
    if (AHEAD.has(word)) return false;
    if (BEHIND.has(word)) return true;
    const plain = (flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD;
    if (plain && end[at]! - start[at]! > 5 && text.endsWith('ed', end[at])) return true;
  }
  return false;
}
