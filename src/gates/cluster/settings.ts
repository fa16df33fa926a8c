import { resolve } from 'node:path';
import { parseAge, parsePerScanner } from '../../config/image-values.ts';
import type { Inputs } from '../../config/input.ts';
import { CLUSTER_SCANNERS, type ClusterScannerName, type k8sBenchmark } from '../../config/k8s-benchmark.ts';
import { UserError } from '../../domain/errors.ts';
import type { Env } from '../../host/host.ts';
import type { AccessOptions } from '../../kube/connect.ts';
import type { Getting } from '../images/program.ts';
import { userCache } from '../images/settings.ts';

export type ClusterInputs = Inputs<typeof k8sBenchmark.inputs>;
type PerScanner = ReadonlyMap<string, readonly string[]>;
type ReadonlySettings = Getting['settings'];

/** What the inputs say of scanners, with absolute paths. */
export interface ClusterSettings extends ReadonlySettings {
  readonly scanners: readonly ClusterScannerName[];
  readonly configs: PerScanner;
  readonly maxBytes: number;
  readonly access: AccessOptions;
}

/** Throws a `UserError` for values that could not take effect. */
export function settingsOf(inputs: ClusterInputs, folder: string, env: Env): ClusterSettings {
  const scanners = scannersOf(inputs);
  const cache = inputs['cache-dir'];
  const configs = parsePerScanner('scanner-config', inputs['scanner-config'] ?? [], scanners);
  return {
    scanners,
    versions: parsePerScanner('scanner-versions', inputs['scanner-versions'] ?? [], scanners),
    configs: new Map([...configs].map(([name, paths]) => [name, paths.map((path) => resolve(folder, path))])),
    minAgeMs: parseAge(inputs['min-age']),
    maxBytes: inputs['max-disk'] * 1_000_000,
    cacheDir: cache === undefined ? userCache(env) : resolve(folder, cache),
    folder,
    access: accessOf(inputs, folder, env),
  };
}

function scannersOf({ scanners, input = [] }: ClusterInputs): readonly ClusterScannerName[] {
  const named = new Set<string>(scanners);
  const real = CLUSTER_SCANNERS.filter((name) => named.has(name));
  if (named.has('none') && real.length > 0) {
    throw new UserError(`scanners: none stands alone; it is named beside ${real.join(', ')}.`);
  }
  if (real.length === 0 && input.length === 0) {
    throw new UserError(
      'scanners: none leaves nothing to judge: name a report with input, as in kube-bench=node-1.json.',
    );
  }
  return real;
}

function accessOf(inputs: ClusterInputs, folder: string, env: Env): AccessOptions {
  // Not a flag: everybody on a machine can read the arguments of a program.
  const content = inputs['kubeconfig-content'] ?? env['GATEHOUSE_KUBECONFIG_CONTENT'];
  return {
    ...(content !== undefined && content.trim() !== '' && { content }),
    ...(inputs.kubeconfig !== undefined && { files: inputs.kubeconfig }),
    ...(inputs.context !== undefined && { context: inputs.context }),
    allowInsecure: inputs['insecure-skip-tls-verify'],
    pluginEnv: inputs['kubeconfig-env'] ?? [],
    folder,
  };
}
