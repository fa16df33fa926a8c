import { NETWORK_ENVIRONMENT, ScanError, UserError } from "./common.js";
import { partsOf } from "./benchmark.js";
import { KUBE_BENCH_VERSION } from "./version2.js";
import { assertAsked, readKubeBench } from "./report2.js";
import { readyForReports, runStep, withScratch } from "./having.js";
import { findOnPath } from "./running.js";
import { rowsOf } from "./lock.js";
import { dirname, join } from "node:path";
import { access } from "node:fs/promises";
import { hostname } from "node:os";
// src/scanners/kube-bench/program.ts
const kubeBench = {
	name: "kube-bench",
	version: KUBE_BENCH_VERSION,
	homepage: "https://github.com/aquasecurity/kube-bench",
	licence: "Apache-2.0",
	environment: [
		"PATH",
		"KUBECONFIG",
		...NETWORK_ENVIRONMENT
	],
	versionStep: {
		args: ["version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /^v?(\d+\.\S*)/m.exec(output)?.[1]
};
function benchmarkStep(benchmark, parts, checks) {
	return {
		args: [
			"run",
			"--json",
			"--config-dir",
			checks,
			"--benchmark",
			benchmark,
			"--targets",
			parts.join(",")
		],
		env: {},
		completed: [0]
	};
}
// src/gates/cluster/checks-folder.ts
const MODULE = "github.com/aquasecurity/kube-bench";
const OF_PACKAGE = "/etc/kube-bench/cfg";
const DOWNLOAD_MS = 12e4;
const NAMES = [
	"PATH",
	"HOME",
	"GOPATH",
	"GOPROXY",
	"HTTPS_PROXY",
	"NO_PROXY",
	"SSL_CERT_FILE"
];
async function checksOf(installed, named, scratch, ports) {
	if (named !== void 0) return named;
	const places = [join(dirname(installed.path), "cfg"), ...installed.source === "path" ? [OF_PACKAGE] : []];
	for (const place of places) if (await isThere$1(join(place, "config.yaml"))) return place;
	const found = await ofModule(installed.version, scratch, ports);
	if (found === void 0) throw new ScanError(`The checks of kube-bench ${installed.version} are not beside ${installed.path}: name their folder, which is called cfg, with scanner-config: kube-bench=FOLDER`);
	return found;
}
function isThere$1(path) {
	return access(path).then(() => true, () => false);
}
async function ofModule(version, scratch, { run, env, signal }) {
	const go = findOnPath("go", env);
	const locked = rowsOf(kubeBench.name).find((row) => row.version === version)?.go;
	if (go === void 0 || locked === void 0) return;
	const own = {
		...Object.fromEntries(NAMES.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]])),
		GOENV: "off",
		GOTOOLCHAIN: "local"
	};
	const asked = {
		command: go,
		cwd: scratch,
		timeoutMs: DOWNLOAD_MS,
		maxOutputBytes: 1048576,
		signal
	};
	const proxies = (await run({
		...asked,
		args: ["env", "GOPROXY"],
		env: own
	})).stdout.trim();
	const result = await run({
		...asked,
		args: [
			"mod",
			"download",
			"-json",
			`${MODULE}@v${version}`
		],
		env: {
			...own,
			GOMODCACHE: join(scratch, "modules"),
			GOPROXY: `file://${join(modulesOf(env), "cache", "download")},${proxies}`,
			GOFLAGS: "-mod=mod -modcacherw",
			GONOSUMDB: "none"
		}
	});
	return result.exitCode === 0 ? folderIn(result.stdout, locked.sum) : void 0;
}
function modulesOf(env) {
	return env["GOMODCACHE"] ?? join(env["GOPATH"] ?? join(env["HOME"] ?? "/nonexistent", "go"), "pkg", "mod");
}
function folderIn(told, sum) {
	const { Dir, Sum } = JSON.parse(told);
	if (Sum !== sum) throw new ScanError(`The Go module of kube-bench has the hash ${String(Sum)}, and the lock says ${sum}: its checks are not run`);
	return typeof Dir === "string" ? join(Dir, "cfg") : void 0;
}
// src/gates/cluster/node-scan.ts
function nodeScan({ inputs, settings, work, ports, program }) {
	const { benchmark } = inputs;
	if (benchmark === void 0) throw new UserError("benchmark: on a node kube-bench would guess the version of Kubernetes: name the benchmark, as in cis-1.12.");
	const node = hostname();
	return {
		scanner: kubeBench.name,
		version: settings.versions.get(kubeBench.name)?.at(-1) ?? kubeBench.version,
		target: {
			kind: "host",
			name: node
		},
		run: async (context) => {
			assertRoot();
			const installed = await program(kubeBench);
			const { version, source, verified, sha256, notices, path } = installed;
			context.learn({
				version,
				install: {
					source,
					verified,
					sha256
				}
			});
			const parts = await partsHere(inputs["kube-bench-targets"], benchmark);
			return withScratch(await work.path(), async (scratch) => {
				const named = settings.configs.get(kubeBench.name)?.at(-1);
				const step = benchmarkStep(benchmark, parts, await checksOf(installed, named, scratch, ports));
				const limits = {
					timeoutMs: inputs["scan-timeout"],
					maxBytes: settings.maxBytes
				};
				const request = {
					program: {
						scanner: kubeBench,
						path
					},
					step,
					scratch,
					...limits,
					meanwhile: readyForReports
				};
				const { stdout } = await runStep(request, ports);
				const read = readKubeBench(stdout, {
					node,
					api: parts.includes("policies") ? "reachable" : "none"
				});
				assertAsked(read, {
					benchmark,
					parts
				}, "kube-bench");
				const { result } = read;
				return {
					...result,
					notices: [
						...notices,
						...result.notices,
						`kube-bench looked at ${parts.join(", ")} of ${benchmark}`
					]
				};
			});
		}
	};
}
function assertRoot() {
	if (process.platform !== "linux") throw new ScanError("kube-bench looks at nodes that run Linux, and this machine does not");
	if (process.getuid?.() !== 0) throw new ScanError("kube-bench looks at files that only root may read: run this as root, as with sudo");
}
const MANIFESTS = "/etc/kubernetes/manifests";
const SIGNS = [[`${MANIFESTS}/kube-apiserver.yaml`, ["master", "controlplane"]], [`${MANIFESTS}/etcd.yaml`, ["etcd"]]];
async function partsHere(asked, benchmark) {
	const known = partsOf(benchmark);
	const named = asked.filter((part) => part !== "auto");
	const unknown = named.find((part) => !known.includes(part));
	if (unknown !== void 0) throw new ScanError(`kube-bench-targets: ${benchmark} has no part ${unknown}, it has ${known.join(", ")}`);
	if (!asked.includes("auto")) return named;
	const signs = await Promise.all(SIGNS.map(async ([file, parts]) => await isThere(file) ? parts : []));
	return known.filter((part) => part === "node" || named.includes(part) || signs.flat().includes(part));
}
function isThere(path) {
	return access(path).then(() => true, () => false);
}
export { nodeScan };
