// A worker thread: does one document at a time and hands over bytes.
import { writeEntry } from './cache/entry.ts';
import { type Began, begin } from './clock.ts';
import { type Fresh, processDocument, type Task } from './task.ts';

/** What a worker is sent. */
export interface Work {
  readonly task: Task;
  /** Where it says that it has begun. */
  readonly began: Began;
}

export default async function work({ task, began }: Work): Promise<Fresh> {
  begin(began);
  const outcome = await processDocument(task);
  if (task.entry !== undefined && outcome.status === 'ok') writeEntry(task.entry, outcome);
  return outcome;
}
