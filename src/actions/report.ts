import { reportGate } from '../gates/report.ts';
import { runOnActions } from '../gates/on-actions.ts';
import { leave } from '../host/leave.ts';

leave(process, await runOnActions(reportGate, process));
