import { wordSet } from '../gazetteer/words.ts';
import {
  GAP_LINE,
  MARK,
  TOKEN_CAPITAL,
  TOKEN_SENTENCE,
  TOKEN_WORD,
  type TokenTable,
  tokenText,
} from '../segment/tokens.ts';

const HONORIFICS = wordSet('mr ms mrs miss dr prof mr. ms. mrs. dr. prof.');
/** Words of posts and bodies: `The District Attorney said` names nobody. */
const NO_NAMES = wordSet(`
  the a an this that our district attorney state county city court police sheriff chief mayor governor president secretary commissioner director
  general judge justice prosecutor prosecutors superintendent inspector detective sergeant lieutenant captain officer officers officials agent
  agents investigators deputies department office agency bureau board council commission committee ministry union company university school
`);
const LONGEST_NAME = 4;

/**
 * The name of a speaker whom no rule has read as a person, in tokens `[from, to)`: `Oyler` (said), `Jim Oyler` (, the vice chairman of the firm),
 * as the document has it in full. Undefined for words that are no run of capitals up to their end or a comma.
 */
export function unlistedSpeaker(tokens: TokenTable, from: number, to: number): string | undefined {
  const first = HONORIFICS.has(tokens.word[from]!) ? from + 1 : from;
  let last = first;
  while (last < to && last - first < LONGEST_NAME && isName(tokens, last)) {
    if (NO_NAMES.has(tokens.word[last]!)) return undefined;
    last += 1;
  }
  if (last === first || (last < to && tokens.word[last] !== MARK.comma)) return undefined;
  if (last > first + 1) return tokens.text.slice(tokens.start[first], tokens.end[last - 1]).replace(/\s+/g, ' ');
  if ((tokens.flags[first]! & TOKEN_SENTENCE) !== 0) return undefined; // `Officials said`
  return fullName(tokens, first);
}

/** The surname at token `i` with the given name that stands before it elsewhere; alone where none does. */
function fullName(tokens: TokenTable, i: number): string {
  const surname = tokenText(tokens, i);
  for (let at = 1; at < i; at++) {
    if (tokens.gap[at]! >= GAP_LINE || !isName(tokens, at - 1) || HONORIFICS.has(tokens.word[at - 1]!)) continue;
    if (tokenText(tokens, at) === surname) return `${tokenText(tokens, at - 1)} ${surname}`;
  }
  return surname;
}

function isName({ flags }: TokenTable, i: number): boolean {
  const wanted = TOKEN_CAPITAL | TOKEN_WORD;
  return (flags[i]! & wanted) === wanted;
}
