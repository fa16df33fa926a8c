import { t as manifestScanGate } from "../shared/manifest-scan.js";
import { r as runOnActions } from "../shared/on-actions.js";
import { t as leave } from "../shared/leave.js";
// src/actions/manifest-scan.ts
leave(process, await runOnActions(manifestScanGate, process));
export {};
