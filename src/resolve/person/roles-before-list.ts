import type { PersonMention } from '../../entities/person/value.ts';
import { titleAt } from '../../gazetteer/title.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { Role } from '../../record/types.generated.ts';
import { GAP_NONE, MARK, plainText, TOKEN_CAPITAL, TOKEN_POSSESSIVE, TOKEN_WORD } from '../../segment/tokens.ts';
import { bodyFrom } from './body.ts';
import { afterAge, afterHome, MAX_NAMES, nameBefore, nextName } from './name-list.ts';
import { isPluralTitle } from './role-title.ts';
import type { Surroundings } from './surroundings.ts';
import { isLostOwner } from './title-start.ts';
import { FORMER } from './title-words.ts';

const AND = wordId('and');
const OF = wordId('of');
const WHO = wordId('who');
const DOCTOR = wordSet('dr mr mrs ms prof rev shri smt');
const BEFORE_COLON = 12;
/** Before the title of those who are listed: `the owners:`; not `charged by detectives who worked on the case:`. */
const INTRODUCES = wordSet('the following these two three four five six seven eight nine ten including its their our');

/**
 * `the owners of Mountain View: Jane Venn, John Roe and Ada Poe`, `detectives who worked on the case: …`, `its principals, …`:
 * the title in the plural that stands before a list.
 */
export function rolesBeforeList(around: Surroundings, mention: PersonMention): readonly Role[] {
  const { tokens, document } = around;
  const { word } = tokens;
  let { first } = mention;
  let semicolon = false;
  for (let names = 0; names < MAX_NAMES; names++) {
    let at = first - 1;
    if (DOCTOR.has(word[at] ?? 0)) at -= 1;
    const honorific = first - 1 - at;
    while (at > 0 && (word[at] === MARK.comma || word[at] === MARK.semicolon || word[at] === AND)) at -= 1;
    const before = at < first - 1 - honorific ? nameBefore(around, at + 1) : undefined;
    if (before === undefined) break;
    for (let mark = at + 1; mark < first; mark++) semicolon ||= word[mark] === MARK.semicolon;
    first = before;
  }
  const colon = first - 1;
  // recruiting assistants, including Jane Venn
  if (INCLUDING.has(word[colon] ?? 0)) return rolesIncluded(around, word[colon - 1] === MARK.comma ? colon - 1 : colon);
  // former owners Jane Venn, 44, and John Roe, 41
  const shared = first < mention.first ? rolesIncluded(around, first) : [];
  if (shared.length > 0) return shared;
  // its principals, Jane Venn and John Roe
  if (colon < 1 || (word[colon] !== MARK.colon && (word[colon] !== MARK.comma || semicolon))) return [];
  if (word[colon] === MARK.comma && first === mention.first && !isFirstOfSeveral(around, mention)) return [];
  for (let at = colon - 1; at > 0 && at > colon - BEFORE_COLON; at--) {
    const title = titleAt(tokens, document.hits, at);
    if (title !== undefined && title.kind !== 'honorific' && title.kind !== 'relation') {
      const ends = title.last === colon || word[title.last] === OF || word[title.last] === WHO;
      // the owner/operators of, its co-owners
      const joined = word[at - 1] === MARK.slash || (word[at - 1] === MARK.hyphen && tokens.gap[at] === GAP_NONE);
      const head = joined ? at - 2 : at;
      if (!ends || !isIntroduced(head)) return [];
      const first = title.last === colon ? modifiersOf(around, head) : FORMER.has(word[head - 1]!) ? head - 1 : head;
      const organization = title.last === colon ? null : (bodyFrom(around, title.last)?.name ?? null);
      const role = { title: plainText(tokens, first, title.last), organization };
      return isPluralTitle(role.title) ? [role] : [];
    }
    if (around.opensAnew(at)) return [];
  }
  return [];

  /** Behind `the`, `its` or a possessive, with adjectives between at most: `the firm’s former owners`. */
  function isIntroduced(title: number): boolean {
    for (let at = title - 1; at >= 0 && at > title - 4; at--) {
      if (INTRODUCES.has(word[at]!) || (tokens.flags[at]! & TOKEN_POSSESSIVE) !== 0) return true;
      if ((tokens.flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD || around.opensAnew(at + 1)) return false;
    }
    return false;
  }
}

const INCLUDING = wordSet('including');
/** What ends the words of a title before it. */
const NO_MODIFIER = wordSet(`
  the a an of to from by for with and or in on at several two three four five six seven eight nine ten other some many all various
  numerous multiple that if named were was are is with against his her its their
`);

/** The title in the plural that ends before token `end`, with the words in lower case before it. */
function rolesIncluded(around: Surroundings, end: number): readonly Role[] {
  const { tokens, document } = around;
  for (let at = end - 1; at >= 0 && at > end - 4; at--) {
    const title = titleAt(tokens, document.hits, at);
    if (title !== undefined && title.last === end && title.kind !== 'honorific' && title.kind !== 'relation') {
      const first = modifiersOf(around, at);
      const role = { title: plainText(tokens, first, end), organization: around.bodyBefore(first)?.name ?? null };
      return isPluralTitle(role.title) ? [role] : [];
    }
    if (around.opensAnew(at)) return [];
  }
  return [];
}

/** First of the words in lower case before a title that belong to it: `ready-mix` of `ready-mix drivers`. */
function modifiersOf(around: Surroundings, title: number): number {
  const { word, flags, gap } = around.tokens;
  // `doubt that Officers Quill and Venn`
  if ((flags[title]! & TOKEN_CAPITAL) !== 0) return FORMER.has(word[title - 1] ?? 0) ? title - 1 : title;
  let first = title;
  while (
    first > title - 3 &&
    !around.opensAnew(first) &&
    (flags[first - 1]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD &&
    (flags[first - 1]! & TOKEN_POSSESSIVE) === 0 &&
    !isLostOwner(around, first - 1) &&
    !NO_MODIFIER.has(word[first - 1]!)
  )
    first -= gap[first - 1] === GAP_NONE && word[first - 2] === MARK.hyphen ? 3 : 1;
  return first;
}

function isFirstOfSeveral(around: Surroundings, { last }: PersonMention): boolean {
  return nextName(around, afterHome(around, afterAge(around, last))) !== undefined;
}
