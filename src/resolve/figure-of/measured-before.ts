import { wordId, wordSet } from '../../gazetteer/words.ts';
import { TOKEN_MARK, type TokenTable } from '../../segment/tokens.ts';
import { phraseBefore } from './noun-phrase.ts';
import { PRECISION } from './words.ts';

const OF = wordId('of');
const IN = wordId('in');
const THE = wordId('the');
const AS = wordId('as');
const BY = wordId('by');
const AMOUNT = wordId('amount');
const HIGH = wordSet('high low much little');
const BE = wordSet('was were is are totaled totalled exceeded averaged reached');
const CHANGED = wordSet('rose fell dropped increased decreased grew climbed declined jumped surged slipped');
const ESTIMATED = wordSet('estimated valued assessed');
const AT = wordId('at');

/**
 * What the number at token `first` is the measure of, where that stands before it: `sales of the product` of `sales of the product were
 * about $30 million`, `non-parole period` of `a non-parole period of four years`, `interest rates` of `interest rates as low as 3%`.
 */
export function measuredBefore(
  tokens: TokenTable,
  first: number,
  from: number,
  links: Links = 'all',
): string | undefined {
  const { word } = tokens;
  let link = first - 1;
  if (word[link] === AS && HIGH.has(word[link - 1]!) && word[link - 2] === AS) link -= 3;
  while (link > from && PRECISION.has(word[link]!)) link -= 1;
  if (link <= from) return undefined;
  if (word[link] === OF) {
    if (word[link - 1] !== AMOUNT) return phraseBefore(tokens, link, from);
    const inThe = word[link - 2] === THE && word[link - 3] === IN ? link - 3 : link; // `funds in the amount of`
    return subject(tokens, inThe, from);
  }
  if (links === 'of') return undefined;
  if (link === first - 4 && word[first - 1] === AS) return phraseBefore(tokens, link + 1, from);
  if (word[link] === BY && CHANGED.has(word[link - 1]!)) link -= 1;
  if (word[link] === AT && ESTIMATED.has(word[link - 1]!)) link -= 2;
  if (!BE.has(word[link]!) && !CHANGED.has(word[link]!)) return undefined;
  return (tokens.flags[link - 1]! & TOKEN_MARK) === 0 ? subject(tokens, link, from) : undefined;
}

/** A noun phrase that no preposition stands before: not `Quade` of `the loss for Quade is $500`. */
function subject(tokens: TokenTable, end: number, from: number): string | undefined {
  const { word } = tokens;
  for (let i = end - 1; i >= from && i >= end - FAR; i--) if (PREPOSITIONS.has(word[i]!)) return undefined;
  return phraseBefore(tokens, end, from);
}

const FAR = 5; // tokens
const PREPOSITIONS = wordSet('to for by in with at on from');

/** Which words link a thing to its measure: `of` alone, or verbs too. */
type Links = 'all' | 'of';
