import type { FigureMention } from '../../entities/figure/value.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { MARK, TOKEN_NUMBER, TOKEN_WORD, type TokenTable, tokenText } from '../../segment/tokens.ts';
import { isVerb, phrase, phraseBefore, singlePhrase, skipArticles, SUMMING } from './noun-phrase.ts';
import { measuredBefore } from './measured-before.ts';
import { ADJECTIVAL, ARTICLES, PARTICIPLES, PRECISION, STOPS } from './words.ts';

const OF = wordId('of');
const IN = wordId('in');
const AND = wordId('and');
const FOR = wordId('for');
const AS = wordId('as');
const TO = wordId('to');
const CASH = wordId('cash');
const WORTH = wordId('worth');
const LINKS = wordSet('in of for as');
const SETTLING = wordSet('settle resolve');
const PART = wordSet('part many much well result');
/** Behind `in`, `for`, what is no thing: `in total`, `in exchange`, `for the year`. */
const EMPTY_IN = wordSet(`
  exchange terms total all addition connection order effort return each advance part full response relation violation support front small one
  two this fiscal year years quarter month months
`);
const MONEY_NOUNS = wordSet(`
  restitution fine fines penalty penalties forfeiture bail bond damages settlement budget loss losses grant grants fee fees
  payment payments bribe bribes award assets cash contract contracts judgment reward claims funding revenue salary
`);
const PENALTIES = wordSet('fine fines penalty penalties bail bond restitution forfeiture');
/** What behind an amount says nothing of what it measures. */
const NO_MEASURE = wordSet(
  'deep high tall wide long a an monthly yearly weekly daily directly higher lower less fewer left',
);

/** `federal grant funds` of `$71 million in federal grant funds`, `restitution` of `restitution of $5,000`. */
export function ofMoney(
  tokens: TokenTable,
  { first, last }: FigureMention,
  from: number,
  end: number,
): string | undefined {
  const { word } = tokens;
  const next = last < end ? word[last]! : 0;
  const noun = penaltyBefore(tokens, first, from);
  if (next === WORTH && word[last + 1] === OF) return phrase(tokens, last + 2, end);
  if (LINKS.has(next) && last + 1 < end) {
    if (next === FOR && noun !== undefined && PENALTIES.has(word[noun]!)) return lower(tokens, noun); // `a fine of $250,000 for individuals`
    const found = linked(tokens, last, end);
    if (found !== undefined) return found;
  }
  const attribute = last < end ? attributed(tokens, last, end) : undefined;
  if (attribute !== undefined && MONEY_NOUNS.has(next) && next !== CASH) return attribute;
  if (noun !== undefined) return lower(tokens, noun);
  const summed =
    summedUp(tokens, first, from) ?? (attribute === undefined ? measuredBefore(tokens, first, from) : undefined);
  if (summed !== undefined) return summed;
  if (attribute !== undefined) return attribute;
  return next === TO && last + 1 < end && SETTLING.has(word[last + 1]!) ? 'settlement' : undefined; // `pay $5 million to settle`
}

const lower = (tokens: TokenTable, i: number): string => tokenText(tokens, i).toLowerCase();

/** What stands behind `in`, `of`, `for` or `as his`. */
function linked(tokens: TokenTable, link: number, end: number): string | undefined {
  const { word } = tokens;
  const next = link + 1;
  const thing = word[link] === FOR ? skipArticles(tokens, next, end) : next;
  if ((word[link] === IN || word[link] === FOR) && EMPTY_IN.has(word[thing]!)) return undefined;
  if (
    word[link] === AS &&
    (PART.has(word[next]!) || (!ARTICLES.has(word[next]!) && (tokens.flags[next]! & TOKEN_WORD) === 0))
  )
    return undefined;
  if (isVerb(tokens, next)) return undefined;
  const found = phrase(tokens, next, end);
  return found !== undefined && !/^\d/.test(found) ? found : undefined;
}

/** `down payment` of `a $5,000 down payment`: what stands right behind the amount. */
function attributed(tokens: TokenTable, last: number, end: number): string | undefined {
  const { word, flags } = tokens;
  const next = word[last]!;
  const start = next === MARK.hyphen ? last + 1 : last;
  if (LINKS.has(next) || STOPS.has(next) || NO_MEASURE.has(next) || start >= end) return undefined;
  if ((flags[start]! & TOKEN_WORD) === 0 || ARTICLES.has(next)) return undefined;
  if (isVerb(tokens, start) || (PARTICIPLES.has(next) && !ADJECTIVAL.has(next))) return undefined;
  if (tokens.text.startsWith('ly', tokens.end[start]! - 2) && tokens.end[start]! - tokens.start[start]! > 5)
    return undefined;
  return singlePhrase(tokens, start, end);
}

/** `ATM withdrawals` of `ATM withdrawals totaling nearly $298,000`, `stolen copper cable` of `stolen copper cable worth $5,000`. */
function summedUp(tokens: TokenTable, first: number, from: number): string | undefined {
  let link = first - 1;
  while (link > from && PRECISION.has(tokens.word[link]!)) link -= 1;
  if (link <= from || !SUMMING.has(tokens.word[link]!)) return undefined;
  return phraseBefore(tokens, link, from);
}

/** The noun of money that stands before the amount: `a fine of`, `restitution in the amount of`, `a budget of`. */
function penaltyBefore(tokens: TokenTable, first: number, from: number): number | undefined {
  for (let i = first - 1; i >= from && i >= first - 7; i--) {
    if (MONEY_NOUNS.has(tokens.word[i]!)) return i;
    if ((tokens.flags[i]! & TOKEN_NUMBER) !== 0 || tokens.word[i] === AND || tokens.word[i] === MARK.semicolon)
      return undefined;
  }
  return undefined;
}
