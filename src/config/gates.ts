import type { GateSpec } from './gate-spec.ts';
import { imageScan } from './image-scan.ts';
import { manifestScan } from './manifest-scan.ts';
import { report } from './report.ts';

/** Every gate there is: one row each. */
export const GATES: readonly GateSpec[] = [manifestScan, imageScan, report];
