import { compare } from '../../src/compare/compare.ts';
import type { Baseline } from '../../src/domain/baseline.ts';
import type { Bases, BaseState, Head } from '../../src/domain/comparison.ts';
import { occurrences, type Finding } from '../../src/domain/finding.ts';
import { mergeFindings } from '../../src/domain/merge-findings.ts';
import type { Scan } from '../../src/domain/scan.ts';
import { createFinding, createScan } from '../support/report.ts';

const NOW = new Date('2026-11-22T04:00:00Z');
const OLD_DB = { updatedAt: '2026-11-01T00:00:00Z', digest: 'sha256:01' };
const NEW_DB = { updatedAt: '2026-11-22T00:00:00Z', digest: 'sha256:22' };

function scan(parts: Partial<Scan> = {}): Scan {
  const { scanner = 'trivy' } = parts;
  return createScan({
    id: `${scanner}@app`,
    scanner,
    version: '0.74.0',
    target: { kind: 'image', name: 'app', digest: 'sha256:head' },
    checks: ['vulnerability', 'secret'],
    database: NEW_DB,
    ...parts,
  });
}

function vulnerability(parts: Partial<Finding> = {}, ...scanners: readonly string[]): Finding {
  const { resource: _resource, ...finding } = createFinding({
    id: 'CVE-2026-1',
    kind: 'vulnerability',
    target: 'app',
    locations: [],
    component: { name: 'x', purl: 'pkg:npm/x@1', version: '1' },
    sightings: (scanners.length === 0 ? ['trivy'] : scanners).map((name) => ({
      scan: `${name}@app`,
      ruleId: 'CVE-2026-1',
      severity: 'critical',
      severitySource: 'native',
      status: 'open',
      count: 1,
    })),
    ...parts,
  });
  return finding;
}

function base(findings: readonly Finding[], parts: Partial<BaseState> = {}): BaseState {
  return { how: 'inventory', sha: 'b'.repeat(40), scans: [scan()], findings, ...parts };
}

function baseline(findings: readonly Finding[], parts: Partial<Baseline> = {}): NonNullable<Bases['baseline']> {
  const about = { schemaVersion: '1', gate: 'image-scan', id: '', gatehouse: '1.0.0' } as const;
  const value = { ...about, madeAt: '2026-11-01T04:00:00Z', scans: [scan({ database: OLD_DB })], inventories: [] };
  return { source: 'file', value: { ...value, findings, ...parts } };
}

function head(findings: readonly Finding[], ...scans: readonly Scan[]): Head {
  return { scans: scans.length === 0 ? [scan()] : scans, findings, commit: { sha: 'c'.repeat(40) } };
}

function causesOf(given: Head, bases: Omit<Bases, 'notices'>): readonly unknown[] {
  return compare(given, { notices: [], ...bases }, NOW).findings.map(({ cause }) => cause);
}

const old = { target: { kind: 'image', name: 'app', digest: 'sha256:old' } } as const;
const same = scan({ database: OLD_DB });

describe('the cause of a finding that the baseline does not have', () => {
  const found = vulnerability();

  it.each([
    ['change', 'it is not in the base', [], [], scan(old)],
    ['disclosure', 'it is in the base and the database moved', [found], [], scan({ ...old, database: OLD_DB })],
    ['scanner', 'it is in the base and the scanner moved', [found], [], scan({ ...old, version: '0.73.0' })],
    ['undetermined', 'it is in the base and both moved', [found], [], scan({ version: '0.73.0', database: OLD_DB })],
    ['undetermined', 'it is in the base and nothing moved', [found], [], scan()],
    [undefined, 'it is in the base, nothing moved, and the base is newer', [found], [], scan(old)],
    [undefined, 'it is in the base and in the baseline', [found], [found], scan({ ...old, database: OLD_DB })],
    ['change', 'the base has lost what the baseline had', [], [found], scan({ ...old, database: OLD_DB })],
    ['scanner', 'nobody looked for it then', [found], [], scan({ ...old, checks: ['secret'], database: OLD_DB })],
    ['scanner', 'the scanner is new', [found], [], scan({ scanner: 'grype' })],
  ] as const)('is %s when %s', (cause, _when, inBase, inBaseline, then) => {
    const causes = causesOf(head([found]), { base: base(inBase), baseline: baseline(inBaseline, { scans: [then] }) });

    expect(causes).toEqual([cause]);
  });

  it('is disclosure when both moved and it was published after the database of the baseline', () => {
    const late = vulnerability({ published: '2026-11-10T00:00:00Z' });
    const then = baseline([], { scans: [scan({ version: '0.73.0', database: OLD_DB })] });

    const { findings } = compare(head([late]), { base: base([late]), baseline: then, notices: [] }, NOW);

    expect(findings[0]).toMatchObject({ cause: 'disclosure', causeReason: expect.stringContaining('2026-11-10') });
  });

  it.each([
    ['disclosure', 'the target is the same and the database moved', scan({ database: OLD_DB })],
    ['scanner', 'the target is the same and the scanner moved', scan({ version: '0.73.0' })],
    ['undetermined', 'nothing moved at all', scan()],
    ['change', 'the target is another and nothing else moved', scan(old)],
    ['undetermined', 'target and database moved', scan({ ...old, database: OLD_DB })],
    ['undetermined', 'target and scanner moved', scan({ ...old, version: '0.73.0' })],
    ['undetermined', 'it is not recorded which database there was', createScan({ ...scan(old), database: {} })],
  ] as const)('is %s without a base when %s', (cause, _when, then) => {
    expect(causesOf(head([found]), { noBase: 'no', baseline: baseline([], { scans: [then] }) })).toEqual([cause]);
  });

  it('is undetermined without a base when the baseline is of another commit than the base', () => {
    const then = baseline([], { scans: [scan(old)], commit: { sha: 'a'.repeat(40) } });

    expect(causesOf(head([found]), { noBase: 'no', baseSha: 'b'.repeat(40), baseline: then })).toEqual([
      'undetermined',
    ]);
  });

  it('never is change when what was scanned is the base', () => {
    const unchanged = base([], { how: 'unchanged', scans: [] });

    expect(causesOf(head([found]), { base: unchanged, baseline: baseline([]) })).toEqual(['disclosure']);
  });

  it('takes no SBOM for the one of the baseline by the digest that it names itself', () => {
    const target = { kind: 'sbom', name: 'app', digest: 'sha256:same' } as const;
    const then = baseline([], { scans: [scan({ target, database: OLD_DB })] });

    expect(causesOf(head([found], scan({ target })), { noBase: 'no', baseline: then })).toEqual(['undetermined']);
  });

  it('is change without a baseline when the base does not have it', () => {
    const other = vulnerability({ id: 'CVE-2026-2', fingerprint: 'f'.repeat(32) });

    expect(causesOf(head([found, other]), { base: base([found]) })).toEqual([undefined, 'change']);
  });

  it('is nothing without a base and a baseline, which the report says', () => {
    const { findings, comparison, notices } = compare(head([found]), { noBase: 'No git.', notices: [] }, NOW);

    expect(findings).toEqual([found]);
    expect(comparison).toEqual({ base: { how: 'none', reason: 'No git.' } });
    expect(notices).toEqual(['Not compared with the base: No git.']);
  });

  it('does not ask a database about what is not looked up in one', () => {
    const secret = vulnerability({ kind: 'secret', id: 'aws-key' });
    const then = {
      base: base([secret]),
      baseline: baseline([], { scans: [scan({ ...old, version: '0.73.0', database: OLD_DB })] }),
    };

    expect(causesOf(head([secret]), then)).toEqual(['scanner']);
  });

  it('is not change where the base scan did not look for it', () => {
    const secret = vulnerability({ kind: 'secret', id: 'aws-key' });
    const looked = base([], { scans: [scan({ checks: ['vulnerability'] })] });

    expect(causesOf(head([secret]), { base: looked, baseline: baseline([secret]) })).toEqual([undefined]);
  });

  it('follows what one of several scanners proves', () => {
    const both = vulnerability({}, 'grype', 'trivy');
    const scans = [scan({ scanner: 'grype' }), scan()];
    const then = [scan({ scanner: 'grype', version: '0.1.0', database: OLD_DB }), same];

    const causes = causesOf(head([both], ...scans), {
      base: base([both], { scans }),
      baseline: baseline([], { scans: then }),
    });

    expect(causes).toEqual(['disclosure']);
  });

  it('stays what it was while the baseline has it in its days of grace', () => {
    const waiting = vulnerability({
      cause: 'disclosure',
      causeReason: 'The database moved.',
      firstSeen: '2026-11-01T00:00:00Z',
    });

    const { findings } = compare(
      head([found]),
      { base: base([found]), baseline: baseline([waiting]), notices: [] },
      NOW,
    );

    expect(findings[0]).toMatchObject({ cause: 'disclosure', firstSeen: '2026-11-01T00:00:00Z' });
  });
});

describe('a finding that is gone in one shard and seen in another', () => {
  it('is open, and counts only those who see it', () => {
    const [trivy, grype] = [vulnerability({}, 'trivy'), vulnerability({}, 'grype')];
    const lost = trivy.sightings.map((one) => ({ ...one, status: 'gone' as const }));
    const parts = [
      { scans: [scan()], findings: [{ ...trivy, status: 'gone' as const, sightings: lost }] },
      { scans: [scan({ scanner: 'grype' })], findings: [grype] },
    ];

    const { findings } = mergeFindings(parts);

    expect(findings.map((finding) => [finding.status, occurrences(finding)])).toEqual([['open', 1]]);
  });
});

describe('when a finding was first seen', () => {
  it('is what the baseline says, and now for a new one', () => {
    const known = vulnerability({ firstSeen: '2026-01-01T00:00:00Z' });
    const fresh = vulnerability({ id: 'CVE-2026-2', fingerprint: 'f'.repeat(32) });
    const { firstSeen: _seen, ...now } = known;

    const { findings } = compare(head([now, fresh]), { noBase: 'no', baseline: baseline([known]), notices: [] }, NOW);

    expect(findings.map(({ firstSeen }) => firstSeen)).toEqual(['2026-01-01T00:00:00Z', NOW.toISOString()]);
  });

  it('is when the baseline was made where that does not say', () => {
    const { findings } = compare(
      head([vulnerability()]),
      { noBase: 'no', baseline: baseline([vulnerability()]), notices: [] },
      NOW,
    );

    expect(findings[0]?.firstSeen).toBe('2026-11-01T04:00:00Z');
  });
});

function secretAt(fingerprint: string, startLine: number, message: string): Finding {
  const { component: _component, ...rest } = vulnerability({ kind: 'secret', fingerprint, message });
  return { ...rest, locations: [{ path: 'a.ts', startLine }] };
}

function gone(given: Head, bases: Omit<Bases, 'notices'>) {
  const { findings, notices } = compare(given, { notices: [], ...bases }, NOW);
  return { gone: findings.filter(({ status }) => status === 'gone'), notices };
}

describe('what is gone', () => {
  it('is told by the scan that looked again', () => {
    const lost = gone(head([]), { noBase: 'no', baseline: baseline([vulnerability({ cause: 'change' })]) });

    expect(lost.gone).toMatchObject([{ id: 'CVE-2026-1', sightings: [{ scan: 'trivy@app', status: 'gone' }] }]);
    expect(lost.gone[0]).not.toHaveProperty('cause');
  });

  it.each([
    ['failed', head([], scan({ status: 'failed' }))],
    ['did not look for it', head([], scan({ checks: ['secret'] }))],
    ['is not part of the run', head([], scan({ scanner: 'grype', id: 'grype@app' }))],
    ['looked at another target', head([], scan({ target: { kind: 'image', name: 'other' } }))],
  ])('is nothing when the scanner %s, which the run says', (_what, given) => {
    const lost = gone(given, { noBase: 'no', baseline: baseline([vulnerability()]) });

    expect(lost.gone).toEqual([]);
    expect(lost.notices[1]).toMatch(/^Not looked for again: 1 finding of the baseline/);
  });

  it.each([
    ['the node', 'worker', 0],
    ['the control there', 'worker/CIS 4.1.1', 0],
    ['another node', 'control', 1],
    ['the control elsewhere', 'control/CIS 4.1.1', 1],
  ])('is nothing on a node of a cluster where %s is a gap', (_what, what, count) => {
    const resource = { apiVersion: 'v1', kind: 'Node', name: 'worker' };
    const failed = { ...vulnerability({ id: 'CIS 4.1.1' }), resource };
    const now = head([], scan({ gaps: [{ what, reason: 'it is not ready', allowed: true }] }));

    expect(gone(now, { noBase: 'no', baseline: baseline([failed]) }).gone).toHaveLength(count);
  });

  it('needs everybody who saw it', () => {
    const both = vulnerability({}, 'grype', 'trivy');
    const scans = [scan({ scanner: 'grype' }), scan()];
    const now = head([], scan(), scan({ scanner: 'grype', status: 'failed' }));

    expect(gone(now, { noBase: 'no', baseline: baseline([both], { scans }) }).gone).toEqual([]);
  });

  it('leaves out what nobody counted', () => {
    const suppressed = vulnerability({ status: 'suppressed' });

    expect(gone(head([]), { noBase: 'no', baseline: baseline([suppressed]) }).gone).toEqual([]);
  });

  it('is each once when the base and the baseline had it', () => {
    const lost = gone(head([]), { base: base([vulnerability()]), baseline: baseline([vulnerability()]) });

    expect(lost.gone).toHaveLength(1);
  });

  it('is also what came to the base since the baseline', () => {
    expect(gone(head([]), { base: base([vulnerability()]), baseline: baseline([]) }).gone).toHaveLength(1);
  });

  it('keeps a fingerprint of its own when another finding has come to lie on its line', () => {
    const [ten, twenty] = ['1'.repeat(32), '2'.repeat(32)];
    const before = [secretAt(ten, 10, 'a'), secretAt(twenty, 20, 'b')];

    const { findings } = compare(
      head([secretAt(twenty, 20, 'a')]),
      { noBase: 'no', baseline: baseline(before), notices: [] },
      NOW,
    );

    expect(findings.map(({ status, message, cause }) => [status, message, cause])).toEqual([
      ['open', 'a', undefined],
      ['gone', 'b', undefined],
    ]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});
