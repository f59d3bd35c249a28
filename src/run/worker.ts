// A worker thread: does one batch of documents at a time and hands over bytes.
import type { PackedFormat } from '../read/sandbox/protocol.ts';
import { writeEntry } from './cache/entry.ts';
import { type Turns, turnOf } from './clock.ts';
import type { Room } from './room.ts';
import { type Fresh, processDocuments, type Task } from './task.ts';

export { prepareToParse } from '../read/sandbox.ts';

/** What a worker is sent. */
export interface Work {
  readonly tasks: readonly Task[];
  /** Where it says which document it does. */
  readonly turns: Turns;
  readonly room?: Room | undefined;
}

/** What a worker is told when it starts. */
export interface WorkerStart {
  /** A format that it will be given, when there is little else to do. */
  readonly prepare?: PackedFormat | undefined;
  /** True for the build: the byte code of all that the first batch runs is kept. */
  readonly keepCode?: boolean | undefined;
}

export default async function work({ tasks, turns, room }: Work): Promise<readonly Fresh[]> {
  const outcomes = await processDocuments(tasks, turnOf(turns), room);
  for (const [index, outcome] of outcomes.entries()) {
    const { entry } = tasks[index]!;
    if (entry !== undefined && outcome.status === 'ok') writeEntry(entry, outcome);
  }
  return outcomes;
}
