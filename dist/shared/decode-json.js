import { asUtf8 } from "./encoding.js";
import { ScanError } from "./common.js";
import { parseJson } from "./parse.js";
// src/decode/patterns.ts
function patternTree(patterns) {
	const root = { keys: new Map() };
	for (const [number, pattern] of patterns.entries()) {
		let node = root;
		for (const name of pattern) node = name === "*" ? node.each ??= { keys: new Map() } : childOf(node, name);
		node.pattern = number;
	}
	return root;
}
function childOf(node, name) {
	const child = node.keys.get(name) ?? { keys: new Map() };
	node.keys.set(name, child);
	return child;
}
// src/decode/pieces.ts
const MAX_TEXT_BYTES = 268435456;
var Pieces = class {
	#kept = [];
	#size = 0;
	add(bytes, from, to) {
		if (from < to) {
			this.#size += to - from;
			if (this.#size > 268435456) throw new ScanError(`one value is larger than ${MAX_TEXT_BYTES / 1024 / 1024} MiB`);
			this.#kept.push(new Uint8Array(bytes.subarray(from, to)));
		}
	}
	take(bytes = new Uint8Array(), from = 0, to = 0) {
		if (this.#kept.length === 0) return textOf(bytes.subarray(from, to));
		this.add(bytes, from, to);
		const text = textOf(Buffer.concat(this.#kept));
		this.#kept = [];
		this.#size = 0;
		return text;
	}
};
function textOf({ buffer, byteOffset, byteLength }) {
	return Buffer.from(buffer, byteOffset, byteLength).toString("utf8");
}
// src/decode/skeleton.ts
var Skeleton = class {
	#frames = [];
	#root;
	value;
	constructor(root) {
		this.#root = root;
	}
	get node() {
		const frame = this.#frames.at(-1);
		if (frame === void 0) return this.#root;
		return Array.isArray(frame.container) ? frame.node.each : frame.node.keys.get(frame.key);
	}
	get open() {
		const frame = this.#frames.at(-1);
		return frame && (Array.isArray(frame.container) ? "array" : "object");
	}
	get indexes() {
		return this.#frames.filter(({ container }) => Array.isArray(container)).map(({ index }) => index);
	}
	get before() {
		const { value } = this;
		return this.#frames.length === 0 && typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
	}
	enter(container, node) {
		this.keep(container);
		this.#frames.push({
			node,
			container,
			index: 0,
			key: ""
		});
	}
	leave() {
		this.#frames.pop();
	}
	name(key) {
		const frame = this.#frames.at(-1);
		if (frame !== void 0) frame.key = key;
	}
	next() {
		const frame = this.#frames.at(-1);
		if (frame !== void 0) frame.index++;
	}
	keep(value) {
		const frame = this.#frames.at(-1);
		if (frame === void 0) this.value = value;
		else if (Array.isArray(frame.container)) frame.container.push(value);
		else if (frame.key !== "__proto__") frame.container[frame.key] = value;
	}
};
// src/decode/value-scanner.ts
const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
var ValueScanner = class {
	#depth = 0;
	#inString = false;
	#escaped = false;
	#scalar = false;
	start(first) {
		this.#depth = 0;
		this.#inString = false;
		this.#escaped = false;
		this.#scalar = first !== QUOTE && !isOpening(first);
	}
	end(bytes, from) {
		return this.#scalar ? endOfScalar(bytes, from) : this.#endOfNested(bytes, from);
	}
	#endOfNested(bytes, from) {
		let index = from;
		while (index < bytes.length) {
			if (this.#inString) {
				index = this.#endOfString(bytes, index);
				if (this.#inString) return -1;
				if (this.#depth === 0) return index;
			}
			index = this.#nextMark(bytes, index);
			if (this.#depth === 0 && !this.#inString) return index;
		}
		return -1;
	}
	#nextMark(bytes, from) {
		const { length } = bytes;
		let depth = this.#depth;
		for (let index = from; index < length; index++) {
			const byte = bytes[index];
			if (byte === QUOTE) {
				this.#inString = true;
				this.#depth = depth;
				return index + 1;
			}
			if (isOpening(byte)) {
				depth++;
				if (depth > 256) throw new ScanError(`nested more than 256 levels deep`);
			} else if (isClosing(byte)) {
				depth--;
				if (depth === 0) {
					this.#depth = 0;
					return index + 1;
				}
			}
		}
		this.#depth = depth;
		return length;
	}
	#endOfString(bytes, from) {
		const start = from + Number(this.#escaped);
		this.#escaped = false;
		for (let index = start; index < bytes.length;) {
			const quote = bytes.indexOf(QUOTE, index);
			const end = quote < 0 ? bytes.length : quote;
			const escaped = isEscaped(bytes, end, start);
			if (quote < 0) {
				this.#escaped = escaped;
				return end;
			}
			if (!escaped) {
				this.#inString = false;
				return quote + 1;
			}
			index = quote + 1;
		}
		return bytes.length;
	}
};
function isEscaped(bytes, index, from) {
	let first = index;
	while (first > from && bytes[first - 1] === BACKSLASH) first--;
	return (index - first) % 2 === 1;
}
function endOfScalar(bytes, from) {
	for (let index = from; index < bytes.length; index++) {
		const byte = bytes[index];
		if (byte === COMMA || isClosing(byte) || isSpace(byte)) return index;
	}
	return -1;
}
function isSpace(byte) {
	return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
function isOpening(byte) {
	return byte === 123 || byte === 91;
}
function isClosing(byte) {
	return byte === 125 || byte === 93;
}
// src/decode/json-splitter.ts
const MARKS = {
	",": 44,
	":": 58,
	"\"": 34,
	"[": 91,
	"]": 93,
	"}": 125
};
var JsonSplitter = class {
	#skeleton;
	#onElement;
	#scanner = new ValueScanner();
	#pieces = new Pieces();
	#expected = "value";
	#finish;
	#follows;
	#offset = 0;
	#valueOffset = 0;
	constructor(patterns, onElement, { follows = "nothing" } = {}) {
		this.#skeleton = new Skeleton(patternTree(patterns));
		this.#onElement = onElement;
		this.#follows = follows;
	}
	write(bytes) {
		let index = 0;
		while (index < bytes.length) index = this.#finish === void 0 ? this.#step(bytes, index) : this.#read(bytes, index);
		this.#offset += bytes.length;
	}
	end() {
		if (this.#finish !== void 0 && this.#skeleton.open === void 0) {
			this.write(new Uint8Array([32]));
			this.#offset--;
		}
		if (this.#expected !== "end" || this.#finish !== void 0) {
			const what = `it breaks off after ${this.#offset} bytes: it is not a whole JSON document`;
			throw new ScanError(this.#offset === 0 ? "it is empty" : what);
		}
		return this.#skeleton.value;
	}
	#step(bytes, index) {
		const byte = bytes[index];
		if (isSpace(byte)) return index + 1;
		switch (this.#expected) {
			case "value": return this.#begin(bytes, index);
			case "value or ]": return byte === MARKS["]"] ? this.#close(index) : this.#begin(bytes, index);
			case "key or }": return byte === MARKS["}"] ? this.#close(index) : this.#beginKey(bytes, index);
			case "key": return this.#beginKey(bytes, index);
			case "colon": return this.#pass(bytes, index, ":", "value");
			case "comma or ]": return byte === MARKS["]"] ? this.#close(index) : this.#pass(bytes, index, ",", "value");
			case "comma or }": return byte === MARKS["}"] ? this.#close(index) : this.#pass(bytes, index, ",", "key");
			case "end": if (this.#follows === "more") return this.#begin(bytes, index);
		}
		throw this.#error(this.#offset + index, "there is more after the end of the document");
	}
	#pass(bytes, index, mark, next) {
		if (bytes[index] !== MARKS[mark]) throw this.#error(this.#offset + index, `expected "${mark}"`);
		if (mark === ",") this.#skeleton.next();
		this.#expected = next;
		return index + 1;
	}
	#begin(bytes, index) {
		const { node } = this.#skeleton;
		const byte = bytes[index];
		const { pattern } = node ?? {};
		if (node !== void 0 && pattern === void 0 && isOpening(byte)) return this.#open(byte === MARKS["["] ? [] : this.#skeleton.before ?? {}, node, index);
		return this.#start(bytes, index, (value) => {
			if (pattern === void 0) this.#skeleton.keep(value);
			else this.#onElement(value, {
				pattern,
				indexes: this.#skeleton.indexes
			});
			this.#afterValue();
		});
	}
	#beginKey(bytes, index) {
		if (bytes[index] !== MARKS["\""]) throw this.#error(this.#offset + index, "expected a key in double quotes");
		return this.#start(bytes, index, (key) => {
			this.#skeleton.name(String(key));
			this.#expected = "colon";
		});
	}
	#open(container, node, index) {
		this.#skeleton.enter(container, node);
		this.#expected = Array.isArray(container) ? "value or ]" : "key or }";
		return index + 1;
	}
	#close(index) {
		this.#skeleton.leave();
		this.#afterValue();
		return index + 1;
	}
	#start(bytes, index, finish) {
		this.#valueOffset = this.#offset + index;
		this.#finish = finish;
		this.#scanner.start(bytes[index]);
		return index;
	}
	#read(bytes, from) {
		const end = this.#guarded(() => this.#scanner.end(bytes, from));
		if (end < 0) {
			this.#guarded(() => this.#pieces.add(bytes, from, bytes.length));
			return bytes.length;
		}
		const text = this.#guarded(() => this.#pieces.take(bytes, from, end));
		const finish = this.#finish;
		this.#finish = void 0;
		finish?.(this.#parse(text));
		return end;
	}
	#afterValue() {
		const { open } = this.#skeleton;
		this.#expected = open === void 0 ? "end" : open === "array" ? "comma or ]" : "comma or }";
	}
	#guarded(act) {
		try {
			return act();
		} catch (error) {
			throw error instanceof ScanError ? this.#error(this.#valueOffset, error.message) : error;
		}
	}
	#parse(text) {
		try {
			return parseJson(text);
		} catch {
			throw this.#error(this.#valueOffset, "the value that starts there cannot be read");
		}
	}
	#error(offset, what) {
		return new ScanError(`it is not valid JSON at byte ${offset}: ${what}`);
	}
};
// src/decode/decode-json.ts
async function decodeJson(chunks, patterns, onElement) {
	const splitter = new JsonSplitter(patterns, onElement);
	for await (const chunk of asUtf8(chunks)) splitter.write(chunk);
	return splitter.end();
}
export { JsonSplitter, Pieces, decodeJson };
