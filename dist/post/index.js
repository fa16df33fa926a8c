import { afterAction } from "../shared/after-action.js";
import { leave } from "../shared/running.js";
// src/actions/post.ts
await afterAction(process);
leave(process, 0);
export {};
