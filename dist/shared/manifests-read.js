import { __toESM } from "./rolldown-runtime.js";
import { ScanError, messageOf } from "./common.js";
import { require_picomatch } from "./common-packages.js";
import { OBJECTS, checkKind, isServedKind, namesakeOf, present } from "./reading-shared.js";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { readFile, readdir, realpath, stat } from "node:fs/promises";
import { readFileSync, statSync } from "node:fs";
import { isUtf8 } from "node:buffer";
import { setImmediate } from "node:timers/promises";
import { basename as basename$1 } from "node:path/posix";
// src/builtin/manifests/scalars.ts
var import_picomatch = __toESM(require_picomatch(), 1);
const WORDS$1 = new Map([
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
	const word = WORDS$1.get(source);
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
// src/builtin/manifests/unreadable.ts
var Unreadable = class extends Error {
	name = "Unreadable";
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
// src/builtin/manifests/quick-scalars.ts
const NOT_QUICK = new Error("the quick reader leaves this to the library");
const BLOCK_KEY = /(?:[A-Za-z0-9_/.][\w./-]*|"[^"\\\n\t]*"|'[^'\n\t]*')(?=:(?:[ \n]|$))/y;
const FLOW_KEY = /"[^"\\\n\t]*"(?=:)|(?:[A-Za-z0-9_/.][\w./-]*|'[^'\n\t]*')(?=: )/y;
const DOUBLE_QUOTED = /"(?:[^"\\\n\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SINGLE_QUOTED = /'(?:[^'\n\t]|'')*'/y;
const DOUBLE_QUOTED_LINES = /"(?:[^"\\\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SINGLE_QUOTED_LINES = /'(?:[^'\t]|'')*'/y;
const BLOCK_PLAIN = /(?:-(?=[^\s])|[^\s\-?:,[\]{}#&*!|>'"%@`])(?:[^\s:#]|:(?=[^\s])|[ ]+(?=[^\s#:])|(?<=[^\s])#)*/y;
const FLOW_PLAIN = /-*[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^\s,[\]{}:#]|:(?=[^\s,[\]{}]))*/y;
const MAX_KEY = 1024;
function blanksAt(text, at) {
	let end = at;
	while (text.charCodeAt(end) === 32) end += 1;
	return end - at;
}
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
function readScalar(text, at, { flow, dialect }) {
	const first = text.charAt(at);
	const lines = dialect === "kubernetes";
	if (first === "\"") return quoted(match(lines ? DOUBLE_QUOTED_LINES : DOUBLE_QUOTED, text, at), at, unescapeDouble);
	if (first === "'") return quoted(match(lines ? SINGLE_QUOTED_LINES : SINGLE_QUOTED, text, at), at, unescapeSingle);
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
function unescapeSingle(source) {
	return folded(source, "\n").slice(1, -1).replaceAll("''", "'");
}
function unescapeDouble(source) {
	const line = folded(source, String.raw`\n`);
	return line.includes("\\") ? String(JSON.parse(line)) : line.slice(1, -1);
}
function folded(source, newline) {
	return source.replaceAll(/ *\n[ \n]*/g, (breaks) => newline.repeat(breaks.split("\n").length - 2) || " ");
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
	#dialect;
	constructor(text, at, parent, dialect) {
		this.#text = text;
		this.#at = at;
		this.#parent = dialect === "kubernetes" ? -1 : parent;
		this.#dialect = dialect;
	}
	read(depth) {
		const first = this.#text.charAt(this.#at);
		if (depth > 100) throw NOT_QUICK;
		if (first === "{") return this.#map(depth);
		return first === "[" ? this.#seq(depth) : this.#scalar();
	}
	#scalar() {
		const scalar = readScalar(this.#text, this.#at, {
			flow: true,
			dialect: this.#dialect
		});
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
function quickRead(text, start = 0, end = text.length, dialect = "yaml") {
	if (text.includes("\r")) return;
	try {
		return new BlockReader(text.slice(0, end), start, dialect).document();
	} catch (error) {
		if (error === NOT_QUICK) return;
		throw error;
	}
}
const LITERAL_HEADER = /\|-?[ ]*(?=\n)/y;
var BlockReader = class {
	#text;
	#dialect;
	#at;
	#indent = 0;
	#line;
	constructor(text, start, dialect) {
		this.#text = text;
		this.#dialect = dialect;
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
		const scalar = readScalar(this.#text, this.#at, {
			flow: false,
			dialect: this.#dialect
		});
		this.#at = scalar.end;
		return this.#closed(scalar, indent);
	}
	#flow(parent, depth) {
		const tree = new FlowReader(this.#text, this.#at, parent, this.#dialect).read(depth);
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
		const column = blanksAt(this.#text, begin);
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
			const indent = blanksAt(this.#text, at);
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
	#atDash() {
		const next = this.#text.charCodeAt(this.#at + 1);
		return this.#text.charCodeAt(this.#at) === 45 && (next === 32 || next === 10 || Number.isNaN(next));
	}
	#atLineEnd() {
		return this.#at >= this.#text.length || this.#text.charCodeAt(this.#at) === 10;
	}
	#skipBlanks(from) {
		this.#at = from + blanksAt(this.#text, from);
		if (this.#text.charCodeAt(this.#at) === 9) throw NOT_QUICK;
	}
	#endLine() {
		const newline = this.#text.indexOf("\n", this.#at);
		this.#nextContent(newline === -1 ? this.#text.length : newline + 1);
	}
	#nextContent(line) {
		for (let at = line; at < this.#text.length;) {
			const indent = blanksAt(this.#text, at);
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
	const value = tree.type === "seq" ? tree.items.map((item) => toValue(item, shared)) : mapValue(tree, shared);
	shared.set(tree, value);
	return value;
}
function mapValue({ entries }, shared) {
	const value = {};
	for (const { key, value: child } of entries) if (key === "__proto__") Object.defineProperty(value, key, {
		value: toValue(child, shared),
		enumerable: true,
		configurable: true,
		writable: true
	});
	else value[key] = toValue(child, shared);
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
// src/builtin/manifests/decode.ts
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/;
function decode(bytes) {
	const encoding = encodingOf(bytes);
	if (encoding === "utf-8" && !isUtf8(bytes)) return {
		ok: false,
		reason: "it is not UTF-8 (is it Latin-1?); save it as UTF-8",
		line: firstBadLine(bytes)
	};
	const text = new TextDecoder(encoding).decode(bytes);
	const at = text.search(FORBIDDEN);
	if (at === -1) return {
		ok: true,
		text,
		encoding
	};
	const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
	return {
		ok: false,
		reason: code === "0000" ? "it holds the character NUL, so that it is no text, or UTF-16 without a byte order mark; save it as UTF-8" : `it holds the control character U+${code}, which YAML forbids; remove it`,
		line: text.slice(0, at).split("\n").length
	};
}
function encodingOf(bytes) {
	const mark = bytes.subarray(0, 2).toString("hex");
	if (mark === "fffe") return "utf-16le";
	return mark === "feff" ? "utf-16be" : "utf-8";
}
function firstBadLine(bytes) {
	let line = 1;
	for (let at = 0; at < bytes.length; line += 1) {
		const newline = bytes.indexOf(10, at);
		const end = newline === -1 ? bytes.length : newline + 1;
		if (!isUtf8(bytes.subarray(at, end))) return line;
		at = end;
	}
	return line;
}
// src/builtin/manifests/discovery.ts
function nameOf$1(workingDirectory, path) {
	return relative(workingDirectory, path).split(sep).join("/") || ".";
}
var Gathering = class {
	#workingDirectory;
	#files = new Map();
	#sources = new Map();
	#folders = {
		charts: new Map(),
		kustomizations: new Map()
	};
	#gaps = [];
	#passed = {
		vendored: [],
		linksOut: [],
		excluded: [],
		broken: [],
		jsonnet: []
	};
	constructor(workingDirectory) {
		this.#workingDirectory = workingDirectory;
	}
	nameOf(path) {
		return nameOf$1(this.#workingDirectory, path);
	}
	has(file) {
		return this.#files.has(file);
	}
	folder(kind, path) {
		this.#folders[kind].set(path, {
			path,
			name: this.nameOf(path)
		});
	}
	file(kind, path, how) {
		const files = kind === "manifest" ? this.#files : this.#sources;
		if (how.named || !files.has(path)) files.set(path, {
			path,
			name: this.nameOf(path),
			...how
		});
	}
	gap(path, reason) {
		const name = this.nameOf(path);
		this.#gaps.push({
			what: name,
			reason,
			location: { path: name }
		});
	}
	passOver(why, path) {
		this.#passed[why].push(this.nameOf(path));
	}
	result(asked) {
		const { charts, kustomizations } = this.#folders;
		const { excluded, jsonnet } = this.#passed;
		const left = excluded.length;
		const isEmpty = this.#files.size + charts.size + kustomizations.size + this.#gaps.length === 0;
		return {
			files: [...this.#files.values()],
			charts: [...charts.values()],
			kustomizations: [...kustomizations.values()],
			sources: [...this.#sources.values()],
			gaps: this.#gaps,
			notices: this.#notices(),
			...isEmpty && { nothing: `No manifest in ${asked.join(", ")}${left > 0 ? ` (exclude leaves out ${left})` : ""}: there is no .yaml, .yml or .json file${jsonnet.length > 0 ? `, and nothing renders ${jsonnetIn(jsonnet)}` : ""}; name the folder that holds the manifests.` }
		};
	}
	#notices() {
		const { vendored, linksOut, excluded, broken, jsonnet } = this.#passed;
		return [
			...excluded.length > 0 ? [`exclude leaves out ${excluded.length} files and folders.`] : [],
			...listed(vendored, "Not looked at, since they hold other projects, unless named in paths"),
			...listed(linksOut, "Not followed, since they lead out of the working directory"),
			...listed(broken, "Not looked at, since they could not be unpacked, whether or not they are charts"),
			...jsonnetNotice(jsonnet)
		];
	}
};
function jsonnetNotice(files) {
	return files.length === 0 ? [] : [`Not rendered: ${jsonnetIn(files)}; what it makes is looked at where an earlier step writes it as YAML or JSON.`];
}
function jsonnetIn([first = "", ...others]) {
	return others.length === 0 ? `Jsonnet in ${first}` : `Jsonnet in ${others.length + 1} files, as ${first}`;
}
const SHOWN = 5;
function listed(names, sentence) {
	const rest = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
	return names.length === 0 ? [] : [`${sentence}: ${names.slice(0, SHOWN).join(", ")}${rest}.`];
}
// src/builtin/manifests/json-stream.ts
const SEVERAL = /\}\s*\{/;
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}]/gs;
function objectStarts(text, start, end) {
	const source = text.slice(start, end);
	if (!source.trimStart().startsWith("{") || !SEVERAL.test(source)) return [start];
	const starts = [start];
	let depth = 0;
	let closed = 0;
	for (const { 0: token, index } of source.matchAll(TOKEN)) {
		if ((depth === 0 ? source.slice(closed, index).trim() : "") !== "") return [start];
		if (token === "{" && depth === 0 && closed > 0) starts.push(start + index);
		depth += token === "{" ? 1 : token === "}" ? -1 : 0;
		closed = index + token.length;
	}
	return depth === 0 && source.slice(closed).trim() === "" ? starts : [start];
}
// src/builtin/manifests/library-loaded.ts
let library;
var LibraryNeeded = class extends Error {
	name = "LibraryNeeded";
};
async function withLibrary(read) {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof LibraryNeeded)) throw error;
		library = await import("./library2.js");
		return read();
	}
}
function libraryRead(text, start, end) {
	if (library === void 0) throw new LibraryNeeded("the document is not plain: read it within withLibrary");
	return library.libraryRead(text, start, end);
}
// src/builtin/manifests/documents.ts
const ROOM = 262144;
var KeptTrees = class {
	#kept = new Map();
	#room;
	#latest;
	constructor(room = ROOM) {
		this.#room = room;
	}
	of(document, read) {
		const known = this.#latest?.document === document ? this.#latest.tree : this.#kept.get(document);
		if (known !== void 0) return known;
		const tree = read();
		const size = document.end - document.start;
		if (size <= this.#room) {
			this.#room -= size;
			this.#kept.set(document, tree);
		} else this.#latest = {
			document,
			tree
		};
		return tree;
	}
};
var SourceDocument = class {
	source;
	start;
	end;
	#trees;
	#slow;
	constructor(source, start, end, trees) {
		this.source = source;
		this.start = start;
		this.end = end;
		this.#trees = trees;
	}
	tree() {
		const { source, start, end } = this;
		return this.#trees.of(this, () => this.#slow ?? quickRead(source.text, start, end) ?? this.#readSlowly());
	}
	#readSlowly() {
		try {
			this.#slow = libraryRead(this.source.text, this.start, this.end);
		} catch (error) {
			this.#slow = error instanceof Unreadable ? this.#readLeniently() : void 0;
			if (this.#slow === void 0) throw error;
		}
		return this.#slow;
	}
	#readLeniently() {
		return quickRead(this.source.text, this.start, this.end, "kubernetes");
	}
};
const MARKER = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm;
const BLANK_LINE_REST = /[ \t]*(?:#.*)?\r?$/my;
const NO_CONTENT = /^(?:[ \t\r]*(?:#.*)?|%.*)$/;
function splitDocuments(source, trees = new KeptTrees()) {
	const { text } = source;
	const markers = [...text.matchAll(MARKER)].map(({ index, 0: marker }) => ({
		index,
		marker
	}));
	const starts = [0, ...markers.map((one) => begin(text, one.index, one.marker))];
	const ends = [...markers.map(({ index }) => index), text.length];
	return starts.flatMap((start, index) => {
		const end = ends[index] ?? text.length;
		const objects = objectStarts(text, start, end);
		return objects.map((one, nth) => new SourceDocument(source, one, objects[nth + 1] ?? end, trees));
	}).filter(({ start, end }) => hasContent(text, start, end));
}
function begin(text, index, marker) {
	const behind = index + marker.length;
	BLANK_LINE_REST.lastIndex = behind;
	return marker === "..." || BLANK_LINE_REST.test(text) ? behind : index;
}
function hasContent(text, start, end) {
	const first = /[^\s]/g;
	first.lastIndex = start;
	const found = first.exec(text);
	if (found === null || found.index >= end) return false;
	return !/[#%]/.test(found[0]) || !text.slice(start, end).split("\n").every((line) => NO_CONTENT.test(line));
}
// src/builtin/manifests/file-kinds.ts
const MANIFEST = /\.(?:ya?ml|json)$/i;
const KUSTOMIZATION = /^(?:kustomization\.ya?ml|Kustomization)$/;
const SOURCE = /^(?:(?:Docker|Container)file(?:\..+)?|.+\.(?:Docker|Container)file|.+\.(?:tf|tf\.json|tfvars|tofu))$/i;
const NO_SOURCE = /file\.(?:dockerignore|md|txt|json|ya?ml|sh|ts|js|py|go)$/i;
const JSONNET = /\.(?:jsonnet|libsonnet)$/i;
const CHART = "Chart.yaml";
const CHART_ARCHIVE = /\.(?:tgz|tar\.gz)$/i;
const PASSED_OVER = new Set([
	".git",
	".hg",
	".svn",
	"node_modules",
	".terraform",
	".venv",
	"__pycache__"
]);
const VENDORED = new Set([
	"vendor",
	"third_party",
	"bower_components"
]);
function kindOf(path) {
	const name = basename(path);
	if (name === "Chart.yaml") return "chart";
	if (KUSTOMIZATION.test(name)) return "kustomization";
	if (CHART_ARCHIVE.test(name)) return "chart-archive";
	if (SOURCE.test(name) && !NO_SOURCE.test(name)) return "source";
	if (JSONNET.test(name)) return "jsonnet";
	return MANIFEST.test(name) ? "manifest" : "other";
}
// src/builtin/manifests/text.ts
var SourceText = class {
	file;
	text;
	path;
	#lines;
	constructor(file, text, path) {
		this.file = file;
		this.text = text;
		this.path = path;
	}
	position(offset) {
		this.#lines ??= lineStarts(this.text);
		let low = 0;
		let high = this.#lines.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((this.#lines[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (this.#lines[low] ?? 0) + 1
		};
	}
	location(start, end) {
		const newline = this.text.indexOf("\n", start);
		const last = newline === -1 || newline >= end ? end : start + this.text.slice(start, newline).trimEnd().length;
		const { line, column } = this.position(start);
		return {
			path: this.file,
			startLine: line,
			startColumn: column,
			endLine: line,
			endColumn: column + Math.max(0, last - start)
		};
	}
};
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
// src/builtin/rules/value.ts
function isObject$2(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fieldIn(value, path) {
	let current = value;
	for (let depth = 0; depth < path.length; depth += 1) {
		const part = path[depth] ?? "";
		if (typeof current !== "object" || current === null || !Object.hasOwn(current, part)) return;
		current = current[part];
	}
	return current ?? void 0;
}
function fieldAt(value, ...path) {
	return fieldIn(value, path);
}
function objectAt(value, ...path) {
	const field = fieldIn(value, path);
	return isObject$2(field) ? field : {};
}
function listAt(value, ...path) {
	const field = fieldIn(value, path);
	return Array.isArray(field) ? field : [];
}
function textAt(value, ...path) {
	const field = fieldIn(value, path);
	return typeof field === "string" ? field : void 0;
}
function textsAt(value, ...path) {
	return listAt(value, ...path).flatMap((item, index) => typeof item === "string" ? [{
		index,
		text: item
	}] : []);
}
function objectsAt(value, ...path) {
	return listAt(value, ...path).flatMap((item, index) => isObject$2(item) ? [{
		path: [...path, index],
		value: item
	}] : []);
}
function show(value) {
	const text = JSON.stringify(value) ?? "nothing";
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
function canSet(value, path) {
	return path.slice(1).every((part, depth) => {
		const parent = fieldIn(value, path.slice(0, depth + 1));
		return parent === void 0 || (typeof part === "number" ? Array.isArray(parent) : isObject$2(parent));
	});
}
// src/builtin/rules/grafana/dashboard.ts
const DASHBOARD = {
	apiVersion: "grafana",
	kind: "GrafanaDashboard"
};
function isDashboard(value) {
	return isObject$2(value) && (Array.isArray(value["panels"]) || Array.isArray(value["rows"])) && typeof value["title"] === "string" && (typeof value["schemaVersion"] === "number" || typeof value["uid"] === "string");
}
// src/builtin/manifests/objects.ts
function objectsOf(document, position) {
	try {
		return new DocumentReader(document, position).read();
	} catch (error) {
		if (error instanceof Unreadable) return {
			loaded: [],
			gaps: unreadable(document, error),
			foreign: [],
			others: []
		};
		throw error;
	}
}
function mayHoldObject(text) {
	return text.includes("apiVersion") && text.includes("kind") || mayBeDashboard(text) || /\\[uUx]/.test(text);
}
function mayBeDashboard(text) {
	return text.includes("\"title\"") && (text.includes("\"panels\"") || text.includes("\"rows\""));
}
const TEMPLATE$1 = "; it looks like a template: render it first and scan what comes out, or name it in exclude";
function templateOnce(gaps) {
	const [first, ...others] = gaps.filter(({ reason }) => reason.endsWith(TEMPLATE$1));
	if (first === void 0 || others.length === 0) return gaps;
	const all = {
		...first,
		reason: `${first.reason} (and so in ${others.length} more places of it)`
	};
	return gaps.filter((one) => !others.includes(one)).map((one) => one === first ? all : one);
}
function unreadable({ source, start, end }, { message, offset }) {
	const text = source.text.slice(start, end);
	const template = /\{\{|\{%|<%/.test(text) ? TEMPLATE$1 : "";
	return [gapAt(source.file, `${message}${template}`, source.position(offset))];
}
function gapAt(file, reason, at) {
	return {
		what: file,
		reason: `line ${at.line}, column ${at.column}: ${reason}`,
		location: {
			path: file,
			startLine: at.line,
			startColumn: at.column
		}
	};
}
var DocumentReader = class {
	#document;
	#position;
	#loaded = [];
	#gaps = [];
	#foreign = [];
	#others = [];
	constructor(document, position) {
		this.#document = document;
		this.#position = position;
	}
	read() {
		this.#take(toValue(this.#document.tree()), [], {});
		return {
			loaded: this.#loaded,
			gaps: this.#gaps,
			foreign: this.#foreign,
			others: this.#others
		};
	}
	#take(value, root, inherited) {
		if (!isObject$1(value)) return;
		const apiVersion = textOf(value["apiVersion"]) ?? inherited.apiVersion;
		const kind = textOf(value["kind"]) ?? inherited.kind;
		if (apiVersion === void 0 && kind === void 0 && isDashboard(value)) this.#dashboard(value, root);
		else if (apiVersion === void 0 || kind === void 0) this.#incomplete(value, root);
		else if (kind.endsWith("List") && isListOf(value["items"])) {
			const item = kind === "List" ? {} : {
				apiVersion,
				kind: kind.slice(0, -4)
			};
			for (const [index, one] of (value["items"] ?? []).entries()) this.#take(one, [
				...root,
				"items",
				index
			], item);
		} else this.#object(value, root, apiVersion, kind);
	}
	#object(value, root, apiVersion, kind) {
		const check = checkKind(apiVersion, kind);
		if (check.status === "mistaken") {
			this.#gap([...root, "kind"], check.reason);
			return;
		}
		const metadata = isObject$1(value["metadata"]) ? value["metadata"] : {};
		const name = textOf(metadata["name"]) ?? textOf(metadata["generateName"]);
		const namespace = textOf(metadata["namespace"]);
		if (check.status === "foreign") this.#foreign.push(`${apiVersion} ${kind}`);
		else if (`${name ?? ""}${namespace ?? ""}`.includes("{{")) {
			this.#gap([
				...root,
				"metadata",
				"name"
			], "its name is a template; render it first and scan what comes out");
			return;
		}
		const origin = {
			document: this.#document,
			root
		};
		(check.status === "foreign" ? this.#others : this.#loaded).push({
			origin,
			object: {
				apiVersion,
				kind,
				name: name ?? `(document ${this.#position}, without a name)`,
				namespace,
				value,
				file: this.#document.source.file,
				locate: (path) => locate(origin, path)
			}
		});
	}
	#dashboard(value, root) {
		const origin = {
			document: this.#document,
			root
		};
		const name = textOf(value["title"]) ?? "(a dashboard without a title)";
		const about = {
			...DASHBOARD,
			name,
			namespace: void 0,
			file: this.#document.source.file
		};
		this.#loaded.push({
			origin,
			object: {
				...about,
				value,
				locate: (path) => locate(origin, path)
			}
		});
	}
	#incomplete(value, root) {
		const kind = textOf(value["kind"]);
		if (root.length > 0) this.#gap(root, "this item of a list has no apiVersion and kind; add them");
		else if (kind !== void 0 && isServedKind(kind) && isObject$1(value["metadata"])) this.#gap(["kind"], `this ${kind} has no apiVersion; add it`);
		else if (textOf(value["apiVersion"]) !== void 0 && isObject$1(value["metadata"])) this.#gap(["apiVersion"], "this object has no kind; add it");
	}
	#gap(path, reason) {
		const { startLine = 1, startColumn = 1 } = locate({
			document: this.#document,
			root: []
		}, path);
		this.#gaps.push(gapAt(this.#document.source.file, reason, {
			line: startLine,
			column: startColumn
		}));
	}
};
function locate({ document, root }, path) {
	const steps = walk(document.tree(), [...root, ...path]);
	const { node, entry } = steps[steps.length - 1] ?? steps[0];
	const first = entry ?? (node.type === "map" ? node.entries[0] : void 0);
	if (first === void 0) return document.source.location(node.start, node.end);
	const { value } = first;
	const besides = value.type === "scalar" && value.start >= first.end;
	return document.source.location(first.start, besides ? value.end : first.end);
}
function isListOf(items) {
	return Array.isArray(items) || items === null;
}
function isObject$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
// src/builtin/manifests/plain-file.ts
const MAX_FILE_BYTES = 52428800;
async function readPlain(path) {
	const about = await stat(path);
	if (!about.isFile()) throw new Error("it is no plain file");
	if (about.size > 52428800) throw new Error(tooLarge(about.size));
	return readFile(path);
}
function tooLarge(size) {
	const [megabytes, most] = [size, MAX_FILE_BYTES].map((bytes) => Math.round(bytes / 1048576));
	return `it is ${megabytes} MB large, more than the ${most} MB that are read; split it`;
}
// src/builtin/manifests/line-breaks.ts
const ODD$1 = /[\u0085\u2028\u2029]|\r(?!\n)/;
function oddBreak(text) {
	const offset = [
		"\r",
		"",
		"\u2028",
		"\u2029"
	].some((one) => text.includes(one)) ? text.search(ODD$1) : -1;
	if (offset === -1 || isJson(text)) return;
	return {
		offset,
		reason: `the character U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, "0")} ends a line for Kubernetes, but not for most editors, so that what follows may be hidden; write a line feed instead`
	};
}
function isJson(text) {
	try {
		return /^\s*[[{]/.test(text) && JSON.parse(text) !== void 0;
	} catch {
		return false;
	}
}
// src/builtin/manifests/read.ts
const SMALL = 1048576;
const NOTHING = {
	loaded: [],
	gaps: [],
	foreign: [],
	others: []
};
function readManifest(file, read, trees) {
	if (!Buffer.isBuffer(read)) return {
		...NOTHING,
		gaps: [read]
	};
	const decoded = decode(read);
	if (!decoded.ok && !file.named && !speaksOfObjects(read)) return NOTHING;
	if (!decoded.ok) return {
		...NOTHING,
		gaps: [gapAt(file.name, decoded.reason, {
			line: decoded.line,
			column: 1
		})]
	};
	const contents = mayHoldObject(decoded.text) ? contentsOf(new SourceText(file.name, decoded.text, file.path), trees) : NOTHING;
	return contents.loaded.length + contents.gaps.length + contents.foreign.length === 0 && file.named ? {
		...contents,
		gaps: [noObject(file)]
	} : contents;
}
function contentsOf(source, trees) {
	const odd = oddBreak(source.text);
	if (odd !== void 0) return {
		...NOTHING,
		gaps: [gapAt(source.file, odd.reason, source.position(odd.offset))]
	};
	const all = splitDocuments(source, trees).map((document, index) => objectsOf(document, index + 1));
	return {
		loaded: all.flatMap(({ loaded }) => loaded),
		gaps: templateOnce(all.flatMap(({ gaps }) => gaps)),
		foreign: all.flatMap(({ foreign }) => foreign),
		others: all.flatMap(({ others }) => others)
	};
}
const WORDS = ["latin1", "utf16le"].map((encoding) => Buffer.from("apiVersion", encoding));
function speaksOfObjects(bytes) {
	return WORDS.some((word) => bytes.includes(word));
}
const READ_ERRORS = {
	ENOENT: "it has vanished since the folder was listed; scan again when nothing changes the files",
	EACCES: "permission denied; make it readable",
	EISDIR: "it is a folder"
};
async function bytesOf(file) {
	try {
		const about = statSync(file.path);
		const { size } = about;
		if (size > 52428800) return gap(file, tooLarge(size));
		if (!about.isFile() && !file.named) return gap(file, "it is no plain file; remove it, or name it in exclude");
		return about.isFile() && size <= SMALL ? readFileSync(file.path) : await readFile(file.path);
	} catch (error) {
		const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
		return gap(file, READ_ERRORS[code] ?? `it cannot be read (${code || String(error)})`);
	}
}
function noObject(file) {
	return gap(file, "it was named and holds no Kubernetes object (nothing with apiVersion and kind); name a manifest");
}
function gap({ name }, reason) {
	return {
		what: name,
		reason,
		location: { path: name }
	};
}
// src/builtin/rules/pod.ts
const CONTAINER_LISTS = [
	"initContainers",
	"containers",
	"ephemeralContainers"
];
const TEMPLATE = ["spec", "template"];
const WORKLOAD_GROUPS = ["apps", "extensions"];
const HOLDERS = {
	Pod: {
		groups: [""],
		path: []
	},
	PodTemplate: {
		groups: [""],
		path: ["template"]
	},
	ReplicationController: {
		groups: [""],
		path: TEMPLATE
	},
	Deployment: {
		groups: WORKLOAD_GROUPS,
		path: TEMPLATE
	},
	ReplicaSet: {
		groups: WORKLOAD_GROUPS,
		path: TEMPLATE
	},
	StatefulSet: {
		groups: WORKLOAD_GROUPS,
		path: TEMPLATE
	},
	DaemonSet: {
		groups: WORKLOAD_GROUPS,
		path: TEMPLATE
	},
	Job: {
		groups: ["batch", "extensions"],
		path: TEMPLATE
	},
	CronJob: {
		groups: ["batch"],
		path: [
			"spec",
			"jobTemplate",
			"spec",
			"template"
		]
	}
};
function groupOf(object) {
	const slash = object.apiVersion.indexOf("/");
	return slash < 0 ? "" : object.apiVersion.slice(0, slash);
}
function podPath(object) {
	const holder = Object.hasOwn(HOLDERS, object.kind) ? HOLDERS[object.kind] : void 0;
	return holder?.groups.includes(groupOf(object)) === true ? holder.path : void 0;
}
const LABELS = {
	containers: "container",
	initContainers: "init container",
	ephemeralContainers: "ephemeral container"
};
function containersOf(spec, specPath) {
	return CONTAINER_LISTS.flatMap((list) => objectsAt(spec, list).map(({ path, value }) => {
		const name = textAt(value, "name");
		return {
			list,
			label: `${LABELS[list]} ${name === void 0 ? `number ${Number(path[1]) + 1}` : `"${name}"`}`,
			name,
			value,
			path: [...specPath, ...path]
		};
	}));
}
function readPod(object) {
	const root = podPath(object);
	if (root === void 0 || !isObject$2(fieldAt(object.value, ...root, "spec"))) return;
	const specPath = [...root, "spec"];
	const metadataPath = [...root, "metadata"];
	const spec = objectAt(object.value, ...specPath);
	return {
		object,
		metadata: objectAt(object.value, ...metadataPath),
		metadataPath,
		spec,
		specPath,
		containers: containersOf(spec, specPath)
	};
}
const pods = new WeakMap();
function podOf(object) {
	if (!Object.hasOwn(HOLDERS, object.kind)) return;
	const known = pods.get(object);
	if (known !== void 0) return known.pod;
	const pod = readPod(object);
	pods.set(object, { pod });
	return pod;
}
function isLongRunning(container) {
	return container.list === "containers" || container.list === "initContainers" && fieldAt(container.value, "restartPolicy") === "Always";
}
function isWindows(pod) {
	return fieldAt(pod.spec, "os", "name") === "windows";
}
function securityHolders(pod) {
	return [{
		label: "the pod",
		value: pod.spec,
		path: pod.specPath
	}, ...pod.containers];
}
function hitAt(place, path, message, more = {}) {
	return {
		object: place.object,
		path,
		message: message.charAt(0).toUpperCase() + message.slice(1),
		...more
	};
}
// src/builtin/manifest.ts
function formatFieldPath(path) {
	return path.map((part, index) => {
		if (typeof part === "number") return `[${part}]`;
		return /^[A-Za-z_][\w-]*$/.test(part) ? `${index === 0 ? "" : "."}${part}` : `[${JSON.stringify(part)}]`;
	}).join("");
}
// src/builtin/manifests/discover.ts
async function discover(options) {
	const walker = new Walker(options);
	for (const path of options.paths) await walker.start(path);
	return walker.end();
}
var Walker = class {
	#options;
	#excluded;
	#found;
	#seen = new Set();
	#links = [];
	#roots = new Set();
	constructor(options) {
		this.#options = options;
		this.#excluded = options.exclude.length === 0 ? () => false : (0, import_picomatch.default)([...options.exclude], { dot: true });
		this.#found = new Gathering(options.workingDirectory);
	}
	async start(path) {
		const { workingDirectory } = this.#options;
		const absolute = resolve(workingDirectory, path);
		const found = await stat(absolute).catch((error) => {
			throw new ScanError(`The path ${path} cannot be scanned, seen from ${workingDirectory}: correct it`, { cause: error });
		});
		this.#roots.add(await realpath(workingDirectory));
		if (found.isDirectory()) {
			this.#roots.add(await realpath(absolute));
			await this.#folder(absolute);
		} else await this.#named(absolute);
	}
	async end() {
		for (let path = this.#links.shift(); path !== void 0; path = this.#links.shift()) await this.#link(path);
		return this.#found.result(this.#options.paths);
	}
	async #named(path) {
		const kind = kindOf(path);
		if (kind === "chart") await this.#folder(dirname(path));
		else if (kind === "kustomization") this.#found.folder("kustomizations", dirname(path));
		else if (kind === "chart-archive") this.#found.folder("charts", path);
		else this.#found.file(kind === "source" ? "source" : "manifest", path, { named: true });
	}
	async #folder(path) {
		this.#options.signal.throwIfAborted();
		const real = await realpath(path);
		if (this.#seen.has(real)) return;
		this.#seen.add(real);
		const entries = await readdir(path, { withFileTypes: true }).catch((error) => {
			this.#found.gap(path, `the folder cannot be read: ${messageOf(error)}; make it readable`);
			return [];
		});
		const isChart = entries.some(({ name }) => name === CHART);
		if (isChart) this.#found.folder("charts", path);
		for (const entry of entries.toSorted((a, b) => a.name < b.name ? -1 : 1)) if (!(isChart && (entry.name === "templates" || entry.name === "charts"))) await this.#entry(join(path, entry.name), entry);
	}
	async #entry(path, entry) {
		if (PASSED_OVER.has(entry.name)) return;
		if (this.#excluded(this.#found.nameOf(path))) this.#found.passOver("excluded", path);
		else if (entry.isSymbolicLink()) this.#links.push(path);
		else if (entry.isDirectory() && VENDORED.has(entry.name)) this.#found.passOver("vendored", path);
		else if (entry.isDirectory()) await this.#folder(path);
		else if (entry.isFile()) await this.#file(path);
	}
	async #file(path) {
		const kind = kindOf(path);
		if (kind === "kustomization") this.#found.folder("kustomizations", dirname(path));
		else if (kind === "chart-archive") await this.#archive(path);
		else if (kind === "jsonnet") this.#found.passOver("jsonnet", path);
		else if (kind !== "other") this.#found.file(kind === "source" ? "source" : "manifest", path, { named: false });
	}
	async #archive(path) {
		const { chartYamlIn } = await import("./chart-archive.js");
		try {
			if (await chartYamlIn(path) !== void 0) this.#found.folder("charts", path);
		} catch {
			this.#found.passOver("broken", path);
		}
	}
	async #link(path) {
		const mayHoldManifest = [
			"chart",
			"kustomization",
			"manifest"
		].includes(kindOf(path));
		const target = await realpath(path).catch(() => void 0);
		if (target === void 0) {
			if (mayHoldManifest) this.#found.gap(path, "the symbolic link leads nowhere, or in a circle; mend or remove it");
			return;
		}
		const isFolder = (await stat(target)).isDirectory();
		if (![...this.#roots].some((root) => target.startsWith(root + sep) || target === root)) {
			if (isFolder) this.#found.passOver("linksOut", path);
			else if (mayHoldManifest) this.#found.gap(path, "the symbolic link leads out of the working directory and is not followed; copy the file");
			else if (kindOf(path) === "source") this.#found.passOver("linksOut", path);
		} else if (isFolder) await this.#folder(path);
		else if (!this.#seen.has(target) && !this.#found.has(target)) {
			this.#seen.add(target);
			await this.#file(path);
		}
	}
};
// src/builtin/manifests/load.ts
async function findManifests(options, ports) {
	const found = await discover({
		...options,
		signal: ports.signal
	});
	const rendered = await renderedOf(found, options, ports);
	const files = found.files.filter(({ path }) => !rendered.claimed.has(path));
	const contents = [...rendered.contents, ...await readAll(files, ports)];
	const loaded = contents.flatMap((one) => one.loaded);
	const gaps = [
		...found.gaps,
		...rendered.gaps,
		...contents.flatMap((one) => one.gaps)
	];
	const foreign = contents.flatMap((one) => one.foreign);
	const passedOver = [...found.notices, ...rendered.notices];
	const nothing = found.nothing ?? (loaded.length === 0 ? nothingToScan(options, files.length, gaps, foreign) : void 0);
	return {
		loaded,
		gaps,
		notices: [...passedOver, ...foreignNotice(foreign)],
		passedOver,
		foreign: foreign.length,
		others: contents.flatMap((one) => one.others),
		sources: found.sources,
		...nothing !== void 0 && { nothing }
	};
}
async function loadManifests(options, ports) {
	const found = await findManifests(options, ports);
	if (found.nothing !== void 0) throw new ScanError(found.nothing);
	return found;
}
async function renderedOf(found, options, ports) {
	if (found.charts.length + found.kustomizations.length === 0) return {
		contents: [],
		claimed: new Set(),
		gaps: [],
		notices: []
	};
	const { renderFolders } = await import("./render.js");
	return renderFolders(found, options, ports);
}
async function readAll(files, ports) {
	const trees = new KeptTrees();
	const contents = [];
	for (const file of files) {
		ports.signal.throwIfAborted();
		const read = await bytesOf(file);
		contents.push(await withLibrary(() => readManifest(file, read, trees)));
		ports.progress({
			done: contents.length,
			total: files.length,
			unit: "files"
		});
		await setImmediate();
	}
	return contents;
}
function nothingToScan({ paths }, files, gaps, foreign) {
	const where = paths.join(", ");
	const [first] = gaps;
	if (first !== void 0) {
		const more = gaps.length > 1 ? ` (and ${gaps.length - 1} more that could not be read)` : "";
		return `No Kubernetes object could be read in ${where}: ${first.what}: ${first.reason}${more}.`;
	}
	return foreign.length > 0 ? `No Kubernetes object to look at in ${where}, only custom resources, which no rule knows (${counted(foreign)}).` : `No Kubernetes object in ${where}: none of its ${files} YAML and JSON files has apiVersion and kind; name the folder that holds the manifests.`;
}
function foreignNotice(foreign) {
	return foreign.length === 0 ? [] : [`Passed over, since no rule knows custom resources: ${counted(foreign)}.`];
}
const SHOWN_KINDS = 20;
function counted(kinds) {
	const counts = new Map();
	for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	const rest = sorted.length > SHOWN_KINDS ? ` and ${sorted.length - SHOWN_KINDS} more kinds` : "";
	return `${sorted.slice(0, SHOWN_KINDS).map(([kind, count]) => `${count} ${kind}`).join(", ")}${rest}`;
}
// src/builtin/manifests/object-places.ts
var ObjectPlaces = class {
	#entries;
	#objects;
	#named;
	#namesakes;
	#lines;
	constructor(entries) {
		this.#entries = entries;
		this.#objects = entries.map((entry) => new PlacedObject(entry));
	}
	get files() {
		return this.#entries.map(({ handed }) => handed);
	}
	place(hint) {
		const source = hint.file === void 0 ? void 0 : /(?:^|[\\/])sources[\\/](.+)$/s.exec(hint.file)?.[1];
		if (source !== void 0) {
			const { startLine, endLine } = hint;
			return { locations: [{
				path: source.replaceAll("\\", "/").replaceAll(/(^|\/)%2E%2E(?=\/)/g, "$1.."),
				...startLine !== void 0 && { startLine },
				...endLine !== void 0 && { endLine }
			}] };
		}
		if (hint.file !== void 0 && hint.startLine !== void 0 && basename$1(hint.file) === "objects.yaml") {
			const { startLine, ...rest } = hint;
			return this.#inStream(startLine)?.place(rest);
		}
		return this.#objectOf(hint)?.place(hint);
	}
	#inStream(line) {
		this.#lines ??= linesOf(this.#entries);
		return this.#objects[this.#lines[line - 1] ?? -1];
	}
	#objectOf({ file, ordinal, resource }) {
		const number = file === void 0 ? void 0 : /(?:^|[\\/])objects[\\/](\d+)\.yaml$/.exec(file)?.[1];
		if (number !== void 0) return this.#objects[Number(number) - 1];
		if (ordinal !== void 0) return this.#objects[ordinal];
		if (resource === void 0) return;
		const namesake = file === void 0 ? void 0 : namesakeOf(file);
		if (namesake !== void 0) {
			this.#namesakes ??= new Map(this.#entries.map((entry, index) => [`${entry.namesake} ${nameOf(entry.object)}`, index]));
			return this.#objects[this.#namesakes.get(`${namesake} ${nameOf(resource)}`) ?? -1];
		}
		this.#named ??= byName(this.#entries);
		const [index, ...alike] = this.#named.get(nameOf(resource)) ?? [];
		return index === void 0 || alike.length > 0 ? void 0 : this.#objects[index];
	}
};
function linesOf(entries) {
	return entries.flatMap(({ written }, index) => Array.from({ length: written.lines + 1 }, () => index));
}
function byName(entries) {
	const named = new Map();
	for (const [index, { object }] of entries.entries()) {
		const name = nameOf(object);
		const alike = named.get(name) ?? [];
		alike.push(index);
		named.set(name, alike);
	}
	return named;
}
function nameOf({ kind, name, namespace }) {
	return `${kind} ${namespace ?? "default"} ${name}`;
}
var PlacedObject = class {
	#entry;
	#places = new Map();
	constructor(entry) {
		this.#entry = entry;
	}
	place(hint) {
		const { object, written } = this.#entry;
		const named = hint.container === void 0 ? void 0 : podOf(object)?.containers.find((one) => one.name === hint.container);
		const fieldPath = hint.fieldPath ?? (named === void 0 ? fieldAtLines(written, hint) : formatFieldPath(named.path));
		const known = this.#places.get(fieldPath ?? "");
		if (known !== void 0) return known;
		const place = placeOf(object, fieldPath);
		this.#places.set(fieldPath ?? "", place);
		return place;
	}
};
function placeOf(object, fieldPath) {
	const { apiVersion, kind, name, namespace, file } = object;
	const pod = podOf(object);
	const [only, ...others] = pod?.containers ?? [];
	return {
		resource: {
			apiVersion,
			kind,
			...present({ namespace }),
			name,
			...present({ fieldPath })
		},
		locations: [object.locate(fieldPath === void 0 ? [] : parseFieldPath(fieldPath))],
		file,
		annotations: {
			own: objectAt(objectAt(object.value, "metadata"), "annotations"),
			pod: objectAt(pod?.metadata ?? {}, "annotations")
		},
		...only !== void 0 && others.length === 0 && { onlyContainer: formatFieldPath(only.path) }
	};
}
function fieldAtLines(written, { startLine, endLine = startLine }) {
	const first = startLine === void 0 ? void 0 : written.fieldAt(startLine);
	const last = endLine === void 0 ? void 0 : written.fieldAt(endLine);
	if (first === void 0 || last === void 0) return;
	const end = first.findIndex((part, index) => part !== last[index]);
	const common = formatFieldPath(end === -1 ? first : first.slice(0, end));
	return common === "" ? void 0 : common;
}
const fieldPaths = new Map();
const MAX_FIELD_PATHS = 1e4;
function parseFieldPath(text) {
	const path = fieldPaths.get(text) ?? readFieldPath(text);
	if (fieldPaths.size < MAX_FIELD_PATHS) fieldPaths.set(text, path);
	return path;
}
function readFieldPath(text) {
	return [...text.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|\[([^\]]*)\]|([^.[\]]+)/g)].map(([, quoted, index, bracketed, plain]) => quoted !== void 0 ? quoted.replaceAll(/\\(.)/g, "$1") : index !== void 0 ? Number(index) : bracketed ?? plain ?? "");
}
// src/builtin/manifests/plain-yaml.ts
const MAX_LINES = 2e5;
function plainYaml(value) {
	const lines = [];
	let fields;
	const fieldAt = (line) => {
		fields ??= [...fieldsOf(value, [])];
		return fields[line - 1];
	};
	return writeMap(value, "", lines) ? {
		text: `${lines.join("\n")}\n`,
		lines: lines.length,
		fieldAt
	} : void 0;
}
function* fieldsOf(value, path) {
	const isList = Array.isArray(value);
	const entries = isList ? value.entries() : isFilledMap(value) ? Object.entries(value) : [];
	for (const [part, one] of entries) {
		if (!isList || !isFilledMap(one)) yield [...path, part];
		yield* fieldsOf(one, [...path, part]);
	}
}
function writeMap(value, indent, lines, first = indent) {
	let begin = first;
	for (const [key, one] of Object.entries(value)) {
		if (!writeField(`${begin}${keyText(key)}:`, one, indent, lines)) return false;
		begin = indent;
	}
	return true;
}
function writeList(items, indent, lines) {
	return items.every((item) => isFilledMap(item) ? writeMap(item, `${indent}  `, lines, `${indent}- `) : writeField(`${indent}-`, item, indent, lines));
}
function writeField(begin, value, indent, lines) {
	if (lines.length >= MAX_LINES) return false;
	const isMap = isFilledMap(value);
	const isList = Array.isArray(value) && value.length > 0;
	lines.push(isMap || isList ? begin : `${begin} ${scalarText(value)}`);
	if (isMap) return writeMap(value, `${indent}  `, lines);
	return !isList || writeList(value, `${indent}  `, lines);
}
function isFilledMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}
const keyTexts = new Map();
const MAX_KEYS = 1e4;
function keyText(key) {
	const known = keyTexts.get(key);
	if (known !== void 0) return known;
	const text = isPlainKey(key) ? key : JSON.stringify(key);
	if (keyTexts.size < MAX_KEYS) keyTexts.set(key, text);
	return text;
}
function isPlainKey(key) {
	return /^[A-Za-z][A-Za-z0-9_./-]{3,}$/.test(key) && !/^(?:true|false|null)$/i.test(key);
}
const ODD = /[\u007F-\u009F\u2028\u2029\uFEFF]/;
const EVERY_ODD = new RegExp(ODD, "g");
function scalarText(value) {
	const text = JSON.stringify(value);
	return ODD.test(text) ? text.replaceAll(EVERY_ODD, escaped) : text;
}
function escaped(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
// src/builtin/manifests/hand-over.ts
const SOURCES = "sources";
function handOver(loaded) {
	const objects = [];
	const entries = [];
	const gaps = [];
	const namesakes = new Map();
	for (const { object } of loaded) {
		const written = plainYaml(withoutSecrets(object));
		if (written === void 0) {
			const reason = `${object.kind} ${object.name} is larger than an object of Kubernetes may be; split it`;
			gaps.push({
				what: object.file,
				reason,
				location: { path: object.file }
			});
			continue;
		}
		const file = `${OBJECTS}/${String(objects.length + 1).padStart(5, "0")}.yaml`;
		const namesake = { ...hasName(object) && { namesake: another(nameOf(object), namesakes) } };
		objects.push({
			file,
			apiVersion: object.apiVersion,
			kind: object.kind,
			text: written.text,
			...namesake
		});
		entries.push({
			handed: file,
			object,
			written,
			...namesake
		});
	}
	return {
		objects,
		places: new ObjectPlaces(entries),
		gaps
	};
}
function hasName({ value }) {
	const { metadata } = value;
	return isObject(metadata) && typeof metadata["name"] === "string";
}
function another(name, counts) {
	const count = (counts.get(name) ?? 0) + 1;
	counts.set(name, count);
	return count;
}
function withoutSecrets({ value, apiVersion, kind }) {
	const whole = {
		apiVersion,
		kind,
		...value
	};
	if (kind !== "Secret" || apiVersion !== "v1") return whole;
	const metadata = isObject(whole["metadata"]) ? { metadata: withoutLastApplied(whole["metadata"]) } : {};
	return {
		...whole,
		...metadata,
		..."data" in whole && { data: redacted(whole["data"], REDACTED_BASE64) },
		..."stringData" in whole && { stringData: redacted(whole["stringData"], "redacted") }
	};
}
const REDACTED_BASE64 = Buffer.from("redacted").toString("base64");
function redacted(values, text) {
	return isObject(values) ? Object.fromEntries(Object.keys(values).map((key) => [key, text])) : {};
}
function withoutLastApplied(metadata) {
	const { annotations } = metadata;
	if (!isObject(annotations)) return metadata;
	const kept = Object.entries(annotations).filter(([key]) => key !== "kubectl.kubernetes.io/last-applied-configuration");
	return {
		...metadata,
		annotations: Object.fromEntries(kept)
	};
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
export { CHART_ARCHIVE, CONTAINER_LISTS, DASHBOARD, KeptTrees, SOURCES, SourceText, Unreadable, bytesOf, canSet, contentsOf, decode, fieldAt, fieldIn, findManifests, formatFieldPath, groupOf, handOver, hitAt, isDashboard, isLongRunning, isObject$2 as isObject, isWindows, listAt, loadManifests, mayHoldObject, nameOf$1 as nameOf, objectAt, objectsAt, oddBreak, podOf, podPath, quickRead, readManifest, readPlain, resolvePlain, securityHolders, show, splitDocuments, textAt, textsAt, toValue, walk, withLibrary };
