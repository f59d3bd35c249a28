import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON, WORD_GIVEN } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { isCapitalised, runEnd, runStart } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import type { Found } from './grammar.ts';

/** What stands beside a programme's name between commas. */
const NOUNS = wordSet('program programme initiative campaign scheme');
const ARTICLES = wordSet('a an');
const DETERMINERS = wordSet('the a this new pilot its our');
const AFTER = wordSet('for that to which aimed designed offering serving helping providing and in of');
const OTHERS = ['agency', 'organization', 'law', 'court', 'city', 'state', 'country', 'county'] as const;
const MOST = 10; // tokens of a description: `a three-year, $18.4 million program`
const LINKS = wordSet('of for at by who with in from and or who .');

/** `The program, Lines Out Lakeside, will pay`; `Design Lab Saturdays, a free program for students, starts`. */
export const apposition: Rule<Found> = { triggers: NOUNS, read: besideNoun };

function besideNoun(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  if (isCapitalised(tokens, i)) return undefined;
  const { word } = tokens;
  if (
    word[i + 1] === MARK.comma &&
    i + 2 < tokens.count &&
    isCapitalised(tokens, i + 2) &&
    DETERMINERS.has(word[i - 1]!)
  ) {
    const last = runEnd(tokens, taken, i + 2, { max: 6, joins: () => false });
    return word[last] === MARK.comma && isName(document, i + 2, last) ? { first: i + 2, last } : undefined;
  }
  if (!AFTER.has(word[i + 1] ?? 0)) return undefined;
  for (let at = i - 1; at > 1 && i - at <= MOST; at--) {
    if (isCapitalised(tokens, at) || LINKS.has(word[at]!)) return undefined;
    if (!ARTICLES.has(word[at]!)) continue;
    if (word[at - 1] !== MARK.comma) return undefined;
    const first = runStart(tokens, taken, at - 1, { max: 6, joins: () => false });
    return isName(document, first, at - 1) ? { first, last: at - 1 } : undefined;
  }
  return undefined;
}

/** Two words or more that are neither a person nor something that a lexicon knows. */
function isName({ tokens, hits }: AnalysedDocument, first: number, last: number): boolean {
  if (last - first < 2) return false;
  for (const kind of OTHERS) {
    const hit = longestHitIndex(hits, first, kind);
    if (hit >= 0 && hits.end[hit]! >= last) return false;
  }
  const { classes } = lexicon.vocabulary;
  if ((classes[tokens.word[first]!]! & WORD_GIVEN) !== 0 && (classes[tokens.word[first]!]! & WORD_COMMON) === 0)
    return false;
  for (let i = first; i < last; i++) if ((classes[tokens.word[i]!]! & WORD_COMMON) !== 0) return true;
  return false;
}
