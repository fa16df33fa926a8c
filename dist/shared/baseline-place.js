import { r as UserError } from "./errors.js";
// src/config/baseline-place.ts
const BASELINE_BRANCH = "gatehouse-baselines";
function parseBaselinePlace(text) {
	if (text === "auto" || text === "none" || text === "artifact" || text === "cache") return { kind: text };
	if (text === "branch") return {
		kind: "branch",
		name: BASELINE_BRANCH
	};
	const [kind, ...rest] = text.split(":");
	const value = rest.join(":");
	if (kind === "file" && value !== "") return {
		kind,
		path: value
	};
	if (kind === "branch" && isBranchName(value)) return {
		kind,
		name: value
	};
	throw new UserError(`baseline: ${JSON.stringify(text.slice(0, 80))} names no place: write auto, none, artifact, cache, file:FOLDER or branch:NAME.`);
}
function isBranchName(name) {
	return /^[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$/.test(name) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[/.]$/.test(name);
}
export { parseBaselinePlace as t };
