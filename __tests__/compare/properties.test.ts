import * as fc from '../support/fast-check.ts';
import { compare } from '../../src/compare/compare.ts';
import { baselineOf } from '../../src/compare/make-baseline.ts';
import { match } from '../../src/compare/match.ts';
import type { Bases, BaseState } from '../../src/domain/comparison.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Part } from '../../src/domain/merge-findings.ts';
import { merge } from '../../src/domain/merge.ts';
import type { Observation, Observed } from '../../src/domain/observation.ts';
import { createReport, createScan } from '../support/report.ts';

const NOW = new Date('2026-11-22T04:00:00Z');

const places = fc.record({
  kind: fc.constantFrom('code' as const, 'misconfiguration' as const),
  ruleId: fc.constantFrom('R1', 'R2'),
  title: fc.constant('t'),
  message: fc.constantFrom('a', 'b 1', 'b 2'),
  severity: fc.constantFrom('high' as const, 'low' as const),
  severitySource: fc.constant('native' as const),
  locations: fc.tuple(
    fc.record({ path: fc.constantFrom('a.go', 'b.go', 'x/a.go'), startLine: fc.integer({ min: 1, max: 9 }) }),
  ),
});
const inResources = fc
  .tuple(places, fc.constantFrom('web', 'shop'), fc.constantFrom('spec.containers[0]', 'spec.containers[1]'))
  .map(([place, name, fieldPath]) => ({ ...place, resource: { kind: 'Pod', name, fieldPath } }));
const vulnerabilities = fc.record({
  kind: fc.constant('vulnerability' as const),
  ruleId: fc.constantFrom('CVE-1', 'CVE-2', 'GHSA-1'),
  title: fc.constant('t'),
  severity: fc.constantFrom('high' as const, 'low' as const),
  severitySource: fc.constant('native' as const),
  status: fc.constantFrom('open' as const, 'suppressed' as const, 'manual' as const),
  aliases: fc.subarray(['CVE-1', 'GHSA-1']),
  component: fc.constantFrom({ name: 'x', purl: 'pkg:npm/x@1' }, { name: 'x', purl: 'pkg:npm/x@2' }, { name: 'y' }),
});
const observations = fc.array<Observation>(fc.oneof(places, inResources, vulnerabilities), { maxLength: 14 });

/** A run of two scanners on one image, now and then of another version, with another database, or of another tag. */
const runs = fc
  .record({
    scans: fc.tuple(observations, observations),
    version: fc.constantFrom('1', '2'),
    digest: fc.constantFrom('d1', 'd2'),
    tag: fc.constantFrom('app:1', 'app:2'),
    status: fc.constantFrom('completed' as const, 'completed' as const, 'failed' as const),
  })
  .map(({ scans, version, digest, tag, status }): Part => {
    const target = { kind: 'image', name: tag } as const;
    const observed = scans.map((made, index): Observed => ({
      scan: `s${index}@${tag}`,
      target,
      observations: index === 1 && status === 'failed' ? [] : made,
    }));
    const about = { version, target, database: { digest } };
    return {
      scans: observed.map(({ scan }, index) =>
        createScan({ ...about, id: scan, scanner: `s${index}`, status: index === 1 ? status : 'completed' }),
      ),
      findings: merge(observed),
    };
  });

function reversed({ scans, findings }: Part): Part {
  return { scans: scans.toReversed(), findings: findings.toReversed() };
}

const ABOUT = {
  schemaVersion: '1',
  gate: 'image-scan',
  id: '',
  gatehouse: '1',
  madeAt: '2026-11-01T00:00:00Z',
  inventories: [],
} as const;

function basesOf(base: Part | undefined, baseline: Part | undefined): Bases {
  const state: BaseState | undefined = base && { how: 'scanned', sha: 'b', ...base };
  const value = baseline && {
    ...ABOUT,
    ...baseline,
  };
  return {
    ...(state && { base: state }),
    ...(value && { baseline: { source: 'file', value } }),
    notices: [],
  };
}

function byFingerprint(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}

const maybe = fc.option(runs, { nil: undefined });

describe('match', () => {
  it('is one to one but for shared names, and loses nothing', () => {
    fc.assert(
      fc.property(runs, runs, (before, now) => {
        const { pairs, gone, added } = match(before, now);
        const own = pairs.filter(({ how }) => how !== 'shared');

        expect(new Set(own.map(({ before }) => before)).size).toBe(own.length);
        expect(new Set(own.map(({ now }) => now)).size).toBe(own.length);
        expect(new Set([...pairs.map(({ before }) => before), ...gone])).toEqual(new Set(before.findings));
        expect(new Set([...pairs.map(({ now }) => now), ...added])).toEqual(new Set(now.findings));
        expect(gone.some((one) => pairs.some(({ before }) => before === one))).toBe(false);
        expect(added.some((one) => pairs.some(({ now }) => now === one))).toBe(false);
      }),
    );
  });
});

describe('compare', () => {
  it('does not depend on the order of anything', () => {
    fc.assert(
      fc.property(runs, maybe, maybe, (head, base, baseline) => {
        const once = compare(head, basesOf(base, baseline), NOW);
        const again = compare(reversed(head), basesOf(base && reversed(base), baseline && reversed(baseline)), NOW);

        expect(byFingerprint(again.findings)).toEqual(byFingerprint(once.findings));
        expect(again.notices).toEqual(once.notices);
      }),
    );
  });

  it('finds nothing new and nothing gone against the own baseline', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const scans = run.scans.map((scan) => createScan({ ...scan, status: 'completed' }));
        const report = createReport({ scans, findings: run.findings });
        const value = baselineOf(report, []);

        const { findings } = compare(
          { scans, findings: run.findings },
          { baseline: { source: 'file', value }, notices: [] },
          NOW,
        );

        expect(findings.map(({ cause }) => cause).filter((cause) => cause !== undefined)).toEqual([]);
        expect(findings).toHaveLength(run.findings.length);
        expect(findings.every(({ firstSeen }) => firstSeen === report.judgedAt)).toBe(true);
      }),
    );
  });

  it('loses no finding and no sighting, and gives only scans and fingerprints that a report may have', () => {
    fc.assert(
      fc.property(runs, maybe, maybe, (head, base, baseline) => {
        const { findings } = compare(head, basesOf(base, baseline), NOW);
        const present = findings.filter(({ status }) => status !== 'gone');
        const withoutNews = present.map(({ cause: _cause, causeReason: _reason, firstSeen: _seen, ...rest }) => ({
          ...rest,
          sightings: rest.sightings.map(({ cause: _own, ...sighting }) => sighting),
        }));
        const ids = new Map(head.scans.map(({ id, target }) => [id, target.name]));

        expect(withoutNews).toEqual(head.findings);
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
        expect(findings.every(({ sightings, target }) => sightings.every(({ scan }) => ids.get(scan) === target))).toBe(
          true,
        );
      }),
    );
  });

  it('gives a new finding a sighting with its cause, and a known one none', () => {
    fc.assert(
      fc.property(runs, maybe, maybe, (head, base, baseline) => {
        const { findings } = compare(head, basesOf(base, baseline), NOW);

        for (const { cause, sightings } of findings.filter(({ status }) => status === 'open')) {
          const causes = sightings.map((sighting) => sighting.cause).filter((one) => one !== undefined);
          expect(cause === undefined ? causes : causes.includes(cause)).toEqual(cause === undefined ? [] : true);
        }
      }),
    );
  });

  it('gives every cause a reason, only to what is open, and to all that neither base nor baseline has', () => {
    fc.assert(
      fc.property(runs, maybe, maybe, (head, base, baseline) => {
        const { findings } = compare(head, basesOf(base, baseline), NOW);
        const pairs = [base, baseline].flatMap((part) => (part ? match(part, head).pairs : []));
        const known = new Set(pairs.map(({ now }) => now.fingerprint));

        for (const { cause, causeReason, status, fingerprint } of findings) {
          expect(cause === undefined).toBe(causeReason === undefined);
          expect(cause === undefined || status === 'open').toBe(true);
          const isNew = status === 'open' && (base ?? baseline) !== undefined && !known.has(fingerprint);
          expect(isNew && cause === undefined).toBe(false);
        }
      }),
    );
  });
});
