import { isDemonym } from '../../gazetteer/demonyms.ts';
import { WORD_COMMON, WORD_FREQUENT, WORD_GIVEN, WORD_PLACE, WORD_SURNAME } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_BLOCK, TOKEN_MIXED, TOKEN_SENTENCE, TOKEN_UPPER, type TokenTable } from '../../segment/tokens.ts';
import { type Found, isPlaceOnly } from './name-run.ts';
import { isNobodysName } from './other-names.ts';
import { LEGAL_FORM } from '../../gazetteer/legal-form.ts';
import { HEADLINE_LINKS } from './standing.ts';
import { EMPTY, GOVERNMENT, KIND, LEGAL_FORM_WEAK, NOT_FIRMS, PERSON_WORD } from './words.ts';

// `Royal` for Royal Medical Supply, Inc.: a word of every day, or a town's name, that begins the name of a body.

/** What a body does in a release, right behind its name. */
const DOINGS = wordSet(`
  will has have had was is were are also agreed agrees allegedly knowingly paid pays pay submitted billed bills operated operates provides
  provided sold sells manufactured manufactures manufacturers failed admitted admits pleaded acquired owned owns entered made received violated engaged employed employs
  purchased obtained hired caused falsely reported reports said says announced would did could denied denies disclosed cooperated concealed shipped imported exported distributed
  distributes marketed markets offered offers must may settled 's ’s
`);
/** Before a thing, or somebody's: `the Royal`, `his Royal`. */
const DETERMINERS = wordSet(
  'the a an this these those each any every his her its their our your my no some other another new',
);
const EVERYDAY = WORD_COMMON | WORD_FREQUENT | WORD_SURNAME | WORD_GIVEN;
/** Before a place. */
const PLACING = wordSet('in at of near from to for outside around within through via into between');
/** Never the whole of what a body is called for short. */
const LEADERS = ['state', 'country', 'county', 'region', 'agency', 'title', 'law', 'program', 'court'] as const;

/** True where the first word of a body's name may stand for it later on (see {@link isBodyByFirstWord}). */
export function hasTellingStart(document: AnalysedDocument, { first, last, legal }: Found): boolean {
  const { tokens, hits } = document;
  const word = tokens.word[first]!;
  if (!isCapitalised(tokens, first) || (tokens.flags[first]! & TOKEN_UPPER) !== 0) return false;
  if (last - first < 2 || tokens.end[first]! - tokens.start[first]! < 3) return false;
  if (!legal && !KIND.has(tokens.word[last - 1]!) && !isPlaced(document, first, last)) return false;
  if (first > 0 && tokens.word[first - 1] === MARK.ampersand && last - first === 2) return false; // `Exploration and Production Inc.`
  for (const kind of LEADERS) if (longestHitIndex(hits, first, kind) >= 0) return false;
  if (isDemonym(word) || !isNobodysName(document, first)) return false;
  return ![GOVERNMENT, KIND, EMPTY, PERSON_WORD, NOT_FIRMS, LEGAL_FORM, LEGAL_FORM_WEAK].some((set) => set.has(word));
}

/** True where the word at token `i`, that begins the name of a body of the text, means this body. */
export function isBodyByFirstWord({ tokens, hits }: AnalysedDocument, i: number): boolean {
  const { word, flags, count } = tokens;
  const opens = (flags[i]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0;
  const isFree = i + 1 >= count || (flags[i + 1]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0;
  if (!isFree && isCapitalised(tokens, i + 1) && !HEADLINE_LINKS.has(word[i + 1]!)) return false;
  if (!isFree && word[i + 1] === OF) return false; // `Vision of Hope`
  const acts = !isFree && DOINGS.has(word[i + 1]!);
  if (opens) return acts;
  const isBehindName = isCapitalised(tokens, i - 1) && !HEADLINE_LINKS.has(word[i - 1]!);
  if (isBehindName || (flags[i - 1]! & TOKEN_MIXED) !== 0 || DETERMINERS.has(word[i - 1]!)) return false;
  const classes = lexicon.vocabulary.classes[word[i]!]!;
  if ((classes & EVERYDAY) === WORD_COMMON) return true; // there are towns called Reliance and Anthem, where few releases go
  const isPlace = (classes & WORD_PLACE) !== 0 || longestHitIndex(hits, i, 'city') >= 0;
  return !isPlace || (acts && !isBehindPlacing(tokens, i)); // not `a firm of Harbor Road, Norwich pleaded guilty`
}

/** `Charter Bank of Lakeside`: its kind and where it is. */
function isPlaced(document: AnalysedDocument, first: number, last: number): boolean {
  const { word } = document.tokens;
  for (let of = last - 1; of > first + 1; of--)
    if (word[of] === OF) return KIND.has(word[of - 1]!) && isPlaceOnly(document, of + 1, last);
  return false;
}

const OF = wordId('of');

/** Behind a preposition, or the comma of an address. */
function isBehindPlacing(tokens: TokenTable, i: number): boolean {
  if (PLACING.has(tokens.word[i - 1]!)) return true;
  const before = i - 2;
  if (tokens.word[i - 1] !== MARK.comma || before < 0 || !isCapitalised(tokens, before)) return false;
  return (tokens.flags[before]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) === 0; // not `Today, Norwich paid`
}
