// The real actions k8s-benchmark and manifest-scan with their dist, run by act in host mode under Node 24: a cluster and a GitHub on loopback.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from '../act/act.ts';
import { runCases } from '../act/cases.ts';
import { NAMESPACE, startedCluster } from '../cluster/cluster.ts';
import { clusterCases } from './cluster-cases.ts';
import { manifestCases } from './manifest-cases.ts';

if (!existsSync(join(tools, 'bin', 'act'))) {
  console.log('NOT RUN act-cluster: act is not built (npm run tools -- --only act)');
} else {
  // The cluster starts beside what does without it.
  const [cluster] = await Promise.all([startedCluster(), runCases(manifestCases)]);
  if (typeof cluster === 'string') {
    console.log(`NOT RUN act-cluster: ${cluster}`);
  } else {
    try {
      await cluster.createNamespace(NAMESPACE);
      await runCases(clusterCases(cluster));
    } finally {
      await cluster.stop();
    }
  }
}
