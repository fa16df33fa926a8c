import { r as parseKubernetesVersion } from "./kubernetes-version.js";
import { t as manifestScan } from "./manifest-scan.js";
import { t as VERSION } from "./version.js";
import { i as defineGate } from "./run-gate.js";
import { t as inside } from "./folder.js";
import { n as formatDuration } from "./duration.js";
import { t as ScanError } from "./errors.js";
import { resolve } from "node:path";
import { access } from "node:fs/promises";
// src/gates/time-limit.ts
function withTimeLimit(scan, milliseconds) {
	return {
		...scan,
		run: async (context) => {
			const limit = new AbortController();
			const timer = setTimeout(() => limit.abort(tooLong(milliseconds)), milliseconds);
			const signal = AbortSignal.any([context.signal, limit.signal]);
			try {
				return await Promise.race([scan.run({
					...context,
					signal
				}), aborted(signal)]);
			} finally {
				clearTimeout(timer);
			}
		}
	};
}
function tooLong(milliseconds) {
	return new ScanError(`it took longer than ${formatDuration(milliseconds)}; scan less, or raise scan-timeout`);
}
function aborted(signal) {
	return new Promise((_resolve, reject) => {
		const give = () => reject(signal.reason instanceof Error ? signal.reason : new ScanError("it was cancelled"));
		if (signal.aborted) give();
		else signal.addEventListener("abort", give, { once: true });
	});
}
// src/gates/manifest-scan.ts
const manifestScanGate = defineGate(manifestScan, (inputs, site) => {
	const fixable = [];
	const scan = builtinScan(inputs, site, (found) => fixable.push(...found));
	const timeout = inputs["scan-timeout"];
	return {
		scans: [withTimeLimit(scan, timeout)],
		base: {
			kind: "tree",
			paths: inputs.path.map((path) => inside(site, path)),
			scans: (root, paths) => [withTimeLimit(baseScan(inputs, site, {
				root,
				paths
			}), timeout)]
		},
		...inputs.fix !== "off" && { afterwards: () => fix(fixable, inputs, site.host) }
	};
});
function baseScan(inputs, site, base) {
	return builtinScan(inputs, {
		...site,
		root: base.root
	}, () => void 0, base.paths);
}
function builtinScan(inputs, site, onFixable, paths) {
	const { env } = site.host;
	const target = {
		kind: "manifests",
		name: nameOf(inputs.path)
	};
	return {
		scanner: "builtin",
		version: VERSION,
		target,
		run: async (context) => {
			const [{ scanManifests }, { run }, { findOnPath }] = await Promise.all([
				import("./scanner.js"),
				import("./run2.js"),
				import("./which.js")
			]);
			const ports = {
				...context,
				run,
				env,
				which: (name) => findOnPath(name, env)
			};
			const { result, fixable } = await scanManifests(await withPaths(optionsOf(inputs, site), paths), ports);
			onFixable(fixable);
			return result;
		}
	};
}
async function withPaths(options, paths) {
	if (paths === void 0) return options;
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
async function fix(found, inputs, host) {
	const { applyFixes } = await import("./apply2.js");
	const ignored = new Set((inputs["ignore-rules"] ?? []).map((rule) => rule.toLowerCase()));
	const changes = applyFixes(found.filter(({ ruleId }) => !ignored.has(ruleId.toLowerCase())));
	if (changes.length === 0) host.log.info("Nothing that was found has one safe fix.");
	else if (inputs.fix === "show") host.show("The fixes as a patch; --fix=write, or the input fix: write, writes them", changes.map(({ diff }) => diff).join(""));
	else await write(changes, host);
}
async function write(changes, { log }) {
	const [{ writeFixes }, { describeChange }] = await Promise.all([import("./write.js"), import("./apply2.js")]);
	const refused = new Map();
	for (const one of await writeFixes(changes)) if (one.status === "refused") refused.set(one.file, one.reason);
	for (const change of changes) {
		const reason = refused.get(change.file);
		if (reason === void 0) log.info(describeChange(change));
		else log.warning(`${change.file} was not fixed: ${reason}.`);
	}
}
export { manifestScanGate as t };
