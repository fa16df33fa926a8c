import { MANIFEST_SCANNERS, ScanError, UserError, VERSION, controlPolicyOf, manifestScan, messageOf, parseAge, parseKubernetesVersion, parsePerScanner } from "./common.js";
import { defineGate, inside, run, userCache, withTimeLimit, workFolder } from "./running.js";
import { manifestScanners } from "./manifests.js";
import { resolve } from "node:path";
import { access } from "node:fs/promises";
import { availableParallelism } from "node:os";
// src/gates/manifests/shared.ts
var SharedManifests = class {
	#optionsOf;
	#host;
	#options;
	#found;
	#given;
	constructor(options, host) {
		this.#optionsOf = options;
		this.#host = host;
	}
	async begin(watcher) {
		await this.given(watcher).catch(() => void 0);
	}
	given(watcher) {
		this.#given ??= this.#handOver(watcher);
		return this.#given;
	}
	async judged(context) {
		const { judgeManifests } = await import("./scanner.js");
		const found = await this.#findOnce(context);
		if (found.nothing !== void 0) throw new ScanError(found.nothing);
		context.signal.throwIfAborted();
		return judgeManifests(found, await this.#chosen());
	}
	#chosen() {
		this.#options ??= this.#optionsOf();
		return this.#options;
	}
	#findOnce(watcher) {
		this.#found ??= this.#find(watcher);
		return this.#found;
	}
	async #find(watcher) {
		const { find } = await import("./given.js");
		return find(await this.#chosen(), this.#host, watcher);
	}
	async #handOver(watcher) {
		const found = await this.#findOnce(watcher);
		const { givenOf } = await import("./given.js");
		return givenOf(found);
	}
};
// src/gates/manifests/settings.ts
function settingsOf(inputs, folder, env) {
	const asked = new Set(inputs.scanners);
	const tools = MANIFEST_SCANNERS.filter((name) => asked.has(name));
	const configs = parsePerScanner("scanner-config", inputs["scanner-config"] ?? [], tools);
	const unread = [...configs.keys()].find((name) => !CONFIGURED.has(name));
	if (unread !== void 0) throw new UserError(`scanner-config: ${unread} reads no configuration file: leave it out.`);
	const cache = inputs["cache-dir"];
	return {
		tools,
		versions: parsePerScanner("scanner-versions", inputs["scanner-versions"] ?? [], tools),
		configs: new Map([...configs].map(([name, paths]) => [name, paths.map((path) => resolve(folder, path))])),
		minAgeMs: parseAge(inputs["min-age"]),
		maxBytes: inputs["max-disk"] * 1e6,
		concurrency: inputs.concurrency ?? availableParallelism(),
		cacheDir: cache === void 0 && tools.length > 0 ? userCache(env) : resolve(folder, cache ?? "."),
		folder,
		options: optionsOf$1(inputs, folder, tools)
	};
}
function optionsOf$1(inputs, folder, tools) {
	const rego = {
		policies: local("rego-policy", inputs["rego-policy"], folder),
		data: local("rego-data", inputs["rego-data"], folder),
		namespaces: inputs["rego-namespaces"] ?? [],
		version: inputs["rego-version"],
		functions: inputs["rego-functions"]
	};
	const [bundle] = local("rego-bundle", inputs["rego-bundle"] === void 0 ? [] : [inputs["rego-bundle"]], folder);
	const artifacts = inputs["kubescape-artifacts"];
	checkRead(inputs, tools);
	return {
		rego: {
			...rego,
			...bundle !== void 0 && { bundle }
		},
		kubescape: {
			frameworks: inputs["kubescape-frameworks"],
			...artifacts !== void 0 && { artifacts: resolve(folder, artifacts) }
		}
	};
}
const CONFIGURED = new Set(["kube-linter", "trivy"]);
const READERS = [
	["rego-policy", ["conftest", "opa"]],
	["rego-data", ["conftest", "opa"]],
	["rego-bundle", ["opa"]],
	["rego-namespaces", ["conftest", "opa"]],
	["kubescape-artifacts", ["kubescape"]]
];
function checkRead(inputs, tools) {
	for (const [name, readers] of READERS) if ((inputs[name] ?? []).length > 0 && !readers.some((reader) => tools.includes(reader))) throw new UserError(`${name}: none of the scanners reads it: add ${readers.join(" or ")} to scanners.`);
}
function local(input, paths = [], folder) {
	const remote = paths.find((path) => /^[a-z][a-z0-9+.-]*(?:::|:\/\/)|^git@/i.test(path));
	if (remote !== void 0) throw new UserError(`${input}: "${remote}" is on a network, and policies are not fetched: check them out in a step before.`);
	return paths.map((path) => resolve(folder, path));
}
// src/gates/manifests/tools.ts
var ManifestTools = class {
	#given;
	#scanners;
	#ports;
	#readiness = new Map();
	#rulesNotice;
	constructor(given) {
		const asked = new Set(given.settings.tools);
		this.#given = given;
		this.#scanners = manifestScanners.filter(({ name }) => asked.has(name));
		this.#ports = {
			run,
			env: given.host.env,
			signal: given.host.signal
		};
	}
	async prepare(manifests) {
		const [first] = this.#scanners;
		if (first !== void 0) {
			const { host } = this.#given;
			const watcher = { progress: (far) => host.progress(first.name, far) };
			const prepared = this.#scanners.map((scanner) => this.#prepare(scanner));
			await Promise.all([
				...prepared,
				manifests.begin(watcher),
				this.#lookAtRules()
			]);
		}
	}
	scans(manifests, target, side) {
		return this.#scanners.map((scanner) => ({
			scanner: scanner.name,
			version: this.#given.settings.versions.get(scanner.name)?.at(-1) ?? scanner.version,
			target,
			run: (context) => this.#scan(scanner, manifests, side, context)
		}));
	}
	async #lookAtRules() {
		const { settings, host } = this.#given;
		const { rego, kubescape } = settings.options;
		const { bundle = [], policies, data } = rego;
		const paths = [
			...policies,
			...data,
			bundle,
			kubescape.artifacts ?? [],
			...settings.configs.values()
		].flat();
		if (paths.length > 0) {
			const { ownRules } = await import("./own-rules.js");
			this.#rulesNotice = await ownRules(paths, settings.folder, host);
		}
	}
	async #prepare(scanner) {
		const { inputs, settings, work, host } = this.#given;
		try {
			const { programOf } = await import("./program.js");
			const getting = {
				inputs,
				settings,
				workDir: await work.path()
			};
			this.#readiness.set(scanner.name, { installed: await programOf(scanner, getting, {
				...this.#ports,
				host
			}) });
		} catch (error) {
			this.#readiness.set(scanner.name, { reason: messageOf(error) });
		}
	}
	async #scan(scanner, manifests, side, context) {
		const { inputs, settings, work } = this.#given;
		const ready = this.#readiness.get(scanner.name) ?? { reason: `${scanner.name} was not made ready` };
		if ("reason" in ready) throw new ScanError(ready.reason);
		const { path, version, source, verified, sha256, notices } = ready.installed;
		context.learn({
			version,
			install: {
				source,
				verified,
				sha256
			}
		});
		const [{ scanWithTool }, given] = await Promise.all([import("./scan4.js"), manifests.given(context)]);
		const { found } = given;
		const sources = scanner.takesSources ? found.sources.length : 0;
		const others = scanner.judgesCustomResources === true ? found.others.length : 0;
		if (side === "base" && found.loaded.length + others + sources + found.gaps.length === 0) return NOTHING;
		const configFile = settings.configs.get(scanner.name)?.at(-1);
		const result = await scanWithTool({
			program: {
				scanner,
				path,
				version
			},
			given,
			options: settings.options,
			workDir: await work.path(),
			timeoutMs: inputs["scan-timeout"],
			maxBytes: settings.maxBytes,
			...configFile !== void 0 && { configFile }
		}, {
			...this.#ports,
			signal: context.signal
		});
		const about = side === "head" ? this.#noticesFor(scanner, given) : [];
		return {
			...result,
			notices: [
				...notices,
				...about,
				...result.notices
			]
		};
	}
	#noticesFor(scanner, { found }) {
		const isFirst = scanner === this.#scanners[0] && !this.#given.inputs.scanners.includes("builtin");
		return [...this.#rulesNotice === void 0 ? [] : [this.#rulesNotice], ...isFirst ? found.passedOver : []];
	}
};
const NOTHING = {
	observations: [],
	controls: [],
	coverage: {
		unit: "objects",
		examined: 0,
		passed: 0
	},
	gaps: [],
	notices: []
};
// src/gates/manifest-scan.ts
const manifestScanGate = defineGate(manifestScan, (inputs, site) => {
	const { host } = site;
	const settings = settingsOf(inputs, resolve(site.root, site.folder), host.env);
	const work = workFolder(host);
	const tools = new ManifestTools({
		inputs,
		settings,
		work,
		host
	});
	const fixable = [];
	const given = {
		inputs,
		tools
	};
	const head = new SharedManifests(async () => optionsOf(inputs, site), host);
	return {
		scans: scansOf(head, "head", given, (found) => fixable.push(...found)),
		concurrency: settings.concurrency,
		policy: controlPolicyOf(inputs),
		prepare: () => tools.prepare(head),
		base: {
			kind: "tree",
			paths: inputs.path.map((path) => inside(site, path)),
			scans: (root, paths) => {
				return scansOf(new SharedManifests(() => withPaths(optionsOf(inputs, {
					...site,
					root
				}), paths), host), "base", given, () => void 0);
			}
		},
		cleanUp: () => work.remove(),
		...inputs.fix !== "off" && { afterwards: async () => {
			const { fix } = await import("./fix.js");
			await fix(fixable, inputs, host);
		} }
	};
});
function scansOf(manifests, side, { inputs, tools }, onFixable) {
	const target = {
		kind: "manifests",
		name: nameOf(inputs.path)
	};
	return [...inputs.scanners.includes("builtin") ? [builtinScan(manifests, target, onFixable)] : [], ...tools.scans(manifests, target, side)].map((scan) => withTimeLimit(scan, inputs["scan-timeout"]));
}
function builtinScan(manifests, target, onFixable) {
	return {
		scanner: "builtin",
		version: VERSION,
		target,
		run: async (context) => {
			const { result, fixable } = await manifests.judged(context);
			onFixable(fixable);
			return result;
		}
	};
}
async function withPaths(options, paths) {
	const there = await Promise.all(options.helmValues.map((file) => access(resolve(options.workingDirectory, file)).then(() => true, () => false)));
	return {
		...options,
		paths,
		helmValues: options.helmValues.filter((_, index) => there[index] === true)
	};
}
function nameOf(paths) {
	const name = paths.join(", ");
	return name === "." ? "manifests" : name;
}
function optionsOf(inputs, site) {
	const named = (paths = []) => paths.map((path) => inside(site, path));
	return {
		workingDirectory: site.root,
		paths: named(inputs.path),
		exclude: named(inputs.exclude),
		kubernetesVersion: parseKubernetesVersion(inputs["kubernetes-version"]),
		podSecurity: inputs["pod-security"],
		render: inputs.render,
		helmValues: named(inputs["helm-values"])
	};
}
export { manifestScanGate };
