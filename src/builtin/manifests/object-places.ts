import type { Annotations, ManifestHint, ManifestPlace, ManifestPlaces } from '../../scanners/manifest-places.ts';
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
  #named: ReadonlyMap<string, readonly Entry[]> | undefined;

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
  }

  get files(): readonly string[] {
    return this.#entries.map(({ handed }) => handed);
  }

  place(hint: ManifestHint): ManifestPlace | undefined {
    const source = hint.file === undefined ? undefined : /(?:^|[\\/])sources[\\/](.+)$/s.exec(hint.file)?.[1];
    if (source !== undefined) {
      const { startLine, endLine } = hint;
      const path = source.replaceAll('\\', '/').replaceAll('%2E%2E/', '../');
      return {
        locations: [{ path, ...(startLine !== undefined && { startLine }), ...(endLine !== undefined && { endLine }) }],
      };
    }
    const entry = this.#entryOf(hint);
    return entry === undefined ? undefined : placeIn(entry, hint);
  }

  #entryOf({ file, ordinal, resource }: ManifestHint): Entry | undefined {
    const number = file === undefined ? undefined : /(?:^|[\\/])objects[\\/](\d+)\.yaml$/.exec(file)?.[1];
    if (number !== undefined) {
      return this.#entries[Number(number) - 1];
    }
    if (ordinal !== undefined) {
      return this.#entries[ordinal];
    }
    if (resource === undefined) {
      return undefined;
    }
    this.#named ??= byName(this.#entries);
    const alike = this.#named.get(nameOf(resource)) ?? [];
    // Two of one name, as of two overlays, cannot be told apart.
    return alike.length === 1 ? alike[0] : undefined;
  }
}

function byName(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const named = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = nameOf(entry.object);
    named.set(name, [...(named.get(name) ?? []), entry]);
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

function placeIn({ object, fields }: Entry, hint: ManifestHint): ManifestPlace {
  const { apiVersion, kind, name, namespace, file } = object;
  const containers = podOf(object)?.containers ?? [];
  const named = containers.find((one) => hint.container !== undefined && one.name === hint.container);
  const fieldPath =
    hint.fieldPath ?? (named === undefined ? fieldAtLines(fields, hint) : formatFieldPath(named.path)) ?? undefined;
  const [only, ...others] = containers;
  return {
    resource: {
      apiVersion,
      kind,
      ...(namespace !== undefined && { namespace }),
      name,
      ...(fieldPath !== undefined && { fieldPath }),
    },
    locations: [object.locate(fieldPath === undefined ? [] : parseFieldPath(fieldPath))],
    file,
    annotations: annotationsOf(object),
    ...(only !== undefined && others.length === 0 && { onlyContainer: formatFieldPath(only.path) }),
  };
}

function annotationsOf(object: ManifestObject): Annotations {
  return {
    own: objectAt(objectAt(object.value, 'metadata'), 'annotations'),
    pod: objectAt(podOf(object)?.metadata ?? {}, 'annotations'),
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
