export { BASELINE_EVENTS, baseOfEvent, branchesOf, mergeBaseOf } from "./base-commit2.js";
