import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FakeGitHub } from '../../__tests__/support/github/options.ts';
import type { TokenGrant } from '../../__tests__/support/github/model.ts';
import { startGitHub } from '../../__tests__/support/github/server.ts';
import { act, type ActResult } from '../act/act.ts';
import { keptFolder } from '../act/kept.ts';
import { createWorkspace, type Workspace } from '../act/workspace.ts';
import { PUBLISH, publishWorkflow, SCAN, scanWorkflow } from './workflows.ts';

const everything: TokenGrant = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  pullRequests: 'write',
  securityEvents: 'write',
  statuses: 'write',
};
const TOKENS = { ghs_fork: everything, ghs_base: { ...everything, trusted: true } };
const FORK = 'mallory/shop';

/** What the workflow of a pull request from a fork has left behind. */
export interface Scanned {
  readonly result: ActResult;
  readonly github: FakeGitHub['state'];
  readonly head: Workspace;
  /** The folder that stands for its artifact. */
  readonly artifact: string;
  remove(): void;
}

export interface Published {
  readonly result: ActResult;
  readonly github: FakeGitHub['state'];
}

/** Runs the scan of a pull request from a fork, whose token may only read. `path` is what it scans. */
export async function scanned(path: string): Promise<Scanned> {
  const head = createWorkspace({ [SCAN]: scanWorkflow(path) });
  const github = await githubFor(head);
  try {
    const [pull] = github.state.pulls;
    assert(pull !== undefined);
    const payload = {
      number: pull.number,
      pull_request: {
        number: pull.number,
        head: { sha: pull.headSha, ref: pull.headRef, repo: { full_name: FORK, fork: true } },
        base: { sha: pull.baseSha, ref: pull.baseRef, repo: { full_name: 'octo/shop' } },
      },
    };
    const result = await run(github, head, { event: 'pull_request', workflow: SCAN, token: 'ghs_fork', payload });
    const artifact = join(keptFolder(head.dir), 'reports');
    return { result, github: github.state, head, artifact, remove: () => head.remove() };
  } finally {
    await github.stop();
  }
}

/** Runs the workflow of the base branch that follows. `forge` changes what lies in the artifact. */
export async function published(
  { head, artifact }: Scanned,
  path: string,
  forge: (folder: string) => void = () => undefined,
): Promise<Published> {
  const base = createWorkspace({ [PUBLISH]: publishWorkflow(path) });
  const left = mkdtempSync(join(tmpdir(), 'gatehouse-artifact-'));
  mkdirSync(join(left, 'reports'));
  if (existsSync(artifact)) {
    cpSync(artifact, join(left, 'reports'), { recursive: true });
  }
  forge(join(left, 'reports'));
  const github = await githubFor(head);
  try {
    const payload = { action: 'completed', workflow_run: workflowRun(github) };
    const env = { ARTIFACT: join(left, 'reports'), HEAD_CHECKOUT: head.dir };
    const request = { event: 'workflow_run', workflow: PUBLISH, token: 'ghs_base', payload, env };
    const result = await run(github, base, request);
    assert.deepEqual(github.violations, [], 'every request fits GitHub’s description');
    return { result, github: github.state };
  } finally {
    await github.stop();
    base.remove();
    rmSync(left, { recursive: true, force: true, maxRetries: 3 });
  }
}

function githubFor(head: Workspace): Promise<FakeGitHub> {
  return startGitHub({ tokens: TOKENS, fork: true, pull: { headRepository: FORK, head: { sha: head.headSha } } });
}

function workflowRun({ state: { pulls } }: FakeGitHub): object {
  const [pull] = pulls;
  return {
    id: 42,
    event: 'pull_request',
    head_sha: pull?.headSha,
    head_branch: pull?.headRef,
    head_repository: { full_name: FORK, owner: { login: 'mallory' } },
    repository: { full_name: 'octo/shop' },
    pull_requests: [],
  };
}

interface Asked {
  readonly event: string;
  readonly workflow: string;
  readonly token: string;
  readonly payload: object;
  readonly env?: Readonly<Record<string, string>>;
}

function run(github: FakeGitHub, { dir }: Workspace, { env = {}, ...asked }: Asked): Promise<ActResult> {
  const ref = asked.event === 'pull_request' ? 'refs/pull/1/merge' : 'refs/heads/main';
  const about = { GITHUB_REF: ref, GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '1', KEPT: keptFolder(dir) };
  return act({ ...asked, cwd: dir, apiUrl: github.url, env: { ...about, ...env } });
}
