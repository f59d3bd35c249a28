import type { PersonMention } from '../../entities/person/value.ts';
import { titleAt } from '../../gazetteer/title.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { Role } from '../../record/types.generated.ts';
import { GAP_LINE, MARK, plainText, TOKEN_CAPITAL, TOKEN_WORD } from '../../segment/tokens.ts';
import { isPluralTitle } from './role-title.ts';
import type { Surroundings } from './surroundings.ts';

/** Labels of a page, which are no posts. */
const PAGE = wordSet('author editor writer reporter photographer contact');
const LABEL_WORDS = 6;

/** `Public Information Officer: Jane Venn`, `Prosecutor: Jane Venn`: a title that is the label of its line. */
export function titleLabel(around: Surroundings, { first }: PersonMention): Role | undefined {
  const { tokens, document } = around;
  const { word, flags, gap } = tokens;
  const colon = first - 1;
  if (colon < 1 || word[colon] !== MARK.colon || gap[first]! >= GAP_LINE) return undefined;
  let start = colon;
  while (start > 0 && start > colon - LABEL_WORDS && !opensLine(start) && isCapital(start - 1)) start -= 1;
  if (start === colon || !opensLine(start) || PAGE.has(word[colon - 1]!)) return undefined;
  for (let at = start; at < colon; at++) {
    const title = titleAt(tokens, document.hits, at);
    if (title?.last !== colon || title.kind === 'honorific' || title.kind === 'relation') continue;
    const printed = plainText(tokens, start, colon);
    return isPluralTitle(printed) ? undefined : { title: printed, organization: null };
  }
  return undefined;

  function opensLine(at: number): boolean {
    return around.opensAnew(at) || gap[at]! >= GAP_LINE;
  }

  function isCapital(at: number): boolean {
    return (flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL);
  }
}
