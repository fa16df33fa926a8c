import { accessGraph, baseline, chooseRules, cisBenchmark, documentation, evaluate, hardeningGuide, mismatches, rbacRules, restricted } from "./evaluation.js";
import { unifiedDiff } from "./diff.js";
import { discloses } from "./disclosure2.js";
import { patchDocument } from "./patch.js";
import { DASHBOARD, canSet, fieldAt, fieldIn, formatFieldPath, groupOf, hitAt, isDashboard, isLongRunning, isObject, isWindows, listAt, objectAt, objectsAt, podOf, podPath, securityHolders, show, textAt, textsAt } from "./manifests-read.js";
import { credentialIn, isLiteralSecret, isSecretName } from "./credential.js";
import { require_dist } from "./yaml.js";
import { isAtLeast } from "./common.js";
const MAX_WORK = 2e7;
var Patches = class {
	#origins;
	#fixable = [];
	#shown = 0;
	#work = 0;
	constructor(origins) {
		this.#origins = origins;
	}
	of(ruleId, { object, fix }) {
		const origin = this.#origins.get(object);
		if (fix === void 0 || origin === void 0 || origin.document.source.path === void 0) return;
		this.#fixable.push({
			ruleId,
			fix,
			origin
		});
		this.#work += origin.document.end - origin.document.start;
		if (this.#shown >= 500 || this.#work > MAX_WORK) return;
		const diff = diffOf(fix, origin);
		this.#shown += Number(diff !== void 0);
		return diff === void 0 ? void 0 : {
			path: origin.document.source.file,
			description: fix.description,
			diff
		};
	}
	get fixable() {
		return this.#fixable;
	}
	notices() {
		return this.#fixable.length <= 500 && this.#work <= MAX_WORK ? [] : [`${this.#fixable.length} findings have a fix; the patches of ${this.#shown} are shown, --fix writes the others too.`];
	}
};
function diffOf(fix, { document, root }) {
	const { source, start, end } = document;
	const patched = patchDocument(source.text.slice(start, end), root, fix.edits);
	if (patched === void 0) return;
	const after = source.text.slice(0, start) + patched + source.text.slice(end);
	const diff = unifiedDiff(source.text, after, source.file);
	return diff === "" || discloses(diff, source.text) ? void 0 : diff;
}
// src/builtin/rules/grafana/documents.ts
var import_dist = require_dist();
const LABELS = ["grafana_dashboard", "grafana_datasource"];
function grafanaDocuments(object) {
	if (object.kind === DASHBOARD.kind && object.apiVersion === DASHBOARD.apiVersion) return [{
		value: object.value,
		path: [],
		name: object.name
	}];
	if (object.kind !== "ConfigMap" || groupOf(object) !== "") return [];
	const labels = objectAt(object.value, "metadata", "labels");
	if (!LABELS.some((label) => Object.hasOwn(labels, label))) return [];
	const data = objectAt(object.value, "data");
	return Object.keys(data).flatMap((key) => {
		const text = textAt(data, key);
		return text !== void 0 && /\.(?:json|ya?ml)$/.test(key) ? [{
			value: parsed(text),
			path: ["data", key],
			name: key
		}] : [];
	});
}
const MAX_TEXT = 4194304;
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return parsedYaml(text);
	}
}
function parsedYaml(text) {
	const [document, ...others] = text.length > MAX_TEXT ? [] : (0, import_dist.parseAllDocuments)(text, { logLevel: "silent" });
	if (document === void 0 || others.length > 0 || document.errors.length > 0) return;
	const value = document.toJS({ maxAliasCount: 100 });
	return isObject(value) ? value : void 0;
}
// src/builtin/rules/grafana/index.ts
function grafana(name, path) {
	return {
		standard: "Grafana documentation",
		name,
		url: `https://grafana.com/docs/grafana/latest/${path}`
	};
}
const KINDS = ["ConfigMap", DASHBOARD.kind];
const MAX_DEPTH = 60;
function* textsIn(value, path, key = "") {
	if (typeof value === "string") yield {
		key,
		text: value,
		path
	};
	else if (typeof value === "object" && value !== null && path.length < MAX_DEPTH) for (const [name, one] of Object.entries(value)) {
		const part = Array.isArray(value) ? Number(name) : name;
		yield* textsIn(one, [...path, part], typeof part === "number" ? key : name);
	}
}
function placeOf({ path }, within) {
	return path.length === 0 ? within : path;
}
function where({ path }, within) {
	const inside = within.map((part) => String(part)).join(".");
	return path.length === 0 ? inside : `${inside} of ${String(path.at(-1))}`;
}
function* checkCredentials(object) {
	for (const document of grafanaDocuments(object)) for (const { key, text, path } of textsIn(document.value, [])) {
		const credential = credentialIn(text);
		const isNamed = isSecretName(key) && isLiteralSecret(text) && !isDashboardWord(key, text);
		if (credential !== void 0 || isNamed) {
			const what = credential === void 0 ? "is a secret by its name" : `holds what looks like ${credential}`;
			yield hitAt({ object }, placeOf(document, path), `The value of ${where(document, path)} ${what} (not shown).`, { ...credential !== void 0 && { severity: "high" } });
		}
	}
}
function isDashboardWord(key, text) {
	return /^(?:key|keys|tokens?)$/i.test(key) && (text.length < 16 || /\s/.test(text));
}
const credentialRule = {
	id: "GH-GRAFANA-CREDENTIAL",
	title: "Grafana dashboard or datasource holds a credential",
	control: grafana("Provision Grafana: Data sources", "administration/provisioning/#data-sources"),
	severity: "medium",
	severityReason: "Dashboards and ConfigMaps are read by everybody who may look; high where the value has the format of a known credential.",
	remediation: "Take it from the environment ($__env{NAME}) or a file ($__file{PATH}) of a Secret, and change it.",
	kinds: KINDS,
	check: checkCredentials
};
const INSIDE = /^(?:localhost|127\.[\d.]+|\[::1\]|[^.]+|.*\.(?:svc|local|internal|localhost)|.*\.svc\.[^/]*)$/i;
function* checkPlainText(object) {
	for (const document of grafanaDocuments(object)) for (const { text, path, key } of textsIn(document.value, [])) {
		const host = /^(?:url|baseurl|datasourceurl|host)$/i.test(key) ? /^http:\/\/(?:[^@/\s]*@)?(\[[^\]]+\]|[^/:\s]+)/i.exec(text)?.[1] : void 0;
		if (host !== void 0 && !INSIDE.test(host) && !host.startsWith("$")) {
			const message = `The field ${where(document, path)} asks ${show(host)} by HTTP without TLS.`;
			yield hitAt({ object }, placeOf(document, path), message);
		}
	}
}
const plainTextRule = {
	id: "GH-GRAFANA-PLAIN-HTTP",
	title: "Grafana asks a host outside of the cluster without TLS",
	control: grafana("Data source management", "administration/data-source-management/"),
	severity: "low",
	severityReason: "Who is on the way reads what is asked and answered, and the credential with it; in the cluster that is common.",
	remediation: "Ask by https://, with a certificate that Grafana trusts.",
	kinds: KINDS,
	check: checkPlainText
};
function* checkReadable(object) {
	for (const document of grafanaDocuments(object)) if (document.value === void 0) yield hitAt({ object }, document.path, `The value of ${show(document.name)} is neither JSON nor YAML, so that nothing in it was looked at.`);
	else if (document.name.endsWith(".json") && !isDashboard(document.value) && !isWrapped(document.value)) yield hitAt({ object }, document.path, `The value of ${show(document.name)} is no dashboard: it has no title and panels.`);
}
function isWrapped(value) {
	return isObject(value) && (isDashboard(value["dashboard"]) || Array.isArray(value["datasources"]));
}
const grafanaRules = [
	credentialRule,
	plainTextRule,
	{
		id: "GH-GRAFANA-MALFORMED",
		title: "Grafana cannot read a dashboard",
		control: grafana("Dashboard JSON model", "dashboards/build-dashboards/view-dashboard-json-model/"),
		severity: "low",
		severityReason: "Grafana leaves it out with a line in its log, and nothing in it was looked at here.",
		remediation: "Export the dashboard again, as JSON.",
		kinds: ["ConfigMap"],
		check: checkReadable
	}
];
// src/builtin/rules/pod-rule.ts
function podRule({ checkPod, ...rule }) {
	return {
		...rule,
		kinds: ["Pod"],
		check(object, context) {
			const pod = podOf(object);
			return pod === void 0 ? [] : checkPod(pod, context);
		}
	};
}
// src/builtin/rules/hardening/default-namespace.ts
const defaultNamespace = podRule({
	id: "GH-NSA-DEFAULT-NAMESPACE",
	title: "Workload runs in the default namespace",
	control: hardeningGuide("Namespaces"),
	severity: "low",
	severityReason: "Policies, quotas and roles are given by namespace, and default is where everything without one ends up; info where the manifest leaves the namespace to whoever applies it.",
	remediation: "Write metadata.namespace with a namespace of the application, or pass one when applying.",
	*checkPod(pod) {
		const path = ["metadata", "namespace"];
		if (pod.object.namespace === "default") yield hitAt(pod, path, `The ${pod.object.kind} is in the namespace "default".`);
		else if (pod.object.namespace === void 0) yield hitAt(pod, path, `The ${pod.object.kind} names no namespace: it lands in "default" unless who applies it names one.`, { severity: "info" });
	}
});
// src/builtin/rules/hardening/exposure.ts
const TLS_ELSEWHERE = /^(?:alb\.ingress\.kubernetes\.io\/certificate-arn|ingress\.gcp\.kubernetes\.io\/pre-shared-cert|networking\.gke\.io\/(?:managed-certificates|certmap)|nginx\.ingress\.kubernetes\.io\/ssl-passthrough|appgw\.ingress\.kubernetes\.io\/appgw-ssl-certificate)$/;
function covers(certificate, host) {
	const isWildcardMatch = certificate.startsWith("*.") && host.slice(host.indexOf(".")) === certificate.slice(1);
	return certificate === host || isWildcardMatch;
}
function* checkIngress(object) {
	const isIngress = object.kind === "Ingress" && ["networking.k8s.io", "extensions"].includes(groupOf(object));
	const annotations = Object.keys(objectAt(object.value, "metadata", "annotations"));
	if (!isIngress || annotations.some((name) => TLS_ELSEWHERE.test(name))) return;
	const entries = objectsAt(object.value, "spec", "tls");
	if (entries.length === 0) {
		yield hitAt({ object }, ["spec", "tls"], "The Ingress has no spec.tls: its hosts are served without encryption.");
		return;
	}
	const certificates = entries.map(({ value }) => textsAt(value, "hosts").map(({ text }) => text));
	if (certificates.some((hosts) => hosts.length === 0)) return;
	for (const { path, value } of objectsAt(object.value, "spec", "rules")) {
		const host = textAt(value, "host") ?? "";
		if (host !== "" && !certificates.flat().some((certificate) => covers(certificate, host))) yield hitAt({ object }, [...path, "host"], `No entry of spec.tls is for the host ${show(host)}.`);
	}
}
const ingressTls = {
	id: "GH-NSA-INGRESS-TLS",
	title: "Ingress serves a host without TLS",
	control: hardeningGuide("Encryption"),
	severity: "medium",
	severityReason: "Whoever is on the way can read and change what is sent, unless TLS ends at a proxy that the manifest does not show.",
	remediation: "Write spec.tls with the hosts and the secretName of their certificate.",
	kinds: ["Ingress"],
	check: checkIngress
};
function* checkService(object) {
	if (object.kind !== "Service" || groupOf(object) !== "") return;
	const type = fieldAt(object.value, "spec", "type");
	if (type === "NodePort") yield hitAt({ object }, ["spec", "type"], "The Service is of type NodePort: every node of the cluster listens for it.");
	const isInternal = Object.keys(objectAt(object.value, "metadata", "annotations")).some((name) => name.includes("internal"));
	if (type === "LoadBalancer" && !isInternal && listAt(object.value, "spec", "loadBalancerSourceRanges").length === 0) yield hitAt({ object }, ["spec", "type"], "The Service is of type LoadBalancer and names no loadBalancerSourceRanges: any address may connect.");
}
const serviceExposure = {
	id: "GH-NSA-SERVICE-EXPOSURE",
	title: "Service is reachable from outside the cluster",
	control: hardeningGuide("Network separation and hardening"),
	severity: "low",
	severityReason: "An entry from outside is often what is wanted; it should be a decision.",
	remediation: "Use ClusterIP behind an Ingress or Gateway, or name loadBalancerSourceRanges.",
	kinds: ["Service"],
	check: checkService
};
function* checkExternalIps(object) {
	if (object.kind === "Service" && groupOf(object) === "" && listAt(object.value, "spec", "externalIPs").length > 0) {
		const addresses = show(fieldAt(object.value, "spec", "externalIPs"));
		yield hitAt({ object }, ["spec", "externalIPs"], `The Service takes the traffic of the cluster to ${addresses}.`);
	}
}
const externalIps = {
	id: "GH-NSA-EXTERNAL-IPS",
	title: "Service claims external IP addresses",
	control: hardeningGuide("Network separation and hardening"),
	severity: "low",
	severityReason: "Such an address can divert the traffic of other pods (CVE-2020-8554), though many use externalIPs rightly.",
	remediation: "Use a Service of type LoadBalancer, and have admission refuse externalIPs.",
	kinds: ["Service"],
	check: checkExternalIps
};
// src/builtin/rules/hardening/health-probes.ts
const CONTROL$3 = documentation("Configure Liveness, Readiness and Startup Probes", "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/");
function runsForever(pod) {
	const policy = fieldAt(pod.spec, "restartPolicy") ?? "Always";
	return pod.object.kind !== "Job" && pod.object.kind !== "CronJob" && policy === "Always";
}
const livenessProbe = podRule({
	id: "GH-NSA-LIVENESS-PROBE",
	title: "Container has no liveness probe",
	control: CONTROL$3,
	severity: "info",
	severityReason: "A container that hangs is not restarted: a matter of availability, and a program that exits on failure needs none.",
	remediation: "Write a livenessProbe that fails only when a restart would help.",
	*checkPod(pod) {
		for (const container of runsForever(pod) ? pod.containers : []) if (container.list === "containers" && fieldAt(container.value, "livenessProbe") === void 0) yield hitAt(pod, [...container.path, "livenessProbe"], `${container.label} has no livenessProbe.`);
	}
});
const readinessProbe = podRule({
	id: "GH-NSA-READINESS-PROBE",
	title: "Container that serves a port has no readiness probe",
	control: CONTROL$3,
	severity: "info",
	severityReason: "Requests reach the container before it can answer them: a matter of availability.",
	remediation: "Write a readinessProbe that succeeds once the container can answer.",
	*checkPod(pod) {
		for (const container of runsForever(pod) ? pod.containers : []) if (container.list === "containers" && listAt(container.value, "ports").length > 0 && fieldAt(container.value, "readinessProbe") === void 0) yield hitAt(pod, [...container.path, "readinessProbe"], `${container.label} has ports and no readinessProbe.`);
	}
});
// src/builtin/rules/hardening/images.ts
function imageOf(container) {
	const reference = textAt(container.value, "image") ?? "";
	if (reference === "") return;
	const at = reference.indexOf("@");
	const named = at < 0 ? reference : reference.slice(0, at);
	const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
	return {
		reference,
		tag: colon < 0 ? void 0 : named.slice(colon + 1),
		hasDigest: at >= 0
	};
}
function isMoving({ tag, hasDigest }) {
	return !hasDigest && (tag === void 0 || tag === "" || tag === "latest");
}
const CONTROL$2 = hardeningGuide("Building secure container images");
const imageTag = podRule({
	id: "GH-NSA-IMAGE-TAG",
	title: "Image has no tag, or the tag latest",
	control: CONTROL$2,
	severity: "medium",
	severityReason: "Nobody can say which image runs: what was scanned is not what the next node pulls.",
	remediation: "Name a version, best with its digest: image: registry.example/app:1.4.2@sha256:…",
	*checkPod(pod) {
		for (const container of pod.containers) {
			const image = imageOf(container);
			if (image !== void 0 && isMoving(image)) {
				const seen = image.tag === void 0 ? "without a tag" : "by a moving tag";
				yield hitAt(pod, [...container.path, "image"], `${container.label} names the image ${show(image.reference)} ${seen}.`);
			}
		}
	}
});
const imageDigest = podRule({
	id: "GH-NSA-IMAGE-DIGEST",
	title: "Image is not pinned by digest",
	control: CONTROL$2,
	severity: "low",
	severityReason: "A tag can be moved by whoever may push to the registry; a digest cannot.",
	remediation: "Add the digest: image: registry.example/app:1.4.2@sha256:…",
	*checkPod(pod) {
		for (const container of pod.containers) {
			const image = imageOf(container);
			if (image !== void 0 && !image.hasDigest && !isMoving(image)) yield hitAt(pod, [...container.path, "image"], `${container.label} names the image ${show(image.reference)} without a digest.`);
		}
	}
});
// src/builtin/rules/hardening/malformed.ts
const SHAPES = {
	ConfigMap: {
		groups: [""],
		shape: { data: { map: "string" } }
	},
	Secret: {
		groups: [""],
		shape: {
			data: { map: "string" },
			stringData: { map: "string" }
		}
	},
	ServiceAccount: {
		groups: [""],
		shape: { automountServiceAccountToken: "boolean" }
	},
	LimitRange: {
		groups: [""],
		shape: { spec: { fields: { limits: { list: { fields: { type: "string" } } } } } }
	},
	Service: {
		groups: [""],
		shape: { spec: { fields: {
			type: "string",
			externalIPs: { list: "string" },
			loadBalancerSourceRanges: { list: "string" }
		} } }
	},
	Ingress: {
		groups: ["networking.k8s.io", "extensions"],
		shape: { spec: { fields: {
			tls: { list: { fields: { hosts: { list: "string" } } } },
			rules: { list: { fields: { host: "string" } } }
		} } }
	},
	NetworkPolicy: {
		groups: ["networking.k8s.io", "extensions"],
		shape: { spec: { fields: {
			podSelector: { fields: {
				matchLabels: { map: "string" },
				matchExpressions: { list: { fields: {} } }
			} },
			policyTypes: { list: "string" },
			ingress: { list: { fields: {
				from: { list: { fields: {} } },
				ports: { list: { fields: {} } }
			} } },
			egress: { list: { fields: {
				to: { list: { fields: {} } },
				ports: { list: { fields: {} } }
			} } }
		} } }
	}
};
const METADATA = { fields: {
	annotations: { map: "string" },
	labels: { map: "string" }
} };
function* check$1(object) {
	const known = Object.hasOwn(SHAPES, object.kind) ? SHAPES[object.kind] : void 0;
	if (known?.groups.includes(groupOf(object)) !== true) return;
	for (const { path, expected, found } of mismatches(object.value, { fields: {
		...known.shape,
		metadata: METADATA
	} }, [])) yield hitAt({ object }, path, `The field ${formatFieldPath(path)} must be ${expected} and is ${found}, so it cannot be judged.`);
}
const malformedObject = {
	id: "GH-NSA-MALFORMED",
	title: "Object cannot be judged: a field is of a wrong type",
	control: documentation("Kubernetes API Reference", "reference/kubernetes-api/"),
	severity: "medium",
	severityReason: "Kubernetes refuses the object, so what will be deployed in its place has not been judged; it makes no pod.",
	remediation: "Write the field with the type Kubernetes wants: in data and annotations every value is a string, so numbers and true are quoted.",
	kinds: Object.keys(SHAPES),
	check: check$1
};
// src/builtin/rules/scan-index.ts
function scanIndex(build) {
	const known = new WeakMap();
	return (objects) => {
		const found = known.get(objects) ?? { index: build(objects) };
		known.set(objects, found);
		return found.index;
	};
}
function byNamespace(objects) {
	const namespaces = new Map();
	for (const object of objects) {
		const namespace = object.namespace ?? "";
		const members = namespaces.get(namespace);
		if (members === void 0) namespaces.set(namespace, [object]);
		else members.push(object);
	}
	return namespaces;
}
function keyOf(object) {
	return `${object.kind}/${object.name}`;
}
function firstByName(objects) {
	let first;
	for (const object of objects) if (first === void 0 || keyOf(object) < keyOf(first)) first = object;
	return first;
}
// src/builtin/rules/hardening/network-policy.ts
const CONTROL$1 = hardeningGuide("Network policies");
function isNetworkPolicy(object) {
	return object.kind === "NetworkPolicy" && ["networking.k8s.io", "extensions"].includes(groupOf(object));
}
const PLUGIN_GROUPS = new Set([
	"cilium.io",
	"projectcalico.org",
	"crd.projectcalico.org",
	"policy.networking.k8s.io"
]);
const CLUSTER_WIDE = /^(?:GlobalNetworkPolicy|CiliumClusterwideNetworkPolicy|(?:Baseline)?AdminNetworkPolicy|ClusterNetworkPolicy)$/;
function isPluginPolicy(object) {
	return object.kind.endsWith("NetworkPolicy") && PLUGIN_GROUPS.has(groupOf(object));
}
const networksOf = scanIndex((objects) => {
	const plugin = objects.filter(isPluginPolicy);
	return {
		workloads: byNamespace(objects.filter((object) => podPath(object) !== void 0)),
		policies: byNamespace(objects.filter(isNetworkPolicy)),
		pluginNamespaces: new Set(plugin.map(({ namespace }) => namespace ?? "")),
		hasClusterPolicy: plugin.some(({ kind }) => CLUSTER_WIDE.test(kind))
	};
});
function* openNamespaces(networks) {
	for (const [namespace, workloads] of networks.hasClusterPolicy ? [] : networks.workloads) if (!networks.pluginNamespaces.has(namespace)) yield [namespace, workloads];
}
function describe$1(namespace) {
	return namespace === "" ? "The namespace these manifests are applied to" : `The namespace "${namespace}"`;
}
function* missingPolicies({ objects }) {
	const networks = networksOf(objects);
	for (const [namespace, workloads] of openNamespaces(networks)) {
		const object = networks.policies.has(namespace) ? void 0 : firstByName(workloads);
		if (object !== void 0) {
			const count = workloads.length === 1 ? "1 workload" : `${workloads.length} workloads`;
			const message = `${describe$1(namespace)} gets ${count} and no NetworkPolicy from the scanned manifests.`;
			yield hitAt({ object }, ["metadata", "namespace"], message);
		}
	}
}
const networkPolicy = {
	id: "GH-NSA-NETWORK-POLICY",
	title: "Namespace has no network policy",
	control: CONTROL$1,
	severity: "medium",
	severityReason: "Every pod of the cluster can reach every pod of the namespace, so one foothold reaches all; the policy may be kept elsewhere.",
	remediation: "Add a NetworkPolicy with podSelector: {} and policyTypes: [Ingress, Egress], and one that allows each connection that is needed.",
	kinds: ["Pod", "NetworkPolicy"],
	checkAll: missingPolicies
};
function allowsAll(rules, peers) {
	return rules.some((rule) => isObject(rule) && listAt(rule, peers).length === 0 && listAt(rule, "ports").length === 0);
}
function isolatesAll(policy, direction) {
	const selector = objectAt(policy.value, "spec", "podSelector");
	const types = fieldAt(policy.value, "spec", "policyTypes");
	const field = direction.toLowerCase();
	const isOfType = Array.isArray(types) ? types.includes(direction) : direction === "Ingress" || fieldAt(policy.value, "spec", field) !== void 0;
	const selectsAll = listAt(selector, "matchExpressions").length === 0 && Object.keys(objectAt(selector, "matchLabels")).length === 0;
	return isOfType && selectsAll && !allowsAll(listAt(policy.value, "spec", field), direction === "Ingress" ? "from" : "to");
}
function* missingDefaults({ objects }) {
	const networks = networksOf(objects);
	for (const [namespace] of openNamespaces(networks)) {
		const policies = networks.policies.get(namespace) ?? [];
		const directions = ["Ingress", "Egress"].filter((direction) => !policies.some((policy) => isolatesAll(policy, direction)));
		const object = firstByName(policies);
		if (object !== void 0 && directions.length > 0) {
			const message = `${describe$1(namespace)} has network policies, but none that denies ${directions.join(" and ")} of all pods by default.`;
			yield hitAt({ object }, ["spec", "podSelector"], message);
		}
	}
}
const defaultDeny = {
	id: "GH-NSA-DEFAULT-DENY",
	title: "Namespace has no default-deny network policy",
	control: CONTROL$1,
	severity: "low",
	severityReason: "Some pods are covered, but a pod that no policy selects, or a direction that none names, stays open.",
	remediation: "Add a NetworkPolicy with podSelector: {} and policyTypes: [Ingress, Egress] and no rules.",
	kinds: ["NetworkPolicy"],
	checkAll: missingDefaults
};
// src/builtin/rules/hardening/resources.ts
function isSet(holder, bound, resource) {
	const quantity = fieldAt(holder, "resources", bound, resource);
	return quantity !== void 0 && quantity !== 0 && quantity !== "0" && quantity !== "";
}
function isBounded(holder, bound, resource) {
	return isSet(holder, bound, resource) || bound === "requests" && isSet(holder, "limits", resource);
}
const DEFAULTS = {
	limits: "default",
	requests: "defaultRequest"
};
const limitRanges = scanIndex((objects) => {
	const given = new Set();
	for (const object of objects.filter(({ kind }) => kind === "LimitRange").filter((range) => groupOf(range) === "")) for (const limit of listAt(object.value, "spec", "limits")) for (const bound of ["limits", "requests"]) for (const resource of ["memory", "cpu"]) if (fieldAt(limit, "type") === "Container" && fieldAt(limit, DEFAULTS[bound], resource) !== void 0) given.add(`${object.namespace ?? ""} ${bound} ${resource}`);
	return given;
});
function resourceRule(bound, resource, rule) {
	return podRule({
		...rule,
		control: hardeningGuide("Resource policies"),
		*checkPod(pod, { objects }) {
			const namespace = pod.object.namespace ?? "";
			if (isBounded(pod.spec, bound, resource) || limitRanges(objects).has(`${namespace} ${bound} ${resource}`)) return;
			for (const container of pod.containers.filter(isLongRunning)) if (!isBounded(container.value, bound, resource)) {
				const path = [
					...container.path,
					"resources",
					bound,
					resource
				];
				yield hitAt(pod, path, `${container.label} sets no resources.${bound}.${resource}.`);
			}
		}
	});
}
const resourceRules = [
	resourceRule("limits", "memory", {
		id: "GH-NSA-MEMORY-LIMIT",
		title: "Container has no memory limit",
		severity: "medium",
		severityReason: "A leak or an attack on one container can take the memory of the node, and other pods are killed for it.",
		remediation: "Write resources.limits.memory, measured under load, or give the namespace a LimitRange with a default."
	}),
	resourceRule("limits", "cpu", {
		id: "GH-NSA-CPU-LIMIT",
		title: "Container has no CPU limit",
		severity: "low",
		severityReason: "Without a limit a container can slow others on the node, but the scheduler still gives each what it requests.",
		remediation: "Write resources.limits.cpu, or give the namespace a LimitRange with a default."
	}),
	resourceRule("requests", "memory", {
		id: "GH-NSA-MEMORY-REQUEST",
		title: "Container requests no memory",
		severity: "low",
		severityReason: "A pod without a request is placed blindly and is the first to be evicted: availability, not access.",
		remediation: "Write resources.requests.memory: what the container needs in normal use."
	}),
	resourceRule("requests", "cpu", {
		id: "GH-NSA-CPU-REQUEST",
		title: "Container requests no CPU",
		severity: "low",
		severityReason: "A pod without a request is placed blindly and gets what others leave: availability, not access.",
		remediation: "Write resources.requests.cpu: what the container needs in normal use."
	})
];
// src/builtin/rules/hardening/root-file-system.ts
const FIELD$2 = ["securityContext", "readOnlyRootFilesystem"];
const rootFileSystem = podRule({
	id: "GH-NSA-READ-ONLY-ROOT",
	title: "Container may write to its root file system",
	control: hardeningGuide("Immutable container file systems"),
	severity: "low",
	severityReason: "An attacker who is already in the container can install tools there; it is no way in and no way out.",
	remediation: "Write securityContext.readOnlyRootFilesystem: true, and mount an emptyDir where the program writes (often /tmp).",
	*checkPod(pod) {
		for (const container of isWindows(pod) ? [] : pod.containers.filter(isLongRunning)) {
			const value = fieldIn(container.value, FIELD$2);
			if (value !== true) {
				const seen = value === false ? "sets readOnlyRootFilesystem: false" : "does not set readOnlyRootFilesystem: true";
				yield hitAt(pod, [...container.path, ...FIELD$2], `${container.label} ${seen}.`);
			}
		}
	}
});
// src/builtin/rules/hardening/secret-objects.ts
function entriesOf(object, field, decode) {
	return Object.entries(objectAt(object.value, field)).flatMap(([key, value]) => typeof value === "string" && value !== "" ? [{
		field,
		key,
		text: decode(value)
	}] : []);
}
const PUBLIC_KEY = /(?:^|\.)(?:ca|tls)\.crt$|\.crt$|\.pub$|^(?:ca-?bundle|ca-?cert.*|namespace|username|user)$/i;
function fromBase64(text) {
	return Buffer.from(text, "base64").toString("utf8");
}
function* checkSecret(object) {
	if (object.kind !== "Secret" || groupOf(object) !== "") return;
	const entries = [...entriesOf(object, "stringData", String), ...entriesOf(object, "data", (text) => text.startsWith("ENC[") ? text : fromBase64(text))].filter(({ key, text }) => !PUBLIC_KEY.test(key) && !text.startsWith("ENC["));
	const [first] = entries;
	if (first === void 0) return;
	const credential = entries.map(({ text }) => credentialIn(text)).find((name) => name !== void 0);
	const isPlaceholder = entries.every(({ text }) => !isLiteralSecret(text));
	const keys = entries.map(({ key }) => show(key)).slice(0, 5);
	const seen = credential === void 0 ? "" : `, among them what looks like ${credential}`;
	const severity = isPlaceholder ? "low" : "medium";
	const message = `The Secret holds ${entries.length === 1 ? "a value" : `${entries.length} values`} (${keys.join(", ")}; not shown)${seen}.`;
	yield hitAt({ object }, [first.field], message, { severity: credential === void 0 ? severity : "high" });
}
const secretManifest = {
	id: "GH-NSA-SECRET-MANIFEST",
	title: "Secret is written into a manifest",
	control: hardeningGuide("Secrets"),
	severity: "medium",
	severityReason: "Base64 is no encryption, so whoever reads the manifest has the values, though a chart may have made them up just now; high where a value has the format of a known credential, low where all look like placeholders.",
	remediation: "Create the Secret outside the repository (an external secret store, Sealed Secrets, SOPS), and change values that were committed.",
	kinds: ["Secret"],
	check: checkSecret
};
function* checkConfigMap(object) {
	if (object.kind !== "ConfigMap" || groupOf(object) !== "") return;
	for (const { key, text } of entriesOf(object, "data", String)) {
		const credential = credentialIn(text);
		if (credential !== void 0) {
			const message = `The value of ${show(key)} holds what looks like ${credential} (not shown).`;
			yield hitAt({ object }, ["data", key], message, { severity: "high" });
		} else if (isSecretName(key) && isLiteralSecret(text) && !text.trim().includes("\n")) yield hitAt({ object }, ["data", key], `The value of ${show(key)} is a secret by its name (not shown).`);
	}
}
const configMapSecret = {
	id: "GH-NSA-CONFIGMAP-SECRET",
	title: "ConfigMap holds a secret",
	control: hardeningGuide("Secrets"),
	severity: "medium",
	severityReason: "ConfigMaps are readable by many more than Secrets are; the name of the key says it is a secret, and it is high where the value has the format of a known credential.",
	remediation: "Move the value to a Secret that is not in the repository, and change it.",
	kinds: ["ConfigMap"],
	check: checkConfigMap
};
// src/builtin/rules/hardening/secret-values.ts
const FLAG = /^--?([A-Za-z][\w-]{0,60})=(.+)$/s;
function* literals(container) {
	for (const [index, entry] of listAt(container.value, "env").entries()) {
		const value = textAt(entry, "value") ?? "";
		if (value !== "") yield {
			path: [
				"env",
				index,
				"value"
			],
			name: textAt(entry, "name"),
			value
		};
	}
	for (const list of ["command", "args"]) for (const { index, text } of textsAt(container.value, list)) {
		const [, name, value] = FLAG.exec(text) ?? [];
		yield {
			path: [list, index],
			name,
			value: value ?? text
		};
	}
}
function describe({ path, name }, container) {
	const named = name === void 0 ? "" : ` ${show(name)}`;
	return path[0] === "env" ? `The environment variable${named} of ${container.label}` : `${path[0] === "args" ? "An argument" : "A part of the command"}${named} of ${container.label}`;
}
function literalHit(pod, container, literal) {
	const credential = credentialIn(literal.value);
	const isNamed = literal.name !== void 0 && isSecretName(literal.name) && isLiteralSecret(literal.value);
	if (credential === void 0 && !isNamed) return;
	const path = [...container.path, ...literal.path];
	const place = describe(literal, container);
	return credential === void 0 ? hitAt(pod, path, `${place} has a literal value (not shown).`) : hitAt(pod, path, `${place} holds what looks like ${credential} (not shown).`, { severity: "high" });
}
const secretLiteral = podRule({
	id: "GH-NSA-SECRET-IN-ENV",
	title: "Secret is written into the pod",
	control: hardeningGuide("Secrets"),
	severity: "medium",
	severityReason: "The name says that the value is a secret, and whoever reads the manifest or the pod has it; high where the value itself has the format of a known credential.",
	remediation: "Keep the value in a Secret that is not in the repository, mount it as a file, and change the value that was written here.",
	*checkPod(pod) {
		for (const container of pod.containers) for (const literal of literals(container)) {
			const hit = literalHit(pod, container, literal);
			if (hit !== void 0) yield hit;
		}
	}
});
function references(container) {
	const variables = listAt(container.value, "env").flatMap((entry, index) => fieldAt(entry, "valueFrom", "secretKeyRef") === void 0 ? [] : [{
		path: [
			"env",
			index,
			"valueFrom",
			"secretKeyRef"
		],
		name: textAt(entry, "name") ?? `number ${index + 1}`
	}]);
	const sources = listAt(container.value, "envFrom").flatMap((entry, index) => fieldAt(entry, "secretRef") === void 0 ? [] : [{
		path: [
			"envFrom",
			index,
			"secretRef"
		],
		name: `all of ${textAt(entry, "secretRef", "name") ?? "a secret"}`
	}]);
	return [...variables, ...sources];
}
const secretReference = podRule({
	id: "GH-NSA-SECRET-ENV-REF",
	title: "Secret reaches the container as an environment variable",
	control: cisBenchmark("Prefer using Secrets as files over Secrets as environment variables"),
	also: [hardeningGuide("Secrets")],
	severity: "info",
	severityReason: "Environment variables leak into logs, crash reports and child processes more easily than files, and do not follow a rotation.",
	remediation: "Mount the Secret as a volume and have the program read the file.",
	*checkPod(pod) {
		for (const container of pod.containers) {
			const found = references(container);
			const [first] = found;
			if (first !== void 0) {
				const names = found.map(({ name }) => name);
				const list = names.length > 5 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ");
				const message = `${container.label} gets Secrets as environment variables: ${list}.`;
				yield hitAt(pod, [...container.path, ...first.path], message);
			}
		}
	}
});
// src/builtin/rules/hardening/service-account-token.ts
const FIELD$1 = "automountServiceAccountToken";
const closedAccounts = scanIndex((objects) => {
	const accounts = objects.filter((object) => object.kind === "ServiceAccount" && groupOf(object) === "");
	return new Set(accounts.filter((account) => fieldAt(account.value, FIELD$1) === false).map((account) => `${account.namespace ?? ""}/${account.name}`));
});
function accountOf(pod) {
	return textAt(pod.spec, "serviceAccountName") || textAt(pod.spec, "serviceAccount") || "default";
}
const serviceAccountToken = podRule({
	id: "GH-NSA-SERVICE-ACCOUNT-TOKEN",
	title: "Pod mounts a service account token without saying that it needs one",
	control: hardeningGuide("Protecting Pod service account tokens"),
	severity: "low",
	severityReason: "Whoever takes over the container can speak to the API server; what that gives is up to RBAC, which is judged by itself.",
	remediation: "Write automountServiceAccountToken: false in the pod or its ServiceAccount; when the program uses the Kubernetes API, write true and a serviceAccountName of its own.",
	*checkPod(pod, { objects }) {
		const account = accountOf(pod);
		const value = fieldAt(pod.spec, FIELD$1);
		const isStatedNeed = value === true && account !== "default";
		const isClosed = value !== true && closedAccounts(objects).has(`${pod.object.namespace ?? ""}/${account}`);
		if (value === false || isStatedNeed || isClosed) return;
		const seen = value === true ? `sets ${FIELD$1}: true` : `does not set ${FIELD$1}: false`;
		yield hitAt(pod, [...pod.specPath, FIELD$1], `The pod ${seen} and gets the token of the service account ${show(account)}.`);
	}
});
// src/builtin/rules/hardening/index.ts
const hardeningRules = [
	...resourceRules,
	livenessProbe,
	readinessProbe,
	serviceAccountToken,
	rootFileSystem,
	imageTag,
	imageDigest,
	secretLiteral,
	secretReference,
	secretManifest,
	configMapSecret,
	defaultNamespace,
	networkPolicy,
	defaultDeny,
	ingressTls,
	serviceExposure,
	externalIps,
	malformedObject
];
// src/builtin/rules/pod-security/apparmor.ts
const ANNOTATION = "container.apparmor.security.beta.kubernetes.io/";
const PROFILE$1 = ["securityContext", "appArmorProfile"];
function isAllowedAnnotation(profile) {
	return profile === "" || profile === "runtime/default" || profile.startsWith("localhost/");
}
const appArmor = podRule({
	id: "GH-PSS-APPARMOR",
	title: "AppArmor is switched off or of an unknown profile",
	control: baseline("AppArmor"),
	also: [hardeningGuide("Hardening container environments")],
	severity: "medium",
	severityReason: "AppArmor is a second wall: without it an attack on the kernel or the mounts meets one obstacle less.",
	remediation: "Remove the setting, or write appArmorProfile.type: RuntimeDefault (or Localhost with a profile).",
	*checkPod(pod) {
		for (const holder of securityHolders(pod)) {
			const profile = fieldIn(holder.value, PROFILE$1);
			const type = fieldAt(profile, "type");
			if (isObject(profile) && type !== "RuntimeDefault" && type !== "Localhost") {
				const message = `${holder.label} sets appArmorProfile.type: ${show(type)}.`;
				yield hitAt(pod, [
					...holder.path,
					...PROFILE$1,
					"type"
				], message);
			}
		}
		for (const [name, profile] of Object.entries(objectAt(pod.metadata, "annotations"))) if (name.startsWith(ANNOTATION) && typeof profile === "string" && !isAllowedAnnotation(profile)) {
			const message = `The annotation ${name} is ${show(profile)}.`;
			yield hitAt(pod, [
				...pod.metadataPath,
				"annotations",
				name
			], message);
		}
	}
});
// src/builtin/rules/pod-security/capabilities.ts
const ADD = [
	"securityContext",
	"capabilities",
	"add"
];
const DROP = [
	"securityContext",
	"capabilities",
	"drop"
];
const BASELINE_CAPABILITIES = new Set("AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" "));
const RESTRICTED_CAPABILITY = "NET_BIND_SERVICE";
const NODE_CAPABILITIES = new Set("ALL SYS_ADMIN SYS_MODULE SYS_PTRACE SYS_RAWIO DAC_READ_SEARCH BPF".split(" "));
function severityOf(capability, pod) {
	const name = capability.toUpperCase().replace(/^CAP_/, "");
	const isOnHostNetwork = fieldAt(pod.spec, "hostNetwork") === true;
	return NODE_CAPABILITIES.has(name) || name === "NET_ADMIN" && isOnHostNetwork ? "high" : "medium";
}
const capabilities = podRule({
	id: "GH-PSS-CAPABILITIES",
	title: "Container adds a capability beyond the default set",
	control: baseline("Capabilities"),
	also: [hardeningGuide("Pod security enforcement")],
	severity: "medium",
	severityReason: "What a capability gives differs: high for those that lead out of the container (ALL, SYS_ADMIN, SYS_MODULE, SYS_PTRACE, SYS_RAWIO, DAC_READ_SEARCH, BPF, and NET_ADMIN on the host network).",
	remediation: "Remove the capability from capabilities.add, or move the work that needs it out of the container.",
	*checkPod(pod) {
		for (const container of pod.containers) for (const { index, text } of textsAt(container.value, ...ADD)) if (!BASELINE_CAPABILITIES.has(text)) yield hitAt(pod, [
			...container.path,
			...ADD,
			index
		], `${container.label} adds the capability ${show(text)}.`, { severity: severityOf(text, pod) });
	}
});
function misspelledAll(container) {
	const found = textsAt(container.value, ...DROP).find(({ text }) => text.toUpperCase() === "ALL");
	return found === void 0 ? void 0 : {
		description: `Write ALL in capital letters in ${container.label}.`,
		edits: [{
			op: "set",
			path: [
				...container.path,
				...DROP,
				found.index
			],
			value: "ALL"
		}]
	};
}
function* missingDrop(pod, container) {
	const dropped = textsAt(container.value, ...DROP).map(({ text }) => text);
	if (dropped.includes("ALL")) return;
	const seen = dropped.length === 0 ? "drops no capabilities" : `drops only ${dropped.map(show).join(", ")}`;
	const fix = misspelledAll(container);
	const message = `${container.label} ${seen}: Kubernetes wants drop: ["ALL"].`;
	yield hitAt(pod, [...container.path, ...DROP], message, {
		severity: "low",
		...fix === void 0 ? {} : { fix }
	});
}
function* checkRestricted$1(pod, { version }) {
	if (isAtLeast(version, 25) && isWindows(pod)) return;
	for (const container of pod.containers) {
		yield* missingDrop(pod, container);
		for (const { index, text } of textsAt(container.value, ...ADD)) if (text !== RESTRICTED_CAPABILITY && BASELINE_CAPABILITIES.has(text)) yield hitAt(pod, [
			...container.path,
			...ADD,
			index
		], `${container.label} adds the capability ${show(text)}.`);
	}
}
const capabilitiesRestricted = podRule({
	id: "GH-PSS-CAPABILITIES-RESTRICTED",
	title: "Container keeps capabilities it could drop",
	control: restricted("Capabilities"),
	also: [hardeningGuide("Pod security enforcement")],
	severity: "medium",
	severityReason: "The default capabilities help an attacker who is root in the container; low where nothing is added and they are merely not dropped.",
	remediation: "Write securityContext.capabilities.drop: [\"ALL\"] in every container, and add at most NET_BIND_SERVICE; test it, since an image that changes its user or file owners at start needs more.",
	checkPod: checkRestricted$1
});
// src/builtin/rules/pod-security/host.ts
const HOST_PROCESS = [
	"securityContext",
	"windowsOptions",
	"hostProcess"
];
const hostProcess = podRule({
	id: "GH-PSS-HOST-PROCESS",
	title: "Windows container runs as a process of the host",
	control: baseline("HostProcess"),
	severity: "high",
	severityReason: "A HostProcess container has the rights of a process on the Windows node, so whoever takes it over has the node.",
	remediation: "Remove securityContext.windowsOptions.hostProcess, or write hostProcess: false.",
	*checkPod(pod) {
		for (const holder of securityHolders(pod)) if (fieldIn(holder.value, HOST_PROCESS) === true) yield hitAt(pod, [...holder.path, ...HOST_PROCESS], `${holder.label} sets windowsOptions.hostProcess: true.`);
	}
});
const HOST_NAMESPACES = {
	hostNetwork: "it listens on and sees the network of the node",
	hostPID: "it sees, signals and traces the processes of the node",
	hostIPC: "it reads and writes the shared memory of the node"
};
const hostNamespaces = podRule({
	id: "GH-PSS-HOST-NAMESPACES",
	title: "Pod shares a namespace of the node",
	control: baseline("Host Namespaces"),
	also: [hardeningGuide("Pod security enforcement")],
	severity: "high",
	severityReason: "Sharing the network, process or IPC namespace takes away the wall between the pod and the node and its other pods.",
	remediation: "Remove hostNetwork, hostPID and hostIPC, or write false; reach other pods through a Service.",
	*checkPod(pod) {
		for (const [name, effect] of Object.entries(HOST_NAMESPACES)) if (fieldAt(pod.spec, name) === true) yield hitAt(pod, [...pod.specPath, name], `The pod sets ${name}: true: ${effect}.`);
	}
});
function* impliedHostPorts(pod) {
	for (const container of pod.containers) {
		if (container.list === "ephemeralContainers") continue;
		for (const [index, port] of listAt(container.value, "ports").entries()) {
			const number = fieldAt(port, "containerPort");
			if ((fieldAt(port, "hostPort") ?? 0) === 0 && typeof number === "number" && number !== 0) yield hitAt(pod, [
				...container.path,
				"ports",
				index,
				"containerPort"
			], `${container.label} opens port ${number} on the node, because the pod sets hostNetwork: true.`, { severity: "low" });
		}
	}
}
const hostPorts = podRule({
	id: "GH-PSS-HOST-PORTS",
	title: "Container opens a port on the node",
	control: baseline("Host Ports"),
	severity: "medium",
	severityReason: "A host port is reachable past Services and often past network policies; low where it only follows from hostNetwork, which is reported by itself.",
	remediation: "Remove hostPort and publish the port with a Service.",
	*checkPod(pod) {
		for (const container of pod.containers) for (const [index, port] of listAt(container.value, "ports").entries()) {
			const hostPort = fieldAt(port, "hostPort");
			if (typeof hostPort === "number" && hostPort !== 0) yield hitAt(pod, [
				...container.path,
				"ports",
				index,
				"hostPort"
			], `${container.label} sets hostPort: ${show(hostPort)}.`);
		}
		if (fieldAt(pod.spec, "hostNetwork") === true) yield* impliedHostPorts(pod);
	}
});
// src/builtin/rules/pod-security/host-path.ts
const RUNTIME_SOCKET = /\/(docker|dockershim|containerd|crio|cri-dockerd|podman|buildkitd)\.sock$/;
const SENSITIVE = [
	/^\/$/,
	/^\/(etc|root|home|var|run|proc|sys|dev|boot)$/,
	/^\/var\/(lib|run)$/,
	/^\/etc\/(kubernetes|ssh|shadow|passwd|cni|containerd|crio|docker)(\/|$)/,
	/^\/var\/lib\/(kubelet|etcd|docker|containerd|containers|rancher|k0s)(\/|$)/,
	/^\/(var\/)?run\/(docker|containerd|crio|podman)(\/|$)/,
	/^\/root(\/|$)/,
	/^\/proc(\/|$)/
];
function normalise(path) {
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	const kept = [];
	for (const part of parts) if (part === "..") kept.pop();
	else kept.push(part);
	return `/${kept.join("/")}`;
}
function isReadOnlyEverywhere(pod, volume) {
	const mounts = pod.containers.flatMap((container) => listAt(container.value, "volumeMounts")).filter((mount) => volume !== void 0 && textAt(mount, "name") === volume);
	return mounts.length > 0 && mounts.every((mount) => fieldAt(mount, "readOnly") === true);
}
function assess(pod, volume) {
	const path = normalise(textAt(volume, "hostPath", "path") ?? "/");
	if (RUNTIME_SOCKET.test(path)) return {
		note: ": the socket of the container runtime, which is root on the node",
		severity: "high"
	};
	if (SENSITIVE.some((pattern) => pattern.test(path))) return {
		note: ", which holds what the node itself relies on",
		severity: "high"
	};
	return isReadOnlyEverywhere(pod, textAt(volume, "name")) ? {
		note: " (mounted read-only)",
		severity: "medium"
	} : {
		note: " (writable)",
		severity: "high"
	};
}
const hostPath = podRule({
	id: "GH-PSS-HOST-PATH",
	title: "Pod mounts a path of the node",
	control: baseline("HostPath Volumes"),
	also: [hardeningGuide("Pod security enforcement")],
	severity: "high",
	severityReason: "Files of the node are a way to its root and to other pods; medium where every mount is read-only and the path holds no credentials, sockets or system state.",
	remediation: "Use emptyDir, configMap, secret, a persistentVolumeClaim or a CSI volume; talk to the cluster through its API and not through the container runtime socket.",
	*checkPod(pod) {
		for (const { path, value } of objectsAt(pod.spec, "volumes")) if (fieldAt(value, "hostPath") !== void 0) {
			const { note, severity } = assess(pod, value);
			const field = [
				...pod.specPath,
				...path,
				"hostPath"
			];
			const message = `The volume ${show(fieldAt(value, "name"))} is the path ${show(fieldAt(value, "hostPath", "path"))} of the node${note}.`;
			yield hitAt(pod, field, message, { severity });
		}
	}
});
// src/builtin/rules/pod-security/host-probes.ts
const HANDLERS = [
	["livenessProbe"],
	["readinessProbe"],
	["startupProbe"],
	["lifecycle", "postStart"],
	["lifecycle", "preStop"]
];
const ACTIONS = ["httpGet", "tcpSocket"];
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;
const hostProbes = podRule({
	id: "GH-PSS-HOST-PROBES",
	title: "Probe or lifecycle hook names a host",
	control: baseline("Host Probes / Lifecycle Hooks"),
	severity: "medium",
	severityReason: "The kubelet makes the request, so a pod can have it call addresses that the pod itself may not reach; low for the loopback address of the node.",
	remediation: "Remove host from httpGet and tcpSocket: without it the kubelet asks the pod itself.",
	appliesTo: (version) => isAtLeast(version, 34),
	*checkPod(pod) {
		for (const container of pod.containers) for (const handler of HANDLERS) for (const action of ACTIONS) {
			const path = [
				...handler,
				action,
				"host"
			];
			const host = textAt(container.value, ...path) ?? "";
			if (host !== "") {
				const message = `${container.label} sets ${path.join(".")}: ${show(host)}.`;
				yield hitAt(pod, [...container.path, ...path], message, LOOPBACK.test(host) ? { severity: "low" } : {});
			}
		}
	}
});
// src/builtin/rules/pod-security/volume-types.ts
const ALLOWED = "configMap csi downwardAPI emptyDir ephemeral image persistentVolumeClaim projected secret".split(" ");
const FORBIDDEN = "gcePersistentDisk awsElasticBlockStore gitRepo nfs iscsi glusterfs rbd flexVolume cinder cephfs flocker fc azureFile vsphereVolume quobyte azureDisk portworxVolume photonPersistentDisk scaleIO storageos".split(" ");
const VOLUME_SOURCES = [
	...ALLOWED,
	...FORBIDDEN,
	"hostPath"
];
const volumeTypes = podRule({
	id: "GH-PSS-VOLUME-TYPES",
	title: "Pod mounts a volume type outside the restricted set",
	control: restricted("Volume Types"),
	severity: "low",
	severityReason: "Such volumes carry storage addresses and credentials in the pod instead of in a PersistentVolume, but give no way to the node.",
	remediation: `Use a persistentVolumeClaim, or one of ${ALLOWED.join(", ")}.`,
	*checkPod(pod) {
		for (const { path, value } of objectsAt(pod.spec, "volumes")) {
			const type = FORBIDDEN.find((source) => fieldAt(value, source) !== void 0);
			const isAllowed = ALLOWED.some((source) => fieldAt(value, source) !== void 0);
			if (type !== void 0 && !isAllowed) {
				const message = `The volume ${show(fieldAt(value, "name"))} is of the type ${type}.`;
				yield hitAt(pod, [
					...pod.specPath,
					...path,
					type
				], message);
			}
		}
	}
});
// src/builtin/rules/pod-security/pod-shape.ts
const list = (shape) => ({ list: shape });
const fields = (shapes) => ({ fields: shapes });
const map = (shape) => ({ map: shape });
const SHARED_SECURITY = {
	runAsNonRoot: "boolean",
	runAsUser: "integer",
	runAsGroup: "integer",
	seccompProfile: fields({
		type: "string",
		localhostProfile: "string"
	}),
	appArmorProfile: fields({
		type: "string",
		localhostProfile: "string"
	}),
	seLinuxOptions: fields({
		type: "string",
		user: "string",
		role: "string",
		level: "string"
	}),
	windowsOptions: fields({ hostProcess: "boolean" })
};
const handler = fields({
	httpGet: fields({ host: "string" }),
	tcpSocket: fields({ host: "string" })
});
const container = fields({
	name: "string",
	image: "string",
	restartPolicy: "string",
	command: list("string"),
	args: list("string"),
	env: list(fields({
		name: "string",
		value: "string",
		valueFrom: fields({ secretKeyRef: fields({
			name: "string",
			key: "string"
		}) })
	})),
	envFrom: list(fields({ secretRef: fields({ name: "string" }) })),
	ports: list(fields({
		hostPort: "integer",
		containerPort: "integer"
	})),
	volumeMounts: list(fields({
		name: "string",
		readOnly: "boolean"
	})),
	resources: fields({
		limits: map(true),
		requests: map(true)
	}),
	livenessProbe: handler,
	readinessProbe: handler,
	startupProbe: handler,
	lifecycle: fields({
		postStart: handler,
		preStop: handler
	}),
	securityContext: fields({
		...SHARED_SECURITY,
		privileged: "boolean",
		allowPrivilegeEscalation: "boolean",
		readOnlyRootFilesystem: "boolean",
		procMount: "string",
		capabilities: fields({
			add: list("string"),
			drop: list("string")
		})
	})
});
const volume = fields({
	...Object.fromEntries(VOLUME_SOURCES.map((source) => [source, fields({})])),
	name: "string",
	hostPath: fields({
		path: "string",
		type: "string"
	})
});
const POD_SHAPE = fields({
	metadata: fields({
		annotations: map("string"),
		labels: map("string")
	}),
	spec: fields({
		hostNetwork: "boolean",
		hostPID: "boolean",
		hostIPC: "boolean",
		hostUsers: "boolean",
		automountServiceAccountToken: "boolean",
		serviceAccountName: "string",
		serviceAccount: "string",
		restartPolicy: "string",
		os: fields({ name: "string" }),
		resources: fields({
			limits: map(true),
			requests: map(true)
		}),
		securityContext: fields({
			...SHARED_SECURITY,
			sysctls: list(fields({ name: "string" }))
		}),
		volumes: list(volume),
		containers: list(container),
		initContainers: list(container),
		ephemeralContainers: list(container)
	})
});
// src/builtin/rules/pod-security/malformed.ts
function* missingParts(object, root) {
	const spec = [...root, "spec"];
	if (fieldIn(object.value, spec) === void 0) {
		yield hitAt({ object }, spec, `The ${object.kind} has no pod to judge: ${formatFieldPath(spec)} is missing.`);
		return;
	}
	const containers = fieldAt(object.value, ...spec, "containers");
	if (containers === void 0 || Array.isArray(containers) && containers.length === 0) yield hitAt({ object }, [...spec, "containers"], `The pod has no containers: ${formatFieldPath(spec)}.containers is missing or empty.`);
}
function* unknownVolumes(object, root) {
	for (const { path, value } of objectsAt(fieldIn(object.value, root), "spec", "volumes")) {
		const unknown = Object.keys(value).find((name) => name !== "name" && !VOLUME_SOURCES.includes(name));
		if (unknown !== void 0) {
			const message = `The volume ${show(fieldAt(value, "name"))} is of a type that Kubernetes does not have: ${show(unknown)}.`;
			yield hitAt({ object }, [
				...root,
				...path,
				unknown
			], message);
		}
	}
}
function wrongParent(object, root) {
	for (let depth = 1; depth <= root.length; depth += 1) {
		const path = root.slice(0, depth);
		const parent = fieldIn(object.value, path);
		if (parent !== void 0 && !isObject(parent)) return hitAt({ object }, path, `The field ${formatFieldPath(path)} must be a map: there is no pod to judge.`);
	}
}
function* check(object) {
	const root = podPath(object);
	if (root === void 0) return;
	const parent = wrongParent(object, root);
	if (parent !== void 0) {
		yield parent;
		return;
	}
	const pod = root.length === 0 ? object.value : fieldIn(object.value, root);
	for (const { path, expected, found } of mismatches(pod, POD_SHAPE, root)) yield hitAt({ object }, path, `The field ${formatFieldPath(path)} must be ${expected} and is ${found}, so it cannot be judged.`);
	yield* missingParts(object, root);
	yield* unknownVolumes(object, root);
}
const malformedPod = {
	id: "GH-PSS-MALFORMED",
	title: "Pod cannot be judged: a field is missing or of a wrong type",
	control: documentation("Pod v1 core", "reference/kubernetes-api/workload-resources/pod-v1/"),
	severity: "high",
	severityReason: "Kubernetes refuses the object, so what will be deployed in its place has not been judged.",
	remediation: "Write the field with the type Kubernetes wants: true and false without quotes, numbers without quotes, lists with a dash.",
	kinds: ["Pod"],
	check
};
// src/builtin/rules/pod-security/privilege-escalation.ts
const FIELD = ["securityContext", "allowPrivilegeEscalation"];
function forbidEscalation(pod, container) {
	const path = [...container.path, ...FIELD];
	return fieldIn(container.value, FIELD) === void 0 && fieldAt(container.value, "securityContext", "privileged") !== true && listAt(container.value, "securityContext", "capabilities", "add").length === 0 && !isWindows(pod) && canSet(pod.object.value, path) ? {
		description: `Forbid privilege escalation in ${container.label}.`,
		edits: [{
			op: "set",
			path,
			value: false
		}]
	} : void 0;
}
const privilegeEscalation = podRule({
	id: "GH-PSS-PRIVILEGE-ESCALATION",
	title: "Container may gain more privileges than its parent",
	control: restricted("Privilege Escalation"),
	also: [hardeningGuide("Pod security enforcement")],
	severity: "medium",
	severityReason: "Set-user-ID programs in the image turn a foothold as any user into root in the container.",
	remediation: "Write securityContext.allowPrivilegeEscalation: false in every container.",
	*checkPod(pod, { version }) {
		if (isAtLeast(version, 25) && isWindows(pod)) return;
		for (const container of pod.containers) {
			const value = fieldIn(container.value, FIELD);
			if (value !== false) {
				const fix = forbidEscalation(pod, container);
				const seen = value === true ? "sets allowPrivilegeEscalation: true" : "does not set allowPrivilegeEscalation: false";
				yield hitAt(pod, [...container.path, ...FIELD], `${container.label} ${seen}.`, fix === void 0 ? {} : { fix });
			}
		}
	}
});
// src/builtin/rules/pod-security/privileged.ts
const PRIVILEGED = ["securityContext", "privileged"];
const privileged = podRule({
	id: "GH-PSS-PRIVILEGED",
	title: "Container is privileged",
	control: baseline("Privileged Containers"),
	also: [hardeningGuide("Pod security enforcement")],
	severity: "high",
	severityReason: "A privileged container has all devices and capabilities of the node; critical together with hostPID, because one nsenter then is a root shell on the node.",
	remediation: "Write securityContext.privileged: false and add only the single capability that is needed.",
	*checkPod(pod) {
		const isCritical = fieldAt(pod.spec, "hostPID") === true;
		for (const container of pod.containers) if (fieldIn(container.value, PRIVILEGED) === true) {
			const message = `${container.label} sets privileged: true${isCritical ? " in a pod that sets hostPID: true" : ""}.`;
			yield hitAt(pod, [...container.path, ...PRIVILEGED], message, isCritical ? { severity: "critical" } : {});
		}
	}
});
// src/builtin/rules/pod-security/proc-mount.ts
const PROC_MOUNT = ["securityContext", "procMount"];
const CONTROL = "/proc Mount Type";
const USER_NAMESPACES = 35;
function isInUserNamespace(pod) {
	return fieldAt(pod.spec, "hostUsers") === false;
}
function* unmasked(pod) {
	for (const container of pod.containers) {
		const type = textAt(container.value, ...PROC_MOUNT);
		if (type !== void 0 && type !== "Default") yield hitAt(pod, [...container.path, ...PROC_MOUNT], `${container.label} sets procMount: ${show(type)}.`);
	}
}
const procMount = podRule({
	id: "GH-PSS-PROC-MOUNT",
	title: "Container sees an unmasked /proc",
	control: baseline(CONTROL),
	severity: "medium",
	severityReason: "The masked parts of /proc tell about the kernel of the node and let it be changed.",
	remediation: "Remove securityContext.procMount, or write Default; from Kubernetes 1.35 hostUsers: false also allows it.",
	*checkPod(pod, { version }) {
		if (!isAtLeast(version, USER_NAMESPACES) || !isInUserNamespace(pod)) yield* unmasked(pod);
	}
});
const procMountRestricted = podRule({
	id: "GH-PSS-PROC-MOUNT-RESTRICTED",
	title: "Container in a user namespace sees an unmasked /proc",
	control: restricted(CONTROL),
	severity: "low",
	severityReason: "In a user namespace root of the container is nobody on the node, so an unmasked /proc shows more than it lets change.",
	remediation: "Remove securityContext.procMount, or write Default.",
	appliesTo: (version) => isAtLeast(version, USER_NAMESPACES),
	*checkPod(pod) {
		if (isInUserNamespace(pod)) yield* unmasked(pod);
	}
});
// src/builtin/rules/pod-security/run-as.ts
const NON_ROOT = ["securityContext", "runAsNonRoot"];
const USER = ["securityContext", "runAsUser"];
const GUIDE = hardeningGuide("\"Non-root\" containers and \"rootless\" container engines");
function isRelaxed(pod, version) {
	return isAtLeast(version, 35) && fieldAt(pod.spec, "hostUsers") === false;
}
function requireNonRoot(pod, path, affected) {
	return affected.every((container) => {
		const user = fieldIn(container.value, USER) ?? fieldIn(pod.spec, USER);
		return typeof user === "number" && user > 0;
	}) && canSet(pod.object.value, path) ? {
		description: "Require the non-root user that runAsUser already names.",
		edits: [{
			op: "set",
			path,
			value: true
		}]
	} : void 0;
}
function hit(pod, path, message, affected) {
	const fix = requireNonRoot(pod, path, affected);
	return hitAt(pod, path, message, fix === void 0 ? {} : { fix });
}
function* checkNonRoot(pod) {
	const podValue = fieldIn(pod.spec, NON_ROOT);
	const path = [...pod.specPath, ...NON_ROOT];
	const unset = pod.containers.filter((container) => typeof fieldIn(container.value, NON_ROOT) !== "boolean");
	if (podValue === false) yield hit(pod, path, "The pod sets runAsNonRoot: false.", unset);
	else if (podValue !== true && unset.length > 0) yield hit(pod, path, `Neither the pod nor ${unset.map(({ label }) => label).join(", ")} sets runAsNonRoot: true.`, unset);
	for (const container of pod.containers) if (fieldIn(container.value, NON_ROOT) === false) yield hit(pod, [...container.path, ...NON_ROOT], `${container.label} sets runAsNonRoot: false.`, [container]);
}
const runAsNonRoot = podRule({
	id: "GH-PSS-RUN-AS-NON-ROOT",
	title: "Container may run as root",
	control: restricted("Running as Non-root"),
	also: [GUIDE],
	severity: "medium",
	severityReason: "Root in the container is root to the kernel: a flaw in either gives the node.",
	remediation: "Write securityContext.runAsNonRoot: true in the pod, and a runAsUser above 0 when the image names its user only by name or not at all.",
	*checkPod(pod, { version }) {
		if (!isRelaxed(pod, version)) yield* checkNonRoot(pod);
	}
});
const runAsUser = podRule({
	id: "GH-PSS-RUN-AS-USER",
	title: "Container runs as root by number",
	control: restricted("Running as Non-root user"),
	also: [GUIDE],
	severity: "medium",
	severityReason: "The manifest makes the process root even if the image would not.",
	remediation: "Write a runAsUser above 0 that owns the files the container writes.",
	appliesTo: (version) => isAtLeast(version, 23),
	*checkPod(pod, { version }) {
		if (isRelaxed(pod, version)) return;
		for (const holder of securityHolders(pod)) if (fieldIn(holder.value, USER) === 0) yield hitAt(pod, [...holder.path, ...USER], `${holder.label} sets runAsUser: 0.`);
	}
});
// src/builtin/rules/pod-security/seccomp.ts
const PROFILE = ["securityContext", "seccompProfile"];
const LEGACY_ANNOTATION = /^(container\.)?seccomp\.security\.alpha\.kubernetes\.io\//;
function isConfined(profile) {
	const type = fieldAt(profile, "type");
	return type === "RuntimeDefault" || type === "Localhost";
}
const seccomp = podRule({
	id: "GH-PSS-SECCOMP",
	title: "Seccomp is switched off",
	control: baseline("Seccomp"),
	also: [hardeningGuide("Hardening container environments")],
	severity: "medium",
	severityReason: "Without seccomp every system call of the kernel is open to the container, also those that exploits need.",
	remediation: "Write seccompProfile.type: RuntimeDefault (or Localhost with a profile of your own).",
	*checkPod(pod) {
		for (const holder of securityHolders(pod)) {
			const profile = fieldIn(holder.value, PROFILE);
			if (isObject(profile) && !isConfined(profile)) {
				const message = `${holder.label} sets seccompProfile.type: ${show(fieldAt(profile, "type"))}.`;
				yield hitAt(pod, [
					...holder.path,
					...PROFILE,
					"type"
				], message);
			}
		}
	}
});
function runtimeDefault(pod) {
	const path = [
		...pod.specPath,
		...PROFILE,
		"type"
	];
	return fieldIn(pod.spec, PROFILE) !== void 0 || Object.keys(objectAt(pod.metadata, "annotations")).some((name) => LEGACY_ANNOTATION.test(name)) || isWindows(pod) || !canSet(pod.object.value, path) ? void 0 : {
		description: "Use the seccomp profile of the container runtime.",
		edits: [{
			op: "set",
			path,
			value: "RuntimeDefault"
		}]
	};
}
function* checkRestricted(pod, { version }) {
	const podProfile = fieldIn(pod.spec, PROFILE);
	if (isAtLeast(version, 25) && isWindows(pod) || isObject(podProfile)) return;
	const unset = pod.containers.filter((container) => !isObject(fieldIn(container.value, PROFILE)));
	if (unset.length > 0) {
		const fix = runtimeDefault(pod);
		const message = `Neither the pod nor ${unset.map(({ label }) => label).join(", ")} sets seccompProfile.type.`;
		yield hitAt(pod, [
			...pod.specPath,
			...PROFILE,
			"type"
		], message, fix === void 0 ? {} : { fix });
	}
}
const seccompRestricted = podRule({
	id: "GH-PSS-SECCOMP-RESTRICTED",
	title: "No seccomp profile is set",
	control: restricted("Seccomp"),
	also: [hardeningGuide("Hardening container environments")],
	severity: "low",
	severityReason: "Whether a container without a profile is confined depends on the kubelet of each node (seccompDefault).",
	remediation: "Write securityContext.seccompProfile.type: RuntimeDefault in the pod.",
	checkPod: checkRestricted
});
// src/builtin/rules/pod-security/selinux.ts
const OPTIONS = ["securityContext", "seLinuxOptions"];
const TYPES = [
	"",
	"container_t",
	"container_init_t",
	"container_kvm_t"
];
const TYPES_1_31 = [...TYPES, "container_engine_t"];
const seLinux = podRule({
	id: "GH-PSS-SELINUX",
	title: "SELinux type, user or role is overridden",
	control: baseline("SELinux"),
	also: [hardeningGuide("Hardening container environments")],
	severity: "medium",
	severityReason: "Types such as spc_t take the confinement of the container away on nodes that enforce SELinux.",
	remediation: "Remove seLinuxOptions.user and .role, and use the type container_t, container_init_t or container_kvm_t (container_engine_t from Kubernetes 1.31).",
	*checkPod(pod, { version }) {
		const types = isAtLeast(version, 31) ? TYPES_1_31 : TYPES;
		for (const holder of securityHolders(pod)) for (const option of [
			"type",
			"user",
			"role"
		]) {
			const value = textAt(holder.value, ...OPTIONS, option) ?? "";
			if (option === "type" ? !types.includes(value) : value !== "") {
				const message = `${holder.label} sets seLinuxOptions.${option}: ${show(value)}.`;
				yield hitAt(pod, [
					...holder.path,
					...OPTIONS,
					option
				], message);
			}
		}
	}
});
// src/builtin/rules/pod-security/sysctls.ts
const SAFE_SYSCTLS = [
	{
		since: 0,
		names: [
			"kernel.shm_rmid_forced",
			"net.ipv4.ip_local_port_range",
			"net.ipv4.ip_unprivileged_port_start",
			"net.ipv4.ping_group_range",
			"net.ipv4.tcp_syncookies"
		]
	},
	{
		since: 27,
		names: ["net.ipv4.ip_local_reserved_ports"]
	},
	{
		since: 29,
		names: [
			"net.ipv4.tcp_fin_timeout",
			"net.ipv4.tcp_keepalive_intvl",
			"net.ipv4.tcp_keepalive_probes",
			"net.ipv4.tcp_keepalive_time"
		]
	},
	{
		since: 32,
		names: ["net.ipv4.tcp_rmem", "net.ipv4.tcp_wmem"]
	},
	{
		since: 37,
		names: ["net.ipv4.tcp_notsent_lowat", "net.ipv4.tcp_slow_start_after_idle"]
	}
];
function isSafe(name, version) {
	return SAFE_SYSCTLS.some(({ since, names }) => isAtLeast(version, since) && names.includes(name));
}
// src/builtin/rules/index.ts
const rules = [
	...[
		hostProcess,
		hostNamespaces,
		privileged,
		capabilities,
		hostPath,
		hostPorts,
		hostProbes,
		appArmor,
		seLinux,
		procMount,
		seccomp,
		podRule({
			id: "GH-PSS-SYSCTLS",
			title: "Pod sets an unsafe sysctl",
			control: baseline("Sysctls"),
			severity: "medium",
			severityReason: "A sysctl outside the safe set can weaken or starve other pods on the node; the kubelet must allow it by name.",
			remediation: "Remove the sysctl, or set it on the node for all.",
			*checkPod(pod, { version }) {
				for (const { path, value } of objectsAt(pod.spec, "securityContext", "sysctls")) {
					const name = textAt(value, "name") ?? "";
					if (!isSafe(name, version)) {
						const message = `The pod sets the sysctl ${show(name)}, which is not in the safe set of Kubernetes ${version.major}.${version.minor}.`;
						yield hitAt(pod, [
							...pod.specPath,
							...path,
							"name"
						], message);
					}
				}
			}
		}),
		volumeTypes,
		privilegeEscalation,
		runAsNonRoot,
		runAsUser,
		seccompRestricted,
		capabilitiesRestricted,
		procMountRestricted,
		malformedPod
	],
	...hardeningRules,
	...rbacRules,
	...grafanaRules
];
// src/builtin/scanner.ts
function judgeManifests(manifests, options) {
	const objects = manifests.loaded.map(({ object }) => object);
	const context = {
		version: options.kubernetesVersion,
		objects
	};
	const patches = new Patches(originsOf(manifests.loaded));
	const evaluation = evaluate(chooseRules(rules, options.podSecurity, context), context, (ruleId, hit) => patches.of(ruleId, hit));
	const access = accessGraph(objects);
	const coverage = {
		unit: "objects",
		examined: objects.length,
		passed: objects.length - evaluation.hit.size,
		skipped: manifests.foreign
	};
	return {
		result: {
			observations: evaluation.observations,
			controls: evaluation.controls,
			coverage,
			gaps: [...manifests.gaps, ...evaluation.gaps],
			notices: [...manifests.notices, ...patches.notices()],
			...access !== void 0 && { access }
		},
		fixable: patches.fixable
	};
}
function originsOf(loaded) {
	return new Map(loaded.flatMap(({ object, origin }) => origin === void 0 ? [] : [[object, origin]]));
}
export { judgeManifests };
