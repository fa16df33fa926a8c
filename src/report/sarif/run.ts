import type { Finding } from '../../domain/finding.ts';
import type { Report } from '../../domain/report.ts';
import type { Scan } from '../../domain/scan.ts';
import { gapWords } from '../../policy/gaps.ts';
import { oneLine, showInvisible } from '../escape/invisible.ts';
import { filledJson } from '../filled-json.ts';
import { shorten } from '../shorten.ts';
import { namedTargets } from '../words.ts';
import { ruleLeads, sarifRules } from './rules.ts';
import { sarifResults, type LocationsOf, type Verbosity } from './results.ts';
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

/** The SARIF file with a run for each target, in parts of its text. */
export function* sarifParts(
  report: Report,
  parts: readonly TargetPart[],
  { verbosity, indent, placesIn }: SarifStyle,
): Generator<string> {
  const named = namedTargets(report);
  const fillings = parts.flatMap((part) => {
    const leads = ruleLeads(part.findings);
    return [
      { key: 'rules', depth: 5, elements: sarifRules(leads, report) },
      {
        key: 'results',
        depth: 3,
        elements: sarifResults(part.findings, leads, { verbosity, named, locationsOf: placesIn(part) }),
      },
    ];
  });
  yield* filledJson(sarifLog(parts.map((part) => emptyRun(report, part))), fillings, indent);
}

/** How a file is written. */
export interface SarifStyle {
  readonly verbosity: Verbosity;
  /** In spaces. */
  readonly indent: number;
  /** Tells where the findings of a target are shown. */
  readonly placesIn: (part: TargetPart) => LocationsOf;
}

function emptyRun(report: Report, { target, scans }: TargetPart): SarifRun {
  return {
    tool: { driver: { name: 'Gatehouse', version: report.inputs.gatehouse, rules: [] } },
    automationDetails: { id: categoryOf(report, target) },
    columnKind: 'utf16CodeUnits',
    invocations: scans.map(invocation),
    results: [],
  };
}

function sarifLog(runs: readonly SarifRun[]): SarifLog {
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
    .map((gap) => notification(gap.allowed !== true, `${id}: ${gapWords(gap)}`));
  return { executionSuccessful: status === 'completed', toolExecutionNotifications: [...failed, ...unseen] };
}

function notification(isError: boolean, text: string): SarifInvocation['toolExecutionNotifications'][number] {
  return { level: isError ? 'error' : 'warning', message: { text: shorten(showInvisible(text), 1000) } };
}
