import { SMALL } from '../../gazetteer/number-words.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { ageAt } from '../../segment/age.ts';
import { MARK, TOKEN_MARK, TOKEN_NUMBER, TOKEN_WORD } from '../../segment/tokens.ts';
import { behindDescribed, cityBefore } from './home-before.ts';
import type { Surroundings } from './surroundings.ts';

const OLD = wordId('old');
const DE = wordId('de');
const EDAD = wordId('edad');
const ANOS = wordSet('anos');
const YEAR = wordSet('year years yr yrs');
const AGED = wordSet('aged age');
/** `11 months old`: no age in years. */
const UNDER_A_YEAR = wordSet('month months week weeks day days');
const AND = wordId('and');
const OF_AGE = wordSet('of');
const AGE = wordId('age');
const FROM = wordSet('from of');
const NOUN = wordSet(`
  man woman boy girl resident teen teenager driver student male female victim daughter son wife husband sister brother mother
  father girlfriend boyfriend nephew niece grandson granddaughter stepson stepdaughter cousin stepfather stepmother
  uncle aunt grandfather grandmother grandchild neighbor neighbour friend roommate fiance fiancee infant baby toddler child
  passenger pedestrian cyclist bicyclist motorcyclist
`);
/** A clause about the age: `who is 34`, `now 34`. */
const OPENER = wordSet('who is was now currently just only a an the');
const CODE = wordSet('usc u.s.c. cfr c.f.r.');
const BEHIND_NAME = wordSet('was is were has had pleaded pled');

/** An age in years at a token, with what belongs to it (`34-year-old`, `34 years old`), or undefined for what is none. */
export function ageFrom(
  around: Surroundings,
  token: number,
): { readonly value: number; readonly last: number } | undefined {
  const { word, count } = around.tokens;
  const inSpanish = word[token] === DE; // `de 34 años`, `de 34 años de edad`
  let at = inSpanish ? token + 1 : token;
  while (at < count && at < token + 2 && OPENER.has(word[at]!)) at += 1;
  if (at >= count || around.isCounted(at)) return undefined;
  const age = ageAt(around.document, at);
  if (age === undefined) return undefined;
  let { last } = age;
  if (ANOS.has(word[last] ?? 0)) {
    const ofAge = word[last + 1] === DE && word[last + 2] === EDAD;
    return inSpanish || ofAge ? { value: age.value, last: ofAge ? last + 3 : last + 1 } : undefined;
  }
  if (inSpanish) return undefined;
  const hyphen = word[last] === MARK.hyphen ? 1 : 0;
  if (YEAR.has(word[last + hyphen]!)) {
    const year = last + hyphen + 1;
    const old = word[year] === MARK.hyphen ? year + 1 : year; // 34-year-old, 34-year old, 34 year-old
    if (word[old] === OLD) {
      last = old + 1;
      if (around.personEnd(last) !== undefined) return undefined; // Jane Venn, 34-year-old John Roe and
    } else if (OF_AGE.has(word[old]!) && word[old + 1] === AGE) last = old + 2;
    else if (AGED.has(word[at]!))
      last = year; // aged 34 years
    else return undefined; // 34 years in prison
  } else if (UNDER_A_YEAR.has(word[last + hyphen] ?? 0)) return undefined;
  else if (at > token) {
    // `who is 34`; not `the 34 counts`
    const closed = word[last] === MARK.comma || word[last] === MARK.stop || word[last] === AND; // who is 34 and lives in
    if (!closed && !around.opensAnew(last)) return undefined;
  } else if (hyphen !== 0 || CODE.has(word[last] ?? 0)) return undefined; // 34-month, 18 USC 351
  return { value: age.value, last };
}

/** `died aged 34`, `died at the age of 34`, `is 34.`, told right behind the name. */
export function ageTold(around: Surroundings, token: number): number | undefined {
  const { word, count } = around.tokens;
  if (token + 1 >= count) return undefined;
  if (BE.has(word[token]!)) {
    const age = ageAt(around.document, token + 1);
    if (age === undefined || around.isCounted(token + 1)) return undefined;
    const years = YEAR.has(word[age.last] ?? 0) && word[age.last + 1] === OLD;
    return years || word[age.last] === MARK.stop || around.opensAnew(age.last) ? age.value : undefined;
  }
  if (!DIED.has(word[token]!)) return undefined;
  for (let at = token + 1; at < count && at < token + 5; at++) {
    if (AGED.has(word[at]!)) return ageAt(around.document, word[at + 1] === OF ? at + 2 : at)?.value;
    if (!AT_AGE.has(word[at]!)) return undefined;
  }
  return undefined;
}
const BE = wordSet('is was');
const DIED = wordSet('died');
const AT_AGE = wordSet('at the');
const OF = wordId('of');

/** Token behind `age unknown`, `age not given`, `unemployed,`: a part that says nothing, and the home behind it still does. */
export function afterUnknownAge({ tokens: { word, count } }: Surroundings, token: number): number | undefined {
  if (token + 1 >= count) return undefined;
  if (IDLE.has(word[token]!) && word[token + 1] === MARK.comma) return token + 1;
  const sex = behindSex(word, token);
  if (sex > token && word[sex] === MARK.comma) return sex; // a white male, age 34
  if (word[token] !== AGE) return undefined;
  const at = NOT.has(word[token + 1]!) ? token + 2 : token + 1;
  return at < count && UNKNOWN_AGE.has(word[at]!) ? at + 1 : undefined;
}
/** Token behind `a white male`. */
function behindSex(word: ArrayLike<number>, token: number): number {
  let at = A.has(word[token]!) ? token + 1 : token;
  if (LOOKS.has(word[at]!)) at += 1;
  return SEX.has(word[at] ?? 0) ? at + 1 : token;
}
const A = wordSet('a');
const LOOKS = wordSet('white black hispanic asian latino latina indian native caucasian adult juvenile');
const SEX = wordSet('male female');
const IDLE = wordSet('unemployed homeless jobless single married divorced');
const NOT = wordSet('not');
const UNKNOWN_AGE = wordSet('unknown unavailable withheld undisclosed given released available known');

/** Token behind `DOB: 3/4/80`, `born May 4, 1980`: a day that gives no age, and the home behind it still is one. */
export function afterBirth(around: Surroundings, token: number): number | undefined {
  const { word, flags, count } = around.tokens;
  if (token >= count || !BORN.has(word[token]!)) return undefined;
  let number = false;
  for (let at = token + 1; at < count && at < token + BIRTH_WORDS; at++) {
    if ((flags[at]! & TOKEN_NUMBER) !== 0) number = true;
    else if (!IN_BIRTH.has(word[at]!) && ((flags[at]! & TOKEN_MARK) === 0 || CLOSES.has(word[at]!))) {
      const year = word[at] === MARK.comma && (flags[at + 1]! & TOKEN_NUMBER) !== 0; // May 4, 1980
      if (!year) return number ? at : undefined;
    }
  }
  return undefined;
}
const BORN = wordSet('born dob d.o.b. birthdate');
const IN_BIRTH = wordSet(`
  on date of birth jan january feb february mar march apr april may jun june jul july aug august sep sept september oct
  october nov november dec december
`);
const CLOSES = wordSet(', ) ;');
const BIRTH_WORDS = 9;

/** `34-year-old Dallas Police Officer Jane Roe`, `a 34-year-old man, John Roe,`: words and a title may stand between. */
export function ageBefore(around: Surroundings, first: number): number | undefined {
  const { word, flags, count } = around.tokens;
  // a 34-year-old Toledo man, identified by police as Jane Venn
  let end = word[first - 1] === OLD ? first : behindDescribed(around, first);
  const home = end === first ? undefined : cityBefore(around, end); // from Toledo, Ohio,
  if (home !== undefined && FROM.has(word[home.first - 1]!)) end = home.first - 1;
  if (first > 1 && word[first - 1] === MARK.comma && NOUN.has(word[first - 2]!)) {
    // `raped a 15-year-old girl, Venn said`
    const behind = around.personEnd(first) ?? first;
    if (behind < count && word[behind] !== MARK.comma && !BEHIND_NAME.has(word[behind]!)) return undefined;
    end = first - 1;
  }
  for (let old = end - 1; old > 2 && old >= end - 7; old--) {
    // The name may stand on a line of its own right behind `34-year-old`.
    if ((around.opensAnew(old + 1) && (old + 1 < first || word[old] !== OLD)) || (flags[old]! & TOKEN_WORD) === 0)
      return undefined;
    if (word[old] !== OLD) continue;
    let at = old - 1;
    if (word[at] === MARK.hyphen) at -= 1;
    if (!YEAR.has(word[at]!)) return undefined;
    at -= 1;
    if (word[at] === MARK.hyphen) at -= 1;
    return at >= 0 ? (ageAt(around.document, at)?.value ?? SMALL.get(word[at]!)) : undefined; // three-year-old
  }
  return undefined;
}

/** `34` of `of Toledo, Ohio, 34,`, behind a home that ends before a token. */
export function ageBehind(around: Surroundings, home: number): number | undefined {
  return around.tokens.word[home] === MARK.comma ? ageFrom(around, home + 1)?.value : undefined;
}
