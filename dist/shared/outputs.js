import { t as SEVERITIES } from "./severity.js";
import { t as parseBaselinePlace } from "./baseline-place.js";
import { t as VERDICTS } from "./report.js";
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
export { FORMATS as n, commonInputs as r, gateOutputs as t };
