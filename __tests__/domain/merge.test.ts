import * as fc from '../support/fast-check.ts';
import { occurrences } from '../../src/domain/finding.ts';
import { merge } from '../../src/domain/merge.ts';
import type { Observation, Observed } from '../../src/domain/observation.ts';

const target = { kind: 'image', name: 'app' } as const;

function observed(scan: string, ...observations: readonly Observation[]): Observed {
  return { scan, target, observations };
}

function vulnerability(id: string, more: Partial<Observation> = {}): Observation {
  return {
    ruleId: id,
    kind: 'vulnerability',
    title: id,
    severity: 'high',
    severitySource: 'native',
    component: { name: 'log4j', purl: 'pkg:maven/log4j@2.14.1' },
    ...more,
  };
}

function misconfiguration(ruleId: string, more: Partial<Observation> = {}): Observation {
  return {
    ruleId,
    kind: 'misconfiguration',
    title: ruleId,
    severity: 'medium',
    severitySource: 'native',
    locations: [{ path: 'web.yaml', startLine: 3 }],
    resource: { kind: 'Pod', name: 'web' },
    ...more,
  };
}

function at(startLine: number, fieldPath: string): Observation {
  const resource = { kind: 'Pod', name: 'web', fieldPath };
  return misconfiguration('R', { locations: [{ path: 'web.yaml', startLine }], resource });
}

function fingerprint(observation: Observation): string | undefined {
  return merge([observed('a@app', observation)])[0]?.fingerprint;
}

describe('merge', () => {
  it('joins two scanners that know one vulnerability by different names', () => {
    const findings = merge([
      observed('grype@app', vulnerability('GHSA-jfh8-c2jp-5v3q', { aliases: ['CVE-2021-44228'] })),
      observed('trivy@app', vulnerability('CVE-2021-44228', { severity: 'critical' })),
    ]);

    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      id: 'CVE-2021-44228',
      aliases: ['GHSA-jfh8-c2jp-5v3q'],
      severity: 'critical',
      sightings: [{ scan: 'grype@app' }, { scan: 'trivy@app' }],
    });
  });

  it('joins through a third name that only one scanner knows', () => {
    const findings = merge([
      observed('a@app', vulnerability('GO-1')),
      observed('b@app', vulnerability('GHSA-1')),
      observed('c@app', vulnerability('CVE-1', { aliases: ['GO-1', 'GHSA-1'] })),
    ]);

    expect(findings.map(({ id, aliases }) => [id, aliases])).toEqual([['CVE-1', ['GHSA-1', 'GO-1']]]);
  });

  it('never joins through an advisory that bundles several vulnerabilities', () => {
    const findings = merge([
      observed(
        'a@app',
        vulnerability('CVE-1', { advisories: ['DSA-1'] }),
        vulnerability('CVE-2', { advisories: ['DSA-1'] }),
      ),
    ]);

    expect(findings.map(({ id }) => id)).toEqual(['CVE-1', 'CVE-2']);
  });

  it('keeps the same vulnerability in two components apart', () => {
    const other = { name: 'log4j', purl: 'pkg:maven/log4j@2.13.0' };

    expect(
      merge([observed('a@app', vulnerability('CVE-1'), vulnerability('CVE-1', { component: other }))]),
    ).toHaveLength(2);
  });

  it('joins a control that two scanners call differently, by the crosswalk', () => {
    const findings = merge([
      observed('a@app', misconfiguration('KSV-1', { controlKey: 'privileged' })),
      observed('b@app', misconfiguration('GH-PSS-PRIVILEGED', { controlKey: 'privileged' })),
    ]);

    expect(findings).toHaveLength(1);
    expect(findings[0]?.sightings.map(({ ruleId }) => ruleId)).toEqual(['KSV-1', 'GH-PSS-PRIVILEGED']);
  });

  it('counts the same sighting again instead of losing it', () => {
    const findings = merge([observed('a@app', misconfiguration('R'), misconfiguration('R', { count: 2 }))]);

    expect(findings.map(occurrences)).toEqual([3]);
    expect(findings[0]?.sightings).toHaveLength(1);
  });

  it('stays open while one scanner says open, at the worst open severity', () => {
    const findings = merge([
      observed('a@app', vulnerability('CVE-1', { status: 'not-affected', severity: 'critical' })),
      observed('b@app', vulnerability('CVE-1', { severity: 'low' })),
    ]);

    expect(findings[0]).toMatchObject({ status: 'open', severity: 'low' });
  });

  it('gives the same fingerprint when a line moves, and another when the field differs', () => {
    expect(fingerprint(at(3, 'spec'))).toBe(fingerprint(at(30, 'spec')));
    expect(fingerprint(at(3, 'spec'))).not.toBe(fingerprint(at(3, 'spec.containers[0]')));
  });

  it('puts the worst first', () => {
    const findings = merge([
      observed(
        'a@app',
        vulnerability('CVE-1', { severity: 'low' }),
        vulnerability('CVE-2', { severity: 'critical' }),
        vulnerability('CVE-3', { severity: 'unknown' }),
      ),
    ]);

    expect(findings.map(({ id }) => id)).toEqual(['CVE-2', 'CVE-1', 'CVE-3']);
  });
});

const anyObservation: fc.Arbitrary<Observation> = fc
  .record({
    name: fc.constantFrom('CVE-1', 'CVE-2', 'GHSA-1', 'GO-1'),
    alias: fc.option(fc.constantFrom('CVE-1', 'CVE-2', 'GHSA-1', 'GO-1'), { nil: undefined }),
    severity: fc.constantFrom('critical', 'low', 'unknown'),
    status: fc.constantFrom('open', 'not-affected', 'manual'),
    component: fc.constantFrom('a', 'b'),
    count: fc.integer({ min: 1, max: 3 }),
    line: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ name, alias, severity, status, component, count, line }) => ({
    ...vulnerability(name, {
      severity,
      status,
      count,
      component: { name: component },
      locations: [{ path: 'p', startLine: line }],
    }),
    ...(alias !== undefined && { aliases: [alias] }),
  }));

const anyObserved = fc.array(
  fc.record({ scan: fc.constantFrom('a@app', 'b@app'), observations: fc.array(anyObservation, { maxLength: 6 }) }),
  { maxLength: 4 },
);

describe('merge, whatever is observed', () => {
  it('loses no occurrence', () => {
    fc.assert(
      fc.property(anyObserved, (all) => {
        const said = all.flatMap(({ observations }) => observations).reduce((sum, { count = 1 }) => sum + count, 0);

        const merged = merge(all.map((one) => ({ ...one, target })));

        expect(merged.reduce((sum, finding) => sum + occurrences(finding), 0)).toBe(said);
      }),
    );
  });

  it('does not depend on the order of scans and observations', () => {
    fc.assert(
      fc.property(anyObserved, (all) => {
        const forwards = all.map((one) => ({ ...one, target }));
        const backwards = forwards.toReversed().map((one) => ({ ...one, observations: one.observations.toReversed() }));

        expect(merge(backwards)).toEqual(merge(forwards));
      }),
    );
  });
});
