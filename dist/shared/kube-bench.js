import { ScanError, messageOf } from "./common.js";
import { ApiFailure } from "./failures2.js";
import { benchmarkFor, benchmarkOf, openShiftBenchmark, partsOf } from "./benchmark.js";
import { fieldsOf, listOf, textOf } from "./reading-shared.js";
import { assertAsked, readKubeBench, together } from "./report2.js";
import { KUBE_BENCH_VERSION } from "./version2.js";
import { CONTAINER, JobTracker, RUN_LABEL, benchmarkJob, jobsIn, podsIn } from "./job-tracker.js";
import { lastWords } from "./last-words.js";
import { randomBytes } from "node:crypto";
import { setTimeout } from "node:timers/promises";
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
	if (!asked.includes("auto") && named.length > 0) {
		if (!hasServiceAccount && named.every((part) => part === "policies")) throw new ScanError("kube-bench-targets asks for policies alone, whose checks ask the API server: name with service-account who may read there, as that of docs/k8s/policies-rbac.yaml");
		return {
			wanted: parts.filter((part) => named.includes(part)),
			notices: []
		};
	}
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
			await setTimeout(LOOK_AGAIN_MS, void 0, { signal });
		}
	} catch (error) {
		why = why === "" ? messageOf(error) : why;
	}
	return [{
		what: `clean-up of ${namespace}`,
		reason: `the cluster is not known to be as it was found after ${jobs.length} Jobs: ${why}; remove what is left with "${removal(namespace, run)}"`
	}];
}
function removal(namespace, run) {
	return `kubectl delete jobs,pods -n ${namespace} -l ${RUN_LABEL}=${run}`;
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
// src/gates/cluster/service-account.ts
const FORBIDDEN = 403;
async function assertServiceAccount({ api }, account) {
	const { name, namespace } = account;
	if (name === "default" || await mayBeThere(api, account)) return;
	throw new ScanError(`There is no service account ${name} in the namespace ${namespace}, so that no Job was made: make it, as docs/k8s/policies-rbac.yaml does, or name another with service-account`);
}
async function mayBeThere(api, { name, namespace }) {
	const accounts = {
		group: "",
		version: "v1",
		resource: "serviceaccounts",
		namespace
	};
	try {
		for await (const { metadata } of api.list(accounts, { fieldSelector: `metadata.name=${name}` })) if (metadata.name === name) return true;
		return false;
	} catch (error) {
		if (error instanceof ApiFailure && error.status === FORBIDDEN) return true;
		throw error;
	}
}
const LOOK_MS = 1e3;
const MISSING = /serviceaccount "[^"]*" not found/;
async function saysAccountIsMissing(isPodless, eventOf, signal) {
	for (;;) {
		await setTimeout(LOOK_MS, void 0, { signal }).catch(() => void 0);
		if (signal.aborted || !isPodless()) return false;
		if (MISSING.test(await eventOf())) return true;
	}
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
		return await readEnd(await endOf(running, name, ended), running, {
			node,
			job: name,
			parts
		});
	} finally {
		tracker.forget(name);
		if (!signal.aborted) await removeOne(running, name);
	}
}
async function endOf({ given, tracker, signal, serviceAccount }, job, ended) {
	if (serviceAccount === void 0) return ended;
	const over = new AbortController();
	const looking = saysAccountIsMissing(() => tracker.isPodless(job), () => eventOf(given, job), AbortSignal.any([signal, over.signal])).then((isMissing) => isMissing && tracker.giveUp(job));
	looking.catch(() => void 0);
	try {
		return await ended;
	} finally {
		over.abort();
		await looking;
	}
}
async function removeOne({ given, made }, job) {
	if (await given.api.remove(jobsIn(given.namespace), job).then(() => true, () => false)) made.set(job, "gone");
}
async function readEnd(end, { given, benchmark, serviceAccount }, { node, job, parts }) {
	if (end.kind === "failed") {
		const said = await moreOf(end, given, job);
		throw new ScanError(`the Job ${job} failed: ${end.reason}${said}`);
	}
	const printed = await logOf(end.pod, given);
	if (Buffer.byteLength(printed) >= MAX_LOG_BYTES) throw new ScanError(`the Job ${job} wrote more than ${MAX_LOG_BYTES / 1024 / 1024} MB, which is not kube-bench's way`);
	const read = readKubeBench(printed, {
		node,
		api: serviceAccount === void 0 ? "none" : "reachable"
	});
	assertAsked(read, {
		benchmark,
		parts
	}, `the Job ${job}`);
	return read;
}
function logOf(name, { api, namespace }) {
	return api.logs({
		namespace,
		name,
		container: CONTAINER
	}, MAX_LOG_BYTES);
}
async function moreOf({ pod, log, podless, unstarted }, given, job) {
	if (podless === true || pod === void 0) return podless === true ? eventOf(given, job) : "";
	return unstarted === true ? eventOf(given, pod) : log ? lastWords(() => logOf(pod, given)) : "";
}
async function eventOf({ api, namespace }, name) {
	const events = {
		group: "",
		version: "v1",
		resource: "events",
		namespace
	};
	let said = "";
	try {
		for await (const event of api.list(events, { fieldSelector: `involvedObject.name=${name}` })) {
			const message = event["reason"] !== "DeadlineExceeded" && event["type"] !== "Normal" ? textOf(event["message"]) : void 0;
			said = message === void 0 ? said : `: ${message.replaceAll(/\s+/g, " ").slice(0, 300)}`;
		}
	} catch (error) {
		if (!(error instanceof ScanError)) throw error;
		return "status" in error && error.status === 403 ? said : `: ${error.message}`;
	}
	return said;
}
async function cleanUp({ given, run, made, tracker }) {
	const signal = AbortSignal.timeout(CLEAN_UP_MS);
	const jobs = [...made].flatMap(([name, state]) => state === "there" ? [name] : []);
	await tracker.end();
	if (made.size === 0) return [];
	if (given.ports.signal.aborted) given.site.host.log.warning(`Removing the Jobs of this run; should it be ended before that is done: "${removal(given.namespace, run)}"`);
	const gaps = await leaveAsFound(given.under(signal), {
		namespace: given.namespace,
		run,
		jobs
	}, signal);
	for (const { reason } of gaps) given.site.host.log.error(reason);
	return gaps;
}
// src/gates/cluster/kube-bench.ts
const BAD_REQUEST = 400;
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
		if (serviceAccount !== void 0) await assertServiceAccount(given, {
			name: serviceAccount,
			namespace: given.namespace
		});
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
	try {
		for await (const node of api.list(NODES, labelSelector === void 0 ? {} : { labelSelector })) nodes.push(node);
	} catch (error) {
		throw labelSelector !== void 0 && error instanceof ApiFailure && error.status === BAD_REQUEST ? new ScanError("node-selector is no label selector, as pool=web,!gpu is one", { cause: error }) : error;
	}
	if (nodes.length === 0 && labelSelector === void 0) throw new ScanError("The cluster has no node, so that there is nothing for kube-bench to look at");
	return nodes.toSorted((a, b) => a.metadata.name < b.metadata.name ? -1 : 1);
}
function chooseBenchmark({ benchmark }, { cluster }, nodes) {
	if (benchmark !== void 0) return {
		benchmark,
		notices: []
	};
	const signs = nodes.map(signsOf);
	const openShift = openShiftBenchmark(cluster.version, signs);
	if (openShift !== void 0) throw new ScanError(`This is OpenShift, whose benchmark asks through oc, and makes pods for that: name it with benchmark (${openShift}), with a service-account that may do so and a kube-bench-image that has oc`);
	const chosen = benchmarkFor(cluster.version, signs);
	if (chosen === void 0) throw new ScanError(`kube-bench has no benchmark for Kubernetes ${cluster.version}: name one with benchmark`);
	return {
		benchmark: chosen.benchmark,
		notices: chosen.notice === void 0 ? [] : [chosen.notice]
	};
}
export { kubeBenchScan };
