import { ScanError, messageOf } from "./common.js";
import { chartYamlIn } from "./chart-archive2.js";
import { CHART_ARCHIVE, KeptTrees, SourceText, Unreadable, bytesOf, contentsOf, decode, mayHoldObject, nameOf, oddBreak, readManifest, readPlain, splitDocuments, toValue, withLibrary } from "./manifests-read.js";
import { libraryRead } from "./library.js";
import { basename, dirname, join, resolve, sep } from "node:path";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/builtin/manifests/helm-places.ts
const NOTE$1 = "rendered by helm";
function placeInTemplate(rendered, file, template) {
	const source = new SourceText(file, template);
	const region = regionOf(template, rendered);
	return {
		...rendered,
		file,
		locate: (path) => ({
			...find(source, region, path, rendered.value),
			note: NOTE$1
		})
	};
}
function regionOf(template, { kind, name }) {
	const marks = [...template.matchAll(/^---.*$/gm)].map(({ index }) => index);
	const regions = [0, ...marks].map((start, index) => ({
		start,
		end: marks[index] ?? template.length
	}));
	const textOf = ({ start, end }) => template.slice(start, end);
	const own = regions.filter((region) => RegExp(`^kind: ["']?${escapeRegExp(kind)}["']?\\s*$`, "m").test(textOf(region)));
	const [best] = (own.length > 0 ? own : regions.filter((region) => hasKind(textOf(region), kind))).map((region) => ({
		region,
		fit: nameFit(textOf(region), name)
	})).toSorted((a, b) => b.fit - a.fit);
	return best?.region ?? {
		start: 0,
		end: template.length
	};
}
function hasKind(text, kind) {
	return text.split("\n").some((line) => line.trim() === `kind: ${kind}`);
}
function nameFit(text, name) {
	const parts = (/^[ \t]*metadata:[^]*?^[ \t]+name:[ \t]*(.*)$/m.exec(text)?.[1] ?? "{{ }}").trim().replaceAll(/^["']|["']$/g, "").split(/\{\{.*?\}\}/);
	let at = 0;
	for (const part of parts) {
		const found = name.indexOf(part, at);
		if (found === -1) return -1;
		at = found + part.length;
	}
	return name.startsWith(parts[0] ?? "") && name.endsWith(parts.at(-1) ?? "") ? parts.join("").length : -1;
}
function find(source, region, path, value) {
	let within = region;
	let place;
	let current = value;
	for (const part of path) {
		current = childOf(current, part);
		if (typeof part === "number") {
			const item = itemAt(source.text, within, current);
			within = item ?? within;
			place = item === void 0 ? place : source.location(item.written.start, item.written.end);
			continue;
		}
		const found = keyAt(source.text, within.start, within.end, part, current);
		if (found === void 0) break;
		within = {
			start: found.end,
			end: within.end
		};
		place = source.location(found.start, found.end);
	}
	return place ?? kindPlace(source, region);
}
function itemAt(text, { start, end }, item) {
	const name = childOf(item, "name");
	if (typeof name !== "string") return;
	const named = RegExp(`^([ \\t]*)(?:- |  )name: ["']?${escapeRegExp(name)}["']?[ \\t]*$`, "m").exec(text.slice(start, end));
	if (named === null) return;
	const [line, indent = ""] = named;
	const at = start + named.index;
	const dash = line.startsWith(`${indent}- `) ? at : text.slice(start, at).lastIndexOf(`\n${indent}- `) + start + 1;
	const after = RegExp(`\\n {0,${indent.length}}[^\\s{]`).exec(text.slice(at + line.length, end));
	const next = after === null ? end : at + line.length + after.index;
	const from = dash + indent.length;
	const lineEnd = text.indexOf("\n", from);
	return dash <= start ? void 0 : {
		start: dash,
		end: next,
		written: {
			start: from,
			end: lineEnd === -1 ? next : lineEnd
		}
	};
}
function kindPlace(source, { start, end }) {
	const kind = /^\s*(?:- )?kind:.*$/m.exec(source.text.slice(start, end));
	if (kind === null) return {
		path: source.file,
		startLine: 1
	};
	const from = start + kind.index + (kind[0].length - kind[0].trimStart().length);
	return source.location(from, start + kind.index + kind[0].length);
}
function keyAt(text, start, end, key, value) {
	const name = RegExp(`^[ \\t]*(?:- )*["']?(${escapeRegExp(key)}["']?:.*)$`, "gm");
	const lines = [...text.slice(start, end).matchAll(name)].map(({ index, 0: line, 1: rest = "" }) => {
		const from = start + index + line.length - rest.length;
		return {
			start: from,
			end: from + rest.trimEnd().length,
			rest
		};
	});
	const literal = typeof value === "object" ? void 0 : String(value);
	return lines.find(({ rest }) => literal !== void 0 && rest.slice(key.length).includes(literal)) ?? lines[0];
}
function childOf(value, part) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, part) ? value[part] : void 0;
}
function escapeRegExp(text) {
	return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
// src/builtin/manifests/library-charts.ts
async function hiddenIn({ path, name }) {
	const gaps = [];
	for (const file of await filesBelow(join(path, "templates"), /\.(?:ya?ml|json)$/i)) {
		const text = await textOf$1(join(path, "templates", file));
		if (mayHoldObject(text) && !text.includes("{{")) gaps.push(hidden(`${name}/templates/${file}`, "it is a manifest"));
	}
	for (const file of await filesBelow(join(path, "charts"), /(?:^|\/)Chart\.yaml$/)) if (!/^type:\s*["']?library\b/m.test(await textOf$1(join(path, "charts", file)))) gaps.push(hidden(`${name}/charts/${file}`, "it is a chart"));
	return gaps;
}
function hidden(file, what) {
	const path = file.replace(/^\.\//, "");
	return {
		what: path,
		reason: `${what} in a library chart, which renders nothing, so that it was not looked at; move it elsewhere`,
		location: { path }
	};
}
async function filesBelow(folder, wanted) {
	return (await readdir(folder, { recursive: true }).catch(() => [])).map((name) => name.split(sep).join("/")).filter((name) => wanted.test(name)).toSorted();
}
async function textOf$1(path) {
	return (await readPlain(path).catch(() => "")).toString();
}
// src/builtin/manifests/renderer.ts
const TIMEOUT_MS = 6e4;
const MAX_OUTPUT_BYTES = 52428800;
const NOWHERE = "http://127.0.0.1:9";
const REASON_BEGIN = 150;
async function renderWith(command, args, { run, cwd, signal }) {
	const home = await mkdtemp(join(resolve(tmpdir()), "gatehouse-render-"));
	try {
		const { exitCode, endedBy, stdout, stderr } = await run({
			command,
			args,
			cwd,
			env: environment(home),
			signal,
			timeoutMs: TIMEOUT_MS,
			maxOutputBytes: MAX_OUTPUT_BYTES
		});
		signal.throwIfAborted();
		if (exitCode === 0 && endedBy === "exit") return {
			ok: true,
			text: stdout
		};
		return {
			ok: false,
			reason: endedBy === "exit" ? reasonIn(stderr, cwd) : ENDINGS[endedBy]
		};
	} catch (error) {
		signal.throwIfAborted();
		return {
			ok: false,
			reason: messageOf(error)
		};
	} finally {
		await rm(home, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	}
}
const ENDINGS = {
	timeout: `it took longer than ${TIMEOUT_MS / 1e3} seconds`,
	"output-limit": `it printed more than ${MAX_OUTPUT_BYTES / 1048576} MB`,
	signal: "it was ended by a signal",
	abort: "it was cancelled"
};
function environment(home) {
	return {
		PATH: "/dev/null",
		HOME: home,
		TMPDIR: home,
		HELM_CACHE_HOME: join(home, "cache"),
		HELM_CONFIG_HOME: join(home, "config"),
		HELM_DATA_HOME: join(home, "data"),
		HTTP_PROXY: NOWHERE,
		HTTPS_PROXY: NOWHERE,
		KUBECONFIG: join(home, "none")
	};
}
function reasonIn(stderr, cwd) {
	const lines = stderr.split("\n").map((line) => line.trim());
	const error = lines.findIndex((line) => /^error: /i.test(line));
	const reason = lines.slice(Math.max(error, 0)).filter((line) => line !== "" && !line.startsWith("Use --debug flag")).join(" ").replaceAll(join(cwd, "/"), "") || "it failed and said nothing";
	return reason.length <= 500 ? reason : `${reason.slice(0, REASON_BEGIN)} … ${reason.slice(-350)}`;
}
// src/builtin/manifests/helm.ts
async function renderCharts({ charts }, helm, options, ports) {
	const contents = [];
	const gaps = [];
	const notices = [];
	for (const chart of charts) {
		ports.signal.throwIfAborted();
		const about = await readChart(chart.path);
		const file = fileOf(chart);
		if (about["type"] === "library") {
			notices.push(`${chart.name}: a library chart, which renders nothing by itself.`);
			gaps.push(...await hiddenIn(chart));
			continue;
		}
		const result = await renderChart(chart, about["name"], helm, options, ports);
		if (!result.ok) {
			gaps.push({
				what: file,
				reason: result.reason,
				location: { path: file }
			});
			continue;
		}
		const placed = await place(chart, result.text, options);
		contents.push(placed);
		if (placed.loaded.length + placed.gaps.length + placed.foreign.length === 0) notices.push(`${chart.name}: the chart renders no object with these values.`);
	}
	return {
		contents,
		claimed: new Set(),
		gaps,
		notices
	};
}
function fileOf({ name }) {
	return CHART_ARCHIVE.test(name) ? name : `${name}/Chart.yaml`;
}
async function readChart(path) {
	try {
		const text = CHART_ARCHIVE.test(path) ? await chartYamlIn(path) ?? "" : (await readPlain(join(path, "Chart.yaml"))).toString("utf8");
		const value = toValue(libraryRead(text, 0, text.length));
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
	} catch {
		return {};
	}
}
async function renderChart(chart, chartName, helm, options, { run, signal }) {
	if (options.render === "never") return {
		ok: false,
		reason: "the chart was not looked at, since its templates are no manifests until they are rendered (render: never)"
	};
	if (helm === void 0) return {
		ok: false,
		reason: "the chart was not looked at, since helm is not installed: install it, or scan what `helm template` prints"
	};
	const { major, minor } = options.kubernetesVersion;
	const release = typeof chartName === "string" && /^[a-z0-9](?:[a-z0-9-]{0,50}[a-z0-9])?$/.test(chartName) ? chartName : "release";
	const values = options.helmValues.flatMap((file) => ["--values", resolve(options.workingDirectory, file)]);
	const result = await renderWith(helm, [
		"template",
		release,
		chart.path,
		"--namespace",
		release,
		"--kube-version",
		`v${major}.${minor}.0`,
		...values
	], {
		run,
		signal,
		cwd: options.workingDirectory
	});
	return result.ok ? result : {
		ok: false,
		reason: `helm could not render it: ${result.reason}`
	};
}
async function place(chart, text, options) {
	const source = new SourceText(fileOf(chart), text);
	const rendered = await withLibrary(() => contentsOf(source, new KeptTrees(0)));
	const templates = new Map();
	const placed = async (all) => {
		const loaded = [];
		for (const one of all) loaded.push({ object: await placeObject(chart, one, options, templates) });
		return loaded;
	};
	const what = fileOf(chart);
	const gaps = rendered.gaps.map(({ reason }) => ({
		what,
		reason: `as rendered, ${reason}`,
		location: { path: what }
	}));
	return {
		loaded: await placed(rendered.loaded),
		gaps,
		foreign: rendered.foreign,
		others: await placed(rendered.others)
	};
}
async function placeObject(chart, { object, origin }, { workingDirectory }, templates) {
	const source = origin === void 0 ? void 0 : templateOf(origin.document.source.text.slice(origin.document.start));
	if (CHART_ARCHIVE.test(chart.name)) {
		const note = source === void 0 ? "rendered by helm" : `rendered by helm from ${source}`;
		return {
			...object,
			file: chart.name,
			locate: () => ({
				path: chart.name,
				note
			})
		};
	}
	const path = source === void 0 ? void 0 : join(chart.path, ...source.split("/").slice(1));
	if (path === void 0 || !path.startsWith(chart.path)) return placeInTemplate(object, `${chart.name}/Chart.yaml`, "");
	const text = templates.get(path) ?? (await readPlain(path).catch(() => "")).toString();
	templates.set(path, text);
	return placeInTemplate(object, text === "" ? `${chart.name}/Chart.yaml` : nameOf(workingDirectory, path), text);
}
function templateOf(document) {
	return /^\s*# Source: (.+)$/m.exec(document.slice(0, 2e3))?.[1];
}
// src/builtin/manifests/kustomize-remotes.ts
const READ = new Set([..."resources bases components crds configurations generators transformers validators".split(" "), ..."patchesStrategicMerge path paths files env envs".split(" ")]);
const CONFIGURED = [
	"generators",
	"transformers",
	"validators"
];
const ADDRESS = /^https?:\/\//i;
async function addressesIn(folder, value) {
	const found = [...addresses(value)];
	const configurations = isObject$1(value) ? CONFIGURED.flatMap((key) => texts$1(value[key])) : [];
	for (const one of configurations) {
		const text = await textOf(folder, one);
		found.push(...(await withLibrary(() => documentsOf(text))).flatMap(addresses));
	}
	return found;
}
function addresses(value) {
	if (Array.isArray(value)) return value.flatMap(addresses);
	const entries = isObject$1(value) ? Object.entries(value) : [];
	return [...entries.filter(([key]) => READ.has(key)).flatMap(([, child]) => texts$1(child)).filter((text) => ADDRESS.test(text)), ...entries.flatMap(([, child]) => addresses(child))];
}
function texts$1(value) {
	return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string").map((one) => one.replace(/^[^=/\s]*=(?=https?:)/i, ""));
}
async function textOf(folder, one) {
	return one.includes("\n") ? one : (await readPlain(resolve(folder, one)).catch(() => "")).toString();
}
function documentsOf(text) {
	try {
		return splitDocuments(new SourceText("", text)).map((document) => toValue(document.tree()));
	} catch (error) {
		if (error instanceof Unreadable) return [];
		throw error;
	}
}
function isObject$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/builtin/manifests/kustomization.ts
const FILES = [
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
];
const REMOTE = /^[a-z][a-z+.-]*:\/\/|^git@|^git::|[?&]ref=|^[\w.-]+\.[a-z]{2,}[/:].*\/\//i;
const HARMLESS = new Set([..."apiVersion kind metadata resources bases labels".split(" "), ..."namePrefix nameSuffix commonLabels commonAnnotations".split(" ")]);
async function readKustomization(folder) {
	for (const name of FILES) {
		const file = join(folder, name);
		const bytes = await readPlain(file).catch((error) => isAbsent(error) ? void 0 : messageOf(error));
		if (bytes !== void 0) {
			const value = typeof bytes === "string" ? bytes : valueOf(bytes);
			return typeof value === "string" ? unreadKustomization(file, value) : analyse(folder, file, value);
		}
	}
}
function unreadKustomization(file, unread) {
	return {
		...NOTHING,
		folder: dirname(file),
		file,
		unread
	};
}
function isAbsent(error) {
	return typeof error === "object" && error !== null && "code" in error && ["ENOENT", "ENOTDIR"].includes(String(error.code));
}
const NOTHING = {
	resources: [],
	parts: [],
	folders: [],
	remotes: [],
	changes: true,
	isComponent: false
};
function valueOf(bytes) {
	const decoded = decode(bytes);
	if (!decoded.ok) return `line ${decoded.line}: ${decoded.reason}`;
	const source = new SourceText("", decoded.text);
	const at = (offset) => `line ${source.position(offset).line}`;
	const odd = oddBreak(decoded.text);
	if (odd !== void 0) return `${at(odd.offset)}: ${odd.reason}`;
	try {
		const value = toValue(libraryRead(decoded.text, 0, decoded.text.length));
		return isObject(value) ? value : "it is empty";
	} catch (error) {
		if (error instanceof Unreadable) return `${at(error.offset)}: ${error.message}`;
		throw error;
	}
}
async function analyse(folder, file, value) {
	const named = [
		"resources",
		"bases",
		"components"
	].flatMap((key) => texts(value[key]));
	const remotes = [...new Set([...named.filter((text) => REMOTE.test(text)), ...await addressesIn(folder, value)])];
	const local = named.filter((text) => !REMOTE.test(text)).map((text) => resolve(folder, text));
	const folders = new Set();
	for (const path of local) if ((await stat(path).catch(() => void 0))?.isDirectory() === true) folders.add(path);
	return {
		folder,
		file,
		resources: local.filter((path) => !folders.has(path)),
		parts: partsOf(value).map((text) => resolve(folder, text)),
		folders: [...folders],
		remotes,
		changes: Object.keys(value).some((key) => !HARMLESS.has(key)),
		isComponent: value["kind"] === "Component"
	};
}
function partsOf(value) {
	const patches = [
		"patches",
		"patchesJson6902",
		"replacements"
	].flatMap((key) => objects(value[key]));
	const generators = ["configMapGenerator", "secretGenerator"].flatMap((key) => objects(value[key]));
	return [
		...patches.flatMap(({ path }) => typeof path === "string" ? [path] : []),
		...generators.flatMap(({ files }) => texts(files).map((text) => text.slice(text.indexOf("=") + 1))),
		...[
			"patchesStrategicMerge",
			"transformers",
			"generators",
			"validators",
			"configurations",
			"crds"
		].flatMap((key) => texts(value[key]))
	];
}
function texts(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function objects(value) {
	return Array.isArray(value) ? value.filter(isObject) : [];
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/builtin/manifests/kustomize-places.ts
const NOTE = "rendered by kustomize";
async function kustomizeSources(all, nameOf) {
	const trees = new KeptTrees();
	const read = async (paths) => {
		const loaded = [];
		for (const path of new Set(paths)) {
			const file = {
				path,
				name: nameOf(path),
				named: false
			};
			const read = await bytesOf(file);
			loaded.push(...(await withLibrary(() => readManifest(file, read, trees))).loaded);
		}
		return loaded;
	};
	return {
		resources: await read(all.flatMap(({ resources }) => resources)),
		patches: await read(all.flatMap(({ parts }) => parts))
	};
}
function placeInSources(rendered, sources, file) {
	const resource = sourceOf(rendered, sources.resources);
	const patches = sources.patches.filter(({ object }) => isSource(rendered, object));
	const locate = (path) => {
		const wanted = valueAt(rendered.value, path);
		return {
			...((wanted === void 0 ? void 0 : patches.find(({ object }) => same(valueAt(object.value, path), wanted))) ?? resource)?.object.locate(path) ?? {
				path: file,
				startLine: 1
			},
			note: NOTE
		};
	};
	return {
		...rendered,
		file: resource?.object.file ?? file,
		locate
	};
}
function sourceOf(rendered, resources) {
	const [best] = resources.filter(({ object }) => isSource(rendered, object)).toSorted((a, b) => b.object.name.length - a.object.name.length);
	return best;
}
function isSource(rendered, { kind, name }) {
	return kind === rendered.kind && name !== "" && rendered.name.includes(name);
}
function valueAt(value, path) {
	let at = value;
	for (const part of path) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return;
		at = at[part];
	}
	return at;
}
function same(a, b) {
	return a !== void 0 && JSON.stringify(a) === JSON.stringify(b);
}
// src/builtin/manifests/kustomize.ts
async function renderKustomizations({ kustomizations }, program, options, ports) {
	const claimed = new Set();
	const contents = [];
	const gaps = [];
	const notices = [];
	for (const root of await rootsOf(kustomizations.map(({ path }) => path))) {
		ports.signal.throwIfAborted();
		const result = await renderRoot(root, program, options, ports);
		const own = root.all.flatMap(({ file, parts }) => [file, ...parts]);
		for (const path of result.ok ? [...own, ...root.all.flatMap(({ resources }) => resources)] : own) claimed.add(path);
		if (result.ok) contents.push(await placed(root, result.text, options));
		else if (options.render === "never") notices.push(`${nameIn(options, root.top.file)}: ${result.reason}.`);
		else if (root.top.isComponent && result.ran === true) notices.push(`${nameIn(options, root.top.file)}: ${ALONE} (${result.reason}).`);
		else if (program !== void 0 || root.all.some(({ changes }) => changes)) gaps.push({
			what: nameIn(options, root.top.file),
			reason: result.reason,
			location: { path: nameIn(options, root.top.file) }
		});
	}
	return {
		contents,
		claimed,
		gaps,
		notices
	};
}
const ALONE = "a component that no kustomization here includes, and that cannot be rendered by itself; its resources are read as they are written";
async function rootsOf(folders) {
	const known = new Map();
	const waiting = [...folders];
	for (let folder = waiting.shift(); folder !== void 0; folder = waiting.shift()) {
		const read = known.has(folder) ? void 0 : await readKustomization(folder);
		if (read !== void 0) {
			known.set(folder, read);
			waiting.push(...read.folders);
		}
	}
	for (const folder of folders.filter((one) => !known.has(one))) known.set(folder, unreadKustomization(join(folder, "kustomization.yaml"), "it has vanished since its folder was listed"));
	const bases = new Set([...known.values()].flatMap((one) => one.folders));
	const tops = folders.filter((folder) => !bases.has(folder));
	const reached = new Set(tops.flatMap((folder) => reach(folder, known)).map(({ folder }) => folder));
	const circular = folders.filter((folder) => !reached.has(folder));
	return [...tops, ...circular].flatMap((folder) => {
		const top = known.get(folder);
		return top === void 0 ? [] : [{
			top,
			all: reach(folder, known)
		}];
	});
}
function reach(folder, known) {
	const reached = new Map();
	const waiting = [folder];
	for (let next = waiting.shift(); next !== void 0; next = waiting.shift()) {
		const one = known.get(next);
		if (one !== void 0 && !reached.has(next)) {
			reached.set(next, one);
			waiting.push(...one.folders);
		}
	}
	return [...reached.values()];
}
async function renderRoot({ top, all }, program, { workingDirectory, render }, { run, signal }) {
	const asWritten = "its resources are read as they are written and its changes to them are not seen";
	if (render === "never") return {
		ok: false,
		reason: `it is not rendered (render: never); ${asWritten}`
	};
	if (program === void 0) return {
		ok: false,
		reason: `it is not rendered, so ${asWritten}; install kustomize (or kubectl)`
	};
	const unread = all.find((one) => one.unread !== void 0);
	if (unread?.unread !== void 0) return {
		ok: false,
		reason: `${nameOf(workingDirectory, unread.file)} cannot be read: ${unread.unread}`
	};
	const [remote] = all.flatMap(({ remotes }) => remotes);
	if (remote !== void 0) return {
		ok: false,
		reason: `it builds on ${remote}, and nothing is fetched from a network; keep a copy in the repository`
	};
	const result = await renderWith(program.command, [...program.args, top.folder], {
		run,
		signal,
		cwd: workingDirectory
	});
	return result.ok ? result : {
		ok: false,
		ran: true,
		reason: `${basename(program.command)} could not render it: ${result.reason}`
	};
}
async function placed({ top, all }, text, options) {
	const file = nameIn(options, top.file);
	const rendered = await withLibrary(() => contentsOf(new SourceText(file, text), new KeptTrees(0)));
	const sources = await kustomizeSources(all, (path) => nameIn(options, path));
	const inSources = ({ object }) => ({ object: placeInSources(object, sources, file) });
	return {
		foreign: rendered.foreign,
		loaded: rendered.loaded.map(inSources),
		others: rendered.others.map(inSources),
		gaps: rendered.gaps.map(({ reason }) => ({
			what: file,
			reason: `as rendered, ${reason}`,
			location: { path: file }
		}))
	};
}
function nameIn({ workingDirectory }, path) {
	return nameOf(workingDirectory, path);
}
// src/builtin/manifests/render.ts
async function renderFolders(found, options, ports) {
	const helm = ports.which("helm");
	const kustomize = kustomizeProgram(ports.which);
	if (options.render === "always") {
		demand(helm, found.charts[0]?.name, "helm");
		demand(kustomize, found.kustomizations[0]?.name, "kustomize (or kubectl)");
	}
	const charts = await renderCharts(found, helm, options, ports);
	const kustomizations = await renderKustomizations(found, kustomize, options, ports);
	return {
		contents: [...charts.contents, ...kustomizations.contents],
		claimed: kustomizations.claimed,
		gaps: [...charts.gaps, ...kustomizations.gaps],
		notices: [...charts.notices, ...kustomizations.notices]
	};
}
function kustomizeProgram(which) {
	const kustomize = which("kustomize");
	if (kustomize !== void 0) return {
		command: kustomize,
		args: ["build"]
	};
	const kubectl = which("kubectl");
	return kubectl === void 0 ? void 0 : {
		command: kubectl,
		args: ["kustomize"]
	};
}
function demand(program, folder, name) {
	if (program === void 0 && folder !== void 0) throw new ScanError(`${name} is not on the PATH and ${folder} is to be rendered (render: always): install it.`);
}
export { renderFolders };
