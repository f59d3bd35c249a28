import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_BLANK,
  MARK,
  TOKEN_CAPITAL,
  TOKEN_MARK,
  TOKEN_NUMBER,
  TOKEN_POSSESSIVE,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
} from '../../segment/tokens.ts';
import {
  ATTRIBUTIVE_PLURALS,
  COUNTED_NOUNS,
  DETERMINERS,
  MEASURING_SINGULARS,
  MODIFIERS,
  PERSON_PREDICATES,
  PHRASE_ENDS,
  PRONOUNS,
} from './noun-words.ts';
import { NUMBER_STARTS } from '../../gazetteer/number-words.ts';
import { isGlued } from './numeral.ts';
import { adjectiveComma } from './adjective-list.ts';
import { behindCityAndState, modelPlural } from './named-noun.ts';
import { abbreviationEnd, continues, ends, isAdverb, isLy, isVerbal, lower, pluralAhead } from './noun-phrase.ts';
import { looksPlural, singular } from './singular.ts';

/** What a number counts. */
export interface CountedNoun {
  /** Head noun in the singular, lower case; undefined for a pronoun (`two of them`). */
  readonly unit: string | undefined;
  /** Token of the head noun. */
  readonly head: number;
  /** End of the noun phrase, exclusive. */
  readonly last: number;
}

const OF = wordId('of');
const THEM = wordId('them');
const AND = wordId('and');
const OR = wordId('or');
const PLUS = wordId('plus');
const FOLLOWING = wordId('following');
const COMMA = MARK.comma;
/** Longest noun phrase, in tokens: `14 current and former KCKHA residents` needs five. */
const LONGEST = 9;

/**
 * The noun that a number ending before token `i` counts: through adjectives and names to the plural
 * (`six tactical units`), through `of the` (`seven of the city's busiest streets`), across a hyphen (`12-city`).
 * `one` counts a singular. Undefined when no noun follows.
 */
export function countedNoun(tokens: TokenTable, i: number, one: boolean): CountedNoun | undefined {
  if (!continues(tokens, i)) return undefined;
  if (tokens.word[i] === MARK.hyphen)
    return tokens.word[i + 1] === PLUS && !one ? phrase(tokens, i + 2, false) : hyphenated(tokens, i);
  // `Two arrested following warrants`
  if (PERSON_PREDICATES.has(tokens.word[i]!) && tokens.word[i + 1] === FOLLOWING) return undefined;
  if (tokens.word[i] === OF) {
    const next = i + 1;
    if (one || !continues(tokens, next)) return undefined;
    const pronoun = tokens.word[next] === THEM || !(continues(tokens, next + 1) && !ends(tokens, next + 1));
    if (PRONOUNS.has(tokens.word[next]!) && pronoun) return { unit: undefined, head: next, last: next + 1 };
    const number = isNumber(tokens, next); // `three of nine defendants`
    if (!number && !DETERMINERS.has(tokens.word[next]!) && (tokens.flags[next]! & TOKEN_CAPITAL) === 0)
      return undefined;
    return phrase(tokens, DETERMINERS.has(tokens.word[next]!) ? next + 1 : next, false);
  }
  return phrase(tokens, i, one);
}

function isNumber({ flags, word, count }: TokenTable, i: number): boolean {
  return i < count && ((flags[i]! & TOKEN_NUMBER) !== 0 || NUMBER_STARTS.has(word[i]!));
}

/** `12-city`, `22-count`: the word behind the hyphen. */
function hyphenated(tokens: TokenTable, i: number): CountedNoun | undefined {
  const at = i + 1;
  if (!isGlued(tokens, i) || at >= tokens.count || tokens.gap[at] === GAP_BLANK) return undefined;
  if ((tokens.flags[at]! & TOKEN_WORD) === 0 || PHRASE_ENDS.has(tokens.word[at]!)) return undefined;
  const word = lower(tokens, at);
  if (word === 'strong') return { unit: 'person', head: at, last: at + 1 }; // `a 20-strong team`
  // `two-pronged`, `six-figure`
  if (word.length < 3 || isAdverb(word) || word === 'figure') return undefined;
  return { unit: singular(word), head: at, last: at + 1 };
}

function phrase(tokens: TokenTable, from: number, one: boolean): CountedNoun | undefined {
  // `fired one shot`; `one shot and two stabbed` are persons
  if (one && wordAt(tokens, from) === SHOT && from >= 2 && FIRED.has(tokens.word[from - 2]!))
    return { unit: 'shot', head: from, last: from + 1 };
  let fallback = -1;
  let lastWord = -1;
  // `a 22 count indictment charges …`
  const isCompound = CARS.has(wordAt(tokens, from)) && pluralAhead(tokens, from + 1); // `57 car service centers`
  const measures = !one && !isCompound && MEASURING_SINGULARS.has(wordAt(tokens, from)) && continues(tokens, from + 1);
  // but `two vehicle bombs`
  if (measures && !ends(tokens, from + 1) && !looksPlural(lower(tokens, from + 1))) {
    return { unit: lower(tokens, from), head: from, last: from + 1 };
  }
  for (let at = from; at < from + LONGEST && continues(tokens, at); at++) {
    const flags = tokens.flags[at]!;
    const word = tokens.word[at]!;
    if ((flags & TOKEN_MARK) !== 0) {
      if (word === MARK.hyphen && isGlued(tokens, at)) continue;
      if (word === MARK.apostrophe || (word === MARK.quote && at < from + 4)) continue;
      const short = at > from && fallback < 0 && !one ? abbreviationEnd(tokens, at) : at;
      if (short > at && pluralAhead(tokens, short)) {
        at = short - 1;
        continue;
      }
      if (word === COMMA && lastWord >= 0 && fallback < 0 && !one && adjectiveComma(tokens, at)) continue;
      const behind = word === COMMA && at > from && !one ? behindCityAndState(tokens, from, at) : 0;
      if (behind === 0) break;
      at = behind - 1;
      fallback = -1;
      continue;
    }
    if ((flags & TOKEN_POSSESSIVE) !== 0) {
      if (isBarePlural(tokens, at)) return { unit: lower(tokens, at - 1), head: at - 1, last: at + 1 };
      fallback = -1;
      lastWord = -1;
      continue;
    }
    if ((flags & TOKEN_NUMBER) !== 0) {
      const model = one || fallback >= 0 ? undefined : modelPlural(tokens, from, at);
      if (model !== undefined) return model;
      if (fallback >= 0 && !(isGlued(tokens, at) && tokens.word[at - 1] === MARK.hyphen)) break; // `MS-13 gang members`
      continue;
    }
    if (word === AND || word === OR) {
      if (fallback >= 0 || one) break;
      if (word === AND && at === from && !isNumber(tokens, at + 1)) break; // `injured 37 and left 19,000 homes dark`
      continue; // `current and former residents`
    }
    if (word === OF && fallback < 0 && inNameOrCompound(tokens, at)) continue;
    if (PHRASE_ENDS.has(word) && (isHyphenated(tokens, at) || isModel(tokens, at))) continue; // `ISIL-held`, `A320`
    if (PHRASE_ENDS.has(word) && at > from && isLy(tokens, at - 1) && pluralAhead(tokens, at + 1)) continue; // closely held
    if (PHRASE_ENDS.has(word) && !(fallback < 0 && MODIFIERS.has(word) && pluralAhead(tokens, at + 1))) break;
    if (one) {
      if (lastWord >= 0 && isVerbal(tokens, at)) break;
      lastWord = at;
      const next = wordAt(tokens, at + 1);
      if (namesGoOn(tokens, at) || ((flags & TOKEN_CAPITAL) !== 0 && isPossessed(tokens, at))) continue; // `one Project Longevity participant`, `one clerk's office`
      if (COUNTED_NOUNS.has(word) && !COUNTED_NOUNS.has(next) && !(OFFENCES.has(word) && isPlainNoun(tokens, at + 1)))
        break;
      continue;
    }
    if (NUMBER_STARTS.has(word) && fallback < 0) continue;
    if (word === ATTORNEYS && wordAt(tokens, at + 1) === GENERAL) {
      if (nextIsPlural(tokens, at + 1)) continue; // `ten Attorneys General offices`
      return { unit: 'attorney general', head: at, last: at + 2 };
    }
    const plural = looksPlural(lower(tokens, at)) && !isPossessed(tokens, at);
    if (plural) {
      if (fallback < 0 && opensCompound(tokens, at)) continue;
      fallback = at;
      if (nextIsPlural(tokens, at)) continue;
      if ((flags & TOKEN_CAPITAL) !== 0 && !COUNTED_NOUNS.has(word)) {
        lastWord = at;
        continue; // `six Kansas City residents`
      }
      if (!ATTRIBUTIVE_PLURALS.has(word)) break;
      if (!pluralAhead(tokens, at + 1)) break;
    } else if (fallback >= 0 && isVerbal(tokens, at) && !pluralAhead(tokens, at + 1)) break;
    lastWord = at;
  }
  if (one) {
    if (lastWord < 0) return undefined;
    const word = lower(tokens, lastWord);
    if (word.length < 3 || isAdverb(word)) return undefined;
    const counted = COUNTED_NOUNS.has(tokens.word[lastWord]!);
    // `One Safe Place offers`: a name and its verb; `One Denver man` counts.
    const inLowerCase = (tokens.flags[lastWord]! & TOKEN_CAPITAL) === 0;
    if (inLowerCase && !counted && lastWord > from && isName(tokens, from - 1, from)) return undefined;
    // `One Safe Place`, `One Liberty Plaza`: a name; `One Man Charged` counts.
    if (isName(tokens, from - 1, lastWord) && !counted) return undefined;
    return { unit: prefixed(tokens, lastWord, counted ? singular(word) : word), head: lastWord, last: lastWord + 1 };
  }
  if (fallback >= 0) {
    const word = singular(lower(tokens, fallback));
    const unit = word === 'old' ? 'person' : prefixed(tokens, fallback, word); // `three 18-year-olds`
    return { unit, head: fallback, last: fallback + 1 };
  }
  // `a 22 count indictment`
  if (COUNTED_NOUNS.has(wordAt(tokens, from)) && continues(tokens, from + 1) && !ends(tokens, from + 1)) {
    return { unit: singular(lower(tokens, from)), head: from, last: from + 1 };
  }
  return undefined;
}

/** The plural of `560 women-owned small businesses`. */
function opensCompound(tokens: TokenTable, at: number): boolean {
  if (tokens.word[at + 1] !== MARK.hyphen || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return false;
  return isVerbal(tokens, at + 2) && pluralAhead(tokens, at + 3);
}

const CARS = wordSet('car vehicle');
const ATTORNEYS = wordId('attorneys');
const GENERAL = wordId('general');
const SHOT = wordId('shot');
const FIRED = wordSet('fired firing fire fires heard least only');

/** Two words with capitals and small letters, of which the second is no verb, and a small word behind them. */
function namesGoOn(tokens: TokenTable, at: number): boolean {
  const both = tokens.flags[at]! & (continues(tokens, at + 1) ? tokens.flags[at + 1]! : 0);
  const either = tokens.flags[at]! | (tokens.flags[at + 1] ?? 0);
  if ((both & TOKEN_CAPITAL) === 0 || (either & TOKEN_UPPER) !== 0 || isVerbal(tokens, at + 1)) return false;
  const behind = wordAt(tokens, at + 2);
  if (behind === 0 || PHRASE_ENDS.has(behind)) return false;
  return (tokens.flags[at + 2]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD;
}

/** Nouns of crime and arms that mostly stand before another noun: `one felony enhancement`. */
const OFFENCES = wordSet('felony misdemeanor firearm gun handgun robbery burglary murder assault theft crime weapon');

function isPlainNoun(tokens: TokenTable, at: number): boolean {
  return (
    continues(tokens, at) &&
    (tokens.flags[at]! & TOKEN_WORD) !== 0 &&
    !ends(tokens, at) &&
    !isVerbal(tokens, at) &&
    tokens.word[at] !== AND &&
    tokens.word[at] !== OR &&
    !looksPlural(lower(tokens, at))
  );
}

function isHyphenated(tokens: TokenTable, at: number): boolean {
  if (isGlued(tokens, at) && tokens.word[at - 1] === MARK.hyphen) return true;
  return isGlued(tokens, at + 1) && tokens.word[at + 1] === MARK.hyphen && isGlued(tokens, at + 2);
}

/** `A320`: a letter that is also a word, grown together with a number. */
function isModel(tokens: TokenTable, at: number): boolean {
  return (
    (tokens.flags[at]! & TOKEN_CAPITAL) !== 0 && isGlued(tokens, at + 1) && (tokens.flags[at + 1]! & TOKEN_NUMBER) !== 0
  );
}

function isName(tokens: TokenTable, first: number, head: number): boolean {
  if ((tokens.flags[first]! & (TOKEN_CAPITAL | TOKEN_UPPER)) !== TOKEN_CAPITAL) return false;
  for (let i = first + 1; i <= head; i++)
    if ((tokens.flags[i]! & (TOKEN_CAPITAL | TOKEN_UPPER)) !== TOKEN_CAPITAL) return false;
  return true;
}

/** `co-conspirator`: a prefix with a hyphen belongs to the noun. */
function prefixed(tokens: TokenTable, head: number, noun: string): string {
  if (head < 2 || tokens.word[head - 1] !== MARK.hyphen || !PREFIXES.has(tokens.word[head - 2]!)) return noun;
  return `${lower(tokens, head - 2)}-${noun}`;
}

const PREFIXES = wordSet('co ex vice sub half step great by e non');

function wordAt(tokens: TokenTable, i: number): number {
  return continues(tokens, i) ? tokens.word[i]! : 0;
}

function nextIsPlural(tokens: TokenTable, at: number): boolean {
  const next = at + 1;
  if (!continues(tokens, next) || (tokens.flags[next]! & TOKEN_WORD) === 0) return false;
  if (PHRASE_ENDS.has(tokens.word[next]!)) return false;
  // `11 felony counts underscores the seriousness`: a verb with its object
  if (COUNTED_NOUNS.has(tokens.word[at]!) && OBJECT_STARTS.has(wordAt(tokens, next + 1))) return false;
  if (wordAt(tokens, next + 1) === MARK.dollar) return false; // `40 measures costs $3 billion`
  return looksPlural(lower(tokens, next));
}

const OBJECT_STARTS = wordSet('the a an that this these those his her its their how why');

/** `victims'` and `America's` belong to the noun behind them. */
function isPossessed(tokens: TokenTable, at: number): boolean {
  const next = at + 1;
  if (next >= tokens.count || !isGlued(tokens, next)) return false;
  return tokens.word[next] === MARK.apostrophe || (tokens.flags[next]! & TOKEN_POSSESSIVE) !== 0;
}

/** The s of `VBIEDs`, which the tokeniser cuts off like that of a lost possessive. */
function isBarePlural(tokens: TokenTable, at: number): boolean {
  if (tokens.end[at]! - tokens.start[at]! !== 1 || (tokens.flags[at - 1]! & TOKEN_UPPER) === 0) return false;
  return !continues(tokens, at + 1) || ends(tokens, at + 1) || isVerbal(tokens, at + 1);
}

/** The `of` of `31 Bank of America employees` and of `two use-of-force experts`. */
function inNameOrCompound(tokens: TokenTable, at: number): boolean {
  if (at === 0 || !continues(tokens, at + 1)) return false;
  if (isGlued(tokens, at) && isGlued(tokens, at + 1)) return true;
  return (tokens.flags[at - 1]! & tokens.flags[at + 1]! & TOKEN_CAPITAL) !== 0;
}
