import { indexFrom } from '../../core/from-token.ts';
import type { PersonMention } from '../../entities/person/value.ts';
import { SMALL } from '../../gazetteer/number-words.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { MARK } from '../../segment/tokens.ts';
import type { ResolveContext } from '../context.ts';
import { cityFrom, type FoundHome } from './home.ts';
import { isAged } from './lead-who.ts';
import type { Surroundings } from './surroundings.ts';

const FROM = wordSet('from');
const PEOPLE = wordSet('men women people residents brothers sisters teens teenagers');
/** What is told of a group: `were charged`. */
const VERB = wordSet('were are have had pleaded pled face faced admitted will appeared');
const LARGEST = 12;
/** How many words may stand between the number and the town. */
const GROUP_WORDS = 12;
/** How many sentences behind the group its members may be named. */
const REACH = 6;

/** Those whom a release counts before it names them: `Five gang members from Toledo were sentenced`, `Three Toledo men were charged`. */
export function groupFrom(
  context: ResolveContext,
  around: Surroundings,
  city: number,
): { readonly mentions: readonly PersonMention[]; readonly home: FoundHome } | undefined {
  const { document, mentions } = context;
  const { word } = document.tokens;
  const number = document.sentences[document.sentenceOf[city]!]!.first;
  const count = SMALL.get(word[number]!);
  if (count === undefined || count < 2 || count > LARGEST || city - number > GROUP_WORDS) return undefined;
  const home = cityFrom(around, city);
  if (home === undefined) return undefined;
  let verb = word[home.last] === MARK.comma ? home.last + 1 : home.last;
  if (!FROM.has(word[city - 1]!)) {
    if (!PEOPLE.has(word[verb] ?? 0)) return undefined;
    verb += 1;
  }
  if (!VERB.has(word[verb] ?? 0) || around.opensAnew(verb)) return undefined;
  const found: PersonMention[] = [];
  const names = new Set<string>();
  for (let at = indexFrom(mentions.person, verb); at < mentions.person.length && names.size < count; at++) {
    const mention = mentions.person[at]!;
    if (document.sentenceOf[mention.first]! - document.sentenceOf[city]! > REACH) break;
    if (mention.value.title !== undefined || !isAged(around, mention)) continue;
    names.add(mention.value.name);
    found.push(mention);
  }
  return found.length === 0 ? undefined : { mentions: found, home };
}
