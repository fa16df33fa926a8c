import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  startCheckmarx,
  startFossa,
  startSnyk,
  type CheckmarxServer,
  type FossaServer,
  type SnykServer,
} from '../../../support/services/vendors.ts';
import { laboratory, type Lab, type Ran } from '../support.ts';

const VERSIONS: Readonly<Record<string, string>> = {
  fossa: '[ "$1" = --version ] && exec echo "fossa-cli version 3.18.0 (revision ecdad17871b7)"',
  cx: '[ "$1" = version ] && exec echo 2.3.63',
  snyk: '[ "$1" = --version ] && exec echo "1.1306.4 (standalone)"',
};

let lab: Lab;
let fossa: FossaServer;
let checkmarx: CheckmarxServer;
let snyk: SnykServer;

beforeAll(async () => {
  [fossa, checkmarx, snyk] = await Promise.all([startFossa(), startCheckmarx(), startSnyk()]);
  lab = laboratory();
  lab.write('src/a.js', 'eval(input)\n');
  for (const name of ['fossa', 'cx', 'snyk']) {
    const program = fileURLToPath(new URL(`../../../support/services/programs/${name}.mjs`, import.meta.url));
    // The version without Node.js, which takes longer to start than all the rest.
    lab.program(name, `#!/bin/sh\n${VERSIONS[name]}\nexec '${process.execPath}' '${program}' "$@"\n`);
  }
});
beforeEach(() => {
  for (const service of [fossa, checkmarx, snyk]) {
    service.reset();
  }
});
afterAll(async () => {
  lab.end();
  await Promise.all([fossa.close(), checkmarx.close(), snyk.close()]);
});

function reasonOf({ report }: Ran): string | undefined {
  return report?.scans[0]?.reason;
}

const VULNERABILITY = {
  id: 1234,
  priorityString: 'high',
  resolved: false,
  revisionId: 'npm+lodash$4.17.15',
  type: 'vulnerability',
  rule: null,
  license: null,
  issueDashURL: 'https://app.fossa.example/issues/1234',
  cve: 'CVE-2021-23337',
  fixedIn: '4.17.21',
};
const CONFLICT = {
  ...VULNERABILITY,
  id: 1235,
  priorityString: null,
  revisionId: 'pip+gpl-lib$1.0',
  type: 'policy_conflict',
  rule: { ruleId: 77 },
  license: 'GPL-3.0-only',
  cve: null,
  fixedIn: null,
};

async function runFossa(inputs: Readonly<Record<string, string>> = {}, key = fossa.state.key): Promise<Ran> {
  return lab.run(
    { scanners: 'fossa', 'fossa-endpoint': fossa.address, 'fail-on': 'high', ...inputs },
    { FOSSA_API_KEY: key },
  );
}

describe('fossa', () => {
  it('tells of vulnerabilities and of what its policy denies, once the service has come to its end', async () => {
    const scanned = { count: 2, issues: [VULNERABILITY, CONFLICT], status: 'SCANNED', summary: null };
    fossa.state.issues = [{ count: 0, issues: [], status: 'WAITING' }, scanned];

    const { code, report } = await runFossa();

    expect(code).toBe(1);
    expect(report?.findings.map(({ id, kind, component, licence }) => [id, kind, component?.purl, licence])).toEqual([
      ['CVE-2021-23337', 'vulnerability', 'pkg:npm/lodash@4.17.15', undefined],
      ['fossa:policy_conflict', 'licence', 'pkg:pypi/gpl-lib@1.0', 'GPL-3.0-only'],
    ]);
    expect(report?.scans[0]).toMatchObject({
      scanner: 'fossa',
      version: '3.18.0',
      coverage: { unit: 'projects', examined: 1, passed: 0 },
    });
  });

  it('passes what it has no issue with', async () => {
    expect((await runFossa()).code).toBe(0);
  });

  it('is asked where fossa-endpoint says, whatever .fossa.yml does', async () => {
    lab.write('.fossa.yml', 'version: 3\nserver: https://evil.example\n');

    expect((await runFossa({ 'fossa-project': 'acme/shop' })).code).toBe(0);
    expect(fossa.asked.some(({ path }) => decodeURIComponent(path).includes('custom+1/acme/shop$abc123'))).toBe(true);
  });

  it('never passes where a key may only push, which is told the number of issues and no more', async () => {
    fossa.state.issues = [{ count: 3, issues: [], status: 'SCANNED' }];

    const ran = await runFossa();

    expect(ran.code).toBe(2);
    expect(reasonOf(ran)).toContain('give a key with full access in fossa-api-key');
  });

  it('says that the service refuses its key, and not the key', async () => {
    const ran = await runFossa({}, 'fossa-wrong-key-42');

    expect(ran.code).toBe(2);
    expect(reasonOf(ran)).toContain('401');
    expect(JSON.stringify(ran)).not.toContain('fossa-wrong-key-42');
  });

  it('keeps the attribution report, in the format that the name of its file says', async () => {
    const { code, report } = await runFossa({ 'fossa-attribution': 'reports/LICENCES.md' });

    expect(code).toBe(0);
    expect(readFileSync(join(lab.root, 'reports/LICENCES.md'), 'utf8')).toBe('# Licences\n');
    expect(report?.scans[0]?.notices).toContain('The attribution report of FOSSA is in reports/LICENCES.md');
    expect(fossa.asked.at(-1)?.path).toContain('/attribution/markdown');
  });

  it('takes an attribution report that cannot be had for a gap, and loses nothing that was found', async () => {
    fossa.state.attribution = undefined;
    fossa.state.issues = [{ count: 1, issues: [VULNERABILITY], status: 'SCANNED' }];

    const { code, report } = await runFossa({ 'fossa-attribution': 'LICENCES.md' });

    expect(code).toBe(2);
    expect(report?.findings).toHaveLength(1);
    expect(report?.scans[0]?.gaps.map(({ what }) => what)).toEqual(['attribution report']);
  });
});

const SAST = {
  type: 'sast',
  id: '13588362',
  similarityId: '1959005240',
  status: 'NEW',
  state: 'TO_VERIFY',
  severity: 'HIGH',
  data: {
    queryName: 'Client_DOM_Stored_XSS',
    languageName: 'JavaScript',
    resultHash: 'vu/B9/LA3CAJTW+YXs3WsnzYc14=',
    nodes: [
      { fileName: '/src/a.js', line: 1, column: 6, name: 'input' },
      { fileName: '/src/a.js', line: 1, column: 1, name: 'eval' },
    ],
  },
  vulnerabilityDetails: { cweId: 79 },
};

async function runCheckmarx(inputs: Readonly<Record<string, string>> = {}, key = checkmarx.state.key): Promise<Ran> {
  const own = { scanners: 'checkmarx', 'cx-base-uri': checkmarx.address, 'cx-project': 'shop', 'fail-on': 'high' };
  return lab.run({ ...own, ...inputs }, { CX_APIKEY: key });
}

describe('checkmarx', () => {
  it('tells of code on its line, and of what somebody has set aside as that', async () => {
    checkmarx.state.results = [
      SAST,
      { ...SAST, state: 'NOT_EXPLOITABLE', data: { ...SAST.data, resultHash: 'other' } },
    ];

    const { code, report } = await runCheckmarx();

    expect(code).toBe(1);
    expect(report?.findings.map(({ title, status }) => [title, status])).toEqual([
      ['Client DOM Stored XSS', 'open'],
      ['Client DOM Stored XSS', 'suppressed'],
    ]);
    expect(report?.findings[0]).toMatchObject({
      severity: 'high',
      message: 'In input. It flows to src/a.js:1',
      locations: [{ path: 'src/a.js', startLine: 1, startColumn: 6 }],
    });
    expect(report?.scans[0]?.version).toBe('2.3.63');
  });

  it('passes a scan without a result, and signs in as an OAuth client too', async () => {
    const client = { 'cx-client-id': 'gatehouse', 'cx-tenant': 'acme' };

    const { code } = await lab.run(
      { scanners: 'checkmarx', 'cx-base-uri': checkmarx.address, 'cx-project': 'shop', ...client },
      { CX_CLIENT_SECRET: checkmarx.state.key },
    );

    expect(code).toBe(0);
  });

  it('fails where a policy of the service breaks builds, whatever the budget is', async () => {
    checkmarx.state.breakBuild = true;

    const { code, report } = await runCheckmarx({ 'fail-on': 'critical' });

    expect(code).toBe(1);
    expect(report?.reasons.map(({ rule }) => rule)).toEqual(['rule.checkmarx-policy']);
    expect(report?.scans[0]?.controls).toMatchObject([{ id: 'checkmarx:policy', result: 'fail' }]);
  });

  it('keeps what a scan found that was completed partially, and takes the rest for a gap', async () => {
    Object.assign(checkmarx.state, { status: 'Partial', failed: 'sca', results: [SAST] });

    const { code, report } = await runCheckmarx();

    expect(code).toBe(2);
    expect(report?.findings).toHaveLength(1);
    expect(report?.scans[0]?.gaps[0]?.what).toBe('Checkmarx One: SCA');
  });

  it('takes a scan that failed for an error', async () => {
    Object.assign(checkmarx.state, { status: 'Failed', failed: 'sast' });

    const ran = await runCheckmarx();

    expect(ran.code).toBe(2);
    expect(reasonOf(ran)).toContain('scan did not complete successfully');
  });

  it('says that the service refuses its key', async () => {
    const ran = await runCheckmarx({}, 'cx-wrong-key-42');

    expect(ran.code).toBe(2);
    expect(reasonOf(ran)).toContain('provided credentials are invalid');
    expect(JSON.stringify(ran)).not.toContain('cx-wrong-key-42');
  });
});

describe.each([
  ['snyk-code', 'there is no code here that Snyk Code looks at'],
  ['snyk', 'there is no project here whose dependencies Snyk knows how to tell'],
])('%s', (name, nothing) => {
  const answers: Readonly<Record<string, unknown>> = {
    'snyk-code': {
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'SnykCode', semanticVersion: '1.0.0', rules: [{ id: 'javascript/CodeInjection' }] } },
          properties: { coverage: [{ files: 3, isSupported: true, lang: 'JavaScript', type: 'SUPPORTED' }] },
          results: [
            {
              ruleId: 'javascript/CodeInjection',
              level: 'error',
              message: { text: 'Unsanitized input flows into eval.' },
              locations: [
                { physicalLocation: { artifactLocation: { uri: 'src/a.js' }, region: { startLine: 1, endLine: 1 } } },
              ],
            },
          ],
        },
      ],
    },
    snyk: {
      vulnerabilities: [
        {
          id: 'SNYK-JS-MINIMIST-559764',
          title: 'Prototype Pollution',
          severity: 'high',
          identifiers: { CVE: ['CVE-2020-7598'], CWE: ['CWE-1321'] },
          packageName: 'minimist',
          version: '0.0.8',
          fixedIn: ['0.2.1'],
          from: ['shop@1.0.0', 'mkdirp@0.5.1', 'minimist@0.0.8'],
        },
      ],
      ok: false,
      dependencyCount: 12,
      packageManager: 'npm',
      displayTargetFile: 'package-lock.json',
    },
  };

  async function run(token = snyk.state.token): Promise<Ran> {
    return lab.run({ scanners: name, 'snyk-api': snyk.address, 'fail-on': 'high' }, { SNYK_TOKEN: token });
  }

  it('tells of what was found', async () => {
    Object.assign(snyk.state, { answer: answers[name], exit: 1 });

    const { code, report } = await run();

    expect(code).toBe(1);
    expect(report?.findings).toHaveLength(1);
    expect(report?.findings[0]).toMatchObject({ severity: 'high' });
    expect(report?.scans[0]).toMatchObject({ scanner: name, version: '1.1306.4', status: 'completed' });
  });

  it('takes a tree with nothing to look at for an error', async () => {
    const ran = await run();

    expect(ran.code).toBe(2);
    expect(reasonOf(ran)).toContain(nothing);
  });

  it('leaves a tree out with nothing to look at where auto has chosen it', async () => {
    lab.program('gitleaks', '#!/bin/sh\n[ "$1" = version ] && echo 8.30.1\nexit 0\n');

    const { report } = await lab.run({ 'snyk-api': snyk.address }, { SNYK_TOKEN: snyk.state.token });

    expect(report?.scans.find(({ scanner }) => scanner === name)).toMatchObject({ status: 'skipped', reason: nothing });
  });

  it('says that the service does not know its token', async () => {
    const ran = await run('wrong-token-42');

    expect(ran.code).toBe(2);
    expect(reasonOf(ran)).toContain('give a valid one in snyk-token');
    expect(JSON.stringify(ran)).not.toContain('wrong-token-42');
  });

  it('takes a service that is away for an error', async () => {
    snyk.fault = () => ({ status: 503 });

    const ran = await run();

    expect(ran.code).toBe(2);
    expect(reasonOf(ran)).toContain('Unable to reach the API of Snyk');
  });
});
