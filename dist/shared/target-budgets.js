import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_picomatch } from "./picomatch.js";
import { i as messageOf, r as UserError } from "./errors.js";
import { i as parseBudget } from "./budget.js";
// src/policy/target-budgets.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function parseTargetBudgets(text) {
	return text.split(/[\n;]/).map((line) => line.trim()).filter((line) => line !== "").map(readLine);
}
function readLine(line) {
	const { glob, budget } = /^(?<glob>\S+):\s+(?<budget>\S.*)$/.exec(line)?.groups ?? {};
	if (glob === void 0 || budget === void 0) throw new UserError(`"${line}" is not GLOB: BUDGET, as in ghcr.io/acme/legacy*: critical=0,high=20.`);
	try {
		return {
			glob,
			budget: parseBudget(budget)
		};
	} catch (error) {
		throw new UserError(`for "${glob}": ${messageOf(error)}`, { cause: error });
	}
}
function budgetOfTarget(target, { targets = [] }) {
	return targets.find(({ glob }) => glob === target || import_picomatch.default.isMatch(target, glob, {
		dot: true,
		bash: true
	}))?.budget;
}
export { parseTargetBudgets as n, budgetOfTarget as t };
