import type { FoundRecords } from './found.ts';
import { type GoldDocument, TYPES, type TypedMention } from './gold.ts';
import { type EvaluationError, tallyDocument } from './score.ts';

/** Something that got better or worse between two runs, judged by the gold. */
export interface ScoreChange {
  readonly document: string;
  readonly better: boolean;
  readonly type: TypedMention['type'];
  readonly text: string;
  readonly start: number;
  /** What it was and what it is: `right`, or the kind of error; `absent` for something spurious on one side only. */
  readonly before: string;
  readonly after: string;
}

/**
 * Gains and losses by document: gold mentions that are right (span and value) on one side only, and spurious mentions
 * that one side has. In the order of documents, types and text.
 */
export function compareScores(
  gold: readonly GoldDocument[],
  old: FoundRecords,
  fresh: FoundRecords,
): readonly ScoreChange[] {
  return gold.flatMap((document) => {
    const before = errorsOf(document, old);
    const after = errorsOf(document, fresh);
    const changes: ScoreChange[] = [];
    for (const [key, { mention, kind }] of new Map([...before, ...after])) {
      const none = kind === 'SPURIOUS' ? 'absent' : 'right';
      const [was, is] = [before.get(key)?.kind ?? none, after.get(key)?.kind ?? none];
      if ((was === none) === (is === none)) continue; // wrong in another way is neither a gain nor a loss
      const { type, text, start } = mention;
      changes.push({ document: document.id, better: is === none, type, text, start, before: was, after: is });
    }
    return changes.sort((a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type) || a.start - b.start);
  });
}

interface Wrong {
  readonly mention: TypedMention;
  readonly kind: EvaluationError['kind'];
}

/** Errors by the mention they are about. */
function errorsOf(document: GoldDocument, records: FoundRecords): ReadonlyMap<string, Wrong> {
  const errors = new Map<string, Wrong>();
  tallyDocument(document, records.get(document.id), ({ type, kind, gold, found }) => {
    const mention = (gold ?? found)!; // an error is about one of them
    errors.set(`${gold ? 'gold' : 'found'} ${type} ${mention.start} ${mention.end}`, { mention, kind });
  });
  return errors;
}

/** How many of each. */
export function gainsAndLosses(changes: readonly ScoreChange[]): { readonly gains: number; readonly losses: number } {
  const gains = changes.filter(({ better }) => better).length;
  return { gains, losses: changes.length - gains };
}
