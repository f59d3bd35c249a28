// Starts the process that reads PDFs, prints its number, and is killed so many milliseconds later.
import { fork } from 'node:child_process';
import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const reader = fork(fileURLToPath(new URL('../../dist/read/sandbox/child.js', import.meta.url)), {
  serialization: 'advanced',
  execArgv: [],
  stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
});
writeSync(1, `${reader.pid}\n`);
setTimeout(() => process.kill(process.pid, 'SIGKILL'), Number(process.argv[2]));
