import { NETWORK_ENVIRONMENT } from '../../domain/environment.ts';
import type { Step } from '../process-scanner.ts';
import type { Part } from './benchmark.ts';
import { KUBE_BENCH_VERSION } from './version.ts';

/** kube-bench as a program on a node. Its checks are scripts, which need the programs of the node. */
export const kubeBench = {
  name: 'kube-bench',
  version: KUBE_BENCH_VERSION,
  homepage: 'https://github.com/aquasecurity/kube-bench',
  licence: 'Apache-2.0',
  environment: ['PATH', 'KUBECONFIG', ...NETWORK_ENVIRONMENT],
  versionStep: { args: ['version'], env: {}, completed: [0] },
  readVersion: (output: string): string | undefined => /^v?(\d+\.\S*)/m.exec(output)?.[1],
} as const;

/** One run: `checks` is the folder of benchmarks, which no release of the program has in itself. */
export function benchmarkStep(benchmark: string, parts: readonly Part[], checks: string): Step {
  return {
    args: ['run', '--json', '--config-dir', checks, '--benchmark', benchmark, '--targets', parts.join(',')],
    env: {},
    completed: [0],
  };
}
