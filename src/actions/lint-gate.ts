import { lintGateGate } from '../gates/lint-gate.ts';
import { runOnActions } from '../gates/on-actions.ts';
import { leave } from '../host/leave.ts';

leave(process, await runOnActions(lintGateGate, process));
