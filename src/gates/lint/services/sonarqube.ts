import { formatDuration } from '../../../config/duration.ts';
import { ScanError, UserError } from '../../../domain/errors.ts';
import { filesOf } from '../../../scanners/code-reading.ts';
import { fieldsOf, listOf, numberOf, textOf } from '../../../scanners/fields.ts';
import type { ScanResult } from '../../../scanners/scanner.ts';
import { sonarqube as scanner } from '../../../scanners/sonarqube/index.ts';
import { HOTSPOT, ISSUE, sonarqubeReport } from '../../../scanners/sonarqube/report.ts';
import type { Query } from '../../../scanners/sonarqube/slices.ts';
import { readTask, type Analysis } from '../../../scanners/sonarqube/task.ts';
import { serviceAddress } from '../../../config/service-address.ts';
import { credentialFrom } from './credential.ts';
import type { AskedService, ServiceClient } from './client.ts';
import { analysisTask } from './sonarqube-analysis.ts';
import { assertOfCommit } from './sonarqube-commit.ts';
import { allIssues, allPages } from './sonarqube-search.ts';
import type { Service, ServiceGiven } from './service.ts';

const TOKEN = 'SONAR_TOKEN';

export const sonarqube: Service = {
  scanner,
  credential: (inputs, env) => credentialFrom({ [TOKEN]: 'sonar-token' }, inputs, env),
  check: (inputs) => {
    addressOf(inputs['sonar-host-url']);
  },
  policy: (inputs) =>
    inputs['sonar-quality-gate'] === 'show'
      ? {}
      : {
          rules: [
            {
              name: 'sonarqube-quality-gate',
              when: { kind: ['conformance'], scanner: [scanner.name] },
              action: 'block',
              reason: 'a quality gate of SonarQube that is red keeps a change out, as sonar-quality-gate says',
            },
          ],
        },
  scan: async (given, secrets, context) => {
    const account = accountOf(given);
    // No token goes to what does not say that it is SonarQube.
    const version = await versionOf(await given.client(account));
    const authorization = authorizationOf(version, secrets[TOKEN] ?? '');
    const client = await given.client({ ...account, authorization });
    context.learn({ version });
    const { task, isOfThisRun } = await analysisTask(given, account.address, secrets);
    if (isOfThisRun) {
      context.learn({ install: { source: 'path', verified: 'none' } });
    }
    const analysis = await finished(client, task.ceTaskId, given);
    if (analysis.project !== task.projectKey) {
      throw new ScanError(
        `the analysis is of the project ${analysis.project}, and report-task.txt says ${task.projectKey}: let the scanner run again`,
      );
    }
    if (!isOfThisRun) {
      await assertOfCommit(client, analysis, given);
    }
    return resultOf({ client, analysis, given, version });
  },
};

function addressOf(text: string | undefined): string {
  if (text === undefined) {
    throw new UserError('sonar-host-url: name the server of SonarQube, as in https://sonarcloud.io.');
  }
  return serviceAddress('sonar-host-url', text);
}

function accountOf({ inputs }: ServiceGiven): AskedService {
  return {
    name: 'SonarQube',
    address: addressOf(inputs['sonar-host-url']),
    inputs: { address: 'sonar-host-url', credential: 'sonar-token' },
    permission: 'the permissions Browse and Execute Analysis on the project',
  };
}

/** Servers before version 10 know a token only as a user name. SonarQube Cloud, which has called itself 8.0 ever since, knows it as newer servers do. */
function authorizationOf(version: string, token: string): string {
  return isBefore(version, 10, 0) && !version.startsWith('8.0.')
    ? `Basic ${Buffer.from(`${token}:`, 'utf8').toString('base64')}`
    : `Bearer ${token}`;
}

async function versionOf(client: ServiceClient): Promise<string> {
  const version = (await client.text('api/server/version')).trim();
  if (!/^\d{1,4}(?:\.\d+){1,3}(?:-[\w.]+)?$/.test(version)) {
    throw new ScanError('what answers at sonar-host-url is no SonarQube: it does not tell its version');
  }
  return version;
}

const FIRST_POLL_MS = 1_000;
const LONGEST_POLL_MS = 10_000;

/** Waits for the server to work the analysis out. */
async function finished(client: ServiceClient, id: string, given: ServiceGiven): Promise<Analysis> {
  for (let wait = FIRST_POLL_MS; ; wait = Math.min(LONGEST_POLL_MS, wait * 2)) {
    const state = readTask(await client.json('api/ce/task', { id, additionalFields: 'warnings' }));
    if (state.state === 'done') {
      return state.analysis;
    }
    if (performance.now() + wait > given.deadline) {
      throw new ScanError(
        `SonarQube has not worked the analysis out within ${formatDuration(given.inputs['scan-timeout'])}: raise scan-timeout, or look at its background tasks`,
      );
    }
    await given.sleep(wait);
  }
}

interface Asked {
  readonly client: ServiceClient;
  readonly analysis: Analysis;
  readonly given: ServiceGiven;
  readonly version: string;
}

async function resultOf(asked: Asked): Promise<ScanResult> {
  const { client, analysis, given, version } = asked;
  const projectStatus = await qualityGate(asked);
  const issues = await issuesOf(asked);
  const hotspots = await hotspotsOf(asked);
  const reading = sonarqubeReport.begin({
    targetKind: 'source',
    source: { root: given.site.root, cwd: given.folder },
  });
  for (const issue of issues) {
    reading.element(issue, { pattern: ISSUE, indexes: [0] });
  }
  for (const hotspot of hotspots) {
    reading.element(hotspot, { pattern: HOTSPOT, indexes: [0] });
  }
  const { result } = reading.end({
    paging: { total: issues.length + hotspots.length },
    projectStatus,
    mode: await modeOf(client, version),
    dashboardUrl: dashboardOf(asked),
  });
  const shown = given.inputs['sonar-quality-gate'] === 'show' ? withoutGate(result) : result;
  const coverage = await coverageOf(asked, shown);
  return { ...shown, coverage, notices: [...analysis.warnings.map(plain), ...shown.notices] };
}

/** The server's warnings have links in them. */
function plain(warning: string): string {
  return `SonarQube warns: ${warning.replaceAll(/<[^>]*>/g, '')}`;
}

/** The gate stays a control, and is not judged. */
function withoutGate(result: ScanResult): ScanResult {
  return {
    ...result,
    observations: result.observations.filter(({ kind }) => kind !== 'conformance'),
    gaps: result.gaps.filter(({ what }) => what !== 'quality gate'),
    notices: [
      ...result.notices,
      ...result.observations.flatMap(({ kind, message = '' }) => (kind === 'conformance' ? [message] : [])),
    ],
  };
}

async function qualityGate({ client, analysis }: Asked): Promise<unknown> {
  const answer = await client.json('api/qualitygates/project_status', { analysisId: analysis.id });
  const status = fieldsOf(answer)['projectStatus'];
  if (status === undefined) {
    throw new ScanError('SonarQube answers without the status of the quality gate');
  }
  return status;
}

/** Open ones, and those that somebody has accepted or called false, which stay in the report as suppressed. */
async function issuesOf({ client, analysis, version }: Asked): Promise<readonly unknown[]> {
  const { project, place } = analysis;
  const base: Query = { [isBefore(version, 10, 2) ? 'componentKeys' : 'components']: project, ...place };
  const setAside: Query = isBefore(version, 10, 4)
    ? { resolutions: 'FALSE-POSITIVE,WONTFIX' }
    : { issueStatuses: 'FALSE_POSITIVE,ACCEPTED' };
  const directories = { component: project, ...place };
  const search = (query: Query): Promise<readonly unknown[]> =>
    allIssues(client, { path: 'api/issues/search', key: 'issues', query: { ...base, ...query } }, directories);
  return [...(await search({ resolved: 'false' })), ...(await search(setAside))];
}

async function hotspotsOf({ client, analysis, version }: Asked): Promise<readonly unknown[]> {
  const project = { [isBefore(version, 10, 2) ? 'projectKey' : 'project']: analysis.project };
  const all: unknown[] = [];
  for (const status of ['TO_REVIEW', 'REVIEWED']) {
    const query = { ...project, ...analysis.place, status };
    all.push(...(await allPages(client, { path: 'api/hotspots/search', key: 'hotspots', query }, 'hotspots')));
  }
  return all;
}

/** The mode is there since version 10.8; a server that does not tell it has no other. */
async function modeOf(client: ServiceClient, version: string): Promise<unknown> {
  return isBefore(version, 10, 8)
    ? undefined
    : fieldsOf(await client.optionalJson('api/v2/clean-code-policy/mode'))['mode'];
}

/** SonarQube Cloud calls itself 8.0 and answers as newer servers do to what older ones know. */
function isBefore(version: string, major: number, minor: number): boolean {
  const [first = 0, second = 0] = version.split('.').map(Number);
  return first < major || (first === major && second < minor);
}

/** How many files the analysis is of; where the server does not tell, that there is one. */
async function coverageOf({ client, analysis }: Asked, result: ScanResult): Promise<ScanResult['coverage']> {
  const query = { component: analysis.project, metricKeys: 'files', ...analysis.place };
  const answer = fieldsOf(fieldsOf(await client.optionalJson('api/measures/component', query))['component']);
  const files = listOf(answer['measures'])
    .map(fieldsOf)
    .find(({ metric }) => metric === 'files');
  const examined = files === undefined ? undefined : numberOf(Number(textOf(files['value']) ?? 'none'));
  if (examined === undefined) {
    return { ...result.coverage, unit: 'analyses' };
  }
  const open = result.observations.filter(({ status = 'open' }) => status === 'open');
  return { unit: 'files', examined, passed: Math.max(0, examined - filesOf(open).size) };
}

function dashboardOf({ analysis, given }: Asked): string {
  const { pullRequest, branch } = analysis.place;
  const place = { ...(pullRequest !== undefined && { pullRequest }), ...(branch !== undefined && { branch }) };
  const query = new URLSearchParams({ id: analysis.project, ...place });
  return `${addressOf(given.inputs['sonar-host-url'])}/dashboard?${query.toString()}`;
}
