import type { ControlResult, Gap } from '../../domain/scan.ts';
import type { ScanResult } from '../scanner.ts';
import type { KubeBenchRead } from './report.ts';

/** What was read of several nodes as the result of one scan: of each control the worst that any node says. */
export function together(
  reads: readonly KubeBenchRead[],
  more: { readonly gaps: readonly Gap[]; readonly notices: readonly string[] },
): ScanResult {
  const results = reads.map(({ result }) => result);
  const passed = sum(reads.map(({ scored }) => scored.passed));
  const failed = sum(reads.map(({ scored }) => scored.failed));
  return {
    observations: results.flatMap(({ observations }) => observations),
    controls: worst(results.flatMap(({ controls }) => controls)),
    coverage: {
      unit: 'checks',
      examined: sum(results.map(({ coverage }) => coverage.examined)),
      passed: sum(results.map(({ coverage }) => coverage.passed)),
      skipped: sum(results.map(({ coverage }) => coverage.skipped ?? 0)),
    },
    gaps: [...more.gaps, ...results.flatMap(({ gaps }) => gaps)],
    notices: [...more.notices, ...new Set(results.flatMap(({ notices }) => notices))],
    ...scoreOf(passed, failed),
  };
}

/** The share of scored checks that pass, in percent; none where nothing was scored. */
export function scoreOf(passed: number, failed: number): Pick<ScanResult, 'scores'> {
  return passed + failed === 0 ? {} : { scores: { total: (100 * passed) / (passed + failed) } };
}

const ORDER: readonly ControlResult['result'][] = ['pass', 'manual', 'skip', 'fail'];

function worst(controls: readonly ControlResult[]): readonly ControlResult[] {
  const byId = new Map<string, ControlResult>();
  for (const control of controls) {
    const known = byId.get(control.id);
    if (known === undefined || ORDER.indexOf(control.result) > ORDER.indexOf(known.result)) {
      byId.set(control.id, control);
    }
  }
  return [...byId.values()];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
