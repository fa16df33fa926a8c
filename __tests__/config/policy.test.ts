import { manifestScan } from '../../src/config/manifest-scan.ts';
import { policyOf } from '../../src/config/policy.ts';
import { readInputs } from '../../src/config/read.ts';

function judging(texts: Record<string, string>, { pullRequest = false } = {}) {
  const { inputs } = readInputs(manifestScan.inputs, new Map(Object.entries(texts)), 'action');
  return policyOf(inputs, { pullRequest });
}

describe('policyOf', () => {
  it('allows nothing critical or high on a pull request, and says that all findings count', () => {
    const { policy, notices } = judging({}, { pullRequest: true });

    expect(policy).toMatchObject({ budget: { critical: 0, high: 0 }, source: 'default' });
    expect(notices).toEqual([expect.stringContaining('no baseline')]);
  });

  it('allows nothing critical elsewhere', () => {
    const { policy, notices } = judging({});

    expect(policy).toEqual({
      budget: { critical: 0 },
      source: 'default',
      unknownAs: 'high',
      allowGaps: [],
      ignore: [],
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

  it('carries what is ignored and which gaps are allowed', () => {
    const { policy } = judging({ 'ignore-rules': 'A,B', 'allow-gaps': 'x/**', 'unknown-severity': 'low' });

    expect(policy).toMatchObject({ ignore: ['A', 'B'], allowGaps: ['x/**'], unknownAs: 'low' });
  });
});
