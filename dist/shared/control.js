// src/crosswalk/container-controls.ts
const RESOURCES = "Resource policies";
const resourceLimits = [
	{
		key: "cpu-limit",
		title: "A container has no CPU limit",
		scope: "container",
		nsa: RESOURCES,
		attack: ["T1499"],
		rules: {
			builtin: ["GH-NSA-CPU-LIMIT"],
			kubescape: ["C-0270"],
			"kube-linter": ["unset-cpu-requirements#limit"],
			"kube-score": ["container-resources#cpu-limit"],
			kubesec: ["LimitsCPU"],
			trivy: ["KSV-0011"]
		}
	},
	{
		key: "cpu-request",
		title: "A container requests no CPU",
		scope: "container",
		nsa: RESOURCES,
		rules: {
			builtin: ["GH-NSA-CPU-REQUEST"],
			kubescape: ["C-0268"],
			"kube-linter": ["unset-cpu-requirements#request"],
			"kube-score": ["container-resources#cpu-request"],
			kubesec: ["RequestsCPU"],
			trivy: ["KSV-0015"]
		}
	},
	{
		key: "memory-limit",
		title: "A container has no memory limit",
		scope: "container",
		nsa: RESOURCES,
		attack: ["T1499"],
		rules: {
			builtin: ["GH-NSA-MEMORY-LIMIT"],
			kubescape: ["C-0271"],
			"kube-linter": ["unset-memory-requirements#limit"],
			"kube-score": ["container-resources#memory-limit"],
			kubesec: ["LimitsMemory"],
			trivy: ["KSV-0018"]
		}
	},
	{
		key: "memory-request",
		title: "A container requests no memory",
		scope: "container",
		nsa: RESOURCES,
		rules: {
			builtin: ["GH-NSA-MEMORY-REQUEST"],
			kubescape: ["C-0269"],
			"kube-linter": ["unset-memory-requirements#request"],
			"kube-score": ["container-resources#memory-request"],
			kubesec: ["RequestsMemory"],
			trivy: ["KSV-0016"]
		}
	}
];
const containerHygiene = [
	{
		key: "liveness-probe",
		title: "A container has no liveness probe",
		scope: "container",
		rules: {
			builtin: ["GH-NSA-LIVENESS-PROBE"],
			kubescape: ["C-0056"],
			"kube-linter": ["no-liveness-probe"]
		}
	},
	{
		key: "readiness-probe",
		title: "A container has no readiness probe",
		scope: "container",
		rules: {
			builtin: ["GH-NSA-READINESS-PROBE"],
			kubescape: ["C-0018"],
			"kube-linter": ["no-readiness-probe"]
		}
	},
	{
		key: "image-tag",
		title: "An image has no tag, or the tag latest",
		scope: "container",
		nsa: "Building secure container images",
		rules: {
			builtin: ["GH-NSA-IMAGE-TAG"],
			"kube-linter": ["latest-tag"],
			"kube-score": ["container-image-tag"],
			trivy: ["KSV-0013"]
		}
	},
	{
		key: "volume-types",
		title: "A volume is of a type that is not allowed",
		scope: "volume",
		podSecurity: "restricted: Volume Types",
		rules: {
			builtin: ["GH-PSS-VOLUME-TYPES"],
			trivy: ["KSV-0028"]
		}
	}
];
const containerControls = [...resourceLimits, ...containerHygiene];
// src/crosswalk/host-controls.ts
const POD_SECURITY$1 = "Pod security enforcement";
const ESCAPE$1 = ["T1611"];
const hostControls = [
	{
		key: "host-network",
		title: "The pod is in the network namespace of the node",
		scope: "resource",
		cis: ["5.2.5"],
		nsa: POD_SECURITY$1,
		attack: ESCAPE$1,
		podSecurity: "baseline: Host Namespaces",
		rules: {
			builtin: ["GH-PSS-HOST-NAMESPACES#hostNetwork"],
			kubescape: ["C-0041"],
			"kube-linter": ["host-network"],
			kubesec: ["HostNetwork"],
			trivy: ["KSV-0009"]
		}
	},
	{
		key: "host-pid",
		title: "The pod is in the process namespace of the node",
		scope: "resource",
		cis: ["5.2.3"],
		nsa: POD_SECURITY$1,
		attack: ESCAPE$1,
		podSecurity: "baseline: Host Namespaces",
		rules: {
			builtin: ["GH-PSS-HOST-NAMESPACES#hostPID"],
			kubescape: ["C-0038#hostPID"],
			"kube-linter": ["host-pid"],
			kubesec: ["HostPID"],
			trivy: ["KSV-0010"]
		}
	},
	{
		key: "host-ipc",
		title: "The pod is in the IPC namespace of the node",
		scope: "resource",
		cis: ["5.2.4"],
		nsa: POD_SECURITY$1,
		attack: ESCAPE$1,
		podSecurity: "baseline: Host Namespaces",
		rules: {
			builtin: ["GH-PSS-HOST-NAMESPACES#hostIPC"],
			kubescape: ["C-0038#hostIPC"],
			"kube-linter": ["host-ipc"],
			kubesec: ["HostIPC"],
			trivy: ["KSV-0008"]
		}
	},
	{
		key: "host-path",
		title: "A volume is a folder or file of the node",
		scope: "volume",
		cis: ["5.2.11"],
		nsa: POD_SECURITY$1,
		attack: ESCAPE$1,
		podSecurity: "baseline: HostPath Volumes",
		rules: {
			builtin: ["GH-PSS-HOST-PATH"],
			kubescape: ["C-0048"],
			trivy: ["KSV-0023"]
		}
	},
	{
		key: "host-port",
		title: "A container takes a port of the node",
		scope: "port",
		cis: ["5.2.12"],
		podSecurity: "baseline: Host Ports",
		rules: {
			builtin: ["GH-PSS-HOST-PORTS"],
			kubescape: ["C-0044"],
			trivy: ["KSV-0024"]
		}
	},
	{
		key: "host-aliases",
		title: "The pod writes /etc/hosts",
		scope: "resource",
		rules: {
			kubesec: ["HostAliases"],
			trivy: ["KSV-0007"]
		}
	},
	{
		key: "docker-socket",
		title: "The socket of Docker is mounted",
		scope: "resource",
		attack: ESCAPE$1,
		rules: {
			"kube-linter": ["docker-sock"],
			kubesec: ["DockerSock"],
			trivy: ["KSV-0006"]
		}
	}
];
// src/crosswalk/privilege-controls.ts
const POD_SECURITY = "Pod security enforcement";
const ESCAPE = ["T1611"];
const RUN_AS = "\"Non-root\" containers and \"rootless\" container engines";
const privilegeControls = [
	{
		key: "privileged",
		title: "A container is privileged",
		scope: "container",
		cis: ["5.2.2"],
		nsa: POD_SECURITY,
		attack: ["T1610", "T1611"],
		podSecurity: "baseline: Privileged Containers",
		rules: {
			builtin: ["GH-PSS-PRIVILEGED"],
			kubescape: ["C-0057"],
			"kube-linter": ["privileged-container"],
			"kube-score": ["container-security-context-privileged"],
			kubesec: ["Privileged"],
			trivy: ["KSV-0017"]
		}
	},
	{
		key: "privilege-escalation",
		title: "A container may gain more privileges than its parent process",
		scope: "container",
		cis: ["5.2.6"],
		nsa: POD_SECURITY,
		attack: ["T1068"],
		podSecurity: "restricted: Privilege Escalation",
		rules: {
			builtin: ["GH-PSS-PRIVILEGE-ESCALATION"],
			kubescape: ["C-0016"],
			"kube-linter": ["privilege-escalation-container"],
			kubesec: ["AllowPrivilegeEscalation"],
			trivy: ["KSV-0001"]
		}
	},
	{
		key: "run-as-root",
		title: "A container may run as root",
		scope: "container",
		cis: ["5.2.7"],
		nsa: RUN_AS,
		attack: ESCAPE,
		podSecurity: "restricted: Running as Non-root",
		rules: {
			builtin: ["GH-PSS-RUN-AS-NON-ROOT"],
			kubescape: ["C-0013#runAsNonRoot"],
			"kube-linter": ["run-as-non-root"],
			kubesec: ["RunAsNonRoot"],
			trivy: ["KSV-0012"]
		}
	},
	{
		key: "run-as-user-0",
		title: "A container is told to run as user 0",
		scope: "container",
		cis: ["5.2.7"],
		nsa: RUN_AS,
		podSecurity: "restricted: Running as Non-root user",
		rules: {
			builtin: ["GH-PSS-RUN-AS-USER"],
			trivy: ["KSV-0105"]
		}
	},
	{
		key: "low-user-id",
		title: "A container runs as a user whose number a user of the node may have",
		scope: "container",
		rules: {
			"kube-score": ["container-security-context-user-group-id#user"],
			kubesec: ["RunAsUser"],
			trivy: ["KSV-0020"]
		}
	},
	{
		key: "low-group-id",
		title: "A container runs as a group whose number a group of the node may have",
		scope: "container",
		rules: {
			"kube-score": ["container-security-context-user-group-id#group"],
			kubesec: ["RunAsGroup"],
			trivy: ["KSV-0021"]
		}
	},
	{
		key: "host-process",
		title: "A Windows container runs as a process of the node",
		scope: "container",
		cis: ["5.2.10"],
		attack: ESCAPE,
		podSecurity: "baseline: HostProcess",
		rules: {
			builtin: ["GH-PSS-HOST-PROCESS"],
			trivy: ["KSV-0103"]
		}
	}
];
const kernelControls = [
	{
		key: "added-capability",
		title: "A dangerous capability is added",
		scope: "field",
		cis: ["5.2.9"],
		nsa: POD_SECURITY,
		attack: ESCAPE,
		podSecurity: "baseline: Capabilities",
		rules: {
			builtin: ["GH-PSS-CAPABILITIES"],
			kubescape: ["C-0046"]
		}
	},
	{
		key: "capability-sys-admin",
		title: "The capability SYS_ADMIN is added",
		scope: "container",
		attack: ESCAPE,
		rules: {
			kubesec: ["CapSysAdmin"],
			trivy: ["KSV-0005"]
		}
	},
	{
		key: "drop-all-capabilities",
		title: "A container does not drop all capabilities",
		scope: "container",
		cis: ["5.2.9"],
		nsa: POD_SECURITY,
		podSecurity: "restricted: Capabilities",
		rules: {
			builtin: ["GH-PSS-CAPABILITIES-RESTRICTED#drop"],
			kubesec: ["CapDropAll"],
			trivy: ["KSV-0003"]
		}
	},
	{
		key: "drop-any-capability",
		title: "A container drops no capability",
		scope: "container",
		rules: {
			kubesec: ["CapDropAny"],
			trivy: ["KSV-0004"]
		}
	},
	{
		key: "read-only-root",
		title: "The root file system of a container can be written",
		scope: "container",
		nsa: "Immutable container file systems",
		rules: {
			builtin: ["GH-NSA-READ-ONLY-ROOT"],
			kubescape: ["C-0017"],
			"kube-linter": ["no-read-only-root-fs"],
			"kube-score": ["container-security-context-readonlyrootfilesystem"],
			kubesec: ["ReadOnlyRootFilesystem"],
			trivy: ["KSV-0014"]
		}
	},
	{
		key: "seccomp-unset",
		title: "A container runs without the seccomp profile of the runtime",
		scope: "container",
		cis: ["5.6.2"],
		nsa: "Hardening container environments",
		podSecurity: "restricted: Seccomp",
		rules: {
			builtin: ["GH-PSS-SECCOMP-RESTRICTED"],
			kubescape: ["C-0210"],
			"kube-score": ["container-seccomp-profile"],
			trivy: ["KSV-0030"]
		}
	},
	{
		key: "selinux",
		title: "SELinux options are set that loosen the confinement",
		scope: "container",
		nsa: "Hardening container environments",
		podSecurity: "baseline: SELinux",
		rules: {
			builtin: ["GH-PSS-SELINUX"],
			trivy: ["KSV-0025"]
		}
	},
	{
		key: "proc-mount",
		title: "/proc is mounted without its masks",
		scope: "container",
		podSecurity: "baseline: /proc Mount Type",
		rules: {
			builtin: ["GH-PSS-PROC-MOUNT"],
			"kube-linter": ["unsafe-proc-mount"],
			trivy: ["KSV-0027"]
		}
	}
];
const privilegedControls = [...privilegeControls, ...kernelControls];
// src/crosswalk/resource-controls.ts
const resourceControls = [
	{
		key: "service-account-token",
		title: "The token of the service account is mounted without being asked for",
		scope: "resource",
		cis: ["5.1.6"],
		nsa: "Protecting Pod service account tokens",
		attack: ["T1552.007"],
		rules: {
			builtin: ["GH-NSA-SERVICE-ACCOUNT-TOKEN"],
			kubescape: ["C-0034"],
			kubesec: ["AutomountServiceAccountToken"],
			trivy: ["KSV-0036"]
		}
	},
	{
		key: "default-namespace",
		title: "The default namespace is used",
		scope: "resource",
		cis: ["5.6.4"],
		nsa: "Namespaces",
		rules: {
			builtin: ["GH-NSA-DEFAULT-NAMESPACE"],
			kubescape: ["C-0061", "C-0212"],
			"kube-linter": ["use-namespace"],
			trivy: ["KSV-0110"]
		}
	},
	{
		key: "network-policy",
		title: "No NetworkPolicy selects the pods",
		scope: "resource",
		cis: ["5.3.2"],
		nsa: "Network policies",
		attack: ["T1046"],
		rules: {
			builtin: ["GH-NSA-NETWORK-POLICY"],
			kubescape: ["C-0260"],
			"kube-linter": ["non-isolated-pod"],
			"kube-score": ["pod-networkpolicy"]
		}
	},
	{
		key: "ingress-tls",
		title: "An Ingress serves without TLS",
		scope: "resource",
		nsa: "Encryption",
		rules: {
			builtin: ["GH-NSA-INGRESS-TLS"],
			kubescape: ["C-0263"]
		}
	},
	{
		key: "external-ips",
		title: "A Service claims external IP addresses",
		scope: "resource",
		nsa: "Network separation and hardening",
		rules: {
			builtin: ["GH-NSA-EXTERNAL-IPS"],
			trivy: ["KSV-0108"]
		}
	},
	{
		key: "cluster-admin",
		title: "A binding gives everything in the cluster",
		scope: "resource",
		cis: ["5.1.1"],
		nsa: "Role-based access control",
		attack: ["T1078"],
		rules: {
			builtin: ["GH-RBAC-CLUSTER-ADMIN"],
			"kube-linter": ["cluster-admin-role-binding"]
		}
	}
];
// src/crosswalk/table.ts
const CROSSWALK = [
	...hostControls,
	...privilegedControls,
	...containerControls,
	...resourceControls
];
// src/crosswalk/control.ts
const ROWS = new Map(CROSSWALK.flatMap((row) => Object.entries(row.rules).flatMap(([tool, ids]) => ids.map((id) => [`${tool} ${id}`, row]))));
const LISTS = String.raw`(?:initContainers|containers|ephemeralContainers)\[(?:\d+|name=[^\]]+)\]`;
const PLACES = {
	container: RegExp(String.raw`^.*?\b${LISTS}`),
	port: RegExp(String.raw`^.*?\b${LISTS}\.ports\[\d+\]`),
	volume: /^.*?\bvolumes\[\d+\]/
};
function controlOf(tool, ruleId, hint) {
	const aspect = hint.aspect ?? hint.fieldPath?.split(".").at(-1)?.replace(/\[.*$/, "") ?? "";
	const row = ROWS.get(`${tool} ${ruleId}`) ?? ROWS.get(`${tool} ${ruleId}#${aspect}`);
	return row === void 0 ? {} : {
		controlKey: `control:${row.key}`,
		controlPlace: `${hint.file ?? ""}#${placeOf(row.scope, hint)}`
	};
}
function placeOf(scope, { fieldPath, onlyContainer }) {
	if (scope === "resource") return "";
	const told = fieldPath ?? "";
	if (scope === "field") return told;
	return PLACES[scope].exec(told)?.[0] ?? (scope === "container" ? onlyContainer ?? "" : told);
}
export { controlOf };
