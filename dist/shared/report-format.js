import { __commonJSMin, __toESM } from "./rolldown-runtime.js";
import { ScanError, messageOf } from "./common.js";
import { JsonSplitter, Pieces, asUtf8, decodeJson, parseJson } from "./reading-shared.js";
import { TextDecoder } from "node:util";
// src/decode/decode-json-lines.ts
const LINE_FEED = 10;
async function decodeJsonLines(chunks, onValue) {
	let first;
	let count = 0;
	let line = 0;
	for await (const text of linesOf(asUtf8(chunks))) {
		line += 1;
		if (text.trim() !== "") {
			const value = valueOf(text, line);
			first = count === 0 ? value : first;
			onValue(value, count);
			count += 1;
		}
	}
	if (count === 0) throw new ScanError("it is empty");
	return first;
}
async function* linesOf(chunks) {
	const pieces = new Pieces();
	for await (const chunk of chunks) {
		let from = 0;
		for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
			yield pieces.take(chunk, from, end);
			from = end + 1;
		}
		pieces.add(chunk, from, chunk.length);
	}
	yield pieces.take(new Uint8Array(), 0, 0);
}
function valueOf(text, line) {
	try {
		return parseJson(text);
	} catch {
		throw new ScanError(`line ${line} breaks off or is no JSON: each line must be a whole JSON value`);
	}
}
// src/decode/decode-json-stream.ts
async function decodeJsonStream(chunks, patterns, onElement) {
	const splitter = new JsonSplitter(patterns, onElement, { follows: "more" });
	for await (const chunk of asUtf8(chunks)) splitter.write(chunk);
	return splitter.end();
}
// src/decode/decode-tar.ts
const TAR_LIMITS = {
	entries: 2e5,
	bytes: 4 * 1024 ** 3,
	wantedBytes: 64 * 1024 ** 2
};
async function decodeTar(chunks, wanted, limits = TAR_LIMITS) {
	const { Parser } = await import("./index.min.js");
	const reading = new TarReading(wanted, limits);
	const parser = new Parser({ strict: true });
	const ended = new Promise((resolve, reject) => {
		parser.on("entry", (entry) => {
			reading.take(entry, (problem) => parser.abort(problem));
		});
		parser.on("error", reject);
		parser.on("end", resolve);
	});
	ended.catch(() => void 0);
	try {
		for await (const chunk of chunks) if (!parser.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))) await Promise.race([ended, new Promise((resolve) => parser.once("drain", resolve))]);
		parser.end();
		await ended;
	} catch (error) {
		throw new ScanError(`it is no whole tar archive: ${wordsOf(error)}`, { cause: error });
	}
	return reading.texts();
}
function wordsOf(error) {
	return (error instanceof Error ? error.message : String(error)).replace(/^TAR_\w+: /, "").slice(0, 200);
}
var TarReading = class {
	#wanted;
	#limits;
	#found = new Map();
	#entries = 0;
	#bytes = 0;
	#wantedBytes = 0;
	constructor(wanted, limits) {
		this.#wanted = wanted;
		this.#limits = limits;
	}
	take(entry, abort) {
		const path = entry.path.replace(/^(?:\.\/)+/, "");
		const kept = (entry.type === "File" || entry.type === "OldFile" || entry.type === "ContiguousFile") && this.#wanted(path) ? this.#begin(path, abort) : void 0;
		this.#entries += 1;
		if (this.#entries > this.#limits.entries) abort(new Error(`it holds more than ${this.#limits.entries} entries`));
		entry.on("data", (chunk) => {
			this.#bytes += chunk.length;
			this.#wantedBytes += kept === void 0 ? 0 : chunk.length;
			if (this.#bytes > this.#limits.bytes) abort(new Error(`it unpacks to more than ${this.#limits.bytes} bytes`));
			else if (this.#wantedBytes > this.#limits.wantedBytes) abort(new Error(`what is read of it has more than ${this.#limits.wantedBytes} bytes`));
			else kept?.push(chunk);
		});
	}
	#begin(path, abort) {
		if (this.#found.has(path)) abort(new Error(`it holds ${path} twice`));
		const chunks = [];
		this.#found.set(path, chunks);
		return chunks;
	}
	texts() {
		return new Map([...this.#found].map(([path, parts]) => [path, Buffer.concat(parts).toString("utf8")]));
	}
};
// node_modules/@rgrove/parse-xml/dist/lib/StringScanner.js
var require_StringScanner = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.StringScanner = void 0;
	const emptyString = "";
	const surrogatePair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
	var StringScanner = class {
		constructor(string) {
			this.charCount = this.charLength(string, true);
			this.charIndex = 0;
			this.length = string.length;
			this.multiByteMode = this.charCount !== this.length;
			this.string = string;
			if (this.multiByteMode) {
				let charsToBytes = [];
				for (let byteIndex = 0, charIndex = 0; charIndex < this.charCount; ++charIndex) {
					charsToBytes[charIndex] = byteIndex;
					byteIndex += string.codePointAt(byteIndex) > 65535 ? 2 : 1;
				}
				this.charsToBytes = charsToBytes;
			}
		}
		get isEnd() {
			return this.charIndex >= this.charCount;
		}
		charLength(string, multiByteSafe = this.multiByteMode) {
			return multiByteSafe ? string.replace(surrogatePair, "_").length : string.length;
		}
		advance(count = 1) {
			this.charIndex = Math.min(this.charCount, this.charIndex + count);
		}
		charIndexToByteIndex(charIndex = this.charIndex) {
			return this.multiByteMode ? this.charsToBytes[charIndex] ?? Infinity : charIndex;
		}
		consume(charCount = 1) {
			let chars = this.peek(charCount);
			this.advance(charCount);
			return chars;
		}
		consumeBytes(byteCount) {
			let byteIndex = this.charIndexToByteIndex();
			let result = this.string.slice(byteIndex, byteIndex + byteCount);
			this.advance(this.charLength(result));
			return result;
		}
		consumeMatchFn(fn) {
			let { length, multiByteMode, string } = this;
			let startByteIndex = this.charIndexToByteIndex();
			let endByteIndex = startByteIndex;
			if (multiByteMode) while (endByteIndex < length) {
				let char = string[endByteIndex];
				let isSurrogatePair = char >= "\ud800" && char <= "\udbff";
				if (isSurrogatePair) char += string[endByteIndex + 1];
				if (!fn(char)) break;
				endByteIndex += isSurrogatePair ? 2 : 1;
			}
			else while (endByteIndex < length && fn(string[endByteIndex])) ++endByteIndex;
			return this.consumeBytes(endByteIndex - startByteIndex);
		}
		consumeString(stringToConsume) {
			let { length } = stringToConsume;
			let byteIndex = this.charIndexToByteIndex();
			if (stringToConsume === this.string.slice(byteIndex, byteIndex + length)) {
				this.advance(length === 1 ? 1 : this.charLength(stringToConsume));
				return stringToConsume;
			}
			return emptyString;
		}
		consumeUntilMatch(regex) {
			let matchByteIndex = this.string.slice(this.charIndexToByteIndex()).search(regex);
			return matchByteIndex > 0 ? this.consumeBytes(matchByteIndex) : emptyString;
		}
		consumeUntilString(searchString) {
			let byteIndex = this.charIndexToByteIndex();
			let matchByteIndex = this.string.indexOf(searchString, byteIndex);
			return matchByteIndex > 0 ? this.consumeBytes(matchByteIndex - byteIndex) : emptyString;
		}
		peek(count = 1) {
			let { charIndex, string } = this;
			return this.multiByteMode ? string.slice(this.charIndexToByteIndex(charIndex), this.charIndexToByteIndex(charIndex + count)) : string.slice(charIndex, charIndex + count);
		}
		reset(index = 0) {
			this.charIndex = index >= 0 ? Math.min(this.charCount, index) : Math.max(0, this.charIndex + index);
		}
	};
	exports.StringScanner = StringScanner;
}));
// node_modules/@rgrove/parse-xml/dist/lib/syntax.js
var require_syntax = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.predefinedEntities = exports.endCharData = exports.attValueNormalizedWhitespace = exports.attValueCharSingleQuote = exports.attValueCharDoubleQuote = void 0;
	exports.isNameChar = isNameChar;
	exports.isNameStartChar = isNameStartChar;
	exports.isReferenceChar = isReferenceChar;
	exports.isWhitespace = isWhitespace;
	exports.isXmlCodePoint = isXmlCodePoint;
	exports.attValueCharDoubleQuote = /["&<]/;
	exports.attValueCharSingleQuote = /['&<]/;
	exports.attValueNormalizedWhitespace = /\r\n|[\n\r\t]/g;
	exports.endCharData = /<|&|]]>/;
	exports.predefinedEntities = Object.freeze(Object.assign(Object.create(null), {
		amp: "&",
		apos: "'",
		gt: ">",
		lt: "<",
		quot: "\""
	}));
	function isNameChar(char) {
		let cp = char.codePointAt(0);
		return cp >= 97 && cp <= 122 || cp >= 65 && cp <= 90 || cp >= 48 && cp <= 57 || cp === 45 || cp === 46 || cp === 183 || cp >= 768 && cp <= 879 || cp === 8255 || cp === 8256 || isNameStartChar(char, cp);
	}
	function isNameStartChar(char, cp = char.codePointAt(0)) {
		return cp >= 97 && cp <= 122 || cp >= 65 && cp <= 90 || cp === 58 || cp === 95 || cp >= 192 && cp <= 214 || cp >= 216 && cp <= 246 || cp >= 248 && cp <= 767 || cp >= 880 && cp <= 893 || cp >= 895 && cp <= 8191 || cp === 8204 || cp === 8205 || cp >= 8304 && cp <= 8591 || cp >= 11264 && cp <= 12271 || cp >= 12289 && cp <= 55295 || cp >= 63744 && cp <= 64975 || cp >= 65008 && cp <= 65533 || cp >= 65536 && cp <= 983039;
	}
	function isReferenceChar(char) {
		return char === "#" || isNameChar(char);
	}
	function isWhitespace(char) {
		let cp = char.codePointAt(0);
		return cp === 32 || cp === 9 || cp === 10 || cp === 13;
	}
	function isXmlCodePoint(cp) {
		return cp >= 32 && cp <= 55295 || cp === 10 || cp === 9 || cp === 13 || cp >= 57344 && cp <= 65533 || cp >= 65536 && cp <= 1114111;
	}
}));
// node_modules/@rgrove/parse-xml/dist/lib/XmlNode.js
var require_XmlNode = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.XmlNode = void 0;
	var XmlNode = class XmlNode {
		constructor() {
			this.parent = null;
			this.start = -1;
			this.end = -1;
		}
		get document() {
			return this.parent?.document ?? null;
		}
		get isRootNode() {
			return this.parent !== null && this.parent === this.document && this.type === XmlNode.TYPE_ELEMENT;
		}
		get preserveWhitespace() {
			return !!this.parent?.preserveWhitespace;
		}
		get type() {
			return "";
		}
		toJSON() {
			let json = { type: this.type };
			if (this.isRootNode) json.isRootNode = true;
			if (this.preserveWhitespace) json.preserveWhitespace = true;
			if (this.start !== -1) {
				json.start = this.start;
				json.end = this.end;
			}
			return json;
		}
	};
	exports.XmlNode = XmlNode;
	XmlNode.TYPE_CDATA = "cdata";
	XmlNode.TYPE_COMMENT = "comment";
	XmlNode.TYPE_DOCUMENT = "document";
	XmlNode.TYPE_DOCUMENT_TYPE = "doctype";
	XmlNode.TYPE_ELEMENT = "element";
	XmlNode.TYPE_PROCESSING_INSTRUCTION = "pi";
	XmlNode.TYPE_TEXT = "text";
	XmlNode.TYPE_XML_DECLARATION = "xmldecl";
}));
// node_modules/@rgrove/parse-xml/dist/lib/XmlText.js
var require_XmlText = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.XmlText = void 0;
	const XmlNode_js_1 = require_XmlNode();
	var XmlText = class extends XmlNode_js_1.XmlNode {
		constructor(text = "") {
			super();
			this.text = text;
		}
		get type() {
			return XmlNode_js_1.XmlNode.TYPE_TEXT;
		}
		toJSON() {
			return Object.assign(XmlNode_js_1.XmlNode.prototype.toJSON.call(this), { text: this.text });
		}
	};
	exports.XmlText = XmlText;
}));
// node_modules/@rgrove/parse-xml/dist/lib/XmlCdata.js
var require_XmlCdata = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.XmlCdata = void 0;
	const XmlNode_js_1 = require_XmlNode();
	const XmlText_js_1 = require_XmlText();
	var XmlCdata = class extends XmlText_js_1.XmlText {
		get type() {
			return XmlNode_js_1.XmlNode.TYPE_CDATA;
		}
	};
	exports.XmlCdata = XmlCdata;
}));
// node_modules/@rgrove/parse-xml/dist/lib/XmlComment.js
var require_XmlComment = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.XmlComment = void 0;
	const XmlNode_js_1 = require_XmlNode();
	var XmlComment = class extends XmlNode_js_1.XmlNode {
		constructor(content = "") {
			super();
			this.content = content;
		}
		get type() {
			return XmlNode_js_1.XmlNode.TYPE_COMMENT;
		}
		toJSON() {
			return Object.assign(XmlNode_js_1.XmlNode.prototype.toJSON.call(this), { content: this.content });
		}
	};
	exports.XmlComment = XmlComment;
}));
// node_modules/@rgrove/parse-xml/dist/lib/XmlDeclaration.js
var require_XmlDeclaration = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.XmlDeclaration = void 0;
	const XmlNode_js_1 = require_XmlNode();
	var XmlDeclaration = class extends XmlNode_js_1.XmlNode {
		constructor(version, encoding, standalone) {
			super();
			this.version = version;
			this.encoding = encoding ?? null;
			this.standalone = standalone ?? null;
		}
		get type() {
			return XmlNode_js_1.XmlNode.TYPE_XML_DECLARATION;
		}
		toJSON() {
			let json = XmlNode_js_1.XmlNode.prototype.toJSON.call(this);
			json.version = this.version;
			for (let key of ["encoding", "standalone"]) if (this[key] !== null) json[key] = this[key];
			return json;
		}
	};
	exports.XmlDeclaration = XmlDeclaration;
}));
// node_modules/@rgrove/parse-xml/dist/lib/XmlElement.js
var require_XmlElement = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.XmlElement = void 0;
	const XmlNode_js_1 = require_XmlNode();
	exports.XmlElement = class XmlElement extends XmlNode_js_1.XmlNode {
		constructor(name, attributes = Object.create(null), children = []) {
			super();
			this.name = name;
			this.attributes = attributes;
			this.children = children;
		}
		get isEmpty() {
			return this.children.length === 0;
		}
		get preserveWhitespace() {
			let node = this;
			while (node instanceof XmlElement) {
				if ("xml:space" in node.attributes) return node.attributes["xml:space"] === "preserve";
				node = node.parent;
			}
			return false;
		}
		get text() {
			return this.children.map((child) => "text" in child ? child.text : "").join("");
		}
		get type() {
			return XmlNode_js_1.XmlNode.TYPE_ELEMENT;
		}
		toJSON() {
			return Object.assign(XmlNode_js_1.XmlNode.prototype.toJSON.call(this), {
				name: this.name,
				attributes: this.attributes,
				children: this.children.map((child) => child.toJSON())
			});
		}
	};
}));
// node_modules/@rgrove/parse-xml/dist/lib/XmlDocument.js
var require_XmlDocument = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.XmlDocument = void 0;
	const XmlElement_js_1 = require_XmlElement();
	const XmlNode_js_1 = require_XmlNode();
	var XmlDocument = class extends XmlNode_js_1.XmlNode {
		constructor(children = []) {
			super();
			this.children = children;
		}
		get document() {
			return this;
		}
		get root() {
			for (let child of this.children) if (child instanceof XmlElement_js_1.XmlElement) return child;
			return null;
		}
		get text() {
			return this.children.map((child) => "text" in child ? child.text : "").join("");
		}
		get type() {
			return XmlNode_js_1.XmlNode.TYPE_DOCUMENT;
		}
		toJSON() {
			return Object.assign(XmlNode_js_1.XmlNode.prototype.toJSON.call(this), { children: this.children.map((child) => child.toJSON()) });
		}
	};
	exports.XmlDocument = XmlDocument;
}));
// node_modules/@rgrove/parse-xml/dist/lib/XmlDocumentType.js
var require_XmlDocumentType = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.XmlDocumentType = void 0;
	const XmlNode_js_1 = require_XmlNode();
	var XmlDocumentType = class extends XmlNode_js_1.XmlNode {
		constructor(name, publicId, systemId, internalSubset) {
			super();
			this.name = name;
			this.publicId = publicId ?? null;
			this.systemId = systemId ?? null;
			this.internalSubset = internalSubset ?? null;
		}
		get type() {
			return XmlNode_js_1.XmlNode.TYPE_DOCUMENT_TYPE;
		}
		toJSON() {
			let json = XmlNode_js_1.XmlNode.prototype.toJSON.call(this);
			json.name = this.name;
			for (let key of [
				"publicId",
				"systemId",
				"internalSubset"
			]) if (this[key] !== null) json[key] = this[key];
			return json;
		}
	};
	exports.XmlDocumentType = XmlDocumentType;
}));
// node_modules/@rgrove/parse-xml/dist/lib/XmlError.js
var require_XmlError = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.XmlError = void 0;
	var XmlError = class extends Error {
		constructor(message, charIndex, xml) {
			let column = 1;
			let excerpt = "";
			let line = 1;
			for (let i = 0; i < charIndex; ++i) {
				let char = xml[i];
				if (char === "\n") {
					column = 1;
					excerpt = "";
					line += 1;
				} else {
					column += 1;
					excerpt += char;
				}
			}
			let eol = xml.indexOf("\n", charIndex);
			excerpt += eol === -1 ? xml.slice(charIndex) : xml.slice(charIndex, eol);
			let excerptStart = 0;
			if (excerpt.length > 50) {
				if (column < 40) excerpt = excerpt.slice(0, 50);
				else {
					excerptStart = column - 20;
					excerpt = excerpt.slice(excerptStart, column + 30);
				}
			}
			super(`${message} (line ${line}, column ${column})\n  ${excerpt}\n` + " ".repeat(column - excerptStart + 1) + "^\n");
			this.column = column;
			this.excerpt = excerpt;
			this.line = line;
			this.name = "XmlError";
			this.pos = charIndex;
		}
	};
	exports.XmlError = XmlError;
}));
// node_modules/@rgrove/parse-xml/dist/lib/XmlProcessingInstruction.js
var require_XmlProcessingInstruction = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.XmlProcessingInstruction = void 0;
	const XmlNode_js_1 = require_XmlNode();
	var XmlProcessingInstruction = class extends XmlNode_js_1.XmlNode {
		constructor(name, content = "") {
			super();
			this.name = name;
			this.content = content;
		}
		get type() {
			return XmlNode_js_1.XmlNode.TYPE_PROCESSING_INSTRUCTION;
		}
		toJSON() {
			return Object.assign(XmlNode_js_1.XmlNode.prototype.toJSON.call(this), {
				name: this.name,
				content: this.content
			});
		}
	};
	exports.XmlProcessingInstruction = XmlProcessingInstruction;
}));
// node_modules/@rgrove/parse-xml/dist/lib/Parser.js
var require_Parser = __commonJSMin(((exports, module, this$2) => {
	var __createBinding = this$2 && this$2.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$2 && this$2.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$2 && this$2.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Parser = void 0;
	const StringScanner_js_1 = require_StringScanner();
	const syntax = __importStar(require_syntax());
	const XmlCdata_js_1 = require_XmlCdata();
	const XmlComment_js_1 = require_XmlComment();
	const XmlDeclaration_js_1 = require_XmlDeclaration();
	const XmlDocument_js_1 = require_XmlDocument();
	const XmlDocumentType_js_1 = require_XmlDocumentType();
	const XmlElement_js_1 = require_XmlElement();
	const XmlError_js_1 = require_XmlError();
	const XmlNode_js_1 = require_XmlNode();
	const XmlProcessingInstruction_js_1 = require_XmlProcessingInstruction();
	const XmlText_js_1 = require_XmlText();
	const emptyString = "";
	var Parser = class {
		constructor(xml, options = {}) {
			let doc = this.document = new XmlDocument_js_1.XmlDocument();
			this.currentNode = doc;
			this.options = options;
			this.scanner = new StringScanner_js_1.StringScanner(xml);
			if (this.options.includeOffsets) {
				doc.start = 0;
				doc.end = xml.length;
			}
			this.parse();
		}
		addNode(node, charIndex) {
			node.parent = this.currentNode;
			if (this.options.includeOffsets) {
				node.start = this.scanner.charIndexToByteIndex(charIndex);
				node.end = this.scanner.charIndexToByteIndex();
			}
			this.currentNode.children.push(node);
			return true;
		}
		addText(text, charIndex, normalize = true) {
			let { children } = this.currentNode;
			let { length } = children;
			if (normalize) text = normalizeLineBreaks(text);
			if (length > 0) {
				let prevNode = children[length - 1];
				if (prevNode?.type === XmlNode_js_1.XmlNode.TYPE_TEXT) {
					let textNode = prevNode;
					textNode.text += text;
					if (this.options.includeOffsets) textNode.end = this.scanner.charIndexToByteIndex();
					return true;
				}
			}
			return this.addNode(new XmlText_js_1.XmlText(text), charIndex);
		}
		consumeAttributes() {
			let attributes = Object.create(null);
			while (this.consumeWhitespace()) {
				let attrName = this.consumeName();
				if (!attrName) break;
				let attrValue = this.consumeEqual() && this.consumeAttributeValue();
				if (attrValue === false) throw this.error("Attribute value expected");
				if (attrName in attributes) throw this.error(`Duplicate attribute: ${attrName}`);
				if (attrName === "xml:space" && attrValue !== "default" && attrValue !== "preserve") throw this.error("Value of the `xml:space` attribute must be \"default\" or \"preserve\"");
				attributes[attrName] = attrValue;
			}
			if (this.options.sortAttributes) {
				let attrNames = Object.keys(attributes).sort();
				let sortedAttributes = Object.create(null);
				for (let i = 0; i < attrNames.length; ++i) {
					let attrName = attrNames[i];
					sortedAttributes[attrName] = attributes[attrName];
				}
				attributes = sortedAttributes;
			}
			return attributes;
		}
		consumeAttributeValue() {
			let { scanner } = this;
			let quote = scanner.peek();
			if (quote !== "\"" && quote !== "'") return false;
			scanner.advance();
			let chars;
			let isClosed = false;
			let value = emptyString;
			let regex = quote === "\"" ? syntax.attValueCharDoubleQuote : syntax.attValueCharSingleQuote;
			matchLoop: while (!scanner.isEnd) {
				chars = scanner.consumeUntilMatch(regex);
				if (chars) {
					this.validateChars(chars);
					value += chars.replace(syntax.attValueNormalizedWhitespace, " ");
				}
				switch (scanner.peek()) {
					case quote:
						isClosed = true;
						break matchLoop;
					case "&":
						value += this.consumeReference();
						continue;
					case "<": throw this.error("Unescaped `<` is not allowed in an attribute value");
					default: break matchLoop;
				}
			}
			if (!isClosed) throw this.error("Unclosed attribute");
			scanner.advance();
			return value;
		}
		consumeCdataSection() {
			let { scanner } = this;
			let startIndex = scanner.charIndex;
			if (!scanner.consumeString("<![CDATA[")) return false;
			let text = scanner.consumeUntilString("]]>");
			this.validateChars(text);
			if (!scanner.consumeString("]]>")) throw this.error("Unclosed CDATA section");
			return this.options.preserveCdata ? this.addNode(new XmlCdata_js_1.XmlCdata(normalizeLineBreaks(text)), startIndex) : this.addText(text, startIndex);
		}
		consumeCharData() {
			let { scanner } = this;
			let startIndex = scanner.charIndex;
			let charData = scanner.consumeUntilMatch(syntax.endCharData);
			if (!charData) return false;
			this.validateChars(charData);
			if (scanner.peek(3) === "]]>") throw this.error("Element content may not contain the CDATA section close delimiter `]]>`");
			return this.addText(charData, startIndex);
		}
		consumeComment() {
			let { scanner } = this;
			let startIndex = scanner.charIndex;
			if (!scanner.consumeString("<!--")) return false;
			let content = scanner.consumeUntilString("--");
			this.validateChars(content);
			if (!scanner.consumeString("-->")) {
				if (scanner.peek(2) === "--") throw this.error("The string `--` isn't allowed inside a comment");
				throw this.error("Unclosed comment");
			}
			return this.options.preserveComments ? this.addNode(new XmlComment_js_1.XmlComment(normalizeLineBreaks(content)), startIndex) : true;
		}
		consumeContentReference() {
			let startIndex = this.scanner.charIndex;
			let ref = this.consumeReference();
			return ref ? this.addText(ref, startIndex, false) : false;
		}
		consumeDoctypeDeclaration() {
			let { scanner } = this;
			let startIndex = scanner.charIndex;
			if (!scanner.consumeString("<!DOCTYPE")) return false;
			let name = this.consumeWhitespace() && this.consumeName();
			if (!name) throw this.error("Expected a name");
			let publicId;
			let systemId;
			if (this.consumeWhitespace()) {
				if (scanner.consumeString("PUBLIC")) {
					publicId = this.consumeWhitespace() && this.consumePubidLiteral();
					if (publicId === false) throw this.error("Expected a public identifier");
					this.consumeWhitespace();
				}
				if (publicId !== void 0 || scanner.consumeString("SYSTEM")) {
					this.consumeWhitespace();
					systemId = this.consumeSystemLiteral();
					if (systemId === false) throw this.error("Expected a system identifier");
					this.consumeWhitespace();
				}
			}
			let internalSubset;
			if (scanner.consumeString("[")) {
				internalSubset = scanner.consumeUntilMatch(/\][\x20\t\r\n]*>/);
				if (!scanner.consumeString("]")) throw this.error("Unclosed internal subset");
				this.consumeWhitespace();
			}
			if (!scanner.consumeString(">")) throw this.error("Unclosed doctype declaration");
			return this.options.preserveDocumentType ? this.addNode(new XmlDocumentType_js_1.XmlDocumentType(name, publicId, systemId, internalSubset), startIndex) : true;
		}
		consumeElement() {
			let { scanner } = this;
			let startIndex = scanner.charIndex;
			if (!scanner.consumeString("<")) return false;
			let name = this.consumeName();
			if (!name) {
				scanner.reset(startIndex);
				return false;
			}
			let attributes = this.consumeAttributes();
			let isEmpty = !!scanner.consumeString("/>");
			let element = new XmlElement_js_1.XmlElement(name, attributes);
			element.parent = this.currentNode;
			if (!isEmpty) {
				if (!scanner.consumeString(">")) throw this.error(`Unclosed start tag for element \`${name}\``);
				this.currentNode = element;
				do
					this.consumeCharData();
				while (this.consumeElement() || this.consumeContentReference() || this.consumeCdataSection() || this.consumeProcessingInstruction() || this.consumeComment());
				let endTagMark = scanner.charIndex;
				let endTagName;
				if (!scanner.consumeString("</") || !(endTagName = this.consumeName()) || endTagName !== name) {
					scanner.reset(endTagMark);
					throw this.error(`Missing end tag for element ${name}`);
				}
				this.consumeWhitespace();
				if (!scanner.consumeString(">")) throw this.error(`Unclosed end tag for element ${name}`);
				this.currentNode = element.parent;
			}
			return this.addNode(element, startIndex);
		}
		consumeEqual() {
			this.consumeWhitespace();
			if (this.scanner.consumeString("=")) {
				this.consumeWhitespace();
				return true;
			}
			return false;
		}
		consumeMisc() {
			return this.consumeComment() || this.consumeProcessingInstruction() || this.consumeWhitespace();
		}
		consumeName() {
			return syntax.isNameStartChar(this.scanner.peek()) ? this.scanner.consumeMatchFn(syntax.isNameChar) : emptyString;
		}
		consumeProcessingInstruction() {
			let { scanner } = this;
			let startIndex = scanner.charIndex;
			if (!scanner.consumeString("<?")) return false;
			let name = this.consumeName();
			if (name) {
				if (name.toLowerCase() === "xml") {
					scanner.reset(startIndex);
					throw this.error("XML declaration isn't allowed here");
				}
			} else throw this.error("Invalid processing instruction");
			if (!this.consumeWhitespace()) {
				if (scanner.consumeString("?>")) return this.addNode(new XmlProcessingInstruction_js_1.XmlProcessingInstruction(name), startIndex);
				throw this.error("Whitespace is required after a processing instruction name");
			}
			let content = scanner.consumeUntilString("?>");
			this.validateChars(content);
			if (!scanner.consumeString("?>")) throw this.error("Unterminated processing instruction");
			return this.addNode(new XmlProcessingInstruction_js_1.XmlProcessingInstruction(name, normalizeLineBreaks(content)), startIndex);
		}
		consumeProlog() {
			let { scanner } = this;
			let startIndex = scanner.charIndex;
			this.consumeXmlDeclaration();
			while (this.consumeMisc());
			if (this.consumeDoctypeDeclaration()) while (this.consumeMisc());
			return startIndex < scanner.charIndex;
		}
		consumePubidLiteral() {
			let startIndex = this.scanner.charIndex;
			let value = this.consumeSystemLiteral();
			if (value !== false && !/^[-\x20\r\na-zA-Z0-9'()+,./:=?;!*#@$_%]*$/.test(value)) {
				this.scanner.reset(startIndex);
				throw this.error("Invalid character in public identifier");
			}
			return value;
		}
		consumeReference() {
			let { scanner } = this;
			if (!scanner.consumeString("&")) return false;
			let ref = scanner.consumeMatchFn(syntax.isReferenceChar);
			if (scanner.consume() !== ";") throw this.error("Unterminated reference (a reference must end with `;`)");
			let parsedValue;
			if (ref[0] === "#") {
				let codePoint = ref[1] === "x" ? parseInt(ref.slice(2), 16) : parseInt(ref.slice(1), 10);
				if (isNaN(codePoint) || !/^#(?:x[0-9A-Fa-f]+|[0-9]+)$/.test(ref)) throw this.error("Invalid character reference");
				if (!syntax.isXmlCodePoint(codePoint)) throw this.error("Character reference resolves to an invalid character");
				parsedValue = String.fromCodePoint(codePoint);
			} else {
				parsedValue = syntax.predefinedEntities[ref];
				if (parsedValue === void 0) {
					let { ignoreUndefinedEntities, resolveUndefinedEntity } = this.options;
					let wrappedRef = `&${ref};`;
					if (resolveUndefinedEntity) {
						let resolvedValue = resolveUndefinedEntity(wrappedRef);
						if (resolvedValue !== null && resolvedValue !== void 0) {
							let type = typeof resolvedValue;
							if (type !== "string") throw new TypeError(`\`resolveUndefinedEntity()\` must return a string, \`null\`, or \`undefined\`, but returned a value of type ${type}`);
							return resolvedValue;
						}
					}
					if (ignoreUndefinedEntities) return wrappedRef;
					scanner.reset(-wrappedRef.length);
					throw this.error(`Named entity isn't defined: ${wrappedRef}`);
				}
			}
			return parsedValue;
		}
		consumeSystemLiteral() {
			let { scanner } = this;
			let quote = scanner.consumeString("\"") || scanner.consumeString("'");
			if (!quote) return false;
			let value = scanner.consumeUntilString(quote);
			this.validateChars(value);
			if (!scanner.consumeString(quote)) throw this.error("Missing end quote");
			return value;
		}
		consumeWhitespace() {
			return !!this.scanner.consumeMatchFn(syntax.isWhitespace);
		}
		consumeXmlDeclaration() {
			let { scanner } = this;
			let startIndex = scanner.charIndex;
			if (!scanner.consumeString("<?xml")) return false;
			if (syntax.isNameChar(scanner.peek())) {
				scanner.reset(startIndex);
				return false;
			}
			if (!this.consumeWhitespace()) throw this.error("Invalid XML declaration");
			let version = !!scanner.consumeString("version") && this.consumeEqual() && this.consumeSystemLiteral();
			if (version === false) throw this.error("XML version is missing or invalid");
			else if (!/^1\.[0-9]+$/.test(version)) throw this.error("Invalid character in version number");
			let encoding;
			let standalone;
			if (this.consumeWhitespace()) {
				encoding = !!scanner.consumeString("encoding") && this.consumeEqual() && this.consumeSystemLiteral();
				if (encoding) {
					if (!/^[A-Za-z][\w.-]*$/.test(encoding)) throw this.error("Invalid character in encoding name");
					this.consumeWhitespace();
				}
				standalone = !!scanner.consumeString("standalone") && this.consumeEqual() && this.consumeSystemLiteral();
				if (standalone) {
					if (standalone !== "yes" && standalone !== "no") throw this.error("Only \"yes\" and \"no\" are permitted as values of `standalone`");
					this.consumeWhitespace();
				}
			}
			if (!scanner.consumeString("?>")) throw this.error("Invalid or unclosed XML declaration");
			return this.options.preserveXmlDeclaration ? this.addNode(new XmlDeclaration_js_1.XmlDeclaration(version, encoding || void 0, standalone || void 0), startIndex) : true;
		}
		error(message) {
			let { scanner } = this;
			return new XmlError_js_1.XmlError(message, scanner.charIndex, scanner.string);
		}
		parse() {
			this.scanner.consumeString("﻿");
			this.consumeProlog();
			if (!this.consumeElement()) throw this.error("Root element is missing or invalid");
			while (this.consumeMisc());
			if (!this.scanner.isEnd) throw this.error("Extra content at the end of the document");
		}
		validateChars(string) {
			let { length } = string;
			for (let i = 0; i < length; ++i) {
				let cp = string.codePointAt(i);
				if (!syntax.isXmlCodePoint(cp)) {
					this.scanner.reset(-([...string].length - i));
					throw this.error("Invalid character");
				}
				if (cp > 65535) i += 1;
			}
		}
	};
	exports.Parser = Parser;
	function normalizeLineBreaks(text) {
		let i = 0;
		while ((i = text.indexOf("\r", i)) !== -1) text = text[i + 1] === "\n" ? text.slice(0, i) + text.slice(i + 1) : text.slice(0, i) + "\n" + text.slice(i + 1);
		return text;
	}
}));
// node_modules/@rgrove/parse-xml/dist/lib/types.js
var require_types = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// src/decode/decode-xml.ts
var import_dist = __commonJSMin(((exports, module, this$1) => {
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$1 && this$1.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.XmlText = exports.XmlProcessingInstruction = exports.XmlNode = exports.XmlError = exports.XmlElement = exports.XmlDocumentType = exports.XmlDocument = exports.XmlDeclaration = exports.XmlComment = exports.XmlCdata = void 0;
	exports.parseXml = parseXml;
	const Parser_js_1 = require_Parser();
	__exportStar(require_types(), exports);
	var XmlCdata_js_1 = require_XmlCdata();
	Object.defineProperty(exports, "XmlCdata", {
		enumerable: true,
		get: function() {
			return XmlCdata_js_1.XmlCdata;
		}
	});
	var XmlComment_js_1 = require_XmlComment();
	Object.defineProperty(exports, "XmlComment", {
		enumerable: true,
		get: function() {
			return XmlComment_js_1.XmlComment;
		}
	});
	var XmlDeclaration_js_1 = require_XmlDeclaration();
	Object.defineProperty(exports, "XmlDeclaration", {
		enumerable: true,
		get: function() {
			return XmlDeclaration_js_1.XmlDeclaration;
		}
	});
	var XmlDocument_js_1 = require_XmlDocument();
	Object.defineProperty(exports, "XmlDocument", {
		enumerable: true,
		get: function() {
			return XmlDocument_js_1.XmlDocument;
		}
	});
	var XmlDocumentType_js_1 = require_XmlDocumentType();
	Object.defineProperty(exports, "XmlDocumentType", {
		enumerable: true,
		get: function() {
			return XmlDocumentType_js_1.XmlDocumentType;
		}
	});
	var XmlElement_js_1 = require_XmlElement();
	Object.defineProperty(exports, "XmlElement", {
		enumerable: true,
		get: function() {
			return XmlElement_js_1.XmlElement;
		}
	});
	var XmlError_js_1 = require_XmlError();
	Object.defineProperty(exports, "XmlError", {
		enumerable: true,
		get: function() {
			return XmlError_js_1.XmlError;
		}
	});
	var XmlNode_js_1 = require_XmlNode();
	Object.defineProperty(exports, "XmlNode", {
		enumerable: true,
		get: function() {
			return XmlNode_js_1.XmlNode;
		}
	});
	var XmlProcessingInstruction_js_1 = require_XmlProcessingInstruction();
	Object.defineProperty(exports, "XmlProcessingInstruction", {
		enumerable: true,
		get: function() {
			return XmlProcessingInstruction_js_1.XmlProcessingInstruction;
		}
	});
	var XmlText_js_1 = require_XmlText();
	Object.defineProperty(exports, "XmlText", {
		enumerable: true,
		get: function() {
			return XmlText_js_1.XmlText;
		}
	});
	function parseXml(xml, options) {
		return new Parser_js_1.Parser(xml, options).document;
	}
}))();
const MAX_XML_BYTES = 67108864;
async function decodeXml(chunks) {
	const text = textOf(await together(asUtf8(chunks))).trimStart();
	if (text === "") throw new ScanError("it is empty");
	try {
		const { root } = (0, import_dist.parseXml)(text);
		if (root === null) throw new ScanError("it holds no element");
		return elementOf(root);
	} catch (error) {
		throw error instanceof ScanError ? error : new ScanError(complaint(error, text));
	}
}
async function together(chunks) {
	const kept = [];
	let size = 0;
	for await (const chunk of chunks) {
		size += chunk.length;
		if (size > 67108864) throw new ScanError(`it has more than ${MAX_XML_BYTES / 1024 / 1024} MiB, which is the most that is read of XML`);
		kept.push(new Uint8Array(chunk));
	}
	return Buffer.concat(kept);
}
function textOf(bytes) {
	const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
	const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1] ?? "utf-8";
	const encoding = /^utf-?16/i.test(declared) ? "utf-8" : declared;
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		throw new ScanError(`it is not written in ${encoding.toUpperCase()}, or that cannot be read: write it as UTF-8`);
	}
}
function complaint(error, text) {
	if (!(error instanceof import_dist.XmlError)) return "it is not valid XML: it is nested too deep";
	const [said = ""] = error.message.split("\n");
	const entity = /^Named entity isn't defined: (&[\w.:-]{1,40};)/.exec(said)?.[1];
	if (entity !== void 0 && /<!DOCTYPE/.test(text)) return `it uses ${entity}, which only its DOCTYPE can define, and what a DOCTYPE defines is not read: write the text itself`;
	return text.startsWith("<") && (error.pos >= text.trimEnd().length || !/>\s*$/.test(text)) ? `it breaks off: it is not a whole XML document (${said})` : `it is not valid XML: ${said}`;
}
function elementOf({ name, attributes, children }) {
	return {
		name: name.replace(/^.*:/, ""),
		attributes,
		children: children.flatMap((child) => child instanceof import_dist.XmlElement ? [elementOf(child)] : []),
		text: children.map((child) => child instanceof import_dist.XmlText ? child.text : "").join("")
	};
}
// src/decode/opening.ts
const MOST = 1048576;
async function openingOf(chunks) {
	const rest = asUtf8(chunks)[Symbol.asyncIterator]();
	const kept = [];
	let text = "";
	let ended = false;
	while (!ended && text.length < MOST && !isTold(text)) {
		const { done, value } = await rest.next();
		ended = done === true;
		if (!ended) {
			kept.push(new Uint8Array(value));
			text += Buffer.from(value).toString("latin1");
		}
	}
	return {
		firstLine: firstLineOf(text, ended),
		root: rootOf(text),
		all: joined(kept, rest),
		close: async () => {
			await rest.return?.(void 0);
		}
	};
}
async function* joined(kept, rest) {
	yield* kept;
	yield* { [Symbol.asyncIterator]: () => rest };
}
function isTold(text) {
	return /^\s*</.test(text) ? rootOf(text) !== void 0 : /^\s*\S[^\n]*\n/.test(text);
}
function firstLineOf(text, ended) {
	const line = /^\s*(\S[^\n]*)(\n|$)/.exec(text);
	if (line === null || line[1]?.startsWith("<") === true || line[2] === "" && !ended) return;
	try {
		return parseJson(Buffer.from(line[1] ?? "", "latin1").toString("utf8"));
	} catch {
		return;
	}
}
function rootOf(text) {
	const plain = /^\s*</.test(text) ? text.replaceAll(/<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)/g, "") : "";
	return /<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)[\s/>]/.exec(plain)?.[1];
}
// src/scanners/mismatch.ts
const checks = new WeakMap();
async function loadMismatches(forms) {
	const { compiledBefore } = await import("./compiled-schemas.js");
	for (const { schema } of forms) {
		const check = checks.get(schema) ?? compiledBefore(schema) ?? await compile(schema);
		checks.set(schema, check);
	}
	return ({ schema }, skeleton) => {
		const check = checks.get(schema);
		if (check === void 0) throw new Error("a document was to be told from a form that nobody has asked for");
		return check(skeleton) ? void 0 : mismatch(check);
	};
}
function mismatch({ errors }) {
	const [first] = errors ?? [];
	return `${first?.instancePath === "" ? "the document" : first?.instancePath} ${first?.message ?? "is not as expected"}`;
}
const options = {
	strict: false,
	meta: false,
	validateSchema: false,
	code: { optimize: false }
};
async function compile(schema) {
	const { Ajv } = await import("./ajv2.js").then((m) => __toESM(m.default, 1));
	return new Ajv(options).compile(schema);
}
// src/scanners/report-format.ts
async function readReport(format, chunks, context) {
	const reading = format.begin(context);
	const skeleton = await decodeReport(format, format.tidy?.(chunks) ?? chunks, (value, place) => reading.element(value, place));
	const unlike = (await loadMismatches([format]))(format, skeleton);
	if (unlike !== void 0) throw new ScanError(`This is no ${format.name} report: ${unlike}. Check which scanner made the file`);
	return reading.end(skeleton);
}
async function readyToRead(format) {
	(await loadMismatches([format]))(format, void 0);
}
async function recogniseReport(formats, chunks) {
	const [opening, mismatchOf] = await Promise.all([openingOf(chunks), loadMismatches(formats)]);
	const { root, firstLine, all } = opening;
	const stub = root === void 0 ? void 0 : {
		name: root,
		attributes: {},
		children: [],
		text: ""
	};
	const byOpening = formats.find((format) => {
		const begin = format.syntax === "xml" ? stub : format.syntax === "json-lines" ? firstLine : void 0;
		return begin !== void 0 && mismatchOf(format, begin) === void 0;
	});
	if (byOpening !== void 0 || root !== void 0) {
		await opening.close();
		return byOpening;
	}
	const ofJson = formats.filter(({ syntax = "json" }) => syntax === "json" || syntax === "json-stream");
	const skeleton = await decodeReport({
		name: "scanner",
		elements: ofJson.flatMap((format) => format.elements),
		syntax: ofJson.find((format) => format.syntax === "json-stream")?.syntax ?? "json"
	}, all, () => {});
	return ofJson.find((format) => mismatchOf(format, skeleton) === void 0);
}
async function decodeReport(format, chunks, onElement) {
	try {
		return await decodeAs(format, chunks, onElement);
	} catch (error) {
		throw error instanceof ScanError ? new ScanError(`The ${format.name} report cannot be read: ${messageOf(error)}`) : error;
	}
}
async function decodeAs({ elements, syntax = "json", files }, chunks, onElement) {
	if (syntax === "json-lines") return decodeJsonLines(chunks, (value, index) => onElement(value, {
		pattern: 0,
		indexes: [index]
	}));
	if (syntax === "tar") return Object.fromEntries(await decodeTar(chunks, files ?? (() => false)));
	if (syntax === "json-stream") return decodeJsonStream(chunks, elements, onElement);
	return syntax === "xml" ? decodeXml(chunks) : decodeJson(chunks, elements, onElement);
}
export { readReport, readyToRead, recogniseReport };
