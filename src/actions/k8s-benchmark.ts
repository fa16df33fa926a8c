import { k8sBenchmarkGate } from '../gates/k8s-benchmark.ts';
import { runOnActions } from '../gates/on-actions.ts';
import { leave } from '../host/leave.ts';

leave(process, await runOnActions(k8sBenchmarkGate, process));
