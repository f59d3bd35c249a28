import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { Role } from '../../record/types.generated.ts';
import { MARK, TOKEN_CAPITAL } from '../../segment/tokens.ts';
import { postsOf } from './more-posts.ts';
import type { Surroundings } from './surroundings.ts';
import { titleAfter } from './title-after.ts';

const AS = wordId('as');
const A = wordSet('a an the');
/** What opens a remark about the time that something was done in. */
const WHILE = wordSet('while when');
const WORKING = wordSet('working serving employed acting');
const HIS = wordSet('his her their');
/** What one has as somebody: `in her capacity as treasurer`. */
const POST = wordSet('capacity position job role work employment appointment promotion election tenure');
const NEW = wordSet('new recent former prior full-time part-time');
/** Between `serving` and `as`. */
const ORDER = wordSet('first initially previously most recently currently');
/** How far behind the name. */
const REACH = 40;

/** Posts that a sentence about something else tells of its subject, up to the next name: `stole checks while working as a clerk`, `in her capacity as treasurer of Acme`, `, serving first as a clerk`. */
export function rolesInPassing(around: Surroundings, token: number): readonly Role[] {
  const { tokens } = around;
  const end = Math.min(around.nextPerson(token), token + REACH, tokens.count);
  for (let at = token; at < end && (at === token || !around.opensAnew(at)); at++) {
    // met Venn while working as a clerk: who met her did
    const as = (at > token ? behindWorking(around, at) : undefined) ?? behindPost(around, at);
    if (as === undefined || as + 1 >= end || around.opensAnew(as + 1)) continue;
    const found = titleAfter(around, as + 1);
    if (found !== undefined && found.roles.length > 0) return postsOf(around, found);
  }
  return [];
}

/** `as` of `while working as a clerk`, `, serving first as a clerk`. */
function behindWorking({ tokens: { word, flags } }: Surroundings, at: number): number | undefined {
  const comma = word[at] === MARK.comma && SERVING.has(word[at + 1] ?? 0);
  if (!comma && !(WHILE.has(word[at]!) && WORKING.has(word[at + 1] ?? 0))) return undefined;
  let as = at + 2;
  while (ORDER.has(word[as] ?? 0)) as += 1;
  if (word[as] !== AS) return undefined;
  return A.has(word[as + 1] ?? 0) || (flags[as + 1]! & TOKEN_CAPITAL) !== 0 ? as : undefined;
}
const SERVING = wordSet('serving working');

/** `as` of `in his capacity as treasurer`, `her new appointment as manager`. */
function behindPost({ tokens: { word } }: Surroundings, at: number): number | undefined {
  if (!HIS.has(word[at]!)) return undefined;
  const post = NEW.has(word[at + 1] ?? 0) ? at + 2 : at + 1;
  return POST.has(word[post] ?? 0) && word[post + 1] === AS ? post + 1 : undefined;
}
