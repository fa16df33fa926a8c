import { merge } from '../../src/domain/merge.ts';
import type { Observation } from '../../src/domain/observation.ts';
import type { Policy } from '../../src/domain/report.ts';
import type { Scan } from '../../src/domain/scan.ts';
import type { Severity } from '../../src/domain/severity.ts';
import { judge } from '../../src/policy/judge.ts';
import { applyIgnore } from '../../src/policy/statuses.ts';

const target = { kind: 'manifests', name: '.' } as const;
const complete: Scan = {
  id: 'builtin@.',
  scanner: 'builtin',
  version: '1',
  target,
  status: 'completed',
  durationMs: 1,
  coverage: { unit: 'objects', examined: 3, passed: 1 },
  controls: [],
  gaps: [],
};

function policy(budget: Policy['budget'], more: Partial<Policy> = {}): Policy {
  return { budget, source: 'input', unknownAs: 'high', allowGaps: [], ignore: [], ...more };
}

function findings(...severities: readonly Severity[]): ReturnType<typeof merge> {
  const observations = severities.map((severity, index): Observation => ({
    ruleId: `R${index}`,
    kind: 'misconfiguration',
    title: 'T',
    severity,
    severitySource: 'native',
    resource: { kind: 'Pod', name: 'web' },
  }));
  return merge([{ scan: complete.id, target, observations }]);
}

describe('judge', () => {
  it('passes what is within every budget, to the last one', () => {
    const { verdict, reasons } = judge(findings('high', 'high', 'low'), [complete], policy({ critical: 0, high: 2 }));

    expect({ verdict, reasons }).toEqual({ verdict: 'pass', reasons: [] });
  });

  it('fails what is over a budget, names the findings and what would change it', () => {
    const all = findings('critical', 'high', 'high');

    const { verdict, reasons } = judge(all, [complete], policy({ critical: 0, high: 1 }));

    expect(verdict).toBe('fail');
    expect(
      reasons.map(({ rule, limit, actual, findings: named }) => ({ rule, limit, actual, named: named.length })),
    ).toEqual([
      { rule: 'budget.critical', limit: 0, actual: 1, named: 1 },
      { rule: 'budget.high', limit: 1, actual: 2, named: 2 },
    ]);
    expect(reasons[1]?.message).toBe(
      '2 open high findings, at most 1 is allowed: mend 1, or raise the budget (high=2).',
    );
  });

  it.each([
    ['high by default', policy({ high: 0 }), 'fail'],
    ['what the policy says', policy({ high: 0 }, { unknownAs: 'low' }), 'pass'],
    ['its own budget when it has one', policy({ high: 0, unknown: 1 }), 'pass'],
    ['its own budget when that is exceeded', policy({ unknown: 0 }), 'fail'],
  ])('counts an unknown severity as %s', (_, judgedBy, verdict) => {
    expect(judge(findings('unknown'), [complete], judgedBy).verdict).toBe(verdict);
  });

  it('says how many it counts that nobody gave a severity', () => {
    const { reasons } = judge(findings('high', 'unknown'), [complete], policy({ high: 0 }));

    expect(reasons[0]?.message).toContain(
      '2 open high findings (1 of unknown severity, which counts as high), none is',
    );
  });

  it('limits all open findings together', () => {
    expect(judge(findings('low', 'info'), [complete], policy({ total: 1 })).verdict).toBe('fail');
  });

  it('does not count suppressed findings, and keeps them in the report with the reason', () => {
    const suppressed = applyIgnore(findings('critical'), policy({}, { ignore: ['r0'] }));

    const { verdict, summary, findings: judged } = judge(suppressed, [complete], policy({ critical: 0 }));

    expect(verdict).toBe('pass');
    expect(summary).toMatchObject({ suppressed: 1, findings: 1, open: { critical: 0 } });
    expect(judged[0]).toMatchObject({
      status: 'suppressed',
      decision: { rule: 'ignore-rules', exception: 'The input ignore-rules names R0.' },
    });
  });

  it.each<[string, readonly Scan[], string]>([
    ['nothing was planned', [], 'No scan ran'],
    [
      'every scan was skipped',
      [{ ...complete, status: 'skipped', reason: 'no chart' }],
      'Skipped: builtin@.: no chart',
    ],
    ['a scan failed', [{ ...complete, status: 'failed', reason: 'it crashed' }], 'builtin@. failed: it crashed'],
    [
      'a scan looked at nothing',
      [{ ...complete, coverage: { unit: 'objects', examined: 0, passed: 0 } }],
      'examined no objects',
    ],
    ['one of two scans failed', [complete, { ...complete, id: 'b@.', status: 'failed', reason: 'x' }], 'b@. failed: x'],
    ['a scan left a gap', [{ ...complete, gaps: [{ what: 'a.yaml', reason: 'not YAML' }] }], 'a.yaml: not YAML'],
  ])('is an error, never a pass, when %s', (_, scans, sentence) => {
    const { verdict, reasons } = judge([], scans, policy({}));

    expect(verdict).toBe('error');
    expect(reasons[0]?.message).toContain(sentence);
  });

  it('stays an error when findings are over the budget too, and says both', () => {
    const failed: Scan = { ...complete, id: 'b@.', status: 'failed', reason: 'x' };

    const { verdict, reasons } = judge(findings('critical'), [complete, failed], policy({ critical: 0 }));

    expect(verdict).toBe('error');
    expect(reasons.map(({ rule }) => rule)).toEqual(['scan.failed', 'budget.critical']);
  });

  it('lets a gap pass that the policy names', () => {
    const allowed: Scan = { ...complete, gaps: [{ what: 'a.yaml', reason: 'not YAML', allowed: true }] };

    expect(judge([], [allowed], policy({})).verdict).toBe('pass');
  });
});
