import { Argument, type Command } from 'commander';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

/** Adds `slugline completion SHELL`. */
export function addCompletion(program: Command): void {
  program
    .command('completion')
    .summary('print a script for completion in a shell')
    .description('Print a script that lets a shell complete commands and options.')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText(
      'after',
      `
Examples:
  slugline completion bash > /etc/bash_completion.d/slugline
  slugline completion zsh > ~/.zfunc/_slugline       a folder in $fpath
  slugline completion fish > ~/.config/fish/completions/slugline.fish`,
    )
    .action((shell: Shell) => void process.stdout.write(completionScript(program, shell)));
}

/** The script for a shell: commands at the first word, options of a command after a dash, files elsewhere. */
export function completionScript(program: Command, shell: Shell): string {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    summary: (command.summary() || command.description()).replace(/['\\[\]\n:]/g, ' '),
    words: [...command.commands.map((sub) => sub.name()), ...optionsOf(command)],
  }));
  const names = commands.map(({ name }) => name).join(' ');
  switch (shell) {
    case 'bash':
      return `_slugline() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then words="${names} --help --version"
  else case "\${COMP_WORDS[1]}" in
${commands.map(({ name, words }) => `    ${name}) words="${words.join(' ')}" ;;`).join('\n')}
  esac; fi
  if [ "$COMP_CWORD" -eq 1 ] || [[ "$current" == -* ]]; then COMPREPLY=($(compgen -W "$words" -- "$current")); fi
}
complete -o default -F _slugline slugline
`;
    case 'zsh':
      return `#compdef slugline
_slugline() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map(({ name, summary }) => `      '${name}:${summary}'`).join('\n')}
    )
    _describe command commands
    return
  fi
  if [[ $PREFIX != -* ]]; then _files; return; fi
  case $words[2] in
${commands.map(({ name, words }) => `    ${name}) compadd -- ${words.join(' ')} ;;`).join('\n')}
  esac
}
if [ "$funcstack[1]" = _slugline ]; then _slugline "$@"; else compdef _slugline slugline; fi
`;
    case 'fish':
      return `${commands
        .flatMap(({ name, summary, words }) => [
          `complete -c slugline -n __fish_use_subcommand -f -a ${name} -d '${summary}'`,
          ...words.map((word) => {
            const what = word.startsWith('--') ? `-l ${word.slice(2)}` : `-f -a ${word}`;
            return `complete -c slugline -n '__fish_seen_subcommand_from ${name}' ${what}`;
          }),
        ])
        .join('\n')}\n`;
    default: {
      const never: never = shell;
      return never;
    }
  }
}

function optionsOf(command: Command): readonly string[] {
  return [...command.options.flatMap(({ long }) => long ?? []), '--help'];
}
