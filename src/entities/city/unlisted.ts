import type { PlaceContext } from '../../gazetteer/place-context.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { MARK } from '../../segment/tokens.ts';

const BEFORE = wordSet('in of near from at to outside around and into');
const ARTICLES = wordSet('a an the');
const NEAR = wordSet('near');
const NOT_A_NAME = wordSet(
  'the a an county court district university school hospital university bar association attorney general state city department center inc llc corp co ltd company services bank',
);

/**
 * First token of an unlisted town whose name ends before the comma at `comma`, with a state behind it that ends
 * before token `last`: `in Pflugerville, Texas`, `a Tarzana, California, man`. Undefined when the words before the
 * comma are no such name.
 */
export function beforeState(context: PlaceContext, comma: number, last: number): number | undefined {
  const { tokens } = context.document;
  if (tokens.word[last] === MARK.hyphen) return undefined; // `Rose Medical, Louisiana-based companies`
  let first = comma;
  while (first > comma - 4 && context.joins(first) && context.isCapital(first - 1) && context.free(first - 1)) {
    if (ARTICLES.has(tokens.word[first - 1]!) || BEFORE.has(tokens.word[first - 1]!)) break; // opens the sentence
    first -= 1;
  }
  if (first === comma || first === comma - 4 || !context.joins(first)) return undefined;
  for (let i = first; i < comma; i++) if (NOT_A_NAME.has(tokens.word[i]!)) return undefined;
  const before = tokens.word[first - 1]!;
  if (BEFORE.has(before) || before === MARK.semicolon) return first;
  const goesOn = context.joins(last) && tokens.word[last] === MARK.comma;
  return ARTICLES.has(before) && goesOn ? first : undefined;
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
  return last > i && last <= i + 4 ? last : undefined;
}
