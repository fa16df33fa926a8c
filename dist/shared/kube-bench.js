import { ScanError, messageOf } from "./common.js";
import { benchmarkFor, benchmarkOf, partsOf } from "./benchmark.js";
import { fieldsOf, listOf, textOf } from "./fields3.js";
import { readKubeBench, together } from "./report.js";
import { KUBE_BENCH_VERSION } from "./version2.js";
import { CONTAINER, RUN_LABEL, benchmarkJob } from "./job.js";
import { jobFailure, podState } from "./pod-state.js";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { randomBytes } from "node:crypto";
// src/scanners/kube-bench/nodes.ts
const OF_CLUSTER = new Set(["policies", "managedservices"]);
function planNodes(nodes, request) {
	if (nodes.length === 0) throw new ScanError("There is no node that node-selector selects: name labels that nodes have");
	const { wanted, notices } = wantedParts(request);
	const gaps = nodes.flatMap((node) => gapOf(node));
	const missed = new Set(gaps.map(({ what }) => what));
	const work = nodes.filter(({ metadata }) => !missed.has(metadata.name)).map((node) => ({
		node: node.metadata.name,
		parts: wanted.filter((part) => isFor(node, part, request, nodes))
	}));
	const once = wanted.filter((part) => isOfCluster(part, request.benchmark));
	const [first, ...rest] = work;
	const all = first === void 0 ? [] : [{
		...first,
		parts: [...first.parts, ...once]
	}, ...rest];
	return {
		work: all.filter(({ parts }) => parts.length > 0),
		gaps: [...gaps, ...unmet(all, request)],
		notices: [...notices, ...withoutControlPlane(wanted, nodes)]
	};
}
function wantedParts({ benchmark, asked, hasServiceAccount }) {
	const parts = partsOf(benchmark);
	const named = asked.filter((part) => part !== "auto");
	const unknown = named.find((part) => !parts.includes(part));
	if (unknown !== void 0) throw new ScanError(`kube-bench-targets: ${benchmark} has no part ${unknown}, it has ${parts.join(", ")}`);
	if (!asked.includes("auto") && named.length > 0) return {
		wanted: parts.filter((part) => named.includes(part)),
		notices: []
	};
	const left = !hasServiceAccount && parts.includes("policies") && !named.includes("policies");
	return {
		wanted: parts.filter((part) => !left || part !== "policies"),
		notices: left ? ["The part policies of the benchmark was not checked: it asks the API server, so that it needs a service-account that may read"] : []
	};
}
function isOfCluster(part, benchmark) {
	return OF_CLUSTER.has(part) || part === "controlplane" && benchmarkOf(benchmark).kind === "managed";
}
function isFor(node, part, { benchmark }, all) {
	if (isOfCluster(part, benchmark)) return false;
	if (part === "etcd" && all.some(isEtcd)) return isEtcd(node);
	return part === "node" || isControlPlane(node);
}
const ROLE = "node-role.kubernetes.io/";
function hasRole({ metadata: { labels = {} } }, ...roles) {
	return roles.some((role) => labels[`${ROLE}${role}`] !== void 0);
}
function isControlPlane(node) {
	return hasRole(node, "control-plane", "master", "controlplane");
}
function isEtcd(node) {
	return hasRole(node, "etcd");
}
function gapOf(node) {
	const { name, labels = {} } = node.metadata;
	const ready = listOf(fieldsOf(node["status"])["conditions"]).map(fieldsOf).find(({ type }) => type === "Ready");
	const because = (reason) => [{
		what: name,
		reason
	}];
	if (labels["kubernetes.io/os"] === "windows") return because("it runs Windows, where kube-bench does not run: leave it out with node-selector");
	if (labels["type"] === "virtual-kubelet" || labels["eks.amazonaws.com/compute-type"] === "fargate") return because("it is a virtual node, which nobody can look into: leave it out with node-selector");
	if (ready?.["status"] !== "True") {
		const message = textOf(ready?.["message"]);
		return because(`the node is not ready${message === void 0 ? "" : ` (${message.replaceAll(/\s+/g, " ").slice(0, 200)})`}, so that nothing can run there: mend it, or leave it out with node-selector`);
	}
	return [];
}
function unmet(work, { asked, benchmark }) {
	const given = new Set(work.flatMap(({ parts }) => parts));
	return asked.flatMap((part) => part === "auto" || given.has(part) ? [] : [{
		what: `${benchmark}/${part}`,
		reason: `kube-bench-targets asks for ${part}, and no node that is ready is for it`
	}]);
}
function withoutControlPlane(wanted, nodes) {
	return wanted.includes("master") && !nodes.some(isControlPlane) ? ["No node has the label of a control plane, so that the control plane was not looked at: whoever runs it has to"] : [];
}
function signsOf({ metadata: { labels = {} }, ...node }) {
	const providerId = textOf(fieldsOf(node["spec"])["providerID"]);
	return {
		labels,
		...providerId !== void 0 && { providerId }
	};
}
// src/gates/cluster/job-tracker.ts
const POD_GRACE_MS = 3e3;
const PODLESS_MS = 9e4;
const LATE_GRACE_MS = 1e4;
const JOB_NAME = "batch.kubernetes.io/job-name";
const OLD_JOB_NAME = "job-name";
function jobsIn(namespace) {
	return {
		group: "batch",
		version: "v1",
		resource: "jobs",
		namespace
	};
}
function podsIn(namespace) {
	return {
		group: "",
		version: "v1",
		resource: "pods",
		namespace
	};
}
var JobTracker = class {
	#options;
	#tracked = new Map();
	#ending = new AbortController();
	#watches = Promise.resolve();
	#broken;
	constructor(options) {
		this.#options = options;
	}
	begin(api, signal) {
		const { namespace, run } = this.#options;
		const either = AbortSignal.any([signal, this.#ending.signal]);
		const watch = async (collection, take) => {
			for await (const event of api.watch(collection, { labelSelector: `${RUN_LABEL}=${run}` }, either)) take(event);
			this.#break(signal.reason ?? new ScanError("the watch of the Jobs has ended"));
		};
		const watches = [watch(podsIn(namespace), (event) => this.#takePod(event)), watch(jobsIn(namespace), (event) => this.#takeJob(event))];
		this.#watches = Promise.all(watches.map((one) => one.catch((error) => this.#break(error))));
	}
	ended(job) {
		return new Promise((resolve, reject) => {
			if (this.#broken !== void 0) {
				reject(this.#broken.error);
				return;
			}
			const tracked = {
				resolve,
				reject,
				timers: new Map()
			};
			this.#tracked.set(job, tracked);
			this.#after(job, "late", this.#options.deadlineMs + LATE_GRACE_MS, () => ({
				kind: "failed",
				reason: `it did not come to its end in time${doing(tracked)}`,
				log: false,
				...podOf(tracked)
			}));
		});
	}
	made(job) {
		if (this.#tracked.get(job)?.pod === void 0) this.#after(job, "podless", Math.min(PODLESS_MS, this.#options.deadlineMs), podless);
	}
	forget(job) {
		this.#take(job);
	}
	async end() {
		this.#ending.abort();
		await this.#watches;
	}
	#take(job) {
		const tracked = this.#tracked.get(job);
		this.#tracked.delete(job);
		for (const timer of tracked?.timers.values() ?? []) clearTimeout(timer);
		return tracked;
	}
	#settle(job, end) {
		this.#take(job)?.resolve(end);
	}
	#after(job, name, ms, end) {
		const timers = this.#tracked.get(job)?.timers;
		if (timers !== void 0 && !timers.has(name)) timers.set(name, setTimeout(() => this.#settle(job, end()), ms));
	}
	#break(error) {
		this.#broken ??= { error };
		for (const job of this.#tracked.keys()) this.#take(job)?.reject(error);
	}
	#takePod({ type, object }) {
		const { labels = {}, name } = object.metadata;
		const job = labels[JOB_NAME] ?? labels[OLD_JOB_NAME] ?? "";
		const tracked = this.#tracked.get(job);
		if (tracked === void 0 || type === "BOOKMARK") return;
		if (type === "DELETED") {
			this.#after(job, "pod", POD_GRACE_MS, () => lost(`its pod ${name} was removed by somebody${doing(tracked)}`));
			return;
		}
		const state = podState(object);
		Object.assign(tracked, {
			pod: name,
			state
		});
		clearTimeout(tracked.timers.get("podless"));
		this.#judge(job, tracked, state, object.metadata);
	}
	#judge(job, tracked, state, { name: pod, deletionTimestamp }) {
		if (state.kind === "succeeded") this.#settle(job, {
			kind: "succeeded",
			pod
		});
		else if (state.kind === "failed") {
			const end = {
				kind: "failed",
				reason: state.reason,
				pod,
				log: state.log
			};
			if (deletionTimestamp !== void 0) this.#after(job, "pod", POD_GRACE_MS, () => end);
			else this.#settle(job, end);
		} else if (state.kind === "stuck") {
			const { reason } = state;
			this.#after(job, "stuck", this.#options.unschedulableMs, () => ({
				kind: "failed",
				reason,
				pod,
				log: false
			}));
		} else {
			clearTimeout(tracked.timers.get("stuck"));
			tracked.timers.delete("stuck");
		}
	}
	#takeJob({ type, object }) {
		const { name } = object.metadata;
		const tracked = this.#tracked.get(name);
		if (tracked === void 0 || type === "BOOKMARK") return;
		const failure = type === "DELETED" ? void 0 : jobFailure(object);
		if (type === "DELETED") this.#settle(name, lost(`its Job ${name} was removed by somebody`));
		else if (failure?.reason === "DeadlineExceeded") {
			const reason = `it did not come to its end in time, and the cluster ended it${doing(tracked)}`;
			const isPodless = tracked.pod === void 0;
			this.#settle(name, {
				kind: "failed",
				reason,
				log: false,
				...podOf(tracked),
				...isPodless && { podless: true }
			});
		} else if (failure !== void 0) this.#after(name, "pod", POD_GRACE_MS, () => lost(`its Job failed (${failure.reason}: ${failure.message})`));
	}
};
function podless() {
	return {
		kind: "failed",
		reason: "the cluster makes no pod for it",
		log: false,
		podless: true
	};
}
function lost(reason) {
	return {
		kind: "failed",
		reason,
		log: false
	};
}
function podOf({ pod }) {
	return pod === void 0 ? { podless: true } : { pod };
}
function doing({ state }) {
	if (state === void 0) return "; it never had a pod";
	return state.kind === "under-way" ? `; its pod was ${state.doing}` : state.kind === "stuck" ? `; ${state.reason}` : "";
}
// src/gates/cluster/leftovers.ts
const AT_ONCE = 16;
const LOOK_AGAIN_MS = 1e3;
async function leaveAsFound(api, leaving, signal) {
	const { namespace, run, jobs } = leaving;
	let why = "";
	try {
		const refused = await removeAll(api, leaving);
		for (;;) {
			const left = await remaining(api, leaving);
			if (left.length === 0) return [];
			const rest = left.length > 5 ? ` and ${left.length - 5} more` : "";
			why = `${left.slice(0, 5).join(", ")}${rest} ${left.length === 1 ? "is" : "are"} still there`;
			if (refused !== void 0) {
				why = `${why} (${refused})`;
				break;
			}
			await setTimeout$1(LOOK_AGAIN_MS, void 0, { signal });
		}
	} catch (error) {
		why = why === "" ? messageOf(error) : why;
	}
	const command = `kubectl delete jobs,pods -n ${namespace} -l ${RUN_LABEL}=${run}`;
	return [{
		what: `clean-up of ${namespace}`,
		reason: `the cluster is not known to be as it was found after ${jobs.length} Jobs: ${why}; remove what is left with "${command}"`
	}];
}
async function removeAll(api, { namespace, jobs }) {
	const waiting = jobs.values();
	let refused;
	const remove = async () => {
		for (const job of waiting) await api.remove(jobsIn(namespace), job).catch((error) => {
			refused = messageOf(error);
		});
	};
	await Promise.all(Array.from({ length: AT_ONCE }, remove));
	return refused;
}
async function remaining(api, { namespace, run }) {
	const named = async (kind, collection) => {
		const names = [];
		for await (const { metadata } of api.list(collection, { labelSelector: `${RUN_LABEL}=${run}` })) names.push(`${kind}/${metadata.name}`);
		return names;
	};
	return [...await named("job", jobsIn(namespace)), ...await named("pod", podsIn(namespace))];
}
// src/gates/cluster/jobs.ts
const UNSCHEDULABLE_MS = 2e4;
const CLEAN_UP_MS = 6e4;
const MAX_LOG_BYTES = 8388608;
async function runJobs(request, given, progress) {
	const run = `gatehouse-${randomBytes(5).toString("hex")}`;
	const { ports, namespace, timeoutMs } = given;
	const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(timeoutMs)]);
	const tracker = new JobTracker({
		namespace,
		run,
		unschedulableMs: Math.min(UNSCHEDULABLE_MS, request.timeoutMs),
		deadlineMs: request.timeoutMs
	});
	const running = {
		...request,
		given,
		run,
		tracker,
		signal,
		made: new Map(),
		progress
	};
	let done = {
		reads: [],
		gaps: []
	};
	let gaps = [];
	try {
		tracker.begin(given.api, signal);
		done = await onEveryNode(running);
	} finally {
		gaps = await cleanUp(running);
	}
	ports.signal.throwIfAborted();
	return {
		reads: done.reads,
		gaps: [...gaps, ...done.gaps]
	};
}
async function onEveryNode(running) {
	const reads = [];
	const gaps = [];
	const { work, concurrency, progress, given } = running;
	const waiting = work.entries();
	const next = async () => {
		for (const [index, { node, parts }] of waiting) {
			try {
				reads[index] = await onNode(running, index, node, parts);
			} catch (error) {
				given.ports.signal.throwIfAborted();
				const reason = running.signal.aborted ? timeUp(given.timeoutMs) : messageOf(error);
				given.site.host.log.warning(`${node}: ${reason}`);
				gaps.push({
					what: node,
					reason
				});
			}
			progress({
				done: reads.filter(() => true).length + gaps.length,
				total: work.length,
				unit: "nodes"
			});
		}
	};
	await Promise.all(Array.from({ length: Math.min(concurrency, work.length) }, next));
	return {
		reads: reads.filter(() => true),
		gaps
	};
}
function timeUp(timeoutMs) {
	return `kube-bench did not come to it within scan-timeout, ${Math.round(timeoutMs / 1e3)} seconds: allow more, or more Jobs at once with concurrency`;
}
async function onNode(running, index, node, parts) {
	const { given, run, tracker, signal, made, image, benchmark, serviceAccount, timeoutMs } = running;
	const { api, namespace } = given;
	signal.throwIfAborted();
	const name = `${run}-${index + 1}`;
	const deadlineSeconds = Math.max(1, Math.ceil(timeoutMs / 1e3));
	const account = serviceAccount === void 0 ? {} : { serviceAccount };
	const ended = tracker.ended(name);
	ended.catch(() => void 0);
	made.set(name, "there");
	try {
		await api.create(jobsIn(namespace), benchmarkJob({
			name,
			run,
			namespace,
			image,
			node,
			benchmark,
			parts,
			deadlineSeconds,
			...account
		}));
		tracker.made(name);
		return await readEnd(await ended, running, {
			node,
			job: name
		});
	} finally {
		tracker.forget(name);
		if (!signal.aborted) await removeOne(running, name);
	}
}
async function removeOne({ given, made }, job) {
	if (await given.api.remove(jobsIn(given.namespace), job).then(() => true, () => false)) made.set(job, "gone");
}
async function readEnd(end, { given, benchmark, serviceAccount }, { node, job }) {
	const { api, namespace } = given;
	const log = async (pod) => api.logs({
		namespace,
		name: pod,
		container: CONTAINER
	}, MAX_LOG_BYTES);
	if (end.kind === "failed") {
		const said = end.podless === true ? await eventOf(given, job) : end.log && end.pod !== void 0 ? lastLine(await log(end.pod)) : "";
		throw new ScanError(`the Job ${job} failed: ${end.reason}${said}`);
	}
	const printed = await log(end.pod);
	if (Buffer.byteLength(printed) >= MAX_LOG_BYTES) throw new ScanError(`the Job ${job} wrote more than ${MAX_LOG_BYTES / 1024 / 1024} MB, which is not kube-bench's way`);
	const read = readKubeBench(printed, {
		node,
		api: serviceAccount === void 0 ? "none" : "reachable"
	});
	if (read.benchmark !== benchmark) throw new ScanError(`the Job ${job} was to check ${benchmark} and reports ${read.benchmark || "a benchmark without a name"}`);
	return read;
}
async function eventOf({ api, namespace }, job) {
	const events = {
		group: "",
		version: "v1",
		resource: "events",
		namespace
	};
	let said = "";
	try {
		for await (const event of api.list(events, { fieldSelector: `involvedObject.name=${job}` })) {
			const message = event["reason"] === "DeadlineExceeded" ? void 0 : textOf(event["message"]);
			said = message === void 0 ? said : `: ${message.replaceAll(/\s+/g, " ").slice(0, 300)}`;
		}
	} catch (error) {
		return error instanceof ScanError ? said : Promise.reject(error);
	}
	return said;
}
function lastLine(log) {
	const line = log.trim().split("\n").at(-1)?.trim() ?? "";
	return line === "" ? "" : `: ${line.slice(0, 300)}`;
}
async function cleanUp({ given, run, made, tracker }) {
	const signal = AbortSignal.timeout(CLEAN_UP_MS);
	const jobs = [...made].flatMap(([name, state]) => state === "there" ? [name] : []);
	await tracker.end();
	if (made.size === 0) return [];
	const gaps = await leaveAsFound(given.under(signal), {
		namespace: given.namespace,
		run,
		jobs
	}, signal);
	for (const { reason } of gaps) given.site.host.log.error(reason);
	return gaps;
}
// src/gates/cluster/kube-bench.ts
const NODES = {
	group: "",
	version: "v1",
	resource: "nodes"
};
const kubeBenchScan = {
	name: "kube-bench",
	version: KUBE_BENCH_VERSION,
	permissions: ({ namespace }) => permissionsIn(namespace),
	scan: async (options, given, context) => {
		const { host } = given.site;
		const nodes = await nodesOf(given, options.nodes);
		const { benchmark, notices } = chooseBenchmark(options, given, nodes);
		const { serviceAccount, parts, jobTimeoutMs, concurrency, image } = options;
		const plan = planNodes(nodes, {
			benchmark,
			asked: parts,
			hasServiceAccount: serviceAccount !== void 0
		});
		const count = plan.work.length;
		host.log.info(`kube-bench: ${benchmark} on ${count} of ${nodes.length} nodes, at most ${concurrency} Jobs at once in ${given.namespace}`);
		const account = serviceAccount === void 0 ? {} : { serviceAccount };
		const { reads, gaps } = await runJobs({
			image,
			benchmark,
			work: plan.work,
			timeoutMs: jobTimeoutMs,
			concurrency,
			...account
		}, given, (far) => context.progress(far));
		const all = [...plan.gaps, ...gaps];
		if (reads.length === 0) throw new ScanError(`kube-bench looked at no node of ${nodes.length}${wordsOf(all)}`);
		return together(reads, {
			gaps: all,
			notices: [...notices, ...plan.notices]
		});
	}
};
const SHOWN = 3;
function isLeft({ what }) {
	return what.startsWith("clean-up of ");
}
function wordsOf(gaps) {
	const sorted = [...gaps.filter(isLeft), ...gaps.filter((gap) => !isLeft(gap))];
	const rest = sorted.length > SHOWN ? `; and ${sorted.length - SHOWN} more` : "";
	const shown = sorted.slice(0, SHOWN).map(({ what, reason }) => `${what}: ${reason}`);
	return shown.length === 0 ? "" : `: ${shown.join("; ")}${rest}`;
}
function permissionsIn(namespace) {
	const jobs = {
		group: "batch",
		resource: "jobs",
		namespace
	};
	const pods = {
		group: "",
		resource: "pods",
		namespace
	};
	return [
		{
			verb: "list",
			group: "",
			resource: "nodes",
			why: "see which nodes there are"
		},
		{
			verb: "create",
			...jobs,
			why: "run kube-bench on each node"
		},
		{
			verb: "list",
			...jobs,
			why: "see that none of them is left"
		},
		{
			verb: "watch",
			...jobs,
			why: "see how far they are"
		},
		{
			verb: "delete",
			...jobs,
			why: "remove them"
		},
		{
			verb: "list",
			...pods,
			why: "see that none of their pods is left"
		},
		{
			verb: "watch",
			...pods,
			why: "see how far they are"
		},
		{
			verb: "get",
			group: "",
			resource: "pods/log",
			namespace,
			why: "read what kube-bench has found"
		}
	];
}
async function nodesOf({ api }, labelSelector) {
	const nodes = [];
	for await (const node of api.list(NODES, labelSelector === void 0 ? {} : { labelSelector })) nodes.push(node);
	return nodes.toSorted((a, b) => a.metadata.name < b.metadata.name ? -1 : 1);
}
function chooseBenchmark({ benchmark }, { cluster }, nodes) {
	if (benchmark !== void 0) return {
		benchmark,
		notices: []
	};
	const chosen = benchmarkFor(cluster.version, nodes.map(signsOf));
	if (chosen === void 0) throw new ScanError(`kube-bench has no benchmark for Kubernetes ${cluster.version}: name one with benchmark`);
	return {
		benchmark: chosen.benchmark,
		notices: chosen.notice === void 0 ? [] : [chosen.notice]
	};
}
export { kubeBenchScan };
