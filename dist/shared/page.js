import { SEVERITIES, codeBlock, codeSpan, escapeMarkdown, escapeMarkdownLines, foreignLink, gapWords } from "./common.js";
import { CAUSE_WORDS, componentWords, countedBySeverity, formatNumber, gateName, hasMoreToName, isOutside, isOver, namedTargets, noticesOf, openByDiff, otherCounts, outsideWords, quantity, resourceName, scanWords, verdictSentence, whereOf } from "./judging.js";
import { escapeWithin, shorten } from "./shorten.js";
import { occurrenceWords } from "./occurrence-words.js";
import { checkWords } from "./explanation.js";
import { explanationsOf } from "./why.js";
// src/report/markdown/budget.ts
function bytes(most) {
	return {
		most,
		measure: (text) => Buffer.byteLength(text)
	};
}
function characters(most) {
	return {
		most,
		measure: (text) => text.length
	};
}
function takeWhileFits(items, room, { measure }, render) {
	const taken = [];
	let left = room;
	for (const item of items) {
		const text = render(item);
		left -= measure(text) + 1;
		if (left < 0) break;
		taken.push(text);
	}
	return taken;
}
// src/report/markdown/finding.ts
const SENTENCE$2 = {
	full: 4e3,
	short: 240,
	line: 0
};
const NAME = 200;
const PATCH_LINES = 60;
function findingItem(finding, detail, named) {
	const lines = detail === "line" ? [] : detailLines(finding, SENTENCE$2[detail]);
	const patch = detail === "full" ? patchBlock(finding) : [];
	return [
		`- ${title(finding, named)}`,
		...lines.map((line) => `  <br>${line}`),
		...patch
	].join("\n");
}
function title(finding, named) {
	return `${findingName(finding)} · ${codeSpan(shorten(whereOf(finding, named), NAME))}`;
}
function findingName({ id, title }) {
	const words = title === id ? "" : ` ${escapeWithin(title, NAME, escapeMarkdown)}`;
	return `**${escapeWithin(id, NAME, escapeMarkdown)}**${words}`;
}
function detailLines(finding, most) {
	const { message, remediation } = finding;
	return [
		subject(finding),
		message && escapeWithin(message, most, escapeMarkdownLines),
		remediation && `**Instead:** ${escapeWithin(remediation, most, escapeMarkdownLines)}`,
		origin(finding)
	].filter((line) => line !== void 0 && line !== "");
}
function subject(finding) {
	const { resource, component } = finding;
	return [resource && hasMoreToName(finding) && `${escapeWithin(resourceName(resource), NAME, escapeMarkdown)}${field(resource.fieldPath)}`, component && escapeWithin(componentWords(component), NAME, escapeMarkdown)].filter((part) => typeof part === "string" && part !== "").join(" · ");
}
function field(path) {
	return path === void 0 || path === "" ? "" : ` ${codeSpan(shorten(path, NAME))}`;
}
function origin(finding) {
	const { control, cause, references } = finding;
	const seen = occurrenceWords(finding);
	return [
		control && escapeWithin(control, NAME, escapeMarkdown),
		cause && CAUSE_WORDS[cause],
		seen && escapeWithin(seen, NAME, escapeMarkdown),
		references.map((reference) => foreignLink(shorten(reference, NAME))).find((link) => link !== void 0)
	].filter((part) => part !== void 0 && part !== "").join(" · ");
}
function patchBlock({ patch }) {
	if (patch === void 0 || patch.diff === "" || patch.diff.length > SENTENCE$2.full) return [];
	const lines = codeBlock(patch.diff, "diff").split("\n");
	return lines.length > PATCH_LINES ? [] : [
		"",
		...lines.map((line) => `  ${line}`),
		""
	];
}
// src/report/markdown/verdict.ts
const SENTENCE$1 = 600;
const LISTED = 8;
const VERDICT_SIGNS = {
	pass: "✅",
	fail: "❌",
	error: "⚠️"
};
function verdictHeading(report) {
	return `### ${VERDICT_SIGNS[report.verdict]} ${escapeWithin(verdictSentence(report), SENTENCE$1, escapeMarkdown)}`;
}
function aboutLine(report) {
	const targets = [...new Set(report.scans.map(({ target }) => target.name))];
	const shown = targets.slice(0, LISTED).map((name) => codeSpan(shorten(name, 100)));
	const rest = targets.length > LISTED ? ` and ${formatNumber(targets.length - LISTED)} more` : "";
	const name = escapeWithin(gateName(report), 200, escapeMarkdown);
	return shown.length === 0 ? name : `${name} on ${shown.join(", ")}${rest}`;
}
function countsTable(report) {
	const { summary, inputs } = report;
	const { budget } = inputs.policy;
	const counted = countedBySeverity(report);
	const columns = SEVERITIES.filter((severity) => severity !== "unknown" || summary.open.unknown > 0);
	const counts = columns.map((severity) => {
		const count = formatNumber(summary.open[severity]);
		return isOver(report, severity) ? `**${count}**` : count;
	});
	const limits = columns.map((severity) => budget[severity]).map((limit) => limit === void 0 ? "–" : formatNumber(limit));
	return [
		row(["", ...columns.map((severity) => severity[0]?.toUpperCase() + severity.slice(1))]),
		row([":--", ...columns.map(() => "--:")]),
		row(["Open", ...counts]),
		...counted === void 0 ? [] : [row(["Count", ...columns.map((severity) => formatNumber(counted[severity]))])],
		row(["Allowed", ...limits])
	].join("\n");
}
function row(cells) {
	return `| ${cells.join(" | ")} |`;
}
function reasonsBlock({ reasons }) {
	return list(reasons.map(({ message }) => message), "more reason");
}
function gapsBlock({ scans }) {
	const gaps = scans.flatMap((scan) => scan.gaps.map((gap) => `${scan.id}: ${gapWords(gap)}`));
	const items = list(gaps, "more gap");
	return items && fold(`Not looked at: ${quantity(gaps.length, "gap")}`, items);
}
function noticesBlock(report) {
	const all = noticesOf(report);
	const items = list(all, "more notice");
	return items && fold(quantity(all.length, "notice"), items);
}
function scansBlock({ scans }) {
	const items = list(scans.map(scanWords), "more scan");
	return items && fold(quantity(scans.length, "scan"), items);
}
function othersLine(report) {
	const others = otherCounts(report);
	const outside = outsideWords(report);
	const sentences = [others && `Beside the open findings: ${others}.`, outside && `${outside}.`].filter((sentence) => sentence !== void 0);
	return sentences.length === 0 ? void 0 : sentences.join(" ");
}
function list(items, more) {
	if (items.length === 0) return;
	const shown = items.slice(0, LISTED).map((item) => `- ${escapeWithin(item, SENTENCE$1, escapeMarkdown)}`);
	const rest = items.length - LISTED;
	return [...shown, ...rest > 0 ? [`- ${quantity(rest, more)} in the report`] : []].join("\n");
}
function fold(title, body) {
	return `${foldStart(title)}${body}${FOLD_END}`;
}
function foldStart(title) {
	return `<details><summary>${title}</summary>\n\n`;
}
const FOLD_END = "\n\n</details>";
// src/report/markdown/findings.ts
const TOP = 10;
function topTable(report) {
	const { within, outside } = openByDiff(report);
	const open = [...within, ...outside];
	if (open.length === 0) return;
	const named = namedTargets(report);
	const shown = open.slice(0, TOP).map((finding) => {
		const where = shorten(whereOf(finding, named(finding)), 200);
		return row([
			finding.severity,
			findingName(finding),
			codeSpan(where)
		]);
	});
	return [
		row([
			"Severity",
			"Finding",
			"Where"
		]),
		row([
			":--",
			":--",
			":--"
		]),
		...shown
	].join("\n");
}
const FOLD_ROOM = 120;
const NOTE_ROOM = 400;
const LONGER = ["full", "short"];
function detailsOf(report, room, size, elsewhere) {
	const { within, outside } = openByDiff(report);
	const open = [...within, ...outside];
	const named = namedTargets(report);
	const left = room - NOTE_ROOM - FOLD_ROOM * SEVERITIES.length;
	const attempt = (detail) => {
		const items = takeWhileFits(open, left, size, (finding) => findingItem(finding, detail, named(finding)));
		return {
			detail,
			shown: open.slice(0, items.length),
			items
		};
	};
	const best = fullest(attempt, open.length);
	const note = noteOf(best, open.length, elsewhere);
	return {
		text: [...folded(best.shown, best.items, report)].join(""),
		...note !== void 0 && { note }
	};
}
function fullest(attempt, all) {
	const lines = attempt("line");
	for (const detail of lines.shown.length === all ? LONGER : []) {
		const longer = attempt(detail);
		if (longer.shown.length === all) return longer;
	}
	return lines;
}
function noteOf({ detail, shown }, all, elsewhere) {
	const rest = all - shown.length;
	if (rest > 0) {
		const listed = shown.length === 0 ? "" : `, the worst ${formatNumber(shown.length)} are listed in short`;
		return `${quantity(rest, "more finding is", "more findings are")} in ${elsewhere}${listed}.`;
	}
	return detail === "full" ? void 0 : `Listed in short; the full text of every finding is in ${elsewhere}.`;
}
function* allDetails(report) {
	const { within, outside } = openByDiff(report);
	const open = [...within, ...outside];
	yield* folded(open, fullItems(open, report), report);
}
function* fullItems(findings, report) {
	const named = namedTargets(report);
	for (const finding of findings) yield findingItem(finding, "full", named(finding));
}
function* folded(shown, items, report) {
	const { within, outside } = openByDiff(report);
	const all = countsOf([...within, ...outside]);
	const texts = items[Symbol.iterator]();
	let between = "";
	for (const [title, here] of countsOf(shown)) {
		const total = all.get(title) ?? here;
		const count = here === total ? formatNumber(total) : `${formatNumber(here)} of ${formatNumber(total)}`;
		yield `${between}${foldStart(`<b>${count} ${title}</b>`)}`;
		for (let index = 0; index < here; index++) yield `${index === 0 ? "" : "\n"}${texts.next().value ?? ""}`;
		yield FOLD_END;
		between = "\n\n";
	}
}
function countsOf(findings) {
	const counts = new Map();
	for (const finding of findings) {
		const title = `${finding.severity}${isOutside(finding) ? ", outside of the diff" : ""}`;
		counts.set(title, (counts.get(title) ?? 0) + 1);
	}
	return counts;
}
// src/report/markdown/why.ts
const MOST = 10;
const SHARE = .25;
const PAGE = 12e3;
const AROUND = 300;
const SENTENCE = 400;
const LINES = 12;
function whyBlock(report, room, size) {
	const named = namedTargets(report);
	const most = Math.min(room * SHARE, PAGE) - AROUND;
	const items = takeWhileFits(explanationsOf(report, MOST), most, size, (one) => whyItem(one, whereOf(one.finding, named(one.finding))));
	return items.length === 0 ? void 0 : fold("<b>Why</b>: what decided, and what would change it", [
		...items,
		"",
		"Any other finding is explained by `gatehouse explain FINDING --report report.json`."
	].join("\n"));
}
const PLAIN = /^[\w\s.:/@%+~"'-]*$/;
function whyItem({ finding, answer, steps, remedies }, where) {
	const lines = [answer, ...steps.flatMap(({ rule, says, checks }) => [`${rule}: ${says}`, ...checks.map(checkWords)]).slice(0, LINES)].map((line) => `   <br>${sentence(line)}`);
	const mending = remedies.map(({ says }) => sentence(says)).join(" ");
	const yaml = remedies.map((remedy) => remedy.yaml ?? "").find((text) => text !== "" && PLAIN.test(text));
	const block = yaml === void 0 ? [] : [
		"",
		...codeBlock(yaml, "yaml").split("\n").map((line) => `   ${line}`),
		""
	];
	return [
		`1. ${findingName(finding)} · ${codeSpan(shorten(where, 200))}`,
		...lines,
		`   <br>**What would change it:** ${mending}`,
		...block
	].join("\n");
}
function sentence(text) {
	return escapeWithin(text, SENTENCE, escapeMarkdown);
}
// src/report/markdown/page.ts
function renderPage(report, place) {
	const { size, elsewhere } = place;
	const [above, below] = [top(report), tail(report)];
	const around = (middle) => joined([
		place.above,
		...above,
		...middle,
		...below,
		place.below
	]);
	const table = topTable(report);
	if (place.only === "counts") return fitting(around([table]), report, place);
	const why = whyBlock(report, size.most - size.measure(around([table])), size);
	const details = detailsOf(report, size.most - size.measure(around([table, why])), size, elsewhere);
	return fitting(around([
		table,
		why,
		details.note,
		details.text
	]), report, place);
}
function* wholePage(report) {
	yield joined([
		...top(report),
		topTable(report),
		whyBlock(report, Infinity, bytes(Infinity))
	]);
	let between = "\n";
	for (const text of allDetails(report)) {
		yield `${between}${text}`;
		between = "";
	}
	yield between === "" ? "\n" : "";
	const below = joined(tail(report));
	yield below === "\n" ? "" : `\n${below}`;
}
function fitting(page, report, place) {
	return place.size.measure(page) <= place.size.most ? page : countsOnly(report, place);
}
function top(report) {
	return [
		verdictHeading(report),
		aboutLine(report),
		reasonsBlock(report),
		countsTable(report)
	];
}
function tail(report) {
	return [
		othersLine(report),
		gapsBlock(report),
		noticesBlock(report),
		scansBlock(report)
	];
}
function countsOnly(report, { above, below, elsewhere }) {
	const note = `Only the counts fit here; everything else is in ${elsewhere}.`;
	return joined([
		above,
		verdictHeading(report),
		countsTable(report),
		note,
		below
	]);
}
function joined(blocks) {
	return `${blocks.filter((block) => block !== void 0 && block !== "").join("\n\n")}\n`;
}
export { bytes, characters, detailsOf, renderPage, wholePage, whyBlock };
