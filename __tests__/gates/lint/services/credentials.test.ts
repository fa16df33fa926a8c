import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { secretsIn } from '../../../../src/config/action-env.ts';
import { LINT_SERVICES, lintServiceInputs } from '../../../../src/config/lint-services.ts';
import { proposalOf } from '../../../../src/config/file/proposal.ts';
import { serviceAddress } from '../../../../src/config/service-address.ts';
import { scrubbed, withoutSecrets } from '../../../../src/gates/lint/services/redaction.ts';
import { readRawReport } from '../../../../src/gates/report-inputs.ts';
import { serviceScanners } from '../../../../src/scanners/services.ts';
import { startService, type LoopbackService } from '../../../support/services/server.ts';
import { laboratory, type Lab } from '../support.ts';

const TOKEN = 'squ_very/secret+token';

/** Finds nothing. */
const GITLEAKS = `#!/bin/sh
[ "$1" = version ] && echo 8.30.1
for one; do case "$one" in --report-path=*) echo "[]" > "\${one#*=}";; esac; done
`;

let lab: Lab;
beforeEach(() => {
  lab = laboratory();
});
afterEach(() => lab.end());

/** Everything that a run has left behind in its folder of temporary files. */
function everything(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

describe('without a credential', () => {
  const asked = { scanners: 'sonarqube, hadolint', 'sonar-host-url': 'https://sonar.example' };

  it('a service that was asked for is an error, which says what to give', async () => {
    lab.write('Dockerfile', 'FROM scratch\n');

    const { code, report } = await lab.run(asked);

    expect(code).toBe(2);
    expect(report?.reasons.map(({ message }) => message)).toEqual([
      'sonarqube@source failed: sonarqube was not asked: sonar-token is not given. Give it, or set without-credential to skip',
    ]);
  });

  it('a service is left out and said to be where that was asked for, and the others are judged', async () => {
    lab.write('Dockerfile', 'FROM scratch\nBAD\n');

    const { code, report } = await lab.run({ ...asked, 'without-credential': 'skip', 'fail-on': 'high' });

    expect(code).toBe(1);
    expect(report?.scans.find(({ scanner }) => scanner === 'sonarqube')).toMatchObject({
      status: 'skipped',
      reason: 'sonarqube was not asked: sonar-token is not given',
    });
  });

  it('nothing is green where nothing else is asked', async () => {
    const { code, report } = await lab.run({ ...asked, scanners: 'sonarqube', 'without-credential': 'skip' });

    expect(code).toBe(2);
    expect(report?.reasons[0]?.rule).toBe('scan.none');
  });

  it('auto asks no service, and says so', async () => {
    lab.write('Dockerfile', 'FROM scratch\n');

    const { report, log } = await lab.run({});

    expect(report?.scans.map(({ scanner }) => scanner)).not.toEqual(expect.arrayContaining(['sonarqube']));
    expect(log).toContain(
      'not sonarqube, fossa, checkmarx, snyk-code, snyk: services are asked where their credential is given',
    );
  });
});

describe('with a credential', () => {
  let service: LoopbackService;
  beforeEach(async () => {
    // It says in an error, and in a page, what it was sent.
    service = await startService(({ path, headers }) =>
      path === '/api/server/version'
        ? { text: '2025.4.2.112048' }
        : { status: 400, json: { errors: [{ msg: `bad header ${headers.authorization}` }] } },
    );
  });
  afterEach(() => service.close());

  it('auto asks the service, and a server that repeats the token does not get it into a log, a report or a file', async () => {
    lab.write('Dockerfile', 'FROM scratch\n');
    lab.write('.scannerwork/report-task.txt', `projectKey=a\nserverUrl=${service.address}\nceTaskId=b\n`);

    const ran = await lab.run({ 'sonar-host-url': service.address }, { SONAR_TOKEN: TOKEN });

    expect(service.asked[0]?.headers.authorization).toBeUndefined();
    expect(ran.code).toBe(2);
    expect(ran.report?.reasons.map(({ message }) => message).join()).toContain('bad header Bearer ***');
    expect(ran.log + JSON.stringify(ran.report)).not.toContain('very/secret');
    expect(everything(join(lab.root, '..'))).not.toContain('very/secret');
  });

  it('no other scanner sees it', async () => {
    lab.write('Dockerfile', 'FROM scratch\n');
    lab.program(
      'hadolint',
      '#!/bin/sh\nenv > "$HOME/../../seen"\n[ "$1" = --version ] && { echo "Haskell Dockerfile Linter 2.15.1"; exit; }\necho "[]"\n',
    );
    const secrets = { SONAR_TOKEN: TOKEN, FOSSA_API_KEY: TOKEN, CX_APIKEY: TOKEN, SNYK_TOKEN: TOKEN };

    await lab.run({ scanners: 'hadolint' }, secrets);

    const seen = readFileSync(join(lab.root, '..', 'tmp', 'seen'), 'utf8');
    expect(seen).toContain('HOME=');
    expect(seen).not.toContain(TOKEN);
  });

  it('no configuration file is passed over that a service does not take', async () => {
    const inputs = { scanners: 'sonarqube', 'sonar-host-url': service.address, 'scanner-config': 'sonarqube=x.yml' };

    const { code, log } = await lab.run(inputs, { SONAR_TOKEN: TOKEN });

    expect(code).toBe(2);
    expect(log).toContain('scanner-config: sonarqube takes no file here');
  });

  it('that lies in the environment, auto asks nobody where it is not told whom, and says so', async () => {
    lab.write('Dockerfile', 'FROM scratch\n');
    lab.program('gitleaks', GITLEAKS);

    const { code, log } = await lab.run({}, { SONAR_TOKEN: TOKEN });

    expect(code).toBe(0);
    expect(log).toContain('not sonarqube: sonar-host-url: name the server of SonarQube');
  });

  it('the address has to be named', async () => {
    const { code, log } = await lab.run({ scanners: 'sonarqube' }, { SONAR_TOKEN: TOKEN });

    expect(code).toBe(2);
    expect(log).toContain('sonar-host-url: name the server of SonarQube');
  });
});

describe('an address', () => {
  it.each([
    ['http://sonar.example', 'http://sonar.example is not asked, as a credential goes there: only https is.'],
    ['https://user:word@sonar.example', 'leave the address without a user name'],
    ['https://sonar.example/?next=1', 'leave the address without a user name, a question mark'],
    ['file:///etc/passwd', 'only https is.'],
    ['sonar', 'is no address'],
  ])('%s gets no credential', (text, says) => {
    expect(() => serviceAddress('sonar-host-url', text)).toThrow(says);
  });

  it.each([
    ['https://sonar.example/context/', 'https://sonar.example/context'],
    ['http://127.0.0.1:9000', 'http://127.0.0.1:9000'],
    ['http://[::1]:9000/', 'http://[::1]:9000'],
  ])('%s is asked as %s', (text, address) => {
    expect(serviceAddress('sonar-host-url', text)).toBe(address);
  });
});

it('takes a secret out of every text, however it is written', () => {
  const basic = Buffer.from(`${TOKEN}:`).toString('base64');

  const kept = scrubbed({ a: [`x ${TOKEN} y`, { [encodeURIComponent('k')]: encodeURIComponent(TOKEN) }] }, [TOKEN]);

  expect(kept).toEqual({ a: ['x *** y', { k: '***' }] });
  expect(withoutSecrets(`Basic ${basic}`, [TOKEN])).toBe('Basic ***');
});

it('masks every credential, and takes none from a file that everybody reads', () => {
  const secret = ['sonar-token', 'fossa-api-key', 'cx-apikey', 'cx-client-secret', 'snyk-token'];

  const masked = secretsIn(lintServiceInputs, new Map(secret.map((name) => [name, `value of ${name}`])));

  expect(masked).toEqual(secret.map((name) => `value of ${name}`));
});

it('lets no change say where a credential goes, in a file that nobody has agreed to', () => {
  const settings = new Map(
    ['sonar-host-url', 'fossa-endpoint', 'cx-base-uri', 'cx-base-auth-uri', 'snyk-api', 'without-credential'].map(
      (name) => [name, { text: 'https://evil.example', line: 1, column: 1 }] as const,
    ),
  );
  const file = { name: 'gatehouse.yml', exceptions: [], notices: [], exceptionFiles: [] };

  const kept = proposalOf({ ...file, runs: [{ gate: 'lint-gate', settings, line: 1, column: 1 }] });

  expect([...(kept.runs[0]?.settings ?? [])]).toEqual([]);
});

it('offers the services that there are', () => {
  expect(serviceScanners.map(({ name }) => name)).toEqual([...LINT_SERVICES]);
});

it('reads the reports that services and their programs have written elsewhere, told apart by what they are', async () => {
  lab.write('cx.json', '{"results":null,"totalCount":0,"scanID":"1"}');
  lab.write('fossa.json', '{"count":0,"issues":[],"status":"SCANNED","summary":null}');
  lab.write('sonar.json', '{"paging":{"total":1},"issues":[{"rule":"a:b","message":"Bad","severity":"BLOCKER"}]}');
  lab.write('code.sarif', '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"SnykCode"}},"results":[]}]}');
  const input = 'checkmarx=cx.json, fossa=fossa.json, sonarqube=sonar.json, snyk-code=code.sarif';

  const { code, report } = await lab.run({ scanners: 'none', input, 'fail-on': 'critical' });

  expect(code).toBe(1);
  expect(report?.scans.map(({ id, status }) => [id, status])).toEqual([
    ['checkmarx@source', 'completed'],
    ['fossa@source', 'completed'],
    ['sonarqube@source', 'completed'],
    ['snyk-code@source', 'completed'],
  ]);
});

async function authorOf(name: string, text: string): Promise<string | undefined> {
  lab.write(name, text);
  const part = await readRawReport({ path: join(lab.root, name) }, { kind: 'source' });
  return part.scans[0]?.scanner;
}

it('recognises each report that does not say who wrote it', async () => {
  await expect(authorOf('a', '{"results":null,"totalCount":0,"scanID":"1"}')).resolves.toBe('checkmarx');
  await expect(authorOf('b', '{"count":0,"issues":[],"status":"SCANNED"}')).resolves.toBe('fossa');
  await expect(authorOf('c', '{"paging":{"total":0},"hotspots":[]}')).resolves.toBe('sonarqube');
  await expect(
    authorOf('d', '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"SnykCode"}},"results":[]}]}'),
  ).resolves.toBe('snyk-code');
  await expect(authorOf('e', '[{"vulnerabilities":[],"dependencyCount":1,"packageManager":"npm"}]')).resolves.toBe(
    'snyk',
  );
  await expect(
    authorOf('f', '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Other"}},"results":[]}]}'),
  ).resolves.toBe('sarif');
});
