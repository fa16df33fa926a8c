import type { Log } from '../domain/log.ts';
import { connect, type Api } from '../github/client.ts';
import { readContext, type Context } from '../github/context.ts';
import { statusOf, textOf } from '../github/failures.ts';
import { DEFAULT_PACE } from '../github/pace.ts';
import { ok, warning, type Diagnosis } from './diagnosis.ts';

interface Place {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly event: unknown;
  readonly token: string | undefined;
  readonly version: string;
  readonly log: Log;
}

/** What the token may do, by reading only: GitHub tells nobody what it may write before it is tried, and nothing is tried here. */
export async function diagnoseToken({ env, event, token = '', version, log }: Place): Promise<readonly Diagnosis[]> {
  const about = { group: 'GitHub', name: 'token' } as const;
  const context = readContext(env, event);
  const { repository, headSha, apiUrl, problems } = context;
  if (token === '') {
    const remedy =
      'Set GITHUB_TOKEN: ${{ github.token }} in the env of the step; without it the verdict is shown in the log and the summary only.';
    return [warning(about, 'there is none', remedy)];
  }
  if (repository === undefined || headSha === undefined || problems.length > 0) {
    return [warning(about, problems.join(' '), 'Run it in a workflow, or leave GITHUB_ACTIONS unset.')];
  }
  const pace = { ...DEFAULT_PACE, maxWaitSeconds: 5 };
  const api = await connect({ apiUrl, token, ...repository, version, log, pace });
  return [...readOnly(context), ...(await Promise.all(PROBES.map((probe) => probed(probe, api, headSha))))];
}

function readOnly({ fork, dependabot }: Context): readonly Diagnosis[] {
  const who = fork ? 'a pull request from a fork' : 'a run that Dependabot started';
  return fork || dependabot
    ? [
        warning(
          { group: 'GitHub', name: 'token' },
          `${who} has a token that may only read`,
          'The check and the comment are left out there, and a workflow_run can publish them; the verdict is the same.',
        ),
      ]
    : [];
}

interface Probe {
  readonly name: string;
  readonly permission: string;
  readonly read: (api: Api, sha: string) => Promise<unknown>;
}

const PROBES: readonly Probe[] = [
  {
    name: 'check run',
    permission: 'checks: write',
    read: ({ octokit, owner, repo }, ref) => octokit.rest.checks.listForRef({ owner, repo, ref, per_page: 1 }),
  },
  {
    name: 'comment',
    permission: 'pull-requests: write',
    read: ({ octokit, owner, repo }) => octokit.rest.pulls.list({ owner, repo, per_page: 1 }),
  },
  {
    name: 'code scanning',
    permission: 'security-events: write',
    read: ({ octokit, owner, repo }) => octokit.rest.codeScanning.listRecentAnalyses({ owner, repo, per_page: 1 }),
  },
];

async function probed({ name, permission, read }: Probe, api: Api, sha: string): Promise<Diagnosis> {
  const about = { group: 'GitHub', name } as const;
  try {
    await read(api, sha);
    return ok(about, `the token may read; writing needs "${permission}" and was not tried`);
  } catch (error) {
    const status = statusOf(error);
    // Nothing was analysed yet.
    if (name === 'code scanning' && status === 404 && /no analysis found/i.test(textOf(error))) {
      return ok(about, `nothing was uploaded yet; uploading needs "${permission}" and was not tried`);
    }
    return warning(
      about,
      `GitHub said ${status ?? 'nothing'}: ${textOf(error)}`,
      `Grant "${permission}" to the job, or switch it off by its input.`,
    );
  }
}
