import { runAllOnActions } from '../gates/all-gates-on-actions.ts';
import { leave } from '../host/leave.ts';

leave(process, await runAllOnActions(process));
