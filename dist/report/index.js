import { reportGate } from "../shared/report.js";
import { runOnActions } from "../shared/on-actions.js";
import { leave } from "../shared/running.js";
// src/actions/report.ts
leave(process, await runOnActions(reportGate, process));
export {};
