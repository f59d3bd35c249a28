import { isDay } from '../../core/edtf.ts';
import { wordId, wordMap, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_NUMBER, type TokenTable } from '../../segment/tokens.ts';
import {
  absolute,
  calendar,
  type CalendarDate,
  type DateMention,
  type DateUnit,
  type DateValue,
  dated,
  IMPOSSIBLE,
  interval,
  inYear,
  offset,
} from '../date/value.ts';
import { mentionOf } from '../recogniser.ts';
import { ARTICLES, behindOf, MONTHS, OF, WEEKDAYS } from './words.ts';

/** A date over tokens `[first, last)`. */
interface Read {
  readonly first: number;
  readonly last: number;
  readonly value: DateValue;
}

const AND = wordId('y');
const DASHES = wordSet('- – —');
const THROUGH = wordSet('a al hasta');
const BEFORE_RANGE = wordSet('entre de del desde');
/** What stands before a month or year alone: `en julio`, `a principios de 2025`. */
const BEFORE_PERIOD = wordSet('en desde hasta durante ano mes');
const PARTS = wordSet('principios finales mediados inicios comienzos');
const THIS = wordSet('este esta');
const LAST = wordSet('pasado pasada');
const NEXT = wordSet('proximo proxima');
const DAYS = wordMap<number>({ hoy: 0, ayer: -1, anoche: -1, anteayer: -2 });
const PARTS_OF_DAY = wordSet('manana tarde noche');
const UNITS = wordMap<DateUnit>({ ano: 'year', mes: 'month', semana: 'week' });

/** Dates between tokens `from` and `to` of a part in Spanish: `5 de septiembre del 2009`, `en julio`, `ayer`, `el lunes pasado`. */
export function* spanishDates(document: AnalysedDocument, from: number, to: number): Generator<DateMention> {
  const { tokens } = document;
  for (let i = from; i < to; i++) {
    const read =
      readRange(tokens, i, to) ?? readOne(tokens, i, to) ?? readPeriod(tokens, i, to) ?? readDeictic(tokens, i);
    if (read === undefined || read.last > to) continue;
    yield mentionOf(document, 'date', read.first, read.last, read.value, 'spanish');
    i = read.last - 1;
  }
}

/** `1 de enero 2000 y el 2 de septiembre del 2006` behind `entre`, `3 al 5 de mayo de 2020`, `2015 a 2019` behind `de`. */
function readRange(tokens: TokenTable, i: number, to: number): Read | undefined {
  const { word } = tokens;
  const days = readDayRange(tokens, i, to);
  if (days !== undefined) return days;
  const before = ARTICLES.has(word[i - 1] ?? 0) ? word[i - 2] : word[i - 1];
  if (i === 0 || !BEFORE_RANGE.has(before ?? 0)) return undefined;
  const low = readOne(tokens, i, to) ?? readYear(tokens, i);
  if (low === undefined) return undefined;
  if (!THROUGH.has(word[low.last] ?? 0) && word[low.last] !== AND) return undefined;
  const next = ARTICLES.has(word[low.last + 1] ?? 0) ? low.last + 2 : low.last + 1;
  const high = readOne(tokens, next, to) ?? readYear(tokens, next);
  if (high === undefined || isYearAlone(low) !== isYearAlone(high)) return undefined;
  const start = low.value.kind === 'calendar' ? (dated(low.value, high.value) ?? low.value) : low.value;
  return { first: low.first, last: high.last, value: interval(start, high.value) };
}

const isYearAlone = ({ first, last, value }: Read): boolean => last === first + 1 && value.kind === 'absolute';

/** `3 al 5 de mayo de 2020` */
function readDayRange(tokens: TokenTable, i: number, to: number): Read | undefined {
  const low = dayAt(tokens, i);
  const link = tokens.word[i + 1] ?? 0;
  if (low === undefined || i + 2 >= to || (!THROUGH.has(link) && !DASHES.has(link))) return undefined;
  const high = readOne(tokens, i + 2, to);
  const day = dayAt(tokens, i + 2);
  if (high === undefined || day === undefined || day <= low) return undefined;
  const value = high.value;
  const start =
    value.kind === 'calendar'
      ? calendar({ month: value.month, day: low })
      : value.kind === 'absolute'
        ? absolute(`${value.edtf.slice(0, 8)}${String(low).padStart(2, '0')}`, 'day')
        : undefined;
  return start && { first: i, last: high.last, value: interval(start, value) };
}

/** A day or month, with or without its weekday and year: `lunes 5 de septiembre del 2009`, `julio de 2023`. */
function readOne(tokens: TokenTable, i: number, to: number): Read | undefined {
  if (i >= to) return undefined;
  const { word } = tokens;
  const weekday = WEEKDAYS.get(word[i]!);
  if (weekday !== undefined) {
    let at = i + 1;
    if (word[at] === MARK.comma) at += 1;
    if (ARTICLES.has(word[at] ?? 0)) at += 1;
    const day = readDay(tokens, at, to, weekday);
    return day && { ...day, first: i };
  }
  return readDay(tokens, i, to, undefined) ?? readMonth(tokens, i);
}

function readDay(tokens: TokenTable, i: number, to: number, weekday: number | undefined): Read | undefined {
  const day = dayAt(tokens, i);
  if (day === undefined || i + 1 >= to) return undefined;
  const at = OF.has(tokens.word[i + 1]!) ? i + 2 : i + 1;
  const month = MONTHS.get(tokens.word[at] ?? 0);
  if (month === undefined) return undefined;
  const date = calendar({ month, day, weekday });
  return withYear(tokens, i, at + 1, date) ?? { first: i, last: at + 1, value: possible(date) };
}

/** `julio de 2023`, `julio 2023`; a month alone has something before it. */
function readMonth(tokens: TokenTable, i: number): Read | undefined {
  const month = MONTHS.get(tokens.word[i]!);
  return month === undefined ? undefined : withYear(tokens, i, i + 1, calendar({ month }));
}

/** The date with the year at token `at`, behind `de`, `del`, a comma or nothing. */
function withYear(tokens: TokenTable, first: number, at: number, date: CalendarDate): Read | undefined {
  const { word } = tokens;
  const isLinked = OF.has(word[at] ?? 0) || word[at] === MARK.comma;
  const year = yearAt(tokens, isLinked ? at + 1 : at);
  if (year === undefined) return undefined;
  return { first, last: (isLinked ? at + 1 : at) + 1, value: inYear(date, year) ?? IMPOSSIBLE };
}

/** `31 de junio` is in no year. */
const possible = (date: CalendarDate): DateValue => (isDay(2000, date.month, date.day ?? 1) ? date : IMPOSSIBLE);

/** `en julio`, `en 2018`, `a finales de 2025` */
function readPeriod(tokens: TokenTable, i: number, to: number): Read | undefined {
  const { word } = tokens;
  const isTold =
    BEFORE_PERIOD.has(word[i - 1] ?? 0) ||
    (OF.has(word[i - 1] ?? 0) && (PARTS.has(word[i - 2] ?? 0) || UNITS.has(word[i - 2] ?? 0)));
  if (i === 0 || i >= to || !isTold) return undefined;
  const month = MONTHS.get(word[i]!);
  if (month !== undefined) return { first: i, last: i + 1, value: calendar({ month }) };
  return readYear(tokens, i);
}

function readYear(tokens: TokenTable, i: number): Read | undefined {
  const year = yearAt(tokens, i);
  return year === undefined ? undefined : { first: i, last: i + 1, value: absolute(String(year), 'year') };
}

/** `hoy`, `esta mañana`, `el año pasado`, `el próximo lunes` */
function readDeictic(tokens: TokenTable, i: number): Read | undefined {
  const { word } = tokens;
  const day = DAYS.get(word[i]!);
  if (day !== undefined) return { first: i, last: i + 1, value: offset('day', day) };
  const next = word[i + 1] ?? 0;
  if (THIS.has(word[i]!)) {
    if (PARTS_OF_DAY.has(next)) return { first: i, last: i + 2, value: offset('day', 0) };
    const unit = UNITS.get(next);
    return unit && { first: i, last: i + 2, value: offset(unit, 0) };
  }
  const unit = UNITS.get(word[i]!);
  if (unit !== undefined && LAST.has(next)) return { first: i, last: i + 2, value: offset(unit, -1) };
  if (NEXT.has(word[i]!) && UNITS.has(next)) return { first: i, last: i + 2, value: offset(UNITS.get(next)!, 1) };
  return readWeekday(tokens, i);
}

function readWeekday({ word }: TokenTable, i: number): Read | undefined {
  const isNext = NEXT.has(word[i]!);
  const at = isNext ? i + 1 : i;
  const weekday = WEEKDAYS.get(word[at] ?? 0);
  if (weekday === undefined || (!isNext && !ARTICLES.has(word[i - 1] ?? 0))) return undefined;
  const isLast = LAST.has(word[at + 1] ?? 0);
  const direction = isNext ? ('next' as const) : isLast ? ('last' as const) : undefined;
  const value: DateValue = {
    kind: 'weekday',
    edtf: undefined,
    weekday,
    day: undefined,
    weeks: undefined,
    direction,
    time: undefined,
  };
  return { first: i, last: isLast ? at + 2 : at + 1, value };
}

const FIRST = wordSet('primero 1ro 1o');

function dayAt(tokens: TokenTable, i: number): number | undefined {
  if (FIRST.has(tokens.word[i] ?? 0)) return behindOf(tokens, i + 1) > i + 1 ? 1 : undefined;
  const day = wholeAt(tokens, i);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

function yearAt(tokens: TokenTable, i: number): number | undefined {
  const year = wholeAt(tokens, i);
  return year !== undefined && year >= 1800 && year < 2100 ? year : undefined;
}

/** Digits alone: `2019`, not `2,019`. */
function wholeAt({ text, start, end, flags, count }: TokenTable, i: number): number | undefined {
  if (i >= count || (flags[i]! & TOKEN_NUMBER) === 0) return undefined;
  const digits = text.slice(start[i], end[i]);
  return /^\d{1,4}$/.test(digits) ? Number(digits) : undefined;
}
