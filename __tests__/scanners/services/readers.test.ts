import { merge } from '../../../src/domain/merge.ts';
import { readEnding } from '../../../src/scanners/checkmarx/ending.ts';
import type { ReadContext, ReportFormat } from '../../../src/scanners/reading.ts';
import { readReport } from '../../../src/scanners/report-format.ts';
import { serviceScanner, serviceScanners } from '../../../src/scanners/services.ts';
import { chunks, open } from '../reports.ts';

const context: ReadContext = { targetKind: 'source', source: { root: '/shop', cwd: '/shop/web' } };

async function read(name: string, document: unknown) {
  const { report } = serviceScanner(name) ?? none();
  const { result } = await readReport(report, chunks(JSON.stringify(document)), context);
  const target = { kind: 'source', name: 'shop' } as const;
  return { ...result, findings: merge([{ scan: name, target, observations: result.observations }]) };
}

function none(): { readonly report: ReportFormat } {
  throw new Error('no such scanner');
}

const EMPTY: Readonly<Record<string, unknown>> = {
  sonarqube: { paging: { total: 0 }, issues: [] },
  fossa: { count: 0, issues: [], status: 'SCANNED', summary: null },
  checkmarx: { results: null, totalCount: 0, scanID: 'scan-1' },
  'snyk-code': { version: '2.1.0', runs: [{ tool: { driver: { name: 'SnykCode' } }, results: [] }] },
  snyk: { vulnerabilities: [], ok: true, dependencyCount: 3, packageManager: 'npm' },
};

describe.each(serviceScanners.map(({ name }) => name))('the report of %s', (name) => {
  it('says nothing where there is nothing', async () => {
    const { findings, gaps } = await read(name, EMPTY[name]);

    expect([findings, gaps]).toEqual([[], []]);
  });

  it.each(serviceScanners.map((other) => other.name).filter((other) => other !== name))(
    'is not taken for one of %s',
    async (other) => {
      await expect(read(other, EMPTY[name])).rejects.toThrow(/^This is no /);
    },
  );

  it.each(['', 'null', '[]', '{}', '"nonsense"', '{"ok":false,"error":"no"}', '<html>'])(
    'is never read from %j',
    async (text) => {
      const { report } = serviceScanner(name) ?? none();

      await expect(readReport(report, chunks(text), context)).rejects.toThrow(/This is no|cannot be read/);
    },
  );

  it('is never read where its end is missing', async () => {
    const { report } = serviceScanner(name) ?? none();
    const text = JSON.stringify(EMPTY[name]);

    await expect(readReport(report, chunks(text.slice(0, -3)), context)).rejects.toThrow(/breaks off/);
  });
});

describe('sonarqube', () => {
  const issue = { rule: 'java:S1', message: 'Bad.', component: 'a:b:src/A.java', project: 'a:b', severity: 'MAJOR' };

  it.each<readonly [what: string, more: object, severity: string, native: string | undefined]>([
    ['its own severity', {}, 'medium', 'MAJOR'],
    [
      'its worst impact',
      {
        impacts: [
          { softwareQuality: 'MAINTAINABILITY', severity: 'LOW' },
          { softwareQuality: 'RELIABILITY', severity: 'HIGH' },
        ],
      },
      'high',
      'HIGH',
    ],
    [
      'its impact on security, even where another is worse',
      {
        impacts: [
          { softwareQuality: 'SECURITY', severity: 'LOW' },
          { softwareQuality: 'RELIABILITY', severity: 'BLOCKER' },
        ],
      },
      'low',
      'LOW',
    ],
    ['what nobody knows', { severity: 'DIRE' }, 'unknown', 'DIRE'],
    ['nothing', { severity: undefined }, 'unknown', undefined],
  ])('takes the severity of an issue from %s', async (_, more, severity, native) => {
    const { findings } = await read('sonarqube', { paging: { total: 1 }, issues: [{ ...issue, ...more }] });

    expect(findings[0]?.sightings[0]).toMatchObject({
      severity,
      ...(native !== undefined && { nativeSeverity: native }),
    });
  });

  it('names files from the root of the checkout, and a project by no file', async () => {
    const issues = [issue, { ...issue, component: 'a:b', message: 'All of it.' }];

    const { findings } = await read('sonarqube', { paging: { total: 2 }, issues });

    expect(findings.map(({ locations }) => locations)).toEqual([[], [{ path: 'web/src/A.java' }]]);
  });

  it('is not read where only a page of it is there', async () => {
    await expect(read('sonarqube', { paging: { total: 501 }, issues: [issue] })).rejects.toThrow(
      'It holds 1 of the 501 that there are: put all pages into one file',
    );
  });

  it('finds secrets with the rules for them', async () => {
    const { findings } = await read('sonarqube', {
      paging: { total: 1 },
      issues: [{ ...issue, rule: 'secrets:S6290' }],
    });

    expect(findings[0]?.kind).toBe('secret');
  });

  it('tells of an issue that cannot be shown', async () => {
    const { gaps } = await read('sonarqube', { paging: { total: 1 }, issues: [{ key: 'x' }] });

    expect(gaps).toHaveLength(1);
  });
});

describe('fossa', () => {
  const issue = { id: 7, priorityString: null, resolved: false, revisionId: 'mvn+org.acme:lib$1.2', license: null };
  const one = (more: object) => ({ count: 1, issues: [{ ...issue, ...more }], status: 'SCANNED' });

  it.each<readonly [type: string, kind: string, severity: string]>([
    ['policy_conflict', 'licence', 'high'],
    ['policy_flag', 'licence', 'medium'],
    ['unlicensed_dependency', 'licence', 'medium'],
    ['blacklisted_dependency', 'exposure', 'high'],
    ['outdated_dependency', 'exposure', 'low'],
    ['risk_native_code', 'exposure', 'low'],
    ['something_new', 'exposure', 'unknown'],
  ])('rates %s as %s, %s', async (type, kind, severity) => {
    const { findings } = await read('fossa', one({ type }));

    expect(findings[0]).toMatchObject({ kind, severity, component: { purl: 'pkg:maven/org.acme/lib@1.2' } });
  });

  it('keeps what was resolved as suppressed, and a vulnerability without a priority as unknown', async () => {
    const { findings } = await read('fossa', one({ type: 'vulnerability', resolved: true, cve: 'CVE-2026-1' }));

    expect(findings[0]).toMatchObject({ id: 'CVE-2026-1', status: 'suppressed', severity: 'unknown' });
  });

  it('takes fewer issues than were counted for a gap, and none for an error', async () => {
    const { gaps } = await read('fossa', { ...one({ type: 'policy_flag' }), count: 5 });

    expect(gaps).toEqual([{ what: 'issues of FOSSA', reason: 'It tells of 5 and shows 1' }]);
    await expect(read('fossa', { count: 3, issues: [], status: 'SCANNED' })).rejects.toThrow(/full access/);
    await expect(read('fossa', { count: 0, issues: [], status: 'FAILED' })).rejects.toThrow(/its status is FAILED/);
  });
});

function scanOf(...results: readonly object[]) {
  return { results, totalCount: results.length, scanID: 'scan-1' };
}

describe('checkmarx', () => {
  const common = { status: 'NEW', state: 'TO_VERIFY', severity: 'HIGH' };
  const sast = {
    ...common,
    type: 'sast',
    data: { queryName: 'SQL_Injection', languageName: 'Java', nodes: [{ fileName: '/A.java', line: 3, column: 5 }] },
  };
  const sca = {
    ...common,
    type: 'sca',
    id: 'CVE-2013-7285',
    data: {
      packageIdentifier: 'Maven-com.thoughtworks.xstream:xstream-1.4.5',
      recommendedVersion: '1.4.20',
      scaPackageData: { locations: ['pom.xml'] },
      packageData: [{ url: 'https://x-stream.github.io/CVE-2013-7285.html' }],
    },
    vulnerabilityDetails: { cveName: 'CVE-2013-7285', cvssScore: 9.8 },
  };

  it('reads what each engine found', async () => {
    const { findings } = await read(
      'checkmarx',
      scanOf(
        sast,
        sca,
        {
          ...common,
          type: 'kics',
          data: {
            queryName: 'Missing User',
            filename: '/Dockerfile',
            line: 1,
            expectedValue: 'USER',
            value: 'no USER',
          },
        },
        {
          ...common,
          type: 'containers',
          data: {
            packageName: 'openssl',
            packageVersion: '3.0',
            imageName: 'app',
            imageTag: '1',
            imageFilePath: '/Dockerfile',
          },
          vulnerabilityDetails: { cveName: 'CVE-2026-2' },
        },
        {
          ...common,
          type: 'sscs-secret-detection',
          data: { ruleName: 'Generic API Key', filename: '/a.properties', line: 4, snippet: 'key=AKIASECRET' },
          description: 'found AKIASECRET',
        },
        {
          ...common,
          type: 'sscs-scorecard',
          data: { ruleName: 'Branch-Protection', filename: 'Issue Found in your GitHub repository' },
        },
      ),
    );

    expect(findings.map(({ id, kind, locations }) => `${id} ${kind} ${locations[0]?.path ?? ''}`).toSorted()).toEqual([
      'Branch-Protection misconfiguration ',
      'CVE-2013-7285 vulnerability web/pom.xml',
      'CVE-2026-2 vulnerability web/Dockerfile',
      'Generic API Key secret web/a.properties',
      'Java/SQL_Injection code web/A.java',
      'Missing User misconfiguration web/Dockerfile',
    ]);
    expect(JSON.stringify(findings)).not.toContain('AKIASECRET');
    expect(findings.find(({ id }) => id === 'CVE-2013-7285')?.component).toEqual({
      name: 'com.thoughtworks.xstream/xstream',
      version: '1.4.5',
      purl: 'pkg:maven/com.thoughtworks.xstream/xstream@1.4.5',
      fixedIn: ['1.4.20'],
    });
  });

  it.each<readonly [more: object, status: string]>([
    [{ state: 'NOT_EXPLOITABLE' }, 'suppressed'],
    [{ state: 'PROPOSED_NOT_EXPLOITABLE' }, 'open'],
    [{ state: 'CONFIRMED' }, 'open'],
    [{ state: 'URGENT' }, 'open'],
    [{ status: 'FIXED' }, 'fixed'],
  ])('takes %j for %s', async (more, status) => {
    const { findings } = await read('checkmarx', scanOf({ ...sast, ...more }));

    expect(findings[0]?.status).toBe(status);
  });

  it('reads an engine that it does not know, and says so', async () => {
    const { findings, notices } = await read(
      'checkmarx',
      scanOf({ ...common, type: 'aisc', id: 'x1', description: 'A model.' }),
    );

    expect(findings).toHaveLength(1);
    expect(notices).toEqual(['Results of the type "aisc" are not known here and were read as code']);
  });

  it('takes fewer results than were counted for a gap, and a report of no scan for an error', async () => {
    expect((await read('checkmarx', { ...scanOf(sast), totalCount: 7 })).gaps[0]?.reason).toBe(
      'It tells of 7 and holds 1',
    );
    await expect(read('checkmarx', { results: null, totalCount: 0, scanID: '' })).rejects.toThrow(/names no scan/);
  });

  it('takes an end that nobody knows for a gap', () => {
    expect(readEnding(1, 'panic: something')).toMatchObject({
      gaps: [{ reason: 'cx ended with exit code 1: panic: something' }],
    });
    expect(readEnding(4, 'scan completed partially').gaps[0]?.what).toBe('Checkmarx One: IaC Security');
  });
});

describe('snyk-code', () => {
  it('names files from the root of the checkout', async () => {
    const physicalLocation = {
      artifactLocation: { uri: 'src/a.js', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3 },
    };
    const result = { ruleId: 'js/Eval', level: 'error', message: { text: 'Bad.' }, locations: [{ physicalLocation }] };

    const { findings } = await read('snyk-code', {
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'SnykCode' } }, results: [result] }],
    });

    expect(findings[0]?.locations).toEqual([{ path: 'web/src/a.js', startLine: 3 }]);
  });

  it('takes files that could not be parsed for a gap, and counts those that were looked at', async () => {
    const coverage = [
      { files: 8, isSupported: true, lang: 'Java', type: 'SUPPORTED' },
      { files: 1, isSupported: true, lang: 'Java', type: 'FAILED_PARSING' },
    ];
    const run = { tool: { driver: { name: 'SnykCode' } }, results: [], properties: { coverage } };

    const result = await read('snyk-code', { version: '2.1.0', runs: [run] });

    expect(result.coverage).toEqual({ unit: 'files', examined: 8, passed: 8 });
    expect(result.gaps).toEqual([{ what: 'Snyk Code: Java', reason: 'It could not parse 1 file' }]);
  });
});

describe('snyk', () => {
  const issue = {
    id: 'SNYK-JS-A-1',
    title: 'Bad',
    severity: 'high',
    packageName: 'a',
    version: '1.0.0',
    identifiers: { CVE: ['CVE-2026-3'] },
  };
  const project = { ok: false, dependencyCount: 5, packageManager: 'npm', displayTargetFile: 'package.json' };

  it('counts one dependency on two paths as one finding seen twice', async () => {
    const vulnerabilities = [
      { ...issue, from: ['s', 'b', 'a'] },
      { ...issue, from: ['s', 'c', 'a'] },
    ];

    const { findings } = await read('snyk', { ...project, vulnerabilities });

    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ id: 'CVE-2026-3', component: { purl: 'pkg:npm/a@1.0.0' } });
    expect(findings[0]?.sightings.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  });

  it('reads several projects, licences, and what the organization ignores', async () => {
    const licence = {
      ...issue,
      id: 'snyk:lic:npm:a:GPL-3.0',
      type: 'license',
      license: 'GPL-3.0',
      title: 'GPL-3.0 license',
    };
    const other = {
      ...project,
      displayTargetFile: 'api/pom.xml',
      packageManager: 'maven',
      vulnerabilities: [],
      filtered: { ignore: [{ ...issue, packageName: 'g:b' }] },
    };

    const { findings, coverage } = await read('snyk', [{ ...project, vulnerabilities: [licence] }, other]);

    expect(
      findings.map(({ kind, status, component, locations }) => [kind, status, component?.purl, locations[0]?.path]),
    ).toEqual([
      ['licence', 'open', 'pkg:npm/a@1.0.0', 'web/package.json'],
      ['vulnerability', 'suppressed', 'pkg:maven/g/b@1.0.0', 'web/api/pom.xml'],
    ]);
    expect(coverage).toEqual({ unit: 'packages', examined: 10, passed: 9 });
  });

  it('reads what the real command line writes', async () => {
    const { result } = await readReport((serviceScanner('snyk') ?? none()).report, open('snyk/app.json'), context);

    expect(result.observations).toEqual([
      expect.objectContaining({
        id: 'CVE-2020-7598',
        ruleId: 'SNYK-JS-MINIMIST-559764',
        severity: 'medium',
        aliases: ['GHSA-vh95-rmgr-6w4m'],
        component: {
          name: 'minimist',
          version: '0.0.8',
          purl: 'pkg:npm/minimist@0.0.8',
          fixedIn: ['0.2.1', '1.2.3'],
        },
        locations: [{ path: 'web/package-lock.json' }],
      }),
    ]);
    expect(result.coverage).toEqual({ unit: 'packages', examined: 1, passed: 0 });
  });
});
