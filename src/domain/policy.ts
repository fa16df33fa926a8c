import { acceptedGapSchema } from './accepted-gap.ts';
import { CAUSES, FINDING_KINDS } from './finding.ts';
import { array, count, object, oneOf, text, type Infer } from './schema.ts';
import { SEVERITIES } from './severity.ts';

const limit = count('The most open findings that pass.');
const limits = { critical: limit, high: limit, medium: limit, low: limit, info: limit, unknown: limit, total: limit };

export const budgetSchema = object(
  limits,
  [],
  'The most open findings of each severity; a severity that is not named is not limited.',
);

const causeBudgetSchema = object(
  {
    ...limits,
    graceDays: count(
      'Days after it was first seen, or else published, in which such a finding does not count yet, in no budget.',
    ),
  },
  [],
  'The most new findings of this cause.',
);

const number = { type: 'number' } as const;

/** Every condition that is named must hold; one that asks for what nobody knows of a finding does not. */
export const conditionSchema = object(
  {
    severity: array(
      oneOf(SEVERITIES),
      'One of these. A finding of unknown severity is also of the one that unknown counts as, unless the action is allow.',
    ),
    kind: array(oneOf(FINDING_KINDS), 'One of these.'),
    cause: array(
      oneOf([...CAUSES, 'known']),
      'One of these; known: it is not new. An undetermined cause is also a change, unless the action is allow.',
    ),
    id: array(text('Id or alias, exact, in any case.')),
    target: array(text('Glob over the name of the target.')),
    path: array(text('Glob over the places.')),
    component: array(text('Package URL, with a version range after @ where wanted.')),
    scanner: array(text('Name of a scanner that saw it.')),
    kev: { type: 'boolean', description: 'Known to be exploited (CISA KEV).' },
    fixable: { type: 'boolean', description: 'A version that mends it, or a patch, is known.' },
    reachable: { type: 'boolean', description: 'The scanner traced a call to it.' },
    epss: {
      ...number,
      minimum: 0,
      maximum: 1,
      description: 'At least this probability of exploitation in the next 30 days, 0 to 1.',
    },
    cvss: { ...number, minimum: 0, maximum: 10, description: 'At least this CVSS base score, 0 to 10.' },
    ageDays: count('At least so many days since it was first seen.'),
    publishedDays: count('At least so many days since it was published.'),
  },
  [],
);
export type Condition = Infer<typeof conditionSchema>;

export const ruleSchema = object(
  {
    name: {
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$',
      description: 'Named in reasons and decisions as rule.NAME.',
    },
    when: conditionSchema,
    action: oneOf(
      ['block', 'allow', 'budget'],
      'block: none may be open, whatever its cause; allow: shown, and does not count; budget: counts as if no rule matched.',
    ),
    graceDays: count(
      'With action block: days after it was first seen, or else published, in which it does not count yet.',
    ),
    reason: text('Why the rule is there; shown with every finding it decides on.'),
  },
  ['name', 'when', 'action'],
  'The first rule that matches a finding decides on it.',
);
export type PolicyRule = Infer<typeof ruleSchema>;

export const policySchema = object(
  {
    budget: budgetSchema,
    source: oneOf(['default', 'input'], 'Where the budget comes from.'),
    unknownAs: oneOf(
      SEVERITIES,
      'What a finding of unknown severity counts as, where the budget does not name unknown.',
    ),
    allowGaps: array(text('Globs over what a gap names; a gap that matches is no error.')),
    acceptedGaps: array(acceptedGapSchema, 'Gaps that are no error for a while, each with the reason.'),
    ignore: array(text('Rule ids whose findings are suppressed by an input.')),
    onlyFixable: {
      type: 'boolean',
      description: 'true: a vulnerability that no version of its component mends is not counted.',
    },
    agree: oneOf(
      ['any', 'all'],
      'How many of the scanners that looked must have seen a vulnerability for it to count.',
    ),
    targets: array(
      object({ glob: text('Over the name of a target.'), budget: budgetSchema }, ['glob', 'budget']),
      'Budgets of targets of their own; the first that matches holds.',
    ),
    licences: object(
      { allow: array(text('SPDX expression.')), deny: array(text('SPDX expression.')) },
      ['allow', 'deny'],
      'Which licences pass; an empty list of allowed ones allows all that are not denied.',
    ),
    judged: oneOf(
      ['all', 'new', 'change'],
      'Which open findings the budget counts: all, the new ones of every cause, or those this change caused (undetermined among them).',
    ),
    scope: oneOf(
      ['diff', 'file'],
      'The budget counts only findings on lines of the diff of the change, or only those in files of it; absent: wherever they are.',
    ),
    noBaseline: oneOf(
      ['scan-base', 'all', 'none', 'error'],
      'What is judged where new findings cannot be told from known ones.',
    ),
    ratchet: {
      type: 'boolean',
      description:
        'true: of each severity as many may be open as were in the baseline, or as the budget allows where that is more; only growth fails. All open findings count then, whatever is judged.',
    },
    new: object(
      {
        change: causeBudgetSchema,
        disclosure: causeBudgetSchema,
        scanner: causeBudgetSchema,
        'exception-expired': causeBudgetSchema,
      },
      [],
      'Budgets of new findings by their cause, besides the budget; undetermined counts as change.',
    ),
    rules: array(ruleSchema),
    minScores: {
      type: 'object',
      additionalProperties: { type: 'number', minimum: 0, maximum: 100 },
      description: 'The least score that passes, by the names of the scanner and its score, as in kubescape.nsa.',
    },
    require: array(text('Glob over the ids of controls that must be evaluated and pass.')),
    failOnAnyResource: array(text('Glob over the ids of controls of which no finding may be open.')),
    exceptions: object(
      {
        maxDays: count('The longest life of an exception, from the day it is judged to its expiry.'),
        warnDays: count('How many days before its expiry an exception is warned of.'),
      },
      [],
    ),
  },
  ['budget', 'source', 'unknownAs', 'allowGaps', 'ignore'],
  'What the findings were judged by.',
);
export type Policy = Infer<typeof policySchema>;

const { judged, noBaseline, ratchet, new: causes, rules, exceptions } = policySchema.properties;

/** What of a policy has no text of its own as an input has; in a file its names are written with dashes, as in grace-days. */
export const policyFileSchema = object(
  { judged, noBaseline, ratchet, new: causes, rules, exceptions },
  [],
  'What the findings are judged by.',
);
export type PolicyFile = Infer<typeof policyFileSchema>;
