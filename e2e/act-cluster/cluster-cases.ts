import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { onlyCheck, session, type Session } from '../act/session.ts';
import { gateWorkflow } from '../act/workflow.ts';
import { NAMESPACE, type Cluster } from '../cluster/cluster.ts';
import { asBefore } from '../cluster/snapshot.ts';

type Cases = Readonly<Record<string, () => Promise<void>>>;

/** The action k8s-benchmark on a real control plane, with kube-bench really run on two nodes. */
export function clusterCases(cluster: Cluster): Cases {
  const { plane } = cluster;
  const ca = readFileSync(plane.caFile).toString('base64');
  const kubeconfig = JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'test',
    clusters: [{ name: 'test', cluster: { server: plane.url, 'certificate-authority-data': ca } }],
    users: [{ name: 'admin', user: { token: plane.token } }],
    contexts: [{ name: 'test', context: { cluster: 'test', user: 'admin' } }],
  });
  const run = (inputs: Readonly<Record<string, string>>): Promise<Session> => {
    const all = {
      'kubeconfig-content': kubeconfig,
      'kube-bench-image': cluster.image,
      namespace: NAMESPACE,
      ...inputs,
    };
    return asBefore(cluster, () => session({ workflow: gateWorkflow('k8s-benchmark', all) }));
  };

  return {
    'a cluster with failing controls fails the check, and shows them in every place': async () => {
      const result = await run({ 'fail-on': 'high' });

      assert.notEqual(result.result.exitCode, 0, result.result.text);
      assert.equal(onlyCheck(result).conclusion, 'failure');
      assert.equal(onlyCheck(result).name, 'gatehouse / k8s-benchmark');
      assert.match(result.github.state.comments[0]?.body ?? '', /CIS 1\.2\.2/);
      assert.match(result.summary, /CIS 1\.2\.2/);
      assert.equal(result.outputs['verdict'], 'fail');
      assert(Number(result.outputs['high']) > 0);
      assert(result.github.state.sarifs.length > 0, 'code scanning has its SARIF');
      assert.deepEqual(told(result, plane.token), ['add-mask']);
    },

    'a cluster within its budget passes': async () => {
      const result = await run({ budget: 'total=1000', scanners: 'rbac' });

      assert.equal(result.result.exitCode, 0, result.result.text);
      assert.equal(onlyCheck(result).conclusion, 'success');
      assert.equal(result.outputs['verdict'], 'pass');
    },
  };
}

/** By which commands a secret was told; plain lines are empty ones. */
function told({ result }: Session, secret: string): readonly string[] {
  const lines = result.lines.filter((line) => JSON.stringify(line).includes(secret));
  return [...new Set(lines.map(({ command = '' }) => command))];
}
