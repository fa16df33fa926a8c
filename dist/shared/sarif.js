import { SEVERITIES, codeBlock, codeSpan, elsewhereNote, escapeMarkdown, escapeMarkdownLines, escapeTerminal, foreignLink, gapWords, isInCheckout, matches, oneLine, showInvisible } from "./common.js";
import { CAUSE_WORDS, STATUS_WORDS, componentWords, formatNumber, gateName, isOutside, namedTargets, noticesOf, occurrenceWords, openByDiff, openFindings, otherCounts, outsideWords, quantity, resourceName, scanWords, whereOf, worstFirst } from "./words.js";
import { countedBySeverity, decidingFindings, isOver, verdictSentence } from "./verdict-sentence.js";
import { checkWords, explainer } from "./explanation.js";
import { escapeWithin, shorten } from "./shorten.js";
import { constants, gzipSync } from "node:zlib";
// src/report/limits.ts
const CHECK_RUN = {
	annotationsPerRequest: 50,
	textBytes: 65535,
	annotationTitleCharacters: 255,
	annotationMessageBytes: 64e3,
	titleCharacters: 255
};
const COMMENT = {
	characters: 65536,
	plannedCharacters: 6e4
};
const STEP_SUMMARY_BYTES = 1048576;
const COMMAND = {
	annotationsPerLevel: 10,
	messageCharacters: 4096
};
const SARIF = {
	gzipBytes: 1e7,
	resultsPerRun: 5e3,
	locationsPerResult: 100,
	tagsPerRule: 10,
	ruleNameCharacters: 255,
	descriptionCharacters: 1024
};
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
function subject({ resource, component }) {
	return [resource && `${escapeWithin(resourceName(resource), NAME, escapeMarkdown)}${field(resource.fieldPath)}`, component && escapeWithin(componentWords(component), NAME, escapeMarkdown)].filter((part) => part !== void 0 && part !== "").join(" · ");
}
function field(path) {
	return path === void 0 || path === "" ? "" : ` ${codeSpan(shorten(path, NAME))}`;
}
function origin(finding) {
	const { control, cause, references } = finding;
	return [
		control && escapeWithin(control, NAME, escapeMarkdown),
		cause && CAUSE_WORDS[cause],
		occurrenceWords(finding),
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
// src/report/why.ts
function explanationsOf(report, most) {
	const asked = decidingFindings(report).slice(0, most);
	return asked.length === 0 ? [] : asked.map(explained(report));
}
function explained(report) {
	const known = explainers.get(report);
	if (known !== void 0) return known;
	const explain = explainer(report, matches);
	explainers.set(report, explain);
	return explain;
}
const explainers = new WeakMap();
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
	if (place.only === "counts") return fitting$1(around([table]), report, place);
	const why = whyBlock(report, size.most - size.measure(around([table])), size);
	const details = detailsOf(report, size.most - size.measure(around([table, why])), size, elsewhere);
	return fitting$1(around([
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
function fitting$1(page, report, place) {
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
// src/report/check-run/message.ts
function annotationMessage(finding, named) {
	const { resource, component, message, remediation, control, title } = finding;
	const parts = [
		named && whereOf(finding, named),
		resource && `${resourceName(resource)}${resource.fieldPath === void 0 ? "" : ` ${resource.fieldPath}`}`,
		component && componentWords(component),
		message ?? title,
		remediation && `Instead: ${remediation}`,
		control
	];
	const text = escapeTerminal(parts.filter((part) => part !== void 0 && part !== "").join("\n"));
	return text.trim() === "" ? finding.id : text;
}
// src/report/check-run/place.ts
function regionOf$1({ startLine = 1, startColumn, endLine = startLine, endColumn }) {
	const end_line = Math.max(startLine, endLine);
	if (end_line > startLine || startColumn === void 0) return {
		start_line: startLine,
		end_line
	};
	return {
		start_line: startLine,
		end_line,
		start_column: startColumn,
		end_column: endColumn === void 0 ? startColumn : Math.max(startColumn, endColumn - 1)
	};
}
function checkoutPlace({ locations }) {
	for (const location of locations.filter(isInCheckout)) {
		const path = relativePath(location.path);
		if (path !== void 0) return {
			location,
			path
		};
	}
}
function relativePath(path) {
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	return path.startsWith("/") || /^[a-z][a-z\d+.-]*:[\\/]/i.test(path) || parts.includes("..") || parts.length === 0 || /\p{Cc}|\p{Cs}/u.test(path) ? void 0 : parts.join("/");
}
const LEVELS$1 = {
	critical: "failure",
	high: "failure",
	medium: "warning",
	low: "notice",
	info: "notice",
	unknown: "warning"
};
function levelOf({ severity, status }) {
	return status === "manual" ? "notice" : LEVELS$1[severity];
}
// src/report/sarif/place.ts
function sarifLocations(finding, instead) {
	const { locations, target } = finding;
	return [
		locations.filter(isInCheckout),
		locations.flatMap((location) => isInCheckout(location) ? [] : [{
			...location,
			path: outside(location.note ?? "", target, location.path)
		}]),
		instead === void 0 ? [] : [{ path: instead }]
	].map((places) => places.slice(0, SARIF.locationsPerResult).flatMap((place) => sarifLocation(place, finding) ?? [])).find((places) => places.length > 0) ?? [];
}
function standIn({ scans, target }, placeless) {
	const note = scans.flatMap((scan) => elsewhereNote(scan.target.kind) ?? [])[0];
	return placeless ?? (note === void 0 ? void 0 : outside(note, target));
}
function outside(...parts) {
	return parts.join("/").replaceAll(/(?<=^|\/)\.\.(?=\/|$)/g, "…");
}
function sarifLocation(location, { resource }) {
	const path = relativePath(location.path);
	return path === void 0 ? void 0 : {
		physicalLocation: {
			artifactLocation: { uri: uriOf(path) },
			region: regionOf(location)
		},
		...resource !== void 0 && { logicalLocations: [{
			fullyQualifiedName: shorten(showInvisible(resourceName(resource)), 500),
			kind: "resource"
		}] },
		...location.note !== void 0 && location.note !== "" && { message: { text: showInvisible(location.note) } }
	};
}
function uriOf(path) {
	return path.split("/").map(encodeURIComponent).join("/");
}
function regionOf({ startLine = 1, startColumn, endLine, endColumn }) {
	const lastLine = endLine === void 0 || endLine < startLine ? startLine : endLine;
	const ends = endColumn !== void 0 && (lastLine > startLine || endColumn > (startColumn ?? 1));
	return {
		startLine,
		...startColumn !== void 0 && { startColumn },
		...endLine !== void 0 && { endLine: lastLine },
		...ends && startColumn !== void 0 && {
			endLine: lastLine,
			endColumn
		}
	};
}
// src/report/filled-json.ts
function* filledJson(document, fillings, indent) {
	const text = JSON.stringify(document, void 0, indent);
	let written = 0;
	for (const filling of fillings) {
		const end = indent === 0 ? endInLine(text, filling, written) : endInLines(text, filling, written, indent);
		yield text.slice(written, end);
		yield* elementTexts(filling, indent);
		written = end;
	}
	yield text.slice(written);
}
function endInLines(text, { key, depth }, from, indent) {
	const empty = `${lineBreak(depth, indent)}${JSON.stringify(key)}: []`;
	return text.indexOf(empty, from) + empty.length - 1;
}
const TOKEN = /"(?:[^"\\]+|\\.)*"|[{}[\]]/g;
function endInLine(text, { key, depth }, from) {
	const empty = `${JSON.stringify(key)}:[]`;
	let level = 0;
	for (const { 0: token, index } of text.matchAll(TOKEN)) if (token === "{" || token === "[") level += 1;
	else if (token === "}" || token === "]") level -= 1;
	else if (level === depth && index >= from && text.startsWith(empty, index)) return index + empty.length - 1;
	throw new Error(`the document has no empty array ${key} at the depth ${depth}`);
}
function lineBreak(depth, indent) {
	return indent === 0 ? "" : `\n${" ".repeat(indent * depth)}`;
}
const ELEMENTS_PER_PART = 50;
function* elementTexts({ elements, depth }, indent) {
	let comma = "";
	for (const batch of batches(elements)) {
		yield `${comma}${innerText(batch, depth, indent)}`;
		comma = ",";
	}
	if (comma !== "") yield lineBreak(depth, indent);
}
function innerText(batch, depth, indent) {
	let nested = batch;
	let around = 1;
	for (let level = 1; level <= depth; level++) {
		nested = [nested];
		around += 1 + lineBreak(level, indent).length;
	}
	return JSON.stringify(nested, void 0, indent).slice(around, -around - lineBreak(0, indent).length);
}
function* batches(elements) {
	let batch = [];
	for (const element of elements) {
		batch.push(element);
		if (batch.length === ELEMENTS_PER_PART) {
			yield batch;
			batch = [];
		}
	}
	if (batch.length > 0) yield batch;
}
// src/report/sarif/rules.ts
const LEVELS = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
	info: "note",
	unknown: "warning"
};
const BANDS = {
	critical: {
		score: 9.5,
		from: 9.1,
		to: 10
	},
	high: {
		score: 8,
		from: 7,
		to: 8.9
	},
	medium: {
		score: 5.5,
		from: 4,
		to: 6.9
	},
	low: {
		score: 2,
		from: .1,
		to: 3.9
	}
};
function sarifLevel(severity) {
	return LEVELS[severity];
}
function ruleLeads(findings) {
	const leads = new Map();
	for (const finding of findings) if (!leads.has(finding.id)) leads.set(finding.id, finding);
	return [...leads.values()];
}
function* sarifRules(leads, report) {
	for (const lead of leads) yield rule(lead, report);
}
function rule(finding, report) {
	const { id, title, severity, references } = finding;
	const name = oneLine(title === "" ? id : title);
	const helpUri = references.find((reference) => /^https?:/i.test(reference) && URL.canParse(reference));
	const score = securitySeverity(finding, report);
	return {
		id: ruleIdOf(finding),
		name: shorten(name, SARIF.ruleNameCharacters),
		shortDescription: { text: shorten(name, SARIF.descriptionCharacters) },
		fullDescription: { text: shorten(fullDescription(finding), SARIF.descriptionCharacters) },
		help: {
			text: helpText(finding),
			markdown: helpMarkdown(finding)
		},
		helpUri: helpUri === void 0 ? void 0 : new URL(helpUri).href,
		defaultConfiguration: { level: sarifLevel(severity) },
		properties: {
			tags: tags(finding, score).slice(0, SARIF.tagsPerRule),
			"security-severity": score
		}
	};
}
function ruleIdOf({ id, kind }) {
	return oneLine(id) || kind;
}
function securitySeverity({ severity, scores }, { inputs }) {
	const band = BANDS[severity === "unknown" ? inputs.policy.unknownAs : severity];
	if (band === void 0) return;
	const cvss = scores?.cvss;
	return (cvss !== void 0 && cvss >= band.from && cvss <= band.to ? cvss : band.score).toFixed(1);
}
function tags({ kind, severity, aliases }, score) {
	return [
		...score === void 0 ? [] : ["security"],
		kind,
		severity,
		...aliases.map((alias) => shorten(oneLine(alias), 100)).filter(Boolean)
	];
}
function fullDescription({ title, control, kind }) {
	const sentence = oneLine([title, control].filter(Boolean).join(". "));
	return sentence === "" ? kind : sentence;
}
const HELP = 8e3;
const HELP_REFERENCES = 5;
function helpText({ title, remediation, control, references, id }) {
	const parts = [
		title,
		remediation && `Instead: ${remediation}`,
		control,
		...references.slice(0, HELP_REFERENCES)
	];
	const text = showInvisible(parts.filter(Boolean).join("\n\n"));
	return shorten(text === "" ? id : text, HELP);
}
function helpMarkdown({ title, remediation, control, references, id }) {
	const links = references.slice(0, HELP_REFERENCES).flatMap((reference) => foreignLink(reference) ?? []);
	return [
		escapeMarkdown(shorten(title || id, 500)),
		remediation && `**Instead:** ${escapeMarkdownLines(shorten(remediation, 2e3))}`,
		control && escapeMarkdown(shorten(control, 500)),
		links.map((link) => `- ${link}`).join("\n")
	].filter(Boolean).join("\n\n");
}
// src/report/sarif/results.ts
const MESSAGE = {
	full: 4e3,
	short: 300,
	none: 100
};
function* sarifResults(findings, leads, { verbosity, named, locationsOf }) {
	const indices = new Map(leads.map((lead, index) => [ruleIdOf(lead), index]));
	const seen = new Map();
	for (const finding of findings) {
		const { severity, status, target, cause, fingerprint } = finding;
		const ruleId = ruleIdOf(finding);
		const nth = (seen.get(fingerprint) ?? 0) + 1;
		seen.set(fingerprint, nth);
		const suppressions = suppressionsOf(finding);
		yield {
			ruleId,
			ruleIndex: indices.get(ruleId) ?? -1,
			kind: status === "manual" ? "review" : "fail",
			level: status === "manual" ? "none" : sarifLevel(severity),
			message: { text: messageOf(finding, verbosity, named(finding)) },
			locations: locationsOf(finding),
			partialFingerprints: fingerprints(fingerprint, nth),
			suppressions: suppressions.length > 0 ? suppressions : void 0,
			baselineState: status === "gone" ? "absent" : void 0,
			properties: {
				severity,
				status,
				target: showInvisible(target),
				cause
			}
		};
	}
}
function fingerprints(fingerprint, nth) {
	const hash = showInvisible(fingerprint);
	return {
		primaryLocationLineHash: `${hash}:${nth}`,
		"gatehouse/v1": nth === 1 ? hash : `${hash}:${nth}`
	};
}
function messageOf(finding, verbosity, named) {
	const { title, message, remediation, resource, component, id } = finding;
	const parts = [
		named !== void 0 && verbosity !== "none" ? whereOf(finding, named) : void 0,
		component !== void 0 && verbosity !== "none" ? componentWords(component) : void 0,
		resource && verbosity !== "none" ? `${resourceName(resource)}: ${message ?? title}` : message ?? title,
		verbosity === "full" && remediation ? `Instead: ${remediation}` : void 0
	];
	const text = showInvisible(parts.filter(Boolean).join("\n")).trim();
	return shorten(text === "" ? id : text, MESSAGE[verbosity]);
}
function suppressionsOf({ status, decision }) {
	if (status === "open" || status === "manual" || status === "gone") return [];
	const why = decision?.exception ?? decision?.rule ?? STATUS_WORDS[status];
	return [{
		kind: "external",
		status: "accepted",
		justification: showInvisible(why)
	}];
}
// src/report/sarif/run.ts
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
function byTarget({ scans }, findings) {
	const parts = new Map();
	const partOf = (target) => {
		const part = parts.get(target) ?? {
			scans: [],
			findings: []
		};
		parts.set(target, part);
		return part;
	};
	for (const scan of scans) partOf(scan.target.name).scans.push(scan);
	for (const finding of findings) partOf(finding.target).findings.push(finding);
	return [...parts].map(([target, part]) => ({
		target,
		scans: part.scans,
		findings: part.findings
	}));
}
function categoryOf({ gate, id }, target) {
	return [
		"gatehouse",
		gate,
		...id === "" ? [] : [id],
		target
	].map((part) => oneLine(part)).join("/") + "/";
}
function* sarifParts(report, parts, { verbosity, indent, placesIn }) {
	const named = namedTargets(report);
	const fillings = parts.flatMap((part) => {
		const leads = ruleLeads(part.findings);
		return [{
			key: "rules",
			depth: 5,
			elements: sarifRules(leads, report)
		}, {
			key: "results",
			depth: 3,
			elements: sarifResults(part.findings, leads, {
				verbosity,
				named,
				locationsOf: placesIn(part)
			})
		}];
	});
	yield* filledJson(sarifLog(parts.map((part) => emptyRun(report, part))), fillings, indent);
}
function emptyRun(report, { target, scans }) {
	return {
		tool: { driver: {
			name: "Gatehouse",
			version: report.inputs.gatehouse,
			rules: []
		} },
		automationDetails: { id: categoryOf(report, target) },
		columnKind: "utf16CodeUnits",
		invocations: scans.map(invocation),
		results: []
	};
}
function sarifLog(runs) {
	return {
		$schema: SCHEMA,
		version: "2.1.0",
		runs
	};
}
const NOTIFICATIONS = 1e3;
function invocation({ id, status, reason, gaps }) {
	const failed = status === "completed" ? [] : [notification(status === "failed", `${id} ${status}: ${reason ?? "no reason given"}`)];
	const unseen = gaps.slice(0, NOTIFICATIONS).map((gap) => notification(gap.allowed !== true, `${id}: ${gapWords(gap)}`));
	return {
		executionSuccessful: status === "completed",
		toolExecutionNotifications: [...failed, ...unseen]
	};
}
function notification(isError, text) {
	return {
		level: isError ? "error" : "warning",
		message: { text: shorten(showInvisible(text), 1e3) }
	};
}
// src/report/sarif/uploads.ts
function sarifUploads(report, { placeless } = {}) {
	return byTarget(report, openFindings(report)).filter(({ scans }) => isKnown(scans)).map((part) => upload(report, part, placeless));
}
function isKnown(scans) {
	const ran = scans.filter(({ status }) => status !== "skipped");
	return ran.length > 0 && ran.every(({ status, coverage }) => status === "completed" && (coverage?.examined ?? 0) > 0);
}
function upload(report, part, placeless) {
	const instead = standIn(part, placeless);
	const locationsOf = (finding) => sarifLocations(finding, instead);
	const all = part.findings;
	const placed = all.filter((finding) => locationsOf(finding).length > 0);
	const { file, kept, verbosity } = fit({
		...part,
		findings: placed.slice(0, SARIF.resultsPerRun)
	}, (some, style) => {
		return inUtf8(sarifParts(report, [some], {
			indent: 0,
			verbosity: style,
			placesIn: () => locationsOf
		}));
	});
	const notices = [
		placed.length < all.length ? `${quantity(all.length - placed.length, "finding has", "findings have")} no place in a file of the repository` : void 0,
		kept < placed.length ? `the ${formatNumber(kept)} worst of ${formatNumber(placed.length)} are uploaded${kept === SARIF.resultsPerRun ? ", as it keeps no more" : ""}` : void 0,
		verbosity === "full" ? void 0 : "messages are shortened",
		part.scans.some(({ gaps }) => gaps.some(({ allowed }) => allowed !== true)) ? "not everything could be looked at" : void 0
	].filter((notice) => notice !== void 0);
	return {
		category: categoryOf(report, part.target),
		...file,
		dropped: all.length - kept,
		...notices.length > 0 && { notice: `Code scanning, ${oneLine(part.target)}: ${notices.join("; ")}.` }
	};
}
function fit(part, write) {
	const { findings } = part;
	for (const verbosity of [
		"full",
		"short",
		"none"
	]) {
		const file = fitting(write(part, verbosity));
		if (file !== void 0) return {
			file,
			kept: findings.length,
			verbosity
		};
	}
	for (let kept = Math.floor(findings.length / 2);; kept = Math.floor(kept / 2)) {
		const sarif = write({
			...part,
			findings: findings.slice(0, kept)
		}, "none");
		const file = kept === 0 ? { sarif } : fitting(sarif);
		if (file !== void 0) return {
			file,
			kept,
			verbosity: "none"
		};
	}
}
const GROWTH = 1.001;
function fitting(sarif) {
	if (sarif.length * GROWTH < SARIF.gzipBytes) return { sarif };
	for (const level of [constants.Z_BEST_SPEED, constants.Z_DEFAULT_COMPRESSION]) {
		const gzip = gzipSync(sarif, { level });
		if (gzip.length <= SARIF.gzipBytes) return {
			sarif,
			gzip
		};
	}
}
const FIRST_BYTES = 65536;
function inUtf8(parts) {
	let bytes = Buffer.allocUnsafe(FIRST_BYTES);
	let used = 0;
	for (const part of parts) {
		const most = used + part.length * 3;
		if (most > bytes.length) {
			const larger = Buffer.allocUnsafe(Math.max(most, bytes.length * 2));
			bytes.copy(larger, 0, 0, used);
			bytes = larger;
		}
		used += bytes.write(part, used, "utf8");
	}
	return bytes.subarray(0, used);
}
// src/report/sarif.ts
function renderSarif(report) {
	return [...wholeSarif(report)].join("");
}
function* wholeSarif(report) {
	yield* sarifParts(report, byTarget(report, worstFirst(report.findings, report)), {
		verbosity: "full",
		indent: 2,
		placesIn: (part) => {
			const instead = standIn(part);
			return (finding) => sarifLocations(finding, instead);
		}
	});
	yield "\n";
}
export { CHECK_RUN, COMMAND, COMMENT, STEP_SUMMARY_BYTES, annotationMessage, bytes, characters, checkoutPlace, detailsOf, explanationsOf, filledJson, levelOf, regionOf$1 as regionOf, relativePath, renderPage, renderSarif, sarifUploads, wholePage, wholeSarif, whyBlock };
