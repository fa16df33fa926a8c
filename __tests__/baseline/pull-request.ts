import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Report } from '../../src/domain/report.ts';
import { manifestScanGate } from '../../src/gates/manifest-scan.ts';
import { runOnActions } from '../../src/gates/on-actions.ts';
import { runOnTerminal } from '../../src/gates/on-terminal.ts';
import type { Laboratory, TestRepository } from './repository.ts';

export interface Ran {
  readonly code: number;
  readonly report: Report;
  readonly log: string;
  readonly outputs: ReadonlyMap<string, string>;
}

export type Texts = Readonly<Record<string, string>>;

const SIGNALS = { on: () => undefined, off: () => undefined, exit: () => undefined };

/** Runs manifest-scan in a checkout as a command of a terminal. */
export async function onTerminal(folder: string, inputs: Texts, env: Texts = {}, gate = 'manifest-scan'): Promise<Ran> {
  const said: string[] = [];
  const stream = Object.assign(new Writable({ write: (chunk, _, done) => (said.push(String(chunk)), done()) }), {});
  const out = mkdtempSync(join(folder, '..', 'report-'));
  const file = join(out, 'report.json');
  const code = await runOnTerminal(gate, new Map(Object.entries({ format: 'json', output: file, ...inputs })), {
    ...SIGNALS,
    env: { PATH: process.env['PATH'], RUNNER_TEMP: out, ...env },
    cwd: () => folder,
    stdout: stream,
    stderr: stream,
  });
  // A run that was refused leaves none.
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  return { code, report: JSON.parse(text) as Report, log: said.join(''), outputs: new Map() };
}

/** Runs manifest-scan in a checkout as a step of a workflow, which shows nothing on GitHub. */
export async function runStep(folder: string, event: object, inputs: Texts, env: Texts): Promise<Ran> {
  const temp = mkdtempSync(join(folder, '..', 'runner-'));
  const said: string[] = [];
  for (const name of ['output', 'state', 'summary']) {
    writeFileSync(join(temp, name), '');
  }
  writeFileSync(join(temp, 'event.json'), JSON.stringify(event));
  const quiet = { check: 'false', comment: 'never', sarif: 'never', summary: 'false', ...inputs };
  const runner = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STATE: join(temp, 'state'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    GITHUB_RUN_ID: '42',
    RUNNER_TEMP: temp,
    ...env,
  };
  const before = { ...process.env };
  // The toolkit writes outputs where the environment of the process says.
  Object.assign(process.env, { GITHUB_OUTPUT: runner.GITHUB_OUTPUT, GITHUB_STATE: runner.GITHUB_STATE });
  try {
    const given = Object.entries(quiet).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
    const code = await runOnActions(manifestScanGate, {
      ...SIGNALS,
      env: { PATH: process.env['PATH'], ...runner, ...Object.fromEntries(given) },
      cwd: () => folder,
      stdout: { write: (text: string) => said.push(text) },
    });
    const outputs = readPairs(readFileSync(join(temp, 'output'), 'utf8'));
    const report = JSON.parse(readFileSync(outputs.get('report') ?? '', 'utf8')) as Report;
    return { code, report, log: said.join(''), outputs };
  } finally {
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE']) {
      if (before[name] === undefined) {
        delete process.env[name];
      } else {
        process.env[name] = before[name];
      }
    }
  }
}

function readPairs(text: string): ReadonlyMap<string, string> {
  const pairs = text.matchAll(/^(?<name>[^\n<]+)<<(?<end>[^\n]+)\n(?<value>[^]*?)\n\k<end>$/gm);
  return new Map([...pairs].map(({ groups }) => [groups?.['name'] ?? '', groups?.['value'] ?? '']));
}

/** A pod with one container for each name that is privileged. */
export function pod(name: string, ...privileged: readonly string[]): string {
  const containers = (privileged.length === 0 ? ['plain'] : privileged).map(
    (container) => `    - name: ${container}
      image: nginx:1.27.0
      securityContext: { privileged: ${privileged.length > 0} }
`,
  );
  return `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, namespace: shop }\nspec:\n  containers:\n${containers.join('')}`;
}

export interface PullRequest {
  readonly origin: TestRepository;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  readonly event: object;
  readonly env: Texts;
}

type Files = Parameters<TestRepository['commit']>[0];

/** A pull request in a repository of one base commit, with the merge commit that GitHub makes of both. */
export function pullRequest(lab: Laboratory, before: Files, change: Files): PullRequest {
  const origin = lab.repository('origin');
  const base = origin.commit(before);
  origin.git('checkout', '--quiet', '-b', 'change');
  const head = origin.commit(change);
  origin.git('checkout', '--quiet', '-b', 'merge', 'main');
  origin.git('merge', '--quiet', '--no-edit', '--no-ff', 'change');
  const merge = origin.git('rev-parse', 'HEAD');
  const repo = { full_name: 'octo/shop' };
  const event = {
    number: 1,
    repository: { default_branch: 'main' },
    pull_request: {
      number: 1,
      head: { sha: head, ref: 'change', repo },
      base: { sha: base, ref: 'main', repo },
    },
  };
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: merge, GITHUB_REF: 'refs/pull/1/merge' };
  return { origin, base, head, merge, event, env };
}

/** What of a report is told of high findings: the id and the file, by cause. */
export function told({ findings }: Report, cause: string | undefined, status = 'open'): readonly string[] {
  return findings
    .filter((one) => one.severity === 'high' && one.cause === cause && one.status === status)
    .map(({ id, locations }) => `${id} ${locations[0]?.path ?? ''}`)
    .toSorted();
}
