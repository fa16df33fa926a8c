import type { Exception } from '../domain/exception.ts';
import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { benchOf, rulingOn, type Bench, type Ruling } from './rulings.ts';

/** What the findings of some scans of a report were judged by. */
export interface ReportBench {
  readonly gate: string;
  readonly id: string;
  readonly bench: Bench;
  readonly exceptions: readonly Exception[];
  /** Whether it judged a finding. */
  judges(finding: Finding): boolean;
}

/** One for a report of one gate, one for each gate of a report on several. */
export function benchesOf(report: Report): readonly ReportBench[] {
  const { gate, id, scans, inputs } = report;
  const now = new Date(report.judgedAt);
  const whole = { gate, id, scans: scans.map((scan) => scan.id), ...inputs };
  return (inputs.parts ?? [whole]).map((part) => {
    const own = new Set(part.scans);
    const ownScans = scans.filter((scan) => own.has(scan.id));
    return {
      gate: part.gate,
      id: part.id,
      bench: benchOf(part.policy, ownScans, { now, comparison: part.comparison }),
      exceptions: part.exceptions,
      judges: ({ sightings }) => inputs.parts === undefined || sightings.some(({ scan }) => own.has(scan)),
    };
  });
}

/** Whether a finding counts by any of the policies that judge it. */
export function countsBy(benches: readonly ReportBench[]): (finding: Finding) => boolean {
  return (finding) => benches.some((one) => one.judges(finding) && counts(rulingOn(finding, one.bench)));
}

export function counts({ inBudget, causes, blockedBy, byControl }: Ruling): boolean {
  return inBudget || causes.length > 0 || blockedBy !== undefined || byControl !== undefined;
}
