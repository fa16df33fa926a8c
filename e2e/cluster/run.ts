// `gatehouse k8s-benchmark` from end to end on a real API server and controller manager: real RBAC, Jobs, watches and logs, kube-bench really
// run on two nodes of an agent that stands in for kubelets (see e2e/kube/README.md), and whatever may go wrong. The cluster is as it was after each case.
import { runCases } from '../act/cases.ts';
import { accessCases } from './access-cases.ts';
import { NAMESPACE, startedCluster } from './cluster.ts';
import { cronjobCases } from './cronjob-cases.ts';
import { hunterCases } from './hunter-cases.ts';
import { jobCases } from './job-cases.ts';
import { manifestCases } from './manifest-cases.ts';
import { realCases } from './real-cases.ts';
import { roleCases } from './role-cases.ts';
import { scannerCases } from './scanner-cases.ts';
import { sonobuoyCases } from './sonobuoy-cases.ts';

const began = Date.now();
const cluster = await startedCluster();
console.log(`cluster after ${((Date.now() - began) / 1000).toFixed(1)} s`);
if (typeof cluster === 'string') {
  console.log(`NOT RUN cluster: ${cluster}`);
} else {
  try {
    await cluster.createNamespace(NAMESPACE);
    await runCases({
      ...(await realCases(cluster)),
      ...jobCases(cluster),
      ...accessCases(cluster),
      ...scannerCases(cluster),
      ...sonobuoyCases(cluster),
      ...hunterCases(cluster),
      ...manifestCases(cluster, NAMESPACE),
    });
    // Last, as there are roles in the cluster then.
    await runCases(await roleCases(cluster));
    await runCases(await cronjobCases(cluster));
  } finally {
    await cluster.stop();
  }
}
