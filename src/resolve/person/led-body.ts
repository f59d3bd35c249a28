import type { PersonMention } from '../../entities/person/value.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK } from '../../segment/tokens.ts';
import { beforeShortForm } from './body.ts';
import { sharedBody } from './colleagues.ts';
import type { Surroundings } from './surroundings.ts';

const BY = wordId('by');
/** What somebody does at the head of a body: `the Bureau, headed by Director Jane Venn`. */
const LED = wordSet(
  'headed led represented chaired directed overseen run managed owned founded co-founded operated commanded presided controlled',
);
/** Whose post it is; `their babysitter` may be that of a couple, if it does not follow the body at once. */
const ITS = wordSet('its their');
const THEIR = wordId('their');
const AND = wordId('and');
/** How far before `its` the body may stand. */
const REACH = 24;

/** The body of somebody with a title that stands neither in it nor right behind the name: behind the last of a list, or before the title. */
export function bodyElsewhere(around: Surroundings, mention: PersonMention): string | undefined {
  const { title } = mention.value;
  return sharedBody(around, mention) ?? (title && ledBody(around, title.first));
}

/** The body before a title that says whose it is: `Acme LLC and its president, Jane Venn`, `the Bureau, led by Director Jane Venn`; undefined without one. */
export function ledBody(around: Surroundings, title: number): string | undefined {
  const { word } = around.tokens;
  const before = title - 1;
  if (before < 1 || around.opensAnew(title)) return undefined;
  if (ITS.has(word[title]!) || ITS.has(word[before]!)) return bodyOfIts(around, ITS.has(word[title]!) ? title : before);
  if (word[before] !== BY || !LED.has(word[before - 1]!)) return undefined;
  const mark = word[before - 2] === MARK.comma ? before - 2 : before - 1;
  return around.bodyBefore(beforeShortForm(around, mark))?.name;
}

/** The body named last before `its` in the sentence. */
function bodyOfIts(around: Surroundings, its: number): string | undefined {
  const { word } = around.tokens;
  const reach = word[its] === THEIR ? (word[its - 1] === AND ? 2 : 1) : REACH;
  for (let at = its; at > 0 && at > its - reach; at--) {
    const body = around.bodyBefore(at);
    if (body !== undefined) return body.name;
    if (around.opensAnew(at)) return undefined;
  }
  return undefined;
}
