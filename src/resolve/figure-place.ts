import type { FigureMention } from '../entities/figure/value.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
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

/** A place that a sentence ties things to: `in Detroit`, `Near Mosul,`, or a line that is nothing but a place. */
interface Anchor {
  /** Tokens `[first, last)` of the name, a state behind a city included. */
  readonly first: number;
  readonly last: number;
  readonly place: FigurePlace;
  /** Behind a preposition of place. */
  readonly introduced: boolean;
  /** At the sentence's beginning: what follows happens there. */
  readonly leads: boolean;
  readonly isCity: boolean;
  /** One of several places named together, which tie a number to none of them. */
  readonly listed: boolean;
}

const IN = wordSet('in near at around outside inside throughout across within');
const BETWEEN_IN_AND_NAME = wordSet(
  'the downtown nearby greater metropolitan city town village of central northern southern eastern western',
);
const AND = wordSet('and or');
const COMMA = MARK.comma;
/** Tokens that may stand before the preposition of a place that leads its sentence: `Additionally, in Iraq`. */
const LEAD_IN = 3;
const REACH = 14;
/** Nouns whose counts belong to a case, not to a place. */
const PLACELESS_UNITS: ReadonlySet<string> = new Set([
  'count',
  'charge',
  'time',
  'page',
  'indictment',
  'year',
  'felony',
  'city',
  'state',
  'country',
]);
const WITH = wordId('with');
/** `a federal grand jury in Detroit` says where the jury sits. */
const COURTS = wordSet('jury court courtroom judge office offices prison attorney');

/** The place that the text ties each figure to, by the figure's index; undefined for most. */
export function figurePlaces(context: ResolveContext, places: Places): readonly (FigurePlace | undefined)[] {
  const { document, mentions } = context;
  const figures = mentions.figure;
  const found: (FigurePlace | undefined)[] = figures.map(() => undefined);
  const anchors = anchorsOf(context, places);
  if (figures.length === 0 || anchors.length === 0) return found;
  const headings = headingPlaces(context, anchors);
  let from = 0;
  for (let i = 0; i < figures.length; ) {
    const sentence = document.sentenceOf[figures[i]!.first]!;
    let next = i + 1;
    while (next < figures.length && document.sentenceOf[figures[next]!.first] === sentence) next += 1;
    const { first, last, block } = document.sentences[sentence]!;
    while (from < anchors.length && anchors[from]!.first < first) from += 1;
    let to = from;
    while (to < anchors.length && anchors[to]!.first < last) to += 1;
    inSentence(document.tokens, figures.slice(i, next), anchors.slice(from, to)).forEach((place, k) => {
      found[i + k] = place ?? (takesLead(figures[i + k]!) ? headings.get(block) : undefined);
    });
    i = next;
  }
  return found;
}

/** Places of the figures of one sentence. */
function inSentence(
  tokens: TokenTable,
  figures: readonly FigureMention[],
  anchors: readonly Anchor[],
): readonly (FigurePlace | undefined)[] {
  const lead = anchors.find((anchor) => anchor.leads && opensClause(tokens, anchor.last));
  const found = figures.map((figure, i) => {
    if (!takesPlace(figure)) return undefined;
    const end = figures.slice(i + 1).find(takesPlace)?.first ?? Infinity;
    const own = anchors.find(
      (anchor) =>
        anchor.introduced && anchor.first >= figure.last && anchor.first < end && anchor.first - figure.last < REACH,
    );
    if (own === undefined || clauseEnds(tokens, figure.last, own.first)) return undefined;
    if (leaves(tokens, figure.last, own.first)) return undefined;
    return own.listed ? null : own.place; // null: tied to several, so to none
  });
  // `12 men and three women in Detroit`
  for (let i = found.length - 2; i >= 0; i--) {
    if (found[i] === undefined && takesPlace(figures[i]!) && joins(tokens, figures[i]!, figures[i + 1]!))
      found[i] = found[i + 1];
  }
  return figures.map((figure, i) => {
    const own = found[i];
    if (own !== undefined) return own ?? undefined;
    if (takesLead(figure) && lead !== undefined && lead.last <= figure.first)
      return lead.listed ? undefined : lead.place;
    // `Eleven people were charged in Milwaukee and 28 firearms were seized.`
    const before = i > 0 ? found[i - 1] : undefined;
    if (before && takesPlace(figure) && !clauseEnds(tokens, figures[i - 1]!.last, figure.first)) return before;
    return undefined;
  });
}

function takesPlace({ value }: FigureMention): boolean {
  return value.kind === 'count' && !PLACELESS_UNITS.has(value.unit ?? '');
}

/** Under `In Detroit, …` money and measures belong there too; sentences and ages never do. */
function takesLead(figure: FigureMention): boolean {
  const { kind } = figure.value;
  return takesPlace(figure) || kind === 'money' || kind === 'measure' || kind === 'percent';
}

function clauseEnds(tokens: TokenTable, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.word[i] === MARK.semicolon) return true;
  return false;
}

/** Words behind which a sentence tells of something else than the figure: `two men who pleaded guilty in Miami`. */
const BACKGROUND = wordSet(`
  who whom whose which where when while after before because since although though
  traveled travelled flew fled drove moved returned shipped sent mailed headquartered based born incorporated
`);

function leaves(tokens: TokenTable, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (BACKGROUND.has(tokens.word[i]!)) return true;
  return false;
}

/** True when only a noun phrase and `and` or a comma stand between two figures. */
function joins(tokens: TokenTable, left: FigureMention, right: FigureMention): boolean {
  const from = left.value.phraseLast;
  if (right.first - from > 2 || right.first <= from) return false;
  for (let i = from; i < right.first; i++)
    if (!AND.has(tokens.word[i]!) && tokens.word[i] !== COMMA && tokens.word[i] !== WITH) return false;
  return true;
}

/** Cities, states and countries in text order; a state behind its city is part of it. */
function anchorsOf({ document, mentions }: ResolveContext, places: Places): readonly Anchor[] {
  const { tokens, sentences, sentenceOf } = document;
  const named: Omit<Anchor, 'introduced' | 'leads' | 'listed'>[] = [];
  for (const { first, last } of mentions.city) {
    const city = places.cityAt(first);
    if (city === undefined) continue;
    const { id, name, state, country } = city;
    named.push({ first, last, place: { id, name, state, country }, isCity: true });
  }
  for (const { first, last, value } of mentions.location) {
    if (value.kind !== 'state' && value.kind !== 'country') continue;
    const location = places.locationAt(first);
    if (location === undefined || location.name === 'US') continue; // a whole country as the default tells nothing
    const { id, name } = location;
    named.push({ first, last, place: { id, name, state: null, country: null }, isCity: false });
  }
  named.sort((a, b) => a.first - b.first);
  const anchors: Anchor[] = [];
  for (const { first, last, place, isCity } of named) {
    const before = anchors.at(-1);
    const sentence = sentenceOf[first]!;
    const near = before !== undefined && sentenceOf[before.first] === sentence;
    if (
      near &&
      before.isCity &&
      !isCity &&
      (before.last === first || (before.last === first - 1 && tokens.word[first - 1] === COMMA))
    ) {
      anchors[anchors.length - 1] = { ...before, last };
      continue;
    }
    const preposition = prepositionBefore(tokens, first, sentences[sentence]!.first);
    const from = sentences[sentence]!.first;
    let introduced = preposition >= 0 && !isAttributive(tokens, last) && !COURTS.has(tokens.word[preposition - 1] ?? 0);
    let leads = introduced && preposition - from <= LEAD_IN && !leaves(tokens, from, preposition);
    const listed = near && onlyListMarks(tokens, before.last, first);
    if (listed) {
      anchors[anchors.length - 1] = { ...before, listed: true };
      introduced = before.introduced;
      leads = false;
    }
    anchors.push({ first, last, place, isCity, introduced, leads: leads && !listed, listed });
  }
  return anchors;
}

/** `in Florida Foreclosure Scheme`, `in Indiana-based schemes`. */
function isAttributive(tokens: TokenTable, last: number): boolean {
  if (last < tokens.count && tokens.word[last] === MARK.hyphen && tokens.gap[last] === GAP_NONE) return true;
  if (last >= tokens.count || (tokens.flags[last]! & (TOKEN_SENTENCE | TOKEN_WORD)) !== TOKEN_WORD) return false;
  return (tokens.flags[last]! & (TOKEN_CAPITAL | TOKEN_POSSESSIVE)) !== 0;
}

/** A comma, or the number itself, behind a place that leads a sentence: `In Detroit, 43 people`. */
function opensClause(tokens: TokenTable, last: number): boolean {
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
  for (let i = from; i < to; i++) {
    const word = tokens.word[i]!;
    if (word !== COMMA && word !== MARK.semicolon && !AND.has(word) && !IN.has(word)) return false;
  }
  return true;
}

/**
 * The place of each block, by index, where a line that is nothing but a place stands above it, or where it opens
 * with a place and a colon (`Detroit: 12 arrests`). A heading holds until the next one.
 */
function headingPlaces({ document }: ResolveContext, anchors: readonly Anchor[]): ReadonlyMap<number, FigurePlace> {
  const { blocks, tokens } = document;
  const found = new Map<number, FigurePlace>();
  let heading: FigurePlace | undefined;
  let listBelow = false; // the heading stands over list items, and ends with them
  let next = 0;
  for (const [index, { first, last, kind }] of blocks.entries()) {
    if (last === first || kind === 'dateline') continue;
    let start = first;
    while (start < last && tokens.word[start]! !== 0 && isBulletMark(tokens.word[start]!)) start += 1;
    while (next < anchors.length && anchors[next]!.first < start) next += 1;
    const anchor = anchors[next];
    const opens = anchor !== undefined && anchor.first === start && !anchor.listed;
    const rest = opens ? last - anchor.last : -1;
    const behind = opens && anchor.last < last ? tokens.word[anchor.last]! : 0;
    if (opens && (rest === 0 || (rest === 1 && (behind === MARK.colon || behind === MARK.stop)))) {
      heading = anchor.place;
      // A place in a letterhead is the office's; it heads a list only where one follows at once.
      listBelow = kind === 'title' || kind === 'header';
      continue;
    }
    if (opens && (behind === MARK.colon || (kind === 'list' && (behind === MARK.enDash || behind === MARK.emDash)))) {
      found.set(index, anchor.place);
      continue;
    }
    const endsInStop = tokens.word[last - 1] === MARK.stop;
    if (last - first <= 8 && !endsInStop && kind !== 'list' && kind !== 'table') heading = undefined; // another heading
    if (kind === 'footer' || kind === 'contact' || kind === 'title') heading = undefined;
    if (kind === 'list') listBelow = true;
    else if (listBelow) heading = undefined;
    if (heading !== undefined) found.set(index, heading);
  }
  return found;
}

function isBulletMark(word: number): boolean {
  return (
    word === MARK.bullet || word === MARK.star || word === MARK.hyphen || word === MARK.enDash || word === MARK.stop
  );
}
