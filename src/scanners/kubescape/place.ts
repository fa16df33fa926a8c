import type { Observation } from '../../domain/observation.ts';
import { present } from '../fields.ts';
import { placeInManifests } from '../manifest-places.ts';
import type { ReadContext } from '../reading.ts';
import { namedById, namedIn, type FoundResource } from './resource.ts';
import type { ResourceFinding } from './second-format.ts';

/** The observation with the resource that it is about, and its file where manifests were scanned. */
export function placed(
  { id, place, object, observation }: ResourceFinding,
  resources: ReadonlyMap<string, FoundResource>,
  context: ReadContext,
): Observation {
  const found = resources.get(id);
  const resource = found?.resource ?? namedIn(object) ?? namedById(id);
  return placeInManifests(
    'kubescape',
    observation,
    { resource, ...present({ fieldPath: place.fieldPath, file: found?.file }) },
    context,
  );
}
