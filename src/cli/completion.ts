import { Argument, Command } from 'commander';
import type { Writable } from 'node:stream';
import type { GateSpec } from '../config/gate-spec.ts';
import { GATES } from '../config/gates.ts';
import { runAllGates } from '../config/run.ts';
import type { InputSpec } from '../config/input.ts';
import { explain, replay } from '../config/replay.ts';
import { flagsOf } from './options.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

const SCRIPTS: Readonly<Record<Shell, (gates: readonly GateSpec[]) => string>> = { bash, zsh, fish };

/** `gatehouse completion bash`: prints the script that completes commands, flags and their values. */
export function completionCommand(stdout: Writable): Command {
  return new Command('completion')
    .summary('Print the completion script of a shell')
    .description('Prints the completion script of a shell, as in: source <(gatehouse completion bash)')
    .addArgument(new Argument('<shell>', 'The shell.').choices(SHELLS))
    .action((shell: Shell) => void stdout.write(completionScript(shell)));
}

export function completionScript(shell: Shell): string {
  return SCRIPTS[shell]([...GATES, runAllGates, replay, explain]);
}

const COMMANDS = 'baseline completion config doctor exceptions help hook init plan';
/** What follows a command that has commands of its own. */
const PARTS: Readonly<Record<string, string>> = {
  baseline: 'adopt',
  config: 'check show',
  exceptions: 'list check add',
  hook: 'install',
};

function valuesOf(spec: InputSpec): readonly string[] {
  return 'values' in spec ? (spec.values ?? []) : [];
}

function bash(gates: readonly GateSpec[]): string {
  const cases = gates.flatMap((gate) =>
    flagsOf(gate).flatMap(([name, spec]) =>
      valuesOf(spec).length === 0 ? [] : [`    ${gate.name}:--${name}) words="${valuesOf(spec).join(' ')}" ;;`],
    ),
  );
  const flags = gates.map((gate) => {
    const names = flagsOf(gate).map(([name]) => `--${name}`);
    return `      ${gate.name}) words="${names.join(' ')} --no-color --help" ;;`;
  });
  return `# bash completion for gatehouse: source <(gatehouse completion bash)
_gatehouse() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=""
  COMPREPLY=()
  if [ "$previous" = "=" ]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  if [ "$current" = "=" ]; then current=""; fi
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W "${gates.map(({ name }) => name).join(' ')} ${COMMANDS} --help --version" -- "$current")
    return
  fi
  case "$command:$previous" in
    completion:*) words="${SHELLS.join(' ')}" ;;
${bashParts()}
${cases.join('\n')}
  esac
  if [ -z "$words" ] && [ "\${current#-}" != "$current" ]; then
    case "$command" in
${flags.join('\n')}
    esac
  fi
  if [ -n "$words" ]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}
complete -o filenames -F _gatehouse gatehouse
`;
}

function bashParts(): string {
  return Object.entries(PARTS)
    .map(([name, parts]) => `    ${name}:${name}) words="${parts}" ;;`)
    .join('\n');
}

function zsh(gates: readonly GateSpec[]): string {
  const cases = gates.map((gate) => {
    const flags = flagsOf(gate).map(([name, spec]) => `        ${zshFlag(name, spec)} \\`);
    return `      ${gate.name})\n        _arguments \\\n${flags.join('\n')}\n        '*:path:_files'\n        ;;`;
  });
  const commands = gates.map(({ name, summary }) => `'${name}:${quoted(summary)}'`).join(' ');
  return `#compdef gatehouse
# zsh completion for gatehouse: source <(gatehouse completion zsh)
_gatehouse() {
  local -a commands
  commands=(${commands} 'completion:Print the completion script of a shell' 'help:Print the help of a command' 'exceptions:List, check and add decisions to live with findings' 'baseline:Begin with what is there today' 'config:Check the configuration file, and show what it comes to' 'init:Propose the gates that fit this repository' 'hook:Lint what is staged, before it is committed')
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
      completion)
        _values 'shell' ${SHELLS.join(' ')}
        ;;
${Object.entries(PARTS)
  .map(([name, parts]) => `      ${name})\n        _values 'command' ${parts}\n        ;;`)
  .join('\n')}
  esac
}
compdef _gatehouse gatehouse
`;
}

function zshFlag(name: string, spec: InputSpec): string {
  const about = quoted(firstSentence(spec)).replaceAll(/[[\]:]/g, String.raw`\$&`);
  const values = valuesOf(spec);
  const action = values.length > 0 ? `(${values.join(' ')})` : '_files';
  const argument =
    spec.type === 'boolean' ? '' : `=${spec.bare === undefined ? ':' : '::'}${spec.valueName ?? name}:${action}`;
  const [flag, value] = argument === '' ? [`--${name}`, ''] : [`--${name}=`, argument.slice(1)];
  return `'*${flag}[${about}]${value}'`;
}

function fish(gates: readonly GateSpec[]): string {
  const all = gates.map(({ name }) => name).join(' ');
  const top = gates.map(
    ({ name, summary }) =>
      `complete -c gatehouse -f -n "not __fish_seen_subcommand_from ${all} completion help" -a ${name} -d '${quoted(summary)}'`,
  );
  const flags = gates.flatMap((gate) => flagsOf(gate).map(([name, spec]) => fishFlag(gate.name, name, spec)));
  return `# fish completion for gatehouse: gatehouse completion fish | source
${top.join('\n')}
complete -c gatehouse -f -n "not __fish_seen_subcommand_from ${all} completion help" -a completion -d 'Print the completion script of a shell'
complete -c gatehouse -f -n "__fish_seen_subcommand_from completion" -a '${SHELLS.join(' ')}'
${Object.entries(PARTS)
  .map(
    ([name, parts]) =>
      `complete -c gatehouse -f -n "not __fish_seen_subcommand_from ${all} completion help ${Object.keys(PARTS).join(' ')}" -a ${name}\ncomplete -c gatehouse -n "__fish_seen_subcommand_from ${name}" -a '${parts}'`,
  )
  .join('\n')}
${flags.join('\n')}
`;
}

function fishFlag(gate: string, name: string, spec: InputSpec): string {
  const values = valuesOf(spec);
  const value = spec.type === 'boolean' ? '' : values.length > 0 ? ` -x -a '${values.join(' ')}'` : ' -r';
  return `complete -c gatehouse -n "__fish_seen_subcommand_from ${gate}" -l ${name}${value} -d '${quoted(firstSentence(spec))}'`;
}

function firstSentence({ description }: InputSpec): string {
  return /^.*?[.;:](?= |$)/.exec(description)?.[0].replace(/[.;:]$/, '') ?? description;
}

/** For single quotes of a shell: descriptions are ours, and none needs an apostrophe. */
function quoted(text: string): string {
  return text.replaceAll("'", '’').replaceAll('\\', '');
}
