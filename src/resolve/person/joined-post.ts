import type { PersonMention } from '../../entities/person/value.ts';
import { titleAt } from '../../gazetteer/title.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { Role } from '../../record/types.generated.ts';
import { MARK, plainText, TOKEN_CAPITAL, TOKEN_WORD } from '../../segment/tokens.ts';
import { bodyFrom } from './body.ts';
import type { Surroundings } from './surroundings.ts';
import { ARTICLE, isPortfolio } from './title-words.ts';

const AND = wordId('and');
const FIELD = wordSet('of for');
const INSIDE = wordSet('of for the to and');
/** How many words the first of two posts may have. */
const MAX_WORDS = 14;

/**
 * The post that `and` joins to the one right before a name, where one of the two says what it is over: `Under-Secretary for
 * Humanitarian Affairs and Relief Coordinator Jane Venn`. Of `President and Chief Executive Jane Venn` both are one title,
 * and `the Prime Minister and President Venn` are two persons.
 *
 * @param first token of the title right before the name
 * @param name first token of the name
 */
export function joinedPost(around: Surroundings, first: number, name: number): Role | undefined {
  const { tokens, document } = around;
  const { word, flags } = tokens;
  const and = first - 1;
  if (and < 2 || word[and] !== AND || around.opensAnew(first) || around.opensAnew(and)) return undefined;
  if (titleBefore(first, name) !== 'office') return undefined;
  for (let at = and - 1; at >= 0 && at > and - MAX_WORDS; at--) {
    if ((flags[at]! & TOKEN_CAPITAL) === 0 && !INSIDE.has(word[at]!)) return undefined;
    if (around.personStart(at + 1) !== undefined) return undefined;
    const title = titleAt(tokens, document.hits, at);
    if (title !== undefined && (flags[at]! & TOKEN_CAPITAL) !== 0 && title.last <= and) {
      if (title.kind !== 'office' && title.kind !== 'rank') return undefined;
      return postFrom(at, title.last);
    }
    if (around.opensAnew(at)) return undefined;
  }
  return undefined;

  function postFrom(at: number, last: number): Role | undefined {
    const over = last < and && FIELD.has(word[last]!);
    if (last < and ? !over : !hasField()) return undefined;
    let start = at;
    while (!around.opensAnew(start) && (isCapital(start - 1) || word[start - 1] === MARK.hyphen)) start -= 1;
    if (!around.opensAnew(start) && start > 0) {
      if (ARTICLE.has(word[start - 1]!) || THE.has(word[start - 1]!)) return undefined;
      // `Jane Roe, Minister for Health and Minister John Poe`
      if (word[start - 1] === MARK.comma && around.personStart(start - 1) !== undefined) return undefined;
    }
    const body = over ? bodyFrom(around, last) : undefined;
    if (body?.last === and && !isPortfolio(tokens, last, body.last) && !around.endsPlace(body.last))
      return { title: plainText(tokens, start, last), organization: body.name };
    return { title: plainText(tokens, start, and), organization: null };
  }

  /** `Minister of Cooperation`, right before the name. */
  function hasField(): boolean {
    for (let at = first + 1; at < name; at++) if (FIELD.has(word[at]!)) return true;
    return false;
  }

  function isCapital(at: number): boolean {
    return at >= 0 && (flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL);
  }

  /** Kind of the listed title among tokens `[from, to)`. */
  function titleBefore(from: number, to: number): string | undefined {
    for (let at = from; at < to; at++) {
      const title = titleAt(tokens, document.hits, at);
      if (title !== undefined) return title.kind;
    }
    return undefined;
  }
}

const THE = wordSet('the');

/** `Cr` of `Mayor Cr Jane Venn`: offices between the title and the name. */
export function titlesBetween({ tokens, document }: Surroundings, { first, value }: PersonMention): readonly Role[] {
  const roles: Role[] = [];
  for (let at = value.title?.last ?? first; at < first; ) {
    const title = titleAt(tokens, document.hits, at);
    if (title === undefined || title.last > first) break; // another name of a list
    if (title.kind !== 'honorific') roles.push({ title: plainText(tokens, at, title.last), organization: null });
    at = title.last;
  }
  return roles;
}
