import { createHash } from 'node:crypto';
import { BASELINE_EVENTS } from './base-commit.ts';
import type { Api } from './client.ts';
import { AnswerError } from './failures.ts';
import { integerAt, listAt, textAt, valueAt } from './fields.ts';

export interface ArtifactQuery {
  readonly name: string;
  /** The branch that its run must have been on. */
  readonly branch: string;
  readonly maxBytes: number;
}

/** An artifact as it was downloaded: a zip archive that nobody has looked into. */
export interface DownloadedArtifact {
  readonly id: number;
  readonly run: number;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly zip: Buffer;
}

interface Listed {
  readonly id: number;
  readonly run: number;
  readonly createdAt: string;
  readonly bytes: number;
  readonly digest?: string;
}

const PAGE = 100;
/** Runs that are looked at before it is given up: somebody who floods the name must not keep every run busy. */
const LOOKS = 20;

/**
 * The newest artifact of that name that a run on the branch itself has left. One that a pull request has left is passed over, whatever
 * its branch is called. Undefined when there is none; rejects with what GitHub said otherwise.
 */
export async function findArtifact(api: Api, query: ArtifactQuery): Promise<DownloadedArtifact | undefined> {
  const { octokit, owner, repo } = api;
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts', {
    owner,
    repo,
    name: query.name,
    per_page: PAGE,
  });
  const likely = listAt(data, 'artifacts').flatMap((one) => candidate(one, query));
  for (const artifact of likely.toSorted((a, b) => b.id - a.id).slice(0, LOOKS)) {
    if (await isOfBranch(api, artifact.run, query.branch)) {
      const zip = await download(api, artifact, query.maxBytes);
      return { id: artifact.id, run: artifact.run, createdAt: artifact.createdAt, zip };
    }
  }
  return undefined;
}

function candidate(value: unknown, { name, branch }: ArtifactQuery): readonly Listed[] {
  const [id, run] = [integerAt(value, 'id'), integerAt(value, 'workflow_run', 'id')];
  const own = integerAt(value, 'workflow_run', 'head_repository_id');
  const isForeign = own !== undefined && own !== integerAt(value, 'workflow_run', 'repository_id');
  if (
    id === undefined ||
    run === undefined ||
    isForeign ||
    textAt(value, 'name') !== name ||
    valueAt(value, 'expired') !== false ||
    textAt(value, 'workflow_run', 'head_branch') !== branch
  ) {
    return [];
  }
  const digest = textAt(value, 'digest');
  const bytes = integerAt(value, 'size_in_bytes') ?? 0;
  return [{ id, run, bytes, createdAt: textAt(value, 'created_at') ?? '', ...(digest !== undefined && { digest }) }];
}

/** A branch of a fork may have the same name, and a run about a pull request may run what the pull request brings. */
async function isOfBranch({ octokit, owner, repo }: Api, run: number, branch: string): Promise<boolean> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
    owner,
    repo,
    run_id: run,
  });
  const [head, base] = [textAt(data, 'head_repository', 'full_name'), textAt(data, 'repository', 'full_name')];
  return (
    textAt(data, 'head_branch') === branch &&
    head !== undefined &&
    head === base &&
    head.toLowerCase() === `${owner}/${repo}`.toLowerCase() &&
    (BASELINE_EVENTS as readonly string[]).includes(textAt(data, 'event') ?? '')
  );
}

async function download(
  { octokit, owner, repo }: Api,
  { id, bytes, digest }: Listed,
  maxBytes: number,
): Promise<Buffer> {
  if (bytes > maxBytes) {
    throw new AnswerError(`The artifact has ${bytes} bytes, more than the ${maxBytes} that are read.`);
  }
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
    owner,
    repo,
    artifact_id: id,
    archive_format: 'zip',
  });
  const zip = bytesOf(data);
  if (zip.length > maxBytes) {
    throw new AnswerError(`The artifact has ${zip.length} bytes, more than the ${maxBytes} that are read.`);
  }
  const actual = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
  if (digest !== undefined && digest !== actual) {
    throw new AnswerError(`The artifact came as ${actual}, and GitHub lists it as ${digest}.`);
  }
  return zip;
}

function bytesOf(data: unknown): Buffer {
  if (!(data instanceof ArrayBuffer)) {
    throw new AnswerError('GitHub answered with something that is not an archive.');
  }
  return Buffer.from(data);
}
