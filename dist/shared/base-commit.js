export { t as BASELINE_EVENTS, n as baseOfEvent, r as branchesOf, i as mergeBaseOf } from "./base-commit2.js";
