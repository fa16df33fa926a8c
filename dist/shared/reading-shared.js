import { NETWORK_ENVIRONMENT, ScanError, UserError, elsewhereNote, messageOf, nearest } from "./common.js";
import { canonicalPurl } from "./purl.js";
// src/scanners/fields.ts
function fieldsOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function textOf$1(value) {
	return typeof value === "string" && value.trim() !== "" ? value : void 0;
}
function textsOf(value) {
	return listOf(value).filter((one) => textOf$1(one) !== void 0);
}
function numberOf(value) {
	return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
function lineOf(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 1 ? value : void 0;
}
function present(fields) {
	const kept = {};
	for (const key in fields) {
		const value = fields[key];
		if (value !== void 0) kept[key] = value;
	}
	return kept;
}
// src/scanners/image-locator.ts
function locatorFor(scanner, { source, locator }, sources) {
	if (!sources.includes(source)) throw new UserError(`${scanner} cannot read ${source}:${locator}: it reads ${sources.join(", ")}`);
	if (locator.startsWith("-") || locator === "") throw new UserError(`${JSON.stringify(locator)} is no image: a name or a path does not begin with a dash`);
	return locator;
}
// src/scanners/process-scanner.ts
const IMAGE_SOURCES = [
	"registry",
	"docker",
	"docker-archive",
	"oci-archive",
	"oci-dir",
	"sbom"
];
const IMAGE_ENVIRONMENT = [
	...NETWORK_ENVIRONMENT,
	"DOCKER_HOST",
	"DOCKER_CERT_PATH",
	"DOCKER_TLS_VERIFY",
	"DOCKER_CONFIG"
];
function dockerConfigOf(credentials) {
	const auths = Object.entries(credentials).map(([registry, { username, password }]) => [registry === "docker.io" ? "https://index.docker.io/v1/" : registry, { auth: Buffer.from(`${username}:${password}`, "utf8").toString("base64") }]);
	return `${JSON.stringify({ auths: Object.fromEntries(auths) })}\n`;
}
// src/decode/parse.ts
function parseJson(text) {
	return mayNamePrototype(text) ? JSON.parse(text, withoutPrototype) : JSON.parse(text);
}
function mayNamePrototype(text) {
	return text.includes("__proto__") || /\\u00(?:5f|6f|7[024])/i.test(text);
}
function withoutPrototype(_key, value) {
	if (typeof value === "object" && value !== null && Object.hasOwn(value, "__proto__")) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== "__proto__"));
	return value;
}
// src/scanners/status-output.ts
function parsedOutput(output) {
	try {
		return parseJson(output);
	} catch {
		return;
	}
}
// src/decode/encoding.ts
async function* asUtf8(chunks) {
	let first = new Uint8Array();
	let decoder;
	let started = false;
	for await (const chunk of chunks) {
		if (started) {
			yield decoded$1(chunk, decoder);
			continue;
		}
		first = Buffer.concat([first, chunk]);
		if (first.length >= 3) {
			started = true;
			decoder = decoderFor(first);
			yield decoded$1(withoutMark(first), decoder);
		}
	}
	yield started ? decoded$1(new Uint8Array(), decoder, { end: true }) : first;
}
function decoderFor([a, b]) {
	if (a === 255 && b === 254 || b === 0) return new TextDecoder("utf-16le", { fatal: true });
	return a === 254 && b === 255 || a === 0 ? new TextDecoder("utf-16be", { fatal: true }) : void 0;
}
function withoutMark(bytes) {
	return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? bytes.subarray(3) : bytes;
}
function decoded$1(bytes, decoder, { end = false } = {}) {
	if (decoder === void 0) return bytes;
	try {
		return Buffer.from(decoder.decode(bytes, { stream: !end }), "utf8");
	} catch {
		throw new ScanError("the report is UTF-16 that breaks off or is damaged: write it as UTF-8");
	}
}
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
// src/decode/small-list.ts
const MAX_SMALL_BYTES = 4194304;
function isList(patterns) {
	const [first = [], ...others] = patterns;
	return others.length === 0 && first.length === 1 && first[0] === "*";
}
function smallList(bytes) {
	const value = parsed(bytes.toString("utf8"));
	return Array.isArray(value) && value.every((one) => isShallow(one, 256)) ? value : void 0;
}
function parsed(text) {
	try {
		return parseJson(text);
	} catch {
		return;
	}
}
function isShallow(value, levels) {
	if (typeof value !== "object" || value === null) return true;
	return levels > 0 && Object.values(value).every((one) => isShallow(one, levels - 1));
}
// src/decode/decode-json.ts
async function decodeJson(chunks, patterns, onElement) {
	const splitter = new JsonSplitter(patterns, onElement);
	let early = [];
	let room = isList(patterns) ? MAX_SMALL_BYTES : 0;
	for await (const chunk of asUtf8(chunks)) {
		room -= chunk.length;
		if (room >= 0) {
			early.push(new Uint8Array(chunk));
			continue;
		}
		writeAll(splitter, [...early, chunk]);
		early = [];
	}
	const list = room >= 0 ? smallList(Buffer.concat(early)) : void 0;
	if (list === void 0) {
		writeAll(splitter, early);
		return splitter.end();
	}
	for (const [index, value] of list.entries()) onElement(value, {
		pattern: 0,
		indexes: [index]
	});
	return [];
}
function writeAll(splitter, chunks) {
	for (const chunk of chunks) splitter.write(chunk);
}
// src/scanners/inventory.ts
const COMPONENTS = [["components", "*"]];
async function readCycloneDx(chunks) {
	const packages = [];
	if (fieldsOf(await decoded(chunks, (component) => packages.push(...packagesOf(component))))["bomFormat"] !== "CycloneDX") throw new ScanError("The inventory is no CycloneDX document: it does not say bomFormat: CycloneDX");
	return packages;
}
async function decoded(chunks, onComponent) {
	try {
		return await decodeJson(chunks, COMPONENTS, onComponent);
	} catch (error) {
		throw error instanceof ScanError ? new ScanError(`The inventory cannot be read: ${messageOf(error)}`) : error;
	}
}
function packagesOf(component) {
	const { type, name, version, purl, components } = fieldsOf(component);
	const called = textOf$1(name);
	const inside = listOf(components).flatMap(packagesOf);
	if (called === void 0 || type === "file" || type === "operating-system") return inside;
	return [{
		name: called,
		...present({
			version: textOf$1(version),
			purl: canonicalPurl(textOf$1(purl))
		})
	}, ...inside];
}
function coverageOf(inventory, observations) {
	const examined = new Set(inventory.map(keyOf));
	const hit = new Set(observations.flatMap(({ kind, component, status = "open" }) => component === void 0 || kind === "licence" || status !== "open" ? [] : [keyOf(component)]));
	const passed = [...examined].filter((key) => !hit.has(key)).length;
	return {
		unit: "packages",
		examined: examined.size,
		passed
	};
}
function keyOf({ purl, name, version = "" }) {
	return purl ?? `${name}@${version}`;
}
// src/scanners/notices.ts
var Notices = class {
	#counts = new Map();
	add(sentence) {
		this.#counts.set(sentence, (this.#counts.get(sentence) ?? 0) + 1);
	}
	get all() {
		return [...this.#counts].map(([sentence, count]) => count === 1 ? sentence : `${sentence} (${count} times)`);
	}
};
// src/scanners/names.ts
const ALIAS = /^(?:CVE|GHSA|GO|PYSEC|RUSTSEC|OSV|MAL)-/;
function namesBeside(id, others) {
	const rest = [...new Set(others)].filter((name) => name !== id);
	const same = rest.filter((name) => ALIAS.test(name));
	const bundles = !ALIAS.test(id) && same.length > 1;
	const advisories = rest.filter((name) => bundles || !ALIAS.test(name));
	return {
		...same.length > 0 && !bundles && { aliases: same },
		...advisories.length > 0 && { advisories }
	};
}
const MAX_REFERENCES = 20;
function referencesOf(...addresses) {
	const web = addresses.filter((address) => address !== void 0 && /^https?:\/\//i.test(address));
	const unique = [...new Set(web)].slice(0, MAX_REFERENCES);
	return unique.length === 0 ? {} : { references: unique };
}
// src/scanners/place.ts
function placeIn(path, targetKind) {
	const plain = path.replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
	const note = elsewhereNote(targetKind);
	return note === void 0 ? { path: plain } : {
		path: plain,
		note
	};
}
// src/scanners/severity-words.ts
function rate(word, words, notices, cvss) {
	const native = word === void 0 ? {} : { nativeSeverity: word };
	const known = word === void 0 ? void 0 : words[word.trim().toLowerCase()];
	if (word !== void 0 && known === void 0) notices.add(`The severity ${JSON.stringify(word)} is not known here and was read as unknown`);
	if (known !== void 0 && known !== "unknown") return {
		severity: known,
		severitySource: "native",
		...native
	};
	return cvss === void 0 ? {
		severity: "unknown",
		severitySource: word === void 0 ? "default" : "native",
		...native
	} : {
		severity: severityOfCvss(cvss),
		severitySource: "cvss",
		...native
	};
}
function severityOfCvss(score) {
	if (score >= 9) return "critical";
	if (score >= 7) return "high";
	if (score >= 4) return "medium";
	return score > 0 ? "low" : "info";
}
// src/scanners/image-labels.ts
function baseImageOf(labels) {
	const base = present({
		name: textOf$1(labels["org.opencontainers.image.base.name"]),
		digest: textOf$1(labels["org.opencontainers.image.base.digest"])
	});
	return Object.keys(base).length === 0 ? void 0 : base;
}
function stepsOf(history, layers) {
	const steps = listOf(history).map(fieldsOf).filter((step) => step["empty_layer"] !== true).map((step) => textOf$1(step["created_by"]));
	return steps.length === layers ? steps : [];
}
// src/crosswalk/container-controls.ts
const RESOURCES = "Resource policies";
const resourceLimits = [
	{
		key: "cpu-limit",
		title: "A container has no CPU limit",
		scope: "container",
		nsa: RESOURCES,
		attack: ["T1499"],
		rules: {
			builtin: ["GH-NSA-CPU-LIMIT"],
			kubescape: ["C-0270"],
			"kube-linter": ["unset-cpu-requirements#limit"],
			"kube-score": ["container-resources#cpu-limit"],
			kubesec: ["LimitsCPU"],
			trivy: ["KSV-0011"]
		}
	},
	{
		key: "cpu-request",
		title: "A container requests no CPU",
		scope: "container",
		nsa: RESOURCES,
		rules: {
			builtin: ["GH-NSA-CPU-REQUEST"],
			kubescape: ["C-0268"],
			"kube-linter": ["unset-cpu-requirements#request"],
			"kube-score": ["container-resources#cpu-request"],
			kubesec: ["RequestsCPU"],
			trivy: ["KSV-0015"]
		}
	},
	{
		key: "memory-limit",
		title: "A container has no memory limit",
		scope: "container",
		nsa: RESOURCES,
		attack: ["T1499"],
		rules: {
			builtin: ["GH-NSA-MEMORY-LIMIT"],
			kubescape: ["C-0271"],
			"kube-linter": ["unset-memory-requirements#limit"],
			"kube-score": ["container-resources#memory-limit"],
			kubesec: ["LimitsMemory"],
			trivy: ["KSV-0018"]
		}
	},
	{
		key: "memory-request",
		title: "A container requests no memory",
		scope: "container",
		nsa: RESOURCES,
		rules: {
			builtin: ["GH-NSA-MEMORY-REQUEST"],
			kubescape: ["C-0269"],
			"kube-linter": ["unset-memory-requirements#request"],
			"kube-score": ["container-resources#memory-request"],
			kubesec: ["RequestsMemory"],
			trivy: ["KSV-0016"]
		}
	}
];
const containerHygiene = [
	{
		key: "liveness-probe",
		title: "A container has no liveness probe",
		scope: "container",
		rules: {
			builtin: ["GH-NSA-LIVENESS-PROBE"],
			kubescape: ["C-0056"],
			"kube-linter": ["no-liveness-probe"]
		}
	},
	{
		key: "readiness-probe",
		title: "A container has no readiness probe",
		scope: "container",
		rules: {
			builtin: ["GH-NSA-READINESS-PROBE"],
			kubescape: ["C-0018"],
			"kube-linter": ["no-readiness-probe"]
		}
	},
	{
		key: "image-tag",
		title: "An image has no tag, or the tag latest",
		scope: "container",
		nsa: "Building secure container images",
		rules: {
			builtin: ["GH-NSA-IMAGE-TAG"],
			"kube-linter": ["latest-tag"],
			"kube-score": ["container-image-tag"],
			trivy: ["KSV-0013"]
		}
	},
	{
		key: "volume-types",
		title: "A volume is of a type that is not allowed",
		scope: "volume",
		podSecurity: "restricted: Volume Types",
		rules: {
			builtin: ["GH-PSS-VOLUME-TYPES"],
			trivy: ["KSV-0028"]
		}
	}
];
const containerControls = [...resourceLimits, ...containerHygiene];
// src/crosswalk/host-controls.ts
const POD_SECURITY$1 = "Pod security enforcement";
const ESCAPE$1 = ["T1611"];
const hostControls = [
	{
		key: "host-network",
		title: "The pod is in the network namespace of the node",
		scope: "resource",
		cis: ["5.2.5"],
		nsa: POD_SECURITY$1,
		attack: ESCAPE$1,
		podSecurity: "baseline: Host Namespaces",
		rules: {
			builtin: ["GH-PSS-HOST-NAMESPACES#hostNetwork"],
			kubescape: ["C-0041"],
			"kube-linter": ["host-network"],
			kubesec: ["HostNetwork"],
			trivy: ["KSV-0009"]
		}
	},
	{
		key: "host-pid",
		title: "The pod is in the process namespace of the node",
		scope: "resource",
		cis: ["5.2.3"],
		nsa: POD_SECURITY$1,
		attack: ESCAPE$1,
		podSecurity: "baseline: Host Namespaces",
		rules: {
			builtin: ["GH-PSS-HOST-NAMESPACES#hostPID"],
			kubescape: ["C-0038#hostPID"],
			"kube-linter": ["host-pid"],
			kubesec: ["HostPID"],
			trivy: ["KSV-0010"]
		}
	},
	{
		key: "host-ipc",
		title: "The pod is in the IPC namespace of the node",
		scope: "resource",
		cis: ["5.2.4"],
		nsa: POD_SECURITY$1,
		attack: ESCAPE$1,
		podSecurity: "baseline: Host Namespaces",
		rules: {
			builtin: ["GH-PSS-HOST-NAMESPACES#hostIPC"],
			kubescape: ["C-0038#hostIPC"],
			"kube-linter": ["host-ipc"],
			kubesec: ["HostIPC"],
			trivy: ["KSV-0008"]
		}
	},
	{
		key: "host-path",
		title: "A volume is a folder or file of the node",
		scope: "volume",
		cis: ["5.2.11"],
		nsa: POD_SECURITY$1,
		attack: ESCAPE$1,
		podSecurity: "baseline: HostPath Volumes",
		rules: {
			builtin: ["GH-PSS-HOST-PATH"],
			kubescape: ["C-0048"],
			trivy: ["KSV-0023"]
		}
	},
	{
		key: "host-port",
		title: "A container takes a port of the node",
		scope: "port",
		cis: ["5.2.12"],
		podSecurity: "baseline: Host Ports",
		rules: {
			builtin: ["GH-PSS-HOST-PORTS"],
			kubescape: ["C-0044"],
			trivy: ["KSV-0024"]
		}
	},
	{
		key: "host-aliases",
		title: "The pod writes /etc/hosts",
		scope: "resource",
		rules: {
			kubesec: ["HostAliases"],
			trivy: ["KSV-0007"]
		}
	},
	{
		key: "docker-socket",
		title: "The socket of Docker is mounted",
		scope: "resource",
		attack: ESCAPE$1,
		rules: {
			"kube-linter": ["docker-sock"],
			kubesec: ["DockerSock"],
			trivy: ["KSV-0006"]
		}
	}
];
// src/crosswalk/privilege-controls.ts
const POD_SECURITY = "Pod security enforcement";
const ESCAPE = ["T1611"];
const RUN_AS = "\"Non-root\" containers and \"rootless\" container engines";
const privilegeControls = [
	{
		key: "privileged",
		title: "A container is privileged",
		scope: "container",
		cis: ["5.2.2"],
		nsa: POD_SECURITY,
		attack: ["T1610", "T1611"],
		podSecurity: "baseline: Privileged Containers",
		rules: {
			builtin: ["GH-PSS-PRIVILEGED"],
			kubescape: ["C-0057#privileged"],
			"kube-linter": ["privileged-container"],
			"kube-score": ["container-security-context-privileged"],
			kubesec: ["Privileged"],
			trivy: ["KSV-0017"]
		}
	},
	{
		key: "privilege-escalation",
		title: "A container may gain more privileges than its parent process",
		scope: "container",
		cis: ["5.2.6"],
		nsa: POD_SECURITY,
		attack: ["T1068"],
		podSecurity: "restricted: Privilege Escalation",
		rules: {
			builtin: ["GH-PSS-PRIVILEGE-ESCALATION"],
			kubescape: ["C-0016"],
			"kube-linter": ["privilege-escalation-container"],
			kubesec: ["AllowPrivilegeEscalation"],
			trivy: ["KSV-0001"]
		}
	},
	{
		key: "run-as-root",
		title: "A container may run as root",
		scope: "container",
		cis: ["5.2.7"],
		nsa: RUN_AS,
		attack: ESCAPE,
		podSecurity: "restricted: Running as Non-root",
		rules: {
			builtin: ["GH-PSS-RUN-AS-NON-ROOT"],
			kubescape: ["C-0013#runAsNonRoot"],
			"kube-linter": ["run-as-non-root"],
			kubesec: ["RunAsNonRoot"],
			trivy: ["KSV-0012"]
		}
	},
	{
		key: "run-as-user-0",
		title: "A container is told to run as user 0",
		scope: "container",
		cis: ["5.2.7"],
		nsa: RUN_AS,
		podSecurity: "restricted: Running as Non-root user",
		rules: {
			builtin: ["GH-PSS-RUN-AS-USER"],
			trivy: ["KSV-0105"]
		}
	},
	{
		key: "low-user-id",
		title: "A container runs as a user whose number a user of the node may have",
		scope: "container",
		rules: {
			"kube-score": ["container-security-context-user-group-id#user"],
			kubesec: ["RunAsUser"],
			trivy: ["KSV-0020"]
		}
	},
	{
		key: "low-group-id",
		title: "A container runs as a group whose number a group of the node may have",
		scope: "container",
		rules: {
			"kube-score": ["container-security-context-user-group-id#group"],
			kubesec: ["RunAsGroup"],
			trivy: ["KSV-0021"]
		}
	},
	{
		key: "host-process",
		title: "A Windows container runs as a process of the node",
		scope: "container",
		cis: ["5.2.10"],
		attack: ESCAPE,
		podSecurity: "baseline: HostProcess",
		rules: {
			builtin: ["GH-PSS-HOST-PROCESS"],
			trivy: ["KSV-0103"]
		}
	}
];
const kernelControls = [
	{
		key: "added-capability",
		title: "A dangerous capability is added",
		scope: "field",
		cis: ["5.2.9"],
		nsa: POD_SECURITY,
		attack: ESCAPE,
		podSecurity: "baseline: Capabilities",
		rules: {
			builtin: ["GH-PSS-CAPABILITIES"],
			kubescape: ["C-0046"]
		}
	},
	{
		key: "capability-sys-admin",
		title: "The capability SYS_ADMIN is added",
		scope: "container",
		attack: ESCAPE,
		rules: {
			kubescape: ["C-0057#add"],
			kubesec: ["CapSysAdmin"],
			trivy: ["KSV-0005"]
		}
	},
	{
		key: "drop-all-capabilities",
		title: "A container does not drop all capabilities",
		scope: "container",
		cis: ["5.2.9"],
		nsa: POD_SECURITY,
		podSecurity: "restricted: Capabilities",
		rules: {
			builtin: ["GH-PSS-CAPABILITIES-RESTRICTED#drop"],
			kubesec: ["CapDropAll"],
			trivy: ["KSV-0003"]
		}
	},
	{
		key: "drop-any-capability",
		title: "A container drops no capability",
		scope: "container",
		rules: {
			kubesec: ["CapDropAny"],
			trivy: ["KSV-0004"]
		}
	},
	{
		key: "read-only-root",
		title: "The root file system of a container can be written",
		scope: "container",
		nsa: "Immutable container file systems",
		rules: {
			builtin: ["GH-NSA-READ-ONLY-ROOT"],
			kubescape: ["C-0017"],
			"kube-linter": ["no-read-only-root-fs"],
			"kube-score": ["container-security-context-readonlyrootfilesystem"],
			kubesec: ["ReadOnlyRootFilesystem"],
			trivy: ["KSV-0014"]
		}
	},
	{
		key: "seccomp-unset",
		title: "A container runs without the seccomp profile of the runtime",
		scope: "container",
		cis: ["5.6.2"],
		nsa: "Hardening container environments",
		podSecurity: "restricted: Seccomp",
		rules: {
			builtin: ["GH-PSS-SECCOMP-RESTRICTED"],
			kubescape: ["C-0210"],
			"kube-score": ["container-seccomp-profile"],
			trivy: ["KSV-0030"]
		}
	},
	{
		key: "selinux",
		title: "SELinux options are set that loosen the confinement",
		scope: "container",
		nsa: "Hardening container environments",
		podSecurity: "baseline: SELinux",
		rules: {
			builtin: ["GH-PSS-SELINUX"],
			trivy: ["KSV-0025"]
		}
	},
	{
		key: "proc-mount",
		title: "/proc is mounted without its masks",
		scope: "container",
		podSecurity: "baseline: /proc Mount Type",
		rules: {
			builtin: ["GH-PSS-PROC-MOUNT"],
			"kube-linter": ["unsafe-proc-mount"],
			trivy: ["KSV-0027"]
		}
	}
];
const privilegedControls = [...privilegeControls, ...kernelControls];
// src/crosswalk/resource-controls.ts
const resourceControls = [
	{
		key: "service-account-token",
		title: "The token of the service account is mounted without being asked for",
		scope: "resource",
		cis: ["5.1.6"],
		nsa: "Protecting Pod service account tokens",
		attack: ["T1552.007"],
		rules: {
			builtin: ["GH-NSA-SERVICE-ACCOUNT-TOKEN"],
			kubescape: ["C-0034"],
			kubesec: ["AutomountServiceAccountToken"],
			trivy: ["KSV-0036"]
		}
	},
	{
		key: "default-namespace",
		title: "The default namespace is used",
		scope: "resource",
		cis: ["5.6.4"],
		nsa: "Namespaces",
		rules: {
			builtin: ["GH-NSA-DEFAULT-NAMESPACE"],
			kubescape: ["C-0061", "C-0212"],
			"kube-linter": ["use-namespace"],
			trivy: ["KSV-0110"]
		}
	},
	{
		key: "network-policy",
		title: "No NetworkPolicy selects the pods",
		scope: "resource",
		cis: ["5.3.2"],
		nsa: "Network policies",
		attack: ["T1046"],
		rules: {
			builtin: ["GH-NSA-NETWORK-POLICY"],
			kubescape: ["C-0260"],
			"kube-linter": ["non-isolated-pod"],
			"kube-score": ["pod-networkpolicy"]
		}
	},
	{
		key: "ingress-tls",
		title: "An Ingress serves without TLS",
		scope: "resource",
		nsa: "Encryption",
		rules: {
			builtin: ["GH-NSA-INGRESS-TLS"],
			kubescape: ["C-0263"]
		}
	},
	{
		key: "external-ips",
		title: "A Service claims external IP addresses",
		scope: "resource",
		nsa: "Network separation and hardening",
		rules: {
			builtin: ["GH-NSA-EXTERNAL-IPS"],
			trivy: ["KSV-0108"]
		}
	},
	{
		key: "cluster-admin",
		title: "A binding gives everything in the cluster",
		scope: "resource",
		cis: ["5.1.1"],
		nsa: "Role-based access control",
		attack: ["T1078"],
		rules: {
			builtin: ["GH-RBAC-CLUSTER-ADMIN"],
			"kube-linter": ["cluster-admin-role-binding"]
		}
	}
];
// src/crosswalk/table.ts
const CROSSWALK = [
	...hostControls,
	...privilegedControls,
	...containerControls,
	...resourceControls
];
// src/crosswalk/control.ts
const ROWS = new Map(CROSSWALK.flatMap((row) => Object.entries(row.rules).flatMap(([tool, ids]) => ids.map((id) => [`${tool} ${id}`, row]))));
const LISTS = String.raw`(?:initContainers|containers|ephemeralContainers)\[(?:\d+|name=[^\]]+)\]`;
const PLACES = {
	container: RegExp(String.raw`^.*?\b${LISTS}`),
	port: RegExp(String.raw`^.*?\b${LISTS}\.ports\[\d+\]`),
	volume: /^.*?\bvolumes\[\d+\]/
};
function controlOf(tool, ruleId, hint) {
	const aspect = hint.aspect ?? hint.fieldPath?.split(".").at(-1)?.replace(/\[.*$/, "") ?? "";
	const row = ROWS.get(`${tool} ${ruleId}`) ?? ROWS.get(`${tool} ${ruleId}#${aspect}`);
	return row === void 0 ? {} : {
		controlKey: `control:${row.key}`,
		controlPlace: `${hint.file ?? ""}#${placeOf(row.scope, hint)}`
	};
}
function placeOf(scope, { fieldPath, onlyContainer, value }) {
	if (scope === "resource") return "";
	const told = fieldPath ?? "";
	if (scope === "field") return value === void 0 ? told : told.replace(/\[\d+\]$/, `[${value}]`);
	return PLACES[scope].exec(told)?.[0] ?? (scope === "container" ? onlyContainer ?? "" : told);
}
// src/scanners/manifest-places.ts
function missedObject(file, reason, places) {
	const { resource, locations } = places.place({ file }) ?? {};
	const [{ path, startLine, startColumn } = { path: "" }] = locations ?? [];
	return {
		what: resource === void 0 ? path || file : `${resource.kind} ${resource.name}`,
		reason,
		...path !== "" && { location: {
			path,
			...present({
				startLine,
				startColumn
			})
		} }
	};
}
function unmentioned(tool, seen, places) {
	const missed = places?.files.filter((file) => !seen.has(file)) ?? [];
	return places === void 0 ? [] : missed.map((file) => missedObject(file, `${tool} says nothing of it`, places));
}
function placeInManifests(tool, observation, hint, context) {
	const { resource, locations, file, onlyContainer, annotations } = context.manifests?.place(hint) ?? placeElsewhere(hint, context);
	const fieldPath = resource?.fieldPath;
	return {
		...observation,
		...present({
			resource,
			locations
		}),
		...annotations !== void 0 && hint.isIgnoredBy?.(annotations) === true && { status: "suppressed" },
		...resource !== void 0 && controlOf(tool, observation.ruleId, {
			fieldPath,
			file,
			aspect: hint.aspect,
			onlyContainer,
			value: hint.value
		})
	};
}
function placeElsewhere({ resource, file, startLine, endLine, container, fieldPath = containerPath(container) }, { targetKind }) {
	const location = file !== void 0 && (targetKind === "manifests" || targetKind === "source") ? {
		...placeIn(file, targetKind),
		...present({
			startLine,
			endLine
		})
	} : void 0;
	return present({
		resource: resource && {
			...resource,
			...present({ fieldPath })
		},
		file: location?.path,
		locations: location && [location]
	});
}
function containerPath(name) {
	return name === void 0 ? void 0 : `containers[name=${name}]`;
}
// src/scanners/manifest-stream.ts
const STREAM = "objects.yaml";
const OBJECTS = "objects";
function streamOf(texts) {
	return texts.map((text) => `---\n${text}`).join("");
}
function byNamesakes(objects) {
	const texts = new Map();
	for (const { file, namesake, text } of objects) {
		const name = namesake === void 0 ? file : `${OBJECTS}/namesake-${namesake}.yaml`;
		const together = texts.get(name) ?? [];
		together.push(text);
		texts.set(name, together);
	}
	return new Map([...texts].map(([name, all]) => [name, streamOf(all)]));
}
function namesakeOf(file) {
	const number = /(?:^|[\\/])objects[\\/]namesake-(\d+)\.yaml$/.exec(file)?.[1];
	return number === void 0 ? void 0 : Number(number);
}
// src/scanners/manifest-names.ts
const METADATA = String.raw`^metadata:\n(?: {2,}.*\n)*? {2}`;
const NAME = RegExp(String.raw`(?<before>${METADATA})name: (?<value>".*")$`, "m");
const GENERATE_NAME = RegExp(String.raw`(?<before>${METADATA})generateName: (?<value>".*")$`, "m");
function writtenName(text) {
	return valueAt(text, NAME);
}
function withName(text) {
	return NAME.test(text) ? text : renamed(text, "", GENERATE_NAME);
}
function renamed(text, suffix, pattern = NAME) {
	const value = valueAt(text, pattern);
	return value === void 0 ? text : text.replace(pattern, (_all, before) => `${before}name: ${JSON.stringify(value + suffix)}`);
}
function valueAt(text, pattern) {
	const written = pattern.exec(text)?.groups?.["value"];
	return written === void 0 ? void 0 : String(JSON.parse(written));
}
// src/builtin/manifests/kinds.ts
const KINDS = new Map(Object.entries({
	"": "Binding ComponentStatus ConfigMap Endpoints Event LimitRange Namespace Node PersistentVolume PersistentVolumeClaim Pod PodTemplate ReplicationController ResourceQuota Secret Service ServiceAccount",
	"admissionregistration.k8s.io": "MutatingAdmissionPolicy MutatingAdmissionPolicyBinding MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration",
	"apiextensions.k8s.io": "CustomResourceDefinition",
	"apiregistration.k8s.io": "APIService",
	apps: "ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet",
	"authentication.k8s.io": "SelfSubjectReview TokenRequest TokenReview",
	"authorization.k8s.io": "LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview",
	autoscaling: "HorizontalPodAutoscaler Scale",
	batch: "CronJob Job",
	"certificates.k8s.io": "CertificateSigningRequest ClusterTrustBundle PodCertificateRequest",
	"coordination.k8s.io": "Lease LeaseCandidate",
	"discovery.k8s.io": "EndpointSlice",
	"events.k8s.io": "Event",
	extensions: "DaemonSet Deployment Ingress NetworkPolicy PodSecurityPolicy ReplicaSet",
	"flowcontrol.apiserver.k8s.io": "FlowSchema PriorityLevelConfiguration",
	"internal.apiserver.k8s.io": "StorageVersion",
	"networking.k8s.io": "IPAddress Ingress IngressClass NetworkPolicy ServiceCIDR",
	"node.k8s.io": "RuntimeClass",
	policy: "Eviction PodDisruptionBudget PodSecurityPolicy",
	"rbac.authorization.k8s.io": "ClusterRole ClusterRoleBinding Role RoleBinding",
	"resource.k8s.io": "DeviceClass DeviceTaintRule ResourceClaim ResourceClaimTemplate ResourcePoolStatusRequest ResourceSlice",
	"scheduling.k8s.io": "CompositePodGroup PodGroup PriorityClass Workload",
	"storage.k8s.io": "CSIDriver CSINode CSIStorageCapacity StorageClass VolumeAttachment VolumeAttributesClass",
	"storagemigration.k8s.io": "StorageVersionMigration"
}).map(([group, kinds]) => [group, kinds.split(" ")]));
const NOT_STORED = new Set("Config APIGroup APIGroupList APIResourceList APIVersions DeleteOptions Status Table WatchEvent".split(" "));
function checkKind(apiVersion, kind) {
	const group = apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "";
	const kinds = KINDS.get(group);
	if (kinds?.includes(kind) === true) return { status: "known" };
	if (kinds !== void 0) return apiVersion === "v1" && NOT_STORED.has(kind) ? { status: "foreign" } : mistakenKind(apiVersion, kind, kinds);
	const taken = group.includes(".") ? void 0 : [...KINDS].find(([, names]) => names.includes(kind));
	return taken === void 0 ? { status: "foreign" } : {
		status: "mistaken",
		reason: `there is no API group ${group}; did you mean ${taken[0] || "v1"}?`
	};
}
const OPENSHIFT = new Map(Object.entries({
	apps: "DeploymentConfig",
	build: "Build BuildConfig",
	image: "ImageStream ImageStreamTag",
	oauth: "OAuthClient",
	project: "Project ProjectRequest",
	route: "Route",
	security: "SecurityContextConstraints",
	template: "Template"
}).flatMap(([group, kinds]) => kinds.split(" ").map((kind) => [kind, `${group}.openshift.io`])));
function mistakenKind(apiVersion, kind, kinds) {
	const elsewhere = [...KINDS].find(([, names]) => names.includes(kind))?.[0] ?? (apiVersion === "v1" ? OPENSHIFT.get(kind) : void 0);
	if (elsewhere !== void 0) return mistaken(apiVersion, kind, `it belongs to ${elsewhere || "v1"}`);
	const guess = nearest(kind, kinds);
	if (guess !== void 0) return mistaken(apiVersion, kind, `did you mean ${guess}?`);
	return apiVersion.includes(".") ? { status: "foreign" } : mistaken(apiVersion, kind, "correct it");
}
function mistaken(apiVersion, kind, advice) {
	return {
		status: "mistaken",
		reason: `${apiVersion} has no kind ${kind}; ${advice}`
	};
}
function isServedKind(kind) {
	return [...KINDS.values()].some((kinds) => kinds.includes(kind));
}
export { IMAGE_ENVIRONMENT, IMAGE_SOURCES, JsonSplitter, Notices, OBJECTS, Pieces, STREAM, asUtf8, baseImageOf, byNamesakes, checkKind, controlOf, coverageOf, decodeJson, dockerConfigOf, fieldsOf, isServedKind, lineOf, listOf, locatorFor, missedObject, namesBeside, namesakeOf, numberOf, parseJson, parsedOutput, placeIn, placeInManifests, present, rate, readCycloneDx, referencesOf, renamed, severityOfCvss, stepsOf, streamOf, textOf$1 as textOf, textsOf, unmentioned, valueAt, withName, writtenName };
