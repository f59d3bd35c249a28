import { isDemonym } from '../../gazetteer/demonyms.ts';
import type { Occupancy } from '../../core/occupancy.ts';
import { wordId, wordSet, wordUnion } from '../../gazetteer/words.ts';
import { isCapitalised, runEnd, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_BLOCK, TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import { type Found, isAmpersand, isPlaceOnly } from './name-run.ts';
import { isFirmName } from './sign.ts';
import { NOT_FIRMS } from './words.ts';

/** What nothing but a body is: `Quarvel is a Danish chain of shops`. */
const BODIES = wordSet(`
  company firm chain manufacturer corporation retailer airline broadcaster network newspaper magazine band supermarket conglomerate startup
  nonprofit charity brewery bank insurer carmaker automaker militia consultancy cooperative orchestra
`);
/** Of these, those before whose members' names it stands: `the band Quarvel`; everyday words too. */
const CALLED_SO = wordSet('band militia');
const PAPERS = wordSet('newspaper daily weekly');
const IS = wordSet('is was are were');
const ARTICLE = wordSet('a an');
const THE = wordId('the');
const ALSO = wordSet('also now then once');
/** Words behind the noun that leave it the head: `a company that`, but not `a company executive`. */
const BEHIND = wordSet(
  'that which who of based founded headquartered in from with and whose operating specializing formed owned established for located for',
);
const MOST_MODIFIERS = 6; // tokens between the article and the noun
const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');

/** `Quarvel is a Danish chain of shops`, `the rock band Quarvel`: a body by what it is said to be. */
export const definition: Rule<Found> = { triggers: wordUnion(BODIES, PAPERS), read: fromNoun };

function fromNoun(document: AnalysedDocument, taken: Occupancy, noun: number): Found | undefined {
  const { tokens } = document;
  if (isCapitalised(tokens, noun)) return undefined;
  return BODIES.has(tokens.word[noun]!)
    ? (defined(document, taken, noun) ?? classed(document, taken, noun))
    : classed(document, taken, noun);
}

/** The name before `is a …` */
function defined(document: AnalysedDocument, taken: Occupancy, noun: number): Found | undefined {
  const { tokens } = document;
  const { word } = tokens;
  if (!endsPhrase(tokens, noun + 1)) return undefined;
  for (let at = noun - 1; at > 1 && noun - at <= MOST_MODIFIERS; at--) {
    if ((tokens.flags[at]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0) return undefined;
    if (!ARTICLE.has(word[at]!)) continue;
    const verb = ALSO.has(word[at - 1]!) ? at - 2 : at - 1;
    if (verb < 1 || !IS.has(word[verb]!)) return undefined;
    const first = runStart(tokens, taken, verb, { max: 4, joins: (i) => isAmpersand(tokens, i) });
    const from = word[first] === THE ? first + 1 : first;
    if (from >= verb || !opensClause(tokens, from) || isPlaceOnly(document, from, verb)) return undefined;
    return isFirmName(document, from, verb, verb - from >= 2) ? { first: from, last: verb, legal: false } : undefined;
  }
  return undefined;
}

/** Where a sentence's subject stands: at its start, or behind its article. */
function opensClause({ flags, word }: TokenTable, first: number): boolean {
  const at = first > 0 && word[first - 1] === THE ? first - 1 : first;
  return (flags[at]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0;
}

function endsPhrase({ word, flags, count }: TokenTable, i: number): boolean {
  if (i >= count || (flags[i]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0) return true;
  return word[i] === MARK.comma || word[i] === MARK.stop || BEHIND.has(word[i]!);
}

/** The name behind `the band`, `the newspaper`. */
function classed(document: AnalysedDocument, taken: Occupancy, noun: number): Found | undefined {
  const { tokens } = document;
  const { word, flags, count } = tokens;
  const everyday = CALLED_SO.has(word[noun]!);
  const first = noun + 1;
  if ((!everyday && !PAPERS.has(word[noun]!)) || first >= count || !isCapitalised(tokens, first)) return undefined;
  if ((flags[first]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0 || DAYS.has(word[first]!) || isDemonym(word[first]!))
    return undefined;
  const last = runEnd(tokens, taken, first, { max: 4, joins: (i) => isAmpersand(tokens, i) });
  if (last === first || isPlaceOnly(document, first, last)) return undefined;
  for (let i = first; i < last; i++) if (NOT_FIRMS.has(word[i]!)) return undefined;
  if (everyday) return { first, last, legal: false };
  return isFirmName(document, first, last, false) ? { first, last, legal: false, bare: true } : undefined;
}
