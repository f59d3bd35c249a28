// How much of a specification of dates, numbers or units (cases of other programs, as JSON lines) slugline reads, on the cases that can
// stand in a release by our own guidelines. Usage: node bench/specifications.mjs FILE.jsonl… [--errors] [--all]. Needs the build.
//
// A case is `{id, dct, text, mentions: [{start, end, text, type, norm}], meta: {model, relevant}}`. `norm` of a date has `kind`, `timex` and
// all answers that are accepted (`accept`), of a number `amount` or `value`, and `subtype` and `unit`. Without `--all`, only cases marked relevant are read.
//
// What is out is told by the gold's own value, never by our answer:
//   dates    durations (figures); sets (`every Monday`); times of day without a day; the moment of writing (PRESENT_REF, and what is counted
//            from it in minutes: a timex with seconds); answers without a year; school years; impossible days (no answer at all)
//   numbers  ordinals; fractions in words; a number that is the whole text, so that it counts nothing
//   units    nothing
// What we find there is neither right nor wrong. Of our mentions only those of the kind that the case asks for count: dates, or figures of
// the kinds below (a case about money does not annotate its percentages).
//
// A date's value is right when it is the same stretch of the calendar as an accepted answer. `2014 to 2018` ends for some with the first day
// of 2018 and for us with its last; an interval's last day is for some the day after; a part of a day has the day as its value; `FY2008` is 2008.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extract } from '../dist/index.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
});

const KINDS = {
  AgeModel: ['age'],
  CurrencyModel: ['money'],
  DimensionModel: ['measure', 'age'],
  TemperatureModel: ['measure'],
  PercentModel: ['percent'],
};

function measure(file) {
  const tally = { gold: 0, out: 0, found: 0, right: 0, ours: 0 };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const one = JSON.parse(line);
    if (options.all || one.meta.relevant) countCase(one, tally);
  }
  const share = (a, b) => (b === 0 ? 0 : a / b);
  const f1 = share(2 * tally.found, tally.gold + tally.ours);
  const value = share(tally.right, tally.found);
  const percent = (x) => (100 * x).toFixed(1);
  const name = file.split('/').at(-1).replace('.jsonl', '');
  return [name, tally.gold, tally.out, tally.found, tally.ours, percent(f1), percent(value), percent(f1 * value)];
}

function countCase(one, tally) {
  const record = extract(one.text, one.dct ? { path: 'x.txt', date: one.dct.slice(0, 10) } : { path: 'x.txt' });
  const kinds = KINDS[one.meta.model];
  const dates = one.id.includes('datetime');
  const ours = dates ? record.dates : record.figures.filter((f) => kinds?.includes(f.kind) ?? true);
  const right = dates ? sameDate : sameFigure;
  const left = new Set(ours);
  const overlapping = (m) =>
    [...left].filter((o) => o.start < m.end && m.start < o.end).sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  const out = one.mentions.filter((m) => (dates ? dateIsOut(m) : numberIsOut(m, one.text)));
  for (const m of one.mentions) {
    if (out.includes(m)) continue;
    tally.gold += 1;
    const found = overlapping(m);
    if (found !== undefined) {
      left.delete(found);
      tally.found += 1;
      tally.ours += 1;
      if (right(m.norm, found)) tally.right += 1;
      else if (options.errors)
        console.log(`value ${one.id}: ${m.text} ${JSON.stringify(m.norm)} | ${JSON.stringify(found)}`);
    } else if (options.errors) console.log(`missed ${one.id}: ${JSON.stringify(m)} in ${one.text}`);
  }
  tally.out += out.length;
  for (const m of out) for (const o of left) if (o.start < m.end && m.start < o.end) left.delete(o);
  tally.ours += left.size;
  if (options.errors) for (const o of left) console.log(`ours alone ${one.id}: ${o.text} in ${one.text}`);
}

function dateIsOut({ norm }) {
  if (['duration', 'set', 'time', 'timerange'].includes(norm.kind)) return true;
  const timex = norm.timex ?? '';
  if (timex === 'PRESENT_REF' || timex.startsWith('SY') || /T\d\d:\d\d:\d\d/.test(timex)) return true;
  return !norm.accept.some(hasYear);
}

const hasYear = (answer) => /^(\.\.\/)?(FY)?\d{3}/.test(answer);

function numberIsOut({ norm, text }, whole) {
  if (norm.unit !== undefined) return false;
  if (norm.subtype === 'ordinal') return true;
  if (!Number.isInteger(norm.amount ?? 0) && !/\d\s?[.,]\s?\d/.test(text)) return true;
  return norm.subtype !== 'range' && whole.replace(/[\s\-+.]/g, '') === text.replace(/[\s\-+.]/g, '');
}

/** Whether our EDTF value is the same stretch as an accepted answer. */
function sameDate(norm, { value }) {
  if (value === null) return false;
  const dayAsValue = /T(MO|AF|EV|NI|MI)/.test(norm.timex ?? '');
  const [from, ...ends] = stretch(value);
  return norm.accept.filter(hasYear).some((answer) => {
    const plain = answer.replace(/^FY/, '').replace(/T(MO|AF|EV|NI|MI)\b/g, '');
    const [start, ...its] = stretch(dayAsValue ? plain.slice(0, 10) : plain);
    return from === start && ends.some((end) => its.includes(end));
  });
}

/** Where a value begins, and where it may be said to end: its last unit's beginning, end, or for one unit that end alone. */
function stretch(value) {
  const [first, last] = value.split('/');
  if (last === undefined) return [unit(first)[0], unit(first)[1]];
  if (last === '..') return [unit(first)[0], '..'];
  if (first === '..') return ['..', ...unit(last)];
  return [unit(first)[0], ...unit(last)];
}

const PART = {
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
};
const CODE = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI', 33: 'Q1', 34: 'Q2', 35: 'Q3', 36: 'Q4', 40: 'H1', 41: 'H2' };

/** First moment of a year, decade, part of a year, month, week, day or time, and the first moment behind it. */
function unit(text) {
  const at = (...parts) => new Date(Date.UTC(...parts)).toISOString().slice(0, 16);
  const time = /^(\d{4})-(\d\d)-(\d\d)T(\d\d)(?::(\d\d))?(?::\d\d)?$/.exec(text);
  if (time) {
    const moment = at(+time[1], time[2] - 1, +time[3], +time[4], +(time[5] ?? 0));
    return [moment, moment];
  }
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(text);
  if (week) {
    const fourth = new Date(Date.UTC(+week[1], 0, 4));
    const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (week[2] - 1) * 7;
    return [at(+week[1], 0, monday + (week[3] ? 5 : 0)), at(+week[1], 0, monday + 7)];
  }
  const decade = /^(\d{3})X?$/.exec(text);
  if (decade) return [at(+`${decade[1]}0`, 0, 1), at(+`${decade[1]}0` + 10, 0, 1)];
  if (!/^\d{4}(-\w\w(-\d\d)?)?$/.test(text)) return [text, text]; // a form of their own
  const [year, month, day] = text.split('-');
  if (day !== undefined) return [at(+year, month - 1, +day), at(+year, month - 1, +day + 1)];
  if (month === undefined) return [at(+year, 0, 1), at(+year + 1, 0, 1)];
  const part = PART[CODE[month] ?? month];
  if (part === undefined && !/^\d\d$/.test(month)) return [text, text];
  const [begin, length] = part ?? [+month, 1];
  return [at(+year, begin - 1, 1), at(+year, begin - 1 + length, 1)];
}

const UNITS = {
  dollar: /^(USD|CAD|AUD|NZD|SGD|HKD)$/,
  pound: /^(GBP|pound)$/,
  pence: /^GBP$/,
  rupee: /^(INR|PKR)$/,
  franc: /^(CHF|FRF|XAF|XOF)$/,
  f: /Fahrenheit/,
  c: /Celsius/,
  year: /^(year|)$/,
  age: /^(year|)$/,
};

function sameFigure(norm, figure) {
  const amount = norm.unit === 'Pence' ? norm.amount / 100 : norm.amount;
  const unit = figure.unit ?? '';
  if (norm.unit !== undefined && norm.iso !== unit) {
    const name = norm.unit.toLowerCase();
    if (!(UNITS[name]?.test(unit) ?? name === unit.toLowerCase())) return false;
  }
  if (amount !== undefined)
    return figure.value === amount || figure.duration?.match(/\d+(\.\d+)?/)?.[0] === String(amount);
  const [, low, high] = /^[[(](-?[\d.]*),(-?[\d.]*)[\])]$/.exec(norm.value) ?? [];
  if (low !== '' && high !== '' && low !== undefined) return figure.min === +low && figure.max === +high;
  return figure.value === +(low || high);
}

/** @type {(string | number)[][]} */
const rows = [['set', 'gold', 'out', 'found', 'ours', 'span F1', 'value right', 'value F1']];
for (const file of positionals) rows.push(measure(file));
for (const row of rows) console.log(row.map((cell) => String(cell).padStart(12)).join(''));
