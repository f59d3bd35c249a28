import { wordId, wordSet } from '../gazetteer/words.ts';
import { MARK, plainText, TOKEN_MARK, TOKEN_NUMBER, type TokenTable } from '../segment/tokens.ts';

// The phrase that says what a figure measures: where it begins and ends.

const OF = wordId('of');
const IN = wordId('in');
const ARTICLES = wordSet('a an the its their his her our this that these those');
/** Words that end a phrase. */
export const STOPS = wordSet(`
  and or but who that which whom when where while after before since because as if by at on from with during under through
  is are was were be been has have had will would can could may might including according until between among against into
  over per each every annually to for he she they it we i today yesterday
`);
const LONGEST_PHRASE = 9;

/** `mail and wire fraud`, `lewd or lascivious acts`: two kinds of one crime, at the word between them. */
function joinsCrimes({ word, flags }: TokenTable, at: number, end: number): boolean {
  if (!AND_OR.has(word[at]!)) return false;
  for (let i = at + 1; i <= at + 3 && i < end; i++) {
    if (CRIMES.has(word[i]!)) return true;
    if ((flags[i]! & (TOKEN_MARK | TOKEN_NUMBER)) !== 0 || STOPS.has(word[i]!) || COUNTS.has(word[i]!)) return false;
  }
  return false;
}

const AND_OR = wordSet('and or');
const CRIMES = wordSet('fraud acts laundering theft battery');
const COUNTS = wordSet('one two three four five six seven eight nine ten count counts');

export function skip(tokens: TokenTable, from: number, to: number): number {
  let at = from;
  while (at < to && (tokens.word[at] === OF || tokens.word[at] === MARK.hyphen || ARTICLES.has(tokens.word[at]!)))
    at += 1;
  return at;
}

/** The words from token `from` to the end of their phrase, articles left out; undefined when there are none. */
export function phrase(
  tokens: TokenTable,
  from: number,
  end: number,
  across?: { has: (word: number) => boolean },
): string | undefined {
  const start = skip(tokens, from, end);
  const stop = phraseEnd(tokens, start, end, across);
  return stop > start ? plainText(tokens, start, stop) : undefined;
}

export function phraseEnd(
  tokens: TokenTable,
  from: number,
  end: number,
  across?: { has: (word: number) => boolean },
): number {
  let at = from;
  let most = from + LONGEST_PHRASE;
  for (; at < end && at < most; at++) {
    const word = tokens.word[at]!;
    if ((tokens.flags[at]! & TOKEN_MARK) !== 0 && word !== MARK.hyphen && word !== MARK.apostrophe) break;
    if (joinsCrimes(tokens, at, end)) most = Math.max(most, at + 4);
    else if (STOPS.has(word) && across?.has(word) !== true) break;
  }
  // Not on a preposition or article: `charged with a federal`
  while (
    at > from &&
    (STOPS.has(tokens.word[at - 1]!) ||
      ((tokens.flags[at - 1]! & TOKEN_NUMBER) !== 0 && tokens.word[at - 2] === OF) || // `blocks of cocaine of 83%`
      ARTICLES.has(tokens.word[at - 1]!) ||
      tokens.word[at - 1] === OF ||
      tokens.word[at - 1] === IN)
  )
    at -= 1;
  return at;
}
