import { SCOPE_WORDS, onlyClaims } from "./judging.js";
import { SEVERITIES } from "./common.js";
import { VERDICT_WORDS, brokenMeasures, formatNumber, missingMeasures, openCounts, openFindings } from "./words.js";
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
// src/report/verdict-sentence.ts
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
export { countedBySeverity, countedFindings, decidingFindings, isOver, verdictSentence };
