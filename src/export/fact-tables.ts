import { NUMBER, PLACE, RULE, SENTENCE, TEXT, cityCells, column, define, required } from './columns.ts';
import { asOfDays } from './as-of.ts';
import { sentenceAround } from '../diff/sentence.ts';
import { daysOf } from './edtf-days.ts';
import type { Table } from './table.ts';

/** Tables with one row for each date, figure and quotation, and for each thing to know. */
export const FACT_TABLES: Readonly<Record<'dates' | 'figures' | 'quotes' | 'diagnostics', Table>> = {
  dates: define(
    'dates',
    'One row for each date in the text.',
    [
      NUMBER,
      ...PLACE,
      TEXT,
      column('value', 'string', 'The date as EDTF (ISO 8601-2); null when it cannot be told.', { indexed: true }),
      column('first_day', 'date', 'First day that the value covers.'),
      column('last_day', 'date', 'Last day that the value covers.'),
      column('granularity', 'string', 'How much of a date is given: day, month, year, interval …', required),
      column('relative', 'boolean', 'True when the value needs the day of the release.', required),
      RULE,
      SENTENCE,
    ],
    ({ text, dates }) =>
      dates.map((date, index) => {
        const { first, last } = daysOf(date.value);
        return [
          index + 1,
          date.start,
          date.end,
          date.text,
          date.value,
          first,
          last,
          date.granularity,
          date.relative,
          date.rule ?? null,
          sentenceAround(text, date.start, date.end),
        ];
      }),
  ),
  figures: define(
    'figures',
    'One row for each number that says how many, how much or how long.',
    [
      NUMBER,
      ...PLACE,
      TEXT,
      column('kind', 'string', 'money, count, percent, duration, age or measure.', { required: true, indexed: true }),
      column('value', 'number', 'The number; its unit is in the column unit. Null for a range.'),
      column('min', 'number', 'Lower end of a range.'),
      column('max', 'number', 'Upper end of a range.'),
      column('duration', 'string', 'ISO 8601 duration; for a range two with .. between.'),
      column('exact', 'string', 'The digits, where a double cannot hold them.'),
      column('unit', 'string', 'ISO 4217 currency, counted noun in the singular, or unit of measure.', {
        indexed: true,
      }),
      column('comparator', 'string', 'eq, approx, gt, ge, lt or le: "up to $71 million" is le.', required),
      column('of', 'string', 'What it counts or pays for, as printed.'),
      column('place_id', 'string', 'The city it is about: cities.entity.'),
      column('place_name', 'string', 'Name of the city or state it is about.'),
      column('place_state', 'string', 'Two-letter state of the place.'),
      column('place_country', 'string', 'ISO 3166 country of the place.'),
      column('program', 'string', 'The programme it belongs to: programs.entity in the same document.'),
      column('program_name', 'string', 'Name of that programme.'),
      column(
        'as_of',
        'date',
        'Day as of which the number holds: the one that its sentence states, else that of the release.',
      ),
      RULE,
      SENTENCE,
    ],
    (record) => {
      const { text, figures, programs } = record;
      const asOf = asOfDays(record);
      const programName = new Map(programs.map(({ id, name }) => [id, name]));
      return figures.map((figure, index) => [
        index + 1,
        figure.start,
        figure.end,
        figure.text,
        figure.kind,
        figure.value ?? null,
        figure.min ?? null,
        figure.max ?? null,
        figure.duration ?? null,
        figure.exact ?? null,
        figure.unit,
        figure.comparator,
        figure.of,
        figure.place?.id ?? null,
        ...cityCells(figure.place),
        figure.program,
        figure.program === null ? null : (programName.get(figure.program) ?? null),
        asOf(figure.start, figure.end),
        figure.rule ?? null,
        sentenceAround(text, figure.start, figure.end),
      ]);
    },
  ),
  quotes: define(
    'quotes',
    'One row for each quotation.',
    [
      NUMBER,
      ...PLACE,
      TEXT,
      column('speaker', 'string', 'Who said it: people.entity in the same document.', { indexed: true }),
      column('speaker_name', 'string', 'Name of the speaker, also of one that is no person.'),
      RULE,
    ],
    ({ quotes, people }) => {
      const personName = new Map(people.map(({ id, name }) => [id, name]));
      return quotes.map(({ start, end, text, speaker, speakerName, rule }, index) => [
        index + 1,
        start,
        end,
        text,
        speaker,
        speaker === null ? speakerName : (personName.get(speaker) ?? speakerName),
        rule ?? null,
      ]);
    },
  ),
  diagnostics: define(
    'diagnostics',
    'One row for each thing that a reader of the facts should know.',
    [
      NUMBER,
      column('code', 'string', 'What it is about: area/what.', { required: true, indexed: true }),
      column('message', 'string', 'One line for people.', required),
      column('start', 'integer', 'Where in documents.text, if it has a place.', { unit: 'UTF-16 code units' }),
      column('end', 'integer', 'Where it ends, exclusive.', { unit: 'UTF-16 code units' }),
      SENTENCE,
    ],
    ({ text, diagnostics }) =>
      diagnostics.map(({ code, message, start, end }, index) => [
        index + 1,
        code,
        message,
        start ?? null,
        end ?? null,
        start === undefined ? null : sentenceAround(text, start, end ?? start),
      ]),
  ),
};
