import { r as parseLicenceList } from "./licences.js";
import { n as parseTargetBudgets } from "./target-budgets.js";
// src/config/image-policy.ts
const imagePolicyInputs = {
	"only-fixable": {
		type: "boolean",
		default: "false",
		bare: "true",
		group: "Policy",
		description: "Count a vulnerability only when some version of its component mends it. The others stay in the report."
	},
	agree: {
		type: "choice",
		values: ["any", "all"],
		default: "any",
		group: "Policy",
		description: "With several scanners, whether a vulnerability counts when any has seen it, or only when all have that looked."
	},
	budgets: {
		type: "string",
		check: parseTargetBudgets,
		group: "Policy",
		valueName: "lines",
		description: "A line GLOB: BUDGET for each image with a budget of its own, the first that matches holds; \";\" may stand for the end of a line.",
		examples: ["ghcr.io/acme/legacy*: critical=0,high=20"]
	},
	"allow-licences": {
		type: "string",
		check: parseLicenceList,
		group: "Policy",
		valueName: "expressions",
		description: "SPDX expressions of the licences that pass, with commas between them; any other fails. Needs a scan with licence in its checks.",
		examples: ["MIT, Apache-2.0, BSD-3-Clause"]
	},
	"deny-licences": {
		type: "string",
		check: parseLicenceList,
		group: "Policy",
		valueName: "expressions",
		description: "SPDX expressions of the licences that fail, with commas between them. Needs a scan with licence in its checks.",
		examples: ["AGPL-3.0-or-later"]
	}
};
function imagePolicyOf(inputs) {
	const allow = parseLicenceList(inputs["allow-licences"] ?? "");
	const deny = parseLicenceList(inputs["deny-licences"] ?? "");
	return {
		onlyFixable: inputs["only-fixable"],
		agree: inputs.agree,
		targets: parseTargetBudgets(inputs.budgets ?? ""),
		...allow.length + deny.length > 0 && { licences: {
			allow,
			deny
		} }
	};
}
export { imagePolicyOf as n, imagePolicyInputs as t };
