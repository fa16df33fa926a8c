import { __toESM } from "./rolldown-runtime.js";
import { BUDGET_KEYS, SEVERITIES, UserError, allowGaps, applyIgnore, budgetOfTarget, gapNotices, gapWords, licenceReasons, licenceVerdict, limitedNotices, lowScores, missingScores, occurrences, worstFirst } from "./common.js";
import { require_picomatch } from "./picomatch.js";
import { isComponent, parseComponent } from "./component.js";
import { applyExceptions } from "./apply2.js";
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
// src/policy/completeness.ts
var import_picomatch = __toESM(require_picomatch(), 1);
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
	const expired = gaps.filter(({ acceptance }) => acceptance !== void 0);
	const shown = [...expired, ...gaps.filter(({ acceptance }) => acceptance === void 0)].slice(0, SHOWN_GAPS).map(gapWords);
	const rest = gaps.length > SHOWN_GAPS ? `; and ${gaps.length - SHOWN_GAPS} more` : "";
	return `${id} could not look at everything (${shown.join("; ")}${rest}). Mend it, or ${expired.length === 0 ? "name it" : "decide anew"} in allow-gaps.`;
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
function unheardOf(findings, scans, { failOnAnyResource = [] }) {
	const names = failOnAnyResource.length === 0 ? [] : findings.flatMap(controlsOf);
	return failOnAnyResource.filter((glob) => !/^\**$/.test(glob) && evaluated(glob, scans).length === 0 && !names.some(controlMatcher([glob]))).map((glob) => `fail-on-any-resource names ${glob}, and no scan here tells of a control of that name: nothing fails it, or the name is another.`);
}
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
	return [...undecided].flatMap(([name, entry]) => sentence(name, entry));
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
function sentence(name, { rules, findings }) {
	const figure = FIGURES[name];
	if (figure === void 0) return [];
	const who = rules.size === 1 ? "the rule" : "the rules";
	const asks = rules.size === 1 ? "asks" : "ask";
	return [`Of ${`${findings} open finding${findings === 1 ? "" : "s"}`} nobody said ${figure.what}, which ${who} ${[...rules].join(", ")} ${asks} for, so that ${rules.size === 1 ? "it" : "they"} did not decide on ${findings === 1 ? "it" : "them"}.${figure.advice}`];
}
// src/policy/judge.ts
function judge(findings, scans, policy, circumstances = {}) {
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
// src/policy/assess.ts
function assess(evidence, { now, matches }) {
	const { gate, id, policy, exceptions, notices, comparison, commit, claims, gatehouse } = evidence;
	const scans = evidence.scans.map((scan) => ({
		...scan,
		gaps: allowGaps(scan.gaps, policy, {
			now,
			matches
		})
	}));
	const ignored = applyIgnore(evidence.findings, policy);
	const excepted = applyExceptions(ignored, exceptions, {
		now,
		matches,
		policy,
		scans,
		comparison
	});
	const assessment = judge(excepted.findings.toSorted(worstFirst), scans, policy, {
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
			...gapNotices(scans, policy, {
				now,
				matches
			}),
			...unheardOf(judged, scans, policy),
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
		report: assess(evidenceOf(part, whole), assessing)
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
function evidenceOf(part, { scans, findings, gatehouse }) {
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
export { BUDGET_CAUSES, NOT_KNOWN, SCOPE_WORDS, assessAll, benchesOf, budgetCauses, causeFor, completeness, componentMatcher, counts, countsBy, judge, notInScope, onlyClaims, ruleName, rulingOn, talliesOf, whichWords };
