import { manifestScan } from '../../src/config/manifest-scan.ts';
import { policyOf } from '../../src/config/policy.ts';
import { readInputs } from '../../src/config/read.ts';

function judging(texts: Record<string, string>, { pullRequest = false } = {}) {
  const { inputs } = readInputs(manifestScan.inputs, new Map(Object.entries(texts)), 'action');
  return policyOf(inputs, { pullRequest });
}

describe('policyOf', () => {
  it('allows nothing critical or high that a pull request brings', () => {
    const { policy, notices } = judging({}, { pullRequest: true });

    expect(policy).toMatchObject({ budget: { critical: 0, high: 0 }, source: 'default', judged: 'change' });
    expect(notices).toEqual([]);
  });

  it('allows nothing critical elsewhere, whoever brought it', () => {
    const { policy, notices } = judging({});

    expect(policy).toEqual({
      budget: { critical: 0 },
      source: 'default',
      unknownAs: 'high',
      allowGaps: [],
      ignore: [],
      judged: 'all',
      noBaseline: 'scan-base',
    });
    expect(notices).toEqual([]);
  });

  it.each([
    [{ 'fail-on': 'medium' }, { critical: 0, high: 0, medium: 0 }],
    [{ budget: 'high=3,total=9' }, { high: 3, total: 9 }],
  ])('takes the budget of %j', (texts, budget) => {
    const { policy } = judging(texts, { pullRequest: true });

    expect(policy).toMatchObject({ budget, source: 'input' });
  });

  it.each(['change', 'new', 'all'] as const)('judges %s where that is asked for', (judge) => {
    const { policy } = judging({ judge, 'no-baseline': 'none' }, { pullRequest: true });

    expect(policy).toMatchObject({ judged: judge, noBaseline: 'none' });
  });

  it('carries what is ignored and which gaps are allowed', () => {
    const { policy } = judging({ 'ignore-rules': 'A,B', 'allow-gaps': 'x/**', 'unknown-severity': 'low' });

    expect(policy).toMatchObject({ ignore: ['A', 'B'], allowGaps: ['x/**'], unknownAs: 'low' });
  });
});
