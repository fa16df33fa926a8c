import { ScanError } from "./common.js";
import { benchmarkOf } from "./benchmark.js";
import { jobFailure, podState } from "./pod-state.js";
// src/scanners/kube-bench/job.ts
const RUN_LABEL = "gatehouse.dev/run";
const NODE_ANNOTATION = "gatehouse.dev/node";
const CONTAINER = "kube-bench";
const TTL_SECONDS = 900;
function benchmarkJob(request) {
	const { name, namespace, run, node, deadlineSeconds } = request;
	const labels = {
		"app.kubernetes.io/name": "kube-bench",
		"app.kubernetes.io/managed-by": "gatehouse",
		[RUN_LABEL]: run
	};
	const annotations = { [NODE_ANNOTATION]: node };
	return {
		apiVersion: "batch/v1",
		kind: "Job",
		metadata: {
			name,
			namespace,
			labels,
			annotations
		},
		spec: {
			parallelism: 1,
			completions: 1,
			backoffLimit: 0,
			activeDeadlineSeconds: deadlineSeconds,
			ttlSecondsAfterFinished: TTL_SECONDS,
			template: {
				metadata: {
					labels,
					annotations
				},
				spec: podOf$1(request)
			}
		}
	};
}
function podOf$1(request) {
	const { node, serviceAccount, benchmark, parts } = request;
	const mounts = mountsFor(benchmark, parts);
	return {
		restartPolicy: "Never",
		...isOfNode(parts) && { hostPID: true },
		enableServiceLinks: false,
		automountServiceAccountToken: serviceAccount !== void 0,
		...serviceAccount !== void 0 && { serviceAccountName: serviceAccount },
		terminationGracePeriodSeconds: 5,
		affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchFields: [{
			key: "metadata.name",
			operator: "In",
			values: [node]
		}] }] } } },
		tolerations: [{ operator: "Exists" }],
		containers: [containerOf(request, mounts)],
		volumes: [{
			name: "tmp",
			emptyDir: {
				medium: "Memory",
				sizeLimit: "16Mi"
			}
		}, ...mounts.map(({ name, path, type }) => ({
			name,
			hostPath: {
				path,
				...type !== void 0 && { type }
			}
		}))]
	};
}
function containerOf({ image, benchmark, parts }, mounts) {
	return {
		name: CONTAINER,
		image,
		imagePullPolicy: "IfNotPresent",
		command: ["kube-bench"],
		args: [
			"run",
			"--json",
			"--benchmark",
			benchmark,
			"--targets",
			parts.join(",")
		],
		securityContext: {
			runAsUser: 0,
			privileged: false,
			allowPrivilegeEscalation: false,
			readOnlyRootFilesystem: true,
			capabilities: {
				drop: ["ALL"],
				add: ["DAC_OVERRIDE"]
			},
			seccompProfile: { type: "RuntimeDefault" }
		},
		resources: {
			requests: {
				cpu: "50m",
				memory: "64Mi"
			},
			limits: { memory: "512Mi" }
		},
		volumeMounts: [{
			name: "tmp",
			mountPath: "/tmp"
		}, ...mounts.map(({ name, path }) => ({
			name,
			mountPath: path,
			readOnly: true
		}))]
	};
}
function folder(path) {
	return {
		name: path.slice(1).replaceAll(/[^a-z0-9]+/g, "-"),
		path
	};
}
const USERS = [{
	name: "users",
	path: "/etc/passwd",
	type: "File"
}, {
	name: "groups",
	path: "/etc/group",
	type: "File"
}];
const FAMILIES = [
	[/^(?:cis-.*-k3s|k3s-)/, [
		"/etc/rancher",
		"/etc/systemd",
		"/var/lib/rancher",
		"/var/lib/kubelet"
	]],
	[/^rke2-/, [
		"/etc/rancher",
		"/etc/systemd",
		"/var/lib/rancher",
		"/var/lib/kubelet"
	]],
	[/-microk8s$/, ["/var/snap", "/etc/systemd"]],
	[/^tkgi-/, ["/var/vcap", "/etc/systemd"]],
	[/^gke-/, [
		"/etc/systemd",
		"/home/kubernetes",
		"/var/lib/kubelet"
	]],
	[/^aks-/, [
		"/etc/default",
		"/etc/kubernetes",
		"/etc/systemd",
		"/lib/systemd",
		"/var/lib/kubelet"
	]]
];
const USUAL = [
	"/etc/kubernetes",
	"/etc/systemd",
	"/lib/systemd",
	"/var/lib/kubelet"
];
const OF_NODES = new Set([
	"master",
	"controlplane",
	"etcd",
	"node"
]);
function isOfNode(parts) {
	return parts.some((part) => OF_NODES.has(part));
}
function mountsFor(benchmark, parts) {
	if (!isOfNode(parts)) return [];
	const folders = FAMILIES.find(([pattern]) => pattern.test(benchmark))?.[1] ?? USUAL;
	const etcd = folders === USUAL && benchmarkOf(benchmark).kind === "self-managed" && parts.includes("etcd") ? ["/var/lib/etcd"] : [];
	return [...[...folders, ...etcd].map(folder), ...USERS];
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
	isPodless(job) {
		const tracked = this.#tracked.get(job);
		return tracked !== void 0 && tracked.pod === void 0;
	}
	giveUp(job) {
		this.#settle(job, podless());
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
			this.#settle(name, {
				kind: "failed",
				reason,
				log: false,
				...podOf(tracked)
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
function podOf({ pod, state }) {
	if (pod === void 0) return { podless: true };
	return {
		pod,
		...state?.kind === "under-way" && state.doing !== "Running" && { unstarted: true }
	};
}
function doing({ state }) {
	if (state === void 0) return "; it never had a pod";
	return state.kind === "under-way" ? `; its pod was ${state.doing}` : state.kind === "stuck" ? `; ${state.reason}` : "";
}
export { CONTAINER, JobTracker, RUN_LABEL, benchmarkJob, jobsIn, podsIn };
