import { titleAt } from '../../gazetteer/title.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { CityName } from '../../record/types.generated.ts';
import { cityBefore } from './home-before.ts';
import { cityFrom, type FoundHome, homeOf, isLiving, OF_OR_IN, residentOf } from './home.ts';
import type { Surroundings } from './surroundings.ts';
import { ARTICLE } from './title-words.ts';

const HIS = wordSet('his her their');
const HOUSE = wordSet('home house residence apartment condo trailer');
const WHILE = wordSet('while');
const NEXT_NAME = 30;
/** Whose home it may be as well. */
const SOMEBODY = wordSet('victim victims');

/** `was found dead in her Toledo home`, `while living in Toledo`, `who worked from her home in Toledo`: told in the sentence, up to the next name. */
export function ownHome(around: Surroundings, token: number): CityName | undefined {
  const { word } = around.tokens;
  const end = Math.min(around.nextPerson(token), token + NEXT_NAME);
  for (let at = token; at < end && !around.opensAnew(at); at++) {
    if (SOMEBODY.has(word[at]!)) return undefined; // the victim in her Toledo home
    // had a family while residing in Toledo
    if (at > token && WHILE.has(word[at]!) && isLiving(word[at + 1] ?? 0)) return residentOf(around, at + 1)?.city;
    if (!HIS.has(word[at]!)) continue;
    if (HOUSE.has(word[at + 1] ?? 0)) return homeOf(around, at + 2, OF_OR_IN)?.city;
    const city = cityFrom(around, at + 1);
    if (city !== undefined && HOUSE.has(word[city.last] ?? 0)) return city.city;
  }
  return undefined;
}

/** `a Toledo lawyer` behind a name: who works at a calling of one's own lives there. */
export function homeOfCalling(around: Surroundings, article: number): CityName | undefined {
  const { tokens, document } = around;
  if (!ARTICLE.has(tokens.word[article]!)) return undefined;
  const city = cityFrom(around, article + 1);
  if (city === undefined) return undefined;
  for (let at = city.last; at < tokens.count && at < city.last + 4; at++) {
    const title = titleAt(tokens, document.hits, at);
    if (title !== undefined) return title.kind === 'job' || OWN.has(tokens.word[at]!) ? city.city : undefined;
  }
  return undefined;
}
const OWN = wordSet('attorney lawyer');

/** `of the same address` behind a name: the town named last before it. */
export function sameHome(around: Surroundings, token: number, name: number): FoundHome | undefined {
  const { word } = around.tokens;
  let at = OF.has(word[token]!) ? token + 1 : token;
  if (THE.has(word[at] ?? 0)) at += 1;
  if (!SAME.has(word[at] ?? 0) || !ADDRESS.has(word[at + 1] ?? 0)) return undefined;
  for (let end = name; end > 1 && end > name - SAME_REACH; end--) {
    const city = cityBefore(around, end);
    if (city !== undefined) return { city: city.home, last: at + 2 };
  }
  return undefined;
}
const OF = wordSet('of at from');
const THE = wordSet('the');
const SAME = wordSet('same');
const ADDRESS = wordSet('address home house residence city town apartment');
const SAME_REACH = 12;
