import type { Occupancy } from '../../core/occupancy.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_BLANK,
  GAP_SPACE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_POSSESSIVE,
} from '../../segment/tokens.ts';
import { endOfCountry, endWithCountry } from './country-behind.ts';
import { endOfFormation, SMALL_FORMATIONS } from './formation.ts';
import { isPlace } from './place.ts';
import { endOfBodyOf } from './tail.ts';

const OF = wordId('of');
const OFFICE = wordId('office');
const THE = wordId('the');
const MINISTRY = wordId('ministry');
const SWAT = wordId('swat');
const TEAM = wordId('team');
const POLICE = wordId('police');
const HAS_POLICE = wordSet('district schools authority');
const DEPARTMENT = wordSet('department dept');
const GREATER = wordId('greater');
/** Heads that a place may follow: `Public Service Commission of Wisconsin`, `Gaming Authority of Nevada`. */
const OF_PLACE = wordSet('commission authority council legislature parliament assembly service police district');
/** Heads that a country may follow: `Anti-Corruption Agency of Kazakhstan`, `Financial Intelligence Unit of Latvia`. */
const OF_COUNTRY = wordSet(
  'agency bureau office unit department directorate inspectorate administration gendarmerie centre center board patrol secretariat',
);
/** Heads that a topic may follow: `Task Force on Crime Reduction and Public Safety`, `Commission on Civil Rights`. */
const ON_TOPIC = wordSet('force group council commission committee subcommittee panel');
const WITH_NUMBER = wordSet('group wing squadron force');
const WITH_NUMBER_BEFORE = wordSet('strike air destroyer task ready');
const NUMBERED = wordSet('district');
const NUMBERED_KINDS = wordSet('fire school protection');
const TOPIC_LINKS = wordSet('on against');

/** True where a country makes a name of a head that its own words do not: `State Financial Monitoring Service of Ukraine`. */
export function isOfCountry(document: AnalysedDocument, head: number, taken: Occupancy): boolean {
  const { word, flags } = document.tokens;
  if (!OF_COUNTRY.has(word[head]!) && !OF_PLACE.has(word[head]!)) return false;
  if (word[head] === OFFICE || head === 0 || (flags[head - 1]! & TOKEN_POSSESSIVE) !== 0) return false;
  return word[head + 1] === OF && endOfCountry(document, head + 1, taken) > head + 1;
}

/** `Trial Bureau III`, `Trial Bureau 50`: prosecutors number theirs. */
export function isNumberedBureau({ tokens }: AnalysedDocument, head: number): boolean {
  const { word, flags, gap, count } = tokens;
  const number = head + 1;
  if (number >= count || word[head] !== BUREAU || head === 0 || word[head - 1] !== TRIAL) return false;
  if ((flags[number]! & TOKEN_BLOCK) !== 0 || gap[number] !== GAP_SPACE) return false;
  return (flags[number]! & TOKEN_NUMBER) !== 0 || ROMAN.has(word[number]!);
}

const BUREAU = wordId('bureau');
const TRIAL = wordId('trial');
const ROMAN = wordSet('i ii iii iv v vi');

/** End of what stands behind a name's head at token `head` and belongs to the name, which begins at token `first`; `head + 1` for nothing. */
export function endBehindHead(document: AnalysedDocument, first: number, head: number, taken: Occupancy): number {
  const { tokens, hits } = document;
  const { word, flags, count } = tokens;
  const link = head + 1;
  // `Fire District 9`
  if (link < count && NUMBERED.has(word[head]!) && NUMBERED_KINDS.has(word[head - 1] ?? 0)) {
    const number =
      (flags[link]! & TOKEN_NUMBER) !== 0 && (flags[link]! & TOKEN_BLOCK) === 0 && tokens.gap[link] !== GAP_BLANK;
    if (number) return link + 1;
  }
  if (isNumberedBureau(document, head)) return link + 1;
  if (link < count && word[head] === SWAT && word[link] === TEAM && (flags[link]! & TOKEN_BLOCK) === 0) return link + 1;
  // `Carrier Strike Group 5`, `Carrier Air Wing 3`, `Task Force 59`
  if (link < count && WITH_NUMBER.has(word[head]!) && WITH_NUMBER_BEFORE.has(word[head - 1] ?? 0)) {
    const isNumber = (flags[link]! & TOKEN_NUMBER) !== 0 && (flags[link]! & TOKEN_BLOCK) === 0;
    if (isNumber && tokens.gap[link] === GAP_SPACE && !/^[\p{L}%]/u.test(tokens.text.charAt(tokens.end[link]!)))
      return link + 1;
  }
  if (link < count && word[link] === MARK.comma && SMALL_FORMATIONS.has(word[head]!)) {
    const end = endOfFormation(tokens, link + 1);
    if (end > link && taken.isFree(link, end)) return end;
  }
  // `Santa Ana Unified School District Police Department`
  if (link < count && word[link] === POLICE && HAS_POLICE.has(word[head]!) && isNext(link)) {
    return link + 1 < count && DEPARTMENT.has(word[link + 1]!) && isNext(link + 1) ? link + 2 : link + 1;
  }
  if (link + 1 >= count || (flags[link]! & (TOKEN_BLOCK | TOKEN_CAPITAL)) !== 0) return link;
  if (TOPIC_LINKS.has(word[link]!) && ON_TOPIC.has(word[head]!)) {
    const end = endOfBodyOf(document, head, taken);
    return end > head ? end : link;
  }
  if (word[head] === MINISTRY) return endWithCountry(document, link, taken);
  // `Cologne Public Prosecutor's Office` of Germany has its place
  if (word[link] === OF && OF_COUNTRY.has(word[head]!))
    return isPlace(document, first) || longestHitIndex(hits, first, 'city') >= 0
      ? link
      : endOfCountry(document, link, taken);
  if (word[link] !== OF || !OF_PLACE.has(word[head]!)) return link;
  let place = word[link + 1] === THE ? link + 2 : link + 1;
  if (word[place] === GREATER) place += 1; // `Reclamation District of Greater Chicago`
  if (place >= count || (flags[place]! & (TOKEN_BLOCK | TOKEN_CAPITAL)) !== TOKEN_CAPITAL) return link;
  for (const kind of ['state', 'country', 'city'] as const) {
    const hit = longestHitIndex(hits, place, kind);
    if (hit >= 0 && taken.isFree(first, hits.end[hit]!)) return hits.end[hit]!;
  }
  return link;

  function isNext(i: number): boolean {
    return (flags[i]! & (TOKEN_BLOCK | TOKEN_CAPITAL)) === TOKEN_CAPITAL && tokens.gap[i] !== GAP_BLANK;
  }
}
