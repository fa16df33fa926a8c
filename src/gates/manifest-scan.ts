import type { ManifestOptions } from '../builtin/scanner.ts';
import { parseKubernetesVersion } from '../builtin/kubernetes-version.ts';
import type { Inputs } from '../config/input.ts';
import { manifestScan } from '../config/manifest-scan.ts';
import type { Target } from '../domain/scan.ts';
import { VERSION } from '../version.ts';
import { defineGate, type GateWork, type Site } from './gate.ts';
import { withTimeLimit } from './time-limit.ts';

type ManifestInputs = Inputs<typeof manifestScan.inputs>;

export const manifestScanGate = defineGate(manifestScan, async (inputs, site): Promise<GateWork> => {
  const target: Target = { kind: 'manifests', name: nameOf(inputs.path) };
  const scanner = await load(site);
  const options = optionsOf(inputs, site);
  const scan = {
    scanner: scanner.name,
    version: scanner.version,
    target,
    run: scanner.scan.bind(scanner, target, options),
  };
  return { scans: [withTimeLimit(scan, inputs['scan-timeout'])] };
});

function nameOf(paths: readonly string[]): string {
  const name = paths.join(', ');
  return name === '.' ? 'manifests' : name;
}

/** The rules and the reader of YAML: loaded after the first line of work was said. */
async function load({ host }: Site) {
  const [{ builtinScanner }, { run }, { findOnPath }] = await Promise.all([
    import('../builtin/scanner.ts'),
    import('../exec/run.ts'),
    import('../exec/which.ts'),
  ]);
  return builtinScanner({ run, env: host.env, which: (name) => findOnPath(name, host.env) }, VERSION);
}

function optionsOf(inputs: ManifestInputs, { workingDirectory }: Site): ManifestOptions {
  return {
    workingDirectory,
    paths: inputs.path,
    exclude: inputs.exclude ?? [],
    kubernetesVersion: parseKubernetesVersion(inputs['kubernetes-version']),
    podSecurity: inputs['pod-security'],
    render: inputs.render,
    helmValues: inputs['helm-values'] ?? [],
  };
}
