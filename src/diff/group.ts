import type { Change, ChangeKind, DiffType, DocumentDiff } from './change.ts';

/** The same change in one document or many. */
export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly type: DiffType;
  readonly field: string;
  readonly text: string;
  readonly before: string | null;
  readonly after: string | null;
  documents: number;
  mentions: number;
  /** The first document that has it, and the sentence there. */
  readonly path: string;
  readonly sentence: string;
}

/** Counts of a whole comparison. */
export interface DiffTotals {
  documents: Record<DocumentDiff['status'] | 'same', number>;
  kinds: Record<ChangeKind, number>;
}

/** Gathers equal changes over all documents; memory grows with the number of different changes only. */
export class ChangeGroups {
  readonly #groups = new Map<string, ChangeGroup>();
  readonly totals: DiffTotals = {
    documents: { same: 0, changed: 0, added: 0, removed: 0, renamed: 0 },
    kinds: { gained: 0, lost: 0, changed: 0, relinked: 0, moved: 0 },
  };

  /** Counts one document. */
  add(diff: DocumentDiff): void {
    this.totals.documents[diff.status] += 1;
    const seen = new Set<ChangeGroup>();
    for (const change of diff.changes) {
      this.totals.kinds[change.kind] += change.mentions;
      const group = this.#groupOf(change, diff.path);
      if (!seen.has(group)) group.documents += 1;
      seen.add(group);
      group.mentions += change.mentions;
    }
  }

  #groupOf(change: Change, path: string): ChangeGroup {
    const { kind, type, field, text, before, after, sentence } = change;
    const key = JSON.stringify([kind, type, field, text, before, after]);
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = { kind, type, field, text, before, after, documents: 0, mentions: 0, path, sentence };
      this.#groups.set(key, group);
    }
    return group;
  }

  /** The groups, those in most documents first, then in the order in which they were met. */
  ranked(): readonly ChangeGroup[] {
    return [...this.#groups.values()].sort((a, b) => b.documents - a.documents);
  }
}
