import { u as worstFirst } from "./merge.js";
import { t as applyExceptions } from "./apply.js";
import { Q as withoutPass, a as reasonsOf$1, g as unevaluated, h as requiredReasons, i as missingReasons, m as standingNotices, n as rulingOn, r as disagreements, t as benchOf } from "./rulings.js";
import { s as occurrences } from "./finding.js";
import { t as SEVERITIES } from "./severity.js";
import { t as licenceReasons } from "./licences.js";
import { n as missingScores, t as lowScores } from "./scores.js";
import { n as applyIgnore, t as allowGaps } from "./statuses.js";
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
// src/policy/completeness.ts
function completeness(scans) {
	if (!scans.some(({ status }) => status !== "skipped")) return [{
		rule: "scan.none",
		message: nothingRan(scans),
		findings: []
	}];
	return scans.flatMap(reasonsOf);
}
function nothingRan(scans) {
	const skipped = scans.map(({ id, reason = "no reason given" }) => `${id}: ${reason}`);
	return `No scan ran, so nothing is known about the target.${skipped.length > 0 ? ` Skipped: ${skipped.join("; ")}.` : ""}`;
}
function reasonsOf(scan) {
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
		...reasonsOf$1(ruled, bench),
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
// src/policy/assess.ts
function assess(evidence, { now, matches }) {
	const { gate, id, policy, exceptions, notices, comparison, commit, claims, gatehouse } = evidence;
	const scans = evidence.scans.map((scan) => ({
		...scan,
		gaps: allowGaps(scan.gaps, policy, matches)
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
export { asksOnlyForChange as i, judge as n, completeness as r, assessAll as t };
