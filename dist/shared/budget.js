import { r as UserError } from "./errors.js";
import { t as SEVERITIES } from "./severity.js";
import { t as nearest } from "./nearest.js";
// src/policy/budget.ts
const BUDGET_KEYS = [...SEVERITIES, "total"];
function defaultBudget({ pullRequest }) {
	return pullRequest ? {
		critical: 0,
		high: 0
	} : { critical: 0 };
}
function budgetOfFailOn(lowest) {
	const named = SEVERITIES.slice(0, SEVERITIES.indexOf(lowest) + 1);
	return Object.fromEntries(named.map((severity) => [severity, 0]));
}
function parseBudget(text) {
	const parts = text.split(/[,\n]/).map((part) => part.trim()).filter((part) => part !== "");
	const read = parts.map(readPart);
	const mistakes = [...read.flatMap((part) => "mistake" in part ? [part.mistake] : []), ...repeated(read)];
	if (parts.length === 0) mistakes.push("it is empty");
	if (mistakes.length > 0) throw new UserError(`budget: ${mistakes.join("; ")}. Write it like critical=0,high=3 (keys: ${BUDGET_KEYS.join(", ")}).`);
	return Object.fromEntries(read.flatMap((part) => "key" in part ? [[part.key, part.limit]] : []));
}
function parseGivenBudget(text) {
	const parts = text.split(/[,\n]/).map((part) => part.trim());
	const limits = parts.filter((part) => part.toLowerCase() !== "ratchet");
	if (limits.length === parts.length) return parseBudget(text);
	return {
		...limits.some((part) => part !== "") && parseBudget(limits.join(",")),
		ratchet: true
	};
}
function readPart(part) {
	const { key = part, limit = "" } = /^(?<key>[^=:]+?)\s*[=:]\s*(?<limit>.*)$/.exec(part)?.groups ?? {};
	const known = BUDGET_KEYS.find((name) => name === key.toLowerCase());
	if (known === void 0) {
		const suggestion = nearest(key, BUDGET_KEYS);
		return { mistake: `"${key}" is not a severity${suggestion === void 0 ? "" : `, did you mean ${suggestion}?`}` };
	}
	if (!/^\d{1,9}$/.test(limit)) return { mistake: `"${part}" needs a whole number of 0 or more after ${known}=` };
	return {
		key: known,
		limit: Number(limit)
	};
}
function repeated(parts) {
	const keys = parts.flatMap((part) => "key" in part ? [part.key] : []);
	return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))].map((key) => `${key} is given twice`);
}
export { parseGivenBudget as a, parseBudget as i, budgetOfFailOn as n, defaultBudget as r, BUDGET_KEYS as t };
