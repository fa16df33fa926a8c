import { __toESM } from "./rolldown-runtime.js";
import { require_ucs2length } from "./ajv-runtime.js";
import { CHECKS } from "./reading.js";
import { require_spdx_expression_parse, require_spdx_satisfies } from "./spdx.js";
import { require_picomatch } from "./picomatch.js";
import { SONOBUOY_MODES } from "./sonobuoy.js";
import { canonicalPurl, require_packageurl_js } from "./purl.js";
import { require_semver } from "./semver.js";
import { require_dist } from "./yaml.js";
import { createHash, hash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { constants, gzipSync } from "node:zlib";
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
function messageOf$1(thrown) {
	if (!(thrown instanceof Error)) return String(thrown);
	return thrown.cause === void 0 ? thrown.message : `${thrown.message}: ${messageOf$1(thrown.cause)}`;
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
const FORMATS$1 = [
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
		values: FORMATS$1,
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
const STATUSES$2 = [
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
	status: oneOf(STATUSES$2),
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
	status: oneOf(STATUSES$2),
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
const counts$1 = Object.fromEntries(SEVERITIES.map((severity) => [severity, { description: `How many open findings are ${severity === "unknown" ? "of unknown severity" : severity}.` }]));
const gateOutputs = {
	verdict: { description: `One of ${VERDICTS.join(", ")}. error: could not scan.` },
	...counts$1,
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
// src/policy/claims.ts
const RULE = "report.claims";
function withoutPass(judged, claims) {
	if (claims === void 0 || judged.verdict !== "pass") return judged;
	const message = `Nothing in it breaks the policy, but it is ${claims}: let a scan that the base branch controls say that this may pass.`;
	return {
		...judged,
		verdict: "error",
		reasons: [{
			rule: RULE,
			message,
			findings: []
		}]
	};
}
function onlyClaims({ verdict, reasons }) {
	return verdict === "error" && reasons.length > 0 && reasons.every(({ rule }) => rule === RULE);
}
// src/policy/diff-scope.ts
function isDiffKnown(comparison) {
	const how = comparison?.diff?.how;
	return how === "git" || how === "api";
}
function missingDiff(comparison) {
	const why = comparison?.diff?.reason ?? "";
	return `The diff of the change is not known, so that findings in it cannot be told from others${why === "" ? "" : ` (${why.replace(/\.$/, "")})`}.`;
}
function isInScope({ diff }, scope) {
	return diff === void 0 || diff === "line" || scope === "file" && diff === "file";
}
const OUTSIDE_WORDS = {
	line: "It is on a line of the diff.",
	file: "It is outside of the diff: in a file that the change touches, on a line that it does not.",
	outside: "It is outside of the diff: in a file that the change does not touch."
};
function outOfScopeWords({ diff }) {
	return diff === void 0 ? "Nobody knows what the change touches." : OUTSIDE_WORDS[diff];
}
const SCOPE_WORDS = {
	diff: " on lines of the diff",
	file: " in files of the diff"
};
// src/report/order.ts
function worstFirst$1(findings, { inputs }) {
	const rank = (severity) => severity === "unknown" ? severityRank(inputs.policy.unknownAs) + .5 : severityRank(severity);
	const ranked = findings.map((finding) => ({
		finding,
		rank: rank(finding.severity),
		unreachable: Number(finding.reachable === false)
	}));
	ranked.sort((a, b) => a.rank - b.rank || a.unreachable - b.unreachable || byPlace$2(a.finding, b.finding));
	return ranked.map(({ finding }) => finding);
}
function byPlace$2(a, b) {
	const [first] = a.locations;
	const [second] = b.locations;
	return compare$2(first?.path ?? "", second?.path ?? "") || (first?.startLine ?? 0) - (second?.startLine ?? 0) || (first?.startColumn ?? 0) - (second?.startColumn ?? 0) || compare$2(a.id, b.id) || compare$2(a.fingerprint, b.fingerprint);
}
function openFindings(report) {
	const known = opened.get(report);
	if (known !== void 0) return known;
	const open = worstFirst$1(report.findings.filter(({ status }) => status === "open"), report);
	opened.set(report, open);
	return open;
}
function openByDiff(report) {
	const open = openFindings(report);
	return {
		within: open.filter((finding) => !isOutside(finding)),
		outside: open.filter(isOutside)
	};
}
function isOutside({ diff }) {
	return diff === "file" || diff === "outside";
}
const opened = new WeakMap();
function compare$2(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/report/counted.ts
const COUNTING = /^(?:budget|ratchet|unlimited)\.|^new\.[a-z-]+\.[a-z]+$/;
function countedFindings(report) {
	const deciding = decidingOf(report);
	return openFindings(report).filter(({ decision, fingerprint }) => decision === void 0 || COUNTING.test(decision.rule) || deciding.has(fingerprint));
}
function decidingFindings(report) {
	const deciding = decidingOf(report);
	return deciding.size === 0 ? [] : openFindings(report).filter(({ fingerprint }) => deciding.has(fingerprint));
}
function decidingOf({ reasons }) {
	return new Set(reasons.flatMap(({ findings }) => findings));
}
function countedBySeverity(report) {
	const counted = countedFindings(report);
	if (counted.length === openFindings(report).length) return;
	return Object.fromEntries(SEVERITIES.map((severity) => [severity, counted.filter((finding) => finding.severity === severity).length]));
}
function isOver({ reasons }, severity) {
	return reasons.some(({ rule }) => /^(?:budget|ratchet|new)\./.test(rule) && rule.endsWith(`.${severity}`));
}
// src/report/measures.ts
const SHOWN_SCORES = 8;
function scoreWords({ scores = {} }) {
	const named = Object.entries(scores).map(([name, score]) => `${name} ${downTo(score)}`);
	const rest = named.length > SHOWN_SCORES ? ` and ${named.length - SHOWN_SCORES} more` : "";
	return named.length === 0 ? void 0 : `${named.slice(0, SHOWN_SCORES).join(", ")}${rest}`;
}
function downTo(score) {
	return Math.floor(Number((score * 100).toFixed(6))) / 100;
}
function measureWords({ minScores = {}, require = [], failOnAnyResource = [] }) {
	return [
		...listed$3(Object.entries(minScores).map(([name, least]) => `${name} of at least ${least}`), "scores"),
		...listed$3(require, "controls").map((said) => `${said} required`),
		...listed$3(failOnAnyResource, "controls").map((said) => `${said} on any resource`)
	];
}
const SHOWN$5 = 3;
function listed$3(items, many) {
	return items.length > SHOWN$5 ? [`${items.length} ${many}`] : items;
}
function brokenMeasures({ reasons }) {
	const low = [...new Set(reasons.flatMap(({ rule }) => /^min-score\.(?<name>.+)$/.exec(rule)?.groups?.["name"] ?? []))];
	return [...low.length === 0 ? [] : [`${low.slice(0, 3).join(", ")} ${low.length === 1 ? "is" : "are"} too low`], ...reasons.some(({ rule }) => rule === "require") ? ["a control that must pass does not"] : []];
}
function missingMeasures({ reasons }) {
	if (reasons.some(({ rule }) => rule === "score.missing")) return "nobody has given a score that is asked for";
	return reasons.some(({ rule }) => rule === "require.missing") ? "nobody has evaluated a control that must pass" : void 0;
}
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
// src/report/words.ts
function quantity(count, one, many = `${one}s`) {
	return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
function formatNumber(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function gateName({ gate, id }) {
	return `gatehouse / ${gate}${id === "" ? "" : ` (${id})`}`;
}
function headline({ id, title }) {
	return title === "" || title === id ? id : `${id}: ${title}`;
}
function placeOf$4({ path, startLine, startColumn }) {
	return [
		path,
		startLine,
		startLine === void 0 ? void 0 : startColumn
	].filter((part) => part !== void 0).join(":");
}
function namedTargets({ scans }) {
	const several = new Set(scans.map(({ target }) => target.name)).size > 1;
	const elsewhere = new Set(scans.flatMap(({ id, target }) => elsewhereNote(target.kind) === void 0 ? [] : [id]));
	return ({ target, locations, sightings }) => several || sightings.some(({ scan }) => elsewhere.has(scan)) || !locations.every(isInCheckout) ? target : void 0;
}
function whereOf(finding, named) {
	const own = ownPlace(finding);
	const place = own === void 0 ? void 0 : placeOf$4(own);
	return [place === void 0 ? finding.target : named === void 0 ? place : `${place} in ${named}`, ...originsOf(finding)].join(", ");
}
function ownPlace({ locations }) {
	return locations.find((location) => !isBuildStep(location));
}
function originsOf({ locations }) {
	return locations.filter(isBuildStep).map((step) => `brought by ${placeOf$4(step)}${step.note === BUILD_NOTES.base ? " (base image)" : ""}`);
}
function noticesOf$1({ notices, scans }) {
	return [...new Set([...notices, ...scans.flatMap((scan) => scan.notices ?? [])])];
}
function resourceName$1({ kind, namespace, name }) {
	return `${kind} ${namespace === void 0 ? "" : `${namespace}/`}${name}`;
}
function componentWords({ name, version, fixedIn = [] }) {
	const fixed = fixedIn.length === 0 ? "" : `, fixed in ${fixedIn.join(", ")}`;
	return `${name}${version === void 0 ? "" : ` ${version}`}${fixed}`;
}
function openCounts(open) {
	const named = SEVERITIES.filter((severity) => open[severity] > 0);
	return named.length === 0 ? void 0 : named.map((severity) => `${formatNumber(open[severity])} ${severity}`).join(", ");
}
function openTotal({ summary }) {
	return SEVERITIES.reduce((sum, severity) => sum + summary.open[severity], 0);
}
function otherCounts({ summary }) {
	const said = [
		[summary.manual, STATUS_WORDS.manual],
		[summary.suppressed, STATUS_WORDS.suppressed],
		[summary.notAffected, STATUS_WORDS["not-affected"]],
		[summary.fixed, STATUS_WORDS.fixed],
		[summary.gone, STATUS_WORDS.gone]
	].filter(([count]) => count > 0).map(([count, words]) => `${formatNumber(count)} ${words}`);
	return said.length === 0 ? void 0 : said.join(", ");
}
function outsideWords(report) {
	const { outside, within } = openByDiff(report);
	const all = within.length === 0 && outside.length > 1 ? "All" : formatNumber(outside.length);
	return outside.length === 0 ? void 0 : `${all} of the open findings ${outside.length === 1 ? "is" : "are"} outside of the diff`;
}
const STATUS_WORDS = {
	open: "open",
	manual: "to be checked by hand",
	suppressed: "suppressed",
	"not-affected": "not affected",
	fixed: "fixed",
	gone: "gone since the baseline"
};
const CAUSE_WORDS = {
	change: "new by this change",
	disclosure: "newly disclosed",
	scanner: "newly seen by the scanner",
	"exception-expired": "its exception has expired",
	undetermined: "new, cause not determined"
};
const VERDICT_WORDS = {
	pass: "Passed",
	fail: "Failed",
	error: "Error"
};
function coverageWords({ unit, examined, passed, skipped = 0 }) {
	const over = skipped > 0 ? `, ${formatNumber(skipped)} passed over` : "";
	return `${formatNumber(examined)} ${unit} examined, ${formatNumber(passed)} without findings${over}`;
}
function controlCounts({ controls }) {
	const said = [
		["pass", "passed"],
		["fail", "failed"],
		["manual", STATUS_WORDS.manual],
		["skip", "skipped"]
	].flatMap(([result, words]) => {
		const count = controls.filter((control) => control.result === result).length;
		return count === 0 ? [] : [`${formatNumber(count)} ${words}`];
	});
	return said.length === 0 ? void 0 : said.join(", ");
}
function budgetWords(policy) {
	const { budget, judged, scope, ratchet, rules = [], new: causes } = policy;
	const limits = Object.entries(budget).map(([key, limit]) => `${key}=${limit}`);
	const said = `${JUDGED_WORDS[judged ?? "all"]}${scope === void 0 ? "" : SCOPE_WORDS[scope]}`;
	const which = limits.length === 0 ? "" : said;
	const parts = [
		...ratchet === true ? ["what was open in the baseline"] : [],
		...limits.length === 0 ? [] : [`${limits.join(", ")}${ratchet === true ? "" : which}`],
		...Object.keys(causes ?? {}).map((cause) => `new.${cause}`),
		...rules.length === 0 ? [] : [quantity(rules.length, "rule")],
		...measureWords(policy)
	];
	return parts.length === 0 ? "no budget" : parts.join(", ");
}
const JUDGED_WORDS = {
	all: "",
	new: " of what is new",
	change: " of what this change brought"
};
function sightingWords({ scan, ruleId, nativeSeverity, severity, count, status }) {
	const times = count === 1 ? "" : `, ${formatNumber(count)} times`;
	const said = status === "open" ? "" : `, ${STATUS_WORDS[status]}`;
	return `${scan}: ${ruleId}, ${nativeSeverity ?? severity}${times}${said}`;
}
function occurrenceWords(finding) {
	const times = occurrences(finding);
	return times === 1 ? void 0 : `reported ${formatNumber(times)} times`;
}
function scanWords(scan) {
	const { id, version, status, reason, coverage } = scan;
	const controls = controlCounts(scan);
	const scores = scoreWords(scan);
	return `${id} ${version}: ${[
		status === "completed" ? void 0 : `${status}: ${reason ?? "no reason given"}`,
		coverage && coverageWords(coverage),
		scores && `scores: ${scores}`,
		controls && `controls: ${controls}`
	].filter((part) => part !== void 0).join("; ")}`;
}
// src/report/verdict-sentence.ts
function verdictSentence(report) {
	const counts = openCounts(report.summary.open);
	if (onlyClaims(report)) return `Not vouched for: ${counts ?? "nothing open"}, and a scan that the base controls has to say so`;
	if (report.verdict === "error") return `Error: ${couldNotScan(report)}${counts === void 0 ? "" : `; found so far: ${counts}`}`;
	const counted = countedBySeverity(report);
	if (counted === void 0 || counts === void 0) return `${VERDICT_WORDS[report.verdict]}: ${withMeasures(report, counts ?? "nothing open")}`;
	const { judged, scope } = report.inputs.policy;
	const which = scope !== void 0 ? SCOPE_WORDS[scope] : judged === "change" ? " by this change" : " that counts";
	const said = openCounts(counted);
	return `${VERDICT_WORDS[report.verdict]}: ${withMeasures(report, `${said ?? "nothing"}${which}`)}; open: ${counts}`;
}
function withMeasures(report, open) {
	return [...brokenMeasures(report), open].join("; ");
}
function couldNotScan({ reasons, scans }) {
	const rules = new Set(reasons.map(({ rule }) => rule));
	const broken = scans.filter((scan) => scan.status === "failed" || isEmpty(scan));
	if (broken.length > 0) return `could not scan ${listed$2(broken.map(({ target }) => target.name))}`;
	const partial = scans.filter(({ gaps }) => gaps.some(({ allowed }) => allowed !== true));
	if (rules.has("scan.gap") && partial.length > 0) return `could not scan all of ${listed$2(partial.map(({ target }) => target.name))}`;
	return missingMeasures({ reasons }) ?? (rules.has("report.lost") ? "could not keep the report" : "could not scan, no scan ran");
}
function isEmpty({ status, coverage, limitedTo }) {
	return status === "completed" && (coverage?.examined ?? 0) === 0 && limitedTo === void 0;
}
const LISTED$2 = 3;
function listed$2(names) {
	const unique = [...new Set(names)];
	const rest = unique.length - LISTED$2;
	return `${unique.slice(0, LISTED$2).join(", ")}${rest > 0 ? ` and ${formatNumber(rest)} more` : ""}`;
}
// src/domain/nearest.ts
function nearest(written, known) {
	const wanted = written.toLowerCase();
	const [best] = known.filter((name) => Math.abs(name.length - wanted.length) <= reach(name)).map((name) => ({
		name,
		distance: distance$1(wanted, name.toLowerCase())
	})).toSorted((a, b) => a.distance - b.distance);
	return best !== void 0 && best.distance <= reach(best.name) ? best.name : void 0;
}
function reach(name) {
	return Math.max(2, Math.floor(name.length / 3));
}
function distance$1(a, b) {
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
const value0 = validate0;
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
const value1 = validate1;
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
const value2 = validate2;
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
const value3 = validate3;
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
const value4 = validate4;
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
const value5 = validate5;
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
const value6 = validate6;
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
const value7 = validate7;
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
const value8 = validate8;
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
const value9 = validate9;
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
const value10 = validate10;
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
const value11 = validate11;
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
const value12 = validate12;
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
const value13 = validate13;
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
const value14 = validate14;
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
const value15 = validate15;
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
const value16 = validate16;
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
const value17 = validate17;
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
const value18 = validate18;
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
const value19 = validate19;
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
const value20 = validate20;
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
const value21 = validate21;
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
const value22 = validate22;
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
const value23 = validate23;
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
const value24 = validate24;
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
const value25 = validate25;
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
const value26 = validate26;
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
const value27 = validate27;
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
const value28 = validate28;
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
const value29 = validate29;
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
const value30 = validate30;
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
const value31 = validate31;
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
const value32 = validate32;
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
const value33 = validate33;
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
const value34 = validate34;
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
const value35 = validate35;
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
const value36 = validate36;
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
const value37 = validate37;
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
const value38 = validate38;
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
const value39 = validate39;
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
const value40 = validate40;
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
const value41 = validate41;
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
const value42 = validate42;
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
const value43 = validate43;
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
const value44 = validate44;
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
const value45 = validate45;
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
const value46 = validate46;
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
const value47 = validate47;
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
const value48 = validate48;
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
const value49 = validate49;
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
const value50 = validate50;
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
	["{\"type\":\"array\",\"items\":{\"enum\":[\"auto\",\"none\",\"golangci-lint\",\"govulncheck\",\"semgrep\",\"osv-scanner\",\"gitleaks\",\"shellcheck\",\"hadolint\",\"zizmor\",\"actionlint\",\"sonarqube\",\"fossa\",\"checkmarx\",\"snyk-code\",\"snyk\"]}}", value0],
	["{\"type\":\"array\",\"items\":{\"type\":\"string\"}}", value1],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"path\",\"tool-cache\",\"archive-folder\",\"mirror\",\"release\",\"registry\",\"system\"]}}", value2],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"lock\",\"signature\",\"checksum\",\"system\",\"none\"]}}", value3],
	["{\"enum\":[\"lock\",\"lock+signature\"]}", value4],
	["{\"type\":\"string\",\"minLength\":1}", value5],
	["{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^https?://\"}", value6],
	["{\"enum\":[\"critical\",\"high\",\"medium\",\"low\",\"info\"]}", value7],
	["{\"enum\":[\"change\",\"new\",\"all\"]}", value8],
	["{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^[^-\\\\s][^\\\\s]*$\"}", value9],
	["{\"enum\":[\"scan-base\",\"all\",\"none\",\"error\"]}", value10],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"table\",\"json\",\"sarif\",\"markdown\",\"html\",\"junit\"]}}", value11],
	["{\"enum\":[\"auto\",\"always\",\"never\"]}", value12],
	["{\"type\":\"boolean\"}", value13],
	["{\"enum\":[\"verify\",\"trust\"]}", value14],
	["{\"enum\":[\"always\",\"on-findings\",\"on-change\",\"never\"]}", value15],
	["{\"enum\":[\"on\",\"off\"]}", value16],
	["{\"type\":\"integer\",\"minimum\":0,\"maximum\":1000}", value17],
	["{\"enum\":[\"auto\",\"never\"]}", value18],
	["{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$\"}", value19],
	["{\"type\":\"string\",\"pattern\":\"^(?=\\\\d)(\\\\d{1,2}d)?(\\\\d{1,4}h)?(\\\\d{1,5}m)?(\\\\d{1,6}s)?$\"}", value20],
	["{\"enum\":[\"base\",\"head\"]}", value21],
	["{\"enum\":[\"new\",\"diff\",\"file\",\"all\"]}", value22],
	["{\"type\":\"integer\",\"minimum\":1,\"maximum\":256}", value23],
	["{\"type\":\"integer\",\"minimum\":1,\"maximum\":10000000}", value24],
	["{\"enum\":[\"block\",\"show\"]}", value25],
	["{\"type\":\"string\",\"minLength\":1,\"pattern\":\"\\\\.(?:json|md|html|csv|txt|spdx|cdx\\\\.xml)$\"}", value26],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"sast\",\"sca\",\"iac-security\",\"api-security\",\"container-security\",\"scs\"]}}", value27],
	["{\"enum\":[\"error\",\"skip\"]}", value28],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"builtin\",\"kubescape\",\"kubesec\",\"conftest\",\"opa\",\"trivy\",\"kube-linter\",\"kube-score\"]}}", value29],
	["{\"enum\":[\"baseline\",\"restricted\"]}", value30],
	["{\"enum\":[\"off\",\"show\",\"write\"]}", value31],
	["{\"enum\":[\"v1\",\"v0\"]}", value32],
	["{\"enum\":[\"contained\",\"all\"]}", value33],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"trivy\",\"grype\"]}}", value34],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"vulnerability\",\"secret\",\"misconfiguration\",\"licence\"]}}", value35],
	["{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^[a-z0-9]+/[a-z0-9]+(/v[0-9]+)?$\"}", value36],
	["{\"enum\":[\"any\",\"all\"]}", value37],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"none\",\"kube-bench\",\"rbac\",\"kubescape\",\"kube-hunter\",\"sonobuoy\"]}}", value38],
	["{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$\"}", value39],
	["{\"enum\":[\"jobs\",\"node\"]}", value40],
	["{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^[^\\\\s@]+@sha256:[0-9a-f]{64}$\"}", value41],
	["{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^[a-z0-9][a-z0-9.-]{0,40}$\"}", value42],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"auto\",\"master\",\"controlplane\",\"etcd\",\"node\",\"policies\",\"managedservices\"]}}", value43],
	["{\"type\":\"string\",\"minLength\":1,\"pattern\":\"^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$\"}", value44],
	["{\"type\":\"integer\",\"minimum\":1,\"maximum\":500}", value45],
	["{\"enum\":[\"quick\",\"conformance-lite\",\"non-disruptive-conformance\",\"certified-conformance\"]}", value46],
	["{\"enum\":[\"source\",\"image\",\"sbom\",\"manifests\",\"cluster\",\"host\"]}", value47],
	["{\"enum\":[\"auto\",\"this-run\"]}", value48],
	["{\"type\":\"array\",\"items\":{\"enum\":[\"auto\",\"golangci-lint\",\"govulncheck\",\"semgrep\",\"osv-scanner\",\"gitleaks\",\"shellcheck\",\"hadolint\",\"zizmor\",\"actionlint\"]}}", value49],
	["{\"enum\":[\"text\",\"json\"]}", value50]
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
		return { mistake: messageOf$1(error) };
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
// src/policy/licences.ts
var import_spdx_expression_parse = __toESM(require_spdx_expression_parse(), 1);
var import_spdx_satisfies = __toESM(require_spdx_satisfies(), 1);
function parseLicenceList(text) {
	return text.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "").flatMap(alternatives);
}
function alternatives(item) {
	const expression = parsed(item);
	if (expression === void 0) throw new UserError(`"${item}" is no SPDX licence expression (https://spdx.org/licenses): write it as in MIT or GPL-2.0-or-later.`);
	return leaves$1(expression, item).map(textOf$1);
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
function textOf$1({ license, plus, exception }) {
	return `${license}${plus === true ? "+" : ""}${exception === void 0 ? "" : ` WITH ${exception}`}`;
}
function licenceVerdict(licence, lists) {
	const expression = parsed(licence);
	if (expression === void 0) return lists.allow.length === 0 ? "allowed" : "not-listed";
	if (!holds$2(expression, (leaf) => !isIn(leaf, lists.deny))) return "denied";
	const allows = (leaf) => !isIn(leaf, lists.deny) && isIn(leaf, lists.allow);
	return lists.allow.length === 0 || holds$2(expression, allows) ? "allowed" : "not-listed";
}
function holds$2(expression, leafHolds) {
	if (!("conjunction" in expression)) return leafHolds(expression);
	const [left, right] = [holds$2(expression.left, leafHolds), holds$2(expression.right, leafHolds)];
	return expression.conjunction === "and" ? left && right : left || right;
}
function isIn(leaf, list) {
	const text = textOf$1(leaf);
	return list.some((entry) => entry === text || parsed(text) !== void 0 && satisfiesSafely(text, entry));
}
function satisfiesSafely(text, entry) {
	try {
		return (0, import_spdx_satisfies.default)(text, [entry]);
	} catch {
		return false;
	}
}
const SHOWN$4 = 5;
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
	const shown = findings.slice(0, SHOWN$4).map(({ component, licence, id, locations }) => {
		return `${component?.name ?? locations[0]?.path ?? "a file"} (${licence ?? id})`;
	});
	const rest = findings.length > SHOWN$4 ? ` and ${findings.length - SHOWN$4} more` : "";
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
	return text.split(/[\n;]/).map((line) => line.trim()).filter((line) => line !== "").map(readLine$1);
}
function readLine$1(line) {
	const { glob, budget } = /^(?<glob>\S+):\s+(?<budget>\S.*)$/.exec(line)?.groups ?? {};
	if (glob === void 0 || budget === void 0) throw new UserError(`"${line}" is not GLOB: BUDGET, as in ghcr.io/acme/legacy*: critical=0,high=20.`);
	try {
		return {
			glob,
			budget: parseBudget(budget)
		};
	} catch (error) {
		throw new UserError(`for "${glob}": ${messageOf$1(error)}`, { cause: error });
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
	const { scanner } = partsOf$1(name);
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
	return `${id} has no score ${partsOf$1(name).score}, ${there}`;
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
	const wanted = partsOf$1(name);
	if (scanner !== wanted.scanner || status !== "completed") return;
	const found = Object.entries(scores).find(([score]) => score.toLowerCase() === wanted.score);
	return found !== void 0 && Number.isFinite(found[1]) ? found[1] : void 0;
}
function partsOf$1(name) {
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
		description: "Names of environment variables that the credential plug-in of the kubeconfig may see besides those of AWS, Azure and Google Cloud. The tokens of GitHub and the runner are refused.",
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
	return [...settings].map(([name, { text }]) => [`${where}.${name}`, text]);
}
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
	"fail-on-any-resource": nothingLess,
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
	const own = readInputs(spec.inputs, asked, options.surface);
	if (options.mayLoosen || own.mistakes.length > 0) return {
		raw: over(asked, file),
		settings
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
		settings
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
const VERSION$3 = "0.1.0";
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
// src/compare/comparison-of.ts
function comparisonOf({ base, noBase, baseSha, baseline }) {
	const sha = base?.sha ?? baseSha;
	const reason = base === void 0 ? noBase ?? "No base was looked for." : base.incomplete;
	return {
		base: {
			...sha !== void 0 && { sha },
			how: base?.how ?? "none",
			...reason !== void 0 && { reason }
		},
		...baseline !== void 0 && { baseline: {
			source: baseline.source,
			...aboutBaseline(baseline.value)
		} }
	};
}
function aboutBaseline({ madeAt, commit, gatehouse, scans, findings }) {
	return {
		madeAt,
		...commit !== void 0 && { commit },
		gatehouse,
		open: openOf$1(findings),
		scans: scans.map(({ scanner, version, target, database }) => ({
			scanner,
			version,
			target,
			...database !== void 0 && { database }
		}))
	};
}
function openOf$1(findings) {
	const open = findings.filter(({ status }) => status === "open");
	return Object.fromEntries(SEVERITIES.map((severity) => [severity, open.filter((one) => one.severity === severity).length]));
}
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
function namesOf$2({ id, ruleId, aliases = [] }) {
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
	return observation.kind === "vulnerability" ? namesOf$2(observation) : [observation.controlKey ?? observation.id ?? observation.ruleId];
}
function key(target, observation, name) {
	return JSON.stringify([
		observation.kind,
		target.kind,
		target.name,
		name,
		...placeOf$3(observation)
	]);
}
function placeOf$3({ component, resource, locations = [], controlPlace }) {
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
	const names = all.flatMap(namesOf$2);
	const id = primaryName(names);
	const sightings = sightingsOf$1(group);
	const { severity, status } = openOrWorst(sightings);
	return {
		fingerprint: fingerprintOf(first.target, group),
		id,
		aliases: namesBeside(id, names),
		advisories: unique$1(all.flatMap(({ advisories = [] }) => advisories)),
		kind: first.observation.kind,
		severity,
		status,
		title: first.observation.title,
		target: first.target.name,
		...firstSaid(all, SAID_ONCE),
		...reachableOf(all),
		locations: uniqueLocations(all.flatMap(({ locations = [] }) => locations)),
		references: unique$1(all.flatMap(({ references = [] }) => references)),
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
	return names.length === 1 ? [] : unique$1(names.filter((name) => name !== id)).toSorted(compareText);
}
function unique$1(texts) {
	return texts.length < 2 ? texts : [...new Set(texts)];
}
function uniqueLocations(places) {
	return places.length < 2 ? places : [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
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
// src/compare/targets.ts
function targetKey({ kind, name }) {
	return `${kind} ${name}`;
}
function pairTargets(before, now) {
	const pairs = new Map();
	const found = new Set();
	for (const keys of [
		nameKeys$1,
		digestKeys,
		tagFormKeys,
		repositoryKeys
	]) {
		const earlier = indexed$2(knownOf(before).filter(({ key }) => !pairs.has(key)), keys);
		const later = indexed$2(knownOf(now).filter(({ key }) => !found.has(key)), keys);
		for (const [key, ones] of earlier) {
			const others = later.get(key) ?? [];
			const [one, other] = [ones.find(({ key }) => !pairs.has(key)), others.find(({ key }) => !found.has(key))];
			const clear = keys === digestKeys || ones.length + others.length === 2;
			if (one !== void 0 && other !== void 0 && clear) {
				pairs.set(one.key, other.key);
				found.add(other.key);
			}
		}
	}
	return pairs;
}
function knownOf(scans) {
	const byKey = new Map();
	for (const { target } of scans) {
		const key = targetKey(target);
		const digests = byKey.get(key)?.digests ?? [];
		byKey.set(key, {
			key,
			target,
			digests: target.digest === void 0 ? digests : [...digests, target.digest]
		});
	}
	return [...byKey.values()].toSorted((a, b) => compareText(a.key, b.key));
}
function indexed$2(all, keys) {
	const index = new Map();
	for (const known of all) for (const key of keys(known)) index.set(key, [...index.get(key) ?? [], known]);
	return index;
}
function nameKeys$1({ key }) {
	return [key];
}
function digestKeys({ target, digests }) {
	return digests.map((digest) => `${target.kind} ${digest}`);
}
function tagFormKeys({ target }) {
	const named = imageOf(target);
	return named === void 0 ? [] : [`${named.repository}:${named.tag.replaceAll(/\d+/g, "#")}`];
}
function repositoryKeys({ target }) {
	const named = imageOf(target);
	return named === void 0 ? [] : [named.repository];
}
function imageOf({ kind, name }) {
	const { repository, tag = "" } = /^(?<repository>[^@]+?)(?::(?<tag>[^:@/]*))?(?:@.*)?$/.exec(identityOf(name).replace(/^docker:/, ""))?.groups ?? {};
	return kind !== "image" || repository === void 0 || /^(?:docker-archive|oci-archive|oci-dir|sbom):/.test(name) ? void 0 : {
		repository,
		tag
	};
}
// src/compare/scan-pairs.ts
function pairScans(before, now) {
	const targets = pairTargets(before, now);
	const targetOf = ({ target }) => targets.get(targetKey(target)) ?? `gone ${targetKey(target)}`;
	const earlier = indexed$1(before, targetOf);
	const later = indexed$1(now, ({ target }) => targetKey(target));
	const known = new Set(targets.values());
	return {
		beforeOf: (scan) => earlier.get(`${scan.scanner}\n${targetKey(scan.target)}`),
		nowOf: (scan) => later.get(`${scan.scanner}\n${targetOf(scan)}`),
		knewTarget: ({ target }) => known.has(targetKey(target))
	};
}
function indexed$1(scans, targetOf) {
	const index = new Map();
	for (const scan of scans) {
		const key = `${scan.scanner}\n${targetOf(scan)}`;
		if (index.get(key)?.status !== "completed") index.set(key, scan);
	}
	return index;
}
function wouldSee(scan, { kind, locations }) {
	return scan.status === "completed" && looksFor(scan, kind) && (scan.gaps.length === 0 || !scan.gaps.some(({ what }) => locations.some(({ path }) => path === what)));
}
function looksFor({ checks }, kind) {
	return checks?.includes(kind) !== false;
}
// src/compare/gone.ts
function goneOf(findings, earlier, pairs, taken) {
	const scans = new Map(earlier.scans.map((scan) => [scan.id, scan]));
	const limits = limitsOf(earlier, pairs);
	const wanted = findings.filter((finding) => (finding.status === "open" || finding.status === "manual") && !isLeftOut(finding, limits));
	const gone = wanted.flatMap((finding) => {
		const again = finding.sightings.map(({ cause: _cause, ...sighting }) => {
			const before = scans.get(sighting.scan);
			return {
				sighting,
				scan: before === void 0 ? void 0 : pairs.nowOf(before)
			};
		});
		const sightings = again.flatMap(({ sighting, scan }) => scan !== void 0 && wouldSee(scan, finding) ? [{
			...sighting,
			scan: scan.id,
			status: "gone"
		}] : []);
		const target = again[0]?.scan?.target.name;
		return target === void 0 || sightings.length < again.length ? [] : [{
			...withoutCause$1(finding),
			fingerprint: freeFingerprint(finding, taken),
			status: "gone",
			target,
			sightings
		}];
	});
	return {
		gone,
		unproven: wanted.length - gone.length
	};
}
function limitsOf({ scans }, pairs) {
	const limits = scans.map((scan) => [scan.id, pairs.nowOf(scan)?.limitedTo]);
	return new Map(limits.flatMap(([id, files]) => files === void 0 ? [] : [[id, new Set(files)]]));
}
function isLeftOut({ locations, sightings }, limits) {
	return sightings.some(({ scan }) => {
		const files = limits.get(scan);
		return files !== void 0 && !locations.some(({ path }) => files.has(path));
	});
}
function withoutCause$1({ cause: _cause, causeReason: _reason, decision: _decision, ...finding }) {
	return finding;
}
function freeFingerprint({ fingerprint }, taken) {
	return taken.has(fingerprint) ? createHash("sha256").update(`gone ${fingerprint}`).digest("hex").slice(0, 32) : fingerprint;
}
function unprovenNotices(unproven) {
	if (unproven === 0) return [];
	const [what, are] = unproven === 1 ? ["finding", "it is"] : ["findings", "they are"];
	return [`Not looked for again: ${unproven} ${what} of the baseline, by scanners or in targets that this run does not have. Nobody knows whether ${are} gone.`];
}
// src/compare/movement.ts
const LOOKED_UP = new Set(["vulnerability", "malware"]);
function movements(before, now, kind) {
	return {
		scanner: before.version === now.version ? "same" : "moved",
		database: LOOKED_UP.has(kind) ? databaseMovement(before, now) : "same"
	};
}
function databaseMovement({ database: before }, { database: now }) {
	const byDigest = movement(before?.digest, now?.digest);
	return byDigest === "unknown" ? movement(before?.updatedAt, now?.updatedAt) : byDigest;
}
function movement(before, now) {
	return before === void 0 || now === void 0 ? "unknown" : before === now ? "same" : "moved";
}
function databaseWords({ database }) {
	const { updatedAt, digest } = database ?? {};
	return updatedAt ?? (digest === void 0 ? "an unknown date" : shortDigest(digest));
}
function shortDigest(digest) {
	return digest.slice(0, digest.indexOf(":") + 13);
}
// src/compare/cause.ts
function rulingOf(finding, ground, inBase, bases) {
	const change = inBase ? void 0 : changeOf(finding, ground, bases);
	if (change !== void 0) return change;
	if (inBase) return bases.baseline === void 0 ? ruling("known", "It is in the base too.") : sinceBaseline(finding, ground, {
		where: "It is in the base too",
		moved: ground.baseMoved
	});
	if (ground.target === "same") return sinceBaseline(finding, ground, {
		where: `The target is the one of the baseline${digestWords(ground.scan)}`,
		moved: "same"
	});
	return withoutBase(finding, ground);
}
function changeOf(finding, { scan, base: there }, { base }) {
	if (there === void 0 || !judgedAlike(there, scan, finding)) return;
	const sha = base?.sha === void 0 ? "" : ` (${base.sha.slice(0, 12)})`;
	const by = `the same version${databaseOf(scan)}`;
	return ruling("change", `${named$3(scan)} sees it here and not in the base${sha}, judged by ${by}.`);
}
function judgedAlike(base, now, finding) {
	const { scanner, database } = movements(base, now, finding.kind);
	return wouldSee(base, finding) && scanner === "same" && database !== "moved";
}
function sinceBaseline(finding, ground, { where, moved }) {
	const { scan, baseline: then } = ground;
	if (then === void 0) return notLooked(ground, {
		where,
		moved
	});
	if (then.status !== "completed") return ruling("undetermined", `${where}, but the scan ${then.id} of the baseline had ${then.status}.`);
	if (!looksFor(then, finding.kind)) return ruling("scanner", `${where}, and ${scan.scanner} did not look for this kind when the baseline was made.`);
	const { scanner, database } = movements(then, scan, finding.kind);
	if (scanner === "same" && database === "same") return nothingMoved(ground, {
		where,
		moved
	});
	const versions = `${scan.scanner} moved from ${then.version} to ${scan.version}`;
	const databases = `the database of ${scan.scanner} moved from ${databaseWords(then)} to ${databaseWords(scan)}`;
	if (database === "same") return ruling("scanner", `${where}: ${versions} since the baseline was made, and its database did not.`);
	if (database === "moved" && scanner === "same") return ruling("disclosure", `${where}: ${databases} since the baseline was made, and its version did not.`);
	if (database === "moved" && publishedAfter(finding, then)) return ruling("disclosure", `${where}: it was published on ${finding.published}, after the database of the baseline.`);
	return database === "moved" ? ruling("undetermined", `${where}, but ${versions}, ${databases}, and nothing tells which of them brought it.`) : ruling("undetermined", `${where}, but it is not recorded whether the database of ${scan.scanner} moved.`);
}
function notLooked({ scan, targetInBaseline }, { where, moved }) {
	if (targetInBaseline) return ruling("scanner", `${where}, and ${scan.scanner} did not look at it when the baseline was made.`);
	return moved === "moved" ? ruling("known", `${where}, and its target came with another change of the base.`) : ruling("undetermined", `${where}, but the baseline says nothing of ${scan.target.name}.`);
}
function nothingMoved({ scan }, { where, moved }) {
	const still = `${named$3(scan)} and its database are those of the baseline`;
	if (moved === "moved") return ruling("known", `${where}, and ${still}: it came with another change of the base.`);
	return moved === "same" ? ruling("undetermined", `${where}, ${still}, and so is the target: the scanner did not answer the same twice.`) : ruling("undetermined", `${where}, and ${still}; it is not recorded of which commit that was made.`);
}
function withoutBase(finding, { scan, baseline: then, baseMoved }) {
	if (then === void 0 || !wouldSee(then, finding)) return ruling("undetermined", `The base could not be judged, and the baseline has no scan of this by ${scan.scanner}.`);
	const { scanner, database } = movements(then, scan, finding.kind);
	if (scanner !== "same" || database !== "same") {
		const what = scanner === "same" ? "the database" : "the version";
		const how = scanner === "same" && database === "unknown" ? "it is not recorded of" : "is another in";
		return ruling("undetermined", `The base could not be judged, and ${what} of ${scan.scanner} ${how} the baseline.`);
	}
	return baseMoved === "moved" ? ruling("undetermined", "The base could not be judged, and the baseline was made of another commit than the base.") : ruling("change", `${named$3(scan)} sees it here and not in the baseline, made by the same version${databaseOf(scan)}.`);
}
function publishedAfter({ published }, { database }) {
	const [when, then] = [Date.parse(published ?? ""), Date.parse(database?.updatedAt ?? "")];
	return when > then;
}
function ruling(cause, reason) {
	return {
		cause,
		reason
	};
}
function named$3({ scanner, version }) {
	return `${scanner} ${version}`;
}
function databaseOf(scan) {
	return scan.database === void 0 ? "" : ` and database (${databaseWords(scan)})`;
}
function digestWords({ target: { digest } }) {
	return digest === void 0 ? "" : ` (${shortDigest(digest)})`;
}
const UNTOLD = new Set([
	"sbom",
	"cluster",
	"host"
]);
function targetMovement(before, now, commits) {
	const byDigest = UNTOLD.has(now.kind) ? "unknown" : movement(before.digest, now.digest);
	return byDigest === "unknown" && (now.kind === "source" || now.kind === "manifests") ? commits : byDigest;
}
// src/compare/grounds.ts
function groundsOf(head, bases) {
	const then = bases.baseline?.value;
	const inBase = pairScans(bases.base?.scans ?? [], head.scans);
	const inBaseline = pairScans(then?.scans ?? [], head.scans);
	const sha = bases.base?.sha ?? bases.baseSha;
	const commits = {
		head: movement(then?.commit?.sha, head.commit?.sha),
		base: movement(then?.commit?.sha, sha)
	};
	const groundOf = (scan) => {
		const [base, baseline] = [inBase.beforeOf(scan), inBaseline.beforeOf(scan)];
		return {
			scan,
			base,
			baseline,
			targetInBaseline: inBaseline.knewTarget(scan),
			target: baseline === void 0 ? "unknown" : targetMovement(baseline.target, scan.target, commits.head),
			baseMoved: baseline === void 0 || base === void 0 ? commits.base : movementOf(targetMovement(baseline.target, base.target, commits.base), commits.base)
		};
	};
	return new Map(head.scans.map((scan) => [scan.id, groundOf(scan)]));
}
function movementOf(target, commits) {
	return target === "unknown" ? commits : target;
}
// src/compare/keys.ts
var Keys = class {
	#texts = new Map();
	#last = 0;
	#firsts;
	#seconds;
	#keys;
	#used = 0;
	constructor(pairs) {
		const slots = 2 ** Math.ceil(Math.log2(Math.max(pairs, 8) * 2));
		this.#firsts = new Int32Array(slots);
		this.#seconds = new Int32Array(slots);
		this.#keys = new Int32Array(slots);
	}
	text(text) {
		const known = this.#texts.get(text);
		if (known !== void 0) return known;
		this.#last += 1;
		this.#texts.set(text, this.#last);
		return this.#last;
	}
	both(first, second) {
		let slot = this.#slotOf(first, second);
		const known = this.#keys[slot] ?? 0;
		if (known !== 0) return known;
		if (this.#used * 2 >= this.#keys.length) {
			this.#grow();
			slot = this.#slotOf(first, second);
		}
		this.#used += 1;
		this.#last += 1;
		this.#put(slot, first, second, this.#last);
		return this.#last;
	}
	#slotOf(first, second) {
		const mask = this.#keys.length - 1;
		let slot = mixed(first, second) & mask;
		while (this.#keys[slot] !== 0 && (this.#firsts[slot] !== first || this.#seconds[slot] !== second)) slot = slot + 1 & mask;
		return slot;
	}
	#put(slot, first, second, key) {
		this.#firsts[slot] = first;
		this.#seconds[slot] = second;
		this.#keys[slot] = key;
	}
	#grow() {
		const [firsts, seconds, keys] = [
			this.#firsts,
			this.#seconds,
			this.#keys
		];
		this.#firsts = new Int32Array(keys.length * 2);
		this.#seconds = new Int32Array(keys.length * 2);
		this.#keys = new Int32Array(keys.length * 2);
		for (const [index, key] of keys.entries()) {
			const [first = 0, second = 0] = [firsts[index], seconds[index]];
			if (key !== 0) this.#put(this.#slotOf(first, second), first, second, key);
		}
	}
};
function mixed(first, second) {
	const hash = Math.imul(first, 3432918353) ^ Math.imul(second, 461845907);
	return Math.imul(hash ^ hash >>> 15, 2246822507) >>> 7;
}
// src/compare/buckets.ts
var Buckets = class {
	#heads = new Int32Array(4096);
	#ones = [];
	#next = [];
	add(key, one) {
		if (key >= this.#heads.length) {
			const heads = new Int32Array(2 ** Math.ceil(Math.log2(key + 1)));
			heads.set(this.#heads);
			this.#heads = heads;
		}
		this.#next.push(this.#heads[key] ?? 0);
		this.#heads[key] = this.#ones.push(one);
	}
	has(key) {
		return (this.#heads[key] ?? 0) !== 0;
	}
	of(key) {
		const found = [];
		for (let place = this.#heads[key] ?? 0; place !== 0; place = this.#next[place - 1] ?? 0) {
			const one = this.#ones[place - 1];
			if (one !== void 0) found.push(one);
		}
		return found.reverse();
	}
};
// src/compare/closest.ts
function closestPairs(before, now) {
	const [earlier, later] = [chosen(before, now), chosen(now, before)];
	return earlier.flatMap((one, index) => {
		const other = later[index];
		return other === void 0 ? [] : [[one, other]];
	});
}
function chosen(ours, theirs) {
	if (ours.length <= theirs.length) return ours;
	const paired = new Set();
	const stack = [];
	for (const point of [...inOrder(ours, theirs), void 0]) {
		for (let pair = closest(stack, point); pair !== void 0; pair = closest(stack, point)) {
			paired.add(pair.one);
			stack.length -= 2;
		}
		if (point !== void 0) stack.push(point);
	}
	return ours.filter((one) => paired.has(one));
}
function closest(stack, next) {
	const [below, top] = [stack.at(-2), stack.at(-1)];
	const between = distance(below, top);
	return between === Infinity || between > distance(top, next) ? void 0 : below?.side === "ours" ? below : top;
}
function distance(a, b) {
	return a === void 0 || b === void 0 || a.side === b.side ? Infinity : b.one.position - a.one.position;
}
function inOrder(ours, theirs) {
	return [...ours.map((one) => ({
		side: "ours",
		one
	})), ...theirs.map((one) => ({
		side: "theirs",
		one
	}))].toSorted((a, b) => a.one.position - b.one.position);
}
// src/compare/trace.ts
function spotOf(finding, target, keys) {
	const { locations, resource } = finding;
	const [place] = locations;
	const inTarget = keys.text(target);
	return {
		finding,
		target: inTarget,
		file: place === void 0 ? void 0 : keys.both(inTarget, keys.text(place.path)),
		resource: resource === void 0 ? void 0 : keys.text(resourceOf(resource))
	};
}
function placeTraceOf(finding, target, keys) {
	const { id, kind, locations, resource } = finding;
	const spot = spotOf(finding, target, keys);
	const fieldPath = resource?.fieldPath ?? "";
	const position = locations[0]?.startLine ?? 0;
	return {
		finding,
		target: spot.target,
		file: spot.file,
		resource: spot.resource,
		position,
		line: keys.text(String(position)),
		rule: keys.both(keys.both(spot.target, keys.text(kind)), keys.text(id)),
		fieldPath: keys.text(fieldPath),
		shape: keys.text(fieldPath.includes("[") ? fieldPath.replaceAll(/\[\d+\]/g, "[]") : fieldPath),
		content: keys.text(contentOf(finding)),
		text: keyOf$3(locations[0]?.lineHash, keys),
		block: keyOf$3(locations[0]?.blockHash, keys)
	};
}
function keyOf$3(hash, keys) {
	return hash === void 0 ? void 0 : keys.text(hash);
}
function componentTraceOf(finding, target, keys) {
	const { id, aliases, kind, component = { name: "" } } = finding;
	return {
		finding,
		position: 0,
		scope: keys.both(keys.text(target), keys.text(kind)),
		component: keys.text(componentOf(component, "exact")),
		names: aliases.length === 0 ? [keys.text(id)] : [id, ...aliases].map((name) => keys.text(name))
	};
}
function resourceOf({ kind, namespace = "", name }) {
	return `${kind}\n${namespace}\n${name}`;
}
function contentOf({ message, title }) {
	return (message ?? title).replaceAll(/\d+/g, "#");
}
function componentOf(component, version) {
	const { purl, name } = component;
	if (version === "exact") return purl ?? `${name}@${component.version ?? ""}`;
	return purl?.replace(/@[^@?#/]*(?=[?#]|$)/, "") ?? name;
}
function byPlace$1({ finding: a, position: atA }, { finding: b, position: atB }) {
	return atA - atB || compareText(a.locations[0]?.path ?? "", b.locations[0]?.path ?? "") || compareText(a.resource?.name ?? "", b.resource?.name ?? "") || compareText(a.resource?.fieldPath ?? "", b.resource?.fieldPath ?? "") || compareText(a.component?.version ?? "", b.component?.version ?? "") || compareText(a.message ?? "", b.message ?? "") || compareText(a.fingerprint, b.fingerprint);
}
function inOneOrder(findings) {
	const ranked = findings.map((finding) => ({
		finding,
		rank: rankOf(finding)
	}));
	ranked.sort((a, b) => a.rank - b.rank || compareText(a.finding.fingerprint, b.finding.fingerprint));
	return ranked.map(({ finding }) => finding);
}
function rankOf({ fingerprint }) {
	const rank = Number.parseInt(fingerprint.slice(0, 13), 16);
	return Number.isNaN(rank) ? 0 : rank;
}
// src/compare/matching.ts
var Matching = class {
	before;
	now;
	pairs = [];
	#taken = new Set();
	constructor(before, now) {
		this.before = before;
		this.now = now;
	}
	by(how, keysOf) {
		if (this.before.length === 0 || this.now.length === 0) return;
		const earlier = new Buckets();
		for (const trace of this.before) eachKey(keysOf(trace, "before"), (key) => earlier.add(key, trace));
		const later = new Buckets();
		const common = [];
		for (const trace of this.now) eachKey(keysOf(trace, "now"), (key) => {
			if (earlier.has(key)) {
				common.push(...later.has(key) ? [] : [key]);
				later.add(key, trace);
			}
		});
		for (const key of common) this.#pairClosest(how, earlier.of(key), later.of(key));
		if (common.length > 0) {
			this.before = this.before.filter((trace) => !this.#taken.has(trace));
			this.now = this.now.filter((trace) => !this.#taken.has(trace));
		}
	}
	#pairClosest(how, all, others) {
		const [only, other] = [all[0], others[0]];
		if (all.length === 1 && others.length === 1 && only !== void 0 && other !== void 0) {
			this.#pair(how, only, other);
			return;
		}
		const before = all.filter((trace) => !this.#taken.has(trace));
		const now = others.filter((trace) => !this.#taken.has(trace));
		if (before.length > 1 || now.length > 1) {
			before.sort(byPlace$1);
			now.sort(byPlace$1);
		}
		for (const [one, other] of closestPairs(before, now)) this.#pair(how, one, other);
	}
	#pair(how, before, now) {
		if (!this.#taken.has(before) && !this.#taken.has(now)) {
			this.pairs.push({
				before,
				now,
				how
			});
			this.#taken.add(before).add(now);
		}
	}
};
function eachKey(keys, act) {
	if (typeof keys === "number") {
		act(keys);
		return;
	}
	for (const key of keys ?? []) act(key);
}
// src/compare/renaming.ts
function fileUnit(keys) {
	const baseName = ({ finding }) => keys.text((finding.locations[0]?.path ?? "").replace(/^.*\//, ""));
	return {
		unitOf: ({ file }) => file,
		detailOf: ({ rule, resource = 0, shape, content }) => keys.both(keys.both(rule, resource), keys.both(shape, content)),
		proofs: [(trace) => trace.position > 1 ? keys.both(baseName(trace), trace.line) : void 0, (trace) => trace.position > 1 ? trace.line : void 0]
	};
}
function resourceUnit(keys) {
	return {
		unitOf: ({ file = 0, resource }) => resource === void 0 ? void 0 : keys.both(file, resource),
		detailOf: ({ finding, rule, file = 0, shape }) => keys.both(keys.both(rule, file), keys.both(keys.text(finding.resource?.kind ?? ""), shape)),
		proofs: [({ finding }) => keys.text(finding.resource?.name ?? ""), ({ position, line }) => position > 0 ? line : void 0]
	};
}
function matchRenamed(matching, spots, keys) {
	if (matching.before.length === 0 || matching.now.length === 0) return;
	const { before, now } = spots();
	for (const unit of [fileUnit(keys), resourceUnit(keys)]) {
		const names = {
			before: namesIn(before, unit),
			now: namesIn(now, unit)
		};
		const free = {
			before: freeUnits(matching.before, unit, names.now),
			now: freeUnits(matching.now, unit, names.before)
		};
		if (free.before.size === 0 || free.now.size === 0) continue;
		const known = learned(matching, unit, names);
		matching.by("renamed", (trace, side) => {
			const key = trace.text === void 0 ? void 0 : insideOf(known, unit, keys)(trace, side);
			return typeof key === "number" ? keys.both(key, trace.text ?? 0) : void 0;
		});
		matching.by("renamed", insideOf(known, unit, keys));
		for (const proof of unit.proofs) matching.by("renamed", (trace, side) => {
			const proven = free[side].has(trace) ? proof(trace) : void 0;
			return proven === void 0 ? void 0 : keys.both(unit.detailOf(trace), proven);
		});
		matching.by("renamed", insideOf(sameSignature(matching, unit, free), unit, keys));
		matching.by("renamed", insideOf(learned(matching, unit, names), unit, keys));
	}
}
function freeUnits(traces, unit, others) {
	const free = new Map();
	for (const trace of traces) {
		const name = unit.unitOf(trace);
		if (name !== void 0 && !others.has(name)) free.set(trace, name);
	}
	return free;
}
function namesIn(traces, unit) {
	return new Set(traces.map((trace) => unit.unitOf(trace) ?? 0));
}
function insideOf(renamed, unit, keys) {
	const targets = new Set(renamed.values());
	return (trace, side) => {
		const own = unit.unitOf(trace) ?? 0;
		const name = side === "before" ? renamed.get(own) : targets.has(own) ? own : void 0;
		return name === void 0 ? void 0 : keys.both(name, unit.detailOf(trace));
	};
}
function learned(matching, unit, names) {
	const votes = new Map();
	for (const { before, now } of matching.pairs) {
		const [one, other] = [unit.unitOf(before) ?? 0, unit.unitOf(now) ?? 0];
		if (names.now.has(one) || names.before.has(other)) continue;
		const counts = votes.get(one) ?? new Map();
		votes.set(one, counts.set(other, (counts.get(other) ?? 0) + 1));
	}
	return new Map([...votes].map(([one, counts]) => [one, mostNamed(counts)]));
}
function mostNamed(counts) {
	let most = [0, 0];
	for (const [name, count] of counts) most = count > most[1] ? [name, count] : most;
	return most[0];
}
function sameSignature(matching, unit, free) {
	const later = signatures(matching.now, unit, free.now);
	const renamed = new Map();
	for (const [signature, names] of signatures(matching.before, unit, free.before)) {
		const others = later.get(signature) ?? [];
		for (const [index, name] of names.slice(0, others.length).entries()) renamed.set(name, others[index] ?? 0);
	}
	return renamed;
}
function signatures(traces, unit, units) {
	const inside = new Map();
	for (const trace of traces) {
		const name = units.get(trace);
		if (name !== void 0) {
			const known = inside.get(name) ?? {
				path: trace.finding.locations[0]?.path ?? "",
				details: []
			};
			inside.set(name, known);
			known.details.push(unit.detailOf(trace));
		}
	}
	const several = [...inside].filter(([, { details }]) => details.length > 1);
	const bySignature = new Map();
	for (const [name, { details }] of several.toSorted(([, a], [, b]) => compareText(a.path, b.path))) {
		const signature = details.sort((a, b) => a - b).join(" ");
		const names = bySignature.get(signature) ?? [];
		bySignature.set(signature, names);
		names.push(name);
	}
	return bySignature;
}
// src/compare/match.ts
function match(before, now) {
	const { pairs, ...left } = sameFingerprint(before.findings, now.findings);
	if (left.before.length === 0 || left.now.length === 0) return withShared({
		pairs,
		gone: left.before,
		added: left.now
	});
	const sides = {
		before: {
			...before,
			left: inOneOrder(left.before)
		},
		now: {
			...now,
			left: inOneOrder(left.now)
		}
	};
	const targets = targetsOf(before.scans, now.scans);
	const keys = new Keys((left.before.length + left.now.length) * 4);
	const all = [matchComponents(sides, targets, keys), matchPlaces(sides, targets, keys)];
	const found = all.flatMap((matching) => matching.pairs.map(({ before, now, how }) => ({
		before: before.finding,
		now: now.finding,
		how
	})));
	return withShared({
		pairs: [...pairs, ...found],
		gone: all.flatMap((matching) => matching.before.map(({ finding }) => finding)),
		added: all.flatMap((matching) => matching.now.map(({ finding }) => finding))
	});
}
function sameFingerprint(before, now) {
	const earlier = new Map();
	for (const finding of before) earlier.set(finding.fingerprint, finding);
	const pairs = [];
	const added = [];
	const taken = new Set();
	for (const finding of now) {
		const known = earlier.get(finding.fingerprint);
		if (known !== void 0 && !taken.has(known) && sameThing(known, finding)) {
			pairs.push({
				before: known,
				now: finding,
				how: "exact"
			});
			taken.add(known);
		} else added.push(finding);
	}
	return {
		pairs,
		before: before.filter((finding) => !taken.has(finding)),
		now: added
	};
}
function sameThing(one, other) {
	const placed = one.component !== void 0 || one.resource !== void 0;
	const [hash, otherHash] = [one, other].map(({ locations }) => locations[0]?.lineHash);
	if (!placed && hash !== void 0 && otherHash !== void 0 && hash !== otherHash) return false;
	return placed || one.message === other.message || contentOf(one) === contentOf(other);
}
function targetsOf(before, now) {
	const renamed = pairTargets(before, now);
	return {
		before: named$2(before, (key) => renamed.get(key) ?? `gone ${key}`),
		now: named$2(now, (key) => key)
	};
}
function named$2(scans, nameOf) {
	const targets = new Map(scans.map(({ id, target }) => [id, nameOf(targetKey(target))]));
	return (finding) => targets.get(finding.sightings[0]?.scan ?? "") ?? finding.target;
}
function matchComponents(sides, targets, keys) {
	const traces = (side) => sides[side].left.filter(({ component }) => component !== void 0).map((finding) => componentTraceOf(finding, targets[side](finding), keys));
	const matching = new Matching(traces("before"), traces("now"));
	const each = (names, within) => names.map((name) => keys.both(within, name));
	const packages = [];
	const packageOf = ({ scope, component, finding }) => {
		packages[component] ??= keys.text(componentOf(finding.component ?? { name: "" }, "any version"));
		return keys.both(scope, packages[component]);
	};
	const pathOf = ({ finding }) => keys.text(finding.locations[0]?.path ?? "");
	matching.by("alias", ({ names, scope, component }) => each(names, keys.both(scope, component)));
	matching.by("renamed", (trace) => each(trace.names, keys.both(packageOf(trace), pathOf(trace))));
	matching.by("renamed", (trace) => each(trace.names, packageOf(trace)));
	return matching;
}
function matchPlaces(sides, targets, keys) {
	const traces = (side) => sides[side].left.filter(({ component }) => component === void 0).map((finding) => placeTraceOf(finding, targets[side](finding), keys));
	const spots = (side) => sides[side].findings.filter(({ component }) => component === void 0).map((finding) => spotOf(finding, targets[side](finding), keys));
	const matching = new Matching(traces("before"), traces("now"));
	for (const [how, keysOf] of placeKeys(keys)) matching.by(how, keysOf);
	matchRenamed(matching, () => ({
		before: spots("before"),
		now: spots("now")
	}), keys);
	return matching;
}
function placeKeys(keys) {
	const inFile = ({ rule, file = 0, content, resource = 0 }) => keys.both(keys.both(rule, file), keys.both(content, resource));
	const inResource = ({ rule, shape }, resource) => keys.both(keys.both(rule, resource), shape);
	const ofResource = (keyOf) => {
		return (trace) => trace.resource === void 0 ? void 0 : keyOf(trace, inResource(trace, trace.resource));
	};
	const ofText = ({ rule, content }, text) => text === void 0 ? void 0 : keys.both(keys.both(rule, content), text);
	return [
		["moved", (trace) => ofText(trace, trace.text && keys.both(trace.file ?? 0, keys.both(trace.text, trace.block ?? 0)))],
		["moved", (trace) => ofText(trace, trace.text && keys.both(trace.file ?? 0, trace.text))],
		["moved", (trace) => ofText(trace, trace.block)],
		["exact", (trace) => keys.both(inFile(trace), keys.both(trace.fieldPath, trace.line))],
		["moved", (trace) => keys.both(inFile(trace), trace.fieldPath)],
		["moved", inFile],
		["moved", ofResource(({ file = 0 }, key) => keys.both(key, file))],
		["moved", (trace) => rulesAt(trace, keys)],
		["renamed", ofResource(({ content }, key) => keys.both(key, content))],
		["renamed", ofResource((_trace, key) => key)]
	];
}
function rulesAt(trace, keys) {
	const { finding, target, file = 0, line, resource, shape } = trace;
	const place = resource === void 0 ? line : keys.both(resource, shape);
	const within = keys.both(keys.both(target, keys.text(finding.kind)), keys.both(file, place));
	const others = finding.sightings.filter(({ ruleId }) => ruleId !== finding.id);
	const own = keys.both(within, keys.text(finding.id));
	return others.length === 0 ? own : [own, ...others.map(({ ruleId }) => keys.both(within, keys.text(ruleId)))];
}
function withShared({ pairs, gone, added }) {
	const earlier = sharers(added, pairs, "before");
	const later = sharers(gone, pairs, "now");
	const known = added.flatMap((now) => pairOf(earlier(now), now));
	const kept = gone.flatMap((before) => pairOf(before, later(before)));
	return {
		pairs: [
			...pairs,
			...known,
			...kept
		],
		gone: kept.length === 0 ? gone : gone.filter((finding) => later(finding) === void 0),
		added: known.length === 0 ? added : added.filter((finding) => earlier(finding) === void 0)
	};
}
function pairOf(before, now) {
	return before === void 0 || now === void 0 ? [] : [{
		before,
		now,
		how: "shared"
	}];
}
function sharers(ones, pairs, side) {
	const wanted = new Set();
	for (const { kind, id, aliases } of pairs.length === 0 ? [] : ones) for (const name of kind === "vulnerability" ? [id, ...aliases] : []) wanted.add(name);
	const index = new Map();
	for (const { [side]: finding } of wanted.size === 0 ? [] : pairs) {
		const shares = wanted.has(finding.id) || finding.aliases.some((name) => wanted.has(name));
		for (const key of shares ? nameKeys(finding) : []) {
			const known = index.get(key);
			if (known === void 0 || finding.fingerprint < known.fingerprint) index.set(key, finding);
		}
	}
	return (one) => index.size === 0 ? void 0 : nameKeys(one).flatMap((key) => index.get(key) ?? [])[0];
}
function nameKeys({ kind, target, component, id, aliases }) {
	return kind !== "vulnerability" || component === void 0 ? [] : [id, ...aliases].map((name) => `${name}\n${componentOf(component, "exact")}\n${target}`);
}
// src/compare/rule.ts
const STRONGEST = [
	"change",
	"known",
	"disclosure",
	"scanner"
];
function rule$1(findings, known) {
	const inBase = partners(known.inBase);
	const inBaseline = partners(known.inBaseline);
	let elsewhere = 0;
	return {
		findings: findings.map((finding) => {
			const then = inBaseline.get(finding);
			const ruling = finding.status === "open" ? newness(finding, then, inBase.has(finding), known) : void 0;
			elsewhere += Number(then === void 0 && known.bases.baseline !== void 0 && ruling?.cause === "known");
			return withRuling(finding, ruling, firstSeen(finding, then, known, ruling));
		}),
		notices: elsewhere === 0 ? [] : [elsewhereNotice(elsewhere)]
	};
}
function partners(matches) {
	return new Map(matches?.pairs.map(({ before, now }) => [now, before]));
}
function newness(finding, then, inBase, known) {
	const grounds = seenBy(finding, known.grounds);
	if (then !== void 0) {
		const ruling = (inBase ? void 0 : grounds.map((ground) => changeOf(finding, ground, known.bases)))?.find((one) => one !== void 0) ?? pending(then);
		return ruling && {
			...ruling,
			scans: new Map()
		};
	}
	const scans = new Map(grounds.map((ground) => [ground.scan.id, rulingOf(finding, ground, inBase, known.bases)]));
	const rulings = [...scans.values()];
	const cause = STRONGEST.find((one) => rulings.some((ruling) => ruling.cause === one));
	return {
		...rulings.find((ruling) => ruling.cause === cause) ?? rulings[0] ?? UNSEEN,
		scans
	};
}
const UNSEEN = {
	cause: "undetermined",
	reason: "No scan of this run says that it sees it now."
};
function seenBy({ sightings }, grounds) {
	const open = sightings.filter(({ status }) => status === "open");
	return [...new Set((open.length === 0 ? sightings : open).map(({ scan }) => scan))].sort().flatMap((id) => grounds.get(id) ?? []);
}
function pending({ cause, causeReason, firstSeen }) {
	return cause === void 0 ? void 0 : {
		cause,
		reason: causeReason ?? `It was new when the baseline was made, first seen ${firstSeen ?? "then"}.`
	};
}
function firstSeen(finding, then, { bases, now }, ruling) {
	if (then !== void 0) return then.firstSeen ?? bases.baseline?.value.madeAt;
	return bases.baseline !== void 0 || ruling?.cause === "change" ? now.toISOString() : finding.firstSeen;
}
function withRuling(finding, ruling, firstSeen) {
	const { cause: _cause, causeReason: _reason, ...rest } = finding;
	const seen = firstSeen === void 0 ? {} : { firstSeen };
	return ruling === void 0 || ruling.cause === "known" ? {
		...rest,
		...seen
	} : {
		...rest,
		...seen,
		cause: ruling.cause,
		causeReason: ruling.reason,
		sightings: finding.sightings.map((sighting) => sightingWith(sighting, ruling.cause, ruling.scans))
	};
}
function sightingWith(sighting, of, scans) {
	const { cause: _cause, ...rest } = sighting;
	const own = scans.get(sighting.scan)?.cause ?? of;
	return own === "known" ? rest : {
		...rest,
		cause: own
	};
}
function elsewhereNotice(count) {
	return count === 1 ? "1 finding is not in the baseline and came with another change of the base: it counts as known." : `${count} findings are not in the baseline and came with other changes of the base: they count as known.`;
}
// src/compare/compare.ts
function compare$1(head, given, now) {
	const bases = withUnchanged(given, head);
	const { base, baseline } = bases;
	const comparison = comparisonOf(bases);
	const said = [...bases.notices, ...notJudged(bases)];
	if (base === void 0 && baseline === void 0) return {
		findings: head.findings,
		comparison,
		notices: said
	};
	const present = {
		scans: head.scans,
		findings: head.findings.filter(isPresent)
	};
	const before = {
		base: base === void 0 ? void 0 : {
			...base,
			findings: base.findings.filter(isPresent)
		},
		baseline: baseline === void 0 ? void 0 : {
			...baseline.value,
			findings: baseline.value.findings.filter(isPresent)
		}
	};
	const matches = {
		base: before.base === void 0 ? void 0 : match(before.base, present),
		baseline: before.baseline === void 0 ? void 0 : match(before.baseline, present)
	};
	const grounds = groundsOf(head, bases);
	const ruled = rule$1(present.findings, {
		grounds,
		bases,
		inBase: matches.base,
		inBaseline: matches.baseline,
		now
	});
	const gone = allGone(head, before, matches);
	return {
		findings: [...ruled.findings, ...gone.findings],
		comparison,
		notices: [
			...said,
			...ruled.notices,
			...gone.notices
		]
	};
}
function withUnchanged(bases, { scans, findings }) {
	return bases.base?.how === "unchanged" ? {
		...bases,
		base: {
			...bases.base,
			scans,
			findings
		}
	} : bases;
}
function notJudged({ base, noBase }) {
	if (base === void 0) return noBase === void 0 ? [] : [`Not compared with the base: ${noBase}`];
	return base.incomplete === void 0 ? [] : [`Not all of the base was judged again: ${base.incomplete}`];
}
function isPresent({ status }) {
	return status !== "gone";
}
function allGone(head, before, matches) {
	const already = head.findings.filter((finding) => !isPresent(finding));
	const taken = new Set(head.findings.map(({ fingerprint }) => fingerprint));
	const since = {
		scans: before.base?.scans ?? [],
		findings: matches.base?.gone ?? []
	};
	const lost = {
		scans: before.baseline?.scans ?? [],
		findings: matches.baseline?.gone ?? []
	};
	const fromBaseline = goneOf(lost.findings, lost, pairScans(lost.scans, head.scans), taken);
	const rest = match(lost, since).added;
	for (const { fingerprint } of fromBaseline.gone) taken.add(fingerprint);
	const fromBase = goneOf(rest, since, pairScans(since.scans, head.scans), taken);
	return {
		findings: [
			...already,
			...fromBaseline.gone,
			...fromBase.gone
		],
		notices: unprovenNotices(fromBaseline.unproven + fromBase.unproven)
	};
}
// src/compare/diff.ts
function placed(findings, diff) {
	return findings.map((finding) => {
		const place = placeIn(finding, diff);
		return place === void 0 ? finding : Object.assign({}, finding, { diff: place });
	});
}
function placeIn({ locations, status }, diff) {
	const places = status === "gone" ? [] : locations.filter(isInCheckout).map((location) => placeOf$2(location, diff));
	return [
		"line",
		"file",
		"outside"
	].find((place) => places.includes(place));
}
function placeOf$2({ path, startLine, endLine = startLine }, { files }) {
	const lines = files.get(path);
	if (lines === void 0) return "outside";
	return lines === "all" || startLine === void 0 || lines.some(([first, last]) => startLine <= last && (endLine ?? startLine) >= first) ? "line" : "file";
}
function aboutDiff(found) {
	if ("none" in found) return {
		how: "none",
		reason: found.none
	};
	const { how, sha, files } = found;
	return {
		how,
		...sha !== void 0 && { sha },
		files: files.size
	};
}
const DAY$1 = 864e5;
function lifeOf(exception, now, { exceptions = {} }) {
	const { maxDays, warnDays = 14 } = exceptions;
	const end = endOf(exception);
	if (end === void 0) return maxDays === void 0 ? "valid" : "endless";
	if (end - now.getTime() <= 0) return "expired";
	if (maxDays !== void 0 && daysUntil(end, now) > maxDays) return "too-long";
	return daysUntil(end, now) <= warnDays ? "expiring" : "valid";
}
function holds$1(state) {
	return state === "valid" || state === "expiring";
}
function endOf({ expires }) {
	if (expires === void 0) return;
	const time = Date.parse(expires);
	return Number.isNaN(time) ? 0 : expires.includes("T") ? time : time + DAY$1;
}
function daysUntil(end, now) {
	return Math.floor((end - 1) / DAY$1) - Math.floor(now.getTime() / DAY$1);
}
function dayAfter(now, days) {
	return new Date(now.getTime() + days * DAY$1).toISOString().slice(0, 10);
}
function isDay(text) {
	const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
// src/ledger/versions/segments.ts
var import_packageurl_js = require_packageurl_js();
var import_semver = __toESM(require_semver(), 1);
function compareDigits(a, b) {
	const left = a.replace(/^0+/, "");
	const right = b.replace(/^0+/, "");
	return left.length - right.length || byText(left, right);
}
function byText(a, b) {
	return a < b ? -1 : Number(a > b);
}
function compareLists(a, b, missing, compare) {
	const length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index += 1) {
		const order = compare(a[index] ?? missing, b[index] ?? missing);
		if (order !== 0) return order;
	}
	return 0;
}
// src/ledger/versions/apk.ts
const VERSION$2 = /^(?<numbers>\d+(?:\.\d+)*)(?<letter>[a-z]?)(?<suffixes>(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?:~[0-9a-f]+)?(?:-r(?<revision>\d+))?$/;
const SUFFIXES = [
	"alpha",
	"beta",
	"pre",
	"rc",
	"",
	"cvs",
	"svn",
	"git",
	"hg",
	"p"
];
function compareApk(a, b) {
	const left = VERSION$2.exec(a)?.groups;
	const right = VERSION$2.exec(b)?.groups;
	return left === void 0 || right === void 0 ? void 0 : compareLists(list$1(left["numbers"]), list$1(right["numbers"]), "", compareNumbers) || byText(left["letter"] ?? "", right["letter"] ?? "") || compareLists(suffixes(left["suffixes"]), suffixes(right["suffixes"]), "", compareSuffix) || compareDigits(left["revision"] ?? "0", right["revision"] ?? "0");
}
function list$1(numbers) {
	return (numbers ?? "").split(".");
}
function compareNumbers(a, b) {
	return Number(a !== "") - Number(b !== "") || compareDigits(a, b);
}
function suffixes(text) {
	return (text ?? "").split("_").slice(1);
}
function compareSuffix(a, b) {
	const [left, right] = [a.replace(/\d+$/, ""), b.replace(/\d+$/, "")];
	return SUFFIXES.indexOf(left) - SUFFIXES.indexOf(right) || compareDigits(a.slice(left.length), b.slice(right.length));
}
// src/ledger/versions/deb.ts
function compareDeb(a, b) {
	const left = parts$1(a);
	const right = parts$1(b);
	return left === void 0 || right === void 0 ? void 0 : compareDigits(left.epoch, right.epoch) || comparePart(left.upstream, right.upstream) || comparePart(left.revision, right.revision);
}
function parts$1(version) {
	const { epoch = "0", rest = "" } = /^(?:(?<epoch>\d+):)?(?<rest>[\w.+~:-]+)$/.exec(version)?.groups ?? {};
	const dash = rest.lastIndexOf("-");
	return rest === "" ? void 0 : {
		epoch,
		upstream: dash === -1 ? rest : rest.slice(0, dash),
		revision: dash === -1 ? "0" : rest.slice(dash + 1)
	};
}
function comparePart(a, b) {
	let left = a;
	let right = b;
	while (left !== "" || right !== "") {
		const words = [/^\D*/.exec(left)?.[0] ?? "", /^\D*/.exec(right)?.[0] ?? ""];
		const byWord = compareWords(...words);
		if (byWord !== 0) return byWord;
		left = left.slice(words[0].length);
		right = right.slice(words[1].length);
		const numbers = [/^\d*/.exec(left)?.[0] ?? "", /^\d*/.exec(right)?.[0] ?? ""];
		const byNumber = compareDigits(...numbers);
		if (byNumber !== 0) return byNumber;
		left = left.slice(numbers[0].length);
		right = right.slice(numbers[1].length);
	}
	return 0;
}
function compareWords(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const order = weight(a[index]) - weight(b[index]);
		if (order !== 0) return order;
	}
	return 0;
}
function weight(character) {
	if (character === void 0) return 0;
	const code = character.charCodeAt(0);
	return character === "~" ? -1 : /[A-Za-z]/.test(character) ? code : code + 256;
}
// src/ledger/versions/dotted.ts
const VERSION$1 = /^v?(?<release>\d+(?:\.\d+)*)(?:-(?<early>[0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
function compareDotted(a, b) {
	const left = VERSION$1.exec(a)?.groups;
	const right = VERSION$1.exec(b)?.groups;
	if (left === void 0 || right === void 0) return;
	const early = [left["early"], right["early"]].map((text) => text?.toLowerCase().split("."));
	return compareLists((left["release"] ?? "").split("."), (right["release"] ?? "").split("."), "0", compareDigits) || Number(early[0] === void 0) - Number(early[1] === void 0) || compareLists(early[0] ?? [], early[1] ?? [], "", compareEarly);
}
function compareEarly(a, b) {
	return rank$2(a) - rank$2(b) || (rank$2(a) === 1 ? compareDigits(a, b) : byText(a, b));
}
function rank$2(part) {
	return part === "" ? 0 : /^\d+$/.test(part) ? 1 : 2;
}
// src/ledger/versions/gem.ts
function compareGem(a, b) {
	return [a, b].every((version) => /^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-.]+)?$/.test(version)) ? compareLists(segments(a), segments(b), "0", compareSegments) : void 0;
}
function segments(version) {
	return version.replaceAll("-", ".pre.").match(/\d+|[A-Za-z]+/g) ?? [];
}
function compareSegments(a, b) {
	const digits = [/^\d/.test(a), /^\d/.test(b)];
	return Number(digits[0]) - Number(digits[1]) || (digits[0] === true ? compareDigits(a, b) : byText(a, b));
}
// src/ledger/versions/maven.ts
const QUALIFIERS = [
	"alpha",
	"beta",
	"milestone",
	"rc",
	"snapshot",
	"",
	"sp"
];
const SAME = {
	cr: "rc",
	ga: "",
	final: "",
	release: ""
};
const SHORT = {
	a: "alpha",
	b: "beta",
	m: "milestone"
};
function compareMaven(a, b) {
	if ([a, b].some((version) => /[.-](?:ga|final|release)[.-]/i.test(version))) return;
	const left = tokens(a);
	const right = tokens(b);
	for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
		const one = left[index] ?? padding(right[index]);
		const other = right[index] ?? padding(left[index]);
		if (isDisputed(one, other)) return;
		const order = compareTokens(one, other);
		if (order !== 0) return order;
	}
	return 0;
}
function isDisputed(a, b) {
	const afterDot = [a, b].some(({ separator, text }) => separator === "." && isQualifier(text));
	return a.separator !== b.separator && (afterDot || a.text === "" || b.text === "");
}
function isQualifier(text) {
	return text !== "" && !/^\d/.test(text);
}
const NULLS = new Set(["", "0"]);
function tokens(version) {
	const pieces = [...version.toLowerCase().matchAll(/(?<separator>[.-]?)(?<text>\d+|[^\d.-]+|(?<=[.-])(?=[.-]|$))/g)];
	return trimmed(pieces.map(({ groups = {} }, index) => {
		const { separator = "", text = "" } = groups;
		const beforeDigit = /^\d/.test(pieces[index + 1]?.[0] ?? "");
		return {
			separator: separator === "." || index === 0 ? "." : "-",
			text: (beforeDigit ? SHORT[text] : void 0) ?? SAME[text] ?? (/^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, "") : text)
		};
	}));
}
function trimmed(read) {
	const kept = [];
	for (const token of read) {
		if (token.separator === "-" || isQualifier(token.text)) dropNulls(kept);
		kept.push(token);
	}
	dropNulls(kept);
	return kept;
}
function dropNulls(kept) {
	while (kept.length > 1 && NULLS.has(kept.at(-1)?.text ?? "1")) kept.pop();
}
function padding(other) {
	const text = /^\d/.test(other?.text ?? "") ? "0" : "";
	return {
		separator: other?.separator ?? ".",
		text
	};
}
function compareTokens(a, b) {
	const numbers = /^\d/.test(a.text) && /^\d/.test(b.text);
	if (a.separator === b.separator && numbers) return compareDigits(a.text, b.text);
	return rank$1(a) - rank$1(b) || (numbers ? compareDigits(a.text, b.text) : compareQualifiers(a.text, b.text));
}
function rank$1({ separator, text }) {
	return /^\d/.test(text) ? separator === "." ? 2 : 1 : 0;
}
function compareQualifiers(a, b) {
	return placeOf$1(a) - placeOf$1(b) || byText(a, b);
}
function placeOf$1(qualifier) {
	const index = QUALIFIERS.indexOf(qualifier);
	return index === -1 ? QUALIFIERS.length : index;
}
// src/ledger/versions/pypi.ts
const VERSION = /^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<stage>a|alpha|b|beta|c|rc|pre|preview)[-_.]?(?<number>\d*))?(?<post>-(?<bare>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>\d*))?(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
function comparePypi(a, b) {
	const left = VERSION.exec(a.trim().toLowerCase())?.groups;
	const right = VERSION.exec(b.trim().toLowerCase())?.groups;
	return left === void 0 || right === void 0 ? void 0 : compareDigits(left["epoch"] ?? "0", right["epoch"] ?? "0") || compareLists(release(left), release(right), "0", compareDigits) || compareLists(suffix(left), suffix(right), "", compareDigits) || compareLists(local(left), local(right), "", compareLocal);
}
function release(groups) {
	return (groups["release"] ?? "").split(".");
}
const STAGES = {
	a: "1",
	alpha: "1",
	b: "2",
	beta: "2"
};
function suffix({ stage, number, post, bare, postNumber, dev, devNumber }) {
	return [
		dev !== void 0 && stage === void 0 && post === void 0 ? "0" : stage === void 0 ? "4" : STAGES[stage] ?? "3",
		number === void 0 || number === "" ? "0" : number,
		...post === void 0 ? ["0", "0"] : ["1", bare ?? (postNumber === "" ? "0" : postNumber ?? "0")],
		...dev === void 0 ? ["1", "0"] : ["0", devNumber === "" ? "0" : devNumber ?? "0"]
	];
}
function local(groups) {
	return (groups["local"] ?? "").split(/[-_.]/).filter((part) => part !== "");
}
function compareLocal(a, b) {
	return localRank(a) - localRank(b) || (localRank(a) === 2 ? compareDigits(a, b) : byText(a, b));
}
function localRank(part) {
	return part === "" ? 0 : /^\d+$/.test(part) ? 2 : 1;
}
// src/ledger/versions/rpm.ts
function compareRpm(a, b) {
	const left = parts(a);
	const right = parts(b);
	if (left === void 0 || right === void 0) return;
	const order = compareDigits(left.epoch, right.epoch) || compareLabel(left.version, right.version);
	return order !== 0 || left.release === void 0 || right.release === void 0 ? order : compareLabel(left.release, right.release);
}
function parts(text) {
	const { epoch = "0", version, release } = /^(?:(?<epoch>\d+):)?(?<version>[\w.+~^]+)(?:-(?<release>[\w.+~^]+))?$/.exec(text)?.groups ?? {};
	return version === void 0 ? void 0 : {
		epoch,
		version,
		release
	};
}
function compareLabel(a, b) {
	const left = a.match(SEGMENTS) ?? [];
	const right = b.match(SEGMENTS) ?? [];
	for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
		const order = compareSegment(left[index], right[index]);
		if (order !== 0) return order;
	}
	return 0;
}
const SEGMENTS = /\d+|[A-Za-z]+|~|\^/g;
function rank(segment) {
	if (segment === void 0) return 1;
	return segment === "~" ? 0 : segment === "^" ? 2 : /^\d/.test(segment) ? 4 : 3;
}
function compareSegment(a, b) {
	const order = rank(a) - rank(b);
	if (order !== 0 || a === void 0 || b === void 0) return order;
	return /^\d/.test(a) ? compareDigits(a, b) : byText(a, b);
}
// src/ledger/versions/compare.ts
const ORDERS = {
	npm: compareSemver,
	golang: compareSemver,
	cargo: compareSemver,
	hex: compareSemver,
	pub: compareSemver,
	swift: compareSemver,
	pypi: comparePypi,
	deb: compareDeb,
	rpm: compareRpm,
	apk: compareApk,
	apkbuild: compareApk,
	alpine: compareApk,
	maven: compareMaven,
	gem: compareGem
};
function compareVersions(type, a, b) {
	if (a === b) return 0;
	return a.length > MAX_CHARACTERS$1 || b.length > MAX_CHARACTERS$1 ? void 0 : (Object.hasOwn(ORDERS, type) ? ORDERS[type] ?? compareDotted : compareDotted)(a, b);
}
const MAX_CHARACTERS$1 = 300;
function compareSemver(a, b) {
	const left = (0, import_semver.parse)(whole(a), { loose: true });
	const right = (0, import_semver.parse)(whole(b), { loose: true });
	return left === null || right === null ? void 0 : (0, import_semver.compare)(left, right);
}
function whole(version) {
	const short = /^v?(?<major>\d+)(?:\.(?<minor>\d+))?$/.exec(version)?.groups;
	return short === void 0 ? version : `${short["major"] ?? "0"}.${short["minor"] ?? "0"}.0`;
}
// src/ledger/versions/range.ts
const CONSTRAINT = /^(?<sign>!=|[<>]=?|=)?\s*(?<version>[A-Za-z0-9][^\s<>=!|,*]*)$/;
function parseRange(type, text) {
	const vers = /^vers:(?<scheme>[a-z0-9.+-]+)\/(?<constraints>.*)$/i.exec(text.trim())?.groups;
	if (vers !== void 0) return parseVers((vers["scheme"] ?? "").toLowerCase(), vers["constraints"] ?? "");
	if (/^vers:/i.test(text.trim())) return;
	const constraints = readAll(text.split(/[\s,]+(?=[<>=!])/));
	return constraints === void 0 ? void 0 : (version) => constraints.every((one) => holds(type, version, one));
}
function readAll(texts) {
	const constraints = texts.map((text) => CONSTRAINT.exec(text.trim())?.groups).flatMap((groups) => groups === void 0 ? [] : [{
		sign: groups["sign"] ?? "=",
		version: groups["version"] ?? ""
	}]);
	return constraints.length === texts.length ? constraints : void 0;
}
const SIGNS$1 = {
	"=": (order) => order === 0,
	"!=": (order) => order !== 0,
	"<": (order) => order < 0,
	"<=": (order) => order <= 0,
	">": (order) => order > 0,
	">=": (order) => order >= 0
};
function holds(type, version, { sign, version: bound }) {
	const order = compareVersions(type, version, bound);
	return order !== void 0 && SIGNS$1[sign](order);
}
function parseVers(scheme, text) {
	if (text.trim() === "*") return () => true;
	const constraints = readAll(text.split("|").map(decoded$2));
	if (constraints === void 0 || !areOrdered(scheme, constraints)) return;
	const bounds = constraints.filter(({ sign }) => sign !== "=" && sign !== "!=");
	return (version) => {
		const exact = constraints.find((one) => compareVersions(scheme, version, one.version) === 0);
		return exact === void 0 ? isBetween(scheme, version, bounds) : SIGNS$1[exact.sign](0);
	};
}
function areOrdered(scheme, constraints) {
	return constraints.every(({ version }, index) => {
		const before = constraints[index - 1];
		const order = before === void 0 ? -1 : compareVersions(scheme, before.version, version);
		return order !== void 0 && order < 0;
	});
}
function isBetween(scheme, version, bounds) {
	const orders = bounds.map((bound) => compareVersions(scheme, version, bound.version));
	if (bounds.length === 0 || orders.includes(void 0)) return false;
	const next = orders.findIndex((order) => order !== void 0 && order < 0);
	const below = bounds[next === -1 ? bounds.length - 1 : next - 1];
	const above = next === -1 ? void 0 : bounds[next];
	return below?.sign.startsWith("<") !== true && above?.sign.startsWith(">") !== true;
}
function decoded$2(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/ledger/component.ts
function parseComponent(written) {
	if (written.length > MAX_WRITTEN) return;
	const split = /^(?<name>pkg:.*?[^/])@(?<version>vers:.*|[^/]*)$/i.exec(written.trim())?.groups;
	const parsed = packageOf(split?.["name"] ?? written.trim());
	if (parsed === void 0 || split === void 0 && parsed.version !== void 0) return;
	if (split === void 0) return { base: parsed.base };
	const { version = "" } = split;
	const test = parseRange(/^pkg:(?<type>[^/]+)/.exec(parsed.base)?.groups?.["type"] ?? "", version.startsWith("vers:") ? version : decoded$1(version.replace(/[?#].*$/, "")));
	return test === void 0 ? void 0 : {
		base: parsed.base,
		version: test
	};
}
const MAX_WRITTEN = 2e3;
function packageOf(purl) {
	const known = packages.get(purl);
	if (known !== void 0) return known;
	const read = readPackage(purl);
	if (read !== void 0) {
		if (packages.size >= MAX_KNOWN) packages.clear();
		packages.set(purl, read);
	}
	return read;
}
const packages = new Map();
const MAX_KNOWN = 5e4;
function readPackage(purl) {
	const canonical = canonicalPurl(purl);
	if (canonical === void 0) return;
	const { type, namespace, name, version, qualifiers } = import_packageurl_js.PackageURL.fromString(canonical);
	return {
		base: new import_packageurl_js.PackageURL(type, namespace, name, void 0, qualifiers, void 0).toString(),
		...version !== void 0 && version !== null && { version }
	};
}
function isComponent({ base, version }, { purl }) {
	const own = purl === void 0 ? void 0 : packageOf(purl);
	if (own?.base !== base) return false;
	return version === void 0 || own.version !== void 0 && version(own.version);
}
function decoded$1(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/ledger/matcher.ts
function matcherOf$1(exceptions, { matches, digests }) {
	const index = indexed(exceptions.map((exception) => prepared(exception)));
	const glob = remembering(matches);
	return (finding) => candidates(index, finding).flatMap((one) => speaksOf(one, finding, {
		matches: glob,
		digests
	}) ? [one.exception] : []);
}
function prepared(exception) {
	const { match } = exception;
	return {
		exception,
		match,
		ids: new Set((match.ids ?? []).map(lower)),
		components: (match.components ?? []).flatMap((written) => parseComponent(written) ?? [])
	};
}
function indexed(all) {
	const byKey = new Map();
	const others = [];
	for (const one of all) {
		const keys = keysOf(one);
		for (const key of keys ?? []) {
			const known = byKey.get(key);
			if (known === void 0) byKey.set(key, [one]);
			else known.push(one);
		}
		if (keys === void 0) others.push(one);
	}
	return {
		byKey,
		others,
		byPath: all.some(({ match }) => match.paths !== void 0)
	};
}
function keysOf({ match, ids, components }) {
	if (match.fingerprints !== void 0) return unique(match.fingerprints.map((text) => `fingerprint ${lower(text)}`));
	if (match.components !== void 0) return unique(components.map(({ base }) => `component ${base}`));
	const names = match.ids === void 0 ? void 0 : [...ids];
	if (match.paths !== void 0) {
		const bases = unique(match.paths.map(literalBase));
		return (names ?? [""]).flatMap((name) => bases.map((base) => `path ${name} ${base}`));
	}
	return names?.map((name) => `id ${name}`);
}
function literalBase(glob) {
	const segments = glob.split("/");
	const magic = segments.findIndex((segment) => /[*?[\]{}()!+@\\|]/.test(segment));
	return (magic === -1 ? segments : segments.slice(0, magic)).join("/");
}
function candidates({ byKey, others, byPath }, finding) {
	const base = finding.component?.purl === void 0 ? void 0 : packageOf(finding.component.purl)?.base;
	const names = namesOf$1(finding);
	const found = [
		`fingerprint ${finding.fingerprint}`,
		...base === void 0 ? [] : [`component ${base}`],
		...names.map((name) => `id ${name}`),
		...byPath ? pathKeys(["", ...names], finding) : []
	].flatMap((key) => byKey.get(key) ?? []);
	return found.length < 2 && others.length === 0 ? found : [...new Set([...found, ...others])];
}
function pathKeys(names, { locations }) {
	const bases = new Set(locations.flatMap(({ path }) => foldersOf(path)));
	return names.flatMap((name) => [...bases].map((base) => `path ${name} ${base}`));
}
function foldersOf(path) {
	const segments = path.split("/");
	return ["", ...segments.map((_, index) => segments.slice(0, index + 1).join("/"))];
}
function namesOf$1({ id, aliases, sightings }) {
	return unique([
		id,
		...aliases,
		...sightings.map(({ ruleId }) => ruleId)
	].map(lower));
}
function speaksOf(one, finding, { matches, digests }) {
	const { match } = one;
	const isOne = (globs, texts) => globs === void 0 || texts().some((text) => globs.some((glob) => matches(glob, text)));
	return (match.ids === void 0 || namesOf$1(finding).some((name) => one.ids.has(name))) && (match.kinds === void 0 || match.kinds.includes(finding.kind)) && (match.fingerprints === void 0 || match.fingerprints.some((text) => lower(text) === finding.fingerprint)) && isOfComponent(one, finding) && (match.fixable === void 0 || match.fixable === (finding.component?.fixedIn ?? []).length > 0) && (match.line === void 0 || finding.locations.some(({ startLine }) => startLine === match.line)) && isOne(match.paths, () => finding.locations.map(({ path }) => path)) && isOne(match.resources, () => finding.resource === void 0 ? [] : [resourceName(finding.resource)]) && isOne(match.targets, () => [finding.target, ...digests(finding.target)]);
}
function isOfComponent({ match, components }, { component }) {
	const { components: named, package: wanted } = match;
	if (named === void 0 && wanted === void 0) return true;
	if (component === void 0 || named !== void 0 && !components.some((one) => isComponent(one, component))) return false;
	if (wanted === void 0) return true;
	const type = /^pkg:(?<type>[^/]+)\//.exec(component.purl ?? "")?.groups?.["type"];
	return (wanted.name === void 0 || isLike(wanted.name, component.name)) && (wanted.version === void 0 || wanted.version === component.version) && (wanted.type === void 0 || wanted.type === type) && (wanted.source === void 0 || component.source !== void 0 && isLike(wanted.source, component.source));
}
function resourceName({ kind, namespace, name }) {
	return [
		kind,
		namespace,
		name
	].filter((part) => part !== void 0 && part !== "").join("/");
}
function isLike(pattern, text) {
	let at = 0;
	let from = 0;
	let star;
	while (from < text.length) if (pattern[at] === "*") {
		star = {
			next: at + 1,
			tried: from
		};
		at += 1;
	} else if (pattern[at] === "?" || pattern[at] === text[from]) {
		at += 1;
		from += 1;
	} else if (star === void 0) return false;
	else {
		star = {
			next: star.next,
			tried: star.tried + 1
		};
		at = star.next;
		from = star.tried;
	}
	return /^\**$/.test(pattern.slice(at));
}
function remembering(matches) {
	const known = new Map();
	return (glob, text) => {
		if (glob === text) return true;
		const texts = known.get(glob) ?? new Map();
		known.set(glob, texts);
		const answer = texts.get(text) ?? matches(glob, text);
		if (texts.size < MAX_REMEMBERED) texts.set(text, answer);
		return answer;
	};
}
const MAX_REMEMBERED = 1e4;
function lower(text) {
	return text.toLowerCase();
}
function unique(texts) {
	return [...new Set(texts)];
}
// src/ledger/notices.ts
const MAX_EACH = 20;
function noticesOf({ unused, expired, expiring, refused, uses, now, policy, isPartial }) {
	const ended = expired.filter((one) => uses.has(one));
	const idle = expired.filter((one) => !uses.has(one));
	return [
		...bounded(ended, "exceptions have expired", (one) => {
			const count = (uses.get(one) ?? []).length;
			return `The exception ${named$1(one)} has expired (${one.expires ?? ""}), so ${count === 1 ? "the finding that it accepted counts" : `the ${count} findings that it accepted count`} again: mend ${count === 1 ? "it" : "them"}, or decide anew.`;
		}),
		...bounded(expiring, "exceptions expire soon", (one) => {
			const days = daysUntil(endOf(one) ?? 0, now);
			return `The exception ${named$1(one)} expires ${days <= 0 ? "today" : days === 1 ? "tomorrow" : `in ${days} days`} (${one.expires ?? ""}): ${clipped$1(one.reason)}`;
		}),
		...bounded(refused, "exceptions live longer than the policy allows", (one) => one.expires === void 0 ? `The exception ${named$1(one)} is not applied: it has no end, and the policy allows ${policy.exceptions?.maxDays ?? 0} days at most.` : `The exception ${named$1(one)} is not applied: it lasts until ${one.expires}, and the policy allows ${policy.exceptions?.maxDays ?? 0} days at most.`),
		...listed$1("nothing to set aside and can be taken out", isPartial ? [] : unused),
		...listed$1("expired and nothing to set aside: take it out", isPartial ? [] : idle)
	];
}
function bounded(all, what, sentence) {
	const rest = all.length - MAX_EACH;
	return [...all.slice(0, MAX_EACH).map(sentence), ...rest > 0 ? [`${rest} more ${what}.`] : []];
}
function listed$1(what, all) {
	const rest = all.length - MAX_EACH;
	const names = all.slice(0, MAX_EACH).map(named$1).join(", ");
	return all.length === 0 ? [] : [`${all.length === 1 ? "1 exception has" : `${all.length} exceptions have`} ${what}: ${names}${rest > 0 ? ` and ${rest} more` : ""}.`];
}
function named$1({ id, owner }) {
	return owner === void 0 ? clipped$1(id) : `${clipped$1(id)} (${clipped$1(owner)})`;
}
function clipped$1(text) {
	const line = text.replaceAll(/\s+/g, " ").trim();
	return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
// src/ledger/apply.ts
function applyExceptions(findings, exceptions, applying) {
	if (exceptions.length === 0) return {
		findings,
		notices: [],
		unused: [],
		expired: [],
		expiring: [],
		uses: new Map()
	};
	const { now, matches, policy, scans } = applying;
	const states = new Map(exceptions.map((exception) => [exception, lifeOf(exception, now, policy)]));
	const digests = digestsOf(scans);
	const speaking = matcherOf$1(exceptions, {
		matches,
		digests: (target) => digests.get(target) ?? []
	});
	const scanners = new Map(scans.map(({ id, scanner }) => [id, scanner]));
	const uses = new Map();
	const decided = findings.map((finding) => {
		const spoken = finding.status === "gone" ? [] : ofItsScanners(speaking(finding), finding, scanners);
		for (const exception of spoken) {
			const used = uses.get(exception) ?? [];
			used.push(finding);
			uses.set(exception, used);
		}
		const set = setAside(finding, spoken.filter((exception) => holds$1(states.get(exception) ?? "expired")).toSorted(longestFirst), scanners);
		const over = spoken.filter((exception) => states.get(exception) === "expired");
		return set.status === "open" ? withCause(set, over, applying.comparison) : set;
	});
	const inState = (...wanted) => exceptions.filter((exception) => wanted.includes(states.get(exception) ?? ""));
	const parts = {
		unused: inState("valid", "expiring").filter((exception) => !uses.has(exception)),
		expired: inState("expired"),
		expiring: inState("expiring"),
		refused: inState("too-long", "endless")
	};
	const isPartial = scans.some(({ limitedTo }) => limitedTo !== void 0);
	return {
		findings: decided,
		...parts,
		uses,
		notices: noticesOf({
			...parts,
			uses,
			now,
			policy,
			isPartial
		})
	};
}
function digestsOf(scans) {
	const all = new Map();
	for (const { name, digest } of scans.map(({ target }) => target)) all.set(name, [...all.get(name) ?? [], ...digest === void 0 ? [] : [digest]]);
	return all;
}
function ofItsScanners(all, { sightings }, scanners) {
	return all.filter(({ match }) => match.scanner === void 0 || sightings.some(({ scan }) => isScanner(match.scanner, scanners.get(scan))));
}
function isScanner(wanted, scanner) {
	return wanted?.toLowerCase() === scanner?.toLowerCase();
}
function longestFirst(a, b) {
	const [left, right] = [a, b].map((one) => endOf(one) ?? Number.MAX_SAFE_INTEGER);
	return (right ?? 0) - (left ?? 0) || (a.id < b.id ? -1 : Number(a.id > b.id));
}
function setAside(finding, exceptions, scanners) {
	if (exceptions.length === 0) return finding;
	const by = finding.sightings.map(({ scan }) => exceptions.find(({ match }) => match.scanner === void 0 || isScanner(match.scanner, scanners.get(scan))));
	const sightings = finding.sightings.map((sighting, index) => {
		const exception = by[index];
		return exception === void 0 ? sighting : {
			...sighting,
			exception: exception.id
		};
	});
	const isLeft = (status) => sightings.some((sighting) => sighting.status === status && sighting.exception === void 0);
	const deciding = exceptions.find((exception) => by.includes(exception));
	if (deciding === void 0 || isLeft("open") || isLeft("manual") || !["open", "manual"].includes(finding.status)) return {
		...finding,
		sightings
	};
	return {
		...finding,
		status: deciding.status,
		decision: {
			rule: "exception",
			exception: exceptionWords(deciding)
		},
		sightings
	};
}
function exceptionWords({ id, reason, owner, expires }) {
	const facts = [owner, expires === void 0 ? void 0 : `until ${expires}`].filter((fact) => fact !== void 0);
	return `${id}: ${reason}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}`;
}
function withCause(finding, expired, comparison) {
	const madeAt = Date.parse(comparison?.baseline?.madeAt ?? "");
	const [exception] = expired.filter((one) => (endOf(one) ?? 0) > madeAt).toSorted(longestFirst);
	if (finding.cause !== void 0 || exception === void 0) return finding;
	const causeReason = `It was known when the baseline was made, and accepted by the exception ${exception.id}, which has expired (${exception.expires ?? ""}).`;
	return {
		...finding,
		cause: "exception-expired",
		causeReason
	};
}
// src/policy/counting.ts
function exemptions(scans, policy) {
	const looked = lookedForVulnerabilities(scans);
	return (finding) => {
		if (finding.kind === "licence") return allowedLicence(finding, policy);
		return finding.kind === "vulnerability" ? notFixable(finding, policy) ?? notAgreed(finding, looked.get(finding.target) ?? [], policy) : void 0;
	};
}
function allowedLicence({ licence, id }, { licences }) {
	const name = licence ?? id;
	return licences !== void 0 && licenceVerdict(name, licences) === "allowed" ? {
		rule: "licences",
		exception: `${name} may be used, as the lists of licences say.`
	} : void 0;
}
function notFixable({ component }, { onlyFixable }) {
	return onlyFixable === true && (component?.fixedIn ?? []).length === 0 ? {
		rule: "only-fixable",
		exception: "No version of the component mends it yet, and only-fixable counts what can be mended."
	} : void 0;
}
function notAgreed({ sightings }, looked, { agree }) {
	if (agree !== "all") return;
	const saw = new Set(sightings.flatMap(({ scan, status }) => status === "open" ? [scan] : []));
	const missing = looked.flatMap(({ id, scanner }) => saw.has(id) ? [] : [scanner]);
	return missing.length === 0 ? void 0 : {
		rule: "agree",
		exception: `${missing.join(" and ")} looked too and did not see it, and agree: all asks for everyone.`
	};
}
function lookedForVulnerabilities(scans) {
	const byTarget = new Map();
	for (const scan of scans) if (scan.status === "completed" && scan.checks?.includes("vulnerability") !== false) byTarget.set(scan.target.name, [...byTarget.get(scan.target.name) ?? [], scan]);
	return byTarget;
}
function disagreements(findings, scans) {
	return [...lookedForVulnerabilities(scans)].flatMap(([target, looked]) => {
		if (looked.length < 2) return [];
		const open = findings.filter((one) => one.target === target && one.kind === "vulnerability" && one.status === "open");
		const alone = looked.flatMap(({ id, scanner }) => {
			const count = open.filter(({ sightings }) => sightings.every(({ scan }) => scan === id)).length;
			return count === 0 ? [] : [`${count} only ${scanner} saw`];
		});
		return alone.length === 0 ? [] : [`The scanners disagree on ${target}: of ${open.length} open vulnerabilities, ${alone.join(" and ")}.`];
	});
}
// src/policy/completeness.ts
function completeness(scans) {
	if (!scans.some(({ status }) => status !== "skipped")) return [{
		rule: "scan.none",
		message: nothingRan(scans),
		findings: []
	}];
	return scans.flatMap(reasonsOf$1);
}
function nothingRan(scans) {
	const skipped = scans.map(({ id, reason = "no reason given" }) => `${id}: ${reason}`);
	return `No scan ran, so nothing is known about the target.${skipped.length > 0 ? ` Skipped: ${skipped.join("; ")}.` : ""}`;
}
function reasonsOf$1(scan) {
	if (scan.status === "skipped") return [];
	if (scan.status === "failed") return [error("scan.failed", `${scan.id} failed: ${scan.reason ?? "no reason given"}`)];
	if ((scan.coverage?.examined ?? 0) === 0 && scan.limitedTo === void 0) return [error("scan.empty", `${scan.id} examined no ${scan.coverage?.unit ?? "thing"}, so there is nothing to pass: check the target.`)];
	const gaps = scan.gaps.filter(({ allowed }) => allowed !== true);
	return gaps.length === 0 ? [] : [error("scan.gap", gapMessage(scan, gaps))];
}
const SHOWN_GAPS = 5;
function gapMessage({ id }, gaps) {
	const shown = gaps.slice(0, SHOWN_GAPS).map(({ what, reason }) => `${what}: ${reason}`);
	const rest = gaps.length > SHOWN_GAPS ? `; and ${gaps.length - SHOWN_GAPS} more` : "";
	return `${id} could not look at everything (${shown.join("; ")}${rest}). Mend it, or name it in allow-gaps.`;
}
function error(rule, message) {
	return {
		rule,
		message,
		findings: []
	};
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
const KINDS$1 = new Set([
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
	return (finding) => ready.length > 0 && KINDS$1.has(finding.kind) ? ready.find(({ matches }) => controlsOf(finding).some(matches))?.rule : void 0;
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
const SHOWN$3 = 5;
function brokenReason(glob, broken, open) {
	const shown = broken.slice(0, SHOWN$3).map(({ scan, control }) => `${control.id} ${SAYS[control.result]} in ${scan.id}`);
	const rest = broken.length > SHOWN$3 ? `, and ${broken.length - SHOWN$3} more` : "";
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
function anyResourceReasons(blocked) {
	if (blocked.length === 0) return [];
	const ids = [...new Set(blocked.map(({ id }) => id))];
	const rest = ids.length > SHOWN$3 ? ` and ${ids.length - SHOWN$3} more` : "";
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
		message: `${blocked.length} open ${findings} ${are} of controls that no resource may fail (${ids.slice(0, SHOWN$3).join(", ")}${rest}): mend ${them}, or take the control from fail-on-any-resource.`,
		findings: blocked.map(({ fingerprint }) => fingerprint)
	}];
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
// src/policy/grace.ts
const DAY = 864e5;
function knownSince({ firstSeen, published }, now) {
	const since = [firstSeen, published].flatMap((date) => date === void 0 ? [] : [Date.parse(date)]).find((time) => !Number.isNaN(time));
	return since === void 0 ? void 0 : Math.min(since, now.getTime());
}
function graceEnd(finding, days, now) {
	if (days === void 0 || now === void 0) return;
	const since = knownSince(finding, now);
	const end = since === void 0 ? void 0 : since + days * DAY;
	return end === void 0 || end < now.getTime() ? void 0 : new Date(Math.min(end, LAST));
}
const LAST = 864e13;
function daysSince(time, now) {
	const parsed = time === void 0 ? NaN : Date.parse(time);
	return now === void 0 || Number.isNaN(parsed) ? void 0 : Math.floor((now.getTime() - parsed) / DAY);
}
function graceWords(end) {
	return `In grace until ${end.toISOString().slice(0, 10)}.`;
}
// src/policy/counts-as.ts
function countsAs(severity, { budget, unknownAs }) {
	return severity === "unknown" && budget.unknown === void 0 ? unknownAs : severity;
}
// src/policy/component-matcher.ts
function componentMatcher(written) {
	const pattern = parseComponent(written);
	if (pattern === void 0) throw new UserError(`${JSON.stringify(written.slice(0, 120))} is no package URL, as in pkg:npm/lodash, pkg:npm/lodash@4.17.20 or pkg:npm/lodash@<4.17.21.`);
	return (component) => isComponent(pattern, component);
}
// src/policy/standing.ts
const BUDGET_CAUSES = [
	"change",
	"disclosure",
	"scanner",
	"exception-expired"
];
function standingOf(policy, comparison) {
	const stance = policy.noBaseline === "none" || policy.noBaseline === "error" ? policy.noBaseline : "all";
	const told = comparison !== void 0 && (comparison.base.how !== "none" || comparison.baseline !== void 0);
	const counted = comparison?.baseline !== void 0;
	const why = comparison?.base.reason;
	const unplaced = policy.scope !== void 0 && !isDiffKnown(comparison);
	return {
		...!told && { untold: stance },
		...policy.ratchet === true && !counted && { unratcheted: stance },
		...unplaced && { unplaced: stance },
		missing: [...!told && asksForCauses(policy) ? [`There is nothing to compare with, so that new findings cannot be told from known ones${because$1(why)}.`] : [], ...policy.ratchet === true && !counted ? [`There is no baseline whose counts the ratchet could hold on to${because$1(told ? void 0 : why)}.`] : []],
		...unplaced && { missingDiff: missingDiff(comparison) }
	};
}
function because$1(why) {
	return why === void 0 || why === "" ? "" : ` (${why.replace(/\.$/, "")})`;
}
function asksForCauses({ judged = "all", new: budgets = {}, rules = [] }) {
	return judged !== "all" || Object.keys(budgets).length > 0 || rules.some(({ when }) => when.cause !== void 0);
}
function standingNotices(policy, standing) {
	const stance = standing.untold ?? standing.unratcheted;
	const unplaced = unplacedNotices(standing);
	if (standing.missing.length === 0 || stance === void 0 || stance === "error") return unplaced;
	const done = stance === "none" ? "As no-baseline: none asks, nothing counts as new" : `${policy.noBaseline === "scan-base" ? "The base could not be scanned either, so" : "So"} every open finding counts, also those that were there before`;
	return [...standing.missing.map((sentence) => `${sentence} ${done}.`), ...unplaced];
}
function unplacedNotices({ unplaced, missingDiff: sentence }) {
	if (sentence === void 0 || unplaced === void 0 || unplaced === "error") return [];
	return [unplaced === "none" ? `${sentence} As no-baseline: none asks, the budget counts nothing.` : `${sentence} So the budget counts findings wherever they are.`];
}
function causeFor({ cause }, { untold }) {
	return cause ?? (untold === void 0 || untold === "none" ? "known" : "untold");
}
function isJudged(finding, policy, standing) {
	return notInScope(finding, policy, standing) === void 0 && isOfCause(finding, policy, standing);
}
function notInScope(finding, { scope }, { unplaced }) {
	return scope === void 0 || (unplaced === void 0 ? isInScope(finding, scope) : unplaced !== "none") ? void 0 : outOfScopeWords(finding);
}
function isOfCause({ cause }, { judged = "all" }, { untold }) {
	if (judged === "all" || untold !== void 0 && untold !== "none") return true;
	return judged === "new" ? cause !== void 0 : cause === "change" || cause === "undetermined";
}
function budgetCauses({ cause }, { untold }) {
	if (untold !== void 0 && untold !== "none") return BUDGET_CAUSES;
	return cause === void 0 ? [] : [cause === "undetermined" ? "change" : cause];
}
const ORIGINS = {
	change: "This change brought it",
	undetermined: "It is new, and its cause is not determined",
	disclosure: "It was newly disclosed; this change did not bring it",
	scanner: "The scanner newly sees it; this change did not bring it",
	"exception-expired": "Its exception has expired; this change did not bring it"
};
function notJudgedWords({ cause }, { untold }) {
	if (cause !== void 0) return `${ORIGINS[cause]}.`;
	return untold === void 0 ? "It was known before." : "There is nothing to compare with, so it counts as known.";
}
// src/policy/conditions.ts
const NOT_KNOWN = "not known";
const COMPILE = {
	severity: (wanted, { policy, action }) => ({
		wanted: anyOf(wanted),
		holds: ({ severity }) => wanted.includes(severity) || action !== "allow" && wanted.includes(countsAs(severity, policy)),
		actual: ({ severity }) => countsAs(severity, policy) === severity ? severity : `${severity}, which counts as ${countsAs(severity, policy)}`
	}),
	kind: (wanted) => ({
		wanted: anyOf(wanted),
		holds: ({ kind }) => wanted.includes(kind),
		actual: ({ kind }) => kind
	}),
	cause: (wanted, { standing, action }) => ({
		wanted: anyOf(wanted),
		holds: (finding) => {
			const cause = causeFor(finding, standing);
			if (cause === "untold") return action === "block" || action === "budget" && wanted.includes("change") || void 0;
			return wanted.includes(cause) || action !== "allow" && cause === "undetermined" && wanted.includes("change");
		},
		actual: (finding) => {
			const cause = causeFor(finding, standing);
			return cause === "untold" ? NOT_KNOWN : cause;
		}
	}),
	id: (wanted) => {
		const ids = new Set(wanted.map((id) => id.toLowerCase()));
		return {
			wanted: anyOf(wanted),
			holds: (finding) => namesOf(finding).some((name) => ids.has(name.toLowerCase())),
			actual: (finding) => namesOf(finding).join(", ")
		};
	},
	target: (wanted) => {
		const matches = (0, import_picomatch.default)([...wanted], {
			dot: true,
			bash: true
		});
		return {
			wanted: anyOf(wanted),
			holds: ({ target }) => wanted.includes(target) || matches(target),
			actual: ({ target }) => target
		};
	},
	path: (wanted) => {
		const matches = (0, import_picomatch.default)([...wanted], { dot: true });
		return {
			wanted: anyOf(wanted),
			holds: ({ locations }) => locations.some(({ path }) => matches(path)),
			actual: ({ locations }) => shownList(locations.map(({ path }) => path))
		};
	},
	component: (wanted) => {
		const matchers = wanted.map(componentMatcher);
		return {
			wanted: anyOf(wanted),
			holds: ({ component }) => component !== void 0 && matchers.some((matches) => matches(component)),
			actual: ({ component }) => component?.purl ?? component?.name ?? "none"
		};
	},
	scanner: (wanted, { scanners }) => {
		const saw = ({ sightings }) => [...new Set(sightings.map(({ scan }) => scanners.get(scan) ?? scan))];
		return {
			wanted: anyOf(wanted),
			holds: (finding) => saw(finding).some((name) => wanted.includes(name)),
			actual: (finding) => shownList(saw(finding))
		};
	},
	kev: (wanted) => sameAs(wanted, ({ scores }) => scores?.kev),
	fixable: (wanted) => sameAs(wanted, isFixable),
	reachable: (wanted) => sameAs(wanted, ({ reachable }) => reachable),
	epss: (wanted) => atLeast(wanted, ({ scores }) => scores?.epss),
	cvss: (wanted) => atLeast(wanted, ({ scores }) => scores?.cvss),
	ageDays: (wanted, { now }) => atLeast(wanted, ({ firstSeen }) => daysSince(firstSeen, now)),
	publishedDays: (wanted, { now }) => atLeast(wanted, ({ published }) => daysSince(published, now))
};
function isFixable({ component, patch }) {
	return (component?.fixedIn ?? []).length > 0 || patch !== void 0;
}
function sameAs(wanted, of) {
	return {
		wanted: String(wanted),
		holds: (finding) => {
			const value = of(finding);
			return value === void 0 ? void 0 : value === wanted;
		},
		actual: (finding) => String(of(finding) ?? "not known")
	};
}
function atLeast(wanted, of) {
	return {
		wanted: `at least ${wanted}`,
		holds: (finding) => {
			const value = of(finding);
			return value === void 0 ? void 0 : value >= wanted;
		},
		actual: (finding) => String(of(finding) ?? "not known")
	};
}
function namesOf({ id, aliases }) {
	return [id, ...aliases];
}
function anyOf(values) {
	return values.join(" or ");
}
const SHOWN$2 = 5;
function shownList(values) {
	const rest = values.length - SHOWN$2;
	return values.length === 0 ? "none" : `${values.slice(0, SHOWN$2).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function testsOf(when, context) {
	return Object.keys(COMPILE).flatMap((name) => compiled(name, when, context));
}
function compiled(name, when, context) {
	const wanted = when[name];
	return wanted === void 0 ? [] : [{
		name,
		...COMPILE[name](wanted, context)
	}];
}
// src/policy/rules.ts
function readyRules({ rules = [] }, context) {
	return rules.map((rule) => ({
		rule,
		tests: testsOf(rule.when, {
			...context,
			action: rule.action
		})
	}));
}
function firstMatch(rules, finding) {
	return rules.find(({ tests }) => tests.every((test) => test.holds(finding) === true))?.rule;
}
function ruleName({ name }) {
	return `rule.${name}`;
}
// src/policy/ratchet.ts
function ratchetLimits(ruled, bench) {
	const { policy } = bench;
	const open = openBefore(ruled, bench);
	const limits = SEVERITIES.map((key) => {
		const before = SEVERITIES.filter((severity) => countsAs(severity, policy) === key).reduce((sum, severity) => sum + open[severity], 0);
		return [key, Math.max(policy.budget[key] ?? 0, before)];
	}).filter(([key]) => key !== "unknown" || policy.budget.unknown !== void 0);
	const total = SEVERITIES.reduce((sum, severity) => sum + open[severity], 0);
	const all = policy.budget.total;
	return {
		...Object.fromEntries(limits),
		...all !== void 0 && { total: Math.max(all, total) }
	};
}
function openBefore(ruled, { baseline, ownBudget }) {
	const aside = ruled.filter(({ finding: { status, cause, target }, ruling }) => status === "open" && cause === void 0 && (!ruling.inBudget || ownBudget(target) !== void 0));
	const before = (severity) => (baseline?.open[severity] ?? 0) - aside.filter(({ finding }) => finding.severity === severity).length;
	return Object.fromEntries(SEVERITIES.map((severity) => [severity, Math.max(0, before(severity))]));
}
// src/policy/tallies.ts
function talliesOf(ruled, bench) {
	const { policy, ownBudget } = bench;
	const own = new Map();
	const shared = [];
	for (const { finding, ruling } of ruled) if (ruling.inBudget) groupOf(finding, shared, own, bench).push(finding);
	return [
		...policy.ratchet === true ? tallies(shared, ratchetLimits(ruled, bench), { kind: "ratchet" }, bench) : tallies(shared, policy.budget, { kind: "budget" }, bench),
		...[...own].flatMap(([target, findings]) => tallies(findings, ownBudget(target) ?? {}, {
			kind: "budget",
			target
		}, bench)),
		...BUDGET_CAUSES.flatMap((cause) => causeTallies(cause, ruled, bench))
	];
}
function groupOf(finding, shared, own, { ownBudget }) {
	if (ownBudget(finding.target) === void 0) return shared;
	const group = own.get(finding.target) ?? [];
	own.set(finding.target, group);
	return group;
}
function causeTallies(cause, ruled, bench) {
	const limits = bench.policy.new?.[cause];
	const counted = ruled.flatMap(({ finding, ruling }) => ruling.causes.includes(cause) ? [finding] : []);
	return limits === void 0 ? [] : tallies(counted, limits, {
		kind: "new",
		cause
	}, bench);
}
function tallies(findings, limits, measure, { policy: { unknownAs } }) {
	const prefix = measure.kind === "new" ? `new.${measure.cause}` : measure.kind;
	return BUDGET_KEYS.flatMap((key) => {
		const limit = limits[key];
		const isCounted = ({ severity }) => key === "total" || countsAs(severity, {
			budget: limits,
			unknownAs
		}) === key;
		return limit === void 0 ? [] : [{
			rule: `${prefix}.${key}`,
			key,
			limit,
			counted: findings.filter(isCounted),
			measure
		}];
	});
}
// src/policy/reasons.ts
function reasonsOf(ruled, bench) {
	const over = talliesOf(ruled, bench).filter(({ limit, counted }) => counted.length > limit);
	const onAnyResource = ruled.filter(({ ruling }) => ruling.byControl === "fail-on-any-resource");
	return [
		...ruleReasons(ruled, bench),
		...anyResourceReasons(onAnyResource.map(({ finding }) => finding)),
		...over.map((tally) => overLimit(tally, bench))
	];
}
function missingReasons({ standing }) {
	const { untold, unratcheted, unplaced, missing, missingDiff } = standing;
	return [...untold === "error" || unratcheted === "error" ? missing.map((sentence) => missingReason(sentence, "let a run on the base branch make a baseline")) : [], ...unplaced === "error" && missingDiff !== void 0 ? [missingReason(missingDiff, "let the checkout hold the base of the change")] : []];
}
function missingReason(sentence, instead) {
	return {
		rule: "baseline.missing",
		message: `${sentence} With no-baseline: error that is no pass: ${instead}, or set no-baseline to scan-base or all.`,
		findings: []
	};
}
function ruleReasons(ruled, { policy: { rules = [] } }) {
	return rules.flatMap((rule) => {
		const blocked = ruled.filter(({ ruling }) => ruling.blockedBy === rule);
		if (blocked.length === 0) return [];
		const waiting = ruled.flatMap(({ ruling }) => ruling.graceUntil !== void 0 && ruling.decision.rule === ruleName(rule) ? [ruling.graceUntil] : []);
		const why = rule.reason === void 0 ? "" : ` (${rule.reason.replace(/\.$/, "")})`;
		const what = `${findingsWords(blocked.length)} ${blocked.length === 1 ? "matches" : "match"} the rule ${rule.name}${why}`;
		return [{
			rule: ruleName(rule),
			limit: 0,
			actual: blocked.length,
			message: `${what}, which lets none pass: mend ${blocked.length === 1 ? "it" : "them"}, or change the rule.${waitingWords(waiting)}`,
			findings: blocked.map(({ finding }) => finding.fingerprint)
		}];
	});
}
function waitingWords(waiting) {
	const [first] = waiting.toSorted((a, b) => a.getTime() - b.getTime());
	return first === void 0 ? "" : ` ${waiting.length} more: ${graceWords(first).toLowerCase()}`;
}
function overLimit(tally, bench) {
	const { rule, key, limit, counted, measure } = tally;
	const actual = counted.length;
	const what = key === "total" ? findingsWords(actual) : findingsWords(actual, key);
	const raised = measure.kind === "new" ? `new.${measure.cause}` : "the budget";
	return {
		rule,
		limit,
		actual,
		message: `${`${what}${among(tally, bench)}${whichWords(measure, bench)}, ${allowedWords(limit, measure)}`}: mend ${actual - limit}, or raise ${raised} (${key}=${actual}).`,
		findings: fingerprintsOf(counted)
	};
}
const BROUGHT = {
	change: " brought by this change",
	disclosure: " newly disclosed",
	scanner: " newly seen by the scanner",
	"exception-expired": " with an expired exception"
};
function whichWords(measure, { policy: { judged = "all", scope }, standing: { untold, unplaced } }) {
	if (measure.kind === "new") return untold === void 0 ? BROUGHT[measure.cause] : "";
	if (measure.kind === "ratchet") return "";
	const where = measure.target === void 0 ? "" : ` in ${measure.target}`;
	const isAll = judged === "all" || untold !== void 0;
	const place = scope === void 0 || unplaced !== void 0 ? "" : SCOPE_WORDS[scope];
	return `${isAll ? "" : judged === "change" ? BROUGHT.change : " not known before"}${place}${where}`;
}
function among({ key, counted, measure }, { policy: { judged = "all" }, standing: { untold } }) {
	const unknown = key === "unknown" || key === "total" ? 0 : counted.filter(({ severity }) => severity === "unknown").length;
	const undetermined = untold === void 0 && (measure.kind === "new" || measure.kind === "budget" && judged !== "all") ? counted.filter(({ cause }) => cause === "undetermined").length : 0;
	const parts = [...unknown === 0 ? [] : [`${unknown} of unknown severity, which counts as ${key}`], ...undetermined === 0 ? [] : [`${undetermined} of undetermined cause, which counts as a change`]];
	return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}
function allowedWords(limit, { kind }) {
	if (kind === "ratchet") return limit === 0 ? "and there was none before" : `and the baseline allows ${limit}`;
	return limit === 0 ? "none is allowed" : `at most ${limit} ${limit === 1 ? "is" : "are"} allowed`;
}
function findingsWords(count, severity) {
	return `${count} open ${severity === void 0 ? "" : `${severity} `}finding${count === 1 ? "" : "s"}`;
}
function fingerprintsOf(findings) {
	return findings.map(({ fingerprint }) => fingerprint);
}
// src/policy/rulings.ts
function benchOf(policy, scans, { now, comparison }) {
	const standing = standingOf(policy, comparison);
	const scanners = new Map(scans.map(({ id, scanner }) => [id, scanner]));
	return {
		policy,
		standing,
		now,
		baseline: comparison?.baseline,
		rules: readyRules(policy, {
			policy,
			standing,
			now,
			scanners
		}),
		controlRule: controlRules(policy),
		exempt: exemptions(scans, policy),
		ownBudget: ownBudgets(policy)
	};
}
function ownBudgets(policy) {
	const known = new Map();
	return (target) => {
		if (!known.has(target)) known.set(target, budgetOfTarget(target, policy));
		return known.get(target);
	};
}
const OUTSIDE = {
	inBudget: false,
	causes: []
};
function rulingOn(finding, bench) {
	if (finding.status !== "open") return {
		...OUTSIDE,
		decision: finding.decision ?? { rule: `status.${finding.status}` }
	};
	const rule = firstMatch(bench.rules, finding);
	if (rule !== void 0 && rule.action !== "budget") return ruledBy(rule, finding, bench);
	const byControl = bench.controlRule(finding);
	if (byControl !== void 0) return {
		...OUTSIDE,
		decision: { rule: byControl },
		byControl
	};
	const exemption = bench.exempt(finding);
	return exemption === void 0 ? budgeted(finding, bench) : {
		...OUTSIDE,
		decision: exemption
	};
}
function ruledBy(rule, finding, { now }) {
	const named = {
		rule: ruleName(rule),
		...rule.reason !== void 0 && { reason: rule.reason }
	};
	if (rule.action === "allow") return {
		...OUTSIDE,
		decision: {
			reason: `The rule ${rule.name} allows it.`,
			...named
		}
	};
	const graceUntil = graceEnd(finding, rule.graceDays, now);
	return graceUntil === void 0 ? {
		...OUTSIDE,
		decision: named,
		blockedBy: rule
	} : {
		...OUTSIDE,
		decision: {
			...named,
			reason: graceWords(graceUntil)
		},
		graceUntil
	};
}
function budgeted(finding, bench) {
	const { policy, standing, now } = bench;
	const causes = budgetCauses(finding, standing);
	const [first] = causes;
	const graceUntil = graceEnd(finding, first && causes.length === 1 ? policy.new?.[first]?.graceDays : void 0, now);
	if (first !== void 0 && graceUntil !== void 0) return {
		...OUTSIDE,
		decision: {
			rule: `new.${first}`,
			reason: graceWords(graceUntil)
		},
		graceUntil
	};
	const inBudget = isRatcheted(finding, bench) ? standing.unratcheted !== "none" : isJudged(finding, policy, standing);
	const limited = causes.filter((cause) => policy.new?.[cause] !== void 0);
	return {
		inBudget,
		causes: limited,
		decision: decisionOn(finding, bench, inBudget, limited)
	};
}
function isRatcheted({ target }, { policy, ownBudget }) {
	return policy.ratchet === true && ownBudget(target) === void 0;
}
function decisionOn(finding, bench, inBudget, causes) {
	const { policy, standing, ownBudget } = bench;
	const budget = ownBudget(finding.target) ?? policy.budget;
	const counted = countsAs(finding.severity, {
		budget,
		unknownAs: policy.unknownAs
	});
	const ratcheted = isRatcheted(finding, bench);
	if (inBudget && (ratcheted || budget[counted] !== void 0)) return { rule: `${ratcheted ? "ratchet" : "budget"}.${counted}` };
	const limitedBy = causes.find((cause) => policy.new?.[cause]?.[newKey(finding, cause, policy)] !== void 0);
	if (limitedBy !== void 0) return { rule: `new.${limitedBy}.${newKey(finding, limitedBy, policy)}` };
	if (inBudget) return { rule: `unlimited.${counted}` };
	const elsewhere = ratcheted ? void 0 : notInScope(finding, policy, standing);
	return elsewhere === void 0 ? {
		rule: ratcheted ? "ratchet" : `judged.${policy.judged ?? "all"}`,
		reason: notJudgedWords(finding, standing)
	} : {
		rule: `scope.${policy.scope ?? ""}`,
		reason: elsewhere
	};
}
function newKey({ severity }, cause, policy) {
	return countsAs(severity, {
		budget: policy.new?.[cause] ?? {},
		unknownAs: policy.unknownAs
	});
}
// src/policy/unknown-figures.ts
const FIGURES = {
	kev: {
		what: "whether it is known to be exploited (KEV)",
		advice: " Give kev-file, or use a scanner that knows it."
	},
	epss: {
		what: "its EPSS",
		advice: " Give epss-file, or use a scanner that knows it."
	},
	cvss: {
		what: "its CVSS score",
		advice: ""
	},
	reachable: {
		what: "whether it can be reached",
		advice: ""
	},
	ageDays: {
		what: "when it was first seen",
		advice: " A baseline keeps that."
	},
	publishedDays: {
		what: "when it was published",
		advice: ""
	}
};
const OF_VULNERABILITIES = new Set([
	"kev",
	"epss",
	"reachable"
]);
function unknownFigures(findings, bench) {
	if (bench.rules.length === 0) return [];
	const open = findings.filter(({ status }) => status === "open");
	const undecided = new Map();
	for (const finding of open) for (const [name, rules] of unknownOf(finding, bench)) {
		if (finding.kind !== "vulnerability" && OF_VULNERABILITIES.has(name)) continue;
		const entry = undecided.get(name) ?? {
			rules: new Set(),
			findings: 0
		};
		entry.findings += 1;
		for (const rule of rules) entry.rules.add(rule);
		undecided.set(name, entry);
	}
	if (open.some(({ scores }) => scores?.kev === true) && !open.some(({ scores }) => scores?.kev === false)) undecided.delete("kev");
	return [...undecided].flatMap(([name, entry]) => sentence$1(name, entry));
}
function unknownOf(finding, { rules }) {
	const unknown = new Map();
	for (const { rule, tests } of rules) {
		const results = tests.map((test) => ({
			name: test.name,
			holds: test.holds(finding)
		}));
		if (results.every(({ holds }) => holds === true)) break;
		const open = results.some(({ holds }) => holds === false) ? [] : results.filter(({ holds }) => holds === void 0);
		for (const { name } of open) unknown.set(name, [...unknown.get(name) ?? [], rule.name]);
	}
	return unknown;
}
function sentence$1(name, { rules, findings }) {
	const figure = FIGURES[name];
	if (figure === void 0) return [];
	const who = rules.size === 1 ? "the rule" : "the rules";
	const asks = rules.size === 1 ? "asks" : "ask";
	return [`Of ${`${findings} open finding${findings === 1 ? "" : "s"}`} nobody said ${figure.what}, which ${who} ${[...rules].join(", ")} ${asks} for, so that ${rules.size === 1 ? "it" : "they"} did not decide on ${findings === 1 ? "it" : "them"}.${figure.advice}`];
}
// src/policy/judge.ts
function judge$1(findings, scans, policy, circumstances = {}) {
	const bench = benchOf(policy, scans, circumstances);
	const ruled = findings.map((finding) => ({
		finding,
		ruling: rulingOn(finding, bench)
	}));
	const judged = ruled.flatMap(({ finding, ruling }) => ruling.inBudget ? [finding] : []);
	const incomplete = [
		...completeness(scans),
		...missingReasons(bench),
		...missingScores(scans, policy),
		...unevaluated(scans, policy)
	];
	const broken = [
		...reasonsOf(ruled, bench),
		...licenceReasons(judged, policy),
		...lowScores(scans, policy),
		...requiredReasons(ruled.flatMap(({ finding, ruling }) => ruling.byControl === "require" ? [finding] : []), scans, policy)
	];
	return {
		verdict: incomplete.length > 0 ? "error" : broken.length > 0 ? "fail" : "pass",
		reasons: [...incomplete, ...broken],
		notices: [
			...standingNotices(policy, bench.standing),
			...limitedNotices(scans, policy),
			...unknownFigures(findings, bench)
		],
		summary: summarise(findings),
		findings: ruled.map(decided)
	};
}
function decided({ finding, ruling }) {
	return Object.assign({}, finding, { decision: ruling.decision });
}
function summarise(all) {
	const findings = all.filter(({ status }) => status !== "gone");
	const withStatus = (status) => all.filter((finding) => finding.status === status).length;
	return {
		open: Object.fromEntries(SEVERITIES.map((severity) => [severity, findings.filter((one) => isOpen(one) && one.severity === severity).length])),
		manual: withStatus("manual"),
		suppressed: withStatus("suppressed"),
		notAffected: withStatus("not-affected"),
		fixed: withStatus("fixed"),
		gone: withStatus("gone"),
		new: findings.filter((finding) => isOpen(finding) && finding.cause !== void 0).length,
		findings: findings.length,
		occurrences: findings.reduce((sum, finding) => sum + occurrences(finding), 0)
	};
}
function isOpen({ status }) {
	return status === "open";
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
function allowGaps$2(gaps, { allowGaps: globs }, matches) {
	return gaps.map((gap) => globs.some((glob) => matches(glob, gap.what)) ? {
		...gap,
		allowed: true
	} : gap);
}
// src/policy/assess.ts
function assess(evidence, { now, matches }) {
	const { gate, id, policy, exceptions, notices, comparison, commit, claims, gatehouse } = evidence;
	const scans = evidence.scans.map((scan) => ({
		...scan,
		gaps: allowGaps$2(scan.gaps, policy, matches)
	}));
	const excepted = applyExceptions(applyIgnore(evidence.findings, policy), exceptions, {
		now,
		matches,
		policy,
		scans,
		comparison
	});
	const assessment = judge$1(excepted.findings.toSorted(worstFirst), scans, policy, {
		now,
		comparison
	});
	const { verdict, reasons, summary, findings: judged } = withoutPass(assessment, claims);
	return {
		schemaVersion: "1",
		gate,
		id,
		verdict,
		judgedAt: now.toISOString(),
		reasons,
		notices: [
			...notices,
			...excepted.notices,
			...assessment.notices,
			...disagreements(judged, scans)
		],
		summary,
		...commit !== void 0 && { commit },
		scans,
		findings: judged,
		inputs: {
			policy,
			exceptions,
			...comparison !== void 0 && { comparison },
			notices,
			...claims !== void 0 && { claims },
			gatehouse
		}
	};
}
// src/policy/assess-parts.ts
function assessAll({ parts, ...evidence }, assessing) {
	return parts === void 0 ? assess(evidence, assessing) : assessParts({
		...evidence,
		parts
	}, assessing);
}
function assessParts(evidence, assessing) {
	const { parts, claims, ...whole } = evidence;
	const judged = parts.map((part) => ({
		part,
		report: assess(evidenceOf$1(part, whole), assessing)
	}));
	const findings = united(judged.flatMap(({ report }) => report.findings));
	const reports = judged.map(({ report }) => report);
	const verdict = worst(reports);
	const reasons = judged.flatMap(({ part, report }) => report.reasons.map((reason) => named(part, reason)));
	const { exceptions, notices, policy, gatehouse, commit } = whole;
	return {
		schemaVersion: "1",
		gate: whole.gate,
		id: whole.id,
		...withoutPass({
			verdict,
			reasons
		}, claims),
		judgedAt: assessing.now.toISOString(),
		notices: [...new Set([...notices, ...reports.flatMap((report) => report.notices)])],
		summary: summarise(findings),
		...commit !== void 0 && { commit },
		scans: reports.flatMap(({ scans }) => scans),
		findings,
		inputs: {
			policy,
			exceptions,
			parts,
			notices,
			...claims !== void 0 && { claims },
			gatehouse
		}
	};
}
function evidenceOf$1(part, { scans, findings, gatehouse }) {
	const { gate, id, policy, exceptions, comparison, notices } = part;
	const own = new Set(part.scans);
	return {
		gate,
		id,
		scans: scans.filter((scan) => own.has(scan.id)),
		findings: findings.filter(({ sightings }) => sightings.some(({ scan }) => own.has(scan))),
		policy,
		exceptions,
		...comparison !== void 0 && { comparison },
		notices,
		gatehouse
	};
}
const WORST_FIRST = [
	"error",
	"fail",
	"pass"
];
function worst(reports) {
	return reports.length === 0 ? "error" : WORST_FIRST.find((verdict) => reports.some((report) => report.verdict === verdict)) ?? "error";
}
function named({ gate, id }, reason) {
	return {
		...reason,
		message: `${gate}${id === "" ? "" : ` (${id})`}: ${reason.message}`
	};
}
function united(findings) {
	const byFingerprint = new Map();
	for (const finding of findings) {
		const known = byFingerprint.get(finding.fingerprint);
		if (known === void 0 || known.status !== "open" && finding.status === "open") byFingerprint.set(finding.fingerprint, finding);
	}
	return [...byFingerprint.values()].toSorted(worstFirst);
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
				gaps: allowGaps$2(gaps, policy, (glob, what) => ports.matches(glob, what)),
				...access !== void 0 && { access }
			},
			observed: {
				scan: id,
				target,
				observations
			}
		};
	} catch (error) {
		const reason = messageOf$1(error);
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
		const evidence = await located(plan, await compared(plan, collected, ports));
		ports.signal.throwIfAborted();
		return await publishAll(reportOf(plan, evidence, ports), ports);
	} catch (error) {
		for (const publisher of ports.publishers) await publisher.abandon?.({
			kind: ports.signal.aborted ? "cancelled" : "broken",
			reason: messageOf$1(error)
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
async function compared({ gate, commit, bases }, collected, ports) {
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
	const { findings, comparison, notices } = compare$1(head, await bases(head, {
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
async function located({ diff }, compared) {
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
		noBase: messageOf$1(error),
		notices: []
	};
	throw error;
}
function reportOf({ gate, id, exceptions = [] }, compared, ports) {
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
			message: messageOf$1(error)
		};
	}
}
// src/policy/glob.ts
function matcherOf(globs) {
	const tests = globs.map((glob) => (0, import_picomatch.default)(glob, { dot: true }));
	return (text) => tests.some((test) => test(text));
}
function matches(glob, text) {
	return import_picomatch.default.isMatch(text, glob, { dot: true });
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
function secretsIn(specs, raw) {
	const lines = Object.entries(specs).flatMap(([name, { secret = false }]) => secret ? (raw.get(name) ?? "").split("\n").map((line) => line.trim()) : []);
	const passwords = lines.flatMap((line) => /=[^:]+:(?<password>.+)$/.exec(line)?.groups?.["password"] ?? []);
	return [...lines, ...passwords].filter((secret) => secret !== "");
}
// src/report/escape/invisible.ts
const INVISIBLE = /(?![\t\n])(?:\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\u034f|[\u115f\u1160]|[\u17b4\u17b5]|\u3164|\uffa0)/gu;
const PLAIN$1 = /^[\t\n\x20-\x7e\xa0-\xac\xae-\u034e\u2010-\u2027\u2030-\u205f]*$/;
function showInvisible(text) {
	if (PLAIN$1.test(text)) return text;
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
const replay$1 = {
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
	const findings = groups.map((group) => joined$1(group, "kept"));
	const repeated = repeatedOf(findings.map(({ fingerprint }) => fingerprint));
	return repeated.size === 0 ? findings : groups.map((group) => joined$1(group, repeated.has(group[0]?.finding.fingerprint ?? "") ? "new" : "kept"));
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
function joined$1(group, fingerprint) {
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
		advisories: unique$1(all.flatMap(({ advisories }) => advisories)),
		kind: lead.kind,
		...openOrWorst(sightings),
		title: lead.title,
		target: target.name,
		...said(all),
		...reachableOf(all),
		locations: uniqueLocations(all.flatMap(({ locations }) => locations)),
		references: unique$1(all.flatMap(({ references }) => references)),
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
// src/ledger/undo.ts
function undecided(finding) {
	const { decision: _decision, ...rest } = finding.cause === "exception-expired" ? withoutCause(finding) : finding;
	const sightings = finding.sightings.map(({ exception: _exception, ...sighting }) => sighting);
	return {
		...rest,
		...finding.status !== "gone" && openOrWorst(sightings),
		sightings
	};
}
function withoutCause({ cause: _cause, causeReason: _causeReason, ...finding }) {
	return finding;
}
// src/ledger/adopt.ts
function adoptionOf(findings, known, adoption) {
	const named = new Set(known.flatMap(({ match }) => match.fingerprints ?? []).map((text) => text.toLowerCase()));
	return findings.filter(({ status, fingerprint }) => status === "open" && !named.has(fingerprint)).toSorted(byPlace).map((finding) => ({
		comments: [describe(finding)],
		fields: {
			fingerprint: finding.fingerprint,
			...adoption
		}
	}));
}
function byPlace(a, b) {
	return compareText(a.target, b.target) || compareText(a.locations[0]?.path ?? "", b.locations[0]?.path ?? "") || compareText(a.id, b.id) || compareText(a.fingerprint, b.fingerprint);
}
function describe({ severity, id, component, locations, target, title }) {
	const place = component === void 0 ? locations[0]?.path : [component.name, component.version].join(" ").trim();
	const text = `${severity} ${id} in ${place === void 0 || place === target ? target : `${place} of ${target}`}: ${title}`.replaceAll(/[\p{C}\p{Z}]+/gu, " ").trim();
	return text.length > MAX_COMMENT ? `${text.slice(0, MAX_COMMENT - 1)}…` : text;
}
const MAX_COMMENT = 160;
// src/ledger/read/mistakes.ts
const MAX_SHOWN = 100;
function mistakesText(file, mistakes) {
	const all = mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column).map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
	const rest = all.length - MAX_SHOWN;
	return [...all.slice(0, MAX_SHOWN), ...rest > 0 ? [`${file}: and ${rest} more mistakes.`] : []].join("\n");
}
// src/ledger/read/collector.ts
var Collector = class {
	#exceptions = [];
	#mistakes = [];
	#notices = [];
	#named = new Set();
	#format;
	#asked;
	#endless = 0;
	#ownerless = 0;
	constructor(format, asked) {
		this.#format = format;
		this.#asked = asked;
	}
	mistake({ line, column }, message) {
		this.#mistakes.push({
			message,
			line,
			column
		});
	}
	notice({ line }, message) {
		this.#notices.push(`${this.#asked.file}:${line}: ${message}`);
	}
	unknownKeys({ fields = new Map() }, known) {
		for (const [name, { key }] of fields) if (!known.includes(name)) {
			const suggestion = nearest(name, known);
			const advice = suggestion === void 0 ? `known are ${known.join(", ")}` : `did you mean ${suggestion}?`;
			this.mistake(key, `there is no key ${JSON.stringify(clipped(name))}; ${advice}${advice.endsWith("?") ? "" : "."}`);
		}
	}
	entry(read) {
		const before = this.#mistakes.length;
		const draft = read();
		if (draft !== void 0 && this.#mistakes.length === before) this.#keep(draft);
	}
	#keep({ at, id, match, status = "suppressed", reason, owner, expires, decided, justification }) {
		const { file, now, maxDays } = this.#asked;
		if (Object.values(match).every((part) => part === void 0)) {
			this.mistake(at, "it names nothing that it applies to.");
			return;
		}
		const end = expires ?? this.#endFrom(decided);
		const exception = {
			id: id ?? this.#placeName(at),
			source: {
				file,
				line: at.line,
				column: at.column,
				format: this.#format
			},
			match,
			status,
			reason: reason ?? "No reason is given",
			...owner !== void 0 && { owner },
			...end !== void 0 && { expires: end },
			...justification !== void 0 && { justification }
		};
		const life = lifeOf(exception, now, maxDays === void 0 ? {} : { exceptions: { maxDays } });
		if (life === "endless" || life === "too-long") {
			const last = dayAfter(now, maxDays ?? 0);
			this.mistake(at, `${life === "endless" ? "it has no end" : `it ends on ${end ?? ""}`}, and the policy allows an exception ${maxDays ?? 0} days: give it an end on ${last} or before.`);
			return;
		}
		this.#endless += Number(end === void 0);
		this.#ownerless += Number(owner === void 0);
		this.#exceptions.push(exception);
	}
	#placeName({ line, column }) {
		const name = `${this.#asked.file}:${line}`;
		const unique = this.#named.has(name) ? `${name}:${column}` : name;
		this.#named.add(unique);
		return unique;
	}
	#endFrom(decided) {
		const { maxDays } = this.#asked;
		const time = Date.parse(decided ?? "");
		return maxDays === void 0 || Number.isNaN(time) ? void 0 : dayAfter(new Date(time), maxDays);
	}
	result() {
		return {
			exceptions: this.#exceptions,
			mistakes: this.#mistakes,
			notices: [...this.#notices, ...this.#lacking()]
		};
	}
	#lacking() {
		const all = this.#exceptions.length;
		const lacks = [...this.#ownerless === 0 ? [] : [`${this.#ownerless} no owner`], ...this.#endless === 0 ? [] : [`${this.#endless} no end`]];
		return lacks.length === 0 ? [] : [`${this.#asked.file}: of ${all} exception${all === 1 ? "" : "s"} ${lacks.join(" and ")} is written down.`];
	}
};
function clipped(text) {
	const line = text.replaceAll(/\s+/g, " ").trim();
	return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
// src/ledger/read/tree.ts
var import_dist = require_dist();
const MAX_DEPTH = 40;
function parseTree(text) {
	if (isTooDeep(text)) return { mistakes: [{
		message: "it is nested too deeply to be read.",
		line: 1,
		column: 1
	}] };
	const lines = new import_dist.LineCounter();
	const options = {
		version: "1.2",
		uniqueKeys: false,
		lineCounter: lines
	};
	const document = (0, import_dist.parseDocument)(text.replace(/^\uFEFF/, ""), options);
	if (document.errors.length > 0) return { mistakes: document.errors.slice(0, 20).map(({ message, pos }) => {
		const { line, col } = lines.linePos(pos[0]);
		return {
			message: `it cannot be read as YAML: ${withoutExcerpt(message)}.`,
			line,
			column: col
		};
	}) };
	const repeated = [];
	const root = itemOf(document.contents, {
		document,
		lines,
		repeated
	});
	const mistakes = repeated.map(({ line, column, scalar }) => ({
		message: `the key ${JSON.stringify(String(scalar).slice(0, 100))} is there twice.`,
		line,
		column
	}));
	return mistakes.length > 0 ? { mistakes } : { root };
}
const MAX_BRACKETS = 1e3;
function isTooDeep(text) {
	const bare = /^\uFEFF?\s*[[{]/.test(text) ? text.replaceAll(/"[^"\\]*(?:\\.[^"\\]*)*"/g, "") : text;
	let depth = 0;
	for (const [bracket] of bare.matchAll(/[[{\]}]/g)) {
		depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
		if (depth > MAX_BRACKETS) return true;
	}
	return /(?:[-?:][ \t]+){200}/.test(bare) || /^[ \t]{2000}/m.test(bare);
}
function withoutExcerpt(message) {
	return (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "").replace(/[.:]$/, "");
}
function itemOf(node, context, depth = 0) {
	const resolved = (0, import_dist.isAlias)(node) ? scalarAt(node, context.document) : node;
	const { line, column } = placeOf(node, context.lines);
	if (depth > MAX_DEPTH) return {
		line,
		column
	};
	if ((0, import_dist.isMap)(resolved)) {
		const fields = new Map();
		for (const { key, value } of resolved.items) {
			const name = itemOf(key, context, depth + 1);
			if (fields.has(String(name.scalar))) context.repeated?.push(name);
			const own = value === null ? {
				...name,
				scalar: null
			} : itemOf(value, context, depth + 1);
			fields.set(String(name.scalar), {
				key: name,
				value: own
			});
		}
		return {
			line,
			column,
			fields
		};
	}
	if ((0, import_dist.isSeq)(resolved)) return {
		line,
		column,
		list: resolved.items.map((one) => itemOf(one, context, depth + 1))
	};
	return {
		line,
		column,
		scalar: (0, import_dist.isScalar)(resolved) ? scalarOf(resolved) : null
	};
}
function scalarAt(alias, document) {
	const node = alias.resolve(document);
	return (0, import_dist.isScalar)(node) ? node : void 0;
}
function placeOf(node, lines) {
	const range = (0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node) || (0, import_dist.isScalar)(node) || (0, import_dist.isAlias)(node) ? node.range : void 0;
	const { line, col } = lines.linePos(range?.[0] ?? 0);
	return {
		line,
		column: col
	};
}
function scalarOf({ value, source }) {
	if (typeof value === "number") return source ?? String(value);
	return typeof value === "string" || typeof value === "boolean" ? value : null;
}
function fieldOf({ fields }, name) {
	const value = fields?.get(name)?.value;
	return value?.scalar === null ? void 0 : value;
}
function listOf(item) {
	return item?.list ?? [];
}
function textOf(item) {
	const { scalar } = item ?? {};
	return typeof scalar === "string" && scalar.trim() !== "" ? scalar.trim() : void 0;
}
function textsOf(item) {
	return (item?.list ?? (item === void 0 ? [] : [item])).flatMap((one) => textOf(one) ?? []);
}
// src/ledger/read/checked-fields.ts
function required(entry, key, what, collector) {
	const text = fieldText(entry, key, collector);
	if (text === void 0 && fieldOf(entry, key)?.list === void 0 && fieldOf(entry, key)?.fields === void 0) collector.mistake(fieldOf(entry, key) ?? entry, `${key} is missing: say ${what}.`);
	return text;
}
function fieldText(entry, key, collector) {
	const item = fieldOf(entry, key);
	const text = textOf(item);
	if (item !== void 0 && (item.list !== void 0 || item.fields !== void 0 || typeof item.scalar === "boolean")) collector.mistake(item, `${key} must be a text.`);
	return text;
}
function fieldTexts(entry, key, collector) {
	const field = entry.fields?.get(key)?.value;
	if (field === void 0) return;
	const items = listed(field);
	for (const item of items.length === 0 ? [field] : items) if (textOf(item) === void 0) collector.mistake(item, `${key} must be a text or a list of texts, and not empty: leave it out where it does not matter.`);
	return textsOf(field);
}
function listed(item) {
	return item === void 0 ? [] : item.list ?? [item];
}
function booleanOf(entry, key, collector) {
	const item = fieldOf(entry, key);
	if (item === void 0 || typeof item.scalar === "boolean") return item?.scalar === true || (item === void 0 ? void 0 : false);
	collector.mistake(item, `${key} must be true or false.`);
}
function choice(entry, key, values, collector) {
	const item = fieldOf(entry, key);
	return item === void 0 ? void 0 : oneOfItem(item, key, values, collector);
}
function oneOfItem(item, key, values, collector) {
	const text = textOf(item) ?? "";
	const found = values.find((value) => value === text);
	if (found === void 0) {
		const suggestion = nearest(text, values);
		const advice = suggestion === void 0 ? `write one of ${values.join(", ")}` : `did you mean ${suggestion}?`;
		collector.mistake(item, `${key}: ${JSON.stringify(clipped(text))} is none; ${advice}${advice.endsWith("?") ? "" : "."}`);
	}
	return found;
}
function pathGlob(written) {
	return written.replace(/^(?:\.?\/)+/, "");
}
const OWN_KEYS = [
	...[
		"id",
		"kind",
		"component",
		"path",
		"resource",
		"target",
		"scanner",
		"fingerprint",
		"fixable"
	],
	"name",
	"reason",
	"owner",
	"expires",
	"status",
	"justification"
];
const ownFormat = {
	recognises: ({ fields }) => fields?.has("exceptions") === true,
	read(root, asked) {
		const collector = new Collector("gatehouse", asked);
		collector.unknownKeys(root, ["exceptions", "$schema"]);
		readList(fieldOf(root, "exceptions"), collector);
		return collector.result();
	}
};
function readExceptionList(node, context, asked) {
	const collector = new Collector("gatehouse", asked);
	readList(node === void 0 ? void 0 : itemOf(node, context), collector);
	return collector.result();
}
function readList(list, collector) {
	if (list !== void 0 && list.list === void 0 && list.scalar !== null) collector.mistake(list, "exceptions must be a list, each with - in front.");
	const names = new Set();
	for (const entry of listOf(list)) if (entry.fields === void 0) collector.mistake(entry, "an exception is a mapping, with id, reason, owner and expires.");
	else readEntry(entry, names, collector);
}
function readEntry(entry, names, collector) {
	collector.entry(() => {
		collector.unknownKeys(entry, OWN_KEYS);
		const name = fieldText(entry, "name", collector);
		if (name !== void 0 && names.has(name)) collector.mistake(entry, `another exception has the name ${JSON.stringify(clipped(name))} too.`);
		if (name !== void 0) names.add(name);
		return {
			at: entry,
			id: name,
			match: matchOf$4(entry, collector),
			status: choice(entry, "status", EXCEPTION_STATUSES, collector) ?? "suppressed",
			reason: required(entry, "reason", "why it can be lived with", collector),
			owner: required(entry, "owner", "who answers for it", collector),
			expires: expiryOf$1(entry, collector),
			justification: fieldText(entry, "justification", collector)
		};
	});
}
function matchOf$4(entry, collector) {
	const lists = {
		ids: fieldTexts(entry, "id", collector),
		components: fieldTexts(entry, "component", collector),
		paths: fieldTexts(entry, "path", collector)?.map(pathGlob),
		resources: fieldTexts(entry, "resource", collector),
		targets: fieldTexts(entry, "target", collector),
		fingerprints: fieldTexts(entry, "fingerprint", collector),
		kinds: kindsOf(entry, collector)
	};
	const scanner = fieldText(entry, "scanner", collector);
	const fixable = booleanOf(entry, "fixable", collector);
	const match = {
		...Object.fromEntries(Object.entries(lists).filter(([, texts]) => texts !== void 0)),
		...scanner !== void 0 && { scanner },
		...fixable !== void 0 && { fixable }
	};
	for (const component of listed(fieldOf(entry, "component"))) checkComponent(component, collector);
	if (meansEverything(match)) collector.mistake(entry, "it would match everything: name an id, a component, a path, a resource, a target or a fingerprint.");
	return match;
}
function meansEverything(match) {
	const { ids, components, paths, resources, targets, fingerprints, package: named } = match;
	const globs = [
		paths,
		resources,
		targets
	].filter((list) => list !== void 0);
	return ids === void 0 && components === void 0 && fingerprints === void 0 && Object.keys(named ?? {}).length === 0 && globs.every((list) => list.some((glob) => /^[*/]+$/.test(glob)));
}
function checkComponent(item, collector) {
	const text = textOf(item) ?? "";
	if (text !== "" && parseComponent(text) === void 0) collector.mistake(item, `${JSON.stringify(clipped(text))} is no package URL with a version or a range: write pkg:npm/lodash, pkg:npm/lodash@4.17.20, pkg:npm/lodash@<4.17.21 or pkg:npm/lodash@vers:npm/>=4|<4.17.21.`);
}
function kindsOf(entry, collector) {
	const kinds = listed(fieldOf(entry, "kind")).flatMap((item) => oneOfItem(item, "kind", FINDING_KINDS, collector) ?? []);
	return kinds.length === 0 ? void 0 : kinds;
}
function expiryOf$1(entry, collector) {
	const text = required(entry, "expires", "the last day on which it holds, as in 2026-12-31", collector);
	const item = fieldOf(entry, "expires");
	if (text !== void 0 && item !== void 0 && !isDay(text)) collector.mistake(item, `expires: ${JSON.stringify(clipped(text))} is no day of the calendar; write it as in 2026-12-31.`);
	return text;
}
// src/ledger/read/product.ts
function productOf(purl) {
	try {
		const { type, namespace, name, version, qualifiers } = import_packageurl_js.PackageURL.fromString(purl);
		if (type === "oci" || type === "docker") return { targets: imageGlobs({
			type,
			path: [namespace, name].filter((part) => typeof part === "string" && part !== "").join("/"),
			version: version ?? void 0,
			qualifiers: qualifiers ?? {}
		}) };
	} catch {
		return;
	}
	return parseComponent(purl) === void 0 ? void 0 : { components: [purl] };
}
function imageGlobs({ type, path, version, qualifiers }) {
	if (version?.startsWith("sha256:") === true) return [version, `**@${version}`];
	const tag = qualifiers["tag"] ?? (type === "docker" ? version : void 0);
	const suffix = tag === void 0 ? "{,:*,@*}" : `:${tag}{,@*}`;
	const named = qualifiers["repository_url"] ?? (type === "docker" ? path : void 0);
	if (named === void 0) return [`{,**/}${path}${suffix}`];
	const hub = /^(?:(?:index\.|registry-1\.)?docker\.io\/)?(?:library\/)?(?<rest>[^/.:]+(?:\/[^/]+)?)$/.exec(named)?.groups;
	return hub === void 0 ? [`${named}${suffix}`] : [`{,docker.io/,index.docker.io/}{,library/}${hub["rest"] ?? ""}${suffix}`];
}
// src/ledger/read/cyclonedx.ts
const STATES = {
	resolved: "fixed",
	resolved_with_pedigree: "fixed",
	false_positive: "not-affected",
	not_affected: "not-affected",
	exploitable: void 0,
	in_triage: void 0
};
const cyclonedx = {
	recognises: (root) => textOf(fieldOf(root, "bomFormat")) === "CycloneDX",
	read(root, asked) {
		const collector = new Collector("cyclonedx", asked);
		const bom = {
			root,
			parts: partsOf(root)
		};
		const open = openOf(bom);
		for (const vulnerability of listOf(fieldOf(root, "vulnerabilities"))) for (const draft of draftsOf(vulnerability, bom, collector)) collector.entry(() => undisputed(draft, open, collector));
		return collector.result();
	}
};
function partsOf(root) {
	const parts = new Map();
	const add = (component) => {
		const [ref, purl] = [textOf(fieldOf(component, "bom-ref")), textOf(fieldOf(component, "purl"))];
		if (ref !== void 0 && purl !== void 0) parts.set(ref, purl);
		listOf(fieldOf(component, "components")).map(add);
	};
	listOf(fieldOf(root, "components")).map(add);
	return parts;
}
function draftsOf(vulnerability, bom, collector) {
	const ids = idsOf$1(vulnerability);
	const analysis = fieldOf(vulnerability, "analysis");
	const state = analysis && textOf(fieldOf(analysis, "state"));
	if (analysis === void 0 || state === void 0) return [];
	if (ids.length === 0) {
		collector.mistake(vulnerability, "the vulnerability has no id.");
		return [];
	}
	if (!Object.hasOwn(STATES, state)) collector.mistake(analysis, `state: ${JSON.stringify(clipped(state))} is none; write one of ${Object.keys(STATES).join(", ")}.`);
	const status = Object.hasOwn(STATES, state) ? STATES[state] : void 0;
	const affected = listOf(fieldOf(vulnerability, "affects"));
	if (status !== void 0 && affected.length === 0) collector.notice(vulnerability, `the analysis of ${clipped(ids[0] ?? "")} names nothing under affects: not applied.`);
	return status === void 0 ? [] : affected.flatMap((item) => {
		const match = matchOf$3(item, ids, bom, collector);
		return match === void 0 ? [] : [{
			...decisionOf(analysis, bom.root),
			at: item,
			match,
			status
		}];
	});
}
function openOf({ root, parts }) {
	const keys = listOf(fieldOf(root, "vulnerabilities")).flatMap((vulnerability) => {
		const analysis = fieldOf(vulnerability, "analysis");
		const state = (analysis && textOf(fieldOf(analysis, "state"))) ?? "";
		return (Object.hasOwn(STATES, state) && STATES[state] === void 0 ? listOf(fieldOf(vulnerability, "affects")) : []).flatMap((item) => {
			const ref = referenceOf(textOf(fieldOf(item, "ref")) ?? "");
			return idsOf$1(vulnerability).map((id) => keyOf$2(id, parts.get(ref) ?? ref));
		});
	});
	return new Set(keys);
}
function keyOf$2(id, purl) {
	return JSON.stringify([id.toLowerCase(), purl]);
}
function undisputed(draft, open, collector) {
	const { ids = [], components = [] } = draft.match;
	if (components.some((purl) => ids.some((id) => open.has(keyOf$2(id, purl))))) {
		collector.notice(draft.at, `the document says otherwise of ${clipped(ids[0] ?? "")} in the same component elsewhere: not applied.`);
		return;
	}
	return draft;
}
function idsOf$1(vulnerability) {
	const others = listOf(fieldOf(vulnerability, "references")).flatMap((one) => textOf(fieldOf(one, "id")) ?? []);
	return [...textsOf(fieldOf(vulnerability, "id")), ...others];
}
function decisionOf(analysis, root) {
	const justification = textOf(fieldOf(analysis, "justification"));
	const metadata = fieldOf(root, "metadata");
	const supplier = metadata && (fieldOf(metadata, "supplier") ?? fieldOf(metadata, "manufacturer"));
	return {
		reason: textOf(fieldOf(analysis, "detail")) ?? justification ?? textOf(fieldOf(analysis, "state")),
		owner: supplier && textOf(fieldOf(supplier, "name")),
		decided: textOf(fieldOf(analysis, "lastUpdated")) ?? textOf(fieldOf(analysis, "firstIssued")) ?? (metadata && textOf(fieldOf(metadata, "timestamp"))),
		justification
	};
}
function matchOf$3(affected, ids, { root, parts }, collector) {
	const ref = referenceOf(textOf(fieldOf(affected, "ref")) ?? "");
	const about = subjectOf(root);
	const purl = about !== void 0 && ref === about.ref ? about.purl : parts.get(ref) ?? (ref.startsWith("pkg:") ? ref : void 0);
	const named = purl === void 0 ? void 0 : productOf(purl);
	const image = about?.purl === void 0 ? void 0 : productOf(about.purl)?.targets;
	const components = named?.components && versionsOf(affected, named.components);
	if (named === void 0 || components?.length === 0) {
		collector.notice(affected, named === void 0 ? `${JSON.stringify(clipped(ref))} leads to no package URL, so the analysis is not applied to it.` : "none of its versions is said to be unaffected, so the analysis is not applied to it.");
		return;
	}
	const targets = named.targets ?? image;
	return {
		ids,
		...components !== void 0 && { components },
		...targets !== void 0 && { targets }
	};
}
function referenceOf(ref) {
	const link = /^urn:cdx:[^#]+#(?<fragment>.+)$/.exec(ref)?.groups?.["fragment"];
	try {
		return link === void 0 ? ref : decodeURIComponent(link);
	} catch {
		return link ?? ref;
	}
}
function subjectOf(root) {
	const metadata = fieldOf(root, "metadata");
	const component = metadata && fieldOf(metadata, "component");
	return component && {
		ref: textOf(fieldOf(component, "bom-ref")),
		purl: textOf(fieldOf(component, "purl"))
	};
}
function versionsOf(affected, components) {
	const versions = listOf(fieldOf(affected, "versions"));
	if (versions.length === 0) return components;
	const unaffected = versions.filter((one) => textOf(fieldOf(one, "status")) === "unaffected").flatMap((one) => textOf(fieldOf(one, "version")) ?? textOf(fieldOf(one, "range")) ?? []);
	return components.flatMap((purl) => unaffected.map((version) => `${withoutVersion(purl)}@${version}`)).filter((written) => parseComponent(written) !== void 0);
}
function withoutVersion(purl) {
	return purl.replace(/[?#].*$/, "").replace(/(?<=[^/])@[^/]*$/, "");
}
// src/ledger/read/grype.ts
const grypeConfig = {
	recognises: ({ fields }) => fields?.get("ignore")?.value.list !== void 0,
	read(root, asked) {
		const collector = new Collector("grype", asked);
		const section = fieldOf(root, "ignore");
		if (section !== void 0 && section.list === void 0) collector.mistake(section, "ignore must be a list of rules.");
		for (const rule of listOf(section)) collector.entry(() => draftOf$1(rule, collector));
		return collector.result();
	}
};
const KEYS$1 = [
	"vulnerability",
	"include-aliases",
	"reason",
	"namespace",
	"fix-state",
	"package",
	"vex-status",
	"vex-justification",
	"match-type"
];
const PACKAGE_KEYS = [
	"name",
	"version",
	"language",
	"type",
	"location",
	"upstream-name"
];
const NOT_HELD = {
	namespace: "findings do not keep the namespace of their record",
	"match-type": "findings do not keep how they were matched",
	language: "findings do not keep the language; use type",
	"vex-status": "name the VEX document itself among the exceptions",
	"vex-justification": "name the VEX document itself among the exceptions"
};
const TYPES = {
	apk: "apk",
	deb: "deb",
	rpm: "rpm",
	npm: "npm",
	python: "pypi",
	gem: "gem",
	"java-archive": "maven",
	"go-module": "golang",
	"rust-crate": "cargo",
	"php-composer": "composer",
	dotnet: "nuget",
	hex: "hex",
	conan: "conan",
	"dart-pub": "pub"
};
function draftOf$1(rule, collector) {
	const named = fieldOf(rule, "package");
	if (rule.fields === void 0 || named !== void 0 && named.fields === void 0) {
		collector.mistake(named ?? rule, "a rule is a mapping, and so is its package.");
		return;
	}
	collector.unknownKeys(rule, KEYS$1);
	collector.unknownKeys(named ?? rule, named === void 0 ? KEYS$1 : PACKAGE_KEYS);
	refuse(rule, collector);
	refuse(named, collector);
	return {
		at: rule,
		match: matchOf$2(rule, named, collector),
		reason: textOf(fieldOf(rule, "reason"))
	};
}
function refuse(item, collector) {
	for (const [name, why] of Object.entries(NOT_HELD)) {
		const field = item === void 0 ? void 0 : fieldOf(item, name);
		if (field !== void 0 && field.scalar !== "") collector.mistake(field, `a rule with ${name} cannot be held exactly: ${why}.`);
	}
}
function matchOf$2(rule, named, collector) {
	const id = textOf(fieldOf(rule, "vulnerability"));
	const location = named && textOf(fieldOf(named, "location"));
	const wanted = {
		name: named && namePattern(fieldOf(named, "name"), collector),
		version: named && textOf(fieldOf(named, "version")),
		type: named && typeOf(fieldOf(named, "type"), collector),
		source: named && namePattern(fieldOf(named, "upstream-name"), collector)
	};
	const parts = Object.entries(wanted).filter(([, text]) => text !== void 0);
	return {
		...id !== void 0 && { ids: [id] },
		...fixStateOf(fieldOf(rule, "fix-state"), collector) && {
			fixable: true,
			kinds: ["vulnerability"]
		},
		...parts.length > 0 && { package: Object.fromEntries(parts) },
		...location !== void 0 && { paths: [pathGlob(location)] }
	};
}
function fixStateOf(item, collector) {
	const state = textOf(item);
	if (item !== void 0 && state !== void 0 && state !== "fixed") collector.mistake(item, `a rule with fix-state: ${clipped(state)} cannot be held exactly: the other scanners have other words for it; the input only-fixable counts what can be mended.`);
	return state === "fixed";
}
function typeOf(item, collector) {
	const type = textOf(item);
	if (item === void 0 || type === void 0) return;
	const known = Object.hasOwn(TYPES, type) ? TYPES[type] : void 0;
	if (known === void 0) collector.mistake(item, `a rule for the type ${clipped(type)} cannot be held exactly; those that can are ${Object.keys(TYPES).join(", ")}.`);
	return known;
}
const REGEX = /[\^$*+?[\](){}|\\]/;
function namePattern(item, collector) {
	const name = textOf(item);
	if (item === void 0 || name === void 0 || !REGEX.test(name)) return name;
	const pieces = name.replace(/^\^/, "").replace(/\$$/, "").match(/\.\*|\.\+|\\[^A-Za-z0-9*?]|\.|[^\\^$*+?[\](){}|.]|./g);
	const read = (listed(item).length === 0 ? [] : pieces ?? []).map(pieceOf);
	if (read.includes(void 0)) {
		collector.mistake(item, `the regular expression ${JSON.stringify(clipped(name))} cannot be held exactly: of its signs only . and .* are known here; write a rule for each name.`);
		return;
	}
	return read.join("");
}
function pieceOf(piece) {
	if (piece === ".*" || piece === ".") return piece === "." ? "?" : "*";
	if (piece === ".+") return "?*";
	return piece.length === 2 ? piece.slice(1) : REGEX.test(piece) ? void 0 : piece;
}
// src/ledger/read/openvex-time.ts
function latestOnly(atoms) {
	const ordered = atoms.map((atom, index) => ({
		atom,
		index,
		time: Date.parse(atom.time ?? "") || 0
	})).toSorted((a, b) => a.time - b.time || a.index - b.index);
	const latest = new Map();
	for (const [order, { atom }] of ordered.entries()) for (const id of atom.ids) latest.set(keyOf$1(id, atom.product, atom.subcomponent), order);
	const left = ordered.flatMap(({ atom }, order) => {
		return atom.ids.every((id) => {
			return (latest.get(keyOf$1(id, atom.product, atom.subcomponent)) ?? order) <= order && (latest.get(keyOf$1(id, atom.product, void 0)) ?? order) <= order;
		}) ? [atom] : [];
	});
	const byPart = new Map();
	for (const atom of left) for (const id of atom.ids) {
		const key = partKey(id, atom);
		byPart.set(key, (byPart.get(key) ?? new Set()).add(atom.status));
	}
	const contradicted = left.filter((atom) => atom.ids.some((id) => (byPart.get(partKey(id, atom))?.size ?? 0) > 1));
	return {
		atoms: left,
		contradicted: new Set(contradicted)
	};
}
function keyOf$1(id, product, subcomponent) {
	return JSON.stringify([
		id.toLowerCase(),
		product,
		subcomponent ?? ""
	]);
}
function partKey(id, { subcomponent }) {
	return JSON.stringify([id.toLowerCase(), subcomponent ?? ""]);
}
// src/ledger/read/openvex.ts
const STATUSES$1 = [
	"not_affected",
	"affected",
	"fixed",
	"under_investigation"
];
const JUSTIFICATIONS = [
	"component_not_present",
	"vulnerable_code_not_present",
	"vulnerable_code_not_in_execute_path",
	"vulnerable_code_cannot_be_controlled_by_adversary",
	"inline_mitigations_already_exist"
];
const HELD = {
	not_affected: "not-affected",
	fixed: "fixed"
};
const openvex = {
	recognises: (root) => textsOf(fieldOf(root, "@context")).some((text) => text.startsWith("https://openvex.dev/ns")),
	read(root, asked) {
		const collector = new Collector("openvex", asked);
		if (fieldOf(root, "statements")?.list === void 0) collector.mistake(root, "an OpenVEX document has a list of statements.");
		keepAll(latestOnly(listOf(fieldOf(root, "statements")).flatMap((statement) => atomsOf(statement, root, collector))), root, collector);
		return collector.result();
	}
};
function atomsOf(statement, root, collector) {
	const status = textOf(fieldOf(statement, "status")) ?? "";
	const ids = idsOf(fieldOf(statement, "vulnerability"));
	const products = listOf(fieldOf(statement, "products"));
	if (!checked(statement, {
		status,
		ids
	}, collector)) return [];
	if (products.length === 0) collector.notice(statement, `a statement on ${clipped(ids[0] ?? "")} names no product, so it is not applied.`);
	const time = textOf(fieldOf(statement, "timestamp")) ?? textOf(fieldOf(root, "timestamp"));
	return products.flatMap((product) => {
		const purl = purlOf(product);
		if (purl === void 0) {
			collector.notice(product, `a product of the statement on ${clipped(ids[0] ?? "")} has no package URL, so it is not applied.`);
			return [];
		}
		const parts = listOf(fieldOf(product, "subcomponents"));
		return (parts.length === 0 ? [void 0] : parts.flatMap((part) => purlOf(part) ?? [])).map((subcomponent) => ({
			statement,
			status,
			ids,
			product: purl,
			time,
			subcomponent
		}));
	});
}
function checked(statement, { status, ids }, collector) {
	const justification = textOf(fieldOf(statement, "justification"));
	const mistakes = [
		...ids.length === 0 ? ["the statement names no vulnerability."] : [],
		...STATUSES$1.includes(status) ? [] : [`status: ${JSON.stringify(clipped(status))} is none; write one of ${STATUSES$1.join(", ")}.`],
		...status === "not_affected" && justification === void 0 && !fieldOf(statement, "impact_statement") ? ["not_affected needs a justification or an impact_statement."] : [],
		...justification === void 0 || JUSTIFICATIONS.includes(justification) ? [] : [`justification: ${JSON.stringify(clipped(justification))} is none; write one of ${JUSTIFICATIONS.join(", ")}.`]
	];
	for (const mistake of mistakes) collector.mistake(statement, mistake);
	return mistakes.length === 0;
}
function idsOf(vulnerability) {
	const name = textOf(vulnerability) ?? (vulnerability && textOf(fieldOf(vulnerability, "name")));
	const aliases = vulnerability === void 0 ? [] : textsOf(fieldOf(vulnerability, "aliases"));
	return [...name === void 0 ? [] : [name], ...aliases];
}
function purlOf(item) {
	const identifiers = fieldOf(item, "identifiers");
	return [
		textOf(item),
		textOf(fieldOf(item, "@id")),
		identifiers && textOf(fieldOf(identifiers, "purl"))
	].find((text) => text?.startsWith("pkg:"));
}
function keepAll({ atoms, contradicted }, root, collector) {
	for (const atom of atoms) {
		const status = HELD[atom.status];
		const match = status && matchOf$1(atom, contradicted, collector);
		if (status !== void 0 && match !== void 0) collector.entry(() => ({
			at: atom.statement,
			match,
			status,
			reason: reasonOf(atom.statement, status),
			owner: textOf(fieldOf(atom.statement, "supplier")) ?? textOf(fieldOf(root, "author")),
			decided: atom.time,
			justification: textOf(fieldOf(atom.statement, "justification"))
		}));
	}
}
function reasonOf(statement, status) {
	return [
		"impact_statement",
		"status_notes",
		"justification"
	].map((name) => textOf(fieldOf(statement, name))).find((text) => text !== void 0) ?? (status === "fixed" ? "A statement says that it is fixed" : "");
}
function matchOf$1(atom, contradicted, collector) {
	const { statement, ids, product, subcomponent } = atom;
	const named = productOf(product);
	const part = subcomponent === void 0 ? void 0 : productOf(subcomponent);
	if (named === void 0 || subcomponent !== void 0 && part?.components === void 0) {
		collector.notice(statement, `${clipped(subcomponent ?? product)} is no package URL, so the statement is not applied to it.`);
		return;
	}
	if (part === void 0 || named.targets !== void 0) return {
		ids,
		...named,
		...part
	};
	if (contradicted.has(atom)) {
		collector.notice(statement, `the products with ${clipped(subcomponent ?? "")} differ, and which of them was scanned cannot be told: not applied.`);
		return;
	}
	return {
		ids,
		...part
	};
}
// src/ledger/read/sarif.ts
const KINDS = ["inSource", "external"];
const STATUSES = [
	"accepted",
	"underReview",
	"rejected"
];
const sarif = {
	recognises: ({ fields }) => fields?.get("runs")?.value.list !== void 0 && fields.has("version"),
	read(root, asked) {
		const collector = new Collector("sarif", asked);
		for (const run of listOf(fieldOf(root, "runs"))) {
			const rules = rulesOf(run);
			for (const result of listOf(fieldOf(run, "results"))) readResult(result, rules, collector);
		}
		return collector.result();
	}
};
function rulesOf(run) {
	const tool = fieldOf(run, "tool");
	const driver = tool && fieldOf(tool, "driver");
	return listOf(driver && fieldOf(driver, "rules")).map((rule) => textOf(fieldOf(rule, "id")));
}
function readResult(result, rules, collector) {
	const suppressions = listOf(fieldOf(result, "suppressions"));
	if (suppressions.length === 0) return;
	collector.entry(() => {
		for (const one of suppressions) {
			check(one, "kind", KINDS, collector);
			check(one, "status", STATUSES, collector);
		}
		if (suppressions.map((one) => textOf(fieldOf(one, "status")) ?? "accepted").some((status) => status !== "accepted")) return;
		const match = matchOf(result, rules);
		if (match === void 0) {
			collector.notice(result, "a suppressed result has no rule with a place and no fingerprint of Gatehouse: not applied.");
			return;
		}
		const reasons = suppressions.flatMap((one) => textOf(fieldOf(one, "justification")) ?? []);
		return {
			at: result,
			match,
			reason: reasons.length === 0 ? void 0 : reasons.join("; ")
		};
	});
}
function check(item, name, values, collector) {
	const field = fieldOf(item, name);
	const text = textOf(field);
	if (field !== void 0 && !values.includes(text ?? "")) collector.mistake(field, `${name}: ${JSON.stringify(clipped(text ?? ""))} is none; write one of ${values.join(", ")}.`);
}
function matchOf(result, rules) {
	const partial = fieldOf(result, "partialFingerprints");
	const own = partial && textOf(fieldOf(partial, "gatehouse/v1"));
	if (own !== void 0) return { fingerprints: [own.replace(/:\d+$/, "")] };
	const id = textOf(fieldOf(result, "ruleId")) ?? rules[Number(textOf(fieldOf(result, "ruleIndex")) ?? NaN)];
	const [location] = listOf(fieldOf(result, "locations"));
	const physical = location && fieldOf(location, "physicalLocation");
	const artifact = physical && fieldOf(physical, "artifactLocation");
	const uri = artifact && textOf(fieldOf(artifact, "uri"));
	const region = physical && fieldOf(physical, "region");
	const line = Number((region && textOf(fieldOf(region, "startLine"))) ?? NaN);
	return id === void 0 || uri === void 0 ? void 0 : {
		ids: [id],
		paths: [literal(pathGlob(decoded(uri.replace(/^file:\/\//, ""))))],
		...Number.isInteger(line) && line > 0 && { line }
	};
}
function literal(path) {
	return path.replaceAll(/[*?[\]{}()!+@\\|]/g, String.raw`\$&`);
}
function decoded(uri) {
	try {
		return decodeURIComponent(uri);
	} catch {
		return uri;
	}
}
// src/ledger/read/trivyignore.ts
function readTrivyignore(text, asked) {
	const collector = new Collector("trivyignore", asked);
	let above = [];
	for (const [index, raw] of text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/).entries()) {
		const line = raw.trim();
		if (line === "" || line.startsWith("#")) {
			above = line === "" ? [] : [...above, line.replace(/^#+\s*/, "")];
			continue;
		}
		const at = {
			line: index + 1,
			column: raw.indexOf(line) + 1
		};
		const comments = above;
		collector.entry(() => {
			const { id, expiry, comment } = readLine(line);
			if (expiry !== void 0 && !isDay(expiry)) collector.mistake(at, `exp:${clipped(expiry)} is no day of the calendar; write it as in exp:2026-12-31.`);
			const reason = comment ?? (comments.length === 0 ? void 0 : comments.join(" "));
			return {
				at,
				match: { ids: [id] },
				reason,
				expires: expiry === void 0 ? void 0 : `${expiry}T00:00:00Z`
			};
		});
		above = [];
	}
	return collector.result();
}
function readLine(line) {
	const [words = "", ...rest] = line.split(/\s#+\s*/);
	const [id = "", ...others] = words.split(/\s+/);
	const expiry = others.find((word) => word.startsWith("exp:"))?.slice(4);
	const comment = rest.join(" ").trim();
	return {
		id,
		expiry,
		comment: comment === "" ? void 0 : comment
	};
}
// src/ledger/read/trivyignore-yaml.ts
const SECTIONS = {
	vulnerabilities: "vulnerability",
	misconfigurations: "misconfiguration",
	secrets: "secret",
	licenses: "licence"
};
const trivyignoreYaml = {
	recognises: ({ fields }) => Object.keys(SECTIONS).some((name) => fields?.get(name)?.value.list !== void 0),
	read(root, asked) {
		const collector = new Collector("trivyignore-yaml", asked);
		collector.unknownKeys(root, Object.keys(SECTIONS));
		for (const [name, kind] of Object.entries(SECTIONS)) {
			const section = fieldOf(root, name);
			if (section !== void 0 && section.list === void 0) collector.mistake(section, `${name} must be a list.`);
			for (const item of listOf(section)) collector.entry(() => draftOf(item, kind, collector));
		}
		return collector.result();
	}
};
const KEYS = [
	"id",
	"paths",
	"purls",
	"expired_at",
	"statement"
];
function draftOf(item, kind, collector) {
	if (item.fields === void 0) {
		collector.mistake(item, "an entry is a mapping, with an id.");
		return;
	}
	collector.unknownKeys(item, KEYS);
	const id = required(item, "id", "what it ignores", collector);
	const paths = fieldTexts(item, "paths", collector)?.map(pathGlob);
	const components = fieldTexts(item, "purls", collector);
	for (const purl of listed(fieldOf(item, "purls"))) if (parseComponent(textOf(purl) ?? "") === void 0) collector.mistake(purl, `${JSON.stringify(clipped(textOf(purl) ?? ""))} is no package URL.`);
	return {
		at: item,
		match: {
			ids: [id ?? ""],
			kinds: [kind],
			...paths !== void 0 && { paths },
			...components !== void 0 && kind === "vulnerability" && { components }
		},
		reason: textOf(fieldOf(item, "statement")),
		expires: expiryOf(item, collector)
	};
}
function expiryOf(item, collector) {
	const field = fieldOf(item, "expired_at");
	const text = textOf(field);
	if (field === void 0 || text !== void 0 && isInstant(text)) return text !== void 0 && isDay(text) ? `${text}T00:00:00Z` : text;
	collector.mistake(field, `expired_at: ${JSON.stringify(clipped(text ?? ""))} is no date; write it as in 2026-12-31 or 2026-12-31T12:00:00Z.`);
}
function isInstant(text) {
	const full = /^(?<day>\d{4}-\d\d-\d\d)(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/.exec(text)?.groups;
	return full !== void 0 && isDay(full["day"] ?? "") && !Number.isNaN(Date.parse(text));
}
// src/ledger/read/read.ts
const FORMATS = [
	ownFormat,
	openvex,
	cyclonedx,
	sarif,
	trivyignoreYaml,
	grypeConfig
];
const MAX_CHARACTERS = 2e7;
function readExceptions(text, asked) {
	if (text.length > MAX_CHARACTERS) return refused("it is larger than 20 MB: no file of exceptions is.");
	if (/(?:^|[/\\])[^/\\]*\.?trivyignore$/.test(asked.file)) return readTrivyignore(text, asked);
	const { root, mistakes } = parseTree(text);
	if (root === void 0) return {
		exceptions: [],
		mistakes,
		notices: []
	};
	if (root.scalar === null) return {
		exceptions: [],
		mistakes: [],
		notices: []
	};
	return formatOf(root, asked.file)?.read(root, asked) ?? unknown();
}
function formatOf(root, file) {
	if (/trivyignore\.ya?ml$/.test(file)) return trivyignoreYaml;
	if (/(?:^|[/\\])\.?grype(?:[/\\]config)?\.ya?ml$/.test(file)) return grypeConfig;
	return FORMATS.find((format) => format.recognises(root));
}
function unknown() {
	return refused("it is none of the formats that hold exceptions: a YAML list under exceptions, OpenVEX, CycloneDX, SARIF, .trivyignore, .trivyignore.yaml, .grype.yaml.");
}
function refused(message) {
	return {
		exceptions: [],
		mistakes: [{
			message,
			line: 1,
			column: 1
		}],
		notices: []
	};
}
// src/policy/report-benches.ts
function benchesOf(report) {
	const { gate, id, scans, inputs } = report;
	const now = new Date(report.judgedAt);
	const whole = {
		gate,
		id,
		scans: scans.map((scan) => scan.id),
		...inputs
	};
	return (inputs.parts ?? [whole]).map((part) => {
		const own = new Set(part.scans);
		const ownScans = scans.filter((scan) => own.has(scan.id));
		return {
			gate: part.gate,
			id: part.id,
			bench: benchOf(part.policy, ownScans, {
				now,
				comparison: part.comparison
			}),
			exceptions: part.exceptions,
			judges: ({ sightings }) => inputs.parts === void 0 || sightings.some(({ scan }) => own.has(scan))
		};
	});
}
function countsBy(benches) {
	return (finding) => benches.some((one) => one.judges(finding) && counts(rulingOn(finding, one.bench)));
}
function counts({ inBudget, causes, blockedBy, byControl }) {
	return inBudget || causes.length > 0 || blockedBy !== void 0 || byControl !== void 0;
}
// src/policy/explain/remedies.ts
function remediesOf(finding, ruling, over, { report, judged }) {
	const { bench } = judged;
	if (finding.status !== "open") return whenSetAside(finding);
	return counts(ruling) ? [
		...mending(finding),
		...deciding(ruling, over),
		exception(finding, bench, new Date(report.judgedAt))
	] : [...whenNotCounted(ruling), ...mending(finding)];
}
function mending({ component, patch, remediation }) {
	const fixedIn = component?.fixedIn ?? [];
	if (component !== void 0 && fixedIn.length > 0) return [{ says: `Update ${component.name} to ${fixedIn.join(" or ")}.` }];
	if (patch !== void 0) return [{ says: `Apply the patch of ${patch.path}: ${patch.description}` }];
	return remediation === void 0 || remediation === "" ? [] : [{ says: remediation }];
}
function deciding({ blockedBy, byControl }, over) {
	const limits = over.map(({ rule, key, limit, counted }) => {
		const raised = rule.startsWith("new.") ? rule.slice(0, rule.lastIndexOf(".")) : "the budget";
		return { says: `${mendWords(counted.length, limit, rule)}, or raise ${raised} to ${key}=${counted.length}.` };
	});
	return [
		...blockedBy === void 0 ? [] : [{ says: `Change the rule ${blockedBy.name}: give it ${blockedBy.graceDays === void 0 ? "" : "more "}grace-days, or a rule before it that allows this.` }],
		...byControl === void 0 ? [] : [{ says: CONTROL_REMEDIES[byControl] }],
		...limits
	];
}
const CONTROL_REMEDIES = {
	require: "Take its control from require.",
	"fail-on-any-resource": "Take its control from fail-on-any-resource, or let a rule of the policy allow this."
};
function mendWords(counted, limit, rule) {
	if (counted === 1) return `Mend it: nothing else counts in ${rule}`;
	return `Mend ${limit === 0 ? `all ${counted}` : `${counted - limit} of the ${counted}`} findings that count in ${rule}`;
}
const LIFE_DAYS = 90;
function exception({ id, kind, component, fingerprint }, { policy }, now) {
	const days = Math.min(LIFE_DAYS, policy.exceptions?.maxDays ?? LIFE_DAYS);
	const purl = kind === "vulnerability" ? component?.purl : void 0;
	const entry = {
		id,
		...purl === void 0 ? { fingerprint } : { component: purl },
		reason: "why it can be lived with",
		owner: "who answers for it",
		expires: dayAfter(now, days)
	};
	return {
		says: `Live with it until ${entry.expires}: an exception, with a reason and an owner.`,
		yaml: (0, import_dist.stringify)({ exceptions: [entry] }, { lineWidth: 0 })
	};
}
function whenNotCounted({ decision, graceUntil }) {
	if (graceUntil !== void 0) return [{ says: `Nothing: it counts after ${graceUntil.toISOString().slice(0, 10)}.` }];
	if (decision.rule.startsWith("judged.") || decision.rule === "ratchet") return [{ says: "It counts with judge: all." }];
	if (decision.rule.startsWith("scope.")) return [{ says: "It counts with scope: all." }];
	return [{ says: `It counts without ${decision.rule}.` }];
}
function whenSetAside({ decision, status }) {
	if (decision?.rule === "exception") return [{ says: "It counts again when the exception expires, or is taken out." }];
	if (decision?.rule === "ignore-rules") return [{ says: "It counts again when ignore-rules does not name it." }];
	return status === "manual" ? [{ says: "Check it by hand; it never counts by itself." }] : [];
}
// src/policy/explain/status-steps.ts
function statusSteps(finding, explaining) {
	const { ignore } = explaining.judged.bench.policy;
	const rule = finding.decision?.rule;
	const steps = [];
	if (ignore.length > 0) {
		const isIgnored = rule === "ignore-rules";
		const says = isIgnored ? finding.decision?.exception ?? "It names it." : `None of ${ignore.length} names it.`;
		steps.push({
			rule: "ignore-rules",
			outcome: isIgnored ? "decides" : "passed",
			says,
			checks: []
		});
	}
	if (rule !== "ignore-rules" && explaining.judged.exceptions.length > 0) steps.push(exceptionStep(finding, explaining));
	if (finding.status !== "open" && !steps.some(({ outcome }) => outcome === "decides")) {
		const says = `Who saw it says that it is ${STATUS_WORDS[finding.status]}.`;
		steps.push({
			rule: `status.${finding.status}`,
			outcome: "decides",
			says,
			checks: []
		});
	}
	return steps;
}
function exceptionStep(finding, { report, judged, matches }) {
	const { exceptions, bench } = judged;
	const digests = (target) => report.scans.flatMap((scan) => scan.target.name === target ? scan.target.digest ?? [] : []);
	const speaking = matcherOf$1(exceptions, {
		matches,
		digests
	})(finding);
	const now = new Date(report.judgedAt);
	const said = speaking.map((exception) => `${exceptionWords(exception)}, which ${LIFE[lifeOf(exception, now, bench.policy)]}`);
	const none = exceptions.length === 1 ? "The one exception does not speak of it." : `None of ${exceptions.length} speaks of it.`;
	return {
		rule: "exceptions",
		outcome: finding.decision?.rule === "exception" ? "decides" : "passed",
		says: said.length === 0 ? none : `${said.join("; ")}.`,
		checks: []
	};
}
const LIFE = {
	valid: "holds",
	expiring: "holds, and expires soon",
	expired: "has expired",
	"too-long": "lasts longer than the policy allows, and so does not hold",
	endless: "has no end, which the policy does not allow, and so does not hold"
};
// src/policy/explain/steps.ts
function ruleSteps(finding, { judged }) {
	const { rules } = judged.bench;
	const steps = rules.map((rule) => ruleStep(rule, finding));
	const decided = steps.findIndex(({ matched }) => matched);
	return steps.slice(0, decided === -1 ? steps.length : decided + 1).map(({ step }) => step);
}
function ruleStep({ rule, tests }, finding) {
	const checks = tests.map((test) => {
		const holds = test.holds(finding);
		return {
			condition: test.name,
			wanted: test.wanted,
			actual: test.actual(finding),
			holds: holds === void 0 ? "not known" : holds ? "yes" : "no"
		};
	});
	const matched = checks.every(({ holds }) => holds === "yes");
	const says = matched ? MATCHED[rule.action](rule, finding) : "It does not match.";
	const outcome = matched && rule.action !== "budget" ? "decides" : "passed";
	return {
		matched,
		step: {
			rule: ruleName(rule),
			outcome,
			says,
			checks
		}
	};
}
const MATCHED = {
	allow: () => "It matches, and the rule allows it.",
	budget: () => "It matches, and the rule leaves it to the budget.",
	block: ({ graceDays }, { decision }) => {
		if (graceDays === void 0) return "It matches. None may be open.";
		return decision?.reason?.startsWith("In grace") === true ? `It matches. ${decision.reason}` : `It matches, and its grace of ${graceDays} days is over, or nobody knows since when it is known.`;
	}
};
function controlSteps({ byControl }, { judged }) {
	const { require = [], failOnAnyResource = [] } = judged.bench.policy;
	const says = byControl === void 0 ? "" : CONTROL_SAYS[byControl];
	return byControl === void 0 ? [...require.length === 0 ? [] : [passed("require", "Its control is not among them.")], ...failOnAnyResource.length === 0 ? [] : [passed("fail-on-any-resource", "Its control is not among them.")]] : [{
		rule: byControl,
		outcome: "decides",
		says,
		checks: []
	}];
}
const CONTROL_SAYS = {
	require: "Its control must pass.",
	"fail-on-any-resource": "No resource may fail its control."
};
function exemptionSteps(finding, { judged }) {
	const { policy, exempt } = judged.bench;
	const exemption = exempt(finding);
	if (exemption !== void 0) return [{
		rule: exemption.rule,
		outcome: "decides",
		says: exemption.exception ?? "",
		checks: []
	}];
	const asked = finding.kind === "vulnerability";
	return [...policy.onlyFixable === true && asked ? [passed("only-fixable", "A version that mends it is known.")] : [], ...policy.agree === "all" && asked ? [passed("agree", "Every scanner that looked saw it.")] : []];
}
function graceSteps(finding, { graceUntil, decision }, { judged }) {
	const { policy, standing } = judged.bench;
	const [cause, ...others] = budgetCauses(finding, standing);
	const days = cause === void 0 ? void 0 : policy.new?.[cause]?.graceDays;
	if (cause === void 0 || others.length > 0 || days === void 0) return [];
	const rule = `new.${cause}`;
	return graceUntil === void 0 ? [passed(rule, `Its grace of ${days} days is over, or nobody knows since when it is known.`)] : [{
		rule,
		outcome: "decides",
		says: decision.reason ?? "",
		checks: []
	}];
}
function scopeSteps(finding, { inBudget, causes, decision }, explaining) {
	const { policy, standing } = explaining.judged.bench;
	const { judged = "all", ratchet = false } = policy;
	const places = ratchet ? [] : placeSteps(finding, causes, policy, standing);
	if (judged === "all" || ratchet || places.some(({ outcome }) => outcome === "decides")) return places;
	const cause = causeFor(finding, standing);
	const checks = [{
		condition: "judge",
		wanted: judged === "change" ? "change" : "new",
		actual: cause === "untold" ? NOT_KNOWN : cause,
		holds: inBudget ? "yes" : "no"
	}];
	const counted = judged === "change" ? "what this change brought" : "what is new";
	const says = inBudget ? `The budget counts ${counted}, and so it.` : `The budget counts ${counted}. ${decision.reason ?? ""}`.trim();
	const decides = !inBudget && causes.length === 0;
	return [...places, {
		rule: `judged.${judged}`,
		outcome: decides ? "decides" : "passed",
		says,
		checks
	}];
}
function placeSteps(finding, causes, policy, standing) {
	const { scope } = policy;
	if (scope === void 0) return [];
	const left = notInScope(finding, policy, standing);
	const rule = `scope.${scope}`;
	const counted = `The budget counts findings${SCOPE_WORDS[scope]}`;
	const checks = [{
		condition: "scope",
		wanted: scope,
		actual: standing.unplaced === void 0 ? finding.diff ?? "not known" : NOT_KNOWN,
		holds: left === void 0 ? "yes" : "no"
	}];
	return left === void 0 ? [{
		rule,
		outcome: "passed",
		says: `${counted}, and so it.`,
		checks
	}] : [{
		rule,
		outcome: causes.length === 0 ? "decides" : "passed",
		says: `${counted}. ${left}`,
		checks
	}];
}
function budgetSteps({ inBudget, decision }, tallies, { judged }) {
	const steps = tallies.map((tally) => {
		const { rule, key, limit, counted, measure } = tally;
		const severity = key === "total" ? "" : ` ${key}`;
		const says = `${counted.length} open${severity} ${counted.length === 1 ? "finding" : "findings"}${whichWords(measure, judged.bench)}, at most ${limit} may be.`;
		return {
			rule,
			outcome: counted.length > limit ? "over" : "within",
			says,
			checks: []
		};
	});
	return inBudget && steps.length === 0 ? [{
		rule: decision.rule,
		outcome: "within",
		says: "No limit is set.",
		checks: []
	}] : steps;
}
function passed(rule, says) {
	return {
		rule,
		outcome: "passed",
		says,
		checks: []
	};
}
// src/policy/explain/explain.ts
function explainer(report, matches) {
	const all = benchesOf(report).map((judged) => {
		return {
			report,
			judged,
			tallies: talliesOf(report.findings.filter((finding) => judged.judges(finding)).map((finding) => ({
				finding,
				ruling: rulingOn(finding, judged.bench)
			})), judged.bench),
			matches
		};
	});
	return (finding) => {
		const asked = all.filter(({ judged }) => judged.judges(finding));
		const standing = asked.find(({ judged }) => rulingOn(finding, judged.bench).decision.rule === finding.decision?.rule);
		const [first] = asked.length === 0 ? all : asked;
		const explaining = standing ?? first;
		if (explaining === void 0) throw new Error("a report is judged by one policy at least");
		return explained$1(finding, explaining);
	};
}
function explained$1(finding, explaining) {
	const ruling = rulingOn(finding, explaining.judged.bench);
	const inTallies = explaining.tallies.filter(({ counted }) => counted.includes(finding));
	const over = inTallies.filter(({ counted, limit }) => counted.length > limit);
	const breaks = [
		...ruling.blockedBy === void 0 ? [] : [ruleName(ruling.blockedBy)],
		...ruling.byControl === void 0 ? [] : [ruling.byControl],
		...over.map(({ rule }) => rule)
	];
	const before = statusSteps(finding, explaining);
	const steps = finding.status === "open" ? [...before, ...untilDecided(() => ruleSteps(finding, explaining), () => controlSteps(ruling, explaining), () => exemptionSteps(finding, explaining), () => graceSteps(finding, ruling, explaining), () => [...scopeSteps(finding, ruling, explaining), ...budgetSteps(ruling, inTallies, explaining)])] : before;
	return {
		finding,
		counts: counts(ruling),
		breaks,
		answer: answerOf$1(finding, ruling, breaks, inTallies),
		steps,
		remedies: remediesOf(finding, ruling, over, explaining)
	};
}
function untilDecided(...parts) {
	const steps = [];
	for (const part of parts) {
		steps.push(...part());
		if (steps.some(({ outcome }) => outcome === "decides")) break;
	}
	return steps;
}
function answerOf$1(finding, ruling, breaks, tallies) {
	const { rule, reason, exception } = finding.decision ?? ruling.decision;
	if (finding.status !== "open") return `It does not count: it is ${STATUS_WORDS[finding.status]} by ${rule}${because(exception ?? reason)}.`;
	if (!counts(ruling)) return `It is open, and does not count by ${rule}${because(reason ?? exception)}.`;
	if (breaks.length > 0) return `It counts, and breaks ${breaks.join(" and ")}.`;
	return tallies.length === 0 ? `It counts, and nothing limits it (${rule}).` : `It counts, within ${tallies.map((tally) => `${tally.rule} (${tally.counted.length} of at most ${tally.limit})`).join(" and ")}.`;
}
function because(reason) {
	return reason === void 0 ? "" : `: ${reason.replace(/\.$/, "")}`;
}
// src/policy/replay.ts
function asRecorded() {
	return {};
}
function replay(report, matches, insteadOf = asRecorded) {
	const assessing = {
		now: new Date(report.judgedAt),
		matches
	};
	const evidence = evidenceOf(report, insteadOf);
	const known = report.inputs.notices ?? noticesBefore(report, assessAll(evidence, assessing));
	const again = assessAll({
		...evidence,
		notices: known
	}, assessing);
	const lost = report.reasons.filter(({ rule }) => rule === "report.lost");
	return lost.length === 0 ? again : {
		...again,
		verdict: "error",
		reasons: [...lost, ...again.reasons]
	};
}
function evidenceOf(report, insteadOf) {
	const { gate, id, commit, inputs } = report;
	const { comparison, claims, parts, gatehouse } = inputs;
	const instead = insteadOf(gate, id);
	const exceptions = instead.exceptions ?? inputs.exceptions;
	return {
		gate,
		id,
		scans: report.scans.map(withoutAllowances),
		findings: report.findings.map(undecided),
		policy: {
			...inputs.policy,
			...instead.policy
		},
		exceptions,
		notices: inputs.notices ?? [],
		...comparison !== void 0 && { comparison },
		...claims !== void 0 && { claims },
		...commit !== void 0 && { commit },
		...parts !== void 0 && { parts: parts.map((part) => partOf(part, insteadOf(part.gate, part.id))) },
		gatehouse
	};
}
function partOf(part, { policy, exceptions }) {
	return {
		...part,
		policy: {
			...part.policy,
			...policy
		},
		exceptions: exceptions ?? part.exceptions
	};
}
function withoutAllowances(scan) {
	return {
		...scan,
		gaps: scan.gaps.map(({ allowed: _allowed, ...gap }) => gap)
	};
}
function noticesBefore({ notices }, again) {
	const said = new Set(again.notices);
	return notices.filter((notice) => !said.has(notice));
}
function decidedOtherwise(before, after) {
	const known = new Map(before.findings.map((finding) => [finding.fingerprint, finding]));
	return after.findings.flatMap((finding) => {
		const old = known.get(finding.fingerprint);
		return old === void 0 || answerOn(old) === answerOn(finding) ? [] : [[old, finding]];
	});
}
function answerOn({ status, severity, cause, decision }) {
	return JSON.stringify([
		status,
		severity,
		cause,
		decision?.rule
	]);
}
// src/policy/replay-differences.ts
const SHOWN$1 = 5;
function replayDifferences(report, again, version) {
	const answers = [
		...report.verdict === again.verdict ? [] : [`It says ${report.verdict}, and what it holds gives ${again.verdict}.`],
		...reasonsDiffer(report, again),
		...countsDiffer(report, again),
		...findingsDiffer(report, again)
	];
	return answers.length > 0 || report.inputs.gatehouse !== version ? answers : wordsDiffer(report, again);
}
function reasonsDiffer(report, again) {
	const [said, found] = [answersOf(report), answersOf(again)];
	const [only, missing] = [without(said, found), without(found, said)];
	return [...only.length === 0 ? [] : [`It names reasons that do not follow from it: ${only.join("; ")}.`], ...missing.length === 0 ? [] : [`It does not name reasons that follow from it: ${missing.join("; ")}.`]];
}
function answersOf({ reasons }) {
	return new Map(reasons.map((reason) => [keyOf(reason), wordsOf(reason)]));
}
function keyOf({ rule, limit, actual, findings }) {
	return JSON.stringify([
		rule,
		limit,
		actual,
		findings.toSorted()
	]);
}
function wordsOf({ rule, limit, actual, findings }) {
	return actual === void 0 ? rule : `${rule} (${actual}, at most ${limit ?? 0}, with ${findings.length} findings)`;
}
function without(all, others) {
	return [...all].flatMap(([key, words]) => others.has(key) ? [] : [words]);
}
function countsDiffer({ summary: said }, { summary: found }) {
	const { open: saidOpen, ...saidRest } = said;
	const { open: foundOpen, ...foundRest } = found;
	const names = Object.keys(foundRest);
	const wrong = [...SEVERITIES.filter((severity) => saidOpen[severity] !== foundOpen[severity]).map((severity) => `${saidOpen[severity]} open ${severity} instead of ${foundOpen[severity]}`), ...names.filter((name) => saidRest[name] !== foundRest[name]).map((name) => `${saidRest[name]} ${name} instead of ${foundRest[name]}`)];
	return wrong.length === 0 ? [] : [`It counts ${wrong.join(", ")}.`];
}
function findingsDiffer(report, again) {
	const changed = decidedOtherwise(report, again).map(([said, found]) => {
		return `${said.id} in ${said.target} is ${said.status} by ${said.decision?.rule ?? "no rule"} instead of ${found.status} by ${found.decision?.rule ?? "no rule"}`;
	});
	const rest = changed.length - SHOWN$1;
	const lost = report.findings.length - again.findings.length;
	return [...changed.length === 0 ? [] : [`${changed.slice(0, SHOWN$1).join("; ")}${rest > 0 ? `; and ${rest} more findings` : ""}.`], ...lost === 0 ? [] : [`It holds ${Math.abs(lost)} ${lost > 0 ? "findings that no part of it judges" : "findings too few"}.`]];
}
function wordsDiffer(report, again) {
	const other = Object.keys(again).filter((name) => !isDeepStrictEqual(plain(report[name]), plain(again[name])));
	return other.length === 0 ? [] : [`This version of Gatehouse writes ${other.join(", ")} otherwise, so it was altered.`];
}
function plain(value) {
	return value === void 0 ? void 0 : JSON.parse(JSON.stringify(value));
}
// src/report/shorten.ts
const MARK = "…";
function shorten(text, most) {
	if (text.length <= most) return text;
	return most < 1 ? "" : `${wholeCharacters(text, most - 1)}${MARK}`;
}
function shortenBytes(text, most) {
	if (Buffer.byteLength(text) <= most) return text;
	const room = most - Buffer.byteLength(MARK);
	return room < 0 ? "" : `${wholeCharacters(text, charactersWithin(text, room))}${MARK}`;
}
function escapeWithin(text, most, escape) {
	let room = most;
	let escaped = escape(shorten(text, room));
	while (escaped.length > most && room > 0) {
		room = Math.min(room - 1, Math.floor(Math.min(room, text.length) * most / escaped.length));
		escaped = escape(shorten(text, room));
	}
	return escaped;
}
function wholeCharacters(text, length) {
	const last = text.charCodeAt(length - 1);
	return text.slice(0, last >= 55296 && last <= 56319 ? length - 1 : length);
}
function charactersWithin(text, room) {
	let low = 0;
	let high = Math.min(text.length, room);
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (Buffer.byteLength(text.slice(0, middle)) <= room) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/report/explanation.ts
const LONGEST$1 = 2e3;
const LISTED$1 = 20;
function renderExplanation(explanation) {
	const { finding, answer, steps, remedies } = explanation;
	const about = [
		finding.severity,
		finding.kind,
		...finding.component === void 0 ? [] : [`in ${componentWords(finding.component)}`]
	];
	return `${[
		[
			...[
				line$1(headline(finding)),
				line$1(about.join(" ")),
				line$1(whereOf(finding, finding.target)),
				`fingerprint ${line$1(finding.fingerprint)}`
			],
			"",
			line$1(answer)
		],
		section$1("Seen by", finding.sightings.slice(0, LISTED$1).map(sightingWords)),
		section$1("Cause", causeLines(explanation)),
		section$1("Compared with, in this order", steps.flatMap(stepLines)),
		section$1("What would change it", remedies.flatMap(remedyLines))
	].filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}\n`;
}
function causeLines({ finding: { cause, causeReason, firstSeen } }) {
	const seen = firstSeen === void 0 ? [] : [`first seen ${firstSeen.slice(0, 10)}`];
	return cause === void 0 ? seen : [
		CAUSE_WORDS[cause],
		...causeReason === void 0 ? [] : [causeReason],
		...seen
	];
}
function stepLines({ rule, outcome, says, checks }) {
	return [`${rule}: ${says}${SIGNS[outcome]}`, ...checks.map((check) => `    ${checkWords(check)}`)];
}
const SIGNS = {
	decides: " This decides.",
	over: " This is over it.",
	within: "",
	passed: ""
};
function checkWords({ condition, wanted, actual, holds }) {
	return holds === "not known" ? `${condition}: ${wanted} asked, and nobody knows it` : `${condition}: ${wanted} asked, ${actual} found: ${holds === "yes" ? "holds" : "does not hold"}`;
}
function remedyLines({ says, yaml }) {
	return [says, ...yaml === void 0 ? [] : yaml.trimEnd().split("\n").map((text) => `    ${text}`)];
}
function section$1(title, lines) {
	return lines.length === 0 ? [] : [title, ...lines.map(item)];
}
function item(text) {
	return text.startsWith("    ") ? `  ${safe(text)}` : `  - ${line$1(text)}`;
}
function safe(text) {
	return escapeTerminal(shorten(text, LONGEST$1)).replaceAll("\n", " ");
}
function line$1(text) {
	return escapeTerminalLine(shorten(text, LONGEST$1));
}
// src/policy/what-if.ts
function whatIf(before, after) {
	const [countsBefore, countsAfter] = [countsBy(benchesOf(before)), countsBy(benchesOf(after))];
	const known = new Map(before.findings.map((finding) => [finding.fingerprint, finding]));
	const pairs = after.findings.flatMap((finding) => {
		const old = known.get(finding.fingerprint);
		return old === void 0 ? [] : [changed(finding, standOf(old, countsBefore), standOf(finding, countsAfter))];
	});
	const others = pairs.filter((pair) => pair.before.counts === pair.after.counts && isMoved(pair));
	return {
		before: answerOf(before),
		after: answerOf(after),
		findings: [...pairs.filter((pair) => pair.before.counts !== pair.after.counts), ...others]
	};
}
function changed(finding, before, after) {
	const { fingerprint, id, severity, title, target, locations } = finding;
	const [place] = locations;
	const { path, startLine } = place ?? {};
	return {
		fingerprint,
		id,
		severity,
		title,
		target,
		...path === void 0 ? {} : { place: {
			path,
			...startLine !== void 0 && { startLine }
		} },
		before,
		after
	};
}
function isMoved({ before, after }) {
	return before.status !== after.status || before.rule !== after.rule || before.reason !== after.reason;
}
function standOf(finding, countsIn) {
	const { status, decision } = finding;
	const reason = decision?.reason ?? decision?.exception;
	return {
		counts: countsIn(finding),
		status,
		rule: decision?.rule ?? `status.${status}`,
		...reason !== void 0 && { reason }
	};
}
function answerOf({ verdict, reasons, notices }) {
	return {
		verdict,
		reasons,
		notices
	};
}
// src/report/what-if.ts
const LONGEST = 2e3;
const SHOWN = 200;
function renderWhatIf({ before, after, findings }) {
	const [was, would] = [VERDICT_WORDS[before.verdict], VERDICT_WORDS[after.verdict]];
	const head = was === would ? `${would}, as before.` : `${would} instead of ${was}.`;
	const known = new Set(before.reasons.map(({ message }) => message));
	const kept = new Set(after.reasons.map(({ message }) => message));
	const messages = (reasons, without) => reasons.filter(({ message }) => !without.has(message)).map(({ rule, message }) => `${rule}: ${message}`);
	const moved = findings.filter((one) => one.before.counts === one.after.counts);
	return `${[
		[head],
		section("No longer a reason", messages(before.reasons, kept)),
		section("New reasons", messages(after.reasons, known)),
		section("Would count", findings.filter((one) => !one.before.counts && one.after.counts).map(line)),
		section("Would count no longer", findings.filter((one) => one.before.counts && !one.after.counts).map(line)),
		section("Would be decided by another rule", moved.map(line)),
		section("Notices", after.notices.filter((notice) => !before.notices.includes(notice))),
		findings.length === 0 && before.reasons.length === after.reasons.length ? ["No finding is decided otherwise."] : []
	].filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}\n`;
}
function section(title, items) {
	const rest = items.length - SHOWN;
	const more = rest > 0 ? [`  - ${quantity(rest, "more")}: --format json has all`] : [];
	return items.length === 0 ? [] : [
		`${title} (${items.length})`,
		...items.slice(0, SHOWN).map((item) => `  - ${escapeTerminalLine(shorten(item, LONGEST))}`),
		...more
	];
}
function line({ severity, id, target, place, before, after }) {
	return `${severity} ${id} in ${place === void 0 ? target : placeOf$4(place)}: ${words(before)} -> ${words(after)}${after.reason === void 0 ? "" : ` (${after.reason})`}`;
}
function words({ status, rule }) {
	return status === "open" ? rule : `${STATUS_WORDS[status]} by ${rule}`;
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
// src/report/limits.ts
const CHECK_RUN = {
	annotationsPerRequest: 50,
	textBytes: 65535,
	annotationTitleCharacters: 255,
	annotationMessageBytes: 64e3,
	titleCharacters: 255
};
const COMMENT = {
	characters: 65536,
	plannedCharacters: 6e4
};
const STEP_SUMMARY_BYTES = 1048576;
const COMMAND = {
	annotationsPerLevel: 10,
	messageCharacters: 4096
};
const SARIF = {
	gzipBytes: 1e7,
	resultsPerRun: 5e3,
	locationsPerResult: 100,
	tagsPerRule: 10,
	ruleNameCharacters: 255,
	descriptionCharacters: 1024
};
// src/report/markdown/budget.ts
function bytes(most) {
	return {
		most,
		measure: (text) => Buffer.byteLength(text)
	};
}
function characters(most) {
	return {
		most,
		measure: (text) => text.length
	};
}
function takeWhileFits(items, room, { measure }, render) {
	const taken = [];
	let left = room;
	for (const item of items) {
		const text = render(item);
		left -= measure(text) + 1;
		if (left < 0) break;
		taken.push(text);
	}
	return taken;
}
// src/report/markdown/finding.ts
const SENTENCE$2 = {
	full: 4e3,
	short: 240,
	line: 0
};
const NAME = 200;
const PATCH_LINES = 60;
function findingItem(finding, detail, named) {
	const lines = detail === "line" ? [] : detailLines(finding, SENTENCE$2[detail]);
	const patch = detail === "full" ? patchBlock(finding) : [];
	return [
		`- ${title(finding, named)}`,
		...lines.map((line) => `  <br>${line}`),
		...patch
	].join("\n");
}
function title(finding, named) {
	return `${findingName(finding)} · ${codeSpan(shorten(whereOf(finding, named), NAME))}`;
}
function findingName({ id, title }) {
	const words = title === id ? "" : ` ${escapeWithin(title, NAME, escapeMarkdown)}`;
	return `**${escapeWithin(id, NAME, escapeMarkdown)}**${words}`;
}
function detailLines(finding, most) {
	const { message, remediation } = finding;
	return [
		subject(finding),
		message && escapeWithin(message, most, escapeMarkdownLines),
		remediation && `**Instead:** ${escapeWithin(remediation, most, escapeMarkdownLines)}`,
		origin(finding)
	].filter((line) => line !== void 0 && line !== "");
}
function subject({ resource, component }) {
	return [resource && `${escapeWithin(resourceName$1(resource), NAME, escapeMarkdown)}${field(resource.fieldPath)}`, component && escapeWithin(componentWords(component), NAME, escapeMarkdown)].filter((part) => part !== void 0 && part !== "").join(" · ");
}
function field(path) {
	return path === void 0 || path === "" ? "" : ` ${codeSpan(shorten(path, NAME))}`;
}
function origin(finding) {
	const { control, cause, references } = finding;
	return [
		control && escapeWithin(control, NAME, escapeMarkdown),
		cause && CAUSE_WORDS[cause],
		occurrenceWords(finding),
		references.map((reference) => foreignLink(shorten(reference, NAME))).find((link) => link !== void 0)
	].filter((part) => part !== void 0 && part !== "").join(" · ");
}
function patchBlock({ patch }) {
	if (patch === void 0 || patch.diff === "" || patch.diff.length > SENTENCE$2.full) return [];
	const lines = codeBlock(patch.diff, "diff").split("\n");
	return lines.length > PATCH_LINES ? [] : [
		"",
		...lines.map((line) => `  ${line}`),
		""
	];
}
// src/report/markdown/verdict.ts
const SENTENCE$1 = 600;
const LISTED = 8;
const VERDICT_SIGNS = {
	pass: "✅",
	fail: "❌",
	error: "⚠️"
};
function verdictHeading(report) {
	return `### ${VERDICT_SIGNS[report.verdict]} ${escapeWithin(verdictSentence(report), SENTENCE$1, escapeMarkdown)}`;
}
function aboutLine(report) {
	const targets = [...new Set(report.scans.map(({ target }) => target.name))];
	const shown = targets.slice(0, LISTED).map((name) => codeSpan(shorten(name, 100)));
	const rest = targets.length > LISTED ? ` and ${formatNumber(targets.length - LISTED)} more` : "";
	const name = escapeWithin(gateName(report), 200, escapeMarkdown);
	return shown.length === 0 ? name : `${name} on ${shown.join(", ")}${rest}`;
}
function countsTable(report) {
	const { summary, inputs } = report;
	const { budget } = inputs.policy;
	const counted = countedBySeverity(report);
	const columns = SEVERITIES.filter((severity) => severity !== "unknown" || summary.open.unknown > 0);
	const counts = columns.map((severity) => {
		const count = formatNumber(summary.open[severity]);
		return isOver(report, severity) ? `**${count}**` : count;
	});
	const limits = columns.map((severity) => budget[severity]).map((limit) => limit === void 0 ? "–" : formatNumber(limit));
	return [
		row(["", ...columns.map((severity) => severity[0]?.toUpperCase() + severity.slice(1))]),
		row([":--", ...columns.map(() => "--:")]),
		row(["Open", ...counts]),
		...counted === void 0 ? [] : [row(["Count", ...columns.map((severity) => formatNumber(counted[severity]))])],
		row(["Allowed", ...limits])
	].join("\n");
}
function row(cells) {
	return `| ${cells.join(" | ")} |`;
}
function reasonsBlock({ reasons }) {
	return list(reasons.map(({ message }) => message), "more reason");
}
function gapsBlock({ scans }) {
	const gaps = scans.flatMap(({ id, gaps }) => gaps.map((gap) => ({
		id,
		...gap
	})));
	const items = list(gaps.map(({ id, what, reason, allowed }) => `${id}: ${what}: ${reason}${allowed === true ? " (allowed)" : ""}`), "more gap");
	return items && fold(`Not looked at: ${quantity(gaps.length, "gap")}`, items);
}
function noticesBlock(report) {
	const all = noticesOf$1(report);
	const items = list(all, "more notice");
	return items && fold(quantity(all.length, "notice"), items);
}
function scansBlock({ scans }) {
	const items = list(scans.map(scanWords), "more scan");
	return items && fold(quantity(scans.length, "scan"), items);
}
function othersLine(report) {
	const others = otherCounts(report);
	const outside = outsideWords(report);
	const sentences = [others && `Beside the open findings: ${others}.`, outside && `${outside}.`].filter((sentence) => sentence !== void 0);
	return sentences.length === 0 ? void 0 : sentences.join(" ");
}
function list(items, more) {
	if (items.length === 0) return;
	const shown = items.slice(0, LISTED).map((item) => `- ${escapeWithin(item, SENTENCE$1, escapeMarkdown)}`);
	const rest = items.length - LISTED;
	return [...shown, ...rest > 0 ? [`- ${quantity(rest, more)} in the report`] : []].join("\n");
}
function fold(title, body) {
	return `${foldStart(title)}${body}${FOLD_END}`;
}
function foldStart(title) {
	return `<details><summary>${title}</summary>\n\n`;
}
const FOLD_END = "\n\n</details>";
// src/report/markdown/findings.ts
const TOP = 10;
function topTable(report) {
	const { within, outside } = openByDiff(report);
	const open = [...within, ...outside];
	if (open.length === 0) return;
	const named = namedTargets(report);
	const shown = open.slice(0, TOP).map((finding) => {
		const where = shorten(whereOf(finding, named(finding)), 200);
		return row([
			finding.severity,
			findingName(finding),
			codeSpan(where)
		]);
	});
	return [
		row([
			"Severity",
			"Finding",
			"Where"
		]),
		row([
			":--",
			":--",
			":--"
		]),
		...shown
	].join("\n");
}
const FOLD_ROOM = 120;
const NOTE_ROOM = 400;
const LONGER = ["full", "short"];
function detailsOf(report, room, size, elsewhere) {
	const { within, outside } = openByDiff(report);
	const open = [...within, ...outside];
	const named = namedTargets(report);
	const left = room - NOTE_ROOM - FOLD_ROOM * SEVERITIES.length;
	const attempt = (detail) => {
		const items = takeWhileFits(open, left, size, (finding) => findingItem(finding, detail, named(finding)));
		return {
			detail,
			shown: open.slice(0, items.length),
			items
		};
	};
	const best = fullest(attempt, open.length);
	const note = noteOf(best, open.length, elsewhere);
	return {
		text: [...folded(best.shown, best.items, report)].join(""),
		...note !== void 0 && { note }
	};
}
function fullest(attempt, all) {
	const lines = attempt("line");
	for (const detail of lines.shown.length === all ? LONGER : []) {
		const longer = attempt(detail);
		if (longer.shown.length === all) return longer;
	}
	return lines;
}
function noteOf({ detail, shown }, all, elsewhere) {
	const rest = all - shown.length;
	if (rest > 0) {
		const listed = shown.length === 0 ? "" : `, the worst ${formatNumber(shown.length)} are listed in short`;
		return `${quantity(rest, "more finding is", "more findings are")} in ${elsewhere}${listed}.`;
	}
	return detail === "full" ? void 0 : `Listed in short; the full text of every finding is in ${elsewhere}.`;
}
function* allDetails(report) {
	const { within, outside } = openByDiff(report);
	const open = [...within, ...outside];
	yield* folded(open, fullItems(open, report), report);
}
function* fullItems(findings, report) {
	const named = namedTargets(report);
	for (const finding of findings) yield findingItem(finding, "full", named(finding));
}
function* folded(shown, items, report) {
	const { within, outside } = openByDiff(report);
	const all = countsOf([...within, ...outside]);
	const texts = items[Symbol.iterator]();
	let between = "";
	for (const [title, here] of countsOf(shown)) {
		const total = all.get(title) ?? here;
		const count = here === total ? formatNumber(total) : `${formatNumber(here)} of ${formatNumber(total)}`;
		yield `${between}${foldStart(`<b>${count} ${title}</b>`)}`;
		for (let index = 0; index < here; index++) yield `${index === 0 ? "" : "\n"}${texts.next().value ?? ""}`;
		yield FOLD_END;
		between = "\n\n";
	}
}
function countsOf(findings) {
	const counts = new Map();
	for (const finding of findings) {
		const title = `${finding.severity}${isOutside(finding) ? ", outside of the diff" : ""}`;
		counts.set(title, (counts.get(title) ?? 0) + 1);
	}
	return counts;
}
// src/report/why.ts
function explanationsOf(report, most) {
	const asked = decidingFindings(report).slice(0, most);
	return asked.length === 0 ? [] : asked.map(explained(report));
}
function explained(report) {
	const known = explainers.get(report);
	if (known !== void 0) return known;
	const explain = explainer(report, matches);
	explainers.set(report, explain);
	return explain;
}
const explainers = new WeakMap();
// src/report/markdown/why.ts
const MOST = 10;
const SHARE = .25;
const PAGE = 12e3;
const AROUND = 300;
const SENTENCE = 400;
const LINES = 12;
function whyBlock(report, room, size) {
	const named = namedTargets(report);
	const most = Math.min(room * SHARE, PAGE) - AROUND;
	const items = takeWhileFits(explanationsOf(report, MOST), most, size, (one) => whyItem(one, whereOf(one.finding, named(one.finding))));
	return items.length === 0 ? void 0 : fold("<b>Why</b>: what decided, and what would change it", [
		...items,
		"",
		"Any other finding is explained by `gatehouse explain FINDING --report report.json`."
	].join("\n"));
}
const PLAIN = /^[\w\s.:/@%+~"'-]*$/;
function whyItem({ finding, answer, steps, remedies }, where) {
	const lines = [answer, ...steps.flatMap(({ rule, says, checks }) => [`${rule}: ${says}`, ...checks.map(checkWords)]).slice(0, LINES)].map((line) => `   <br>${sentence(line)}`);
	const mending = remedies.map(({ says }) => sentence(says)).join(" ");
	const yaml = remedies.map((remedy) => remedy.yaml ?? "").find((text) => text !== "" && PLAIN.test(text));
	const block = yaml === void 0 ? [] : [
		"",
		...codeBlock(yaml, "yaml").split("\n").map((line) => `   ${line}`),
		""
	];
	return [
		`1. ${findingName(finding)} · ${codeSpan(shorten(where, 200))}`,
		...lines,
		`   <br>**What would change it:** ${mending}`,
		...block
	].join("\n");
}
function sentence(text) {
	return escapeWithin(text, SENTENCE, escapeMarkdown);
}
// src/report/markdown/page.ts
function renderPage(report, place) {
	const { size, elsewhere } = place;
	const [above, below] = [top(report), tail(report)];
	const around = (middle) => joined([
		place.above,
		...above,
		...middle,
		...below,
		place.below
	]);
	const table = topTable(report);
	if (place.only === "counts") return fitting$1(around([table]), report, place);
	const why = whyBlock(report, size.most - size.measure(around([table])), size);
	const details = detailsOf(report, size.most - size.measure(around([table, why])), size, elsewhere);
	return fitting$1(around([
		table,
		why,
		details.note,
		details.text
	]), report, place);
}
function* wholePage(report) {
	yield joined([
		...top(report),
		topTable(report),
		whyBlock(report, Infinity, bytes(Infinity))
	]);
	let between = "\n";
	for (const text of allDetails(report)) {
		yield `${between}${text}`;
		between = "";
	}
	yield between === "" ? "\n" : "";
	const below = joined(tail(report));
	yield below === "\n" ? "" : `\n${below}`;
}
function fitting$1(page, report, place) {
	return place.size.measure(page) <= place.size.most ? page : countsOnly(report, place);
}
function top(report) {
	return [
		verdictHeading(report),
		aboutLine(report),
		reasonsBlock(report),
		countsTable(report)
	];
}
function tail(report) {
	return [
		othersLine(report),
		gapsBlock(report),
		noticesBlock(report),
		scansBlock(report)
	];
}
function countsOnly(report, { above, below, elsewhere }) {
	const note = `Only the counts fit here; everything else is in ${elsewhere}.`;
	return joined([
		above,
		verdictHeading(report),
		countsTable(report),
		note,
		below
	]);
}
function joined(blocks) {
	return `${blocks.filter((block) => block !== void 0 && block !== "").join("\n\n")}\n`;
}
// src/report/check-run/message.ts
function annotationMessage(finding, named) {
	const { resource, component, message, remediation, control, title } = finding;
	const text = escapeTerminal([
		named && whereOf(finding, named),
		resource && `${resourceName$1(resource)}${resource.fieldPath === void 0 ? "" : ` ${resource.fieldPath}`}`,
		component && componentWords(component),
		message ?? title,
		remediation && `Instead: ${remediation}`,
		control
	].filter((part) => part !== void 0 && part !== "").join("\n"));
	return text.trim() === "" ? finding.id : text;
}
// src/report/check-run/place.ts
function regionOf$1({ startLine = 1, startColumn, endLine = startLine, endColumn }) {
	const end_line = Math.max(startLine, endLine);
	if (end_line > startLine || startColumn === void 0) return {
		start_line: startLine,
		end_line
	};
	return {
		start_line: startLine,
		end_line,
		start_column: startColumn,
		end_column: endColumn === void 0 ? startColumn : Math.max(startColumn, endColumn - 1)
	};
}
function checkoutPlace({ locations }) {
	for (const location of locations.filter(isInCheckout)) {
		const path = relativePath(location.path);
		if (path !== void 0) return {
			location,
			path
		};
	}
}
function relativePath(path) {
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	return path.startsWith("/") || /^[a-z][a-z\d+.-]*:[\\/]/i.test(path) || parts.includes("..") || parts.length === 0 || /\p{Cc}|\p{Cs}/u.test(path) ? void 0 : parts.join("/");
}
const LEVELS$1 = {
	critical: "failure",
	high: "failure",
	medium: "warning",
	low: "notice",
	info: "notice",
	unknown: "warning"
};
function levelOf({ severity, status }) {
	return status === "manual" ? "notice" : LEVELS$1[severity];
}
// src/report/sarif/place.ts
function sarifLocations(finding, instead) {
	const { locations, target } = finding;
	return [
		locations.filter(isInCheckout),
		locations.flatMap((location) => isInCheckout(location) ? [] : [{
			...location,
			path: outside(location.note ?? "", target, location.path)
		}]),
		instead === void 0 ? [] : [{ path: instead }]
	].map((places) => places.slice(0, SARIF.locationsPerResult).flatMap((place) => sarifLocation(place, finding) ?? [])).find((places) => places.length > 0) ?? [];
}
function standIn({ scans, target }, placeless) {
	const note = scans.flatMap((scan) => elsewhereNote(scan.target.kind) ?? [])[0];
	return placeless ?? (note === void 0 ? void 0 : outside(note, target));
}
function outside(...parts) {
	return parts.join("/").replaceAll(/(?<=^|\/)\.\.(?=\/|$)/g, "…");
}
function sarifLocation(location, { resource }) {
	const path = relativePath(location.path);
	return path === void 0 ? void 0 : {
		physicalLocation: {
			artifactLocation: { uri: uriOf(path) },
			region: regionOf(location)
		},
		...resource !== void 0 && { logicalLocations: [{
			fullyQualifiedName: shorten(showInvisible(resourceName$1(resource)), 500),
			kind: "resource"
		}] },
		...location.note !== void 0 && location.note !== "" && { message: { text: showInvisible(location.note) } }
	};
}
function uriOf(path) {
	return path.split("/").map(encodeURIComponent).join("/");
}
function regionOf({ startLine = 1, startColumn, endLine, endColumn }) {
	const lastLine = endLine === void 0 || endLine < startLine ? startLine : endLine;
	const ends = endColumn !== void 0 && (lastLine > startLine || endColumn > (startColumn ?? 1));
	return {
		startLine,
		...startColumn !== void 0 && { startColumn },
		...endLine !== void 0 && { endLine: lastLine },
		...ends && startColumn !== void 0 && {
			endLine: lastLine,
			endColumn
		}
	};
}
// src/report/filled-json.ts
function* filledJson(document, fillings, indent) {
	const text = JSON.stringify(document, void 0, indent);
	let written = 0;
	for (const filling of fillings) {
		const empty = emptyArray(filling, indent);
		const end = text.indexOf(empty, written) + empty.length - 1;
		yield text.slice(written, end);
		yield* elementTexts(filling, indent);
		written = end;
	}
	yield text.slice(written);
}
function emptyArray({ key, depth }, indent) {
	return indent === 0 ? `${JSON.stringify(key)}:[]` : `${lineBreak(depth, indent)}${JSON.stringify(key)}: []`;
}
function lineBreak(depth, indent) {
	return indent === 0 ? "" : `\n${" ".repeat(indent * depth)}`;
}
const ELEMENTS_PER_PART = 50;
function* elementTexts({ elements, depth }, indent) {
	let comma = "";
	for (const batch of batches(elements)) {
		yield `${comma}${innerText(batch, depth, indent)}`;
		comma = ",";
	}
	if (comma !== "") yield lineBreak(depth, indent);
}
function innerText(batch, depth, indent) {
	let nested = batch;
	let around = 1;
	for (let level = 1; level <= depth; level++) {
		nested = [nested];
		around += 1 + lineBreak(level, indent).length;
	}
	return JSON.stringify(nested, void 0, indent).slice(around, -around - lineBreak(0, indent).length);
}
function* batches(elements) {
	let batch = [];
	for (const element of elements) {
		batch.push(element);
		if (batch.length === ELEMENTS_PER_PART) {
			yield batch;
			batch = [];
		}
	}
	if (batch.length > 0) yield batch;
}
// src/report/sarif/rules.ts
const LEVELS = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
	info: "note",
	unknown: "warning"
};
const BANDS = {
	critical: {
		score: 9.5,
		from: 9.1,
		to: 10
	},
	high: {
		score: 8,
		from: 7,
		to: 8.9
	},
	medium: {
		score: 5.5,
		from: 4,
		to: 6.9
	},
	low: {
		score: 2,
		from: .1,
		to: 3.9
	}
};
function sarifLevel(severity) {
	return LEVELS[severity];
}
function ruleLeads(findings) {
	const leads = new Map();
	for (const finding of findings) if (!leads.has(finding.id)) leads.set(finding.id, finding);
	return [...leads.values()];
}
function* sarifRules(leads, report) {
	for (const lead of leads) yield rule(lead, report);
}
function rule(finding, report) {
	const { id, title, severity, references } = finding;
	const name = oneLine(title === "" ? id : title);
	const helpUri = references.find((reference) => /^https?:/i.test(reference) && URL.canParse(reference));
	const score = securitySeverity(finding, report);
	return {
		id: ruleIdOf(finding),
		name: shorten(name, SARIF.ruleNameCharacters),
		shortDescription: { text: shorten(name, SARIF.descriptionCharacters) },
		fullDescription: { text: shorten(fullDescription(finding), SARIF.descriptionCharacters) },
		help: {
			text: helpText(finding),
			markdown: helpMarkdown(finding)
		},
		helpUri: helpUri === void 0 ? void 0 : new URL(helpUri).href,
		defaultConfiguration: { level: sarifLevel(severity) },
		properties: {
			tags: tags(finding, score).slice(0, SARIF.tagsPerRule),
			"security-severity": score
		}
	};
}
function ruleIdOf({ id, kind }) {
	return oneLine(id) || kind;
}
function securitySeverity({ severity, scores }, { inputs }) {
	const band = BANDS[severity === "unknown" ? inputs.policy.unknownAs : severity];
	if (band === void 0) return;
	const cvss = scores?.cvss;
	return (cvss !== void 0 && cvss >= band.from && cvss <= band.to ? cvss : band.score).toFixed(1);
}
function tags({ kind, severity, aliases }, score) {
	return [
		...score === void 0 ? [] : ["security"],
		kind,
		severity,
		...aliases.map((alias) => shorten(oneLine(alias), 100)).filter(Boolean)
	];
}
function fullDescription({ title, control, kind }) {
	const sentence = oneLine([title, control].filter(Boolean).join(". "));
	return sentence === "" ? kind : sentence;
}
const HELP = 8e3;
const HELP_REFERENCES = 5;
function helpText({ title, remediation, control, references, id }) {
	const text = showInvisible([
		title,
		remediation && `Instead: ${remediation}`,
		control,
		...references.slice(0, HELP_REFERENCES)
	].filter(Boolean).join("\n\n"));
	return shorten(text === "" ? id : text, HELP);
}
function helpMarkdown({ title, remediation, control, references, id }) {
	const links = references.slice(0, HELP_REFERENCES).flatMap((reference) => foreignLink(reference) ?? []);
	return [
		escapeMarkdown(shorten(title || id, 500)),
		remediation && `**Instead:** ${escapeMarkdownLines(shorten(remediation, 2e3))}`,
		control && escapeMarkdown(shorten(control, 500)),
		links.map((link) => `- ${link}`).join("\n")
	].filter(Boolean).join("\n\n");
}
// src/report/sarif/results.ts
const MESSAGE = {
	full: 4e3,
	short: 300,
	none: 100
};
function* sarifResults(findings, leads, { verbosity, named, locationsOf }) {
	const indices = new Map(leads.map((lead, index) => [ruleIdOf(lead), index]));
	const seen = new Map();
	for (const finding of findings) {
		const { severity, status, target, cause, fingerprint } = finding;
		const ruleId = ruleIdOf(finding);
		const nth = (seen.get(fingerprint) ?? 0) + 1;
		seen.set(fingerprint, nth);
		const suppressions = suppressionsOf(finding);
		yield {
			ruleId,
			ruleIndex: indices.get(ruleId) ?? -1,
			kind: status === "manual" ? "review" : "fail",
			level: status === "manual" ? "none" : sarifLevel(severity),
			message: { text: messageOf(finding, verbosity, named(finding)) },
			locations: locationsOf(finding),
			partialFingerprints: fingerprints(fingerprint, nth),
			suppressions: suppressions.length > 0 ? suppressions : void 0,
			baselineState: status === "gone" ? "absent" : void 0,
			properties: {
				severity,
				status,
				target: showInvisible(target),
				cause
			}
		};
	}
}
function fingerprints(fingerprint, nth) {
	const hash = showInvisible(fingerprint);
	return {
		primaryLocationLineHash: `${hash}:${nth}`,
		"gatehouse/v1": nth === 1 ? hash : `${hash}:${nth}`
	};
}
function messageOf(finding, verbosity, named) {
	const { title, message, remediation, resource, component, id } = finding;
	const text = showInvisible([
		named !== void 0 && verbosity !== "none" ? whereOf(finding, named) : void 0,
		component !== void 0 && verbosity !== "none" ? componentWords(component) : void 0,
		resource && verbosity !== "none" ? `${resourceName$1(resource)}: ${message ?? title}` : message ?? title,
		verbosity === "full" && remediation ? `Instead: ${remediation}` : void 0
	].filter(Boolean).join("\n")).trim();
	return shorten(text === "" ? id : text, MESSAGE[verbosity]);
}
function suppressionsOf({ status, decision }) {
	if (status === "open" || status === "manual" || status === "gone") return [];
	return [{
		kind: "external",
		status: "accepted",
		justification: showInvisible(decision?.exception ?? decision?.rule ?? STATUS_WORDS[status])
	}];
}
// src/report/sarif/run.ts
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
function byTarget({ scans }, findings) {
	const parts = new Map();
	const partOf = (target) => {
		const part = parts.get(target) ?? {
			scans: [],
			findings: []
		};
		parts.set(target, part);
		return part;
	};
	for (const scan of scans) partOf(scan.target.name).scans.push(scan);
	for (const finding of findings) partOf(finding.target).findings.push(finding);
	return [...parts].map(([target, part]) => ({
		target,
		scans: part.scans,
		findings: part.findings
	}));
}
function categoryOf({ gate, id }, target) {
	return [
		"gatehouse",
		gate,
		...id === "" ? [] : [id],
		target
	].map((part) => oneLine(part)).join("/") + "/";
}
function* sarifParts(report, parts, { verbosity, indent, placesIn }) {
	const named = namedTargets(report);
	const fillings = parts.flatMap((part) => {
		const leads = ruleLeads(part.findings);
		return [{
			key: "rules",
			depth: 5,
			elements: sarifRules(leads, report)
		}, {
			key: "results",
			depth: 3,
			elements: sarifResults(part.findings, leads, {
				verbosity,
				named,
				locationsOf: placesIn(part)
			})
		}];
	});
	yield* filledJson(sarifLog(parts.map((part) => emptyRun(report, part))), fillings, indent);
}
function emptyRun(report, { target, scans }) {
	return {
		tool: { driver: {
			name: "Gatehouse",
			version: report.inputs.gatehouse,
			rules: []
		} },
		automationDetails: { id: categoryOf(report, target) },
		columnKind: "utf16CodeUnits",
		invocations: scans.map(invocation),
		results: []
	};
}
function sarifLog(runs) {
	return {
		$schema: SCHEMA,
		version: "2.1.0",
		runs
	};
}
const NOTIFICATIONS = 1e3;
function invocation({ id, status, reason, gaps }) {
	const failed = status === "completed" ? [] : [notification(status === "failed", `${id} ${status}: ${reason ?? "no reason given"}`)];
	const unseen = gaps.slice(0, NOTIFICATIONS).map(({ what, reason: why, allowed }) => notification(allowed !== true, `${id}: ${what}: ${why}`));
	return {
		executionSuccessful: status === "completed",
		toolExecutionNotifications: [...failed, ...unseen]
	};
}
function notification(isError, text) {
	return {
		level: isError ? "error" : "warning",
		message: { text: shorten(showInvisible(text), 1e3) }
	};
}
// src/report/sarif/uploads.ts
function sarifUploads(report, { placeless } = {}) {
	return byTarget(report, openFindings(report)).filter(({ scans }) => isKnown(scans)).map((part) => upload(report, part, placeless));
}
function isKnown(scans) {
	const ran = scans.filter(({ status }) => status !== "skipped");
	return ran.length > 0 && ran.every(({ status, coverage }) => status === "completed" && (coverage?.examined ?? 0) > 0);
}
function upload(report, part, placeless) {
	const instead = standIn(part, placeless);
	const locationsOf = (finding) => sarifLocations(finding, instead);
	const all = part.findings;
	const placed = all.filter((finding) => locationsOf(finding).length > 0);
	const { file, kept, verbosity } = fit({
		...part,
		findings: placed.slice(0, SARIF.resultsPerRun)
	}, (some, style) => {
		return inUtf8(sarifParts(report, [some], {
			indent: 0,
			verbosity: style,
			placesIn: () => locationsOf
		}));
	});
	const notices = [
		placed.length < all.length ? `${quantity(all.length - placed.length, "finding has", "findings have")} no place in a file of the repository` : void 0,
		kept < placed.length ? `the ${formatNumber(kept)} worst of ${formatNumber(placed.length)} are uploaded${kept === SARIF.resultsPerRun ? ", as it keeps no more" : ""}` : void 0,
		verbosity === "full" ? void 0 : "messages are shortened",
		part.scans.some(({ gaps }) => gaps.some(({ allowed }) => allowed !== true)) ? "not everything could be looked at" : void 0
	].filter((notice) => notice !== void 0);
	return {
		category: categoryOf(report, part.target),
		...file,
		dropped: all.length - kept,
		...notices.length > 0 && { notice: `Code scanning, ${oneLine(part.target)}: ${notices.join("; ")}.` }
	};
}
function fit(part, write) {
	const { findings } = part;
	for (const verbosity of [
		"full",
		"short",
		"none"
	]) {
		const file = fitting(write(part, verbosity));
		if (file !== void 0) return {
			file,
			kept: findings.length,
			verbosity
		};
	}
	for (let kept = Math.floor(findings.length / 2);; kept = Math.floor(kept / 2)) {
		const sarif = write({
			...part,
			findings: findings.slice(0, kept)
		}, "none");
		const file = kept === 0 ? { sarif } : fitting(sarif);
		if (file !== void 0) return {
			file,
			kept,
			verbosity: "none"
		};
	}
}
const GROWTH = 1.001;
function fitting(sarif) {
	if (sarif.length * GROWTH < SARIF.gzipBytes) return { sarif };
	for (const level of [constants.Z_BEST_SPEED, constants.Z_DEFAULT_COMPRESSION]) {
		const gzip = gzipSync(sarif, { level });
		if (gzip.length <= SARIF.gzipBytes) return {
			sarif,
			gzip
		};
	}
}
const FIRST_BYTES = 65536;
function inUtf8(parts) {
	let bytes = Buffer.allocUnsafe(FIRST_BYTES);
	let used = 0;
	for (const part of parts) {
		const most = used + part.length * 3;
		if (most > bytes.length) {
			const larger = Buffer.allocUnsafe(Math.max(most, bytes.length * 2));
			bytes.copy(larger, 0, 0, used);
			bytes = larger;
		}
		used += bytes.write(part, used, "utf8");
	}
	return bytes.subarray(0, used);
}
// src/report/sarif.ts
function renderSarif(report) {
	return [...wholeSarif(report)].join("");
}
function* wholeSarif(report) {
	yield* sarifParts(report, byTarget(report, worstFirst$1(report.findings, report)), {
		verbosity: "full",
		indent: 2,
		placesIn: (part) => {
			const instead = standIn(part);
			return (finding) => sarifLocations(finding, instead);
		}
	});
	yield "\n";
}
export { BUDGET_CAUSES, BUDGET_KEYS, BUILD_NOTES, CAUSE_WORDS, CHECK_RUN, CLUSTER_SCANNERS, COMMAND, COMMENT, EXCEPTION_STATUSES, FINDING_KINDS, FORMATS$1 as FORMATS, GATES, HOOK_SCANNERS, INSTALL_SOURCES, LINT_SCANNERS, LINT_SERVICES, MANIFEST_SCANNERS, NETWORK_ENVIRONMENT, NEWEST_KUBERNETES, PLATFORMS, SEVERITIES, STATUSES$2 as STATUSES, STATUS_WORDS, STEP_SUMMARY_BYTES, ScanError, SkippedScan, USER_ENVIRONMENT, UserError, VERSION$3 as VERSION, adoptionOf, annotationMessage, applyExceptions, applyIgnore, asksOnlyForChange, baselineSchema, budgetWords, byPlace$2 as byPlace, bytes, characters, checkWords, checkedBy, checkoutPlace, compareText, completeness, componentMatcher, componentWords, configChanges, controlCounts, controlPolicyOf, countedFindings, coverageWords, dayAfter, daysUntil, describe, detailsOf, elsewhereNote, endOf, escapeCommandData, escapeCommandProperty, escapeLogText, escapeMarkdown, escapeTerminal, escapeTerminalLine, escapeWithin, existsIn, explain, explainInputs, explainer, explanationsOf, filledJson, formatDuration, formatNumber, gateName, headline, hook, identityOf, imagePolicyOf, imageScan, inputsOrThrow, installInputs, isAtLeast, isDay, isOutside, isOver, isSameServer, judge$1 as judge, judgingInputs, k8sBenchmark, levelOf, lifeOf, lintGate, manifestScan, matcherOf, matches, merge, mergeFindings, messageOf$1 as messageOf, mistakeIn, mistakesMessage, mistakesText, namedTargets, nearest, neutraliseCommands, noticesOf$1 as noticesOf, object, occurrenceWords, oneLine, onlyClaims, openByDiff, openFindings, openTotal, originsOf, otherCounts, outsideWords, ownPlace, parseAge, parseBaselinePlace, parseCredentials, parseExpectation, parseKubernetesVersion, parsePerScanner, parseSonobuoyImages, pipeline, placeOf$4 as placeOf, policyChanges, policyFileSchema, policyOf, proposalOf, quantity, quoted, rawFromEnv, readExceptionList, readExceptions, readInputs, regionOf$1 as regionOf, relativePath, renderExplanation, renderPage, renderSarif, renderWhatIf, replay, replay$1, replayDifferences, replayInputs, report$1 as report, resolveInputs, resourceName$1 as resourceName, run, runAllGates, runOf, sarifUploads, scanAll, scanWords, scopePolicyOf, scoreWords, secretsIn, serviceAddress, settingsOf, severityRank, shorten, shortenBytes, showInvisible, sightingWords, text, undecided, unique$1 as unique, uniqueLocations, uniteScans, verdictSentence, whatIf, whereOf, wholePage, wholeSarif, whyBlock, withScans, worstFirst$1 as worstFirst, worstSeverity };
