import { cityArea, cityPopulation } from '../../gazetteer/city-table.ts';
import { type LexiconHit, longestHit } from '../../gazetteer/match.ts';
import type { PlaceContext } from '../../gazetteer/place-context.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { GAP_NONE, MARK, TOKEN_POSSESSIVE, TOKEN_UPPER } from '../../segment/tokens.ts';
import { SIGN_NONE } from './signs.ts';

// What shows that a listed name is a part of something else.

/** `ADAs`, `LA`: a short word in capitals within prose is an abbreviation. */
export function isAcronym(context: PlaceContext, { first, last }: LexiconHit): boolean {
  const { flags, start, end } = context.document.tokens;
  if (last - first > 1 || (flags[first]! & TOKEN_UPPER) === 0 || end[first]! - start[first]! > 3) return false;
  return last < context.document.tokens.count && (flags[last]! & TOKEN_POSSESSIVE) !== 0;
}

/** True when the name is a part of something else. */
export function refused(context: PlaceContext, { first, last, forms }: LexiconHit, sign: number): boolean {
  if (context.opensTitle(last) || context.opensBody(last) || context.inPersonName(first, last)) return true;
  const { tokens, sentences, sentenceOf } = context.document;
  // `Brady v. Maryland`, `United States v. Windsor`, `Brady evidence`
  const isWord = last === first + 1;
  if (tokens.word[last] === VERSUS || (isWord && tokens.word[first - 1] === VERSUS) || isDoctrine(context, first, last))
    return true;
  // `Van Dyke`
  if (isWord && PARTICLES.has(tokens.word[first]!) && context.joins(last) && context.isCapital(last)) return true;
  if (PARTICLES.has(tokens.word[last] ?? 0) && context.joins(last) && !context.isCapital(last)) return true; // `Van de Weg`
  if (isFirm(context, first, last)) return true;
  const heading = context.inHeading(first);
  const before = context.joins(first) && context.isCapital(first - 1) && context.free(first - 1);
  const opensSentence = before && sentences[sentenceOf[first - 1]!]!.first === first - 1;
  if (heading) return isWordOfHeading(context, { first, last, forms }, sign);
  // A capitalised word of no known kind before or behind it: a longer name that no list has.
  if (before && !opensSentence && sign === SIGN_NONE) return true;
  if (leadsToState(context, last)) return true;
  if (context.joins(last) && INHABITANTS.has(tokens.word[last]!)) return false; // `Anaheim Man Charged with …`
  return (
    context.joins(last) &&
    context.isCapital(last) &&
    context.free(last) &&
    tokens.gap[last] !== GAP_NONE &&
    (last - first === 1 || sign === SIGN_NONE)
  );
}

/** `SEC Charges Naperville Adviser`: in a heading every word is written like a name, so that this one must be certain elsewhere. */
export function isWordOfHeading(
  context: PlaceContext,
  { first, last, forms }: Pick<LexiconHit, 'first' | 'last' | 'forms'>,
  sign: number,
): boolean {
  if (sign !== SIGN_NONE || last - first > 1 || !context.inHeading(first)) return false;
  const before = context.joins(first) && context.isCapital(first - 1) && context.free(first - 1);
  return before && cityPopulation(forms[0]!.index) < 300_000;
}

/** True for the words behind `Santa Rosa` in `Santa Rosa Beach, Florida`: the town has a longer name. */
function leadsToState(context: PlaceContext, last: number): boolean {
  const { tokens } = context.document;
  let end = last;
  while (end < last + 2 && context.joins(end) && context.isCapital(end) && context.free(end)) end += 1;
  if (end === last || tokens.word[end] !== MARK.comma || !context.joins(end + 1)) return false;
  const state = context.taken.at(end + 1)?.value as { readonly kind?: string } | undefined;
  return state?.kind === 'state';
}

const INHABITANTS = wordSet(
  'man woman men women resident residents couple teen teens teenager native natives doctor physician businessman businesswoman',
);
const VERSUS = wordId('v');
const PARTICLES = wordSet('de der den del della di da du van von');
const BRADY = wordId('brady');
const DOCTRINE = wordSet(
  'evidence material materials violation violations claim claims disclosure rule rules list obligation obligations',
);

const isDoctrine = ({ document: { tokens } }: PlaceContext, first: number, last: number): boolean =>
  tokens.word[first] === BRADY && DOCTRINE.has(tokens.word[last] ?? 0);
const IN = wordSet('in near at');

/** True for `Allen` of `Allen & Hoshall`, where nothing says that something lies there. */
function isFirm(context: PlaceContext, first: number, last: number): boolean {
  const { tokens, hits } = context.document;
  if (
    tokens.text[tokens.start[last] ?? 0] !== '&' ||
    !context.isCapital(last + 1) ||
    IN.has(tokens.word[first - 1] ?? 0)
  )
    return false;
  return longestHit(tokens, hits, last + 1, 'city') === undefined;
}

/** `Miami-Based Lender` in a headline. */
const BEHIND_HYPHEN = wordSet('area based born headquartered bound');

/** True for `Miami` in `Miami-Dade`: a hyphen joins it to another name. */
export function inCompound(context: PlaceContext, { first, last }: Pick<LexiconHit, 'first' | 'last'>): boolean {
  const { tokens } = context.document;
  const hyphen = (i: number): boolean =>
    tokens.word[i] === MARK.hyphen && tokens.gap[i] === GAP_NONE && tokens.gap[i + 1] === GAP_NONE;
  const isCity = (i: number): boolean => {
    const city = longestHit(tokens, context.document.hits, i, 'city');
    return city !== undefined && cityPopulation(city.forms[0]!.index) >= 50_000; // `Dallas-Fort Worth`
  };
  if (hyphen(last) && context.taken.at(last + 1)?.type === 'date') return false; // `Miami-May 06, 2025`
  if (hyphen(last) && context.isCapital(last + 1))
    return !BEHIND_HYPHEN.has(tokens.word[last + 1]!) && !isCity(last + 1);
  if (first < 2 || !hyphen(first - 1) || !context.isCapital(first - 2)) return false;
  return tokens.end[first - 2]! > tokens.start[first - 2]! + 1 && !isCity(first - 2); // not `R-Tulsa`
}

/** True for `Vienna` in `South Vienna, Ohio`: a capital before it, and no city of its own name in the state behind it. */
export function endsLongerName(context: PlaceContext, { first, last, forms }: LexiconHit): boolean {
  if (!context.joins(first) || !context.isCapital(first - 1) || !context.free(first - 1)) return false;
  if (DIRECTIONS.has(context.document.tokens.word[first - 1]!)) return true; // `Upper Darby, PA`, though Pennsylvania has a Darby
  const state = context.taken.at(last + 1)?.value as
    | { readonly kind: string; readonly name: string; readonly state?: { readonly code: string } }
    | undefined;
  if (state?.kind === 'country') return !forms.some(({ index }) => cityArea(index).country === state.name); // `Muntinlupa City, Philippines`
  return state?.state !== undefined && !forms.some(({ index }) => cityArea(index).code === state.state?.code);
}

/** True for `North` in `Town of North Norwich`, and for the town of `Town of Afton Court`. */
export function beginsLongerName(context: PlaceContext, { first, last }: LexiconHit): boolean {
  if (!context.joins(last) || !context.isCapital(last) || !context.joins(first)) return false;
  const { tokens } = context.document;
  if (last === first + 1 && DIRECTIONS.has(tokens.word[first]!)) return context.free(last);
  return tokens.word[last] === COURT && tokens.word[first - 1] === OF;
}

const DIRECTIONS = wordSet('north south east west upper lower');
const COURT = wordId('court');
const OF = wordId('of');
