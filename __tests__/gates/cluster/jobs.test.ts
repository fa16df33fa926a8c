import { readFileSync } from 'node:fs';
import type { Permission } from '../../../src/domain/cluster.ts';
import { ScanError } from '../../../src/domain/errors.ts';
import { runJobs, type JobsRequest } from '../../../src/gates/cluster/jobs.ts';
import { prepareNamespace } from '../../../src/gates/cluster/namespace.ts';
import { assertPermitted } from '../../../src/gates/cluster/permissions.ts';
import type { Host } from '../../../src/host/host.ts';
import type { Part } from '../../../src/scanners/kube-bench/benchmark.ts';
import { RUN_LABEL } from '../../../src/scanners/kube-bench/job.ts';
import { fixture } from '../../scanners/reports.ts';
import { fakeCluster, refuse, type Fate, type FakeCluster } from './fake-cluster.ts';

const LOG = readFileSync(fixture('kube-bench/node.log'), 'utf8');
const SUCCEEDED: Fate = [{ phase: 'Pending' }, { phase: 'Running' }, { phase: 'Succeeded' }];
const ended = (reason: string, exitCode: number): Fate => [
  { phase: 'Failed', containerStatuses: [{ state: { terminated: { reason, exitCode } } }] },
];

function quiet(): void {
  return undefined;
}

function hostWith(signal: AbortSignal, warning: (text: string) => void = quiet): Host {
  return {
    env: {},
    cwd: '/',
    log: { info: quiet, warning, error: quiet, debug: quiet },
    signal,
    now: () => new Date(),
    show: quiet,
    progress: quiet,
    endProgress: quiet,
  };
}

function requestFor(nodes: readonly string[], more: Partial<JobsRequest> = {}): JobsRequest {
  const parts: readonly Part[] = ['node'];
  const work = nodes.map((node) => ({ node, parts }));
  return { image: 'kube-bench@sha256:0', benchmark: 'cis-1.12', work, timeoutMs: 20_000, concurrency: 10, ...more };
}

function runOn(
  api: FakeCluster,
  request: JobsRequest,
  signal = new AbortController().signal,
  warning: (text: string) => void = quiet,
) {
  const host = hostWith(signal, warning);
  const site = { host, root: '/', folder: '', pullRequest: false };
  const ports = { run: () => Promise.reject(new Error('nothing is run')), env: {}, signal };
  return runJobs(request, { api, under: () => api, namespace: 'bench', site, timeoutMs: 60_000, ports }, quiet);
}

/** As soon as their pods are there the time of all Jobs is up. */
function endedByCluster(api: FakeCluster): FakeCluster {
  let seen = quiet;
  const pods = new Promise<void>((resolve) => (seen = resolve));
  const conditions = [{ type: 'Failed', status: 'True', reason: 'DeadlineExceeded' }];
  return {
    ...api,
    watch: async function* watch(collection, selection, signal) {
      for await (const event of api.watch(collection, selection, signal)) {
        yield event;
        if (collection.resource === 'pods') {
          seen();
        } else if (event.type === 'ADDED') {
          await pods;
          yield { type: 'MODIFIED', object: { ...event.object, status: { conditions } } };
        }
      }
    },
  };
}

describe('the Jobs of a run', () => {
  it('are one for each node, and nothing of them is left', async () => {
    const api = fakeCluster({ fate: () => SUCCEEDED, log: () => LOG });

    const { reads, gaps } = await runOn(api, requestFor(['a', 'b', 'c']));

    expect(gaps).toEqual([]);
    expect(reads.map(({ result }) => result.observations[0]?.resource?.name)).toEqual(['a', 'b', 'c']);
    expect([...api.objects]).toEqual([]);
  });

  it('take one watch of each kind, and three requests for each node', async () => {
    const api = fakeCluster({ fate: () => SUCCEEDED, log: () => LOG });

    await runOn(api, requestFor(Array.from({ length: 40 }, (_, index) => `node-${index}`)));

    const counts = Object.fromEntries(
      [...new Set(api.calls)].map((call) => [call, api.calls.filter((one) => one === call).length]),
    );
    expect(counts).toEqual({
      'watch pods': 1,
      'watch jobs': 1,
      'create jobs': 40,
      logs: 40,
      'delete jobs': 40,
      'list jobs': 1,
      'list pods': 1,
    });
    expect(api.most()).toBeLessThanOrEqual(10);
  });

  it('are told from those of another run on the same cluster', async () => {
    const api = fakeCluster({ fate: () => SUCCEEDED, log: () => LOG });

    const both = await Promise.all([runOn(api, requestFor(['a', 'b'])), runOn(api, requestFor(['a', 'b']))]);

    expect(both.map(({ reads, gaps }) => [reads.length, gaps.length])).toEqual([
      [2, 0],
      [2, 0],
    ]);
    expect([...api.objects]).toEqual([]);
  });

  it.each<readonly [what: string, fate: Fate, log: string, reason: RegExp]>([
    [
      'cannot be pulled',
      [{ phase: 'Pending', containerStatuses: [{ state: { waiting: { reason: 'ImagePullBackOff' } } }] }],
      '',
      /its image cannot be pulled/,
    ],
    ['runs out of memory', ended('OOMKilled', 137), '', /ran out of memory/],
    [
      'fails',
      ended('Error', 1),
      'unable to determine benchmark version\n',
      /exit code 1: unable to determine benchmark version$/,
    ],
    ['is evicted', [{ phase: 'Failed', reason: 'Evicted', message: 'disk pressure' }], '', /evicted: disk pressure/],
    ['prints nothing', SUCCEEDED, '', /nothing was checked/],
    ['breaks off', SUCCEEDED, LOG.slice(0, 5000), /breaks off after/],
    [
      'reports another part',
      SUCCEEDED,
      LOG.replaceAll('"node_type":"node"', '"node_type":"master"'),
      /was to check node and reports nothing of node/,
    ],
    [
      'reports another benchmark',
      SUCCEEDED,
      LOG.replaceAll('cis-1.12', 'cis-1.8'),
      /was to check cis-1.12 and reports cis-1.8/,
    ],
  ])('leave a gap where one %s, and the others are read', async (_, fate, log, reason) => {
    const api = fakeCluster({
      fate: (node) => (node === 'bad' ? fate : SUCCEEDED),
      log: (pod) => (pod.endsWith('-2-pod') ? log : LOG),
    });

    const { reads, gaps } = await runOn(api, requestFor(['good', 'bad']));

    expect(reads).toHaveLength(1);
    expect(gaps).toEqual([{ what: 'bad', reason: expect.stringMatching(reason) }]);
    expect([...api.objects]).toEqual([]);
  });

  it('that find no room, or are never ended, are given up', async () => {
    const unschedulable = { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: 'no cpu' };
    const api = fakeCluster({ fate: () => [{ phase: 'Pending', conditions: [unschedulable] }] });

    const { gaps } = await runOn(api, requestFor(['full'], { timeoutMs: 50 }));

    expect(gaps[0]?.reason).toMatch(/cannot be scheduled \(Unschedulable: no cpu\)/);
  });

  it('for which the cluster makes no pod are given up, with what its controller says', async () => {
    const event = { metadata: { name: 'e' }, message: 'Error creating: pods is forbidden: exceeded quota' };
    const api = fakeCluster({ fate: () => [], there: { 'events/bench/e': event } });

    const { gaps } = await runOn(api, requestFor(['a'], { timeoutMs: 50 }));

    expect(gaps[0]?.reason).toMatch(
      /the cluster makes no pod for it: Error creating: pods is forbidden: exceeded quota$/,
    );
  });

  it('whose service account is missing are given up as soon as their events say so, long before their time is up', async () => {
    const message =
      'Error creating: pods "x-" is forbidden: error looking up service account bench/no: serviceaccount "no" not found';
    const api = fakeCluster({ fate: () => [], there: { 'events/bench/e': { metadata: { name: 'e' }, message } } });

    const { gaps } = await runOn(api, requestFor(['a'], { serviceAccount: 'no', timeoutMs: 600_000 }));

    expect(gaps[0]?.reason).toMatch(/the cluster makes no pod for it: Error creating.*serviceaccount "no" not found$/);
  });

  it('whose pod never starts are ended by the cluster, with what is said of the pod', async () => {
    const waiting = { phase: 'Pending', containerStatuses: [{ state: { waiting: { reason: 'ContainerCreating' } } }] };
    const scheduled = { metadata: { name: 'a' }, type: 'Normal', message: 'Successfully assigned' };
    const mount = { metadata: { name: 'b' }, type: 'Warning', message: 'MountVolume.SetUp failed for "users"' };
    const there = { 'events/bench/a': mount, 'events/bench/b': scheduled };
    const api = fakeCluster({ fate: () => [waiting], there });

    const { gaps } = await runOn(endedByCluster(api), requestFor(['a']));

    expect(gaps[0]?.reason).toMatch(
      /the cluster ended it; its pod was ContainerCreating: MountVolume\.SetUp failed for "users"$/,
    );
  });

  it('tell why they failed also where their pod has gone with its log', async () => {
    const terminated = { exitCode: 137, reason: 'Error' };
    const status = { phase: 'Failed', containerStatuses: [{ name: 'kube-bench', state: { terminated } }] };
    const api = fakeCluster({
      fate: () => [status],
      log: () => {
        throw new ScanError('The API server answered 404');
      },
    });

    const { gaps } = await runOn(api, requestFor(['a']));

    expect(gaps[0]?.reason).toMatch(
      /failed: its container ended.*137: its log cannot be read: The API server answered 404$/,
    );
  });

  it('of which nobody can be asked any more tell that', async () => {
    const api = fakeCluster({ fate: () => [] });
    const away: FakeCluster = {
      ...api,
      list: (collection, selection) => {
        if (collection.resource === 'events') {
          throw new ScanError('The API server cannot be reached: nobody listens there');
        }
        return api.list(collection, selection);
      },
    };

    const { gaps } = await runOn(away, requestFor(['a'], { timeoutMs: 50 }));

    expect(gaps[0]?.reason).toMatch(/makes no pod for it: The API server cannot be reached: nobody listens there$/);
  });

  it('are taken away when the run is cancelled, which says how to in case it is killed first', async () => {
    const cancelled = new AbortController();
    const warnings: string[] = [];
    const api = fakeCluster({ fate: () => [{ phase: 'Running' }] });
    const running = runOn(api, requestFor(['a', 'b']), cancelled.signal, (text) => warnings.push(text));
    await new Promise((resolve) => setTimeout(resolve, 20));

    cancelled.abort(new Error('cancelled'));

    await expect(running).rejects.toThrow('cancelled');
    expect([...api.objects]).toEqual([]);
    expect(warnings).toEqual([
      expect.stringMatching(/"kubectl delete jobs,pods -n bench -l gatehouse\.dev\/run=gatehouse-[0-9a-f]{10}"$/),
    ]);
  });

  it('that cannot be taken away are an error that says how to', async () => {
    const api = fakeCluster({ fate: () => SUCCEEDED, log: () => LOG, remove: refuse });

    const { reads, gaps } = await runOn(api, requestFor(['a']));

    expect(reads).toHaveLength(1);
    expect(gaps[0]).toEqual({
      what: 'clean-up of bench',
      reason: expect.stringMatching(
        /not known to be as it was.*"kubectl delete jobs,pods -n bench -l gatehouse\.dev\/run=gatehouse-[0-9a-f]{10}"/,
      ),
    });
  });
});

describe('what the identity may not do', () => {
  const needed: readonly Permission[] = [
    { verb: 'create', group: 'batch', resource: 'jobs', namespace: 'bench', why: 'run kube-bench' },
    { verb: 'list', group: '', resource: 'nodes', why: 'see which nodes there are' },
    { verb: 'list', group: '', resource: 'pods', why: 'see which nodes there are' },
  ];

  it('is one error that lists all of it', async () => {
    const refused = assertPermitted(fakeCluster({ may: () => false }), [...needed, ...needed]);

    await expect(refused).rejects.toThrow(ScanError);
    await expect(refused).rejects.toThrow(
      'Nothing was made in the cluster, since the identity of this run may not create jobs.batch in the namespace bench (to run kube-bench); may not list nodes, pods in the whole cluster (to see which nodes there are). Bind the roles of docs/k8s to it',
    );
  });

  it('is to be a cluster-admin where no other role would do', async () => {
    const everything: Permission = { verb: '*', group: '*', resource: '*', why: 'hand it on' };

    await expect(assertPermitted(fakeCluster({ may: () => false }), [everything])).rejects.toThrow(
      'may not do everything in the whole cluster (to hand it on). Run this as a cluster-admin',
    );
  });

  it('is nothing where all is permitted', async () => {
    await expect(assertPermitted(fakeCluster({}), needed)).resolves.toBeUndefined();
  });
});

const namespaceWith = (labels: Readonly<Record<string, string>>) =>
  fakeCluster({ there: { 'namespaces//bench': { metadata: { name: 'bench', labels } } } });

describe('the namespace', () => {
  const wanted = { name: 'bench', create: false, isNeeded: true };
  const prepare = (api: FakeCluster, more: Partial<typeof wanted> = {}) =>
    prepareNamespace(
      { ...wanted, ...more },
      { api, under: () => api, log: hostWith(AbortSignal.abort()).log, permitted: async () => undefined },
    );
  it('must be there unless it is to be made', async () => {
    await expect(prepare(fakeCluster({}))).rejects.toThrow(
      /no namespace bench in the cluster: make it with .*create-namespace/,
    );
  });

  it('must admit what looks at nodes', async () => {
    await expect(prepare(namespaceWith({ 'pod-security.kubernetes.io/enforce': 'restricted' }))).rejects.toThrow(
      /enforces the Pod Security level restricted/,
    );
    await expect(prepare(namespaceWith({ 'pod-security.kubernetes.io/enforce': 'privileged' }))).resolves.toBeDefined();
  });

  it('that was made is removed, and one that was there stays', async () => {
    const [made, there] = [fakeCluster({}), namespaceWith({})];

    await (await prepare(made, { create: true })).remove();
    await (await prepare(there, { create: true })).remove();

    expect([[...made.objects.keys()], [...there.objects.keys()]]).toEqual([[], ['namespaces//bench']]);
  });

  const MADE = { [RUN_LABEL]: 'namespace' };

  it('that another run has made, and left, is removed by the next that may make one', async () => {
    const [may, mayNot] = [namespaceWith(MADE), namespaceWith(MADE)];

    await (await prepare(may, { create: true })).remove();
    await (await prepare(mayNot)).remove();

    expect([[...may.objects.keys()], [...mayNot.objects.keys()]]).toEqual([[], ['namespaces//bench']]);
  });

  it.each([
    [{ conditions: [] }, true],
    [{}, true],
    [{ conditions: [{ type: 'Failed', status: 'True' }] }, false],
    [{ conditions: [{ type: 'Complete', status: 'True' }] }, false],
  ])('with the Job of another run, whose status is %j, stays: %s', async (status, stays) => {
    const api = namespaceWith(MADE);
    api.objects.set('jobs/bench/other', { metadata: { name: 'other' }, status });

    const gaps = await (await prepare(api, { create: true })).remove();

    expect([gaps, api.objects.has('namespaces//bench')]).toEqual([[], stays]);
  });

  it('that is being removed takes no Job', async () => {
    const metadata = { name: 'bench', deletionTimestamp: '2026-11-22T12:00:00Z' };
    const api = fakeCluster({ there: { 'namespaces//bench': { metadata } } });

    await expect(prepare(api)).rejects.toThrow(/bench is being removed.*run again when it has gone/);
  });

  it('that goes while a run waits for it is made anew', async () => {
    const metadata = { name: 'bench', deletionTimestamp: '2026-11-22T12:00:00Z' };
    const api = fakeCluster({ there: { 'namespaces//bench': { metadata } } });

    const preparing = prepare(api, { create: true });
    api.objects.delete('namespaces//bench');
    await preparing;

    expect(api.objects.get('namespaces//bench')?.metadata.labels).toMatchObject(MADE);
  });

  it('that another run makes at the same time is shared', async () => {
    const api = fakeCluster({});
    const quicker = {
      ...api,
      create: () => {
        api.objects.set('namespaces//bench', { metadata: { name: 'bench', labels: MADE } });
        return Promise.reject(new ScanError('already exists'));
      },
    };

    await (await prepare(quicker, { create: true })).remove();

    expect([...api.objects.keys()]).toEqual([]);
  });
});
