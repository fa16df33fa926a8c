import { BUILD_NOTES, SEVERITIES, elsewhereNote, isBuildStep, isInCheckout, occurrences, severityRank } from "./common.js";
import { SCOPE_WORDS } from "./judging.js";
// src/report/order.ts
function worstFirst(findings, { inputs }) {
	const rank = (severity) => severity === "unknown" ? severityRank(inputs.policy.unknownAs) + .5 : severityRank(severity);
	const ranked = findings.map((finding) => ({
		finding,
		rank: rank(finding.severity),
		unreachable: Number(finding.reachable === false)
	}));
	ranked.sort((a, b) => a.rank - b.rank || a.unreachable - b.unreachable || byPlace(a.finding, b.finding));
	return ranked.map(({ finding }) => finding);
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
		...listed(Object.entries(minScores).map(([name, least]) => `${name} of at least ${least}`), "scores"),
		...listed(require, "controls").map((said) => `${said} required`),
		...listed(failOnAnyResource, "controls").map((said) => `${said} on any resource`)
	];
}
const SHOWN = 3;
function listed(items, many) {
	return items.length > SHOWN ? [`${items.length} ${many}`] : items;
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
export { CAUSE_WORDS, STATUS_WORDS, VERDICT_WORDS, brokenMeasures, budgetWords, byPlace, componentWords, controlCounts, coverageWords, formatNumber, gateName, headline, isOutside, missingMeasures, namedTargets, noticesOf, occurrenceWords, openByDiff, openCounts, openFindings, openTotal, originsOf, otherCounts, outsideWords, ownPlace, placeOf, quantity, resourceName, scanWords, scoreWords, sightingWords, whereOf, worstFirst };
