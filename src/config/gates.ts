import type { GateSpec } from './gate-spec.ts';
import { imageScan } from './image-scan.ts';
import { k8sBenchmark } from './k8s-benchmark.ts';
import { lintGate } from './lint-gate.ts';
import { manifestScan } from './manifest-scan.ts';
import { report } from './report.ts';

/** Every gate there is: one row each. */
export const GATES: readonly GateSpec[] = [lintGate, manifestScan, imageScan, k8sBenchmark, report];
