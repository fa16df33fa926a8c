import { imageScanGate } from "../shared/image-scan.js";
import { runOnActions } from "../shared/on-actions.js";
import { leave } from "../shared/running.js";
// src/actions/image-scan.ts
leave(process, await runOnActions(imageScanGate, process));
export {};
