/**
 * The package of a version: from version 2 on a module has its major version at the end of its path, before that it has none
 * (https://go.dev/ref/mod#major-version-suffixes). A path without such an end stays as it is.
 */
export function goPackageOf(path: string, version: string): string {
  const major = Number.parseInt(version, 10);
  return path.replace(/\/v\d+(?=\/|$)/, major < 2 ? '' : `/v${major}`);
}
