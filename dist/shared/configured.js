import { parseComponent } from "./judging.js";
import { EXCEPTION_STATUSES, FINDING_KINDS, dayAfter, isDay, nearest, refusedLife } from "./common.js";
import { require_packageurl_js } from "./purl.js";
import { require_dist } from "./yaml.js";
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
		const refused = refusedLife(exception, {
			now,
			maxDays
		}, "an exception");
		if (refused !== void 0) {
			this.mistake(at, refused);
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
var import_packageurl_js = require_packageurl_js();
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
const TERMS = {
	reason: "why it can be lived with",
	owner: "who answers for it",
	expires: "the last day on which it holds, as in 2026-12-31"
};
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
			match: matchOf$4(entry, collector),
			status: choice(entry, "status", EXCEPTION_STATUSES, collector) ?? "suppressed",
			reason: required(entry, "reason", TERMS.reason, collector),
			owner: required(entry, "owner", TERMS.owner, collector),
			expires: expiryOf$1(entry, collector),
			justification: fieldText(entry, "justification", collector)
		};
	});
}
function matchOf$4(entry, collector) {
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
function expiryOf$1(entry, collector) {
	const text = required(entry, "expires", TERMS.expires, collector);
	const item = fieldOf(entry, "expires");
	if (text !== void 0 && item !== void 0 && !isDay(text)) collector.mistake(item, noDay("expires", text));
	return text;
}
function noDay(where, text) {
	return `${where}: ${JSON.stringify(clipped(text))} is no day of the calendar; write it as in 2026-12-31.`;
}
// src/ledger/read/product.ts
function productOf(purl) {
	try {
		const { type, namespace, name, version, qualifiers } = import_packageurl_js.PackageURL.fromString(purl);
		if (type === "oci" || type === "docker") return { targets: imageGlobs({
			type,
			path: [namespace, name].filter((part) => typeof part === "string" && part !== "").join("/"),
			version: version ?? void 0,
			qualifiers: qualifiers ?? {}
		}) };
	} catch {
		return;
	}
	return parseComponent(purl) === void 0 ? void 0 : { components: [purl] };
}
function imageGlobs({ type, path, version, qualifiers }) {
	if (version?.startsWith("sha256:") === true) return [version, `**@${version}`];
	const tag = qualifiers["tag"] ?? (type === "docker" ? version : void 0);
	const suffix = tag === void 0 ? "{,:*,@*}" : `:${tag}{,@*}`;
	const named = qualifiers["repository_url"] ?? (type === "docker" ? path : void 0);
	if (named === void 0) return [`{,**/}${path}${suffix}`];
	const hub = /^(?:(?:index\.|registry-1\.)?docker\.io\/)?(?:library\/)?(?<rest>[^/.:]+(?:\/[^/]+)?)$/.exec(named)?.groups;
	return hub === void 0 ? [`${named}${suffix}`] : [`{,docker.io/,index.docker.io/}{,library/}${hub["rest"] ?? ""}${suffix}`];
}
// src/ledger/read/cyclonedx.ts
const STATES = {
	resolved: "fixed",
	resolved_with_pedigree: "fixed",
	false_positive: "not-affected",
	not_affected: "not-affected",
	exploitable: void 0,
	in_triage: void 0
};
const cyclonedx = {
	recognises: (root) => textOf(fieldOf(root, "bomFormat")) === "CycloneDX",
	read(root, asked) {
		const collector = new Collector("cyclonedx", asked);
		const bom = {
			root,
			parts: partsOf(root)
		};
		const open = openOf(bom);
		for (const vulnerability of listOf(fieldOf(root, "vulnerabilities"))) for (const draft of draftsOf(vulnerability, bom, collector)) collector.entry(() => undisputed(draft, open, collector));
		return collector.result();
	}
};
function partsOf(root) {
	const parts = new Map();
	const add = (component) => {
		const [ref, purl] = [textOf(fieldOf(component, "bom-ref")), textOf(fieldOf(component, "purl"))];
		if (ref !== void 0 && purl !== void 0) parts.set(ref, purl);
		listOf(fieldOf(component, "components")).map(add);
	};
	listOf(fieldOf(root, "components")).map(add);
	return parts;
}
function draftsOf(vulnerability, bom, collector) {
	const ids = idsOf$1(vulnerability);
	const analysis = fieldOf(vulnerability, "analysis");
	const state = analysis && textOf(fieldOf(analysis, "state"));
	if (analysis === void 0 || state === void 0) return [];
	if (ids.length === 0) {
		collector.mistake(vulnerability, "the vulnerability has no id.");
		return [];
	}
	if (!Object.hasOwn(STATES, state)) collector.mistake(analysis, `state: ${JSON.stringify(clipped(state))} is none; write one of ${Object.keys(STATES).join(", ")}.`);
	const status = Object.hasOwn(STATES, state) ? STATES[state] : void 0;
	const affected = listOf(fieldOf(vulnerability, "affects"));
	if (status !== void 0 && affected.length === 0) collector.notice(vulnerability, `the analysis of ${clipped(ids[0] ?? "")} names nothing under affects: not applied.`);
	return status === void 0 ? [] : affected.flatMap((item) => {
		const match = matchOf$3(item, ids, bom, collector);
		return match === void 0 ? [] : [{
			...decisionOf(analysis, bom.root),
			at: item,
			match,
			status
		}];
	});
}
function openOf({ root, parts }) {
	const keys = listOf(fieldOf(root, "vulnerabilities")).flatMap((vulnerability) => {
		const analysis = fieldOf(vulnerability, "analysis");
		const state = (analysis && textOf(fieldOf(analysis, "state"))) ?? "";
		return (Object.hasOwn(STATES, state) && STATES[state] === void 0 ? listOf(fieldOf(vulnerability, "affects")) : []).flatMap((item) => {
			const ref = referenceOf(textOf(fieldOf(item, "ref")) ?? "");
			return idsOf$1(vulnerability).map((id) => keyOf$1(id, parts.get(ref) ?? ref));
		});
	});
	return new Set(keys);
}
function keyOf$1(id, purl) {
	return JSON.stringify([id.toLowerCase(), purl]);
}
function undisputed(draft, open, collector) {
	const { ids = [], components = [] } = draft.match;
	if (components.some((purl) => ids.some((id) => open.has(keyOf$1(id, purl))))) {
		collector.notice(draft.at, `the document says otherwise of ${clipped(ids[0] ?? "")} in the same component elsewhere: not applied.`);
		return;
	}
	return draft;
}
function idsOf$1(vulnerability) {
	const others = listOf(fieldOf(vulnerability, "references")).flatMap((one) => textOf(fieldOf(one, "id")) ?? []);
	return [...textsOf(fieldOf(vulnerability, "id")), ...others];
}
function decisionOf(analysis, root) {
	const justification = textOf(fieldOf(analysis, "justification"));
	const metadata = fieldOf(root, "metadata");
	const supplier = metadata && (fieldOf(metadata, "supplier") ?? fieldOf(metadata, "manufacturer"));
	return {
		reason: textOf(fieldOf(analysis, "detail")) ?? justification ?? textOf(fieldOf(analysis, "state")),
		owner: supplier && textOf(fieldOf(supplier, "name")),
		decided: textOf(fieldOf(analysis, "lastUpdated")) ?? textOf(fieldOf(analysis, "firstIssued")) ?? (metadata && textOf(fieldOf(metadata, "timestamp"))),
		justification
	};
}
function matchOf$3(affected, ids, { root, parts }, collector) {
	const ref = referenceOf(textOf(fieldOf(affected, "ref")) ?? "");
	const about = subjectOf(root);
	const purl = about !== void 0 && ref === about.ref ? about.purl : parts.get(ref) ?? (ref.startsWith("pkg:") ? ref : void 0);
	const named = purl === void 0 ? void 0 : productOf(purl);
	const image = about?.purl === void 0 ? void 0 : productOf(about.purl)?.targets;
	const components = named?.components && versionsOf(affected, named.components);
	if (named === void 0 || components?.length === 0) {
		collector.notice(affected, named === void 0 ? `${JSON.stringify(clipped(ref))} leads to no package URL, so the analysis is not applied to it.` : "none of its versions is said to be unaffected, so the analysis is not applied to it.");
		return;
	}
	const targets = named.targets ?? image;
	return {
		ids,
		...components !== void 0 && { components },
		...targets !== void 0 && { targets }
	};
}
function referenceOf(ref) {
	const link = /^urn:cdx:[^#]+#(?<fragment>.+)$/.exec(ref)?.groups?.["fragment"];
	try {
		return link === void 0 ? ref : decodeURIComponent(link);
	} catch {
		return link ?? ref;
	}
}
function subjectOf(root) {
	const metadata = fieldOf(root, "metadata");
	const component = metadata && fieldOf(metadata, "component");
	return component && {
		ref: textOf(fieldOf(component, "bom-ref")),
		purl: textOf(fieldOf(component, "purl"))
	};
}
function versionsOf(affected, components) {
	const versions = listOf(fieldOf(affected, "versions"));
	if (versions.length === 0) return components;
	const unaffected = versions.filter((one) => textOf(fieldOf(one, "status")) === "unaffected").flatMap((one) => textOf(fieldOf(one, "version")) ?? textOf(fieldOf(one, "range")) ?? []);
	return components.flatMap((purl) => unaffected.map((version) => `${withoutVersion(purl)}@${version}`)).filter((written) => parseComponent(written) !== void 0);
}
function withoutVersion(purl) {
	return purl.replace(/[?#].*$/, "").replace(/(?<=[^/])@[^/]*$/, "");
}
// src/ledger/read/grype.ts
const grypeConfig = {
	recognises: ({ fields }) => fields?.get("ignore")?.value.list !== void 0,
	read(root, asked) {
		const collector = new Collector("grype", asked);
		const section = fieldOf(root, "ignore");
		if (section !== void 0 && section.list === void 0) collector.mistake(section, "ignore must be a list of rules.");
		for (const rule of listOf(section)) collector.entry(() => draftOf$1(rule, collector));
		return collector.result();
	}
};
const KEYS$1 = [
	"vulnerability",
	"include-aliases",
	"reason",
	"namespace",
	"fix-state",
	"package",
	"vex-status",
	"vex-justification",
	"match-type"
];
const PACKAGE_KEYS = [
	"name",
	"version",
	"language",
	"type",
	"location",
	"upstream-name"
];
const NOT_HELD = {
	namespace: "findings do not keep the namespace of their record",
	"match-type": "findings do not keep how they were matched",
	language: "findings do not keep the language; use type",
	"vex-status": "name the VEX document itself among the exceptions",
	"vex-justification": "name the VEX document itself among the exceptions"
};
const TYPES = {
	apk: "apk",
	deb: "deb",
	rpm: "rpm",
	npm: "npm",
	python: "pypi",
	gem: "gem",
	"java-archive": "maven",
	"go-module": "golang",
	"rust-crate": "cargo",
	"php-composer": "composer",
	dotnet: "nuget",
	hex: "hex",
	conan: "conan",
	"dart-pub": "pub"
};
function draftOf$1(rule, collector) {
	const named = fieldOf(rule, "package");
	if (rule.fields === void 0 || named !== void 0 && named.fields === void 0) {
		collector.mistake(named ?? rule, "a rule is a mapping, and so is its package.");
		return;
	}
	collector.unknownKeys(rule, KEYS$1);
	collector.unknownKeys(named ?? rule, named === void 0 ? KEYS$1 : PACKAGE_KEYS);
	refuse(rule, collector);
	refuse(named, collector);
	return {
		at: rule,
		match: matchOf$2(rule, named, collector),
		reason: textOf(fieldOf(rule, "reason"))
	};
}
function refuse(item, collector) {
	for (const [name, why] of Object.entries(NOT_HELD)) {
		const field = item === void 0 ? void 0 : fieldOf(item, name);
		if (field !== void 0 && field.scalar !== "") collector.mistake(field, `a rule with ${name} cannot be held exactly: ${why}.`);
	}
}
function matchOf$2(rule, named, collector) {
	const id = textOf(fieldOf(rule, "vulnerability"));
	const location = named && textOf(fieldOf(named, "location"));
	const wanted = {
		name: named && namePattern(fieldOf(named, "name"), collector),
		version: named && textOf(fieldOf(named, "version")),
		type: named && typeOf(fieldOf(named, "type"), collector),
		source: named && namePattern(fieldOf(named, "upstream-name"), collector)
	};
	const parts = Object.entries(wanted).filter(([, text]) => text !== void 0);
	return {
		...id !== void 0 && { ids: [id] },
		...fixStateOf(fieldOf(rule, "fix-state"), collector) && {
			fixable: true,
			kinds: ["vulnerability"]
		},
		...parts.length > 0 && { package: Object.fromEntries(parts) },
		...location !== void 0 && { paths: [pathGlob(location)] }
	};
}
function fixStateOf(item, collector) {
	const state = textOf(item);
	if (item !== void 0 && state !== void 0 && state !== "fixed") collector.mistake(item, `a rule with fix-state: ${clipped(state)} cannot be held exactly: the other scanners have other words for it; the input only-fixable counts what can be mended.`);
	return state === "fixed";
}
function typeOf(item, collector) {
	const type = textOf(item);
	if (item === void 0 || type === void 0) return;
	const known = Object.hasOwn(TYPES, type) ? TYPES[type] : void 0;
	if (known === void 0) collector.mistake(item, `a rule for the type ${clipped(type)} cannot be held exactly; those that can are ${Object.keys(TYPES).join(", ")}.`);
	return known;
}
const REGEX = /[\^$*+?[\](){}|\\]/;
function namePattern(item, collector) {
	const name = textOf(item);
	if (item === void 0 || name === void 0 || !REGEX.test(name)) return name;
	const pieces = name.replace(/^\^/, "").replace(/\$$/, "").match(/\.\*|\.\+|\\[^A-Za-z0-9*?]|\.|[^\\^$*+?[\](){}|.]|./g);
	const read = (listed(item).length === 0 ? [] : pieces ?? []).map(pieceOf);
	if (read.includes(void 0)) {
		collector.mistake(item, `the regular expression ${JSON.stringify(clipped(name))} cannot be held exactly: of its signs only . and .* are known here; write a rule for each name.`);
		return;
	}
	return read.join("");
}
function pieceOf(piece) {
	if (piece === ".*" || piece === ".") return piece === "." ? "?" : "*";
	if (piece === ".+") return "?*";
	return piece.length === 2 ? piece.slice(1) : REGEX.test(piece) ? void 0 : piece;
}
// src/ledger/read/openvex-time.ts
function latestOnly(atoms) {
	const ordered = atoms.map((atom, index) => ({
		atom,
		index,
		time: Date.parse(atom.time ?? "") || 0
	})).toSorted((a, b) => a.time - b.time || a.index - b.index);
	const latest = new Map();
	for (const [order, { atom }] of ordered.entries()) for (const id of atom.ids) latest.set(keyOf(id, atom.product, atom.subcomponent), order);
	const left = ordered.flatMap(({ atom }, order) => {
		return atom.ids.every((id) => {
			return (latest.get(keyOf(id, atom.product, atom.subcomponent)) ?? order) <= order && (latest.get(keyOf(id, atom.product, void 0)) ?? order) <= order;
		}) ? [atom] : [];
	});
	const byPart = new Map();
	for (const atom of left) for (const id of atom.ids) {
		const key = partKey(id, atom);
		byPart.set(key, (byPart.get(key) ?? new Set()).add(atom.status));
	}
	const contradicted = left.filter((atom) => atom.ids.some((id) => (byPart.get(partKey(id, atom))?.size ?? 0) > 1));
	return {
		atoms: left,
		contradicted: new Set(contradicted)
	};
}
function keyOf(id, product, subcomponent) {
	return JSON.stringify([
		id.toLowerCase(),
		product,
		subcomponent ?? ""
	]);
}
function partKey(id, { subcomponent }) {
	return JSON.stringify([id.toLowerCase(), subcomponent ?? ""]);
}
// src/ledger/read/openvex.ts
const STATUSES$1 = [
	"not_affected",
	"affected",
	"fixed",
	"under_investigation"
];
const JUSTIFICATIONS = [
	"component_not_present",
	"vulnerable_code_not_present",
	"vulnerable_code_not_in_execute_path",
	"vulnerable_code_cannot_be_controlled_by_adversary",
	"inline_mitigations_already_exist"
];
const HELD = {
	not_affected: "not-affected",
	fixed: "fixed"
};
const openvex = {
	recognises: (root) => textsOf(fieldOf(root, "@context")).some((text) => text.startsWith("https://openvex.dev/ns")),
	read(root, asked) {
		const collector = new Collector("openvex", asked);
		if (fieldOf(root, "statements")?.list === void 0) collector.mistake(root, "an OpenVEX document has a list of statements.");
		keepAll(latestOnly(listOf(fieldOf(root, "statements")).flatMap((statement) => atomsOf(statement, root, collector))), root, collector);
		return collector.result();
	}
};
function atomsOf(statement, root, collector) {
	const status = textOf(fieldOf(statement, "status")) ?? "";
	const ids = idsOf(fieldOf(statement, "vulnerability"));
	const products = listOf(fieldOf(statement, "products"));
	if (!checked(statement, {
		status,
		ids
	}, collector)) return [];
	if (products.length === 0) collector.notice(statement, `a statement on ${clipped(ids[0] ?? "")} names no product, so it is not applied.`);
	const time = textOf(fieldOf(statement, "timestamp")) ?? textOf(fieldOf(root, "timestamp"));
	return products.flatMap((product) => {
		const purl = purlOf(product);
		if (purl === void 0) {
			collector.notice(product, `a product of the statement on ${clipped(ids[0] ?? "")} has no package URL, so it is not applied.`);
			return [];
		}
		const parts = listOf(fieldOf(product, "subcomponents"));
		return (parts.length === 0 ? [void 0] : parts.flatMap((part) => purlOf(part) ?? [])).map((subcomponent) => ({
			statement,
			status,
			ids,
			product: purl,
			time,
			subcomponent
		}));
	});
}
function checked(statement, { status, ids }, collector) {
	const justification = textOf(fieldOf(statement, "justification"));
	const mistakes = [
		...ids.length === 0 ? ["the statement names no vulnerability."] : [],
		...STATUSES$1.includes(status) ? [] : [`status: ${JSON.stringify(clipped(status))} is none; write one of ${STATUSES$1.join(", ")}.`],
		...status === "not_affected" && justification === void 0 && !fieldOf(statement, "impact_statement") ? ["not_affected needs a justification or an impact_statement."] : [],
		...justification === void 0 || JUSTIFICATIONS.includes(justification) ? [] : [`justification: ${JSON.stringify(clipped(justification))} is none; write one of ${JUSTIFICATIONS.join(", ")}.`]
	];
	for (const mistake of mistakes) collector.mistake(statement, mistake);
	return mistakes.length === 0;
}
function idsOf(vulnerability) {
	const name = textOf(vulnerability) ?? (vulnerability && textOf(fieldOf(vulnerability, "name")));
	const aliases = vulnerability === void 0 ? [] : textsOf(fieldOf(vulnerability, "aliases"));
	return [...name === void 0 ? [] : [name], ...aliases];
}
function purlOf(item) {
	const identifiers = fieldOf(item, "identifiers");
	return [
		textOf(item),
		textOf(fieldOf(item, "@id")),
		identifiers && textOf(fieldOf(identifiers, "purl"))
	].find((text) => text?.startsWith("pkg:"));
}
function keepAll({ atoms, contradicted }, root, collector) {
	for (const atom of atoms) {
		const status = HELD[atom.status];
		const match = status && matchOf$1(atom, contradicted, collector);
		if (status !== void 0 && match !== void 0) collector.entry(() => ({
			at: atom.statement,
			match,
			status,
			reason: reasonOf(atom.statement, status),
			owner: textOf(fieldOf(atom.statement, "supplier")) ?? textOf(fieldOf(root, "author")),
			decided: atom.time,
			justification: textOf(fieldOf(atom.statement, "justification"))
		}));
	}
}
function reasonOf(statement, status) {
	return [
		"impact_statement",
		"status_notes",
		"justification"
	].map((name) => textOf(fieldOf(statement, name))).find((text) => text !== void 0) ?? (status === "fixed" ? "A statement says that it is fixed" : "");
}
function matchOf$1(atom, contradicted, collector) {
	const { statement, ids, product, subcomponent } = atom;
	const named = productOf(product);
	const part = subcomponent === void 0 ? void 0 : productOf(subcomponent);
	if (named === void 0 || subcomponent !== void 0 && part?.components === void 0) {
		collector.notice(statement, `${clipped(subcomponent ?? product)} is no package URL, so the statement is not applied to it.`);
		return;
	}
	if (part === void 0 || named.targets !== void 0) return {
		ids,
		...named,
		...part
	};
	if (contradicted.has(atom)) {
		collector.notice(statement, `the products with ${clipped(subcomponent ?? "")} differ, and which of them was scanned cannot be told: not applied.`);
		return;
	}
	return {
		ids,
		...part
	};
}
// src/ledger/read/sarif.ts
const KINDS = ["inSource", "external"];
const STATUSES = [
	"accepted",
	"underReview",
	"rejected"
];
const sarif = {
	recognises: ({ fields }) => fields?.get("runs")?.value.list !== void 0 && fields.has("version"),
	read(root, asked) {
		const collector = new Collector("sarif", asked);
		for (const run of listOf(fieldOf(root, "runs"))) {
			const rules = rulesOf(run);
			for (const result of listOf(fieldOf(run, "results"))) readResult(result, rules, collector);
		}
		return collector.result();
	}
};
function rulesOf(run) {
	const tool = fieldOf(run, "tool");
	const driver = tool && fieldOf(tool, "driver");
	return listOf(driver && fieldOf(driver, "rules")).map((rule) => textOf(fieldOf(rule, "id")));
}
function readResult(result, rules, collector) {
	const suppressions = listOf(fieldOf(result, "suppressions"));
	if (suppressions.length === 0) return;
	collector.entry(() => {
		for (const one of suppressions) {
			check(one, "kind", KINDS, collector);
			check(one, "status", STATUSES, collector);
		}
		if (suppressions.map((one) => textOf(fieldOf(one, "status")) ?? "accepted").some((status) => status !== "accepted")) return;
		const match = matchOf(result, rules);
		if (match === void 0) {
			collector.notice(result, "a suppressed result has no rule with a place and no fingerprint of Gatehouse: not applied.");
			return;
		}
		const reasons = suppressions.flatMap((one) => textOf(fieldOf(one, "justification")) ?? []);
		return {
			at: result,
			match,
			reason: reasons.length === 0 ? void 0 : reasons.join("; ")
		};
	});
}
function check(item, name, values, collector) {
	const field = fieldOf(item, name);
	const text = textOf(field);
	if (field !== void 0 && !values.includes(text ?? "")) collector.mistake(field, `${name}: ${JSON.stringify(clipped(text ?? ""))} is none; write one of ${values.join(", ")}.`);
}
function matchOf(result, rules) {
	const partial = fieldOf(result, "partialFingerprints");
	const own = partial && textOf(fieldOf(partial, "gatehouse/v1"));
	if (own !== void 0) return { fingerprints: [own.replace(/:\d+$/, "")] };
	const id = textOf(fieldOf(result, "ruleId")) ?? rules[Number(textOf(fieldOf(result, "ruleIndex")) ?? NaN)];
	const [location] = listOf(fieldOf(result, "locations"));
	const physical = location && fieldOf(location, "physicalLocation");
	const artifact = physical && fieldOf(physical, "artifactLocation");
	const uri = artifact && textOf(fieldOf(artifact, "uri"));
	const region = physical && fieldOf(physical, "region");
	const line = Number((region && textOf(fieldOf(region, "startLine"))) ?? NaN);
	return id === void 0 || uri === void 0 ? void 0 : {
		ids: [id],
		paths: [literal(pathGlob(decoded(uri.replace(/^file:\/\//, ""))))],
		...Number.isInteger(line) && line > 0 && { line }
	};
}
function literal(path) {
	return path.replaceAll(/[*?[\]{}()!+@\\|]/g, String.raw`\$&`);
}
function decoded(uri) {
	try {
		return decodeURIComponent(uri);
	} catch {
		return uri;
	}
}
// src/ledger/read/trivyignore.ts
function readTrivyignore(text, asked) {
	const collector = new Collector("trivyignore", asked);
	let above = [];
	for (const [index, raw] of text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/).entries()) {
		const line = raw.trim();
		if (line === "" || line.startsWith("#")) {
			above = line === "" ? [] : [...above, line.replace(/^#+\s*/, "")];
			continue;
		}
		const at = {
			line: index + 1,
			column: raw.indexOf(line) + 1
		};
		const comments = above;
		collector.entry(() => {
			const { id, expiry, comment } = readLine(line);
			if (expiry !== void 0 && !isDay(expiry)) collector.mistake(at, `exp:${clipped(expiry)} is no day of the calendar; write it as in exp:2026-12-31.`);
			const reason = comment ?? (comments.length === 0 ? void 0 : comments.join(" "));
			return {
				at,
				match: { ids: [id] },
				reason,
				expires: expiry === void 0 ? void 0 : `${expiry}T00:00:00Z`
			};
		});
		above = [];
	}
	return collector.result();
}
function readLine(line) {
	const [words = "", ...rest] = line.split(/\s#+\s*/);
	const [id = "", ...others] = words.split(/\s+/);
	const expiry = others.find((word) => word.startsWith("exp:"))?.slice(4);
	const comment = rest.join(" ").trim();
	return {
		id,
		expiry,
		comment: comment === "" ? void 0 : comment
	};
}
// src/ledger/read/trivyignore-yaml.ts
const SECTIONS = {
	vulnerabilities: "vulnerability",
	misconfigurations: "misconfiguration",
	secrets: "secret",
	licenses: "licence"
};
const trivyignoreYaml = {
	recognises: ({ fields }) => Object.keys(SECTIONS).some((name) => fields?.get(name)?.value.list !== void 0),
	read(root, asked) {
		const collector = new Collector("trivyignore-yaml", asked);
		collector.unknownKeys(root, Object.keys(SECTIONS));
		for (const [name, kind] of Object.entries(SECTIONS)) {
			const section = fieldOf(root, name);
			if (section !== void 0 && section.list === void 0) collector.mistake(section, `${name} must be a list.`);
			for (const item of listOf(section)) collector.entry(() => draftOf(item, kind, collector));
		}
		return collector.result();
	}
};
const KEYS = [
	"id",
	"paths",
	"purls",
	"expired_at",
	"statement"
];
function draftOf(item, kind, collector) {
	if (item.fields === void 0) {
		collector.mistake(item, "an entry is a mapping, with an id.");
		return;
	}
	collector.unknownKeys(item, KEYS);
	const id = required(item, "id", "what it ignores", collector);
	const paths = fieldTexts(item, "paths", collector)?.map(pathGlob);
	const components = fieldTexts(item, "purls", collector);
	for (const purl of listed(fieldOf(item, "purls"))) if (parseComponent(textOf(purl) ?? "") === void 0) collector.mistake(purl, `${JSON.stringify(clipped(textOf(purl) ?? ""))} is no package URL.`);
	return {
		at: item,
		match: {
			ids: [id ?? ""],
			kinds: [kind],
			...paths !== void 0 && { paths },
			...components !== void 0 && kind === "vulnerability" && { components }
		},
		reason: textOf(fieldOf(item, "statement")),
		expires: expiryOf(item, collector)
	};
}
function expiryOf(item, collector) {
	const field = fieldOf(item, "expired_at");
	const text = textOf(field);
	if (field === void 0 || text !== void 0 && isInstant(text)) return text !== void 0 && isDay(text) ? `${text}T00:00:00Z` : text;
	collector.mistake(field, `expired_at: ${JSON.stringify(clipped(text ?? ""))} is no date; write it as in 2026-12-31 or 2026-12-31T12:00:00Z.`);
}
function isInstant(text) {
	const full = /^(?<day>\d{4}-\d\d-\d\d)(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/.exec(text)?.groups;
	return full !== void 0 && isDay(full["day"] ?? "") && !Number.isNaN(Date.parse(text));
}
// src/ledger/read/read.ts
const FORMATS = [
	ownFormat,
	openvex,
	cyclonedx,
	sarif,
	trivyignoreYaml,
	grypeConfig
];
const MAX_CHARACTERS = 2e7;
function readExceptions(text, asked) {
	if (text.length > MAX_CHARACTERS) return refused("it is larger than 20 MB: no file of exceptions is.");
	if (/(?:^|[/\\])[^/\\]*\.?trivyignore$/.test(asked.file)) return readTrivyignore(text, asked);
	const { root, mistakes } = parseTree(text);
	if (root === void 0) return {
		exceptions: [],
		mistakes,
		notices: []
	};
	if (root.scalar === null) return {
		exceptions: [],
		mistakes: [],
		notices: []
	};
	return formatOf(root, asked.file)?.read(root, asked) ?? unknown();
}
function formatOf(root, file) {
	if (/trivyignore\.ya?ml$/.test(file)) return trivyignoreYaml;
	if (/(?:^|[/\\])\.?grype(?:[/\\]config)?\.ya?ml$/.test(file)) return grypeConfig;
	return FORMATS.find((format) => format.recognises(root));
}
function unknown() {
	return refused("it is none of the formats that hold exceptions: a YAML list under exceptions, OpenVEX, CycloneDX, SARIF, .trivyignore, .trivyignore.yaml, .grype.yaml.");
}
function refused(message) {
	return {
		exceptions: [],
		mistakes: [{
			message,
			line: 1,
			column: 1
		}],
		notices: []
	};
}
export { TERMS, noDay, readExceptionList, readExceptions };
