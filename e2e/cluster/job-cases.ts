import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Behaviour, Pod } from '../kube/agent.mjs';
import { RUN_LABEL } from '../../src/scanners/kube-bench/job.ts';
import { jobsOf, NAMESPACE, type Cluster } from './cluster.ts';
import { benchmark, type Ended, type Wanted } from './gate.ts';
import { asBefore } from './snapshot.ts';

type Cases = Readonly<Record<string, () => Promise<void>>>;
type Simulated = NonNullable<Behaviour['simulate']>;

/** What may become of Jobs. The pods print what kube-bench has really printed on their node, unless the case is about that. */
export function jobCases(cluster: Cluster): Cases {
  // Among lines of a log, as kube-bench writes both to one place.
  const usual = ({ spec: { nodeName = '' } }: Pod): Simulated => ({
    log: `W1122 12:00:00.000000 1 util.go:350] {not a report}\n${logs.get(nodeName)}\nI1122 done\n`,
  });
  const logs = new Map(cluster.recorded);
  const run = async (simulate: (pod: Pod) => Simulated, wanted: Wanted = {}): Promise<Ended> => {
    cluster.behave((pod) => ({ simulate: simulate(pod) }));
    return asBefore(cluster, () => benchmark(cluster, { namespace: NAMESPACE, ...wanted }));
  };
  /** On the worker; the control plane is well. */
  const onWorker = (what: Simulated) => (pod: Pod) => (pod.spec.nodeName === 'worker' ? what : usual(pod));

  return {
    'two runs at once in a namespace that both would make do not disturb each other': async () => {
      // The one that is there first ends while the other is under way.
      const runs: string[] = [];
      const afterMs = ({ metadata: { labels = {} } }: Pod): number => {
        const run = labels[RUN_LABEL] ?? '';
        runs.push(...(runs.includes(run) ? [] : [run]));
        return run === runs[0] ? 500 : 3000;
      };
      cluster.behave((pod) => ({ simulate: { ...usual(pod), afterMs: afterMs(pod) } }));
      const both = await asBefore(cluster, () => Promise.all([benchmark(cluster), benchmark(cluster)]));
      for (const { code, said, report } of both) {
        assert.equal(code, 0, said);
        assert.equal(report?.summary.findings, both[0]?.report?.summary.findings);
      }
    },
    'a Job that never finishes ends at its deadline': async () => {
      const ended = await run(onWorker({ endless: true }), { args: ['kube-bench', '--job-timeout', '3s'] });
      assertError(ended, /worker: .*did not come to its end in time/);
    },
    'a container that runs out of memory is told apart from failed checks': async () => {
      assertError(await run(onWorker({ exitCode: 137, reason: 'OOMKilled' })), /worker: .*OOMKilled/);
    },
    'a kube-bench that fails tells its last line, and no terminal obeys it': async () => {
      const log = '\u001B]0;owned\u0007\n::error::no\n\u001B[2J::add-mask::e\u202E unable to find a config\n';
      const ended = await run(onWorker({ exitCode: 1, log }));
      assertError(ended, /worker: .*exit code 1: .*unable to find a config/);
      assert(!['\u001B', '\u0007', '\u202E'].some((character) => ended.said.includes(character)), ended.said);
    },
    'a report that breaks off is no report': async () => {
      const half = (logs.get('worker') ?? '').slice(0, -3000);
      assertError(await run(onWorker({ log: half })), /worker/);
    },
    'a report of another benchmark is not taken': async () => {
      const other = (logs.get('worker') ?? '').replaceAll('cis-1.12', 'cis-1.6');
      assertError(await run(onWorker({ log: other })), /worker: .*cis-1\.6/);
    },
    'an image that cannot be pulled is said': async () => {
      cluster.behave((pod) => (pod.spec.nodeName === 'worker' ? { pull: 'fails' } : { simulate: usual(pod) }));
      const ended = await asBefore(cluster, () => benchmark(cluster, { namespace: NAMESPACE }));
      assertError(ended, /worker: .*ImagePullBackOff/);
    },
    'a node without room for the pod is said': async () => {
      await cluster.setNode('worker', { isFull: true });
      const ended = await run(usual, { args: ['kube-bench', '--job-timeout', '3s'] });
      await cluster.setNode('worker', { isFull: false });
      assertError(ended, /worker: .*Unschedulable.*Insufficient cpu/);
    },
    'a node that is not ready is said, and gets no Job': async () => {
      await cluster.setNode('worker', { isReady: false });
      const ended = await run(usual);
      await cluster.setNode('worker', { isReady: true });
      assertError(ended, /worker: .*not ready/);
    },
    'a policy of the cluster that admits no such pod is told in its own words': async () => {
      await policy(cluster, 'POST');
      const ended = await run(usual, { args: ['kube-bench', '--job-timeout', '4s'] });
      await policy(cluster, 'DELETE');
      assertError(ended, /the Job .*nobody looks at the processes of a node/);
    },
    'a cancelled run takes its Jobs away': async () => {
      const ended = await run(() => ({ endless: true }), { meanwhile: (child) => terminate(cluster, child) });
      assert.notEqual(ended.code, 0, ended.said);
      assert.notEqual(ended.report?.verdict, 'pass');
    },
    'an API server that goes away half-way and comes back is waited for': async () => {
      const ended = await run((pod) => ({ ...usual(pod), afterMs: 2000 }), { meanwhile: () => restart(cluster) });
      assert.equal(ended.code, 0, ended.said);
    },
  };
}

function assertError({ code, said, report }: Ended, reason: RegExp): void {
  assert.equal(code, 2, said);
  assert.equal(report?.verdict, 'error');
  const [scan] = report?.scans ?? [];
  const told = [scan?.reason ?? '', ...(scan?.gaps ?? []).map(({ what, reason: why }) => `${what}: ${why}`)].join('\n');
  assert.match(told, reason);
}

/** Makes a policy that refuses pods of which the gate needs some, or takes it away. */
async function policy(cluster: Cluster, method: 'POST' | 'DELETE'): Promise<void> {
  const metadata = { name: 'own-processes-only' };
  const rule = { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] };
  const message = 'nobody looks at the processes of a node';
  const validations = [{ expression: '!has(object.spec.hostPID) || !object.spec.hostPID', message }];
  const objects = {
    validatingadmissionpolicies: { matchConstraints: { resourceRules: [rule] }, validations },
    validatingadmissionpolicybindings: { policyName: metadata.name, validationActions: ['Deny'] },
  };
  for (const [resource, spec] of Object.entries(objects)) {
    const path = `/apis/admissionregistration.k8s.io/v1/${resource}`;
    const { status } = await (method === 'POST'
      ? cluster.call(method, path, { metadata, spec })
      : cluster.call(method, `${path}/${metadata.name}`));
    assert(status < 300, `${method} ${resource}: ${status}`);
  }
  // The API server learns of it from a watch, and compiles it.
  await sleep(method === 'POST' ? 1500 : 200);
}

async function terminate(cluster: Cluster, child: ChildProcess): Promise<void> {
  await jobsOf(cluster, 2);
  child.kill('SIGTERM');
}

async function restart(cluster: Cluster): Promise<void> {
  await jobsOf(cluster, 2);
  await cluster.plane.stopApiserver();
  await cluster.plane.restartApiserver();
}
