import { c as SEVERITIES, l as severityRank } from "./finding.js";
import { i as showInvisible, r as oneLine, t as escapeTerminal } from "./terminal.js";
import { a as controlCounts, c as gateName, d as occurrenceWords, g as resourceName, h as quantity, i as componentWords, n as STATUS_WORDS, o as coverageWords, p as otherCounts, s as formatNumber, t as CAUSE_WORDS, u as noticesOf, v as verdictSentence, y as whereOf } from "./words.js";
import { gzipSync } from "node:zlib";
// src/report/escape/markdown.ts
const REFERENCES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"`": "&#96;",
	"*": "&#42;",
	_: "&#95;",
	"~": "&#126;",
	"[": "&#91;",
	"]": "&#93;",
	"|": "&#124;",
	"\\": "&#92;",
	$: "<span>$</span>"
};
const GAP = "&#8203;";
const LINKS = /@(?=[\w-])|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)|:(?=[\w+-]+:)|\b[0-9a-f]{7,40}\b|[&<>"`*_~[\]|\\$]/gi;
const BLOCK_START = /^(?:[#+=:-]|\d+(?=[.)]))/;
function escapeMarkdown(text) {
	return oneLine(text).replace(LINKS, (match) => REFERENCES[match] ?? parted(match)).replace(BLOCK_START, blockStart);
}
function parted(match) {
	return /^[0-9a-f]{7,}$/i.test(match) ? match.replaceAll(/.{6}(?=.)/g, `$&${GAP}`) : `${match}${GAP}`;
}
function blockStart(start) {
	return /\d/.test(start) ? `${start}${GAP}` : `&#${start.charCodeAt(0)};`;
}
function escapeMarkdownLines(text) {
	return text.split(/\r\n|\r|\n/).map(escapeMarkdown).filter((line) => line !== "").join("<br>");
}
function codeSpan(text) {
	const line = oneLine(text);
	if (line === "") return "";
	if (line.includes("|")) return `<code>${escapeMarkdown(line)}</code>`;
	const fence = fenceFor(line, 1);
	const pad = /^`|`$/.test(line) ? " " : "";
	return `${fence}${pad}${line}${pad}${fence}`;
}
function codeBlock(text, language) {
	const fence = fenceFor(text, 3);
	return `${fence}${language}\n${showInvisible(text).replace(/\n+$/, "")}\n${fence}`;
}
function fenceFor(text, shortest) {
	const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
	return "`".repeat(Math.max(shortest, longest + 1));
}
function foreignLink(address) {
	const url = URL.canParse(address) ? new URL(address) : void 0;
	if (url === void 0 || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return;
	if (/(?:^|\.)github\.com$/.test(url.hostname)) return;
	return `[${escapeMarkdown(url.hostname)}](<${linkDestination(url)}>)`;
}
function linkDestination(url) {
	return url.href.replaceAll(/[<>|\\`\s[\]()"'*_~$&]/g, (character) => {
		return character === "&" ? "&amp;" : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
	});
}
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
	resultsPerRun: 25e3,
	shownResultsPerRun: 5e3,
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
// src/report/order.ts
function worstFirst(findings, { inputs }) {
	const rank = (severity) => severity === "unknown" ? severityRank(inputs.policy.unknownAs) + .5 : severityRank(severity);
	return findings.toSorted((a, b) => rank(a.severity) - rank(b.severity) || byPlace(a, b));
}
function byPlace(a, b) {
	const [first] = a.locations;
	const [second] = b.locations;
	return compare(first?.path ?? "", second?.path ?? "") || (first?.startLine ?? 0) - (second?.startLine ?? 0) || (first?.startColumn ?? 0) - (second?.startColumn ?? 0) || compare(a.id, b.id) || compare(a.fingerprint, b.fingerprint);
}
function openFindings(report) {
	return worstFirst(report.findings.filter(({ status }) => status === "open"), report);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/report/shorten.ts
const MARK = "…";
function shorten(text, most) {
	if (text.length <= most) return text;
	return most < 1 ? "" : `${wholeCharacters(text, most - 1)}${MARK}`;
}
function shortenBytes(text, most) {
	if (Buffer.byteLength(text) <= most) return text;
	const room = most - Buffer.byteLength(MARK);
	return room < 0 ? "" : `${wholeCharacters(text, charactersWithin(text, room))}${MARK}`;
}
function escapeWithin(text, most, escape) {
	let room = most;
	let escaped = escape(shorten(text, room));
	while (escaped.length > most && room > 0) {
		room = Math.min(room - 1, Math.floor(Math.min(room, text.length) * most / escaped.length));
		escaped = escape(shorten(text, room));
	}
	return escaped;
}
function wholeCharacters(text, length) {
	const last = text.charCodeAt(length - 1);
	return text.slice(0, last >= 55296 && last <= 56319 ? length - 1 : length);
}
function charactersWithin(text, room) {
	let low = 0;
	let high = Math.min(text.length, room);
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (Buffer.byteLength(text.slice(0, middle)) <= room) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/report/markdown/finding.ts
const DETAILS = [
	"full",
	"short",
	"line"
];
const SENTENCE$1 = {
	full: 4e3,
	short: 240,
	line: 0
};
const NAME = 200;
const PATCH_LINES = 60;
function findingItem(finding, detail) {
	const lines = detail === "line" ? [] : detailLines(finding, SENTENCE$1[detail]);
	const patch = detail === "full" ? patchBlock(finding) : [];
	return [
		`- ${title(finding)}`,
		...lines.map((line) => `  <br>${line}`),
		...patch
	].join("\n");
}
function title(finding) {
	return `${findingName(finding)} · ${codeSpan(shorten(whereOf(finding), NAME))}`;
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
	if (patch === void 0 || patch.diff === "" || patch.diff.length > SENTENCE$1.full) return [];
	const lines = codeBlock(patch.diff, "diff").split("\n");
	return lines.length > PATCH_LINES ? [] : [
		"",
		...lines.map((line) => `  ${line}`),
		""
	];
}
// src/report/markdown/verdict.ts
const SENTENCE = 600;
const LISTED = 8;
const VERDICT_SIGNS = {
	pass: "✅",
	fail: "❌",
	error: "⚠️"
};
function verdictHeading(report) {
	return `### ${VERDICT_SIGNS[report.verdict]} ${escapeWithin(verdictSentence(report), SENTENCE, escapeMarkdown)}`;
}
function aboutLine(report) {
	const targets = [...new Set(report.scans.map(({ target }) => target.name))];
	const shown = targets.slice(0, LISTED).map((name) => codeSpan(shorten(name, 100)));
	const rest = targets.length > LISTED ? ` and ${formatNumber(targets.length - LISTED)} more` : "";
	const name = escapeWithin(gateName(report), 200, escapeMarkdown);
	return shown.length === 0 ? name : `${name} on ${shown.join(", ")}${rest}`;
}
function countsTable({ summary, inputs }) {
	const { budget } = inputs.policy;
	const columns = SEVERITIES.filter((severity) => severity !== "unknown" || summary.open.unknown > 0);
	const counts = columns.map((severity) => {
		const limit = budget[severity];
		const count = formatNumber(summary.open[severity]);
		return limit !== void 0 && summary.open[severity] > limit ? `**${count}**` : count;
	});
	const limits = columns.map((severity) => budget[severity]).map((limit) => limit === void 0 ? "–" : formatNumber(limit));
	return [
		row(["", ...columns.map((severity) => severity[0]?.toUpperCase() + severity.slice(1))]),
		row([":--", ...columns.map(() => "--:")]),
		row(["Open", ...counts]),
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
	const gaps = scans.flatMap(({ id, gaps }) => gaps.map((gap) => ({
		id,
		...gap
	})));
	const items = list(gaps.map(({ id, what, reason, allowed }) => `${id}: ${what}: ${reason}${allowed === true ? " (allowed)" : ""}`), "more gap");
	return items && fold(`Not looked at: ${quantity(gaps.length, "gap")}`, items);
}
function noticesBlock(report) {
	const all = noticesOf(report);
	const items = list(all, "more notice");
	return items && fold(quantity(all.length, "notice"), items);
}
function scansBlock({ scans }) {
	const items = list(scans.map(scanSentence), "more scan");
	return items && fold(quantity(scans.length, "scan"), items);
}
function scanSentence(scan) {
	const { id, version, status, reason, coverage } = scan;
	const controls = controlCounts(scan);
	return `${id} ${version}: ${[
		status === "completed" ? void 0 : `${status}: ${reason ?? "no reason given"}`,
		coverage && coverageWords(coverage),
		controls && `controls: ${controls}`
	].filter((part) => part !== void 0).join("; ")}`;
}
function othersLine(report) {
	const others = otherCounts(report);
	return others && `Beside the open findings: ${others}.`;
}
function list(items, more) {
	if (items.length === 0) return;
	const shown = items.slice(0, LISTED).map((item) => `- ${escapeWithin(item, SENTENCE, escapeMarkdown)}`);
	const rest = items.length - LISTED;
	return [...shown, ...rest > 0 ? [`- ${quantity(rest, more)} in the report`] : []].join("\n");
}
function fold(title, body) {
	return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
// src/report/markdown/findings.ts
const TOP = 10;
function topTable(report) {
	const open = openFindings(report);
	if (open.length === 0) return;
	const shown = open.slice(0, TOP).map((finding) => row([
		finding.severity,
		findingName(finding),
		codeSpan(shorten(whereOf(finding), 200))
	]));
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
function detailsOf(report, room, size, elsewhere) {
	const open = openFindings(report);
	const left = room - NOTE_ROOM - FOLD_ROOM * SEVERITIES.length;
	let attempt = {
		detail: "line",
		shown: [],
		items: []
	};
	for (const detail of DETAILS) {
		const items = takeWhileFits(open, left, size, (finding) => findingItem(finding, detail));
		attempt = {
			detail,
			shown: open.slice(0, items.length),
			items
		};
		if (items.length === open.length) break;
	}
	const note = noteOf(attempt, open.length, elsewhere);
	return {
		text: folded(attempt, report),
		...note !== void 0 && { note }
	};
}
function noteOf({ detail, shown }, all, elsewhere) {
	const rest = all - shown.length;
	if (rest > 0) {
		const listed = shown.length === 0 ? "" : `, the worst ${formatNumber(shown.length)} are listed in short`;
		return `${quantity(rest, "more finding is", "more findings are")} in ${elsewhere}${listed}.`;
	}
	return detail === "full" ? void 0 : `Listed in short; the full text of every finding is in ${elsewhere}.`;
}
function folded({ shown, items }, { summary }) {
	const bySeverity = new Map();
	for (const [index, { severity }] of shown.entries()) {
		const texts = bySeverity.get(severity) ?? [];
		texts.push(items[index] ?? "");
		bySeverity.set(severity, texts);
	}
	return [...bySeverity].map(([severity, texts]) => {
		const all = summary.open[severity];
		return fold(`<b>${texts.length === all ? formatNumber(all) : `${formatNumber(texts.length)} of ${formatNumber(all)}`} ${severity}</b>`, texts.join("\n"));
	}).join("\n\n");
}
// src/report/markdown/page.ts
function renderPage(report, place) {
	const { size, elsewhere } = place;
	const around = (middle) => joined([
		place.above,
		verdictHeading(report),
		aboutLine(report),
		reasonsBlock(report),
		countsTable(report),
		...middle,
		...tail(report),
		place.below
	]);
	if (place.only === "counts") return fitting(around([topTable(report)]), report, place);
	const table = topTable(report);
	const details = detailsOf(report, size.most - size.measure(around([table])), size, elsewhere);
	return fitting(around([
		table,
		details.note,
		details.text
	]), report, place);
}
function fitting(page, report, place) {
	return place.size.measure(page) <= place.size.most ? page : countsOnly(report, place);
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
function annotationMessage(finding) {
	const { resource, message, remediation, control, title } = finding;
	const parts = [
		resource && `${resourceName(resource)}${resource.fieldPath === void 0 ? "" : ` ${resource.fieldPath}`}`,
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
function relativePath(path) {
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	return path.startsWith("/") || /^[a-z][a-z\d+.-]*:/i.test(path) || parts.includes("..") || parts.length === 0 || /\p{Cc}|\p{Cs}/u.test(path) ? void 0 : parts.join("/");
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
	const places = finding.locations.slice(0, SARIF.locationsPerResult).flatMap((location) => sarifLocation(location, finding) ?? []);
	if (places.length > 0) return places;
	const stated = instead === void 0 ? void 0 : sarifLocation({ path: instead }, finding);
	return stated === void 0 ? [] : [stated];
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
function sarifRules(findings, report) {
	const leads = new Map();
	for (const finding of findings) if (!leads.has(finding.id)) leads.set(finding.id, finding);
	return [...leads.values()].map((finding) => rule(finding, report));
}
function rule(finding, report) {
	const { id, title, severity, references } = finding;
	const name = oneLine(title === "" ? id : title);
	const helpUri = references.find((reference) => URL.canParse(reference) && /^https?:/i.test(reference));
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
		...helpUri !== void 0 && { helpUri: new URL(helpUri).href },
		defaultConfiguration: { level: sarifLevel(severity) },
		properties: {
			tags: tags(finding, score).slice(0, SARIF.tagsPerRule),
			...score !== void 0 && { "security-severity": score }
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
function helpText({ title, remediation, control, references, id }) {
	const parts = [
		title,
		remediation && `Instead: ${remediation}`,
		control,
		...references.slice(0, 10)
	];
	const text = showInvisible(parts.filter(Boolean).join("\n\n"));
	return shorten(text === "" ? id : text, HELP);
}
function helpMarkdown({ title, remediation, control, references, id }) {
	const links = references.slice(0, 10).flatMap((reference) => foreignLink(reference) ?? []);
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
function sarifResults(placed, ruleIds, verbosity) {
	const indices = new Map(ruleIds.map((id, index) => [id, index]));
	const seen = new Map();
	return placed.map(({ finding, locations }) => {
		const { severity, status, target, cause, fingerprint } = finding;
		const ruleId = ruleIdOf(finding);
		const nth = (seen.get(fingerprint) ?? 0) + 1;
		seen.set(fingerprint, nth);
		const suppressions = suppressionsOf(finding);
		return {
			ruleId,
			ruleIndex: indices.get(ruleId) ?? -1,
			kind: status === "manual" ? "review" : "fail",
			level: status === "manual" ? "none" : sarifLevel(severity),
			message: { text: messageOf(finding, verbosity) },
			locations,
			partialFingerprints: fingerprints(fingerprint, nth),
			...suppressions.length > 0 && { suppressions },
			...status === "gone" && { baselineState: "absent" },
			properties: {
				severity,
				status,
				target: showInvisible(target),
				...cause !== void 0 && { cause }
			}
		};
	});
}
function fingerprints(fingerprint, nth) {
	const hash = showInvisible(fingerprint);
	return {
		primaryLocationLineHash: `${hash}:${nth}`,
		"gatehouse/v1": nth === 1 ? hash : `${hash}:${nth}`
	};
}
function messageOf(finding, verbosity) {
	const { title, message, remediation, resource, id } = finding;
	const parts = [resource && verbosity !== "none" ? `${resourceName(resource)}: ${message ?? title}` : message ?? title, verbosity === "full" && remediation ? `Instead: ${remediation}` : void 0];
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
function sarifRun(report, { target, scans }, placed, verbosity) {
	const rules = sarifRules(placed.map(({ finding }) => finding), report);
	const results = sarifResults(placed, rules.map(({ id }) => id), verbosity);
	return {
		tool: { driver: {
			name: "Gatehouse",
			version: report.inputs.gatehouse,
			rules
		} },
		automationDetails: { id: categoryOf(report, target) },
		columnKind: "utf16CodeUnits",
		invocations: scans.map(invocation),
		results
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
	const unseen = gaps.slice(0, NOTIFICATIONS).map(({ what, reason: why, allowed }) => notification(allowed !== true, `${id}: ${what}: ${why}`));
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
	const all = part.findings.map((finding) => ({
		finding,
		locations: sarifLocations(finding, placeless)
	}));
	const placed = all.filter(({ locations }) => locations.length > 0);
	const { sarif, kept, verbosity } = fit(report, part, placed.slice(0, SARIF.resultsPerRun));
	const notices = [
		placed.length < all.length ? `${quantity(all.length - placed.length, "finding has", "findings have")} no place in a file of the repository` : void 0,
		kept < placed.length ? `the ${formatNumber(kept)} worst of ${formatNumber(placed.length)} are uploaded` : void 0,
		kept > SARIF.shownResultsPerRun ? `code scanning shows the worst ${formatNumber(SARIF.shownResultsPerRun)}` : void 0,
		verbosity === "full" ? void 0 : "messages are shortened",
		part.scans.some(({ gaps }) => gaps.some(({ allowed }) => allowed !== true)) ? "not everything could be looked at" : void 0
	].filter((notice) => notice !== void 0);
	return {
		category: categoryOf(report, part.target),
		sarif,
		dropped: all.length - kept,
		...notices.length > 0 && { notice: `Code scanning, ${oneLine(part.target)}: ${notices.join("; ")}.` }
	};
}
function fit(report, part, placed) {
	for (const verbosity of [
		"full",
		"short",
		"none"
	]) {
		const sarif = write(report, part, placed, verbosity);
		if (fits(sarif)) return {
			sarif,
			kept: placed.length,
			verbosity
		};
	}
	for (let kept = Math.floor(placed.length / 2);; kept = Math.floor(kept / 2)) {
		const sarif = write(report, part, placed.slice(0, kept), "none");
		if (kept === 0 || fits(sarif)) return {
			sarif,
			kept,
			verbosity: "none"
		};
	}
}
function write(report, part, placed, verbosity) {
	return JSON.stringify(sarifLog([sarifRun(report, part, placed, verbosity)]));
}
function fits(sarif) {
	return gzipSync(sarif).length <= SARIF.gzipBytes;
}
// src/report/sarif.ts
function renderSarif(report) {
	const runs = byTarget(report, worstFirst(report.findings, report)).map((part) => {
		return sarifRun(report, part, part.findings.map((finding) => ({
			finding,
			locations: sarifLocations(finding, void 0)
		})), "full");
	});
	return `${JSON.stringify(sarifLog(runs), void 0, 2)}\n`;
}
export { CHECK_RUN as _, relativePath as a, STEP_SUMMARY_BYTES as b, detailsOf as c, shortenBytes as d, byPlace as f, characters as g, bytes as h, regionOf$1 as i, escapeWithin as l, worstFirst as m, sarifUploads as n, annotationMessage as o, openFindings as p, levelOf as r, renderPage as s, renderSarif as t, shorten as u, COMMAND as v, escapeMarkdown as x, COMMENT as y };
