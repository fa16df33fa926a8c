import type { Step } from '../process-scanner.ts';

/** From the one with the fewest tests to the one with all of them. */
export const SONOBUOY_MODES = [
  'quick',
  'conformance-lite',
  'non-disruptive-conformance',
  'certified-conformance',
] as const;
export type SonobuoyMode = (typeof SONOBUOY_MODES)[number];

/** Both with their digests. */
export interface SonobuoyImages {
  readonly sonobuoy: string;
  readonly e2e: string;
}

export const sonobuoy = {
  name: 'sonobuoy',
  version: '0.57.5',
  homepage: 'https://sonobuoy.io',
  licence: 'Apache-2.0',
  // It speaks to the API server alone, by the kubeconfig that it is given.
  environment: [] as readonly string[],
  versionStep: { args: ['version', '--short'], env: {}, completed: [0] } satisfies Step,
  readVersion: (output: string) => /^v?(\d+\.\d+\S*)/m.exec(output)?.[1],
} as const;

interface Where {
  readonly namespace: string;
  /** Absolute. */
  readonly kubeconfig: string;
}

function step({ namespace, kubeconfig }: Where, args: readonly string[]): Step {
  return {
    // Not warn: it hands its level on to its own pod as "warning", which that pod refuses.
    args: [...args, `--namespace=${namespace}`, '--level=error'],
    env: { KUBECONFIG: kubeconfig },
    completed: [0],
  };
}

/** Makes the namespace and everything in it, and does not wait. */
export function beginStep(
  where: Where,
  {
    mode,
    images,
    timeoutMs,
  }: { readonly mode: SonobuoyMode; readonly images: SonobuoyImages; readonly timeoutMs: number },
): Step {
  return step(where, [
    'run',
    `--mode=${mode}`,
    // The other one that it brings mounts the root of every node, and tests nothing.
    '--plugin=e2e',
    `--sonobuoy-image=${images.sonobuoy}`,
    `--kube-conformance-image=${images.e2e}`,
    `--timeout=${Math.max(1, Math.floor(timeoutMs / 1000))}`,
    // A cluster may have another DNS, and its tests tell.
    '--skip-preflight=dnscheck',
    '--wait=0',
  ]);
}

export function retrieveStep(where: Where, folder: string, file: string): Step {
  return step(where, ['retrieve', folder, `--filename=${file}`]);
}

/** Removes the namespace and the cluster roles, and waits so many minutes for them to go. */
export function deleteStep(where: Where, minutes: number): Step {
  return step(where, ['delete', `--wait=${minutes}`, '--wait-output=silent']);
}
