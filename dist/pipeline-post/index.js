import { z as pipeline } from "../shared/common.js";
import { t as afterAction } from "../shared/after-action.js";
import { n as takeCompositeState, t as takeCompositeInputs } from "../shared/composite.js";
import { t as leave } from "../shared/leave.js";
// src/actions/pipeline-post.ts
await takeCompositeInputs(process.env, Object.keys(pipeline.inputs));
await takeCompositeState(process.env);
await afterAction(process);
leave(process, 0);
export {};
