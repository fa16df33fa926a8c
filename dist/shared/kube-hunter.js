import { ScanError } from "./common.js";
import { findOnPath } from "./running.js";
import { runStep, sha256Of } from "./having.js";
import { kubeHunterReport } from "./report3.js";
import { readReport } from "./report-format.js";
import { join } from "node:path";
import { mkdtemp } from "node:fs/promises";
// src/scanners/kube-hunter/index.ts
const kubeHunter = {
	name: "kube-hunter",
	version: "0.6.8",
	homepage: "https://github.com/aquasecurity/kube-hunter",
	licence: "Apache-2.0",
	environment: []
};
const HUNTED_PORTS = [
	443,
	2379,
	6443,
	8001,
	8080,
	10250,
	10255,
	3e4
];
function huntStep(host) {
	return {
		args: [
			"--remote",
			host,
			"--report",
			"json",
			"--log",
			"none",
			"--num-worker-threads",
			"32"
		],
		env: {
			PYTHONDONTWRITEBYTECODE: "1",
			PYTHONNOUSERSITE: "1"
		},
		completed: [0]
	};
}
// src/gates/cluster/kube-hunter.ts
const kubeHunterScan = {
	name: kubeHunter.name,
	version: kubeHunter.version,
	permissions: () => [],
	scan: async ({ accept }, given, context) => {
		const path = await programOnPath(accept, given, context);
		const scratch = await mkdtemp(join(given.workDir, "kube-hunter-"));
		const host = hostOf(given.cluster.server);
		const { timeoutMs, maxBytes, ports } = given;
		const request = {
			program: {
				scanner: kubeHunter,
				path
			},
			step: huntStep(host),
			scratch,
			timeoutMs,
			maxBytes
		};
		const { stdout } = await runStep(request, ports);
		const about = { targetKind: "cluster" };
		try {
			return (await readReport(kubeHunterReport, once(stdout), about)).result;
		} catch (error) {
			throw error instanceof ScanError && error.message.includes("found no cluster") ? new ScanError(`${error.message}: at ${host} it looks at the ports ${HUNTED_PORTS.join(", ")} only`) : error;
		}
	}
};
async function programOnPath(accept, { site }, context) {
	const path = findOnPath(kubeHunter.name, site.host.env);
	if (path === void 0) throw new ScanError("kube-hunter is not on the PATH, and it is had from nowhere else: see docs/scanners/kube-hunter.md, or read its report with input: kube-hunter=FILE");
	if (!accept.includes("none")) throw new ScanError(`${path} was passed over: nobody vouches for a kube-hunter on the PATH. With none in accept it is run`);
	context.learn({ install: {
		source: "path",
		verified: "none",
		sha256: await sha256Of(path)
	} });
	return path;
}
function hostOf(server) {
	return new URL(server).hostname.replace(/^\[(?<address>.*)\]$/, "$<address>");
}
async function* once(text) {
	yield Buffer.from(text, "utf8");
}
export { kubeHunterScan };
