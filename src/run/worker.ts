// A worker thread: does one document at a time and hands over bytes.
import { writeEntry } from './cache/entry.ts';
import { type Fresh, processDocument, type Task } from './task.ts';

export default async function work(task: Task): Promise<Fresh> {
  const outcome = await processDocument(task);
  if (task.entry !== undefined && outcome.status === 'ok') writeEntry(task.entry, outcome);
  return outcome;
}
