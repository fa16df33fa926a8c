import type { FieldPath, JsonObject, ManifestObject } from '../manifest.ts';
import type { Hit } from '../rule.ts';
import { fieldAt, isObject, objectAt, objectsAt, textAt } from './value.ts';

/** In the order in which Kubernetes starts them. */
export const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers'] as const;
export type ContainerList = (typeof CONTAINER_LISTS)[number];

export interface Container {
  readonly list: ContainerList;
  /** For messages: `container "web"`, `init container "migrate"`, or its place when it has no name. */
  readonly label: string;
  readonly name: string | undefined;
  readonly value: JsonObject;
  /** From the root of the object. */
  readonly path: FieldPath;
}

/** The pod that an object is or makes. Fields of a wrong type read as missing. */
export interface Pod {
  readonly object: ManifestObject;
  readonly metadata: JsonObject;
  readonly metadataPath: FieldPath;
  readonly spec: JsonObject;
  readonly specPath: FieldPath;
  readonly containers: readonly Container[];
}

const TEMPLATE: FieldPath = ['spec', 'template'];
const WORKLOAD_GROUPS = ['apps', 'extensions'];
const HOLDERS: Readonly<Record<string, { readonly groups: readonly string[]; readonly path: FieldPath }>> = {
  Pod: { groups: [''], path: [] },
  PodTemplate: { groups: [''], path: ['template'] },
  ReplicationController: { groups: [''], path: TEMPLATE },
  Deployment: { groups: WORKLOAD_GROUPS, path: TEMPLATE },
  ReplicaSet: { groups: WORKLOAD_GROUPS, path: TEMPLATE },
  StatefulSet: { groups: WORKLOAD_GROUPS, path: TEMPLATE },
  DaemonSet: { groups: WORKLOAD_GROUPS, path: TEMPLATE },
  Job: { groups: ['batch', 'extensions'], path: TEMPLATE },
  CronJob: { groups: ['batch'], path: ['spec', 'jobTemplate', 'spec', 'template'] },
};

/** The API group of an object; the core group is ''. */
export function groupOf(object: ManifestObject): string {
  const slash = object.apiVersion.indexOf('/');
  return slash < 0 ? '' : object.apiVersion.slice(0, slash);
}

/** Where an object of this kind keeps the pod's metadata and spec; undefined for kinds that make no pods. */
export function podPath(object: ManifestObject): FieldPath | undefined {
  const holder = Object.hasOwn(HOLDERS, object.kind) ? HOLDERS[object.kind] : undefined;
  return holder?.groups.includes(groupOf(object)) === true ? holder.path : undefined;
}

const LABELS: Readonly<Record<ContainerList, string>> = {
  containers: 'container',
  initContainers: 'init container',
  ephemeralContainers: 'ephemeral container',
};

function containersOf(spec: JsonObject, specPath: FieldPath): readonly Container[] {
  return CONTAINER_LISTS.flatMap((list) =>
    objectsAt(spec, list).map(({ path, value }) => {
      const name = textAt(value, 'name');
      const label = `${LABELS[list]} ${name === undefined ? `number ${Number(path[1]) + 1}` : `"${name}"`}`;
      return { list, label, name, value, path: [...specPath, ...path] };
    }),
  );
}

function readPod(object: ManifestObject): Pod | undefined {
  const root = podPath(object);
  if (root === undefined || !isObject(fieldAt(object.value, ...root, 'spec'))) {
    return undefined;
  }
  const specPath = [...root, 'spec'];
  const metadataPath = [...root, 'metadata'];
  const spec = objectAt(object.value, ...specPath);
  const metadata = objectAt(object.value, ...metadataPath);
  return { object, metadata, metadataPath, spec, specPath, containers: containersOf(spec, specPath) };
}

const pods = new WeakMap<ManifestObject, { readonly pod: Pod | undefined }>();

/** The pod of an object, read once; undefined when it makes none, or none that can be read (GH-PSS-MALFORMED says so). */
export function podOf(object: ManifestObject): Pod | undefined {
  // Most objects make no pods, and this is asked of each by every rule: cheaper than the map.
  if (!Object.hasOwn(HOLDERS, object.kind)) {
    return undefined;
  }
  const known = pods.get(object);
  if (known !== undefined) {
    return known.pod;
  }
  const pod = readPod(object);
  pods.set(object, { pod });
  return pod;
}

/** Containers that run as long as the pod does: the plain ones and sidecars (init containers that restart always). */
export function isLongRunning(container: Container): boolean {
  return (
    container.list === 'containers' ||
    (container.list === 'initContainers' && fieldAt(container.value, 'restartPolicy') === 'Always')
  );
}

export function isWindows(pod: Pod): boolean {
  return fieldAt(pod.spec, 'os', 'name') === 'windows';
}

/** A place with a securityContext: the pod first, then each container. */
export interface SecurityHolder {
  readonly label: string;
  readonly value: JsonObject;
  readonly path: FieldPath;
}

export function securityHolders(pod: Pod): readonly SecurityHolder[] {
  return [{ label: 'the pod', value: pod.spec, path: pod.specPath }, ...pod.containers];
}

/** A hit whose message begins with a capital letter, since labels are written as inside a sentence. */
export function hitAt(
  place: { readonly object: ManifestObject },
  path: FieldPath,
  message: string,
  more: Pick<Hit, 'severity' | 'fix'> = {},
): Hit {
  return { object: place.object, path, message: message.charAt(0).toUpperCase() + message.slice(1), ...more };
}
