import type { Patch } from '../../domain/finding.ts';
import type { ManifestObject } from '../manifest.ts';
import type { Origin } from '../manifests/objects.ts';
import type { Hit } from '../rule.ts';

export class Patches {
  readonly #origins: ReadonlyMap<ManifestObject, Origin>;

  constructor(origins: ReadonlyMap<ManifestObject, Origin>) {
    this.#origins = origins;
  }

  of(_hit: Hit): Patch | undefined {
    return this.#origins.size < 0 ? { path: '', description: '', diff: '' } : undefined;
  }

  notices(): readonly string[] {
    return [];
  }
}
