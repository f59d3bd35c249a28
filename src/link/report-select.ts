import { foldName } from '../names/person-name.ts';
import { compare } from './member.ts';
import type { Report } from './report.ts';
import type { ReportFigure } from './report-figures.ts';

export const FIGURE_ORDERS = ['programme', 'document', 'date', 'value'] as const;
export type FigureOrder = (typeof FIGURE_ORDERS)[number];

/** Which rows of a report are shown, and how figures are sorted. */
export interface ReportSelection {
  readonly sort: FigureOrder;
  /** Kinds of figures; all when undefined. */
  readonly kinds?: ReadonlySet<string>;
  /** Words that a row must have, all of them, in any case; every row when undefined. */
  readonly words?: string;
}

/** The rows of a report that are asked for. */
export function selectRows(report: Report, { sort, kinds, words = '' }: ReportSelection): Report {
  const wanted = foldName(words)
    .split(' ')
    .filter((word) => word !== '');
  const has = (...texts: readonly (string | null)[]): boolean => {
    if (wanted.length === 0) return true;
    const row = foldName(texts.filter((text) => text !== null).join(' '));
    return wanted.every((word) => row.includes(word));
  };
  const rank = new Map(report.programs.map(({ id }, index) => [id, index]));
  return {
    documents: report.documents,
    programs: report.programs.filter(({ name, aliases, cities, agencies }) =>
      has(name, ...aliases, ...cities, ...agencies),
    ),
    people: report.people.filter(({ name, aliases, roles = [] }) =>
      has(name, ...aliases, ...roles.flatMap(({ title, organization }) => [title, organization])),
    ),
    figures: report.figures
      .filter(({ kind }) => kinds?.has(kind) !== false)
      .filter(({ what, where, program, sentence, path, amount, unit, asOf }) =>
        has(amount, unit, what, where, program, asOf, sentence, path),
      )
      .sort(ORDERS[sort](rank)),
    network: report.network.filter(({ a, b }) => has(a, b)),
  };
}

type Order = (a: ReportFigure, b: ReportFigure) => number;

const KINDS = ['money', 'count', 'percent', 'measure', 'duration', 'age'];

const byDate: Order = (a, b) => compare(a.asOf ?? '9999', b.asOf ?? '9999');

/** Each is stable: rows that are equal stay in the order of the documents. */
const ORDERS: Readonly<Record<FigureOrder, (rank: ReadonlyMap<string, number>) => Order>> = {
  programme: (rank) => {
    const of = ({ programId }: ReportFigure): number =>
      programId === null ? rank.size : (rank.get(programId) ?? rank.size);
    return (a, b) => of(a) - of(b) || byDate(a, b);
  },
  document: () => () => 0,
  date: () => byDate,
  value: () => (a, b) =>
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    (a.kind === 'money' ? compare(a.unit, b.unit) : 0) ||
    (b.value ?? 0) - (a.value ?? 0),
};
