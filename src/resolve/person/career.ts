import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { Role } from '../../record/types.generated.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_WORD } from '../../segment/tokens.ts';
import { postsOf } from './more-posts.ts';
import type { Surroundings } from './surroundings.ts';
import { titleAfter } from './title-after.ts';
import { ARTICLE, BE, type FoundRoles, TIME } from './title-words.ts';

const AS = wordId('as');
const AND = wordId('and');
const OF = wordId('of');
const WELL = wordId('well');
const INCLUDING = wordId('including');
const WHO = wordSet('who');
/** What opens a clause about the subject, whatever its verb is. */
const LOOSE = wordSet('who has had');
const OTHERS = wordSet('who whose whom');
const SUBJECT = wordSet('he she who');
const TO_POST = wordSet('to as');
const WITH = wordSet('with');
/** Between a name and what is told of a career. */
const BETWEEN = wordSet(
  'who has have had was is were been then later first initially previously originally subsequently eventually also',
);
/** What the rest of a sentence about somebody's career begins with. */
const TELLS = wordSet(`
  began started joined spent worked works served serves graduated earned previously first then originally came rose held holds
  employed occupied became becomes achieved attained reached
`);
/** What is done to somebody who gets a post. */
export const MADE = wordSet(`
  appointed reappointed named elected re-elected reelected promoted nominated hired confirmed selected chosen sworn installed
  commissioned tapped
`);
const BECAME = wordSet('became becomes become becoming');
/** What one does or spends in a post: `after eleven years as a prosecutor`, `began working at Midway in 2016 as a clerk`. */
const SPENT = wordSet(`
  years months decade decades career time stint tenure job work role capacity position worked positions working served serving
  employed began started joined hired duties
`);
const POSITION = wordSet('rank position post role title office job ranks');
const POSITIONS = wordSet('positions posts roles jobs ranks titles assignments');
/** Words between `appointed` and the post. */
const TO_BE = wordSet('to as be in the a an new its their his her our next permanent');
/** Behind `appointed` and the like: no post. */
const NO_POST = wordSet('by for on at one after under with from');
/** How far behind a name the words of a career may stand. */
const CAREER = 60;
/** How far behind `worked` the words `as a` may stand. */
const POST = 14;

/**
 * The posts that a sentence tells of its subject, from the token behind the subject up to the next name: `was appointed director
 * of …`, `rose to the rank of captain`, `who joined in 2015 after eleven years as a prosecutor`.
 */
export function careerRoles(around: Surroundings, token: number): readonly Role[] {
  const { word, flags, count } = around.tokens;
  const roles: Role[] = [];
  const head = predicateOf(around, word[token] === MARK.comma ? token + 1 : token);
  if (head < 0) return roles;
  let spent = -1;
  let positions = -1;
  const end = Math.min(around.nextPerson(token), token + CAREER, count);
  for (let at = head; at < end && (at === head || !around.opensAnew(at)); at++) {
    const here = word[at]!;
    if (at > head && OTHERS.has(here)) break;
    const post = postAt(at, here);
    if (post === undefined) {
      if (SPENT.has(here)) spent = at;
      if (POSITIONS.has(here)) positions = at;
      continue;
    }
    roles.push(...postsOf(around, post, here === INCLUDING));
    at = Math.max(at, post.last - 1);
    spent = -1;
  }
  return roles;

  /** The post whose words begin at a token: behind `as`, `appointed`, `became`, `the rank of`, `positions including`. */
  function postAt(at: number, here: number): FoundRoles | undefined {
    if (here === AS && spent >= 0 && at < spent + POST && word[at - 1] !== WELL && isPost(at + 1)) return named(at + 1);
    if (here === INCLUDING && positions >= 0 && at < positions + POST) return named(at + 1);
    if (here === OF && POSITION.has(word[at - 1] ?? 0) && (flags[at - 1]! & TOKEN_CAPITAL) === 0) return named(at + 1);
    // who worked at Acme and was a broker
    if (BE.has(here) && word[at - 1] === AND) {
      const article = TIME.has(word[at + 1] ?? 0) ? at + 2 : at + 1; // and is now a clerk
      return ARTICLE.has(word[article] ?? 0) ? named(article) : undefined;
    }
    if (BECAME.has(here)) return isOfSubject(at) ? named(at + 1) : undefined;
    if (!MADE.has(here) || !isOfSubject(at)) return undefined;
    let first = at + 1;
    while (first < end && TO_BE.has(word[first]!)) first += 1;
    return NO_POST.has(word[first] ?? 0) ? undefined : named(first);
  }

  function named(first: number): FoundRoles | undefined {
    if (first >= end || around.opensAnew(first)) return undefined;
    const found = titleAfter(around, first);
    return found === undefined || found.roles.length === 0 ? undefined : found;
  }

  /** `as a clerk`, `as Captain`; not `as well as`. */
  function isPost(first: number): boolean {
    if (first >= end) return false;
    return ARTICLE.has(word[first]!) || (flags[first]! & TOKEN_CAPITAL) !== 0;
  }

  /** `was appointed`, `and later promoted to`; not of what stands before: `whose wife was appointed`. */
  function isOfSubject(at: number): boolean {
    if (at === head) return true;
    let before = at - 1;
    while (before > head && (BETWEEN.has(word[before]!) || BE.has(word[before]!) || TIME.has(word[before]!)))
      before -= 1;
    if (SUBJECT.has(word[before]!)) return true;
    const joined = word[before] === AND || word[before] === MARK.comma;
    return joined && (before < at - 1 || BECAME.has(word[at]!) || TO_POST.has(word[at + 1] ?? 0));
  }
}

/** The verb of a career that a predicate begins with, or its `who` or `has`; -1 for other sentences. */
function predicateOf(around: Surroundings, token: number): number {
  const { word, flags, count } = around.tokens;
  const other = token < count && LOOSE.has(word[token]!) ? token : -1;
  let passive = token > 0 && token < count && word[token - 1] === MARK.comma && !around.opensAnew(token);
  for (let at = token; at < count && at < token + 7 && (at === token || !around.opensAnew(at)); at++) {
    const here = word[at]!;
    if (TELLS.has(here)) return at;
    // `Jane Venn Appointed Director` as a headline
    if (MADE.has(here)) return passive || (flags[at]! & TOKEN_CAPITAL) !== 0 ? at : other;
    if (BE.has(here) && WITH.has(word[at + 1] ?? 0)) return at; // was with the office for years and served as
    if (BE.has(here)) passive = true;
    else if (!BETWEEN.has(here) && !TIME.has(here) && !WHO.has(here)) return other;
    if ((flags[at]! & TOKEN_WORD) === 0) return other;
  }
  return other;
}
