import { CLUSTER_SCANNERS, NETWORK_ENVIRONMENT, ScanError, UserError, controlPolicyOf, k8sBenchmark, parseAge, parsePerScanner, parseSonobuoyImages } from "./common.js";
import { run } from "./run2.js";
import { partsOf } from "./benchmark.js";
import { KUBE_BENCH_VERSION } from "./version2.js";
import { readKubeBench } from "./report.js";
import { withScratch } from "./scratch.js";
import { runStep } from "./process-scan.js";
import { findOnPath } from "./which2.js";
import { rowsOf } from "./lock.js";
import { programs } from "./ready.js";
import { clusterReports, parseRawReport } from "./report-inputs.js";
import { userCache } from "./settings2.js";
import { defineGate } from "./run-gate.js";
import { workFolder } from "./work-folder.js";
import { basename, dirname, extname, join, resolve } from "node:path";
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
	"GOMODCACHE",
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
	const result = await run({
		command: go,
		args: [
			"mod",
			"download",
			"-json",
			`${MODULE}@v${version}`
		],
		cwd: scratch,
		env: {
			...Object.fromEntries(NAMES.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]])),
			GOFLAGS: "-mod=mod",
			GOENV: "off",
			GONOSUMDB: "none",
			GOTOOLCHAIN: "local"
		},
		timeoutMs: DOWNLOAD_MS,
		maxOutputBytes: 1048576,
		signal
	});
	return result.exitCode === 0 ? folderIn(result.stdout, locked.sum) : void 0;
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
				const { stdout } = await runStep({
					program: {
						scanner: kubeBench,
						path
					},
					step,
					scratch,
					...limits
				}, ports);
				const { result } = readKubeBench(stdout, {
					node,
					api: parts.includes("policies") ? "reachable" : "none"
				});
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
// src/gates/cluster/report-scans.ts
function clusterReportScans(inputs, folder) {
	const reports = inputs.map(parseRawReport);
	const ids = new Set();
	return reports.map((raw) => {
		const { name, report } = knownOf(raw);
		const target = {
			kind: "cluster",
			name: basename(raw.path, extname(raw.path))
		};
		const id = `${name}@${target.name}`;
		if (ids.has(id)) throw new UserError(`input: two reports would be called ${id}: give the files different names.`);
		ids.add(id);
		return {
			scanner: name,
			version: "unknown",
			target,
			run: async (context) => {
				const { readFormat } = await import("./report-inputs2.js");
				const { result, version } = await readFormat(report, resolve(folder, raw.path), "cluster");
				context.learn({
					...version !== void 0 && { version },
					install: {
						source: "path",
						verified: "none"
					}
				});
				return result;
			}
		};
	});
}
function knownOf({ scanner, path }) {
	const known = clusterReports.find(({ name }) => name === scanner?.name);
	if (known === void 0) {
		const names = clusterReports.map(({ name }) => name).join(", ");
		throw new UserError(`input: "${path}" does not say that it is of a scanner of clusters: write SCANNER=FILE, with one of ${names}; other reports are for the gates of what they are about.`);
	}
	return known;
}
// src/gates/cluster/given.ts
function bound(scan, options) {
	return {
		name: scan.name,
		version: scan.version,
		permissions: scan.permissions(options),
		scan: (given, context) => scan.scan(options, given, context)
	};
}
// src/gates/cluster/scans.ts
const SCANS = {
	"kube-bench": async (inputs) => {
		const { kubeBenchScan } = await import("./kube-bench.js");
		return bound(kubeBenchScan, kubeBenchOptions(inputs));
	},
	rbac: async () => {
		const { rbacScan } = await import("./rbac.js");
		return bound(rbacScan, void 0);
	},
	kubescape: async (inputs, { folder }) => {
		const { kubescapeScan } = await import("./kubescape2.js");
		const artifacts = inputs["kubescape-artifacts"];
		return bound(kubescapeScan, {
			frameworks: inputs["kubescape-frameworks"],
			...artifacts !== void 0 && { artifacts: resolve(folder, artifacts) }
		});
	},
	sonobuoy: async (inputs) => {
		const { sonobuoyScan } = await import("./sonobuoy2.js");
		const images = parseSonobuoyImages(inputs["sonobuoy-images"] ?? "");
		return bound(sonobuoyScan, {
			mode: inputs["sonobuoy-mode"],
			images
		});
	},
	"kube-hunter": async ({ accept }) => {
		const { kubeHunterScan } = await import("./kube-hunter.js");
		return bound(kubeHunterScan, { accept });
	}
};
function kubeBenchOptions(inputs) {
	const { benchmark, "node-selector": nodes, "service-account": serviceAccount } = inputs;
	return {
		namespace: inputs.namespace,
		image: inputs["kube-bench-image"],
		parts: inputs["kube-bench-targets"],
		jobTimeoutMs: inputs["job-timeout"],
		concurrency: inputs.concurrency,
		...benchmark !== void 0 && { benchmark },
		...nodes !== void 0 && { nodes },
		...serviceAccount !== void 0 && { serviceAccount }
	};
}
function boundScans(inputs, settings) {
	return Promise.all(settings.scanners.map((name) => SCANS[name](inputs, settings)));
}
// src/gates/cluster/settings.ts
function settingsOf(inputs, folder, env) {
	const scanners = scannersOf(inputs);
	const cache = inputs["cache-dir"];
	const configs = parsePerScanner("scanner-config", inputs["scanner-config"] ?? [], scanners);
	return {
		scanners,
		versions: parsePerScanner("scanner-versions", inputs["scanner-versions"] ?? [], scanners),
		configs: new Map([...configs].map(([name, paths]) => [name, paths.map((path) => resolve(folder, path))])),
		minAgeMs: parseAge(inputs["min-age"]),
		maxBytes: inputs["max-disk"] * 1e6,
		cacheDir: cache === void 0 ? userCache(env) : resolve(folder, cache),
		folder,
		access: accessOf(inputs, folder, env)
	};
}
function scannersOf({ scanners, input = [] }) {
	const named = new Set(scanners);
	const real = CLUSTER_SCANNERS.filter((name) => named.has(name));
	if (named.has("none") && real.length > 0) throw new UserError(`scanners: none stands alone; it is named beside ${real.join(", ")}.`);
	if (real.length === 0 && input.length === 0) throw new UserError("scanners: none leaves nothing to judge: name a report with input, as in kube-bench=node-1.json.");
	return real;
}
function accessOf(inputs, folder, env) {
	const content = inputs["kubeconfig-content"] ?? env["GATEHOUSE_KUBECONFIG_CONTENT"];
	return {
		...content !== void 0 && content.trim() !== "" && { content },
		...inputs.kubeconfig !== void 0 && { files: inputs.kubeconfig },
		...inputs.context !== void 0 && { context: inputs.context },
		allowInsecure: inputs["insecure-skip-tls-verify"],
		pluginEnv: inputs["kubeconfig-env"] ?? [],
		folder
	};
}
// src/gates/k8s-benchmark.ts
const k8sBenchmarkGate = defineGate(k8sBenchmark, async (inputs, site) => {
	const { host } = site;
	const settings = settingsOf(inputs, resolve(site.root, site.folder), host.env);
	const ports = {
		run,
		env: host.env,
		signal: host.signal
	};
	const work = workFolder(host);
	const common = {
		inputs,
		settings,
		site,
		work,
		ports
	};
	const onNode = inputs["kube-bench"] === "node" && settings.scanners.includes("kube-bench");
	const scans = await boundScans(inputs, {
		...settings,
		scanners: settings.scanners.filter((name) => !onNode || name !== "kube-bench")
	});
	const opening = scans.length === 0 ? void 0 : await openingOf(scans, common);
	let readiness = { reason: "the cluster was not made ready" };
	return {
		scans: [
			...onNode ? [nodeScan({
				...common,
				program: programs(common)
			})] : [],
			...opening === void 0 ? [] : plannedAll(scans, opening.target, () => readiness),
			...clusterReportScans(inputs.input ?? [], settings.folder)
		],
		policy: controlPolicyOf(inputs),
		base: { kind: "live" },
		concurrency: 1,
		prepare: async () => {
			if (opening !== void 0) {
				const { openCluster } = await import("./ready2.js");
				readiness = await openCluster(opening);
			}
		},
		cleanUp: async () => {
			for (const { reason } of "namespace" in readiness ? await readiness.namespace.remove() : []) host.log.error(reason);
			host.log.debug(`${opening?.connection.requests() ?? 0} requests were sent to the API server`);
			await opening?.connection.close();
			await work.remove();
		}
	};
});
async function openingOf(scans, common) {
	const [{ connectCluster }, { VERSION }] = await Promise.all([import("./connect.js"), import("./version.js")]);
	const { ports, settings } = common;
	const connection = await connectCluster(settings.access, {
		...ports,
		userAgent: `gatehouse/${VERSION}`
	});
	return {
		...common,
		scans,
		connection,
		target: {
			kind: "cluster",
			name: connection.name
		}
	};
}
function plannedAll(scans, target, readiness) {
	let left = scans.length;
	const leave = async () => {
		left -= 1;
		const ready = readiness();
		return left === 0 && "namespace" in ready ? ready.namespace.remove() : [];
	};
	return scans.map((scan) => planned(scan, target, readiness, leave));
}
function planned(scan, target, readiness, leave) {
	return {
		scanner: scan.name,
		version: scan.version,
		target,
		run: async (context) => {
			let result;
			let gaps = [];
			try {
				result = await scanned(scan, readiness(), context);
			} finally {
				gaps = await leave();
			}
			return {
				...result,
				gaps: [...result.gaps, ...gaps]
			};
		}
	};
}
function scanned(scan, ready, context) {
	if ("reason" in ready) throw new ScanError(ready.reason);
	const { uid } = ready.given.cluster;
	context.learn(uid === void 0 ? {} : { digest: uid });
	return scan.scan(ready.given, context);
}
export { k8sBenchmarkGate };
