import { WORD_COMMON } from '../../gazetteer/kinds.ts';
import type { Occupancy } from '../../core/occupancy.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import {
  endsInS,
  GAP_NONE,
  GAP_SPACE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import type { Found } from './name-run.ts';

// What opens many a sentence and some names: `Three Creeks Harvesting LLC`, `1st Harbor Medical`.

const NUMBERS = wordSet('one two three four five six seven eight nine ten twelve');
const LEADING = wordSet('all last next my your our every');
const ORDINALS = wordSet('st nd rd th');
/** Behind an ordinal: the day, the street or the meeting that it counts. */
const COUNTED = wordSet(`
  street avenue ave road floor circuit district congressional judicial precinct ward grade regiment battalion anniversary infantry
  division brigade armored quarter session amendment
`);
const ANNUAL = wordId('annual');
const MONTHS = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);

/** First token of a body's name with the number or small word that opens it; `first` itself where none does. */
export function withLeadingWord(tokens: TokenTable, taken: Occupancy, { first, legal }: Found): number {
  const { word, flags, gap } = tokens;
  const at = first - 1;
  if (at < 0 || gap[first] !== GAP_SPACE || (flags[first]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return first;
  if (ORDINALS.has(word[at]!)) return withOrdinal(tokens, taken, first);
  if (!taken.isFree(at, first) || (at > 0 && word[at - 1] === MARK.dollar)) return first;
  if ((flags[at]! & TOKEN_NUMBER) !== 0)
    return legal && tokens.end[at]! - tokens.start[at]! <= 2 && isThings(tokens, first) ? at : first;
  if ((flags[at]! & TOKEN_CAPITAL) === 0) return first;
  const isNumber = NUMBERS.has(word[at]!);
  if (!isNumber && !LEADING.has(word[at]!)) return first;
  if ((flags[at]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0)
    return isNumber && legal && isThings(tokens, first) ? at : first;
  // `CEO of Five Stars LLC`, but not `LAKESIDE – Two Quill College students`
  const isSaidBefore = (flags[at - 1]! & TOKEN_WORD) !== 0 || word[at - 1] === MARK.comma;
  return isSaidBefore && !isCapitalised(tokens, at - 1) ? at : first;
}

/** `1st Class Sleep Center`, `21st Century Widgets Inc.`, but not `the 5th Annual Quill Foundation`, `July 1st Acme Inc.` */
function withOrdinal({ word, flags, gap }: TokenTable, taken: Occupancy, first: number): number {
  const number = first - 2;
  if (number < 0 || gap[first - 1] !== GAP_NONE || (flags[number]! & TOKEN_NUMBER) === 0) return first;
  if (!taken.isFree(number, first) || (number > 0 && MONTHS.has(word[number - 1]!))) return first;
  if (word[first] === ANNUAL) return first + 1;
  return COUNTED.has(word[first]!) ? first : number;
}

/** `Creeks`, `Brothers`: what a number counts in a name. */
function isThings(tokens: TokenTable, i: number): boolean {
  return endsInS(tokens, i) && (lexicon.vocabulary.classes[tokens.word[i]!]! & WORD_COMMON) !== 0;
}
