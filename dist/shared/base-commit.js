export { BASELINE_EVENTS, baseOfEvent, branchesOf, mergeBaseOf } from "./running.js";
