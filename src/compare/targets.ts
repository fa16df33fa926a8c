import { compareText } from '../domain/merge.ts';
import type { Scan, Target } from '../domain/scan.ts';
import { identityOf } from '../plan/image-name.ts';

/** The same text for the same target of a run. */
export function targetKey({ kind, name }: Pick<Target, 'kind' | 'name'>): string {
  return `${kind} ${name}`;
}

interface Known {
  readonly key: string;
  readonly target: Target;
  readonly digests: readonly string[];
}

/**
 * Which target of the earlier run is which of this one, as keys: by kind and name, then by digest, then an image by its repository and the form
 * of its tag, then by its repository alone. One to one; where several could be meant, none is.
 */
export function pairTargets(before: readonly Scan[], now: readonly Scan[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const found = new Set<string>();
  for (const keys of [nameKeys, digestKeys, tagFormKeys, repositoryKeys]) {
    const earlier = indexed(
      knownOf(before).filter(({ key }) => !pairs.has(key)),
      keys,
    );
    const later = indexed(
      knownOf(now).filter(({ key }) => !found.has(key)),
      keys,
    );
    for (const [key, ones] of earlier) {
      const others = later.get(key) ?? [];
      const [one, other] = [ones.find(({ key }) => !pairs.has(key)), others.find(({ key }) => !found.has(key))];
      const clear = keys === digestKeys || ones.length + others.length === 2;
      if (one !== undefined && other !== undefined && clear) {
        pairs.set(one.key, other.key);
        found.add(other.key);
      }
    }
  }
  return pairs;
}

function knownOf(scans: readonly Scan[]): readonly Known[] {
  const byKey = new Map<string, Known>();
  for (const { target } of scans) {
    const key = targetKey(target);
    const digests = byKey.get(key)?.digests ?? [];
    byKey.set(key, { key, target, digests: target.digest === undefined ? digests : [...digests, target.digest] });
  }
  return [...byKey.values()].toSorted((a, b) => compareText(a.key, b.key));
}

function indexed(
  all: readonly Known[],
  keys: (known: Known) => readonly string[],
): ReadonlyMap<string, readonly Known[]> {
  const index = new Map<string, Known[]>();
  for (const known of all) {
    for (const key of keys(known)) {
      index.set(key, [...(index.get(key) ?? []), known]);
    }
  }
  return index;
}

function nameKeys({ key }: Known): readonly string[] {
  return [key];
}

function digestKeys({ target, digests }: Known): readonly string[] {
  return digests.map((digest) => `${target.kind} ${digest}`);
}

function tagFormKeys({ target }: Known): readonly string[] {
  const named = imageOf(target);
  return named === undefined ? [] : [`${named.repository}:${named.tag.replaceAll(/\d+/g, '#')}`];
}

function repositoryKeys({ target }: Known): readonly string[] {
  const named = imageOf(target);
  return named === undefined ? [] : [named.repository];
}

/** Undefined for what is no reference of a registry or a daemon: the name of a file says nothing of the image in it. */
function imageOf({ kind, name }: Target): { readonly repository: string; readonly tag: string } | undefined {
  const match = /^(?<repository>[^@]+?)(?::(?<tag>[^:@/]*))?(?:@.*)?$/.exec(identityOf(name).replace(/^docker:/, ''));
  const { repository, tag = '' } = match?.groups ?? {};
  return kind !== 'image' || repository === undefined || /^(?:docker-archive|oci-archive|oci-dir|sbom):/.test(name)
    ? undefined
    : { repository, tag };
}
