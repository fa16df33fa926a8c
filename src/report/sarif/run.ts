import type { Finding } from '../../domain/finding.ts';
import type { Report } from '../../domain/report.ts';
import type { Scan } from '../../domain/scan.ts';
import { oneLine, showInvisible } from '../escape/invisible.ts';
import { shorten } from '../shorten.ts';
import { namedTargets } from '../words.ts';
import { sarifRules } from './rules.ts';
import { sarifResults, type Placed, type Verbosity } from './results.ts';
import type { SarifInvocation, SarifLog, SarifRun } from './types.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** What one run of the file is about: a target with its scans and findings, worst first. */
export interface TargetPart {
  readonly target: string;
  readonly scans: readonly Scan[];
  readonly findings: readonly Finding[];
}

/** The report taken apart by target, in the order of the scans. */
export function byTarget({ scans }: Report, findings: readonly Finding[]): readonly TargetPart[] {
  const parts = new Map<string, { readonly scans: Scan[]; readonly findings: Finding[] }>();
  const partOf = (target: string): { readonly scans: Scan[]; readonly findings: Finding[] } => {
    const part = parts.get(target) ?? { scans: [], findings: [] };
    parts.set(target, part);
    return part;
  };
  for (const scan of scans) {
    partOf(scan.target.name).scans.push(scan);
  }
  for (const finding of findings) {
    partOf(finding.target).findings.push(finding);
  }
  return [...parts].map(([target, part]) => ({ target, scans: part.scans, findings: part.findings }));
}

/** `gatehouse/manifest-scan/production/deploy/`: code scanning takes what is before the last slash for the category. */
export function categoryOf({ gate, id }: Report, target: string): string {
  return ['gatehouse', gate, ...(id === '' ? [] : [id]), target].map((part) => oneLine(part)).join('/') + '/';
}

export function sarifRun(
  report: Report,
  { target, scans }: TargetPart,
  placed: readonly Placed[],
  verbosity: Verbosity,
): SarifRun {
  const findings = placed.map(({ finding }) => finding);
  const rules = sarifRules(findings, report);
  const ids = rules.map(({ id }) => id);
  const results = sarifResults(placed, ids, verbosity, namedTargets(report));
  return {
    tool: { driver: { name: 'Gatehouse', version: report.inputs.gatehouse, rules } },
    automationDetails: { id: categoryOf(report, target) },
    columnKind: 'utf16CodeUnits',
    invocations: scans.map(invocation),
    results,
  };
}

export function sarifLog(runs: readonly SarifRun[]): SarifLog {
  return { $schema: SCHEMA, version: '2.1.0', runs };
}

const NOTIFICATIONS = 1000;

function invocation({ id, status, reason, gaps }: Scan): SarifInvocation {
  const failed =
    status === 'completed'
      ? []
      : [notification(status === 'failed', `${id} ${status}: ${reason ?? 'no reason given'}`)];
  const unseen = gaps
    .slice(0, NOTIFICATIONS)
    .map(({ what, reason: why, allowed }) => notification(allowed !== true, `${id}: ${what}: ${why}`));
  return { executionSuccessful: status === 'completed', toolExecutionNotifications: [...failed, ...unseen] };
}

function notification(isError: boolean, text: string): SarifInvocation['toolExecutionNotifications'][number] {
  return { level: isError ? 'error' : 'warning', message: { text: shorten(showInvisible(text), 1000) } };
}
