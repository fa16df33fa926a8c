import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Report } from '../../../src/domain/report.ts';
import { runOnTerminal } from '../../../src/gates/on-terminal.ts';
import { apiServer, kubeconfigFor, type ApiServer, type Call } from '../../kube/api-server.ts';
import { fixture } from '../../scanners/reports.ts';

let server: ApiServer;
let folder: string;
let kubeSystem: string;

beforeAll(async () => {
  server = await apiServer();
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-cluster-'));
  writeFileSync(join(folder, 'kubeconfig'), kubeconfigFor(server));
});

beforeEach(() => {
  server.calls.length = 0;
  kubeSystem = 'uid-1';
  server.answer = (call) => answer(call, true);
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

const NOBODY = {
  kind: 'ClusterRoleBinding',
  metadata: { name: 'all', uid: 'b' },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
  subjects: [{ kind: 'Group', apiGroup: 'rbac.authorization.k8s.io', name: 'system:authenticated' }],
};

/** A cluster in which everybody is its administrator. */
function answer({ method, url }: Call, allowed: boolean) {
  if (url === '/version') {
    return { json: { gitVersion: 'v1.34.1' } };
  }
  if (method === 'POST') {
    return { status: 201, json: { kind: 'SelfSubjectAccessReview', status: { allowed } } };
  }
  if (url.startsWith('/api/v1/namespaces/kube-system')) {
    return { json: { kind: 'Namespace', metadata: { name: 'kube-system', uid: kubeSystem } } };
  }
  const items = url.includes('clusterrolebindings') ? [NOBODY] : [];
  return { json: { kind: 'List', metadata: { resourceVersion: '1' }, items } };
}

interface Ran {
  readonly code: number;
  readonly report: Report | undefined;
  readonly log: string;
}

async function run(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const file = join(folder, 'report.json');
  rmSync(file, { force: true });
  const said: string[] = [];
  const stream = new Writable({ write: (chunk, _, done) => (said.push(String(chunk)), done()) });
  const code = await runOnTerminal(
    'k8s-benchmark',
    new Map(Object.entries({ format: 'json', output: file, ...inputs })),
    {
      env: { PATH: process.env['PATH'], HOME: folder, ...env },
      cwd: () => folder,
      stdout: stream,
      stderr: stream,
      on: () => undefined,
      off: () => undefined,
      kill: () => true,
      pid: process.pid,
    } as never,
  );
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
  return { code, report, log: said.join('') };
}

describe('reports that were made elsewhere', () => {
  beforeAll(() => {
    copyFileSync(fixture('kube-bench/node.log'), join(folder, 'node-1.log'));
    copyFileSync(fixture('kube-bench/node.log'), join(folder, 'node-2.log'));
  });

  it('are judged, each as a target of its own, and no cluster is asked', async () => {
    const { code, report } = await run({
      scanners: 'none',
      input: 'kube-bench=node-1.log, kube-bench=node-2.log',
      'fail-on': 'high',
    });

    expect(code).toBe(1);
    expect(report?.scans.map(({ id, scores }) => [id, scores])).toEqual([
      ['kube-bench@node-1', { total: expect.closeTo(33.33, 1) }],
      ['kube-bench@node-2', { total: expect.closeTo(33.33, 1) }],
    ]);
  });

  it('must reach the score that is asked for', async () => {
    const { code, report } = await run({
      scanners: 'none',
      input: 'kube-bench=node-1.log',
      'min-score': 'kube-bench=90',
    });

    expect(code).toBe(1);
    expect(report?.reasons.map(({ rule }) => rule)).toEqual(['min-score.kube-bench']);
  });

  it('are no pass where a check could not be made, until allow-gaps names it, and then still say so', async () => {
    const reason = 'failed to run: "stat $etcdbin", output: "", error: exit status 1';
    const results = [
      { test_number: '1.1.11', status: 'FAIL', scored: true, reason },
      { test_number: '1.1.13', status: 'PASS', scored: true },
    ];
    const controls = { id: '1', version: 'cis-1.12', node_type: 'master', tests: [{ section: '1.1', results }] };
    writeFileSync(join(folder, 'control.json'), JSON.stringify({ Controls: [controls], Totals: {} }));
    const inputs = { scanners: 'none', input: 'kube-bench=control.json' };

    const unnamed = await run(inputs);
    const named = await run({ ...inputs, 'allow-gaps': 'CIS 1.1.11' });
    const required = await run({ ...inputs, 'allow-gaps': 'CIS 1.1.11', require: 'CIS 1.1.*' });

    expect([unnamed.code, named.code, required.code]).toEqual([2, 0, 1]);
    expect(unnamed.report?.reasons[0]?.message).toMatch(/if etcd runs on other machines.*allow-gaps: "CIS 1\.1\.11"/);
    expect(named.report?.scans[0]?.gaps).toMatchObject([{ what: 'CIS 1.1.11', allowed: true }]);
  });

  it.each([
    [{ scanners: 'none' }, /none leaves nothing to judge/],
    [{ scanners: 'none, rbac' }, /none stands alone; it is named beside rbac/],
    [{ scanners: 'none', input: 'node-1.log' }, /does not say that it is of a scanner of clusters/],
    [{ scanners: 'none', input: 'trivy=node-1.log' }, /does not say that it is of a scanner of clusters/],
    [
      { scanners: 'none', input: 'kube-bench=node-1.log, kube-bench=./node-1.log' },
      /two reports would be called kube-bench@node-1/,
    ],
    [{ scanners: 'kube-bench', 'kube-bench': 'node' }, /name the benchmark, as in cis-1.12/],
    [{ scanners: 'rbac', 'kube-bench-image': 'aquasec/kube-bench:latest' }, /an image with its digest/],
  ])('are refused where %j cannot be meant', async (inputs, sentence) => {
    const { code, log } = await run(inputs);

    expect(code).toBe(2);
    expect(log).toMatch(sentence);
  });
});

describe('a cluster', () => {
  it('is scanned, and its findings are of the cluster that its kube-system names', async () => {
    const { code, report } = await run({ scanners: 'rbac', kubeconfig: 'kubeconfig', 'fail-on': 'low' });

    expect(code).toBe(1);
    expect(report?.scans[0]).toMatchObject({
      id: 'rbac@here',
      status: 'completed',
      target: { kind: 'cluster', name: 'here', digest: 'uid-1' },
    });
  });

  it('in which something is not permitted is an error, and nothing is made there', async () => {
    server.answer = (call) => answer(call, false);

    const { code, report } = await run({ kubeconfig: 'kubeconfig' });

    expect(code).toBe(2);
    expect(report?.scans.map(({ status }) => status)).toEqual(['failed', 'failed']);
    expect(report?.scans[0]?.reason).toMatch(
      /may not list nodes in the whole cluster.*may not create jobs.batch in the namespace gatehouse-benchmark/,
    );
    const made = server.calls.filter(
      ({ method, url }) => method !== 'GET' && !url.includes('selfsubjectaccessreviews'),
    );
    expect(made).toEqual([]);
  });

  it('of OpenShift is asked nothing by a benchmark for others, and nothing is made there', async () => {
    const node = { metadata: { name: 'a', uid: 'n', labels: { 'node.openshift.io/os_id': 'rhcos' } } };
    const there: Readonly<Record<string, object>> = {
      '/version': { gitVersion: 'v1.30.4+abcdef1' },
      '/api/v1/namespaces/gatehouse-benchmark': { kind: 'Namespace', metadata: { name: 'gatehouse-benchmark' } },
      '/api/v1/nodes': { kind: 'NodeList', metadata: { resourceVersion: '1' }, items: [node] },
    };
    server.answer = (call) => {
      const json = there[call.url.replace(/\?.*/, '')];
      return json === undefined ? answer(call, true) : { json };
    };

    const { code, report } = await run({ scanners: 'kube-bench', kubeconfig: 'kubeconfig' });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toMatch(/This is OpenShift.*name it with benchmark \(rh-1\.8\)/);
    expect(server.calls.filter(({ url }) => url.includes('/jobs'))).toEqual([]);
  });

  it.each([
    ['is not there', { items: [] }, 200, /^There is no service account bench in the namespace gatehouse-benchmark/],
    ['may not be looked for', { kind: 'Status' }, 403, /^kube-bench looked at no node of 1: a: the node is not ready/],
  ])('in which the service account %s', async (_, list, status, sentence) => {
    const there: Readonly<Record<string, object>> = {
      '/api/v1/namespaces/gatehouse-benchmark': { kind: 'Namespace', metadata: { name: 'gatehouse-benchmark' } },
      '/api/v1/nodes': { kind: 'NodeList', metadata: { resourceVersion: '1' }, items: [{ metadata: { name: 'a' } }] },
    };
    server.answer = (call) => {
      if (call.url.includes('/serviceaccounts')) {
        return { status, json: { metadata: { resourceVersion: '1' }, ...list } };
      }
      const json = there[call.url.replace(/\?.*/, '')];
      return json === undefined ? answer(call, true) : { json };
    };

    const { code, report } = await run({
      scanners: 'kube-bench',
      kubeconfig: 'kubeconfig',
      'service-account': 'bench',
    });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toMatch(sentence);
    expect(server.calls.filter(({ url }) => url.includes('/jobs'))).toEqual([]);
  });

  it('that takes no label selector such as the one given is told which input that is', async () => {
    server.answer = (call) =>
      call.url.startsWith('/api/v1/nodes')
        ? { status: 400, json: { kind: 'Status', message: 'unable to parse requirement' } }
        : call.url.startsWith('/api/v1/namespaces/gatehouse-benchmark')
          ? { json: { kind: 'Namespace', metadata: { name: 'gatehouse-benchmark', uid: 'n' } } }
          : answer(call, true);

    const { code, report } = await run({ scanners: 'kube-bench', kubeconfig: 'kubeconfig', 'node-selector': 'pool=(' });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toMatch(
      /^node-selector is no label selector, as pool=web,!gpu is one: The API server .*\(unable to parse requirement\)$/,
    );
  });

  it('that stops answering is given up after scan-timeout, also by what runs no program', async () => {
    server.answer = (call) => (call.url.includes('/clusterroles') ? () => undefined : answer(call, true));

    const { code, report } = await run({ scanners: 'rbac', kubeconfig: 'kubeconfig', 'scan-timeout': '1s' });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toMatch(/^it took longer than 1s to list roles and bindings; raise scan-timeout/);
  });

  it('without a node is an error that speaks of no selector where none was given', async () => {
    server.answer = (call) =>
      call.url.startsWith('/api/v1/namespaces/gatehouse-benchmark')
        ? { json: { kind: 'Namespace', metadata: { name: 'gatehouse-benchmark', uid: 'n' } } }
        : answer(call, true);

    const { code, report } = await run({ scanners: 'kube-bench', kubeconfig: 'kubeconfig' });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toMatch(/^The cluster has no node/);
  });

  it('that refuses, or is none, is an error', async () => {
    server.answer = () => ({ status: 401, json: { kind: 'Status', message: 'Unauthorized' } });

    const { code, report } = await run({ scanners: 'rbac', kubeconfig: 'kubeconfig' });

    expect([code, report?.verdict]).toEqual([2, 'error']);
    expect(report?.scans[0]?.reason).toMatch(/does not know who is asking/);
    expect(JSON.stringify(report)).not.toContain('sesame');
  });

  it('is named by the content of a variable, which nobody sees', async () => {
    const { code, report, log } = await run(
      { scanners: 'rbac', 'fail-on': 'low' },
      { GATEHOUSE_KUBECONFIG_CONTENT: kubeconfigFor(server) },
    );

    expect([code, report?.scans[0]?.status]).toEqual([1, 'completed']);
    expect(`${log}${JSON.stringify(report)}`).not.toContain('sesame');
  });

  it('cannot be scanned where nothing can be written for a while, which is said with what to do', async () => {
    const none = join(folder, 'none');

    const { code, report } = await run({ scanners: 'rbac', kubeconfig: 'kubeconfig' }, { RUNNER_TEMP: none });

    expect([code, report?.verdict]).toEqual([2, 'error']);
    expect(report?.scans[0]?.reason).toContain(`No folder for temporary files can be made in ${none}: check that`);
  });

  it('is said to be missing where none is named', async () => {
    const { code, log } = await run({});

    expect(code).toBe(2);
    expect(log).toMatch(/No cluster is named: give a kubeconfig.*ECS, Nomad/);
  });
});

describe('the baseline', () => {
  const inputs = {
    scanners: 'rbac',
    kubeconfig: 'kubeconfig',
    baseline: 'file:base',
    judge: 'new',
    'fail-on': 'low',
  };

  it('is the last run on the same cluster, and one of another is not used', async () => {
    const first = await run(inputs);
    const again = await run(inputs);
    kubeSystem = 'uid-2';
    const other = await run(inputs);

    expect([first.code, again.code, other.code]).toEqual([1, 0, 1]);
    expect(again.report?.summary).toMatchObject({ new: 0, findings: 2 });
    expect(other.report?.notices.join(' ')).toMatch(
      /is not used: it is of another cluster that was called here \(uid-1\)/,
    );
  });
});
