import { Worker } from 'node:worker_threads';

/** What came of one text: its record as JSON or the error, and whether a second time and a batch gave the same. */
export interface Outcome {
  readonly json?: string;
  readonly error?: string;
  readonly again?: boolean;
  readonly together?: boolean;
}

/** Far more than any short text takes, on a busy machine too. */
const NEVER_MS = 20_000;

/** Extracts texts in a thread. Throws with the text when one does not come to an end, as no test in the same thread could. */
export async function extractInThread(texts: readonly string[]): Promise<readonly Outcome[]> {
  const at = new SharedArrayBuffer(4);
  const progress = new Int32Array(at);
  const worker = new Worker(new URL('extract-in-thread.mjs', import.meta.url), { workerData: { texts, at } });
  let watch: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      let [last, since] = [-1, performance.now()];
      watch = setInterval(() => {
        const now = Atomics.load(progress, 0);
        if (now !== last) [last, since] = [now, performance.now()];
        else if (performance.now() - since > NEVER_MS)
          reject(new Error(`Extraction does not end: ${JSON.stringify(texts[now])}`));
      }, 250);
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  } finally {
    clearInterval(watch);
    await worker.terminate();
  }
}
