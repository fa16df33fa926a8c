import { __toESM } from "./rolldown-runtime.js";
import { ScanError, messageOf, nearest } from "./common.js";
import { require_picomatch } from "./picomatch.js";
import { Unreadable, libraryRead, quickRead, toValue, walk } from "./tree.js";
import { decode } from "./decode.js";
import { DASHBOARD, isDashboard } from "./documents2.js";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { mkdtemp, readFile, readdir, realpath, rm, stat } from "node:fs/promises";
import { readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { setImmediate } from "node:timers/promises";
// src/builtin/manifests/chart-archive.ts
var import_picomatch = __toESM(require_picomatch(), 1);
const CHART_ARCHIVE = /\.(?:tgz|tar\.gz)$/i;
const MAX_BYTES = 20971520;
const MAX_CHART_YAML = 1048576;
async function chartYamlIn(file) {
	const found = await stat(file).catch(() => void 0);
	if (found === void 0 || found.size > MAX_BYTES) return;
	const { list } = await import("./index.min.js");
	const parts = [];
	let size = 0;
	try {
		await list({
			file,
			onReadEntry: (entry) => {
				if (/^(?:\.\/)?[^/]+\/Chart\.yaml$/.test(entry.path)) entry.on("data", (part) => {
					size += part.length;
					parts.push(...size <= MAX_CHART_YAML ? [part] : []);
				});
			}
		});
	} catch {
		return;
	}
	return parts.length === 0 ? void 0 : Buffer.concat(parts).toString("utf8");
}
// src/builtin/manifests/discovery.ts
function nameOf(workingDirectory, path) {
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
		excluded: []
	};
	constructor(workingDirectory) {
		this.#workingDirectory = workingDirectory;
	}
	nameOf(path) {
		return nameOf(this.#workingDirectory, path);
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
		const left = this.#passed.excluded.length;
		const isEmpty = this.#files.size + charts.size + kustomizations.size + this.#gaps.length === 0;
		return {
			files: [...this.#files.values()],
			charts: [...charts.values()],
			kustomizations: [...kustomizations.values()],
			sources: [...this.#sources.values()],
			gaps: this.#gaps,
			notices: this.#notices(),
			...isEmpty && { nothing: `No manifest in ${asked.join(", ")}${left > 0 ? ` (exclude leaves out ${left})` : ""}: there is no .yaml, .yml or .json file; name the folder that holds the manifests.` }
		};
	}
	#notices() {
		const { vendored, linksOut, excluded } = this.#passed;
		return [
			...excluded.length > 0 ? [`exclude leaves out ${excluded.length} files and folders.`] : [],
			...listed(vendored, "Not looked at, since they hold other projects, unless named in paths"),
			...listed(linksOut, "Not followed, since they lead out of the working directory")
		];
	}
};
const SHOWN = 5;
function listed(names, sentence) {
	const rest = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
	return names.length === 0 ? [] : [`${sentence}: ${names.slice(0, SHOWN).join(", ")}${rest}.`];
}
// src/builtin/manifests/file-kinds.ts
const MANIFEST = /\.(?:ya?ml|json)$/i;
const KUSTOMIZATION = /^(?:kustomization\.ya?ml|Kustomization)$/;
const SOURCE = /^(?:(?:Docker|Container)file(?:\..+)?|.+\.(?:Docker|Container)file|.+\.(?:tf|tf\.json|tfvars|tofu))$/i;
const NO_SOURCE = /file\.(?:dockerignore|md|txt|json|ya?ml|sh|ts|js|py|go)$/i;
const CHART = "Chart.yaml";
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
	return MANIFEST.test(name) ? "manifest" : "other";
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
		else if (kind === "chart-archive") {
			if (await chartYamlIn(path) !== void 0) this.#found.folder("charts", path);
		} else if (kind !== "other") this.#found.file(kind === "source" ? "source" : "manifest", path, { named: false });
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
		} else if (isFolder) await this.#folder(path);
		else if (!this.#seen.has(target) && !this.#found.has(target)) {
			this.#seen.add(target);
			await this.#file(path);
		}
	}
};
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
		this.#slow = libraryRead(this.source.text, this.start, this.end);
		return this.#slow;
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
	return starts.map((start, index) => new SourceDocument(source, start, ends[index] ?? text.length, trees)).filter(({ start, end }) => hasContent(text, start, end));
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
function mistakenKind(apiVersion, kind, kinds) {
	const elsewhere = [...KINDS].find(([, names]) => names.includes(kind));
	if (elsewhere !== void 0) return mistaken(apiVersion, kind, `it belongs to ${elsewhere[0] || "v1"}`);
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
function unreadable({ source, start, end }, { message, offset }) {
	const text = source.text.slice(start, end);
	const template = /\{\{|\{%|<%/.test(text) ? "; it looks like a template: render it first and scan what comes out, or name it in exclude" : "";
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
// src/builtin/manifests/read.ts
const MAX_FILE_BYTES = 52428800;
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
	const all = splitDocuments(source, trees).map((document, index) => objectsOf(document, index + 1));
	return {
		loaded: all.flatMap(({ loaded }) => loaded),
		gaps: all.flatMap(({ gaps }) => gaps),
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
		if (size > 52428800) return gap(file, `it is ${Math.round(size / 1048576)} MB large, more than the ${MAX_FILE_BYTES / 1048576} MB that are read; split it`);
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
	const ofKind = [0, ...marks].map((start, index) => ({
		start,
		end: marks[index] ?? template.length
	})).filter(({ start, end }) => hasKind(template.slice(start, end), kind));
	return ofKind.find(({ start, end }) => template.slice(start, end).includes(name)) ?? ofKind[0] ?? {
		start: 0,
		end: template.length
	};
}
function hasKind(text, kind) {
	return text.split("\n").some((line) => line.trim() === `kind: ${kind}`);
}
function find(source, region, path, value) {
	let at = region.start;
	let place;
	let current = value;
	for (const part of path) {
		current = childOf(current, part);
		if (typeof part !== "string") continue;
		const found = keyAt(source.text, at, region.end, part, current);
		if (found === void 0) break;
		at = found.end;
		place = source.location(found.start, found.end);
	}
	return place ?? kindPlace(source, region);
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
// src/builtin/manifests/renderer.ts
const TIMEOUT_MS = 6e4;
const MAX_OUTPUT_BYTES = 52428800;
const NOWHERE = "http://127.0.0.1:9";
const MAX_REASON = 300;
async function renderWith(command, args, { run, cwd, signal }) {
	const home = await mkdtemp(join(tmpdir(), "gatehouse-render-"));
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
			reason: endedBy === "exit" ? firstLine(stderr) : ENDINGS[endedBy]
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
		PATH: "",
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
function firstLine(stderr) {
	return (stderr.split("\n").find((one) => one.trim() !== "") ?? "it failed and said nothing").trim().slice(0, MAX_REASON);
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
		const text = CHART_ARCHIVE.test(path) ? await chartYamlIn(path) ?? "" : await readFile(join(path, "Chart.yaml"), "utf8");
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
	const rendered = contentsOf(new SourceText(fileOf(chart), text), new KeptTrees(0));
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
	const text = templates.get(path) ?? await readFile(path, "utf8").catch(() => "");
	templates.set(path, text);
	return placeInTemplate(object, text === "" ? `${chart.name}/Chart.yaml` : nameOf(workingDirectory, path), text);
}
function templateOf(document) {
	return /^\s*# Source: (.+)$/m.exec(document.slice(0, 2e3))?.[1];
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
		const value = await valueOf(file);
		if (value !== void 0) return analyse(folder, file, value);
	}
}
async function valueOf(file) {
	try {
		const decoded = decode(await readFile(file));
		const value = decoded.ok ? toValue(libraryRead(decoded.text, 0, decoded.text.length)) : null;
		return isObject(value) ? value : void 0;
	} catch {
		return;
	}
}
async function analyse(folder, file, value) {
	const named = [
		"resources",
		"bases",
		"components"
	].flatMap((key) => texts(value[key]));
	const remotes = named.filter((text) => REMOTE.test(text));
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
		changes: Object.keys(value).some((key) => !HARMLESS.has(key))
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
			loaded.push(...readManifest(file, await bytesOf(file), trees).loaded);
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
	const bases = new Set([...known.values()].flatMap((one) => one.folders));
	const tops = folders.filter((folder) => !bases.has(folder));
	const reached = new Set(tops.flatMap((folder) => reach(folder, known)).map(({ folder }) => folder));
	const circular = folders.filter((folder) => !reached.has(folder));
	return [...tops, ...circular].map((folder) => {
		const unread = {
			folder,
			file: `${folder}/kustomization.yaml`,
			resources: [],
			parts: [],
			folders: [],
			remotes: []
		};
		return {
			top: known.get(folder) ?? {
				...unread,
				changes: true
			},
			all: reach(folder, known)
		};
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
		reason: `${basename(program.command)} could not render it: ${result.reason}`
	};
}
async function placed({ top, all }, text, options) {
	const file = nameIn(options, top.file);
	const rendered = contentsOf(new SourceText(file, text), new KeptTrees(0));
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
// src/builtin/manifests/load.ts
async function findManifests(options, ports) {
	const found = await discover({
		...options,
		signal: ports.signal
	});
	const rendered = await renderFolders(found, options, ports);
	const files = found.files.filter(({ path }) => !rendered.claimed.has(path));
	const contents = [...rendered.contents, ...await readAll(files, ports)];
	const loaded = contents.flatMap((one) => one.loaded);
	const gaps = [
		...found.gaps,
		...rendered.gaps,
		...contents.flatMap((one) => one.gaps)
	];
	const foreign = contents.flatMap((one) => one.foreign);
	const nothing = found.nothing ?? (loaded.length === 0 ? nothingToScan(options, files.length, gaps, foreign) : void 0);
	return {
		loaded,
		gaps,
		notices: [
			...found.notices,
			...rendered.notices,
			...foreignNotice(foreign)
		],
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
async function readAll(files, ports) {
	const trees = new KeptTrees();
	const contents = [];
	for (const file of files) {
		ports.signal.throwIfAborted();
		contents.push(readManifest(file, await bytesOf(file), trees));
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
export { findManifests, loadManifests };
