import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { serviceClient } from '../../../../src/gates/lint/services/client.ts';
import { allIssues } from '../../../../src/gates/lint/services/sonarqube-search.ts';
import { createAsk } from '../../../../src/gates/lint/services/transport.ts';
import { laboratory, type Lab, type Ran } from '../support.ts';
import { startSonarQube, TASK_DONE, type SonarIssue, type SonarServer } from '../../../support/services/sonarqube.ts';

function ignore(): void {}

let lab: Lab;
let sonar: SonarServer;
let head: string;

beforeAll(async () => {
  sonar = await startSonarQube();
  lab = laboratory();
  lab.write('src/a.ts', 'eval(input)\n');
  lab.write('.gitignore', '.scannerwork\n');
  lab.git('init');
  lab.git('add', '.');
  lab.git('commit', '-m', 'one');
  head = headOf(lab);
});
beforeEach(() => {
  sonar.reset();
  sonar.state.revision = head;
  reportTask();
});
afterAll(async () => {
  lab.end();
  await sonar.close();
});

function headOf({ root }: Lab): string {
  return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
}

function reportTask(more: Readonly<Record<string, string>> = {}): void {
  const values = {
    projectKey: 'shop',
    serverUrl: sonar.address,
    serverVersion: sonar.state.version,
    dashboardUrl: `${sonar.address}/dashboard?id=shop`,
    ceTaskId: 'task-1',
    ceTaskUrl: `${sonar.address}/api/ce/task?id=task-1`,
    ...more,
  };
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}`);
  lab.write('.scannerwork/report-task.txt', `${lines.join('\n')}\n`);
}

async function run(
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return lab.run(
    { scanners: 'sonarqube', 'sonar-host-url': sonar.address, base: 'none', ...inputs },
    { SONAR_TOKEN: sonar.state.token, ...env },
  );
}

let number = 0;
function issue(more: Partial<SonarIssue> = {}): SonarIssue {
  number += 1;
  return {
    key: `issue-${number}`,
    rule: 'typescript:S1523',
    component: 'shop:src/a.ts',
    project: 'shop',
    message: 'Make sure that this dynamic code is safe.',
    severity: 'CRITICAL',
    type: 'VULNERABILITY',
    status: 'OPEN',
    issueStatus: 'OPEN',
    impacts: [
      { softwareQuality: 'SECURITY', severity: 'BLOCKER' },
      { softwareQuality: 'MAINTAINABILITY', severity: 'LOW' },
    ],
    textRange: { startLine: 1, endLine: 1, startOffset: 0, endOffset: 4 },
    line: 1,
    creationDate: '2026-11-20T10:00:00+0000',
    ...more,
  };
}

function reasonOf({ report }: Ran): string | undefined {
  return report?.scans[0]?.reason;
}

describe('what an analysis found', () => {
  it('is shown on lines and columns, with hotspots as questions and what was accepted as suppressed', async () => {
    sonar.state.issues = [issue(), issue({ message: 'Accepted', issueStatus: 'ACCEPTED', line: 9 })];
    const place = { component: 'shop:src/a.ts', project: 'shop', line: 3 };
    const asked = { securityCategory: 'dos', vulnerabilityProbability: 'HIGH', status: 'TO_REVIEW', ruleKey: 'ts:S2' };
    sonar.state.hotspots = [
      { key: 'h1', ...place, message: 'Is this slow?', ...asked },
      { key: 'h2', ...place, line: 2, message: 'Was this slow?', ...asked, status: 'REVIEWED', resolution: 'SAFE' },
    ];

    const { code, report } = await run({ 'fail-on': 'high' });

    expect(code).toBe(1);
    expect(report?.findings.map(({ title, severity, status }) => [title, severity, status])).toEqual([
      ['Make sure that this dynamic code is safe.', 'critical', 'open'],
      ['Accepted', 'critical', 'suppressed'],
      ['Was this slow?', 'high', 'suppressed'],
      ['Is this slow?', 'high', 'manual'],
    ]);
    expect(report?.findings[0]?.locations).toEqual([
      { path: 'src/a.ts', startLine: 1, startColumn: 1, endLine: 1, endColumn: 5 },
    ]);
    expect(report?.scans[0]).toMatchObject({
      id: 'sonarqube@source',
      version: '2025.4.2.112048',
      status: 'completed',
      coverage: { unit: 'files', examined: 12, passed: 11 },
      controls: [{ id: 'sonarqube:quality-gate', result: 'pass' }],
    });
  });

  it('is rated as the server rates it where that does not use impacts', async () => {
    sonar.state.mode = 'STANDARD_EXPERIENCE';
    sonar.state.issues = [issue()];

    const { report } = await run();

    expect(report?.findings[0]).toMatchObject({ severity: 'high' });
    expect(report?.findings[0]?.sightings[0]).toMatchObject({ nativeSeverity: 'CRITICAL' });
  });

  it('is asked for as older servers know it', async () => {
    sonar.state.version = '9.9.4.87374';
    sonar.state.issues = [issue({ impacts: [], issueStatus: '' })];

    const { report } = await run();

    expect(report?.findings[0]).toMatchObject({ severity: 'high', status: 'open' });
    expect(sonar.asked.some(({ query }) => query.get('componentKeys') === 'shop')).toBe(true);
    expect(sonar.asked.some(({ query }) => query.has('issueStatuses'))).toBe(false);
  });

  it('is that of the pull request that was analysed', async () => {
    sonar.state.tasks = [{ ...TASK_DONE, pullRequest: '7' }];

    await run();

    const searches = sonar.asked.filter(({ path }) => path.endsWith('/search') && !path.includes('server'));
    expect(searches.map(({ query }) => query.get('pullRequest'))).toEqual(searches.map(() => '7'));
  });

  it('is waited for, and what the server warns of is told', async () => {
    sonar.state.tasks = [
      { status: 'PENDING' },
      { ...TASK_DONE, warnings: ['Missing <a href="x">blame</a> for 2 files.'] },
    ];

    const { code, report } = await run();

    expect(code).toBe(0);
    expect(report?.scans[0]?.notices).toContain('SonarQube warns: Missing blame for 2 files.');
  });
});

describe('a quality gate', () => {
  const red = {
    status: 'ERROR',
    conditions: [
      { status: 'ERROR', metricKey: 'new_coverage', comparator: 'LT', errorThreshold: '80', actualValue: '45.2' },
      { status: 'OK', metricKey: 'new_violations', comparator: 'GT', errorThreshold: '0', actualValue: '0' },
      {
        status: 'ERROR',
        metricKey: 'new_duplicated_lines_density',
        comparator: 'GT',
        errorThreshold: '3',
        actualValue: '9',
      },
    ],
  };

  it('that is red fails the gate whatever the budget is, and says by how much', async () => {
    sonar.state.gate = red;

    const { code, report } = await run({ budget: 'critical=100,high=100' });

    expect(code).toBe(1);
    expect(report?.reasons).toEqual([
      expect.objectContaining({
        rule: 'rule.sonarqube-quality-gate',
        actual: 2,
        findings: expect.arrayContaining([expect.any(String)]),
      }),
    ]);
    expect(report?.findings.map(({ message }) => message)).toEqual([
      'The quality gate of SonarQube is red: new_coverage is 45.2 and must be at least 80',
      'The quality gate of SonarQube is red: new_duplicated_lines_density is 9 and must be at most 3',
    ]);
    expect(report?.scans[0]?.controls).toMatchObject([{ id: 'sonarqube:quality-gate', result: 'fail' }]);
  });

  it('that is red is only shown where that was asked for', async () => {
    sonar.state.gate = red;

    const { code, report } = await run({ 'sonar-quality-gate': 'show' });

    expect(code).toBe(0);
    expect(report?.scans[0]?.controls).toMatchObject([{ result: 'fail' }]);
    expect(report?.scans[0]?.notices?.join()).toContain('new_coverage is 45.2 and must be at least 80');
  });

  it('that was not computed is a gap', async () => {
    sonar.state.gate = { status: 'NONE', conditions: [] };

    const { code, report } = await run();

    expect(code).toBe(2);
    expect(report?.reasons[0]?.message).toContain('quality gate: SonarQube has computed none for this analysis');
    expect((await run({ 'allow-gaps': 'quality gate' })).code).toBe(0);
  });
});

function many(count: number, more: (index: number) => Partial<SonarIssue>): readonly SonarIssue[] {
  return Array.from({ length: count }, (_, index) => issue({ line: index + 1, textRange: undefined, ...more(index) }));
}

describe('more than 10,000 issues', () => {
  const severities = ['BLOCKER', 'CRITICAL', 'MAJOR', 'MINOR', 'INFO'];

  it('are all read, by severity, type, date and directory, each once', async () => {
    sonar.state.issues = [
      // By type, date and directory in turn is what these need.
      ...many(10_400, (index) => ({ severity: 'MAJOR', type: 'BUG', component: `shop:d${index % 90}/a.ts` })),
      ...many(200, (index) => ({ severity: severities[index % 5] ?? '', type: 'CODE_SMELL' })),
      ...many(10_100, (index) => ({
        severity: 'INFO',
        type: 'BUG',
        creationDate: new Date(Date.parse('2020-01-01T00:00:00Z') + index * 3_600_000).toISOString(),
      })),
    ];
    const { signal } = new AbortController();
    const log = { info: ignore, warning: ignore, error: ignore, debug: ignore };
    const client = serviceClient(
      {
        name: 'SonarQube',
        address: sonar.address,
        authorization: `Bearer ${sonar.state.token}`,
        inputs: { address: 'sonar-host-url', credential: 'sonar-token' },
        permission: 'the permission Browse on the project',
      },
      { ask: createAsk({}), log, signal, now: Date.now, random: () => 0, sleep: () => Promise.resolve() },
    );
    const query = { components: 'shop', resolved: 'false' };

    const found = await allIssues(client, { path: 'api/issues/search', key: 'issues', query }, { component: 'shop' });

    expect(found).toHaveLength(20_700);
  });

  it('of one second in one directory are an error that says which', async () => {
    sonar.state.issues = many(10_001, () => ({ severity: 'MAJOR', type: 'BUG' }));

    const ran = await run();

    expect(ran.code).toBe(2);
    expect(reasonOf(ran)).toContain(
      'SonarQube has 10001 issues in one part of the project that cannot be split further, and gives no more than 10000',
    );
  });

  it('are an error where the server takes no notice of what splits them', async () => {
    sonar.state.issues = many(10_001, (index) => ({ severity: severities[index % 5] ?? '' }));
    sonar.fault = ({ path, query }) => {
      if (path !== '/api/issues/search' || query.get('resolved') !== 'false') {
        return undefined;
      }
      const size = Number(query.get('ps'));
      return { json: { paging: { total: 10_001 }, issues: sonar.state.issues.slice(0, size) } };
    };

    const ran = await run();

    expect(ran.code).toBe(2);
    expect(reasonOf(ran)).toContain('cannot be split further');
  });
});

it('takes 10,000 hotspots, of which no more can be had, for an error', async () => {
  sonar.fault = ({ path }) =>
    path === '/api/hotspots/search' ? { json: { paging: { total: 10_000 }, hotspots: [] } } : undefined;

  const ran = await run();

  expect(ran.code).toBe(2);
  expect(reasonOf(ran)).toContain('SonarQube has 10000 hotspots, and gives no more than 10000 of them');
});

it('takes a list that changes while it is read for an error', async () => {
  sonar.state.issues = [issue(), issue()];
  sonar.fault = ({ path, query }) =>
    path === '/api/issues/search' && query.get('resolved') === 'false'
      ? { json: { paging: { total: 2 }, issues: [sonar.state.issues[0]] } }
      : undefined;

  const ran = await run();

  expect(ran.code).toBe(2);
  expect(reasonOf(ran)).toContain('SonarQube tells of 2 issues and gives 1: they changed while they were read');
});

describe('an analysis', () => {
  it.each<readonly [what: string, task: Readonly<Record<string, unknown>>, says: string]>([
    [
      'failed',
      { status: 'FAILED', errorMessage: 'Unrecoverable indexation failures' },
      'could not work the analysis out: Unrecoverable indexation failures',
    ],
    ['was cancelled', { status: 'CANCELED' }, 'the analysis was cancelled in SonarQube'],
    ['ended in a way that nobody knows', { status: 'LOST' }, 'a status that is not known here: LOST'],
    ['is of another project', { ...TASK_DONE, componentKey: 'other' }, 'the analysis is of the project other'],
  ])('that %s is an error', async (_, task, says) => {
    sonar.state.tasks = [task];

    const ran = await run();

    expect(ran.code).toBe(2);
    expect(reasonOf(ran)).toContain(says);
  });

  it('that does not come to its end is an error after scan-timeout', async () => {
    sonar.state.tasks = [{ status: 'IN_PROGRESS' }];

    const ran = await run({ 'scan-timeout': '1s' });

    expect(ran.code).toBe(2);
    expect(reasonOf(ran)).toContain('raise scan-timeout');
  });

  it('of another commit is not taken for one of this', async () => {
    sonar.state.revision = 'f'.repeat(40);

    const ran = await run();

    expect(ran.code).toBe(2);
    expect(reasonOf(ran)).toContain('the analysis is of the commit ffffffffffff, and');
  });

  it('whose commit nobody tells is not taken for one of this', async () => {
    sonar.state.revision = undefined;

    const ran = await run();

    expect(ran.code).toBe(2);
    expect(reasonOf(ran)).toContain('SonarQube does not tell of which commit the analysis is');
  });

  it('of no file is no clean one', async () => {
    sonar.state.files = '0';

    const { code, report } = await run();

    expect(code).toBe(2);
    expect(report?.reasons[0]?.rule).toBe('scan.empty');
  });

  it('that went to another server is not asked for', async () => {
    reportTask({ serverUrl: 'https://evil.example' });

    const ran = await run();

    expect(ran.code).toBe(2);
    expect(reasonOf(ran)).toContain('the analysis went to another server than the one that sonar-host-url names');
    expect(sonar.asked.map(({ path }) => path)).toEqual(['/api/server/version']);
  });

  it('is asked for where sonar-host-url says, whatever ceTaskUrl is', async () => {
    reportTask({ ceTaskUrl: 'https://evil.example/api/ce/task?id=task-1' });

    const { code } = await run();

    expect(code).toBe(0);
  });

  it.each<readonly [what: string, inputs: Readonly<Record<string, string>>, says: string]>([
    [
      'of another project than the one that is asked for',
      { 'sonar-project-key': 'other' },
      'sonar-project-key asks for other',
    ],
    ['that is not there', { 'sonar-report-task': 'none.txt' }, 'sonar-report-task: there is no none.txt'],
  ])('%s is an error', async (_, inputs, says) => {
    const ran = await run(inputs);

    expect(ran.code).toBe(2);
    expect(reasonOf(ran)).toContain(says);
  });
});

it('judges an issue as brought by the change where nobody has asked SonarQube about the base', async () => {
  lab.write('src/b.ts', 'eval(input)\n');
  lab.git('add', '.');
  lab.git('commit', '-m', 'two');
  head = headOf(lab);
  sonar.state.revision = head;
  sonar.state.issues = [issue({ component: 'shop:src/b.ts' })];

  const { code, report } = await run({ base: 'HEAD~1', judge: 'change', 'fail-on': 'high' });

  expect(code).toBe(1);
  expect(report?.findings[0]).toMatchObject({ status: 'open', cause: 'undetermined' });
});

describe('sonar-scanner', () => {
  const SCANNER = `#!/bin/sh
[ "$SONAR_TOKEN" = squ_0123456789abcdef ] || { echo "ERROR Not authorized. Please check sonar.token" >&2; exit 2; }
echo "$@" > arguments
for one; do case "$one" in
  -Dsonar.host.url=*) host=\${one#*=} ;;
  -Dsonar.scanner.metadataFilePath=*) report=\${one#*=} ;;
esac; done
printf 'projectKey=shop\\nserverUrl=%s\\nceTaskId=task-1\\n' "$host" > "$report"
`;

  beforeEach(() => {
    rmSync(join(lab.root, '.scannerwork/report-task.txt'));
    lab.program('sonar-scanner', SCANNER);
    // Whatever the server says of commits: the analysis is of what is here.
    sonar.state.revision = undefined;
  });

  it('makes the analysis where the build has made none, with the token in its environment only', async () => {
    const { code, report } = await run({ 'sonar-project-key': 'shop' });

    expect(code).toBe(0);
    expect(report?.scans[0]).toMatchObject({ status: 'completed', install: { source: 'path', verified: 'none' } });
    const given = readFileSync(join(lab.root, 'arguments'), 'utf8');
    expect(given).toContain(`-Dsonar.host.url=${sonar.address} `);
    expect(given).not.toContain(sonar.state.token);
  });

  it('is not run where nothing vouches for it', async () => {
    const ran = await run({ accept: 'lock' });

    expect(ran.code).toBe(2);
    expect(reasonOf(ran)).toContain('nothing vouches for the sonar-scanner on the PATH');
  });

  it('that is refused is an error', async () => {
    const ran = await run({}, { SONAR_TOKEN: 'squ_other' });

    expect(ran.code).toBe(2);
    expect(reasonOf(ran)).toContain('Please check sonar.token');
  });
});
