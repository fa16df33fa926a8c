const FILES = ['docker-archive', 'oci-archive', 'oci-dir', 'sbom'] as const;

// The grammar of https://github.com/distribution/reference: host, path, tag and digest.
const HOST = String.raw`(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?`;
const PART = String.raw`[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*`;
const REFERENCE = new RegExp(
  String.raw`^(?:${HOST}/)?${PART}(?:/${PART})*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[a-z0-9]+:[0-9a-f]{32,128})?$`,
);
const MAX_LENGTH = 512;

/** Why a name is none of an image, to go on after it; undefined for one that is. */
export function mistakeIn(name: string): string | undefined {
  if (name === '') {
    return 'is no image: write its name as a text.';
  }
  if (name.length > MAX_LENGTH) {
    return `is longer than ${MAX_LENGTH} characters.`;
  }
  const file = FILES.find((prefix) => name.startsWith(`${prefix}:`));
  if (file !== undefined) {
    // A shard gets its images as a list with commas and lines.
    return /^[^\p{Cc},]+$/u.test(name.slice(file.length + 1)) ? undefined : 'names no path, or one with a comma.';
  }
  const reference = withoutDaemon(name);
  if (REFERENCE.test(reference)) {
    return undefined;
  }
  if (/^(?:~|\.{0,2})\//.test(reference)) {
    return 'is a path: write docker-archive:, oci-archive:, oci-dir: or sbom: before it, as in docker-archive:shop.tar.';
  }
  return reference.includes('://')
    ? 'is an address: leave the part before the host out, as in ghcr.io/acme/shop:1.4.'
    : 'is no image reference: write it as in ghcr.io/acme/shop:1.4 (lower case, [host/]path[:tag][@digest]).';
}

/** The same text for the same image, however it is abbreviated (https://docs.docker.com/reference/cli/docker/image/tag/). */
export function identityOf(name: string): string {
  if (FILES.some((prefix) => name.startsWith(`${prefix}:`))) {
    return name;
  }
  const reference = withoutDaemon(name);
  const [first = '', ...rest] = reference.split('/');
  const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  const host = hasHost ? first.toLowerCase().replace(/^index\.docker\.io$/, 'docker.io') : 'docker.io';
  const path = hasHost ? rest.join('/') : reference;
  const full = host === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
  const tagged = /[:@][^/]*$/.test(full) ? full : `${full}:latest`;
  return `${reference === name ? '' : 'docker:'}${host}/${tagged}`;
}

function withoutDaemon(name: string): string {
  return name.replace(/^docker:/, '');
}
