import type { EventBase } from '../domain/event-base.ts';
import { fetchCommit, isHere, type Remote } from './fetch.ts';
import { parentsOf, type Git, type Repository } from './git.ts';

/** The commit that the findings are compared with, whose tree is here; or one sentence why there is none. */
export type BaseCommit = { readonly sha: string } | { readonly none: string };

export interface BaseRequest {
  /** What a person named: a commit, a branch or a tag. */
  readonly asked?: string;
  readonly event: EventBase;
  readonly remote?: Remote;
  /** Asks the server where two commits parted; undefined when it does not know. */
  readonly mergeBaseOf?: (base: string, head: string) => Promise<string | undefined>;
}

/** Finds the base of the change that is checked out, and fetches it where the clone is too shallow to hold it. */
export async function findBaseCommit(git: Git, repository: Repository, request: BaseRequest): Promise<BaseCommit> {
  const named = await nameBase(git, repository, request);
  if ('none' in named) {
    return named;
  }
  const { sha } = named;
  if (await isHere(git, sha)) {
    return { sha };
  }
  const failure = await fetchCommit(git, sha, repository, request.remote);
  return failure === undefined
    ? { sha }
    : { none: `The base commit ${sha.slice(0, 12)} is not in the checkout and could not be fetched: ${failure}.` };
}

function nameBase(git: Git, repository: Repository, request: BaseRequest): Promise<BaseCommit> | BaseCommit {
  const { asked, event } = request;
  if (asked !== undefined) {
    return askedBase(git, repository, asked);
  }
  switch (event.kind) {
    case 'none':
      return { none: event.why };
    case 'commit':
      return { sha: event.sha };
    case 'pull-request':
      return pullRequestBase(git, repository, event, request);
    default:
      return event satisfies never;
  }
}

/** The base of the test merge is its first parent, whatever has happened to the base branch since; a head has parted from the base somewhere. */
async function pullRequestBase(
  git: Git,
  { head, shallow }: Repository,
  event: Extract<EventBase, { kind: 'pull-request' }>,
  { mergeBaseOf }: BaseRequest,
): Promise<BaseCommit> {
  const { headSha, baseSha } = event;
  const [first, second] = (await parentsOf(git, head)) ?? [];
  if (head !== headSha) {
    return first !== undefined && second === headSha ? { sha: first } : { none: otherCommit(head) };
  }
  if (baseSha === undefined) {
    return { none: 'The event does not say which commit the pull request is based on.' };
  }
  // What is cut off in a shallow clone may hold a later common ancestor than what is here: there the server is asked first.
  const asked = async (): Promise<string | undefined> => mergeBaseOf?.(baseSha, head);
  const counted = (): Promise<string | undefined> => mergeBase(git, baseSha, head);
  const sha = shallow ? ((await asked()) ?? (await counted())) : ((await counted()) ?? (await asked()));
  return sha === undefined ? { none: NOT_PARTED } : { sha };
}

const NOT_PARTED =
  'Where the head of the pull request has parted from its base cannot be told: check out the merge commit, as actions/checkout does by default, or set fetch-depth: 0.';

function otherCommit(head: string): string {
  return `The checkout is of ${head.slice(0, 12)}, which is neither the head of the pull request nor its merge with the base.`;
}

async function mergeBase(git: Git, base: string, head: string): Promise<string | undefined> {
  const answer = await git(['merge-base', base, head]);
  return answer.ok ? answer.text.trim() : undefined;
}

/** What has happened on the named branch since the change left it is not the change's. */
async function askedBase(git: Git, { head }: Repository, asked: string): Promise<BaseCommit> {
  for (const name of [asked, `origin/${asked}`]) {
    const answer = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    if (answer.ok) {
      const sha = answer.text.trim();
      return { sha: (await mergeBase(git, sha, head)) ?? sha };
    }
  }
  return /^[0-9a-f]{40,64}$/.test(asked)
    ? { sha: asked }
    : { none: `base: there is no commit, branch or tag ${JSON.stringify(asked)} in the checkout.` };
}
