import { c as SEVERITIES, o as occurrences } from "./finding.js";
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
function whereOf({ locations: [first], target }) {
	return first === void 0 ? target : placeOf(first);
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
	if (report.verdict === "error") return `Error: ${couldNotScan(report)}${counts === void 0 ? "" : `; found so far: ${counts}`}`;
	return `${VERDICT_WORDS[report.verdict]}: ${counts ?? "nothing open"}`;
}
function couldNotScan({ reasons, scans }) {
	const rules = new Set(reasons.map(({ rule }) => rule));
	const broken = scans.filter((scan) => scan.status === "failed" || isEmpty(scan));
	if (broken.length > 0) return `could not scan ${listed(broken.map(({ target }) => target.name))}`;
	const partial = scans.filter(({ gaps }) => gaps.some(({ allowed }) => allowed !== true));
	if (rules.has("scan.gap") && partial.length > 0) return `could not scan all of ${listed(partial.map(({ target }) => target.name))}`;
	return rules.has("report.lost") ? "could not keep the report" : "could not scan, no scan ran";
}
function isEmpty({ status, coverage }) {
	return status === "completed" && (coverage?.examined ?? 0) === 0;
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
function budgetWords({ budget }) {
	const parts = Object.entries(budget).map(([key, limit]) => `${key}=${limit}`);
	return parts.length === 0 ? "no budget" : parts.join(", ");
}
function sightingWords({ scan, ruleId, nativeSeverity, severity, count, status }) {
	const times = count === 1 ? "" : `, ${formatNumber(count)} times`;
	const said = status === "open" ? "" : `, ${STATUS_WORDS[status]}`;
	return `${scan}: ${ruleId}, ${nativeSeverity ?? severity}${times}${said}`;
}
function occurrenceWords(finding) {
	const times = occurrences(finding);
	return times === 1 ? void 0 : `reported ${formatNumber(times)} times`;
}
export { sightingWords as _, controlCounts as a, gateName as c, occurrenceWords as d, openTotal as f, resourceName as g, quantity as h, componentWords as i, headline as l, placeOf as m, STATUS_WORDS as n, coverageWords as o, otherCounts as p, budgetWords as r, formatNumber as s, CAUSE_WORDS as t, noticesOf as u, verdictSentence as v, whereOf as y };
