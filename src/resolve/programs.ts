import { lazily } from '../core/memo.ts';
import type { Program } from '../record/types.generated.ts';
import type { ResolveContext } from './context.ts';
import { isFuller } from './named-things.ts';

/** Joins a programme's full name, short names and abbreviation. */
export function resolvePrograms({ mentions, document }: ResolveContext): readonly Program[] {
  const programs = new Map<
    string,
    { id: string; name: string; names: Set<string>; mentions: Program['mentions'][number][] }
  >();
  for (const { start, end, text, rule, value } of mentions.program) {
    let program = programs.get(value.key);
    if (program === undefined) {
      program = { id: `g${programs.size + 1}`, name: value.name, names: new Set(), mentions: [] };
      programs.set(value.key, program);
    } else if (isFuller(value.name, program.name)) program.name = value.name;
    program.names.add(value.name);
    program.mentions.push({ start, end, text, rule });
  }
  const small = lazily(() => document.text.toLowerCase());
  for (const [key, program] of programs)
    if (isShortFor(program.name, key)) program.name = nameInText(document.text, small(), key) ?? program.name;
  return [...programs.values()].map(({ id, name, names, mentions: at }) => ({
    id,
    name,
    aliases: [...names].filter((alias) => alias !== name && alias.toUpperCase() !== name.toUpperCase()).sort(),
    mentions: at,
  }));
}

/** True for the abbreviation of a listed name. */
function isShortFor(name: string, key: string): boolean {
  return ABBREVIATION.test(name) && key.length > name.length && key.includes(' ');
}

/**
 * The listed name of a programme that is mentioned by an abbreviation alone, where the text has it inside another name:
 * `Special Inspector General for the Troubled Asset Relief Program`.
 */
function nameInText(text: string, small: string, key: string): string | undefined {
  const at = small.length === text.length ? small.indexOf(key) : -1;
  return at < 0 ? undefined : text.slice(at, at + key.length);
}

const ABBREVIATION = /^[A-Z-]{2,8}$/;
