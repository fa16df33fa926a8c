import { CHECKOUT, gateSteps } from '../act/workflow.ts';

export const SCAN = '.github/workflows/gate.yml';
export const PUBLISH = '.github/workflows/publish.yml';

// The workflows of docs/forks.md, with a folder in place of upload-artifact and download-artifact, and a clone in place of the
// checkout of the head: these need the network.

/** The pull request scans itself, with a token that may only read. */
export function scanWorkflow(path: string): string {
  return `on: pull_request
jobs:
  scan:
    runs-on: ubuntu-latest
    steps:
${CHECKOUT}
${gateSteps('manifest-scan', { path })}
      - if: always()
        env:
          REPORT: \${{ steps.gate.outputs.report }}
        run: mkdir -p "$KEPT/reports" && cp "$REPORT" "$KEPT/reports/report.json"
`;
}

/** The base branch publishes the report as the word of its author, and scans the head itself, as data. */
export function publishWorkflow(path: string): string {
  return `on:
  workflow_run:
    workflows: [gate]
    types: [completed]
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
${CHECKOUT}
      - run: cp -R "$ARTIFACT" reports
${gateSteps('report', { reports: 'reports' })}
  scan:
    runs-on: ubuntu-latest
    steps:
${CHECKOUT}
      - run: git clone --quiet "$HEAD_CHECKOUT" head
${gateSteps('manifest-scan', { path, 'working-directory': 'head', render: 'never' })}`;
}
