import { titleAt } from '../../gazetteer/title.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { Role } from '../../record/types.generated.ts';
import { MARK, plainText, TOKEN_BLOCK, TOKEN_CAPITAL, TOKEN_WORD } from '../../segment/tokens.ts';
import { MADE } from './career.ts';
import type { Surroundings } from './surroundings.ts';
import { titleFrom } from './title-from.ts';
import { type FoundRoles, LOWER_INSIDE } from './title-words.ts';

const LINE_WORDS = 8;
/** What stands alone above a name, and would be read as the title of the one before: `Author`. */
const LABEL = wordSet('author contact');

/** A name at the end of its line, its title alone on the next one, and perhaps its body on a third: a signature or a contact. */
export function titleOnNextLine(around: Surroundings, first: number, last: number): readonly Role[] {
  const { tokens, document } = around;
  const { flags, word, count } = tokens;
  if (last >= count || (flags[last]! & TOKEN_CAPITAL) === 0 || LABEL.has(word[last]!)) return [];
  // `Jane Venn Chief of Staff` as a heading
  if ((flags[last]! & TOKEN_BLOCK) === 0 && (flags[first]! & TOKEN_BLOCK) === 0) return [];
  const title = titleFrom(around, last, titleAt(tokens, document.hits, last), null) ?? titleOfLine();
  if (title === undefined) return [];
  const isWhole = title.last >= count || (flags[title.last]! & TOKEN_BLOCK) !== 0;
  const ownLine = (flags[last]! & TOKEN_BLOCK) !== 0;
  if (!isWhole) return ownLine && word[title.last] === MARK.comma ? title.roles : [];
  const body = around.agencyFrom(title.last) ?? around.organizationFrom(title.last);
  if (body === undefined || (body.last < count && (flags[body.last]! & TOKEN_BLOCK) === 0)) return title.roles;
  return title.roles.map((role) => ({ ...role, organization: role.organization ?? body.name }));

  /** `Public Affairs Counsel`: a line of capitalised words that ends in a title. */
  function titleOfLine(): FoundRoles | undefined {
    if (MADE.has(word[last]!)) return undefined; // Jane Venn Appointed New Chief
    let end = last;
    while (end < count && end < last + LINE_WORDS && (end === last || !around.opensAnew(end))) {
      if ((flags[end]! & TOKEN_WORD) === 0 && word[end] !== MARK.hyphen) return undefined;
      if ((flags[end]! & TOKEN_CAPITAL) === 0 && !LOWER_INSIDE.has(word[end]!) && word[end] !== MARK.hyphen)
        return undefined;
      if (around.personEnd(end) !== undefined || around.agencyFrom(end) !== undefined) return undefined;
      end += 1;
    }
    if (end < count && (flags[end]! & TOKEN_BLOCK) === 0) return undefined;
    for (let at = last + 1; at < end; at++) {
      const found = titleAt(tokens, document.hits, at);
      if (found?.last === end && found.kind !== 'relation' && found.kind !== 'honorific')
        return { roles: [{ title: plainText(tokens, last, end), organization: null }], last: end };
    }
    return undefined;
  }
}
