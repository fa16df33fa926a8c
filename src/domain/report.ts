import { commitSchema } from './commit.ts';
import { comparisonSchema } from './comparison.ts';
import { exceptionSchema } from './exception.ts';
import { findingSchema, summarySchema } from './finding.ts';
import { policySchema } from './policy.ts';
import { array, object, oneOf, text, type Infer } from './schema.ts';
import { scanSchema } from './scan.ts';

export type { Policy } from './policy.ts';

export const VERDICTS = ['pass', 'fail', 'error'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const reasonSchema = object(
  {
    rule: text('Which rule of the policy, as in budget.critical or scan.failed.'),
    limit: { type: 'number', minimum: 0 },
    actual: { type: 'number', minimum: 0 },
    message: text('What was expected, what was found, and what would change it.'),
    findings: array(text('Fingerprints of the findings that count here.')),
  },
  ['rule', 'message', 'findings'],
);
export type Reason = Infer<typeof reasonSchema>;

const notices = array(text('Known before anything was judged.'));

const partSchema = object(
  {
    gate: text(),
    id: text(),
    scans: array(text('The id of a scan of this part.')),
    policy: policySchema,
    exceptions: array(exceptionSchema),
    comparison: comparisonSchema,
    notices,
  },
  ['gate', 'id', 'scans', 'policy', 'exceptions', 'notices'],
);
export type ReportPart = Infer<typeof partSchema>;

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
      commit: commitSchema,
      inputs: object(
        {
          policy: policySchema,
          exceptions: array(exceptionSchema),
          comparison: comparisonSchema,
          parts: array(
            partSchema,
            'Of a report on several gates: what each was judged by, in place of the policy of the whole.',
          ),
          notices,
          claims: text('Whose word the findings are, where nobody vouches for them; then the verdict is never pass.'),
          gatehouse: text('The version of Gatehouse.'),
        },
        ['policy', 'exceptions', 'gatehouse'],
        'Everything besides scans and findings that the verdict follows from.',
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
