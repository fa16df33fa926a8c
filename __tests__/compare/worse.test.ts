import { compare } from '../../src/compare/compare.ts';
import type { Bases } from '../../src/domain/comparison.ts';
import type { Finding, Sighting } from '../../src/domain/finding.ts';
import type { Scan } from '../../src/domain/scan.ts';
import { createFinding, createScan } from '../support/report.ts';

const NOW = new Date('2026-11-22T04:00:00Z');
const SHA = 'b'.repeat(40);

/** A misconfiguration as one scanner saw it, unless others are given. */
function seen(...sightings: readonly Partial<Sighting>[]): Finding {
  const all = sightings.map((one): Sighting => ({ ...SIGHTING, ...one }));
  return createFinding({ kind: 'misconfiguration', severity: all[0]?.severity ?? 'medium', sightings: all });
}

const SIGHTING: Sighting = {
  scan: 'trivy@deploy',
  ruleId: 'KSV-0022',
  severity: 'medium',
  severitySource: 'native',
  status: 'open',
  count: 1,
};

function scan(parts: Partial<Scan> = {}): Scan {
  const { scanner = 'trivy' } = parts;
  const target = { kind: 'manifests', name: 'deploy' } as const;
  return createScan({ id: `${scanner}@deploy`, scanner, version: '0.74.0', target, ...parts });
}

function inBase(finding: Finding, ...scans: readonly Scan[]): Omit<Bases, 'notices'> {
  return { base: { how: 'scanned', sha: SHA, scans: scans.length === 0 ? [scan()] : scans, findings: [finding] } };
}

function inBaseline(finding: Finding, then: Scan): Omit<Bases, 'notices'> {
  const about = { schemaVersion: '1', gate: 'manifest-scan', id: '', gatehouse: '1.0.0' } as const;
  const value = { ...about, madeAt: '2026-11-01T04:00:00Z', scans: [then], inventories: [], findings: [finding] };
  return { noBase: 'no', baseline: { source: 'file', value } };
}

function compared(now: Finding, bases: Omit<Bases, 'notices'>, ...scans: readonly Scan[]): readonly Finding[] {
  const head = { scans: scans.length === 0 ? [scan()] : scans, findings: [now] };
  return compare(head, { notices: [], ...bases }, NOW).findings;
}

describe('a finding that the base has', () => {
  it.each([
    ['more severe', { severity: 'high' }, 'trivy 0.74.0 sees it here as high, and as medium in the base.'],
    ['seen more often', { count: 2 }, 'trivy 0.74.0 sees it 2 times here, and once in the base.'],
  ] as const)('is brought by the change where it is %s now', (_how, now, reason) => {
    const findings = compared(seen(now), inBase(seen({})));

    expect(findings).toMatchObject([
      { cause: 'change', causeReason: reason, sightings: [{ cause: 'change' }], firstSeen: NOW.toISOString() },
    ]);
  });

  it.each([
    ['as it was', {}, {}],
    ['less severe', { severity: 'low' }, {}],
    ['seen less often', {}, { count: 2 }],
  ] as const)('is known where it is %s', (_how, now, before) => {
    expect(compared(seen(now), inBase(seen(before)))[0]?.cause).toBeUndefined();
  });

  it('is known where another version of the scanner judged the base', () => {
    const bases = inBase(seen({}), scan({ version: '0.73.0' }));

    expect(compared(seen({ severity: 'high' }), bases)[0]?.cause).toBeUndefined();
  });

  it('is known where only another scanner, which did not look at the base, finds it worse', () => {
    const now = seen({}, { scan: 'kubescape@deploy', ruleId: 'C-0057', severity: 'high' });

    const [finding] = compared(now, inBase(seen({})), scan(), scan({ scanner: 'kubescape' }));

    expect(finding?.cause).toBeUndefined();
  });

  it('is known where it is a vulnerable package that is there once more', () => {
    const component = { name: 'x', version: '1', purl: 'pkg:npm/x@1' };
    const vulnerable = (count: number): Finding => ({ ...seen({ count }), kind: 'vulnerability', component });
    const looked = scan({ checks: ['vulnerability'], database: { updatedAt: '2026-11-22T00:00:00Z' } });

    expect(compared(vulnerable(2), inBase(vulnerable(1), looked), looked)[0]?.cause).toBeUndefined();
  });
});

describe('a finding that the baseline has, where there is no base', () => {
  it('is brought by the change where the same scanner finds it worse now', () => {
    const findings = compared(seen({ severity: 'critical' }), inBaseline(seen({}), scan()));

    expect(findings).toMatchObject([
      { cause: 'change', causeReason: 'trivy 0.74.0 sees it here as critical, and as medium in the baseline.' },
    ]);
  });

  it('is undetermined where the baseline is of another commit than the base', () => {
    const bases = inBaseline(seen({}), scan());
    const baseline = bases.baseline && {
      ...bases.baseline,
      value: { ...bases.baseline.value, commit: { sha: 'a'.repeat(40) } },
    };

    const [finding] = compared(seen({ severity: 'high' }), { ...bases, ...(baseline && { baseline }), baseSha: SHA });

    expect(finding?.cause).toBe('undetermined');
  });

  it('is known where the scanner is another', () => {
    const bases = inBaseline(seen({}), scan({ version: '0.73.0' }));

    expect(compared(seen({ severity: 'critical' }), bases)[0]?.cause).toBeUndefined();
  });
});
