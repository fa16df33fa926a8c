import { a as isDay, l as parseComponent } from "./life.js";
import { a as pathGlob, c as listOf, d as textsOf, f as Collector, i as listed, l as parseTree, o as required, p as clipped, r as fieldTexts, s as fieldOf, t as ownFormat, u as textOf } from "./own.js";
import { n as require_packageurl_js } from "./purl.js";
// src/ledger/read/product.ts
var import_packageurl_js = require_packageurl_js();
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
export { readExceptions as t };
