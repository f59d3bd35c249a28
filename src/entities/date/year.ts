import { edtfYear } from '../../core/edtf.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isCell } from '../../segment/columns.ts';
import { MARK, POSSESSIVE_WORD, TOKEN_CAPITAL, TOKEN_NUMBER, TOKEN_WORD } from '../../segment/tokens.ts';
import { NEAR_DAYS, WORD } from './calendar-words.ts';
import {
  digitCount,
  digitsAt,
  endsAt,
  type Expression,
  fourDigitYear,
  isAttached,
  isCapital,
  isNumber,
  type Stretch,
  wordAt,
} from './reader.ts';
import { absolute } from './value.ts';

const PREPOSITIONS = wordSet(`
  in into since by until till during from before after between through throughout circa year years fiscal early late mid of
  around about approximately for effective beginning ending spring summer fall autumn winter following
`);
const DETERMINERS = wordSet("the a an his her its their our my your this that 's");
/** Nouns that a year stands before without an article, mostly in headlines. */
const EVENT_NOUNS = wordSet(`
  arrest arrests assault assaults attack attacks attempted cold bombing bombings budget edition campaign case cases census conviction decision decisions
  convictions crash crime crimes death deaths double election elections fatal fraud gang homicide homicides
  indictment kidnapping killing killings mass murder murders plea presidential rape report riot robbery robberies season
  session settlement settlements shooting shootings slaying slayings stabbing stabbings survey trial triple verdict lawsuit
  lawsuits merger agreement ruling revenue revenues guidance outlook earnings results forecast
  breach breaches cyberattack explosion flood floods hurricane protests riots wildfire wildfires
`);
/** What turns four digits into a number or an address. */
const UNITS = wordSet(`
  people persons men women children residents employees workers victims patients pounds lbs kilograms kilos grams ounces
  miles feet foot inches meters metres yards acres gallons tons tonnes rounds hours minutes seconds days weeks months
  years year-old dollars cents percent square cubic block pills tablets dosage units plants firearms guns weapons images
  videos photographs calls cases claims counts members students officers soldiers troops votes shares tickets copies
  n s e w north south east west n.w. n.e. s.w. s.e. street st avenue ave road rd boulevard blvd drive dr lane ln court ct
  highway hwy parkway pkwy hrs dosages documents files records pages vehicles homes houses other additional
`);
/** Before a make or model a year is part of the vehicle's name. */
const MAKES = wordSet(`
  acura audi bentley bmw buick cadillac chevrolet chevy chrysler dodge ferrari fiat ford freightliner gmc harley honda
  hummer hyundai infiniti isuzu jaguar jeep kawasaki kia lamborghini lexus lincoln maserati mazda mercedes mercury mini
  mitsubishi nissan oldsmobile peterbilt plymouth polaris pontiac porsche ram rolls saab saturn scion sea-doo subaru
  suzuki tesla toyota volkswagen volvo yamaha kenworth triumph ducati silver black white red blue gray grey green
`);
const NUMBER_SIGNS = wordSet(
  'no nos number # $ case room suite box apt unit route highway interstate resolution bill section sections',
);
const VERBS = wordSet('was were is has had saw marked will');
const YEARS_OWN = wordSet('was saw marked brought');
const COMPARED = wordSet('over than versus');
const SEPARATORS = wordSet(', and or');

/** `2019`, where something beside it says that it is a year. `chained` when a year stands right before it in a list. */
export function bareYear(stretch: Stretch, i: number, chained: boolean): Expression | undefined {
  const year = fourDigitYear(stretch, i);
  if (year < 0) return undefined;
  return (chained && isFree(stretch, i, true)) ||
    isYear(stretch, i, year) ||
    opensYears(stretch, i, year) ||
    headsColumn(stretch, i, year)
    ? { first: i, last: i + 1, value: absolute(edtfYear(year), 'year'), rule: 'year' }
    : undefined;
}

/** `ACTIVITY      2018      2017`: the head of a table's column, beside that of another year. */
function headsColumn(stretch: Stretch, i: number, year: number): boolean {
  if (year < 1900 || year > 2100 || !isCell(stretch.tokens, i, i + 1)) return false;
  return [i - 1, i + 1, i + 2].some((at) => {
    const other = fourDigitYear(stretch, at);
    if (other < 0 || other === year || Math.abs(other - year) > 20) return false;
    const isBracketed = wordAt(stretch, at - 1) === MARK.openBracket; // `2018      (2017)`
    return at < i + 2 && !isBracketed ? isCell(stretch.tokens, at, at + 1) : isBracketed;
  });
}

/** `2014-2018`, `2014 to 2018`: two years in order. */
function opensYears(stretch: Stretch, i: number, year: number): boolean {
  if (year < 1900 || (isAttached(stretch, i) && i > stretch.first && wordAt(stretch, i - 1) !== MARK.openBracket))
    return false;
  const joint = wordAt(stretch, i + 1);
  const tight =
    (joint === MARK.hyphen || joint === MARK.enDash) && isAttached(stretch, i + 1) && isAttached(stretch, i + 2);
  if (!tight && !YEAR_JOINTS.has(joint)) return false;
  const end = fourDigitYear(stretch, i + 2);
  if (
    NUMBER_SIGNS.has(wordAt(stretch, i - 1)) ||
    UNITS.has(wordAt(stretch, i + 3)) ||
    (isAttached(stretch, i + 3) && wordAt(stretch, i + 3) === MARK.hyphen)
  )
    return false;
  return end > year && end <= 2100 && end - year < 100;
}
const YEAR_JOINTS = wordSet('to through thru');

/** True when no mark ties the number to something else: `17-1293`, `$2015`, `2016/17`. */
function isFree(stretch: Stretch, i: number, chained: boolean): boolean {
  const before = wordAt(stretch, i - 1);
  if (
    isAttached(stretch, i) &&
    i > stretch.first &&
    before !== MARK.openBracket &&
    before !== MARK.quote &&
    before !== MARK.enDash
  ) {
    if (before !== MARK.hyphen && before !== MARK.emDash) return false;
    if (!chained && (stretch.tokens.flags[i - 2] ?? 0) & TOKEN_NUMBER) return false;
  }
  if (isAttached(stretch, i + 1)) {
    const next = wordAt(stretch, i + 1);
    if (next === MARK.slash || next === MARK.percent) return false;
    if (next === MARK.colon && isAttached(stretch, i + 2)) return false;
    const joined = (stretch.tokens.flags[i + 1]! & (TOKEN_WORD | TOKEN_NUMBER)) !== 0;
    if (joined && next !== POSSESSIVE_WORD && !LOST_BLANK.has(next)) return false;
    if (next === MARK.hyphen && isAttached(stretch, i + 2)) return false;
  }
  if (YEARS.has(wordAt(stretch, i + 1)) && wordAt(stretch, i + 2) === OLD) return false; // `a 2000 year old tradition`
  // `murder in 2024 South Loop robbery`
  if (WHEN.has(before) && COMPASS.has(wordAt(stretch, i + 1)) && !isHouseNumber(stretch, i)) return true;
  return !UNITS.has(wordAt(stretch, i + 1)) && !NUMBER_SIGNS.has(before);
}

function isYear(stretch: Stretch, i: number, year: number): boolean {
  if (!isFree(stretch, i, false) || year < 1700 || year > 2100) return false;
  const { flags } = stretch.tokens;
  const before = wordAt(stretch, i - 1);
  const next = wordAt(stretch, i + 1);
  const nextFlags = i + 1 < stretch.last ? flags[i + 1]! : 0;
  if (!WHEN.has(before) && isHouseNumber(stretch, i)) return false;
  if (PREPOSITIONS.has(before)) return !MAKES.has(next);
  if (before === MARK.hyphen && PREFIXES.has(wordAt(stretch, i - 2))) return isAttached(stretch, i - 1); // `pre-2017`
  if (EVENTS.has(before) && isCapital(stretch, i - 1)) return year >= 1950; // `the UK-France Summit 2016`
  if (opensEventName(stretch, i)) return true;
  if (before === MARK.colon && YEARS.has(wordAt(stretch, i - 2))) return true; // `three years: 1995, 1996 and 1998`
  if (before === WORD.to && (BACK.has(wordAt(stretch, i - 2)) || NEAR_DAYS.has(wordAt(stretch, i - 2)))) return true;
  if (before === AS && AS_FAR.has(wordAt(stretch, i - 2))) return true; // `as early as 2012`
  if (LEAST.has(before) && wordAt(stretch, i - 2) === WORD.at)
    return (nextFlags & TOKEN_WORD) === 0 || YEAR_LINKS.has(next);
  if (before === MARK.openBracket && (next === MARK.closeBracket || next === MARK.hyphen || next === MARK.enDash))
    return year >= 1900;
  if (DETERMINERS.has(before) && (nextFlags & TOKEN_WORD) !== 0) return !MAKES.has(next) && !isInstrument(stretch, i);
  if (EVENT_NOUNS.has(next) || (next === DATA && EVENT_NOUNS.has(wordAt(stretch, i + 2)))) return true; // `over 2020 Data Breach`
  // `2019 was a record year`: at the head of its sentence.
  if (VERBS.has(next) && (before === 0 || before === MARK.stop)) return true;
  // `After a decline, 2010 was one of the deadliest years`, `an increase over 2010.`
  if (before === MARK.comma && YEARS_OWN.has(next)) return year >= 1900;
  if (COMPARED.has(before) && year >= 1990 && endsAt(stretch, i + 1))
    return !isAttached(stretch, i + 1) || next !== MARK.percent;
  // `early-2015`, `mid-2015` are read with their modifier; `November-2015` is not worth a rule.
  return (
    before !== 0 &&
    ADJECTIVES.has(before) &&
    DETERMINERS.has(wordAt(stretch, i - 2)) &&
    (nextFlags & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD
  );
}

/** `2019 Expunction Expo`: words with capitals, and what happens in a year. */
function opensEventName(stretch: Stretch, i: number): boolean {
  for (let at = i + 1; at <= i + 4 && isCapital(stretch, at); at++) if (EVENTS.has(wordAt(stretch, at))) return true;
  return false;
}
const PREFIXES = wordSet('pre post');
/** Names of events that are held year by year. */
const EVENTS = wordSet(`
  summit expo conference convention symposium forum congress festival fair gala olympics paralympics games championship championships
  marathon parade awards exhibition tournament
`);

/** `of 2007 Surf Avenue`: some words with capitals, and a street. */
function isHouseNumber(stretch: Stretch, i: number): boolean {
  for (let at = i + 1; at <= i + 4 && at < stretch.last; at++) {
    if (at > i + 1 && STREETS.has(wordAt(stretch, at))) return true;
    if (!isCapital(stretch, at)) return false;
  }
  return false;
}
/** `the 1951 Refugee Convention`: the year is part of a law's name. */
function isInstrument(stretch: Stretch, i: number): boolean {
  for (let at = i + 1; at <= i + 5 && isCapital(stretch, at); at++)
    if (INSTRUMENTS.has(wordAt(stretch, at))) return true;
  return false;
}
const INSTRUMENTS = wordSet(
  'act convention guidelines notice protocol treaty regulation regulations directive statute covenant',
);

/** `for 2010and one count`: the blank behind the year was lost. */
const LOST_BLANK = wordSet('and or through until while when');
const COMPASS = wordSet('north south east west');
const WHEN = wordSet('in since during until till by years');
const STREETS = wordSet('street st avenue ave road rd boulevard blvd drive dr lane ln terrace parkway pkwy turnpike');

const DATA = wordId('data');
const YEARS = wordSet('year years');
const OLD = wordId('old');
const BACK = wordSet('back compared prior dating connection postponed moved continued extended adjourned delayed');
const LEAST = wordSet('least');
const AS = wordId('as');
const AS_FAR = wordSet('early late recently soon back far');
const YEAR_LINKS = wordSet('and to through until or');
const ADJECTIVES = wordSet('separate earlier previous same fatal deadly brutal unrelated original federal prior');

/** True when a year stands right before `i`, with a comma or `and` between: `2008 and 2009`. */
export function followsYear(stretch: Stretch, i: number, lastDateEnd: number): boolean {
  let at = i - 1;
  let seen = 0;
  while (at >= lastDateEnd && SEPARATORS.has(wordAt(stretch, at)) && seen < 2) {
    at -= 1;
    seen += 1;
  }
  return seen > 0 && at === lastDateEnd - 1;
}

/** `1990s`, `1990's`, `'90s`, `the 90s`: the decade; also `1800s`, the century. */
export function decade(stretch: Stretch, i: number): Expression | undefined {
  const digits = digitCount(stretch, i);
  if (digits !== 4 && digits !== 2) return undefined;
  const value = digitsAt(stretch, i, 4);
  if (value % 10 !== 0) return undefined;
  const next = wordAt(stretch, i + 1);
  if (!isAttached(stretch, i + 1) || (next !== WORD.s && next !== POSSESSIVE_WORD)) return undefined;
  const before = wordAt(stretch, i - 1);
  if (digits === 4) {
    if (value < 1500 || value > 2090) return undefined;
    if (next === POSSESSIVE_WORD && !DECADE_CUES.has(before)) return undefined; // `2010's budget`
    if (value % 100 === 0 && value < 2000)
      return { first: i, last: i + 2, value: absolute(`${value / 100}XX`, 'century'), rule: 'decade' };
    return { first: i, last: i + 2, value: absolute(`${Math.floor(value / 10)}X`, 'decade'), rule: 'decade' };
  }
  const apostrophe = before === MARK.apostrophe && isAttached(stretch, i);
  if (!apostrophe && !DECADE_CUES.has(before)) return undefined; // `in his 40s` is an age
  if (!apostrophe && !isDecadeNotAge(stretch, i)) return undefined;
  const century = value < 30 ? 20 : 19;
  return {
    first: apostrophe ? i - 1 : i,
    last: i + 2,
    value: absolute(`${century}${value / 10}X`, 'decade'),
    rule: 'decade',
  };
}

const DECADE_CUES = wordSet('the early mid late in during');

function isDecadeNotAge(stretch: Stretch, i: number): boolean {
  return wordAt(stretch, i - 1) === WORD.the || wordAt(stretch, i - 2) === WORD.the;
}

/** `since '82`. */
export function shortYear(stretch: Stretch, i: number): Expression | undefined {
  if (digitCount(stretch, i) !== 2 || wordAt(stretch, i - 1) !== MARK.apostrophe || !isAttached(stretch, i))
    return undefined;
  if (!PREPOSITIONS.has(wordAt(stretch, i - 2)) || isAttached(stretch, i + 1)) return undefined;
  const short = digitsAt(stretch, i, 2);
  return {
    first: i - 1,
    last: i + 1,
    value: absolute(edtfYear(short + (short > 50 ? 1900 : 2000)), 'year'),
    rule: 'year',
  };
}

/** `2016-17`, `2018/2019`: a school or budget year, as an interval. */
export function splitYear(stretch: Stretch, i: number): Expression | undefined {
  const year = fourDigitYear(stretch, i);
  const dash = wordAt(stretch, i + 1);
  if (year < 1900 || (dash !== MARK.hyphen && dash !== MARK.enDash && dash !== MARK.slash)) return undefined;
  if (!isAttached(stretch, i + 1) || !isAttached(stretch, i + 2)) return undefined;
  const digits = digitCount(stretch, i + 2);
  if (digits !== 2 && !(digits === 4 && dash === MARK.slash)) return undefined; // `2018/2019`
  if (isAttached(stretch, i + 3) && (wordAt(stretch, i + 3) === dash || isNumber(stretch, i + 3))) return undefined;
  if (isAttached(stretch, i) && i > stretch.first && wordAt(stretch, i - 1) !== MARK.openBracket) return undefined;
  if (digitsAt(stretch, i + 2, digits) !== (digits === 2 ? (year + 1) % 100 : year + 1)) return undefined;
  return {
    first: i,
    last: i + 3,
    value: absolute(`${edtfYear(year)}/${edtfYear(year + 1)}`, 'interval'),
    rule: 'year',
  };
}
