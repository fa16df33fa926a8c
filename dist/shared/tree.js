import { require_dist } from "./yaml.js";
// src/builtin/manifests/scalars.ts
var import_dist = require_dist();
const WORDS = new Map([
	...[
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"true",
		"True",
		"TRUE",
		"on",
		"On",
		"ON"
	].map((word) => [word, true]),
	...[
		"n",
		"N",
		"no",
		"No",
		"NO",
		"false",
		"False",
		"FALSE",
		"off",
		"Off",
		"OFF"
	].map((word) => [word, false]),
	...[
		"",
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null])
]);
const INTEGERS = [
	[/^[-+]?0[xX][0-9a-fA-F]+$/, 16],
	[/^[-+]?0[bB][01]+$/, 2],
	[/^[-+]?0[oO]?[0-7]+$/, 8]
];
const NUMBER = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
function resolvePlain(source) {
	if (source.charCodeAt(0) > 57 && !/^[yYnNtTfFoO~]/.test(source)) return source;
	const word = WORDS.get(source);
	return word === void 0 ? number(source) : word;
}
function number(source) {
	if (!/^[-+.\d]/.test(source)) return source;
	const plain = source.startsWith(".") ? source : source.replaceAll("_", "");
	const radix = INTEGERS.find(([pattern]) => pattern.test(plain))?.[1];
	if (radix !== void 0) return (plain.startsWith("-") ? -1 : 1) * Number.parseInt(plain.replace(/^[-+]?(?:0[xXbBoO])?/, ""), radix);
	const value = NUMBER.test(plain) ? Number(plain) : NaN;
	return Number.isFinite(value) ? value : source;
}
// src/builtin/manifests/library.ts
var Unreadable = class extends Error {
	name = "Unreadable";
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
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
		const document = (0, import_dist.parseDocument)(source, {
			schema: "failsafe",
			merge: false,
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
		const scalar = {
			...scalarOf(node),
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
			if (entry.key === "<<" && (0, import_dist.isScalar)(keyNode) && keyNode.type === "PLAIN") {
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
function scalarOf(node) {
	if (!(0, import_dist.isScalar)(node)) return {
		type: "scalar",
		value: null
	};
	const text = typeof node.value === "string" ? node.value : "";
	return {
		type: "scalar",
		value: node.type === "PLAIN" && (node.tag === void 0 || /^tag:yaml\.org,2002:(?!str|binary)/.test(node.tag)) ? resolvePlain(text) : text
	};
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
// src/builtin/manifests/quick-scalars.ts
const NOT_QUICK = new Error("the quick reader leaves this to the library");
const BLOCK_KEY = /(?:[A-Za-z0-9_/.][\w./-]*|"[^"\\\n\t]*"|'[^'\n\t]*')(?=:(?:[ \n]|$))/y;
const FLOW_KEY = /"[^"\\\n\t]*"(?=:)|(?:[A-Za-z0-9_/.][\w./-]*|'[^'\n\t]*')(?=: )/y;
const DOUBLE_QUOTED = /"(?:[^"\\\n\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SINGLE_QUOTED = /'(?:[^'\n\t]|'')*'/y;
const BLOCK_PLAIN = /(?:-(?=[^\s])|[^\s\-?:,[\]{}#&*!|>'"%@`])(?:[^\s:#]|:(?=[^\s])|[ ]+(?=[^\s#:])|(?<=[^\s])#)*/y;
const FLOW_PLAIN = /-*[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^\s,[\]{}:#]|:(?=[^\s,[\]{}]))*/y;
const MAX_KEY = 1024;
function readKey(text, at, { flow }) {
	const source = match(flow ? FLOW_KEY : BLOCK_KEY, text, at);
	if (source === void 0) return;
	const key = source.startsWith("\"") || source.startsWith("'") ? source.slice(1, -1) : resolvePlain(source);
	if (typeof key !== "string" || source.length > MAX_KEY) throw NOT_QUICK;
	return {
		key,
		end: at + source.length
	};
}
function readScalar(text, at, { flow }) {
	const first = text.charAt(at);
	if (first === "\"") return quoted(match(DOUBLE_QUOTED, text, at), at, unescapeDouble);
	if (first === "'") return quoted(match(SINGLE_QUOTED, text, at), at, (source) => source.slice(1, -1).replaceAll("''", "'"));
	const source = match(flow ? FLOW_PLAIN : BLOCK_PLAIN, text, at);
	if (source === void 0) throw NOT_QUICK;
	return {
		type: "scalar",
		value: resolvePlain(source),
		start: at,
		end: at + source.length
	};
}
function quoted(source, at, read) {
	if (source === void 0) throw NOT_QUICK;
	return {
		type: "scalar",
		value: read(source),
		start: at,
		end: at + source.length
	};
}
function unescapeDouble(source) {
	return source.includes("\\") ? String(JSON.parse(source)) : source.slice(1, -1);
}
function match(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}
const SPACE = /[ \t\n]*/y;
var FlowReader = class {
	#at;
	#text;
	#parent;
	constructor(text, at, parent) {
		this.#text = text;
		this.#at = at;
		this.#parent = parent;
	}
	read(depth) {
		const first = this.#text.charAt(this.#at);
		if (depth > 100) throw NOT_QUICK;
		if (first === "{") return this.#map(depth);
		return first === "[" ? this.#seq(depth) : this.#scalar();
	}
	#scalar() {
		const scalar = readScalar(this.#text, this.#at, { flow: true });
		this.#at = scalar.end;
		return scalar;
	}
	#map(depth) {
		const start = this.#at;
		const entries = [];
		const keys = new Set();
		this.#each("}", () => {
			const entry = this.#entry(depth);
			if (keys.has(entry.key)) throw NOT_QUICK;
			keys.add(entry.key);
			entries.push(entry);
		});
		return {
			type: "map",
			flow: true,
			entries,
			start,
			end: this.#at
		};
	}
	#entry(depth) {
		const start = this.#at;
		const key = readKey(this.#text, start, { flow: true });
		if (key === void 0) throw NOT_QUICK;
		this.#at = key.end + 1;
		this.#space();
		return {
			key: key.key,
			start,
			end: key.end,
			value: this.read(depth + 1)
		};
	}
	#seq(depth) {
		const start = this.#at;
		const items = [];
		this.#each("]", () => {
			items.push(this.read(depth + 1));
		});
		return {
			type: "seq",
			flow: true,
			items,
			start,
			end: this.#at
		};
	}
	#each(closing, readOne) {
		this.#at += 1;
		this.#space();
		if (this.#text.charAt(this.#at) === closing) {
			this.#at += 1;
			return;
		}
		for (;;) {
			readOne();
			this.#space();
			const next = this.#text.charAt(this.#at);
			this.#at += 1;
			if (next === closing) return;
			if (next !== ",") throw NOT_QUICK;
			this.#space();
		}
	}
	#space() {
		const code = this.#text.charCodeAt(this.#at);
		if (code !== 32 && code !== 9 && code !== 10) return;
		SPACE.lastIndex = this.#at;
		const space = SPACE.exec(this.#text)?.[0] ?? "";
		const lastLine = space.lastIndexOf("\n");
		const indent = space.length - lastLine - 1;
		if (this.#parent >= 0 && (space.includes("	") || lastLine >= 0 && indent <= this.#parent)) throw NOT_QUICK;
		this.#at += space.length;
	}
};
// src/builtin/manifests/quick.ts
function quickRead(text, start = 0, end = text.length) {
	if (text.includes("\r")) return;
	try {
		return new BlockReader(text.slice(0, end), start).document();
	} catch (error) {
		if (error === NOT_QUICK) return;
		throw error;
	}
}
const BLANKS = /[ ]*/y;
const LITERAL_HEADER = /\|-?[ ]*(?=\n)/y;
var BlockReader = class {
	#text;
	#at;
	#indent = 0;
	#line;
	constructor(text, start) {
		this.#text = text;
		this.#at = start;
		this.#line = start;
	}
	document() {
		this.#nextContent(this.#at);
		const tree = this.#indent === -1 ? empty(this.#at) : this.#block(0);
		if (this.#indent !== -1) throw NOT_QUICK;
		return tree;
	}
	#block(depth) {
		if (depth > 100) throw NOT_QUICK;
		if (this.#atDash()) return this.#seq(depth);
		const key = readKey(this.#text, this.#at, { flow: false });
		if (key !== void 0) return this.#map(key, depth);
		const first = this.#text.charAt(this.#at);
		if (first !== "{" && first !== "[") throw NOT_QUICK;
		return this.#flow(this.#indent === 0 ? -1 : this.#indent - 1, depth);
	}
	#map(firstKey, depth) {
		const indent = this.#indent;
		const start = this.#at;
		const entries = [];
		const keys = new Set();
		let key = firstKey;
		let end = start;
		while (key !== void 0 && !keys.has(key.key)) {
			const keyStart = this.#at;
			keys.add(key.key);
			const value = this.#value(key.end + 1, indent, depth, { dashesAt: indent });
			entries.push({
				key: key.key,
				start: keyStart,
				end: key.end,
				value
			});
			end = Math.max(value.end, key.end);
			if (this.#indent < indent) return {
				type: "map",
				flow: false,
				entries,
				start,
				end
			};
			key = this.#indent === indent ? readKey(this.#text, this.#at, { flow: false }) : void 0;
		}
		throw NOT_QUICK;
	}
	#seq(depth) {
		const indent = this.#indent;
		const start = this.#at;
		const items = [];
		let end = start;
		while (this.#indent === indent && this.#atDash()) {
			const item = this.#item(this.#at + 1, indent, depth);
			items.push(item);
			end = item.end;
			if (this.#indent > indent) throw NOT_QUICK;
		}
		return {
			type: "seq",
			flow: false,
			items,
			start,
			end
		};
	}
	#item(from, indent, depth) {
		this.#skipBlanks(from);
		if (!(this.#atDash() || readKey(this.#text, this.#at, { flow: false }) !== void 0)) return this.#value(from, indent, depth, { dashesAt: indent + 1 });
		this.#indent = this.#at - this.#line;
		return this.#block(depth + 1);
	}
	#value(from, indent, depth, { dashesAt }) {
		this.#skipBlanks(from);
		const first = this.#text.charAt(this.#at);
		if (this.#atLineEnd() || first === "#" && this.#at > from) {
			this.#endLine();
			return this.#indent > indent || this.#indent === dashesAt && this.#atDash() ? this.#block(depth + 1) : empty(from);
		}
		if (first === "|") return this.#literal(indent);
		if (first === "{" || first === "[") return this.#flow(indent, depth);
		const scalar = readScalar(this.#text, this.#at, { flow: false });
		this.#at = scalar.end;
		return this.#closed(scalar, indent);
	}
	#flow(parent, depth) {
		const tree = new FlowReader(this.#text, this.#at, parent).read(depth);
		this.#at = tree.end;
		return this.#closed(tree, parent);
	}
	#closed(tree, indent) {
		const end = this.#at;
		this.#skipBlanks(end);
		if (!this.#atLineEnd() && (this.#text.charAt(this.#at) !== "#" || this.#at === end)) throw NOT_QUICK;
		this.#endLine();
		if (this.#indent > indent) throw NOT_QUICK;
		return tree;
	}
	#literal(indent) {
		const start = this.#at;
		LITERAL_HEADER.lastIndex = start;
		const header = LITERAL_HEADER.exec(this.#text)?.[0];
		if (header === void 0) throw NOT_QUICK;
		const begin = start + header.length + 1;
		const column = this.#column(begin);
		if (column <= indent) throw NOT_QUICK;
		const { lines, end } = this.#literalLines(begin, column);
		this.#nextContent(end);
		if (this.#indent > indent) throw NOT_QUICK;
		const body = lines.join("\n").replace(/\n+$/, "");
		return {
			type: "scalar",
			value: header.startsWith("|-") ? body : `${body}\n`,
			start,
			end: start + this.#text.slice(start, end).trimEnd().length
		};
	}
	#literalLines(begin, column) {
		const lines = [];
		let at = begin;
		while (at < this.#text.length) {
			const newline = this.#text.indexOf("\n", at);
			if (newline === -1) throw NOT_QUICK;
			const indent = this.#column(at);
			const blank = at + indent === newline;
			if (!blank && indent < column) break;
			lines.push(blank && indent < column ? "" : this.#text.slice(at + column, newline));
			at = newline + 1;
		}
		return {
			lines,
			end: at
		};
	}
	#column(line) {
		BLANKS.lastIndex = line;
		return BLANKS.exec(this.#text)?.[0].length ?? 0;
	}
	#atDash() {
		const next = this.#text.charCodeAt(this.#at + 1);
		return this.#text.charCodeAt(this.#at) === 45 && (next === 32 || next === 10 || Number.isNaN(next));
	}
	#atLineEnd() {
		return this.#at >= this.#text.length || this.#text.charCodeAt(this.#at) === 10;
	}
	#skipBlanks(from) {
		this.#at = from + this.#column(from);
		if (this.#text.charCodeAt(this.#at) === 9) throw NOT_QUICK;
	}
	#endLine() {
		const newline = this.#text.indexOf("\n", this.#at);
		this.#nextContent(newline === -1 ? this.#text.length : newline + 1);
	}
	#nextContent(line) {
		for (let at = line; at < this.#text.length;) {
			const indent = this.#column(at);
			const first = this.#text.charCodeAt(at + indent);
			if (first === 9) throw NOT_QUICK;
			if (first !== 10 && first !== 35 && !Number.isNaN(first)) {
				this.#line = at;
				this.#indent = indent;
				this.#at = at + indent;
				return;
			}
			const newline = this.#text.indexOf("\n", at + indent);
			at = newline === -1 ? this.#text.length : newline + 1;
		}
		this.#at = this.#text.length;
		this.#indent = -1;
	}
};
function empty(at) {
	return {
		type: "scalar",
		value: null,
		start: at,
		end: at
	};
}
// src/builtin/manifests/tree.ts
function toValue(tree, shared = new Map()) {
	if (tree.type === "scalar") return tree.value;
	const known = shared.get(tree);
	if (known !== void 0) return known;
	const value = tree.type === "seq" ? tree.items.map((item) => toValue(item, shared)) : mapValue(tree, (one) => toValue(one, shared));
	shared.set(tree, value);
	return value;
}
function mapValue({ entries }, valueOf) {
	const value = {};
	for (const { key, value: child } of entries) if (key === "__proto__") Object.defineProperty(value, key, {
		value: valueOf(child),
		enumerable: true,
		configurable: true,
		writable: true
	});
	else value[key] = valueOf(child);
	return value;
}
function walk(root, path) {
	const steps = [{ node: root }];
	let node = root;
	for (const part of path) {
		const step = child(node, part);
		if (step === void 0) break;
		steps.push(step);
		node = step.node;
	}
	return steps;
}
function child(node, part) {
	if (node.type === "map") {
		const entry = node.entries.find(({ key }) => key === part);
		return entry && {
			node: entry.value,
			entry
		};
	}
	const item = node.type === "seq" && typeof part === "number" ? node.items[part] : void 0;
	return item && { node: item };
}
export { Unreadable, libraryRead, quickRead, resolvePlain, toValue, walk };
