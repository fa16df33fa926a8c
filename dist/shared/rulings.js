import { i as __toESM } from "./rolldown-runtime.js";
import { n as severityRank, t as SEVERITIES } from "./severity.js";
import { s as occurrences } from "./finding.js";
import { i as isInCheckout, n as elsewhereNote, r as isBuildStep, t as BUILD_NOTES } from "./place.js";
import { t as BUDGET_KEYS } from "./budget.js";
import { n as licenceVerdict } from "./licences.js";
import { t as require_picomatch } from "./picomatch.js";
import { t as budgetOfTarget } from "./target-budgets.js";
import { t as componentMatcher } from "./component-matcher.js";
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
// src/report/order.ts
function worstFirst(findings, { inputs }) {
	const rank = (severity) => severity === "unknown" ? severityRank(inputs.policy.unknownAs) + .5 : severityRank(severity);
	return findings.toSorted((a, b) => rank(a.severity) - rank(b.severity) || unreachable(a) - unreachable(b) || byPlace(a, b));
}
function unreachable({ reachable }) {
	return Number(reachable === false);
}
function byPlace(a, b) {
	const [first] = a.locations;
	const [second] = b.locations;
	return compare(first?.path ?? "", second?.path ?? "") || (first?.startLine ?? 0) - (second?.startLine ?? 0) || (first?.startColumn ?? 0) - (second?.startColumn ?? 0) || compare(a.id, b.id) || compare(a.fingerprint, b.fingerprint);
}
function openFindings(report) {
	const known = opened.get(report);
	if (known !== void 0) return known;
	const open = worstFirst(report.findings.filter(({ status }) => status === "open"), report);
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
function compare(a, b) {
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
		...listed$1(Object.entries(minScores).map(([name, least]) => `${name} of at least ${least}`), "scores"),
		...listed$1(require, "controls").map((said) => `${said} required`),
		...listed$1(failOnAnyResource, "controls").map((said) => `${said} on any resource`)
	];
}
const SHOWN$2 = 3;
function listed$1(items, many) {
	return items.length > SHOWN$2 ? [`${items.length} ${many}`] : items;
}
function brokenMeasures({ reasons }) {
	const low = [...new Set(reasons.flatMap(({ rule }) => /^min-score\.(?<name>.+)$/.exec(rule)?.groups?.["name"] ?? []))];
	return [...low.length === 0 ? [] : [`${low.slice(0, 3).join(", ")} ${low.length === 1 ? "is" : "are"} too low`], ...reasons.some(({ rule }) => rule === "require") ? ["a control that must pass does not"] : []];
}
function missingMeasures({ reasons }) {
	if (reasons.some(({ rule }) => rule === "score.missing")) return "nobody has given a score that is asked for";
	return reasons.some(({ rule }) => rule === "require.missing") ? "nobody has evaluated a control that must pass" : void 0;
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
function placeOf({ path, startLine, startColumn }) {
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
	const place = own === void 0 ? void 0 : placeOf(own);
	return [place === void 0 ? finding.target : named === void 0 ? place : `${place} in ${named}`, ...originsOf(finding)].join(", ");
}
function ownPlace({ locations }) {
	return locations.find((location) => !isBuildStep(location));
}
function originsOf({ locations }) {
	return locations.filter(isBuildStep).map((step) => `brought by ${placeOf(step)}${step.note === BUILD_NOTES.base ? " (base image)" : ""}`);
}
function noticesOf({ notices, scans }) {
	return [...new Set([...notices, ...scans.flatMap((scan) => scan.notices ?? [])])];
}
function resourceName({ kind, namespace, name }) {
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
	if (broken.length > 0) return `could not scan ${listed(broken.map(({ target }) => target.name))}`;
	const partial = scans.filter(({ gaps }) => gaps.some(({ allowed }) => allowed !== true));
	if (rules.has("scan.gap") && partial.length > 0) return `could not scan all of ${listed(partial.map(({ target }) => target.name))}`;
	return missingMeasures({ reasons }) ?? (rules.has("report.lost") ? "could not keep the report" : "could not scan, no scan ran");
}
function isEmpty({ status, coverage, limitedTo }) {
	return status === "completed" && (coverage?.examined ?? 0) === 0 && limitedTo === void 0;
}
const LISTED = 3;
function listed(names) {
	const unique = [...new Set(names)];
	const rest = unique.length - LISTED;
	return `${unique.slice(0, LISTED).join(", ")}${rest > 0 ? ` and ${formatNumber(rest)} more` : ""}`;
}
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
// src/policy/controls.ts
var import_picomatch = __toESM(require_picomatch(), 1);
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
const SHOWN$1 = 5;
function brokenReason(glob, broken, open) {
	const shown = broken.slice(0, SHOWN$1).map(({ scan, control }) => `${control.id} ${SAYS[control.result]} in ${scan.id}`);
	const rest = broken.length > SHOWN$1 ? `, and ${broken.length - SHOWN$1} more` : "";
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
	const rest = ids.length > SHOWN$1 ? ` and ${ids.length - SHOWN$1} more` : "";
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
		message: `${blocked.length} open ${findings} ${are} of controls that no resource may fail (${ids.slice(0, SHOWN$1).join(", ")}${rest}): mend ${them}, or take the control from fail-on-any-resource.`,
		findings: blocked.map(({ fingerprint }) => fingerprint)
	}];
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
		missing: [...!told && asksForCauses(policy) ? [`There is nothing to compare with, so that new findings cannot be told from known ones${because(why)}.`] : [], ...policy.ratchet === true && !counted ? [`There is no baseline whose counts the ratchet could hold on to${because(told ? void 0 : why)}.`] : []],
		...unplaced && { missingDiff: missingDiff(comparison) }
	};
}
function because(why) {
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
const SHOWN = 5;
function shownList(values) {
	const rest = values.length - SHOWN;
	return values.length === 0 ? "none" : `${values.slice(0, SHOWN).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
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
export { SCOPE_WORDS as $, openTotal as A, whereOf as B, coverageWords as C, namedTargets as D, headline as E, placeOf as F, isOver as G, countedBySeverity as H, quantity as I, openByDiff as J, byPlace as K, resourceName as L, otherCounts as M, outsideWords as N, noticesOf as O, ownPlace as P, withoutPass as Q, sightingWords as R, controlCounts as S, gateName as T, countedFindings as U, scoreWords as V, decidingFindings as W, worstFirst as X, openFindings as Y, onlyClaims as Z, CAUSE_WORDS as _, reasonsOf as a, budgetWords as b, ruleName as c, budgetCauses as d, causeFor as f, unevaluated as g, requiredReasons as h, missingReasons as i, originsOf as j, occurrenceWords as k, NOT_KNOWN as l, standingNotices as m, rulingOn as n, whichWords as o, notInScope as p, isOutside as q, disagreements as r, talliesOf as s, benchOf as t, BUDGET_CAUSES as u, STATUS_WORDS as v, formatNumber as w, componentWords as x, VERDICT_WORDS as y, verdictSentence as z };
