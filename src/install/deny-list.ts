import { ScanError } from '../domain/errors.ts';

/** A version that is known to be compromised. */
export interface Denied {
  readonly scanner: string;
  readonly versions: readonly string[];
  /** Digests of its programs or archives, where they are known. */
  readonly sha256: readonly string[];
  readonly advisory: string;
  readonly what: string;
}

export const DENY_LIST: readonly Denied[] = [
  {
    scanner: 'trivy',
    versions: ['0.69.4', '0.69.5', '0.69.6'],
    sha256: [],
    advisory: 'CVE-2026-33634, GHSA-69fq-xp46-6x23',
    what: 'published by an attacker on 19 and 20 March 2026, it steals credentials',
  },
];

/** Throws when a version or a digest is on the deny list, whatever was asked for. */
export function refuseDenied(
  scanner: string,
  found: { readonly version?: string; readonly sha256?: string; readonly where: string },
  list: readonly Denied[] = DENY_LIST,
): void {
  const version = found.version?.replace(/^v/, '');
  const denied = list.find(
    (row) =>
      row.scanner === scanner &&
      ((version !== undefined && row.versions.includes(version)) ||
        (found.sha256 !== undefined && row.sha256.includes(found.sha256))),
  );
  if (denied !== undefined) {
    throw new ScanError(
      `${scanner} ${version ?? found.sha256} (${found.where}) is compromised and never run: ${denied.what} (${denied.advisory}). ` +
        `Use another version; where this one has run, treat every secret it could read as stolen.`,
    );
  }
}
