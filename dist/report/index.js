import { t as reportGate } from "../shared/report4.js";
import { r as runOnActions } from "../shared/on-actions.js";
import { t as leave } from "../shared/leave.js";
// src/actions/report.ts
leave(process, await runOnActions(reportGate, process));
export {};
