import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { SarifUpload } from '../report/sarif.ts';
import { REPEATABLE, type Api } from './client.ts';
import type { CodeScanningRef } from './commit.ts';
import { AnswerError, clipped } from './failures.ts';
import { listAt, textAt } from './fields.ts';
import { pause } from './pace.ts';

const compress = promisify(gzip);

/** A SARIF document as the API takes it: gzip, then base64. */
export async function encode({ sarif, gzip: made }: Pick<SarifUpload, 'sarif' | 'gzip'>): Promise<string> {
  return Buffer.from(made ?? (await compress(sarif))).toString('base64');
}

/**
 * Uploads one run; answers the id to ask for its processing. Sending it twice changes nothing: a later analysis of the same tool,
 * category and commit takes the place of the earlier one.
 */
export async function upload({ octokit, owner, repo }: Api, sarif: string, at: CodeScanningRef): Promise<string> {
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/code-scanning/sarifs', {
    owner,
    repo,
    commit_sha: at.commitSha,
    ref: at.ref,
    sarif,
    ...REPEATABLE,
  });
  const id = textAt(data, 'id');
  if (id === undefined) {
    throw new AnswerError('GitHub answered the SARIF upload with something that has no id.');
  }
  return id;
}

/** What code scanning made of an upload; `pending` when it has not come to its end in the time that is worth waiting. */
export interface Analysis {
  readonly status: 'pending' | 'complete' | 'failed';
  readonly errors: readonly string[];
}

/** Looks at the uploads together, only as often as `pace.analysisLooks` says: the requests of a run are counted. */
export async function awaitAnalyses(api: Api, ids: readonly string[]): Promise<readonly Analysis[]> {
  const found = new Map<string, Analysis>(ids.map((id) => [id, { status: 'pending', errors: [] }]));
  for (const seconds of api.pace.analysisLooks) {
    await pause(api.pace, seconds);
    for (const id of ids.filter((id) => found.get(id)?.status === 'pending')) {
      found.set(id, await look(api, id));
    }
    if ([...found.values()].every(({ status }) => status !== 'pending')) {
      break;
    }
  }
  return [...found.values()];
}

async function look({ octokit, owner, repo }: Api, id: string): Promise<Analysis> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}', {
    owner,
    repo,
    sarif_id: id,
  });
  const status = textAt(data, 'processing_status');
  const errors = listAt(data, 'errors').map((error) => clipped(String(error)));
  return { status: status === 'complete' || status === 'failed' ? status : 'pending', errors };
}
