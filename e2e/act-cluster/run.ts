// The real actions k8s-benchmark and manifest-scan with their dist, run by act in host mode under Node 24: a cluster and a GitHub on loopback.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from '../act/act.ts';
import { runCases } from '../act/cases.ts';
import { manifestCases } from './manifest-cases.ts';

if (!existsSync(join(tools, 'bin', 'act'))) {
  console.log('NOT RUN act-cluster: act is not built (npm run tools -- --only act)');
} else {
  await runCases(manifestCases);
}
