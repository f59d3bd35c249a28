import { writeEntry } from './cache/entry.ts';
import { type Turns, turnOf } from './clock.ts';
import type { Room } from './room.ts';
import { type Fresh, processDocuments, type Task } from './task.ts';

/** What a worker is sent. */
export interface Work {
  readonly tasks: readonly Task[];
  /** Where it says which document it does. */
  readonly turns: Turns;
  readonly room?: Room | undefined;
}

/** Does a batch of documents and leaves their records for later runs. */
export async function work({ tasks, turns, room }: Work): Promise<readonly Fresh[]> {
  const outcomes = await processDocuments(tasks, turnOf(turns), room);
  for (const [index, outcome] of outcomes.entries()) {
    const { entry } = tasks[index]!;
    if (entry !== undefined && outcome.status === 'ok') writeEntry(entry, outcome);
  }
  return outcomes;
}
