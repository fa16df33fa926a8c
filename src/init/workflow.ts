import { CHECKOUT, isKnown, SETUP_GO, usesOf, type Pin } from './pins.ts';
import type { GoSetup, Proposal } from './proposal.ts';

export interface WorkflowOptions {
  readonly proposal: Proposal;
  readonly gatehouse: Pin;
  /** The branch that changes are merged into. */
  readonly branch: string;
}

/** `.github/workflows/gatehouse.yml`: every permission with its reason, every action by its full SHA. */
export function workflowText({ proposal, gatehouse, branch }: WorkflowOptions): string {
  const unknown = isKnown(gatehouse)
    ? []
    : ['      # Write the owner and the full SHA of the release that you have looked at; this one does not exist.'];
  return `# Written by gatehouse init. What is scanned and what may pass is in .github/gatehouse.yml.
# This file decides whether the gate runs at all: protect it with a ruleset, as docs/configuration.md of Gatehouse says.
name: Gatehouse

on:
  pull_request:
  merge_group:
  push:
    branches: [${JSON.stringify(branch)}]
  schedule:
    - cron: '17 5 * * 1' # new advisories, with nothing changed here

permissions: {}

concurrency:
  group: gatehouse-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  gatehouse:
    name: Gates
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read # the checkout
      actions: read # what earlier runs have kept to compare with
      checks: write # the check of each gate, with annotations
      pull-requests: write # one comment
      security-events: write # code scanning, where it is switched on
    steps:
      - uses: ${usesOf(CHECKOUT)}
        with:
          persist-credentials: false
${[...goSteps(proposal.go), ...buildSteps(proposal), ...unknown].map((line) => `${line}\n`).join('')}      - uses: ${usesOf(gatehouse)}
${proposal.builds.length === 0 && proposal.go === undefined ? '' : EVEN_SO}        with:
          baseline: cache
`;
}

// An image that could not be built, or a module that could not be had, is an error of its gate; the others still have something to say.
const EVEN_SO = '        if: ${{ !cancelled() }}\n';

/** golangci-lint and govulncheck need Go, and the modules that the code requires. */
function goSteps(go: GoSetup | undefined): readonly string[] {
  if (go === undefined) {
    return [];
  }
  const downloads = go.modules.map((folder) => `go ${folder === '' ? '' : `-C ${folder} `}mod download`);
  return [
    `      - uses: ${usesOf(SETUP_GO)}`,
    '        with:',
    `          ${go.versionFile === undefined ? 'go-version: stable' : `go-version-file: ${go.versionFile}`}`,
    '          cache: false # what other jobs have put into a cache is not built here',
    '      - name: Get the modules that the Go code requires',
    ...(downloads.length === 1
      ? [`        run: ${downloads.join('')}`]
      : ['        run: |', ...downloads.map((line) => `          ${line}`)]),
  ];
}

function buildSteps({ builds }: Proposal): readonly string[] {
  return builds.flatMap(({ tag, folder, file }) => [
    `      - name: Build ${tag}`,
    `        run: docker build --tag ${tag} --file ${file} ${folder}`,
  ]);
}
