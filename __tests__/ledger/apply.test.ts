import type { Comparison } from '../../src/domain/comparison.ts';
import type { ExceptionMatch } from '../../src/domain/exception.ts';
import type { Finding, Sighting } from '../../src/domain/finding.ts';
import { applyExceptions } from '../../src/ledger/apply.ts';
import { undecided } from '../../src/ledger/undo.ts';
import { createFinding } from '../support/report.ts';
import { applying, createException, createPolicy } from './exception.ts';

function sighting(scanner: string, severity: Sighting['severity']): Sighting {
  return { scan: `${scanner}@deploy`, ruleId: 'CVE-1', severity, severitySource: 'native', status: 'open', count: 1 };
}

const seenTwice = createFinding({
  id: 'CVE-2026-1',
  aliases: ['GHSA-aaaa-bbbb-cccc'],
  kind: 'vulnerability',
  component: { name: 'lodash', version: '4.17.20', purl: 'pkg:npm/lodash@4.17.20', fixedIn: ['4.17.21'] },
  sightings: [sighting('trivy', 'critical'), sighting('grype', 'medium')],
});

const comparison: Comparison = {
  base: { how: 'unchanged' },
  baseline: {
    source: 'a file',
    madeAt: '2026-11-01T00:00:00Z',
    gatehouse: '1.0.0',
    open: { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0 },
    scans: [],
  },
};

describe('applying exceptions', () => {
  it('gives a finding that matches the status and the reason of the exception', () => {
    const { findings } = applyExceptions([createFinding()], [createException()], applying());

    expect(findings[0]).toMatchObject({
      status: 'suppressed',
      decision: {
        rule: 'exception',
        exception: 'exceptions.yml:1: It runs in a sandbox (team-a, until 2027-06-30)',
      },
    });
  });

  it.each<[string, ExceptionMatch]>([
    ['its id in another case', { ids: ['cve-2026-1'] }],
    ['an alias', { ids: ['GHSA-AAAA-BBBB-CCCC'] }],
    ['the rule id of a sighting', { ids: ['CVE-1'] }],
    ['its component', { components: ['pkg:npm/lodash'] }],
    ['its component and version', { components: ['pkg:npm/lodash@4.17.20'] }],
    ['a version range', { components: ['pkg:npm/lodash@vers:npm/>=4.0.0|<4.17.21'] }],
    ['a short version range', { components: ['pkg:npm/lodash@>=4 <4.17.21'] }],
    ['a glob over its path', { paths: ['deploy/**'] }],
    ['a glob over its resource', { resources: ['Deployment/shop/*'] }],
    ['a glob over its target', { targets: ['dep*'] }],
    ['its fingerprint', { fingerprints: ['0123456789ABCDEF0123456789abcdef'] }],
    ['its kind and more', { ids: ['CVE-2026-1'], kinds: ['vulnerability'] }],
    ['the name of its package', { package: { name: 'lod*', version: '4.17.20', type: 'npm' } }],
    ['that it can be mended', { fixable: true, paths: ['deploy/web.yaml'] }],
    ['its line', { ids: ['CVE-2026-1'], paths: ['deploy/web.yaml'], line: 12 }],
  ])('matches by %s', (_, match) => {
    const { findings, unused } = applyExceptions([seenTwice], [createException({ match })], applying());

    expect(findings[0]?.status).toBe('suppressed');
    expect(unused).toEqual([]);
  });

  it.each<[string, ExceptionMatch]>([
    ['another id', { ids: ['CVE-2026-12'] }],
    ['another component', { components: ['pkg:npm/lodash-es'] }],
    ['a version outside the range', { components: ['pkg:npm/lodash@<4.17.20'] }],
    ['the right id and another path', { ids: ['CVE-2026-1'], paths: ['other/**'] }],
    ['another kind', { ids: ['CVE-2026-1'], kinds: ['licence'] }],
    ['the start of a name', { package: { name: 'lod' } }],
    ['another type', { package: { name: 'lodash', type: 'pypi' } }],
    ['that it cannot be mended', { fixable: false, paths: ['deploy/web.yaml'] }],
    ['another line', { ids: ['CVE-2026-1'], line: 13 }],
    ['a scanner that did not see it', { ids: ['CVE-2026-1'], scanner: 'builtin' }],
  ])('does not match by %s, and says that the exception is not used', (_, match) => {
    const { findings, unused, notices } = applyExceptions([seenTwice], [createException({ match })], applying());

    expect(findings[0]?.status).toBe('open');
    expect(unused).toHaveLength(1);
    expect(notices).toEqual(['1 exception has nothing to set aside and can be taken out: exceptions.yml:1 (team-a).']);
  });

  it('leaves a finding open that another scanner sees, and marks the sighting that is set aside', () => {
    const exception = createException({ match: { ids: ['CVE-2026-1'], scanner: 'Trivy' } });

    const { findings } = applyExceptions([seenTwice], [exception], applying());

    expect(findings[0]?.status).toBe('open');
    expect(findings[0]?.sightings.map((one) => one.exception)).toEqual(['exceptions.yml:1', undefined]);
  });

  it('sets a finding aside when the exceptions for its scanners together leave nothing open', () => {
    const exceptions = ['trivy', 'grype'].map((scanner) =>
      createException({ id: scanner, match: { ids: ['CVE-2026-1'], scanner } }),
    );

    const { findings } = applyExceptions([seenTwice], exceptions, applying());

    expect(findings[0]?.status).toBe('suppressed');
  });

  it('lets the exception decide that holds longest, in whatever order they come', () => {
    const exceptions = [
      createException({ id: 'short', expires: '2026-12-31' }),
      createException({ id: 'long', expires: '2027-12-31' }),
    ];

    const decided = [exceptions, exceptions.toReversed()].map(
      (all) => applyExceptions([createFinding()], all, applying()).findings[0]?.decision?.exception,
    );

    expect(decided).toEqual(Array(2).fill('long: It runs in a sandbox (team-a, until 2027-12-31)'));
  });

  it('holds through the last day in UTC', () => {
    const exception = createException({ expires: '2026-11-22' });
    const at = (now: string) => applyExceptions([createFinding()], [exception], applying({ now: new Date(now) }));

    expect(at('2026-11-22T23:59:59.999Z').findings[0]?.status).toBe('suppressed');
    expect(at('2026-11-23T00:00:00Z').findings[0]?.status).toBe('open');
  });

  it('warns of an exception that ends soon, by name and owner', () => {
    const { notices, expiring } = applyExceptions(
      [createFinding()],
      [createException({ expires: '2026-12-02' })],
      applying(),
    );

    expect(expiring).toHaveLength(1);
    expect(notices).toEqual([
      'The exception exceptions.yml:1 (team-a) expires in 10 days (2026-12-02): It runs in a sandbox',
    ]);
  });

  it('lets a finding count again when its exception has expired, with the cause where it was known before', () => {
    const expired = createException({ expires: '2026-11-20' });

    const { findings, notices } = applyExceptions([createFinding()], [expired], applying({ comparison }));

    expect(findings[0]).toMatchObject({ status: 'open', cause: 'exception-expired' });
    expect(notices).toEqual([
      'The exception exceptions.yml:1 (team-a) has expired (2026-11-20), so the finding that it accepted counts again: mend it, or decide anew.',
    ]);
  });

  it.each<[string, Finding['cause'], string]>([
    ['what this change brought', 'change', '2026-11-20'],
    ['what could not be told', 'undetermined', '2026-11-20'],
    ['what was disclosed since', 'disclosure', '2026-11-20'],
    ['what was open when the baseline was made', undefined, '2026-10-20'],
  ])('leaves the cause of %s', (_, cause, expires) => {
    const finding = createFinding(cause === undefined ? {} : { cause });

    const { findings } = applyExceptions([finding], [createException({ expires })], applying({ comparison }));

    expect(findings[0]?.cause).toBe(cause);
  });

  it.each([
    ['has no end', undefined],
    ['ends too late', '2027-12-31'],
  ])('does not apply an exception that %s where the policy bounds its life, and says so', (_, expires) => {
    const { expires: _own, ...endless } = createException();
    const exception = expires === undefined ? endless : { ...endless, expires };
    const policy = createPolicy({ exceptions: { maxDays: 90 } });

    const { findings, notices } = applyExceptions([createFinding()], [exception], applying({ policy }));

    expect(findings[0]?.status).toBe('open');
    expect(notices).toEqual([expect.stringContaining('is not applied')]);
  });

  it('does not touch what is gone', () => {
    const { findings, unused } = applyExceptions([createFinding({ status: 'gone' })], [createException()], applying());

    expect(findings[0]?.status).toBe('gone');
    expect(unused).toHaveLength(1);
  });

  it('can be undone from the report alone', () => {
    const before = [createFinding(), seenTwice, createFinding({ fingerprint: 'f'.repeat(32), cause: 'change' })];
    const exceptions = [
      createException({ match: { paths: ['**/web.yaml'], scanner: 'trivy' } }),
      createException({ expires: '2026-11-20' }),
    ];

    const { findings } = applyExceptions(before, exceptions, applying({ comparison }));

    expect(findings.map(undecided)).toEqual(before);
  });

  it('names some of many exceptions and says how many more there are', () => {
    const exceptions = Array.from({ length: 50 }, (_, index) =>
      createException({ id: `X-${index}`, match: { ids: [`OTHER-${index}`] } }),
    );

    const { notices } = applyExceptions([createFinding()], exceptions, applying());

    expect(notices).toEqual([expect.stringMatching(/^50 exceptions have nothing .* and 30 more\.$/)]);
  });
});
