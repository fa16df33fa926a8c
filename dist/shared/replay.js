import { r as commonInputs } from "./outputs.js";
import { n as controlPolicyOf, t as controlInputs } from "./control-inputs.js";
import { n as imagePolicyOf, t as imagePolicyInputs } from "./image-policy.js";
import { o as scopeInputs, s as scopePolicyOf } from "./lint-gate.js";
import { t as policyOf } from "./policy2.js";
// src/config/what-if.ts
const { budget, judge, "fail-on": failOn, "unknown-severity": unknownSeverity } = commonInputs;
const { "ignore-rules": ignoreRules, "allow-gaps": allowGaps, "no-baseline": noBaseline } = commonInputs;
const judgingInputs = {
	"fail-on": failOn,
	budget,
	"unknown-severity": unknownSeverity,
	"ignore-rules": ignoreRules,
	"allow-gaps": allowGaps,
	judge,
	scope: scopeInputs.scope,
	"no-baseline": noBaseline,
	...imagePolicyInputs,
	...controlInputs
};
const PARTS = {
	"fail-on": [
		"budget",
		"ratchet",
		"source"
	],
	budget: [
		"budget",
		"ratchet",
		"source"
	],
	"unknown-severity": ["unknownAs"],
	"ignore-rules": ["ignore"],
	"allow-gaps": ["allowGaps"],
	judge: ["judged"],
	scope: ["judged", "scope"],
	"no-baseline": ["noBaseline"],
	"only-fixable": ["onlyFixable"],
	agree: ["agree"],
	budgets: ["targets"],
	"allow-licences": ["licences"],
	"deny-licences": ["licences"],
	"min-score": ["minScores"],
	require: ["require"],
	"fail-on-any-resource": ["failOnAnyResource"]
};
function policyChanges(inputs, given) {
	const { policy } = policyOf(inputs, { pullRequest: false });
	const all = {
		ratchet: false,
		...policy,
		...imagePolicyOf(inputs),
		...controlPolicyOf(inputs),
		...scopePolicyOf(inputs)
	};
	const names = Object.keys(PARTS);
	const parts = new Set(names.flatMap((name) => (given.get(name) ?? "") === "" ? [] : PARTS[name]));
	return Object.fromEntries([...parts].map((part) => [part, all[part]]));
}
// src/config/replay.ts
const { format, output, color } = commonInputs;
const replayInputs = {
	format,
	output,
	color,
	config: {
		type: "string",
		group: "Policy",
		valueName: "file",
		description: "Judge by this configuration in place of what the report was judged by, and say what would change. What it does not say of inputs stays.",
		examples: [".github/gatehouse.yml"]
	},
	...judgingInputs
};
const replay = {
	name: "replay",
	title: "Gatehouse replay",
	summary: "Judge a report again, or by another policy",
	description: "Judges a report again by everything it embeds, with its own clock: the same verdict, outputs and exit code. A report whose verdict does not follow from what it holds is an error. With --config or other policy inputs it says what would change.",
	branding: {
		icon: "shield",
		color: "blue"
	},
	inputs: replayInputs,
	outputs: {},
	examples: [
		{
			command: "gatehouse replay report.json",
			says: "The same answer, or an error that says what was altered"
		},
		{
			command: "gatehouse replay report.json --fail-on medium",
			says: "What would change if nothing of medium severity were allowed"
		},
		{
			command: "gatehouse replay report.json --config .github/gatehouse.yml",
			says: "What would change by this configuration"
		}
	]
};
const explainInputs = {
	report: {
		type: "string",
		group: "What to scan",
		valueName: "file",
		description: "The report, as JSON.",
		examples: ["report.json"]
	},
	format: {
		type: "choice",
		values: ["text", "json"],
		default: "text",
		short: "f",
		group: "Output",
		description: "How to say it."
	}
};
const explain = {
	name: "explain",
	title: "Gatehouse explain",
	summary: "Say why a finding counts or not",
	description: "Says of a finding in a report which rules and limits it was compared with, which of them decided, and what would change that.",
	branding: {
		icon: "shield",
		color: "blue"
	},
	inputs: explainInputs,
	outputs: {},
	examples: [{
		command: "gatehouse explain CVE-2021-44228 --report report.json",
		says: "By its id, an alias or the id of the rule"
	}, {
		command: "gatehouse explain 4f1c09 --report report.json",
		says: "By its fingerprint, or as much of it as is unique"
	}]
};
export { judgingInputs as a, replayInputs as i, explainInputs as n, policyChanges as o, replay as r, explain as t };
