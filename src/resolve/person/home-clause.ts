import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { CityName } from '../../record/types.generated.ts';
import { MARK } from '../../segment/tokens.ts';
import { addressTold, type FoundHome, homeOf, isLiving, residentOf } from './home.ts';
import type { Surroundings } from './surroundings.ts';
import { ARTICLE } from './title-words.ts';

const WHO = wordSet('who');
const BE = wordSet('is was are were');
const FROM = wordId('from');
const BUT = wordSet('but and');
const NOW = wordSet('now currently');
const BEEN = wordSet('been');
const HAVE = wordSet('has had have gave');
/** Verbs of living somewhere, whatever the time. */
const LIVED = wordSet('live lived reside resided');
/** Behind a home that somebody had for some time only: `lived in Toledo from 2001`. */
const FOR_A_TIME = wordSet('from until till before since for between during when as');

/** What goes on behind a name and what is said of it: ` residing in Toledo`, ` but now of Tampa`, ` and lives in Tampa`. */
export function homeBehindParts(around: Surroundings, at: number): CityName | undefined {
  const { word } = around.tokens;
  const next = word[at + 1] ?? 0;
  if (isLiving(word[at]!) || (WHO.has(word[at]!) && isLiving(next))) return residentOf(around, at)?.city;
  if (!BUT.has(word[at]!)) return undefined;
  // formerly of Naples but now living in Tampa
  if (NOW.has(next)) return (homeOf(around, at + 2) ?? residentOf(around, at + 2))?.city;
  return isLiving(next) ? residentOf(around, at + 1)?.city : undefined; // who is 34 and lives in Tampa
}

/** The home that a sentence tells of its subject: `was from Toledo`, `lived in Toledo with her mother`, `is a Toledo resident`, `has an address in Toledo`. */
export function homeOfPredicate(around: Surroundings, at: number): FoundHome | undefined {
  const { word, count } = around.tokens;
  if (at + 1 >= count || around.opensAnew(at)) return undefined;
  const next = word[at + 1]!;
  if (LIVED.has(word[at]!)) return lastingHome(around, at);
  if (HAVE.has(word[at]!) && ARTICLE.has(next)) return addressTold(around, at + 1);
  if (HAVE.has(word[at]!) && BEEN.has(next) && isLiving(word[at + 2] ?? 0)) return residentOf(around, at + 2);
  if (!BE.has(word[at]!)) return undefined;
  if (next === FROM) return homeOf(around, at + 1);
  return isLiving(next) || ARTICLE.has(next) ? residentOf(around, at + 1) : undefined;
}

/** `lived in Toledo`, not `lived in Toledo from 2001 to 2004`. */
function lastingHome(around: Surroundings, at: number): FoundHome | undefined {
  const { word } = around.tokens;
  const home = residentOf(around, at);
  if (home === undefined || around.opensAnew(home.last)) return home;
  const behind = word[home.last] === MARK.comma ? home.last + 1 : home.last;
  return FOR_A_TIME.has(word[behind]!) ? undefined : home;
}
