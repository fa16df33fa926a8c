import { t as SEVERITIES } from "./severity.js";
import { a as text, i as oneOf, n as count, r as object, t as array } from "./schema.js";
import { o as locationSchema } from "./finding.js";
import { r as VERIFICATIONS, t as INSTALL_SOURCES } from "./installation.js";
// src/domain/commit.ts
const commitSchema = object({
	repository: text("owner/name"),
	sha: text(),
	ref: text("As in refs/heads/main."),
	event: text("What started the run, as in push.")
}, ["sha"], "The commit that was scanned, as the run says.");
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
export { commitSchema as a, targetSchema as i, databaseSchema as n, scanSchema as r, TARGET_KINDS as t };
