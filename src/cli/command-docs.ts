import type { Argument, Command, Option } from 'commander';

/** The commands of the program as Markdown: usage, what it does, a table of options. */
export function commandDocs(program: Command): string {
  return leaves(program)
    .map(({ name, command }) => sectionOf(name, command))
    .join('\n\n');
}

/** Commands that do something, with their full names: `annotate export`. */
function leaves(program: Command, prefix = ''): readonly { readonly name: string; readonly command: Command }[] {
  return program.commands.flatMap((command) => {
    const name = `${prefix}${command.name()}`;
    return command.commands.length > 0 ? leaves(command, `${name} `) : [{ name, command }];
  });
}

function sectionOf(name: string, command: Command): string {
  const words = command.registeredArguments.map(argumentName);
  const parts = [
    `### slugline ${name}`,
    `\`\`\`\nslugline ${[name, ...words].join(' ')}${command.options.length > 0 ? ' [options]' : ''}\n\`\`\``,
    sentence(command.description()),
  ];
  const rows = [
    ...command.registeredArguments.map((argument) => row(argumentName(argument), argument)),
    ...command.options.map((option) => row(option.flags, option)),
  ];
  if (rows.length > 0) parts.push(['| option | meaning |', '| --- | --- |', ...rows].join('\n'));
  return parts.join('\n\n');
}

function argumentName(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function row(name: string, { description, defaultValue, argChoices }: Argument | Option): string {
  const choices = argChoices === undefined ? '' : `: ${argChoices.join(', ')}`;
  const shown = defaultValue === undefined || defaultValue === true ? '' : ` (default: ${String(defaultValue)})`;
  return `| \`${name}\` | ${escape(`${description}${choices}${shown}`)} |`;
}

function sentence(text: string): string {
  const line = escape(text.replace(/\s*\n\s*/g, ' '));
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${/[.!?]$/.test(line) ? '' : '.'}`;
}

function escape(text: string): string {
  return text.replace(/[|<*_]/g, '\\$&');
}
