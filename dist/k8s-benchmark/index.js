import { k8sBenchmarkGate } from "../shared/k8s-benchmark.js";
import { runOnActions } from "../shared/on-actions.js";
import { leave } from "../shared/running.js";
// src/actions/k8s-benchmark.ts
leave(process, await runOnActions(k8sBenchmarkGate, process));
export {};
