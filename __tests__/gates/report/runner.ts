import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../../src/domain/report.ts';
import { createFinding, createReport, createScan } from '../../support/report.ts';
import type { FakeGitHub } from '../../support/github/server.ts';
import { folderWith, start, type Ended } from '../../cli/bundle.ts';

export interface ReportStep {
  readonly ended: Ended;
  readonly outputs: ReadonlyMap<string, string>;
  /** The merged report; undefined when none was written. */
  readonly report: Report | undefined;
  readonly summary: string;
}

export interface StepRequest {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly files: Files;
  /** The event of the run that made the reports; then the step runs in the workflow_run after it, on the default branch. */
  readonly startedBy?: 'pull_request' | 'push';
}

/** Runs actions/report as a step for the open pull request of the loopback GitHub; the workspace holds the files and no checkout. */
export async function runReportStep(
  dist: string,
  github: FakeGitHub,
  { inputs = {}, files, startedBy }: StepRequest,
): Promise<ReportStep> {
  const temp = await mkdtemp(join(tmpdir(), 'gatehouse-runner-'));
  const cwd = await folderWith(textsOf(files));
  const [pull] = github.state.pulls;
  const { owner, name } = github.state;
  await writeFile(
    join(temp, 'event.json'),
    JSON.stringify(startedBy === undefined ? eventOf(github) : workflowRunOf(github, startedBy)),
  );
  for (const file of ['output', 'state', 'summary']) {
    await writeFile(join(temp, file), '');
  }
  const given = { reports: 'shards', token: 'ghs_test', sarif: 'never', comment: 'on-findings', ...inputs };
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: `${owner}/${name}`,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_SHA: pull?.mergeSha ?? '',
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'report',
    GITHUB_WORKSPACE: cwd,
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STATE: join(temp, 'state'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    ...(startedBy !== undefined && {
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_SHA: pull?.baseSha ?? '',
      GITHUB_REF: 'refs/heads/main',
    }),
    ...Object.fromEntries(Object.entries(given).map(([key, text]) => [`INPUT_${key.toUpperCase()}`, text])),
  };
  const ended = await start(join(dist, 'report/index.js'), [], { cwd, env }).ended;
  const outputs = await readPairs(join(temp, 'output'));
  const path = outputs.get('report') ?? '';
  return {
    ended,
    outputs,
    report: path === '' ? undefined : (JSON.parse(await readFile(path, 'utf8')) as Report),
    summary: await readFile(join(temp, 'summary'), 'utf8'),
  };
}

export type Files = Readonly<Record<string, Report | string>>;

/** What the files hold, reports as JSON. */
export function textsOf(files: Files): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? content : JSON.stringify(content),
    ]),
  );
}

function eventOf({ state: { pulls, owner, name } }: FakeGitHub): object {
  const [pull] = pulls;
  const base = { sha: pull?.baseSha, ref: pull?.baseRef, repo: { full_name: `${owner}/${name}` } };
  const head = { sha: pull?.headSha, ref: pull?.headRef, repo: { full_name: pull?.headRepository } };
  return { number: pull?.number, pull_request: { number: pull?.number, head, base } };
}

function workflowRunOf({ state: { pulls, owner, name } }: FakeGitHub, startedBy: string): object {
  const [pull] = pulls;
  const [headOwner] = (pull?.headRepository ?? '').split('/');
  return {
    action: 'completed',
    workflow_run: {
      event: startedBy,
      head_sha: pull?.headSha,
      head_branch: pull?.headRef,
      head_repository: { full_name: pull?.headRepository, owner: { login: headOwner } },
      repository: { full_name: `${owner}/${name}` },
      pull_requests: [],
    },
  };
}

async function readPairs(path: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(path, 'utf8');
  const pairs = text.matchAll(/^(?<name>[^\n<]+)<<(?<end>[^\n]+)\n(?<value>[^]*?)\n\k<end>$/gm);
  return new Map([...pairs].map(({ groups }) => [groups?.['name'] ?? '', groups?.['value'] ?? '']));
}

/** The report of one shard of three: one image of its own, clean, with what is given in `parts` instead. */
export function shard(number: number, parts: Partial<Report> = {}): Report {
  const name = `shop/image-${number}`;
  const scan = createScan({ id: `trivy@${name}`, scanner: 'trivy', target: { kind: 'image', name } });
  return createReport({ gate: 'image-scan', id: `shard-${number}-of-3`, scans: [scan], ...parts });
}

/** A vulnerability that shard `number` has in its image; open and critical. */
export function vulnerabilityOf(number: number, parts: Partial<ReturnType<typeof createFinding>> = {}) {
  const scan = `trivy@shop/image-${number}`;
  const {
    resource: _resource,
    control: _control,
    ...finding
  } = createFinding({
    fingerprint: String(number).repeat(32),
    id: 'CVE-2021-44228',
    kind: 'vulnerability',
    title: 'Remote code execution',
    target: `shop/image-${number}`,
    component: { name: 'log4j-core', version: '2.14.1', purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1' },
    locations: [],
  });
  const sightings = finding.sightings.map((one) => ({ ...one, scan, ruleId: finding.id }));
  return { ...finding, sightings, ...parts };
}
