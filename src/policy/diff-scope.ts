import type { Comparison } from '../domain/comparison.ts';
import type { Finding } from '../domain/finding.ts';
import type { Policy } from '../domain/policy.ts';

/** Which findings a budget counts by where they lie; absent: wherever they are. */
export type DiffScope = NonNullable<Policy['scope']>;

/** Whether what the change touches is known. */
export function isDiffKnown(comparison: Comparison | undefined): boolean {
  const how = comparison?.diff?.how;
  return how === 'git' || how === 'api';
}

/** Why nobody can tell findings in the diff from others, one sentence. */
export function missingDiff(comparison: Comparison | undefined): string {
  const why = comparison?.diff?.reason ?? '';
  return `The diff of the change is not known, so that findings in it cannot be told from others${why === '' ? '' : ` (${why.replace(/\.$/, '')})`}.`;
}

/** Whether a finding lies where a scope asks. One of which nobody knows where it lies could lie there. */
export function isInScope({ diff }: Finding, scope: DiffScope): boolean {
  return diff === undefined || diff === 'line' || (scope === 'file' && diff === 'file');
}

const OUTSIDE_WORDS: Readonly<Record<NonNullable<Finding['diff']>, string>> = {
  line: 'It is on a line of the diff.',
  file: 'It is outside of the diff: in a file that the change touches, on a line that it does not.',
  outside: 'It is outside of the diff: in a file that the change does not touch.',
};

/** Where a finding lies that a scope leaves out. */
export function outOfScopeWords({ diff }: Finding): string {
  return diff === undefined ? 'Nobody knows what the change touches.' : OUTSIDE_WORDS[diff];
}

/** The scope in words that follow what is counted. */
export const SCOPE_WORDS: Readonly<Record<DiffScope, string>> = {
  diff: ' on lines of the diff',
  file: ' in files of the diff',
};
