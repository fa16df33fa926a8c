import { t as lintGateGate } from "../shared/lint-gate.js";
import { r as runOnActions } from "../shared/on-actions.js";
import { t as leave } from "../shared/leave.js";
// src/actions/lint-gate.ts
leave(process, await runOnActions(lintGateGate, process));
export {};
