import { dayAfter, escapeTerminal, escapeTerminalLine, lifeOf } from "./common.js";
import { CAUSE_WORDS, NOT_KNOWN, SCOPE_WORDS, STATUS_WORDS, benchesOf, budgetCauses, causeFor, componentWords, counts, exceptionWords, hasMoreToName, headline, matcherOf, notInScope, resourceName, ruleName, rulingOn, sightingWords, talliesOf, whereOf, whichWords } from "./judging.js";
import { require_dist } from "./yaml.js";
import { shorten } from "./shorten.js";
// src/policy/explain/remedies.ts
var import_dist = require_dist();
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
	const speaking = matcherOf(exceptions, {
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
		const ruled = report.findings.filter((finding) => judged.judges(finding)).map((finding) => ({
			finding,
			ruling: rulingOn(finding, judged.bench)
		}));
		return {
			report,
			judged,
			tallies: talliesOf(ruled, judged.bench),
			matches
		};
	});
	return (finding) => {
		const asked = all.filter(({ judged }) => judged.judges(finding));
		const standing = asked.find(({ judged }) => rulingOn(finding, judged.bench).decision.rule === finding.decision?.rule);
		const [first] = asked.length === 0 ? all : asked;
		const explaining = standing ?? first;
		if (explaining === void 0) throw new Error("a report is judged by one policy at least");
		return explained(finding, explaining);
	};
}
function explained(finding, explaining) {
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
		answer: answerOf(finding, ruling, breaks, inTallies),
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
function answerOf(finding, ruling, breaks, tallies) {
	const { rule, reason, exception } = finding.decision ?? ruling.decision;
	if (finding.status !== "open") return `It does not count: it is ${STATUS_WORDS[finding.status]} by ${rule}${because(exception ?? reason)}.`;
	if (!counts(ruling)) return `It is open, and does not count by ${rule}${because(reason ?? exception)}.`;
	if (breaks.length > 0) return `It counts, and breaks ${breaks.join(" and ")}.`;
	return tallies.length === 0 ? `It counts, and nothing limits it (${rule}).` : `It counts, within ${tallies.map((tally) => `${tally.rule} (${tally.counted.length} of at most ${tally.limit})`).join(" and ")}.`;
}
function because(reason) {
	return reason === void 0 ? "" : `: ${reason.replace(/\.$/, "")}`;
}
// src/report/explanation.ts
const LONGEST = 2e3;
const LISTED = 20;
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
				line(headline(finding)),
				line(about.join(" ")),
				...resourceLines(finding),
				line(whereOf(finding, finding.target)),
				`fingerprint ${line(finding.fingerprint)}`
			],
			"",
			line(answer)
		],
		section("Seen by", finding.sightings.slice(0, LISTED).map(sightingWords)),
		section("Cause", causeLines(explanation)),
		section("Compared with, in this order", steps.flatMap(stepLines)),
		section("What would change it", remedies.flatMap(remedyLines))
	].filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}\n`;
}
function resourceLines(finding) {
	const { resource } = finding;
	return resource !== void 0 && hasMoreToName(finding) ? [line([resourceName(resource), resource.fieldPath ?? ""].join(" "))] : [];
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
function section(title, lines) {
	return lines.length === 0 ? [] : [title, ...lines.map(item)];
}
function item(text) {
	return text.startsWith("    ") ? `  ${safe(text)}` : `  - ${line(text)}`;
}
function safe(text) {
	return escapeTerminal(shorten(text, LONGEST)).replaceAll("\n", " ");
}
function line(text) {
	return escapeTerminalLine(shorten(text, LONGEST));
}
export { checkWords, explainer, renderExplanation };
