import { PackageURL } from 'packageurl-js';
import type { Component } from '../../domain/finding.ts';
import { present } from '../fields.ts';
import { canonicalPurl } from '../purl.ts';

/** The package URL types of the ecosystems that lockfiles name packages of (OSV schema, "Defined ecosystems"). */
const TYPES: Readonly<Record<string, string>> = {
  Go: 'golang',
  npm: 'npm',
  PyPI: 'pypi',
  Maven: 'maven',
  'crates.io': 'cargo',
  RubyGems: 'gem',
  Packagist: 'composer',
  NuGet: 'nuget',
  Hex: 'hex',
  Pub: 'pub',
  Hackage: 'hackage',
  CRAN: 'cran',
  ConanCenter: 'conan',
  SwiftURL: 'swift',
  'GitHub Actions': 'githubactions',
};

export interface NamedPackage {
  /** As OSV names it; of another than those above only name and version are known. */
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string | undefined;
  readonly fixedIn?: readonly string[];
}

/** A package of an OSV record as all scanners name it. */
export function componentOf({ ecosystem, name, version, fixedIn = [] }: NamedPackage): Component {
  const fixed = [...fixedIn];
  const purl = purlOf(TYPES[ecosystem], name, version);
  return { name, ...present({ version, purl }), ...(fixed.length > 0 && { fixedIn: fixed }) };
}

function purlOf(type: string | undefined, name: string, version: string | undefined): string | undefined {
  if (type === undefined) {
    return undefined;
  }
  const at = name.lastIndexOf(type === 'maven' ? ':' : '/');
  const namespace = at === -1 ? undefined : name.slice(0, at);
  try {
    return canonicalPurl(new PackageURL(type, namespace, name.slice(at + 1), version, undefined, undefined).toString());
  } catch {
    // A name that no registry of this type would take: name and version are then what is known.
    return undefined;
  }
}
