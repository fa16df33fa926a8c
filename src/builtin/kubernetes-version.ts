import { UserError } from '../domain/errors.ts';
import type { KubernetesVersion } from './rule.ts';

/** The newest minor release whose Pod Security Standards the rules know: k8s.io/pod-security-admission v0.37. */
export const NEWEST_KUBERNETES: KubernetesVersion = { major: 1, minor: 37 };

/** The first release with Pod Security admission, and so with versions of the standard. */
export const OLDEST_KUBERNETES: KubernetesVersion = { major: 1, minor: 22 };

/** `1.34`, as kubectl and the documentation write it. */
export function formatKubernetesVersion(version: KubernetesVersion): string {
  return `${version.major}.${version.minor}`;
}

/** Reads '1.34', 'v1.34.2' or 'latest'; a UserError for anything else, and for a release outside the known ones. */
export function parseKubernetesVersion(text: string): KubernetesVersion {
  const wanted = text.trim();
  if (wanted === 'latest') {
    return NEWEST_KUBERNETES;
  }
  const match = /^v?(\d{1,3})\.(\d{1,3})(?:\.\d+)?(?:[-+][\w.+-]*)?$/.exec(wanted);
  const version = { major: Number(match?.[1]), minor: Number(match?.[2]) };
  const range = `${formatKubernetesVersion(OLDEST_KUBERNETES)} to ${formatKubernetesVersion(NEWEST_KUBERNETES)}`;
  if (match === null) {
    throw new UserError(
      `kubernetes-version "${text}" is no version: write one as in 1.34 (known: ${range}) or latest.`,
    );
  }
  if (version.major !== 1 || version.minor < OLDEST_KUBERNETES.minor) {
    throw new UserError(
      `kubernetes-version "${text}" has no Pod Security Standards to judge by: write one of ${range}, or latest.`,
    );
  }
  if (version.minor > NEWEST_KUBERNETES.minor) {
    throw new UserError(
      `kubernetes-version "${text}" is newer than the Pod Security Standards this release knows (${range}): write latest, or update Gatehouse.`,
    );
  }
  return version;
}

/** Whether a check that came with Kubernetes 1.`minor` is in force. */
export function isAtLeast(version: KubernetesVersion, minor: number): boolean {
  return version.major > 1 || version.minor >= minor;
}
