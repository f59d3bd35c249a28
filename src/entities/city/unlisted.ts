import { WORD_COMMON } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import type { PlaceContext } from '../../gazetteer/place-context.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_INITIAL,
  TOKEN_MARK,
  TOKEN_POSSESSIVE,
  TOKEN_UPPER,
} from '../../segment/tokens.ts';

const BEFORE = wordSet('in of near from at to outside around and into');
const ARTICLES = wordSet('a an the');
const NEAR = wordSet('near');
/** Peoples and languages: `in Canadian cash`. */
const PEOPLES = wordSet(`
  american canadian british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian danish swedish
  norwegian finnish polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian serbian croatian albanian armenian
  georgian israeli palestinian arab arabic iraqi iranian persian syrian lebanese jordanian saudi kuwaiti qatari emirati yemeni omani
  egyptian libyan tunisian algerian moroccan sudanese ethiopian somali kenyan ugandan tanzanian nigerian ghanaian liberian congolese
  rwandan zimbabwean afghan pakistani indian bangladeshi nepali chinese japanese korean taiwanese vietnamese thai cambodian malaysian
  indonesian filipino australian kiwi māori maori mexican guatemalan honduran salvadoran nicaraguan panamanian cuban haitian dominican jamaican
  colombian venezuelan ecuadorian peruvian bolivian chilean argentine argentinian brazilian european african asian latino hispanic
  kurdish pashto dari hebrew punjabi
`);
const NOT_A_NAME = wordSet(
  'the a an camp camps avenue avenues streets roads boulevard exit highway county court district university school hospital university bar association attorney general state city department center inc llc corp co ltd company services bank',
);

/**
 * First token of an unlisted town whose name ends before the comma at `comma`, with a state behind it that ends
 * before token `last`: `in Pflugerville, Texas`, `a Tarzana, California, man`. Undefined when the words before the
 * comma are no such name.
 */
export function beforeState(context: PlaceContext, comma: number, last: number, country = false): number | undefined {
  const { tokens } = context.document;
  if (tokens.word[last] === MARK.hyphen && tokens.gap[last] === GAP_NONE) return undefined; // `Rose Medical, Louisiana-based companies`
  let first = comma;
  while (first > comma - 4 && context.joins(first) && context.isCapital(first - 1) && context.free(first - 1)) {
    if (ARTICLES.has(tokens.word[first - 1]!) || BEFORE.has(tokens.word[first - 1]!)) break; // opens the sentence
    first -= 1;
  }
  if (first < comma && isDateline(context, first, last)) return first;
  if (first === comma || first === comma - 4 || !context.joins(first)) return undefined;
  for (let i = first; i < comma; i++) {
    const endsInCity = i > first && i === comma - 1 && tokens.word[i] === CITY; // `Lenoir City`
    if (NOT_A_NAME.has(tokens.word[i]!) && !endsInCity) return undefined;
  }
  const before = tokens.word[first - 1]!;
  // `of Siemens, Germany` is a company as often.
  if (country) return BEFORE.has(before) && before !== OF && !isUpper(context, first) ? first : undefined;
  // `Coalition to End Domestic Violence, ME` in a list of bodies
  if (before === TO && isOrdinary(tokens.word.subarray(first, comma))) return undefined;
  if (BEFORE.has(before) || before === MARK.semicolon || isBehindBody(context, first)) return first;
  const goesOn = context.joins(last) && tokens.word[last] === MARK.comma;
  return ARTICLES.has(before) && goesOn ? first : undefined;
}

/** `U.S. Postal Service, Ducktown, Tenn.` */
function isBehindBody({ document: { tokens }, taken }: PlaceContext, first: number): boolean {
  if (tokens.word[first - 1] !== MARK.comma) return false;
  const type = taken.at(first - 2)?.type;
  return type === 'agency' || type === 'organization' || type === 'court';
}

/** `TARZANA, Calif. –`: in capitals at the start of a block, with a dash behind the state. */
function isDateline(context: PlaceContext, first: number, last: number): boolean {
  const { tokens } = context.document;
  if ((tokens.flags[first]! & TOKEN_BLOCK) === 0 || !isUpper(context, first)) return false;
  const end = tokens.word[last] === MARK.stop ? last + 1 : last;
  const mark = tokens.word[end];
  return tokens.gap[end] !== GAP_NONE && (mark === MARK.enDash || mark === MARK.emDash || mark === MARK.hyphen);
}

const isOrdinary = (words: Int32Array): boolean =>
  words.length > 1 && words.every((word) => (lexicon.vocabulary.classes[word]! & WORD_COMMON) !== 0);

const TO = wordId('to');
const OF = wordId('of');
const CITY = wordId('city');

function isUpper({ document: { tokens } }: PlaceContext, i: number): boolean {
  return (tokens.flags[i]! & TOKEN_UPPER) !== 0;
}

/**
 * End of an unlisted name of a town that starts at token `i`: one to three capitalised words that are no everyday words
 * and nothing else's name; with `capitals` also one in capitals. Undefined when no such name stands there.
 */
export function townAt(context: PlaceContext, i: number, capitals = false): number | undefined {
  const { tokens } = context.document;
  const { classes } = lexicon.vocabulary;
  if (!context.joins(i)) return undefined;
  const barred = capitals ? TOKEN_INITIAL : TOKEN_INITIAL | TOKEN_UPPER;
  let last = i;
  let plain = true;
  while (last < i + 4 && (last === i || context.joins(last)) && context.isCapital(last) && context.free(last)) {
    const word = tokens.word[last]!;
    const endsInCity = last > i && word === CITY; // `Tagum City`
    if ((NOT_A_NAME.has(word) && !endsInCity) || (tokens.flags[last]! & barred) !== 0) return undefined;
    if ((classes[word]! & WORD_COMMON) === 0) plain = false;
    last += 1;
  }
  if (context.joins(last) && context.isNumber(last)) return undefined; // `near Junction 9a`
  if (last === i || last === i + 4 || plain || (last === i + 1 && PEOPLES.has(tokens.word[i]!))) return undefined;
  // `Renfrew's`, `Ōtara-Papatoetoe`, and names that go on with what something else has claimed
  if (last < tokens.count && tokens.gap[last] === GAP_NONE && (tokens.flags[last]! & TOKEN_MARK) === 0)
    return undefined;
  if (last < tokens.count && (tokens.flags[last]! & TOKEN_POSSESSIVE) !== 0) return undefined;
  return tokens.word[last] === MARK.hyphen || (context.joins(last) && context.isCapital(last)) ? undefined : last;
}

/**
 * End of an unlisted place that starts at token `i` behind `near`: `Near Ayn Isa, one strike …`. Undefined when no
 * capitalised words stand there.
 */
export function afterNear(context: PlaceContext, i: number): number | undefined {
  const { tokens } = context.document;
  if (!context.joins(i) || !NEAR.has(tokens.word[i - 1]!)) return undefined;
  let last = i;
  while (last < i + 5 && (last === i || context.joins(last)) && context.free(last)) {
    if (context.isCapital(last) && !NOT_A_NAME.has(tokens.word[last]!)) last += 1;
    else if (last > i && tokens.word[last] === MARK.hyphen && context.isCapital(last + 1)) last += 2;
    else break;
  }
  if (context.joins(last) && context.isNumber(last)) return undefined;
  return last > i && last <= i + 4 ? last : undefined;
}
