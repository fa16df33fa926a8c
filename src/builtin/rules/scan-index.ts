import type { ManifestObject } from '../manifest.ts';

/** Something about all objects of a scan, found once however many rules and objects ask for it. */
export function scanIndex<T>(
  build: (objects: readonly ManifestObject[]) => T,
): (objects: readonly ManifestObject[]) => T {
  const known = new WeakMap<readonly ManifestObject[], { readonly index: T }>();
  return (objects) => {
    const found = known.get(objects) ?? { index: build(objects) };
    known.set(objects, found);
    return found.index;
  };
}

/** The objects of each namespace; those whose manifest names none are under ''. */
export function byNamespace(objects: Iterable<ManifestObject>): ReadonlyMap<string, readonly ManifestObject[]> {
  const namespaces = new Map<string, ManifestObject[]>();
  for (const object of objects) {
    const namespace = object.namespace ?? '';
    const members = namespaces.get(namespace);
    if (members === undefined) {
      namespaces.set(namespace, [object]);
    } else {
      members.push(object);
    }
  }
  return namespaces;
}

function keyOf(object: ManifestObject): string {
  return `${object.kind}/${object.name}`;
}

/** The object that stands for a group in a finding: the first by kind and name, so that the order of the files does not matter. */
export function firstByName(objects: readonly ManifestObject[]): ManifestObject | undefined {
  let first: ManifestObject | undefined;
  for (const object of objects) {
    if (first === undefined || keyOf(object) < keyOf(first)) {
      first = object;
    }
  }
  return first;
}
