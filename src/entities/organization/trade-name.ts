import { wordId, wordSet } from '../../gazetteer/words.ts';
import { TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';

const THE = wordId('the');
const UNDER = wordId('under');
const NAME_OF = wordSet('business assumed fictitious company corporate');
const OPERATING = wordSet(
  'operates operated operating business businesses company companies firm clinic clinics offices',
);
const FAR = 20; // tokens

/** True for the `name` or `names` of `operated under the name Open Hours`, `the business name Harbor Tax`; not for one that somebody goes by. */
export function isTradeName({ word, flags }: TokenTable, i: number): boolean {
  if (NAME_OF.has(word[i - 1] ?? 0)) return true;
  if (word[i - 1] !== THE || word[i - 2] !== UNDER) return false;
  for (let at = i - 3; at > 0 && i - at <= FAR; at--) {
    if (OPERATING.has(word[at]!)) return true;
    if ((flags[at]! & TOKEN_SENTENCE) !== 0) return false;
  }
  return false;
}
