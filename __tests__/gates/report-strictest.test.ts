import type { Comparison } from '../../src/domain/comparison.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { comparisonOf } from '../../src/gates/report-comparison.ts';
import { strictest } from '../../src/gates/report-strictest.ts';
import { comparedWith, NOTHING, policyOf, rule } from '../policy/support.ts';
import { createReport } from '../support/report.ts';

function shard(id: string, comparison?: Comparison) {
  const inputs = { policy: policyOf(), exceptions: [], gatehouse: '0.1.0', ...(comparison && { comparison }) };
  return { file: `${id}.json`, report: createReport({ id, inputs }) };
}

describe('the strictest of several policies', () => {
  it.each<[string, Partial<Policy>, readonly Partial<Policy>[], Partial<Policy>]>([
    ['the lowest limit', { budget: { high: 3 } }, [{ budget: { high: 1, low: 2 } }], { budget: { high: 1, low: 2 } }],
    ['the widest scope', { judged: 'change' }, [{ judged: 'new' }, { judged: 'change' }], { judged: 'new' }],
    ['all where one says nothing', { judged: 'change' }, [{}], { judged: 'all' }],
    ['an error without a baseline', { noBaseline: 'none' }, [{ noBaseline: 'error' }], { noBaseline: 'error' }],
    ['no ratchet where one has none', { ratchet: true }, [{}], {}],
    ['the ratchet that all have', { ratchet: true }, [{ ratchet: true }], { ratchet: true }],
    ['the rules of this run', { rules: [rule('a')] }, [{ rules: [rule('b')] }], { rules: [rule('a')] }],
    [
      'the rules that all others have',
      {},
      [{ rules: [rule('b', { action: 'allow' })] }, { rules: [rule('b', { action: 'allow' })] }],
      { rules: [rule('b', { action: 'allow' })] },
    ],
    [
      'only what is blocked, without grace, where they differ',
      {},
      [
        { rules: [rule('a', { graceDays: 3 })] },
        { rules: [rule('a', { when: { kev: true } }), rule('c', { action: 'allow' })] },
      ],
      { rules: [rule('a'), rule('a-2', { when: { kev: true } })] },
    ],
    [
      'the lowest budget by cause, with grace only where all give it',
      { new: { change: { high: 2, graceDays: 9 } } },
      [{ new: { change: { high: 1 }, disclosure: { critical: 0 } } }],
      { new: { change: { high: 1 }, disclosure: { critical: 0 } } },
    ],
    [
      'the scores of this run, of each other name the highest, and every control that anybody names',
      { minScores: { 'kubescape.nsa': 80 }, require: ['1.2.1'] },
      [
        { minScores: { 'kube-bench': 0 } },
        { minScores: { 'kubescape.nsa': 90, 'kube-bench': 1 }, require: ['1.2.*'], failOnAnyResource: ['C-0057'] },
      ],
      {
        minScores: { 'kube-bench': 1, 'kubescape.nsa': 80 },
        require: ['1.2.1', '1.2.*'],
        failOnAnyResource: ['C-0057'],
      },
    ],
  ])('has %s', (_, own, others, expected) => {
    expect(strictest(policyOf(own), others.map(policyOf))).toEqual({ budget: {}, ...expected });
  });
});

describe('what all shards were compared with', () => {
  it('is the sum of what each was compared with', () => {
    const all = [shard('a', comparedWith({ high: 2 })), shard('b', comparedWith({ high: 1, low: 4 }))];

    expect(comparisonOf(all)).toMatchObject({
      base: { how: 'scanned' },
      baseline: { source: 'cache', open: { critical: 0, high: 3, low: 4 } },
    });
  });

  it.each([
    ['one was not compared', [shard('a', comparedWith()), shard('b')]],
    ['there is none', []],
  ])('is nothing where %s', (_, shards) => {
    expect(comparisonOf(shards)).toBeUndefined();
  });

  it('is nothing that tells new ones apart where one of them could not, and says which', () => {
    expect(comparisonOf([shard('a', comparedWith()), shard('b', NOTHING)])).toEqual({
      base: { how: 'none', reason: 'b could not be compared: the base has no baseline' },
    });
  });

  it('has no counts of a baseline that only some had', () => {
    const all = [shard('a', comparedWith({ high: 2 })), shard('b', { base: { how: 'scanned' } })];

    expect(comparisonOf(all)).toEqual({ base: { how: 'scanned' } });
  });
});
