import { require_dist } from "./yaml.js";
import { Unreadable, resolvePlain } from "./manifests-read.js";
// src/builtin/manifests/abyss.ts
var import_dist = require_dist();
const MAX_DEPTH = 2e3;
const COMPACT = new RegExp(`(?:[-?] +){${MAX_DEPTH}}`);
function isAbyss(source) {
	return COMPACT.test(source) || depthOf(source) > MAX_DEPTH && depthOf(flowTokens(source)) > MAX_DEPTH;
}
function depthOf(text) {
	let depth = 0;
	let deepest = 0;
	for (const one of text) if (one === "[" || one === "{") {
		depth += 1;
		deepest = Math.max(deepest, depth);
	} else if (one === "]" || one === "}") depth = Math.max(0, depth - 1);
	return deepest;
}
const SCALAR = "";
function* flowTokens(source) {
	let last = "";
	for (const token of new import_dist.Lexer().lex(source)) {
		if (last !== SCALAR) yield token;
		last = token;
	}
}
// src/builtin/manifests/library-scalars.ts
const STANDARD = "tag:yaml.org,2002:";
const TYPES = {
	bool: "boolean",
	int: "number",
	float: "number",
	null: "null"
};
function scalarValue(node) {
	if (!(0, import_dist.isScalar)(node)) return null;
	const text = typeof node.value === "string" ? node.value : "";
	if (node.tag === void 0) return node.type === "PLAIN" ? resolvePlain(text) : text;
	const name = node.tag.startsWith(STANDARD) ? node.tag.slice(18) : "";
	const type = TYPES[name];
	if (type === void 0) return name === "binary" ? Buffer.from(text, "base64").toString("utf8") : text;
	const value = resolvePlain(text);
	return (value === null ? "null" : typeof value) === type ? value : void 0;
}
function isMergeKey(node) {
	if (!(0, import_dist.isScalar)(node) || node.value !== "<<") return false;
	return node.tag === void 0 ? node.type === "PLAIN" : node.tag === "!" || node.tag === `${STANDARD}merge`;
}
// src/builtin/manifests/library.ts
const MAX_LIBRARY_LENGTH = 4e6;
const MAX_NODES = 5e5;
const TOO_DEEP = "its collections are nested too deeply to be read";
const ADVICE = {
	TAB_AS_INDENT: "a tab is used for indentation, which YAML forbids; write spaces",
	DUPLICATE_KEY: "a key is written twice in one mapping; remove one of them",
	BAD_INDENT: "the indentation does not fit what is above; align the line with its siblings",
	BLOCK_IN_FLOW: "a block stands within brackets or braces, where YAML forbids it",
	MULTILINE_IMPLICIT_KEY: "a key runs over several lines; is a colon or a quote missing?",
	MISSING_CHAR: "a quote, bracket, comma or colon is missing here",
	RESOURCE_EXHAUSTION: TOO_DEEP,
	UNEXPECTED_TOKEN: "something stands here that YAML does not allow in this place"
};
function libraryRead(text, start, end) {
	if (end - start > 4e6) throw new Unreadable(`the document is longer than ${`${MAX_LIBRARY_LENGTH / 1e6} million characters`} and not plain enough to be read quickly; split it`, start);
	try {
		const source = text.slice(start, end);
		if (isAbyss(source)) throw new Unreadable(TOO_DEEP, start);
		const document = (0, import_dist.parseDocument)(source, {
			schema: "failsafe",
			merge: false,
			resolveKnownTags: false,
			uniqueKeys: false,
			prettyErrors: false,
			logLevel: "silent"
		});
		const [error] = document.errors;
		if (error !== void 0) throw new Unreadable(messageOf(error), start + error.pos[0]);
		const converter = new Converter(source, start);
		const tree = converter.tree(document.contents, start);
		if (converter.hasAnchors) countNodes(tree, start);
		return tree;
	} catch (error) {
		if (error instanceof RangeError) throw new Unreadable(TOO_DEEP, start);
		throw error;
	}
}
function messageOf({ code, message }) {
	return ADVICE[code] ?? `${message.split("\n")[0] ?? ""} (${code})`;
}
var Converter = class {
	#text;
	#start;
	#anchors = new Map();
	constructor(text, start) {
		this.#text = text;
		this.#start = start;
	}
	get hasAnchors() {
		return this.#anchors.size > 0;
	}
	tree(node, fallback) {
		if ((0, import_dist.isAlias)(node)) return this.#alias(node);
		const span = this.#span(node, fallback);
		if ((0, import_dist.isMap)(node)) {
			const entries = [];
			const tree = {
				type: "map",
				flow: node.flow === true,
				entries,
				...span
			};
			this.#anchor(node.anchor, tree);
			this.#entries(node, entries);
			return tree;
		}
		if ((0, import_dist.isSeq)(node)) {
			const items = [];
			const tree = {
				type: "seq",
				flow: node.flow === true,
				items,
				...span
			};
			this.#anchor(node.anchor, tree);
			for (const item of node.items) items.push(this.tree(item, span.start));
			return tree;
		}
		const value = scalarValue(node);
		if (value === void 0) throw new Unreadable(`the value does not fit its tag ${node?.tag ?? ""}; remove the tag`, span.start);
		const scalar = {
			type: "scalar",
			value,
			...span
		};
		this.#anchor(node?.anchor, scalar);
		return scalar;
	}
	#span(node, fallback) {
		const end = endOf(node, this.#text);
		return end === void 0 || end === node?.range?.[0] ? {
			start: fallback,
			end: fallback
		} : {
			start: this.#start + (node?.range?.[0] ?? 0),
			end: this.#start + end
		};
	}
	#anchor(name, tree) {
		if (name !== void 0) this.#anchors.set(name, tree);
	}
	#alias(node) {
		const tree = this.#anchors.get(node.source);
		if (tree === void 0) {
			const at = this.#start + (node.range?.[0] ?? 0);
			throw new Unreadable(`the alias *${node.source} has no anchor &${node.source} before it`, at);
		}
		return tree;
	}
	#entries(map, entries) {
		const places = new Map();
		const written = new Set();
		const set = (entry) => {
			const place = places.get(entry.key) ?? entries.length;
			places.set(entry.key, place);
			entries[place] = entry;
		};
		for (const { key: keyNode, value: valueNode } of map.items) {
			const entry = this.#entry(keyNode, valueNode, map);
			if (isMergeKey(keyNode)) {
				for (const merged of mergedEntries(entry)) set(merged);
				continue;
			}
			if (written.has(entry.key)) throw new Unreadable(`the key ${JSON.stringify(entry.key)} is written twice; remove one of them`, entry.start);
			written.add(entry.key);
			set(entry);
		}
	}
	#entry(keyNode, valueNode, map) {
		const key = this.tree(keyNode, this.#start + (map.range?.[0] ?? 0));
		if (key.type !== "scalar") throw new Unreadable("a key is itself a collection, which Kubernetes does not read; write text", key.start);
		const value = this.tree(valueNode, key.end + 1);
		return {
			key: String(key.value),
			start: key.start,
			end: key.end,
			value
		};
	}
};
function mergedEntries({ start, value }) {
	return (value.type === "seq" ? value.items.toReversed() : [value]).flatMap((source) => {
		if (source.type !== "map") throw new Unreadable("the merge key << wants a mapping or an alias of one", start);
		return source.entries;
	});
}
function endOf(node, text) {
	if (node?.range === void 0 || node.range === null) return;
	const [from, to] = node.range;
	if ((0, import_dist.isMap)(node) && node.flow !== true) {
		const last = node.items.at(-1);
		return endOf(last?.value, text) ?? endOf(last?.key, text);
	}
	if ((0, import_dist.isSeq)(node) && node.flow !== true) return endOf(node.items.at(-1), text);
	return from + text.slice(from, to).trimEnd().length;
}
function countNodes(root, offset) {
	const sizes = new Map();
	const size = (tree) => {
		if (tree.type === "scalar") return 1;
		const known = sizes.get(tree);
		if (known !== void 0) return known;
		sizes.set(tree, Number.POSITIVE_INFINITY);
		const total = (tree.type === "map" ? tree.entries.map(({ value }) => value) : tree.items).reduce((sum, child) => sum + size(child), 1);
		sizes.set(tree, total);
		return total;
	};
	if (size(root) > MAX_NODES) throw new Unreadable(`its aliases stand for more than ${MAX_NODES} values or for themselves; write them out`, offset);
}
export { MAX_LIBRARY_LENGTH, libraryRead };
