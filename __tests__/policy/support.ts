import type { Comparison } from '../../src/domain/comparison.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Policy, PolicyRule } from '../../src/domain/policy.ts';
import { createFinding } from '../support/report.ts';

export const NOW = new Date('2026-11-22T12:00:00.000Z');

/** The moment so many days before now. */
export function daysAgo(days: number): string {
  return new Date(NOW.getTime() - days * 86_400_000).toISOString();
}

export function policyOf(more: Partial<Policy> = {}): Policy {
  return { budget: {}, source: 'input', unknownAs: 'high', allowGaps: [], ignore: [], ...more };
}

/** A comparison with a base that was scanned. */
export function comparedWith(open: Partial<NonNullable<Comparison['baseline']>['open']> = {}): Comparison {
  const none = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0 };
  const about = { source: 'cache', madeAt: daysAgo(1), gatehouse: '0.1.0', scans: [] };
  return { base: { how: 'scanned' }, baseline: { ...about, open: { ...none, ...open } } };
}

export const NOTHING: Comparison = { base: { how: 'none', reason: 'the base has no baseline' } };

/** An open, high vulnerability; `name` tells several apart. */
export function vulnerability(name: string, more: Partial<Finding> = {}): Finding {
  const component = { name: 'ws', version: '1.0.0', purl: 'pkg:npm/ws@1.0.0' };
  const severity = more.severity ?? 'high';
  return createFinding({
    fingerprint: Buffer.from(name).toString('hex').padEnd(32, '0').slice(0, 32),
    id: name,
    kind: 'vulnerability',
    severity,
    component,
    ...more,
  });
}

export function rule(name: string, more: Partial<PolicyRule> = {}): PolicyRule {
  return { name, when: {}, action: 'block', ...more };
}
