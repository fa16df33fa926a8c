import { PackageURL } from 'packageurl-js';
import type { Component } from '../domain/finding.ts';
import { canonicalPurl } from '../scanners/purl.ts';
import { parseRange, type VersionTest } from './versions/range.ts';

/** Components that a person means: a package of every version, or of some. */
export interface ComponentPattern {
  /** Package URL without version: what the components that match have in common. */
  readonly base: string;
  /** Absent: every version. */
  readonly version?: VersionTest;
}

/** `pkg:npm/lodash`, `pkg:npm/lodash@1.2.3`, `pkg:npm/lodash@>=1 <2`, `pkg:npm/lodash@vers:npm/>=1|<2`; undefined for what is none of them. */
export function parseComponent(written: string): ComponentPattern | undefined {
  if (written.length > MAX_WRITTEN) {
    return undefined;
  }
  const split = /^(?<name>pkg:.*?[^/])@(?<version>vers:.*|[^/]*)$/i.exec(written.trim())?.groups;
  const parsed = packageOf(split?.['name'] ?? written.trim());
  if (parsed === undefined || (split === undefined && parsed.version !== undefined)) {
    return undefined;
  }
  if (split === undefined) {
    return { base: parsed.base };
  }
  const { version = '' } = split;
  const type = /^pkg:(?<type>[^/]+)/.exec(parsed.base)?.groups?.['type'] ?? '';
  // What follows a version of a plain package URL says where a package was found, not which it is.
  const test = parseRange(type, version.startsWith('vers:') ? version : decoded(version.replace(/[?#].*$/, '')));
  return test === undefined ? undefined : { base: parsed.base, version: test };
}

const MAX_WRITTEN = 2000;

/** The package of a component without its version, and the version; undefined for one that has no package URL. */
export function packageOf(purl: string): { readonly base: string; readonly version?: string } | undefined {
  const known = packages.get(purl);
  if (known !== undefined) {
    return known;
  }
  const read = readPackage(purl);
  if (read !== undefined) {
    if (packages.size >= MAX_KNOWN) {
      packages.clear();
    }
    packages.set(purl, read);
  }
  return read;
}

// One package has many findings.
const packages = new Map<string, NonNullable<ReturnType<typeof readPackage>>>();
const MAX_KNOWN = 50_000;

function readPackage(purl: string) {
  const canonical = canonicalPurl(purl);
  if (canonical === undefined) {
    return undefined;
  }
  const { type, namespace, name, version, qualifiers } = PackageURL.fromString(canonical);
  const base = new PackageURL(type, namespace, name, undefined, qualifiers, undefined).toString();
  return { base, ...(version !== undefined && version !== null && { version }) };
}

/** Whether a component is one of those that a pattern means. */
export function isComponent({ base, version }: ComponentPattern, { purl }: Component): boolean {
  const own = purl === undefined ? undefined : packageOf(purl);
  if (own?.base !== base) {
    return false;
  }
  return version === undefined || (own.version !== undefined && version(own.version));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A per cent sign that encodes nothing stands for itself.
    return text;
  }
}
