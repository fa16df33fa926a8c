import { escapeTerminal, escapeTerminalLine, gapWords } from "./common.js";
import { budgetWords, byPlace, componentWords, formatNumber, gateName, headline, namedTargets, noticesOf, openByDiff, originsOf, otherCounts, outsideWords, ownPlace, quantity, resourceName, scanWords, verdictSentence } from "./judging.js";
import { shorten } from "./shorten.js";
import { cellsOf, padCells, wrap } from "./cells.js";
import { occurrenceWords } from "./occurrence-words.js";
// src/report/table/paint.ts
const CODES = {
	bold: 1,
	dim: 2,
	underline: 4,
	red: 31,
	green: 32,
	yellow: 33,
	blue: 34,
	magenta: 35,
	cyan: 36
};
const plain = (text) => text;
const coloured = (text, ...styles) => styles.length === 0 ? text : `\u001b[${styles.map((style) => CODES[style]).join(";")}m${text}\u001b[0m`;
const SEVERITY_STYLES = {
	critical: ["bold", "magenta"],
	high: ["bold", "red"],
	medium: ["yellow"],
	low: ["blue"],
	info: ["dim"],
	unknown: ["cyan"]
};
const VERDICT_STYLES = {
	pass: ["bold", "green"],
	fail: ["bold", "red"],
	error: ["bold", "magenta"]
};
// src/report/table/finding.ts
const LONGEST = 2e3;
const INDENT = 2;
const GAP = "  ";
const SEVERITY_CELLS = 8;
function positionOf(finding) {
	const { startLine, startColumn } = ownPlace(finding) ?? {};
	return startLine === void 0 ? "-" : `${startLine}${startColumn === void 0 ? "" : `:${startColumn}`}`;
}
function findingLines(finding, { width, place, paint }) {
	const left = INDENT + place + 2 + SEVERITY_CELLS + 2;
	const indent = " ".repeat(left);
	const [first = "", ...more] = wrap(escapeTerminalLine(shorten(headline(finding), LONGEST)), width - left);
	const severity = paint(padCells(finding.severity, SEVERITY_CELLS), ...SEVERITY_STYLES[finding.severity]);
	const position = paint(" ".repeat(Math.max(0, place - cellsOf(positionOf(finding)))) + positionOf(finding), "dim");
	return [
		`${" ".repeat(INDENT)}${position}${GAP}${severity}${GAP}${paint(first, "bold")}`,
		...more.map((line) => indent + paint(line, "bold")),
		...wrap(aboutWhat(finding), width - left).map((line) => indent + paint(line, "cyan")),
		...wrap(escapeTerminal(shorten(finding.message ?? "", LONGEST)), width - left).map((line) => indent + line),
		...instead(finding, width - left).map((line) => indent + line)
	].filter((line) => line.trim() !== "");
}
function aboutWhat(finding) {
	const { resource, component } = finding;
	const parts = [
		resource && `${resourceName(resource)}${resource.fieldPath === void 0 ? "" : ` ${resource.fieldPath}`}`,
		component && componentWords(component),
		occurrenceWords(finding),
		...originsOf(finding)
	];
	return escapeTerminalLine(shorten(parts.filter((part) => part !== void 0).join(", "), LONGEST));
}
const INSTEAD = "Instead: ";
function instead({ remediation }, cells) {
	if (remediation === void 0 || remediation === "") return [];
	return wrap(escapeTerminal(shorten(remediation, LONGEST)), cells - 9).map((line, index) => (index === 0 ? INSTEAD : " ".repeat(9)) + line);
}
// src/report/table.ts
const NARROWEST = 40;
function renderTable(report, { colour, width, maxFindings = Infinity }) {
	const page = {
		width: Math.max(width, NARROWEST),
		paint: colour ? coloured : plain
	};
	return `${[
		head(report, page),
		...findingBlocks(report, maxFindings, page),
		section("Scans", report.scans.map(scanWords), page),
		section("Gaps", report.scans.flatMap(gapsOf), page),
		section("Notices", noticesOf(report), page),
		foot(report, page)
	].filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}\n`;
}
function head(report, page) {
	return [...wrap(escapeTerminalLine(shorten(gateName(report), LONGEST)), page.width).map((line) => page.paint(line, "dim")), ...verdictLines(report, page)];
}
function verdictLines(report, { width, paint }) {
	return wrap(escapeTerminalLine(shorten(verdictSentence(report), LONGEST)), width).map((line) => paint(line, ...VERDICT_STYLES[report.verdict]));
}
function findingBlocks(report, maxFindings, page) {
	const { within, outside } = openByDiff(report);
	const shown = within.slice(0, maxFindings);
	const apart = outside.slice(0, Math.max(0, maxFindings - shown.length));
	const place = longest([...shown, ...apart].map(positionOf));
	const blocksOf = (findings) => [...byFile(findings, namedTargets(report))].map(([file, there]) => {
		const lines = there.toSorted(byPlace).flatMap((finding) => findingLines(finding, {
			...page,
			place
		}));
		return wrap(escapeTerminalLine(shorten(file, LONGEST)), page.width).map((line) => page.paint(line, "underline")).concat(lines);
	});
	const title = `Outside of the diff (${formatNumber(outside.length)})`;
	const rest = within.length + outside.length - shown.length - apart.length;
	return [
		...blocksOf(shown),
		...apart.length === 0 ? [] : [[page.paint(title, "bold")], ...blocksOf(apart)],
		...rest === 0 ? [] : [[`${quantity(rest, "more open finding")} not listed here.`]]
	];
}
function longest(texts) {
	return texts.reduce((most, { length }) => Math.max(most, length), 0);
}
function byFile(findings, named) {
	const files = new Map();
	for (const finding of findings) {
		const file = fileOf(finding, named(finding));
		const there = files.get(file);
		if (there === void 0) files.set(file, [finding]);
		else there.push(finding);
	}
	return files;
}
function fileOf(finding, named) {
	const { path } = ownPlace(finding) ?? {};
	return path === void 0 ? finding.target : named === void 0 ? path : `${path} in ${named}`;
}
function gapsOf({ id, gaps }) {
	return gaps.map((gap) => `${id}: ${gapWords(gap)}`);
}
function section(title, items, { width, paint }) {
	if (items.length === 0) return [];
	const lines = items.flatMap((item) => {
		const [first = "", ...more] = wrap(escapeTerminal(shorten(item, LONGEST)), width - 4);
		return [`  - ${first}`, ...more.map((line) => `    ${line}`)];
	});
	return [paint(`${title} (${formatNumber(items.length)})`, "bold"), ...lines.map((line) => line.trimEnd())];
}
function foot(report, page) {
	const others = otherCounts(report);
	const outside = outsideWords(report);
	const beside = others === void 0 ? "" : ` Beside the open findings: ${others}.`;
	const judged = `Judged by ${budgetWords(report.inputs.policy)}.${beside}${outside === void 0 ? "" : ` ${outside}.`}`;
	return [
		...report.reasons.flatMap(({ message }) => wrap(escapeTerminal(shorten(message, LONGEST)), page.width)),
		...wrap(judged, page.width).map((line) => page.paint(line, "dim")),
		...verdictLines(report, page)
	];
}
export { renderTable };
