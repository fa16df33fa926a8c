import type { Component } from '../../domain/finding.ts';
import { textOf } from '../fields.ts';
import { canonicalPurl } from '../purl.ts';

/** Package URL types of the package managers that the SCA engine names. */
const TYPES: Readonly<Record<string, string>> = {
  npm: 'npm',
  maven: 'maven',
  python: 'pypi',
  pypi: 'pypi',
  nuget: 'nuget',
  go: 'golang',
  ruby: 'gem',
  php: 'composer',
  composer: 'composer',
  rust: 'cargo',
  cargo: 'cargo',
  ios: 'cocoapods',
};

/** The component that `Manager-name-version` names, as in Maven-com.thoughtworks.xstream:xstream-1.4.5 or Npm-lodash-4.17.0. */
export function packageComponent(identifier: string, recommended: string | undefined): Component {
  // A version begins with a digit; names may hold dashes, and may end with a part that does.
  const { manager, name, version } =
    /^(?<manager>[A-Za-z]+)-(?<name>.+)-(?<version>v?\d.*?)$/.exec(identifier)?.groups ?? {};
  const fixedIn = recommended === undefined ? {} : { fixedIn: [recommended] };
  if (manager === undefined || name === undefined || version === undefined) {
    return { name: identifier, ...fixedIn };
  }
  const purl = canonicalPurl(purlOf(TYPES[manager.toLowerCase()], name, version));
  return { name: name.replace(':', '/'), version, ...(purl !== undefined && { purl }), ...fixedIn };
}

function purlOf(type: string | undefined, name: string, version: string): string | undefined {
  const parts = name.split(type === 'maven' ? /[:/]/ : '/').map(encodeURIComponent);
  return type === undefined ? undefined : `pkg:${type}/${parts.join('/')}@${encodeURIComponent(version)}`;
}

/** The package in an image that a result names; undefined where it names none. */
export function imageComponent(data: Readonly<Record<string, unknown>>): Component | undefined {
  const [name, version] = [textOf(data['packageName']), textOf(data['packageVersion'])];
  return name === undefined ? undefined : { name, ...(version !== undefined && { version }) };
}
