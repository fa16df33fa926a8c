import type { Finding } from '../domain/finding.ts';
import type { Policy } from '../domain/report.ts';

/** Suppresses the findings of the rules that `policy.ignore` names; they stay in the report, with the reason. */
export function applyIgnore(findings: readonly Finding[], { ignore }: Policy): readonly Finding[] {
  if (ignore.length === 0) {
    return findings;
  }
  const ignored = new Set(ignore.map((rule) => rule.toLowerCase()));
  return findings.map((finding) => {
    const names = [finding.id, ...finding.aliases, ...finding.sightings.map(({ ruleId }) => ruleId)];
    const name = names.find((one) => ignored.has(one.toLowerCase()));
    return finding.status === 'open' && name !== undefined
      ? {
          ...finding,
          status: 'suppressed',
          decision: { rule: 'ignore-rules', exception: `The input ignore-rules names ${name}.` },
        }
      : finding;
  });
}
