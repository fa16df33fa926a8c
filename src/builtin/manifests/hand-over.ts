import type { Gap } from '../../domain/scan.ts';
import type { ManifestPlaces } from '../../scanners/manifest-places.ts';
import type { HandedObject } from '../../scanners/manifest-scanner.ts';
import { OBJECTS } from '../../scanners/manifest-stream.ts';
import type { Json, JsonObject, ManifestObject } from '../manifest.ts';
import { nameOf, ObjectPlaces, type Entry } from './object-places.ts';
import type { Loaded } from './objects.ts';
import { plainYaml } from './plain-yaml.ts';

/** Objects as other programs are given them, and the way back to where they are written. */
export interface HandedOver {
  readonly objects: readonly HandedObject[];
  readonly places: ManifestPlaces;
  /** Objects that cannot be handed over. */
  readonly gaps: readonly Gap[];
}

/** Where other files are, relative to the folder of a scan. */
export const SOURCES = 'sources';

/** Writes each object alone, as it is rendered, without the values of Secrets. */
export function handOver(loaded: readonly Loaded[]): HandedOver {
  const objects: HandedObject[] = [];
  const entries: Entry[] = [];
  const gaps: Gap[] = [];
  const namesakes = new Map<string, number>();
  for (const { object } of loaded) {
    const written = plainYaml(withoutSecrets(object));
    if (written === undefined) {
      const reason = `${object.kind} ${object.name} is larger than an object of Kubernetes may be; split it`;
      gaps.push({ what: object.file, reason, location: { path: object.file } });
      continue;
    }
    const file = `${OBJECTS}/${String(objects.length + 1).padStart(5, '0')}.yaml`;
    const namesake = { ...(hasName(object) && { namesake: another(nameOf(object), namesakes) }) };
    objects.push({ file, apiVersion: object.apiVersion, kind: object.kind, text: written.text, ...namesake });
    entries.push({ handed: file, object, written, ...namesake });
  }
  return { objects, places: new ObjectPlaces(entries), gaps };
}

function hasName({ value }: ManifestObject): boolean {
  const { metadata } = value;
  return isObject(metadata) && typeof metadata['name'] === 'string';
}

/** How many there are of it by now. */
function another(name: string, counts: Map<string, number>): number {
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return count;
}

/** An object with what its list says of it; of a Secret the keys only: no other program needs to see the values. */
function withoutSecrets({ value, apiVersion, kind }: ManifestObject): JsonObject {
  const whole: JsonObject = { apiVersion, kind, ...value };
  if (kind !== 'Secret' || apiVersion !== 'v1') {
    return whole;
  }
  const metadata = isObject(whole['metadata']) ? { metadata: withoutLastApplied(whole['metadata']) } : {};
  return {
    ...whole,
    ...metadata,
    ...('data' in whole && { data: redacted(whole['data'], REDACTED_BASE64) }),
    ...('stringData' in whole && { stringData: redacted(whole['stringData'], 'redacted') }),
  };
}

const REDACTED_BASE64 = Buffer.from('redacted').toString('base64');

function redacted(values: Json | undefined, text: string): Json {
  return isObject(values) ? Object.fromEntries(Object.keys(values).map((key) => [key, text])) : {};
}

/** kubectl apply keeps a copy of the whole object in an annotation. */
function withoutLastApplied(metadata: JsonObject): JsonObject {
  const { annotations } = metadata;
  if (!isObject(annotations)) {
    return metadata;
  }
  const kept = Object.entries(annotations).filter(
    ([key]) => key !== 'kubectl.kubernetes.io/last-applied-configuration',
  );
  return { ...metadata, annotations: Object.fromEntries(kept) };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
