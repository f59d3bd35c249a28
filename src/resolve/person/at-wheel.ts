import { wordSet } from '../../gazetteer/words.ts';
import type { Role } from '../../record/types.generated.ts';
import { MARK, plainText, TOKEN_MARK } from '../../segment/tokens.ts';
import type { Surroundings } from './surroundings.ts';

/** Who drives or rides: `the driver of the second car`. */
const IN_VEHICLE = wordSet('driver rider operator passenger motorcyclist');
const OF = wordSet('of in on');
const ARTICLE = wordSet('a an the that his her their');
const MAX_WORDS = 10;

/** What a report of a crash tells of somebody: `The driver of the 2016 Quarvel X-150, Jane Venn`. */
export function roleInVehicle(around: Surroundings, name: number): Role | undefined {
  const { tokens } = around;
  const { word, flags } = tokens;
  const comma = name - 1;
  if (comma < 3 || word[comma] !== MARK.comma || around.opensAnew(name)) return undefined;
  for (let at = comma - 1; at > 0 && at > comma - MAX_WORDS && !around.opensAnew(at); at--) {
    if ((flags[at]! & TOKEN_MARK) !== 0 && word[at] !== MARK.hyphen) return undefined;
    if (around.personStart(at + 1) !== undefined) return undefined;
    if (!IN_VEHICLE.has(word[at]!)) continue;
    const whose = OF.has(word[at + 1]!) && ARTICLE.has(word[at + 2]!);
    return whose ? { title: plainText(tokens, at, at + 1).toLowerCase(), organization: null } : undefined;
  }
  return undefined;
}
