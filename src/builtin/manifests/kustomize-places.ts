import type { Location } from '../../domain/finding.ts';
import type { FieldPath, Json, ManifestObject } from '../manifest.ts';
import { KeptTrees } from './documents.ts';
import type { Kustomization } from './kustomization.ts';
import { withLibrary } from './library-loaded.ts';
import type { Loaded } from './objects.ts';
import { bytesOf, readManifest } from './read.ts';

/** The objects, and the parts of objects in patches, that kustomizations are made of. */
export interface KustomizeSources {
  readonly resources: readonly Loaded[];
  readonly patches: readonly Loaded[];
}

const NOTE = 'rendered by kustomize';

export async function kustomizeSources(
  all: readonly Kustomization[],
  nameOf: (path: string) => string,
): Promise<KustomizeSources> {
  const trees = new KeptTrees();
  const read = async (paths: readonly string[]): Promise<readonly Loaded[]> => {
    const loaded: Loaded[] = [];
    for (const path of new Set(paths)) {
      const file = { path, name: nameOf(path), named: false };
      const read = await bytesOf(file);
      loaded.push(...(await withLibrary(() => readManifest(file, read, trees))).loaded);
    }
    return loaded;
  };
  return {
    resources: await read(all.flatMap(({ resources }) => resources)),
    patches: await read(all.flatMap(({ parts }) => parts)),
  };
}

/** The rendered object, placed where it is written: in the patch that sets the field, in its resource, else in the kustomization. */
export function placeInSources(rendered: ManifestObject, sources: KustomizeSources, file: string): ManifestObject {
  const resource = sourceOf(rendered, sources.resources);
  const patches = sources.patches.filter(({ object }) => isSource(rendered, object));
  const locate = (path: FieldPath): Location => {
    const wanted = valueAt(rendered.value, path);
    const patch =
      wanted === undefined ? undefined : patches.find(({ object }) => same(valueAt(object.value, path), wanted));
    const place = (patch ?? resource)?.object.locate(path) ?? { path: file, startLine: 1 };
    return { ...place, note: NOTE };
  };
  return { ...rendered, file: resource?.object.file ?? file, locate };
}

/** The longest name that the rendered one is made of: prefixes and suffixes go around it. */
function sourceOf(rendered: ManifestObject, resources: readonly Loaded[]): Loaded | undefined {
  const [best] = resources
    .filter(({ object }) => isSource(rendered, object))
    .toSorted((a, b) => b.object.name.length - a.object.name.length);
  return best;
}

function isSource(rendered: ManifestObject, { kind, name }: ManifestObject): boolean {
  return kind === rendered.kind && name !== '' && rendered.name.includes(name);
}

function valueAt(value: Json, path: FieldPath): Json | undefined {
  let at: Json | undefined = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) {
      return undefined;
    }
    at = (at as Readonly<Record<string | number, Json>>)[part];
  }
  return at;
}

function same(a: Json | undefined, b: Json): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
