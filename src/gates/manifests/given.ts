import { handOver, type HandedOver } from '../../builtin/manifests/hand-over.ts';
import { findManifests, type Found } from '../../builtin/manifests/load.ts';
import { DASHBOARD } from '../../builtin/rules/grafana/dashboard.ts';
import type { ManifestOptions } from '../../builtin/scanner.ts';
import { run } from '../../exec/run.ts';
import { findOnPath } from '../../exec/which.ts';
import type { Host } from '../../host/host.ts';
import type { PlannedContext } from '../../scan-all.ts';

/** What the programs that scan manifests look at. */
export interface Given {
  readonly found: Found;
  readonly handed: HandedOver;
}

export type Watcher = Pick<PlannedContext, 'progress'>;

/** Finds, renders and reads the manifests of a tree. Rejects with a `ScanError` when a path does not exist. */
export async function find(
  options: ManifestOptions,
  { env, signal }: Pick<Host, 'env' | 'signal'>,
  watcher: Watcher,
): Promise<Found> {
  const which = (name: string): string | undefined => findOnPath(name, env);
  return findManifests(options, { run, env, which, signal, progress: (far) => watcher.progress(far) });
}

/** For programs: every object as they are given it. */
export function givenOf(found: Found): Given {
  // Dashboards of Grafana are looked at by our own rules only.
  const objects = found.loaded.filter(
    ({ object }) => object.kind !== DASHBOARD.kind || object.apiVersion !== DASHBOARD.apiVersion,
  );
  return { found, handed: handOver([...objects, ...found.others]) };
}
