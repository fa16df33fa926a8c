import { BUDGET_KEYS, existsIn, isDay, messageOf, nearest, object, policyFileSchema, quoted, readInputs, refusedLife, text } from "./common.js";
import { TERMS, noDay, readExceptionList } from "./configured.js";
import { require_dist } from "./yaml.js";
import { credentialIn } from "./credential.js";
import { componentMatcher } from "./judging.js";
// src/config/file/written.ts
var import_dist = require_dist();
const WRITTEN = {
	"scanner-versions": "pairs",
	"scanner-config": "pairs",
	"db-mirror": "pairs",
	"db-file": "pairs",
	input: "pairs",
	"min-score": "pairs",
	"sonobuoy-images": "pairs",
	"allow-licences": "items",
	"deny-licences": "items",
	budgets: "target-budgets",
	"allow-gaps": "accepted-gaps"
};
function writtenAs(input) {
	return Object.hasOwn(WRITTEN, input) ? WRITTEN[input] : void 0;
}
// src/config/file/input-text.ts
function inputText(sheet, name, spec, node) {
	const before = sheet.mistakes.length;
	const text = write(sheet, name, spec, node);
	if (text === void 0 || sheet.mistakes.length > before) return;
	for (const mistake of mistakesIn(name, spec, text)) sheet.complain(node, mistake);
	return sheet.mistakes.length > before ? void 0 : text;
}
function write(sheet, name, spec, node) {
	const written = writtenAs(name);
	if (sheet.isMap(node)) {
		if (spec.type === "budget") return budgetText(sheet, name, node);
		if (written === "pairs" || written === "target-budgets") return written === "pairs" ? pairs(sheet, name, node) : targetBudgets(sheet, name, node);
	}
	const items = spec.type === "list" || written === "items" ? sheet.items(node) : void 0;
	if (items !== void 0) return itemsText(sheet, name, spec, items);
	const text = plainText(sheet, node);
	if (text === void 0) sheet.complain(node, `${name}: ${sheet.shown(node)} is not ${expectedOf(name, spec)}.`);
	return text;
}
function expectedOf(name, spec) {
	const [example] = spec.examples ?? [];
	const shown = example ?? spec.default;
	const as = shown === void 0 ? "" : `, as in ${name}: ${JSON.stringify(shown)}`;
	const written = writtenAs(name);
	if (spec.type === "budget") return `a budget: a map such as { critical: 0, high: 3 }, or a text such as critical=0,high=3`;
	if (written === "target-budgets") return "a map of globs over images to budgets, as in { \"ghcr.io/acme/legacy*\": { critical: 0, high: 20 } }";
	if (written === "pairs") return `a map or a list, as in { ${example?.replace("=", ": ") ?? "trivy: value"} } or [${example ?? ""}]`;
	return `${spec.type === "list" || written === "items" ? "a list or a text" : WORDS$1[spec.type]}${as}`;
}
const WORDS$1 = {
	string: "a text",
	integer: "a whole number",
	boolean: "true or false",
	choice: "one of its values",
	list: "a list",
	duration: "a duration such as 90s or 10m",
	budget: "a budget"
};
function plainText(sheet, node) {
	const text = sheet.text(node);
	if (text === void 0 || text.trim() === "") return;
	const credential = credentialIn(text);
	if (credential !== void 0) sheet.complain(node, `this looks like ${credential}, and everybody who reads the repository reads this file: take it out, change it where it came from, and keep it as a secret.`);
	if (text.includes("${{")) sheet.complain(node, "expressions of GitHub Actions are not evaluated in this file: write the value, or give the input in the workflow.");
	return text;
}
function itemsText(sheet, name, spec, items) {
	return items.flatMap((item) => {
		const text = plainText(sheet, item);
		if (text === void 0) {
			sheet.complain(item, `${name}: ${sheet.shown(item)} is not a text; each item is one.`);
			return [];
		}
		if (/[,\n]/.test(text)) {
			sheet.complain(item, `${name}: ${quoted(text)} holds a comma or a line break, which would end the item: write two items.`);
			return [];
		}
		const mistakes = spec.type === "list" ? mistakesIn(name, spec, text) : [];
		for (const mistake of mistakes) sheet.complain(item, mistake);
		return mistakes.length === 0 ? [text] : [];
	}).join(spec.type === "list" ? "\n" : ", ");
}
function pairs(sheet, name, node) {
	return (sheet.entries(node, "a map") ?? []).flatMap(({ key, value }) => {
		return (sheet.items(value) ?? [value]).flatMap((one) => {
			const text = plainText(sheet, one);
			if (text === void 0 || /[,\n]/.test(text)) {
				sheet.complain(one, `${name}: ${sheet.shown(one)} is not a text without commas for ${quoted(key)}.`);
				return [];
			}
			return [`${key}=${text}`];
		});
	}).join("\n");
}
function budgetText(sheet, name, node) {
	const entries = sheet.entries(node, "a budget") ?? [];
	const parts = entries.flatMap(({ key, keyNode, value }) => {
		if (!BUDGET_KEYS.some((known) => known === key)) {
			const suggestion = nearest(key, BUDGET_KEYS);
			const hint = suggestion === void 0 ? `; there are ${BUDGET_KEYS.join(", ")}.` : `; did you mean ${suggestion}?`;
			sheet.complain(keyNode, `${name}: ${quoted(key)} is not a severity${hint}`);
			return [];
		}
		const limit = sheet.text(value) ?? "";
		if (!/^\d{1,9}$/.test(limit)) {
			sheet.complain(value, `${name}: ${key} needs a whole number of 0 or more, as in ${key}: 0.`);
			return [];
		}
		return [`${key}=${limit}`];
	});
	if (entries.length === 0) sheet.complain(node, `${name}: it names no severity; write it like { critical: 0, high: 3 }.`);
	return parts.length === 0 ? void 0 : parts.join(",");
}
function targetBudgets(sheet, name, node) {
	const lines = (sheet.entries(node, "a map") ?? []).flatMap(({ key, keyNode, value }) => {
		if (/[\s;]/.test(key)) {
			sheet.complain(keyNode, `${name}: ${quoted(key)} holds a blank or ";", which no name of a target does.`);
			return [];
		}
		const budget = sheet.isMap(value) ? budgetText(sheet, name, value) : plainText(sheet, value);
		if (budget === void 0 && !sheet.isMap(value)) sheet.complain(value, `${name}: ${quoted(key)} needs a budget such as { critical: 0, high: 20 }.`);
		return budget === void 0 ? [] : [`${key}: ${budget}`];
	});
	return lines.length === 0 ? void 0 : lines.join("\n");
}
function mistakesIn(name, spec, text) {
	return readInputs({ [name]: spec }, new Map([[name, text]]), "action").mistakes;
}
// src/config/file/by-schema.ts
function inFile(name) {
	return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function readBySchema(sheet, where, schema, node) {
	if ("enum" in schema) return oneOf(sheet, where, schema.enum, node);
	if ("const" in schema) return oneOf(sheet, where, [schema.const], node);
	switch (schema.type) {
		case "string": return plainText(sheet, node) ?? wrong(sheet, where, node, "a text");
		case "boolean": return booleanOf(sheet, where, node);
		case "integer":
		case "number": return numberOf(sheet, where, schema, node);
		case "array": return listOf(sheet, where, schema.items, node);
		case "object": return "properties" in schema ? objectOf(sheet, where, schema, node) : wrong(sheet, where, node, "known here");
		default: return schema;
	}
}
function wrong(sheet, where, node, expected) {
	sheet.complain(node, `${where}: ${sheet.shown(node)} is not ${expected}.`);
}
function oneOf(sheet, where, values, node) {
	const text = sheet.text(node);
	if (text !== void 0 && values.includes(text)) return text;
	const suggestion = text === void 0 ? void 0 : nearest(text, values);
	const hint = suggestion === void 0 ? "." : `; did you mean ${suggestion}?`;
	sheet.complain(node, `${where}: ${sheet.shown(node)} is not one of ${values.join(", ")}${hint}`);
}
function booleanOf(sheet, where, node) {
	const plain = sheet.plain(node);
	return (0, import_dist.isScalar)(plain) && typeof plain.value === "boolean" ? plain.value : wrong(sheet, where, node, "true or false");
}
function numberOf(sheet, where, { type, minimum, maximum }, node) {
	const plain = sheet.plain(node);
	const value = (0, import_dist.isScalar)(plain) && typeof plain.value === "number" ? plain.value : void 0;
	const fits = value !== void 0 && Number.isFinite(value) && (type === "number" || Number.isSafeInteger(value)) && value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity);
	const kind = type === "integer" ? "a whole number" : "a number";
	const range = minimum === void 0 ? "" : maximum === void 0 ? ` of ${minimum} or more` : ` from ${minimum} to ${maximum}`;
	return fits ? value : wrong(sheet, where, node, `${kind}${range}`);
}
function listOf(sheet, where, items, node) {
	const nodes = sheet.items(node) ?? (node === void 0 ? void 0 : [node]);
	if (nodes === void 0) return wrong(sheet, where, node, "a list");
	return nodes.flatMap((item, index) => {
		const value = readBySchema(sheet, nodes.length === 1 ? where : `${where}[${index}]`, items, item);
		return value === void 0 ? [] : [value];
	});
}
function objectOf(sheet, where, { properties, required }, node) {
	const names = new Map(Object.keys(properties).map((name) => [inFile(name), name]));
	const entries = sheet.entries(node, `a map with ${[...names.keys()].join(", ")}`);
	if (entries === void 0) return;
	const read = entries.flatMap((entry) => {
		const name = names.get(entry.key);
		const schema = name === void 0 ? void 0 : properties[name];
		if (name === void 0 || schema === void 0) {
			sheet.unknownKey(entry, [...names.keys()], where);
			return [];
		}
		const value = readBySchema(sheet, `${where}.${entry.key}`, schema, entry.value);
		return value === void 0 ? [] : [[name, value]];
	});
	for (const missing of required.filter((name) => !entries.some(({ key }) => key === inFile(name)))) sheet.complain(node, `${where}: ${quoted(inFile(missing))} is missing.`);
	return Object.fromEntries(read);
}
function nodeAt(sheet, node, path) {
	let found = node;
	for (const step of path) found = (typeof step === "number" ? sheet.items(found)?.[step] : sheet.valueOf(found, inFile(step))) ?? found;
	return found;
}
// src/config/file/accepted-gaps.ts
const MANDATORY = {
	gap: "what may stay unscanned, as a glob",
	reason: TERMS.reason,
	expires: TERMS.expires
};
const schema = object({
	gap: text(),
	reason: text(),
	owner: text(),
	expires: text()
}, []);
function readAcceptedGaps(sheet, name, node) {
	const items = sheet.isMap(node) ? [node] : sheet.items(node) ?? [];
	if (!items.some((item) => sheet.isMap(item))) return {
		globs: node,
		accepted: []
	};
	const globs = new import_dist.YAMLSeq();
	const accepted = [];
	for (const [index, item] of items.entries()) {
		if (!sheet.isMap(item)) {
			globs.items.push(item);
			continue;
		}
		const read = readOne(sheet, items.length === 1 ? name : `${name}[${index}]`, item);
		const glob = sheet.valueOf(item, "gap");
		if (read !== void 0 && glob !== void 0) {
			globs.items.push(glob);
			accepted.push(read);
		}
	}
	complainOfRepeated(sheet, name, globs.items, accepted);
	return {
		globs,
		accepted
	};
}
function readOne(sheet, where, item) {
	const before = sheet.mistakes.length;
	const { gap, reason, owner, expires } = readBySchema(sheet, where, schema, item);
	for (const [key, what] of Object.entries(MANDATORY)) if (sheet.valueOf(item, key) === void 0) sheet.complain(item, `${where}: ${key} is missing: say ${what}.`);
	if (expires !== void 0 && !isDay(expires)) sheet.complain(sheet.valueOf(item, "expires"), noDay(`${where}.expires`, expires));
	return sheet.mistakes.length > before || gap === void 0 || reason === void 0 || expires === void 0 ? void 0 : {
		gap: gap.trim(),
		reason,
		...owner !== void 0 && { owner },
		expires,
		...sheet.placeOf(item)
	};
}
function refusedLives(settings, bound) {
	return settings.flatMap(({ accepted = [] }) => accepted.flatMap((one) => {
		const refused = refusedLife(one, bound, "an accepted gap");
		const { line, column } = one;
		return refused === void 0 ? [] : [{
			line,
			column,
			message: `allow-gaps: ${refused}`
		}];
	}));
}
function complainOfRepeated(sheet, name, globs, all) {
	for (const { gap, line, column } of all) if (globs.filter((glob) => sheet.text(glob)?.trim() === gap).length > 1) {
		const message = `${name}: ${quoted(gap)} is in the list twice: leave one of the two out.`;
		sheet.mistakes.push({
			line,
			column,
			message
		});
	}
}
// src/config/file/inputs-in-file.ts
const ABOUT_THE_FILE = new Set([
	"config",
	"config-from",
	"token",
	"exceptions"
]);
function inputsInFile({ inputs }) {
	return Object.fromEntries(Object.entries(inputs).filter(([name, spec]) => existsIn("action", spec) && (!ABOUT_THE_FILE.has(name) || isSecret(spec))));
}
function policyInputs(gates) {
	return Object.fromEntries(gates.flatMap((gate) => Object.entries(inputsInFile(gate)).filter(([, { group }]) => group === "Policy" || group === "Baseline")));
}
function isSecret({ secret = false }) {
	return secret;
}
// src/policy/policy-mistakes.ts
function policyMistakes({ rules = [] }) {
	return [
		...rules.flatMap(mistakesOf),
		...repeatedNames(rules),
		...unreachable(rules)
	];
}
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
function mistakesOf({ name, when, action, graceDays }, index) {
	const at = (...rest) => [
		"rules",
		index,
		...rest
	];
	const mistakes = [];
	if (!NAME.test(name)) {
		const message = `${JSON.stringify(name.slice(0, 80))} is no name of a rule: letters, digits, "_" and "-", at most 64, with a letter or digit first.`;
		mistakes.push({
			path: at("name"),
			message
		});
	}
	if (graceDays !== void 0 && action !== "block") {
		const message = `grace-days belongs to action block; with ${action} the rule ${name} has nothing to wait with.`;
		mistakes.push({
			path: at("graceDays"),
			message
		});
	}
	if (action === "allow" && Object.keys(when).length === 0) {
		const message = `the rule ${name} names no condition, so it would let everything pass: name one under when.`;
		mistakes.push({
			path: at("when"),
			message
		});
	}
	return [
		...mistakes,
		...emptyLists(when, at),
		...wrongComponents(when, at)
	];
}
function emptyLists(when, at) {
	return Object.entries(when).flatMap(([name, wanted]) => Array.isArray(wanted) && wanted.length === 0 ? [{
		path: at("when", name),
		message: `${name} is an empty list, which nothing matches: leave it out.`
	}] : []);
}
function wrongComponents({ component = [] }, at) {
	return component.flatMap((written) => {
		try {
			componentMatcher(written);
			return [];
		} catch (error) {
			return [{
				path: at("when", "component"),
				message: messageOf(error)
			}];
		}
	});
}
function repeatedNames(rules) {
	return rules.flatMap(({ name }, index) => rules.findIndex((other) => other.name === name) < index ? [{
		path: [
			"rules",
			index,
			"name"
		],
		message: `two rules are called ${name}; reasons name rules, so each needs its own name.`
	}] : []);
}
function unreachable(rules) {
	const all = rules.findIndex(({ when }) => Object.keys(when).length === 0);
	return rules.slice(all === -1 ? rules.length : all + 1).map(({ name }, index) => ({
		path: ["rules", all + 1 + index],
		message: `the rule ${name} is never asked: ${rules[all]?.name ?? "one"} stands before it and matches everything.`
	}));
}
// src/config/file/settings.ts
function readSettings(sheet, entries, specs, where) {
	const settings = new Map();
	for (const entry of entries.filter(({ key }) => !where.others.includes(key))) {
		const spec = Object.hasOwn(specs, entry.key) ? specs[entry.key] : void 0;
		if (spec === void 0) sheet.unknownKey(entry, [...open(specs), ...where.others], where.name);
		else if (isSecret(spec)) sheet.complain(entry.keyNode, `${entry.key} is a secret, and everybody who reads the repository reads this file: give it in the workflow, from a secret.`);
		else {
			const setting = readSetting(sheet, entry, spec);
			if (setting !== void 0) settings.set(entry.key, setting);
		}
	}
	contradiction(sheet, entries);
	return settings;
}
function readSetting(sheet, { key, keyNode, value }, spec) {
	const { globs, accepted } = writtenAs(key) === "accepted-gaps" ? readAcceptedGaps(sheet, key, value) : {
		globs: value,
		accepted: []
	};
	const text = inputText(sheet, key, spec, globs);
	return text === void 0 ? void 0 : {
		text,
		...accepted.length > 0 && { accepted },
		...sheet.placeOf(keyNode)
	};
}
function open(specs) {
	return Object.entries(specs).flatMap(([name, spec]) => isSecret(spec) ? [] : [name]);
}
function contradiction(sheet, entries) {
	const given = (name) => entries.find(({ key }) => key === name);
	const [failOn, budget] = [given("fail-on"), given("budget")];
	if (failOn !== void 0 && budget !== void 0) sheet.complain(budget.keyNode, "fail-on and budget are both given, and both say what fails; leave one of them out.");
}
function entriesOrNone(sheet, { value }, expected) {
	return sheet.shown(value) === "nothing" ? [] : sheet.entries(value, expected) ?? [];
}
// src/config/file/policy.ts
function policyParts(gates) {
	const inputs = policyInputs(gates);
	const named = Object.keys(policyFileSchema.properties).map((part) => [part === "judged" ? "judge" : inFile(part), part]);
	return new Map(named.filter(([name, part]) => !Object.hasOwn(inputs, name) && part !== "ratchet"));
}
function readPolicy(sheet, entry, gates) {
	const entries = entriesOrNone(sheet, entry, "a map such as { budget: { critical: 0 } }");
	const names = policyParts(gates);
	const settings = readSettings(sheet, entries, policyInputs(gates), {
		name: "policy",
		others: [...names.keys()]
	});
	const before = sheet.mistakes.length;
	const read = entries.flatMap(({ key, value }) => {
		const part = names.get(key);
		return part === void 0 ? [] : [[part, readBySchema(sheet, `policy.${key}`, policyFileSchema.properties[part], value)]];
	});
	const parts = Object.fromEntries(read);
	for (const { path, message } of sheet.mistakes.length === before ? policyMistakes(parts) : []) sheet.complain(nodeAt(sheet, entry.value, path), message);
	return {
		settings,
		parts
	};
}
// src/config/file/sheet.ts
const MAX_VALUES = 5e4;
const MAX_DEPTH = 40;
const MAX_ALIASES = 1e3;
var Sheet = class {
	mistakes = [];
	root;
	context;
	#lines = new import_dist.LineCounter();
	#meant;
	constructor(text) {
		const document = (0, import_dist.parseDocument)(text, {
			version: "1.2",
			prettyErrors: false,
			uniqueKeys: false,
			lineCounter: this.#lines
		});
		const said = document.errors.findIndex(({ message }) => TOO_DEEP.test(message));
		for (const { code, pos, message } of [...document.errors.slice(0, said === -1 ? void 0 : said + 1), ...document.warnings]) this.#note(pos[0], TOO_DEEP.test(message) ? "it is nested too deeply." : WORDS.get(code) ?? `this is no YAML: ${message}.`);
		this.#meant = aliasesOf(document);
		this.context = {
			document,
			lines: this.#lines
		};
		const { contents, errors } = document;
		this.root = errors.length === 0 && this.#isBounded(contents) ? contents ?? void 0 : void 0;
	}
	complain(node, message) {
		this.#note(node?.range?.[0] ?? 0, message);
	}
	placeOf(node) {
		return this.#place(node?.range?.[0] ?? 0);
	}
	plain(node) {
		return (0, import_dist.isAlias)(node) ? this.#meant.get(node) : node;
	}
	entries(node, expected) {
		const map = this.plain(node);
		if (!(0, import_dist.isMap)(map)) {
			this.complain(node, `${this.shown(node)} is not ${expected}.`);
			return;
		}
		return map.items.flatMap(({ key: keyNode, value }) => {
			const key = this.text(keyNode);
			if (key === void 0) {
				this.complain(keyNode, "a key must be a text.");
				return [];
			}
			return [{
				key,
				keyNode,
				value: value ?? nothingAt(keyNode)
			}];
		});
	}
	valueOf(node, key) {
		const map = this.plain(node);
		return (0, import_dist.isMap)(map) ? map.items.find((pair) => this.text(pair.key) === key)?.value ?? void 0 : void 0;
	}
	isMap(node) {
		return (0, import_dist.isMap)(this.plain(node));
	}
	items(node) {
		const list = this.plain(node);
		return (0, import_dist.isSeq)(list) ? list.items : void 0;
	}
	text(node) {
		const scalar = this.plain(node);
		return (0, import_dist.isScalar)(scalar) ? textOf(scalar) : void 0;
	}
	shown(node) {
		const plain = this.plain(node);
		if ((0, import_dist.isMap)(plain) || (0, import_dist.isSeq)(plain)) return (0, import_dist.isMap)(plain) ? "a map" : "a list";
		const text = this.text(plain);
		return text === void 0 ? "nothing" : quoted(text);
	}
	unknownKey({ key, keyNode }, known, where) {
		const suggestion = nearest(key, known);
		const others = suggestion === void 0 ? `; there are ${known.join(", ")}.` : `; did you mean ${suggestion}?`;
		const hint = key === "<<" ? "; merge keys are not read: repeat what is meant." : others;
		this.complain(keyNode, `there is no key ${quoted(key)} in ${where}${hint}`);
	}
	#note(offset, message) {
		this.mistakes.push({
			...this.#place(offset),
			message
		});
	}
	#place(offset) {
		const { line, col } = this.#lines.linePos(offset);
		return {
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	}
	#repeated(keys) {
		const seen = new Set();
		for (const node of keys) {
			const key = this.text(node) ?? "";
			if (seen.has(key)) this.complain(node, `${quoted(key)} is in the same map twice: leave one of the two out.`);
			seen.add(key);
		}
	}
	#isBounded(root) {
		if (this.#meant.size > MAX_ALIASES) {
			this.#note(0, `it holds more than ${MAX_ALIASES} aliases: write what they stand for.`);
			return false;
		}
		let left = MAX_VALUES;
		const walk = (node, depth) => {
			left -= 1;
			if (left < 0 || depth > MAX_DEPTH) {
				this.#note(0, `it holds more than ${left < 0 ? `${MAX_VALUES} values` : `${MAX_DEPTH} levels`} once its aliases are put in: write it without them.`);
				return false;
			}
			if ((0, import_dist.isAlias)(node) && !this.#meant.has(node)) {
				this.complain(node, `there is no anchor &${node.source} before this alias.`);
				return false;
			}
			const plain = this.plain(node ?? void 0);
			if ((0, import_dist.isMap)(plain)) {
				this.#repeated(plain.items.map(({ key }) => key));
				return plain.items.every(({ key, value }) => walk(key, depth + 1) && walk(value, depth + 1));
			}
			return !(0, import_dist.isSeq)(plain) || plain.items.every((item) => walk(item, depth + 1));
		};
		return walk(root, 0);
	}
};
function nothingAt({ range }) {
	const nothing = new import_dist.Scalar(null);
	nothing.range = range ?? null;
	return nothing;
}
const TOO_DEEP = /call stack/;
const WORDS = new Map([["MULTIPLE_DOCS", "a second document begins here, and one file is one document: leave it out."], ["TAG_RESOLVE_FAILED", "tags are not read: write the value without one."]]);
function aliasesOf(document) {
	const anchors = new Map();
	const meant = new Map();
	(0, import_dist.visit)(document, {
		Alias: (_, alias) => {
			const node = anchors.get(alias.source);
			if (node !== void 0) meant.set(alias, node);
		},
		Value: (_, node) => {
			if (node.anchor !== void 0) anchors.set(node.anchor, node);
		}
	});
	return meant;
}
function textOf({ value, source }) {
	if (value === null || value === void 0) return;
	return typeof value === "string" ? value : source ?? JSON.stringify(value);
}
// src/config/file/read.ts
const TOP_KEYS = [
	"version",
	"policy",
	"exceptions",
	"exception-files",
	"gates"
];
function readConfig(text, options) {
	const sheet = new Sheet(text);
	const read = sheet.root === void 0 ? void 0 : readTop(sheet, sheet.root, options);
	const [first, ...others] = sheet.mistakes;
	if (first !== void 0) return { mistakes: [first, ...others] };
	return read === void 0 ? { mistakes: [EMPTY] } : {
		config: read,
		mistakes: []
	};
}
const EMPTY = {
	line: 1,
	column: 1,
	message: "it is empty: begin it with \"version: 1\"."
};
function readTop(sheet, root, { name, gates, now }) {
	const entries = sheet.shown(root) === "nothing" ? void 0 : sheet.entries(root, `a map with ${TOP_KEYS.join(", ")}`);
	if (entries === void 0) return;
	const at = (key) => entries.find((entry) => entry.key === key);
	for (const entry of entries) if (!TOP_KEYS.some((known) => known === entry.key)) unknownTop(sheet, entry, gates);
	checkVersion(sheet, at("version"));
	const entry = at("policy");
	const policy = entry === void 0 ? void 0 : readPolicy(sheet, entry, gates);
	const maxDays = policy?.parts.exceptions?.maxDays;
	const ledger = readExceptionList(at("exceptions")?.value, sheet.context, {
		file: name,
		now,
		maxDays
	});
	sheet.mistakes.push(...ledger.mistakes);
	const runs = readRuns(sheet, at("gates"), gates);
	const settings = [...policy?.settings.values() ?? [], ...runs.flatMap((run) => [...run.settings.values()])];
	sheet.mistakes.push(...refusedLives(settings, {
		now,
		maxDays
	}));
	return {
		name,
		...policy !== void 0 && { policy },
		exceptions: ledger.exceptions,
		notices: ledger.notices,
		exceptionFiles: readFiles(sheet, at("exception-files")),
		runs
	};
}
function unknownTop(sheet, entry, gates) {
	const { key, keyNode } = entry;
	if (gates.some(({ name }) => name === key)) sheet.complain(keyNode, `${quoted(key)} belongs under "gates:".`);
	else if ([...Object.keys(policyInputs(gates)), ...policyParts(gates).keys()].includes(key)) sheet.complain(keyNode, `${quoted(key)} belongs under "policy:".`);
	else sheet.unknownKey(entry, TOP_KEYS, "the file");
}
function checkVersion(sheet, entry) {
	if (entry === void 0) sheet.complain(void 0, "version is missing: begin the file with \"version: 1\".");
	else if (sheet.text(entry.value) !== "1") sheet.complain(entry.value, `version: ${sheet.shown(entry.value)} is not 1, the only version there is.`);
}
function readFiles(sheet, entry) {
	if (entry === void 0) return [];
	return (sheet.items(entry.value) ?? [entry.value]).flatMap((node) => {
		const text = plainText(sheet, node);
		const inside = text !== void 0 && !/^(?:[\\/~]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(text);
		if (!inside) sheet.complain(node, `exception-files: ${sheet.shown(node)} is not a file of this repository, named from its root.`);
		return text !== void 0 && inside ? [{
			text,
			...sheet.placeOf(node)
		}] : [];
	});
}
function readRuns(sheet, entry, gates) {
	if (entry === void 0) return [];
	const names = gates.map(({ name }) => name);
	return entriesOrNone(sheet, entry, `a map of gates (${names.join(", ")})`).flatMap((gate) => {
		const spec = gates.find(({ name }) => name === gate.key);
		if (spec === void 0) {
			const suggestion = nearest(gate.key, names);
			const hint = suggestion === void 0 ? `there are ${names.join(", ")}.` : `did you mean ${suggestion}?`;
			sheet.complain(gate.keyNode, `there is no gate ${quoted(gate.key)}; ${hint}`);
			return [];
		}
		const runs = (sheet.items(gate.value) ?? [gate.value]).map((value) => readRun(sheet, {
			...gate,
			value
		}, spec));
		distinct(sheet, gate, runs);
		return runs;
	});
}
function readRun(sheet, entry, spec) {
	const settings = readSettings(sheet, entriesOrNone(sheet, entry, `a map of inputs of ${spec.name}, or a list of such maps`), inputsInFile(spec), {
		name: spec.name,
		others: []
	});
	const id = settings.get("id")?.text;
	return {
		gate: spec.name,
		...id !== void 0 && { id },
		settings,
		...sheet.placeOf(entry.value)
	};
}
function distinct(sheet, { key, keyNode }, runs) {
	for (const [index, { id, line, column }] of runs.entries()) if (runs.slice(0, index).some((other) => other.id === id)) {
		const which = id === void 0 ? "have no id" : `have the id ${quoted(id)}`;
		sheet.mistakes.push({
			line,
			column,
			message: `${key}: two runs ${which}; give each an id of its own.`
		});
	}
	if (runs.length === 0) sheet.complain(keyNode, `${key}: the list is empty; leave the gate out, or write one run.`);
}
export { readConfig };
