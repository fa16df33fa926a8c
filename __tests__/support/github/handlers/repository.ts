import { type Call, type Handlers, repositoryUrl } from '../call.ts';
import type { ChangedFile } from '../model.ts';
import { page } from '../pages.ts';
import { notFound } from '../api-error.ts';
import { allEntries } from '../trees.ts';
import { ancestry, commitOf, readCommit } from '../revisions.ts';
import { fullNameOf, repositoryView, userView } from '../views.ts';
import { diffOf, fileView } from './pulls.ts';

export const repositoryHandlers: Handlers = {
  'users/get-authenticated': ({ login }) => ({ body: userView(login) }),
  'rate-limit/get': ({ rate }) => ({ body: { resources: { core: rate, search: rate }, rate } }),
  'repos/get': ({ state }) => ({ body: repositoryView(state, fullNameOf(state)) }),
  'repos/list-commits': (call) => {
    const { sha = call.state.defaultBranch } = call.query;
    const { items, headers } = page(ancestry(call.state, commitOf(call.state, sha)), call.address);
    return { body: items.map((each) => commitView(call, each)), headers };
  },
  'repos/get-commit': (call) => {
    const sha = commitOf(call.state, call.params['ref'] ?? '');
    const { parents } = readCommit(call.state, sha);
    const files = changesBetween(call, parents[0], sha);
    return { body: { ...commitView(call, sha), files: files.map((file) => fileView(call, sha, file)) } };
  },
  'repos/compare-commits-with-basehead': (call) => {
    const [base, head] = revisionsOf(call);
    const common = ancestry(call.state, head).find((sha) => ancestry(call.state, base).includes(sha));
    if (common === undefined) {
      throw notFound();
    }
    const files = changesBetween(call, common, head);
    if (call.accept.includes('diff')) {
      return { body: diffOf(files), type: 'application/vnd.github.diff' };
    }
    const only = (from: string, without: string): string[] =>
      ancestry(call.state, from).filter((sha) => !ancestry(call.state, without).includes(sha));
    const ahead = only(head, base);
    const behind = only(base, head);
    return {
      body: {
        base_commit: commitView(call, base),
        merge_base_commit: commitView(call, common),
        status: statusOf(ahead.length, behind.length),
        ahead_by: ahead.length,
        behind_by: behind.length,
        total_commits: ahead.length,
        commits: ahead.toReversed().map((sha) => commitView(call, sha)),
        files: files.map((file) => fileView(call, head, file)),
      },
    };
  },
};

function revisionsOf({ state, params }: Call): readonly [string, string] {
  const [base = '', head = ''] = (params['basehead'] ?? '').split('...');
  const known = (revision: string): string => {
    try {
      return commitOf(state, revision);
    } catch (cause) {
      throw Object.assign(notFound(), { cause });
    }
  };
  return [known(base), known(head)];
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) {
    return behind > 0 ? 'diverged' : 'ahead';
  }
  return behind > 0 ? 'behind' : 'identical';
}

// A pull request that was seeded with files and patches says more than two trees can.
function changesBetween({ state }: Call, base: string | undefined, head: string): readonly ChangedFile[] {
  const pull = state.pulls.find(
    (each) => each.headSha === head && (base === undefined || ancestry(state, each.baseSha).includes(base)),
  );
  if (pull !== undefined) {
    return pull.files;
  }
  const before = base === undefined ? new Map<string, string>() : filesOf(state, base);
  const after = filesOf(state, head);
  const changed = [...after].filter(([path, sha]) => before.get(path) !== sha);
  return [
    ...changed.map(([filename]) => ({
      filename,
      status: before.has(filename) ? ('modified' as const) : ('added' as const),
    })),
    ...[...before.keys()]
      .filter((path) => !after.has(path))
      .map((filename) => ({ filename, status: 'removed' as const })),
  ];
}

function filesOf(state: Call['state'], commit: string): Map<string, string> {
  const entries = allEntries(state.objects, readCommit(state, commit).tree).filter(({ type }) => type === 'blob');
  return new Map(entries.map(({ path, sha }) => [path, sha]));
}

function commitView(call: Call, sha: string): object {
  const { message, author, parents, tree } = readCommit(call.state, sha);
  const url = `${repositoryUrl(call)}/commits/${sha}`;
  return {
    sha,
    url,
    html_url: `https://github.com/${fullNameOf(call.state)}/commit/${sha}`,
    commit: { message, author, committer: author, tree: { sha: tree } },
    parents: parents.map((parent) => ({ sha: parent, url: `${repositoryUrl(call)}/commits/${parent}` })),
  };
}
