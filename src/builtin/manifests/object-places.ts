import { basename } from 'node:path/posix';
import { present } from '../../scanners/fields.ts';
import type { ManifestHint, ManifestPlace, ManifestPlaces } from '../../scanners/manifest-places.ts';
import { namesakeOf, STREAM } from '../../scanners/manifest-stream.ts';
import { formatFieldPath, type FieldPath, type ManifestObject } from '../manifest.ts';
import { podOf } from '../rules/pod.ts';
import { objectAt } from '../rules/value.ts';
import type { PlainYaml } from './plain-yaml.ts';

/** An object that was handed over. */
export interface Entry {
  /** Its file, as it was handed over. */
  readonly handed: string;
  readonly object: ManifestObject;
  /** What the file holds. */
  readonly written: PlainYaml;
  /** As of `HandedObject`. */
  readonly namesake?: number;
}

/** The way from what a tool says of its own copy of an object to where people have written it. */
export class ObjectPlaces implements ManifestPlaces {
  readonly #entries: readonly Entry[];
  readonly #objects: readonly PlacedObject[];
  #named: ReadonlyMap<string, readonly number[]> | undefined;
  #namesakes: ReadonlyMap<string, number> | undefined;
  #lines: readonly number[] | undefined;

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
    if (hint.file !== undefined && hint.startLine !== undefined && basename(hint.file) === STREAM) {
      // The line tells which object it is, and nothing of a field.
      const { startLine, ...rest } = hint;
      return this.#inStream(startLine)?.place(rest);
    }
    return this.#objectOf(hint)?.place(hint);
  }

  /** The object that has the line where all stand in one file. */
  #inStream(line: number): PlacedObject | undefined {
    this.#lines ??= linesOf(this.#entries);
    return this.#objects[this.#lines[line - 1] ?? -1];
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
    const namesake = file === undefined ? undefined : namesakeOf(file);
    if (namesake !== undefined) {
      this.#namesakes ??= new Map(
        this.#entries.map((entry, index) => [`${entry.namesake} ${nameOf(entry.object)}`, index]),
      );
      return this.#objects[this.#namesakes.get(`${namesake} ${nameOf(resource)}`) ?? -1];
    }
    this.#named ??= byName(this.#entries);
    const [index, ...alike] = this.#named.get(nameOf(resource)) ?? [];
    // Two of one name, as of two overlays, cannot be told apart.
    return index === undefined || alike.length > 0 ? undefined : this.#objects[index];
  }
}

/** The index of the object that each line of a stream belongs to, with the line that separates it from the one before. */
function linesOf(entries: readonly Entry[]): readonly number[] {
  return entries.flatMap(({ written }, index) => Array.from({ length: written.lines + 1 }, () => index));
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

/** The name of a resource among all. */
export function nameOf({
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
    const { object, written } = this.#entry;
    const named =
      hint.container === undefined ? undefined : podOf(object)?.containers.find((one) => one.name === hint.container);
    const fieldPath =
      hint.fieldPath ?? (named === undefined ? fieldAtLines(written, hint) : formatFieldPath(named.path));
    const known = this.#places.get(fieldPath ?? '');
    if (known !== undefined) {
      return known;
    }
    const place = placeOf(object, fieldPath);
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
function fieldAtLines(written: PlainYaml, { startLine, endLine = startLine }: ManifestHint): string | undefined {
  const first = startLine === undefined ? undefined : written.fieldAt(startLine);
  const last = endLine === undefined ? undefined : written.fieldAt(endLine);
  if (first === undefined || last === undefined) {
    return undefined;
  }
  const end = first.findIndex((part, index) => part !== last[index]);
  const common = formatFieldPath(end === -1 ? first : first.slice(0, end));
  return common === '' ? undefined : common;
}

const fieldPaths = new Map<string, FieldPath>();
const MAX_FIELD_PATHS = 10_000;

/** Reads spec.containers[0].image, data["a.b"] and, as Kubescape writes, annotations[a.b/c]. */
export function parseFieldPath(text: string): FieldPath {
  // The same few fields of one object after the other.
  const path = fieldPaths.get(text) ?? readFieldPath(text);
  if (fieldPaths.size < MAX_FIELD_PATHS) {
    fieldPaths.set(text, path);
  }
  return path;
}

function readFieldPath(text: string): FieldPath {
  return [...text.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|\[([^\]]*)\]|([^.[\]]+)/g)].map(
    ([, quoted, index, bracketed, plain]) =>
      quoted !== undefined
        ? quoted.replaceAll(/\\(.)/g, '$1')
        : index !== undefined
          ? Number(index)
          : (bracketed ?? plain ?? ''),
  );
}
