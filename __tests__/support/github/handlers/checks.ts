import { ApiError, notFound } from '../api-error.ts';
import { type Call, type Handlers, repositoryUrl } from '../call.ts';
import type { Annotation, App, CheckRun, CheckSuite, State } from '../model.ts';
import { page } from '../pages.ts';
import { commitOf } from '../revisions.ts';
import { appView, fullNameOf, linkedPulls, repositoryView } from '../views.ts';

interface CheckBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly text?: string;
    readonly annotations?: readonly Annotation[];
  };
}

export const checkHandlers: Handlers = {
  'checks/create': (call) => {
    const body = call.body as CheckBody;
    const sha = commitOf(call.state, body.head_sha ?? '');
    const run = newRun(call, sha, suiteOf(call.state, sha, call.app));
    update(call, run, body);
    call.state.checkRuns.push(run);
    return { body: runView(call, run) };
  },
  'checks/update': (call) => {
    const run = runOf(call);
    if (run.app.id !== call.app.id) {
      throw new ApiError(
        403,
        `Invalid app_id \`${call.app.id}\` - check run can only be modified by the GitHub App that created it.`,
      );
    }
    update(call, run, call.body as CheckBody);
    return { body: runView(call, run) };
  },
  'checks/get': (call) => ({ body: runView(call, runOf(call)) }),
  'checks/list-annotations': (call) => {
    const run = runOf(call);
    const { items, headers } = page(run.annotations, call.address);
    return { body: items.map((each) => annotationView(call, run, each)), headers };
  },
  'checks/list-for-ref': (call) => {
    const sha = commitOf(call.state, call.params['ref'] ?? '');
    return listed(
      call,
      call.state.checkRuns.filter((run) => run.head_sha === sha),
    );
  },
  'checks/list-for-suite': (call) => {
    const suite = Number(call.params['check_suite_id']);
    if (!call.state.checkSuites.some(({ id }) => id === suite)) {
      throw notFound();
    }
    return listed(
      call,
      call.state.checkRuns.filter((run) => run.suite === suite),
    );
  },
  'checks/list-suites-for-ref': (call) => {
    const sha = commitOf(call.state, call.params['ref'] ?? '');
    const { app_id: app, check_name: name } = call.query;
    const suites = call.state.checkSuites.filter(
      (suite) =>
        suite.head_sha === sha &&
        (app === undefined || suite.app.id === Number(app)) &&
        (name === undefined || call.state.checkRuns.some((run) => run.suite === suite.id && run.name === name)),
    );
    const { items, headers } = page(suites, call.address);
    return {
      body: { total_count: suites.length, check_suites: items.map((suite) => suiteView(call, suite)) },
      headers,
    };
  },
};

function newRun({ state, app, now }: Call, sha: string, suite: CheckSuite): CheckRun {
  const nothing = { external_id: null, details_url: null, completed_at: null, title: null, summary: null, text: null };
  const begun = { status: 'queued', conclusion: null, started_at: now };
  return { ...nothing, ...begun, id: state.nextId++, head_sha: sha, app, suite: suite.id, name: '', annotations: [] };
}

function update({ now }: Call, run: CheckRun, body: CheckBody): void {
  const { output, conclusion, status } = body;
  run.name = body.name ?? run.name;
  run.external_id = body.external_id ?? run.external_id;
  run.details_url = body.details_url ?? run.details_url;
  run.started_at = body.started_at ?? run.started_at;
  run.status = conclusion === undefined ? (status ?? run.status) : 'completed';
  // A run that is opened again loses how it ended.
  run.conclusion = run.status === 'completed' ? (conclusion ?? run.conclusion) : null;
  run.completed_at = run.status === 'completed' ? (body.completed_at ?? run.completed_at ?? now) : null;
  run.title = output?.title ?? run.title;
  run.summary = output?.summary ?? run.summary;
  run.text = output?.text ?? run.text;
  run.annotations.push(...(output?.annotations ?? []));
}

// Nobody can choose the suite: it is the first one of this app on this commit.
function suiteOf(state: State, sha: string, app: App): CheckSuite {
  const found = state.checkSuites.find((suite) => suite.head_sha === sha && suite.app.id === app.id);
  const suite = found ?? { id: state.nextId++, head_sha: sha, app };
  if (found === undefined) {
    state.checkSuites.push(suite);
  }
  return suite;
}

function runOf({ state, params }: Call): CheckRun {
  const run = state.checkRuns.find(({ id }) => id === Number(params['check_run_id']));
  if (run === undefined) {
    throw notFound();
  }
  return run;
}

function listed(call: Call, runs: readonly CheckRun[]): { body: object; headers: Readonly<Record<string, string>> } {
  const { check_name: name, status, filter = 'latest', app_id: app } = call.query;
  const wanted = runs.filter(
    (run) =>
      (name === undefined || run.name === name) &&
      (status === undefined || run.status === status) &&
      (app === undefined || run.app.id === Number(app)) &&
      (filter === 'all' || !runs.some((other) => isNewerTwin(other, run))),
  );
  const { items, headers } = page(wanted, call.address);
  return { body: { total_count: wanted.length, check_runs: items.map((run) => runView(call, run)) }, headers };
}

const isNewerTwin = (other: CheckRun, run: CheckRun): boolean =>
  other.name === run.name && other.suite === run.suite && other.id > run.id;

function runView(call: Call, run: CheckRun): object {
  const { title, summary, text, annotations, suite, app, ...rest } = run;
  const url = `${repositoryUrl(call)}/check-runs/${run.id}`;
  return {
    ...rest,
    url,
    html_url: `https://github.com/${fullNameOf(call.state)}/runs/${run.id}`,
    output: { title, summary, text, annotations_count: annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: suite },
    app: appView(app),
    pull_requests: linkedPulls(call, run.head_sha),
  };
}

function annotationView({ state }: Call, run: CheckRun, annotation: Annotation): object {
  const nothing = { start_column: null, end_column: null, title: null, raw_details: null };
  const href = `https://github.com/${fullNameOf(state)}/blob/${run.head_sha}/${encodeURI(annotation.path)}`;
  return { ...nothing, ...annotation, blob_href: href };
}

function suiteView(call: Call, suite: CheckSuite): object {
  const { state } = call;
  return {
    id: suite.id,
    head_sha: suite.head_sha,
    app: appView(suite.app),
    url: `${repositoryUrl(call)}/check-suites/${suite.id}`,
    check_runs_url: `${repositoryUrl(call)}/check-suites/${suite.id}/check-runs`,
    latest_check_runs_count: state.checkRuns.filter((run) => run.suite === suite.id).length,
    pull_requests: linkedPulls(call, suite.head_sha),
    repository: repositoryView(state, fullNameOf(state)),
  };
}
