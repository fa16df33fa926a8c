import { allowanceWords } from "./common.js";
import { annotationMessage } from "./message.js";
import { STATUS_WORDS, coverageWords, gateName, headline, namedTargets, placeOf, placeWords, resourceName, verdictSentence, worstFirst } from "./judging.js";
// src/report/escape/xml.ts
const ILLEGAL = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const REFERENCES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;",
	"	": "&#9;",
	"\n": "&#10;",
	"\r": "&#13;"
};
function escapeXmlText(text) {
	return text.replace(ILLEGAL, "").replaceAll(/[&<>\r]/g, (character) => REFERENCES[character] ?? "");
}
function escapeXmlAttribute(text) {
	return text.replace(ILLEGAL, "").replaceAll(/[&<>"'\t\n\r]/g, (character) => REFERENCES[character] ?? "");
}
// src/report/junit/suite.ts
function renderSuites(name, suites) {
	const all = suites.flatMap(({ cases }) => cases);
	const attributes = {
		name,
		tests: all.length,
		failures: count(all, "failure"),
		errors: count(all, "error")
	};
	const body = suites.map(renderSuite).join("\n");
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${written(attributes)}>\n${body}\n</testsuites>\n`;
}
function renderSuite({ name, timestamp, durationMs, cases }) {
	return `  <testsuite${written({
		name,
		tests: cases.length,
		failures: count(cases, "failure"),
		errors: count(cases, "error"),
		skipped: count(cases, "skipped"),
		time: (durationMs / 1e3).toFixed(3),
		timestamp: timestamp.replace(/(?:\.\d+)?Z$/, "")
	})}>\n${cases.map((one) => renderCase(one, name)).join("\n")}\n  </testsuite>`;
}
function renderCase({ name, outcome, message, type, text = "" }, suite) {
	const head = `    <testcase${written({
		name,
		classname: suite,
		time: "0"
	})}`;
	if (outcome === "passed") return `${head}/>`;
	return `${head}>\n      <${outcome}${written({
		...type !== void 0 && { type },
		message
	})}>${escapeXmlText(text)}</${outcome}>\n    </testcase>`;
}
function written(attributes) {
	return Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXmlAttribute(String(value))}"`).join("");
}
function count(cases, outcome) {
	return cases.filter((one) => one.outcome === outcome).length;
}
// src/report/junit.ts
function renderJunit(report) {
	const suites = [verdictSuite(report), ...scanSuites(report)];
	return renderSuites(gateName(report), suites);
}
function verdictSuite(report) {
	const outcome = report.verdict === "pass" ? "passed" : report.verdict === "fail" ? "failure" : "error";
	const reasons = report.reasons.map(({ rule, message }) => `${rule}: ${message}`).join("\n");
	const verdict = {
		name: "verdict",
		outcome,
		message: verdictSentence(report),
		text: reasons
	};
	return {
		name: gateName(report),
		timestamp: report.judgedAt,
		durationMs: 0,
		cases: [verdict]
	};
}
function scanSuites(report) {
	const byScan = findingsByScan(report);
	const named = namedTargets(report);
	const cases = (scan) => (byScan.get(scan) ?? []).map((finding) => findingCase(finding, named));
	const suites = report.scans.map((scan) => scanSuite(scan, cases(scan.id), report));
	const scanless = cases(void 0);
	return scanless.length === 0 ? suites : [...suites, {
		name: "findings of other scans",
		timestamp: report.judgedAt,
		durationMs: 0,
		cases: scanless
	}];
}
function findingsByScan(report) {
	const known = new Set(report.scans.map(({ id }) => id));
	const grouped = new Map();
	for (const finding of worstFirst(report.findings, report)) {
		const scan = finding.sightings.find((sighting) => known.has(sighting.scan))?.scan;
		const group = grouped.get(scan) ?? [];
		group.push(finding);
		grouped.set(scan, group);
	}
	return grouped;
}
function scanSuite(scan, findings, { judgedAt }) {
	return {
		name: scan.id,
		timestamp: judgedAt,
		durationMs: scan.durationMs,
		cases: [
			scanCase(scan),
			...scan.gaps.map(gapCase),
			...controlCases(scan),
			...findings
		]
	};
}
function scanCase({ status, reason = "no reason given", coverage }) {
	if (status !== "completed") return {
		name: "scan",
		outcome: status === "failed" ? "error" : "skipped",
		message: `${status}: ${reason}`
	};
	const examined = coverage?.examined ?? 0;
	const message = coverage === void 0 ? "nothing examined" : coverageWords(coverage);
	return {
		name: "scan",
		outcome: examined === 0 ? "error" : "passed",
		message
	};
}
function gapCase(gap) {
	const { what, reason, allowed, acceptance, location } = gap;
	return {
		name: `gap: ${what}`,
		outcome: allowed === true ? "skipped" : "error",
		message: acceptance === void 0 ? reason : `${reason} (${allowanceWords(gap) ?? ""})`,
		...location !== void 0 && { text: placeOf(location) }
	};
}
const CONTROL_OUTCOMES = {
	pass: "passed",
	fail: "failure",
	manual: "skipped",
	skip: "skipped"
};
function controlCases({ controls }) {
	return controls.map(({ id, result, title }) => ({
		name: `control: ${title === void 0 ? id : `${id} ${title}`}`,
		outcome: CONTROL_OUTCOMES[result],
		message: {
			pass: "passed",
			fail: "failed",
			manual: STATUS_WORDS.manual,
			skip: "skipped"
		}[result]
	}));
}
function findingCase(finding, namedTarget) {
	const { status, severity, locations, resource, decision } = finding;
	const named = namedTarget(finding);
	const where = [(locations.length > 0 || named !== void 0 || resource === void 0) && placeWords(finding, named), resource && resourceName(resource)].filter(Boolean).join(" ");
	const name = `${headline(finding)} (${where})`;
	if (status === "open") return {
		name,
		outcome: "failure",
		type: severity,
		message: `${severity}: ${headline(finding)}`,
		text: annotationMessage(finding, named)
	};
	const why = decision?.exception;
	return {
		name,
		outcome: "skipped",
		message: `${STATUS_WORDS[status]}${why === void 0 ? "" : `: ${why}`}`
	};
}
export { renderJunit };
