import type { MentionType } from '../core/mention.ts';
import type { CityName, ReleaseRecord } from '../record/types.generated.ts';
import { cityKey, compareFacts, type FactResult } from './facts.ts';
import { type FoundRecords, mentionsOf } from './found.ts';
import { CORE_TYPES, EXTENDED_TYPES, type GoldDocument, TYPES, type TypedMention } from './gold.ts';
import { type Pair, pairMentions } from './pair.ts';
import { plain, sameValue } from './same-value.ts';

/**
 * How one type fared, as shares from 0 to 1. `exact`: the span is equal; `overlap`: any shared character, one to one;
 * `value`: of the overlapping pairs, those with the right canonical form; `strict`: span equal and value right.
 */
export interface TypeScore {
  readonly gold: number;
  readonly predicted: number;
  readonly precision: number;
  readonly recall: number;
  readonly exactF1: number;
  readonly overlapF1: number;
  readonly valueAccuracy: number;
  readonly strictF1: number;
  /** Figures only: of those that the gold ties to a place, the share with the right one. */
  readonly placeAccuracy?: number;
  /** Figures only: of the counts, the share with the right noun. */
  readonly unitAccuracy?: number;
}

/** An evaluation of records against gold documents. */
export interface Evaluation {
  readonly documents: number;
  /** Gold documents without a record. */
  readonly missing: number;
  readonly core: { readonly exactF1: number; readonly overlapF1: number; readonly strictF1: number };
  readonly extended: { readonly strictF1: number };
  readonly types: Readonly<Record<string, TypeScore>>;
  readonly facts: Readonly<Record<string, { readonly gold: number; readonly accuracy: number }>>;
}

/** One mention that is missed, spurious, or not quite right. */
export interface EvaluationError {
  readonly document: string;
  readonly type: MentionType;
  readonly kind: 'VALUE' | 'SPAN' | 'SPAN+VALUE' | 'MISSED' | 'SPURIOUS';
  readonly gold: TypedMention | undefined;
  readonly found: TypedMention | undefined;
}

/** Called with every error, in the order of documents, types and text. */
export type OnError = (error: EvaluationError) => void;

/** What is counted of one type, in one document or in several: sums can be added up. */
export interface Tally {
  gold: number;
  predicted: number;
  exact: number;
  overlap: number;
  value: number;
  strict: number;
  placeGold: number;
  placeRight: number;
  unitGold: number;
  unitRight: number;
}

/** The counts of one document. */
export interface DocumentTally {
  readonly id: string;
  /** True when there is no record of the document. */
  readonly missing: boolean;
  readonly types: ReadonlyMap<MentionType, Readonly<Tally>>;
  readonly facts: readonly FactResult[];
}

/** Scores records against gold documents. A document without a record counts as one in which nothing was found. */
export function evaluate(gold: readonly GoldDocument[], records: FoundRecords, onError?: OnError): Evaluation {
  return sumUp(gold.map((document) => tallyDocument(document, records.get(document.id), onError)));
}

/** Counts what one document's record has right. */
export function tallyDocument(
  document: GoldDocument,
  record: ReleaseRecord | undefined,
  onError?: OnError,
): DocumentTally {
  const found = record ? mentionsOf(record) : [];
  return {
    id: document.id,
    missing: record === undefined,
    types: new Map(TYPES.map((type) => [type, tallyType(document, type, found, onError)])),
    facts: compareFacts(document.facts, record),
  };
}

/** The scores over documents. One that is given twice counts twice. */
export function sumUp(documents: readonly DocumentTally[]): Evaluation {
  const tallies = new Map(TYPES.map((type) => [type, emptyTally()]));
  const facts = new Map<string, { gold: number; right: number }>();
  let missing = 0;
  for (const document of documents) {
    if (document.missing) missing += 1;
    for (const [type, tally] of tallies) addTo(tally, document.types.get(type)!);
    for (const { fact, right } of document.facts) {
      const count = facts.get(fact) ?? { gold: 0, right: 0 };
      facts.set(fact, { gold: count.gold + 1, right: count.right + (right ? 1 : 0) });
    }
  }
  const scores = new Map([...tallies].map(([type, tally]) => [type, scoreOf(type, tally)]));
  const mean = (key: 'exactF1' | 'overlapF1' | 'strictF1', types: readonly MentionType[]): number =>
    types.reduce((sum, type) => sum + scores.get(type)![key], 0) / types.length;
  return {
    documents: documents.length,
    missing,
    core: {
      exactF1: mean('exactF1', CORE_TYPES),
      overlapF1: mean('overlapF1', CORE_TYPES),
      strictF1: mean('strictF1', CORE_TYPES),
    },
    extended: { strictF1: mean('strictF1', EXTENDED_TYPES) },
    types: Object.fromEntries(scores),
    facts: Object.fromEntries(
      [...facts].map(([fact, count]) => [fact, { gold: count.gold, accuracy: count.right / count.gold }]),
    ),
  };
}

function emptyTally(): Tally {
  return {
    gold: 0,
    predicted: 0,
    exact: 0,
    overlap: 0,
    value: 0,
    strict: 0,
    placeGold: 0,
    placeRight: 0,
    unitGold: 0,
    unitRight: 0,
  };
}

function addTo(sum: Tally, part: Readonly<Tally>): void {
  for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += part[key];
}

function tallyType(
  document: GoldDocument,
  type: MentionType,
  foundInDocument: readonly TypedMention[],
  onError: OnError | undefined,
): Tally {
  const tally = emptyTally();
  const gold = document.mentions.filter((mention) => mention.type === type);
  const found = foundInDocument.filter((mention) => mention.type === type);
  const { pairs, missed, spurious } = pairMentions(gold, found);
  tally.gold += gold.length;
  tally.predicted += found.length;
  for (const pair of pairs) {
    const right = sameValue(type, pair.gold.norm, pair.found.norm);
    tally.overlap += 1;
    if (pair.exact) tally.exact += 1;
    if (right) tally.value += 1;
    if (pair.exact && right) tally.strict += 1;
    if (type === 'figure') tallyFigure(pair, tally);
    if (pair.exact && right) continue;
    const kind = pair.exact ? 'VALUE' : right ? 'SPAN' : 'SPAN+VALUE';
    onError?.({ document: document.id, type, kind, gold: pair.gold, found: pair.found });
  }
  for (const mention of missed) {
    onError?.({ document: document.id, type, kind: 'MISSED', gold: mention, found: undefined });
  }
  for (const mention of spurious) {
    onError?.({ document: document.id, type, kind: 'SPURIOUS', gold: undefined, found: mention });
  }
  return tally;
}

/** What a figure is tied to: its place, and for a count the noun. */
function tallyFigure({ gold, found }: Pair, tally: Tally): void {
  if (gold.norm['place']) {
    tally.placeGold += 1;
    const place = found.norm['place'] as CityName | null | undefined;
    if (cityKey(place) === plain(gold.norm['place'])) tally.placeRight += 1;
  }
  if (gold.norm['kind'] === 'count' && gold.norm['unit']) {
    tally.unitGold += 1;
    if (plain(found.norm['unit']) === plain(gold.norm['unit'])) tally.unitRight += 1;
  }
}

/** The shares that a tally amounts to. */
export function scoreOf(type: MentionType, tally: Readonly<Tally>): TypeScore {
  const { gold, predicted, exact, overlap, value, strict } = tally;
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const f1 = (hits: number): number => (gold + predicted === 0 ? 1 : (2 * hits) / (gold + predicted));
  const score: TypeScore = {
    gold,
    predicted,
    precision: share(exact, predicted),
    recall: share(exact, gold),
    exactF1: f1(exact),
    overlapF1: f1(overlap),
    valueAccuracy: share(value, overlap),
    strictF1: f1(strict),
  };
  if (type !== 'figure') return score;
  return {
    ...score,
    placeAccuracy: share(tally.placeRight, tally.placeGold),
    unitAccuracy: share(tally.unitRight, tally.unitGold),
  };
}
