// Prints which programs of the build run with the byte code that it kept, under the flags of worker threads and of the process that reads PDFs.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { compileLate, prepareForWorkers } from '../../dist/core/engine-flags.js';
import { runProgram } from '../../dist/core/program.js';
import { YOUNG_MB } from '../../dist/run/pool.js';

const bundled = (name) => new URL(`../../dist/bundle/${name}`, import.meta.url).pathname;

if (isMainThread) {
  const [, , name] = process.argv;
  if (name === 'worker-program.cjs') prepareForWorkers(YOUNG_MB);
  else compileLate();
  new Worker(new URL(import.meta.url), { workerData: name, execArgv: [] }).on('message', (isCompiled) => {
    console.log(isCompiled);
    process.exit(0);
  });
} else {
  parentPort.postMessage(runProgram(bundled(workerData)).isCompiled);
}
