// `gatehouse k8s-benchmark` from end to end on a real API server and controller manager: real RBAC, Jobs, watches and logs, kube-bench really
// run on two nodes of an agent that stands in for kubelets (see e2e/kube/README.md), and whatever may go wrong. The cluster is as it was after each case.
import { runCases } from '../act/cases.ts';
import { missingForContainers } from '../kube/containers.mjs';
import { missingPrograms } from '../kube/control-plane.mjs';
import { messageOf } from '../../src/domain/errors.ts';
import { accessCases } from './access-cases.ts';
import { NAMESPACE, startCluster, type Cluster } from './cluster.ts';
import { jobCases } from './job-cases.ts';
import { realCases } from './real-cases.ts';

const missing = [...missingPrograms({ controllerManager: true }), ...missingForContainers()];
const cluster = missing.length > 0 ? `not there: ${missing.join(', ')} (npm run tools)` : await started();
if (typeof cluster === 'string') {
  console.log(`NOT RUN cluster: ${cluster}`);
} else {
  try {
    await cluster.createNamespace(NAMESPACE);
    await runCases({ ...(await realCases(cluster)), ...jobCases(cluster), ...accessCases(cluster) });
  } finally {
    await cluster.stop();
  }
}

/** The cluster, or why there is none: what its image is made of may have to be downloaded. */
async function started(): Promise<Cluster | string> {
  const began = Date.now();
  try {
    return await startCluster();
  } catch (error) {
    return `the cluster cannot be started: ${messageOf(error)}`;
  } finally {
    console.log(`cluster after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  }
}
