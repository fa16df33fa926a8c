import { formatFieldPath } from "./manifest.js";
import { podOf } from "./pod.js";
import { DASHBOARD } from "./documents.js";
import { ScanError } from "./common.js";
import { readReport } from "./report-format.js";
import { withScratch } from "./scratch.js";
import { BrokenStep, runStep } from "./process-scan.js";
import { dirname, join } from "node:path";
import { copyFile, mkdir, stat, writeFile } from "node:fs/promises";
import { createReadStream } from "node:fs";
// src/builtin/manifests/object-places.ts
var ObjectPlaces = class {
	#entries;
	#named;
	constructor(entries) {
		this.#entries = entries;
	}
	place(hint) {
		const source = hint.file === void 0 ? void 0 : /(?:^|[\\/])sources[\\/](.+)$/.exec(hint.file)?.[1];
		if (source !== void 0) {
			const { startLine, endLine } = hint;
			return { locations: [{
				path: source.replaceAll("\\", "/"),
				...startLine !== void 0 && { startLine },
				...endLine !== void 0 && { endLine }
			}] };
		}
		const entry = this.#entryOf(hint);
		return entry === void 0 ? void 0 : placeIn(entry, hint);
	}
	#entryOf({ file, ordinal, resource }) {
		const number = file === void 0 ? void 0 : /(?:^|[\\/])objects[\\/](\d+)\.yaml$/.exec(file)?.[1];
		if (number !== void 0) return this.#entries[Number(number) - 1];
		if (ordinal !== void 0) return this.#entries[ordinal];
		if (resource === void 0) return;
		this.#named ??= byName(this.#entries);
		const alike = this.#named.get(nameOf(resource)) ?? [];
		return alike.length === 1 ? alike[0] : void 0;
	}
};
function byName(entries) {
	const named = new Map();
	for (const entry of entries) {
		const name = nameOf(entry.object);
		named.set(name, [...named.get(name) ?? [], entry]);
	}
	return named;
}
function nameOf({ kind, name, namespace }) {
	return `${kind} ${namespace ?? "default"} ${name}`;
}
function placeIn({ object, fields }, hint) {
	const { apiVersion, kind, name, namespace, file } = object;
	const containers = podOf(object)?.containers ?? [];
	const named = containers.find((one) => hint.container !== void 0 && one.name === hint.container);
	const fieldPath = hint.fieldPath ?? (named === void 0 ? fieldAtLines(fields, hint) : formatFieldPath(named.path)) ?? void 0;
	const [only, ...others] = containers;
	return {
		resource: {
			apiVersion,
			kind,
			...namespace !== void 0 && { namespace },
			name,
			...fieldPath !== void 0 && { fieldPath }
		},
		locations: [object.locate(fieldPath === void 0 ? [] : parseFieldPath(fieldPath))],
		file,
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
// src/gates/manifests/scan.ts
async function scanWithTool(scan, ports) {
	const { scanner } = scan.program;
	const { found } = scan;
	const sources = scanner.takesSources ? found.sources : [];
	if (found.nothing !== void 0 && sources.length === 0) throw new ScanError(found.nothing);
	return withScratch(scan.workDir, async (scratch) => {
		const handed = handOver([...found.loaded.filter(isOfKubernetes), ...found.others]);
		const folder = join(scratch, "given");
		if (handed.objects.length + sources.length === 0) throw new ScanError(`there is no Kubernetes object that ${scanner.name} could look at: leave it out`);
		await writeAll(folder, new Map(handed.objects.map(({ file, text }) => [file, text])));
		for (const { name, path } of sources) {
			const copy = join(folder, SOURCES, ...name.split("/"));
			await mkdir(dirname(copy), { recursive: true });
			await copyFile(path, copy);
		}
		const own = join(scratch, "own");
		await mkdir(own, { recursive: true });
		const request = requestOf(scan, handed, {
			folder,
			scratch: own,
			sources: sources.map(({ name }) => `${SOURCES}/${name}`)
		});
		await writeAll(own, scanner.files?.(request) ?? new Map());
		return together(await runAll(scan, request, handed, ports), [...found.gaps, ...handed.gaps]);
	});
}
function isOfKubernetes({ object }) {
	return object.kind !== DASHBOARD.kind || object.apiVersion !== DASHBOARD.apiVersion;
}
function requestOf({ program, options, timeoutMs, configFile }, { objects }, places) {
	const { version } = program;
	return {
		...places,
		objects,
		options,
		version,
		timeoutMs,
		...configFile !== void 0 && { configFile }
	};
}
async function writeAll(folder, files) {
	const folders = new Set([folder, ...[...files.keys()].map((file) => dirname(join(folder, file)))]);
	await Promise.all([...folders].map((one) => mkdir(one, { recursive: true })));
	for (const [file, text] of files) await writeFile(join(folder, file), text, { mode: 384 });
}
async function runAll(scan, request, { places }, ports) {
	const { scanner } = scan.program;
	const deadline = performance.now() + scan.timeoutMs;
	const results = [];
	for (const step of scanner.plan(request)) {
		const printed = await runOne(step, scan, request, deadline, ports);
		if (step.report !== "none") {
			const context = {
				targetKind: "manifests",
				manifests: places
			};
			const chunks = step.report === "stdout" ? chunksOf(printed) : await fileChunks(step.report.file);
			results.push((await readReport(step.format ?? scanner.report, chunks, context)).result);
		}
	}
	return results;
}
async function runOne(step, { program, maxBytes }, { folder, scratch }, deadline, ports) {
	const timeoutMs = Math.ceil(deadline - performance.now());
	try {
		const result = await runStep({
			program,
			step,
			scratch,
			cwd: folder,
			timeoutMs,
			maxBytes
		}, ports);
		if (step.report === "stdout" && result.stdout.trim() === "") throw new ScanError(step.explain?.(result.stderr) ?? silent(result.stderr));
		return result.stdout;
	} catch (error) {
		const why = error instanceof BrokenStep ? step.explain?.(error.said) : void 0;
		throw why === void 0 ? error : new ScanError(why);
	}
}
const MAX_REASON = 400;
function silent(said) {
	const first = said.split("\n").find((line) => line.trim() !== "");
	return `it came to its end without writing its report${first === void 0 ? "" : `: ${first.trim().slice(0, MAX_REASON)}`}`;
}
async function* chunksOf(text) {
	yield Buffer.from(text, "utf8");
}
async function fileChunks(file) {
	const written = await stat(file).catch(() => void 0);
	if (written === void 0 || written.size === 0) throw new ScanError("it came to its end without writing its report");
	return createReadStream(file);
}
function together(results, missed) {
	const [first, ...others] = results;
	if (first === void 0) throw new ScanError("it was not asked for any report");
	const passed = Math.min(...results.map(({ coverage }) => coverage.passed));
	return {
		...first,
		observations: results.flatMap(({ observations }) => observations),
		controls: results.flatMap(({ controls }) => controls),
		coverage: {
			...first.coverage,
			passed: others.length === 0 ? first.coverage.passed : passed
		},
		gaps: [...missed, ...results.flatMap(({ gaps }) => gaps)],
		notices: [...new Set(results.flatMap(({ notices }) => notices))]
	};
}
export { scanWithTool };
