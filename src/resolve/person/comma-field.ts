import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_WORD } from '../../segment/tokens.ts';
import type { Surroundings } from './surroundings.ts';

/** Posts that have a field. */
const HEAD = wordSet(`
  director president head manager chief coordinator officer specialist adviser advisor lead superintendent supervisor counsel
  associate analyst executive administrator partner principal producer consultant representative planner strategist
  commissioner secretary chancellor provost dean
`);
/** What a department of an office or a firm is called by its first word. */
const FIELD = wordSet(`
  media public corporate communications communication investor external internal human government governmental global marketing
  sales finance financial operations research policy legal strategy strategic business product products engineering community
  health safety development programs programmes regulatory advancement student academic information technology digital
  enforcement investigations investigation compliance risk security supply procurement clinical medical nursing scientific
  science emergency crime criminal prosecutions litigation customer retail brand people talent environmental environment
  sustainability energy international administration advocacy outreach engagement education training events content
  creative design data analytics innovation quality manufacturing logistics facilities planning partnerships philanthropy
  membership campaigns news press stakeholder legislative intergovernmental congressional consumer commercial
  land water food search arts parks fish fire learning oil organised organized serious specialist regional national field law federal state local tax treasury audit accounting
`);
/** What ends the name of a body rather than of a field. */
const BODY = wordSet(`
  department division section unit office bureau agency branch center centre institute school college university faculty command
  service services group committee council commission board association company corporation inc llc ltd region district society
  union foundation network partners court ministry authority trust bank hospital press project program programme team police
`);
const AND = wordId('and');
const INSIDE = wordSet('and & of for');
const MAX_WORDS = 7;

/** True for a word by which departments are called: `Policy`, `Operations`. */
export function isFieldWord(word: number): boolean {
  return FIELD.has(word);
}

/** Token behind the field that a comma parts from a post in capitals: `Vice President, Corporate Communications`; `last` where there is none. */
export function behindCommaField(around: Surroundings, last: number): number {
  const { word, flags, count } = around.tokens;
  const first = last + 1;
  if (first >= count || word[last] !== MARK.comma || around.opensAnew(first)) return last;
  if (!HEAD.has(word[last - 1]!) || (flags[last - 1]! & TOKEN_CAPITAL) === 0 || !FIELD.has(word[first]!)) return last;
  if (around.agencyFrom(first) !== undefined || around.organizationFrom(first) !== undefined) return last;
  let end = first;
  for (let at = first; at < count && at < first + MAX_WORDS && !around.opensAnew(at); at++) {
    if (around.personEnd(at) !== undefined) return last;
    if ((flags[at]! & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL)) end = at + 1;
    else if (!INSIDE.has(word[at]!)) break;
  }
  if (end === first || BODY.has(word[end - 1]!)) return last;
  // `Director, Media Relations and Public Affairs John Poe`: the post of the next person
  return word[end] === AND || around.personEnd(end) !== undefined ? last : end;
}
