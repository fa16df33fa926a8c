import { UserError } from '../domain/errors.ts';
import type { Policy } from '../domain/report.ts';
import type { InputSpecs } from './input.ts';

/** Which findings count by where they lie, and how much is linted for it. */
export const scopeInputs = {
  scope: {
    type: 'choice',
    values: ['new', 'diff', 'file', 'all'],
    group: 'Baseline',
    valueName: 'findings',
    description:
      'Which open findings the budget counts: new, those that the comparison with the base gives a cause, wherever they are; diff, those on lines of the diff of the change; file, those in files of it; all. The others are shown apart. Default: new on a pull request and in a merge queue, all elsewhere.',
  },
  full: {
    type: 'boolean',
    default: 'false',
    bare: 'true',
    group: 'Run',
    description:
      'Whether to lint everything also where only modules and files that the change can affect need to be. What is new is the same either way.',
  },
} as const satisfies InputSpecs;

interface ScopeInputs {
  readonly scope?: 'new' | 'diff' | 'file' | 'all' | undefined;
  readonly judge?: 'change' | 'new' | 'all' | undefined;
}

/** What a scope says of the policy. Throws a `UserError` where judge says the opposite. */
export function scopePolicyOf({ scope, judge }: ScopeInputs): Pick<Policy, 'judged' | 'scope'> {
  switch (scope) {
    case undefined:
      return {};
    case 'new':
      if (judge === 'all') {
        throw new UserError(contradiction(scope, judge));
      }
      return { judged: judge ?? 'change' };
    case 'all':
      if (judge !== undefined && judge !== 'all') {
        throw new UserError(contradiction(scope, judge));
      }
      return { judged: 'all' };
    case 'diff':
    case 'file':
      return { judged: judge ?? 'all', scope };
    default:
      return scope satisfies never;
  }
}

function contradiction(scope: 'new' | 'all', judge: string): string {
  const [counts, others] =
    scope === 'all' ? ['every open finding', 'only new ones'] : ['only new findings', 'every one'];
  return `scope: ${scope} counts ${counts}, and judge: ${judge} counts ${others}: take one of the two away.`;
}
