import { PackageURL } from 'packageurl-js';

/** Types whose releases are told apart by what the qualifiers say: only there does a qualifier name another package. */
const KEPT_QUALIFIERS: Readonly<Record<string, readonly string[]>> = {
  maven: ['classifier', 'type'],
  oci: ['repository_url'],
};

/**
 * The package URL under which all scanners mean the same package: without the qualifiers that say where it was found
 * (arch, distro, upstream), with the epoch in the version, and with the v that Go writes. An address that is none gives undefined.
 */
export function canonicalPurl(written: string | undefined): string | undefined {
  if (written === undefined) {
    return undefined;
  }
  const before = known.get(written);
  if (before !== undefined || known.has(written)) {
    return before;
  }
  if (known.size >= MAX_KNOWN) {
    known.clear();
  }
  const purl = canonical(written);
  known.set(written, purl);
  return purl;
}

// One package has many findings, and one run many reports of it.
const known = new Map<string, string | undefined>();
const MAX_KNOWN = 50_000;

function canonical(written: string): string | undefined {
  try {
    const { type, namespace, name, version, qualifiers, subpath } = PackageURL.fromString(written);
    const kept = Object.entries(qualifiers ?? {}).filter(
      // A JAR is what Maven means when it says nothing.
      ([key, value]) => KEPT_QUALIFIERS[type]?.includes(key) === true && !(key === 'type' && value === 'jar'),
    );
    const full = versionOf(type, version ?? undefined, qualifiers?.['epoch']);
    const chosen = kept.length === 0 ? undefined : Object.fromEntries(kept);
    return new PackageURL(type, namespace, nameOf(type, name), full, chosen, subpath).toString();
  } catch {
    // Not the report's fault alone: a purl that the library refuses still names the component by name and version.
    return undefined;
  }
}

function versionOf(type: string, version: string | undefined, epoch: string | undefined): string | undefined {
  if (version === undefined) {
    return undefined;
  }
  if (type === 'golang') {
    return /^\d/.test(version) ? `v${version}` : version;
  }
  return epoch === undefined || epoch === '0' || version.includes(':')
    ? version.replace(/^0:/, '')
    : `${epoch}:${version}`;
}

// PEP 503: runs of dots, dashes and underscores are one dash.
function nameOf(type: string, name: string): string {
  return type === 'pypi' ? name.toLowerCase().replaceAll(/[-_.]+/g, '-') : name;
}
