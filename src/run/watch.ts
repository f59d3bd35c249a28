import { statSync } from 'node:fs';
import { SluglineError } from '../core/error.ts';
import { defaultCacheFolder } from './cache/folder.ts';
import { findFiles, isPattern, locateInputs } from './find.ts';
import { oneLine } from './message.ts';
import type { RunOptions } from './options.ts';
import { extractInto, leftOut, type RunControl, type RunResult } from './run.ts';
import { WatchedFolders } from './watched-folders.ts';
import { withOutput } from './with-output.ts';

/**
 * Runs, and runs again whenever something changes below the inputs, until the signal aborts: then it throws
 * `run/stopped`. The output folder is held all the time. After each update it is that of a run of its own, byte for
 * byte; what did not change comes from the cache.
 *
 * Throws what `run` throws, `run/watch`, and `option/inputs` without a cache.
 */
export async function watchAndRun(
  options: RunOptions,
  control: RunControl & { readonly onUpdate: (result: RunResult) => void },
): Promise<never> {
  if (options.cache === undefined || (options.cache.folder ?? defaultCacheFolder()) === undefined)
    throw new SluglineError(
      'option/inputs',
      '--watch takes what did not change from the cache. Leave --no-cache away, or name a folder with --cache.',
    );
  const leaveOut = leftOut(options);
  const { inputs } = options;
  for (const input of inputs) if (!isPattern(input)) mustExist(input);
  const folders = inputs.filter((input) => statSync(input, { throwIfNoEntry: false })?.isDirectory());
  return withOutput(options.out, async () => {
    const watched = new WatchedFolders(await locateInputs(inputs, true), leaveOut);
    try {
      for (;;) {
        // Files come and go; a folder that goes was taken away, which says nothing about what was in it.
        for (const folder of folders) mustExist(folder);
        watched.refresh();
        const found = await findFiles(inputs, leaveOut, true);
        control.onUpdate(await extractInto(options, control, found));
        await watched.change(control.signal);
      }
    } finally {
      watched.close();
    }
  });
}

function mustExist(input: string): void {
  if (statSync(input, { throwIfNoEntry: false }) === undefined)
    throw new SluglineError('run/no-input', `${oneLine(input)}: there is no such file or folder.`);
}
