import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import type { Scan } from '../domain/scan.ts';
import { allowanceWords } from '../policy/gaps.ts';
import { annotationMessage } from './check-run/message.ts';
import { worstFirst } from './order.ts';
import { renderSuites, type TestCase, type TestSuite } from './junit/suite.ts';
import {
  coverageWords,
  gateName,
  headline,
  namedTargets,
  placeOf,
  placeWords,
  resourceName,
  STATUS_WORDS,
  type NamedTarget,
} from './words.ts';
import { verdictSentence } from './verdict-sentence.ts';

/** The report as JUnit XML: one suite for the verdict and one for each scan. */
export function renderJunit(report: Report): string {
  const suites = [verdictSuite(report), ...scanSuites(report)];
  return renderSuites(gateName(report), suites);
}

function verdictSuite(report: Report): TestSuite {
  const outcome = report.verdict === 'pass' ? 'passed' : report.verdict === 'fail' ? 'failure' : 'error';
  const reasons = report.reasons.map(({ rule, message }) => `${rule}: ${message}`).join('\n');
  const verdict: TestCase = { name: 'verdict', outcome, message: verdictSentence(report), text: reasons };
  return { name: gateName(report), timestamp: report.judgedAt, durationMs: 0, cases: [verdict] };
}

function scanSuites(report: Report): readonly TestSuite[] {
  const byScan = findingsByScan(report);
  const named = namedTargets(report);
  const cases = (scan: string | undefined): readonly TestCase[] =>
    (byScan.get(scan) ?? []).map((finding) => findingCase(finding, named));
  const suites = report.scans.map((scan) => scanSuite(scan, cases(scan.id), report));
  const scanless = cases(undefined);
  return scanless.length === 0
    ? suites
    : [
        ...suites,
        {
          name: 'findings of other scans',
          timestamp: report.judgedAt,
          durationMs: 0,
          cases: scanless,
        },
      ];
}

/** Each finding once, under the first scan of this report that saw it. */
function findingsByScan(report: Report): ReadonlyMap<string | undefined, readonly Finding[]> {
  const known = new Set(report.scans.map(({ id }) => id));
  const grouped = new Map<string | undefined, Finding[]>();
  for (const finding of worstFirst(report.findings, report)) {
    const scan = finding.sightings.find((sighting) => known.has(sighting.scan))?.scan;
    const group = grouped.get(scan) ?? [];
    group.push(finding);
    grouped.set(scan, group);
  }
  return grouped;
}

function scanSuite(scan: Scan, findings: readonly TestCase[], { judgedAt }: Report): TestSuite {
  return {
    name: scan.id,
    timestamp: judgedAt,
    durationMs: scan.durationMs,
    cases: [scanCase(scan), ...scan.gaps.map(gapCase), ...controlCases(scan), ...findings],
  };
}

function scanCase({ status, reason = 'no reason given', coverage }: Scan): TestCase {
  if (status !== 'completed') {
    return { name: 'scan', outcome: status === 'failed' ? 'error' : 'skipped', message: `${status}: ${reason}` };
  }
  const examined = coverage?.examined ?? 0;
  const message = coverage === undefined ? 'nothing examined' : coverageWords(coverage);
  return { name: 'scan', outcome: examined === 0 ? 'error' : 'passed', message };
}

function gapCase(gap: Scan['gaps'][number]): TestCase {
  const { what, reason, allowed, acceptance, location } = gap;
  return {
    name: `gap: ${what}`,
    outcome: allowed === true ? 'skipped' : 'error',
    message: acceptance === undefined ? reason : `${reason} (${allowanceWords(gap) ?? ''})`,
    ...(location !== undefined && { text: placeOf(location) }),
  };
}

const CONTROL_OUTCOMES = { pass: 'passed', fail: 'failure', manual: 'skipped', skip: 'skipped' } as const;

function controlCases({ controls }: Scan): readonly TestCase[] {
  return controls.map(({ id, result, title }) => ({
    name: `control: ${title === undefined ? id : `${id} ${title}`}`,
    outcome: CONTROL_OUTCOMES[result],
    message: { pass: 'passed', fail: 'failed', manual: STATUS_WORDS.manual, skip: 'skipped' }[result],
  }));
}

function findingCase(finding: Finding, namedTarget: NamedTarget): TestCase {
  const { status, severity, locations, resource, decision } = finding;
  const named = namedTarget(finding);
  const told = locations.length > 0 || named !== undefined || resource === undefined;
  const where = [told && placeWords(finding, named), resource && resourceName(resource)].filter(Boolean).join(' ');
  const name = `${headline(finding)} (${where})`;
  if (status === 'open') {
    return {
      name,
      outcome: 'failure',
      type: severity,
      message: `${severity}: ${headline(finding)}`,
      text: annotationMessage(finding, named),
    };
  }
  const why = decision?.exception;
  return { name, outcome: 'skipped', message: `${STATUS_WORDS[status]}${why === undefined ? '' : `: ${why}`}` };
}
