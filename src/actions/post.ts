import { afterAction } from '../gates/after-action.ts';
import { leave } from '../host/leave.ts';

await afterAction(process);
leave(process, 0);
