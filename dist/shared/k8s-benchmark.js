import { CLUSTER_SCANNERS, ScanError, UserError, controlPolicyOf, k8sBenchmark, parseAge, parsePerScanner, parseSonobuoyImages } from "./common.js";
import { defineGate, run, userCache, workFolder } from "./running.js";
import { programs } from "./programs.js";
import { resolve } from "node:path";
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
		const { sonobuoyScan } = await import("./sonobuoy.js");
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
			...onNode ? [await scanOfNode(common)] : [],
			...opening === void 0 ? [] : plannedAll(scans, opening.target, () => readiness),
			...await reportScans(inputs.input, settings.folder)
		],
		policy: controlPolicyOf(inputs),
		base: { kind: "live" },
		concurrency: 1,
		prepare: async () => {
			if (opening !== void 0) {
				const { openCluster } = await import("./ready.js");
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
async function scanOfNode(common) {
	const { nodeScan } = await import("./node-scan.js");
	return nodeScan({
		...common,
		program: programs(common)
	});
}
async function reportScans(input = [], folder) {
	if (input.length === 0) return [];
	const { clusterReportScans } = await import("./report-scans.js");
	return clusterReportScans(input, folder);
}
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
