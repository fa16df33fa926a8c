import { __toESM } from "./rolldown-runtime.js";
import { require_picomatch, require_spdx_expression_parse, require_spdx_satisfies, require_ucs2length } from "./common-packages.js";
import { hash } from "node:crypto";
// src/domain/severity.ts
const SEVERITIES = [
	"critical",
	"high",
	"medium",
	"low",
	"info",
	"unknown"
];
function severityRank(severity) {
	return SEVERITIES.indexOf(severity);
}
function worstSeverity(severities) {
	let worst = "unknown";
	for (const severity of severities) if (severityRank(severity) < severityRank(worst)) worst = severity;
	return worst;
}
// src/domain/errors.ts
var UserError = class extends Error {
	name = "UserError";
};
var ScanError = class extends Error {
	name = "ScanError";
};
var SkippedScan = class extends Error {
	name = "SkippedScan";
};
function messageOf(thrown) {
	if (!(thrown instanceof Error)) return String(thrown);
	return thrown.cause === void 0 ? thrown.message : `${thrown.message}: ${messageOf(thrown.cause)}`;
}
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
// src/config/baseline-inputs.ts
const baselineInputs = {
	judge: {
		type: "choice",
		values: [
			"change",
			"new",
			"all"
		],
		group: "Baseline",
		valueName: "findings",
		description: "Which open findings the budget counts: change, those that this change brings; new, those that are new since the baseline for whatever cause; all. The others are shown. Default: change on a pull request and in a merge queue, all elsewhere."
	},
	base: {
		type: "string",
		pattern: "^[^-\\s][^\\s]*$",
		expected: "a commit, branch or tag, or none",
		group: "Baseline",
		valueName: "commit",
		description: "The commit, branch or tag that the change started from; counted from where the two have parted. none: there is none. Default on GitHub: what the event says, on a pull request the first parent of its merge commit; elsewhere none.",
		examples: ["main"]
	},
	baseline: {
		type: "string",
		check: parseBaselinePlace,
		default: "auto",
		group: "Baseline",
		valueName: "place",
		description: "Where the findings of the base branch are kept between runs: artifact, cache, branch:NAME, file:FOLDER, or none. auto: the artifact where there is a token to ask for it, else none. Only runs on the base branch make one.",
		examples: ["file:baseline", "branch:gatehouse-baselines"]
	},
	"baseline-branch": {
		type: "string",
		pattern: "^[^-\\s][^\\s]*$",
		expected: "the name of a branch",
		group: "Baseline",
		valueName: "branch",
		description: "The branch whose runs make the baseline, and whose baseline is compared with. Default on GitHub: runs on the default branch and on protected ones make it, and a pull request is compared with that of its base branch. Elsewhere no run makes one unless this names its branch.",
		examples: ["main"]
	},
	"no-baseline": {
		type: "choice",
		values: [
			"scan-base",
			"all",
			"none",
			"error"
		],
		default: "scan-base",
		group: "Baseline",
		valueName: "what",
		description: "What to do where new findings cannot be told from known ones: scan-base, scan the base in the same run, and count all where that cannot be done; all: count all; none: count none; error. The report says which it was."
	}
};
// src/config/exception-inputs.ts
const exceptionInputs = { exceptions: {
	type: "list",
	group: "Policy",
	valueName: "files",
	description: "Files with exceptions: lists of Gatehouse, OpenVEX, CycloneDX VEX, SARIF with suppressions, .trivyignore, .trivyignore.yaml, .grype.yaml; the format is told from name and content. On a pull request they are read as the base has them. None is read that is not named.",
	examples: [".github/exceptions.yml", ".vex/app.openvex.json"]
} };
// src/config/figure-inputs.ts
const figureInputs = {
	"epss-file": {
		type: "string",
		group: "Policy",
		valueName: "file",
		description: "How likely vulnerabilities are to be exploited: the CSV that FIRST publishes each day (EPSS), also as .gz. Where a rule asks for epss and the scanner does not say it.",
		examples: ["epss_scores-current.csv.gz"]
	},
	"kev-file": {
		type: "string",
		group: "Policy",
		valueName: "file",
		description: "Which vulnerabilities are known to be exploited: the catalogue of CISA (KEV) as JSON or CSV. Where a rule asks for kev and the scanner does not say it.",
		examples: ["known_exploited_vulnerabilities.json"]
	}
};
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
		description: "How many open findings of each severity pass, as in critical=0,high=3; total limits all together. A severity that is not named is not limited. ratchet: as many of each as were open in the baseline, so that only growth fails. Without fail-on and budget: critical=0,high=0 on a pull request, critical=0 elsewhere.",
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
		description: "What may stay unscanned: a gap, as a file that cannot be read or rendered, a node or a control, is an error unless a glob here matches it by the name that the report gives it, of a file its path. In the configuration file each may have a reason and an end.",
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
	suggestions: {
		type: "choice",
		values: ["on", "off"],
		default: "off",
		group: "GitHub",
		only: "action",
		description: "Whether fixes that scanners propose for lines of the pull request become suggestions, at most 10 a run and each once. They are conversations, which a branch may require to be resolved. Needs `pull-requests: write`."
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
	...exceptionInputs,
	...figureInputs,
	...baselineInputs,
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
	config: {
		type: "string",
		group: "Run",
		valueName: "file",
		description: "The configuration file, or one of another repository at a commit: owner/repo/path@SHA. Without it: .github/gatehouse.yml, where there is one. What it says holds; inputs may ask for more, not for less.",
		examples: ["acme/policies/gatehouse.yml@3d3c42e5aac5ba805825da76410c181273ba90b1"]
	},
	"config-from": {
		type: "choice",
		values: ["base", "head"],
		default: "base",
		group: "Run",
		valueName: "commit",
		description: "From where the configuration and its exceptions are read in a run about a change: base, what was merged already; head, what the change makes of it. head also lets inputs ask for less than the file, wherever the run is."
	},
	"working-directory": {
		type: "string",
		default: ".",
		group: "Run",
		valueName: "folder",
		description: "The folder in which paths are looked up, from the root of the checkout or from the current folder."
	}
};
// src/domain/schema.ts
function object(properties, required, description = "") {
	return {
		type: "object",
		...description === "" ? {} : { description },
		properties,
		required,
		additionalProperties: false
	};
}
function array(items, description = "") {
	return {
		type: "array",
		...description === "" ? {} : { description },
		items
	};
}
function text(description = "") {
	return {
		type: "string",
		...description === "" ? {} : { description }
	};
}
function count(description = "") {
	return {
		type: "integer",
		minimum: 0,
		...description === "" ? {} : { description }
	};
}
function oneOf(values, description = "") {
	return {
		enum: values,
		...description === "" ? {} : { description }
	};
}
// src/domain/commit.ts
const commitSchema = object({
	repository: text("owner/name"),
	sha: text(),
	ref: text("As in refs/heads/main."),
	event: text("What started the run, as in push.")
}, ["sha"], "The commit that was scanned, as the run says.");
// src/domain/finding.ts
const FINDING_KINDS = [
	"vulnerability",
	"misconfiguration",
	"secret",
	"licence",
	"malware",
	"code",
	"benchmark",
	"conformance",
	"exposure"
];
const STATUSES = [
	"open",
	"manual",
	"suppressed",
	"not-affected",
	"fixed",
	"gone"
];
const CAUSES = [
	"change",
	"disclosure",
	"scanner",
	"exception-expired",
	"undetermined"
];
const DIFF_PLACES = [
	"line",
	"file",
	"outside"
];
const SEVERITY_SOURCES = [
	"native",
	"cvss",
	"score",
	"status",
	"default"
];
const locationSchema = object({
	path: text("Relative to the working directory, with forward slashes."),
	startLine: {
		type: "integer",
		minimum: 1
	},
	startColumn: {
		type: "integer",
		minimum: 1
	},
	endLine: {
		type: "integer",
		minimum: 1
	},
	endColumn: {
		type: "integer",
		minimum: 1,
		description: "The column after the last character, as SARIF 2.1.0 section 3.30.8 counts."
	},
	note: text("What this place is, when it is not the plain place: \"rendered from\", \"base image\"."),
	lineHash: text("Of the text of the first line, without the space around it, so that it is known again elsewhere. Never of a secret."),
	blockHash: text("Of that line with those before and after it, where they say enough to be known again in another file.")
}, ["path"]);
const resourceSchema = object({
	apiVersion: text(),
	kind: text(),
	namespace: text(),
	name: text(),
	fieldPath: text("Where in the resource, as in spec.containers[0].securityContext.")
}, ["kind", "name"]);
const componentSchema = object({
	purl: text("Canonical package URL without distribution qualifiers."),
	name: text(),
	version: text(),
	fixedIn: array(text()),
	source: text("The source package it was built from, where that has another name."),
	layer: object({
		digest: text(),
		diffId: text(),
		createdBy: text("The build step that made the layer, as the image says.")
	}, [], "The layer of the image that brought it.")
}, ["name"]);
const scoresSchema = object({
	cvss: { type: "number" },
	epss: { type: "number" },
	kev: { type: "boolean" }
}, []);
const patchSchema = object({
	path: text(),
	description: text("One sentence: what the patch does."),
	diff: text("Unified diff of this one change.")
}, [
	"path",
	"description",
	"diff"
]);
const sightingSchema = object({
	scan: text("The id of the scan."),
	ruleId: text(),
	severity: oneOf(SEVERITIES),
	nativeSeverity: text("Verbatim, when the scanner said one."),
	severitySource: oneOf(SEVERITY_SOURCES),
	severityReason: text("Why this severity, in one sentence."),
	status: oneOf(STATUSES),
	message: text(),
	cause: oneOf(CAUSES, "Why it is new to this scan; absent where the scan, or the finding, is known."),
	exception: text("Id of the exception that sets this sighting aside."),
	count: {
		type: "integer",
		minimum: 1
	}
}, [
	"scan",
	"ruleId",
	"severity",
	"severitySource",
	"status",
	"count"
], "One scanner saw it: in its own words, as often as it said so.");
const findingSchema = object({
	fingerprint: text("Stable over runs: the same thing has the same fingerprint."),
	id: text("The name people use: CVE-2021-44228, GH-PSS-PRIVILEGED."),
	aliases: array(text()),
	advisories: array(text("Vendor advisories that bundle several vulnerabilities; never joined through.")),
	kind: oneOf(FINDING_KINDS),
	severity: oneOf(SEVERITIES, "The worst among the open sightings."),
	status: oneOf(STATUSES),
	title: text(),
	message: text("What is wrong here, with the values seen."),
	remediation: text("What to write or do instead."),
	target: text("The name of the target."),
	cause: oneOf(CAUSES, "Why it is new since the baseline; absent when it is not new, or nothing is known to compare with."),
	causeReason: text("What proves the cause, in one sentence."),
	diff: oneOf(DIFF_PLACES, "Where it lies to the diff of the change: on a line of it, elsewhere in a file of it, or outside; absent where that is not known."),
	firstSeen: text("ISO 8601, UTC."),
	published: text("ISO 8601, UTC."),
	component: componentSchema,
	locations: array(locationSchema),
	resource: resourceSchema,
	control: text("The control of a standard, as in \"Pod Security Standards (baseline): Privileged Containers\"."),
	licence: text(),
	scores: scoresSchema,
	reachable: {
		type: "boolean",
		description: "Whether the scanner traced a call to it; absent when it did not look."
	},
	references: array(text()),
	patch: patchSchema,
	decision: object({
		rule: text(),
		reason: text("Why it does not count, or why the rule is there."),
		exception: text()
	}, ["rule"], "Which rule of the policy decided on it."),
	sightings: array(sightingSchema)
}, [
	"fingerprint",
	"id",
	"aliases",
	"advisories",
	"kind",
	"severity",
	"status",
	"title",
	"target",
	"locations",
	"references",
	"sightings"
], "One thing that is wrong.");
function occurrences({ sightings, status }) {
	return sightings.reduce((sum, sighting) => sum + (sighting.status === status || sighting.status !== "gone" ? sighting.count : 0), 0);
}
const summarySchema = object({
	open: object({
		critical: count(),
		high: count(),
		medium: count(),
		low: count(),
		info: count(),
		unknown: count()
	}, SEVERITIES),
	manual: count(),
	suppressed: count(),
	notAffected: count(),
	fixed: count(),
	gone: count(),
	new: count("Open findings whose cause is known to be new since the baseline."),
	findings: count("All findings but the gone ones."),
	occurrences: count("The sum of all sighting counts over all findings: exactly what the scanners reported.")
}, [
	"open",
	"manual",
	"suppressed",
	"notAffected",
	"fixed",
	"gone",
	"new",
	"findings",
	"occurrences"
]);
// src/domain/exception.ts
const EXCEPTION_FORMATS = [
	"gatehouse",
	"openvex",
	"cyclonedx",
	"sarif",
	"trivyignore",
	"trivyignore-yaml",
	"grype"
];
const packageSchema = object({
	name: text("Of the component; * stands for any text, ? for any character."),
	version: text("Exactly."),
	type: text("Type of its package URL."),
	source: text("Name of its source package, with * and ? as in name.")
}, [], "A component by other means than its package URL, as Grype names it.");
const exceptionMatchSchema = object({
	ids: array(text("Id or alias of a finding, or the rule id of a sighting, in any case.")),
	kinds: array(oneOf(FINDING_KINDS)),
	components: array(text("Package URL; a version, or a range in the VERS syntax, may follow the @.")),
	package: packageSchema,
	paths: array(text("Glob over the places of a finding.")),
	line: count("The line on which the finding starts."),
	resources: array(text("Glob over Kind/namespace/name.")),
	targets: array(text("Glob over the name of the target, or its digest.")),
	scanner: text("Only the sightings of this scanner."),
	fingerprints: array(text("One finding exactly.")),
	fixable: {
		type: "boolean",
		description: "Whether a version that mends it is known."
	}
}, [], "Everything that is named must match; of a list, one.");
const EXCEPTION_STATUSES = [
	"suppressed",
	"not-affected",
	"fixed"
];
const exceptionSchema = object({
	id: text("Names it in decisions: its own name, or file and line."),
	source: object({
		file: text(),
		line: count(),
		column: count(),
		format: oneOf(EXCEPTION_FORMATS)
	}, ["file", "format"], "Where it is written."),
	match: exceptionMatchSchema,
	status: oneOf(EXCEPTION_STATUSES, "What a finding that matches becomes."),
	reason: text(),
	owner: text("Who answers for it."),
	expires: text("ISO 8601: the last day on which it holds, in UTC; or the instant at which it ends."),
	justification: text("Of a VEX statement, as in vulnerable_code_not_in_execute_path.")
}, [
	"id",
	"source",
	"match",
	"status",
	"reason"
], "A recorded decision to live with a finding.");
// src/domain/accepted-gap.ts
const { reason: reason$1, owner, expires } = exceptionSchema.properties;
const acceptedGapSchema = object({
	gap: text("Glob over what a gap names."),
	reason: reason$1,
	owner,
	expires,
	source: object({
		file: text(),
		line: count(),
		column: count()
	}, ["file"], "Where it is written.")
}, [
	"gap",
	"reason",
	"expires",
	"source"
], "A recorded decision to live with gaps for a while. Of a gap that is not allowed: the one that has expired.");
function placeWords({ source: { file, line } }) {
	return line === void 0 ? file : `${file}:${line}`;
}
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
const PLATFORMS = [
	"linux-x64",
	"linux-arm64",
	"darwin-x64",
	"darwin-arm64",
	"win32-x64",
	"win32-arm64"
];
// src/domain/scan.ts
const TARGET_KINDS = [
	"source",
	"image",
	"sbom",
	"manifests",
	"cluster",
	"host"
];
const targetSchema = object({
	kind: oneOf(TARGET_KINDS),
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
	acceptance: acceptedGapSchema,
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
const databaseSchema = object({
	source: text("Its address, where the scanner tells it."),
	updatedAt: text(),
	digest: text()
}, [], "The vulnerability database of the scanner.");
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
	limitedTo: array(text(), "The files in which a change can have altered anything, also those that it took away, where only these were looked at: findings elsewhere are neither new nor gone."),
	gaps: array(gapSchema),
	notices: array(text("What a reader should know that is neither finding nor gap.")),
	install: object({
		source: oneOf(["builtin", ...INSTALL_SOURCES]),
		verified: oneOf([...VERIFICATIONS, "builtin"]),
		sha256: text()
	}, ["source", "verified"]),
	database: databaseSchema,
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
const comparisonSchema = object({
	base: object({
		sha: text(),
		how: oneOf([
			"scanned",
			"inventory",
			"unchanged",
			"none"
		], "How the base was judged by the scanners and databases of this run: scanned itself, by its inventories, it is what was scanned here, or not at all."),
		reason: text("Why not at all, or not in whole.")
	}, ["how"]),
	baseline: object({
		source: text("Where it was had: a file, an artifact, a cache, a branch."),
		madeAt: text("ISO 8601, UTC."),
		commit: commitSchema,
		gatehouse: text(),
		open: summarySchema.properties.open,
		scans: array(object({
			scanner: text(),
			version: text(),
			target: targetSchema,
			database: databaseSchema
		}, [
			"scanner",
			"version",
			"target"
		]))
	}, [
		"source",
		"madeAt",
		"gatehouse",
		"open",
		"scans"
	]),
	diff: object({
		how: oneOf([
			"git",
			"api",
			"none"
		], "Who said what the change touches: Git, the API of the server, or nobody."),
		sha: text("The commit that the change starts from."),
		files: count("The files that it touches."),
		reason: text("Why nobody said.")
	}, ["how"], "The diff of the change, by which findings are told from those outside of it.")
}, ["base"], "What the findings were compared with to tell new ones from known ones.");
// src/domain/policy.ts
const limit = count("The most open findings that pass.");
const limits = {
	critical: limit,
	high: limit,
	medium: limit,
	low: limit,
	info: limit,
	unknown: limit,
	total: limit
};
const budgetSchema = object(limits, [], "The most open findings of each severity; a severity that is not named is not limited.");
const causeBudgetSchema = object({
	...limits,
	graceDays: count("Days after it was first seen, or else published, in which such a finding does not count yet, in no budget.")
}, [], "The most new findings of this cause.");
const number = { type: "number" };
const ruleSchema = object({
	name: {
		type: "string",
		pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",
		description: "Named in reasons and decisions as rule.NAME."
	},
	when: object({
		severity: array(oneOf(SEVERITIES), "One of these. A finding of unknown severity is also of the one that unknown counts as, unless the action is allow."),
		kind: array(oneOf(FINDING_KINDS), "One of these."),
		cause: array(oneOf([...CAUSES, "known"]), "One of these; known: it is not new. An undetermined cause is also a change, unless the action is allow."),
		id: array(text("Id or alias, exact, in any case.")),
		target: array(text("Glob over the name of the target.")),
		path: array(text("Glob over the places.")),
		component: array(text("Package URL, with a version range after @ where wanted.")),
		scanner: array(text("Name of a scanner that saw it.")),
		kev: {
			type: "boolean",
			description: "Known to be exploited (CISA KEV)."
		},
		fixable: {
			type: "boolean",
			description: "A version that mends it, or a patch, is known."
		},
		reachable: {
			type: "boolean",
			description: "The scanner traced a call to it."
		},
		epss: {
			...number,
			minimum: 0,
			maximum: 1,
			description: "At least this probability of exploitation in the next 30 days, 0 to 1."
		},
		cvss: {
			...number,
			minimum: 0,
			maximum: 10,
			description: "At least this CVSS base score, 0 to 10."
		},
		ageDays: count("At least so many days since it was first seen."),
		publishedDays: count("At least so many days since it was published.")
	}, []),
	action: oneOf([
		"block",
		"allow",
		"budget"
	], "block: none may be open, whatever its cause; allow: shown, and does not count; budget: counts as if no rule matched."),
	graceDays: count("With action block: days after it was first seen, or else published, in which it does not count yet."),
	reason: text("Why the rule is there; shown with every finding it decides on.")
}, [
	"name",
	"when",
	"action"
], "The first rule that matches a finding decides on it.");
const policySchema = object({
	budget: budgetSchema,
	source: oneOf(["default", "input"], "Where the budget comes from."),
	unknownAs: oneOf(SEVERITIES, "What a finding of unknown severity counts as, where the budget does not name unknown."),
	allowGaps: array(text("Globs over what a gap names; a gap that matches is no error.")),
	acceptedGaps: array(acceptedGapSchema, "Gaps that are no error for a while, each with the reason."),
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
	}, ["allow", "deny"], "Which licences pass; an empty list of allowed ones allows all that are not denied."),
	judged: oneOf([
		"all",
		"new",
		"change"
	], "Which open findings the budget counts: all, the new ones of every cause, or those this change caused (undetermined among them)."),
	scope: oneOf(["diff", "file"], "The budget counts only findings on lines of the diff of the change, or only those in files of it; absent: wherever they are."),
	noBaseline: oneOf([
		"scan-base",
		"all",
		"none",
		"error"
	], "What is judged where new findings cannot be told from known ones."),
	ratchet: {
		type: "boolean",
		description: "true: of each severity as many may be open as were in the baseline, or as the budget allows where that is more; only growth fails. All open findings count then, whatever is judged."
	},
	new: object({
		change: causeBudgetSchema,
		disclosure: causeBudgetSchema,
		scanner: causeBudgetSchema,
		"exception-expired": causeBudgetSchema
	}, [], "Budgets of new findings by their cause, besides the budget; undetermined counts as change."),
	rules: array(ruleSchema),
	minScores: {
		type: "object",
		additionalProperties: {
			type: "number",
			minimum: 0,
			maximum: 100
		},
		description: "The least score that passes, by the names of the scanner and its score, as in kubescape.nsa."
	},
	require: array(text("Glob over the ids of controls that must be evaluated and pass.")),
	failOnAnyResource: array(text("Glob over the ids of controls of which no finding may be open.")),
	exceptions: object({
		maxDays: count("The longest life of an exception, from the day it is judged to its expiry."),
		warnDays: count("How many days before its expiry an exception is warned of.")
	}, [])
}, [
	"budget",
	"source",
	"unknownAs",
	"allowGaps",
	"ignore"
], "What the findings were judged by.");
const { judged, noBaseline: noBaseline$1, ratchet, new: causes, rules, exceptions } = policySchema.properties;
const policyFileSchema = object({
	judged,
	noBaseline: noBaseline$1,
	ratchet,
	new: causes,
	rules,
	exceptions
}, [], "What the findings are judged by.");
// src/domain/report.ts
const VERDICTS = [
	"pass",
	"fail",
	"error"
];
const reasonSchema = object({
	rule: text("Which rule of the policy, as in budget.critical or scan.failed."),
	limit: {
		type: "number",
		minimum: 0
	},
	actual: {
		type: "number",
		minimum: 0
	},
	message: text("What was expected, what was found, and what would change it."),
	findings: array(text("Fingerprints of the findings that count here."))
}, [
	"rule",
	"message",
	"findings"
]);
const notices = array(text("Known before anything was judged."));
const partSchema = object({
	gate: text(),
	id: text(),
	scans: array(text("The id of a scan of this part.")),
	policy: policySchema,
	exceptions: array(exceptionSchema),
	comparison: comparisonSchema,
	notices
}, [
	"gate",
	"id",
	"scans",
	"policy",
	"exceptions",
	"notices"
]);
({ ...object({
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
	commit: commitSchema,
	inputs: object({
		policy: policySchema,
		exceptions: array(exceptionSchema),
		comparison: comparisonSchema,
		parts: array(partSchema, "Of a report on several gates: what each was judged by, in place of the policy of the whole."),
		notices,
		claims: text("Whose word the findings are, where nobody vouches for them; then the verdict is never pass."),
		gatehouse: text("The version of Gatehouse.")
	}, [
		"policy",
		"exceptions",
		"gatehouse"
	], "Everything besides scans and findings that the verdict follows from.")
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
]) });
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
	baseline: { description: "The folder with the baseline of this run, to be kept with actions/upload-artifact; empty where this run may not make one." },
	"check-url": { description: "The URL of the check run, if one was made." },
	"comment-url": { description: "The URL of the comment, if one was written." }
};
// src/config/run.ts
const { id: _id, format: _format, output: _output, ...inputs$7 } = commonInputs;
const runAllGates = {
	name: "run",
	title: "Gatehouse",
	summary: "Run every gate that the configuration file has",
	description: "Security gates for pull requests: runs every gate that .github/gatehouse.yml configures, each with a check of its own.",
	branding: {
		icon: "shield",
		color: "blue"
	},
	inputs: inputs$7,
	outputs: {
		verdict: { description: "The worst verdict of all runs: pass, fail or error. error: could not scan." },
		verdicts: { description: "The verdict of each run as a JSON object, as in {\"image-scan (web)\":\"pass\"}." },
		...Object.fromEntries(SEVERITIES.map((severity) => [severity, gateOutputs[severity]])),
		findings: gateOutputs.findings,
		suppressed: gateOutputs.suppressed,
		new: gateOutputs.new,
		reports: { description: "The folder with a folder of reports for each run." }
	},
	examples: [{
		command: "gatehouse run",
		says: "Run what .github/gatehouse.yml configures"
	}, {
		command: "gatehouse run --config ci/gates.yml --out evidence",
		says: "Another file, and keep the reports"
	}]
};
// src/domain/place.ts
const ELSEWHERE = {
	image: "in the image",
	sbom: "in the SBOM",
	cluster: "in the cluster",
	host: "on the host"
};
const ELSEWHERE_NOTES = new Set(Object.values(ELSEWHERE));
const BUILD_NOTES = {
	instruction: "Dockerfile",
	base: "Dockerfile, base image"
};
function elsewhereNote(kind) {
	return ELSEWHERE[kind];
}
function isInCheckout({ note = "" }) {
	return !ELSEWHERE_NOTES.has(note);
}
function isBuildStep({ note }) {
	return note === BUILD_NOTES.instruction || note === BUILD_NOTES.base;
}
// src/domain/nearest.ts
function nearest(written, known) {
	const wanted = written.toLowerCase();
	const [best] = known.filter((name) => Math.abs(name.length - wanted.length) <= reach(name)).map((name) => ({
		name,
		distance: distance(wanted, name.toLowerCase())
	})).toSorted((a, b) => a.distance - b.distance);
	return best !== void 0 && best.distance <= reach(best.name) ? best.name : void 0;
}
function reach(name) {
	return Math.max(2, Math.floor(name.length / 3));
}
function distance(a, b) {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [row, left] of a.split("").entries()) {
		const current = [row + 1];
		for (const [column, right] of b.split("").entries()) {
			const substituted = (previous[column] ?? 0) + Number(left !== right);
			current.push(Math.min(substituted, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
		}
		previous = current;
	}
	return previous.at(-1) ?? 0;
}
// src/domain/checked.ts
function checkedBy(validate, value) {
	return validate(value) ? {
		ok: true,
		value
	} : {
		ok: false,
		mismatches: (validate.errors ?? []).map(mismatch)
	};
}
function mismatch({ instancePath, message = "is not valid", keyword, params }) {
	return {
		path: instancePath,
		message,
		keyword,
		params
	};
}
// src/config/value-check.ts
const fits0 = validate0;
const schema0 = {
	"type": "array",
	"items": { "enum": [
		"auto",
		"none",
		"golangci-lint",
		"govulncheck",
		"semgrep",
		"osv-scanner",
		"gitleaks",
		"shellcheck",
		"hadolint",
		"zizmor",
		"actionlint",
		"sonarqube",
		"fossa",
		"checkmarx",
		"snyk-code",
		"snyk"
	] },
	"$defs": {}
};
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(data0 === "auto" || data0 === "none" || data0 === "golangci-lint" || data0 === "govulncheck" || data0 === "semgrep" || data0 === "osv-scanner" || data0 === "gitleaks" || data0 === "shellcheck" || data0 === "hadolint" || data0 === "zizmor" || data0 === "actionlint" || data0 === "sonarqube" || data0 === "fossa" || data0 === "checkmarx" || data0 === "snyk-code" || data0 === "snyk")) {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/enum",
					keyword: "enum",
					params: { allowedValues: schema0.items.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate0.errors = vErrors;
	return errors === 0;
}
const fits1 = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (typeof data[i0] !== "string") {
			const err0 = {
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate1.errors = vErrors;
	return errors === 0;
}
const fits2 = validate2;
const schema2 = {
	"type": "array",
	"items": { "enum": [
		"path",
		"tool-cache",
		"archive-folder",
		"mirror",
		"release",
		"registry",
		"system"
	] },
	"$defs": {}
};
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(data0 === "path" || data0 === "tool-cache" || data0 === "archive-folder" || data0 === "mirror" || data0 === "release" || data0 === "registry" || data0 === "system")) {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/enum",
					keyword: "enum",
					params: { allowedValues: schema2.items.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate2.errors = vErrors;
	return errors === 0;
}
const fits3 = validate3;
const schema3 = {
	"type": "array",
	"items": { "enum": [
		"lock",
		"signature",
		"checksum",
		"system",
		"none"
	] },
	"$defs": {}
};
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(data0 === "lock" || data0 === "signature" || data0 === "checksum" || data0 === "system" || data0 === "none")) {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/enum",
					keyword: "enum",
					params: { allowedValues: schema3.items.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate3.errors = vErrors;
	return errors === 0;
}
const fits4 = validate4;
const schema4 = {
	"enum": ["lock", "lock+signature"],
	"$defs": {}
};
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "lock" || data === "lock+signature")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema4.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate4.errors = vErrors;
	return errors === 0;
}
const fits5 = validate5;
const func0 = require_ucs2length().default;
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func0(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate5.errors = vErrors;
	return errors === 0;
}
const fits6 = validate6;
const pattern0 = new RegExp("^https?://", "u");
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func0(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern0.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://" },
				message: "must match pattern \"^https?://\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate6.errors = vErrors;
	return errors === 0;
}
const fits7 = validate7;
const schema7 = {
	"enum": [
		"critical",
		"high",
		"medium",
		"low",
		"info"
	],
	"$defs": {}
};
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "critical" || data === "high" || data === "medium" || data === "low" || data === "info")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema7.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate7.errors = vErrors;
	return errors === 0;
}
const fits8 = validate8;
const schema8 = {
	"enum": [
		"change",
		"new",
		"all"
	],
	"$defs": {}
};
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "change" || data === "new" || data === "all")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema8.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate8.errors = vErrors;
	return errors === 0;
}
const fits9 = validate9;
const pattern1 = new RegExp("^[^-\\s][^\\s]*$", "u");
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func0(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern1.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^-\\s][^\\s]*$" },
				message: "must match pattern \"^[^-\\s][^\\s]*$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate9.errors = vErrors;
	return errors === 0;
}
const fits10 = validate10;
const schema10 = {
	"enum": [
		"scan-base",
		"all",
		"none",
		"error"
	],
	"$defs": {}
};
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "scan-base" || data === "all" || data === "none" || data === "error")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema10.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
const fits11 = validate11;
const schema11 = {
	"type": "array",
	"items": { "enum": [
		"table",
		"json",
		"sarif",
		"markdown",
		"html",
		"junit"
	] },
	"$defs": {}
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(data0 === "table" || data0 === "json" || data0 === "sarif" || data0 === "markdown" || data0 === "html" || data0 === "junit")) {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/enum",
					keyword: "enum",
					params: { allowedValues: schema11.items.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const fits12 = validate12;
const schema12 = {
	"enum": [
		"auto",
		"always",
		"never"
	],
	"$defs": {}
};
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "auto" || data === "always" || data === "never")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema12.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate12.errors = vErrors;
	return errors === 0;
}
const fits13 = validate13;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "boolean" },
			message: "must be boolean"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
const fits14 = validate14;
const schema14 = {
	"enum": ["verify", "trust"],
	"$defs": {}
};
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "verify" || data === "trust")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema14.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate14.errors = vErrors;
	return errors === 0;
}
const fits15 = validate15;
const schema15 = {
	"enum": [
		"always",
		"on-findings",
		"on-change",
		"never"
	],
	"$defs": {}
};
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "always" || data === "on-findings" || data === "on-change" || data === "never")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema15.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate15.errors = vErrors;
	return errors === 0;
}
const fits16 = validate16;
const schema16 = {
	"enum": ["on", "off"],
	"$defs": {}
};
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "on" || data === "off")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema16.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const fits17 = validate17;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1e3 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1e3
				},
				message: "must be <= 1000"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 0 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate17.errors = vErrors;
	return errors === 0;
}
const fits18 = validate18;
const schema18 = {
	"enum": ["auto", "never"],
	"$defs": {}
};
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "auto" || data === "never")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema18.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate18.errors = vErrors;
	return errors === 0;
}
const fits19 = validate19;
const pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func0(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern2.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" },
				message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate19.errors = vErrors;
	return errors === 0;
}
const fits20 = validate20;
const pattern3 = new RegExp("^(?=\\d)(\\d{1,2}d)?(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}s)?$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?=\\d)(\\d{1,2}d)?(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}s)?$" },
				message: "must match pattern \"^(?=\\d)(\\d{1,2}d)?(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}s)?$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
const fits21 = validate21;
const schema21 = {
	"enum": ["base", "head"],
	"$defs": {}
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "base" || data === "head")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema21.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
const fits22 = validate22;
const schema22 = {
	"enum": [
		"new",
		"diff",
		"file",
		"all"
	],
	"$defs": {}
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "new" || data === "diff" || data === "file" || data === "all")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema22.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const fits23 = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 256 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 256
				},
				message: "must be <= 256"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 1 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				},
				message: "must be >= 1"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate23.errors = vErrors;
	return errors === 0;
}
const fits24 = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1e7 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1e7
				},
				message: "must be <= 10000000"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 1 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				},
				message: "must be >= 1"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate24.errors = vErrors;
	return errors === 0;
}
const fits25 = validate25;
const schema25 = {
	"enum": ["block", "show"],
	"$defs": {}
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "block" || data === "show")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema25.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
const fits26 = validate26;
const pattern4 = new RegExp("\\.(?:json|md|html|csv|txt|spdx|cdx\\.xml)$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func0(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "\\.(?:json|md|html|csv|txt|spdx|cdx\\.xml)$" },
				message: "must match pattern \"\\.(?:json|md|html|csv|txt|spdx|cdx\\.xml)$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
const fits27 = validate27;
const schema27 = {
	"type": "array",
	"items": { "enum": [
		"sast",
		"sca",
		"iac-security",
		"api-security",
		"container-security",
		"scs"
	] },
	"$defs": {}
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(data0 === "sast" || data0 === "sca" || data0 === "iac-security" || data0 === "api-security" || data0 === "container-security" || data0 === "scs")) {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/enum",
					keyword: "enum",
					params: { allowedValues: schema27.items.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
const fits28 = validate28;
const schema28 = {
	"enum": ["error", "skip"],
	"$defs": {}
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "error" || data === "skip")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema28.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
const fits29 = validate29;
const schema29 = {
	"type": "array",
	"items": { "enum": [
		"builtin",
		"kubescape",
		"kubesec",
		"conftest",
		"opa",
		"trivy",
		"kube-linter",
		"kube-score"
	] },
	"$defs": {}
};
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(data0 === "builtin" || data0 === "kubescape" || data0 === "kubesec" || data0 === "conftest" || data0 === "opa" || data0 === "trivy" || data0 === "kube-linter" || data0 === "kube-score")) {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/enum",
					keyword: "enum",
					params: { allowedValues: schema29.items.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
const fits30 = validate30;
const schema30 = {
	"enum": ["baseline", "restricted"],
	"$defs": {}
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "baseline" || data === "restricted")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema30.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
const fits31 = validate31;
const schema31 = {
	"enum": [
		"off",
		"show",
		"write"
	],
	"$defs": {}
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "off" || data === "show" || data === "write")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema31.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
const fits32 = validate32;
const schema32 = {
	"enum": ["v1", "v0"],
	"$defs": {}
};
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "v1" || data === "v0")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema32.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate32.errors = vErrors;
	return errors === 0;
}
const fits33 = validate33;
const schema33 = {
	"enum": ["contained", "all"],
	"$defs": {}
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "contained" || data === "all")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema33.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
const fits34 = validate34;
const schema34 = {
	"type": "array",
	"items": { "enum": ["trivy", "grype"] },
	"$defs": {}
};
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(data0 === "trivy" || data0 === "grype")) {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/enum",
					keyword: "enum",
					params: { allowedValues: schema34.items.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
const fits35 = validate35;
const schema35 = {
	"type": "array",
	"items": { "enum": [
		"vulnerability",
		"secret",
		"misconfiguration",
		"licence"
	] },
	"$defs": {}
};
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(data0 === "vulnerability" || data0 === "secret" || data0 === "misconfiguration" || data0 === "licence")) {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/enum",
					keyword: "enum",
					params: { allowedValues: schema35.items.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate35.errors = vErrors;
	return errors === 0;
}
const fits36 = validate36;
const pattern5 = new RegExp("^[a-z0-9]+/[a-z0-9]+(/v[0-9]+)?$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func0(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+/[a-z0-9]+(/v[0-9]+)?$" },
				message: "must match pattern \"^[a-z0-9]+/[a-z0-9]+(/v[0-9]+)?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
const fits37 = validate37;
const schema37 = {
	"enum": ["any", "all"],
	"$defs": {}
};
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "any" || data === "all")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema37.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate37.errors = vErrors;
	return errors === 0;
}
const fits38 = validate38;
const schema38 = {
	"type": "array",
	"items": { "enum": [
		"none",
		"kube-bench",
		"rbac",
		"kubescape",
		"kube-hunter",
		"sonobuoy"
	] },
	"$defs": {}
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(data0 === "none" || data0 === "kube-bench" || data0 === "rbac" || data0 === "kubescape" || data0 === "kube-hunter" || data0 === "sonobuoy")) {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/enum",
					keyword: "enum",
					params: { allowedValues: schema38.items.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
const fits39 = validate39;
const pattern6 = new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func0(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" },
				message: "must match pattern \"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
const fits40 = validate40;
const schema40 = {
	"enum": ["jobs", "node"],
	"$defs": {}
};
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "jobs" || data === "node")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema40.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate40.errors = vErrors;
	return errors === 0;
}
const fits41 = validate41;
const pattern7 = new RegExp("^[^\\s@]+@sha256:[0-9a-f]{64}$", "u");
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func0(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\s@]+@sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^[^\\s@]+@sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate41.errors = vErrors;
	return errors === 0;
}
const fits42 = validate42;
const pattern8 = new RegExp("^[a-z0-9][a-z0-9.-]{0,40}$", "u");
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func0(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern8.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9][a-z0-9.-]{0,40}$" },
				message: "must match pattern \"^[a-z0-9][a-z0-9.-]{0,40}$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate42.errors = vErrors;
	return errors === 0;
}
const fits43 = validate43;
const schema43 = {
	"type": "array",
	"items": { "enum": [
		"auto",
		"master",
		"controlplane",
		"etcd",
		"node",
		"policies",
		"managedservices"
	] },
	"$defs": {}
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(data0 === "auto" || data0 === "master" || data0 === "controlplane" || data0 === "etcd" || data0 === "node" || data0 === "policies" || data0 === "managedservices")) {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/enum",
					keyword: "enum",
					params: { allowedValues: schema43.items.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
const fits44 = validate44;
const pattern9 = new RegExp("^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$", "u");
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func0(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern9.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$" },
				message: "must match pattern \"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate44.errors = vErrors;
	return errors === 0;
}
const fits45 = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 500 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 500
				},
				message: "must be <= 500"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 1 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				},
				message: "must be >= 1"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate45.errors = vErrors;
	return errors === 0;
}
const fits46 = validate46;
const schema46 = {
	"enum": [
		"quick",
		"conformance-lite",
		"non-disruptive-conformance",
		"certified-conformance"
	],
	"$defs": {}
};
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "quick" || data === "conformance-lite" || data === "non-disruptive-conformance" || data === "certified-conformance")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema46.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
const fits47 = validate47;
const schema47 = {
	"enum": [
		"source",
		"image",
		"sbom",
		"manifests",
		"cluster",
		"host"
	],
	"$defs": {}
};
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "source" || data === "image" || data === "sbom" || data === "manifests" || data === "cluster" || data === "host")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema47.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate47.errors = vErrors;
	return errors === 0;
}
const fits48 = validate48;
const schema48 = {
	"enum": ["auto", "this-run"],
	"$defs": {}
};
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "auto" || data === "this-run")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema48.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate48.errors = vErrors;
	return errors === 0;
}
const fits49 = validate49;
const schema49 = {
	"type": "array",
	"items": { "enum": [
		"auto",
		"golangci-lint",
		"govulncheck",
		"semgrep",
		"osv-scanner",
		"gitleaks",
		"shellcheck",
		"hadolint",
		"zizmor",
		"actionlint"
	] },
	"$defs": {}
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(data0 === "auto" || data0 === "golangci-lint" || data0 === "govulncheck" || data0 === "semgrep" || data0 === "osv-scanner" || data0 === "gitleaks" || data0 === "shellcheck" || data0 === "hadolint" || data0 === "zizmor" || data0 === "actionlint")) {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/enum",
					keyword: "enum",
					params: { allowedValues: schema49.items.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate49.errors = vErrors;
	return errors === 0;
}
const fits50 = validate50;
const schema50 = {
	"enum": ["text", "json"],
	"$defs": {}
};
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "text" || data === "json")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema50.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate50.errors = vErrors;
	return errors === 0;
}
const checks = new Map([
	["{\"type\":\"array\",\"items\":{\"enum\":[\"auto\",\"none\",\"golangci-lint\",\"govulncheck\",\"semgrep\",\"osv-scanner\",\"gitleaks\",\"shellcheck\",\"hadolint\",\"zizmor\",\"actionlint\",\"sonarqube\",\"fossa\",\"checkmarx\",\"snyk-code\",\"snyk\"]}}", fits0],
	["{\"type\":\"array\",\"items\":{\"type\":\"string\"}}", fits1],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"path\",\"tool-cache\",\"archive-folder\",\"mirror\",\"release\",\"registry\",\"system\"]}}", fits2],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"lock\",\"signature\",\"checksum\",\"system\",\"none\"]}}", fits3],
	["{\"enum\":[\"lock\",\"lock+signature\"]}", fits4],
	["{\"type\":\"string\",\"minLength\":1}", fits5],
	["{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^https?://\"}", fits6],
	["{\"enum\":[\"critical\",\"high\",\"medium\",\"low\",\"info\"]}", fits7],
	["{\"enum\":[\"change\",\"new\",\"all\"]}", fits8],
	["{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^[^-\\\\s][^\\\\s]*$\"}", fits9],
	["{\"enum\":[\"scan-base\",\"all\",\"none\",\"error\"]}", fits10],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"table\",\"json\",\"sarif\",\"markdown\",\"html\",\"junit\"]}}", fits11],
	["{\"enum\":[\"auto\",\"always\",\"never\"]}", fits12],
	["{\"type\":\"boolean\"}", fits13],
	["{\"enum\":[\"verify\",\"trust\"]}", fits14],
	["{\"enum\":[\"always\",\"on-findings\",\"on-change\",\"never\"]}", fits15],
	["{\"enum\":[\"on\",\"off\"]}", fits16],
	["{\"type\":\"integer\",\"minimum\":0,\"maximum\":1000}", fits17],
	["{\"enum\":[\"auto\",\"never\"]}", fits18],
	["{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$\"}", fits19],
	["{\"type\":\"string\",\"pattern\":\"^(?=\\\\d)(\\\\d{1,2}d)?(\\\\d{1,4}h)?(\\\\d{1,5}m)?(\\\\d{1,6}s)?$\"}", fits20],
	["{\"enum\":[\"base\",\"head\"]}", fits21],
	["{\"enum\":[\"new\",\"diff\",\"file\",\"all\"]}", fits22],
	["{\"type\":\"integer\",\"minimum\":1,\"maximum\":256}", fits23],
	["{\"type\":\"integer\",\"minimum\":1,\"maximum\":10000000}", fits24],
	["{\"enum\":[\"block\",\"show\"]}", fits25],
	["{\"type\":\"string\",\"minLength\":1,\"pattern\":\"\\\\.(?:json|md|html|csv|txt|spdx|cdx\\\\.xml)$\"}", fits26],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"sast\",\"sca\",\"iac-security\",\"api-security\",\"container-security\",\"scs\"]}}", fits27],
	["{\"enum\":[\"error\",\"skip\"]}", fits28],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"builtin\",\"kubescape\",\"kubesec\",\"conftest\",\"opa\",\"trivy\",\"kube-linter\",\"kube-score\"]}}", fits29],
	["{\"enum\":[\"baseline\",\"restricted\"]}", fits30],
	["{\"enum\":[\"off\",\"show\",\"write\"]}", fits31],
	["{\"enum\":[\"v1\",\"v0\"]}", fits32],
	["{\"enum\":[\"contained\",\"all\"]}", fits33],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"trivy\",\"grype\"]}}", fits34],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"vulnerability\",\"secret\",\"misconfiguration\",\"licence\"]}}", fits35],
	["{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^[a-z0-9]+/[a-z0-9]+(/v[0-9]+)?$\"}", fits36],
	["{\"enum\":[\"any\",\"all\"]}", fits37],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"none\",\"kube-bench\",\"rbac\",\"kubescape\",\"kube-hunter\",\"sonobuoy\"]}}", fits38],
	["{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$\"}", fits39],
	["{\"enum\":[\"jobs\",\"node\"]}", fits40],
	["{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^[^\\\\s@]+@sha256:[0-9a-f]{64}$\"}", fits41],
	["{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^[a-z0-9][a-z0-9.-]{0,40}$\"}", fits42],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"auto\",\"master\",\"controlplane\",\"etcd\",\"node\",\"policies\",\"managedservices\"]}}", fits43],
	["{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$\"}", fits44],
	["{\"type\":\"integer\",\"minimum\":1,\"maximum\":500}", fits45],
	["{\"enum\":[\"quick\",\"conformance-lite\",\"non-disruptive-conformance\",\"certified-conformance\"]}", fits46],
	["{\"enum\":[\"source\",\"image\",\"sbom\",\"manifests\",\"cluster\",\"host\"]}", fits47],
	["{\"enum\":[\"auto\",\"this-run\"]}", fits48],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"auto\",\"golangci-lint\",\"govulncheck\",\"semgrep\",\"osv-scanner\",\"gitleaks\",\"shellcheck\",\"hadolint\",\"zizmor\",\"actionlint\"]}}", fits49],
	["{\"enum\":[\"text\",\"json\"]}", fits50]
]);
function checkValue(schema, value) {
	const fits = checks.get(JSON.stringify(schema));
	if (fits === void 0) throw new Error("there is an input that scripts/compiled-checks.mjs does not know");
	return checkedBy(fits, value);
}
// src/config/input.ts
function existsIn(surface, { only }) {
	return only === void 0 || only === surface;
}
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
	const read = parts.map(readPart$1);
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
function readPart$1(part) {
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
// src/config/duration.ts
const UNITS = {
	d: 864e5,
	h: 36e5,
	m: 6e4,
	s: 1e3
};
const DURATION_PATTERN = "^(?=\\d)(\\d{1,2}d)?(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}s)?$";
function parseDuration(text) {
	if (!new RegExp("^(?=\\d)(\\d{1,2}d)?(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}s)?$").test(text)) return;
	const sum = [...text.matchAll(/(?<amount>\d+)(?<unit>[dhms])/g)].reduce((total, { groups }) => total + Number(groups?.["amount"]) * unitOf(groups?.["unit"]), 0);
	return sum > 0 && sum < 2 ** 31 ? sum : void 0;
}
function unitOf(unit) {
	return unit === "d" || unit === "h" || unit === "m" || unit === "s" ? UNITS[unit] : 0;
}
function formatDuration(milliseconds) {
	const seconds = Math.max(0, Math.round(milliseconds / 1e3));
	const text = [
		[Math.floor(seconds / 86400), "d"],
		[Math.floor(seconds / 3600) % 24, "h"],
		[Math.floor(seconds / 60) % 60, "m"],
		[seconds % 60, "s"]
	].flatMap(([amount, unit]) => amount === 0 ? [] : [`${amount}${unit}`]).join("");
	return text === "" ? "0s" : text;
}
// src/config/kinds.ts
const kinds = {
	string: {
		schema: ({ pattern }) => ({
			type: "string",
			minLength: 1,
			...pattern !== void 0 && { pattern }
		}),
		decode: asWritten,
		expected: ({ expected = "a text" }) => expected,
		convert: (text, { check }) => {
			check?.(text);
			return text;
		}
	},
	integer: {
		schema: ({ minimum, maximum }) => ({
			type: "integer",
			minimum,
			maximum
		}),
		decode: (text) => /^[+-]?\d{1,15}$/.test(text) ? Number(text) : text,
		expected: ({ minimum, maximum }) => `a whole number from ${minimum} to ${maximum}`
	},
	boolean: {
		schema: () => ({ type: "boolean" }),
		decode: (text) => YAML_BOOLEANS.get(text) ?? text,
		expected: () => "true or false"
	},
	choice: {
		schema: ({ values }) => ({ enum: values }),
		decode: asWritten,
		expected: ({ values }) => oneOfWords(values)
	},
	list: {
		schema: ({ values }) => ({
			type: "array",
			items: values === void 0 ? { type: "string" } : { enum: values }
		}),
		decode: splitList,
		expected: ({ values = [] }) => oneOfWords(values)
	},
	duration: {
		schema: () => ({
			type: "string",
			pattern: DURATION_PATTERN
		}),
		decode: asWritten,
		expected: () => "a duration such as 90s, 10m or 1h30m",
		convert: parseDuration
	},
	budget: {
		schema: () => ({
			type: "string",
			minLength: 1
		}),
		decode: asWritten,
		expected: () => "a budget such as critical=0,high=3, or ratchet",
		convert: parseGivenBudget
	}
};
const YAML_BOOLEANS = new Map([
	["true", true],
	["True", true],
	["TRUE", true],
	["false", false],
	["False", false],
	["FALSE", false]
]);
function kindOf(spec) {
	return kinds[spec.type];
}
function asWritten(text) {
	return text;
}
function splitList(text) {
	return text.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "");
}
function oneOfWords(values) {
	const [last = "", ...others] = values.toReversed();
	return others.length === 0 ? last : `one of ${others.toReversed().join(", ")} or ${last}`;
}
function valueSchemaOf(spec) {
	return kindOf(spec).schema(spec);
}
function decode(spec, text) {
	return kindOf(spec).decode(text);
}
function complaint(spec, text) {
	const suggestion = nearest(text, "values" in spec ? spec.values ?? [] : []);
	const hint = suggestion === void 0 ? "." : `; did you mean ${suggestion}?`;
	return `${shown$2(spec, text)} is not ${kindOf(spec).expected(spec)}${hint}`;
}
const SHOWN_CHARACTERS$2 = 80;
function shown$2({ secret = false }, text) {
	const short = text.length > SHOWN_CHARACTERS$2 ? `${text.slice(0, SHOWN_CHARACTERS$2)}…` : text;
	return secret ? "the value" : JSON.stringify(short);
}
function convert(spec, value) {
	const kind = kindOf(spec);
	if (kind.convert === void 0 || typeof value !== "string") return { value };
	try {
		const converted = kind.convert(value, spec);
		return converted === void 0 ? { mistake: complaint(spec, value) } : { value: converted };
	} catch (error) {
		return { mistake: messageOf(error) };
	}
}
// src/config/read.ts
function readInputs(specs, raw, surface) {
	const call = (name) => surface === "cli" ? `--${name}` : name;
	const usable = Object.entries(specs).filter(([, spec]) => existsIn(surface, spec));
	const given = usable.flatMap(([name, spec]) => givenInput(name, spec, raw));
	const read = given.map((input) => ({
		...input,
		...finish(input, misfits(input))
	}));
	const right = read.flatMap(({ name, mistakes, value }) => mistakes.length === 0 ? [[name, value]] : []);
	return {
		mistakes: [
			...usable.flatMap(([name, spec]) => renamed$1(name, spec, raw, call)),
			...read.flatMap(({ name, mistakes }) => mistakes.map((mistake) => `${call(name)}: ${mistake}`)),
			...contradictions(new Set(given.map(({ name }) => name)), call)
		],
		inputs: Object.fromEntries([...defaultsOf(specs), ...right])
	};
}
function givenInput(name, spec, raw) {
	const text = raw.get(name)?.trim() ?? "";
	return text === "" ? [] : [{
		name,
		spec,
		text,
		value: decode(spec, text)
	}];
}
function misfits({ spec, text, value }) {
	const checked = checkValue(valueSchemaOf(spec), value);
	const wrong = (checked.ok ? [] : checked.mismatches).map(({ path }) => {
		const [, index] = path.split("/");
		return index !== void 0 && Array.isArray(value) ? String(value[Number(index)]) : text;
	});
	return [...new Set(wrong)];
}
function finish({ name, spec, value }, wrong) {
	if (wrong.length > 0) return { mistakes: wrong.map((text) => complaint(spec, text)) };
	const converted = convert(spec, value);
	return "mistake" in converted ? { mistakes: [withoutName(name, converted.mistake)] } : {
		mistakes: [],
		value: converted.value
	};
}
function withoutName(name, mistake) {
	return mistake.startsWith(name) ? mistake.slice(name.length).replace(/^:? /, "") : mistake;
}
function defaultsOf(specs) {
	return Object.entries(specs).flatMap(([name, spec]) => spec.default === void 0 ? [] : [[name, finish({
		name,
		spec,
		text: spec.default,
		value: decode(spec, spec.default)
	}, []).value]]);
}
function renamed$1(name, spec, raw, call) {
	return (spec.renamed ?? []).filter((old) => (raw.get(old) ?? "") !== "").map((old) => `${call(old)}: it is called ${call(name)} now; rename it.`);
}
function contradictions(given, call) {
	return given.has("fail-on") && given.has("budget") ? [`${call("fail-on")} and ${call("budget")} are both given, and both say what fails; leave one of them out.`] : [];
}
function inputsOrThrow({ mistakes, inputs }) {
	if (mistakes.length === 0) return inputs;
	throw new UserError(mistakes.length === 1 ? mistakes.join("") : `${mistakes.length} mistakes in the inputs:\n- ${mistakes.join("\n- ")}`);
}
function unknownInputs(specs, names) {
	const known = Object.entries(specs).flatMap(([name, spec]) => existsIn("action", spec) ? [name] : []);
	const all = new Set([...known, ...Object.values(specs).flatMap(({ renamed: before = [] }) => before)]);
	return [...names].filter((name) => !all.has(name)).map((name) => {
		const suggestion = nearest(name, known);
		return `There is no input ${name}${suggestion === void 0 ? "." : `; did you mean ${suggestion}?`}`;
	});
}
// src/scanners/reading.ts
const CHECKS = [
	"vulnerability",
	"secret",
	"misconfiguration",
	"licence"
];
// src/policy/licences.ts
var import_spdx_expression_parse = __toESM(require_spdx_expression_parse(), 1);
var import_spdx_satisfies = __toESM(require_spdx_satisfies(), 1);
function parseLicenceList(text) {
	return text.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "").flatMap(alternatives);
}
function alternatives(item) {
	const expression = parsed(item);
	if (expression === void 0) throw new UserError(`"${item}" is no SPDX licence expression (https://spdx.org/licenses): write it as in MIT or GPL-2.0-or-later.`);
	return leaves$1(expression, item).map(textOf);
}
function leaves$1(expression, item) {
	if (!("conjunction" in expression)) return [expression];
	if (expression.conjunction === "and") throw new UserError(`"${item}" joins licences with AND, which a list of single licences cannot hold: name each for itself.`);
	return [...leaves$1(expression.left, item), ...leaves$1(expression.right, item)];
}
function parsed(text) {
	try {
		return (0, import_spdx_expression_parse.default)(text);
	} catch {
		return;
	}
}
function textOf({ license, plus, exception }) {
	return `${license}${plus === true ? "+" : ""}${exception === void 0 ? "" : ` WITH ${exception}`}`;
}
function licenceVerdict(licence, lists) {
	const expression = parsed(licence);
	if (expression === void 0) return lists.allow.length === 0 ? "allowed" : "not-listed";
	if (!holds$1(expression, (leaf) => !isIn(leaf, lists.deny))) return "denied";
	const allows = (leaf) => !isIn(leaf, lists.deny) && isIn(leaf, lists.allow);
	return lists.allow.length === 0 || holds$1(expression, allows) ? "allowed" : "not-listed";
}
function holds$1(expression, leafHolds) {
	if (!("conjunction" in expression)) return leafHolds(expression);
	const [left, right] = [holds$1(expression.left, leafHolds), holds$1(expression.right, leafHolds)];
	return expression.conjunction === "and" ? left && right : left || right;
}
function isIn(leaf, list) {
	const text = textOf(leaf);
	return list.some((entry) => entry === text || parsed(text) !== void 0 && satisfiesSafely(text, entry));
}
function satisfiesSafely(text, entry) {
	try {
		return (0, import_spdx_satisfies.default)(text, [entry]);
	} catch {
		return false;
	}
}
const SHOWN$1 = 5;
function licenceReasons(findings, { licences }) {
	const open = findings.filter(({ kind, status }) => kind === "licence" && status === "open");
	if (licences === void 0) return [];
	const judged = open.map((finding) => ({
		finding,
		verdict: licenceVerdict(finding.licence ?? finding.id, licences)
	}));
	const of = (verdict) => judged.flatMap((one) => one.verdict === verdict ? [one.finding] : []);
	return [...reason("licence.denied", of("denied"), "under a licence that deny-licences names"), ...reason("licence.not-allowed", of("not-listed"), "under a licence that allow-licences does not name")];
}
function reason(rule, findings, what) {
	if (findings.length === 0) return [];
	const shown = findings.slice(0, SHOWN$1).map(({ component, licence, id, locations }) => {
		return `${component?.name ?? locations[0]?.path ?? "a file"} (${licence ?? id})`;
	});
	const rest = findings.length > SHOWN$1 ? ` and ${findings.length - SHOWN$1} more` : "";
	const message = `${findings.length} ${findings.length === 1 ? "is" : "are"} ${what}: ${shown.join(", ")}${rest}. Replace it, or change the list.`;
	return [{
		rule,
		limit: 0,
		actual: findings.length,
		message,
		findings: findings.map(({ fingerprint }) => fingerprint)
	}];
}
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
// src/config/image-values.ts
const IMAGE_PLATFORM_PATTERN = String.raw`^[a-z0-9]+/[a-z0-9]+(/v[0-9]+)?$`;
const AGE_UNITS = {
	d: 864e5,
	h: 36e5,
	m: 6e4
};
function parseAge(text) {
	const { amount = "", unit = "" } = /^(?<amount>\d{1,5})(?<unit>[dhm])$/.exec(text)?.groups ?? {};
	const factor = AGE_UNITS[unit];
	if (factor === void 0) throw new UserError(`"${text}" is no age: write it as in 7d or 12h.`);
	return Number(amount) * factor;
}
function parseCredentials(text) {
	const credentials = new Map();
	for (const [index, line] of text.split("\n").entries()) {
		const { host, username, password } = /^\s*(?<host>[A-Za-z0-9.-]+(?::\d+)?)\s*=\s*(?<username>[^:\s]+):(?<password>\S.*?)\s*$/.exec(line)?.groups ?? {};
		if (host !== void 0 && username !== void 0 && password !== void 0) credentials.set(host.toLowerCase(), {
			username,
			password
		});
		else if (line.trim() !== "") throw new UserError(`line ${index + 1} is not HOST=USER:PASSWORD.`);
	}
	return credentials;
}
function parsePerScanner(input, items, scanners, more = []) {
	const values = new Map();
	const names = [...scanners, ...more];
	const [only] = scanners.length === 1 ? scanners : [];
	for (const item of items) {
		const { name = "", value = "" } = /^(?<name>[a-z-]+)\s*=\s*(?<value>.+)$/.exec(item)?.groups ?? {};
		const scanner = names.includes(name) ? name : value === "" ? only : void 0;
		if (scanner === void 0) throw new UserError(`${input}: "${item}" is for none of the scanners that run (${names.join(", ")})${hint(name, names)}`);
		values.set(scanner, [...values.get(scanner) ?? [], value === "" ? item : value]);
	}
	return values;
}
function hint(name, scanners) {
	const suggestion = nearest(name, scanners);
	return suggestion === void 0 ? `: write it like ${scanners[0] ?? "scanner"}=VALUE.` : `; did you mean ${suggestion}?`;
}
// src/config/install-inputs.ts
const installInputs = {
	"scanner-versions": {
		type: "list",
		group: "Scanners",
		valueName: "versions",
		description: "Other versions than the newest of the lock that is old enough: SCANNER=VERSION.",
		examples: ["trivy=0.73.0"]
	},
	"install-from": {
		type: "list",
		values: INSTALL_SOURCES,
		default: INSTALL_SOURCES.join(", "),
		group: "Scanners",
		valueName: "sources",
		description: "Where a scanner may come from, in this order."
	},
	accept: {
		type: "list",
		values: VERIFICATIONS,
		default: "lock, system",
		group: "Scanners",
		valueName: "levels",
		description: "How a scanner must have been verified to be run. none: anything is run, whoever made it; docs/trust.md says what each level protects against."
	},
	verify: {
		type: "choice",
		values: ["lock", "lock+signature"],
		default: "lock",
		group: "Scanners",
		valueName: "how",
		description: "Whether the signature of the project is checked besides the lock. A scanner whose project signs nothing that can be checked is then not run."
	},
	"min-age": {
		type: "string",
		check: parseAge,
		default: "7d",
		group: "Scanners",
		valueName: "age",
		description: "How old a version of a scanner must be, as in 7d or 12h: most compromised releases are found out within days."
	},
	"scanner-mirror": {
		type: "string",
		pattern: "^https?://",
		expected: "an address that begins with https://",
		group: "Scanners",
		valueName: "address",
		description: "An address that stands for https://github.com, to download scanners from. The lock still decides what is run."
	},
	"scanner-archives": {
		type: "string",
		group: "Scanners",
		valueName: "folder",
		description: "A folder with release archives of scanners, for machines without a network."
	},
	"scanner-ca": {
		type: "string",
		group: "Scanners",
		valueName: "file",
		description: "Certificates in PEM that are trusted besides the usual ones when scanners are downloaded."
	},
	"scanner-config": {
		type: "list",
		group: "Scanners",
		valueName: "files",
		description: "A configuration file of a scanner's own: SCANNER=FILE. Without it a scanner obeys no file of the checkout.",
		examples: ["trivy=ci/trivy.yaml"]
	}
};
const databaseInputs = {
	"db-mirror": {
		type: "list",
		group: "Databases",
		valueName: "addresses",
		description: "Where a scanner's database is fetched, in place of the scanner's own: SCANNER=ADDRESS, tried in this order; trivy-java=ADDRESS for the one that tells what a JAR is.",
		examples: ["trivy=registry.acme.example/trivy-db:2"]
	},
	"db-file": {
		type: "list",
		group: "Databases",
		valueName: "files",
		description: "An archive of a database that was brought here, when no mirror gives one: SCANNER=FILE, and trivy-java=FILE. Without db-mirror nothing else is asked.",
		examples: ["grype=grype-db.tar.gz"]
	},
	"db-max-age": {
		type: "string",
		check: parseAge,
		default: "5d",
		group: "Databases",
		valueName: "age",
		description: "How old a database may be, as in 5d or 12h. An older one is an error."
	},
	"java-db": {
		type: "choice",
		values: [
			"auto",
			"always",
			"never"
		],
		default: "auto",
		group: "Databases",
		valueName: "when",
		description: "When Trivy's database of JARs, which is large, is fetched: auto, when the first image with a JAR is met; always, before the scans; never, and an image with a JAR is an error."
	},
	"db-cache": {
		type: "boolean",
		default: "true",
		group: "Databases",
		description: "Keep databases in the cache of GitHub Actions between jobs, where there is one; a pull request only reads it."
	},
	"db-skip-update": {
		type: "boolean",
		default: "false",
		bare: "true",
		group: "Databases",
		description: "Take the last good database, however old, and fetch none. That there is none is an error."
	},
	"cache-dir": {
		type: "string",
		group: "Databases",
		valueName: "folder",
		description: "The folder for databases and scanners that outlive a run. Default: gatehouse in the cache folder of the user."
	}
};
// src/config/run-inputs.ts
const runInputs = {
	concurrency: {
		type: "integer",
		minimum: 1,
		maximum: 256,
		group: "Run",
		description: "How many scanners run side by side. Default: as many as there are cores."
	},
	"max-disk": {
		type: "integer",
		minimum: 1,
		maximum: 1e7,
		default: "2000",
		group: "Run",
		valueName: "megabytes",
		description: "How many megabytes one scan may write. A scan that writes more is ended, which is an error."
	}
};
const whatToScan$3 = {
	images: {
		type: "list",
		group: "What to scan",
		valueName: "images",
		description: "The images: as a registry knows them, or docker:NAME (of the daemon), docker-archive:FILE, oci-archive:FILE, oci-dir:FOLDER, sbom:FILE (CycloneDX or SPDX).",
		examples: ["ghcr.io/acme/shop:1.4", "docker-archive:shop.tar"]
	},
	"images-from": {
		type: "list",
		group: "What to scan",
		valueName: "paths",
		description: "Kubernetes manifests and compose files, or folders of them, whose images are scanned besides.",
		examples: ["deploy", "compose.yaml"]
	},
	scanners: {
		type: "list",
		values: ["trivy", "grype"],
		default: "trivy",
		group: "What to scan",
		valueName: "names",
		description: "The scanners to run on every image; what several see of one thing is one finding.",
		examples: ["trivy, grype"]
	},
	checks: {
		type: "list",
		values: CHECKS,
		default: "vulnerability, secret",
		group: "What to scan",
		valueName: "kinds",
		description: "What to look for. Grype looks for vulnerabilities only."
	},
	platform: {
		type: "string",
		pattern: IMAGE_PLATFORM_PATTERN,
		expected: "a platform such as linux/arm64",
		group: "What to scan",
		valueName: "platform",
		description: "Which platform of an image that is for several. Without it: the one of this machine.",
		examples: ["linux/arm64"]
	},
	"registry-credentials": {
		type: "string",
		check: parseCredentials,
		secret: true,
		only: "action",
		group: "What to scan",
		valueName: "lines",
		description: "A line HOST=USER:PASSWORD for each registry that asks who you are. A scan is given those of its own registry and no other. The command line reads them from GATEHOUSE_REGISTRY_CREDENTIALS."
	},
	"insecure-registry": {
		type: "boolean",
		default: "false",
		bare: "true",
		group: "What to scan",
		description: "Take images also from registries that speak HTTP or whose certificate cannot be checked."
	}
};
const base = { "base-images": {
	type: "list",
	group: "Baseline",
	valueName: "images",
	description: "A line NAME=IMAGE for each image of the base, NAME as in images: it is scanned in the same run to tell what this change brings. Without it the inventories in the baseline are judged again.",
	examples: ["ghcr.io/acme/shop:pr-7=ghcr.io/acme/shop:main"]
} };
const run$4 = {
	concurrency: {
		...runInputs.concurrency,
		description: "How many scans run side by side. Default: as many as there are cores."
	},
	"max-disk": {
		...runInputs["max-disk"],
		default: "20000"
	},
	dockerfile: {
		type: "list",
		group: "Output",
		valueName: "files",
		description: "What the images are built from, so that findings are shown at the instruction that brought them in: FILE, or IMAGE=FILE for one of several images. Default: the Dockerfiles of the checkout, each for the images whose layers it made.",
		examples: ["build/Dockerfile", "ghcr.io/acme/shop:1.4=shop/Dockerfile"]
	},
	sboms: {
		type: "string",
		group: "Output",
		valueName: "folder",
		description: "Where the SBOM of each image is kept, as CycloneDX. Default on GitHub: beside the report; with out: in its folder."
	}
};
const imageScan = {
	name: "image-scan",
	title: "Gatehouse image-scan",
	summary: "Scan container images and SBOMs with Trivy and Grype",
	description: "Scans container images and SBOMs with verified builds of Trivy and Grype, and says whether they may be released.",
	branding: {
		icon: "package",
		color: "blue"
	},
	positional: "images",
	scansCheckout: false,
	inputs: {
		...whatToScan$3,
		...imagePolicyInputs,
		...installInputs,
		...databaseInputs,
		...commonInputs,
		...base,
		...run$4
	},
	outputs: {
		...gateOutputs,
		sboms: { description: "The folder with the SBOM of each image, as CycloneDX." }
	},
	examples: [
		{
			command: "gatehouse image-scan ghcr.io/acme/shop:1.4",
			says: "Scan an image of a registry"
		},
		{
			command: "gatehouse image-scan docker-archive:shop.tar --scanners trivy,grype --fail-on high",
			says: "Scan what a build has just made with both scanners, and allow nothing high"
		},
		{
			command: "gatehouse image-scan --images-from deploy --only-fixable",
			says: "Scan every image that the manifests name, and count what an update mends"
		},
		{
			command: "gatehouse image-scan sbom:shop.cdx.json --db-file trivy=trivy-db.tar.gz",
			says: "Scan an SBOM without a network"
		}
	]
};
// src/policy/scores.ts
const TOTAL_SCORE = "total";
function parseMinScores(text) {
	const read = text.split(/[,\n]/).map((part) => part.trim()).filter((part) => part !== "").map(readPart);
	const names = read.flatMap((part) => "name" in part ? [part.name] : []);
	const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
	const mistakes = [...read.flatMap((part) => "mistake" in part ? [part.mistake] : []), ...[...twice].map((name) => `${name} is given twice`)];
	if (mistakes.length > 0) throw new UserError(`min-score: ${mistakes.join("; ")}. Write it like kubescape.nsa=80, kube-bench=90.`);
	return Object.fromEntries(read.flatMap((part) => "name" in part ? [[part.name, part.least]] : []));
}
function readPart(part) {
	const { name, least = "" } = /^(?<name>[a-z][a-z0-9-]*(?:\.[A-Za-z0-9._-]+)?)\s*[=:]\s*(?<least>.*)$/i.exec(part)?.groups ?? {};
	if (name === void 0) return { mistake: `"${part}" is not SCANNER.SCORE=NUMBER` };
	return /^\d{1,3}(?:\.\d{1,6})?$/.test(least) && Number(least) <= 100 ? {
		name: name.toLowerCase(),
		least: Number(least)
	} : { mistake: `"${part}" needs a number from 0 to 100 after ${name}=` };
}
function missingScores(scans, { minScores = {} }) {
	return Object.keys(minScores).flatMap((name) => {
		const lacking = lackingOf(name, scans);
		return lacking === void 0 ? [] : [{
			rule: "score.missing",
			message: `min-score asks for ${name}, and ${lacking}: without that score there is no pass. Let the scan give it, or ask for it only in the gate that has it.`,
			findings: []
		}];
	});
}
function lackingOf(name, scans) {
	const { scanner } = partsOf(name);
	const own = scans.filter((scan) => scan.scanner === scanner);
	if (own.length === 0) return `${scanner} did not run`;
	const targets = new Map();
	for (const scan of own) {
		const target = JSON.stringify([scan.target.kind, scan.target.name]);
		targets.set(target, [...targets.get(target) ?? [], scan]);
	}
	const [first] = [...targets.values()].find((same) => same.every((scan) => scoreOf(name, scan) === void 0)) ?? [];
	return first && lackWords(name, first);
}
function lackWords(name, { id, status, reason, scores = {} }) {
	if (status !== "completed") return `${id} ${status === "failed" ? "failed" : "was skipped"} (${(reason ?? "no reason given").replace(/\.$/, "")})`;
	const others = Object.keys(scores).toSorted().slice(0, 10);
	const there = others.length === 0 ? "none at all" : `only ${others.join(", ")}`;
	return `${id} has no score ${partsOf(name).score}, ${there}`;
}
function lowScores(scans, { minScores = {} }) {
	return Object.entries(minScores).flatMap(([name, least]) => scans.flatMap((scan) => {
		const score = scoreOf(name, scan);
		return score === void 0 || score >= least ? [] : [low(name, least, score, scan)];
	}));
}
function low(name, limit, actual, { id }) {
	return {
		rule: `min-score.${name}`,
		limit,
		actual,
		message: `${name} is ${shown$1(actual)} in ${id}, and must be at least ${limit}: mend what is open there, or lower min-score (${name}=${Math.floor(actual)}).`,
		findings: []
	};
}
function shown$1(score) {
	return String(Math.floor(Number((score * 100).toFixed(6))) / 100);
}
function scoreOf(name, { scanner, status, scores = {} }) {
	const wanted = partsOf(name);
	if (scanner !== wanted.scanner || status !== "completed") return;
	const found = Object.entries(scores).find(([score]) => score.toLowerCase() === wanted.score);
	return found !== void 0 && Number.isFinite(found[1]) ? found[1] : void 0;
}
function partsOf(name) {
	const [scanner = "", ...score] = name.split(".");
	return {
		scanner,
		score: score.length === 0 ? TOTAL_SCORE : score.join(".")
	};
}
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
// src/config/kubescape-inputs.ts
const kubescapeInputs = {
	"kubescape-frameworks": {
		type: "list",
		default: "nsa",
		group: "Scanners",
		valueName: "names",
		description: "The frameworks that Kubescape judges by, as in nsa, mitre, cis-v1.12.0 or allcontrols.",
		examples: ["nsa, mitre"]
	},
	"kubescape-artifacts": {
		type: "string",
		group: "Scanners",
		valueName: "folder",
		description: "A folder that kubescape download artifacts has filled, for machines without a network. Without it Kubescape fetches its frameworks, which nothing verifies.",
		examples: ["ci/kubescape"]
	}
};
// src/scanners/sonobuoy/index.ts
const SONOBUOY_MODES = [
	"quick",
	"conformance-lite",
	"non-disruptive-conformance",
	"certified-conformance"
];
const sonobuoy = {
	name: "sonobuoy",
	version: "0.57.5",
	homepage: "https://sonobuoy.io",
	licence: "Apache-2.0",
	environment: [],
	versionStep: {
		args: ["version", "--short"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /^v?(\d+\.\d+\S*)/m.exec(output)?.[1]
};
function step({ namespace, kubeconfig }, args) {
	return {
		args: [
			...args,
			`--namespace=${namespace}`,
			"--level=error"
		],
		env: { KUBECONFIG: kubeconfig },
		completed: [0]
	};
}
function beginStep(where, { mode, images, timeoutMs }) {
	return step(where, [
		"run",
		`--mode=${mode}`,
		"--plugin=e2e",
		`--sonobuoy-image=${images.sonobuoy}`,
		`--kube-conformance-image=${images.e2e}`,
		`--timeout=${Math.max(1, Math.floor(timeoutMs / 1e3))}`,
		"--skip-preflight=dnscheck",
		"--wait=0"
	]);
}
function retrieveStep(where, folder, file) {
	return step(where, [
		"retrieve",
		folder,
		`--filename=${file}`
	]);
}
function deleteStep(where, minutes) {
	return step(where, [
		"delete",
		`--wait=${minutes}`,
		"--wait-output=silent"
	]);
}
// src/config/sonobuoy-inputs.ts
const ANY = `sha256:${"0123456789abcdef".repeat(4)}`;
const IMAGE = /^[^\s@,=]+@sha256:[0-9a-f]{64}$/;
function parseSonobuoyImages(text) {
	const parts = text.split(/[,\n]/).map((part) => part.trim());
	const images = new Map();
	for (const part of parts.filter((one) => one !== "")) {
		const { name = "", image = "" } = /^(?<name>sonobuoy|e2e)\s*=\s*(?<image>.*)$/.exec(part)?.groups ?? {};
		if (!IMAGE.test(image)) throw new UserError(`sonobuoy-images: "${part.slice(0, 200)}" is no image with its digest: write it like sonobuoy=registry.acme.example/sonobuoy@sha256:…`);
		images.set(name, image);
	}
	const [sonobuoy, e2e] = [images.get("sonobuoy"), images.get("e2e")];
	if (sonobuoy === void 0 || e2e === void 0) throw new UserError("sonobuoy-images: name both images with their digests, sonobuoy=IMAGE@sha256:… and e2e=IMAGE@sha256:…: they get every right over the cluster.");
	return {
		sonobuoy,
		e2e
	};
}
const sonobuoyInputs = {
	"sonobuoy-mode": {
		type: "choice",
		values: SONOBUOY_MODES,
		default: "non-disruptive-conformance",
		group: "Scanners",
		valueName: "mode",
		description: "Which tests Sonobuoy runs. quick: a single one, to see that it works; certified-conformance: all, some two hours, and disturbs what else runs in the cluster. Give scan-timeout the time.",
		examples: ["certified-conformance"]
	},
	"sonobuoy-images": {
		type: "string",
		check: parseSonobuoyImages,
		group: "Scanners",
		valueName: "images",
		description: "The images that Sonobuoy runs, by digest: sonobuoy is its own, e2e the one with the conformance tests for the version of the cluster. Needed to run it, as they get every right over the cluster.",
		examples: [`sonobuoy=docker.io/sonobuoy/sonobuoy@${ANY}, e2e=registry.k8s.io/conformance@${ANY}`]
	}
};
// src/config/k8s-benchmark.ts
const CLUSTER_SCANNERS = [
	"kube-bench",
	"rbac",
	"kubescape",
	"kube-hunter",
	"sonobuoy"
];
const KUBE_BENCH_IMAGE = "docker.io/aquasec/kube-bench@sha256:861900910eec45b54a97e4a2af81b16fae7203d768f7f8e7de3b7456807870f5";
const access = {
	kubeconfig: {
		type: "string",
		group: "Cluster",
		valueName: "files",
		description: "The kubeconfig, or several with a colon between them (a semicolon on Windows). Default: KUBECONFIG, else ~/.kube/config, else the service account of the pod that this runs in.",
		examples: ["ci/kubeconfig.yaml"]
	},
	"kubeconfig-content": {
		type: "string",
		secret: true,
		only: "action",
		group: "Cluster",
		valueName: "text",
		description: "The kubeconfig itself, as a secret holds it. It is never printed. The command line reads it from GATEHOUSE_KUBECONFIG_CONTENT."
	},
	context: {
		type: "string",
		group: "Cluster",
		valueName: "name",
		description: "The context of the kubeconfig. Default: its current context.",
		examples: ["production"]
	},
	"kubeconfig-env": {
		type: "list",
		group: "Cluster",
		valueName: "names",
		description: "Names of environment variables that the credential plug-in of the kubeconfig may see besides those of the clouds of AWS, Azure, Google, Oracle, Alibaba and IBM. The tokens of GitHub and the runner are refused.",
		examples: ["DIGITALOCEAN_ACCESS_TOKEN"]
	},
	"insecure-skip-tls-verify": {
		type: "boolean",
		default: "false",
		bare: "true",
		group: "Cluster",
		description: "Talk also to a cluster whose certificate cannot be checked, where the kubeconfig says so. Whoever is on the way can then read and change everything, the cluster's credentials first."
	}
};
const whatToScan$2 = {
	scanners: {
		type: "list",
		values: ["none", ...CLUSTER_SCANNERS],
		default: "kube-bench, rbac",
		group: "What to scan",
		valueName: "names",
		description: "The scanners to run. none: only judge what input names.",
		examples: ["kube-bench, kubescape"]
	},
	input: {
		type: "list",
		group: "What to scan",
		valueName: "reports",
		description: "Reports that scanners of clusters have written elsewhere: SCANNER=FILE.",
		examples: ["kube-bench=node-1.json"]
	},
	namespace: {
		type: "string",
		pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
		expected: "the name of a namespace",
		default: "gatehouse-benchmark",
		group: "Cluster",
		valueName: "name",
		description: "The namespace in which Jobs are made. It must be there and admit privileged pods, and is left as it was."
	},
	"create-namespace": {
		type: "boolean",
		default: "false",
		bare: "true",
		group: "Cluster",
		description: "Make the namespace where there is none, and remove it at the end."
	}
};
const kubeBench = {
	"kube-bench": {
		type: "choice",
		values: ["jobs", "node"],
		default: "jobs",
		group: "Scanners",
		valueName: "where",
		description: "Where kube-bench runs. jobs: as a Job on every node of the cluster. node: on this machine, which is a node, as a program; no cluster is asked."
	},
	"kube-bench-image": {
		type: "string",
		pattern: "^[^\\s@]+@sha256:[0-9a-f]{64}$",
		expected: "an image with its digest, as in registry.acme.example/kube-bench@sha256:…",
		default: KUBE_BENCH_IMAGE,
		group: "Scanners",
		valueName: "image",
		description: "The image of the Jobs, by digest: what runs as root on every node is what you have seen."
	},
	benchmark: {
		type: "string",
		pattern: "^[a-z0-9][a-z0-9.-]{0,40}$",
		expected: "the name of a benchmark, as in cis-1.12 or eks-1.8.0",
		group: "Scanners",
		valueName: "name",
		description: "The benchmark of kube-bench. Default: the one for the version and the kind of the cluster, managed ones (EKS, GKE, AKS) included.",
		examples: ["cis-1.12", "eks-1.8.0"]
	},
	"kube-bench-targets": {
		type: "list",
		values: [
			"auto",
			"master",
			"controlplane",
			"etcd",
			"node",
			"policies",
			"managedservices"
		],
		default: "auto",
		group: "Scanners",
		valueName: "names",
		description: "The parts of the benchmark. auto: those of the benchmark that the nodes are for; policies only where service-account names who may read them."
	},
	"node-selector": {
		type: "string",
		group: "What to scan",
		valueName: "labels",
		description: "A label selector of the nodes to look at. Default: all.",
		examples: ["kubernetes.io/os=linux,pool!=gpu"]
	},
	"service-account": {
		type: "string",
		pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$",
		expected: "the name of a service account",
		group: "Scanners",
		valueName: "name",
		description: "The service account of the Jobs, for checks that ask the API server. Without it the Jobs have no token, and those checks are not made."
	},
	"job-timeout": {
		type: "duration",
		default: "5m",
		group: "Run",
		valueName: "duration",
		description: "How long one Job may take, its pod being scheduled and its image pulled included."
	},
	concurrency: {
		type: "integer",
		minimum: 1,
		maximum: 500,
		default: "20",
		group: "Run",
		description: "How many Jobs are in the cluster at once."
	}
};
const run$3 = {
	"cache-dir": {
		...databaseInputs["cache-dir"],
		group: "Scanners",
		description: "The folder for scanners that outlive a run. Default: gatehouse in the cache folder of the user."
	},
	"scanner-versions": {
		...installInputs["scanner-versions"],
		examples: ["kubescape=4.0.12"]
	},
	"scanner-config": {
		...installInputs["scanner-config"],
		description: "A configuration of a scanner's own: SCANNER=PATH; of kube-bench the folder that is called cfg.",
		examples: ["kube-bench=ci/cfg"]
	},
	"max-disk": runInputs["max-disk"]
};
const k8sBenchmark = {
	name: "k8s-benchmark",
	title: "Gatehouse k8s-benchmark",
	summary: "Benchmark a Kubernetes cluster with kube-bench, Kubescape, kube-hunter and Sonobuoy, and check its RBAC",
	description: "Runs the CIS benchmark on every node of a Kubernetes cluster, checks its RBAC, leaves it as it was, and says whether it may go on.",
	branding: {
		icon: "server",
		color: "blue"
	},
	positional: "scanners",
	scansCheckout: false,
	inputs: {
		...access,
		...whatToScan$2,
		...kubeBench,
		...kubescapeInputs,
		...sonobuoyInputs,
		...controlInputs,
		...installInputs,
		...commonInputs,
		...run$3
	},
	outputs: gateOutputs,
	examples: [
		{
			command: "gatehouse k8s-benchmark",
			says: "Run kube-bench on every node of the current context, and check RBAC"
		},
		{
			command: "gatehouse k8s-benchmark kubescape --context staging --fail-on medium",
			says: "Scan the cluster of another context with Kubescape, and allow nothing medium"
		},
		{
			command: "gatehouse k8s-benchmark kube-bench --kube-bench node --benchmark cis-1.12",
			says: "Benchmark the node that this runs on"
		},
		{
			command: "gatehouse k8s-benchmark none --input kube-bench=node-1.json",
			says: "Judge what kube-bench has written elsewhere"
		}
	]
};
// src/config/lint-scope.ts
const scopeInputs = {
	scope: {
		type: "choice",
		values: [
			"new",
			"diff",
			"file",
			"all"
		],
		group: "Baseline",
		valueName: "findings",
		description: "Which open findings the budget counts: new, those that the comparison with the base gives a cause, wherever they are; diff, those on lines of the diff of the change; file, those in files of it; all. The others are shown apart. Default: new on a pull request and in a merge queue, all elsewhere."
	},
	full: {
		type: "boolean",
		default: "false",
		bare: "true",
		group: "Run",
		description: "Whether to lint everything also where only modules and files that the change can affect need to be. What is new is the same either way."
	}
};
function scopePolicyOf({ scope, judge }) {
	switch (scope) {
		case void 0: return {};
		case "new":
			if (judge === "all") throw new UserError(contradiction(scope, judge));
			return { judged: judge ?? "change" };
		case "all":
			if (judge !== void 0 && judge !== "all") throw new UserError(contradiction(scope, judge));
			return { judged: "all" };
		case "diff":
		case "file": return {
			judged: judge ?? "all",
			scope
		};
		default: return scope;
	}
}
function contradiction(scope, judge) {
	const [counts, others] = scope === "all" ? ["every open finding", "only new ones"] : ["only new findings", "every one"];
	return `scope: ${scope} counts ${counts}, and judge: ${judge} counts ${others}: take one of the two away.`;
}
// src/config/service-address.ts
const LOOPBACK = new Set([
	"127.0.0.1",
	"[::1]",
	"localhost"
]);
function serviceAddress(input, text) {
	const address = URL.canParse(text) ? new URL(text) : void 0;
	if (address === void 0) throw new UserError(`${input}: ${JSON.stringify(text)} is no address: write it like https://sonar.acme.example.`);
	if (address.username !== "" || address.password !== "" || address.search !== "" || address.hash !== "") throw new UserError(`${input}: leave the address without a user name, a question mark and a hash.`);
	if (address.protocol !== "https:" && !(address.protocol === "http:" && LOOPBACK.has(address.hostname))) throw new UserError(`${input}: ${address.protocol}//${address.host} is not asked, as a credential goes there: only https is.`);
	return `${address.origin}${address.pathname.replace(/\/+$/, "")}`;
}
function isSameServer(address, other) {
	return URL.canParse(other) && new URL(address).origin === new URL(other).origin;
}
// src/config/lint-services.ts
const LINT_SERVICES = [
	"sonarqube",
	"fossa",
	"checkmarx",
	"snyk-code",
	"snyk"
];
const sonarqube = {
	"sonar-token": {
		type: "string",
		secret: true,
		only: "action",
		group: "Services",
		valueName: "token",
		description: "A token of SonarQube, of the type User, that may browse and analyse the project. The command line reads it from SONAR_TOKEN. No other scanner is given it."
	},
	"sonar-host-url": {
		type: "string",
		check: (text) => serviceAddress("sonar-host-url", text),
		group: "Services",
		valueName: "address",
		description: "The server of SonarQube. An analysis that went to another one is not asked for.",
		examples: ["https://sonar.acme.example", "https://sonarcloud.io"]
	},
	"sonar-project-key": {
		type: "string",
		group: "Services",
		valueName: "key",
		description: "The key of the project in SonarQube. Without it: as report-task.txt says."
	},
	"sonar-report-task": {
		type: "string",
		group: "Services",
		valueName: "file",
		description: "The report-task.txt of an analysis that the build has made. Without it: the one in .scannerwork, target/sonar or build/sonar, or else the sonar-scanner on the PATH is run where accept allows it."
	},
	"sonar-quality-gate": {
		type: "choice",
		values: ["block", "show"],
		default: "block",
		group: "Policy",
		valueName: "how",
		description: "Whether a quality gate of SonarQube that is red fails the gate, whatever the budget is, or is only shown."
	}
};
const fossa = {
	"fossa-api-key": {
		type: "string",
		secret: true,
		only: "action",
		group: "Services",
		valueName: "key",
		description: "A key of FOSSA with full access: one that may only push is not told what was found. The command line reads it from FOSSA_API_KEY. No other scanner is given it."
	},
	"fossa-endpoint": {
		type: "string",
		check: (text) => serviceAddress("fossa-endpoint", text),
		default: "https://app.fossa.com",
		group: "Services",
		valueName: "address",
		description: "The server of FOSSA. What .fossa.yml says of it is not obeyed."
	},
	"fossa-project": {
		type: "string",
		group: "Services",
		valueName: "name",
		description: "The project in FOSSA. Without it: as .fossa.yml or the remote of the checkout says."
	},
	"fossa-attribution": {
		type: "string",
		pattern: "\\.(?:json|md|html|csv|txt|spdx|cdx\\.xml)$",
		expected: "a file that ends with .json, .md, .html, .csv, .txt, .spdx, .spdx.json, .cdx.json or .cdx.xml",
		group: "Services",
		valueName: "file",
		description: "A file for the attribution report, in the format that its name says. Without it there is none.",
		examples: ["attribution.md", "sbom.cdx.json"]
	}
};
const checkmarx = {
	"cx-apikey": {
		type: "string",
		secret: true,
		only: "action",
		group: "Services",
		valueName: "key",
		description: "An API key of Checkmarx One; or cx-client-id and cx-client-secret. The command line reads it from CX_APIKEY. No other scanner is given it."
	},
	"cx-client-id": {
		type: "string",
		group: "Services",
		valueName: "id",
		description: "The OAuth client of Checkmarx One that goes with cx-client-secret."
	},
	"cx-client-secret": {
		type: "string",
		secret: true,
		only: "action",
		group: "Services",
		valueName: "secret",
		description: "The secret of cx-client-id. The command line reads it from CX_CLIENT_SECRET."
	},
	"cx-base-uri": {
		type: "string",
		check: (text) => serviceAddress("cx-base-uri", text),
		group: "Services",
		valueName: "address",
		description: "The server of Checkmarx One, of your region.",
		examples: ["https://eu.ast.checkmarx.net"]
	},
	"cx-base-auth-uri": {
		type: "string",
		check: (text) => serviceAddress("cx-base-auth-uri", text),
		group: "Services",
		valueName: "address",
		description: "The server of Checkmarx One that signs in, where that is another than cx-base-uri.",
		examples: ["https://eu.iam.checkmarx.net"]
	},
	"cx-tenant": {
		type: "string",
		group: "Services",
		valueName: "name",
		description: "The tenant in Checkmarx One; needed with cx-client-id."
	},
	"cx-project": {
		type: "string",
		group: "Services",
		valueName: "name",
		description: "The project in Checkmarx One."
	},
	"cx-scan-types": {
		type: "list",
		values: [
			"sast",
			"sca",
			"iac-security",
			"api-security",
			"container-security",
			"scs"
		],
		group: "Services",
		valueName: "engines",
		description: "The engines of Checkmarx One that scan. Without it: those that your licence has.",
		examples: ["sast, sca"]
	}
};
const snyk = {
	"snyk-token": {
		type: "string",
		secret: true,
		only: "action",
		group: "Services",
		valueName: "token",
		description: "A token of Snyk, for the scanners snyk-code (code) and snyk (dependencies). The command line reads it from SNYK_TOKEN. No other scanner is given it."
	},
	"snyk-api": {
		type: "string",
		check: (text) => serviceAddress("snyk-api", text),
		default: "https://api.snyk.io",
		group: "Services",
		valueName: "address",
		description: "The API of Snyk, of your region.",
		examples: ["https://api.eu.snyk.io"]
	},
	"snyk-org": {
		type: "string",
		group: "Services",
		valueName: "organization",
		description: "The organization in Snyk. Without it: the one that the token prefers."
	}
};
const common = { "without-credential": {
	type: "choice",
	values: ["error", "skip"],
	default: "error",
	group: "Policy",
	valueName: "what",
	description: "What a service that was asked for comes to where its credential is missing, as on pull requests from forks: an error, or a scan that is left out and said to be."
} };
const lintServiceInputs = {
	...sonarqube,
	...fossa,
	...checkmarx,
	...snyk,
	...common
};
// src/config/lint-gate.ts
const LINT_SCANNERS = [
	"golangci-lint",
	"govulncheck",
	"semgrep",
	"osv-scanner",
	"gitleaks",
	"shellcheck",
	"hadolint",
	"zizmor",
	"actionlint"
];
const whatToScan$1 = {
	scanners: {
		type: "list",
		values: [
			"auto",
			"none",
			...LINT_SCANNERS,
			...LINT_SERVICES
		],
		default: "auto",
		group: "What to scan",
		valueName: "names",
		description: "The scanners to run. auto: those whose files are in the tree, and services whose credential is given; which they are is said in the report. none: only judge what input names.",
		examples: ["golangci-lint, gitleaks"]
	},
	input: {
		type: "list",
		group: "What to scan",
		valueName: "reports",
		description: "Reports that other tools have written in this job: NAME=FILE, or a folder of .xml files, or a glob. As SARIF 2.1.0, GitLab code quality, Checkstyle, JUnit, rdjson, rdjsonl, or in the own form of a scanner that is known here.",
		examples: ["semgrep=semgrep.sarif"]
	},
	exclude: {
		type: "list",
		group: "What to scan",
		valueName: "globs",
		description: "Globs of files to leave out, relative to the working directory. Files that Git ignores are left out.",
		examples: ["**/testdata/**"]
	}
};
const run$2 = {
	"cache-dir": {
		...databaseInputs["cache-dir"],
		group: "Scanners",
		description: "The folder for scanners, and for what they remember of code they have looked at. Default: gatehouse in the cache folder of the user."
	},
	"scanner-config": {
		...installInputs["scanner-config"],
		description: "A configuration file of a scanner's own: SCANNER=FILE. Without it each scanner takes the one that it finds in the checkout.",
		examples: ["golangci-lint=ci/golangci.yml"]
	},
	"db-mirror": {
		...databaseInputs["db-mirror"],
		description: "The database of a scanner, in place of its own: govulncheck=ADDRESS or a folder, osv-scanner=FOLDER with osv-scalibr/ECOSYSTEM/all.zip for each ecosystem, which is then all that it asks.",
		examples: ["govulncheck=https://vuln.acme.example"]
	},
	"scanner-versions": {
		...installInputs["scanner-versions"],
		examples: ["golangci-lint=2.12.2"]
	},
	concurrency: runInputs.concurrency,
	"max-disk": {
		...runInputs["max-disk"],
		default: "20000"
	}
};
const lintGate = {
	name: "lint-gate",
	title: "Gatehouse lint-gate",
	summary: "Lint source code, and find calls into vulnerable packages, secrets and more in it, with the scanners of a team",
	description: "Runs verified builds of golangci-lint, govulncheck, osv-scanner, semgrep and others, and says whether the change may pass.",
	branding: {
		icon: "check-square",
		color: "blue"
	},
	positional: "scanners",
	inputs: {
		...whatToScan$1,
		...installInputs,
		...commonInputs,
		...scopeInputs,
		...run$2,
		...lintServiceInputs
	},
	outputs: gateOutputs,
	examples: [{
		command: "gatehouse lint-gate",
		says: "Lint the checkout with every scanner whose files are in it"
	}, {
		command: "gatehouse lint-gate golangci-lint --base main --fail-on medium",
		says: "Lint Go modules, and allow nothing medium that is new since main"
	}]
};
// src/builtin/kubernetes-version.ts
const NEWEST_KUBERNETES = {
	major: 1,
	minor: 37
};
const OLDEST_KUBERNETES = {
	major: 1,
	minor: 22
};
function formatKubernetesVersion(version) {
	return `${version.major}.${version.minor}`;
}
function parseKubernetesVersion(text) {
	const wanted = text.trim();
	if (wanted === "latest") return NEWEST_KUBERNETES;
	const match = /^v?(\d{1,3})\.(\d{1,3})(?:\.\d+)?(?:[-+][\w.+-]*)?$/.exec(wanted);
	const version = {
		major: Number(match?.[1]),
		minor: Number(match?.[2])
	};
	const range = `${formatKubernetesVersion(OLDEST_KUBERNETES)} to ${formatKubernetesVersion(NEWEST_KUBERNETES)}`;
	if (match === null) throw new UserError(`kubernetes-version "${text}" is no version: write one as in 1.34 (known: ${range}) or latest.`);
	if (version.major !== 1 || version.minor < OLDEST_KUBERNETES.minor) throw new UserError(`kubernetes-version "${text}" has no Pod Security Standards to judge by: write one of ${range}, or latest.`);
	if (version.minor > NEWEST_KUBERNETES.minor) throw new UserError(`kubernetes-version "${text}" is newer than the Pod Security Standards this release knows (${range}): write latest, or update Gatehouse.`);
	return version;
}
function isAtLeast(version, minor) {
	return version.major > 1 || version.minor >= minor;
}
// src/config/rego-inputs.ts
const regoInputs = {
	"rego-policy": {
		type: "list",
		group: "Scanners",
		valueName: "folders",
		description: "Folders and files with policies in Rego, for conftest and opa. Rego that does not compile is an error.",
		examples: ["policy"]
	},
	"rego-data": {
		type: "list",
		group: "Scanners",
		valueName: "paths",
		description: "Folders and files with data for the policies, as YAML or JSON.",
		examples: ["policy/data"]
	},
	"rego-bundle": {
		type: "string",
		group: "Scanners",
		valueName: "file",
		description: "A bundle with policies and data, made by opa build, in place of rego-policy and rego-data; for opa.",
		examples: ["policy.tar.gz"]
	},
	"rego-namespaces": {
		type: "list",
		group: "Scanners",
		valueName: "packages",
		description: "The packages whose rules deny, violation and warn are asked. Default: all for conftest, main for opa.",
		examples: ["main, kubernetes.images"]
	},
	"rego-version": {
		type: "choice",
		values: ["v1", "v0"],
		default: "v1",
		group: "Scanners",
		valueName: "version",
		description: "The version of the language that the policies are written in."
	},
	"rego-functions": {
		type: "choice",
		values: ["contained", "all"],
		default: "contained",
		group: "Scanners",
		valueName: "which",
		description: "Which functions policies may call. contained: none that reaches out of the run, to a network, to files or to the environment (http.send and others); all: those too."
	}
};
// src/config/manifest-scan.ts
const MANIFEST_SCANNERS = [
	"kubescape",
	"kubesec",
	"conftest",
	"opa",
	"trivy",
	"kube-linter",
	"kube-score"
];
const whatToScan = {
	path: {
		type: "list",
		default: ".",
		group: "What to scan",
		valueName: "paths",
		description: "Files and folders with Kubernetes manifests, Kustomizations, Helm charts or Grafana dashboards; for trivy also with Dockerfiles and Terraform.",
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
		values: ["builtin", ...MANIFEST_SCANNERS],
		default: "builtin",
		group: "What to scan",
		valueName: "names",
		description: "The scanners to run. builtin needs no download; what several say of one control of one resource is one finding.",
		examples: ["builtin, trivy, kubescape"]
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
	}
};
const run$1 = {
	"cache-dir": {
		...databaseInputs["cache-dir"],
		group: "Scanners",
		description: "The folder for scanners that outlive a run. Default: gatehouse in the cache folder of the user."
	},
	"scanner-versions": {
		...installInputs["scanner-versions"],
		examples: ["trivy=0.73.0"]
	},
	"scanner-config": {
		...installInputs["scanner-config"],
		examples: ["kube-linter=ci/kube-linter.yaml"]
	},
	concurrency: runInputs.concurrency,
	"max-disk": runInputs["max-disk"]
};
const manifestScan = {
	name: "manifest-scan",
	title: "Gatehouse manifest-scan",
	summary: "Scan Kubernetes manifests, Kustomizations and Helm charts",
	description: "Checks Kubernetes manifests, Kustomizations and Helm charts against the Pod Security Standards and the NSA/CISA hardening guide, by Kubescape, Trivy, kube-linter, your own policies and others too, and says whether the change may pass.",
	branding: {
		icon: "shield",
		color: "blue"
	},
	positional: "path",
	inputs: {
		...whatToScan,
		...regoInputs,
		...kubescapeInputs,
		...installInputs,
		...commonInputs,
		...controlInputs,
		...run$1
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
			command: "gatehouse manifest-scan k8s/ --scanners builtin,trivy,conftest --rego-policy policy",
			says: "Ask Trivy and your own policies too"
		},
		{
			command: "gatehouse manifest-scan --fix=write k8s/",
			says: "Write every fix that has one safe answer"
		}
	]
};
// src/config/expectation.ts
const MAX_REPORTS = 1e3;
function parseExpectation(text) {
	if (/^\d{1,9}$/.test(text)) {
		const count = Number(text);
		if (count < 1 || count > MAX_REPORTS) throw new UserError(`"${text}" is not a number of reports from 1 to ${MAX_REPORTS}.`);
		return { count };
	}
	const ids = text.split(/[,\n]/).flatMap((id) => id.trim() === "" ? [] : [id.trim()]);
	const wrong = ids.find((id) => !/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id));
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (wrong !== void 0 || ids.length === 0) throw new UserError(`${JSON.stringify((wrong ?? text).slice(0, 80))} is neither a number of reports nor the id of a run, as in 8 or shard-1-of-2,shard-2-of-2.`);
	if (twice !== void 0) throw new UserError(`"${twice}" is named twice; each run is expected once.`);
	return { ids };
}
const report$1 = {
	name: "report",
	title: "Gatehouse report",
	summary: "Merge reports made elsewhere and judge them together",
	description: "Merges the reports of a matrix, and reports that scanners wrote elsewhere, into one, judges them again, and says whether the change may pass.",
	branding: {
		icon: "shield",
		color: "blue"
	},
	scansCheckout: false,
	positional: "reports",
	inputs: {
		reports: {
			type: "list",
			group: "What to scan",
			valueName: "paths",
			description: "Reports of Gatehouse to merge, as the jobs of a matrix leave them: files, and folders in which every .json file is taken.",
			examples: ["shards"]
		},
		input: {
			type: "list",
			group: "What to scan",
			valueName: "reports",
			description: "Reports that a scanner wrote elsewhere, as in trivy=trivy.json. Without the name of the scanner it is told from the content.",
			examples: ["trivy=trivy.json"]
		},
		target: {
			type: "string",
			group: "What to scan",
			valueName: "name",
			description: "What the reports of input are about, where they shall not be asked themselves.",
			examples: ["registry.example/shop/web:1.4"]
		},
		"target-kind": {
			type: "choice",
			values: TARGET_KINDS,
			default: "image",
			group: "What to scan",
			valueName: "kind",
			description: "What kind of target the reports of input are about."
		},
		expect: {
			type: "string",
			check: parseExpectation,
			group: "What to scan",
			valueName: "shards",
			description: "How many reports there must be, or the ids of their runs. One that is missing, given twice or not expected is an error that names it. Ids such as shard-1-of-8 say themselves how many there are.",
			examples: ["8"]
		},
		"made-in": {
			type: "choice",
			values: ["auto", "this-run"],
			default: "auto",
			group: "What to scan",
			description: "Who vouches for the reports. In a workflow_run that a pull request started they are its author’s word: they may fail, and never pass. this-run: every report was made by a job of this very workflow run, which the base branch controls."
		},
		...imagePolicyInputs,
		...controlInputs,
		...commonInputs
	},
	outputs: gateOutputs,
	examples: [{
		command: "gatehouse report shards/ --expect 8 --fail-on high",
		says: "Merge the reports of a matrix of eight jobs"
	}, {
		command: "gatehouse report --input trivy=trivy.json --input grype=grype.json --target shop/web:1.4",
		says: "Judge what two scanners said of one image"
	}]
};
// src/config/gates.ts
const GATES = [
	lintGate,
	manifestScan,
	imageScan,
	k8sBenchmark,
	report$1
];
// src/config/file/difference.ts
function configChanges(from, to) {
	const [before, after] = [valuesOf(from), valuesOf(to)];
	return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((key) => {
		const [old, now] = [before.get(key), after.get(key)];
		if (old === now) return [];
		return [old === void 0 ? `${key} is added` : now === void 0 ? `${key} is removed` : change(key, old, now)];
	});
}
const SHOWN_CHARACTERS$1 = 60;
function change(key, old, now) {
	return Math.max(old.length, now.length) <= SHOWN_CHARACTERS$1 && !/[\n{[]/.test(old + now) ? `${key} goes from ${old} to ${now}` : `${key} is changed`;
}
function valuesOf({ policy, exceptions, exceptionFiles, runs }) {
	return new Map([
		...policy === void 0 ? [] : [["policy", ""]],
		...settingValues("policy", policy?.settings ?? new Map()),
		...Object.entries(policy?.parts ?? {}).flatMap(([part, value]) => leaves(`policy.${part}`, value)),
		...exceptions.map((exception) => [`exceptions[${nameOf$1(exception)}]`, meaningOf(exception)]),
		...exceptionFiles.map(({ text }) => [`exception-files[${text}]`, ""]),
		...runs.flatMap(runValues)
	]);
}
function nameOf$1({ id, source, match }) {
	const about = match.ids?.join(", ") ?? JSON.stringify(match);
	return id.startsWith(`${source.file}:`) ? about.slice(0, SHOWN_CHARACTERS$1) : id;
}
function meaningOf({ match, status, reason, owner, expires, justification }) {
	return JSON.stringify([
		match,
		status,
		reason,
		owner,
		expires,
		justification
	]);
}
function runValues({ gate, id, settings }) {
	const key = `gates.${gate}${id === void 0 ? "" : `[${id}]`}`;
	return [[key, ""], ...settingValues(key, settings)];
}
function settingValues(where, settings) {
	const texts = [...settings].map(([name, { text }]) => [`${where}.${name}`, text]);
	const terms = [...settings].flatMap(([name, { accepted = [] }]) => accepted.flatMap((one) => termValues(`${where}.${name}[${one.gap}]`, one)));
	return [...texts, ...terms];
}
function termValues(key, one) {
	return TERM_KEYS.flatMap((name) => one[name] === void 0 ? [] : [[`${key}.${name}`, one[name]]]);
}
const TERM_KEYS = [
	"reason",
	"owner",
	"expires"
];
function leaves(key, value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value).flatMap(([name, inner]) => leaves(`${key}.${name}`, inner)) : [[key, JSON.stringify(value)]];
}
// src/config/file/mistake.ts
const MAX_SHOWN$1 = 100;
function mistakesMessage(file, mistakes) {
	const sorted = mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column);
	const all = new Set(sorted.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`));
	const shown = [...all].slice(0, MAX_SHOWN$1);
	const rest = all.size > shown.length ? `\n- and ${all.size - shown.length} more.` : "";
	return all.size === 1 ? shown.join("") : `${all.size} mistakes in the configuration:\n- ${shown.join("\n- ")}${rest}`;
}
const SHOWN_CHARACTERS = 80;
function quoted(text) {
	return JSON.stringify(text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text);
}
// src/policy/controls.ts
function controlMatcher(globs) {
	const plain = globs.map(plainName);
	const exact = new Set(plain);
	const matches = (0, import_picomatch.default)(plain, {
		dot: true,
		bash: true
	});
	return (control) => exact.has(plainName(control)) || plain.length > 0 && matches(plainName(control));
}
function plainName(control) {
	return control.trim().toLowerCase().replace(/^cis[ -]+/, "");
}
const KINDS = new Set([
	"misconfiguration",
	"benchmark",
	"conformance",
	"exposure"
]);
const CONTROL_RULES = ["require", "fail-on-any-resource"];
function controlRules({ require = [], failOnAnyResource = [] }) {
	const globs = {
		require,
		"fail-on-any-resource": failOnAnyResource
	};
	const ready = CONTROL_RULES.filter((rule) => globs[rule].length > 0).map((rule) => ({
		rule,
		matches: controlMatcher(globs[rule])
	}));
	return (finding) => ready.length > 0 && KINDS.has(finding.kind) ? ready.find(({ matches }) => controlsOf(finding).some(matches))?.rule : void 0;
}
function controlsOf({ id, aliases, sightings }) {
	return [...new Set([
		id,
		...aliases,
		...sightings.map(({ ruleId }) => ruleId)
	])];
}
function unevaluated(scans, { require = [] }) {
	return require.flatMap((glob) => evaluated(glob, scans).length > 0 ? [] : [{
		rule: "require.missing",
		message: `require names ${glob}, and no scan evaluated a control of that name: let the scanner that has it run, or ask for it only in the gate that has it.`,
		findings: []
	}]);
}
function requiredReasons(decided, scans, { require = [] }) {
	return require.flatMap((glob) => {
		const broken = evaluated(glob, scans).filter(({ control }) => control.result !== "pass");
		const matches = controlMatcher([glob]);
		const open = decided.filter((finding) => controlsOf(finding).some(matches));
		return broken.length + open.length === 0 ? [] : [brokenReason(glob, broken, open)];
	});
}
function evaluated(glob, scans) {
	const matches = controlMatcher([glob]);
	return scans.flatMap((scan) => scan.status === "completed" ? scan.controls.flatMap((control) => matches(control.id) ? [{
		scan,
		control
	}] : []) : []);
}
const SHOWN = 5;
function brokenReason(glob, broken, open) {
	const shown = broken.slice(0, SHOWN).map(({ scan, control }) => `${control.id} ${SAYS[control.result]} in ${scan.id}`);
	const rest = broken.length > SHOWN ? `, and ${broken.length - SHOWN} more` : "";
	const what = broken.length === 0 ? `${open.length} open of it` : `${shown.join(", ")}${rest}`;
	return {
		rule: "require",
		limit: 0,
		actual: broken.length === 0 ? open.length : broken.length,
		message: `${glob} must pass, and ${what}: mend that, or take ${glob} from require. No exception stands for a control that is required.`,
		findings: open.map(({ fingerprint }) => fingerprint)
	};
}
const SAYS = {
	pass: "passes",
	fail: "fails",
	manual: "is left to a person",
	skip: "was not evaluated"
};
function unheardOf(findings, scans, { failOnAnyResource = [] }) {
	const names = failOnAnyResource.length === 0 ? [] : findings.flatMap(controlsOf);
	return failOnAnyResource.filter((glob) => !/^\**$/.test(glob) && evaluated(glob, scans).length === 0 && !names.some(controlMatcher([glob]))).map((glob) => `fail-on-any-resource names ${glob}, and no scan here tells of a control of that name: nothing fails it, or the name is another.`);
}
function anyResourceReasons(blocked) {
	if (blocked.length === 0) return [];
	const ids = [...new Set(blocked.map(({ id }) => id))];
	const rest = ids.length > SHOWN ? ` and ${ids.length - SHOWN} more` : "";
	const [findings, are, them] = blocked.length === 1 ? [
		"finding",
		"is",
		"it"
	] : [
		"findings",
		"are",
		"them"
	];
	return [{
		rule: "fail-on-any-resource",
		limit: 0,
		actual: blocked.length,
		message: `${blocked.length} open ${findings} ${are} of controls that no resource may fail (${ids.slice(0, SHOWN).join(", ")}${rest}): mend ${them}, or take the control from fail-on-any-resource.`,
		findings: blocked.map(({ fingerprint }) => fingerprint)
	}];
}
// src/config/file/strictness.ts
const STRICTNESS = {
	"unknown-severity": strictestFirst(SEVERITIES),
	"ignore-rules": nothingMore,
	"allow-gaps": nothingMore,
	exceptions: nothingMore,
	"only-fixable": strictestFirst(["false", "true"]),
	agree: strictestFirst(["any", "all"]),
	"allow-licences": (asked, file) => file === "" ? true : asked !== "" && nothingMore(asked, file),
	"deny-licences": nothingLess,
	"min-score": noLower,
	require: nothingLess,
	"fail-on-any-resource": coversAll,
	judge: strictestFirst([
		"all",
		"new",
		"change"
	]),
	scope: widerScope,
	base: same,
	"no-baseline": strictestFirst([
		"error",
		"all",
		"scan-base",
		"none"
	]),
	exclude: nothingMore,
	scanners: nothingLess,
	checks: nothingLess,
	"kubescape-frameworks": nothingLess,
	"sonobuoy-mode": strictestFirst([...SONOBUOY_MODES].toReversed()),
	"sonobuoy-images": nothingMore,
	"kubescape-artifacts": (asked, file) => asked === file,
	"rego-policy": same,
	"rego-data": same,
	"rego-bundle": same,
	"rego-namespaces": same,
	"rego-version": same,
	"rego-functions": strictestFirst(["contained", "all"]),
	"pod-security": strictestFirst(["restricted", "baseline"]),
	render: strictestFirst([
		"always",
		"auto",
		"never"
	]),
	accept: nothingMore,
	verify: strictestFirst(["lock+signature", "lock"]),
	"min-age": (asked, file) => parseAge(asked) >= parseAge(file),
	"db-max-age": (asked, file) => parseAge(asked) <= parseAge(file),
	"db-skip-update": strictestFirst(["false", "true"]),
	"db-mirror": nothingMore,
	"db-file": nothingMore,
	"insecure-registry": strictestFirst(["false", "true"]),
	"insecure-skip-tls-verify": strictestFirst(["false", "true"]),
	"node-selector": same,
	benchmark: same,
	"kube-bench-image": same,
	"kube-bench-targets": nothingLess,
	"scanner-config": nothingMore,
	checkout: strictestFirst(["verify", "trust"]),
	"sonar-quality-gate": strictestFirst(["block", "show"]),
	"without-credential": strictestFirst(["error", "skip"]),
	"sonar-host-url": isTheSame,
	"sonar-project-key": isTheSame,
	"sonar-report-task": isTheSame,
	"fossa-endpoint": isTheSame,
	"fossa-project": isTheSame,
	"cx-base-uri": isTheSame,
	"cx-base-auth-uri": isTheSame,
	"cx-tenant": isTheSame,
	"cx-client-id": isTheSame,
	"cx-project": isTheSame,
	"cx-scan-types": nothingLess,
	"snyk-api": isTheSame,
	"snyk-org": isTheSame
};
function isTheSame(asked, file) {
	return asked === file;
}
function strictnessOf(input) {
	return Object.hasOwn(STRICTNESS, input) ? STRICTNESS[input] : void 0;
}
function widerScope(asked, file) {
	return asked === file || asked === "all" || asked === "file" && file === "diff";
}
function strictestFirst(values) {
	return (asked, file) => values.indexOf(asked.toLowerCase()) <= values.indexOf(file.toLowerCase());
}
function same(asked, file) {
	return asked === file;
}
function nothingMore(asked, file) {
	const known = itemsOf(file);
	return itemsOf(asked).every((item) => known.includes(item));
}
function noLower(asked, file) {
	const own = parseMinScores(asked);
	return Object.entries(parseMinScores(file)).every(([name, least]) => (own[name] ?? -1) >= least);
}
function nothingLess(asked, file) {
	return nothingMore(file, asked);
}
const PLAIN$1 = /^[\w .:/-]+$/;
const PLAIN_OR_WILD = /^[\w .:/*?-]+$/;
const BEGINNING = /^[\w .:/-]*\*+$/;
function coversAll(asked, file) {
	const own = itemsOf(asked);
	const named = controlMatcher(own);
	const under = controlMatcher(own.filter((glob) => BEGINNING.test(glob)));
	return itemsOf(file).every((item) => own.includes(item) || PLAIN$1.test(item) && named(item) || PLAIN_OR_WILD.test(item) && under(item));
}
function itemsOf(text) {
	return text.split(/[,\n]/).flatMap((item) => item.trim() === "" ? [] : [item.trim()]);
}
// src/config/file/proposal.ts
function proposalOf({ name, runs }) {
	return {
		name,
		exceptions: [],
		notices: [],
		exceptionFiles: [],
		runs: runs.map((run) => {
			const inputs = GATES.find((gate) => gate.name === run.gate)?.inputs ?? {};
			const open = [...run.settings].filter(([input]) => {
				const group = inputs[input]?.group;
				return group !== "Policy" && group !== "Baseline" && strictnessOf(input) === void 0;
			});
			return {
				...run,
				settings: new Map(open)
			};
		})
	};
}
// src/config/file/budgets.ts
function joinBudgets(asked, file) {
	if (asked.ratchet === true && file.ratchet !== true && Object.keys(file).length > 0) return { looser: "ratchet allows what was there before" };
	if (file.ratchet === true && asked.ratchet !== true && Object.keys(asked).length > 0) return { looser: "limits beside the ratchet of the file allow no less than it does" };
	const higher = BUDGET_KEYS.find((key) => (asked[key] ?? 0) > (file[key] ?? Infinity));
	return higher === void 0 ? { value: {
		...file,
		...asked
	} } : { looser: `${higher}=${asked[higher] ?? ""} is more than ${higher}=${file[higher] ?? ""}` };
}
function joinTargets(asked, file, common) {
	const joined = new Map(file.map(({ glob, budget }) => [glob, budget]));
	for (const { glob, budget } of asked) {
		const both = joinBudgets(budget, joined.get(glob) ?? common);
		if ("looser" in both) return { looser: `for ${glob} ${both.looser}` };
		joined.set(glob, both.value);
	}
	return { value: [...joined].map(([glob, budget]) => ({
		glob,
		budget
	})) };
}
function joinInputs(spec, { asked, file, settings, bounded }, { surface, pullRequest }) {
	const own = budgetIn(spec, asked, surface);
	const isBounded = bounded.has("budget") || bounded.has("fail-on");
	const common = budgetIn(spec, file, surface) ?? (isBounded ? defaultBudget({ pullRequest }) : {});
	const joined = joinBudgets(own ?? {}, common);
	const budget = "value" in joined ? joined.value : common;
	const targets = joinTargets(targetsIn(asked), targetsIn(file), budget);
	const setting = settings.get("budget") ?? settings.get("fail-on");
	const where = setting === void 0 ? "the default" : `line ${setting.line}`;
	const targetTexts = "value" in targets ? targetsText(targets.value) : "";
	return {
		texts: new Map([...own === void 0 ? [] : [["budget", budgetText(budget)], ["fail-on", ""]], ...targetTexts === "" ? [] : [["budgets", targetTexts]]]),
		looser: [..."looser" in joined ? [`budget: ${joined.looser} (${where}).`] : [], ..."looser" in targets ? [`budgets: ${targets.looser}.`] : []]
	};
}
function budgetIn({ inputs }, raw, surface) {
	const read = readInputs(inputs, raw, surface).inputs;
	const failOn = read["fail-on"];
	return read.budget ?? (failOn === void 0 ? void 0 : budgetOfFailOn(failOn));
}
function targetsIn(raw) {
	return parseTargetBudgets(raw.get("budgets") ?? "");
}
function budgetText(budget) {
	const limits = BUDGET_KEYS.flatMap((key) => budget[key] === void 0 ? [] : [`${key}=${budget[key]}`]);
	return [...budget.ratchet === true ? ["ratchet"] : [], ...limits].join(",");
}
function targetsText(budgets) {
	return budgets.map(({ glob, budget }) => `${glob}: ${budgetText(budget)}`).join("\n");
}
// src/config/file/resolve.ts
function resolveInputs(spec, config, asked, options) {
	const settings = settingsOf(config, runOf(spec, config, given(asked, "id")));
	const file = new Map([...settings].map(([name, { text }]) => [name, text]));
	const acceptedGaps = acceptedGapsOf(config, settings);
	const own = readInputs(spec.inputs, asked, options.surface);
	if (options.mayLoosen || own.mistakes.length > 0) return {
		raw: over(asked, file),
		settings,
		acceptedGaps: given(asked, "allow-gaps") === void 0 ? acceptedGaps : []
	};
	const bounded = new Set([...settings.keys(), ...config.policy === void 0 ? [] : policyNames(spec, options)]);
	const budgets = joinInputs(spec, {
		asked,
		file,
		settings,
		bounded
	}, options);
	const looser = [...looserInputs(spec, {
		asked,
		settings,
		bounded
	}, options), ...budgets.looser];
	if (looser.length > 0) throw new UserError(`A step may ask for more than ${config.name} does, not for less: ${looser.join(" ")} Change it there, take the input away, or set config-from: head to let the inputs decide.`);
	return {
		raw: new Map([...over(asked, file), ...budgets.texts]),
		settings,
		acceptedGaps
	};
}
function policyNames({ inputs }, { pullRequest }) {
	return Object.entries(inputs).flatMap(([name, { group }]) => {
		const isKnown = JOINED.has(name) || strictnessOf(name) !== void 0;
		return isJudging(group) && isKnown && (name !== "base" || pullRequest) ? [name] : [];
	});
}
function isJudging(group) {
	return group === "Policy" || group === "Baseline";
}
function runOf({ name }, config, id) {
	const runs = config.runs.filter(({ gate }) => gate === name);
	const plain = runs.find((run) => run.id === void 0) ?? (id === void 0 && runs.length === 1 ? runs[0] : void 0);
	const found = runs.find((run) => run.id !== void 0 && run.id === id) ?? plain;
	if (found === void 0 && runs.length > 0) {
		const ids = runs.map((run) => run.id ?? "").join(", ");
		throw new UserError(`${config.name} has several runs of ${name} (${ids}) and none is ${id === void 0 ? "without an id" : quoted(id)}: say with the input id which of them this is.`);
	}
	return found;
}
function settingsOf({ policy }, run) {
	const own = run?.settings ?? new Map();
	const budgetIsOwn = own.has("budget") || own.has("fail-on");
	const common = [...policy?.settings ?? []].filter(([name]) => !(budgetIsOwn && isBudget(name)));
	return new Map([...common, ...own]);
}
function allAcceptedGaps(config) {
	return [config.policy, ...config.runs].flatMap((part) => acceptedGapsOf(config, part?.settings ?? new Map()));
}
function acceptedGapsOf({ name: file }, settings) {
	const from = ({ line, column, ...terms }) => ({
		...terms,
		source: {
			file,
			line,
			column
		}
	});
	return (settings.get("allow-gaps")?.accepted ?? []).map(from);
}
function isBudget(name) {
	return name === "budget" || name === "fail-on";
}
function given(raw, name) {
	const text = raw.get(name)?.trim() ?? "";
	return text === "" ? void 0 : text;
}
function over(asked, file) {
	const own = [...asked].filter(([name]) => given(asked, name) !== void 0);
	const ownBudget = own.some(([name]) => isBudget(name));
	return new Map([...[...file].filter(([name]) => !(ownBudget && isBudget(name))), ...own]);
}
function looserInputs({ inputs }, { asked, settings, bounded }, { pullRequest }) {
	const defaults = placeDefaults(settings, pullRequest);
	return Object.entries(inputs).flatMap(([name, { group, default: fallback = defaults.get(name) ?? "" }]) => {
		const wanted = given(asked, name);
		const strict = strictnessOf(name) ?? (isJudging(group) ? sameText : void 0);
		if (wanted === void 0 || !bounded.has(name) || strict === void 0 || JOINED.has(name)) return [];
		const setting = settings.get(name);
		const has = setting?.text ?? fallback;
		return strict(wanted, has) ? [] : [`${name}: ${quoted(wanted)} asks for less than ${shown(has, setting)}.`];
	});
}
function placeDefaults(settings, pullRequest) {
	const scope = settings.get("scope")?.text;
	return new Map([["judge", pullRequest && !(scope === "diff" || scope === "file") && scope !== "all" ? "change" : "all"], ["scope", pullRequest ? "new" : "all"]]);
}
const JOINED = new Set([
	"budget",
	"fail-on",
	"budgets"
]);
function sameText(asked, file) {
	return asked === file.trim();
}
function shown(text, setting) {
	const value = text === "" ? "none" : quoted(text);
	return setting === void 0 ? `the default, ${value}` : `${value} in line ${setting.line}`;
}
// src/version.ts
const VERSION = "0.1.0";
// src/domain/environment.ts
const NETWORK_ENVIRONMENT = [
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"NO_PROXY",
	"http_proxy",
	"https_proxy",
	"no_proxy",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR"
];
const USER_ENVIRONMENT = [
	"PATH",
	"HOME",
	"USERPROFILE",
	"LOCALAPPDATA",
	"APPDATA",
	"SYSTEMROOT",
	"TMPDIR",
	"TEMP",
	"TMP",
	"XDG_CACHE_HOME",
	"XDG_CONFIG_HOME"
];
// src/domain/disjoint-sets.ts
var DisjointSets = class {
	#parents = new Map();
	find(element) {
		let root = element;
		for (let parent = this.#parents.get(root); parent !== void 0; parent = this.#parents.get(root)) {
			const grandparent = this.#parents.get(parent);
			if (grandparent !== void 0) this.#parents.set(root, grandparent);
			root = parent;
		}
		return root;
	}
	join(a, b) {
		const [rootA, rootB] = [this.find(a), this.find(b)];
		if (rootA !== rootB) this.#parents.set(rootA, rootB);
	}
};
function connected(members) {
	const sets = new DisjointSets();
	for (const { keys } of members) for (const other of keys.slice(1)) sets.join(keys[0] ?? "", other);
	const groups = new Map();
	for (const member of members) {
		const root = sets.find(member.keys[0] ?? "");
		const group = groups.get(root);
		if (group === void 0) groups.set(root, [member]);
		else group.push(member);
	}
	return [...groups.values()];
}
// src/domain/identity.ts
function identityKeys(target, observation) {
	return matchNames(observation).map((name) => key(target, observation, name));
}
function fingerprintOf(target, group) {
	const [lead] = group;
	if (lead === void 0) throw new Error("a finding has at least one observation");
	const name = primaryName(group.flatMap(({ observation }) => matchNames(observation)));
	const known = lead.keys[matchNames(lead.observation).indexOf(name)];
	return hash("sha256", known ?? key(target, lead.observation, name), "hex").slice(0, 32);
}
function namesOf({ id, ruleId, aliases = [] }) {
	return [id ?? ruleId, ...aliases];
}
function primaryName(names) {
	if (names.length === 1) return names[0] ?? "";
	const sorted = names.toSorted();
	return PREFERRED.flatMap((start) => sorted.find((name) => name.startsWith(start)) ?? [])[0] ?? sorted[0] ?? "";
}
const PREFERRED = [
	"CVE-",
	"GHSA-",
	"GH-"
];
function matchNames(observation) {
	return observation.kind === "vulnerability" ? namesOf(observation) : [observation.controlKey ?? observation.id ?? observation.ruleId];
}
function key(target, observation, name) {
	return JSON.stringify([
		observation.kind,
		target.kind,
		target.name,
		name,
		...placeOf(observation)
	]);
}
function placeOf({ component, resource, locations = [], controlPlace }) {
	if (component !== void 0) return [component.purl ?? `${component.name}@${component.version ?? ""}`];
	const [first] = locations;
	if (resource !== void 0) {
		const { kind, namespace = "", name, fieldPath = "" } = resource;
		return controlPlace === void 0 ? [
			first?.path ?? "",
			kind,
			namespace,
			name,
			fieldPath
		] : [
			kind,
			namespace,
			name,
			controlPlace
		];
	}
	return first === void 0 ? [] : [first.path, String(first.startLine ?? "")];
}
// src/domain/merge.ts
function merge(observed) {
	return connected(observed.flatMap(({ scan, target, observations }) => observations.map((observation) => ({
		scan,
		target,
		observation,
		keys: identityKeys(target, observation)
	})))).map((group) => finding(group.length === 1 ? group : group.toSorted(byContent$1))).toSorted(worstFirst);
}
function worstFirst(a, b) {
	return Number(a.status !== "open") - Number(b.status !== "open") || severityRank(a.severity) - severityRank(b.severity) || Number(a.reachable === false) - Number(b.reachable === false) || compareText(a.target, b.target) || compareText(a.locations[0]?.path ?? "", b.locations[0]?.path ?? "") || (a.locations[0]?.startLine ?? 0) - (b.locations[0]?.startLine ?? 0) || compareText(a.id, b.id) || compareText(a.fingerprint, b.fingerprint);
}
function compareText(a, b) {
	return a < b ? -1 : Number(a > b);
}
function byContent$1(a, b) {
	return compareText(a.scan, b.scan) || compareText(a.observation.ruleId, b.observation.ruleId) || compareText(JSON.stringify(a.observation), JSON.stringify(b.observation));
}
function finding(group) {
	const [first] = group;
	if (first === void 0) throw new Error("a finding has at least one observation");
	const all = group.map(({ observation }) => observation);
	const names = all.flatMap(namesOf);
	const id = primaryName(names);
	const sightings = sightingsOf$1(group);
	const { severity, status } = openOrWorst(sightings);
	return {
		fingerprint: fingerprintOf(first.target, group),
		id,
		aliases: namesBeside(id, names),
		advisories: unique(all.flatMap(({ advisories = [] }) => advisories)),
		kind: first.observation.kind,
		severity,
		status,
		title: first.observation.title,
		target: first.target.name,
		...firstSaid(all, SAID_ONCE),
		...reachableOf(all),
		locations: uniqueLocations(all.flatMap(({ locations = [] }) => locations)),
		references: unique(all.flatMap(({ references = [] }) => references)),
		sightings
	};
}
const SAID_ONCE = [
	"message",
	"remediation",
	"published",
	"component",
	"resource",
	"control",
	"licence",
	"scores",
	"patch"
];
function firstSaid(all, names) {
	const said = {};
	for (const name of names) for (const one of all) if (one[name] !== void 0) {
		said[name] = one[name];
		break;
	}
	return said;
}
function reachableOf(all) {
	let told;
	for (const { reachable } of all) told = told === true || reachable === void 0 ? told : reachable;
	return told === void 0 ? {} : { reachable: told };
}
function openOrWorst(sightings) {
	const [only] = sightings;
	if (only !== void 0 && sightings.length === 1) return {
		severity: only.severity,
		status: only.status
	};
	const seen = sightings.filter(({ status }) => status !== "gone");
	const open = seen.filter(({ status }) => status === "open");
	const deciding = open.length > 0 ? open : seen.length > 0 ? seen : sightings;
	return {
		severity: worstSeverity(deciding.map(({ severity }) => severity)),
		status: deciding.find(({ status }) => status === "manual")?.status ?? deciding[0]?.status ?? "open"
	};
}
function sightingsOf$1(group) {
	const [only, ...others] = group;
	if (only !== void 0 && others.length === 0) return [sightingOf(only.scan, only.observation)];
	const byKey = new Map();
	for (const { scan, observation } of group) {
		const sighting = sightingOf(scan, observation);
		const key = JSON.stringify([
			scan,
			sighting.ruleId,
			sighting.severity,
			sighting.status
		]);
		const known = byKey.get(key);
		byKey.set(key, known === void 0 ? sighting : {
			...known,
			count: known.count + sighting.count
		});
	}
	return [...byKey.values()];
}
function sightingOf(scan, observation) {
	const { ruleId, severity, severitySource, severityReason, nativeSeverity, status = "open", message, count = 1 } = observation;
	return {
		scan,
		ruleId,
		severity,
		...nativeSeverity !== void 0 && { nativeSeverity },
		severitySource,
		...severityReason !== void 0 && { severityReason },
		status,
		...message !== void 0 && { message },
		count
	};
}
function namesBeside(id, names) {
	return names.length === 1 ? [] : unique(names.filter((name) => name !== id)).toSorted(compareText);
}
function unique(texts) {
	return texts.length < 2 ? texts : [...new Set(texts)];
}
function uniqueLocations(places) {
	return places.length < 2 ? places : [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
const DAY = 864e5;
function lifeOf(exception, now, { exceptions = {} }) {
	const { maxDays, warnDays = 14 } = exceptions;
	const end = endOf(exception);
	if (end === void 0) return maxDays === void 0 ? "valid" : "endless";
	if (end - now.getTime() <= 0) return "expired";
	if (maxDays !== void 0 && daysUntil(end, now) > maxDays) return "too-long";
	return daysUntil(end, now) <= warnDays ? "expiring" : "valid";
}
function refusedLife(one, { now, maxDays }, what) {
	const life = lifeOf(one, now, maxDays === void 0 ? {} : { exceptions: { maxDays } });
	if (maxDays === void 0 || life !== "endless" && life !== "too-long") return;
	return `${life === "endless" ? "it has no end" : `it ends on ${one.expires ?? ""}`}, and the policy allows ${what} ${maxDays} days: give it an end on ${dayAfter(now, maxDays)} or before.`;
}
function holds(state) {
	return state === "valid" || state === "expiring";
}
function endOf({ expires }) {
	if (expires === void 0) return;
	const time = Date.parse(expires);
	return Number.isNaN(time) ? 0 : expires.includes("T") ? time : time + DAY;
}
function daysUntil(end, now) {
	return Math.floor((end - 1) / DAY) - Math.floor(now.getTime() / DAY);
}
function dayAfter(now, days) {
	return new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);
}
function isDay(text) {
	const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
// src/ledger/notices.ts
const EXCEPTIONS = {
	the: "exception",
	one: "exception",
	many: "exceptions",
	thing: "finding",
	idle: "can be taken out",
	named: ({ id, owner }) => owner === void 0 ? clipped(id) : `${clipped(id)} (${clipped(owner)})`
};
const ACCEPTED_GAPS = {
	the: "acceptance of the gap",
	one: "acceptance of a gap",
	many: "acceptances of gaps",
	thing: "gap",
	idle: "can be taken out where no other gate needs it",
	named: (accepted) => {
		const facts = [placeWords(accepted), ...accepted.owner === void 0 ? [] : [clipped(accepted.owner)]];
		return `${clipped(accepted.gap)} (${facts.join(", ")})`;
	}
};
const MAX_EACH = 20;
function noticesOf(said) {
	return noticesIn(said, EXCEPTIONS);
}
function gapNoticesOf(said) {
	return noticesIn(said, ACCEPTED_GAPS);
}
function noticesIn(said, words) {
	const { unused, expired, expiring, refused, uses, now, policy, isPartial } = said;
	const { the, many, thing, idle: outcome, named } = words;
	const ended = expired.filter((one) => uses.has(one));
	const idle = expired.filter((one) => !uses.has(one));
	const most = `the policy allows ${policy.exceptions?.maxDays ?? 0} days at most`;
	return [
		...bounded(ended, `${many} have expired`, (one) => {
			const count = (uses.get(one) ?? []).length;
			return `The ${the} ${named(one)} has expired (${one.expires ?? ""}), so ${count === 1 ? `the ${thing} that it accepted counts` : `the ${count} ${thing}s that it accepted count`} again: mend ${count === 1 ? "it" : "them"}, or decide anew.`;
		}),
		...bounded(expiring, `${many} expire soon`, (one) => {
			const days = daysUntil(endOf(one) ?? 0, now);
			return `The ${the} ${named(one)} expires ${days <= 0 ? "today" : days === 1 ? "tomorrow" : `in ${days} days`} (${one.expires ?? ""}): ${clipped(one.reason)}`;
		}),
		...bounded(refused, `${many} live longer than the policy allows`, (one) => one.expires === void 0 ? `The ${the} ${named(one)} is not applied: it has no end, and ${most}.` : `The ${the} ${named(one)} is not applied: it lasts until ${one.expires}, and ${most}.`),
		...listed(`nothing to set aside and ${outcome}`, isPartial ? [] : unused, words),
		...listed("expired and nothing to set aside: take it out", isPartial ? [] : idle, words)
	];
}
function bounded(all, what, sentence) {
	const rest = all.length - MAX_EACH;
	return [...all.slice(0, MAX_EACH).map(sentence), ...rest > 0 ? [`${rest} more ${what}.`] : []];
}
function listed(what, all, { one, many, named }) {
	const rest = all.length - MAX_EACH;
	const names = all.slice(0, MAX_EACH).map(named).join(", ");
	return all.length === 0 ? [] : [`${all.length === 1 ? `1 ${one} has` : `${all.length} ${many} have`} ${what}: ${names}${rest > 0 ? ` and ${rest} more` : ""}.`];
}
function clipped(text) {
	const line = text.replaceAll(/\s+/g, " ").trim();
	return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
// src/policy/gaps.ts
function allowGaps$2(gaps, policy, { now, matches }) {
	const { allowGaps: globs, acceptedGaps = [] } = policy;
	const longestFirst = acceptedGaps.toSorted((a, b) => (endOf(b) ?? 0) - (endOf(a) ?? 0));
	const decided = (gap) => {
		if (globs.some((glob) => matches(glob, gap.what))) return {
			...gap,
			allowed: true
		};
		const speaking = longestFirst.filter((one) => matches(one.gap, gap.what));
		const holding = speaking.find((one) => holds(lifeOf(one, now, policy)));
		if (holding !== void 0) return {
			...gap,
			allowed: true,
			acceptance: holding
		};
		const expired = speaking.find((one) => lifeOf(one, now, policy) === "expired");
		return expired === void 0 ? gap : {
			...gap,
			acceptance: expired
		};
	};
	return gaps.map((gap) => decided(bare(gap)));
}
function withoutAllowances(scan) {
	return {
		...scan,
		gaps: scan.gaps.map(bare)
	};
}
function bare({ allowed: _allowed, acceptance: _acceptance, ...gap }) {
	return gap;
}
function gapNotices(scans, policy, { now, matches }) {
	const { acceptedGaps: all = [] } = policy;
	const gaps = scans.flatMap((scan) => scan.gaps);
	const inState = (...wanted) => all.filter((one) => wanted.includes(lifeOf(one, now, policy)));
	const pairs = all.map((one) => {
		const isOver = lifeOf(one, now, policy) === "expired";
		return [one, gaps.filter(({ what, allowed }) => !(isOver && allowed === true) && matches(one.gap, what))];
	});
	const uses = new Map(pairs.filter(([, its]) => its.length > 0));
	return gapNoticesOf({
		unused: inState("valid", "expiring").filter((one) => !uses.has(one)),
		expired: inState("expired"),
		expiring: inState("expiring"),
		refused: inState("too-long"),
		uses,
		now,
		policy,
		isPartial: scans.some(({ limitedTo, status }) => limitedTo !== void 0 || status !== "completed")
	});
}
function allowanceWords({ allowed, acceptance }) {
	if (acceptance === void 0) return allowed === true ? "allowed" : void 0;
	const { reason, owner, expires } = acceptance;
	return allowed === true ? `allowed${owner === void 0 ? "" : ` by ${owner}`} until ${expires}: ${reason.replaceAll(/\s+/g, " ").trim()}` : `its acceptance in ${placeWords(acceptance)} expired on ${expires}`;
}
function gapWords(gap) {
	const said = allowanceWords(gap);
	const { path, startLine } = gap.location ?? {};
	const line = path === gap.what && startLine !== void 0 ? `:${startLine}` : "";
	return `${gap.what}${line}: ${gap.reason}${said === void 0 ? "" : ` (${said})`}`;
}
// src/scan-all.ts
async function scanAll(scans, atOnce, policy, ports) {
	const scanned = [];
	const waiting = scans.entries();
	const work = async () => {
		for (const [index, planned] of waiting) scanned[index] = await scanOne(planned, policy, ports);
	};
	await Promise.all(Array.from({ length: Math.min(atOnce, scans.length) }, work));
	return scanned;
}
async function scanOne(planned, policy, ports) {
	const { scanner, target } = planned;
	const id = `${scanner}@${target.name}`;
	await planned.ready?.();
	const began = ports.now().getTime();
	let facts = scanner === "builtin" ? { install: {
		source: "builtin",
		verified: "builtin"
	} } : {};
	const about = () => ({
		...aboutScan(planned, facts),
		durationMs: Math.max(0, ports.now().getTime() - began)
	});
	try {
		const context = {
			signal: ports.signal,
			progress: (far) => ports.progress(id, far),
			learn
		};
		const { observations, gaps, access, ...rest } = await planned.run(context);
		return {
			scan: {
				...about(),
				status: "completed",
				...rest,
				gaps: allowGaps$2(gaps, policy, {
					now: ports.now(),
					matches: (glob, what) => ports.matches(glob, what)
				}),
				...access !== void 0 && { access }
			},
			observed: {
				scan: id,
				target,
				observations
			}
		};
	} catch (error) {
		const reason = messageOf(error);
		const status = error instanceof SkippedScan ? "skipped" : "failed";
		ports.log[status === "skipped" ? "warning" : "error"](`${id} ${status}: ${reason}`);
		return {
			scan: {
				...about(),
				status,
				reason,
				controls: [],
				gaps: []
			},
			observed: {
				scan: id,
				target,
				observations: []
			}
		};
	}
	function learn(more) {
		facts = {
			...facts,
			...more
		};
	}
}
function aboutScan({ scanner, version, target }, { digest, ...facts }) {
	return {
		id: `${scanner}@${target.name}`,
		scanner,
		version,
		target: digest === void 0 ? target : {
			...target,
			digest
		},
		...facts
	};
}
// src/pipeline.ts
async function run(plan, ports) {
	for (const publisher of ports.publishers) await publisher.begin?.();
	try {
		const collected = enriched(plan, await collect(plan, ports), ports);
		ports.signal.throwIfAborted();
		const judging = await import("./judging2.js");
		const evidence = await located(plan, await compared(plan, collected, ports, judging), judging);
		ports.signal.throwIfAborted();
		return await publishAll(reportOf(plan, evidence, ports, judging), ports);
	} catch (error) {
		for (const publisher of ports.publishers) await publisher.abandon?.({
			kind: ports.signal.aborted ? "cancelled" : "broken",
			reason: messageOf(error)
		});
		throw error;
	}
}
async function collect(plan, ports) {
	const { policy, notices } = plan;
	if (plan.collect === void 0) {
		await plan.prepare?.();
		const scanned = await scanAll(plan.scans, plan.concurrency ?? 1, policy, ports);
		const findings = merge(scanned.map(({ observed }) => observed));
		return {
			scans: scanned.map(({ scan }) => scan),
			findings,
			notices,
			policy
		};
	}
	const progress = (far) => ports.progress(plan.gate, far);
	const collected = await plan.collect({
		signal: ports.signal,
		progress
	}, policy);
	return {
		...collected,
		notices: [...notices, ...collected.notices]
	};
}
function enriched({ enrich }, collected, ports) {
	if (enrich === void 0) return collected;
	const { findings, notices } = enrich(collected.findings, ports.now());
	return {
		...collected,
		findings,
		notices: [...collected.notices, ...notices]
	};
}
async function compared({ gate, commit, bases }, collected, ports, { compare }) {
	const head = {
		scans: collected.scans,
		findings: collected.findings,
		...commit !== void 0 && { commit }
	};
	if (bases === void 0 || collected.comparison !== void 0) return {
		...collected,
		...head
	};
	const progress = (far) => ports.progress(gate, far);
	const { findings, comparison, notices } = compare(head, await bases(head, {
		signal: ports.signal,
		progress
	}).catch(withoutBases), ports.now());
	return {
		...collected,
		...head,
		findings,
		comparison,
		notices: [...collected.notices, ...notices]
	};
}
async function located({ diff }, compared, { aboutDiff, placed }) {
	const found = await diff?.();
	if (found === void 0 || "none" in found && compared.policy.scope === void 0) return compared;
	const { base, baseline } = compared.comparison ?? { base: { how: "none" } };
	const comparison = {
		base,
		...baseline !== void 0 && { baseline },
		diff: aboutDiff(found)
	};
	const findings = "none" in found ? compared.findings : placed(compared.findings, found);
	return {
		...compared,
		findings,
		comparison
	};
}
function withoutBases(error) {
	if (error instanceof UserError || error instanceof ScanError) return {
		noBase: messageOf(error),
		notices: []
	};
	throw error;
}
function reportOf({ gate, id, exceptions = [] }, compared, ports, { assessAll }) {
	return assessAll({
		gate,
		id,
		...compared,
		exceptions,
		gatehouse: ports.version
	}, {
		now: ports.now(),
		matches: (glob, text) => ports.matches(glob, text)
	});
}
async function publishAll(judged, { publishers, log }) {
	const required = publishers.filter((publisher) => publisher.required === true);
	const others = publishers.filter((publisher) => publisher.required !== true);
	const kept = await publishTo(required, judged, log);
	const report = withLost(kept, judged);
	return {
		report,
		publications: [...report === judged ? kept : await publishTo(required, report, log), ...await publishTo(others, report, log)]
	};
}
function withLost(kept, report) {
	const lost = kept.flatMap((publication) => publication.status === "failed" ? [publication] : []);
	const reasons = lost.map(({ publisher, message }) => ({
		rule: "report.lost",
		message: `The report could not be kept (${publisher}): ${message}`,
		findings: []
	}));
	return lost.length === 0 ? report : {
		...report,
		verdict: "error",
		reasons: [...reasons, ...report.reasons]
	};
}
async function publishTo(publishers, report, log) {
	const publications = [];
	for (const publisher of publishers) {
		const publication = await publishOne(publisher, report);
		if (publication.status === "forbidden" || publication.status === "failed") log.warning(`${publisher.name}: ${publication.message}`);
		publications.push(publication);
	}
	return publications;
}
async function publishOne(publisher, report) {
	try {
		return await publisher.publish(report);
	} catch (error) {
		return {
			publisher: publisher.name,
			status: "failed",
			message: messageOf(error)
		};
	}
}
// src/policy/glob.ts
function matcherOf(globs) {
	const tests = globs.map((glob) => (0, import_picomatch.default)(glob, { dot: true }));
	return (text) => tests.some((test) => test(text));
}
function matches(glob, text) {
	return (read.get(glob) ?? keep(glob))(text);
}
const read = new Map();
const MAX_READ = 1e3;
function keep(glob) {
	if (read.size === MAX_READ) read.clear();
	const test = (0, import_picomatch.default)(glob, { dot: true });
	read.set(glob, test);
	return test;
}
// src/config/action-env.ts
const PREFIX = "INPUT_";
function rawFromEnv(specs, env) {
	const raw = new Map(Object.entries(env).flatMap(([name, text]) => name.startsWith(PREFIX) && text !== void 0 && text !== "" ? [[nameOf(name), text]] : []));
	return {
		raw,
		warnings: unknownInputs(specs, raw.keys())
	};
}
function nameOf(variable) {
	return variable.slice(6).toLowerCase();
}
const SECRET_VALUE = /\b(?:token|password|client-key-data)["']?[ \t]*:[ \t]*["']?(?<value>[^\s"',{}[\]|>&*][^\s"',}]{5,})/g;
function secretsIn(specs, raw) {
	const lines = Object.entries(specs).flatMap(([name, { secret = false }]) => secret ? (raw.get(name) ?? "").split("\n").map((line) => line.trim()) : []);
	const passwords = lines.flatMap((line) => /=[^:]+:(?<password>.+)$/.exec(line)?.groups?.["password"] ?? []);
	const values = lines.flatMap((line) => [...line.matchAll(SECRET_VALUE)].map(({ groups }) => groups?.["value"] ?? ""));
	return [
		...lines,
		...passwords,
		...values
	].filter((secret) => secret !== "");
}
// src/report/escape/invisible.ts
const INVISIBLE = /(?![\t\n])(?:\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\u034f|[\u115f\u1160]|[\u17b4\u17b5]|\u3164|\uffa0)/gu;
const PLAIN = /^[\t\n\x20-\x7e\xa0-\xac\xae-\u034e\u2010-\u2027\u2030-\u205f]*$/;
function showInvisible(text) {
	if (PLAIN.test(text)) return text;
	return text.replaceAll("\r\n", "\n").replace(INVISIBLE, (character) => {
		return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
	});
}
function oneLine(text) {
	return showInvisible(text.replaceAll(/[^\S ]\s*|\s{2,}/g, " ").trim());
}
// src/report/escape/terminal.ts
function escapeTerminal(text) {
	return showInvisible(text).replaceAll("	", "    ");
}
function escapeTerminalLine(text) {
	return oneLine(text);
}
// src/report/escape/workflow-command.ts
const LINE_START = /((?:^|[\r\n])(?:[^\S\r\n]|\u0085)*)::/g;
function neutraliseCommands(text) {
	return text.replaceAll("##[", "##\\[").replace(LINE_START, "$1\\::");
}
function escapeLogText(text) {
	return neutraliseCommands(escapeTerminal(text));
}
function escapeCommandData(text) {
	return escapeTerminal(text).replaceAll("##[", "##\\[").replaceAll("%", "%25").replaceAll("\n", "%0A");
}
function escapeCommandProperty(text) {
	return escapeCommandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/config/policy.ts
function policyOf(inputs, { pullRequest, acceptedGaps = [] }) {
	const failOn = inputs["fail-on"];
	const given = inputs.budget ?? (failOn === void 0 ? void 0 : budgetOfFailOn(failOn));
	const { ratchet, ...budget } = given ?? defaultBudget({ pullRequest });
	const globs = inputs["allow-gaps"] ?? [];
	const accepted = acceptedGaps.filter(({ gap }) => globs.includes(gap));
	return {
		policy: {
			budget,
			source: given === void 0 ? "default" : "input",
			unknownAs: inputs["unknown-severity"],
			allowGaps: globs.filter((glob) => !accepted.some(({ gap }) => gap === glob)),
			...accepted.length > 0 && { acceptedGaps: accepted },
			ignore: inputs["ignore-rules"] ?? [],
			judged: inputs.judge ?? (pullRequest ? "change" : "all"),
			noBaseline: inputs["no-baseline"],
			...ratchet === true && { ratchet }
		},
		notices: []
	};
}
// src/config/what-if.ts
const { budget: budget$1, judge, "fail-on": failOn$1, "unknown-severity": unknownSeverity } = commonInputs;
const { "ignore-rules": ignoreRules$1, "allow-gaps": allowGaps$1, "no-baseline": noBaseline } = commonInputs;
const judgingInputs = {
	"fail-on": failOn$1,
	budget: budget$1,
	"unknown-severity": unknownSeverity,
	"ignore-rules": ignoreRules$1,
	"allow-gaps": allowGaps$1,
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
	"allow-gaps": ["allowGaps", "acceptedGaps"],
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
function policyChanges(inputs, given, acceptedGaps = []) {
	const { policy } = policyOf(inputs, {
		pullRequest: false,
		acceptedGaps
	});
	const all = {
		ratchet: false,
		acceptedGaps: [],
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
const { format: format$1, output: output$1, color: color$1 } = commonInputs;
const replayInputs = {
	format: format$1,
	output: output$1,
	color: color$1,
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
// src/config/hook.ts
const HOOK_SCANNERS = [
	"golangci-lint",
	"gitleaks",
	"shellcheck",
	"hadolint",
	"zizmor",
	"actionlint"
];
const { scanners, "fail-on": failOn, budget, exclude, accept, config, format, output, color, quiet, verbose } = lintGate.inputs;
const { "allow-gaps": allowGaps, "ignore-rules": ignoreRules, "cache-dir": cacheDir } = lintGate.inputs;
const { "scanner-config": scannerConfig, "scanner-versions": scannerVersions } = lintGate.inputs;
const { "install-from": installFrom, "scan-timeout": scanTimeout } = lintGate.inputs;
const hook = {
	name: "hook",
	title: "Gatehouse hook",
	summary: "Lint what is staged, before it is committed",
	description: "Lints the files that are staged, as they are staged, and fails for findings on lines that the commit brings. It asks nobody: get the scanners before with --prepare.",
	branding: {
		icon: "check-square",
		color: "blue"
	},
	inputs: {
		scanners: {
			...scanners,
			values: ["auto", ...LINT_SCANNERS],
			description: `The scanners to run. auto: those of ${HOOK_SCANNERS.join(", ")} for which a file is staged.`
		},
		exclude,
		"fail-on": failOn,
		budget: {
			...budget,
			description: "How many findings on staged lines of each severity pass, as in critical=0,high=3. Without fail-on and budget: critical=0,high=0, as on a pull request."
		},
		"ignore-rules": ignoreRules,
		"allow-gaps": allowGaps,
		accept,
		"install-from": {
			...installFrom,
			default: "path, tool-cache",
			description: "Where a scanner may come from, in this order. With --prepare the default is everywhere."
		},
		"scanner-versions": scannerVersions,
		"scanner-config": scannerConfig,
		"cache-dir": cacheDir,
		"scan-timeout": {
			...scanTimeout,
			default: "2m"
		},
		config,
		format,
		output,
		color,
		quiet,
		verbose
	},
	outputs: {},
	examples: [
		{
			command: "gatehouse hook --prepare",
			says: "Get the scanners once"
		},
		{
			command: "gatehouse hook install",
			says: "Run it before every commit"
		},
		{
			command: "gatehouse hook --scanners gitleaks --fail-on low",
			says: "Look for secrets in what is staged"
		}
	]
};
// src/plan/image-name.ts
const FILES = [
	"docker-archive",
	"oci-archive",
	"oci-dir",
	"sbom"
];
const HOST = String.raw`(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?`;
const PART = String.raw`[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*`;
const REFERENCE = new RegExp(String.raw`^(?:${HOST}/)?${PART}(?:/${PART})*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[a-z0-9]+:[0-9a-f]{32,128})?$`);
const MAX_LENGTH = 512;
function mistakeIn(name) {
	if (name === "") return "is no image: write its name as a text.";
	if (name.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters.`;
	const file = FILES.find((prefix) => name.startsWith(`${prefix}:`));
	if (file !== void 0) return /^[^\p{Cc},]+$/u.test(name.slice(file.length + 1)) ? void 0 : "names no path, or one with a comma.";
	const reference = withoutDaemon(name);
	if (REFERENCE.test(reference)) return;
	if (/^(?:~|\.{0,2})\//.test(reference)) return "is a path: write docker-archive:, oci-archive:, oci-dir: or sbom: before it, as in docker-archive:shop.tar.";
	return reference.includes("://") ? "is an address: leave the part before the host out, as in ghcr.io/acme/shop:1.4." : "is no image reference: write it as in ghcr.io/acme/shop:1.4 (lower case, [host/]path[:tag][@digest]).";
}
function identityOf(name) {
	if (FILES.some((prefix) => name.startsWith(`${prefix}:`))) return name;
	const reference = withoutDaemon(name);
	const [first = "", ...rest] = reference.split("/");
	const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
	const host = hasHost ? first.toLowerCase().replace(/^index\.docker\.io$/, "docker.io") : "docker.io";
	const path = hasHost ? rest.join("/") : reference;
	const full = host === "docker.io" && !path.includes("/") ? `library/${path}` : path;
	const tagged = /[:@][^/]*$/.test(full) ? full : `${full}:latest`;
	return `${reference === name ? "" : "docker:"}${host}/${tagged}`;
}
function withoutDaemon(name) {
	return name.replace(/^docker:/, "");
}
// src/policy/only-change.ts
function asksOnlyForChange(policy) {
	const { judged = "all", scope, ratchet = false, new: budgets = {}, rules = [], ...more } = policy;
	const { minScores = {}, require = [], failOnAnyResource = [] } = more;
	const byCause = Object.keys(budgets).every((cause) => cause === "change");
	const byRule = rules.every(({ action, when }) => action !== "block" || isOfChange(when.cause));
	const byControl = Object.keys(minScores).length + require.length + failOnAnyResource.length === 0;
	return (judged === "change" || scope !== void 0) && !ratchet && byCause && byRule && byControl;
}
function isOfChange(causes) {
	return causes?.every((cause) => cause === "change" || cause === "undetermined") === true;
}
function limitedNotices(scans, policy) {
	const limited = scans.filter(({ limitedTo }) => limitedTo !== void 0);
	if (limited.length === 0 || asksOnlyForChange(policy)) return [];
	return [`Not all that this policy counts was looked for: ${limited.map(({ id }) => id).join(", ")} looked only at files that the change can affect. Lint with full: true.`];
}
const pipeline = {
	name: "pipeline",
	title: "Gatehouse pipeline",
	summary: "Run the chosen gates in order and publish one merged report",
	description: "Runs the chosen gates in order, publishes one merged report whatever happens, keeps it as an artifact and attests it.",
	branding: {
		icon: "shield",
		color: "blue"
	},
	inputs: {
		gates: {
			type: "list",
			group: "What to scan",
			valueName: "gates",
			description: "Which gates to run, in this order, as gate or gate:id. Without it: every run that the configuration file has, source before images before clusters.",
			examples: ["manifest-scan", "image-scan:web"]
		},
		...commonInputs
	},
	outputs: gateOutputs,
	examples: []
};
// src/domain/baseline.ts
const inventorySchema = object({
	scanner: text(),
	target: text("The name of the target."),
	targetDigest: text(),
	file: text("Of the SBOM, relative to the baseline."),
	sha256: text()
}, [
	"scanner",
	"target",
	"file",
	"sha256"
]);
const baselineSchema = {
	...object({
		schemaVersion: { const: "1" },
		gate: text(),
		id: text("Tells two runs of one gate apart; may be empty."),
		madeAt: text("ISO 8601, UTC."),
		gatehouse: text("The version of Gatehouse."),
		commit: commitSchema,
		scans: array(scanSchema),
		inventories: array(inventorySchema),
		findings: array(findingSchema, "Of every status but gone, without the long texts.")
	}, [
		"schemaVersion",
		"gate",
		"id",
		"madeAt",
		"gatehouse",
		"scans",
		"inventories",
		"findings"
	]),
	title: "Gatehouse baseline"
};
// src/domain/unite-scans.ts
function uniteScans(parts) {
	const uses = new Map();
	for (const part of parts) for (const { id } of part.scans) uses.set(id, [...uses.get(id) ?? [], {
		part,
		id
	}]);
	const clashing = [...uses.values()].filter(({ length }) => length > 1);
	if (clashing.length === 0) return parts;
	const names = new Map(parts.map((part) => [part, new Map()]));
	const taken = new Set(uses.keys());
	for (const same of clashing.toSorted(([a], [b]) => compareText(a?.id ?? "", b?.id ?? ""))) for (const { part, id } of same.toSorted(byContent).slice(1)) {
		const name = freeName(id, taken);
		taken.add(name);
		names.get(part)?.set(id, name);
	}
	return parts.map((part) => renamed(part, names.get(part) ?? new Map()));
}
function byContent(a, b) {
	return compareText(JSON.stringify(scanOf(a)), JSON.stringify(scanOf(b))) || compareText(JSON.stringify(a.part.findings), JSON.stringify(b.part.findings));
}
function scanOf({ part, id }) {
	return part.scans.find((scan) => scan.id === id);
}
function freeName(id, taken) {
	let number = 2;
	while (taken.has(`${id} (${number})`)) number += 1;
	return `${id} (${number})`;
}
function renamed({ scans, findings }, names) {
	const name = (id) => names.get(id) ?? id;
	return {
		scans: scans.map((scan) => ({
			...scan,
			id: name(scan.id)
		})),
		findings: findings.map((finding) => ({
			...finding,
			sightings: finding.sightings.map((sighting) => ({
				...sighting,
				scan: name(sighting.scan)
			}))
		}))
	};
}
// src/domain/merge-findings.ts
function mergeFindings(parts) {
	const united = uniteScans(parts);
	const scans = united.flatMap((part) => part.scans).toSorted((a, b) => compareText(a.id, b.id));
	const targets = new Map(scans.map(({ id, target }) => [id, target]));
	return {
		scans,
		findings: distinct(connected(united.flatMap(({ findings }) => findings.map((finding) => seenOf(finding, targets)))).map(ordered)).toSorted(worstFirst)
	};
}
function withScans(merged, scans) {
	const parts = [merged, ...scans.map((scan) => ({
		scans: [scan],
		findings: []
	}))];
	return uniteScans(parts) === parts ? {
		scans: [...merged.scans, ...scans].toSorted((a, b) => compareText(a.id, b.id)),
		findings: merged.findings
	} : mergeFindings(parts);
}
function distinct(groups) {
	const findings = groups.map((group) => joined(group, "kept"));
	const repeated = repeatedOf(findings.map(({ fingerprint }) => fingerprint));
	return repeated.size === 0 ? findings : groups.map((group) => joined(group, repeated.has(group[0]?.finding.fingerprint ?? "") ? "new" : "kept"));
}
function seenOf(finding, targets) {
	const target = targets.get(finding.sightings[0]?.scan ?? "");
	if (target === void 0) throw new Error(`finding ${finding.fingerprint} was seen by no scan of its report`);
	const observation = observationOf(finding);
	return {
		target,
		finding,
		observation,
		keys: identityKeys(target, observation)
	};
}
function observationOf({ kind, id, aliases, component, resource, locations, fingerprint }) {
	return {
		ruleId: id,
		kind,
		id,
		aliases,
		locations,
		...component !== void 0 && { component },
		...resource !== void 0 && { resource },
		...kind !== "vulnerability" && {
			controlKey: fingerprint,
			controlPlace: locations[0]?.path ?? ""
		}
	};
}
function ordered(group) {
	return group.length === 1 ? group : group.toSorted(byFirstSighting);
}
function byFirstSighting({ finding: a }, { finding: b }) {
	return compareText(a.sightings[0]?.scan ?? "", b.sightings[0]?.scan ?? "") || compareText(a.sightings[0]?.ruleId ?? "", b.sightings[0]?.ruleId ?? "") || compareText(JSON.stringify(a), JSON.stringify(b));
}
function joined(group, fingerprint) {
	const [first] = group;
	if (first === void 0) throw new Error("a finding has at least one sighting");
	const all = group.map(({ finding }) => finding);
	const { finding: lead, target } = first;
	const sightings = sightingsOf(all);
	const names = all.flatMap((finding) => [finding.id, ...finding.aliases]);
	const id = primaryName(names);
	return {
		fingerprint: lead.kind === "vulnerability" || fingerprint === "new" ? fingerprintOf(target, group) : lead.fingerprint,
		id,
		aliases: namesBeside(id, names),
		advisories: unique(all.flatMap(({ advisories }) => advisories)),
		kind: lead.kind,
		...openOrWorst(sightings),
		title: lead.title,
		target: target.name,
		...said(all),
		...reachableOf(all),
		locations: uniqueLocations(all.flatMap(({ locations }) => locations)),
		references: unique(all.flatMap(({ references }) => references)),
		sightings
	};
}
const ONCE = [...SAID_ONCE, "cause"];
function said(all) {
	const firstSeen = all.flatMap((one) => one.firstSeen ?? []).toSorted(compareText)[0];
	const diff = DIFF_PLACES.find((place) => all.some((one) => one.diff === place));
	return {
		...firstSaid(all, ONCE),
		...diff !== void 0 && { diff },
		...firstSeen !== void 0 && { firstSeen }
	};
}
function sightingsOf(all) {
	const [first] = all;
	if (first !== void 0 && all.length === 1 && first.sightings.length === 1) return first.sightings;
	const byKey = new Map();
	for (const sighting of all.flatMap(({ sightings }) => sightings)) {
		const key = JSON.stringify([
			sighting.scan,
			sighting.ruleId,
			sighting.severity,
			sighting.status
		]);
		const known = byKey.get(key);
		byKey.set(key, known === void 0 ? sighting : {
			...known,
			count: known.count + sighting.count
		});
	}
	return [...byKey.values()].toSorted((a, b) => compareText(a.scan, b.scan) || compareText(a.ruleId, b.ruleId));
}
function repeatedOf(texts) {
	const seen = new Set();
	return new Set(texts.filter((text) => seen.size === seen.add(text).size));
}
// src/policy/statuses.ts
function applyIgnore(findings, { ignore }) {
	if (ignore.length === 0) return findings;
	const ignored = new Set(ignore.map((rule) => rule.toLowerCase()));
	return findings.map((finding) => {
		const name = [
			finding.id,
			...finding.aliases,
			...finding.sightings.map(({ ruleId }) => ruleId)
		].find((one) => ignored.has(one.toLowerCase()));
		return finding.status === "open" && name !== void 0 ? {
			...finding,
			status: "suppressed",
			decision: {
				rule: "ignore-rules",
				exception: `The input ignore-rules names ${name}.`
			}
		} : finding;
	});
}
// src/ledger/read/mistakes.ts
const MAX_SHOWN = 100;
function mistakesText(file, mistakes) {
	const all = mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column).map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
	const rest = all.length - MAX_SHOWN;
	return [...all.slice(0, MAX_SHOWN), ...rest > 0 ? [`${file}: and ${rest} more mistakes.`] : []].join("\n");
}
// src/report/escape/markdown.ts
const REFERENCES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"`": "&#96;",
	"*": "&#42;",
	_: "&#95;",
	"~": "&#126;",
	"[": "&#91;",
	"]": "&#93;",
	"|": "&#124;",
	"\\": "&#92;",
	$: "<span>$</span>"
};
const GAP = "&#8203;";
const LINKS = /@(?=[\w-])|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)|:(?=[\w+-]+:)|\b[0-9a-f]{7,40}\b|[&<>"`*_~[\]|\\$]/gi;
const BLOCK_START = /^(?:[#+=:-]|\d+(?=[.)]))/;
function escapeMarkdown(text) {
	return oneLine(text).replace(LINKS, (match) => REFERENCES[match] ?? parted(match)).replace(BLOCK_START, blockStart);
}
function parted(match) {
	return /^[0-9a-f]{7,}$/i.test(match) ? match.replaceAll(/.{6}(?=.)/g, `$&${GAP}`) : `${match}${GAP}`;
}
function blockStart(start) {
	return /\d/.test(start) ? `${start}${GAP}` : `&#${start.charCodeAt(0)};`;
}
function escapeMarkdownLines(text) {
	return text.split(/\r\n|\r|\n/).map(escapeMarkdown).filter((line) => line !== "").join("<br>");
}
function codeSpan(text) {
	const line = oneLine(text);
	if (line === "") return "";
	if (line.includes("|")) return `<code>${escapeMarkdown(line)}</code>`;
	const fence = fenceFor(line, 1);
	const pad = /^`|`$/.test(line) ? " " : "";
	return `${fence}${pad}${line}${pad}${fence}`;
}
function codeBlock(text, language) {
	const fence = fenceFor(text, 3);
	return `${fence}${language}\n${showInvisible(text).replace(/\n+$/, "")}\n${fence}`;
}
function fenceFor(text, shortest) {
	const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
	return "`".repeat(Math.max(shortest, longest + 1));
}
function foreignLink(address) {
	const url = /^\s*https?:/i.test(address) && URL.canParse(address) ? new URL(address) : void 0;
	if (url === void 0 || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return;
	if (/(?:^|\.)github\.com$/.test(url.hostname)) return;
	return `[${hostText(url.hostname)}](<${linkDestination(url)}>)`;
}
const hostTexts = new Map();
const MAX_HOSTS = 1e3;
function hostText(host) {
	const known = hostTexts.get(host);
	if (known !== void 0) return known;
	const text = escapeMarkdown(host);
	if (hostTexts.size < MAX_HOSTS) hostTexts.set(host, text);
	return text;
}
function linkDestination(url) {
	return url.href.replaceAll(/[<>|\\`\s[\]()"'*_~$&]/g, (character) => {
		return character === "&" ? "&amp;" : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
	});
}
export { BUDGET_KEYS, BUILD_NOTES, CLUSTER_SCANNERS, EXCEPTION_STATUSES, FINDING_KINDS, FORMATS, GATES, HOOK_SCANNERS, INSTALL_SOURCES, LINT_SCANNERS, LINT_SERVICES, MANIFEST_SCANNERS, NETWORK_ENVIRONMENT, NEWEST_KUBERNETES, PLATFORMS, SEVERITIES, STATUSES, ScanError, SkippedScan, USER_ENVIRONMENT, UserError, VERSION, acceptedGapsOf, allAcceptedGaps, allowGaps$2 as allowGaps, allowanceWords, anyResourceReasons, applyIgnore, asksOnlyForChange, baselineSchema, beginStep, budgetOfTarget, checkedBy, codeBlock, codeSpan, compareText, configChanges, controlPolicyOf, controlRules, dayAfter, daysUntil, deleteStep, elsewhereNote, endOf, escapeCommandData, escapeCommandProperty, escapeLogText, escapeMarkdown, escapeMarkdownLines, escapeTerminal, escapeTerminalLine, existsIn, explain, explainInputs, foreignLink, formatDuration, gapNotices, gapWords, holds, hook, identityOf, imagePolicyOf, imageScan, inputsOrThrow, installInputs, isAtLeast, isBuildStep, isDay, isInCheckout, isSameServer, judgingInputs, k8sBenchmark, licenceReasons, licenceVerdict, lifeOf, limitedNotices, lintGate, lowScores, manifestScan, matcherOf, matches, merge, mergeFindings, messageOf, missingScores, mistakeIn, mistakesMessage, mistakesText, nearest, neutraliseCommands, noticesOf, object, occurrences, oneLine, openOrWorst, parseAge, parseBaselinePlace, parseCredentials, parseExpectation, parseKubernetesVersion, parsePerScanner, parseSonobuoyImages, pipeline, placeWords, policyChanges, policyFileSchema, policyOf, proposalOf, quoted, rawFromEnv, readInputs, refusedLife, replay, replayInputs, report$1 as report, requiredReasons, resolveInputs, retrieveStep, run, runAllGates, runOf, scanAll, scopePolicyOf, secretsIn, serviceAddress, settingsOf, severityRank, showInvisible, sonobuoy, text, unevaluated, unheardOf, unique, uniqueLocations, uniteScans, withScans, withoutAllowances, worstFirst, worstSeverity };
