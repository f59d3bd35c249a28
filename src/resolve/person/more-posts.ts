import { titleAt } from '../../gazetteer/title.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { Role } from '../../record/types.generated.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_NUMBER } from '../../segment/tokens.ts';
import type { Surroundings } from './surroundings.ts';
import { titleAfter } from './title-after.ts';
import { type FoundRoles, TIME } from './title-words.ts';

const AND = wordId('and');
const PRESENT = wordId('present');
const A = wordSet('a an');
const ONCE_MORE = wordSet('as then later eventually finally subsequently ultimately also most recently');
/** Before a year or a month. */
const WHEN = wordSet('in from since until till through between during');
const IN_TIME = wordSet(`
  january february march april may june july august september october november december early late mid the present to
  through until and spring summer fall autumn winter
`);
const FOR = wordId('for');
const YEARS = wordSet('years months year');
const TIME_WORDS = 9;
const MOST = 8;
/** What may follow a post that is one of several: not the verb of another sentence. */
const BEHIND_POST = wordSet(
  'and in from since until for at of with there here before after between during under on where',
);

/**
 * All posts of a list whose first is found: `a clerk at Acme from 2001 to 2004 and a trader at Midway`, `Sergeant, Lieutenant
 * and Captain`. In a list of bare posts each may begin with other words: `receptionist and quality manager`.
 */
export function postsOf(around: Surroundings, found: FoundRoles | undefined, bare = false): readonly Role[] {
  if (found === undefined || found.roles.length === 0) return [];
  const roles = [...found.roles];
  let at = found.last;
  let alike = 0; // the first of those that only commas part
  for (let more = 0; more < MOST; more++) {
    const behind = behindTime(around, at);
    if (behind > at) alike = roles.length;
    const next = postBehind(around, behind, bare);
    if (next === undefined) break;
    // the founder, chief executive officer and sole owner of Acme
    const { organization } = next.roles[0]!;
    if (organization !== null)
      for (let i = alike; i < roles.length; i++)
        if (roles[i]!.organization === null) roles[i] = { title: roles[i]!.title, organization };
    roles.push(...next.roles);
    at = next.last;
  }
  return roles;
}

/** The next post of a list, behind its comma or `and`. */
function postBehind(around: Surroundings, from: number, bare: boolean): FoundRoles | undefined {
  const { tokens, document } = around;
  const { word, flags } = tokens;
  let next = from;
  if (around.opensAnew(next)) return undefined;
  const comma = word[next] === MARK.comma || word[next] === MARK.semicolon;
  if (comma) next += 1;
  const and = word[next] === AND;
  if (and) next += 1;
  const joint = next;
  while (ONCE_MORE.has(word[next] ?? 0)) next += 1;
  if (next === from || around.opensAnew(next)) return undefined;
  // `the owner of Acme, a supplier of parts`: what Acme is
  const article = A.has(word[next]!);
  if (article && !and && next === joint) return undefined;
  const first = article || TIME.has(word[next]!) ? next + 1 : next;
  if (!article && !bare && (flags[first]! & TOKEN_CAPITAL) === 0 && titleAt(tokens, document.hits, first) === undefined)
    return undefined;
  const found = titleAfter(around, first);
  return found === undefined || found.roles.length === 0 || !endsPost(around, found.last) ? undefined : found;
}

/** True where what stands behind a post is no verb. */
function endsPost(around: Surroundings, last: number): boolean {
  const { word } = around.tokens;
  if (around.opensAnew(last) || BEHIND_POST.has(word[last]!)) return true;
  return word[last] === MARK.comma || word[last] === MARK.stop || word[last] === MARK.semicolon;
}

/** Steps over `in 2004`, `from May 2017 to the present`, `for 12 years`. */
function behindTime(around: Surroundings, from: number): number {
  const { word, flags } = around.tokens;
  if (around.opensAnew(from)) return from;
  if (word[from] === FOR) {
    for (let at = from + 1; at < from + 5 && !around.opensAnew(at); at++) if (YEARS.has(word[at]!)) return at + 1;
    return from;
  }
  if (!WHEN.has(word[from]!)) return from;
  let last = from;
  for (let at = from + 1; at < from + TIME_WORDS && !around.opensAnew(at); at++) {
    if ((flags[at]! & TOKEN_NUMBER) !== 0 || word[at] === PRESENT) last = at + 1;
    else if (!IN_TIME.has(word[at]!)) break;
  }
  return last;
}
