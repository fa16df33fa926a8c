import { grypeReport } from '../../src/scanners/grype/report.ts';
import type { Inventory } from '../../src/scanners/reading.ts';
import { readValue } from './reports.ts';

const inventory: Inventory = [{ name: 'jinja2', version: '2.0', purl: 'pkg:pypi/jinja2@2.0' }, { name: 'other' }];
const match = {
  vulnerability: { id: 'GHSA-aaaa-bbbb-cccc', severity: 'High', fix: { versions: ['2.1'], state: 'fixed' } },
  relatedVulnerabilities: [{ id: 'CVE-2024-1' }],
  artifact: { name: 'jinja2', version: '2.0', purl: 'pkg:pypi/jinja2@2.0', locations: [{ path: '/app/METADATA' }] },
};

async function read(report: object, known: Inventory | undefined = inventory) {
  const whole = {
    matches: [],
    source: null,
    distro: { name: '' },
    descriptor: { name: 'grype', version: '0.117.0' },
    ...report,
  };
  return (await readValue(grypeReport, whole, known === undefined ? {} : { inventory: known })).result;
}

async function readOne(vulnerability: object, more: object = {}) {
  const { observations, notices } = await read({
    matches: [{ ...match, ...more, vulnerability: { ...match.vulnerability, ...vulnerability } }],
  });
  return { observation: observations[0], notices };
}

describe('a match of Grype', () => {
  it('has the names of both registries, the place in the image, and what to update to', async () => {
    const { observation } = await readOne({});

    expect(observation).toMatchObject({
      id: 'GHSA-aaaa-bbbb-cccc',
      aliases: ['CVE-2024-1'],
      severity: 'high',
      component: { name: 'jinja2', purl: 'pkg:pypi/jinja2@2.0', fixedIn: ['2.1'] },
      locations: [{ path: 'app/METADATA', note: 'in the image' }],
      remediation: 'Update jinja2 to 2.1',
    });
  });

  it.each([
    ['Critical', 'critical'],
    ['Negligible', 'info'],
    ['Unknown', 'unknown'],
  ])('of severity %s is %s', async (severity, common) => {
    await expect(readOne({ severity })).resolves.toMatchObject({ observation: { severity: common }, notices: [] });
  });

  it('is not joined through an advisory that bundles several vulnerabilities', async () => {
    const related = { relatedVulnerabilities: [{ id: 'CVE-2024-1' }, { id: 'CVE-2024-2' }] };

    const { observation } = await readOne({ id: 'ALAS-2024-77' }, related);

    expect(observation?.aliases).toBeUndefined();
    expect(observation?.advisories).toEqual(['CVE-2024-1', 'CVE-2024-2']);
  });

  it('has the scores of the exploited, the likely and the severe', async () => {
    const { observation } = await readOne({
      cvss: [
        { version: '2.0', metrics: { baseScore: 10 } },
        { version: '3.1', metrics: { baseScore: 8.2 } },
      ],
      epss: [{ cve: 'CVE-2024-1', epss: 0.03 }],
      knownExploited: [{ cve: 'CVE-2024-1' }],
    });

    expect(observation?.scores).toEqual({ cvss: 8.2, epss: 0.03, kev: true });
  });

  it('names the source package where it has another name', async () => {
    const artifact = { ...match.artifact, name: 'libssl3', upstreams: [{ name: 'openssl' }] };

    await expect(readOne({}, { artifact })).resolves.toMatchObject({
      observation: { component: { source: 'openssl' } },
    });
  });

  it('of a version that did not tell fixes is read', async () => {
    const { fix: _, ...vulnerability } = match.vulnerability;

    const { observations } = await read({ matches: [{ ...match, vulnerability }] });

    expect(observations[0]?.component).toEqual({ name: 'jinja2', version: '2.0', purl: 'pkg:pypi/jinja2@2.0' });
  });

  it.each([
    [[{ 'vex-status': 'not_affected', 'vex-justification': 'not reachable' }], 'not-affected', 'not reachable'],
    [[{ 'vex-status': 'fixed' }], 'fixed', 'set it aside'],
    [[{ vulnerability: 'CVE-2024-1', reason: 'accepted' }], 'suppressed', 'accepted'],
    [undefined, 'suppressed', 'set it aside'],
  ])('that the rules %j set aside is %s', async (appliedIgnoreRules, status, message) => {
    const { observations } = await read({ ignoredMatches: [{ ...match, appliedIgnoreRules }] });

    expect(observations).toMatchObject([{ status, message: expect.stringContaining(message) }]);
  });

  it('without a name is a gap, not a loss', async () => {
    const { gaps } = await read({ matches: [match, {}] });

    expect(gaps.map(({ what }) => what)).toEqual(['matches[1]']);
  });
});

describe('a report of Grype', () => {
  it('is not one of another program that writes the same keys', async () => {
    await expect(read({ matches: [match], descriptor: { name: 'grant' } })).rejects.toThrow(
      'This is no Grype JSON report',
    );
  });

  it('counts what was examined by the inventory', async () => {
    const { coverage } = await read({ matches: [match, match] });

    expect(coverage).toEqual({ unit: 'packages', examined: 2, passed: 1 });
  });

  it('without an inventory has a gap, as it is not known what was looked at', async () => {
    const { result } = await readValue(grypeReport, { matches: [match], descriptor: { name: 'grype' } });

    expect(result.coverage).toEqual({ unit: 'matched packages', examined: 1, passed: 0 });
    expect(result.gaps.map(({ what }) => what)).toEqual(['packages without a match']);
  });

  it.each([[[]], [null]])(
    'with the matches %j and an empty inventory is an error: nothing was looked at',
    async (matches) => {
      await expect(read({ matches }, [])).rejects.toThrow('Grype found no package in the target that it could check');
    },
  );

  it('says how old its database is, in the words of any version', async () => {
    const from = 'https://example.com/db.tar.zst?checksum=sha256%3A'.concat('a'.repeat(64));
    const status = { built: '2026-11-20T00:00:00Z', from };

    await expect(read({ descriptor: { name: 'grype', db: { status } } })).resolves.toMatchObject({
      database: { updatedAt: '2026-11-20T00:00:00Z', digest: `sha256:${'a'.repeat(64)}` },
    });
    await expect(read({ descriptor: { name: 'grype', db: { built: '2024-01-01T00:00:00Z' } } })).resolves.toMatchObject(
      {
        database: { updatedAt: '2024-01-01T00:00:00Z' },
      },
    );
  });

  it('of a release without updates has one gap for all its packages', async () => {
    const alerts = [{ type: 'distro-eol', message: 'eol' }];

    const { gaps } = await read({
      distro: { name: 'debian', version: '8' },
      alertsByPackage: [{ alerts }, { alerts }],
    });

    expect(gaps).toMatchObject([{ what: 'packages of debian 8', reason: expect.stringContaining('2 packages') }]);
  });
});
