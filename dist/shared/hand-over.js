import { present } from "./fields3.js";
import { formatFieldPath } from "./manifest.js";
import { objectAt, podOf } from "./pod.js";
// src/builtin/manifests/object-places.ts
var ObjectPlaces = class {
	#entries;
	#objects;
	#named;
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
		return this.#objectOf(hint)?.place(hint);
	}
	#objectOf({ file, ordinal, resource }) {
		const number = file === void 0 ? void 0 : /(?:^|[\\/])objects[\\/](\d+)\.yaml$/.exec(file)?.[1];
		if (number !== void 0) return this.#objects[Number(number) - 1];
		if (ordinal !== void 0) return this.#objects[ordinal];
		if (resource === void 0) return;
		this.#named ??= byName(this.#entries);
		const [index, ...alike] = this.#named.get(nameOf(resource)) ?? [];
		return index === void 0 || alike.length > 0 ? void 0 : this.#objects[index];
	}
};
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
		const { object, fields } = this.#entry;
		const named = hint.container === void 0 ? void 0 : podOf(object)?.containers.find((one) => one.name === hint.container);
		const fieldPath = hint.fieldPath ?? (named === void 0 ? fieldAtLines(fields, hint) : formatFieldPath(named.path));
		const place = this.#places.get(fieldPath ?? "") ?? placeOf(object, fieldPath);
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
function fieldAtLines(fields, { startLine, endLine = startLine }) {
	const first = startLine === void 0 ? void 0 : fields[startLine - 1];
	const last = endLine === void 0 ? void 0 : fields[endLine - 1];
	if (first === void 0 || last === void 0) return;
	const [a, b] = [parseFieldPath(first), parseFieldPath(last)];
	const end = a.findIndex((part, index) => part !== b[index]);
	const common = formatFieldPath(end === -1 ? a : a.slice(0, end));
	return common === "" ? void 0 : common;
}
function parseFieldPath(text) {
	return [...text.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|\[([^\]]*)\]|([^.[\]]+)/g)].map(([, quoted, index, bracketed, plain]) => quoted !== void 0 ? quoted.replaceAll(/\\(.)/g, "$1") : index !== void 0 ? Number(index) : bracketed ?? plain ?? "");
}
// src/builtin/manifests/plain-yaml.ts
const MAX_LINES = 2e5;
function plainYaml(value) {
	const lines = [];
	return writeMap(value, "", [], lines) ? {
		text: `${lines.map(({ text }) => text).join("\n")}\n`,
		fields: lines.map(({ path }) => formatFieldPath(path))
	} : void 0;
}
function writeMap(value, indent, path, lines, first = indent) {
	return Object.entries(value).every(([key, one], index) => writeField(`${index === 0 ? first : indent}${keyText(key)}:`, one, indent, [...path, key], lines));
}
function writeList(items, indent, path, lines) {
	return items.every((item, index) => {
		const at = [...path, index];
		if (isFilledMap(item)) return writeMap(item, `${indent}  `, at, lines, `${indent}- `);
		return writeField(`${indent}-`, item, indent, at, lines);
	});
}
function writeField(begin, value, indent, path, lines) {
	if (lines.length >= MAX_LINES) return false;
	const isNested = isFilledMap(value) || Array.isArray(value) && value.length > 0;
	lines.push({
		text: isNested ? begin : `${begin} ${scalarText(value)}`,
		path
	});
	if (isFilledMap(value)) return writeMap(value, `${indent}  `, path, lines);
	return !Array.isArray(value) || writeList(value, `${indent}  `, path, lines);
}
function isFilledMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}
function keyText(key) {
	return /^[A-Za-z][A-Za-z0-9_./-]{3,}$/.test(key) && !/^(?:true|false|null)$/i.test(key) ? key : JSON.stringify(key);
}
function scalarText(value) {
	return JSON.stringify(value).replaceAll(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, escaped);
}
function escaped(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
// src/builtin/manifests/hand-over.ts
const OBJECTS = "objects";
const SOURCES = "sources";
function handOver(loaded) {
	const objects = [];
	const entries = [];
	const gaps = [];
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
		objects.push({
			file,
			apiVersion: object.apiVersion,
			kind: object.kind,
			text: written.text
		});
		entries.push({
			handed: file,
			object,
			fields: written.fields
		});
	}
	return {
		objects,
		places: new ObjectPlaces(entries),
		gaps
	};
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
export { OBJECTS, SOURCES, handOver };
