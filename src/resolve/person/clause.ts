import { titleAt } from '../../gazetteer/title.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { Role } from '../../record/types.generated.ts';
import { MARK, plainText, TOKEN_CAPITAL, TOKEN_POSSESSIVE } from '../../segment/tokens.ts';
import { bodyFrom } from './body.ts';
import { postsOf } from './more-posts.ts';
import type { Surroundings } from './surroundings.ts';
import { titleAfter } from './title-after.ts';
import { isLostOwner } from './title-start.ts';
import { ARTICLE, BE, behindTimes, NAMED_BODY_OF, TIME } from './title-words.ts';
import { isPluralTitle } from './role-title.ts';

const AS = wordId('as');
const WHO = wordSet('who');
const AND = wordId('and');
const HAVE = wordSet('has had');
/** What one does in a post: `worked as a nurse`. */
const WORK = wordSet('worked works working served serves serving employed acted listed registered');

/** `Venn was the owner of …`, `Venn has been a prosecutor`, `Venn worked as a nurse at …`, `Venn and Roe were clerks`. */
export function titleOfClause(around: Surroundings, token: number): readonly Role[] {
  const { word, count } = around.tokens;
  let at = token;
  if (at < count && HAVE.has(word[at]!)) at += 1;
  if (at < count && ADMITTED.has(word[at]!)) return postsFrom(around, behindAdmitted(around, at));
  if (at < count && BE.has(word[at]!)) {
    const one = ONE.has(word[at]!);
    at = behindTimes(around.tokens, at + 1);
    while (TIME.has(word[at]!)) at += 1;
    if (!WORK.has(word[at]!)) {
      const roles = postsFrom(around, at);
      return ARTICLE.has(word[at]!) || isOwned(around, at) || isPostOf(around, at)
        ? roles
        : roles.filter(({ title }) => !one && isPluralTitle(title)); // is urging lawmakers
    }
  }
  while (TIME.has(word[at]!)) at += 1;
  if (!WORK.has(word[at]!)) return [];
  if (word[at + 1] === AS) return postsFrom(around, at + 1);
  // `worked at Midway as a nurse`
  const place = workplace(around, at + 1);
  if (place === undefined) return [];
  return postsFrom(around, place.last).map((role) => ({
    ...role,
    organization: role.organization ?? place.name,
  }));
}

/** `admitted to being an owner of`, `admitted that he was the manager of`: the token of the article; the text's end for what else is admitted. */
function behindAdmitted({ tokens }: Surroundings, admitted: number): number {
  const { word, count } = tokens;
  let at = admitted + 1;
  if (word[at] === TO) at += 1;
  else if (THAT.has(word[at] ?? 0) && SUBJECT.has(word[at + 1] ?? 0)) at += 2;
  if (!BEING.has(word[at] ?? 0)) return count;
  return ARTICLE.has(word[at + 1] ?? 0) ? at + 1 : count;
}
const ADMITTED = wordSet('admitted admits acknowledged');
const BEING = wordSet('being was');
const SUBJECT = wordSet('he she they');
const THAT = wordSet('that');
const TO = wordId('to');
/** Verbs of one subject. */
const ONE = wordSet('is was');

/** The post at a token, and those that a list goes on with. */
function postsFrom(around: Surroundings, token: number): readonly Role[] {
  if (token >= around.tokens.count) return [];
  return postsOf(around, titleAfter(around, token));
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

/** Token behind `who is now a fugitive,`: the sentence goes on about the person. */
export function behindRelative(around: Surroundings, who: number): number {
  const { word, count } = around.tokens;
  if (who >= count || !WHO.has(word[who]!)) return count;
  for (let at = who + 1; at < count && at < who + RELATIVE_WORDS && !around.opensAnew(at); at++) {
    if (word[at] === MARK.comma) return at + 1;
    if (around.personEnd(at) !== undefined) return count;
  }
  return count;
}
const RELATIVE_WORDS = 12;
