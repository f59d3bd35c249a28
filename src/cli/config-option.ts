import type { Command } from 'commander';
import { findConfig } from '../config/find.ts';
import type { LoadedConfig } from '../config/load.ts';

/** Adds `--config FILE` and `--no-config`. */
export function withConfigOption(command: Command): Command {
  return command
    .option(
      '--config <file>',
      'own names, merges and rejections (default: the nearest slugline.config.json upwards from here)',
    )
    .option('--no-config', 'use no configuration');
}

/** What the options ask for: a file, none (`false`), or the nearest one upwards from the working folder, if any. */
export async function configOf(wanted: string | boolean | undefined): Promise<LoadedConfig | undefined> {
  if (wanted === false) return undefined;
  const file = typeof wanted === 'string' ? wanted : findConfig(process.cwd());
  if (file === undefined) return undefined;
  const { loadConfig } = await import('../config/load.ts');
  return loadConfig(file);
}
