import { STATUS_WORDS, componentWords, filledJson, formatNumber, namedTargets, openFindings, placeWords, quantity, resourceName, worstFirst } from "./judging.js";
import { elsewhereNote, escapeMarkdown, escapeMarkdownLines, foreignLink, gapWords, isInCheckout, oneLine, showInvisible } from "./common.js";
import { shorten } from "./shorten.js";
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
		named !== void 0 && verbosity !== "none" ? placeWords(finding, named) : void 0,
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
export { CHECK_RUN, COMMAND, COMMENT, STEP_SUMMARY_BYTES, checkoutPlace, levelOf, regionOf$1 as regionOf, relativePath, renderSarif, sarifUploads, wholeSarif };
