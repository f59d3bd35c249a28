// A worker thread: does one batch of documents at a time and hands over bytes.
import { writeEntry } from './cache/entry.ts';
import { type Turns, turnOf } from './clock.ts';
import { type Fresh, processDocuments, type Task } from './task.ts';

/** What a worker is sent. */
export interface Work {
  readonly tasks: readonly Task[];
  /** Where it says which document it does. */
  readonly turns: Turns;
}

export default async function work({ tasks, turns }: Work): Promise<readonly Fresh[]> {
  const outcomes = await processDocuments(tasks, turnOf(turns));
  for (const [index, outcome] of outcomes.entries()) {
    const { entry } = tasks[index]!;
    if (entry !== undefined && outcome.status === 'ok') writeEntry(entry, outcome);
  }
  return outcomes;
}
