import type { BuiltinScanner, ScanResult } from '../scanners/scanner.ts';
import { accessGraph } from './access.ts';
import { chooseRules, evaluate, type PodSecurityLevel } from './evaluation.ts';
import { Patches, type Fixable } from './fix/patches.ts';
import { loadManifests, type LoadOptions, type LoadPorts, type Manifests } from './manifests/load.ts';
import type { ManifestObject } from './manifest.ts';
import type { Loaded, Origin } from './manifests/objects.ts';
import { rules } from './rules/index.ts';

export interface ManifestOptions extends LoadOptions {
  readonly podSecurity: PodSecurityLevel;
}

/** The scanner of Kubernetes manifests that is part of Gatehouse: it needs no download and no network. */
export function builtinScanner(
  ports: Pick<LoadPorts, 'run' | 'env' | 'which'>,
  version: string,
): BuiltinScanner<ManifestOptions> {
  return {
    name: 'gatehouse',
    driver: 'builtin',
    version,
    homepage: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    licence: 'MIT',
    targets: ['manifests'],
    scan: async (_target, options, context) => (await scanManifests(options, { ...ports, ...context })).result,
  };
}

/** A scan with the fixes of what it found, for whoever is asked to write them. */
export interface FixableScan {
  readonly result: ScanResult;
  readonly fixable: readonly Fixable[];
}

/** Loads the manifests and judges them. Rejects with a `ScanError` when there is no object to look at. */
export async function scanManifests(options: ManifestOptions, ports: LoadPorts): Promise<FixableScan> {
  const manifests = await loadManifests(options, ports);
  ports.signal.throwIfAborted();
  return judgeManifests(manifests, options);
}

/** Judges manifests that have been loaded. */
export function judgeManifests(
  manifests: Manifests,
  options: Pick<ManifestOptions, 'kubernetesVersion' | 'podSecurity'>,
): FixableScan {
  const objects = manifests.loaded.map(({ object }) => object);
  const context = { version: options.kubernetesVersion, objects };
  const patches = new Patches(originsOf(manifests.loaded));
  const evaluation = evaluate(chooseRules(rules, options.podSecurity, context), context, (ruleId, hit) =>
    patches.of(ruleId, hit),
  );
  const access = accessGraph(objects);
  const coverage = {
    unit: 'objects',
    examined: objects.length,
    passed: objects.length - evaluation.hit.size,
    skipped: manifests.foreign,
  };
  const result = {
    observations: evaluation.observations,
    controls: evaluation.controls,
    coverage,
    gaps: [...manifests.gaps, ...evaluation.gaps],
    notices: [...manifests.notices, ...patches.notices()],
    ...(access !== undefined && { access }),
  };
  return { result, fixable: patches.fixable };
}

function originsOf(loaded: readonly Loaded[]): ReadonlyMap<ManifestObject, Origin> {
  return new Map(loaded.flatMap(({ object, origin }) => (origin === undefined ? [] : [[object, origin] as const])));
}
