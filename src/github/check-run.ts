import { readCheckRun, readCheckRuns, type CheckRun } from './answers.ts';
import { REPEATABLE, type Api } from './client.ts';
import { sendOnce } from './send-once.ts';

/** By what a check run is found again. */
export interface PendingCheck {
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string;
}

export interface NewCheck extends PendingCheck {
  readonly detailsUrl?: string;
  readonly title: string;
  readonly summary: string;
}

/** What an unfinished check run may end as; all of them keep a required check from passing. */
export type NotPassed = 'cancelled' | 'failure';

/** Opens a check run in progress; after a dropped connection it is looked for by its external id before it is opened again. */
export async function openCheckRun(api: Api, check: NewCheck): Promise<CheckRun> {
  const { octokit, owner, repo, pace } = api;
  const { name, headSha, externalId, detailsUrl, title, summary } = check;
  const create = async (): Promise<CheckRun> => {
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/check-runs', {
      owner,
      repo,
      name,
      head_sha: headSha,
      status: 'in_progress',
      started_at: new Date().toISOString(),
      external_id: externalId,
      ...(detailsUrl !== undefined && { details_url: detailsUrl }),
      output: { title, summary },
    });
    return readCheckRun(data);
  };
  return sendOnce(pace, create, () => findCheckRun(api, check));
}

/** The check runs of one name on a commit, of all suites; the newest hundred. */
export async function listCheckRuns(
  { octokit, owner, repo }: Api,
  headSha: string,
  name: string,
): Promise<readonly CheckRun[]> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    owner,
    repo,
    ref: headSha,
    check_name: name,
    filter: 'all',
    per_page: 100,
  });
  return readCheckRuns(data);
}

export async function findCheckRun(api: Api, check: PendingCheck): Promise<CheckRun | undefined> {
  const runs = await listCheckRuns(api, check.headSha, check.name);
  return runs.find(({ externalId }) => externalId === check.externalId);
}

export async function getCheckRun({ octokit, owner, repo }: Api, id: number): Promise<CheckRun> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    owner,
    repo,
    check_run_id: id,
  });
  return readCheckRun(data);
}

/** Closes a check run that got no result. Sending it twice changes nothing, so it may be tried again. */
export async function closeUnfinished(
  { octokit, owner, repo }: Api,
  id: number,
  conclusion: NotPassed,
  output: { readonly title: string; readonly summary: string },
): Promise<void> {
  await octokit.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    owner,
    repo,
    check_run_id: id,
    status: 'completed',
    conclusion,
    completed_at: new Date().toISOString(),
    output,
    ...REPEATABLE,
  });
}
