import assert from 'node:assert/strict';
import type { FakeGitHub, FakeGitHubOptions } from '../../__tests__/support/github/options.ts';
import { startGitHub } from '../../__tests__/support/github/server.ts';
import { act, type ActLine, type ActResult } from './act.ts';
import { keptFolder, readKept, type KeptFile } from './kept.ts';
import { createWorkspace, type Changes } from './workspace.ts';

const WORKFLOW = '.github/workflows/gate.yml';

export interface Session {
  readonly github: FakeGitHub;
  readonly result: ActResult;
  /** Of the gate; of the last one where the workflow has several. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The annotations that came as workflow commands. */
  readonly commands: readonly ActLine[];
  readonly headSha: string;
  /** What the jobs have left in the folders of the folder $KEPT. */
  readonly kept: Readonly<Record<string, readonly KeptFile[]>>;
}

export interface SessionRequest {
  /** As YAML; see `gateWorkflow`. */
  readonly workflow: string;
  readonly github?: FakeGitHubOptions;
  readonly files?: Readonly<Record<string, string>>;
  /** What the pull request makes of files; without it the base has all there is. */
  readonly change?: Changes;
  /** What the jobs have in their environment besides. */
  readonly env?: Readonly<Record<string, string>>;
  /** Names in the checkout for what lies elsewhere and is too large to be copied. */
  readonly links?: Readonly<Record<string, string>>;
  /** Folders in which programs are looked for first. */
  readonly path?: readonly string[];
  /** See `ActRequest`. */
  readonly localRepositories?: readonly string[];
  /** Runs beside act, to interfere with it. */
  readonly meanwhile?: (github: FakeGitHub) => Promise<void>;
}

/** One pull request whose workflow runs the real action.yml and dist, against a GitHub on loopback that holds every answer to its description. */
export async function session(request: SessionRequest): Promise<Session> {
  const workspace = createWorkspace({ [WORKFLOW]: request.workflow, ...request.files }, request.links, request.change);
  const github = await startGitHub({
    ...request.github,
    pull: { ...workspace.pull, merge: { sha: workspace.headSha } },
  });
  try {
    const [pull] = github.state.pulls;
    assert(pull !== undefined);
    const running = act({
      cwd: workspace.dir,
      event: 'pull_request',
      workflow: WORKFLOW,
      apiUrl: github.url,
      payload: payload(pull),
      ...(request.path !== undefined && { path: request.path }),
      ...(request.localRepositories !== undefined && { localRepositories: request.localRepositories }),
      env: {
        GITHUB_REF: 'refs/pull/1/merge',
        GITHUB_RUN_ID: '42',
        GITHUB_RUN_ATTEMPT: '1',
        KEPT: keptFolder(workspace.dir),
        ...request.env,
      },
    });
    const [result] = await Promise.all([running, request.meanwhile?.(github)]);
    assert.deepEqual(github.violations, [], 'every request fits GitHub’s description');
    return {
      github,
      result,
      outputs: outputsOf(result),
      summary: summaryOf(result),
      commands: annotationsOf(result),
      headSha: pull.headSha,
      kept: readKept(workspace.dir),
    };
  } finally {
    await github.stop();
    workspace.remove();
  }
}

export function onlyCheck({ github, result }: Session): Session['github']['state']['checkRuns'][number] {
  const [check, ...others] = github.state.checkRuns;
  assert(check !== undefined, `no check run\n${result.text}`);
  assert.equal(others.length, 0);
  return check;
}

function payload(pull: FakeGitHub['state']['pulls'][number]): object {
  const [owner = '', name = ''] = 'octo/shop'.split('/');
  const [headOwner = ''] = pull.headRepository.split('/');
  return {
    action: 'opened',
    number: pull.number,
    pull_request: {
      number: pull.number,
      head: {
        sha: pull.headSha,
        ref: pull.headRef,
        repo: { full_name: pull.headRepository, fork: headOwner !== owner },
      },
      base: { sha: pull.baseSha, ref: pull.baseRef, repo: { full_name: 'octo/shop' } },
      merge_commit_sha: pull.mergeSha,
      user: { login: pull.login },
    },
    repository: { name, full_name: 'octo/shop', owner: { login: owner }, default_branch: 'main' },
    sender: { login: pull.login },
  };
}

function outputsOf({ lines }: ActResult): Readonly<Record<string, string>> {
  const line = lines.findLast(({ msg = '' }) => msg.startsWith('OUTPUTS '));
  return line?.msg === undefined ? {} : (JSON.parse(line.msg.slice('OUTPUTS '.length)) as Record<string, string>);
}

function summaryOf({ lines }: ActResult): string {
  return lines
    .filter(({ command }) => command === 'summary')
    .map(({ content = '' }) => content)
    .join('');
}

function annotationsOf({ lines }: ActResult): readonly ActLine[] {
  return lines.filter(({ command = '' }) => ['error', 'warning', 'notice'].includes(command));
}
