import { pipeline } from '../config/pipeline.ts';
import { afterAction } from '../gates/after-action.ts';
import { takeCompositeInputs, takeCompositeState } from '../gates/composite.ts';
import { leave } from '../host/leave.ts';

await takeCompositeInputs(process.env, Object.keys(pipeline.inputs));
await takeCompositeState(process.env);
await afterAction(process);
leave(process, 0);
