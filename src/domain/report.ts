import { findingSchema, summarySchema } from './finding.ts';
import { array, count, object, oneOf, text, type Infer } from './schema.ts';
import { scanSchema } from './scan.ts';
import { SEVERITIES } from './severity.ts';

export const VERDICTS = ['pass', 'fail', 'error'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const reasonSchema = object(
  {
    rule: text('Which rule of the policy, as in budget.critical or scan.failed.'),
    limit: count(),
    actual: count(),
    message: text('What was expected, what was found, and what would change it.'),
    findings: array(text('Fingerprints of the findings that count here.')),
  },
  ['rule', 'message', 'findings'],
);
export type Reason = Infer<typeof reasonSchema>;

const limit = count('The most open findings that pass.');

const budgetSchema = object(
  { critical: limit, high: limit, medium: limit, low: limit, info: limit, unknown: limit, total: limit },
  [],
  'The most open findings of each severity; a severity that is not named is not limited.',
);

export const policySchema = object(
  {
    budget: budgetSchema,
    source: oneOf(['default', 'input'], 'Where the budget comes from.'),
    unknownAs: oneOf(
      SEVERITIES,
      'What a finding of unknown severity counts as, where the budget does not name unknown.',
    ),
    allowGaps: array(text('Globs over what a gap names; a gap that matches is no error.')),
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
  },
  ['budget', 'source', 'unknownAs', 'allowGaps', 'ignore'],
  'What the findings were judged by.',
);
export type Policy = Infer<typeof policySchema>;

export const reportSchema = {
  ...object(
    {
      schemaVersion: { const: '1' },
      gate: text('image-scan, lint-gate, manifest-scan, …'),
      id: text('Tells two runs of one gate apart; may be empty.'),
      verdict: oneOf(VERDICTS),
      judgedAt: text('ISO 8601, UTC.'),
      reasons: array(reasonSchema, 'Why the verdict is not pass; empty when it is.'),
      notices: array(text('What the run did differently from what a reader may expect, and why.')),
      summary: summarySchema,
      scans: array(scanSchema),
      findings: array(findingSchema, 'Worst first.'),
      inputs: object(
        { policy: policySchema, exceptions: array(object({}, [])), gatehouse: text('The version of Gatehouse.') },
        ['policy', 'exceptions', 'gatehouse'],
      ),
    },
    [
      'schemaVersion',
      'gate',
      'id',
      'verdict',
      'judgedAt',
      'reasons',
      'notices',
      'summary',
      'scans',
      'findings',
      'inputs',
    ],
  ),
  title: 'Gatehouse report',
} as const;
export type Report = Infer<typeof reportSchema>;
