export { lintGateGate } from "./lint-gate.js";
