import { parse } from 'yaml';
import type { Finding } from '../../src/domain/finding.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { assess, type Evidence } from '../../src/policy/assess.ts';
import { explainer } from '../../src/policy/explain/explain.ts';
import { createScan } from '../support/report.ts';
import { comparedWith, daysAgo, NOW, policyOf, rule, vulnerability } from './support.ts';

const matches = (glob: string, text: string): boolean => glob === text;

function explained(finding: Finding, policy: Partial<Policy>, more: Partial<Evidence> = {}) {
  const report = assess(
    {
      gate: 'image-scan',
      id: '',
      scans: [createScan()],
      findings: [finding],
      policy: policyOf(policy),
      exceptions: [],
      notices: [],
      comparison: comparedWith(),
      gatehouse: '0.1.0',
      ...more,
    },
    { now: NOW, matches },
  );
  const [first] = report.findings;
  return explainer(report, matches)(first ?? finding);
}

/** The rules asked, each with what came of it. */
function asked(finding: Finding, policy: Partial<Policy>, more: Partial<Evidence> = {}): readonly string[] {
  return explained(finding, policy, more).steps.map((step) => `${step.rule} ${step.outcome}`);
}

const log4shell = vulnerability('CVE-2021-44228', {
  severity: 'critical',
  cause: 'change',
  component: { name: 'log4j-core', purl: 'pkg:maven/log4j-core@2.14.1', fixedIn: ['2.17.1'] },
});

describe('the explanation of a finding that counts', () => {
  it('says what it breaks, what was compared in order, and what would change it', () => {
    const { answer, counts, breaks, remedies, steps } = explained(log4shell, {
      budget: { critical: 0, high: 0 },
      judged: 'change',
      rules: [rule('kev', { when: { kev: true, severity: ['critical'] } })],
    });

    expect({ answer, counts, breaks }).toEqual({
      answer: 'It counts, and breaks budget.critical.',
      counts: true,
      breaks: ['budget.critical'],
    });
    expect(steps).toEqual([
      {
        rule: 'rule.kev',
        outcome: 'passed',
        says: 'It does not match.',
        checks: [
          { condition: 'severity', wanted: 'critical', actual: 'critical', holds: 'yes' },
          { condition: 'kev', wanted: 'true', actual: 'not known', holds: 'not known' },
        ],
      },
      {
        rule: 'judged.change',
        outcome: 'passed',
        says: 'The budget counts what this change brought, and so it.',
        checks: [{ condition: 'judge', wanted: 'change', actual: 'change', holds: 'yes' }],
      },
      {
        rule: 'budget.critical',
        outcome: 'over',
        says: '1 open critical finding brought by this change, at most 0 may be.',
        checks: [],
      },
    ]);
    expect(remedies.map(({ says }) => says)).toEqual([
      'Update log4j-core to 2.17.1.',
      'Mend it: nothing else counts in budget.critical, or raise the budget to critical=1.',
      'Live with it until 2027-02-20: an exception, with a reason and an owner.',
    ]);
  });

  it('gives an exception that sets it aside when it is pasted', () => {
    const { remedies } = explained(log4shell, { budget: { critical: 0 } });

    expect(parse(remedies.at(-1)?.yaml ?? '')).toEqual({
      exceptions: [
        {
          id: 'CVE-2021-44228',
          component: 'pkg:maven/log4j-core@2.14.1',
          reason: 'why it can be lived with',
          owner: 'who answers for it',
          expires: '2027-02-20',
        },
      ],
    });
  });

  it('keeps the exception within the longest life that the policy allows', () => {
    const { remedies } = explained(log4shell, { budget: { critical: 0 }, exceptions: { maxDays: 10 } });

    expect(remedies.at(-1)?.yaml).toContain('expires: 2026-12-02');
  });

  it('writes a name that is YAML itself as a text', () => {
    const { remedies } = explained(vulnerability('x: [y'), { budget: { high: 0 } });

    expect(parse(remedies.at(-1)?.yaml ?? '')).toMatchObject({ exceptions: [{ id: 'x: [y' }] });
  });

  it('says within which limits it is', () => {
    expect(explained(log4shell, { budget: { critical: 2, total: 5 } }).answer).toBe(
      'It counts, within budget.critical (1 of at most 2) and budget.total (1 of at most 5).',
    );
  });

  it('says where nothing limits it', () => {
    expect(explained(log4shell, { budget: { low: 0 } }).answer).toBe(
      'It counts, and nothing limits it (unlimited.critical).',
    );
  });
});

describe('the explanation of a finding that does not count', () => {
  const exception = {
    id: 'SEC-1',
    source: { file: '.github/gatehouse.yml', format: 'gatehouse' },
    match: { ids: ['CVE-2021-44228'] },
    status: 'suppressed',
    reason: 'not reachable',
    expires: '2026-12-31',
  } as const;

  it.each<[string, Finding, Partial<Policy>, RegExp, RegExp]>([
    [
      'known',
      vulnerability('CVE-1'),
      { judged: 'change', budget: { high: 0 } },
      /by judged\.change: It was known/,
      /judge: all/,
    ],
    [
      'allowed',
      log4shell,
      { rules: [rule('a', { when: { fixable: true }, action: 'allow' })] },
      /by rule\.a/,
      /without rule\.a/,
    ],
    ['not to be mended', vulnerability('CVE-1'), { onlyFixable: true }, /by only-fixable/, /without only-fixable/],
    [
      'in grace',
      vulnerability('CVE-1', { cause: 'disclosure', firstSeen: daysAgo(1) }),
      { new: { disclosure: { high: 0, graceDays: 7 } } },
      /by new\.disclosure: In grace until 2026-11-28/,
      /counts after 2026-11-28/,
    ],
    ['ignored', log4shell, { ignore: ['CVE-2021-44228'] }, /suppressed by ignore-rules: The input/, /ignore-rules/],
    [
      'to be checked',
      vulnerability('CVE-1', { status: 'manual' }),
      {},
      /to be checked by hand by status\.manual/,
      /by hand/,
    ],
  ])('that is %s says why, and what would change it', (_, finding, policy, answer, remedy) => {
    const said = explained(finding, policy);

    expect(said.counts).toBe(false);
    expect(said.answer).toMatch(answer);
    expect(said.remedies[0]?.says).toMatch(remedy);
    expect(said.steps.at(-1)?.outcome).toBe('decides');
  });

  it('names the exception that decided', () => {
    const said = explained(log4shell, { budget: { critical: 0 } }, { exceptions: [exception] });

    expect(said.answer).toBe(
      'It does not count: it is suppressed by exception: SEC-1: not reachable (until 2026-12-31).',
    );
    expect(said.steps).toMatchObject([{ rule: 'exceptions', outcome: 'decides' }]);
  });

  it('names an exception that speaks of it and holds no longer', () => {
    const expired = { ...exception, expires: '2026-11-01' };

    const { steps } = explained(log4shell, { budget: { critical: 0 } }, { exceptions: [expired] });

    expect(steps[0]).toMatchObject({
      rule: 'exceptions',
      outcome: 'passed',
      says: expect.stringMatching(/has expired/),
    });
  });
});

it('asks in the order in which it is decided', () => {
  const policy: Partial<Policy> = {
    ignore: ['X'],
    rules: [rule('kev', { when: { kev: true } }), rule('low', { when: { severity: ['critical'] }, action: 'budget' })],
    onlyFixable: true,
    judged: 'change',
    new: { change: { critical: 0, graceDays: 1 } },
    budget: { critical: 0 },
  };

  expect(asked({ ...log4shell, firstSeen: daysAgo(2) }, policy)).toEqual([
    'ignore-rules passed',
    'rule.kev passed',
    'rule.low passed',
    'only-fixable passed',
    'new.change passed',
    'judged.change passed',
    'budget.critical over',
    'new.change.critical over',
  ]);
});
