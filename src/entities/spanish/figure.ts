import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_NONE,
  MARK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_UPPER,
  TOKEN_WORD,
  type TokenTable,
  tokenText,
} from '../../segment/tokens.ts';
import { type FigureMention, type FigureNumber, figureValue, type FigureValue } from '../figure/value.ts';
import { mentionOf } from '../recogniser.ts';
import { type Numeral, readNumber } from './number.ts';
import { ARTICLES, OF, SMALL_WORDS } from './words.ts';

/** A figure over tokens `[first, last)`; `phraseLast` is behind the noun it counts. */
interface Read {
  readonly first: number;
  readonly last: number;
  readonly kind: FigureValue['kind'];
  readonly amount: FigureNumber | string;
  readonly unit: string | null;
  readonly phraseLast?: number;
}

const DURATIONS = wordMap({
  ano: 'Y',
  anos: 'Y',
  mes: 'M',
  meses: 'M',
  semana: 'W',
  semanas: 'W',
  dia: 'D',
  dias: 'D',
  hora: 'TH',
  horas: 'TH',
  minuto: 'TM',
  minutos: 'TM',
  decada: 'DE',
  decadas: 'DE',
});
const MEASURES = wordMap({
  kilo: 'kilogram',
  kilos: 'kilogram',
  kilogramo: 'kilogram',
  kilogramos: 'kilogram',
  gramo: 'gram',
  gramos: 'gram',
  libra: 'pound',
  libras: 'pound',
  onza: 'ounce',
  onzas: 'ounce',
  milla: 'mile',
  millas: 'mile',
  metro: 'meter',
  metros: 'meter',
  kilometro: 'kilometer',
  kilometros: 'kilometer',
  pie: 'foot',
  pies: 'foot',
  pulgadas: 'inch',
  acres: 'acre',
});
const MONEY = wordMap({ dolar: 'USD', dolares: 'USD', euro: 'EUR', euros: 'EUR' });
/** `una pena de 25 años`: a length of time; `una joven de 18 años` has that age. */
const LASTING = wordSet(`
  pena penas sentencia sentencias condena condenas prision carcel termino terminos plazo plazos periodo periodos libertad maximo maxima minimo minima total carrera experiencia
  veterano veterana suspension contrato programa mas menos obligatoria obligatorio adicionales cerca alrededor acuerdo probatoria condicional supervisada
`);
const BEHIND_LASTING = wordSet(
  'prision carcel libertad encarcelamiento reclusion condena experiencia servicio probatoria cadena vida',
);
const UNDER_AGE = wordSet('menor menores');
const OVER_AGE = wordSet('mayor mayores');
const HAVING = wordSet('tenia tiene tenian tienen cumplio');
const EDAD = wordId('edad');
const BETWEEN = wordId('entre');
const CENTO = wordId('ciento');
const POR = wordId('por');
/** What follows is counted from another day: `38 años después`. */
const COUNTED_FROM = wordSet('despues atras antes tarde');
const HACE = wordSet('hace hacia');
const RANGE = wordSet('a y hasta o - –');
const IDENTIFYING = wordSet(
  'articulo articulos seccion secciones capitulo titulo numero num no caso casos codigo ruta calle avenida autopista piso victima canal #',
);
/** Before the noun that is counted: `los tres primeros días`, `dos presuntos pandilleros`. */
const ADJECTIVES = wordSet(
  'primeros primeras ultimos ultimas nuevos nuevas otros otras presuntos presuntas diferentes distintos distintas supuestos supuestas grandes importantes principales mismos mismas mejores peores siguientes proximos proximas antiguos antiguas pequenos pequenas',
);
const NO_NOUNS = wordSet('mas menos veces es sus las los antes despues dolares tras ademas mientras entonces');

/** Figures between tokens `from` and `to` of a part in Spanish: `20 años de prisión`, `más de $1.2 millones`, `tres cargos`. */
export function* spanishFigures(
  document: AnalysedDocument,
  from: number,
  to: number,
  isFree: (first: number, last: number) => boolean,
): Generator<FigureMention> {
  const { tokens } = document;
  for (let i = from; i < to; i++) {
    const number = readNumber(tokens, i);
    if (number === undefined || number.last > to || !isFree(number.first, number.last)) continue;
    const read = readFigure(tokens, number);
    i = (read?.last ?? number.last) - 1;
    if (read === undefined || read.last > to || !isFree(read.first, read.last)) continue;
    const comparator = comparatorOf(tokens, read);
    const value = figureValue(read.kind, read.amount, read.unit, comparator, read.phraseLast ?? read.last);
    yield mentionOf(document, 'figure', read.first, read.last, value, 'spanish');
  }
}

function readFigure(tokens: TokenTable, number: Numeral): Read | undefined {
  const { word } = tokens;
  const { first, last, value } = number;
  const high = upperEnd(tokens, number);
  if (isGlued(tokens, first, high?.last ?? last)) return undefined; // `714-347-8408`, `10:00`
  const before = word[first - 1] ?? 0;
  if (before === MARK.dollar) return { first: first - 1, last, kind: 'money', amount: { value }, unit: 'USD' };
  if (IDENTIFYING.has(before)) return undefined;
  const next = word[last] ?? 0;
  if (next === MARK.percent) return { first, last: last + 1, kind: 'percent', amount: { value }, unit: null };
  if (next === POR && word[last + 1] === CENTO)
    return { first, last: last + 2, kind: 'percent', amount: { value }, unit: null };
  const sum = OF.has(next) ? last + 1 : last; // `1.2 millones de dólares`
  const currency = MONEY.get(word[sum] ?? 0);
  if (currency !== undefined) return { first, last: sum + 1, kind: 'money', amount: { value }, unit: currency };
  const unitAt = high?.last ?? last;
  const designator = DURATIONS.get(word[unitAt] ?? 0);
  if (designator !== undefined) return readTime(tokens, number, high, designator, unitAt + 1);
  const measure = MEASURES.get(next);
  if (measure !== undefined) return { first, last: last + 1, kind: 'measure', amount: { value }, unit: measure };
  return readBareAge(tokens, number) ?? readCount(tokens, number);
}

/** `17` of `15-17 años`, `13 hasta 17 años`. */
function upperEnd(tokens: TokenTable, { last, value }: Numeral): Numeral | undefined {
  const upper = RANGE.has(tokens.word[last] ?? 0) ? readNumber(tokens, last + 1) : undefined;
  return upper !== undefined && upper.value > value && DURATIONS.has(tokens.word[upper.last] ?? 0) ? upper : undefined;
}

/** `714-347`, `10:00`, `C-3`: part of a number of something. */
function isGlued({ gap, flags, word, count }: TokenTable, first: number, last: number): boolean {
  const left = first > 0 && gap[first] === GAP_NONE;
  if (left && (JOINING.has(word[first - 1]!) || (flags[first - 1]! & (TOKEN_WORD | TOKEN_NUMBER)) !== 0)) return true;
  const right = last < count && gap[last] === GAP_NONE;
  return right && (JOINING.has(word[last]!) || (flags[last]! & (TOKEN_WORD | TOKEN_NUMBER)) !== 0);
}
const JOINING = wordSet('- – / : # @');

/** A length of time, or an age: `20 años de prisión`, `de 86 años`, `18 años de edad`. */
function readTime(
  tokens: TokenTable,
  low: Numeral,
  high: Numeral | undefined,
  designator: string,
  last: number,
): Read | undefined {
  const { word } = tokens;
  const { first } = low;
  const amount: FigureNumber = high === undefined ? { value: low.value } : { min: low.value, max: high.value };
  const isOfAge = OF.has(word[last] ?? 0) && word[last + 1] === EDAD;
  if (isOfAge) return { first, last: last + 2, kind: 'age', amount, unit: designator === 'M' ? 'month' : null };
  if (COUNTED_FROM.has(word[last] ?? 0) || HACE.has(word[first - 1] ?? 0)) return undefined;
  if ((designator === 'Y' || designator === 'M') && isAge(tokens, first, last))
    return { first, last, kind: 'age', amount, unit: designator === 'M' ? 'month' : null };
  if (!Number.isInteger(low.value)) return undefined;
  const iso = (value: number): string =>
    designator === 'DE'
      ? `P${value * 10}Y`
      : `P${designator.startsWith('T') ? 'T' : ''}${value}${designator.replace('T', '')}`;
  const duration = high === undefined ? iso(low.value) : `${iso(low.value)}..${iso(high.value)}`;
  return { first, last, kind: 'duration', amount: duration, unit: null };
}

/** `una niña de 9 años`, `menores de 14 años`, `tenía 12 años` */
function isAge({ word, flags }: TokenTable, first: number, last: number): boolean {
  if (OF.has(word[last] ?? 0) && BEHIND_LASTING.has(word[last + 1] ?? 0)) return false;
  const before = word[first - 1] ?? 0;
  if (HAVING.has(before)) return true;
  const between = before === BETWEEN ? (word[first - 2] ?? 0) : 0;
  if (OF.has(between)) return true; // `de entre 23 y 41 años`
  if (!OF.has(before)) return false;
  const noun = word[first - 2] ?? 0;
  if (noun === MARK.comma) return true;
  return (flags[first - 2]! & TOKEN_WORD) !== 0 && !LASTING.has(noun) && !SMALL_WORDS.has(noun);
}

/** `Rodrigo Martínez, 24, de la ciudad` */
function readBareAge({ word, flags }: TokenTable, { first, last, value }: Numeral): Read | undefined {
  if (word[first - 1] !== MARK.comma || word[last] !== MARK.comma || first < 2) return undefined;
  if ((flags[first - 2]! & TOKEN_CAPITAL) === 0 || !Number.isInteger(value) || value < 10 || value > 105)
    return undefined;
  return { first, last, kind: 'age', amount: { value }, unit: null };
}

/** A number before a plural: `tres cargos`, `los 15 jóvenes`. */
function readCount(tokens: TokenTable, { first, last, value }: Numeral): Read | undefined {
  const noun = ADJECTIVES.has(tokens.word[last] ?? 0) ? last + 1 : last;
  if (noun >= tokens.count || (tokens.flags[noun]! & TOKEN_WORD) === 0 || NO_NOUNS.has(tokens.word[noun]!))
    return undefined;
  if ((tokens.flags[noun]! & (TOKEN_CAPITAL | TOKEN_UPPER)) === TOKEN_CAPITAL) return undefined; // a name
  if (!Number.isInteger(value)) return undefined;
  const unit = singularOf(tokenText(tokens, noun).toLowerCase());
  return unit === undefined ? undefined : { first, last, kind: 'count', amount: { value }, unit, phraseLast: noun + 1 };
}

/** `mujeres` → `mujer`, `personas` → `persona`, `veces` → `vez`, `acusaciones` → `acusación`; undefined for what is no plural. */
export function singularOf(word: string): string | undefined {
  if (word.length < 4 || !word.endsWith('s')) return undefined;
  if (word.endsWith('iones')) return `${word.slice(0, -5)}ión`;
  if (word.endsWith('ces')) return `${word.slice(0, -3)}z`;
  if (word.endsWith('enes')) return withoutAccent(word.slice(0, -2)); // jóvenes, crímenes
  if (/[aeiouáéíóú][lnrdj]es$/.test(word)) return word.slice(0, -2); // not `hombres`
  return word.slice(0, -1); // `kits` too
}

const withoutAccent = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');

const MORE = wordId('mas');
const LESS = wordId('menos');
const AT = wordSet('al por');
const LEAST = wordSet('minimo minima');
const MOST = wordSet('maximo maxima hasta');
const ABOUT = wordSet('casi aproximadamente unos unas cerca alrededor');
const AN = wordSet('a al');
const LIFE = wordSet('cadena vida');

/** What stands before the figure of its precision; `25 años a cadena perpetua` is at least that. */
function comparatorOf({ word }: TokenTable, { first, last, kind }: Read): FigureValue['comparator'] {
  if (kind === 'duration' && (AN.has(word[last] ?? 0) || MOST.has(word[last] ?? 0)) && LIFE.has(word[last + 1] ?? 0))
    return 'ge';
  const near = word[ARTICLES.has(word[first - 1] ?? 0) ? first - 2 : first - 1] ?? 0; // `casi el 40 por ciento`
  const before = OF.has(near) ? (word[first - 2] ?? 0) : near;
  if (kind === 'age' && UNDER_AGE.has(before)) return 'lt';
  if (kind === 'age' && OVER_AGE.has(before)) return 'gt';
  if (before === MORE && OF.has(near)) return 'gt';
  if (before === LESS) return OF.has(near) ? 'lt' : AT.has(word[first - 2] ?? 0) ? 'ge' : 'eq';
  if (LEAST.has(before)) return 'ge';
  if (MOST.has(before)) return 'le';
  return ABOUT.has(before) ? 'approx' : 'eq';
}
