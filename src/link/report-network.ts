import { sentenceSpans } from './involvement.ts';
import { compare } from './member.ts';
import type { LinkedDatabase } from './resolve-run.ts';

/** Two agencies that the same releases name. */
export interface AgencyPair {
  /** The one that more documents name. */
  readonly a: string;
  readonly b: string;
  /** Sentences that name both. */
  readonly sentences: number;
  /** Documents that name both. */
  readonly documents: number;
  /** First and last day of these documents. */
  readonly first: string | null;
  readonly last: string | null;
  /** True when one is a part of the other: the FBI of the Department of Justice. */
  readonly isPart: boolean;
}

interface Agency {
  readonly id: string;
  readonly name: string;
  readonly documents: number;
}

type Cells = Readonly<Record<string, unknown>>;

const MENTIONS = `
  SELECT l.path, d.date, l.id, m.start
  FROM links l
  JOIN documents d ON d.path = l.path
  JOIN mentions m ON m.path = l.path AND m.type = 'agency' AND m.entity = l.entity
  WHERE l.type = 'agency'
  ORDER BY l.path, m.start`;

/** Pairs of agencies, those that share most sentences first, then most documents. */
export function agencyNetwork(database: LinkedDatabase): readonly AgencyPair[] {
  const agencies = new Map(
    (database.all(`SELECT id, name, documents FROM entities WHERE type = 'agency'`) as unknown as Agency[]).map(
      (each) => [each.id, each],
    ),
  );
  const pairs = new Map<string, { a: Agency; b: Agency; sentences: number; documents: number; days: string[] }>();
  for (const { path, date, mentions } of documentsOf(database.all(MENTIONS) as Cells[])) {
    const count = (ids: ReadonlySet<string>, what: 'sentences' | 'documents'): void => {
      const named = [...ids].flatMap((id) => agencies.get(id) ?? []).sort(mostNamed);
      for (const [i, a] of named.entries()) {
        for (const b of named.slice(i + 1)) {
          const key = `${a.id}\n${b.id}`;
          const pair = pairs.get(key) ?? { a, b, sentences: 0, documents: 0, days: [] };
          pairs.set(key, pair);
          pair[what] += 1;
          if (what === 'documents' && date !== null) pair.days.push(date);
        }
      }
    };
    const all = new Set(mentions.map(({ id }) => id));
    if (all.size < 2) continue;
    count(all, 'documents');
    const { text } = database.get('SELECT text FROM documents WHERE path = ?', [path]) as { readonly text: string };
    for (const { start, end } of sentenceSpans(text))
      count(
        new Set(mentions.filter((each) => each.start >= start && each.start < end).map(({ id }) => id)),
        'sentences',
      );
  }
  return [...pairs.values()]
    .sort(
      (p, q) =>
        q.sentences - p.sentences ||
        q.documents - p.documents ||
        compare(p.a.name, q.a.name) ||
        compare(p.b.name, q.b.name),
    )
    .map(({ a, b, sentences, documents, days }) => {
      days.sort();
      const isPart = a.id.startsWith(`${b.id}/`) || b.id.startsWith(`${a.id}/`);
      return { a: a.name, b: b.name, sentences, documents, first: days[0] ?? null, last: days.at(-1) ?? null, isPart };
    });
}

function mostNamed(a: Agency, b: Agency): number {
  return b.documents - a.documents || compare(a.name, b.name) || compare(a.id, b.id);
}

interface Document {
  readonly path: string;
  readonly date: string | null;
  readonly mentions: { readonly id: string; readonly start: number }[];
}

function* documentsOf(rows: readonly Cells[]): Generator<Document> {
  let document: Document | undefined;
  for (const { path, date, id, start } of rows) {
    if (document?.path !== path) {
      if (document !== undefined) yield document;
      document = { path: String(path), date: typeof date === 'string' ? date : null, mentions: [] };
    }
    document?.mentions.push({ id: String(id), start: Number(start) });
  }
  if (document !== undefined) yield document;
}
