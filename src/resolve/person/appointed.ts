import type { PersonMention } from '../../entities/person/value.ts';
import { titleAt } from '../../gazetteer/title.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { Role } from '../../record/types.generated.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_SENTENCE, TOKEN_WORD } from '../../segment/tokens.ts';
import { beforeShortForm } from './body.ts';
import { postsOf } from './more-posts.ts';
import type { Surroundings } from './surroundings.ts';
import { titleAfter } from './title-after.ts';

const AS = wordId('as');
const OF = wordSet('of');
const A = wordSet('a an');
/** What an opening phrase about somebody's post begins with. */
const OPENS = wordSet('as in during while after before since throughout when');
/** Before `as` in such a phrase: `In her role as`, `While working as`. */
const IN_POST = wordSet(`
  role capacity position job work tenure time term stint career years duties working serving employed acting worked served hired
  appointed
`);
/** How long such a phrase may be. */
const PHRASE = 30;
/** Who gives somebody a post. */
const APPOINT = wordSet(`
  appointed appoints appointing appointment named names naming nominated nominates nomination promoted promotes promotion
  selected selects selection elected elects election hired hires hiring chose confirmed confirmation welcomed welcomes welcoming
  reappointed announced introduced swore
`);
const TO_BE = wordSet('as to be serve the a an new its their his her our next');
const APPOINT_WORDS = 5;

/** `As president of Acme, Jane Venn approved …`, `While working as a clerk, Jane Venn …`: posts told in the phrase before a name. */
export function introducedRoles(around: Surroundings, { first }: PersonMention): readonly Role[] {
  const { tokens, document } = around;
  const { word } = tokens;
  let comma = first - 1;
  while (comma > 0 && titleAt(tokens, document.hits, comma)?.kind === 'honorific') comma -= 1; // Dr. Jane Venn
  if (comma < 2 || word[comma] !== MARK.comma || around.opensAnew(first)) return [];
  const start = document.sentences[document.sentenceOf[first]!]!.first;
  if (first - start > PHRASE) return [];
  return rolesOfPhrase(around, start, comma);
}

/** Posts of a phrase that opens a sentence and ends with the comma at a token. */
export function rolesOfPhrase(around: Surroundings, start: number, comma: number): readonly Role[] {
  const { word, flags } = around.tokens;
  if (!OPENS.has(word[start]!) || around.nextPerson(start) < comma) return [];
  for (let at = start; at < comma - 1; at++) {
    if (word[at] !== AS) continue;
    if (at > start && !IN_POST.has(word[at - 1]!)) return [];
    // `As the officers closed in,`: no post of one person
    const found = titleAfter(around, at + 1);
    if (found === undefined || found.last > comma) return [];
    const ends = found.last === comma || (flags[found.last]! & TOKEN_WORD) !== 0;
    const bare = at === start && !A.has(word[at + 1]!);
    return ends && !(bare && !isBarePost(around, found.last, comma)) ? postsOf(around, found) : [];
  }
  return [];
}

/** `As president of Acme,`, `As mayor,`; not `As officers entered,`. */
function isBarePost({ tokens: { word } }: Surroundings, last: number, comma: number): boolean {
  return last === comma || OF.has(word[last]!) || BEHIND.has(word[last]!);
}

const BEHIND = wordSet('at for from since in with');

/** `appointed Jane Venn as director of …`, `the appointment of Jane Venn to be head of …`: the post that somebody is given. */
export function appointedRoles(around: Surroundings, { first, last }: PersonMention): readonly Role[] {
  const { word, flags, count } = around.tokens;
  let at = last;
  if (word[at] === MARK.comma) return [];
  while (at < count && at < last + 4 && TO_BE.has(word[at]!) && !around.opensAnew(at)) at += 1;
  if (at >= count || around.opensAnew(at)) return [];
  const direct = at === last;
  if (direct && ((flags[at]! & TOKEN_WORD) === 0 || titleAt(around.tokens, around.document.hits, at) === undefined))
    return [];
  if (!direct && word[last] !== AS && !isNamed(last)) return [];
  for (let verb = first - 1; verb >= 0 && verb > first - APPOINT_WORDS; verb--) {
    if (APPOINT.has(word[verb]!)) {
      if (direct && (flags[verb]! & TOKEN_CAPITAL) !== (flags[at]! & TOKEN_CAPITAL)) return [];
      return ofAppointer(around, verb, last, at, postsOf(around, titleAfter(around, at)));
    }
    if ((flags[verb]! & TOKEN_WORD) === 0 || (flags[verb + 1]! & TOKEN_SENTENCE) !== 0) return [];
  }
  return [];

  /** `to be`, `to serve as`, `the new director`. */
  function isNamed(token: number): boolean {
    return word[token] !== TO || at > token + 1;
  }
}

/** Posts told with `its`, of the body before the verb: `Acme today named Jane Venn as its chief executive`. */
function ofAppointer(
  around: Surroundings,
  verb: number,
  from: number,
  to: number,
  posts: readonly Role[],
): readonly Role[] {
  const { word } = around.tokens;
  let its = from;
  while (its < to && !ITS.has(word[its]!)) its += 1;
  if (its === to) return posts;
  for (let at = verb; at > verb - WHEN_WORDS && at > 0 && !around.opensAnew(at); at--) {
    const body = around.bodyBefore(beforeShortForm(around, at));
    if (body !== undefined) return posts.map((post) => ({ ...post, organization: post.organization ?? body.name }));
  }
  return posts;
}
const ITS = wordSet('its their');
const WHEN_WORDS = 4;

const TO = wordId('to');
