import { resolve } from 'node:path';
import type { ClusterScannerName } from '../../config/k8s-benchmark.ts';
import { parseSonobuoyImages } from '../../config/sonobuoy-inputs.ts';
import { bound, type BoundScan } from './given.ts';
import type { KubeBenchOptions } from './kube-bench.ts';
import type { ClusterInputs, ClusterSettings } from './settings.ts';

type Bind = (inputs: ClusterInputs, settings: ClusterSettings) => Promise<BoundScan>;

/** How each scanner is made ready; its code is loaded when it was asked for. */
const SCANS: Readonly<Record<ClusterScannerName, Bind>> = {
  'kube-bench': async (inputs) => {
    const { kubeBenchScan } = await import('./kube-bench.ts');
    return bound(kubeBenchScan, kubeBenchOptions(inputs));
  },
  rbac: async () => {
    const { rbacScan } = await import('./rbac.ts');
    return bound(rbacScan, undefined);
  },
  kubescape: async (inputs, { folder }) => {
    const { kubescapeScan } = await import('./kubescape.ts');
    const artifacts = inputs['kubescape-artifacts'];
    const options = {
      frameworks: inputs['kubescape-frameworks'],
      ...(artifacts !== undefined && { artifacts: resolve(folder, artifacts) }),
    };
    return bound(kubescapeScan, options);
  },
  sonobuoy: async (inputs) => {
    const { sonobuoyScan } = await import('./sonobuoy.ts');
    const images = parseSonobuoyImages(inputs['sonobuoy-images'] ?? '');
    return bound(sonobuoyScan, { mode: inputs['sonobuoy-mode'], images });
  },
  'kube-hunter': async ({ accept }) => {
    const { kubeHunterScan } = await import('./kube-hunter.ts');
    return bound(kubeHunterScan, { accept });
  },
};

function kubeBenchOptions(inputs: ClusterInputs): KubeBenchOptions {
  const { benchmark, 'node-selector': nodes, 'service-account': serviceAccount } = inputs;
  return {
    namespace: inputs.namespace,
    image: inputs['kube-bench-image'],
    parts: inputs['kube-bench-targets'],
    jobTimeoutMs: inputs['job-timeout'],
    concurrency: inputs.concurrency,
    ...(benchmark !== undefined && { benchmark }),
    ...(nodes !== undefined && { nodes }),
    ...(serviceAccount !== undefined && { serviceAccount }),
  };
}

/** The scans that were asked for, with what the inputs say of each. Rejects with a `UserError` for what they cannot take. */
export function boundScans(inputs: ClusterInputs, settings: ClusterSettings): Promise<readonly BoundScan[]> {
  return Promise.all(settings.scanners.map((name) => SCANS[name](inputs, settings)));
}
