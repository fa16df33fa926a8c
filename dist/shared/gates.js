import { t as imageScan } from "./image-scan.js";
import { n as k8sBenchmark } from "./k8s-benchmark.js";
import { n as lintGate } from "./lint-gate.js";
import { n as manifestScan } from "./manifest-scan.js";
import { t as report } from "./report2.js";
// src/config/gates.ts
const GATES = [
	lintGate,
	manifestScan,
	imageScan,
	k8sBenchmark,
	report
];
export { GATES as t };
