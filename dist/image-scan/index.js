import { t as imageScanGate } from "../shared/image-scan.js";
import { r as runOnActions } from "../shared/on-actions.js";
import { t as leave } from "../shared/leave.js";
// src/actions/image-scan.ts
leave(process, await runOnActions(imageScanGate, process));
export {};
