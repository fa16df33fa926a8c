import type { Observation } from '../../domain/observation.ts';
import { present } from '../fields.ts';
import { placeInManifests } from '../manifest-places.ts';
import type { ReadContext } from '../reading.ts';
import { capabilitiesIn, namedById, namedIn, type FoundResource } from './resource.ts';
import type { ResourceFinding } from './second-format.ts';

/** The folder of objects that Kubescape is given; it names their files as they are seen from there. */
export const GIVEN = 'objects';

/** The observation with the resource that it is about, and its file where manifests were scanned. */
export function placed(
  { id, place, object, observation }: ResourceFinding,
  resources: ReadonlyMap<string, FoundResource>,
  context: ReadContext,
): Observation {
  const found = resources.get(id);
  const resource = found?.resource ?? namedIn(object) ?? namedById(id);
  const { fieldPath } = place;
  const value = (found?.capabilities ?? capabilitiesIn(object)).get(fieldPath ?? '');
  return placeInManifests(
    'kubescape',
    observation,
    { resource, ...present({ fieldPath, value, file: fileOf(found, context) }) },
    context,
  );
}

/** By the file objects of one name are told apart. */
function fileOf(found: FoundResource | undefined, { manifests }: ReadContext): string | undefined {
  const file = found?.file;
  return manifests === undefined || file === undefined || file.includes('/') ? file : `${GIVEN}/${file}`;
}
