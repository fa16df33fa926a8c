import * as fc from '../support/fast-check.ts';
import { occurrences, type Finding } from '../../src/domain/finding.ts';
import { mergeFindings, withScans, type Part } from '../../src/domain/merge-findings.ts';
import { merge } from '../../src/domain/merge.ts';
import type { Observation, Observed } from '../../src/domain/observation.ts';
import type { Scan, Target } from '../../src/domain/scan.ts';
import { SEVERITIES } from '../../src/domain/severity.ts';
import { createFinding, createScan } from '../support/report.ts';

const TARGETS: readonly Target[] = [
  { kind: 'image', name: 'app' },
  { kind: 'image', name: 'base' },
  { kind: 'manifests', name: 'app' },
];

const vulnerability = fc.record({
  ruleId: fc.constantFrom('CVE-1', 'CVE-2', 'GHSA-1'),
  kind: fc.constant('vulnerability' as const),
  title: fc.constantFrom('a', 'b'),
  severity: fc.constantFrom(...SEVERITIES),
  severitySource: fc.constant('native' as const),
  status: fc.constantFrom('open' as const, 'suppressed' as const, 'not-affected' as const),
  aliases: fc.subarray(['CVE-1', 'GHSA-1', 'GO-1']),
  component: fc.constantFrom({ name: 'x', purl: 'pkg:npm/x@1' }, { name: 'y', version: '2' }),
  references: fc.subarray(['https://a.example', 'https://b.example']),
  count: fc.integer({ min: 1, max: 3 }),
});

const traced = fc.tuple(vulnerability, fc.boolean()).map(([one, reachable]) => ({ ...one, reachable }));

const misconfiguration = fc.record({
  ruleId: fc.constantFrom('R1', 'R2'),
  kind: fc.constant('misconfiguration' as const),
  title: fc.constant('m'),
  severity: fc.constantFrom(...SEVERITIES),
  severitySource: fc.constant('native' as const),
  controlKey: fc.constantFrom('privileged', 'host'),
  locations: fc.constantFrom([], [{ path: 'a.yaml', startLine: 1 }], [{ path: 'a.yaml', startLine: 2 }]),
  resource: fc.constantFrom({ kind: 'Pod', name: 'p' }, { kind: 'Pod', name: 'q' }),
});

/** Scans with ids of their own; `shard` says where each was made. */
const scans = fc
  .array(
    fc.record({
      target: fc.constantFrom(...TARGETS),
      observations: fc.array<Observation>(fc.oneof(vulnerability, traced, misconfiguration), { maxLength: 8 }),
      shard: fc.nat({ max: 3 }),
    }),
    { maxLength: 6 },
  )
  .map((all) => all.map((one, index) => ({ ...one, scan: `scanner-${index}@${one.target.name}` })));

type Made = Observed & { readonly shard: number };

function partOf(observed: readonly Observed[]): Part {
  return { scans: observed.map(({ scan, target }) => scanOf(scan, target)), findings: merge(observed) };
}

function scanOf(id: string, target: Target): Scan {
  return createScan({ id, scanner: id, target });
}

function shards(all: readonly Made[], shardOf: (one: Made) => number): readonly Part[] {
  return [0, 1, 2, 3].map((shard) => partOf(all.filter((one) => shardOf(one) === shard)));
}

/** What does not depend on which scanner's words were taken. */
function facts(findings: readonly Finding[]) {
  return findings.map(factsOf).toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}

function factsOf({ fingerprint, id, aliases, severity, status, target, reachable, sightings, references }: Finding) {
  const seen = sightings.map((one) => JSON.stringify([one.scan, one.ruleId, one.severity, one.status, one.count]));
  const sets = { aliases: aliases.toSorted(), sightings: seen.toSorted(), references: references.toSorted() };
  return { fingerprint, id, severity, status, target, reachable, ...sets };
}

describe('mergeFindings', () => {
  it('is the same as scanning at once when each target is in one shard', () => {
    fc.assert(
      fc.property(scans, (all) => {
        const { findings } = mergeFindings(shards(all, ({ target }) => TARGETS.indexOf(target)));

        expect(findings).toEqual(merge(all));
      }),
    );
  });

  it('finds the same, as often and as severe, when the scanners of a target are in several shards', () => {
    fc.assert(
      fc.property(scans, (all) => {
        const { findings } = mergeFindings(shards(all, ({ shard }) => shard));

        expect(facts(findings)).toEqual(facts(merge(all)));
      }),
    );
  });

  it('does not depend on the order of the shards, also when their scans have the same ids', () => {
    fc.assert(
      fc.property(scans, scans, scans, (a, b, c) => {
        const parts = [a, b, c].map(partOf);

        expect(mergeFindings(parts.toReversed())).toEqual(mergeFindings(parts));
      }),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(scans, scans, (a, b) => {
        const once = mergeFindings([partOf(a), partOf(b)]);

        expect(mergeFindings([once])).toEqual(once);
      }),
    );
  });

  it('does not depend on which shards are merged first', () => {
    fc.assert(
      fc.property(scans, (all) => {
        const [a, b, c, d] = shards(all, ({ shard }) => shard);
        const [left, right] = [mergeFindings(parts(a, b)), mergeFindings(parts(c, d))];

        const { findings } = mergeFindings([left, right]);

        expect(facts(findings)).toEqual(facts(mergeFindings(parts(a, b, c, d)).findings));
      }),
    );
  });

  it('is the same with scans that found nothing, whether they come before or after', () => {
    fc.assert(
      fc.property(scans, scans, fc.subarray(['report@a', 'scanner-0@app', 'scanner-1@base']), (a, b, ids) => {
        const made = [partOf(a), partOf(b)];
        const lost = ids.map((id) => scanOf(id, { kind: 'source', name: id }));

        const merged = withScans(mergeFindings(made), lost);

        const once = mergeFindings([...made, ...lost.map((scan) => ({ scans: [scan], findings: [] }))]);
        expect(merged.scans).toHaveLength(once.scans.length);
        expect(sum(merged.findings)).toBe(sum(once.findings));
        expect(mergeFindings([merged])).toEqual(merged);
      }),
    );
  });

  it('loses no scan and no occurrence', () => {
    fc.assert(
      fc.property(scans, scans, (a, b) => {
        const parts = [partOf(a), partOf(b)];

        const merged = mergeFindings(parts);

        expect(new Set(merged.scans.map(({ id }) => id)).size).toBe(a.length + b.length);
        expect(sum(merged.findings)).toBe(sum(parts.flatMap(({ findings }) => findings)));
      }),
    );
  });

  it('judges status and severity by the sightings, not by what the part says', () => {
    const forged = createFinding({ severity: 'low', status: 'suppressed', decision: { rule: 'x' } });
    const sightings = forged.sightings.map((one) => ({
      ...one,
      severity: 'critical' as const,
      status: 'open' as const,
    }));

    const { findings } = mergeFindings([{ scans: [createScan()], findings: [{ ...forged, sightings }] }]);

    expect(findings).toMatchObject([{ severity: 'critical', status: 'open' }]);
    expect(findings[0]).not.toHaveProperty('decision');
  });

  it('does not take two things for one because they claim the same fingerprint', () => {
    const here = createFinding();
    const there = createFinding({ locations: [{ path: 'other.yaml', startLine: 1 }] });

    const { findings } = mergeFindings([{ scans: [createScan()], findings: [here, there] }]);

    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});

function parts(...some: readonly (Part | undefined)[]): readonly Part[] {
  return some.filter((part) => part !== undefined);
}

function sum(findings: readonly Finding[]): number {
  return findings.reduce((total, finding) => total + occurrences(finding), 0);
}
