import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isNameWord, type Surroundings } from './surroundings.ts';
import { ARTICLE } from './title-words.ts';

const PARTNER = wordSet('partner partners');
const BODY_OF = wordSet('of at in with');
const FIRM = wordId('firm');
const FIRM_WORDS = 3;

/** `a partner of Acme`, `a partner in the law firm`: of a firm it is a post, of a person a relation. `of` is the token behind the word. */
export function isPartnerOf(around: Surroundings, of: number): boolean {
  const { word } = around.tokens;
  if (!PARTNER.has(word[of - 1]!) || !BODY_OF.has(word[of] ?? 0)) return false;
  const name = ARTICLE.has(word[of + 1]!) ? of + 2 : of + 1;
  for (let at = name; at < name + FIRM_WORDS && !around.opensAnew(at); at++) if (word[at] === FIRM) return true;
  return isNameWord(around.tokens, name) && around.personEnd(name) === undefined;
}
