import type { Gate } from './gate.ts';

// One run is of one gate mostly: the others are not loaded for it.
const LOADING = new Map<string, () => Promise<Gate>>([
  ['lint-gate', async () => (await import('./lint-gate.ts')).lintGateGate],
  ['manifest-scan', async () => (await import('./manifest-scan.ts')).manifestScanGate],
  ['image-scan', async () => (await import('./image-scan.ts')).imageScanGate],
  ['k8s-benchmark', async () => (await import('./k8s-benchmark.ts')).k8sBenchmarkGate],
  ['report', async () => (await import('./report.ts')).reportGate],
]);

/** The gate of a name that the configuration or the command line knows. */
export async function loadGate(name: string): Promise<Gate> {
  const load = LOADING.get(name);
  if (load === undefined) {
    throw new Error(`there is no gate ${name}`);
  }
  return load();
}
