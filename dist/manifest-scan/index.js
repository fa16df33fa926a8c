import { manifestScanGate } from "../shared/manifest-scan.js";
import { runOnActions } from "../shared/on-actions.js";
import { leave } from "../shared/running.js";
// src/actions/manifest-scan.ts
leave(process, await runOnActions(manifestScanGate, process));
export {};
