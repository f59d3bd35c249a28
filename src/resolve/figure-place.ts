import { indexFrom } from '../core/from-token.ts';
import type { FigureMention } from '../entities/figure/value.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
import type { FigurePlace } from '../record/types.generated.ts';
import { isLeader, lineStart } from '../segment/columns.ts';
import { MARK, type TokenTable } from '../segment/tokens.ts';
import type { ResolveContext } from './context.ts';
import { headingPlaces } from './figure-heading.ts';
import { placeBeside } from './figure-place-beside.ts';
import { CHANGES, clauseEnds, placeOfSubject, townWhere } from './figure-place-subject.ts';
import { isBracketed } from './figure-place-row.ts';
import { type Anchor, anchorsOf, leaves, opensClause } from './place-anchor.ts';
import type { Places } from './places.ts';

const AND = wordSet('and or');
const COMMA = MARK.comma;
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
const OF = wordId('of');
/** The place that the text ties each figure to, by the figure's index; undefined for most, and no list where none has a place. */
export function figurePlaces(
  context: ResolveContext,
  places: Places,
): readonly (FigurePlace | undefined)[] | undefined {
  const { document, mentions } = context;
  const figures = mentions.figure;
  const anchors = anchorsOf(context, places);
  if (anchors.length === 0) return undefined;
  const found: (FigurePlace | undefined)[] = [];
  const headings = headingPlaces(context, anchors);
  let from = 0;
  let before: Anchor | undefined; // the last city of the sentence before
  let beforeSentence = -1;
  for (let i = 0; i < figures.length; ) {
    const sentence = document.sentenceOf[figures[i]!.first]!;
    let next = i + 1;
    while (next < figures.length && document.sentenceOf[figures[next]!.first] === sentence) next += 1;
    const { first: opens, last, block } = document.sentences[sentence]!;
    const first = isLeader(document.tokens, opens - 1) ? lineStart(document.tokens, opens - 1) : opens; // the dots end a sentence
    while (from < anchors.length && anchors[from]!.first < first) from += 1;
    let to = from;
    while (to < anchors.length && anchors[to]!.first < last) to += 1;
    if (beforeSentence !== sentence - 1)
      before = sentence === 0 ? undefined : lastCity(anchors, document.sentences[sentence - 1]);
    const backwards = pointsBack(document.tokens, first, figures[i]!) ? before?.place : undefined;
    const here = from === to ? undefined : anchors.slice(from, to);
    if (here !== undefined)
      for (const place of inSentence(document.tokens, figures.slice(i, next), here)) found.push(place);
    const otherwise = backwards ?? (headings.size === 0 ? undefined : headings.get(block));
    for (let k = i; k < next; k++) {
      if (here === undefined) found.push(undefined);
      if (otherwise !== undefined && takesLead(figures[k]!)) found[k] ??= otherwise;
    }
    before = here && lastCity(here, document.sentences[sentence]);
    beforeSentence = sentence;
    i = next;
  }
  return found;
}

/** The city named last in a sentence, where it is named alone. */
function lastCity(
  anchors: readonly Anchor[],
  sentence: { readonly first: number; readonly last: number } | undefined,
): Anchor | undefined {
  if (sentence === undefined) return undefined;
  const behind = indexFrom(anchors, sentence.last);
  const city = behind === 0 ? undefined : anchors[behind - 1];
  return city?.isCity === true && city.first >= sentence.first && !city.listed ? city : undefined;
}

/** `Its 96 residents will be moved`, `There, officers found 12 guns`: what the sentence before was about. */
function pointsBack(tokens: TokenTable, from: number, figure: FigureMention): boolean {
  const word = tokens.word[from]!;
  if (word === THERE) return tokens.word[from + 1] === COMMA;
  return ITS.has(word) && figure.first - from <= 2;
}
const ITS = wordSet('its their');
const THERE = wordId('there');

/** Places of the figures of one sentence. */
function inSentence(
  tokens: TokenTable,
  figures: readonly FigureMention[],
  anchors: readonly Anchor[],
): readonly (FigurePlace | undefined)[] {
  const lead = anchors.find((anchor) => anchor.leads && opensClause(tokens, anchor.last));
  const behind = nextWithPlace(figures);
  const found = figures.map((figure, i) => {
    const bracketed = anchors.find((anchor) => isBracketed(tokens, anchor, figure));
    if (bracketed !== undefined) return bracketed.listed ? null : (bracketed.place ?? null);
    if (!takesPlace(figure)) return undefined;
    // `138 of 402 women interviewed around Huelva`: the whole that the number is of says where
    const next = behind[i]!;
    const isPart = tokens.word[figure.last] === OF && next === figure.last + 1;
    const whole = isPart ? next + 1 : figure.last;
    const until = isPart ? (behind[i + 1] ?? Infinity) : next;
    const own = introducedIn(anchors, figure.last, Math.min(until, whole + REACH));
    if (own === undefined || clauseEnds(tokens, figure.last, own.first)) return undefined;
    if (isOfNext(tokens, figure, own)) return undefined;
    if (leaves(tokens, figure.last, own.first) || isApposed(tokens, figure.last, own.first)) return undefined;
    return own.listed ? null : (own.place ?? null); // null: tied to several, or to a county, so to none
  });
  // `12 men and three women in Detroit`
  for (let i = found.length - 2; i >= 0; i--) {
    if (found[i] === undefined && takesPlace(figures[i]!) && joins(tokens, figures[i]!, figures[i + 1]!))
      found[i] = found[i + 1];
  }
  const placed = figures.map((figure, i) => {
    const own = found[i];
    if (own !== undefined) return own ?? undefined;
    const near = placeBeside(tokens, figure, anchors);
    if (near !== undefined) return near;
    // `in Los Angeles, 1.9 million; and in San Diego, 840,000`
    const before = anchorBefore(anchors, figure.first);
    const beside = before?.introduced === true && before.last + 1 === figure.first ? before : undefined;
    if (beside !== undefined && tokens.word[beside.last] === COMMA && takesLead(figure))
      return beside.listed ? undefined : beside.place;
    if (takesLead(figure) && lead !== undefined && lead.last <= figure.first) {
      // `In Greece, … the fields of Manolada, where 33 pickers were shot`: the town rather than its country
      const town = !lead.isCity && before?.isCity === true ? townWhere(tokens, figure, before) : undefined;
      return town ?? (lead.listed ? undefined : lead.place);
    }
    // `Eleven people were charged in Milwaukee and 28 firearms were seized.`
    const earlier = i > 0 ? found[i - 1] : undefined;
    if (earlier && takesLead(figure) && !clauseEnds(tokens, figures[i - 1]!.last, figure.first)) return earlier;
    return takesLead(figure) ? placeOfSubject(tokens, figure, before) : undefined;
  });
  return goOn(tokens, figures, anchors, placed);
}

/** `Texas had 27 cases in 2003; in 2021 there were 400`, `…, Ohio $2 million and Utah $1 million`: how a sentence goes on behind a placed figure. */
function goOn(
  tokens: TokenTable,
  figures: readonly FigureMention[],
  anchors: readonly Anchor[],
  found: (FigurePlace | undefined)[],
): readonly (FigurePlace | undefined)[] {
  for (let i = 1; i < figures.length; i++) {
    const place = found[i - 1];
    if (found[i] !== undefined || place === undefined || !isLike(figures[i - 1]!, figures[i]!)) continue;
    const { first } = figures[i]!;
    const between = anchorBefore(anchors, first);
    if (between === undefined || between.first < figures[i - 1]!.first) {
      const alone = anchors[indexFrom(anchors, figures[i - 1]!.last)] === undefined;
      if (alone && isCompared(tokens, figures[i - 1]!, figures[i]!)) found[i] = place;
    } else if (between.last === first && !between.introduced && JOINTS.has(tokens.word[between.first - 1]!)) {
      found[i] = between.place;
    }
  }
  return found;
}
const JOINTS = wordSet('and but ,');

/** `; in 2021 there were 400`, `, up from 12 the year before`: a count of the same in another time. */
function isCompared({ word }: TokenTable, left: FigureMention, right: FigureMention): boolean {
  if (right.value.kind !== 'count') return false;
  for (let i = left.last; i < right.first; i++) if (word[i] === MARK.semicolon || COMPARED.has(word[i]!)) return true;
  return false;
}
const COMPARED = wordSet('compared versus vs up down from against');

/** Figures of one kind that count the same, as far as the second says what. */
function isLike({ value: one }: FigureMention, { value: other }: FigureMention): boolean {
  if (one.kind !== other.kind || (one.kind !== 'count' && one.kind !== 'money')) return false;
  return other.unit === null || one.unit === other.unit;
}

/** `fell 12 percent, and robberies in Quillton fell 8 percent`: the place of what is told next. */
function isOfNext({ word }: TokenTable, { value, last }: FigureMention, place: Anchor): boolean {
  if (value.kind !== 'percent' || !CHANGES.has(word[place.last] ?? 0)) return false;
  for (let i = last; i < place.first; i++) if (NEXT.has(word[i]!)) return true;
  return false;
}
const NEXT = wordSet('and while but whereas');

/** `two managers of Venn Ltd, an engineering firm in Leeds`: the place is the firm's. */
function isApposed({ word }: TokenTable, from: number, place: number): boolean {
  for (let i = from; i < place; i++) if (word[i] === COMMA && ARTICLES.has(word[i + 1]!)) return true;
  return false;
}
const ARTICLES = wordSet('a an');

/** For each figure the first token of the next one that takes a place. */
function nextWithPlace(figures: readonly FigureMention[]): readonly number[] {
  const next: number[] = [];
  for (let i = figures.length - 1, at = Infinity; i >= 0; i--) {
    next[i] = at;
    if (takesPlace(figures[i]!)) at = figures[i]!.first;
  }
  return next;
}

/** The first place behind a preposition that begins among tokens `[from, to)`. */
function introducedIn(anchors: readonly Anchor[], from: number, to: number): Anchor | undefined {
  for (let i = indexFrom(anchors, from); i < anchors.length && anchors[i]!.first < to; i++)
    if (anchors[i]!.introduced) return anchors[i];
  return undefined;
}

/** The last place that ends before a token or at it. */
function anchorBefore(anchors: readonly Anchor[], token: number): Anchor | undefined {
  let i = indexFrom(anchors, token) - 1;
  while (i >= 0 && anchors[i]!.last > token) i -= 1;
  return anchors[i];
}

function takesPlace({ value }: FigureMention): boolean {
  return (value.kind === 'count' && !PLACELESS_UNITS.has(value.unit ?? '')) || value.kind === 'percent';
}

/** Under `In Detroit, …` money and measures belong there too; sentences and ages never do. */
function takesLead(figure: FigureMention): boolean {
  const { kind } = figure.value;
  return takesPlace(figure) || kind === 'money' || kind === 'measure' || kind === 'percent';
}

/** True when only a noun phrase and `and` or a comma stand between two figures. */
function joins(tokens: TokenTable, left: FigureMention, right: FigureMention): boolean {
  const from = left.value.phraseLast;
  if (right.first - from > 2 || right.first <= from) return false;
  for (let i = from; i < right.first; i++)
    if (!AND.has(tokens.word[i]!) && tokens.word[i] !== COMMA && tokens.word[i] !== WITH) return false;
  return true;
}
