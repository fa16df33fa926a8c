import { parseBaselinePlace } from './baseline-place.ts';
import type { InputSpecs } from './input.ts';

/** With what the findings are compared, and which of them count. */
export const baselineInputs = {
  judge: {
    type: 'choice',
    values: ['change', 'new', 'all'],
    group: 'Baseline',
    valueName: 'findings',
    description:
      'Which open findings the budget counts: change, those that this change brings; new, those that are new since the baseline for whatever cause; all. The others are shown. Default: change on a pull request and in a merge queue, all elsewhere.',
  },
  base: {
    type: 'string',
    pattern: '^[^-\\s][^\\s]*$',
    expected: 'a commit, branch or tag, or none',
    group: 'Baseline',
    valueName: 'commit',
    description:
      'The commit, branch or tag that the change started from; counted from where the two have parted. none: there is none. Default on GitHub: what the event says, on a pull request the first parent of its merge commit; elsewhere none.',
    examples: ['main'],
  },
  baseline: {
    type: 'string',
    check: parseBaselinePlace,
    default: 'auto',
    group: 'Baseline',
    valueName: 'place',
    description:
      'Where the findings of the base branch are kept between runs: artifact, cache, branch:NAME, file:FOLDER, or none. auto: the artifact where there is a token to ask for it, else none. Only runs on the base branch make one.',
    examples: ['file:baseline', 'branch:gatehouse-baselines'],
  },
  'baseline-branch': {
    type: 'string',
    pattern: '^[^-\\s][^\\s]*$',
    expected: 'the name of a branch',
    group: 'Baseline',
    valueName: 'branch',
    description:
      'The branch whose runs make the baseline, and whose baseline is compared with. Default on GitHub: runs on the default branch and on protected ones make it, and a pull request is compared with that of its base branch. Elsewhere no run makes one unless this names its branch.',
    examples: ['main'],
  },
  'no-baseline': {
    type: 'choice',
    values: ['scan-base', 'all', 'none', 'error'],
    default: 'scan-base',
    group: 'Baseline',
    valueName: 'what',
    description:
      'What to do where new findings cannot be told from known ones: scan-base, scan the base in the same run, and count all where that cannot be done; all: count all; none: count none; error. The report says which it was.',
  },
} as const satisfies InputSpecs;
