import { startStateful, type Asked, type Reply, type StatefulService } from './server.ts';

export interface SonarIssue {
  readonly key: string;
  readonly rule: string;
  readonly component: string;
  readonly project: string;
  readonly message: string;
  readonly severity: string;
  readonly type: string;
  readonly creationDate: string;
  readonly issueStatus?: string;
  readonly resolution?: string;
  readonly [more: string]: unknown;
}

/** What the server knows of one project. */
export interface SonarState {
  token: string;
  version: string;
  project: string;
  revision: string | undefined;
  issues: readonly SonarIssue[];
  hotspots: readonly Readonly<Record<string, unknown>>[];
  gate: unknown;
  mode: string;
  /** undefined: the server does not tell. */
  files: string | undefined;
  /** What `api/ce/task` says, one after the other; the last stays. */
  tasks: readonly Readonly<Record<string, unknown>>[];
}

export type SonarServer = StatefulService<SonarState>;

export const TASK_DONE = {
  id: 'task-1',
  type: 'REPORT',
  componentKey: 'shop',
  analysisId: 'analysis-1',
  status: 'SUCCESS',
  hasScannerContext: true,
};

/**
 * A SonarQube Server as its Web API documents it (the `define` of the actions of api/ce, api/issues, api/hotspots, api/qualitygates,
 * api/project_analyses, api/components and api/measures), with its limit of 10,000 results.
 */
export async function startSonarQube(): Promise<SonarServer> {
  const fresh: SonarState = {
    token: 'squ_0123456789abcdef',
    version: '2025.4.2.112048',
    project: 'shop',
    revision: undefined,
    issues: [],
    hotspots: [],
    gate: { status: 'OK', conditions: [] },
    mode: 'MQR',
    files: '12',
    tasks: [TASK_DONE],
  };
  return startStateful(fresh, (asked, state, count) => {
    if (asked.path === '/api/server/version') {
      return { text: state.version };
    }
    // Before version 10 there is only this scheme (docs.sonarsource.com, Web API, 9.9 and 10.0).
    const basic = `Basic ${Buffer.from(`${state.token}:`).toString('base64')}`;
    const expected = Number.parseInt(state.version, 10) < 10 ? basic : `Bearer ${state.token}`;
    if (asked.headers.authorization !== expected) {
      return { status: 401 };
    }
    if (asked.path === '/api/ce/task') {
      return { json: { task: state.tasks[Math.min(count, state.tasks.length) - 1] } };
    }
    return answer(asked, state);
  });
}

function answer({ path, query }: Asked, state: SonarState): Reply {
  const key = query.get('components') ?? query.get('componentKeys') ?? query.get('component') ?? query.get('project');
  if (key !== null && key !== state.project) {
    return error(404, `Component key '${key}' not found`);
  }
  switch (path) {
    case '/api/qualitygates/project_status':
      return query.get('analysisId') === 'analysis-1'
        ? { json: { projectStatus: state.gate } }
        : error(404, `Analysis with id '${query.get('analysisId')}' is not found`);
    case '/api/project_analyses/search': {
      const { revision } = state;
      const one = { key: 'analysis-1', date: '2026-11-22T04:00:00+0000', ...(revision !== undefined && { revision }) };
      return { json: { paging: { pageIndex: 1, pageSize: 100, total: 1 }, analyses: [one] } };
    }
    case '/api/issues/search':
      return paged(
        query,
        sorted(
          state.issues.filter((issue) => matches(issue, query)),
          query,
        ),
        'issues',
      );
    case '/api/hotspots/search':
      return paged(
        query,
        state.hotspots.filter(({ status }) => query.get('status') === null || status === query.get('status')),
        'hotspots',
      );
    case '/api/components/tree':
      return paged(query, directoriesOf(state), 'components');
    case '/api/measures/component':
      return { json: { component: { key: state.project, measures: measures(state) } } };
    case '/api/v2/clean-code-policy/mode':
      return { json: { mode: state.mode, modified: false } };
    default:
      return error(404, `Unknown url : ${path}`);
  }
}

function measures({ files }: SonarState) {
  return files === undefined ? [] : [{ metric: 'files', value: files }];
}

function error(status: number, msg: string): Reply {
  return { status, json: { errors: [{ msg }] } };
}

const SET_ASIDE = new Set(['FALSE_POSITIVE', 'ACCEPTED']);

function matches(issue: SonarIssue, query: URLSearchParams): boolean {
  const among = (name: string, value: string | undefined): boolean =>
    query
      .get(name)
      ?.split(',')
      .includes(value ?? '') ?? true;
  const [after, before] = [query.get('createdAfter'), query.get('createdBefore')];
  return (
    among('severities', issue.severity) &&
    among('types', issue.type) &&
    among('issueStatuses', issue.issueStatus ?? 'OPEN') &&
    among('resolutions', issue.resolution) &&
    among('directories', directoryOf(issue)) &&
    (query.get('resolved') !== 'false' || !SET_ASIDE.has(issue.issueStatus ?? '')) &&
    (after === null || Date.parse(issue.creationDate) >= Date.parse(after)) &&
    (before === null || Date.parse(issue.creationDate) < Date.parse(before))
  );
}

function sorted(issues: readonly SonarIssue[], query: URLSearchParams): readonly SonarIssue[] {
  if (query.get('s') !== 'CREATION_DATE') {
    return issues;
  }
  const up = [...issues].sort((a, b) => Date.parse(a.creationDate) - Date.parse(b.creationDate));
  return query.get('asc') === 'false' ? up.reverse() : up;
}

function directoryOf({ component, project }: SonarIssue): string {
  const path = component.slice(project.length + 1);
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '/';
}

function directoriesOf({ issues, project }: SonarState) {
  const names = [...new Set(issues.map(directoryOf))];
  return names.map((path) => ({ key: `${project}:${path}`, path, qualifier: 'DIR' }));
}

function paged(query: URLSearchParams, items: readonly unknown[], key: string): Reply {
  const [size, page] = [Number(query.get('ps') ?? 100), Number(query.get('p') ?? 1)];
  if (size > 500) {
    return error(400, `'ps' value (${size}) must be less than 500`);
  }
  if (size * page > 10_000) {
    return error(400, `Can return only the first 10000 results. ${size * page}th result asked.`);
  }
  const from = (page - 1) * size;
  return {
    json: { paging: { pageIndex: page, pageSize: size, total: items.length }, [key]: items.slice(from, from + size) },
  };
}
