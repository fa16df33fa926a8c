import { notFound } from '../api-error.ts';
import { type Call, type Handlers, repositoryUrl } from '../call.ts';
import type { ChangedFile, Pull } from '../model.ts';
import { page } from '../pages.ts';
import { commitOf } from '../revisions.ts';
import { fullNameOf, pullView } from '../views.ts';

export const pullHandlers: Handlers = {
  'pulls/list': (call) => {
    const { state: wanted = 'open', head, base } = call.query;
    const found = call.state.pulls.filter(
      (pull) =>
        (wanted === 'all' || pull.state === wanted) &&
        (base === undefined || pull.baseRef === base) &&
        (head === undefined || `${pull.headRepository.split('/')[0]}:${pull.headRef}` === head),
    );
    const { items, headers } = page(found.toReversed(), call.address);
    return { body: items.map((pull) => pullView(call, pull)), headers };
  },
  'pulls/get': (call) => {
    const pull = pullOf(call);
    if (call.accept.includes('diff')) {
      return { body: diffOf(pull.files), type: 'application/vnd.github.diff' };
    }
    return {
      body: {
        ...pullView(call, pull),
        mergeable: pull.mergeSha !== null,
        changed_files: pull.files.length,
        merged: false,
      },
    };
  },
  'pulls/list-files': (call) => {
    // GitHub lists at most 3,000 files of a pull request.
    const { items, headers } = page(pullOf(call).files.slice(0, 3_000), call.address);
    return { body: items.map((file) => fileView(call, pullOf(call).headSha, file)), headers };
  },
  'repos/list-pull-requests-associated-with-commit': (call) => {
    const sha = commitOf(call.state, call.params['commit_sha'] ?? '');
    // A head that lives in a fork is not associated: whoever needs it looks through the list of pull requests.
    const found = call.state.pulls.filter(
      (pull) => pull.headSha === sha && pull.headRepository === fullNameOf(call.state),
    );
    const { items, headers } = page(found, call.address);
    return { body: items.map((pull) => pullView(call, pull)), headers };
  },
};

/** The pull request that a path names. */
export function pullOf({ state, params }: Call): Pull {
  const pull = state.pulls.find(({ number }) => number === Number(params['pull_number']));
  if (pull === undefined) {
    throw notFound();
  }
  return pull;
}

/** A changed file, as pull requests, commits and comparisons list it. */
export function fileView(call: Call, sha: string, file: ChangedFile): object {
  const path = encodeURI(file.filename);
  const lines = (file.patch ?? '').split('\n');
  const additions = file.additions ?? lines.filter((line) => line.startsWith('+')).length;
  const deletions = file.deletions ?? lines.filter((line) => line.startsWith('-')).length;
  return {
    ...file,
    additions,
    deletions,
    changes: additions + deletions,
    sha: null,
    blob_url: `https://github.com/${fullNameOf(call.state)}/blob/${sha}/${path}`,
    raw_url: `https://github.com/${fullNameOf(call.state)}/raw/${sha}/${path}`,
    contents_url: `${repositoryUrl(call)}/contents/${path}?ref=${sha}`,
  };
}

/** Changed files as one unified diff. */
export function diffOf(files: readonly ChangedFile[]): string {
  return files
    .map(({ filename, previous_filename: previous = filename, patch }) =>
      [`diff --git a/${previous} b/${filename}`, `--- a/${previous}`, `+++ b/${filename}`, patch ?? '', ''].join('\n'),
    )
    .join('');
}
