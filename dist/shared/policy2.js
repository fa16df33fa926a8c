import { n as budgetOfFailOn, r as defaultBudget } from "./budget.js";
// src/config/policy.ts
function policyOf(inputs, { pullRequest }) {
	const failOn = inputs["fail-on"];
	const given = inputs.budget ?? (failOn === void 0 ? void 0 : budgetOfFailOn(failOn));
	const { ratchet, ...budget } = given ?? defaultBudget({ pullRequest });
	return {
		policy: {
			budget,
			source: given === void 0 ? "default" : "input",
			unknownAs: inputs["unknown-severity"],
			allowGaps: inputs["allow-gaps"] ?? [],
			ignore: inputs["ignore-rules"] ?? [],
			judged: inputs.judge ?? (pullRequest ? "change" : "all"),
			noBaseline: inputs["no-baseline"],
			...ratchet === true && { ratchet }
		},
		notices: []
	};
}
export { policyOf as t };
