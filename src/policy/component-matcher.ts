import { PackageURL } from 'packageurl-js';
import type { Component } from '../domain/finding.ts';

export function componentMatcher(written: string): (component: Component) => boolean {
  const wanted = PackageURL.fromString(written);
  return ({ purl }) => {
    if (purl === undefined) {
      return false;
    }
    const own = PackageURL.fromString(purl);
    return (
      own.type === wanted.type &&
      (own.namespace ?? '') === (wanted.namespace ?? '') &&
      own.name === wanted.name &&
      (wanted.version === undefined || own.version === wanted.version)
    );
  };
}
