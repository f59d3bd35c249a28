// Extracts texts in a thread of its own, so that a text that never ends can be seen, and ended, from outside.
import { parentPort, workerData } from 'node:worker_threads';
import { documentFromText, extract, extractMany } from '../../dist/index.js';

const BATCH = 16;
const { texts, at } = workerData;
const progress = new Int32Array(at);
const outcomes = texts.map((text, i) => {
  Atomics.store(progress, 0, i);
  try {
    const json = JSON.stringify(extract(text));
    return { json, again: JSON.stringify(extract(text)) === json };
  } catch (error) {
    return { error: String(error?.stack ?? error) };
  }
});
for (let first = 0; first < texts.length; first += BATCH) {
  Atomics.store(progress, 0, first);
  const some = outcomes.slice(first, first + BATCH);
  if (some.some(({ error }) => error !== undefined)) continue;
  const together = extractMany(texts.slice(first, first + BATCH).map((text) => documentFromText(text)));
  for (const [i, outcome] of some.entries()) outcome.together = JSON.stringify(together[i]) === outcome.json;
}
parentPort.postMessage(outcomes);
