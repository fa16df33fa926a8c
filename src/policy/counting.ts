import type { Finding } from '../domain/finding.ts';
import type { Policy } from '../domain/report.ts';
import type { Scan } from '../domain/scan.ts';
import { licenceVerdict } from './licences.ts';

/** Why an open finding does not count; it stays open, and in the report. */
export type Exemption = NonNullable<Finding['decision']>;

/** Tells for each open finding why it does not count, or undefined when it does. */
export function exemptions(scans: readonly Scan[], policy: Policy): (finding: Finding) => Exemption | undefined {
  const looked = lookedForVulnerabilities(scans);
  return (finding) => {
    if (finding.kind === 'licence') {
      return allowedLicence(finding, policy);
    }
    return finding.kind === 'vulnerability'
      ? (notFixable(finding, policy) ?? notAgreed(finding, looked.get(finding.target) ?? [], policy))
      : undefined;
  };
}

function allowedLicence({ licence, id }: Finding, { licences }: Policy): Exemption | undefined {
  const name = licence ?? id;
  return licences !== undefined && licenceVerdict(name, licences) === 'allowed'
    ? { rule: 'licences', exception: `${name} may be used, as the lists of licences say.` }
    : undefined;
}

function notFixable({ component }: Finding, { onlyFixable }: Policy): Exemption | undefined {
  return onlyFixable === true && (component?.fixedIn ?? []).length === 0
    ? {
        rule: 'only-fixable',
        exception: 'No version of the component mends it yet, and only-fixable counts what can be mended.',
      }
    : undefined;
}

function notAgreed({ sightings }: Finding, looked: readonly Scan[], { agree }: Policy): Exemption | undefined {
  if (agree !== 'all') {
    return undefined;
  }
  const saw = new Set(sightings.flatMap(({ scan, status }) => (status === 'open' ? [scan] : [])));
  const missing = looked.flatMap(({ id, scanner }) => (saw.has(id) ? [] : [scanner]));
  return missing.length === 0
    ? undefined
    : {
        rule: 'agree',
        exception: `${missing.join(' and ')} looked too and did not see it, and agree: all asks for everyone.`,
      };
}

/** By target, the scans that came to their end and looked for vulnerabilities. */
function lookedForVulnerabilities(scans: readonly Scan[]): ReadonlyMap<string, readonly Scan[]> {
  const byTarget = new Map<string, readonly Scan[]>();
  for (const scan of scans) {
    if (scan.status === 'completed' && scan.checks?.includes('vulnerability') !== false) {
      byTarget.set(scan.target.name, [...(byTarget.get(scan.target.name) ?? []), scan]);
    }
  }
  return byTarget;
}

/** For each target that several scanners looked at, a sentence on what they do not agree about. */
export function disagreements(findings: readonly Finding[], scans: readonly Scan[]): readonly string[] {
  const byTarget = lookedForVulnerabilities(scans);
  return [...byTarget].flatMap(([target, looked]) => {
    if (looked.length < 2) {
      return [];
    }
    const open = findings.filter(
      (one) => one.target === target && one.kind === 'vulnerability' && one.status === 'open',
    );
    const alone = looked.flatMap(({ id, scanner }) => {
      const count = open.filter(({ sightings }) => sightings.every(({ scan }) => scan === id)).length;
      return count === 0 ? [] : [`${count} only ${scanner} saw`];
    });
    return alone.length === 0
      ? []
      : [`The scanners disagree on ${target}: of ${open.length} open vulnerabilities, ${alone.join(' and ')}.`];
  });
}
