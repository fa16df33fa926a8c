import type { Finding } from '../../domain/finding.ts';
import { nearest } from '../../domain/nearest.ts';

/** The findings that a person means: by fingerprint or its beginning, else by id, alias, advisory or the id of a rule, in any case. */
export function findFindings(findings: readonly Finding[], wanted: string): readonly Finding[] {
  const text = wanted.trim().toLowerCase();
  const byFingerprint = /^[0-9a-f]{4,32}$/.test(text)
    ? findings.filter(({ fingerprint }) => fingerprint.startsWith(text))
    : [];
  return byFingerprint.length > 0
    ? byFingerprint
    : findings.filter((finding) => namesOf(finding).some((name) => name.toLowerCase() === text));
}

/** The name in a report that is nearest to one that is not in it. */
export function nearestName(findings: readonly Finding[], wanted: string): string | undefined {
  return nearest(wanted, [...new Set(findings.flatMap(namesOf))].slice(0, MOST));
}

const MOST = 5000;

function namesOf({ id, aliases, advisories, sightings }: Finding): readonly string[] {
  return [id, ...aliases, ...advisories, ...sightings.map(({ ruleId }) => ruleId)];
}
