import type { Step } from '../process-scanner.ts';

/** kube-hunter as a program: https://github.com/aquasecurity/kube-hunter. Nobody maintains it any more. */
export const kubeHunter = {
  name: 'kube-hunter',
  version: '0.6.8',
  homepage: 'https://github.com/aquasecurity/kube-hunter',
  licence: 'Apache-2.0',
  // It is pointed at an address, and needs no proxy, no kubeconfig and no token.
  environment: [] as readonly string[],
} as const;

/** Where it looks for a cluster, whatever port the address has. */
export const HUNTED_PORTS = [443, 2379, 6443, 8001, 8080, 10250, 10255, 30000] as const;

/** Looks at one host from outside: it asks, and changes nothing. */
export function huntStep(host: string): Step {
  return {
    // By default it starts 800 threads.
    args: ['--remote', host, '--report', 'json', '--log', 'none', '--num-worker-threads', '32'],
    env: { PYTHONDONTWRITEBYTECODE: '1', PYTHONNOUSERSITE: '1' },
    completed: [0],
  };
}
