import { lintGateGate } from "../shared/lint-gate.js";
import { runOnActions } from "../shared/on-actions.js";
import { leave } from "../shared/running.js";
// src/actions/lint-gate.ts
leave(process, await runOnActions(lintGateGate, process));
export {};
