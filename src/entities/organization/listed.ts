import type { Occupancy } from '../../core/occupancy.ts';
import { FORM_WEAK, WORD_COMMON } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { type LexiconHit, longestHit } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import type { KnownForms } from '../../segment/known-forms.ts';
import {
  GAP_SPACE,
  MARK,
  plainText,
  TOKEN_BLOCK,
  TOKEN_SENTENCE,
  TOKEN_UPPER,
  type TokenTable,
} from '../../segment/tokens.ts';
import type { Candidate } from './candidate.ts';
import { endOfListedFirm } from './legal-form.ts';
import { behindListed, isChapter, ofCountry, ofPlace } from './listed-name.ts';
import { isShareLink } from './share-link.ts';
import { isOfState, isSomebodysName } from './somebodys-name.ts';
import { isVehicle } from './vehicle.ts';
import { isInAddress } from './web-address.ts';

const THE = wordId('the');
const SAMARITANS = wordId('samaritans');
const GOOD = wordId('good');

/**
 * The body of the list whose name begins at token `i`, with what stands beside it and belongs to it; undefined for none. A name that
 * there is one of a place is added to `known`: `the YMCA` is that one later on.
 */
export function listedAt(
  document: AnalysedDocument,
  taken: Occupancy,
  i: number,
  known: KnownForms<string>,
): Candidate | undefined {
  const { tokens, hits } = document;
  const hit = longestHit(tokens, hits, i, 'organization');
  const form = hit?.forms.find(({ flags }) => (flags & FORM_WEAK) === 0);
  if (hit === undefined || !taken.isFree(i, hit.last)) return undefined;
  if (form === undefined)
    return refuse(document, i, hit.last, 'a weak form: an ordinary word, or the name of something else');
  if (isVehicle(tokens, i, hit.last)) return refuse(document, i, hit.last, 'a car or a plane, not its maker');
  if (i > 0 && tokens.word[i] === SAMARITANS && tokens.word[i - 1] === GOOD)
    return refuse(document, i, hit.last, 'whoever helps');
  if (isSomebodysName(document, i, hit.last)) return refuse(document, i, hit.last, 'a person of that name');
  if (isStreet(tokens, hit.last)) return refuse(document, i, hit.last, 'a street that bears its name');
  if (isStadium(tokens, hit.last)) return refuse(document, i, hit.last, 'a stadium that bears its name');
  if (isOfState(tokens, hit.last)) return refuse(document, i, hit.last, 'a state, not its university');
  if (isShareLink(tokens, i, hit.last)) return refuse(document, i, hit.last, 'a link to share the page');
  if (isInAddress(tokens, i, hit.last)) return refuse(document, i, hit.last, 'part of a web or mail address');
  if (isTown(document, hit)) return refuse(document, i, hit.last, 'a town: `in` stands before it or its state behind');
  if (isWordOfName(document, hit)) return refuse(document, i, hit.last, 'a word of a longer name');
  if (isIndex(tokens, i, hit.last)) return refuse(document, i, hit.last, 'an index of shares');
  const whole = behindListed(document, taken, hit);
  const last = endOfListedFirm(tokens, whole);
  const name = lexicon.records<string>('organization')[form.index]!;
  const first =
    tokens.word[i] === THE && hit.last > i + 1
      ? i + 1
      : Math.min(ofCountry(document, taken, hit), ofPlace(document, taken, hit)); // `the Guardian`
  const key = (whole > hit.last || first < i ? plainText(tokens, first, whole) : name).toLowerCase();
  if (whole > hit.last && isChapter(tokens, hit)) known.add(tokens, first, hit.last, key); // the `YMCA` is that one
  return { first, last, key, rule: 'listed-name' };
}

/** `in Princeton`, `of Princeton, Indiana`: the town of that name. */
function isTown({ tokens, hits }: AnalysedDocument, { first, last }: LexiconHit): boolean {
  if (longestHit(tokens, hits, first, 'city')?.last !== last) return false;
  if (first > 0 && IN.has(tokens.word[first - 1]!)) return true;
  return tokens.word[last] === MARK.comma && longestHit(tokens, hits, last + 1, 'state') !== undefined;
}

/** `The Independent Electoral Commission`: one everyday word, with which a longer name begins. */
function isWordOfName({ tokens }: AnalysedDocument, { last }: LexiconHit): boolean {
  const { word, flags, gap, count } = tokens;
  const own = last - 1;
  if (last >= count || (lexicon.vocabulary.classes[word[own]!]! & WORD_COMMON) === 0 || !isCapitalised(tokens, last))
    return false;
  if (
    (flags[own]! & TOKEN_UPPER) !== 0 ||
    (flags[last]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0 ||
    gap[last] !== GAP_SPACE
  )
    return false;
  return own === 0 || word[own - 1] === THE;
}

const IN = wordSet('in near outside');
const STADIUM = wordSet('stadium arena ballpark amphitheater amphitheatre pavilion coliseum speedway fieldhouse');

/** `Harbor Bank | Stadium` */
function isStadium(tokens: TokenTable, last: number): boolean {
  return (
    STADIUM.has(tokens.word[last] ?? 0) && isCapitalised(tokens, last) && (tokens.flags[last]! & TOKEN_BLOCK) === 0
  );
}

const STREET = wordSet('street avenue boulevard lane parkway');

/** `Quarvel | Avenue` */
function isStreet(tokens: TokenTable, last: number): boolean {
  return STREET.has(tokens.word[last] ?? 0) && isCapitalised(tokens, last) && (tokens.flags[last]! & TOKEN_BLOCK) === 0;
}

const INDEX = wordSet('500 100 composite index');

/** Exchanges and papers whose index goes by their name, and what an index does: `the Nikkei fell`. */
const WITH_INDEX = wordSet('nikkei nasdaq');
const STOCK = wordId('stock');
const MOVES = wordSet(
  'fell rose closed gained lost slid dropped climbed ended tumbled jumped slumped surged dipped plunged rallied at was down up index average futures',
);

/** `the Nasdaq Composite`, `Standard & Poor's 500`, `the Nikkei fell` */
function isIndex({ word, flags }: TokenTable, first: number, last: number): boolean {
  if ((flags[last]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return false;
  const next = word[last] ?? 0;
  const moves = MOVES.has(next) || (next === STOCK && MOVES.has(word[last + 1] ?? 0));
  return INDEX.has(next) || (moves && last === first + 1 && WITH_INDEX.has(word[first]!));
}

function refuse(document: AnalysedDocument, first: number, last: number, reason: string): undefined {
  document.onRefusal?.({ type: 'organization', first, last, reason });
}
