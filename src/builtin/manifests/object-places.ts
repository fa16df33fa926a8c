import { present } from '../../scanners/fields.ts';
import type { ManifestHint, ManifestPlace, ManifestPlaces } from '../../scanners/manifest-places.ts';
import { formatFieldPath, type FieldPath, type ManifestObject } from '../manifest.ts';
import { podOf } from '../rules/pod.ts';
import { objectAt } from '../rules/value.ts';

/** An object that was handed over. */
export interface Entry {
  /** Its file, as it was handed over. */
  readonly handed: string;
  readonly object: ManifestObject;
  /** The field of each line of the file that was handed over. */
  readonly fields: readonly string[];
}

/** The way from what a tool says of its own copy of an object to where people have written it. */
export class ObjectPlaces implements ManifestPlaces {
  readonly #entries: readonly Entry[];
  readonly #objects: readonly PlacedObject[];
  #named: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#objects = entries.map((entry) => new PlacedObject(entry));
  }

  get files(): readonly string[] {
    return this.#entries.map(({ handed }) => handed);
  }

  place(hint: ManifestHint): ManifestPlace | undefined {
    const source = hint.file === undefined ? undefined : /(?:^|[\\/])sources[\\/](.+)$/s.exec(hint.file)?.[1];
    if (source !== undefined) {
      const { startLine, endLine } = hint;
      const path = source.replaceAll('\\', '/').replaceAll(/(^|\/)%2E%2E(?=\/)/g, '$1..');
      return {
        locations: [{ path, ...(startLine !== undefined && { startLine }), ...(endLine !== undefined && { endLine }) }],
      };
    }
    return this.#objectOf(hint)?.place(hint);
  }

  #objectOf({ file, ordinal, resource }: ManifestHint): PlacedObject | undefined {
    const number = file === undefined ? undefined : /(?:^|[\\/])objects[\\/](\d+)\.yaml$/.exec(file)?.[1];
    if (number !== undefined) {
      return this.#objects[Number(number) - 1];
    }
    if (ordinal !== undefined) {
      return this.#objects[ordinal];
    }
    if (resource === undefined) {
      return undefined;
    }
    this.#named ??= byName(this.#entries);
    const [index, ...alike] = this.#named.get(nameOf(resource)) ?? [];
    // Two of one name, as of two overlays, cannot be told apart.
    return index === undefined || alike.length > 0 ? undefined : this.#objects[index];
  }
}

/** The indexes of the objects of each name. */
function byName(entries: readonly Entry[]): ReadonlyMap<string, readonly number[]> {
  const named = new Map<string, number[]>();
  for (const [index, { object }] of entries.entries()) {
    const name = nameOf(object);
    const alike = named.get(name) ?? [];
    alike.push(index);
    named.set(name, alike);
  }
  return named;
}

function nameOf({
  kind,
  name,
  namespace,
}: {
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string | undefined;
}): string {
  return `${kind} ${namespace ?? 'default'} ${name}`;
}

/** One object; each field of it is looked for once. */
class PlacedObject {
  readonly #entry: Entry;
  readonly #places = new Map<string, ManifestPlace>();

  constructor(entry: Entry) {
    this.#entry = entry;
  }

  place(hint: ManifestHint): ManifestPlace {
    const { object, fields } = this.#entry;
    const named =
      hint.container === undefined ? undefined : podOf(object)?.containers.find((one) => one.name === hint.container);
    const fieldPath =
      hint.fieldPath ?? (named === undefined ? fieldAtLines(fields, hint) : formatFieldPath(named.path));
    const known = this.#places.get(fieldPath ?? '');
    const place = known ?? placeOf(object, fieldPath);
    this.#places.set(fieldPath ?? '', place);
    return place;
  }
}

function placeOf(object: ManifestObject, fieldPath: string | undefined): ManifestPlace {
  const { apiVersion, kind, name, namespace, file } = object;
  const pod = podOf(object);
  const [only, ...others] = pod?.containers ?? [];
  return {
    resource: { apiVersion, kind, ...present({ namespace }), name, ...present({ fieldPath }) },
    locations: [object.locate(fieldPath === undefined ? [] : parseFieldPath(fieldPath))],
    file,
    annotations: {
      own: objectAt(objectAt(object.value, 'metadata'), 'annotations'),
      pod: objectAt(pod?.metadata ?? {}, 'annotations'),
    },
    ...(only !== undefined && others.length === 0 && { onlyContainer: formatFieldPath(only.path) }),
  };
}

/** The field that all of the lines are in; none where that is the whole object. */
function fieldAtLines(fields: readonly string[], { startLine, endLine = startLine }: ManifestHint): string | undefined {
  const first = startLine === undefined ? undefined : fields[startLine - 1];
  const last = endLine === undefined ? undefined : fields[endLine - 1];
  if (first === undefined || last === undefined) {
    return undefined;
  }
  const [a, b] = [parseFieldPath(first), parseFieldPath(last)];
  const end = a.findIndex((part, index) => part !== b[index]);
  const common = formatFieldPath(end === -1 ? a : a.slice(0, end));
  return common === '' ? undefined : common;
}

/** Reads spec.containers[0].image, data["a.b"] and, as Kubescape writes, annotations[a.b/c]. */
export function parseFieldPath(text: string): FieldPath {
  return [...text.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|\[([^\]]*)\]|([^.[\]]+)/g)].map(
    ([, quoted, index, bracketed, plain]) =>
      quoted !== undefined
        ? quoted.replaceAll(/\\(.)/g, '$1')
        : index !== undefined
          ? Number(index)
          : (bracketed ?? plain ?? ''),
  );
}
