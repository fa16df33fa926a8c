import assert from 'node:assert/strict';
import type { Report } from '../../src/domain/report.ts';
import { NODES, type Cluster } from './cluster.ts';
import { benchmark } from './gate.ts';
import { policiesCases, withPolicies } from './role-cases.ts';
import { asBefore } from './snapshot.ts';
import { conformance, conformanceCases } from './sonobuoy-cases.ts';

type Cases = Readonly<Record<string, () => Promise<void>>>;

/** kube-bench is really run, once for all of them, and beside it on policies, and Sonobuoy, which waits most of the time. */
export async function realCases(cluster: Cluster): Promise<Cases> {
  const args = ['kube-bench', '--min-score', 'kube-bench=90', '--require', 'CIS 1.2.2'];
  const [{ code, report, said }, policies, tested] = await withPolicies(cluster, (runPolicies) =>
    asBefore(cluster, () => Promise.all([benchmark(cluster, { args }), runPolicies(), conformance(cluster)])),
  );
  assert(report !== undefined, said);
  return {
    ...policiesCases(policies),
    ...conformanceCases(tested),
    'kube-bench looks at the real processes of both nodes, and the gate tells what it says': async () => {
      assert.equal(report.scans[0]?.status, 'completed', said);
      assert.deepEqual(report.scans[0]?.gaps, []);
      for (const { name } of NODES) {
        assert.deepEqual(failedOn(report, name), failedIn(cluster.recorded.get(name) ?? ''));
      }
      // The flags of this very API server, and the file of this very kubelet.
      assert(failedOn(report, 'control').includes('1.2.2'), '--token-auth-file is set');
      assert(failedOn(report, 'worker').includes('4.2.2'), 'the kubelet allows always');
      assert(!failedOn(report, 'worker').includes('4.2.1'), 'the kubelet knows no anonymous users');
    },

    'a score that is too low and a control that fails are reasons to fail': async () => {
      assert.equal(code, 1, said);
      const told = JSON.stringify(report.reasons);
      assert.match(told, /kube-bench/);
      assert.match(told, /CIS 1\.2\.2/);
    },
  };
}

function failedOn({ findings }: Report, node: string): readonly string[] {
  return findings
    .filter(({ resource, sightings }) => resource?.name === node && sightings[0]?.nativeSeverity === 'FAIL')
    .map(({ id }) => id.replace('CIS ', ''))
    .toSorted();
}

/** The numbers of the checks that failed, as kube-bench itself has printed them. */
function failedIn(log: string): readonly string[] {
  return [...log.matchAll(/"test_number":"([\d.]+)".*?"status":"(\w+)"/g)]
    .filter(([, , status]) => status === 'FAIL')
    .map(([, number = '']) => number)
    .toSorted();
}
