import { trivyReport } from '../../src/scanners/trivy/report.ts';
import type { ReadContext } from '../../src/scanners/reading.ts';
import { readValue } from './reports.ts';

const about = { SchemaVersion: 2, ArtifactName: 'app', ArtifactType: 'container_image' };
const vulnerability = {
  VulnerabilityID: 'CVE-2024-1',
  PkgName: 'libssl3',
  InstalledVersion: '3.0.1',
  Severity: 'HIGH',
  Status: 'fixed',
  FixedVersion: '3.0.2, 3.1.1',
};

async function read(
  results: unknown,
  { more = {}, context = {} }: { more?: object; context?: Partial<ReadContext> } = {},
) {
  return (await readValue(trivyReport, { ...about, ...more, Results: results }, context)).result;
}

async function readOne(change: object) {
  const { observations, notices } = await read([
    { Target: 'app', Class: 'os-pkgs', Vulnerabilities: [{ ...vulnerability, ...change }] },
  ]);
  return { observation: observations[0], notices };
}

describe('a vulnerability of Trivy', () => {
  it.each([
    ['CRITICAL', 'critical'],
    ['HIGH', 'high'],
    ['medium ', 'medium'],
    ['LOW', 'low'],
    ['UNKNOWN', 'unknown'],
  ])('of severity %s is %s, without a notice', async (Severity, severity) => {
    const { observation, notices } = await readOne({ Severity });

    expect(observation).toMatchObject({ severity, nativeSeverity: Severity, severitySource: 'native' });
    expect(notices).toEqual([]);
  });

  it('of a severity nobody knows is unknown, with one notice however often it comes', async () => {
    const strange = { ...vulnerability, Severity: 'SEVERE' };

    const { observations, notices } = await read([
      { Target: 'app', Class: 'os-pkgs', Vulnerabilities: [strange, { ...strange, PkgName: 'openssl' }] },
    ]);

    expect(observations.map(({ severity }) => severity)).toEqual(['unknown', 'unknown']);
    expect(notices).toEqual(['The severity "SEVERE" is not known here and was read as unknown (2 times)']);
  });

  it('without a severity takes that of its CVSS score: the newest version, of the source that is named', async () => {
    const CVSS = { nvd: { V2Score: 10, V3Score: 9.8 }, ghsa: { V3Score: 5.5 } };

    await expect(readOne({ Severity: 'UNKNOWN', SeveritySource: 'ghsa', CVSS })).resolves.toMatchObject({
      observation: { severity: 'medium', severitySource: 'cvss', scores: { cvss: 5.5 } },
    });
    await expect(readOne({ Severity: 'UNKNOWN', CVSS })).resolves.toMatchObject({
      observation: { severity: 'critical', severitySource: 'cvss', scores: { cvss: 9.8 } },
    });
  });

  it.each([
    ['fixed', 'open'],
    ['affected', 'open'],
    ['will_not_fix', 'open'],
    ['end_of_life', 'open'],
    ['not_affected', 'not-affected'],
    [undefined, 'open'],
  ])('whose status is %s is %s', async (Status, status) => {
    await expect(readOne({ Status })).resolves.toMatchObject({ observation: { status }, notices: [] });
  });

  it('of a status nobody knows is open, with a notice', async () => {
    const { observation, notices } = await readOne({ Status: 'disputed' });

    expect(observation?.status).toBe('open');
    expect(notices).toEqual(['The status "disputed" is not known here and was read as open']);
  });

  it('keeps advisories that bundle several vulnerabilities apart from its other names', async () => {
    const VendorIDs = ['GHSA-aaaa-bbbb-cccc', 'DSA-5532-1', 'GO-2024-1', 'RHSA-2024:1', 'PYSEC-2024-1'];

    const { observation } = await readOne({ VendorIDs });

    expect(observation?.aliases).toEqual(['GHSA-aaaa-bbbb-cccc', 'GO-2024-1', 'PYSEC-2024-1']);
    expect(observation?.advisories).toEqual(['DSA-5532-1', 'RHSA-2024:1']);
  });

  it('says what to update to, or why there is nothing to update to', async () => {
    await expect(readOne({})).resolves.toMatchObject({
      observation: { component: { fixedIn: ['3.0.2', '3.1.1'] }, remediation: 'Update libssl3 to 3.0.2 or 3.1.1' },
    });
    await expect(readOne({ FixedVersion: '', Status: 'will_not_fix' })).resolves.toMatchObject({
      observation: { remediation: 'The distribution will not fix it in this release' },
    });
  });

  it('keeps references that a browser opens, and no other', async () => {
    const References = ['javascript:alert(1)', 'https://example.com/1', 'https://example.com/1'];

    const { observation } = await readOne({ PrimaryURL: 'https://avd.aquasec.com/nvd/cve-2024-1', References });

    expect(observation?.references).toEqual(['https://avd.aquasec.com/nvd/cve-2024-1', 'https://example.com/1']);
  });

  it('without a name is a gap, not a loss', async () => {
    const { observations, gaps } = await read([
      { Target: 'app', Class: 'os-pkgs', Vulnerabilities: [vulnerability, { PkgName: 'x' }, 7] },
    ]);

    expect(observations).toHaveLength(1);
    expect(gaps.map(({ what }) => what)).toEqual(['Results[0].Vulnerabilities[1]', 'Results[0].Vulnerabilities[2]']);
  });

  it('is read although every other field holds what it should not', async () => {
    const wrong = {
      PkgName: 1,
      InstalledVersion: {},
      Severity: null,
      Status: [],
      CVSS: 'x',
      References: 'y',
      Layer: 3,
      PkgIdentifier: { PURL: 'no' },
    };

    const { observation } = await readOne(wrong);

    expect(observation).toMatchObject({
      id: 'CVE-2024-1',
      severity: 'unknown',
      component: { name: 'unknown package' },
    });
  });
});

describe('a report of Trivy', () => {
  it('says the layer and the build step of a finding, and the image it was built on', async () => {
    const Metadata = {
      DiffIDs: ['sha256:a', 'sha256:b'],
      ImageConfig: {
        config: { Labels: { 'org.opencontainers.image.base.name': 'debian:12' } },
        history: [
          { created_by: 'ADD /' },
          { created_by: 'ENV A=b', empty_layer: true },
          { created_by: 'COPY app /app' },
        ],
      },
    };
    const Results = [
      { Target: 'app', Class: 'os-pkgs', Vulnerabilities: [{ ...vulnerability, Layer: { DiffID: 'sha256:b' } }] },
    ];

    const { result, subject } = await readValue(trivyReport, { ...about, Metadata, Results });

    expect(result.observations[0]?.component?.layer).toEqual({ diffId: 'sha256:b', createdBy: 'COPY app /app' });
    expect(subject.baseImage).toEqual({ name: 'debian:12' });
  });

  it.each([
    ['fewer', [{ created_by: 'COPY app /app' }]],
    ['more', [{ created_by: 'ADD /' }, { created_by: 'RUN make' }, { created_by: 'COPY app /app' }]],
  ])('says no build step when the history of the image tells of %s layers than there are', async (_how, history) => {
    const Metadata = { DiffIDs: ['sha256:a', 'sha256:b'], ImageConfig: { history } };

    const Results = [{ Target: 'app', Class: 'os-pkgs', Vulnerabilities: [vulnerability] }];

    const { subject } = await readValue(trivyReport, { ...about, Metadata, Results });

    expect(subject.layers).toEqual([{ diffId: 'sha256:a' }, { diffId: 'sha256:b' }]);
  });

  it('says the layer of a secret, which is in no package', async () => {
    const Metadata = { DiffIDs: ['sha256:a'], ImageConfig: { history: [{ created_by: 'COPY . /' }] } };
    const secret = { RuleID: 'github-pat', Severity: 'CRITICAL', Title: 'A token', Layer: { DiffID: 'sha256:a' } };
    const Results = [{ Target: '/app/.env', Class: 'secret', Secrets: [secret] }];

    const { result } = await readValue(trivyReport, { ...about, Metadata, Results });

    expect(result.observations[0]?.layer).toEqual({ diffId: 'sha256:a', createdBy: 'COPY . /' });
  });

  it('takes Node.js for no file, where Trivy means packages from many places', async () => {
    const { observations } = await read([{ Target: 'Node.js', Class: 'lang-pkgs', Vulnerabilities: [vulnerability] }]);

    expect(observations[0]?.locations).toBeUndefined();
  });

  it('is read the same whatever the order of its keys', async () => {
    const result = { Target: 'package-lock.json', Class: 'lang-pkgs', Vulnerabilities: [vulnerability] };
    const reversed = Object.fromEntries(Object.entries(result).toReversed());

    await expect(read([reversed])).resolves.toEqual(await read([result]));
  });

  it('names the lock file of a package of a checkout, as a file of the checkout', async () => {
    const results = [{ Target: 'web/package-lock.json', Class: 'lang-pkgs', Vulnerabilities: [vulnerability] }];

    const { observations } = await read(results, { context: { targetKind: 'source' } });

    expect(observations[0]?.locations).toEqual([{ path: 'web/package-lock.json' }]);
  });

  it('keeps nothing of the text of a secret', async () => {
    const secret = {
      RuleID: 'aws-access-key-id',
      Category: 'AWS',
      Severity: 'CRITICAL',
      Title: 'AWS Access Key ID',
      StartLine: 3,
      EndLine: 3,
    };
    const told = { Match: 'key = planted', Code: { Lines: [{ Content: 'key = planted' }] } };

    const { observations } = await read([{ Target: '/app/.env', Class: 'secret', Secrets: [{ ...secret, ...told }] }]);

    expect(observations[0]).toMatchObject({
      kind: 'secret',
      ruleId: 'aws-access-key-id',
      controlKey: 'secret:aws',
      severity: 'critical',
      locations: [{ path: 'app/.env', note: 'in the image', startLine: 3, endLine: 3 }],
    });
    expect(JSON.stringify(observations)).not.toContain('planted');
  });

  it.each(['DS002', 'AVD-DS-0002', 'DS-0002'])('knows the check %s by its present name', async (ID) => {
    const failed = { ID, Severity: 'HIGH', Status: 'FAIL', Title: 'root', CauseMetadata: { StartLine: 1, EndLine: 2 } };
    const results = [{ Target: 'Dockerfile', Class: 'config', Misconfigurations: [failed] }];

    const { observations, controls } = await read(results, { context: { targetKind: 'source' } });

    expect(observations[0]).toMatchObject({
      ruleId: 'DS-0002',
      locations: [{ path: 'Dockerfile', startLine: 1, endLine: 2 }],
    });
    expect(controls).toEqual([{ id: 'DS-0002', result: 'fail', title: 'root' }]);
  });

  it('takes a check that passed for a control and no finding, and an exception for suppressed', async () => {
    const Misconfigurations = [
      { ID: 'DS-0001', Status: 'PASS', Severity: 'LOW' },
      { ID: 'DS-0002', Status: 'EXCEPTION', Severity: 'HIGH' },
    ];

    const { observations, controls } = await read([{ Target: 'Dockerfile', Class: 'config', Misconfigurations }]);

    expect(observations.map(({ ruleId, status }) => [ruleId, status])).toEqual([['DS-0002', 'suppressed']]);
    expect(controls).toEqual([{ id: 'DS-0001', result: 'pass' }]);
  });

  it.each([
    ['ignored', 'suppressed'],
    ['not_affected', 'not-affected'],
    ['fixed', 'fixed'],
    ['under_investigation', 'open'],
  ])('reads a finding that a statement calls %s as %s, with the statement', async (Status, status) => {
    const decided = { Type: 'vulnerability', Status, Statement: 'Not reachable.', Finding: vulnerability };

    const { observations } = await read([{ Target: 'app', Class: 'os-pkgs', ExperimentalModifiedFindings: [decided] }]);

    expect(observations).toMatchObject([{ id: 'CVE-2024-1', status, message: 'Not reachable.' }]);
  });

  it('gives a licence the package it is of', async () => {
    const Packages = [{ Name: 'bash', Version: '5.2', Identifier: { PURL: 'pkg:deb/debian/bash@5.2?arch=amd64' } }];
    const Licenses = [
      { Severity: 'HIGH', Category: 'restricted', PkgName: 'bash', Name: 'GPL-3.0-or-later', Confidence: 1 },
    ];

    const { observations, coverage } = await read([
      { Target: 'OS Packages', Class: 'license', Licenses },
      { Target: 'app', Class: 'os-pkgs', Packages },
    ]);

    expect(observations[0]).toMatchObject({
      kind: 'licence',
      licence: 'GPL-3.0-or-later',
      severity: 'high',
      component: { name: 'bash', version: '5.2', purl: 'pkg:deb/debian/bash@5.2' },
    });
    expect(coverage).toEqual({ unit: 'packages', examined: 1, passed: 1 });
  });

  it('of a release without updates has a gap that says what to do', async () => {
    const Metadata = { OS: { Family: 'debian', Name: '8', EOSL: true } };

    const { gaps } = await read([{ Target: 'app', Class: 'os-pkgs' }], { more: { Metadata } });

    expect(gaps).toEqual([
      {
        what: 'packages of debian 8',
        reason:
          'It gets no security updates any more, so that its advisories are incomplete: move to a supported release',
      },
    ]);
  });

  it('without a package has a gap for who asked for vulnerabilities', async () => {
    const secrets = [{ Target: 'a.sh', Class: 'secret', Secrets: [{ RuleID: 'x', Severity: 'LOW' }] }];

    const { gaps } = await read(secrets, { context: { checks: ['vulnerability', 'secret'] } });

    expect(gaps.map(({ what }) => what)).toEqual(['packages']);
  });

  it('in which secrets alone were asked for is clean when the image was read', async () => {
    const Metadata = { DiffIDs: ['sha256:a'] };

    const { coverage } = await read(undefined, { more: { Metadata }, context: { checks: ['secret'] } });

    expect(coverage).toEqual({ unit: 'results', examined: 1, passed: 1 });
  });

  it('of schema 1 is the bare list of results', async () => {
    const old = { VulnerabilityID: 'CVE-2019-1', PkgName: 'musl', InstalledVersion: '1', Severity: 'HIGH' };

    const { result } = await readValue(trivyReport, [
      { Target: 'alpine:3.9 (alpine 3.9.4)', Type: 'alpine', Vulnerabilities: [old] },
      { Target: 'Gemfile.lock', Vulnerabilities: null },
    ]);

    expect(result.observations).toMatchObject([{ id: 'CVE-2019-1', component: { name: 'musl', version: '1' } }]);
  });

  it.each([[null], [undefined], [[]]])('with the results %j is an error: nothing was looked at', async (results) => {
    await expect(read(results)).rejects.toThrow('Trivy found nothing in the target that it could check');
  });
});
