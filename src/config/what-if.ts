import type { AcceptedGap } from '../domain/accepted-gap.ts';
import type { Policy } from '../domain/report.ts';
import { commonInputs } from './common-inputs.ts';
import { controlInputs, controlPolicyOf } from './control-inputs.ts';
import { imagePolicyInputs, imagePolicyOf } from './image-policy.ts';
import type { Inputs, InputSpecs } from './input.ts';
import { scopeInputs, scopePolicyOf } from './lint-scope.ts';
import { policyOf } from './policy.ts';
import type { RawInputs } from './read.ts';

const { budget, judge, 'fail-on': failOn, 'unknown-severity': unknownSeverity } = commonInputs;
const { 'ignore-rules': ignoreRules, 'allow-gaps': allowGaps, 'no-baseline': noBaseline } = commonInputs;

/** The inputs that change what findings are judged by, without changing what is found. */
export const judgingInputs = {
  'fail-on': failOn,
  budget,
  'unknown-severity': unknownSeverity,
  'ignore-rules': ignoreRules,
  'allow-gaps': allowGaps,
  judge,
  scope: scopeInputs.scope,
  'no-baseline': noBaseline,
  ...imagePolicyInputs,
  ...controlInputs,
} as const satisfies InputSpecs;

/** What of the policy each of them says. */
const PARTS: Readonly<Record<keyof typeof judgingInputs, readonly (keyof Policy)[]>> = {
  'fail-on': ['budget', 'ratchet', 'source'],
  budget: ['budget', 'ratchet', 'source'],
  'unknown-severity': ['unknownAs'],
  'ignore-rules': ['ignore'],
  'allow-gaps': ['allowGaps', 'acceptedGaps'],
  judge: ['judged'],
  scope: ['judged', 'scope'],
  'no-baseline': ['noBaseline'],
  'only-fixable': ['onlyFixable'],
  agree: ['agree'],
  budgets: ['targets'],
  'allow-licences': ['licences'],
  'deny-licences': ['licences'],
  'min-score': ['minScores'],
  require: ['require'],
  'fail-on-any-resource': ['failOnAnyResource'],
};

/** The parts of the policy that inputs which were given say; what none of them says is left out, so that it stays as it was. */
export function policyChanges(
  inputs: Inputs<typeof judgingInputs>,
  given: RawInputs,
  acceptedGaps: readonly AcceptedGap[] = [],
): Partial<Policy> {
  const { policy } = policyOf(inputs, { pullRequest: false, acceptedGaps });
  const all: Partial<Policy> = {
    ratchet: false,
    acceptedGaps: [],
    ...policy,
    ...imagePolicyOf(inputs),
    ...controlPolicyOf(inputs),
    ...scopePolicyOf(inputs),
  };
  const names = Object.keys(PARTS) as (keyof typeof PARTS)[];
  const parts = new Set(names.flatMap((name) => ((given.get(name) ?? '') === '' ? [] : PARTS[name])));
  return Object.fromEntries([...parts].map((part) => [part, all[part]]));
}
