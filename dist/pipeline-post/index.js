import { pipeline } from "../shared/common.js";
import { afterAction } from "../shared/after-action.js";
import { takeCompositeInputs, takeCompositeState } from "../shared/composite.js";
import { leave } from "../shared/running.js";
// src/actions/pipeline-post.ts
await takeCompositeInputs(process.env, Object.keys(pipeline.inputs));
await takeCompositeState(process.env);
await afterAction(process);
leave(process, 0);
export {};
