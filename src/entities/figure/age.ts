import { wordId, wordSet } from '../../gazetteer/words.ts';
import {
  GAP_LINE,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_DOT,
  TOKEN_INITIAL,
  TOKEN_MARK,
  TOKEN_NUMBER,
  TOKEN_SENTENCE,
  type TokenTable,
  tokenText,
} from '../../segment/tokens.ts';
import { isJoinedToSex } from '../../segment/age.ts';
import { PHRASE_ENDS } from './noun-words.ts';
import type { Numeral } from './numeral.ts';

const AGE = wordSet('age aged ages');
const OF = wordId('of');
const AND = wordId('and');
const OR = wordId('or');
const BETWEEN = wordId('between');
const FROM = wordId('from');
const RANGE = wordSet('range ranged ranging ranges'); // `Ages range from 4 to 79`
/** Who has an age behind a comma without a name: `a woman, 71, who`. */
const SOMEBODY = wordSet(`
  man woman boy girl teen teenager driver passenger pedestrian victim suspect mother father son daughter wife husband brother
  sister resident student national citizen cyclist motorcyclist employee officer deputy grandmother grandfather
`);
const OLDEST = 115;
/** Words that go on behind `Xu, 31`. */
const BEHIND = wordSet(`
  of from was is were and who has had pleaded pled faces faced will formerly a an also both currently admitted appeared
  entered received waived or with whose previously currently allegedly
`);
const NOT_NAMES = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept
  sep oct nov dec monday tuesday wednesday thursday friday saturday sunday section title chapter count counts
`);

/** What an age is told in, by the designator of its duration; years are not named. */
export const AGE_UNITS: ReadonlyMap<string, string> = new Map([
  ['Y', ''],
  ['M', 'month'],
  ['W', 'week'],
]);

/** True for a bare age: `Xu, 31, of Queens`, `Maria Lopez (54)`, `age 45`, `aged 7 and 9`. */
export function isBareAge(tokens: TokenTable, numeral: Numeral): boolean {
  const { first, last, value, inDigits } = numeral;
  if (value === undefined || value > OLDEST || value < 1 || !Number.isInteger(value)) return false;
  if (isJoinedToSex(tokens, first)) return true;
  if (behindAgeWord(tokens, first) || isTurned(tokens, first, last) || isOrOlder(tokens, last)) return true;
  if (isOfAge(tokens, numeral) || diedAt(tokens, numeral) || isYoungest(tokens, first)) return true;
  if (isUnder(tokens, first, last) || wasOf(tokens, first, last) || asYoungAs(tokens, first, last)) return true;
  return inDigits && last === first + 1 && (behindName(tokens, first, last) || inBrackets(tokens, first, last));
}

/** `who turned 2 in May`, `before she turns 18`: no noun behind it. */
function isTurned(tokens: TokenTable, first: number, last: number): boolean {
  if (first === 0 || !TURNED.has(tokens.word[first - 1]!)) return false;
  if (last >= tokens.count || (tokens.flags[last]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return true;
  if ((tokens.flags[last]! & TOKEN_MARK) !== 0)
    return tokens.word[last] === MARK.comma || tokens.word[last] === MARK.stop;
  return PHRASE_ENDS.has(tokens.word[last]!) || tokenText(tokens, last).endsWith('ly');
}

/** `a child under 14`, `a person over 65`, `girls younger than 13`: nothing behind it to count. */
function isUnder(tokens: TokenTable, first: number, last: number): boolean {
  let at = first - 1;
  if (at < 1) return false;
  if (tokens.word[at] === THAN) at -= 1;
  const limit = tokens.word[at]!;
  if (at < 1 || !(at === first - 1 ? LIMITS : AGED).has(limit)) return false;
  // `two of whom are under 18`
  const who = WAS.has(tokens.word[at - 1]!) ? at - 2 : at - 1;
  const isPerson =
    AGING.has(tokens.word[who] ?? 0) ||
    (who < at - 1 && (WHO.has(tokens.word[who] ?? 0) || THEM.has(tokens.word[who] ?? 0)));
  if (!isPerson) return false;
  if (last >= tokens.count || (tokens.flags[last]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return true;
  if ((tokens.flags[last]! & TOKEN_MARK) !== 0)
    return tokens.word[last] !== MARK.percent && tokens.word[last] !== MARK.hyphen;
  const next = tokens.word[last]!;
  return next === AND || next === OR || WAS.has(next) || PHRASE_ENDS.has(next);
}
const THAN = wordId('than');
const LIMITS = wordSet('under over');
const AGED = wordSet('younger older');
const AGING = wordSet(`
  child children minor minors person persons people anyone girl girls boy boys victim victims adult adults youth youths individuals
  juvenile juveniles kids teens those anybody someone
`);

/** `a grandmother of 67, Ada,`: of somebody, behind whom no children are counted. */
function isOfAge(tokens: TokenTable, { first, last, value, inDigits }: Numeral): boolean {
  if (!inDigits || first < 3 || tokens.word[first - 1] !== OF || !SOMEBODY.has(tokens.word[first - 2]!)) return false;
  const { flags } = tokens;
  const ends = last >= tokens.count || (flags[last]! & (TOKEN_MARK | TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0;
  return value! >= YOUNGEST_OF && (ends ? tokens.word[last] !== MARK.hyphen : PHRASE_ENDS.has(tokens.word[last]!));
}
/** `who had died at 94,` */
function diedAt(tokens: TokenTable, { first, last, inDigits }: Numeral): boolean {
  if (!inDigits || first < 2 || tokens.word[first - 1] !== AT || !DIED.has(tokens.word[first - 2]!)) return false;
  return last >= tokens.count || tokens.word[last] === MARK.comma || tokens.word[last] === MARK.stop;
}
const DIED = wordSet('died dead');
/** `four boys, the youngest 13`, `the oldest of whom was 19` */
function isYoungest({ word }: TokenTable, first: number): boolean {
  let at = first - 1;
  if (at > 2 && WAS.has(word[at]!)) at -= 1;
  if (at > 2 && THEM.has(word[at]!) && word[at - 1] === OF) at -= 2;
  return at > 0 && YOUNGEST.has(word[at]!) && word[at - 1] === THE;
}
const YOUNGEST = wordSet('youngest oldest eldest');
const THEM = wordSet('them whom these those');
/** `a mother of 12` has children. */
const YOUNGEST_OF = 18;

/** `when she was 10`, `the victim was only six when`, `the girls were 9 and 11`, `Doe was 17 at the time`: nothing behind it to count. */
function wasOf(tokens: TokenTable, first: number, last: number): boolean {
  let at = first - 1;
  const second = at >= 3 && tokens.word[at] === AND && (tokens.flags[at - 1]! & TOKEN_NUMBER) !== 0;
  if (second) at -= 2;
  if (at >= 2 && JUST.has(tokens.word[at]!)) at -= 1;
  if (at < 1 || !(WAS.has(tokens.word[at]!) || (IS.has(tokens.word[at]!) && HE.has(tokens.word[at - 1]!))))
    return false;
  const known = WHO.has(tokens.word[at - 1]!);
  // `Doe was 17 at the time`: of a name, which may be a team's, more has to say so
  const named = (tokens.flags[at - 1]! & TOKEN_CAPITAL) !== 0;
  if (!known && !(named && isAtTheTime(tokens, last))) return false;
  if (last >= tokens.count || (tokens.flags[last]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return true;
  const mark =
    tokens.word[last] === MARK.comma || tokens.word[last] === MARK.stop || tokens.word[last] === MARK.semicolon;
  return mark || CLAUSES.has(tokens.word[last]!);
}

function isAtTheTime(tokens: TokenTable, last: number): boolean {
  if (tokens.word[last] === WHEN) return true;
  return tokens.word[last] === AT && tokens.word[last + 1] === THE && tokens.word[last + 2] === TIME;
}
const WHEN = wordId('when');
const AT = wordId('at');
const THE = wordId('the');
const TIME = wordId('time');
const JUST = wordSet('only just now then barely about approximately nearly');
const WAS = wordSet('was is were are');
const IS = wordSet("'s"); // `She’s 19 now`
const HE = wordSet('he she');
const WHO = wordSet(`
  he she they who victim girl boy child daughter son woman man teen teenager defendant victims girls boys children daughters sons
  defendants teens teenagers sister brother both
`);
const CLAUSES = wordSet('when and until while so but at or now today');

/** `children as young as 10`. */
function asYoungAs(tokens: TokenTable, first: number, last: number): boolean {
  if (first < 3 || tokens.word[first - 1] !== AS || !YOUNG.has(tokens.word[first - 2]!)) return false;
  return last >= tokens.count || (tokens.flags[last]! & TOKEN_MARK) !== 0 || PHRASE_ENDS.has(tokens.word[last]!);
}
const AS = wordId('as');
const YOUNG = wordSet('young old');

/** `seniors 65 or older`, `children 12 and younger`. */
function isOrOlder(tokens: TokenTable, last: number): boolean {
  if (last + 1 >= tokens.count || (tokens.word[last] !== OR && tokens.word[last] !== AND)) return false;
  return OLDER.has(tokens.word[last + 1]!);
}
const OLDER = wordSet('older younger');
const TURNED = wordSet('turned turns turning');

/** `age 45`, `at the age of 16`, `range in age from 2 to 83`, `Age: 45`, and on through a list: `ages 3, 5 and 7`. */
function behindAgeWord(tokens: TokenTable, first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 7; i--) {
    if ((tokens.flags[i + 1]! & TOKEN_BLOCK) !== 0) return false;
    const word = tokens.word[i]!;
    if (AGE.has(word)) return true;
    const between = word === MARK.comma || word === AND || word === OR || (tokens.flags[i]! & TOKEN_NUMBER) !== 0;
    const direct = i === first - 1 && (word === OF || word === MARK.colon || word === BETWEEN || word === FROM);
    if (!between && !direct) return false;
    if (direct)
      return (
        i > 1 && (AGE.has(tokens.word[i - 1]!) || (RANGE.has(tokens.word[i - 1]!) && AGE.has(tokens.word[i - 2]!)))
      );
  }
  return false;
}

/** A comma with a name before it, and behind the number what goes on after an age. */
function behindName(tokens: TokenTable, first: number, last: number): boolean {
  let comma = first - 1;
  if (BOTH.has(tokens.word[comma]!))
    comma -= 1; // `Ada Quill and Bert Quill, both 71,`
  // `Ada and Bert Quill, 66 and 64,`
  else if (tokens.word[comma] === AND && comma > 1 && isAgeAt(tokens, comma - 1)) comma -= 2;
  else if (tokens.word[comma] === MARK.quote) comma -= 1; // `“Frederick Doe, Jr.,” 32`: the comma stands inside the quotation mark
  if (comma < 1 || tokens.word[comma] !== MARK.comma || tokens.gap[first]! > GAP_LINE) return false;
  if (!endsName(tokens, comma - 1)) return false;
  if (last >= tokens.count || (tokens.flags[last]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0) return true;
  const word = tokens.word[last]!;
  if ((tokens.flags[last]! & TOKEN_MARK) !== 0) {
    return (
      word !== MARK.percent &&
      word !== MARK.hyphen &&
      word !== MARK.slash &&
      word !== MARK.dollar &&
      word !== MARK.apostrophe
    );
  }
  if (!BEHIND.has(word)) return false;
  return word !== OF || (last + 1 < tokens.count && (tokens.flags[last + 1]! & (TOKEN_CAPITAL | TOKEN_NUMBER)) !== 0);
}

const BOTH = wordSet('both each');

function isAgeAt(tokens: TokenTable, i: number): boolean {
  const length = tokens.end[i]! - tokens.start[i]!;
  return length === 2 && (tokens.flags[i]! & TOKEN_NUMBER) !== 0;
}

function endsName(tokens: TokenTable, i: number): boolean {
  const flags = tokens.flags[i]!;
  if (tokens.word[i] === MARK.quote || tokens.word[i] === MARK.closeBracket || tokens.word[i] === MARK.comma) {
    return i > 0 && (tokens.flags[i - 1]! & (TOKEN_CAPITAL | TOKEN_DOT | TOKEN_MARK)) !== 0;
  }
  return ((flags & TOKEN_CAPITAL) !== 0 && !NOT_NAMES.has(tokens.word[i]!)) || SOMEBODY.has(tokens.word[i]!);
}

/** `Ages: 5 to 17 years`, `aged 12 years`, `a boy aged between 6 and 8 years`: years of age. */
export function isAgeInYears(tokens: TokenTable, first: number, sentence: number): boolean {
  if (AGE.has(tokens.word[sentence]!) && tokens.word[sentence + 1] === MARK.colon) return true;
  return behindAgeWord(tokens, tokens.word[first - 1] === UNDER ? first - 1 : first);
}
const UNDER = wordId('under');

/** `Maria Lopez (54)`: two words of a name before the bracket. */
function inBrackets(tokens: TokenTable, first: number, last: number): boolean {
  if (first < 3 || tokens.word[first - 1] !== MARK.openBracket || tokens.word[last] !== MARK.closeBracket) return false;
  const name = (i: number): boolean =>
    (tokens.flags[i]! & (TOKEN_CAPITAL | TOKEN_INITIAL)) !== 0 && !NOT_NAMES.has(tokens.word[i]!);
  const digits = tokens.end[first]! - tokens.start[first]!;
  // `a Peruvian national (44)`, `a Perth man (36)`
  if (digits === 2 && SOMEBODY.has(tokens.word[first - 2]!)) return true;
  if (digits !== 2 || !name(first - 2)) return false;
  // `Maria Lopez-Vega (54)`, `Bohdan “Bo” Hrynkiw (47)`
  const joined = tokens.word[first - 3] === MARK.hyphen || tokens.word[first - 3] === MARK.quote;
  return name(first - 3) || (joined && first > 3 && name(first - 4));
}
