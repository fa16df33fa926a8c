import { ScanError } from "./common.js";
import { chunksOf } from "./running.js";
import { fieldsOf, textOf } from "./reading-shared.js";
import { KUBESCAPE_ENV, kubescape, kubescapeArgs, kubescapeMistake } from "./kubescape.js";
import { withoutSecrets } from "./redaction.js";
import { readReport } from "./report-format.js";
import { BrokenStep, runStep, withScratch } from "./having.js";
import { stat } from "node:fs/promises";
// src/gates/cluster/kubescape.ts
const PERMISSIONS = Object.entries({
	"": [
		"configmaps",
		"namespaces",
		"nodes",
		"pods",
		"serviceaccounts",
		"services"
	],
	apps: [
		"daemonsets",
		"deployments",
		"replicasets",
		"statefulsets"
	],
	batch: ["cronjobs", "jobs"],
	"networking.k8s.io": ["networkpolicies"],
	"rbac.authorization.k8s.io": [
		"clusterrolebindings",
		"clusterroles",
		"rolebindings",
		"roles"
	],
	"admissionregistration.k8s.io": ["mutatingwebhookconfigurations", "validatingwebhookconfigurations"]
}).flatMap(([group, resources]) => resources.map((resource) => ({
	verb: "list",
	group,
	resource,
	why: "let Kubescape look at it"
})));
const kubescapeScan = {
	name: kubescape.name,
	version: kubescape.version,
	permissions: () => PERMISSIONS,
	scan: async (options, given, context) => {
		const { path, source, verified, sha256, version } = await given.program(kubescape);
		context.learn({
			version,
			install: {
				source,
				verified,
				sha256
			}
		});
		return withScratch(given.workDir, async (scratch) => {
			const { stderr } = await run(options, path, scratch, given);
			const report = `${scratch}/kubescape.json`;
			await assertThere(report, stderr);
			const { result } = await readReport(kubescape.report, chunksOf(report), { targetKind: "cluster" });
			return {
				...result,
				gaps: [...result.gaps, ...unread(stderr)]
			};
		});
	}
};
async function run(kubescapeOptions, path, scratch, given) {
	const { timeoutMs, maxBytes, ports } = given;
	const step = {
		args: [
			"scan",
			"framework",
			...kubescapeArgs({
				options: { kubescape: kubescapeOptions },
				scratch
			}),
			"--logger=warning"
		],
		env: {
			...KUBESCAPE_ENV,
			KS_CACHE_DIR: `${scratch}/kubescape`,
			KUBECONFIG: await given.kubeconfig()
		},
		completed: [0]
	};
	try {
		return await runStep({
			program: {
				scanner: kubescape,
				path
			},
			step,
			scratch,
			timeoutMs,
			maxBytes
		}, ports);
	} catch (error) {
		const mistake = error instanceof BrokenStep ? kubescapeMistake(error.said) : void 0;
		throw mistake === void 0 ? error : new ScanError(withoutSecrets(mistake));
	}
}
async function assertThere(report, said) {
	if (await stat(report).catch(() => void 0) === void 0) {
		const [line = "it said nothing"] = said.trim().split("\n").slice(-1);
		throw new ScanError(`it came to its end without a report: ${withoutSecrets(line).slice(0, 400)}`);
	}
}
const MAX_REASON = 300;
const NOT_SERVED = /could not find|not found/;
function unread(said) {
	return said.split("\n").flatMap((line) => {
		const { msg, resource, error } = logged(line);
		const what = msg === "failed to pull resource" ? textOf(resource) : void 0;
		const reason = withoutSecrets(textOf(error) ?? "it could not be listed").replace(/^.*, reason: /, "");
		return what === void 0 || NOT_SERVED.test(reason) ? [] : [{
			what: what.replace(/^\//, ""),
			reason: reason.slice(0, MAX_REASON)
		}];
	}).toSorted((a, b) => a.what < b.what ? -1 : 1);
}
function logged(line) {
	if (!line.startsWith("{")) return {};
	try {
		const value = JSON.parse(line);
		return fieldsOf(value);
	} catch {
		return {};
	}
}
export { kubescapeScan };
