import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of code that a function runs through before V8 optimises it: fifteen times as many as it would by itself. A few
 * hundred documents touch thousands of functions; optimised early, half of all processor time went into that, and much of
 * it was done again when more was known about them.
 */
const INTERRUPT_BUDGET = 1_000_000;

/** The same for WebAssembly, which is SQLite: seven times as many. */
const WASM_BUDGET = 13_000_000;

/** From now on less is optimised, in all threads: for what is done in seconds, or goes over the same code for hours. */
export function compileLate(): void {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
  setFlagsFromString(`--wasm-tiering-budget=${WASM_BUDGET}`);
}

/**
 * From now on no thread takes more room for what is short-lived than it has: the main thread, which only hands bytes on, would
 * take 32 MB in the course of time. V8 goes back to doubling whenever a thread starts, so this is to be said again then.
 */
export function keepYoungSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * What holds for worker threads with so many megabytes for what is short-lived, set before the first one starts. Byte code is
 * taken only under the flags that it was made with, so there is one place for them.
 */
export function prepareForWorkers(youngMb: number): void {
  keepYoungSmall();
  compileLate();
  setFlagsFromString(`--min-semi-space-size=${youngMb / 3}`); // they begin with all of theirs
}
