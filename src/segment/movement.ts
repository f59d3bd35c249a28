import type { Occupancy } from '../core/occupancy.ts';
import { longestHitIndex } from '../gazetteer/match.ts';
import { UNKNOWN } from '../gazetteer/vocabulary.ts';
import type { WordSet } from '../gazetteer/word-set.ts';
import { wordId, wordMap, wordMark, wordSet } from '../gazetteer/words.ts';
import { isCapitalised, runEnd, runStart } from './capital-run.ts';
import type { AnalysedDocument } from './document.ts';
import { GAP_BLANK, GAP_NONE, MARK, TOKEN_BLOCK, TOKEN_POSSESSIVE, TOKEN_SENTENCE, type TokenTable } from './tokens.ts';

// Parties, movements and armed groups, which their last two words tell: `Freedom Party`, `Oromo Liberation Army`.

const ARMED = 'liberation independence resistance salvation revolutionary patriotic volunteer republican';
/** Last words, with those that stand right before them. */
const HEADS = wordMap({
  party: wordSet(`
    democratic republican people peoples workers labor labour union unity national nationalist justice development freedom
    liberty reform socialist communist christian conservative liberal progressive peasants farmers action revolutionary
    institutional independence independent unionist moderate centre center left solidarity alliance radical pirate green justicialist
    salvation congress homeland motherland popular baath patriotic renewal power civic constitutional finns welfare prosperity brotherhood
    libertarian federal nazi islamic families panther progress constitution
  `),
  front: wordSet(`${ARMED} popular islamic people democratic unity national broad polisario levant turkmen`),
  accord: wordSet('national'),
  army: wordSet(`${ARMED} mahdi arakan`),
  forces: wordSet('democratic mobilization mobilisation self-defense self-defence'),
  movement: wordSet(`${ARMED} national democratic islamic equality aceh nationalist jihad freedom`),
  union: wordSet('democratic patriotic christian national'),
  congress: wordSet('democratic progressives nepali'),
  committees: wordSet('resistance'),
});
/** Behind these alone the name is whole: `the Freedom Party`, but not `the Liberation Front`. */
const WHOLE = wordMap({
  party: HEADS.get(wordId('party'))!,
  front: wordSet('national popular polisario broad islamic levant'),
  army: wordSet('mahdi arakan'),
  congress: wordSet('nepali'),
});
const BRIGADES = wordId('brigades');
/** Brigades of armies and services. */
const REGULAR = wordSet(`
  army infantry armored armoured fire police combat mechanized mechanised international airborne artillery cavalry tank light heavy
  engineer engineers aviation support marine stryker rescue
`);
/** Words that start the name of a party, a movement or an armed group behind what tells of it. */
export const MOVEMENT_HEADS: WordSet = wordSet(
  'party front army forces movement union congress committees brigades accord',
);
export const MOVEMENT_MARK = wordMark(MOVEMENT_HEADS);
/** Of these the ones that `for` and what it stands for may follow: `Movement for Democratic Change`. */
const STANDING_FOR = wordSet('party front movement');
const AND = MARK.ampersand; // `and` and `&` are one word
const FOR = wordId('for');
const PARTY = wordId('party');
const ARMY = wordId('army');
const FREE = wordId('free');
const OF = wordId('of');
const THE = wordId('the');
const ARTICLES = wordSet('al el ad an ar as ash at az');
/** Capitalised words behind a name that are not of it. */
const TITLES = wordSet(
  'leader chairman chairwoman chair president secretary spokesman spokeswoman mp mps senator member',
);
/** What goes before a name and is not of it. */
const BEFORE = wordSet('former ruling opposition then first vice leader');

/** Tokens of a name, the end exclusive. */
export interface Movement {
  readonly first: number;
  readonly last: number;
}

/** The party, movement or armed group whose name the word at token `head` ends, with its country behind `of`; undefined for none. */
export function movementAt(document: AnalysedDocument, taken: Occupancy, head: number): Movement | undefined {
  const { tokens } = document;
  if (head < 1 || !isCapitalised(tokens, head) || isNewStart(tokens, head) || goesOn(tokens, head + 1))
    return undefined;
  const owned = (tokens.flags[head - 1]! & TOKEN_POSSESSIVE) !== 0 || tokens.word[head - 1] === MARK.apostrophe;
  const at = owned ? head - 2 : head - 1; // `People's Party`, `Workers' Party`
  const word = tokens.word[head]!;
  const topic = tokens.word[at] ?? UNKNOWN;
  const isTold =
    at >= 0 &&
    isCapitalised(tokens, at) &&
    (word === BRIGADES ? !REGULAR.has(topic) : HEADS.get(word)?.has(topic) === true);
  const aim = STANDING_FOR.has(word) && !(isTold && word === PARTY) ? aimEnd(tokens, taken, head + 1) : undefined;
  if (aim !== undefined) return { first: nameStart(tokens, taken, head) ?? head, last: aim };
  if (word === ARMY && !isTold) return freeArmy(tokens, taken, head) ?? armyOf(document, taken, head);
  if (!isTold) return undefined;
  const first = nameStart(tokens, taken, at);
  if (first === undefined || (first === at && word !== BRIGADES && WHOLE.get(word)?.has(topic) !== true))
    return undefined;
  return { first, last: countryEnd(document, taken, head + 1) };
}

/** Behind `for the Liberation of Lakeland`; undefined where no capitalised word stands behind `for`. */
function aimEnd(tokens: TokenTable, taken: Occupancy, at: number): number | undefined {
  if (tokens.word[at] !== FOR) return undefined;
  const from = tokens.word[at + 1] === THE ? at + 2 : at + 1;
  if (from >= tokens.count || !isCapitalised(tokens, from)) return undefined;
  const joins = (i: number): boolean => tokens.word[i] === AND || tokens.word[i] === OF;
  const end = runEnd(tokens, taken, from, { max: 7, joins });
  return end < tokens.count && (tokens.flags[end]! & TOKEN_POSSESSIVE) !== 0 ? undefined : end; // `left the Party for Quill's`
}

/** `Free Quarvel Army`. */
function freeArmy(tokens: TokenTable, taken: Occupancy, head: number): Movement | undefined {
  const first = runStart(tokens, taken, head, { max: 3, joins: () => false });
  return first < head - 1 && tokens.word[first] === FREE ? { first, last: head + 1 } : undefined;
}

/** `Army of Conquest`, `Army of the Victorious Sect`: an armed group by what stands behind `of`, which is no place and no army of the states. */
function armyOf({ tokens, hits }: AnalysedDocument, taken: Occupancy, head: number): Movement | undefined {
  const { word } = tokens;
  if (word[head + 1] !== OF || (head > 0 && isCapitalised(tokens, head - 1) && !isNewStart(tokens, head)))
    return undefined;
  const from = word[head + 2] === THE ? head + 3 : head + 2;
  if (from >= tokens.count || !isCapitalised(tokens, from) || OLD_ARMIES.has(word[from]!)) return undefined;
  for (const kind of ['country', 'state', 'city', 'region', 'county'] as const)
    if (longestHitIndex(hits, from, kind) >= 0) return undefined;
  const joins = (i: number): boolean => word[i] === OF || ARTICLES.has(word[i]!);
  return { first: head, last: runEnd(tokens, taken, from, { max: 7, joins }) };
}

/** `Army of the Potomac`, `of Northern Virginia`, `of One`, `of the Republic of Quarvel`. */
const OLD_ARMIES = wordSet(
  'potomac northern tennessee ohio cumberland shenandoah republic rhine one occupation engineers united independent people peoples',
);

/** First token of the run that ends with the word at `topic`, with the article of `al-Quill Brigades`. */
function nameStart(tokens: TokenTable, taken: Occupancy, topic: number): number | undefined {
  const joins = (i: number): boolean => tokens.word[i] === AND && i === topic - 1;
  let first = runStart(tokens, taken, topic + 1, { max: 8, joins });
  while (first < topic && BEFORE.has(tokens.word[first]!)) first += 1;
  if (first > topic) return undefined;
  const article = first - 2;
  const isArabic = article >= 0 && tokens.word[first - 1] === MARK.hyphen && ARTICLES.has(tokens.word[article]!);
  return isArabic && tokens.gap[first] === GAP_NONE ? article : first;
}

function isNewStart({ flags, gap }: TokenTable, i: number): boolean {
  return (flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0 || gap[i] === GAP_BLANK;
}

/** True where a capitalised word that is no title goes on the name. */
function goesOn(tokens: TokenTable, i: number): boolean {
  return i < tokens.count && isCapitalised(tokens, i) && !isNewStart(tokens, i) && !TITLES.has(tokens.word[i]!);
}

/** Behind `of Austria`, token `last` where no country or state follows. */
function countryEnd({ tokens, hits }: AnalysedDocument, taken: Occupancy, last: number): number {
  if (tokens.word[last] !== OF) return last;
  const place = tokens.word[last + 1] === THE ? last + 2 : last + 1;
  for (const kind of ['country', 'state'] as const) {
    const hit = longestHitIndex(hits, place, kind);
    if (hit >= 0 && taken.isFree(last, hits.end[hit]!) && isCapitalised(tokens, place)) return hits.end[hit]!;
  }
  return last;
}
