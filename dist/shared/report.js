import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_picomatch } from "./picomatch.js";
import { n as UserError, r as messageOf } from "./errors.js";
import { a as locationSchema, c as SEVERITIES, i as findingSchema, n as FINDING_KINDS, s as summarySchema, t as CAUSES } from "./finding.js";
import { t as nearest } from "./nearest.js";
import { n as require_spdx_expression_parse, t as require_spdx_satisfies } from "./spdx.js";
import { r as VERIFICATIONS, t as INSTALL_SOURCES } from "./installation.js";
import { a as text, i as oneOf, n as count, r as object, t as array } from "./schema.js";
// src/policy/budget.ts
var import_picomatch = __toESM(require_picomatch(), 1);
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
	const read = parts.map(readPart);
	const mistakes = [...read.flatMap((part) => "mistake" in part ? [part.mistake] : []), ...repeated(read)];
	if (parts.length === 0) mistakes.push("it is empty");
	if (mistakes.length > 0) throw new UserError(`budget: ${mistakes.join("; ")}. Write it like critical=0,high=3 (keys: ${BUDGET_KEYS.join(", ")}).`);
	return Object.fromEntries(read.flatMap((part) => "key" in part ? [[part.key, part.limit]] : []));
}
function readPart(part) {
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
// src/policy/target-budgets.ts
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
// src/policy/licences.ts
var import_spdx_expression_parse = __toESM(require_spdx_expression_parse(), 1);
var import_spdx_satisfies = __toESM(require_spdx_satisfies(), 1);
function parseLicenceList(text) {
	return text.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "").flatMap(alternatives);
}
function alternatives(item) {
	const expression = parsed(item);
	if (expression === void 0) throw new UserError(`"${item}" is no SPDX licence expression (https://spdx.org/licenses): write it as in MIT or GPL-2.0-or-later.`);
	return leaves(expression, item).map(textOf);
}
function leaves(expression, item) {
	if (!("conjunction" in expression)) return [expression];
	if (expression.conjunction === "and") throw new UserError(`"${item}" joins licences with AND, which a list of single licences cannot hold: name each for itself.`);
	return [...leaves(expression.left, item), ...leaves(expression.right, item)];
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
	if (!holds(expression, (leaf) => !isIn(leaf, lists.deny))) return "denied";
	const allows = (leaf) => !isIn(leaf, lists.deny) && isIn(leaf, lists.allow);
	return lists.allow.length === 0 || holds(expression, allows) ? "allowed" : "not-listed";
}
function holds(expression, leafHolds) {
	if (!("conjunction" in expression)) return leafHolds(expression);
	const [left, right] = [holds(expression.left, leafHolds), holds(expression.right, leafHolds)];
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
const SHOWN = 5;
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
	const shown = findings.slice(0, SHOWN).map(({ component, licence, id, locations }) => {
		return `${component?.name ?? locations[0]?.path ?? "a file"} (${licence ?? id})`;
	});
	const rest = findings.length > SHOWN ? ` and ${findings.length - SHOWN} more` : "";
	const message = `${findings.length} ${findings.length === 1 ? "is" : "are"} ${what}: ${shown.join(", ")}${rest}. Replace it, or change the list.`;
	return [{
		rule,
		limit: 0,
		actual: findings.length,
		message,
		findings: findings.map(({ fingerprint }) => fingerprint)
	}];
}
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
	])
}, ["base"], "What the findings were compared with to tell new ones from known ones.");
const exceptionSchema = object({
	id: text("Names it in decisions: its own id, or file and line."),
	source: object({
		file: text(),
		line: count(),
		column: count(),
		format: oneOf([
			"gatehouse",
			"openvex",
			"cyclonedx",
			"sarif",
			"trivyignore",
			"grype"
		])
	}, ["file", "format"], "Where it is written."),
	match: object({
		ids: array(text("Id or alias of a finding, or the rule id of a sighting, in any case; one of them must match.")),
		component: text("Package URL; a version range in the VERS syntax or a plain version may follow the @."),
		path: text("Glob over the places of a finding."),
		resource: text("Glob over Kind/namespace/name."),
		target: text("Glob over the name of the target."),
		scanner: text("Only the sightings of this scanner."),
		fingerprint: text("One finding exactly."),
		fixState: text("The fix state of Grype: fixed, not-fixed, wont-fix, unknown.")
	}, [], "Everything that is named must match."),
	status: oneOf([
		"suppressed",
		"not-affected",
		"fixed"
	], "What a finding that matches becomes."),
	reason: text(),
	owner: text("Who answers for it."),
	expires: text("ISO 8601 date, the last day on which it holds, UTC."),
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
	graceDays: count("Days after it was first seen in which such a finding does not count yet.")
}, [], "The most new findings of this cause.");
const number = { type: "number" };
const conditionSchema = object({
	severity: array(oneOf(SEVERITIES), "One of these."),
	kind: array(oneOf(FINDING_KINDS), "One of these."),
	cause: array(oneOf([...CAUSES, "known"]), "One of these; known: it is not new."),
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
		description: "At least this probability of exploitation in the next 30 days, 0 to 1."
	},
	cvss: {
		...number,
		minimum: 0,
		description: "At least this CVSS base score, 0 to 10."
	},
	ageDays: count("At least so many days since it was first seen."),
	publishedDays: count("At least so many days since it was published.")
}, []);
const ruleSchema = object({
	name: text("Named in reasons and decisions as rule.NAME."),
	when: conditionSchema,
	then: oneOf([
		"block",
		"allow",
		"budget"
	], "block: none may be open; allow: shown, and does not count; budget: counts as if no rule matched."),
	graceDays: count("With block: days after it was first seen in which it does not count yet."),
	reason: text("Why the rule is there; shown with every finding it decides on.")
}, [
	"name",
	"when",
	"then"
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
	noBaseline: oneOf([
		"scan-base",
		"all",
		"none",
		"error"
	], "What is judged where new findings cannot be told from known ones."),
	ratchet: {
		type: "boolean",
		description: "true: the budget of a severity is what was open in the baseline; only growth fails."
	},
	new: object({
		change: causeBudgetSchema,
		disclosure: causeBudgetSchema,
		scanner: causeBudgetSchema,
		"exception-expired": causeBudgetSchema
	}, [], "Budgets of new findings by their cause, besides the budget; undetermined counts as change."),
	rules: array(ruleSchema),
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
			notices: array(text("Those of the notices that were known before anything was judged.")),
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
export { licenceVerdict as a, parseTargetBudgets as c, defaultBudget as d, parseBudget as f, licenceReasons as i, BUDGET_KEYS as l, reportSchema as n, parseLicenceList as o, TARGET_KINDS as r, budgetOfTarget as s, VERDICTS as t, budgetOfFailOn as u };
