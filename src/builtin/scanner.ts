import type { BuiltinScanner, ScanContext, ScanResult } from '../scanners/scanner.ts';
import { accessGraph } from './access.ts';
import { chooseRules, evaluate, type PodSecurityLevel } from './evaluation.ts';
import { Patches } from './fix/patches.ts';
import { loadManifests, type LoadOptions, type LoadPorts } from './manifests/load.ts';
import type { ManifestObject } from './manifest.ts';
import type { Origin } from './manifests/objects.ts';
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
    homepage: 'https://github.com/gatehouse/gatehouse',
    licence: 'MIT',
    targets: ['manifests'],
    scan: (_target, options, context) => scan(options, { ...ports, ...context }, context),
  };
}

async function scan(options: ManifestOptions, ports: LoadPorts, { signal }: ScanContext): Promise<ScanResult> {
  const { loaded, foreign, gaps, notices } = await loadManifests(options, ports);
  const objects = loaded.map(({ object }) => object);
  const origins = new Map<ManifestObject, Origin>();
  for (const { object, origin } of loaded) {
    if (origin !== undefined) {
      origins.set(object, origin);
    }
  }
  signal.throwIfAborted();
  const context = { version: options.kubernetesVersion, objects };
  const patches = new Patches(origins);
  const chosen = chooseRules(rules, options.podSecurity, context);
  const evaluation = evaluate(chosen, context, (hit) => patches.of(hit));
  const access = accessGraph(objects);
  return {
    observations: evaluation.observations,
    controls: evaluation.controls,
    coverage: {
      unit: 'objects',
      examined: objects.length,
      passed: objects.length - evaluation.hit.size,
      skipped: foreign,
    },
    gaps: [...gaps, ...evaluation.gaps],
    notices: [...notices, ...patches.notices()],
    ...(access !== undefined && { access }),
  };
}
