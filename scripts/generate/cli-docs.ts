import { EXIT_CODES_TEXT } from '../../src/cli/help.ts';
import { flagsOf, placeholder } from '../../src/cli/options.ts';
import type { GateSpec } from '../../src/config/gate-spec.ts';
import { INPUT_GROUPS, type InputSpec } from '../../src/config/input.ts';
import { table } from './tables.ts';

/** docs/cli.md: every command and flag. */
export function cliDocs(gates: readonly GateSpec[]): string {
  return `<!-- Generated from src/config by \`npm run generate\`: edits here are lost. -->

# The command line

\`\`\`sh
gatehouse <command> [options]
node dist/cli/index.js <command> [options] # from a checkout, without installing anything
\`\`\`

Reports go to standard output, or to the file that \`--output\` names; logs and progress go to standard error.
Flags have the names of the inputs of the actions. Lists take commas, or the flag several times. All mistakes are reported at once.

| Command | |
| --- | --- |
${gates.map(({ name, summary }) => `| [\`${name}\`](#${name}) | ${summary} |`).join('\n')}
| [\`config check\`](configuration.md#on-the-command-line) | Say what is wrong with the configuration file |
| [\`config show\`](configuration.md#on-the-command-line) | Show what each run comes to |
| [\`init\`](configuration.md#the-first-one) | Propose the gates that fit a repository, and write what runs them |
| [\`hook\`](hook.md) | Lint what is staged, before it is committed |
| [\`plan\`](matrix.md) | Deal a list of images out to the jobs of a matrix |
| [\`doctor\`](doctor.md) | Say what would stop a run here |
| [\`exceptions\`](exceptions.md) | List, check and add decisions to live with findings |
| [\`baseline adopt\`](exceptions.md#beginning-with-what-is-there) | Record the open findings of a report as exceptions that expire |
| [\`replay\`](policy.md#the-same-answer-twice) | Judge a report again, or by another policy |
| [\`explain\`](policy.md) | Say why a finding counts or not |
| [\`completion\`](#completion) | Print the completion script of a shell |

## Exit codes

${EXIT_CODES_TEXT.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().replace(/^(\d) +/, '- `$1` '))
  .join('\n')}

${gates.map(gateDocs).join('\n\n')}

## completion

\`\`\`sh
source <(gatehouse completion bash)  # bash, in ~/.bashrc
source <(gatehouse completion zsh)   # zsh, in ~/.zshrc after compinit
gatehouse completion fish | source   # fish, in ~/.config/fish/config.fish
\`\`\`
`;
}

function gateDocs(gate: GateSpec): string {
  const examples = gate.examples.map(({ command, says }) => `# ${says}\n${command}`);
  const groups = INPUT_GROUPS.map(
    (group) => [group, flagsOf(gate).filter(([, spec]) => spec.group === group)] as const,
  );
  const tables = groups
    .filter(([, flags]) => flags.length > 0)
    .map(([group, flags]) => `### ${group}\n\n${table(['Flag', 'Default', 'What it does'], flags.map(row))}`);
  return `## ${gate.name}

${gate.description}

\`\`\`sh
gatehouse ${gate.name} [options]${gate.positional === undefined ? '' : ` [${gate.inputs[gate.positional]?.valueName ?? gate.positional}...]`}
\`\`\`

\`\`\`sh
${examples.join('\n\n')}
\`\`\`

${tables.join('\n\n')}`;
}

function row([name, spec]: readonly [string, InputSpec]): readonly string[] {
  const value = spec.type === 'boolean' ? '' : ` ${placeholder(name, spec)}`;
  const short = spec.short === undefined ? '' : `, \`-${spec.short}\``;
  const fallback = spec.default === undefined || spec.type === 'boolean' ? '' : `\`${spec.default}\``;
  const values = 'values' in spec && spec.values !== undefined ? ` One of ${spec.values.join(', ')}.` : '';
  return [`\`--${name}${value}\`${short}`, fallback, `${spec.description}${values}`];
}
