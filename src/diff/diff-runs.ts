import type { Change, DocumentDiff } from './change.ts';
import { type CompareOptions, compareRecords } from './compare.ts';
import type { Run, RunLine } from './run-reader.ts';

/**
 * Compares two runs document by document, in path order; equal documents come as `undefined` so that they can be
 * counted. Both are read as streams: only documents that one side lacks are kept until the end, to find renames.
 */
export async function* diffRuns(
  before: Run,
  after: Run,
  options: CompareOptions = {},
): AsyncGenerator<DocumentDiff | undefined> {
  const removed: RunLine[] = [];
  const added: RunLine[] = [];
  const old = before.lines();
  const fresh = after.lines();
  let [left, right] = [await old.next(), await fresh.next()];
  while (left.done !== true || right.done !== true) {
    if (right.done === true || (left.done !== true && left.value.path < right.value.path)) {
      removed.push(left.value as RunLine);
      left = await old.next();
    } else if (left.done === true || right.value.path < left.value.path) {
      added.push(right.value);
      right = await fresh.next();
    } else {
      if (left.value.line === right.value.line) yield undefined;
      else {
        const changes = compareRecords(before.parse(left.value), after.parse(right.value), options);
        yield changes.length === 0 ? undefined : { path: right.value.path, status: 'changed', from: null, changes };
      }
      [left, right] = [await old.next(), await fresh.next()];
    }
  }
  yield* unmatched(before, after, removed, added, options);
}

/** Documents that one side lacks: renamed when the bytes are the same, else added or removed. */
function* unmatched(
  before: Run,
  after: Run,
  removed: readonly RunLine[],
  added: readonly RunLine[],
  options: CompareOptions,
): Generator<DocumentDiff> {
  const bySha = new Map<string, RunLine[]>();
  for (const line of removed) {
    const list = bySha.get(line.sha256);
    if (list === undefined) bySha.set(line.sha256, [line]);
    else list.push(line);
  }
  const gone = new Set(removed);
  for (const line of added) {
    const from = bySha.get(line.sha256)?.shift();
    const none: readonly Change[] = [];
    if (from === undefined) yield { path: line.path, status: 'added', from: null, changes: none };
    else {
      gone.delete(from);
      const changes = compareRecords(before.parse(from), after.parse(line), options);
      yield { path: line.path, status: 'renamed', from: from.path, changes };
    }
  }
  for (const { path } of gone) yield { path, status: 'removed', from: null, changes: [] };
}
