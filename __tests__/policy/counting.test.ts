import { merge } from '../../src/domain/merge.ts';
import type { Observation } from '../../src/domain/observation.ts';
import type { Policy } from '../../src/domain/report.ts';
import type { Scan } from '../../src/domain/scan.ts';
import { disagreements } from '../../src/policy/counting.ts';
import { judge } from '../../src/policy/judge.ts';

const target = { kind: 'image', name: 'shop:1' } as const;

function scan(scanner: string, more: Partial<Scan> = {}): Scan {
  const coverage = { unit: 'packages', examined: 2, passed: 1 };
  const about = { id: `${scanner}@shop:1`, scanner, version: '1', target, status: 'completed' } as const;
  return { ...about, durationMs: 1, coverage, controls: [], gaps: [], checks: ['vulnerability'], ...more };
}

function observation(id: string, more: Partial<Observation> = {}): Observation {
  const component = { name: 'ws', version: '1.0.0', fixedIn: ['2.0.0'] };
  return {
    ruleId: id,
    kind: 'vulnerability',
    title: id,
    severity: 'high',
    severitySource: 'native',
    component,
    ...more,
  };
}

function policy(more: Partial<Policy>): Policy {
  return { budget: { high: 0 }, source: 'input', unknownAs: 'high', allowGaps: [], ignore: [], ...more };
}

function seenBy(...scanners: readonly string[]) {
  return merge(scanners.map((name) => ({ scan: `${name}@shop:1`, target, observations: [observation('CVE-1')] })));
}

describe('agree: all', () => {
  it('counts what every scanner saw that looked', () => {
    const scans = [scan('trivy'), scan('grype')];

    expect(judge(seenBy('trivy', 'grype'), scans, policy({ agree: 'all' })).verdict).toBe('fail');
  });

  it('leaves open, and out of the count, what one of them did not see', () => {
    const { verdict, findings } = judge(seenBy('trivy'), [scan('trivy'), scan('grype')], policy({ agree: 'all' }));

    expect(verdict).toBe('pass');
    expect(findings[0]).toMatchObject({
      status: 'open',
      decision: { rule: 'agree', exception: expect.stringContaining('grype') },
    });
  });

  it.each([
    ['looked for something else', scan('grype', { checks: ['secret'] })],
    ['looked at another image', scan('grype', { target: { kind: 'image', name: 'other:1' } })],
  ])('does not ask a scanner that %s', (_name, other) => {
    expect(judge(seenBy('trivy'), [scan('trivy'), other], policy({ agree: 'all' })).verdict).toBe('fail');
  });

  it('is never a pass when one of them failed', () => {
    const scans = [scan('trivy'), scan('grype', { status: 'failed', reason: 'broken' })];

    expect(judge(seenBy('trivy'), scans, policy({ agree: 'all' })).verdict).toBe('error');
  });
});

describe('disagreements', () => {
  it('says how many only one of several scanners saw', () => {
    expect(disagreements(seenBy('trivy'), [scan('trivy'), scan('grype')])).toEqual([
      'The scanners disagree on shop:1: of 1 open vulnerabilities, 1 only trivy saw.',
    ]);
  });

  it('says nothing where they agree', () => {
    expect(disagreements(seenBy('trivy', 'grype'), [scan('trivy'), scan('grype')])).toEqual([]);
  });
});

describe('licences', () => {
  const findings = merge([
    {
      scan: 'trivy@shop:1',
      target,
      observations: ['MIT', 'AGPL-3.0-only'].map((licence) => observation(licence, { kind: 'licence', licence })),
    },
  ]);

  it('fails for a denied licence whatever the budget says, and does not count an allowed one', () => {
    const lists = policy({ budget: { critical: 0 }, licences: { allow: [], deny: ['AGPL-3.0-only'] } });

    const { verdict, reasons } = judge(findings, [scan('trivy')], lists);

    expect(verdict).toBe('fail');
    expect(reasons.map(({ rule, actual }) => ({ rule, actual }))).toEqual([{ rule: 'licence.denied', actual: 1 }]);
  });
});

describe('a budget of a target of its own', () => {
  it('holds in place of the common one, and is named', () => {
    const two = merge([{ scan: 'trivy@shop:1', target, observations: [observation('CVE-1'), observation('CVE-2')] }]);
    const own = policy({ targets: [{ glob: 'shop:*', budget: { high: 1 } }] });

    const { reasons } = judge(two, [scan('trivy')], own);

    expect(reasons).toMatchObject([{ rule: 'budget.high', limit: 1, actual: 2 }]);
    expect(reasons[0]?.message).toContain('in shop:1');
  });
});
