// src/scanners/kube-bench/benchmark.ts
const FAMILIES = [
	[
		/^cis-(?<version>[\d.]+)-k3s$/,
		"CIS K3s",
		"self-managed"
	],
	[
		/^cis-(?<version>[\d.]+)-microk8s$/,
		"CIS MicroK8s",
		"self-managed"
	],
	[
		/^(?:cis-)?(?<version>\d[\d.]*)$/,
		"CIS",
		"self-managed"
	],
	[
		/^k3s-cis-(?<version>.+)$/,
		"CIS K3s",
		"self-managed"
	],
	[
		/^rke-cis-(?<version>.+)$/,
		"CIS RKE",
		"self-managed"
	],
	[
		/^rke2-cis-(?<version>.+)$/,
		"CIS RKE2",
		"self-managed"
	],
	[
		/^rh-(?<version>.+)$/,
		"CIS OpenShift",
		"self-managed"
	],
	[
		/^tkgi-(?<version>.+)$/,
		"CIS TKGI",
		"self-managed"
	],
	[
		/^eks-stig-kubernetes-(?<version>.+)$/,
		"STIG EKS",
		"managed"
	],
	[
		/^eks-(?<version>.+)$/,
		"CIS EKS",
		"managed"
	],
	[
		/^gke-(?<version>.+)$/,
		"CIS GKE",
		"managed"
	],
	[
		/^aks-(?<version>.+)$/,
		"CIS AKS",
		"managed"
	],
	[
		/^ack-(?<version>.+)$/,
		"CIS ACK",
		"managed"
	]
];
function benchmarkOf(name) {
	for (const [pattern, title, kind] of FAMILIES) {
		const version = pattern.exec(name)?.groups?.["version"];
		if (version !== void 0) return {
			name,
			title: `${title} ${version}`,
			kind
		};
	}
	return {
		name,
		title: name,
		kind: "self-managed"
	};
}
const CIS = [
	[32, "cis-1.12"],
	[29, "cis-1.11"],
	[28, "cis-1.10"],
	[27, "cis-1.9"],
	[26, "cis-1.8"],
	[25, "cis-1.7"],
	[24, "cis-1.24"],
	[22, "cis-1.23"],
	[19, "cis-1.20"],
	[16, "cis-1.6"],
	[15, "cis-1.5"]
];
const NEWEST_MINOR = 34;
const OTHERS = {
	eks: [
		[32, "eks-1.8.0"],
		[29, "eks-1.7.0"],
		[20, "eks-1.5.0"],
		[0, "eks-1.0.1"]
	],
	gke: [
		[31, "gke-1.9.0"],
		[30, "gke-1.8.0"],
		[28, "gke-1.6.0"],
		[20, "gke-1.2.0"],
		[0, "gke-1.0"]
	],
	aks: [
		[32, "aks-1.8"],
		[29, "aks-1.7"],
		[25, "aks-1.8"],
		[0, "aks-1.0"]
	],
	k3s: [
		[27, "k3s-cis-1.9"],
		[26, "k3s-cis-1.8"],
		[25, "k3s-cis-1.7"],
		[24, "k3s-cis-1.24"],
		[0, "k3s-cis-1.23"]
	],
	rke: [
		[25, "rke-cis-1.7"],
		[24, "rke-cis-1.24"],
		[0, "rke-cis-1.23"]
	],
	rke2: [
		[26, "rke2-cis-1.8"],
		[25, "rke2-cis-1.7"],
		[24, "rke2-cis-1.24"],
		[0, "rke2-cis-1.23"]
	],
	ack: [[0, "ack-1.0"]],
	tkgi: [[0, "tkgi-1.2.53"]]
};
const VERSION_SIGNS = [
	[/-eks-/, "eks"],
	[/-gke\./, "gke"],
	[/\+k3s/, "k3s"],
	[/\+rke2/, "rke2"],
	[/-rancher/, "rke"],
	[/-aliyun/, "ack"],
	[/\+vmware/, "tkgi"]
];
function platformOf(version, nodes) {
	const known = VERSION_SIGNS.find(([sign]) => sign.test(version))?.[1];
	const azure = nodes.some(({ labels }) => labels["kubernetes.azure.com/cluster"] !== void 0);
	return known ?? (azure ? "aks" : "plain");
}
const OPENSHIFT = [
	[26, "rh-1.8"],
	[24, "rh-1.4"],
	[0, "rh-1.0"]
];
function openShiftBenchmark(gitVersion, nodes) {
	return nodes.some(({ labels }) => labels["node.openshift.io/os_id"] !== void 0) ? OPENSHIFT.find(([first]) => first <= minorOf(gitVersion))?.[1] : void 0;
}
function minorOf(gitVersion) {
	return Number(/^v?1\.(?<minor>\d+)/.exec(gitVersion)?.groups?.["minor"]);
}
function benchmarkFor(gitVersion, nodes) {
	const minor = minorOf(gitVersion);
	const platform = platformOf(gitVersion, nodes);
	const benchmark = (platform === "plain" ? CIS : OTHERS[platform]).find(([first]) => first <= minor)?.[1];
	if (benchmark === void 0) return;
	const isNew = platform === "plain" && minor > NEWEST_MINOR;
	const notice = `kube-bench has no benchmark for Kubernetes 1.${minor} yet: ${benchmark}, which is for 1.${NEWEST_MINOR} and before, was taken`;
	return {
		benchmark,
		...isNew && { notice }
	};
}
function partsOf(benchmark) {
	return LACKING.flatMap(([pattern, parts]) => pattern.test(benchmark) ? [parts] : [])[0] ?? SELF_MANAGED;
}
const SELF_MANAGED = [
	"master",
	"controlplane",
	"etcd",
	"node",
	"policies"
];
const LACKING = [
	[/^rh-0\.7$/, ["master", "node"]],
	[/^gke-1\.[89]\.0$/, [
		"node",
		"policies",
		"managedservices"
	]],
	[/^eks-|^gke-|^aks-|^ack-/, [
		"controlplane",
		"node",
		"policies",
		"managedservices"
	]]
];
export { benchmarkFor, benchmarkOf, openShiftBenchmark, partsOf };
