import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import { GAP_SPACE, MARK, TOKEN_CAPITAL, TOKEN_WORD, type TokenTable } from '../../segment/tokens.ts';
import type { Amount } from './amount.ts';
import { breaks, isGlued, readNumeral, wordAfter } from './numeral.ts';
import { DOUBTFUL_MEASURES, GLUED_MEASURES, MEASURE_PREFIXES, MEASURES, PER_WHAT } from './units.ts';

const PER = wordId('per');
const AND = wordId('and');

/** `1.4 lbs. of`: the full stop of the unit belongs to it where the sentence goes on behind it, and at the end of a field's line. */
export function withStop(tokens: TokenTable, whole: Amount): Amount {
  const { last } = whole;
  if (last >= tokens.count || tokens.word[last] !== MARK.stop || !isGlued(tokens, last)) return whole;
  if (!SHORT_UNITS.has(tokens.word[last - 1]!)) return whole;
  const next = last + 1;
  const goesOn =
    next < tokens.count &&
    tokens.gap[next] === GAP_SPACE &&
    (tokens.flags[next]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD;
  const isField =
    tokens.word[whole.first - 1] === MARK.colon && (next >= tokens.count || tokens.gap[next]! > GAP_SPACE);
  return goesOn || isField ? { ...whole, last: next } : whole;
}
const SHORT_UNITS = wordSet('lb lbs oz ft yd yds gal gals cu mi');

/** `five kilograms`, `3-inch`, `660 square feet`, `30 miles per hour`: the unit of measure at token `at`, behind a hyphen or not. */
export function measure(tokens: TokenTable, bare: Amount, at: number, hyphen: boolean): Amount | undefined {
  const word = tokens.word[at]!;
  let end = at;
  let prefix = '';
  if (MEASURE_PREFIXES.has(word) && at + 1 < tokens.count && !breaks(tokens, at + 1)) {
    const text = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
    prefix = text.startsWith('sq') ? 'square ' : text.startsWith('cu') ? 'cubic ' : `${text} `;
    const dot = tokens.word[at + 1] === MARK.stop && isGlued(tokens, at + 1) ? 1 : 0; // `sq. km`
    end = wordAfter(tokens, at + 1 + dot);
  }
  if (end >= tokens.count) return undefined;
  if (word === 0 && tokens.text[tokens.start[at]!] === '°') return withDegrees(tokens, bare, at);
  const unit = MEASURES.get(tokens.word[end]!);
  if (unit === undefined) return parts(tokens, bare, at) ?? tall(tokens, bare, at);
  if (
    isGlued(tokens, at) &&
    !hyphen &&
    !GLUED_MEASURES.has(tokens.word[end]!) &&
    bare.numeral.inDigits &&
    tokens.word[at] !== MARK.hyphen
  ) {
    return undefined;
  }
  if (DOUBTFUL_MEASURES.has(tokens.word[end]!) && !hyphen && bare.numeral.value !== 1) return undefined;
  const last = end + 1;
  const name = prefix + unit;
  const whole: Amount = { ...bare, last, kind: 'measure', unit: name };
  if (last >= tokens.count || breaks(tokens, last)) return whole;
  const next = tokens.word[last]!;
  const compound = compoundUnit(tokens, name, last);
  if (compound !== undefined) return { ...whole, ...compound };
  const per = last + 1 < tokens.count ? PER_WHAT.get(tokens.word[last + 1]!) : undefined;
  const hourly = per === 'hour' && AN.has(next) && SPEEDS.has(unit); // `60 miles an hour`
  if (per !== undefined && (next === PER || hourly)) return { ...whole, last: last + 2, unit: `${name} per ${per}` };
  if (next === MARK.slash && tokens.word[last + 1] === H && SPEEDS.has(unit) && isGlued(tokens, last + 1))
    return { ...whole, last: last + 2, unit: `${name} per hour` }; // `60 km/h`
  if (unit === 'degree' && SCALES_OF_HEAT.has(next)) {
    return { ...whole, last: last + 1, unit: `degree ${SCALES_OF_HEAT.get(next)}` };
  }
  return unit === 'foot' && prefix === '' ? withInches(tokens, whole) : whole;
}

/** `3.4 million acre-feet`, `500 megawatt-hours`: two units that are one. */
function compoundUnit(
  tokens: TokenTable,
  unit: string,
  last: number,
): { readonly last: number; readonly unit: string } | undefined {
  const at = wordAfter(tokens, last);
  if (at >= tokens.count || breaks(tokens, at)) return undefined;
  if (unit === 'acre' && at > last && FEET.has(tokens.word[at]!)) return { last: at + 1, unit: 'acre-foot' };
  return unit.endsWith('watt') && HOURS.has(tokens.word[at]!) ? { last: at + 1, unit: `${unit}-hour` } : undefined;
}
const FEET = wordSet('foot feet ft');
const HOURS = wordSet('hour hours');

/** `45°C`, `98.6 °F`, `30°`. */
function withDegrees(tokens: TokenTable, bare: Amount, at: number): Amount {
  const scale = isGlued(tokens, at + 1) ? SCALES_OF_HEAT.get(tokens.word[at + 1]!) : undefined;
  return scale === undefined
    ? { ...bare, last: at + 1, kind: 'measure', unit: 'degree' }
    : { ...bare, last: at + 2, kind: 'measure', unit: `degree ${scale}` };
}

/** `15 parts per billion`. */
function parts(tokens: TokenTable, bare: Amount, at: number): Amount | undefined {
  if (!PARTS.has(tokens.word[at]!) || at + 2 >= tokens.count || tokens.word[at + 1] !== PER) return undefined;
  const scale = SHARES.get(tokens.word[at + 2]!);
  return scale === undefined ? undefined : { ...bare, last: at + 3, kind: 'measure', unit: `part per ${scale}` };
}
const PARTS = wordSet('part parts');
const SHARES = wordMap({ million: 'million', billion: 'billion', trillion: 'trillion' });

/** `1.8m tall`, `15 m wide`: `m` is millions elsewhere. */
function tall(tokens: TokenTable, bare: Amount, at: number): Amount | undefined {
  if (tokens.word[at] === BASIS && POINTS.has(tokens.word[at + 1] ?? 0))
    return { ...bare, last: at + 2, kind: 'measure', unit: 'basis point' };
  if (tokens.word[at] !== M || !bare.numeral.inDigits) return undefined;
  const next = at + 1 < tokens.count ? tokens.word[at + 1]! : 0;
  return DIRECTIONS.has(next) ? { ...bare, last: at + 1, kind: 'measure', unit: 'meter' } : undefined;
}
const M = wordId('m');
const BASIS = wordId('basis');
const POINTS = wordSet('point points');
const DIRECTIONS = wordSet('tall long high wide deep thick above below away');

/** `5 feet 10 inches`, `5-foot-10`: one height, in feet. */
function withInches(tokens: TokenTable, feet: Amount): Amount {
  const { numeral } = feet;
  const hyphen = tokens.word[feet.last] === MARK.hyphen;
  let at = wordAfter(tokens, feet.last);
  if (at < tokens.count && (tokens.word[at] === MARK.comma || tokens.word[at] === AND)) at += 1;
  if (at >= tokens.count || breaks(tokens, at)) return feet;
  const inches = readNumeral(tokens, at);
  if (inches?.value === undefined || numeral.value === undefined || inches.value >= 12) return feet;
  const unit = wordAfter(tokens, inches.last);
  const named = unit < tokens.count && !breaks(tokens, unit) && INCHES.has(tokens.word[unit]!);
  if (!named && !hyphen) return feet;
  const sum = { value: numeral.value + inches.value / 12, exact: undefined };
  return { ...feet, numeral: { ...numeral, ...sum }, last: named ? unit + 1 : inches.last };
}

const INCHES = wordSet('inch inches in');
const SCALES_OF_HEAT: ReadonlyMap<number, string> = wordMap({
  fahrenheit: 'Fahrenheit',
  f: 'Fahrenheit',
  celsius: 'Celsius',
  celcius: 'Celsius',
  centigrade: 'Celsius',
  c: 'Celsius',
});
const AN = wordSet('an a');
const H = wordId('h');
const SPEEDS: ReadonlySet<string> = new Set(['mile', 'kilometer', 'knot']);
