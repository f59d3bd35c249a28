import { wordId, wordSet } from '../../gazetteer/words.ts';
import { TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';

/** What an office does with a scheme of its own. */
const LAUNCHES = wordSet('launch launched launches launching unveil unveiled unveils unveiling piloted piloting');
const DETERMINERS = wordSet('the a an its their our his her');
const NEW = wordSet('new first');
/** Last words that this is enough for: a network may be a broadcaster's, a fund a firm's. */
const HEADS = wordSet('project challenge scheme pilot plan portal partnership');
const BUILT = wordId('development');

/** True of `launched the Second Look Project`: a name `[first, head]` of two words or more that somebody launches. */
export function isLaunched({ word, flags }: TokenTable, first: number, head: number): boolean {
  if (!HEADS.has(word[head]!) || head - first < 2 || word[head - 1] === BUILT) return false;
  let at = first - 1;
  if (NEW.has(word[at] ?? 0)) at -= 1;
  if (at < 1 || !DETERMINERS.has(word[at]!) || (flags[at]! & TOKEN_SENTENCE) !== 0) return false;
  return LAUNCHES.has(word[at - 1]!);
}
