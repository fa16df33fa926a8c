import { type Call, repositoryUrl } from './call.ts';
import type { App, Pull, State } from './model.ts';

/** A user or bot, as it stands in other answers. */
export function userView(login: string): object {
  const [name = login] = login.split('[bot]');
  return {
    login,
    id: 41_898_282 + name.length,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    html_url: `https://github.com/${login.endsWith('[bot]') ? `apps/${name}` : login}`,
    site_admin: false,
  };
}

export function appView({ id, slug }: App): object {
  return { id, slug, name: slug, owner: userView('github'), html_url: `https://github.com/apps/${slug}` };
}

/** A repository by its full name: the one served, or the fork a pull request comes from. */
export function repositoryView(state: State, fullName: string): object {
  const [owner = '', name = ''] = fullName.split('/');
  const own = fullName === fullNameOf(state);
  return {
    id: own ? 1 : 2,
    name,
    full_name: fullName,
    owner: userView(owner),
    private: false,
    fork: !own,
    html_url: `https://github.com/${fullName}`,
    default_branch: state.defaultBranch,
    visibility: 'public',
  };
}

export const fullNameOf = ({ owner, name }: State): string => `${owner}/${name}`;

/** A pull request in its short form, which has all that Gatehouse reads. */
export function pullView(call: Call, pull: Pull): object {
  const { state } = call;
  const [headOwner = ''] = pull.headRepository.split('/');
  const side = (owner: string, repository: string, ref: string, sha: string): object => ({
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: userView(owner),
    repo: repositoryView(state, repository),
  });
  return {
    id: 1_000 + pull.number,
    number: pull.number,
    state: pull.state,
    title: pull.title,
    user: userView(pull.login),
    url: `${repositoryUrl(call)}/pulls/${pull.number}`,
    html_url: `https://github.com/${fullNameOf(state)}/pull/${pull.number}`,
    merge_commit_sha: pull.mergeSha,
    head: side(headOwner, pull.headRepository, pull.headRef, pull.headSha),
    base: side(state.owner, fullNameOf(state), pull.baseRef, pull.baseSha),
    author_association: pull.headRepository === fullNameOf(state) ? 'MEMBER' : 'CONTRIBUTOR',
  };
}

/** How check runs and workflow runs name a pull request: never one that comes from a fork. */
export function linkedPulls(call: Call, sha: string): object[] {
  const { state } = call;
  const repo = { id: 1, url: repositoryUrl(call), name: state.name };
  return state.pulls
    .filter((pull) => pull.headSha === sha && pull.headRepository === fullNameOf(state))
    .map((pull) => ({
      id: 1_000 + pull.number,
      number: pull.number,
      url: `${repositoryUrl(call)}/pulls/${pull.number}`,
      head: { ref: pull.headRef, sha: pull.headSha, repo },
      base: { ref: pull.baseRef, sha: pull.baseSha, repo },
    }));
}
