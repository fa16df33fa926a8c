import { a as text, i as oneOf, n as count, r as object, t as array } from "./schema.js";
import { t as SEVERITIES } from "./severity.js";
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
	note: text("What this place is, when it is not the plain place: \"rendered from\", \"base image\".")
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
export { findingSchema as a, summarySchema as c, STATUSES as i, DIFF_PLACES as n, locationSchema as o, FINDING_KINDS as r, occurrences as s, CAUSES as t };
