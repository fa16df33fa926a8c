import type { Component } from '../../domain/finding.ts';
import { canonicalPurl } from '../purl.ts';

/** Package URL types of the fetchers of FOSSA (src/Srclib/Converter.hs of fossa-cli), which has words of its own for some. */
const TYPES: Readonly<Record<string, string>> = {
  npm: 'npm',
  pip: 'pypi',
  mvn: 'maven',
  gem: 'gem',
  go: 'golang',
  cargo: 'cargo',
  nuget: 'nuget',
  comp: 'composer',
  hackage: 'hackage',
  hex: 'hex',
  pod: 'cocoapods',
  pub: 'pub',
  cpan: 'cpan',
  cran: 'cran',
};

/** The component that a locator names: `fetcher+package$version`, as in `npm+lodash$4.17.15`. Undefined where it is none. */
export function componentOf(locator: string, fixedIn: string | undefined): Component | undefined {
  const { fetcher, name, version } =
    /^(?<fetcher>[^+]+)\+(?<name>[^$]+)(?:\$(?<version>.+))?$/.exec(locator)?.groups ?? {};
  if (fetcher === undefined || name === undefined) {
    return undefined;
  }
  const purl = canonicalPurl(purlOf(TYPES[fetcher], name, version));
  return {
    name: fetcher === 'mvn' ? name.replaceAll(':', '/') : name,
    ...(purl !== undefined && { purl }),
    ...(version !== undefined && { version }),
    ...(fixedIn !== undefined && { fixedIn: [fixedIn] }),
  };
}

function purlOf(type: string | undefined, name: string, version: string | undefined): string | undefined {
  if (type === undefined) {
    return undefined;
  }
  // Maven's names are group:artifact; the parts of the others are there already.
  const parts = name.split(type === 'maven' ? /[:/]/ : '/').map(encodeURIComponent);
  return `pkg:${type}/${parts.join('/')}${version === undefined ? '' : `@${encodeURIComponent(version)}`}`;
}
