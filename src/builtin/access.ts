import type { AccessGraph } from '../domain/access.ts';
import type { ManifestObject } from './manifest.ts';

/** The RBAC graph of the scanned objects; undefined when none of them is about RBAC. */
export function accessGraph(_objects: readonly ManifestObject[]): AccessGraph | undefined {
  return undefined;
}
