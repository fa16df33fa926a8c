import type { Exception } from '../domain/exception.ts';
import type { Finding } from '../domain/finding.ts';
import { compareText } from '../domain/merge.ts';
import type { WrittenEntry } from './write.ts';

/** What is written with every finding that is adopted. */
export interface Adoption {
  readonly reason: string;
  readonly owner: string;
  /** The last day. */
  readonly expires: string;
}

/** Entries for the open findings, by fingerprint, each with a comment that people can read; none for what an exception names already. Their order is that of place and name, so that the same findings make the same file. */
export function adoptionOf(
  findings: readonly Finding[],
  known: readonly Exception[],
  adoption: Adoption,
): readonly WrittenEntry[] {
  const named = new Set(known.flatMap(({ match }) => match.fingerprints ?? []).map((text) => text.toLowerCase()));
  return findings
    .filter(({ status, fingerprint }) => status === 'open' && !named.has(fingerprint))
    .toSorted(byPlace)
    .map((finding) => ({ comments: [describe(finding)], fields: { fingerprint: finding.fingerprint, ...adoption } }));
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.target, b.target) ||
    compareText(a.locations[0]?.path ?? '', b.locations[0]?.path ?? '') ||
    compareText(a.id, b.id) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

/** `high CVE-2021-44228 in log4j-core 2.14.1 of ghcr.io/acme/app:1: Remote code execution`, on one line. */
export function describe({ severity, id, component, locations, target, title }: Finding): string {
  const place = component === undefined ? locations[0]?.path : [component.name, component.version].join(' ').trim();
  const where = place === undefined || place === target ? target : `${place} of ${target}`;
  const text = `${severity} ${id} in ${where}: ${title}`.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return text.length > MAX_COMMENT ? `${text.slice(0, MAX_COMMENT - 1)}…` : text;
}

const MAX_COMMENT = 160;
