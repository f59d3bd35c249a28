import { titleAt } from '../gazetteer/title.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
import type { Role } from '../record/types.generated.ts';
import { MARK, plainText, TOKEN_CAPITAL, TOKEN_POSSESSIVE } from '../segment/tokens.ts';
import { bodyFrom } from './person-body.ts';
import type { Surroundings } from './person-surroundings.ts';
import { titleAfter } from './person-title-after.ts';
import { isLostOwner } from './person-title-start.ts';
import { ARTICLE, BE, NAMED_BODY_OF, TIME } from './person-title-words.ts';
import { isPluralTitle } from './role-title.ts';

const AS = wordId('as');
const AND = wordId('and');
const HAVE = wordSet('has had');
/** What one does in a post: `worked as a nurse`. */
const WORK = wordSet('worked works working served serves serving employed acted');

/** `Venn was the owner of …`, `Venn has been a prosecutor`, `Venn worked as a nurse at …`, `Venn and Roe were clerks`. */
export function titleOfClause(around: Surroundings, token: number): readonly Role[] {
  const { word, count } = around.tokens;
  let at = token;
  if (at < count && HAVE.has(word[at]!)) at += 1;
  if (at < count && BE.has(word[at]!)) {
    at += 1;
    while (TIME.has(word[at]!)) at += 1;
    if (!WORK.has(word[at]!)) {
      const roles = titleAfter(around, at)?.roles ?? [];
      return ARTICLE.has(word[at]!) || isOwned(around, at) || isPostOf(around, at)
        ? roles
        : roles.filter(({ title }) => isPluralTitle(title));
    }
  }
  while (TIME.has(word[at]!)) at += 1;
  if (!WORK.has(word[at]!)) return [];
  if (word[at + 1] === AS) return titleAfter(around, at + 1)?.roles ?? [];
  // `worked at Midway as a nurse`
  const place = workplace(around, at + 1);
  if (place === undefined) return [];
  return (titleAfter(around, place.last)?.roles ?? []).map((role) => ({
    ...role,
    organization: role.organization ?? place.name,
  }));
}

/** `was president of Acme`, `is chair and chief executive of`: a post of somewhere needs no article. */
function isPostOf({ tokens, document }: Surroundings, token: number): boolean {
  const { word, count } = tokens;
  const title = titleAt(tokens, document.hits, token);
  if (title?.kind !== 'office' || title.last >= count) return false;
  return NAMED_BODY_OF.has(word[title.last]!) || word[title.last] === AND;
}

/** `Acme’s director`, `Acmes director`: whose, as good as an article. */
function isOwned(around: Surroundings, token: number): boolean {
  const { flags, count } = around.tokens;
  for (let at = token; at < Math.min(count, token + 4) && (flags[at]! & TOKEN_CAPITAL) !== 0; at++)
    if (isLostOwner(around, at) || (at + 1 < count && (flags[at + 1]! & TOKEN_POSSESSIVE) !== 0)) return true;
  return false;
}

/** What one does or spends in a post: `after eleven years as a prosecutor`, `began working at Midway in 2016 as a clerk`. */
const SPENT = wordSet(
  'years months decade decades career time stint tenure job work position worked working served serving employed began started joined hired',
);
/** How far behind a name the words of a career may stand. */
const CAREER = 34;
/** How far behind `worked` the words `as a` may stand. */
const POST = 14;
const A = wordSet('a an the');
/** What the rest of a sentence about somebody's career begins with. */
const TELLS = wordSet(
  'who has had began started joined spent worked served graduated earned previously first then originally came rose',
);

/** Posts told from a token on in a sentence about somebody, up to the next name: `who joined in 2015 after years as a prosecutor`. */
export function titlesInPast(around: Surroundings, behindName: number, token: number): readonly Role[] {
  const { word, count } = around.tokens;
  const roles: Role[] = [];
  const verb = word[behindName] === MARK.comma ? behindName + 1 : behindName;
  if (verb >= count || !TELLS.has(word[verb]!)) return roles;
  let spent = -1;
  const end = Math.min(around.nextPerson(token), token + CAREER);
  for (let at = token; at < end && !around.opensAnew(at); at++) {
    if (SPENT.has(word[at]!)) spent = at;
    else if (word[at] === AS && spent >= 0 && at > spent && at < spent + POST && A.has(word[at + 1] ?? 0)) {
      const found = titleAfter(around, at + 1);
      if (found !== undefined) roles.push(...found.roles);
      spent = -1;
    }
  }
  return roles;
}

/** `at Midway` before `as`: the employer and the token of `as`. */
function workplace(around: Surroundings, token: number): { readonly name: string; readonly last: number } | undefined {
  const { tokens } = around;
  const { word, flags, count } = tokens;
  if (token >= count || !NAMED_BODY_OF.has(word[token]!)) return undefined;
  const body = bodyFrom(around, token);
  if (body !== undefined && word[body.last] === AS) return around.endsPlace(body.last) ? undefined : body;
  const first = ARTICLE.has(word[token + 1]!) ? token + 2 : token + 1;
  let last = first;
  while (last < count && (flags[last]! & TOKEN_CAPITAL) !== 0 && !around.opensAnew(last)) last += 1;
  return last > first && word[last] === AS ? { name: plainText(tokens, first, last), last } : undefined;
}
