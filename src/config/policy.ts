import type { AcceptedGap } from '../domain/accepted-gap.ts';
import type { Policy } from '../domain/report.ts';
import { budgetOfFailOn, defaultBudget, type GivenBudget } from '../policy/budget.ts';
import type { commonInputs } from './common-inputs.ts';
import type { Inputs } from './input.ts';

type PolicyInputs = Pick<
  Inputs<typeof commonInputs>,
  'fail-on' | 'budget' | 'unknown-severity' | 'ignore-rules' | 'allow-gaps' | 'judge' | 'no-baseline'
>;

export interface Judging {
  readonly policy: Policy;
  /** What a reader of the verdict should know about it. */
  readonly notices: readonly string[];
}

interface Given {
  readonly pullRequest: boolean;
  /** What a configuration file says of globs that the inputs name too. */
  readonly acceptedGaps?: readonly AcceptedGap[];
}

/** What the findings are judged by: the inputs, or the default of the place where they say nothing. */
export function policyOf(inputs: PolicyInputs, { pullRequest, acceptedGaps = [] }: Given): Judging {
  const failOn = inputs['fail-on'];
  const given = inputs.budget ?? (failOn === undefined ? undefined : budgetOfFailOn(failOn));
  const { ratchet, ...budget }: GivenBudget = given ?? defaultBudget({ pullRequest });
  const globs = inputs['allow-gaps'] ?? [];
  const accepted = acceptedGaps.filter(({ gap }) => globs.includes(gap));
  const policy: Policy = {
    budget,
    source: given === undefined ? 'default' : 'input',
    unknownAs: inputs['unknown-severity'],
    allowGaps: globs.filter((glob) => !accepted.some(({ gap }) => gap === glob)),
    ...(accepted.length > 0 && { acceptedGaps: accepted }),
    ignore: inputs['ignore-rules'] ?? [],
    judged: inputs.judge ?? (pullRequest ? 'change' : 'all'),
    noBaseline: inputs['no-baseline'],
    ...(ratchet === true && { ratchet }),
  };
  return { policy, notices: [] };
}
