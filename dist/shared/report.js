import { a as commitSchema, i as targetSchema, n as databaseSchema, r as scanSchema } from "./scan.js";
import { a as findingSchema, c as summarySchema } from "./finding.js";
import { a as text, i as oneOf, n as count, r as object, t as array } from "./schema.js";
import { n as exceptionSchema } from "./exception.js";
import { n as policySchema } from "./policy.js";
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
	]),
	title: "Gatehouse report"
};
export { reportSchema as n, VERDICTS as t };
