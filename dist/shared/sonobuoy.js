import { ScanError, beginStep, deleteStep, messageOf, retrieveStep, sonobuoy } from "./common.js";
import { chunksOf } from "./running.js";
import { readReport } from "./report-format.js";
import { sonobuoyReport } from "./report4.js";
import { runStep, withScratch } from "./having.js";
import { fieldsOf, listOf, numberOf, textOf } from "./reading-shared.js";
import { podState } from "./pod-state.js";
import { lastWords } from "./last-words.js";
import { randomBytes } from "node:crypto";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/gates/cluster/sonobuoy-leaving.ts
const NAMESPACES = {
	group: "",
	version: "v1",
	resource: "namespaces"
};
const RBAC = "rbac.authorization.k8s.io";
const CLUSTER_ROLES = {
	group: RBAC,
	version: "v1",
	resource: "clusterroles"
};
const CLUSTER_ROLE_BINDINGS = {
	group: RBAC,
	version: "v1",
	resource: "clusterrolebindings"
};
const TESTS = { labelSelector: "e2e-framework,e2e-run" };
async function namespacesOfTests(api) {
	const names = new Set();
	for await (const { metadata } of api.list(NAMESPACES, TESTS)) names.add(metadata.name);
	return names;
}
const PREFIX = "gatehouse-sonobuoy-";
async function otherRuns(api) {
	const names = [];
	for await (const { metadata } of api.list(NAMESPACES)) if (metadata.name.startsWith("gatehouse-sonobuoy-") && metadata.deletionTimestamp === void 0) names.push(metadata.name);
	return names.map((name) => `The namespace ${name} is of another run of Sonobuoy. If that was killed, an account with every right over the cluster is left: remove it with "sonobuoy delete --namespace ${name} --wait".`);
}
const REMOVAL_MS = {
	cancelled: 8e3,
	ended: 3e5
};
const LOOK_AGAIN_MS = 1e3;
async function leaveWithout(own, given) {
	const allowed = given.ports.signal.aborted ? REMOVAL_MS.cancelled : REMOVAL_MS.ended;
	const signal = AbortSignal.timeout(allowed);
	const api = given.under(signal);
	let why = "";
	try {
		await endPods(api, own.namespace).catch((error) => given.site.host.log.warning(messageOf(error)));
		await own.run(deleteStep(own, 0), allowed, {
			...given.ports,
			signal
		}).catch((error) => {
			given.site.host.log.warning(`sonobuoy delete: ${messageOf(error)}`);
		});
		for (;;) {
			const left = await remaining(api, own.namespace);
			if (left.length === 0) return [];
			why = `${left.map(({ collection, name }) => `${collection.resource}/${name}`).join(", ")} ${left.length === 1 ? "is" : "are"} still there`;
			for (const { collection, name } of left) await api.remove(collection, name);
			await setTimeout$1(LOOK_AGAIN_MS, void 0, { signal });
		}
	} catch (error) {
		why = why === "" ? messageOf(error) : why;
	}
	return [{
		what: `clean-up of ${own.namespace}`,
		reason: `the cluster is not known to be as it was found: ${why}; remove what is left with "sonobuoy delete --namespace ${own.namespace} --wait"`
	}];
}
const POD_GRACE_SECONDS = 1;
async function endPods(api, namespace) {
	const pods = {
		group: "",
		version: "v1",
		resource: "pods",
		namespace
	};
	for await (const { metadata } of api.list(pods)) await api.remove(pods, metadata.name, POD_GRACE_SECONDS);
}
async function leftByTests(before, given) {
	try {
		const left = [...await namespacesOfTests(given.under(AbortSignal.timeout(REMOVAL_MS.cancelled)))].filter((name) => !before.has(name));
		return left.length === 0 ? [] : [{
			what: "clean-up of the tests",
			reason: `tests that were ended have left namespaces (${left.slice(0, 10).join(", ")}): see whose they are, and remove them with "kubectl delete namespace"`
		}];
	} catch (error) {
		return [{
			what: "clean-up of the tests",
			reason: `what they have left is not known: ${messageOf(error)}`
		}];
	}
}
async function remaining(api, namespace) {
	const role = `sonobuoy-serviceaccount-${namespace}`;
	const made = [
		{
			collection: NAMESPACES,
			name: namespace
		},
		{
			collection: CLUSTER_ROLES,
			name: role
		},
		{
			collection: CLUSTER_ROLE_BINDINGS,
			name: role
		}
	];
	return (await Promise.all(made.map(async (one) => await api.get(one.collection, one.name) === void 0 ? [] : [one]))).flat();
}
// src/scanners/sonobuoy/progress.ts
const AGGREGATOR = "sonobuoy";
const AGGREGATOR_CONTAINER = "kube-sonobuoy";
const ANNOTATION = "sonobuoy.hept.io/status";
function progressOf(pod) {
	const { name, annotations = {} } = pod.metadata;
	const told = name === "sonobuoy" ? statusIn(annotations[ANNOTATION]) : {};
	if (told.end !== void 0) return told;
	const states = containersOf(pod).map(podState);
	const broken = states.find((state) => state.kind === "failed");
	const stuck = states.find((state) => state.kind === "stuck");
	const begun = textOf(fieldsOf(pod["status"])["phase"]) !== "Pending";
	const waiting = states.find((state) => state.kind === "under-way");
	return {
		...told,
		...broken !== void 0 && (name === "sonobuoy" || !hasEnded(pod)) && { broken: `${name}: ${broken.reason}` },
		...broken?.log === true && name === "sonobuoy" && { log: true },
		...stuck !== void 0 && { stuck: `${name}: ${stuck.reason}` },
		...!begun && waiting !== void 0 && { doing: `${name}: its pod is ${waiting.doing}` }
	};
}
function hasEnded(pod) {
	return textOf(fieldsOf(pod["status"])["phase"]) === "Failed";
}
function containersOf(pod) {
	const status = fieldsOf(pod["status"]);
	const containers = listOf(status["containerStatuses"]);
	return containers.length === 0 ? [pod] : containers.map((one) => Object.assign({}, pod, { status: {
		...status,
		containerStatuses: [one]
	} }));
}
function statusIn(annotation) {
	const { status, plugins } = parsed(annotation);
	const counts = listOf(plugins).map((plugin) => fieldsOf(fieldsOf(plugin)["progress"]));
	const total = counts.reduce((sum, one) => sum + (numberOf(one["total"]) ?? 0), 0);
	const done = counts.reduce((sum, one) => sum + (numberOf(one["completed"]) ?? 0), 0);
	return {
		...(status === "complete" || status === "failed") && { end: status },
		...total > 0 && { tests: {
			done,
			total
		} }
	};
}
function parsed(text = "{}") {
	try {
		const value = JSON.parse(text);
		return fieldsOf(value);
	} catch {
		return {};
	}
}
// src/gates/cluster/sonobuoy-run.ts
const STUCK_MS = 12e4;
async function endOfRun(namespace, given, deadline, progress) {
	const pods = {
		group: "",
		version: "v1",
		resource: "pods",
		namespace
	};
	const waiting = new Waiting(deadline);
	const signal = AbortSignal.any([given.ports.signal, waiting.signal]);
	try {
		for await (const { type, object } of given.under(signal).watch(pods, {}, signal)) {
			const told = type === "DELETED" || type === "BOOKMARK" ? {} : progressOf(object);
			if (told.end !== void 0) return told.end;
			if (told.broken !== void 0) {
				const said = told.log === true ? await lastWords(() => logOf(namespace, given)) : "";
				throw new ScanError(`the run cannot go on: ${told.broken}${said}`);
			}
			if (told.tests !== void 0) progress({
				...told.tests,
				unit: "tests"
			});
			waiting.learn(object.metadata.name, told);
		}
	} catch (error) {
		if (!signal.aborted) throw error;
	} finally {
		waiting.end();
	}
	given.ports.signal.throwIfAborted();
	throw new ScanError(waiting.why() ?? "the watch of its pods has ended before it");
}
const MAX_LOG_BYTES = 1048576;
function logOf(namespace, { api }) {
	return api.logs({
		namespace,
		name: AGGREGATOR,
		container: AGGREGATOR_CONTAINER
	}, MAX_LOG_BYTES);
}
var Waiting = class {
	#over = new AbortController();
	#timer;
	#pods = new Map();
	#why;
	constructor(deadline) {
		this.#timer = setTimeout(() => this.#giveUp("the run did not come to its end in time; scan-timeout says how long it may take"), Math.max(1, deadline - performance.now()));
	}
	get signal() {
		return this.#over.signal;
	}
	learn(pod, { stuck, doing }) {
		const known = this.#pods.get(pod);
		if (stuck === void 0) clearTimeout(known?.timer);
		const timer = stuck === void 0 ? void 0 : known?.timer ?? setTimeout(() => this.#giveUp(`the run cannot go on: ${stuck}`), STUCK_MS);
		this.#pods.set(pod, {
			why: stuck ?? doing,
			timer
		});
	}
	why() {
		const doing = [...this.#pods.values()].find(({ why }) => why !== void 0)?.why;
		return this.#why === void 0 || doing === void 0 || this.#why.includes(doing) ? this.#why : `${this.#why} (${doing})`;
	}
	end() {
		clearTimeout(this.#timer);
		for (const { timer } of this.#pods.values()) clearTimeout(timer);
	}
	#giveUp(why) {
		this.#why ??= why;
		this.#over.abort();
	}
};
// src/gates/cluster/sonobuoy.ts
const PERMISSIONS = [{
	verb: "*",
	group: "*",
	resource: "*",
	why: "give Sonobuoy the rights over the whole cluster that its tests need"
}];
const sonobuoyScan = {
	name: sonobuoy.name,
	version: sonobuoy.version,
	permissions: () => PERMISSIONS,
	scan: async (options, given, context) => {
		const { path, source, verified, sha256, version } = await given.program(sonobuoy);
		context.learn({
			version,
			install: {
				source,
				verified,
				sha256
			}
		});
		const namespace = `${PREFIX}${randomBytes(5).toString("hex")}`;
		const kubeconfig = await given.kubeconfig();
		return withScratch(given.workDir, (scratch) => {
			const { maxBytes } = given;
			const run = (step, timeoutMs, ports = given.ports) => runStep({
				program: {
					scanner: sonobuoy,
					path
				},
				step,
				scratch,
				timeoutMs,
				maxBytes
			}, ports);
			return scanIn({
				namespace,
				kubeconfig,
				scratch,
				run
			}, options, given, context);
		});
	}
};
async function scanIn(own, options, given, context) {
	const [before, notices] = await Promise.all([namespacesOfTests(given.api), otherRuns(given.api)]);
	for (const notice of notices) given.site.host.log.warning(notice);
	let result;
	let failure;
	try {
		result = await resultOf(own, options, given, context);
	} catch (error) {
		failure = error;
	}
	const left = [...await leaveWithout(own, given), ...result === void 0 ? await leftByTests(before, given) : []];
	given.ports.signal.throwIfAborted();
	if (result === void 0) throw withLeft(failure, left);
	return {
		...result,
		gaps: [...result.gaps, ...left],
		notices: [...notices, ...result.notices ?? []]
	};
}
function withLeft(failure, [left]) {
	return left !== void 0 && failure instanceof ScanError ? new ScanError(`${failure.message}. ${left.what}: ${left.reason}`, { cause: failure }) : failure;
}
const BEGIN_MS = 12e4;
async function resultOf(own, options, given, context) {
	const deadline = performance.now() + given.timeoutMs;
	const { timeoutMs } = given;
	given.site.host.log.info(`sonobuoy: ${options.mode} in the namespace ${own.namespace}, which is removed afterwards`);
	await own.run(beginStep(own, {
		...options,
		timeoutMs
	}), Math.min(BEGIN_MS, timeoutMs));
	const end = await endOfRun(own.namespace, given, deadline, (far) => context.progress(far));
	const file = await retrieved(own, deadline);
	const { result } = await readReport(sonobuoyReport, chunksOf(file), { targetKind: "cluster" });
	const failed = {
		what: "Sonobuoy run",
		reason: "Sonobuoy says that the run failed, so that results may be missing"
	};
	return {
		...result,
		gaps: [...result.gaps, ...end === "failed" ? [failed] : []]
	};
}
const ATTEMPTS = 3;
const AGAIN_MS = 1e3;
const FILE = "results.tar.gz";
async function retrieved(own, deadline) {
	for (let attempt = 1;; attempt += 1) try {
		await own.run(retrieveStep(own, own.scratch, FILE), Math.max(1e3, deadline - performance.now()));
		return `${own.scratch}/${FILE}`;
	} catch (error) {
		if (attempt === ATTEMPTS || performance.now() + AGAIN_MS > deadline) throw error instanceof ScanError ? new ScanError(`its results could not be retrieved: ${error.message}`, { cause: error }) : error;
		await setTimeout$1(AGAIN_MS);
	}
}
export { sonobuoyScan };
