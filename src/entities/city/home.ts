import type { PlaceContext } from '../../gazetteer/place-context.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK } from '../../segment/tokens.ts';

// Whether the words before a name say that somebody lives there.

export const HOME_NONE = 0;
/** `Ann Poe of Tustin`: a body may stand there as well. */
export const HOME_LIKELY = 1;
/** `Ann Poe, 34, of Tustin`, `a resident of Tustin`: nothing but a place. */
export const HOME_SURE = 2;

const OF = wordSet('of from');
const OF_WORD = wordId('of');
const COUPLE = wordId('couple');
const IN = wordId('in');
const OLD = wordId('old');
const LIVING = wordSet('living lives live lived residing resides resided reside');
const WHO = wordSet(`
  resident residents native man woman men women boy girl couple teen teenager youth male female husband wife brother brothers
  sisters
`);
const ALSO = wordSet('both all each also formerly originally currently late previously');

const ARTICLES = wordSet('a an');

/** What the words around tokens `[first, last)` say, in the steps above. */
export function homeSign(context: PlaceContext, first: number, last = 0): number {
  const { tokens } = context.document;
  // `a Wheeling native`
  if (last > first && context.joins(first) && context.joins(last) && ARTICLES.has(tokens.word[first - 1] ?? 0)) {
    if (WHO.has(tokens.word[last]!) && !context.isCapital(last)) return HOME_LIKELY;
  }
  if (first < 2 || !context.joins(first)) return HOME_NONE;
  const before = tokens.word[first - 1]!;
  if (before === MARK.closeBracket) return isAge(context, first - 2) ? HOME_SURE : HOME_NONE; // `Ann Poe (F/34) Tustin`
  if (before === IN) return LIVING.has(tokens.word[first - 2]!) ? HOME_SURE : HOME_NONE;
  if (!OF.has(before) || !context.joins(first - 1)) return HOME_NONE;
  let at = first - 2;
  if (tokens.word[at] === COUPLE && before === OF_WORD) return HOME_NONE; // `a couple of Ravexa`, pills
  if (WHO.has(tokens.word[at]!) || tokens.word[at] === OLD) return HOME_SURE;
  if (ALSO.has(tokens.word[at]!)) at -= 1;
  if (at < 1) return HOME_NONE;
  if (tokens.word[at] === MARK.comma || tokens.word[at] === MARK.closeBracket) {
    if (context.isNumber(at - 1) || tokens.word[at - 1] === OLD) return HOME_SURE;
    at -= 1;
  }
  return context.taken.at(at)?.type === 'person' ? HOME_LIKELY : HOME_NONE;
}

/** True for a token of an age that figures have taken. */
function isAge(context: PlaceContext, token: number): boolean {
  const mention = context.taken.at(token);
  return mention?.type === 'figure' && (mention.value as { readonly kind: string }).kind === 'age';
}
