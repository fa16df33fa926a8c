import type { Comparison } from '../../src/domain/comparison.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { judge } from '../../src/policy/judge.ts';
import { createScan } from '../support/report.ts';
import { comparedWith, daysAgo, NOTHING, NOW, policyOf, vulnerability } from './support.ts';

function judged(findings: readonly Finding[], policy: Partial<Policy>, comparison?: Comparison) {
  return judge(findings, [createScan()], policyOf(policy), { now: NOW, comparison });
}

const known = vulnerability('CVE-1');
const change = vulnerability('CVE-2', { cause: 'change' });
const disclosure = vulnerability('CVE-3', { cause: 'disclosure', firstSeen: daysAgo(3) });
const undetermined = vulnerability('CVE-4', { cause: 'undetermined' });

describe('a budget that judges', () => {
  it.each([
    ['all', [known, change, disclosure, undetermined]],
    ['new', [change, disclosure, undetermined]],
    ['change', [change, undetermined]],
  ] as const)('%s counts no other findings', (scope, counted) => {
    const all = [known, change, disclosure, undetermined];

    const { verdict, reasons } = judged(all, { budget: { high: 0 }, judged: scope }, comparedWith());

    expect(verdict).toBe('fail');
    expect(reasons).toMatchObject([
      { rule: 'budget.high', actual: counted.length, findings: counted.map(({ fingerprint }) => fingerprint) },
    ]);
  });

  it('change says so, and what it counts of undetermined cause', () => {
    const { reasons } = judged([change, undetermined], { budget: { high: 0 }, judged: 'change' }, comparedWith());

    expect(reasons[0]?.message).toBe(
      '2 open high findings (1 of undetermined cause, which counts as a change) brought by this change, none is allowed: mend 2, or raise the budget (high=2).',
    );
  });

  it('change says of each finding why it does not count', () => {
    const { findings } = judged([known, disclosure], { budget: { high: 0 }, judged: 'change' }, comparedWith());

    expect(findings.map(({ decision }) => decision)).toEqual([
      { rule: 'judged.change', reason: 'It was known before.' },
      { rule: 'judged.change', reason: 'It was newly disclosed; this change did not bring it.' },
    ]);
  });
});

describe('without anything to compare with', () => {
  it.each([undefined, NOTHING])('everything counts by default, and the run says so (%#)', (comparison) => {
    const { verdict, notices } = judged([known], { budget: { high: 0 }, judged: 'change' }, comparison);

    expect(verdict).toBe('fail');
    expect(notices).toEqual([
      expect.stringMatching(/^There is nothing to compare with.* every open finding counts, also those/),
    ]);
  });

  it('says why the base could not be scanned', () => {
    const policy = { budget: { high: 0 }, judged: 'change', noBaseline: 'scan-base' } as const;

    const { verdict, notices } = judged([known], policy, NOTHING);

    expect(verdict).toBe('fail');
    expect(notices[0]).toContain('(the base has no baseline). The base could not be scanned either, so every');
  });

  it('nothing counts as new where the policy asks for that, and the run says so', () => {
    const policy = { budget: { high: 0 }, judged: 'new', new: { change: { high: 0 } }, noBaseline: 'none' } as const;

    const { verdict, notices } = judged([known], policy, NOTHING);

    expect(verdict).toBe('pass');
    expect(notices[0]).toContain('As no-baseline: none asks, nothing counts as new.');
  });

  it('is an error where the policy asks for that, also with nothing open', () => {
    const { verdict, reasons } = judged([], { judged: 'change', noBaseline: 'error' }, NOTHING);

    expect(verdict).toBe('error');
    expect(reasons).toMatchObject([
      { rule: 'baseline.missing', message: expect.stringContaining('(the base has no baseline)') },
    ]);
  });

  it('every finding may be a change to a budget by cause', () => {
    const { reasons } = judged([known, disclosure], { new: { change: { high: 0 } } }, NOTHING);

    expect(reasons).toMatchObject([{ rule: 'new.change.high', actual: 2 }]);
  });

  it('nothing is said to a policy that asks for no comparison', () => {
    const { verdict, notices } = judged([known], { budget: { high: 1 }, noBaseline: 'error' }, NOTHING);

    expect({ verdict, notices }).toEqual({ verdict: 'pass', notices: [] });
  });
});

describe('budgets by cause', () => {
  const budgets = { change: { high: 0 }, disclosure: { critical: 0, high: 0, graceDays: 7 } };

  it('fail besides a budget that does not count the finding', () => {
    const old = { ...disclosure, firstSeen: daysAgo(8) };

    const { verdict, reasons, findings } = judged(
      [old],
      { budget: { high: 0 }, judged: 'change', new: budgets },
      comparedWith(),
    );

    expect(verdict).toBe('fail');
    expect(reasons[0]).toMatchObject({
      rule: 'new.disclosure.high',
      limit: 0,
      actual: 1,
      message: '1 open high finding newly disclosed, none is allowed: mend 1, or raise new.disclosure (high=1).',
    });
    expect(findings[0]?.decision).toEqual({ rule: 'new.disclosure.high' });
  });

  it('let a finding wait for its grace, in every budget, and say until when', () => {
    const { verdict, findings } = judged([disclosure], { budget: { high: 0 }, new: budgets }, comparedWith());

    expect(verdict).toBe('pass');
    expect(findings[0]?.decision).toEqual({ rule: 'new.disclosure', reason: 'In grace until 2026-11-26.' });
  });

  it.each([
    ['nobody knows since when it is known', { firstSeen: undefined, published: undefined }, 'fail'],
    ['it was published long ago and first seen never', { firstSeen: undefined, published: daysAgo(400) }, 'fail'],
    ['it was published just now', { firstSeen: undefined, published: daysAgo(1) }, 'pass'],
    ['its date is none', { firstSeen: 'yesterday' }, 'fail'],
    ['its grace ends this moment', { firstSeen: daysAgo(7) }, 'pass'],
  ])('when %s', (_, dates, verdict) => {
    const { firstSeen: _seen, ...undated } = disclosure;
    const finding = { ...undated, ...JSON.parse(JSON.stringify(dates)) } as Finding;

    expect(judged([finding], { new: budgets }, comparedWith()).verdict).toBe(verdict);
  });

  it('give no grace for a date in the future', () => {
    const { findings } = judged(
      [{ ...disclosure, firstSeen: '2099-01-01T00:00:00Z' }],
      { new: budgets },
      comparedWith(),
    );

    expect(findings[0]?.decision?.reason).toBe('In grace until 2026-11-29.');
  });

  it('count an undetermined cause as a change', () => {
    expect(judged([undetermined], { new: budgets }, comparedWith()).reasons).toMatchObject([
      { rule: 'new.change.high', actual: 1 },
    ]);
  });
});

describe('the ratchet', () => {
  it.each([
    ['as many as before', 2, 'pass'],
    ['more than before', 1, 'fail'],
  ] as const)('with %s is a %s', (_, before, verdict) => {
    const found = judged([known, change], { ratchet: true }, comparedWith({ high: before }));

    expect(found.verdict).toBe(verdict);
  });

  it('names what was there before', () => {
    const { reasons, findings } = judged([known, change], { ratchet: true }, comparedWith({ high: 1 }));

    expect(reasons).toMatchObject([
      {
        rule: 'ratchet.high',
        limit: 1,
        actual: 2,
        message: '2 open high findings, and the baseline allows 1: mend 1, or raise the budget (high=2).',
      },
    ]);
    expect(findings[0]?.decision).toEqual({ rule: 'ratchet.high' });
  });

  it('allows what the budget allows where that is more', () => {
    expect(judged([known, change], { ratchet: true, budget: { high: 2 } }, comparedWith()).verdict).toBe('pass');
  });

  it('limits what no budget names', () => {
    const low = vulnerability('CVE-9', { severity: 'low' });

    expect(judged([low], { ratchet: true, budget: { critical: 0 } }, comparedWith()).verdict).toBe('fail');
  });

  it('holds like against like: what does not count today makes no room for others', () => {
    const rules = [{ name: 'old', when: { id: ['CVE-1'] }, action: 'allow' as const }];

    const { reasons } = judged([known, change, undetermined], { ratchet: true, rules }, comparedWith({ high: 2 }));

    expect(reasons).toMatchObject([{ rule: 'ratchet.high', limit: 1, actual: 2 }]);
  });

  it('counts unknown with what it counts as', () => {
    const unknown = vulnerability('CVE-8', { severity: 'unknown' });

    expect(judged([unknown, known], { ratchet: true }, comparedWith({ high: 1, unknown: 1 })).verdict).toBe('pass');
  });

  it.each([
    ['all', 'fail'],
    ['scan-base', 'fail'],
    ['none', 'pass'],
    ['error', 'error'],
  ] as const)('without a baseline is, with no-baseline: %s, a %s', (noBaseline, verdict) => {
    const { verdict: found, notices } = judged([known], { ratchet: true, noBaseline }, { base: { how: 'scanned' } });

    expect(found).toBe(verdict);
    expect(notices).toHaveLength(noBaseline === 'error' ? 0 : 1);
  });
});
