import { wordSet } from '../gazetteer/words.ts';
import type { FigurePlace } from '../record/types.generated.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_POSSESSIVE,
  TOKEN_SENTENCE,
  TOKEN_WORD,
  type TokenTable,
} from '../segment/tokens.ts';
import type { ResolveContext } from './context.ts';
import type { Places } from './places.ts';
import { type UnnamedPlace, unnamedPlaces } from './unnamed-place.ts';

const IN = wordSet('in near at around outside inside throughout across within');
const BETWEEN_IN_AND_NAME = wordSet(
  'the downtown nearby greater metropolitan city town village of central northern southern eastern western',
);
const AND = wordSet('and or');
const COMMA = MARK.comma;
/** Tokens that may stand before the preposition of a place that leads its sentence: `Additionally, in Iraq`. */
const LEAD_IN = 3;
/** `a federal grand jury in Detroit` says where the jury sits. */
const COURTS = wordSet('jury court courtroom judge office offices prison attorney');

/** True for a block that runs on: a dateline stands before it, though it was not read as one (`WASHINGTON- Four men`). */
function isStory({
  kind,
  first,
  last,
}: {
  readonly kind: string;
  readonly first: number;
  readonly last: number;
}): boolean {
  return kind === 'dateline' || (kind !== 'list' && kind !== 'table' && last - first > LONGEST_ROW);
}
const LONGEST_ROW = 25;

/** Tokens before the last place of a dateline: `SAN JUAN, Puerto Rico –`. */
const LONGEST_DATELINE = 8;

/** A place that a sentence ties things to: `in Detroit`, `Near Mosul,`, or a line that is nothing but a place. */
export interface Anchor {
  /** Tokens `[first, last)` of the name, a state behind a city included. */
  readonly first: number;
  readonly last: number;
  /** Undefined for a county or region, which is no figure's place but keeps the next city away from it. */
  readonly place: FigurePlace | undefined;
  /** Behind a preposition of place. */
  readonly introduced: boolean;
  /** At the sentence's beginning: what follows happens there. */
  readonly leads: boolean;
  readonly isCity: boolean;
  /** The document's own place without its name: `in the state`. */
  readonly unnamed: boolean;
  /** `SPOKANE, Wash. –` in front of a story: where it was written. */
  readonly inDateline: boolean;
  /** One of several places named together, which tie a number to none of them. */
  readonly listed: boolean;
}

/** A place before it is known what the words around it make of it; `alone` is undefined for one that is named. */
type Named = Omit<UnnamedPlace, 'place' | 'alone'> & {
  readonly place: FigurePlace | undefined;
  readonly alone: boolean | undefined;
};
type WritableAnchor = { -readonly [Key in keyof Anchor]: Anchor[Key] };

/** Cities, states and countries in text order; a state behind its city is part of it. */
export function anchorsOf(context: ResolveContext, places: Places): readonly Anchor[] {
  const { document } = context;
  const { tokens, sentences, sentenceOf, blocks } = document;
  const anchors: WritableAnchor[] = [];
  for (const { first, last, place, isCity, alone } of namedPlaces(context, places)) {
    const before = anchors.at(-1);
    const sentence = sentenceOf[first]!;
    const near = before !== undefined && sentenceOf[before.first] === sentence;
    if (
      near &&
      before.isCity &&
      !isCity &&
      (before.last === first || (before.last === first - 1 && tokens.word[first - 1] === COMMA))
    ) {
      before.last = last;
      continue;
    }
    const preposition = alone === true ? first : prepositionBefore(tokens, first, sentences[sentence]!.first);
    const from = sentences[sentence]!.first;
    let introduced = preposition >= 0 && !isAttributive(tokens, last) && !COURTS.has(tokens.word[preposition - 1] ?? 0);
    let leads = introduced && preposition - from <= LEAD_IN && !leaves(tokens, from, preposition);
    const listed = near && onlyListMarks(tokens, before.last, first);
    if (listed) {
      before.listed = true;
      introduced = before.introduced;
      leads = false;
    }
    const block = blocks[sentences[sentence]!.block]!;
    anchors.push({
      first,
      last,
      place,
      isCity,
      introduced,
      leads: leads && !listed,
      listed,
      unnamed: alone !== undefined,
      inDateline: !introduced && first - block.first < LONGEST_DATELINE && isStory(block),
    });
  }
  return anchors;
}

/** Cities, states, countries, counties and regions, and the document's own place, in text order. */
function namedPlaces(context: ResolveContext, places: Places): readonly Named[] {
  const { city: cities, location: locations } = context.mentions;
  const named: Named[] = unnamedPlaces(context, places);
  const inOrder = named.length === 0;
  for (let c = 0, l = 0; c < cities.length || l < locations.length; ) {
    const location = l < locations.length ? locations[l] : undefined;
    if (c < cities.length && (location === undefined || cities[c]!.first < location.first)) {
      const { first, last } = cities[c++]!;
      const city = places.cityAt(first);
      if (city === undefined) continue;
      const { id, name, state, country } = city;
      named.push({ first, last, place: { id, name, state, country }, isCity: true, alone: undefined });
      continue;
    }
    l += 1;
    const { first, last, value } = location!;
    if (value.kind === 'county' || value.kind === 'region') {
      named.push({ first, last, place: undefined, isCity: false, alone: undefined });
    } else if (value.kind === 'state' || value.kind === 'country') {
      const known = places.locationAt(first);
      if (known === undefined || known.name === 'US') continue; // a whole country as the default tells nothing
      const { id, name } = known;
      const place = { id, name, state: null, country: null };
      named.push({ first, last, place, isCity: false, alone: undefined });
    }
  }
  return inOrder ? named : named.sort((a, b) => a.first - b.first);
}

/** `in Florida Foreclosure Scheme`, `in Indiana-based schemes`. */
function isAttributive(tokens: TokenTable, last: number): boolean {
  if (last < tokens.count && tokens.word[last] === MARK.hyphen && tokens.gap[last] === GAP_NONE) return true;
  if (last >= tokens.count || (tokens.flags[last]! & (TOKEN_SENTENCE | TOKEN_WORD)) !== TOKEN_WORD) return false;
  return (tokens.flags[last]! & (TOKEN_CAPITAL | TOKEN_POSSESSIVE)) !== 0;
}

/** A comma, or the number itself, behind a place that leads a sentence: `In Detroit, 43 people`. */
export function opensClause(tokens: TokenTable, last: number): boolean {
  return last < tokens.count && (tokens.word[last] === COMMA || (tokens.flags[last]! & TOKEN_NUMBER) !== 0);
}

/** Token of the preposition before a name, -1 when there is none. */
function prepositionBefore(tokens: TokenTable, first: number, from: number): number {
  let at = first - 1;
  for (let steps = 0; steps < 3 && at >= from && BETWEEN_IN_AND_NAME.has(tokens.word[at]!); steps++) at -= 1;
  return at >= from && IN.has(tokens.word[at]!) ? at : -1;
}

function onlyListMarks(tokens: TokenTable, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  // `23 guns in Phoenix; in Denver, 19`
  if (tokens.word[from] === MARK.semicolon && to - from > 1 && IN.has(tokens.word[to - 1]!)) return false;
  for (let i = from; i < to; i++) {
    const word = tokens.word[i]!;
    if (word !== COMMA && word !== MARK.semicolon && !AND.has(word) && !IN.has(word)) return false;
  }
  return true;
}

/** Words behind which a sentence tells of something else than the figure: `two men who pleaded guilty in Miami`. */
const BACKGROUND = wordSet(`
  who whom whose which where when while after before because since although though
  traveled travelled flew fled drove moved returned shipped sent mailed headquartered based born incorporated
`);

/** True when one of them stands in tokens `[from, to)`. */
export function leaves(tokens: Pick<TokenTable, 'word'>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (BACKGROUND.has(tokens.word[i]!)) return true;
  return false;
}
