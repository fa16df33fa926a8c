import { r as parseKubernetesVersion } from "./kubernetes-version.js";
import { a as summarySchema, n as findingSchema, o as SEVERITIES, r as locationSchema } from "./finding.js";
import { a as text, i as oneOf, n as count, r as object, t as array } from "./schema.js";
// src/config/common-inputs.ts
const NAMED_SEVERITIES = SEVERITIES.filter((severity) => severity !== "unknown");
const FORMATS = [
	"table",
	"json",
	"sarif",
	"markdown",
	"html",
	"junit"
];
const policyInputs = {
	"fail-on": {
		type: "choice",
		values: NAMED_SEVERITIES,
		group: "Policy",
		valueName: "severity",
		description: "The lowest severity of which no open finding is allowed. The short form of budget: give one of the two.",
		examples: ["high"]
	},
	budget: {
		type: "budget",
		group: "Policy",
		valueName: "limits",
		description: "How many open findings of each severity pass, as in critical=0,high=3; total limits all together. A severity that is not named is not limited. Without fail-on and budget: critical=0,high=0 on a pull request, critical=0 elsewhere.",
		examples: ["critical=0,high=3"]
	},
	"unknown-severity": {
		type: "choice",
		values: NAMED_SEVERITIES,
		default: "high",
		group: "Policy",
		valueName: "severity",
		description: "What a finding counts as when nobody said how severe it is and the budget does not name unknown."
	},
	"ignore-rules": {
		type: "list",
		group: "Policy",
		valueName: "ids",
		description: "Ids of rules whose findings do not count. They stay in the report as suppressed.",
		examples: ["GH-NSA-IMAGE-DIGEST"]
	},
	"allow-gaps": {
		type: "list",
		group: "Policy",
		valueName: "globs",
		description: "What may stay unscanned, by path: a file that cannot be read or rendered is an error unless a glob here matches it.",
		examples: ["legacy/**"]
	}
};
const githubInputs = {
	token: {
		type: "string",
		group: "GitHub",
		only: "action",
		secret: true,
		defaultExpression: "${{ github.token }}",
		description: "The token for the check run, the comment and the SARIF upload. No scanner ever sees it. What it may not do is said and left out; the verdict stays the same."
	},
	checkout: {
		type: "choice",
		values: ["verify", "trust"],
		default: "verify",
		group: "GitHub",
		only: "action",
		description: "Whether the working directory must be a Git checkout of the commit on which the result is shown. trust: scan what lies there, as files that an earlier job has made."
	},
	check: {
		type: "boolean",
		default: "true",
		group: "GitHub",
		only: "action",
		description: "Whether to make a check run with annotations. Needs `checks: write`."
	},
	comment: {
		type: "choice",
		values: [
			"always",
			"on-findings",
			"on-change",
			"never"
		],
		default: "on-findings",
		group: "GitHub",
		only: "action",
		description: "When to write the one comment on the pull request: on-findings when there is something to say, on-change when it differs from the last run. Needs `pull-requests: write`."
	},
	"max-annotations": {
		type: "integer",
		minimum: 0,
		maximum: 1e3,
		default: "500",
		group: "GitHub",
		only: "action",
		description: "The most annotations on the check run, worst first; a line says how many were left out."
	},
	sarif: {
		type: "choice",
		values: ["auto", "never"],
		default: "auto",
		group: "GitHub",
		only: "action",
		description: "Whether to upload SARIF to code scanning where that is switched on. Needs `security-events: write`."
	},
	summary: {
		type: "boolean",
		default: "true",
		group: "GitHub",
		only: "action",
		description: "Whether to write the job summary."
	}
};
const outputInputs = {
	format: {
		type: "list",
		values: FORMATS,
		group: "Output",
		only: "cli",
		valueName: "format",
		short: "f",
		description: "What to print; may be given several times. Without it: table.",
		examples: ["json"]
	},
	output: {
		type: "list",
		group: "Output",
		only: "cli",
		valueName: "file",
		short: "o",
		description: "The file for each --format, in the same order; - is standard output.",
		examples: ["report.json"]
	},
	out: {
		type: "string",
		group: "Output",
		valueName: "folder",
		description: "Keep the report as text and JSON in FOLDER/compliance/<date>/<gate>/.",
		examples: ["evidence"]
	},
	color: {
		type: "choice",
		values: [
			"auto",
			"always",
			"never"
		],
		default: "auto",
		bare: "always",
		group: "Output",
		only: "cli",
		valueName: "when",
		description: "Whether to use colours; auto: on a terminal, unless NO_COLOR is set. --no-color is --color=never."
	},
	quiet: {
		type: "boolean",
		default: "false",
		bare: "true",
		group: "Output",
		only: "cli",
		short: "q",
		description: "Log nothing but warnings and errors."
	},
	verbose: {
		type: "boolean",
		default: "false",
		bare: "true",
		group: "Output",
		only: "cli",
		short: "v",
		description: "Log more of what is done."
	}
};
const commonInputs = {
	...policyInputs,
	...outputInputs,
	...githubInputs,
	id: {
		type: "string",
		pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
		expected: "an id: letters, digits, \".\", \"_\" and \"-\", at most 64, with a letter or digit first",
		group: "Run",
		description: "Tells two runs of this gate in one workflow apart: in the name of the check, the comment and the SARIF category.",
		examples: ["staging"]
	},
	"scan-timeout": {
		type: "duration",
		default: "10m",
		group: "Run",
		valueName: "duration",
		description: "How long one scan may take, as in 90s or 1h30m. A scan that takes longer is an error."
	},
	"working-directory": {
		type: "string",
		default: ".",
		group: "Run",
		valueName: "folder",
		description: "The folder in which paths are looked up, from the root of the checkout or from the current folder."
	}
};
// src/domain/access.ts
const riskSchema = object({
	ruleId: text(),
	severity: oneOf(SEVERITIES),
	title: text()
}, [
	"ruleId",
	"severity",
	"title"
]);
const accessSchema = object({
	subjects: array(object({
		id: text(),
		kind: text("User, Group or ServiceAccount."),
		name: text(),
		namespace: text()
	}, [
		"id",
		"kind",
		"name"
	])),
	roles: array(object({
		id: text(),
		kind: text("Role or ClusterRole."),
		name: text(),
		namespace: text(),
		defined: {
			type: "boolean",
			description: "false: bound here, defined elsewhere."
		},
		permissions: array(text("One rule each, as in \"get, list secrets\".")),
		risks: array(riskSchema),
		location: locationSchema
	}, [
		"id",
		"kind",
		"name",
		"defined",
		"permissions",
		"risks"
	])),
	bindings: array(object({
		kind: text("RoleBinding or ClusterRoleBinding."),
		name: text(),
		namespace: text("Where the grant holds; absent: in the whole cluster."),
		subject: text("The id of a subject."),
		role: text("The id of a role."),
		risks: array(riskSchema),
		location: locationSchema
	}, [
		"kind",
		"name",
		"subject",
		"role",
		"risks"
	]))
}, [
	"subjects",
	"roles",
	"bindings"
]);
// src/domain/installation.ts
const INSTALL_SOURCES = [
	"path",
	"tool-cache",
	"archive-folder",
	"mirror",
	"release",
	"registry",
	"system"
];
const VERIFICATIONS = [
	"lock",
	"signature",
	"checksum",
	"system",
	"none"
];
const targetSchema = object({
	kind: oneOf([
		"source",
		"image",
		"sbom",
		"manifests",
		"cluster",
		"host"
	]),
	name: text(),
	digest: text()
}, ["kind", "name"]);
const gapSchema = object({
	what: text("What could not be looked at, as in a path or a control."),
	reason: text("Why, and what to do about it."),
	allowed: {
		type: "boolean",
		description: "true: the policy names this gap, so that it is no error."
	},
	location: object({
		path: text(),
		startLine: count(),
		startColumn: count()
	}, ["path"])
}, ["what", "reason"]);
const controlResultSchema = object({
	id: text(),
	result: oneOf([
		"pass",
		"fail",
		"manual",
		"skip"
	]),
	title: text()
}, ["id", "result"]);
const coverageSchema = object({
	unit: text("What is counted: packages, objects, files, controls."),
	examined: count(),
	passed: count("Those of the examined in which nothing was found."),
	skipped: count("Seen and passed over on purpose, as an unknown custom resource.")
}, [
	"unit",
	"examined",
	"passed"
]);
const scanSchema = object({
	id: text("scanner@target, unique in the report."),
	scanner: text(),
	version: text(),
	target: targetSchema,
	status: oneOf([
		"completed",
		"failed",
		"skipped"
	]),
	reason: text("Why it failed or was skipped."),
	durationMs: count(),
	checks: array(text("What was looked for: vulnerability, secret, …")),
	coverage: coverageSchema,
	controls: array(controlResultSchema),
	scores: {
		type: "object",
		additionalProperties: { type: "number" }
	},
	gaps: array(gapSchema),
	notices: array(text("What a reader should know that is neither finding nor gap.")),
	install: object({
		source: oneOf(["builtin", ...INSTALL_SOURCES]),
		verified: oneOf([...VERIFICATIONS, "builtin"]),
		sha256: text()
	}, ["source", "verified"]),
	database: object({
		updatedAt: text(),
		digest: text()
	}, []),
	access: accessSchema
}, [
	"id",
	"scanner",
	"version",
	"target",
	"status",
	"durationMs",
	"controls",
	"gaps"
], "One scanner on one target.");
// src/domain/report.ts
const VERDICTS = [
	"pass",
	"fail",
	"error"
];
const reasonSchema = object({
	rule: text("Which rule of the policy, as in budget.critical or scan.failed."),
	limit: count(),
	actual: count(),
	message: text("What was expected, what was found, and what would change it."),
	findings: array(text("Fingerprints of the findings that count here."))
}, [
	"rule",
	"message",
	"findings"
]);
const limit = count("The most open findings that pass.");
const budgetSchema = object({
	critical: limit,
	high: limit,
	medium: limit,
	low: limit,
	info: limit,
	unknown: limit,
	total: limit
}, [], "The most open findings of each severity; a severity that is not named is not limited.");
const policySchema = object({
	budget: budgetSchema,
	source: oneOf(["default", "input"], "Where the budget comes from."),
	unknownAs: oneOf(SEVERITIES, "What a finding of unknown severity counts as, where the budget does not name unknown."),
	allowGaps: array(text("Globs over what a gap names; a gap that matches is no error.")),
	ignore: array(text("Rule ids whose findings are suppressed by an input.")),
	onlyFixable: {
		type: "boolean",
		description: "true: a vulnerability that no version of its component mends is not counted."
	},
	agree: oneOf(["any", "all"], "How many of the scanners that looked must have seen a vulnerability for it to count."),
	targets: array(object({
		glob: text("Over the name of a target."),
		budget: budgetSchema
	}, ["glob", "budget"]), "Budgets of targets of their own; the first that matches holds."),
	licences: object({
		allow: array(text("SPDX expression.")),
		deny: array(text("SPDX expression."))
	}, ["allow", "deny"], "Which licences pass; an empty list of allowed ones allows all that are not denied.")
}, [
	"budget",
	"source",
	"unknownAs",
	"allowGaps",
	"ignore"
], "What the findings were judged by.");
const reportSchema = {
	...object({
		schemaVersion: { const: "1" },
		gate: text("image-scan, lint-gate, manifest-scan, …"),
		id: text("Tells two runs of one gate apart; may be empty."),
		verdict: oneOf(VERDICTS),
		judgedAt: text("ISO 8601, UTC."),
		reasons: array(reasonSchema, "Why the verdict is not pass; empty when it is."),
		notices: array(text("What the run did differently from what a reader may expect, and why.")),
		summary: summarySchema,
		scans: array(scanSchema),
		findings: array(findingSchema, "Worst first."),
		inputs: object({
			policy: policySchema,
			exceptions: array(object({}, [])),
			gatehouse: text("The version of Gatehouse.")
		}, [
			"policy",
			"exceptions",
			"gatehouse"
		])
	}, [
		"schemaVersion",
		"gate",
		"id",
		"verdict",
		"judgedAt",
		"reasons",
		"notices",
		"summary",
		"scans",
		"findings",
		"inputs"
	]),
	title: "Gatehouse report"
};
// src/config/outputs.ts
const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, { description: `How many open findings are ${severity === "unknown" ? "of unknown severity" : severity}.` }]));
const gateOutputs = {
	verdict: { description: `One of ${VERDICTS.join(", ")}. error: could not scan.` },
	...counts,
	findings: { description: "How many findings there are, whatever their status." },
	suppressed: { description: "How many findings are suppressed." },
	new: { description: "How many open findings are new since the baseline." },
	report: { description: "The path of the report as JSON." },
	html: { description: "The path of the report as one HTML page." },
	"sarif-file": { description: "The path of the report as SARIF." },
	markdown: { description: "The path of the report as Markdown." },
	"check-url": { description: "The URL of the check run, if one was made." },
	"comment-url": { description: "The URL of the comment, if one was written." }
};
const manifestScan = {
	name: "manifest-scan",
	title: "Gatehouse manifest-scan",
	summary: "Scan Kubernetes manifests, Kustomizations and Helm charts",
	description: "Checks Kubernetes manifests, Kustomizations and Helm charts against the Pod Security Standards and the NSA/CISA hardening guide, and says whether the change may pass.",
	branding: {
		icon: "shield",
		color: "blue"
	},
	positional: "path",
	inputs: {
		path: {
			type: "list",
			default: ".",
			group: "What to scan",
			valueName: "paths",
			description: "Files and folders with Kubernetes manifests, Kustomizations or Helm charts.",
			examples: ["deploy", "charts/shop"]
		},
		exclude: {
			type: "list",
			group: "What to scan",
			valueName: "globs",
			description: "Globs of paths to leave out, relative to the working directory.",
			examples: ["**/testdata/**"]
		},
		scanners: {
			type: "list",
			values: ["builtin"],
			default: "builtin",
			group: "What to scan",
			valueName: "names",
			description: "The scanners to run."
		},
		"kubernetes-version": {
			type: "string",
			check: parseKubernetesVersion,
			default: "latest",
			group: "What to scan",
			valueName: "version",
			description: "The version of Kubernetes, as in 1.34, whose Pod Security Standards are asked for.",
			examples: ["1.34"]
		},
		"pod-security": {
			type: "choice",
			values: ["baseline", "restricted"],
			default: "restricted",
			group: "What to scan",
			valueName: "level",
			description: "Which level of the Pod Security Standards to ask for."
		},
		render: {
			type: "choice",
			values: [
				"auto",
				"always",
				"never"
			],
			default: "auto",
			group: "What to scan",
			valueName: "when",
			description: "Whether to render Kustomizations and Helm charts with the kustomize, kubectl or helm that is installed. auto: where one is there; always: without one the run is an error; never: scan the files as they are."
		},
		"helm-values": {
			type: "list",
			group: "What to scan",
			valueName: "files",
			description: "Files of values for Helm charts, later ones win.",
			examples: ["values-production.yaml"]
		},
		fix: {
			type: "choice",
			values: [
				"off",
				"show",
				"write"
			],
			default: "off",
			bare: "show",
			group: "Fixes",
			valueName: "mode",
			description: "Where a finding has one safe answer: show the patch, or write it to the file. The verdict is on what was found before."
		},
		...commonInputs
	},
	outputs: gateOutputs,
	examples: [
		{
			command: "gatehouse manifest-scan deploy/",
			says: "Scan a folder and print what is wrong"
		},
		{
			command: "gatehouse manifest-scan charts/shop --helm-values values.yaml --budget critical=0,high=3",
			says: "Scan a Helm chart and allow three high findings"
		},
		{
			command: "gatehouse manifest-scan --format table --format html --output - --output report.html",
			says: "Print the table and keep an HTML page"
		},
		{
			command: "gatehouse manifest-scan --fix=write k8s/",
			says: "Write every fix that has one safe answer"
		}
	]
};
// src/config/input.ts
function existsIn(surface, { only }) {
	return only === void 0 || only === surface;
}
export { FORMATS as i, manifestScan as n, reportSchema as r, existsIn as t };
