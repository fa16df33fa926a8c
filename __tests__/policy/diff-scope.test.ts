import type { Comparison } from '../../src/domain/comparison.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { assess } from '../../src/policy/assess.ts';
import { explainer } from '../../src/policy/explain/explain.ts';
import { judge } from '../../src/policy/judge.ts';
import { asksOnlyForChange, limitedNotices } from '../../src/policy/only-change.ts';
import { createScan } from '../support/report.ts';
import { comparedWith, NOW, policyOf, rule, vulnerability } from './support.ts';

const onLine = vulnerability('CVE-1', { diff: 'line' });
const inFile = vulnerability('CVE-2', { diff: 'file', cause: 'change' });
const outside = vulnerability('CVE-3', { diff: 'outside', cause: 'change' });
const placeless = vulnerability('CVE-4');
const all = [onLine, inFile, outside, placeless];

const WITH_DIFF: Comparison = { ...comparedWith(), diff: { how: 'git', sha: 'abc', files: 1 } };
const WITHOUT: Comparison = { ...comparedWith(), diff: { how: 'none', reason: 'The clone is too shallow.' } };

function judged(findings: readonly Finding[], policy: Partial<Policy>, comparison: Comparison = WITH_DIFF) {
  return judge(findings, [createScan()], policyOf({ budget: { high: 0 }, ...policy }), { now: NOW, comparison });
}

describe('a scope', () => {
  it.each([
    [{ scope: 'diff' }, [onLine, placeless]],
    [{ scope: 'file' }, [onLine, inFile, placeless]],
    [{ scope: 'file', judged: 'change' }, [inFile]],
    [{ judged: 'change' }, [inFile, outside]],
    [{}, all],
  ] as const)('%j counts what lies in it, and what could', (policy, counted) => {
    const { reasons } = judged(all, policy);

    expect(reasons[0]?.findings).toEqual(counted.map(({ fingerprint }) => fingerprint));
  });

  it('keeps the others in every sum, and says why they do not count', () => {
    const { verdict, summary, findings } = judged([inFile, outside], { scope: 'diff' });

    expect(verdict).toBe('pass');
    expect(summary).toMatchObject({ open: { high: 2 }, findings: 2, new: 2 });
    expect(findings.map(({ decision }) => decision)).toEqual([
      {
        rule: 'scope.diff',
        reason: 'It is outside of the diff: in a file that the change touches, on a line that it does not.',
      },
      { rule: 'scope.diff', reason: 'It is outside of the diff: in a file that the change does not touch.' },
    ]);
  });

  it('says what it counts', () => {
    const { reasons } = judged([onLine], { scope: 'diff' });

    expect(reasons[0]?.message).toContain('1 open high finding on lines of the diff, none is allowed');
  });

  it('does not hold where a rule or the ratchet asks for every finding', () => {
    const byRule = judged([outside], { scope: 'diff', rules: [rule('all')] });
    const byRatchet = judged([outside], { scope: 'diff', ratchet: true, budget: {} });

    expect([byRule.verdict, byRatchet.verdict]).toEqual(['fail', 'fail']);
  });

  it('is explained', () => {
    const evidence = { gate: 'lint-gate', id: '', scans: [createScan()], exceptions: [], notices: [], gatehouse: '1' };
    const policy = policyOf({ budget: { high: 0 }, scope: 'diff' });
    const report = assess(
      { ...evidence, findings: [outside], policy, comparison: WITH_DIFF },
      { now: NOW, matches: () => false },
    );

    const [finding] = report.findings;
    const { counts, steps, remedies } = explainer(report, () => false)(finding ?? outside);

    expect(counts).toBe(false);
    expect(steps.at(-1)).toMatchObject({
      rule: 'scope.diff',
      outcome: 'decides',
      checks: [{ condition: 'scope', wanted: 'diff', actual: 'outside', holds: 'no' }],
    });
    expect(remedies[0]?.says).toBe('It counts with scope: all.');
  });
});

describe('a scope of a diff that nobody knows', () => {
  it.each(['scan-base', 'all'] as const)('counts everything with no-baseline: %s, and says so', (noBaseline) => {
    const { verdict, notices } = judged([outside], { scope: 'diff', noBaseline }, WITHOUT);

    expect(verdict).toBe('fail');
    expect(notices).toEqual([
      'The diff of the change is not known, so that findings in it cannot be told from others (The clone is too shallow). So the budget counts findings wherever they are.',
    ]);
  });

  it('counts nothing with no-baseline: none, and says so', () => {
    const { verdict, notices } = judged([onLine], { scope: 'file', noBaseline: 'none' }, WITHOUT);

    expect(verdict).toBe('pass');
    expect(notices[0]).toContain('As no-baseline: none asks, the budget counts nothing.');
  });

  it('is an error with no-baseline: error', () => {
    const { verdict, reasons } = judged([], { scope: 'diff', noBaseline: 'error' }, WITHOUT);

    expect(verdict).toBe('error');
    expect(reasons).toMatchObject([{ rule: 'baseline.missing' }]);
  });
});

describe('only what a change can affect has to be looked at', () => {
  it.each([
    [{ judged: 'change' }, true],
    [{ scope: 'diff', judged: 'all' }, true],
    [{ judged: 'change', new: { change: { high: 0 } } }, true],
    [{ judged: 'change', rules: [rule('new', { when: { cause: ['change'] } })] }, true],
    [{ judged: 'change', rules: [rule('kev', { action: 'allow' })] }, true],
    [{ judged: 'all' }, false],
    [{ judged: 'new' }, false],
    [{ judged: 'change', ratchet: true }, false],
    [{ judged: 'change', new: { 'exception-expired': { total: 0 } } }, false],
    [{ judged: 'change', rules: [rule('kev', { when: { kev: true } })] }, false],
    [{ judged: 'change', rules: [rule('known', { when: { cause: ['known'] } })] }, false],
    [{ judged: 'change', require: ['1.*'] }, false],
  ] as const)('with %j: %s', (policy, expected) => {
    expect(asksOnlyForChange(policyOf(policy))).toBe(expected);
  });
});

it('a policy that asks for more than was looked at says so', () => {
  const limited = createScan({ limitedTo: ['a.go'] });

  const said = [
    limitedNotices([limited], policyOf({ judged: 'all' })),
    limitedNotices([limited], policyOf({ judged: 'change' })),
    limitedNotices([createScan()], policyOf({ judged: 'all' })),
  ];

  expect(said).toEqual([[expect.stringMatching(/^Not all that this policy counts was looked for: /)], [], []]);
});
