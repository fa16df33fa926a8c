import { r as parseMinScores } from "./scores.js";
// src/config/control-inputs.ts
const controlInputs = {
	"min-score": {
		type: "string",
		check: parseMinScores,
		group: "Policy",
		valueName: "scores",
		description: "The least score from 0 to 100 that passes, as in kubescape.nsa=80, kube-bench=90, on each target. A score that is named and that no scan gives is an error.",
		examples: ["kubescape.nsa=80"]
	},
	require: {
		type: "list",
		group: "Policy",
		valueName: "globs",
		description: "Controls that must be evaluated, and pass in every scan that has them, as in CIS 1.2.1 or CIS 4.2.*. One that is left to a person or skipped does not pass, and no exception stands for it.",
		examples: ["CIS 4.2.*"]
	},
	"fail-on-any-resource": {
		type: "list",
		group: "Policy",
		valueName: "globs",
		description: "Controls of which not one finding may be open, whatever its severity, cause and the budget, as in C-0057 or \"*\" for all.",
		examples: ["C-0057"]
	}
};
function controlPolicyOf(inputs) {
	const minScores = parseMinScores(inputs["min-score"] ?? "");
	const { require = [], "fail-on-any-resource": failOnAnyResource = [] } = inputs;
	return {
		...Object.keys(minScores).length > 0 && { minScores },
		...require.length > 0 && { require },
		...failOnAnyResource.length > 0 && { failOnAnyResource }
	};
}
export { controlPolicyOf as n, controlInputs as t };
