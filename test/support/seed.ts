import * as fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    seed: number;
  }
}

// The properties see the same made-up inputs each time, so that a change is judged by what it changed.
// Others are tried by hand: `SLUGLINE_SEED=random npx vitest run test/laws` prints the seed that it drew.
fc.configureGlobal({ seed: inject('seed') });
