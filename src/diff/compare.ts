import { isDeepStrictEqual } from 'node:util';
import type { ReleaseRecord } from '../record/types.generated.ts';
import { type Change, type ChangeKind, DIFF_TYPES, type DiffType } from './change.ts';
import { type EntityFact, factsOf, type MentionFact, releaseFacts, type TypeFacts } from './facts.ts';
import { sentenceAround } from './sentence.ts';

/** What to compare. */
export interface CompareOptions {
  /** Types to compare; default all. */
  readonly only?: ReadonlySet<DiffType>;
  /** Rules whose mentions are left out on both sides: `person/surname`. */
  readonly ignoreRules?: ReadonlySet<string>;
}

/** A mention of each side that are the same place. */
interface Pair {
  readonly before: MentionFact;
  readonly after: MentionFact;
}

/**
 * All differences between two records of one document. Mentions are paired by place (by order of equal words
 * when the text itself changed), entities by the mentions they share, so that one change is reported as one.
 */
export function compareRecords(
  before: ReleaseRecord,
  after: ReleaseRecord,
  options: CompareOptions = {},
): readonly Change[] {
  const changes: Change[] = [];
  const { ignoreRules } = options;
  for (const type of DIFF_TYPES) {
    if (isDeepStrictEqual(saidBy(before, type), saidBy(after, type))) continue;
    if (options.only !== undefined && !options.only.has(type)) continue;
    if (type === 'release') compareRelease(before, after, changes);
    else if (type === 'diagnostics') compareDiagnostics(before, after, changes);
    else {
      const old = without(factsOf(before, type), ignoreRules);
      const fresh = without(factsOf(after, type), ignoreRules);
      compareType(type, old, fresh, before.text, after.text, changes);
    }
  }
  return changes;
}

/** All that the facts of a type are read from: the text decides how mentions are paired, people name speakers. */
function saidBy(record: ReleaseRecord, type: DiffType): readonly unknown[] {
  const own: unknown = record[type];
  if (type === 'release' || type === 'diagnostics') return [own];
  if (type === 'quotes') return [own, record.people, record.text];
  return type === 'figures' ? [own, record.programs, record.text] : [own, record.text];
}

function without(facts: TypeFacts, rules: ReadonlySet<string> | undefined): TypeFacts {
  if (rules === undefined || rules.size === 0) return facts;
  return { ...facts, mentions: facts.mentions.filter(({ rule }) => rule === undefined || !rules.has(rule)) };
}

function compareRelease(before: ReleaseRecord, after: ReleaseRecord, changes: Change[]): void {
  const old = releaseFacts(before.release);
  for (const [field, value] of releaseFacts(after.release)) {
    pushAttribute(changes, 'release', field, field, old.get(field) ?? null, value);
  }
}

function compareDiagnostics(before: ReleaseRecord, after: ReleaseRecord, changes: Change[]): void {
  const key = ({ code, start, end }: ReleaseRecord['diagnostics'][number]): string =>
    `${code} ${start ?? ''} ${end ?? ''}`;
  const old = new Map(before.diagnostics.map((diagnostic) => [key(diagnostic), diagnostic]));
  const fresh = new Map(after.diagnostics.map((diagnostic) => [key(diagnostic), diagnostic]));
  for (const [kind, these, others] of [
    ['lost', old, fresh],
    ['gained', fresh, old],
  ] as const) {
    for (const [id, { code, message }] of these) {
      if (others.has(id)) continue;
      const sides = kind === 'lost' ? { before: message, after: null } : { before: null, after: message };
      changes.push({
        kind,
        type: 'diagnostics',
        field: 'diagnostic',
        text: code,
        ...sides,
        start: null,
        end: null,
        sentence: '',
        mentions: 1,
      });
    }
  }
}

function pushAttribute(
  changes: Change[],
  type: DiffType,
  field: string,
  text: string,
  before: string | null,
  after: string | null,
): void {
  if (before === after) return;
  const kind: ChangeKind = before === null ? 'gained' : after === null ? 'lost' : 'changed';
  changes.push({ kind, type, field, text, before, after, start: null, end: null, sentence: '', mentions: 1 });
}

function compareType(
  type: DiffType,
  old: TypeFacts,
  fresh: TypeFacts,
  oldText: string,
  newText: string,
  changes: Change[],
): void {
  const { pairs, lost, gained } = pairMentions(old.mentions, fresh.mentions, oldText === newText);
  const partner = pairEntities(pairs, old.entities, fresh.entities);

  for (const [index, entity] of old.entities.entries()) {
    const other = partner.get(index);
    if (other === undefined) continue;
    const now = fresh.entities[other]!;
    if (entity.identity !== now.identity) {
      const shared = pairs.filter((pair) => pair.before.entity === index && pair.after.entity === other);
      const { start, end } = shared[0]!.after;
      const sentence = sentenceAround(newText, start, end);
      const text = entity.name === now.name ? entity.name : shared[0]!.after.text;
      changes.push({
        kind: 'relinked',
        type,
        field: 'entity',
        text,
        before: entity.identity,
        after: now.identity,
        start,
        end,
        sentence,
        mentions: shared.length,
      });
    }
    for (const [field, value] of now.attributes) {
      pushAttribute(changes, type, field, now.name, entity.attributes.get(field) ?? null, value);
    }
  }

  for (const { before, after } of pairs) {
    const { start, end, text } = after;
    const relinked = before.entity >= 0 && partner.get(before.entity) !== after.entity;
    const changed = before.entity < 0 && before.value !== after.value;
    if (!relinked && !changed && before.text === after.text) continue;
    const place = { start, end, sentence: sentenceAround(newText, start, end), mentions: 1 };
    if (before.text !== after.text) {
      changes.push({ kind: 'moved', type, field: 'mention', text, before: before.text, after: after.text, ...place });
    }
    if (!changed && !relinked) continue;
    const [kind, field] = changed ? (['changed', 'value'] as const) : (['relinked', 'mention'] as const);
    changes.push({ kind, type, field, text, before: before.value, after: after.value, ...place });
  }
  for (const { start, end, text, value } of lost) {
    changes.push({
      kind: 'lost',
      type,
      field: 'mention',
      text,
      before: value,
      after: null,
      start,
      end,
      sentence: sentenceAround(oldText, start, end),
      mentions: 1,
    });
  }
  for (const { start, end, text, value } of gained) {
    changes.push({
      kind: 'gained',
      type,
      field: 'mention',
      text,
      before: null,
      after: value,
      start,
      end,
      sentence: sentenceAround(newText, start, end),
      mentions: 1,
    });
  }
}

/** Pairs mentions that are the same place: equal spans, then spans that overlap; by order of words in changed texts. */
function pairMentions(
  before: readonly MentionFact[],
  after: readonly MentionFact[],
  sameText: boolean,
): { pairs: Pair[]; lost: MentionFact[]; gained: MentionFact[] } {
  const pairs: Pair[] = [];
  const take = (
    old: readonly MentionFact[],
    fresh: readonly MentionFact[],
    key: (mention: MentionFact) => string,
  ): [MentionFact[], MentionFact[]] => {
    const waiting = new Map<string, MentionFact[]>();
    for (const mention of fresh) {
      const list = waiting.get(key(mention));
      if (list === undefined) waiting.set(key(mention), [mention]);
      else list.push(mention);
    }
    const used = new Set<MentionFact>();
    const left = old.filter((mention) => {
      const match = waiting.get(key(mention))?.shift();
      if (match === undefined) return true;
      used.add(match);
      pairs.push({ before: mention, after: match });
      return false;
    });
    return [left, fresh.filter((mention) => !used.has(mention))];
  };
  let [lost, gained] = [[...before], [...after]];
  if (sameText) {
    [lost, gained] = take(lost, gained, ({ start, end }) => `${start}:${end}`);
    [lost, gained] = takeOverlapping(lost, gained, pairs);
  } else {
    [lost, gained] = take(lost, gained, ({ text, value }) => `${text}\n${value}`);
    [lost, gained] = take(lost, gained, ({ text }) => text);
  }
  return { pairs: pairs.sort((a, b) => a.after.start - b.after.start || a.after.end - b.after.end), lost, gained };
}

function takeOverlapping(
  before: readonly MentionFact[],
  after: readonly MentionFact[],
  pairs: Pair[],
): [MentionFact[], MentionFact[]] {
  const lost: MentionFact[] = [];
  const used = new Set<MentionFact>();
  let from = 0;
  for (const mention of before) {
    while (from < after.length && after[from]!.end <= mention.start) from += 1;
    let match: MentionFact | undefined;
    for (let i = from; i < after.length && after[i]!.start < mention.end; i++) {
      if (used.has(after[i]!) || after[i]!.end <= mention.start) continue;
      match = after[i]!;
      break;
    }
    if (match === undefined) lost.push(mention);
    else {
      used.add(match);
      pairs.push({ before: mention, after: match });
    }
  }
  return [lost, after.filter((mention) => !used.has(mention))];
}

/** Which new entity an old one has become: the one with which it shares most mentions, each used once. */
function pairEntities(
  pairs: readonly Pair[],
  before: readonly EntityFact[],
  after: readonly EntityFact[],
): ReadonlyMap<number, number> {
  const shared = new Map<string, { old: number; fresh: number; count: number; same: boolean }>();
  for (const pair of pairs) {
    const { entity: old } = pair.before;
    const { entity: fresh } = pair.after;
    if (old < 0) continue;
    const key = `${old}:${fresh}`;
    const entry = shared.get(key);
    if (entry === undefined)
      shared.set(key, { old, fresh, count: 1, same: before[old]!.identity === after[fresh]!.identity });
    else entry.count += 1;
  }
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const ranked = [...shared.values()].sort(
    (a, b) => Number(b.same) - Number(a.same) || b.count - a.count || a.old - b.old || a.fresh - b.fresh,
  );
  for (const { old, fresh } of ranked) {
    if (partner.has(old) || taken.has(fresh)) continue;
    partner.set(old, fresh);
    taken.add(fresh);
  }
  return partner;
}
