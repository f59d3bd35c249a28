import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import { MARK, TOKEN_MARK, TOKEN_NUMBER, TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';
import { NUMBER_STARTS } from '../../gazetteer/number-words.ts';
import { wordAfter } from './numeral.ts';
import { LIMITS, limitBefore, limitOfPenalty } from './limits.ts';
import { isPassed, opensMoney, SCALES } from './passed.ts';
import type { FigureValue } from './value.ts';

export type Comparator = FigureValue['comparator'];

/** Single words right before the number. */
const BEFORE: ReadonlyMap<number, Comparator> = wordMap({
  about: 'approx',
  nearly: 'approx',
  almost: 'approx',
  approximately: 'approx',
  approx: 'approx',
  roughly: 'approx',
  around: 'approx',
  estimated: 'approx',
  some: 'approx',
  circa: 'approx',
  '~': 'approx',
  over: 'gt',
  above: 'gt',
  exceeding: 'gt',
  exceeded: 'gt',
  exceeds: 'gt',
  exceed: 'gt',
  surpassing: 'gt',
  surpassed: 'gt',
  surpasses: 'gt',
  tops: 'gt',
  topped: 'gt',
  topping: 'gt',
  '>': 'gt',
  under: 'lt',
  below: 'lt',
  '<': 'lt',
  maximum: 'le',
  max: 'le',
  minimum: 'ge',
});
const SKIPPED = wordSet('a an every additional another combined further full whopping staggering');
const ARTICLES = wordSet('a an');
const NEGATIONS = wordSet('no not never');
const MORE = wordSet('more greater higher larger longer older');
const LESS = wordSet('less fewer lower smaller shorter younger');
const BOUNDS: ReadonlyMap<number, Comparator> = wordMap({
  maximum: 'le',
  max: 'le',
  minimum: 'ge',
  upwards: 'gt',
  upward: 'gt',
  excess: 'gt',
  north: 'gt',
  region: 'approx', // `in the region of`
  neighborhood: 'approx',
  neighbourhood: 'approx',
  limit: 'le',
  shy: 'lt',
  short: 'lt',
});
const THAN = wordId('than');
const LEAST = wordId('least');
const MOST = wordId('most');
const AT = wordId('at');
const TO = wordId('to');
const UP = wordId('up');
const CLOSE = wordSet('close closer');
const AS = wordId('as');
const OF = wordId('of');
const OR = wordId('or');
const AND = wordId('and');
const LIFE = wordId('life');
const PLUS = wordId('plus');
const EXCEED = wordId('exceed');
const OVER = wordId('over');
const SPANNING = wordSet('over under below');
const ESTIMATED = wordId('estimated');
const EQUAL = wordId('equal');
/** `hand over $5,000` */
const HANDING = wordSet('hand handed hands handing turn turned turns turning sign signed signing fork forked carried');
/** `the park, spread over 2,170 acres`; a fire that spread over 80 acres burnt more */
const SPREAD = wordSet('spread spreads spreading scattered stretched distributed');
const AGE = wordId('age');
const THE = wordId('the');
const MOVING = wordSet(`
  driving drove drives driven walking walked walks walk running ran run runs pulling pulled pulls riding rode went going came coming
  snuck sneaked sneaking crept rolled rushed stepped
`);
const MUCH = wordSet('much many long high large great far old late');
const LITTLE = wordSet('little few young low small');
const COPULAS = wordSet('is are was were');

const COUNTING = wordId('counting');
const AFTER_OR: ReadonlyMap<number, Comparator> = wordMap({
  more: 'ge',
  greater: 'ge',
  longer: 'ge',
  older: 'ge',
  over: 'ge',
  above: 'ge',
  higher: 'ge',
  up: 'ge',
  less: 'le',
  fewer: 'le',
  younger: 'le',
  under: 'le',
  below: 'le',
  so: 'approx',
});
const ONLY_OR = wordSet('more greater longer higher less fewer so below under above');
const BETWEEN_NUMBER_AND_LIMIT = wordSet('mandatory statutory prison sentence in federal jail imprisonment term');

/** What the words around the number `[first, last)` say of its precision; `end` is the end of the noun it counts. */
export function comparatorAround(tokens: TokenTable, first: number, last: number, end: number): Comparator {
  const added = tokens.word[end] === PLUS && end > last; // `290 passengers plus cargo`
  for (let i = first + 1; i < last; i++) if (tokens.word[i] === MARK.plus) return 'ge'; // `40+ year`
  return (
    after(tokens, last) ??
    (end > last && !added ? after(tokens, end) : undefined) ??
    (isOfSome(tokens, first, last, end) ? 'eq' : boundBefore(tokens, first)) ??
    'eq'
  );
}

/** `grants under two of its programs`, `charged over 320kg of cocaine`: by them, about it. */
function isOfSome({ word }: TokenTable, first: number, last: number, end: number): boolean {
  const preposition = word[first - 1];
  if (preposition === UNDER) return word[last] === OF;
  // not `charged over 3,500 defendants`
  return (
    preposition === OVER && end === last && first > 1 && ACCUSED.has(word[first - 2]!) && !opensMoney(word[first]!)
  );
}
const UNDER = wordId('under');
const ACCUSED = wordSet('charged arrested jailed');

/** What the words before the number at token `first` say: `at least`, `no more than`, `nearly`. */
export function boundBefore(tokens: TokenTable, first: number): Comparator | undefined {
  let at = first;
  const back = (): number => {
    if (at <= 0 || (tokens.flags[at]! & TOKEN_SENTENCE) !== 0) return 0;
    at -= 1;
    return tokens.word[at]!;
  };
  let word = back();
  // `under the age of 14`, `over age 65`
  if (word === OF && at >= 2 && tokens.word[at - 1] === AGE && tokens.word[at - 2] === THE) {
    at -= 2;
    word = back();
  } else if (word === AGE || word === BETWEEN) word = back(); // `a value of between $5 and $6`
  const article = ARTICLES.has(word);
  for (let steps = 0; SKIPPED.has(word) && steps < 3; steps++) word = back();
  if (word === 0) return undefined;
  // `over a four-year period` is during it, `under a three-year agreement` is by it
  if (article && SPANNING.has(word) && !SCALES.has(tokens.word[first]!)) return undefined;
  const single = BEFORE.get(word);
  if (single === 'gt' || single === 'lt') {
    const previous = back();
    if (word === OVER && (HANDING.has(previous) || (SPREAD.has(previous) && tokens.word[at - 1] === MARK.comma)))
      return undefined;
    if (NEGATIONS.has(previous)) return 'le';
    if (word === EXCEED && previous === TO && NEGATIONS.has(back())) return 'le';
    return single;
  }
  if (single !== undefined) return single;
  if (word === THAN || (word === THAT && opensThat(tokens, at))) {
    const kind = back();
    const negated = NEGATIONS.has(back());
    if (negated && (kind === LATER || SOONER.has(kind))) return kind === LATER ? 'le' : 'ge'; // `no later than 45 days before`
    if (MORE.has(kind)) return negated ? 'le' : 'gt';
    if (LESS.has(kind)) return negated ? 'ge' : 'lt';
    return undefined;
  }
  // `estimated at $3 million`, `was estimated by the railroad at $3 million`
  if (word === AT) return isEstimated(tokens, at) ? 'approx' : undefined;
  if (word === LEAST) return back() === AT ? 'ge' : undefined;
  if (word === MOST) return back() === AT ? 'le' : undefined;
  if (word === TO) {
    const kind = back();
    if (kind === EQUAL && back() === OR && back() === THAN) {
      const than = back(); // `less than or equal to`
      return MORE.has(than) ? 'ge' : LESS.has(than) ? 'le' : undefined;
    }
    // `driving up to a 17-year-old girl`
    if (kind === UP) return MOVING.has(back()) ? undefined : 'le';
    return CLOSE.has(kind) ? 'approx' : undefined;
  }
  if (word === AS) {
    const kind = back();
    if (MUCH.has(kind)) return 'le';
    return LITTLE.has(kind) ? 'ge' : undefined;
  }
  if (word === OF) {
    const kind = BOUNDS.get(back());
    if (kind !== undefined) return tokens.word[at] === LIMIT && LAWFUL.has(tokens.word[at - 1]!) ? undefined : kind;
    if (VALUES.has(tokens.word[at]!) && isEstimated(tokens, at)) return 'approx';
    return limitBefore(tokens, at + 1);
  }
  // `estimated to be worth €84,000`
  if (WORTH.has(word) && isEstimated(tokens, at)) return 'approx';
  if (!article && isPassed(tokens, word, first)) return 'gt';
  return COPULAS.has(word) ? (limitBefore(tokens, at) ?? limitOfPenalty(tokens, at)) : undefined;
}
/** `estimated street value of`, `estimated to be worth`: some words before token `at`. */
function isEstimated({ word, flags }: TokenTable, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    if (word[i] === ESTIMATED) return true;
    if ((flags[i]! & (TOKEN_SENTENCE | TOKEN_MARK | TOKEN_NUMBER)) !== 0) return false;
  }
  return false;
}
const VALUES = wordSet('value worth cost total loss price');
const WORTH = wordSet('worth be cost costing');

/** `more that $28,000`, a slip for `than`. */
function opensThat({ word }: TokenTable, that: number): boolean {
  return MORE.has(word[that - 1] ?? 0) || LESS.has(word[that - 1] ?? 0);
}
const THAT = wordId('that');
const LIMIT = wordId('limit');
/** Limits that are a value of their own: `the legal limit of 0.08 percent`. */
const LAWFUL = wordSet('legal speed the');
const LATER = wordId('later');
const SOONER = wordSet('sooner earlier');

/**
 * True where a bound tells that a number without a noun measures something: `scores less than 40`, `at least 20`,
 * `is between 20 and 30.`; words such as `about` and `over` also stand before times and numbers of things.
 */
export function isBounded(tokens: TokenTable, first: number, last: number, isRange: boolean): boolean {
  const ends = last >= tokens.count || (tokens.flags[last]! & (TOKEN_MARK | TOKEN_SENTENCE)) !== 0;
  const word = first > 0 && (tokens.flags[first]! & TOKEN_SENTENCE) === 0 ? tokens.word[first - 1]! : 0;
  if (isRange) return word === BETWEEN && ends;
  if (!ends && !GOES_ON.has(tokens.word[last]!)) return false;
  if (word === 0) return false;
  const bound =
    word === THAN || word === LEAST || word === MOST || word === TO ? boundBefore(tokens, first) : undefined;
  const comparator = bound ?? after(tokens, last);
  return comparator !== undefined && comparator !== 'approx';
}
const BETWEEN = wordId('between');
const GOES_ON = wordSet('and or but are is were was to');

const APPROXIMATE = wordSet('approx approximately about est estimated');

function after(tokens: TokenTable, last: number): Comparator | undefined {
  const count = tokens.count;
  if (last >= count || (tokens.flags[last]! & TOKEN_SENTENCE) !== 0) return undefined;
  const word = tokens.word[last]!;
  if (word === MARK.plus || (word === PLUS && !isAddition(tokens, last + 1))) return 'ge';
  // `Rs. 4 crore (approx.)`
  if (word === MARK.openBracket && APPROXIMATE.has(tokens.word[last + 1] ?? 0)) {
    const close = tokens.word[last + 2] === MARK.stop ? last + 3 : last + 2;
    return tokens.word[close] === MARK.closeBracket ? 'approx' : undefined;
  }
  if (word === MARK.hyphen && tokens.word[last + 1] === PLUS) return 'ge'; // `500-plus restaurants`
  const at = wordAfter(tokens, last);
  const next = wordAfter(tokens, at + 1);
  if (word === AND && tokens.word[next] === COUNTING) return 'ge'; // `12,000 veterans and counting`
  if (at < count && tokens.word[at] === TO && next < count && tokens.word[next] === LIFE) return 'ge';
  if (next < count && (word === OR || (word === AND && !ONLY_OR.has(tokens.word[next]!)))) {
    return opensNumber(tokens, next + 1) ? undefined : AFTER_OR.get(tokens.word[next]!);
  }
  for (let i = last; i < last + 4 && i < count; i++) {
    const limit = LIMITS.get(tokens.word[i]!);
    if (limit !== undefined) return limit;
    if (!BETWEEN_NUMBER_AND_LIMIT.has(tokens.word[i]!) || (tokens.flags[i]! & TOKEN_SENTENCE) !== 0) return undefined;
  }
  return undefined;
}

/** `plus interest`, `plus 16 life sentences`: something is added; `500 plus` is a bound. */
function isAddition(tokens: TokenTable, i: number): boolean {
  return i < tokens.count && (ADDED.has(tokens.word[i]!) || opensNumber(tokens, i));
}
const ADDED = wordSet(`
  a an the any another additional all interest costs cost fees fee court attorney attorneys penalties penalty tax taxes expenses restitution
  benefits damages life probation supervised mandatory treble double statutory up shipping tips overtime
`);

/** `and over 300 pounds`, `or more than 20`: the words belong to the number behind them. */
function opensNumber(tokens: TokenTable, i: number): boolean {
  if (i >= tokens.count) return false;
  const word = tokens.word[i]!;
  return (
    (tokens.flags[i]! & TOKEN_NUMBER) !== 0 ||
    NUMBER_STARTS.has(word) ||
    word === THAN ||
    word === TO ||
    word === MARK.dollar
  );
}
