import { isKnown, type Pin } from './pins.ts';
import type { Proposal, ProposedRun } from './proposal.ts';

/** `.github/gatehouse.yml` with the proposed runs, and a word on everything that may be added. */
export function configText({ runs, notes }: Proposal, gatehouse: Pin): string {
  const schema = isKnown(gatehouse)
    ? `# yaml-language-server: $schema=https://raw.githubusercontent.com/${gatehouse.repository}/${gatehouse.sha}/schemas/config.schema.json\n`
    : '';
  return `${schema}# Written by gatehouse init; "gatehouse config check" says what is wrong with it, "gatehouse config show" what it comes to.
# On a pull request the file of the base branch holds. Steps of workflows may ask for more than it, not for less.
version: 1

policy:
  # How many open findings pass. Without it: on a pull request none that is critical or high and caused by the change, elsewhere none that
  # is critical.
  # budget: { critical: 0, high: 3 }

  # What a pull request is judged on: change, new or all.
  # judge: change

  # Rules come before the budget; the first that matches decides.
  # rules:
  #   - name: exploited
  #     when: { kev: true }
  #     action: block
  #     reason: Somebody is using it.

  # No exception lives longer than this, and it is warned of before it ends.
  exceptions: { max-days: 180, warn-days: 14 }

# Findings to live with, each with a reason, an owner and an end.
exceptions: []
# - id: CVE-2024-0000
#   reason: The function is never called.
#   owner: team-shop
#   expires: 2027-01-31

${gates(runs)}${notes.map((note) => `# ${note}\n`).join('')}`;
}

function gates(runs: readonly ProposedRun[]): string {
  const names = [...new Set(runs.map(({ gate }) => gate))];
  const blocks = names.map((name) => {
    const own = runs.filter(({ gate }) => gate === name);
    const lines = own.flatMap((run) => (own.length === 1 ? single(run) : listed(run)));
    return [`  ${name}:`, ...lines].join('\n');
  });
  return names.length === 0 ? 'gates: {}\n' : `gates:\n${blocks.join('\n\n')}\n`;
}

function single({ id, inputs, reason }: ProposedRun): readonly string[] {
  return [`    # ${reason}`, ...fields(id, inputs).map((line) => `    ${line}`)];
}

function listed({ id, inputs, reason }: ProposedRun): readonly string[] {
  return [`    # ${reason}`, ...fields(id, inputs).map((line, index) => `    ${index === 0 ? '- ' : '  '}${line}`)];
}

// The paths hold nothing that YAML gives a meaning, so that quotes are enough.
function fields(id: string | undefined, inputs: ProposedRun['inputs']): readonly string[] {
  return [
    ...(id === undefined ? [] : [`id: ${id}`]),
    ...Object.entries(inputs).flatMap(([name, items]) => listOf(name, items)),
  ];
}

const LINE = 120;

/** On one line where it fits. */
function listOf(name: string, items: readonly string[]): readonly string[] {
  const quoted = items.map((item) => JSON.stringify(item));
  const line = `${name}: [${quoted.join(', ')}]`;
  return line.length <= LINE ? [line] : [`${name}:`, ...quoted.map((item) => `  - ${item}`)];
}
