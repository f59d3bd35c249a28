import { isDemonym } from '../../gazetteer/demonyms.ts';
import type { Occupancy } from '../../core/occupancy.ts';
import { WORD_COMMON, WORD_GIVEN, WORD_SURNAME } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet, wordUnion } from '../../gazetteer/words.ts';
import { isCapitalised, runEnd } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, type TokenTable } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import { endWithLegalForm } from './legal-form.ts';
import type { Found } from './name-run.ts';
import { isTradeName } from './trade-name.ts';
import { GOVERNMENT, PERSON_WORD } from './words.ts';

/** What the members of a list are. */
const KINDS = wordSet(`
  companies firms banks galleries retailers airlines carriers automakers insurers hospitals manufacturers suppliers brokerages stores restaurants
  dealerships newspapers broadcasters universities colleges charities nonprofits gangs subsidiaries startups casinos pharmacies lenders
`);
const NAMES = wordId('names');
const SUCH = wordSet('including like');
const AS = wordSet('as');
const AND = wordSet('and & or');
const OTHERS = ['city', 'state', 'country', 'county', 'agency', 'title', 'program', 'law', 'court'] as const;
const OPENERS = wordSet('the a an this these he she they it in on at as for if when while');
const MOST = 12;

/** `the art galleries Quill Fine Art, Harbor Gallery, and Osgood Prints`: all that stands in such a list is what its noun says. */
export const listBehind: Rule<Found> = { triggers: wordUnion(KINDS, wordSet('names')), read: fromList };

function fromList(document: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  const { tokens } = document;
  if (isCapitalised(tokens, i) || (tokens.word[i] === NAMES && !isTradeName(tokens, i))) return undefined;
  const found: Found[] = [];
  let at = behindLink(tokens, i + 1);
  let closed = false;
  while (found.length < MOST) {
    const last = nameAt(document, taken, at);
    if (last === at) break;
    found.push({ first: at, last, legal: false });
    if (closed) break;
    at = last;
    if (tokens.word[at] === MARK.comma) at += 1;
    if (AND.has(tokens.word[at] ?? 0)) {
      closed = true;
      at += 1;
    }
    if (at === last) break;
  }
  const [first, ...others] = found;
  return closed && first !== undefined && others.length > 0 ? { ...first, others } : undefined;
}

/** Behind `such as`, `including`, a colon or nothing. */
function behindLink({ word }: TokenTable, from: number): number {
  let at = word[from] === MARK.comma ? from + 1 : from;
  if (SUCH.has(word[at] ?? 0)) return at + 1;
  if (AS.has(word[at + 1] ?? 0)) return at + 2;
  at = from;
  return word[at] === MARK.colon ? at + 1 : at;
}

/** End of a name of the list; the token itself where something else stands. */
function nameAt(document: AnalysedDocument, taken: Occupancy, first: number): number {
  const { tokens, hits } = document;
  if (first >= tokens.count || !isCapitalised(tokens, first)) return first;
  let run = runEnd(tokens, taken, first, { max: 6, joins: (at) => tokens.text.charCodeAt(tokens.start[at]!) === 38 });
  for (let i = run - 1; i > first; i--) if (OPENERS.has(tokens.word[i]!)) run = i; // `… Fine Art. The defendant`
  const last = endWithLegalForm(tokens, run);
  const known = longestHitIndex(hits, first, 'organization');
  if (known >= 0 && hits.end[known] === last) return last;
  for (const kind of OTHERS) {
    const hit = longestHitIndex(hits, first, kind);
    if (hit >= 0 && hits.end[hit]! >= last) return first;
  }
  const { classes } = lexicon.vocabulary;
  for (let i = first; i < last; i++) {
    const word = tokens.word[i]!;
    if (isDemonym(word) || GOVERNMENT.has(word) || PERSON_WORD.has(word)) return first;
  }
  // A person's name: a given name and a surname.
  const opens = classes[tokens.word[first]!]!;
  const ends = classes[tokens.word[last - 1]!]!;
  return last - first === 2 && (opens & WORD_GIVEN) !== 0 && (ends & (WORD_SURNAME | WORD_COMMON)) === WORD_SURNAME
    ? first
    : last;
}
