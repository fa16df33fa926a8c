import { t as EXCEPTION_STATUSES } from "./exception.js";
import { r as FINDING_KINDS } from "./finding.js";
import { a as isDay, l as parseComponent, o as lifeOf, t as dayAfter } from "./life.js";
import { t as nearest } from "./nearest.js";
import { t as require_dist } from "./yaml.js";
// src/ledger/read/collector.ts
var Collector = class {
	#exceptions = [];
	#mistakes = [];
	#notices = [];
	#named = new Set();
	#format;
	#asked;
	#endless = 0;
	#ownerless = 0;
	constructor(format, asked) {
		this.#format = format;
		this.#asked = asked;
	}
	mistake({ line, column }, message) {
		this.#mistakes.push({
			message,
			line,
			column
		});
	}
	notice({ line }, message) {
		this.#notices.push(`${this.#asked.file}:${line}: ${message}`);
	}
	unknownKeys({ fields = new Map() }, known) {
		for (const [name, { key }] of fields) if (!known.includes(name)) {
			const suggestion = nearest(name, known);
			const advice = suggestion === void 0 ? `known are ${known.join(", ")}` : `did you mean ${suggestion}?`;
			this.mistake(key, `there is no key ${JSON.stringify(clipped(name))}; ${advice}${advice.endsWith("?") ? "" : "."}`);
		}
	}
	entry(read) {
		const before = this.#mistakes.length;
		const draft = read();
		if (draft !== void 0 && this.#mistakes.length === before) this.#keep(draft);
	}
	#keep({ at, id, match, status = "suppressed", reason, owner, expires, decided, justification }) {
		const { file, now, maxDays } = this.#asked;
		if (Object.values(match).every((part) => part === void 0)) {
			this.mistake(at, "it names nothing that it applies to.");
			return;
		}
		const end = expires ?? this.#endFrom(decided);
		const exception = {
			id: id ?? this.#placeName(at),
			source: {
				file,
				line: at.line,
				column: at.column,
				format: this.#format
			},
			match,
			status,
			reason: reason ?? "No reason is given",
			...owner !== void 0 && { owner },
			...end !== void 0 && { expires: end },
			...justification !== void 0 && { justification }
		};
		const life = lifeOf(exception, now, maxDays === void 0 ? {} : { exceptions: { maxDays } });
		if (life === "endless" || life === "too-long") {
			const last = dayAfter(now, maxDays ?? 0);
			this.mistake(at, `${life === "endless" ? "it has no end" : `it ends on ${end ?? ""}`}, and the policy allows an exception ${maxDays ?? 0} days: give it an end on ${last} or before.`);
			return;
		}
		this.#endless += Number(end === void 0);
		this.#ownerless += Number(owner === void 0);
		this.#exceptions.push(exception);
	}
	#placeName({ line, column }) {
		const name = `${this.#asked.file}:${line}`;
		const unique = this.#named.has(name) ? `${name}:${column}` : name;
		this.#named.add(unique);
		return unique;
	}
	#endFrom(decided) {
		const { maxDays } = this.#asked;
		const time = Date.parse(decided ?? "");
		return maxDays === void 0 || Number.isNaN(time) ? void 0 : dayAfter(new Date(time), maxDays);
	}
	result() {
		return {
			exceptions: this.#exceptions,
			mistakes: this.#mistakes,
			notices: [...this.#notices, ...this.#lacking()]
		};
	}
	#lacking() {
		const all = this.#exceptions.length;
		const lacks = [...this.#ownerless === 0 ? [] : [`${this.#ownerless} no owner`], ...this.#endless === 0 ? [] : [`${this.#endless} no end`]];
		return lacks.length === 0 ? [] : [`${this.#asked.file}: of ${all} exception${all === 1 ? "" : "s"} ${lacks.join(" and ")} is written down.`];
	}
};
function clipped(text) {
	const line = text.replaceAll(/\s+/g, " ").trim();
	return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
// src/ledger/read/tree.ts
var import_dist = require_dist();
const MAX_DEPTH = 40;
function parseTree(text) {
	if (isTooDeep(text)) return { mistakes: [{
		message: "it is nested too deeply to be read.",
		line: 1,
		column: 1
	}] };
	const lines = new import_dist.LineCounter();
	const options = {
		version: "1.2",
		uniqueKeys: false,
		lineCounter: lines
	};
	const document = (0, import_dist.parseDocument)(text.replace(/^\uFEFF/, ""), options);
	if (document.errors.length > 0) return { mistakes: document.errors.slice(0, 20).map(({ message, pos }) => {
		const { line, col } = lines.linePos(pos[0]);
		return {
			message: `it cannot be read as YAML: ${withoutExcerpt(message)}.`,
			line,
			column: col
		};
	}) };
	const repeated = [];
	const root = itemOf(document.contents, {
		document,
		lines,
		repeated
	});
	const mistakes = repeated.map(({ line, column, scalar }) => ({
		message: `the key ${JSON.stringify(String(scalar).slice(0, 100))} is there twice.`,
		line,
		column
	}));
	return mistakes.length > 0 ? { mistakes } : { root };
}
const MAX_BRACKETS = 1e3;
function isTooDeep(text) {
	const bare = /^\uFEFF?\s*[[{]/.test(text) ? text.replaceAll(/"[^"\\]*(?:\\.[^"\\]*)*"/g, "") : text;
	let depth = 0;
	for (const [bracket] of bare.matchAll(/[[{\]}]/g)) {
		depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
		if (depth > MAX_BRACKETS) return true;
	}
	return /(?:[-?:][ \t]+){200}/.test(bare) || /^[ \t]{2000}/m.test(bare);
}
function withoutExcerpt(message) {
	return (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "").replace(/[.:]$/, "");
}
function itemOf(node, context, depth = 0) {
	const resolved = (0, import_dist.isAlias)(node) ? scalarAt(node, context.document) : node;
	const { line, column } = placeOf(node, context.lines);
	if (depth > MAX_DEPTH) return {
		line,
		column
	};
	if ((0, import_dist.isMap)(resolved)) {
		const fields = new Map();
		for (const { key, value } of resolved.items) {
			const name = itemOf(key, context, depth + 1);
			if (fields.has(String(name.scalar))) context.repeated?.push(name);
			const own = value === null ? {
				...name,
				scalar: null
			} : itemOf(value, context, depth + 1);
			fields.set(String(name.scalar), {
				key: name,
				value: own
			});
		}
		return {
			line,
			column,
			fields
		};
	}
	if ((0, import_dist.isSeq)(resolved)) return {
		line,
		column,
		list: resolved.items.map((one) => itemOf(one, context, depth + 1))
	};
	return {
		line,
		column,
		scalar: (0, import_dist.isScalar)(resolved) ? scalarOf(resolved) : null
	};
}
function scalarAt(alias, document) {
	const node = alias.resolve(document);
	return (0, import_dist.isScalar)(node) ? node : void 0;
}
function placeOf(node, lines) {
	const range = (0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node) || (0, import_dist.isScalar)(node) || (0, import_dist.isAlias)(node) ? node.range : void 0;
	const { line, col } = lines.linePos(range?.[0] ?? 0);
	return {
		line,
		column: col
	};
}
function scalarOf({ value, source }) {
	if (typeof value === "number") return source ?? String(value);
	return typeof value === "string" || typeof value === "boolean" ? value : null;
}
function fieldOf({ fields }, name) {
	const value = fields?.get(name)?.value;
	return value?.scalar === null ? void 0 : value;
}
function listOf(item) {
	return item?.list ?? [];
}
function textOf(item) {
	const { scalar } = item ?? {};
	return typeof scalar === "string" && scalar.trim() !== "" ? scalar.trim() : void 0;
}
function textsOf(item) {
	return (item?.list ?? (item === void 0 ? [] : [item])).flatMap((one) => textOf(one) ?? []);
}
// src/ledger/read/checked-fields.ts
function required(entry, key, what, collector) {
	const text = fieldText(entry, key, collector);
	if (text === void 0 && fieldOf(entry, key)?.list === void 0 && fieldOf(entry, key)?.fields === void 0) collector.mistake(fieldOf(entry, key) ?? entry, `${key} is missing: say ${what}.`);
	return text;
}
function fieldText(entry, key, collector) {
	const item = fieldOf(entry, key);
	const text = textOf(item);
	if (item !== void 0 && (item.list !== void 0 || item.fields !== void 0 || typeof item.scalar === "boolean")) collector.mistake(item, `${key} must be a text.`);
	return text;
}
function fieldTexts(entry, key, collector) {
	const field = entry.fields?.get(key)?.value;
	if (field === void 0) return;
	const items = listed(field);
	for (const item of items.length === 0 ? [field] : items) if (textOf(item) === void 0) collector.mistake(item, `${key} must be a text or a list of texts, and not empty: leave it out where it does not matter.`);
	return textsOf(field);
}
function listed(item) {
	return item === void 0 ? [] : item.list ?? [item];
}
function booleanOf(entry, key, collector) {
	const item = fieldOf(entry, key);
	if (item === void 0 || typeof item.scalar === "boolean") return item?.scalar === true || (item === void 0 ? void 0 : false);
	collector.mistake(item, `${key} must be true or false.`);
}
function choice(entry, key, values, collector) {
	const item = fieldOf(entry, key);
	return item === void 0 ? void 0 : oneOfItem(item, key, values, collector);
}
function oneOfItem(item, key, values, collector) {
	const text = textOf(item) ?? "";
	const found = values.find((value) => value === text);
	if (found === void 0) {
		const suggestion = nearest(text, values);
		const advice = suggestion === void 0 ? `write one of ${values.join(", ")}` : `did you mean ${suggestion}?`;
		collector.mistake(item, `${key}: ${JSON.stringify(clipped(text))} is none; ${advice}${advice.endsWith("?") ? "" : "."}`);
	}
	return found;
}
function pathGlob(written) {
	return written.replace(/^(?:\.?\/)+/, "");
}
const OWN_KEYS = [
	...[
		"id",
		"kind",
		"component",
		"path",
		"resource",
		"target",
		"scanner",
		"fingerprint",
		"fixable"
	],
	"name",
	"reason",
	"owner",
	"expires",
	"status",
	"justification"
];
const ownFormat = {
	recognises: ({ fields }) => fields?.has("exceptions") === true,
	read(root, asked) {
		const collector = new Collector("gatehouse", asked);
		collector.unknownKeys(root, ["exceptions", "$schema"]);
		readList(fieldOf(root, "exceptions"), collector);
		return collector.result();
	}
};
function readExceptionList(node, context, asked) {
	const collector = new Collector("gatehouse", asked);
	readList(node === void 0 ? void 0 : itemOf(node, context), collector);
	return collector.result();
}
function readList(list, collector) {
	if (list !== void 0 && list.list === void 0 && list.scalar !== null) collector.mistake(list, "exceptions must be a list, each with - in front.");
	const names = new Set();
	for (const entry of listOf(list)) if (entry.fields === void 0) collector.mistake(entry, "an exception is a mapping, with id, reason, owner and expires.");
	else readEntry(entry, names, collector);
}
function readEntry(entry, names, collector) {
	collector.entry(() => {
		collector.unknownKeys(entry, OWN_KEYS);
		const name = fieldText(entry, "name", collector);
		if (name !== void 0 && names.has(name)) collector.mistake(entry, `another exception has the name ${JSON.stringify(clipped(name))} too.`);
		if (name !== void 0) names.add(name);
		return {
			at: entry,
			id: name,
			match: matchOf(entry, collector),
			status: choice(entry, "status", EXCEPTION_STATUSES, collector) ?? "suppressed",
			reason: required(entry, "reason", "why it can be lived with", collector),
			owner: required(entry, "owner", "who answers for it", collector),
			expires: expiryOf(entry, collector),
			justification: fieldText(entry, "justification", collector)
		};
	});
}
function matchOf(entry, collector) {
	const lists = {
		ids: fieldTexts(entry, "id", collector),
		components: fieldTexts(entry, "component", collector),
		paths: fieldTexts(entry, "path", collector)?.map(pathGlob),
		resources: fieldTexts(entry, "resource", collector),
		targets: fieldTexts(entry, "target", collector),
		fingerprints: fieldTexts(entry, "fingerprint", collector),
		kinds: kindsOf(entry, collector)
	};
	const scanner = fieldText(entry, "scanner", collector);
	const fixable = booleanOf(entry, "fixable", collector);
	const match = {
		...Object.fromEntries(Object.entries(lists).filter(([, texts]) => texts !== void 0)),
		...scanner !== void 0 && { scanner },
		...fixable !== void 0 && { fixable }
	};
	for (const component of listed(fieldOf(entry, "component"))) checkComponent(component, collector);
	if (meansEverything(match)) collector.mistake(entry, "it would match everything: name an id, a component, a path, a resource, a target or a fingerprint.");
	return match;
}
function meansEverything(match) {
	const { ids, components, paths, resources, targets, fingerprints, package: named } = match;
	const globs = [
		paths,
		resources,
		targets
	].filter((list) => list !== void 0);
	return ids === void 0 && components === void 0 && fingerprints === void 0 && Object.keys(named ?? {}).length === 0 && globs.every((list) => list.some((glob) => /^[*/]+$/.test(glob)));
}
function checkComponent(item, collector) {
	const text = textOf(item) ?? "";
	if (text !== "" && parseComponent(text) === void 0) collector.mistake(item, `${JSON.stringify(clipped(text))} is no package URL with a version or a range: write pkg:npm/lodash, pkg:npm/lodash@4.17.20, pkg:npm/lodash@<4.17.21 or pkg:npm/lodash@vers:npm/>=4|<4.17.21.`);
}
function kindsOf(entry, collector) {
	const kinds = listed(fieldOf(entry, "kind")).flatMap((item) => oneOfItem(item, "kind", FINDING_KINDS, collector) ?? []);
	return kinds.length === 0 ? void 0 : kinds;
}
function expiryOf(entry, collector) {
	const text = required(entry, "expires", "the last day on which it holds, as in 2026-12-31", collector);
	const item = fieldOf(entry, "expires");
	if (text !== void 0 && item !== void 0 && !isDay(text)) collector.mistake(item, `expires: ${JSON.stringify(clipped(text))} is no day of the calendar; write it as in 2026-12-31.`);
	return text;
}
export { pathGlob as a, listOf as c, textsOf as d, Collector as f, listed as i, parseTree as l, readExceptionList as n, required as o, clipped as p, fieldTexts as r, fieldOf as s, ownFormat as t, textOf as u };
