import { noCommit } from './api-error.ts';
import type { State } from './model.ts';
import type { CommitObject } from './objects.ts';

/** The commit a SHA, branch, tag or full reference stands for; GitHub's refusal where there is none. */
export function commitOf(state: State, revision: string): string {
  const candidates = [
    revision,
    ...['refs/heads/', 'refs/tags/', 'refs/', ''].map((prefix) => state.refs.get(`${prefix}${revision}`)),
  ];
  const found = candidates.find((each) => each !== undefined && state.objects.get(each)?.type === 'commit');
  if (found === undefined) {
    throw noCommit(revision);
  }
  return found;
}

/** The commit object itself. */
export function readCommit(state: State, sha: string): CommitObject {
  const object = state.objects.get(sha);
  if (object?.type !== 'commit') {
    throw noCommit(sha);
  }
  return object;
}

/** A commit and all it comes from, nearest first. */
export function ancestry(state: State, sha: string): string[] {
  const found = [sha];
  for (const each of found) {
    const object = state.objects.get(each);
    const parents = object?.type === 'commit' ? object.parents : [];
    found.push(...parents.filter((parent) => state.objects.has(parent) && !found.includes(parent)));
  }
  return found;
}
