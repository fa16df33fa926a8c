import { ApiError, notFound } from '../api-error.ts';
import { createHash } from 'node:crypto';
import { type Call, type Handlers, repositoryUrl } from '../call.ts';
import type { Artifact, Job, WorkflowRun } from '../model.ts';
import { page } from '../pages.ts';
import { fullNameOf, linkedPulls, repositoryView } from '../views.ts';

export const actionHandlers: Handlers = {
  'actions/list-workflow-runs-for-repo': (call) => {
    const { branch, event, head_sha: sha, status } = call.query;
    const runs = call.state.workflowRuns.filter(
      (run) =>
        (branch === undefined || run.head_branch === branch) &&
        (event === undefined || run.event === event) &&
        (sha === undefined || run.head_sha === sha) &&
        (status === undefined || run.status === status || run.conclusion === status),
    );
    const { items, headers } = page(runs.toReversed(), call.address);
    return { body: { total_count: runs.length, workflow_runs: items.map((run) => runView(call, run)) }, headers };
  },
  'actions/get-workflow-run': (call) => ({ body: runView(call, runOf(call)) }),
  'actions/list-jobs-for-workflow-run': (call) => {
    const run = runOf(call);
    const latest = (job: Job): boolean => (job.run_attempt ?? 1) === run.run_attempt;
    return jobs(call, run, call.query['filter'] === 'all' ? run.jobs : run.jobs.filter(latest));
  },
  'actions/list-jobs-for-workflow-run-attempt': (call) => {
    const run = runOf(call);
    return jobs(
      call,
      run,
      run.jobs.filter((job) => (job.run_attempt ?? 1) === Number(call.params['attempt_number'])),
    );
  },
  'actions/get-job-for-workflow-run': (call) => {
    const id = Number(call.params['job_id']);
    const run = call.state.workflowRuns.find((each) => each.jobs.some((job) => job.id === id));
    const job = run?.jobs.find((each) => each.id === id);
    if (run === undefined || job === undefined) {
      throw notFound();
    }
    return { body: jobView(call, run, job) };
  },
  'actions/list-workflow-run-artifacts': (call) => {
    const { id } = runOf(call);
    return artifacts(
      call,
      call.state.artifacts.filter((artifact) => artifact.run === id),
    );
  },
  'actions/list-artifacts-for-repo': (call) => artifacts(call, call.state.artifacts),
  'actions/get-artifact': (call) => ({ body: artifactView(call, artifactOf(call)) }),
  'actions/download-artifact': (call) => {
    const artifact = artifactOf(call);
    if (artifact.expired) {
      throw new ApiError(410, 'Artifact has expired');
    }
    return { headers: { location: `${call.blobsUrl}/artifacts/${artifact.id}.zip` } };
  },
};

function runOf({ state, params }: Call): WorkflowRun {
  const run = state.workflowRuns.find(({ id }) => id === Number(params['run_id']));
  if (run === undefined) {
    throw notFound();
  }
  return run;
}

function artifactOf({ state, params }: Call): Artifact {
  const artifact = state.artifacts.find(({ id }) => id === Number(params['artifact_id']));
  if (artifact === undefined || (params['archive_format'] ?? 'zip') !== 'zip') {
    throw notFound();
  }
  return artifact;
}

function artifacts(
  call: Call,
  found: readonly Artifact[],
): { body: object; headers: Readonly<Record<string, string>> } {
  const { name } = call.query;
  const wanted = found.filter((artifact) => name === undefined || artifact.name === name).toReversed();
  const { items, headers } = page(wanted, call.address);
  return { body: { total_count: wanted.length, artifacts: items.map((each) => artifactView(call, each)) }, headers };
}

function jobs(
  call: Call,
  run: WorkflowRun,
  found: readonly Job[],
): { body: object; headers: Readonly<Record<string, string>> } {
  const { items, headers } = page(found, call.address);
  return { body: { total_count: found.length, jobs: items.map((job) => jobView(call, run, job)) }, headers };
}

function runView(call: Call, { jobs: _jobs, headRepository, ...run }: WorkflowRun): object {
  const [full, url] = [fullNameOf(call.state), `${repositoryUrl(call)}/actions/runs/${run.id}`];
  return {
    ...run,
    url,
    html_url: `https://github.com/${full}/actions/runs/${run.id}`,
    run_number: 1,
    // GitHub leaves this empty for forks, for good.
    pull_requests: headRepository === full ? linkedPulls(call, run.head_sha) : [],
    repository: repositoryView(call.state, full),
    head_repository: repositoryView(call.state, headRepository),
  };
}

function jobView(call: Call, run: WorkflowRun, job: Job): object {
  const { id, name, status, conclusion, runner_name } = job;
  return {
    id,
    name,
    status,
    conclusion,
    runner_name,
    run_id: run.id,
    run_attempt: job.run_attempt ?? 1,
    head_sha: run.head_sha,
    url: `${repositoryUrl(call)}/actions/jobs/${id}`,
    html_url: `https://github.com/${fullNameOf(call.state)}/actions/runs/${run.id}/job/${id}`,
    check_run_url: `${repositoryUrl(call)}/check-runs/${id}`,
  };
}

function artifactView(call: Call, { archive, run, ...artifact }: Artifact): object {
  const url = `${repositoryUrl(call)}/actions/artifacts/${artifact.id}`;
  const workflow = call.state.workflowRuns.find(({ id }) => id === run);
  return {
    ...artifact,
    size_in_bytes: archive.length,
    digest: `sha256:${createHash('sha256').update(archive).digest('hex')}`,
    url,
    archive_download_url: `${url}/zip`,
    workflow_run: { id: run, repository_id: 1, head_branch: workflow?.head_branch, head_sha: workflow?.head_sha },
  };
}
