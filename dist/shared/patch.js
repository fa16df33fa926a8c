import { t as require_dist } from "./yaml.js";
import { isDeepStrictEqual } from "node:util";
// src/builtin/fix/line-diff.ts
const MAX_CHANGES = 2e3;
function diffLines(before, after) {
	const head = commonHead(before, after);
	const tail = commonHead(before.slice(head).toReversed(), after.slice(head).toReversed());
	const middle = compare(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
	return [
		...before.slice(0, head).map((text) => line(" ", text)),
		...middle,
		...before.slice(before.length - tail).map((text) => line(" ", text))
	];
}
function line(op, text) {
	return {
		op,
		text
	};
}
function commonHead(a, b) {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
	return length;
}
function compare(a, b) {
	const trace = [];
	let frontier = new Map([[1, 0]]);
	for (let changes = 0; changes <= Math.min(MAX_CHANGES, a.length + b.length); changes += 1) {
		trace.push(frontier);
		const next = new Map();
		for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
			let x = startOf(frontier, diagonal, changes);
			while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
			next.set(diagonal, x);
			if (x >= a.length && x - diagonal >= b.length) return backtrack(trace, a, b);
		}
		frontier = next;
	}
	return [...a.map((text) => line("-", text)), ...b.map((text) => line("+", text))];
}
function goesDown(frontier, diagonal, changes) {
	const left = frontier.get(diagonal - 1) ?? -1;
	const above = frontier.get(diagonal + 1) ?? -1;
	return diagonal === -changes || diagonal !== changes && left < above;
}
function startOf(frontier, diagonal, changes) {
	return goesDown(frontier, diagonal, changes) ? frontier.get(diagonal + 1) ?? 0 : (frontier.get(diagonal - 1) ?? 0) + 1;
}
function backtrack(trace, a, b) {
	const lines = [];
	let x = a.length;
	let y = b.length;
	for (let changes = trace.length - 1; changes >= 0; changes -= 1) {
		const frontier = trace[changes] ?? new Map();
		const diagonal = x - y;
		const down = goesDown(frontier, diagonal, changes);
		const start = changes === 0 ? 0 : startOf(frontier, diagonal, changes);
		while (x > start && y > start - diagonal) {
			x -= 1;
			y -= 1;
			lines.push(line(" ", a[x] ?? ""));
		}
		if (changes > 0 && down) {
			y -= 1;
			lines.push(line("+", b[y] ?? ""));
		} else if (changes > 0) {
			x -= 1;
			lines.push(line("-", a[x] ?? ""));
		}
	}
	return lines.toReversed();
}
// src/builtin/fix/diff.ts
const CONTEXT = 3;
const NO_NEWLINE = "\\ No newline at end of file";
function unifiedDiff(before, after, path) {
	const { head, tail } = unchanged(before, after);
	const lines = diffLines(linesOf(before.slice(head, before.length - tail)), linesOf(after.slice(head, after.length - tail)));
	const skipped = countLines(before, head);
	const hunks = hunksOf(lines).map((hunk) => formatHunk(lines, hunk, skipped));
	return hunks.length === 0 ? "" : [
		`--- ${quoted$1(`a/${path}`)}`,
		`+++ ${quoted$1(`b/${path}`)}`,
		...hunks,
		""
	].join("\n");
}
function unchanged(before, after) {
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
	let tail = 0;
	while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
	for (let line = 0; line <= CONTEXT; line += 1) {
		head = head === 0 ? 0 : before.lastIndexOf("\n", head - 1);
		head = Math.max(0, head);
		const newline = before.indexOf("\n", before.length - tail);
		tail = newline === -1 ? 0 : before.length - newline - 1;
	}
	return {
		head: head === 0 ? 0 : head + 1,
		tail
	};
}
function countLines(text, end) {
	let count = 0;
	for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) count += 1;
	return count;
}
function linesOf(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function quoted$1(path) {
	return /[\u0000-\u001F"\\\u007F]/.test(path) ? JSON.stringify(path) : path;
}
function hunksOf(lines) {
	const hunks = [];
	for (const [index, { op }] of lines.entries()) {
		if (op === " ") continue;
		const last = hunks.at(-1);
		const from = Math.max(0, index - CONTEXT);
		const to = Math.min(lines.length, index + CONTEXT + 1);
		if (last !== void 0 && from <= last.to) hunks[hunks.length - 1] = {
			from: last.from,
			to
		};
		else hunks.push({
			from,
			to
		});
	}
	return hunks;
}
function formatHunk(lines, { from, to }, skipped) {
	const head = lines.slice(0, from);
	const body = lines.slice(from, to);
	const range = (without) => {
		const count = body.filter(({ op }) => op !== without).length;
		const begin = skipped + head.filter(({ op }) => op !== without).length;
		return `${count === 0 ? begin : begin + 1},${count}`;
	};
	const written = body.map(({ op, text }) => text.endsWith("\n") ? `${op}${text.slice(0, -1)}` : `${op}${text}\n${NO_NEWLINE}`);
	return [`@@ -${range("+")} +${range("-")} @@`, ...written].join("\n");
}
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
// src/builtin/fix/edits.ts
function editValue(value, edits) {
	return edits.reduce((edited, edit) => at(edited, edit.path, edit), value);
}
function at(value, path, edit) {
	const [part, ...rest] = path;
	if (part === void 0) return edit.op === "set" ? edit.value : null;
	const child = childOf(value, part);
	if (edit.op === "delete" && (rest.length === 0 || child === void 0)) return child === void 0 ? value ?? null : without(value, part);
	const edited = at(child, rest, edit);
	if (Array.isArray(value) && typeof part === "number") return value.toSpliced(part, 1, edited);
	return isObject(value) ? {
		...value,
		[part]: edited
	} : { [part]: edited };
}
function childOf(value, part) {
	if (Array.isArray(value)) return typeof part === "number" ? value[part] : void 0;
	return isObject(value) && Object.hasOwn(value, part) ? value[part] : void 0;
}
function without(value, part) {
	if (Array.isArray(value)) return value.filter((_, index) => index !== part);
	return Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => key !== part));
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function nest(path, value) {
	if (path.some((part) => typeof part === "number")) return;
	return path.reduceRight((inner, part) => ({ [part]: inner }), value);
}
// src/builtin/fix/format.ts
const PLAIN = /^[A-Za-z/][A-Za-z_./-]*$/;
function formatScalar(value, { json }) {
	if (typeof value !== "string") return String(value);
	return !json && PLAIN.test(value) && resolvePlain(value) === value ? value : JSON.stringify(value);
}
function formatFlow(value, style) {
	if (isScalar(value)) return formatScalar(value, style);
	if (Array.isArray(value)) return `[${value.map((item) => formatFlow(item, style)).join(", ")}]`;
	return `{${Object.entries(value).map(([key, one]) => `${formatScalar(key, style)}: ${formatFlow(one, style)}`).join(", ")}}`;
}
function formatBlock(value, indent, style) {
	const pad = " ".repeat(indent);
	if (isScalar(value) || Object.keys(value).length === 0) return;
	if (Array.isArray(value)) return value.map((item) => `${pad}- ${formatFlow(item, style)}`);
	return Object.entries(value).flatMap(([key, one]) => entryLines(key, one, indent, style));
}
function entryLines(key, value, indent, style) {
	const pad = " ".repeat(indent);
	const block = formatBlock(value, indent + 2, style);
	const name = formatScalar(key, style);
	return block === void 0 ? [`${pad}${name}: ${formatFlow(value, style)}`] : [`${pad}${name}:`, ...block];
}
function isScalar(value) {
	return value === null || typeof value !== "object";
}
// src/builtin/fix/set.ts
function setEdit(text, root, path, value) {
	const style = styleOf(text, root);
	const steps = walk(root, path);
	const last = steps[steps.length - 1] ?? steps[0];
	const [missing, ...rest] = path.slice(steps.length - 1);
	if (missing === void 0) return replace(text, last, value, style);
	const added = nest(rest, value);
	if (added === void 0) return;
	const { node, entry } = last;
	if (typeof missing === "number") return node.type === "seq" && missing === node.items.length ? append(text, node, added, style) : void 0;
	if (node.type === "map") return node.flow ? addFlow(text, node, missing, added, style) : addBlock(text, node, missing, added, style);
	return node.type === "scalar" && node.value === null && node.start === node.end && entry !== void 0 ? fill(text, entry, { [missing]: added }, style) : void 0;
}
function styleOf(text, root) {
	return {
		json: root.type !== "scalar" && root.flow,
		newline: text.includes("\r\n") ? "\r\n" : "\n"
	};
}
function columnOf(text, offset) {
	return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
function lineEnd(text, offset) {
	const newline = text.indexOf("\n", offset);
	if (newline === -1) return text.length;
	return text.charAt(newline - 1) === "\r" && newline > offset ? newline - 1 : newline;
}
function replace(text, { node, entry }, value, style) {
	if (entry !== void 0 && node.start === node.end) return fill(text, entry, value, style);
	if (node.type !== "scalar" && !node.flow) return;
	const written = text.slice(node.start, node.end);
	if (/^[|>]/.test(written)) return;
	return {
		start: node.start,
		end: node.end,
		text: inQuotesOf(written, value) ?? formatFlow(value, style)
	};
}
function inQuotesOf(written, value) {
	if (typeof value !== "string") return;
	if (written.startsWith("\"")) return JSON.stringify(value);
	return written.startsWith("'") && !/['\n]/.test(value) ? `'${value}'` : void 0;
}
function fill(text, entry, value, style) {
	const colon = text.indexOf(":", entry.end);
	if (colon === -1 || text.slice(entry.end, colon).trim() !== "") return;
	const indent = columnOf(text, entry.start);
	const lines = style.json ? void 0 : formatBlock(value, indent + 2, style);
	if (lines === void 0) return {
		start: colon + 1,
		end: colon + 1,
		text: ` ${formatFlow(value, style)}`
	};
	const at = lineEnd(text, colon);
	return {
		start: at,
		end: at,
		text: lines.map((line) => `${style.newline}${line}`).join("")
	};
}
function addBlock(text, map, key, value, style) {
	const [first] = map.entries;
	if (first === void 0) return;
	const at = lineEnd(text, map.end);
	return {
		start: at,
		end: at,
		text: entryLines(key, value, columnOf(text, first.start), style).map((line) => `${style.newline}${line}`).join("")
	};
}
function addFlow(text, map, key, value, style) {
	const last = map.entries.at(-1);
	if (last === void 0) return {
		start: map.start,
		end: map.end,
		text: formatFlow({ [key]: value }, style)
	};
	const quoted = style.json || text.charAt(last.start) === "\"";
	const at = last.value.end;
	const lineStart = at - columnOf(text, at);
	const indent = text.slice(last.start - columnOf(text, last.start), last.start);
	return {
		start: at,
		end: at,
		text: `,${indent.trim() === "" && text.slice(map.start, last.start).includes("\n") && lineStart >= 0 ? prettyMember(key, value, indent, style) : ` ${formatScalar(key, { json: quoted })}: ${formatFlow(value, { json: quoted })}`}`
	};
}
function prettyMember(key, value, indent, { newline }) {
	const unit = indent.includes("	") ? "	" : "  ";
	return JSON.stringify({ [key]: value }, null, unit).split("\n").slice(1, -1).map((line) => `${newline}${indent}${line.slice(unit.length)}`).join("");
}
function append(text, seq, value, style) {
	const last = seq.items.at(-1);
	if (seq.flow) {
		const at = last?.end ?? seq.end - 1;
		return {
			start: at,
			end: at,
			text: `${last === void 0 ? "" : ", "}${formatFlow(value, style)}`
		};
	}
	const at = lineEnd(text, seq.end);
	const pad = " ".repeat(columnOf(text, seq.start));
	return {
		start: at,
		end: at,
		text: `${style.newline}${pad}- ${formatFlow(value, style)}`
	};
}
// src/builtin/fix/delete.ts
function deleteEdit(text, root, path) {
	const steps = walk(root, path);
	const parent = steps[steps.length - 2];
	if (steps.length <= path.length || parent === void 0 || parent.node.type === "scalar") return;
	const { node } = parent;
	const members = membersOf(node);
	const index = members.findIndex(({ value }) => value === (steps[steps.length - 1] ?? steps[0]).node);
	if (members[index] === void 0) return;
	if (members.length === 1) return emptied(text, parent);
	return node.flow ? fromFlow(members, index) : fromBlock(text, members, index);
}
function membersOf(node) {
	return node.type === "map" ? node.entries.map(({ start, end, value }) => ({
		start,
		end: Math.max(end, value.end),
		value
	})) : node.items.map((value) => ({
		start: value.start,
		end: value.end,
		value
	}));
}
function emptied(text, { node, entry }) {
	const empty = node.type === "map" ? "{}" : "[]";
	if (node.type !== "scalar" && node.flow) return {
		start: node.start,
		end: node.end,
		text: empty
	};
	if (entry === void 0) return {
		start: node.start,
		end: node.end,
		text: empty
	};
	return {
		start: text.indexOf(":", entry.end) + 1,
		end: node.end,
		text: ` ${empty}`
	};
}
function fromFlow(members, index) {
	const [before, member, after] = [
		members[index - 1],
		members[index],
		members[index + 1]
	];
	if (member === void 0) return;
	if (after !== void 0) return {
		start: member.start,
		end: after.start,
		text: ""
	};
	return before && {
		start: before.end,
		end: member.end,
		text: ""
	};
}
function fromBlock(text, members, index) {
	const [member, after] = [members[index], members[index + 1]];
	if (member === void 0) return;
	const lineStart = member.start - columnOf(text, member.start);
	const prefix = text.slice(lineStart, member.start);
	if (/^ *$/.test(prefix) || /^ *- +$/.test(prefix) && isItem(text, members)) {
		const end = lineEnd(text, member.end);
		return {
			start: lineStart,
			end: end + (/^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0),
			text: ""
		};
	}
	const between = after === void 0 ? "#" : text.slice(member.end, after.start);
	return after === void 0 || between.includes("#") ? void 0 : {
		start: member.start,
		end: after.start,
		text: ""
	};
}
function isItem(text, members) {
	return members.every(({ start }) => /- +$/.test(text.slice(start - columnOf(text, start), start)));
}
// src/builtin/fix/patch.ts
function patchDocument(text, root, edits) {
	const absolute = edits.map((edit) => ({
		...edit,
		path: [...root, ...edit.path]
	}));
	try {
		const before = read(text);
		const patched = absolute.reduce(applyOne, text);
		if (patched === void 0) return;
		const wanted = editValue(toValue(before), absolute);
		return isDeepStrictEqual(toValue(read(patched)), wanted) ? patched : void 0;
	} catch {
		return;
	}
}
function applyOne(text, edit) {
	if (text === void 0) return;
	const tree = read(text);
	const change = edit.op === "set" ? setEdit(text, tree, edit.path, edit.value) : deleteEdit(text, tree, edit.path);
	return change && text.slice(0, change.start) + change.text + text.slice(change.end);
}
function read(text) {
	return quickRead(text) ?? libraryRead(text, 0, text.length);
}
export { Unreadable as a, quickRead as i, toValue as n, libraryRead as o, walk as r, unifiedDiff as s, patchDocument as t };
