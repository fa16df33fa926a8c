import { benchmarkOf } from "./benchmark.js";
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
				spec: podOf(request)
			}
		}
	};
}
function podOf(request) {
	const { node, serviceAccount, benchmark, parts } = request;
	const mounts = mountsFor(benchmark, parts);
	return {
		restartPolicy: "Never",
		hostPID: true,
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
function mountsFor(benchmark, parts) {
	if (!parts.some((part) => OF_NODES.has(part))) return [];
	const folders = FAMILIES.find(([pattern]) => pattern.test(benchmark))?.[1] ?? USUAL;
	const etcd = folders === USUAL && benchmarkOf(benchmark).kind === "self-managed" && parts.includes("etcd") ? ["/var/lib/etcd"] : [];
	return [...[...folders, ...etcd].map(folder), ...USERS];
}
export { CONTAINER, RUN_LABEL, benchmarkJob };
