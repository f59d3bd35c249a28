import { uint8s } from '../../core/slab.ts';
import { bySpan } from '../../core/span.ts';
import { cityArea, cityPopulation } from '../../gazetteer/city-table.ts';
import { statesOfCounties } from '../../gazetteer/counties.ts';
import { isInUrl } from '../../gazetteer/in-url.ts';
import { type LexiconHit, longestHit } from '../../gazetteer/match.ts';
import { PlaceContext } from '../../gazetteer/place-context.ts';
import { placeNamesOf } from '../../gazetteer/place-names.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { GAP_NONE, MARK, plainText } from '../../segment/tokens.ts';
import { mentionOf, type Recogniser, withoutLastLetter } from '../recogniser.ts';
import { beginsLongerName, endsLongerName, inCompound, isAcronym, isWordOfHeading, refused } from './refusals.ts';
import { needOf, SIGN_AGAINST, SIGN_SOME, SIGN_SURE, signsOf } from './signs.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import type { Candidate } from './candidate.ts';
import { alongLists } from './lists.ts';
import { type KnownTown, knownTowns } from './known-towns.ts';
import { unlistedTowns } from './unlisted-towns.ts';
import type { CityMention } from './value.ts';
import { owners } from './owner.ts';
import { isVessel } from './vessel.ts';

const AND = wordSet('and or');

/** Finds every city. */
export const city: Recogniser<CityMention> = {
  type: 'city',
  recognise: (document, taken) => {
    const { tokens } = document;
    const context = new PlaceContext(document, taken);
    const surroundings = surroundingsOf(context);
    const candidates = candidatesOf(context, surroundings);
    const sure = new Set<string>();
    for (const candidate of candidates) {
      if (candidate.accepted) sure.add(key(context, candidate.hit));
    }
    // A name that is certain once is the same city elsewhere; a list of cities holds cities, before and behind the certain one.
    for (const candidate of candidates)
      if (!candidate.accepted && isEnough(candidate) && sure.has(key(context, candidate.hit)))
        candidate.accepted = true;
    for (let n = 1; n < candidates.length; n++) acceptListed(context, candidates[n - 1]!, candidates[n]!);
    for (let n = candidates.length - 1; n > 0; n--) acceptListed(context, candidates[n - 1]!, candidates[n]!);
    const listed: (readonly [number, number])[] = [];
    alongLists(context, candidates, (first, last) => listed.push([first, last]));
    const mentions: CityMention[] = [];
    const covered = uint8s(tokens.count);
    for (const { hit, sign, need, accepted } of candidates) {
      if (!accepted) {
        refuse(context, hit, `${SIGN_NAMES[sign]} speaks for a city; this name needs ${SIGN_NAMES[need] ?? 'more'}`);
        continue;
      }
      const { first, last, forms } = hit;
      covered.fill(1, first, last);
      const listedEnd = longestHit(tokens, document.hits, first, 'city')?.last ?? last;
      const value = {
        name: nameOf(context, first, Math.min(last, listedEnd)),
        candidates: forms.map(({ index }) => index),
      };
      mentions.push(
        mentionOf(document, 'city', first, last, value, sign === SIGN_SURE ? 'before-state' : 'listed-name'),
      );
    }
    const unlisted = (first: number, last: number, rule: string): void => {
      for (let i = first; i < last; i++) if (covered[i] === 1) return;
      covered.fill(1, first, last);
      const hit = longestHit(tokens, document.hits, first, 'city');
      const rows = hit?.last === last ? hit.forms.map(({ index }) => index) : [];
      const value = { name: nameOf(context, first, last), candidates: rows };
      mentions.push(mentionOf(document, 'city', first, last, value, rule));
    };
    for (const [first, last] of listed) unlisted(first, last, 'unlisted-in-list');
    for (const { first, last, forms } of owners(context)) {
      if (covered[first] === 1) continue;
      const whole = plainText(tokens, first, last);
      const value = { name: whole.slice(0, -1), candidates: forms.map(({ index }) => index) };
      const mention = mentionOf(document, 'city', first, last, value, 'owner');
      mentions.push(withoutLastLetter(mention, value));
    }
    const named: KnownTown[] = [];
    unlistedTowns(context, surroundings, candidates, (first, last, rule) => {
      unlisted(first, last, rule);
      if (rule !== 'unlisted-near' && rule !== 'unlisted-abroad') named.push({ first, last });
    });
    if (named.length > 0) knownTowns(context, named, (first, last) => unlisted(first, last, 'known-town'));
    return mentions.sort(bySpan);
  },
};

/** What a name needs once it is certain elsewhere: nothing, or a preposition where it is a word. */
function isEnough({ need, sign }: Candidate): boolean {
  return need < SIGN_SURE || (need === SIGN_SURE && sign >= SIGN_SOME);
}

/** By `SIGN_NONE`, `SIGN_SOME`, `SIGN_SURE`. */
const SIGN_NAMES = ['nothing but the name', 'a preposition or `resident`', 'a state behind it or a dateline'] as const;

function refuse({ document }: PlaceContext, { first, last }: LexiconHit, reason: string): void {
  document.onRefusal?.({ type: 'city', first, last, reason });
}

function candidatesOf(context: PlaceContext, surroundings: Surroundings): Candidate[] {
  const candidates: Candidate[] = [];
  const bodies = new Set<string>();
  const vessels = new Set<string>();
  let end = 0;
  for (const listed of placeNamesOf(context.document).cities) {
    const hit = withArticle(context, withCity(context, listed));
    const { first: i } = hit;
    if (i < end || !context.taken.isFree(i, hit.last)) continue;
    // `Buena Vista Township` is another place: unlisted-towns.ts
    if (isTownship(context, hit.last)) continue;
    // `TOWN OF NORTH NORWICH` is no town of North; `Town of Afton Court` a court
    if (beginsLongerName(context, hit)) continue;
    const sign = context.endsTitle(i) ? SIGN_AGAINST : signsOf(context, i, hit.last);
    if (sign === SIGN_AGAINST) {
      refuse(context, hit, 'the name belongs to the body before it');
      continue;
    }
    if (isVessel(context, i)) {
      vessels.add(key(context, hit));
      refuse(context, hit, 'a ship or spacecraft of that name');
      continue;
    }
    if (inCompound(context, hit) || isAcronym(context, hit) || isInUrl(context.document.tokens, i)) {
      refuse(context, hit, 'part of a compound, or an abbreviation');
      continue;
    }
    if (sign < SIGN_SURE && context.opensBody(hit.last)) bodies.add(key(context, hit));
    if (sign < SIGN_SURE && isCountyHere(context, hit, surroundings)) {
      refuse(context, hit, 'a county of a state that the text names; no town of the name lies in any');
      continue;
    }
    const need = needOf(context, hit, surroundings);
    const inHeadline = sign < SIGN_SURE && isWordOfHeading(context, hit, sign);
    if (sign < SIGN_SURE ? refused(context, hit, inHeadline ? SIGN_SOME : sign) : endsLongerName(context, hit)) {
      refuse(context, hit, 'part of a title, a body, a person or a longer name, or one word of a heading');
      continue;
    }
    candidates.push({ hit, sign, need, accepted: sign >= need && !inHeadline });
    end = hit.last;
  }
  // `Atlantis awaits` in a document that has the Space Shuttle Atlantis
  if (vessels.size > 0)
    return candidates.filter(({ hit, sign }) => sign >= SIGN_SOME || !vessels.has(key(context, hit)));
  // `Mount Sinai` in a document that has the Mount Sinai Medical Center.
  if (bodies.size > 0)
    return candidates.filter(
      ({ hit, sign }) =>
        sign === SIGN_SURE || cityPopulation(hit.forms[0]!.index) >= 100_000 || !bodies.has(key(context, hit)),
    );
  return candidates;
}

/** True for the word behind `Buena Vista`; `Brooklyn Borough Representative` is of Brooklyn. */
function isTownship(context: PlaceContext, i: number): boolean {
  const word = context.document.tokens.word[i] ?? 0;
  if (!TOWNSHIP.has(word) || !context.isCapital(i)) return false;
  return word !== BOROUGH || !context.joins(i + 1) || !context.isCapital(i + 1);
}

/** `Marin, San Mateo and Solano` in a text of California, for which those names are towns in Spain and the Philippines. */
function isCountyHere(
  { document: { tokens } }: PlaceContext,
  { first, last, forms }: LexiconHit,
  surroundings: Surroundings,
): boolean {
  const isHere = (row: number): boolean =>
    cityArea(row).country === 'US' && surroundings.states.has(cityArea(row).code);
  if (cityArea(forms[0]!.index).country === 'US' || forms.some(({ index }) => isHere(index))) return false;
  if (forms.some(({ index }) => surroundings.countries.has(cityArea(index).country))) return false;
  return statesOfCounties(plainText(tokens, first, last)).some((state) => surroundings.states.has(state));
}

/** `Taipei City`, `Cebu City`: a city abroad with the word behind it, unless that begins a body's name. */
function withCity(context: PlaceContext, hit: LexiconHit): LexiconHit {
  const { last } = hit;
  if (context.document.tokens.word[last] !== CITY || !context.joins(last) || !context.isCapital(last)) return hit;
  if (cityArea(hit.forms[0]!.index).country === 'US') return hit;
  return context.joins(last + 1) && context.isCapital(last + 1) ? hit : { ...hit, last: last + 1 };
}

/** `al-Hilla`: a city abroad with its article in a small letter before it. */
function withArticle({ document: { tokens } }: PlaceContext, hit: LexiconHit): LexiconHit {
  const article = hit.first - 2;
  if (article < 0 || tokens.word[article + 1] !== MARK.hyphen || !ARABIC_ARTICLES.has(tokens.word[article]!))
    return hit;
  if (tokens.gap[article + 1] !== GAP_NONE || tokens.gap[article + 2] !== GAP_NONE) return hit;
  return cityArea(hit.forms[0]!.index).country === 'US' ? hit : { ...hit, first: article };
}

const ARABIC_ARTICLES = wordSet('al el ar as ash an at ad az');
const CITY = wordId('city');
const TOWNSHIP = wordSet('township twp borough');
const BOROUGH = wordId('borough');

/** Accepts the other of two neighbours in one list when one of them is a city already. */
function acceptListed(context: PlaceContext, a: Candidate, b: Candidate): void {
  if (a.accepted !== b.accepted && areListed(context, a, b)) a.accepted = b.accepted = true;
}

/** True when two candidates stand in one list. */
function areListed(context: PlaceContext, a: Candidate, b: Candidate): boolean {
  if (Math.max(a.need, b.need) > SIGN_SURE) return false;
  const { tokens } = context.document;
  let i = a.hit.last;
  // A state may stand between: `Birmingham, Alabama; Indianapolis`.
  if (tokens.word[i] === MARK.comma && context.taken.at(i + 1)?.type === 'location') i = context.taken.at(i + 1)!.last;
  const separator = i; // not `in Palmerton, Pa. Over ninety years`
  while (
    i < b.hit.first &&
    (tokens.word[i] === MARK.comma || tokens.word[i] === MARK.semicolon || AND.has(tokens.word[i]!))
  )
    i += 1;
  return i === b.hit.first && i > separator && context.joins(i) && (!context.inHeading(i) || isItem(context, i));
}

/** A list's item may be all capitals without being a heading. */
function isItem({ document: { blocks, sentences, sentenceOf } }: PlaceContext, i: number): boolean {
  return blocks[sentences[sentenceOf[i]!]!.block]!.kind === 'list';
}

function key(context: PlaceContext, { first, last }: LexiconHit): string {
  let text = '';
  for (let i = first; i < last; i++) text += `${context.document.tokens.word[i]} `;
  return text;
}

/** The name as printed, on one line; a name in capitals in title case. */
function nameOf(context: PlaceContext, first: number, last: number): string {
  const name = plainText(context.document.tokens, first, last);
  if (name !== name.toUpperCase() || name.length < 4) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
