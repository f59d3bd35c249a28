import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { Occupancy } from '../../core/occupancy.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_MARK, TOKEN_NUMBER, TOKEN_WORD, type TokenTable } from '../../segment/tokens.ts';
import { mentionOf, type Recogniser } from '../recogniser.ts';
import { isJoinedToSex } from '../../segment/age.ts';
import { AGE_UNITS, isAgeInYears, isBareAge } from './age.ts';
import { type Amount, bracketed, readAmount } from './amount.ts';
import { yearAndADay } from './duration.ts';
import { isBounded } from './comparator.ts';
import { mayOpenMoney } from './currency.ts';
import { CASE_UNITS, earlierUnit, ellipticalOne, ellipticalUnit, isMove } from './elliptical.ts';
import { LanguageOfBlocks } from './foreign.ts';
import { durationOf } from './iso-duration.ts';
import { isSomeDay } from './some-day.ts';
import { countedNoun } from './noun.ts';
import { isSecond } from './noun-phrase.ts';
import { nounOfList } from './noun-of-list.ts';
import { NUMBER_STARTS } from '../../gazetteer/number-words.ts';
import { isGlued, readNumeral } from './numeral.ts';
import { belowZero, isSigned, signBefore } from './negative.ts';
import { comparatorOf } from './penalty.ts';
import { unitFromNext } from './lent-unit.ts';
import { isGrouped, isSmallDecimal, valueOf } from './plain-number.ts';
import { type AmountRange, readRange } from './range.ts';
import { readBounds } from './two-bounds.ts';
import { unitOfCell } from './table-cell.ts';
import { unitOfPlaceItem } from './place-list.ts';
import { nextStart } from './starts.ts';
import { isPronounOne } from './pronoun-one.ts';
import { isProperName } from './proper-name.ts';
import { isComparison, isOneOrMore, ratioEnd, shareEnd } from './ratio.ts';
import { isCalledNumber, nameReason, orderReason } from './refuse.ts';
import { type FigureMention, type FigureNumber, figureValue, type FigureValue } from './value.ts';

const A = wordId('a');
const POINTS = wordSet('points');
const ARTICLES = wordSet('a an the one another');
const OF = wordId('of');
const LATER = wordId('later');
/** What may stand between `of` and a number of its own: `three of the other 12`, `six of the nearly 40`; not `14 of the new 787 jets`. */
const BEFORE_NUMBER = wordSet(
  'the this its his her their our my your those these all more other than at least most nearly about approximately over initial original first last some roughly',
);
const PARTS = wordSet('quarter quarters third thirds tenth tenths fraction half');
const VAGUE = wordSet('several few many couple various multi');
const SCALE_STARTS = wordSet('hundred thousand million billion trillion');
/** Finds every figure: a number with its unit, or a number that counts a noun. */
export const figure: Recogniser<FigureMention> = {
  type: 'figure',
  recognise: (document, taken) => new Finder(document, taken).run(),
};

/** One walk over a document's tokens; keeps the figures found so far, since later ones lean on them. */
class Finder {
  readonly #document: AnalysedDocument;
  readonly #tokens: TokenTable;
  readonly #taken: Occupancy;
  readonly #language: LanguageOfBlocks;
  readonly #found: FigureMention[] = [];
  /** Tokens between the last count and the noun that it counts. */
  #phraseStart = 0;
  #phraseEnd = 0;
  /** Whether the figure that is read has a bound on both sides, so that no comparator is left to tell. */
  #inBounds = false;

  constructor(document: AnalysedDocument, taken: Occupancy) {
    this.#document = document;
    this.#tokens = document.tokens;
    this.#taken = taken;
    this.#language = new LanguageOfBlocks(document);
  }

  run(): readonly FigureMention[] {
    const { count } = this.#tokens;
    for (let i = nextStart(this.#document, 0); i < count; ) {
      const end = this.#mayStart(i) ? this.#read(i) : 0;
      i = nextStart(this.#document, end > i ? end : i + 1);
    }
    return this.#found;
  }

  #mayStart(i: number): boolean {
    const flags = this.#tokens.flags[i]!;
    if ((flags & TOKEN_NUMBER) !== 0) return true;
    const word = this.#tokens.word[i]!;
    if ((flags & TOKEN_MARK) !== 0) {
      if (word === MARK.stop) return isGlued(this.#tokens, i + 1) && (this.#tokens.flags[i + 1]! & TOKEN_NUMBER) !== 0;
      return mayOpenMoney(this.#tokens, i);
    }
    return NUMBER_STARTS.has(word) || word === A || ((flags & TOKEN_CAPITAL) !== 0 && mayOpenMoney(this.#tokens, i));
  }

  /** Reads at token `i`; returns where to go on, 0 when nothing was read. */
  #read(i: number): number {
    const tokens = this.#tokens;
    if ((tokens.flags[i]! & TOKEN_NUMBER) !== 0 && !this.#taken.isFree(i, i + 1)) {
      return readNumeral(tokens, i)?.last ?? 0; // what it counts does not matter: most numbers of a release are in dates
    }
    const low = tokens.word[i] === A ? yearAndADay(tokens, i) : readAmount(tokens, i);
    if (low === undefined) return 0;
    // Tokens of an earlier type, a date's above all, are not ours.
    if (!this.#taken.isFree(low.numeral.first, low.numeral.last)) return low.numeral.last;
    if (this.#isVague(low)) return this.#refuse(low, low.numeral.last, 'a scale that no definite number multiplies');
    const name = low.kind === 'money' || isJoinedToSex(tokens, low.numeral.first) ? undefined : nameReason(tokens, low);
    if (name !== undefined) return this.#refuse(low, this.#skipName(low), name);
    const range = readRange(tokens, low) ?? readBounds(tokens, low);
    this.#inBounds = range?.bounds === true;
    const whole = range ?? low;
    if (whole !== low && !this.#taken.isFree(low.first, whole.last)) return low.numeral.last;
    const kind = range?.kind ?? low.kind;
    return kind === 'bare' ? this.#readBare(low, range) : this.#readWithUnit(low, range, kind);
  }

  /** `three of 9 defendants`, `three of the other 12`: a number of its own, between the last count and its noun. */
  #isOfPhrase(first: number): boolean {
    let at = first - 1;
    while (at > this.#phraseStart && BEFORE_NUMBER.has(this.#tokens.word[at]!)) at -= 1;
    return at >= this.#phraseStart && this.#tokens.word[at] === OF;
  }

  /** Tells who listens why tokens up to `last` are no figure; returns `last`, where to go on. */
  #refuse({ first }: { readonly first: number }, last: number, reason: string): number {
    this.#document.onRefusal?.({ type: 'figure', first, last, reason });
    return last;
  }

  /** Steps over an identifier with all its numbers: `1-800-555-0123`. */
  #skipName(low: Amount): number {
    const tokens = this.#tokens;
    let at = low.numeral.last;
    while (
      at + 1 < tokens.count &&
      isGlued(tokens, at) &&
      isGlued(tokens, at + 1) &&
      (tokens.flags[at]! & TOKEN_MARK) !== 0
    ) {
      at += 1;
      if ((tokens.flags[at]! & (TOKEN_NUMBER | TOKEN_WORD)) === 0) break;
      if ((tokens.flags[at]! & TOKEN_WORD) !== 0) break;
      at += 1;
    }
    return at;
  }

  /** `several hundred`, `million-dollar`: a scale that nothing definite multiplies. */
  #isVague({ numeral }: Amount): boolean {
    const tokens = this.#tokens;
    const { first } = numeral;
    const before = first > 0 ? tokens.word[first - 1]! : 0;
    if (VAGUE.has(before) && !numeral.inDigits) return true;
    if (first > 2 && tokens.word[first - 2] === OF && PARTS.has(tokens.word[first - 3]!)) return true; // `a quarter of a million`
    return SCALE_STARTS.has(tokens.word[first]!) && !ARTICLES.has(before);
  }

  #readWithUnit(low: Amount, range: AmountRange | undefined, kind: Exclude<Amount['kind'], 'bare'>): number {
    const tokens = this.#tokens;
    const { numeral } = low;
    const last = range?.last ?? low.last;
    const unit = range !== undefined && low.kind === 'bare' ? range.high.unit : low.unit;
    if (!this.#taken.isFree(low.first, last)) return numeral.last;
    if (kind === 'duration') {
      // `one day he left`; `one day in jail` counts
      if (numeral.value === 1 && !numeral.inDigits && unit === 'D' && isSomeDay(tokens, numeral, last))
        return this.#refuse(low, last, 'a day or year as such, not a length of time');
      const { sentences, sentenceOf } = this.#document;
      const ageUnit = AGE_UNITS.get(unit);
      if (
        ageUnit !== undefined &&
        low.rest.length === 0 &&
        (range === undefined || low.kind === 'bare' || low.unit === range.high.unit) && // not `between 4 months and 7 years`
        isAgeInYears(tokens, low.first, sentences[sentenceOf[low.first]!]!.first)
      ) {
        const age = valueOf(low, range);
        if (age !== undefined) this.#push(low.first, last, 'age', age, ageUnit || null, 'age', last);
        return last;
      }
      if (tokens.word[last] === LATER) return this.#refuse(low, last, 'counted from another day');
      const duration = durationOf(low, range);
      if (duration === undefined) return this.#refuse(low, last, 'a length of time that has no value');
      this.#push(low.first, last, kind, duration, null, 'duration', last);
      return last;
    }
    const value = valueOf(low, range);
    if (value === undefined) return last;
    const figureUnit = kind === 'percent' || unit === '' ? null : unit;
    const sign = range === undefined && isSigned(kind, unit) ? signBefore(tokens, low.first) : low.first;
    const signed = sign < low.first ? belowZero(value) : value;
    this.#push(sign, last, kind, signed, figureUnit, kind, last);
    return last;
  }

  /** A number without a unit: an age, a count of the noun behind it, or nothing. */
  #readBare(low: Amount, range: AmountRange | undefined): number {
    const tokens = this.#tokens;
    const { numeral } = low;
    if (
      numeral.inDigits &&
      numeral.first < this.#phraseEnd &&
      !this.#isOfPhrase(numeral.first) &&
      !isSecond(tokens, numeral.first)
    )
      return this.#refuse(numeral, numeral.last, 'inside a phrase that is counted already: part of a name');
    const last = range?.last ?? bracketed(tokens, numeral);
    const value = valueOf(low, range);
    if (value === undefined) return last;
    const listed = range === undefined ? unitOfPlaceItem(this.#document, this.#found, numeral) : undefined;
    if (listed !== undefined) {
      this.#push(numeral.first, last, 'count', value, listed, 'place-list', last);
      return last;
    }
    if (isBareAge(tokens, numeral)) {
      const isRange = range !== undefined;
      this.#push(numeral.first, isRange ? last : numeral.last, 'age', value, null, 'bare-age', last);
      return last;
    }
    const cell = range === undefined ? unitOfCell(tokens, this.#found, numeral) : undefined;
    if (cell !== undefined) {
      const amount = value.value === undefined ? value : { ...value, value: value.value * cell.factor };
      this.#push(numeral.first, last, cell.kind, amount, cell.unit, 'table-cell', last);
      return last;
    }
    const order = orderReason(tokens, numeral);
    if (order !== undefined) return this.#refuse(numeral, last, order);
    if (isOneOrMore(tokens, numeral)) return this.#refuse(numeral, last, '`one or more` counts nothing');
    if (isCalledNumber(tokens, numeral)) return this.#refuse(numeral, last, 'a number that is called');
    const ratio = range === undefined ? ratioEnd(tokens, last, numeral.value) : 0;
    if (ratio > 0) return this.#refuse(numeral, ratio, 'a share such as `one in five`');
    // `a 100m race`: what is grown to the digits is their unit, and we do not know it.
    if (range === undefined && numeral.inDigits && isGlued(tokens, last) && (tokens.flags[last]! & TOKEN_WORD) !== 0)
      return last;
    const lent = range === undefined ? unitFromNext(tokens, low) : undefined;
    if (lent !== undefined) {
      this.#push(numeral.first, numeral.last, lent.kind, lent.amount, lent.unit, 'shared-unit', last);
      return last;
    }
    // Nobody counts 7.62 of anything; a decimal before a noun is a calibre or a grade.
    const whole = numeral.value === undefined || Number.isInteger(numeral.value);
    const one = numeral.value === 1 && range === undefined;
    const alone = one ? ellipticalOne(this.#document, this.#found, numeral, last) : undefined;
    if (alone !== undefined) {
      this.#push(numeral.first, last, 'count', value, alone, 'elliptical', last);
      return last;
    }
    if (one && isPronounOne(tokens, numeral.first, last)) return this.#refuse(numeral, last, '`one` as a pronoun');
    if (isProperName(this.#document, numeral)) return this.#refuse(numeral, last, 'part of a name');
    // `93 años`: its nouns are not ours to read
    if (this.#language.isForeign(numeral.first)) return this.#refuse(numeral, last, 'a passage in another language');
    if (POINTS.has(tokens.word[last] ?? 0) && (!whole || isMove(tokens, numeral.first))) {
      this.#push(numeral.first, last + 1, 'measure', value, 'point', 'measure', last + 1); // `fell 486.18 points`
      return last + 1;
    }
    const noun = whole ? countedNoun(tokens, last, one) : undefined;
    if (noun !== undefined && noun.unit === 'time' && isComparison(tokens, noun.last))
      return this.#refuse(numeral, noun.last, 'a ratio such as `50 times stronger`');
    const share = noun === undefined ? 0 : shareEnd(tokens, noun.last, one);
    if (share > 0) return this.#refuse(numeral, share, 'a share such as `one resident in five`');
    if (noun !== undefined) {
      const unit = noun.unit ?? earlierUnit(this.#found, undefined, CASE_UNITS) ?? 'person';
      this.#push(numeral.first, last, 'count', value, unit, 'counted-noun', noun.last);
      this.#phraseStart = last;
      this.#phraseEnd = noun.head;
      return last;
    }
    const shared = whole && !one && range === undefined ? nounOfList(tokens, last) : undefined;
    if (shared !== undefined) {
      this.#push(numeral.first, last, 'count', value, shared, 'counted-noun', last);
      return last;
    }
    if (one) return this.#refuse(numeral, last, '`one` with no noun that is counted');
    if (isSmallDecimal(tokens, low, last)) {
      this.#push(numeral.first, last, 'measure', value, null, 'decimal', last);
      return last;
    }
    const kind = whole ? 'count' : 'measure'; // `the rate rose from 3.2 to 4.1`
    const unit =
      ellipticalUnit(this.#document, this.#found, numeral, last) ??
      (this.#inBounds || isBounded(tokens, numeral.first, last, range !== undefined) ? null : undefined);
    const rule = unit === undefined ? 'large-number' : 'elliptical';
    if (unit !== undefined || isGrouped(tokens, low)) {
      const noun = whole ? (unit ?? null) : null;
      this.#push(numeral.first, last, kind, value, noun, rule, last);
      return last;
    }
    return this.#refuse(numeral, last, 'a number without a unit, before no noun that is counted');
  }

  #push(
    first: number,
    last: number,
    kind: FigureValue['kind'],
    amount: FigureNumber | string,
    unit: string | null,
    rule: string,
    nounLast: number,
  ): void {
    if (!this.#taken.isFree(first, last)) return;
    const read = { first, last, kind, nounLast };
    const comparator = this.#inBounds ? 'eq' : comparatorOf(this.#tokens, this.#found.at(-1), read);
    this.#found.push(
      mentionOf(this.#document, 'figure', first, last, figureValue(kind, amount, unit, comparator, nounLast), rule),
    );
  }
}
