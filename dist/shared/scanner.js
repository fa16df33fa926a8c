import { n as isAtLeast, t as NEWEST_KUBERNETES } from "./kubernetes-version.js";
import { _ as show, a as isLongRunning, c as podPath, d as fieldAt, f as fieldIn, g as objectsAt, h as objectAt, i as hitAt, l as securityHolders, m as listAt, o as isWindows, p as isObject, r as groupOf, s as podOf, t as loadManifests, u as canSet, v as textAt, y as textsAt } from "./load.js";
import { r as messageOf } from "./errors.js";
import { t as unifiedDiff } from "./diff.js";
import { t as patchDocument } from "./patch.js";
import { n as isLiteralSecret, r as isSecretName, t as credentialIn } from "./credential.js";
// src/builtin/rules/standards.ts
const POD_SECURITY_STANDARDS = "https://kubernetes.io/docs/concepts/security/pod-security-standards/";
function baseline(name) {
	return {
		standard: "Pod Security Standards (baseline)",
		name,
		url: `${POD_SECURITY_STANDARDS}#baseline`
	};
}
function restricted(name) {
	return {
		standard: "Pod Security Standards (restricted)",
		name,
		url: `${POD_SECURITY_STANDARDS}#restricted`
	};
}
function hardeningGuide(section) {
	return {
		standard: "NSA/CISA Kubernetes Hardening Guide 1.2",
		name: section,
		url: "https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF"
	};
}
function rbacPractice(name, anchor) {
	return {
		standard: "Kubernetes RBAC Good Practices",
		name,
		url: `https://kubernetes.io/docs/concepts/security/rbac-good-practices/#${anchor}`
	};
}
function documentation(name, path) {
	return {
		standard: "Kubernetes documentation",
		name,
		url: `https://kubernetes.io/docs/${path}`
	};
}
function cisBenchmark(name) {
	return {
		standard: "CIS Kubernetes Benchmark",
		name,
		url: "https://www.cisecurity.org/benchmark/kubernetes"
	};
}
// src/builtin/rules/rbac/role.ts
function isRbac(object) {
	return groupOf(object) === "rbac.authorization.k8s.io";
}
function isRole(object) {
	return (object.kind === "Role" || object.kind === "ClusterRole") && isRbac(object);
}
function isBinding(object) {
	return (object.kind === "RoleBinding" || object.kind === "ClusterRoleBinding") && isRbac(object);
}
function readPolicyRules(role) {
	return objectsAt(role.value, "rules").map(({ path, value }) => {
		const texts = (field) => textsAt(value, field).map(({ text }) => text);
		return {
			path,
			apiGroups: texts("apiGroups"),
			resources: texts("resources"),
			verbs: texts("verbs"),
			resourceNames: texts("resourceNames"),
			nonResourceURLs: texts("nonResourceURLs")
		};
	});
}
const known = new WeakMap();
function policyRules(role) {
	const found = known.get(role) ?? readPolicyRules(role);
	known.set(role, found);
	return found;
}
function includesGroup(rule, groups) {
	return rule.apiGroups.length === 0 || rule.apiGroups.some((group) => group === "*" || groups.includes(group));
}
function namesResource(granted, resource) {
	const slash = resource.indexOf("/");
	return granted === resource || slash >= 0 && granted === `*${resource.slice(slash)}`;
}
function grantOf(rule, permission) {
	const resources = rule.resources.filter((granted) => permission.resources.some((resource) => namesResource(granted, resource)));
	if (resources.length === 0 || !includesGroup(rule, permission.apiGroups)) return;
	const isNamed = resources.some((resource) => resource !== "*");
	const verbs = rule.verbs.filter((verb) => verb === "*" && isNamed || permission.verbs.includes(verb));
	return verbs.length > 0 ? {
		resources,
		verbs
	} : void 0;
}
const ONE_STEP_LOWER = {
	critical: "high",
	high: "medium",
	medium: "low",
	low: "low",
	info: "info",
	unknown: "unknown"
};
function severityIn(role, rule, severity) {
	const scoped = role.kind === "Role" ? ONE_STEP_LOWER[severity] : severity;
	return rule.resourceNames.length > 0 && scoped !== "info" ? "low" : scoped;
}
// src/builtin/rules/rbac/aggregation.ts
const LABEL = "rbac.authorization.k8s.io/aggregate-to-";
function* check$4(role) {
	if (!isRole(role) || role.kind !== "ClusterRole") return;
	if (fieldAt(role.value, "aggregationRule") !== void 0) {
		const message = `The ClusterRole ${show(role.name)} takes its rules from every ClusterRole with the labels it names.`;
		yield hitAt({ object: role }, ["aggregationRule"], message);
	}
	for (const [label, value] of Object.entries(objectAt(role.value, "metadata", "labels"))) if (label.startsWith(LABEL) && value === "true") {
		const message = `The ClusterRole ${show(role.name)} adds its rules to ${show(label.slice(39))}, for all who have that role.`;
		yield hitAt({ object: role }, [
			"metadata",
			"labels",
			label
		], message, { severity: "info" });
	}
}
const aggregation = {
	id: "GH-RBAC-AGGREGATION",
	title: "ClusterRole is put together from labels",
	control: documentation("Aggregated ClusterRoles", "reference/access-authn-authz/rbac/#aggregated-clusterroles"),
	severity: "low",
	severityReason: "Whoever may label a ClusterRole changes what this one gives, and the manifest does not show it; info for a role that adds itself to another, as charts do for their own resources.",
	remediation: "Write the rules into the role, or see that only trusted people may write ClusterRoles.",
	kinds: ["ClusterRole"],
	check: check$4
};
// src/builtin/rules/rbac/bindings.ts
const PUBLIC_ROLES = new Set([
	"system:public-info-viewer",
	"system:discovery",
	"system:basic-user"
]);
function isClusterAdmin(binding) {
	return fieldAt(binding.value, "roleRef", "kind") === "ClusterRole" && fieldAt(binding.value, "roleRef", "name") === "cluster-admin";
}
function* checkClusterAdmin(binding) {
	if (isBinding(binding) && isClusterAdmin(binding)) {
		const isNamespaced = binding.kind === "RoleBinding";
		const where = isNamespaced ? "in its namespace" : "in the whole cluster";
		const names = objectsAt(binding.value, "subjects").map(({ value }) => show(textAt(value, "name")));
		const message = `The ${binding.kind} ${show(binding.name)} gives cluster-admin ${where} to ${names.slice(0, 5).join(", ") || "nobody yet"}.`;
		yield hitAt({ object: binding }, ["roleRef", "name"], message, isNamespaced ? { severity: "medium" } : {});
	}
}
const clusterAdmin = {
	id: "GH-RBAC-CLUSTER-ADMIN",
	title: "Binding gives cluster-admin",
	control: rbacPractice("Least privilege", "least-privilege"),
	severity: "high",
	severityReason: "The holder may do everything in the cluster; medium in a RoleBinding, where it is everything in one namespace.",
	remediation: "Bind a role with the permissions that are used.",
	kinds: ["RoleBinding", "ClusterRoleBinding"],
	check: checkClusterAdmin
};
function* subjectHits(binding, { isMeant, severityFor }) {
	for (const { path, value } of objectsAt(binding.value, "subjects")) {
		const name = textAt(value, "name") ?? "";
		const kind = textAt(value, "kind");
		if (isMeant(kind, name)) {
			const role = show(fieldAt(binding.value, "roleRef", "name"));
			const message = `The ${binding.kind} ${show(binding.name)} gives ${role} to ${kind ?? "the subject"} ${show(name)}.`;
			yield hitAt({ object: binding }, [...path, "name"], message, severityFor === void 0 ? {} : { severity: severityFor(binding) });
		}
	}
}
function subjectRule(subject) {
	const { isMeant: _, severityFor: __, ...rule } = subject;
	return {
		...rule,
		kinds: ["RoleBinding", "ClusterRoleBinding"],
		check: (object) => isBinding(object) ? subjectHits(object, subject) : []
	};
}
function isPublic(binding) {
	return PUBLIC_ROLES.has(textAt(binding.value, "roleRef", "name") ?? "");
}
const subjectRules = [
	subjectRule({
		id: "GH-RBAC-ANONYMOUS",
		title: "Binding gives rights to everybody who can reach the API server",
		control: documentation("Anonymous requests", "reference/access-authn-authz/authentication/#anonymous-requests"),
		severity: "high",
		severityReason: "No credential is needed to use it; critical with cluster-admin, and info for the public roles that Kubernetes itself gives.",
		remediation: "Name a User, Group or ServiceAccount that has to log in.",
		isMeant: (_, name) => name === "system:anonymous" || name === "system:unauthenticated",
		severityFor(binding) {
			const severity = isClusterAdmin(binding) ? "critical" : "high";
			return isPublic(binding) ? "info" : severity;
		}
	}),
	subjectRule({
		id: "GH-RBAC-ALL-AUTHENTICATED",
		title: "Binding gives rights to everybody who can log in",
		control: rbacPractice("Least privilege", "least-privilege"),
		severity: "medium",
		severityReason: "Every user and every pod with a token has it; high with cluster-admin, and info for the public roles that Kubernetes itself gives.",
		remediation: "Name the Users, Groups or ServiceAccounts that need it.",
		isMeant: (kind, name) => kind === "Group" && (name === "system:authenticated" || name === "system:serviceaccounts"),
		severityFor(binding) {
			const severity = isClusterAdmin(binding) ? "high" : "medium";
			return isPublic(binding) ? "info" : severity;
		}
	}),
	subjectRule({
		id: "GH-RBAC-MASTERS",
		title: "Binding names system:masters",
		control: rbacPractice("Least privilege", "least-privilege"),
		severity: "medium",
		severityReason: "The group passes every check, also without this binding and after it is deleted: the binding adds nothing, but whoever wrote it counts on the group.",
		remediation: "Bind a group of your own, which can be taken away again.",
		isMeant: (kind, name) => kind === "Group" && name === "system:masters"
	}),
	subjectRule({
		id: "GH-RBAC-DEFAULT-SERVICE-ACCOUNT",
		title: "Binding gives rights to the default service account",
		control: documentation("Service Accounts: default service accounts", "concepts/security/service-accounts/"),
		severity: "medium",
		severityReason: "Every pod of the namespace that names no service account has the rights, also one that is added later.",
		remediation: "Make a ServiceAccount for the workload and bind that.",
		isMeant: (kind, name) => kind === "ServiceAccount" && name === "default"
	})
];
// src/builtin/rules/rbac/grants.ts
const NAMED = "one step lower in a Role, which holds in one namespace, and low for objects named in resourceNames.";
function describe$4(rule) {
	return rule.resourceNames.length === 0 ? "" : ` named ${rule.resourceNames.slice(0, 3).map(show).join(", ")}`;
}
function* grantHits(role, rule) {
	for (const policy of policyRules(role)) {
		const grants = rule.permissions.map((permission) => grantOf(policy, permission)).filter((grant) => grant !== void 0);
		if (grants.length === 0) continue;
		const resources = [...new Set(grants.flatMap((grant) => grant.resources))];
		const verbs = [...new Set(grants.flatMap((grant) => grant.verbs))];
		const [first] = resources;
		if (first !== void 0) {
			const path = [
				...policy.path,
				"resources",
				policy.resources.indexOf(first)
			];
			const message = `The ${role.kind} ${show(role.name)} may ${verbs.join(", ")} ${resources.join(", ")}${describe$4(policy)}.`;
			yield hitAt({ object: role }, path, message, { severity: severityIn(role, policy, rule.severity) });
		}
	}
}
function grantRule(grant) {
	const { section, permissions: _, ...rule } = grant;
	return {
		...rule,
		severityReason: `${grant.severityReason}; ${NAMED}`,
		control: rbacPractice(...section),
		kinds: ["Role", "ClusterRole"],
		check: (object) => isRole(object) ? grantHits(object, grant) : []
	};
}
const WRITE = [
	"create",
	"update",
	"patch"
];
const grantRules = [
	grantRule({
		id: "GH-RBAC-SECRETS",
		title: "Role may read Secrets",
		section: ["Listing secrets", "listing-secrets"],
		permissions: [{
			apiGroups: [""],
			resources: ["secrets"],
			verbs: [
				"get",
				"list",
				"watch"
			]
		}],
		severity: "high",
		severityReason: "Secrets hold the credentials of other workloads, and list and watch show their content too",
		remediation: "Name the objects in resourceNames with the verb get, in a Role of the namespace."
	}),
	grantRule({
		id: "GH-RBAC-POD-EXEC",
		title: "Role may run commands in pods",
		section: ["Privilege escalation risks", "privilege-escalation-risks"],
		permissions: [{
			apiGroups: [""],
			resources: ["pods/exec", "pods/attach"],
			verbs: ["create", "get"]
		}, {
			apiGroups: [""],
			resources: ["pods/ephemeralcontainers"],
			verbs: ["update", "patch"]
		}],
		severity: "high",
		severityReason: "A command in a pod has all that the pod has: its token, its secrets, its network",
		remediation: "Remove pods/exec, pods/attach and pods/ephemeralcontainers, or keep them to a Role for emergencies."
	}),
	grantRule({
		id: "GH-RBAC-PORT-FORWARD",
		title: "Role may forward ports to pods",
		section: ["Privilege escalation risks", "privilege-escalation-risks"],
		permissions: [{
			apiGroups: [""],
			resources: ["pods/portforward"],
			verbs: ["create", "get"]
		}],
		severity: "medium",
		severityReason: "Port forwarding reaches what listens in a pod past network policies",
		remediation: "Remove pods/portforward, or keep it to a Role of the namespace."
	}),
	grantRule({
		id: "GH-RBAC-TOKEN-REQUEST",
		title: "Role may make tokens for service accounts",
		section: ["Token request", "token-request"],
		permissions: [{
			apiGroups: [""],
			resources: ["serviceaccounts/token"],
			verbs: ["create"]
		}],
		severity: "high",
		severityReason: "A token for a service account gives all that the account may do",
		remediation: "Name the service accounts in resourceNames, in a Role of the namespace."
	}),
	grantRule({
		id: "GH-RBAC-WORKLOAD-CREATE",
		title: "Role may create pods or what makes them",
		section: ["Workload creation", "workload-creation"],
		permissions: [
			{
				apiGroups: [""],
				resources: ["pods", "replicationcontrollers"],
				verbs: ["create"]
			},
			{
				apiGroups: ["apps", "extensions"],
				resources: [
					"deployments",
					"daemonsets",
					"statefulsets",
					"replicasets"
				],
				verbs: WRITE
			},
			{
				apiGroups: ["batch"],
				resources: ["jobs", "cronjobs"],
				verbs: WRITE
			}
		],
		severity: "medium",
		severityReason: "A new pod can mount any Secret and use any service account of its namespace, but controllers often need the right",
		remediation: "Use a Role in the namespaces concerned, and have Pod Security admission enforce restricted there."
	}),
	grantRule({
		id: "GH-RBAC-NODES-PROXY",
		title: "Role may reach the kubelets through nodes/proxy",
		section: ["Access to proxy subresource of Nodes", "access-to-proxy-subresource-of-nodes"],
		permissions: [{
			apiGroups: [""],
			resources: ["nodes/proxy"],
			verbs: ["get", "create"]
		}],
		severity: "high",
		severityReason: "The kubelet runs commands in every pod of its node, past admission and audit",
		remediation: "Remove nodes/proxy; for metrics nodes/metrics and nodes/stats are enough."
	}),
	grantRule({
		id: "GH-RBAC-CSR-APPROVAL",
		title: "Role may approve certificate signing requests",
		section: ["CSRs and certificate issuing", "csrs-and-certificate-issuing"],
		permissions: [{
			apiGroups: ["certificates.k8s.io"],
			resources: ["certificatesigningrequests/approval"],
			verbs: ["update", "patch"]
		}, {
			apiGroups: ["certificates.k8s.io"],
			resources: ["signers"],
			verbs: ["approve", "sign"]
		}],
		severity: "high",
		severityReason: "An approved certificate can be for any user, also a component of the control plane",
		remediation: "Remove the permission, or name the signers in resourceNames."
	}),
	grantRule({
		id: "GH-RBAC-WEBHOOK-WRITE",
		title: "Role may change admission webhooks",
		section: ["Control admission webhooks", "control-admission-webhooks"],
		permissions: [{
			apiGroups: ["admissionregistration.k8s.io"],
			resources: ["mutatingwebhookconfigurations", "validatingwebhookconfigurations"],
			verbs: WRITE
		}],
		severity: "high",
		severityReason: "A webhook sees every object that is written, Secrets too, and a mutating one changes it",
		remediation: "Name the configurations in resourceNames, with the verbs update and patch."
	}),
	grantRule({
		id: "GH-RBAC-PERSISTENT-VOLUME-CREATE",
		title: "Role may create PersistentVolumes",
		section: ["Persistent volume creation", "persistent-volume-creation"],
		permissions: [{
			apiGroups: [""],
			resources: ["persistentvolumes"],
			verbs: ["create"]
		}],
		severity: "medium",
		severityReason: "A PersistentVolume of type hostPath opens the files of the nodes, but a storage provisioner needs the right",
		remediation: "Leave it to the storage provisioner; others need only persistentvolumeclaims."
	}),
	grantRule({
		id: "GH-RBAC-NAMESPACE-WRITE",
		title: "Role may change namespaces",
		section: ["Namespace modification", "namespace-modification"],
		permissions: [{
			apiGroups: [""],
			resources: ["namespaces"],
			verbs: ["update", "patch"]
		}],
		severity: "medium",
		severityReason: "The labels of a namespace decide which Pod Security level is enforced and which network policies hold",
		remediation: "Remove update and patch on namespaces, or name the namespaces in resourceNames."
	}),
	grantRule({
		id: "GH-RBAC-ESCALATE",
		title: "Role may give rights that it does not have",
		section: ["Escalate verb", "escalate-verb"],
		permissions: [{
			apiGroups: ["rbac.authorization.k8s.io"],
			resources: [
				"roles",
				"clusterroles",
				"*"
			],
			verbs: ["escalate", "bind"]
		}],
		severity: "high",
		severityReason: "With escalate or bind the holder makes itself administrator",
		remediation: "Remove escalate and bind, or name the roles that may be given in resourceNames."
	}),
	grantRule({
		id: "GH-RBAC-IMPERSONATE",
		title: "Role may act as somebody else",
		section: ["Impersonate verb", "impersonate-verb"],
		permissions: [{
			apiGroups: ["", "authentication.k8s.io"],
			resources: [
				"users",
				"groups",
				"serviceaccounts",
				"userextras",
				"uids",
				"*"
			],
			verbs: ["impersonate"]
		}],
		severity: "high",
		severityReason: "Whoever may impersonate users or groups has all their rights, also those of system:masters",
		remediation: "Remove impersonate, or name the users and groups in resourceNames."
	})
];
// src/builtin/manifest.ts
function formatFieldPath(path) {
	return path.map((part, index) => {
		if (typeof part === "number") return `[${part}]`;
		return /^[A-Za-z_][\w-]*$/.test(part) ? `${index === 0 ? "" : "."}${part}` : `[${JSON.stringify(part)}]`;
	}).join("");
}
// src/builtin/rules/shape.ts
const NAMES = {
	boolean: "true or false",
	integer: "an integer",
	string: "a string"
};
function describe$3(value) {
	if (value === null) return "nothing";
	if (Array.isArray(value)) return "a list";
	return {
		object: "a map",
		string: "a string",
		number: "a number",
		boolean: "a boolean"
	}[typeof value] ?? typeof value;
}
function hasType(value, type) {
	return type === "integer" ? Number.isInteger(value) : typeof value === type;
}
var Walk = class {
	found = [];
	#path;
	constructor(path) {
		this.#path = [...path];
	}
	visit(value, shape) {
		if (shape === true || value === void 0 || value === null) return;
		if (typeof shape === "string") this.#expect(hasType(value, shape), NAMES[shape], value);
		else if ("list" in shape) {
			if (this.#expect(Array.isArray(value), "a list", value)) this.#visitItems(value, shape.list);
		} else if (this.#expect(isObject(value), "a map", value)) this.#visitFields(value, shape);
	}
	#expect(isRight, expected, value) {
		if (!isRight) this.found.push({
			path: [...this.#path],
			expected,
			found: describe$3(value)
		});
		return isRight;
	}
	#visitItems(items, shape) {
		for (const [index, item] of items.entries()) {
			this.#path.push(index);
			if (this.#expect(item !== null, "an item", item)) this.visit(item, shape);
			this.#path.pop();
		}
	}
	#visitFields(value, shape) {
		for (const name of Object.keys(value)) {
			const wanted = shapeOf(shape, name);
			if (wanted !== true) {
				this.#path.push(name);
				this.visit(value[name], wanted);
				this.#path.pop();
			}
		}
	}
};
function shapeOf(shape, name) {
	if ("map" in shape) return shape.map;
	return "fields" in shape && Object.hasOwn(shape.fields, name) ? shape.fields[name] ?? true : true;
}
function mismatches(value, shape, path) {
	const walk = new Walk(path);
	walk.visit(value, shape);
	return walk.found;
}
// src/builtin/rules/rbac/malformed.ts
const texts = { list: "string" };
const SHAPE = { fields: {
	metadata: { fields: { labels: { map: "string" } } },
	rules: { list: { fields: {
		apiGroups: texts,
		resources: texts,
		verbs: texts,
		resourceNames: texts,
		nonResourceURLs: texts
	} } },
	aggregationRule: { fields: { clusterRoleSelectors: { list: { fields: {} } } } },
	subjects: { list: { fields: {
		kind: "string",
		name: "string",
		namespace: "string",
		apiGroup: "string"
	} } },
	roleRef: { fields: {
		kind: "string",
		name: "string",
		apiGroup: "string"
	} }
} };
function* check$3(object) {
	if (!isRole(object) && !isBinding(object)) return;
	for (const { path, expected, found } of mismatches(object.value, SHAPE, [])) yield hitAt({ object }, path, `The field ${formatFieldPath(path)} must be ${expected} and is ${found}, so it cannot be judged.`);
	if (isBinding(object) && fieldAt(object.value, "roleRef", "name") === void 0) yield hitAt({ object }, ["roleRef", "name"], `The ${object.kind} names no role: roleRef.name is missing.`);
}
const malformedRbac = {
	id: "GH-RBAC-MALFORMED",
	title: "Role or binding cannot be judged: a field is missing or of a wrong type",
	control: documentation("Using RBAC Authorization", "reference/access-authn-authz/rbac/"),
	severity: "high",
	severityReason: "Kubernetes refuses the object, so the rights that will be given in its place have not been judged.",
	remediation: "Write rules and subjects as lists of maps, and apiGroups, resources and verbs as lists of strings.",
	kinds: [
		"Role",
		"ClusterRole",
		"RoleBinding",
		"ClusterRoleBinding"
	],
	check: check$3
};
// src/builtin/rules/rbac/wildcard.ts
const READ = new Set([
	"get",
	"list",
	"watch"
]);
const FIELDS = [
	"resources",
	"verbs",
	"nonResourceURLs",
	"apiGroups"
];
function severityOf$1(rule) {
	const isWrite = rule.verbs.some((verb) => !READ.has(verb));
	if (rule.resources.includes("*")) {
		if (rule.apiGroups.length === 0 || rule.apiGroups.some((group) => group === "*" || group === "")) return "high";
		return isWrite ? "medium" : "low";
	}
	return rule.verbs.includes("*") || isWrite ? "medium" : "low";
}
function* check$2(role) {
	if (!isRole(role)) return;
	for (const rule of policyRules(role)) {
		const wild = FIELDS.filter((field) => rule[field].includes("*"));
		const [first] = wild;
		if (first !== void 0) {
			const path = [
				...rule.path,
				first,
				rule[first].indexOf("*")
			];
			const what = rule.resources.length > 0 ? rule.resources : rule.nonResourceURLs;
			const message = `The ${role.kind} ${show(role.name)} has "*" in ${wild.join(", ")}: it may ${rule.verbs.join(", ")} ${what.join(", ")}.`;
			yield hitAt({ object: role }, path, message, { severity: severityIn(role, rule, severityOf$1(rule)) });
		}
	}
}
const wildcard = {
	id: "GH-RBAC-WILDCARD",
	title: "Role gives rights by wildcard",
	control: rbacPractice("Least privilege", "least-privilege"),
	severity: "high",
	severityReason: "All resources include Secrets, and every resource and verb that is added later; medium or low where the wildcard is only over verbs, one API group or reading, one step lower in a Role, and low for objects named in resourceNames.",
	remediation: "Name the apiGroups, resources and verbs that are used.",
	kinds: ["Role", "ClusterRole"],
	check: check$2
};
// src/builtin/rules/rbac/index.ts
const GUIDE$1 = hardeningGuide("Role-based access control");
function withGuide(rule) {
	return {
		...rule,
		also: [GUIDE$1]
	};
}
const rbacRules = [...[
	wildcard,
	...grantRules,
	clusterAdmin,
	...subjectRules,
	aggregation
].map(withGuide), malformedRbac];
// src/builtin/access-roles.ts
function riskHits(object) {
	const context = {
		version: NEWEST_KUBERNETES,
		objects: [object]
	};
	return rbacRules.flatMap((rule) => [...rule.check?.(object, context) ?? []].map((hit) => ({
		rule,
		hit
	})));
}
function risksOf(hits) {
	const risks = new Map();
	for (const { rule, hit } of hits) {
		const severity = hit.severity ?? rule.severity;
		risks.set(`${rule.id} ${severity}`, {
			ruleId: rule.id,
			severity,
			title: rule.title
		});
	}
	return [...risks.values()];
}
function describe$2(rule) {
	const objects = rule.resources.map((resource) => {
		const groups = rule.apiGroups.filter((group) => group !== "");
		return groups.length === 0 ? resource : `${resource} (${groups.join(", ")})`;
	});
	const named = rule.resourceNames.length === 0 ? "" : ` named ${rule.resourceNames.join(", ")}`;
	return `${rule.verbs.join(", ")} ${[...objects, ...rule.nonResourceURLs].join(", ")}${named}`;
}
function roleId(kind, name, namespace) {
	return kind === "Role" ? `${kind}:${namespace ?? ""}/${name}` : `${kind}:${name}`;
}
function definedRole(object) {
	const isNamespaced = object.kind === "Role" && object.namespace !== void 0;
	return {
		id: roleId(object.kind, object.name, object.namespace),
		kind: object.kind,
		name: object.name,
		...isNamespaced ? { namespace: object.namespace } : {},
		defined: true,
		permissions: policyRules(object).map(describe$2),
		risks: risksOf(riskHits(object)),
		location: object.locate(["rules"])
	};
}
const BUILT_IN = {
	"cluster-admin": {
		permissions: ["* * (*)", "* *"],
		risks: { "GH-RBAC-WILDCARD": "high" }
	},
	admin: {
		permissions: ["nearly everything in a namespace, roles and bindings included"],
		risks: {
			"GH-RBAC-SECRETS": "high",
			"GH-RBAC-POD-EXEC": "high",
			"GH-RBAC-TOKEN-REQUEST": "high",
			"GH-RBAC-WORKLOAD-CREATE": "medium"
		}
	},
	edit: {
		permissions: ["nearly everything in a namespace, without roles and bindings"],
		risks: {
			"GH-RBAC-SECRETS": "high",
			"GH-RBAC-POD-EXEC": "high",
			"GH-RBAC-TOKEN-REQUEST": "high",
			"GH-RBAC-WORKLOAD-CREATE": "medium"
		}
	},
	view: {
		permissions: ["get, list, watch most of a namespace, without Secrets"],
		risks: {}
	}
};
function titleOf(ruleId) {
	return rbacRules.find(({ id }) => id === ruleId)?.title ?? ruleId;
}
function foreignRole(kind, name, namespace) {
	const known = kind === "ClusterRole" && Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : void 0;
	const risks = Object.entries(known?.risks ?? {});
	return {
		id: roleId(kind, name, namespace),
		kind,
		name,
		...kind === "Role" && namespace !== void 0 ? { namespace } : {},
		defined: false,
		permissions: [...known?.permissions ?? []],
		risks: risks.map(([ruleId, severity]) => ({
			ruleId,
			severity,
			title: titleOf(ruleId)
		}))
	};
}
// src/builtin/access.ts
function readSubject(binding, value) {
	const kind = textAt(value, "kind") ?? "User";
	const name = textAt(value, "name") ?? "";
	const namespace = kind === "ServiceAccount" ? textAt(value, "namespace") ?? binding.namespace : void 0;
	return {
		id: kind === "ServiceAccount" ? `${kind}:${namespace ?? ""}/${name}` : `${kind}:${name}`,
		kind,
		name,
		...namespace === void 0 ? {} : { namespace }
	};
}
function readRoleRef(binding) {
	const ref = objectAt(binding.value, "roleRef");
	return foreignRole(textAt(ref, "kind") ?? "ClusterRole", textAt(ref, "name") ?? "", binding.namespace);
}
function readGrant(binding, subject, hits) {
	const namespace = binding.kind === "RoleBinding" ? binding.namespace : void 0;
	const concerning = hits.filter(({ hit }) => hit.path[0] !== "subjects" || hit.path[1] === subject.path[1]);
	return {
		kind: binding.kind,
		name: binding.name,
		...namespace === void 0 ? {} : { namespace },
		subject: readSubject(binding, subject.value).id,
		role: readRoleRef(binding).id,
		risks: risksOf(concerning),
		location: binding.locate(subject.path)
	};
}
function readGrants(binding) {
	const hits = riskHits(binding);
	return objectsAt(binding.value, "subjects").map((subject) => readGrant(binding, subject, hits));
}
function readSubjects(binding) {
	return objectsAt(binding.value, "subjects").map(({ value }) => readSubject(binding, value));
}
function compare(a, b) {
	return a < b ? -1 : Number(a > b);
}
function sorted(items, key) {
	return [...items].sort((a, b) => compare(key(a), key(b)));
}
function keyOf$1(grant) {
	return [
		grant.kind,
		grant.namespace,
		grant.name,
		grant.subject,
		grant.role
	].join("\n");
}
function accessGraph(objects) {
	const roleObjects = objects.filter(isRole);
	const bindingObjects = objects.filter(isBinding);
	if (roleObjects.length === 0 && bindingObjects.length === 0) return;
	const roles = [...bindingObjects.map(readRoleRef), ...roleObjects.map(definedRole)];
	const subjects = bindingObjects.flatMap(readSubjects);
	return {
		subjects: sorted(new Map(subjects.map((subject) => [subject.id, subject])).values(), ({ id }) => id),
		roles: sorted(new Map(roles.map((role) => [role.id, role])).values(), ({ id }) => id),
		bindings: sorted(bindingObjects.flatMap(readGrants), keyOf$1)
	};
}
// src/builtin/evaluation.ts
function chooseRules(rules, level, context) {
	return rules.filter(({ id, control, appliesTo }) => (appliesTo?.(context.version) ?? true) && (level === "restricted" || !id.startsWith("GH-PSS") || !/restricted/i.test(control.standard)));
}
function evaluate(rules, context, patchOf) {
	const evaluator = new Evaluator(context, patchOf);
	for (const object of context.objects) for (const rule of rules) evaluator.run(rule, object);
	for (const rule of rules) evaluator.run(rule);
	return evaluator.evaluation(rules);
}
const NONE = [];
var Evaluator = class {
	#context;
	#patchOf;
	#observations = [];
	#gaps = [];
	#hit = new Set();
	#failed = new Set();
	#broken = new Set();
	constructor(context, patchOf) {
		this.#context = context;
		this.#patchOf = patchOf;
	}
	run(rule, object) {
		try {
			const hits = object === void 0 ? rule.checkAll?.(this.#context) : rule.check?.(object, this.#context);
			for (const hit of hits ?? NONE) {
				this.#observations.push(observationOf(rule, hit, this.#patchOf(rule.id, hit)));
				this.#failed.add(rule.id);
				this.#hit.add(hit.object);
			}
		} catch (error) {
			this.#broken.add(rule.id);
			const reason = `the rule broke on ${object === void 0 ? "the whole set of objects" : `${object.kind} ${object.name} in ${object.file}`} (${messageOf(error)}); this is a mistake in Gatehouse: please report it`;
			this.#gaps.push({
				what: `rule ${rule.id}`,
				reason
			});
		}
	}
	evaluation(rules) {
		const kinds = new Set(this.#context.objects.map(({ kind }) => kind));
		const hasPods = POD_KINDS.some((kind) => kinds.has(kind));
		const looked = (rule) => !this.#broken.has(rule.id) && rule.kinds.some((kind) => kinds.has(kind) || kind === "Pod" && hasPods);
		const controls = rules.map((rule) => {
			const result = this.#failed.has(rule.id) ? "fail" : looked(rule) ? "pass" : "skip";
			return {
				id: rule.id,
				result,
				title: rule.title
			};
		});
		return {
			observations: this.#observations,
			controls,
			gaps: this.#gaps,
			hit: this.#hit
		};
	}
};
const POD_KINDS = "Pod PodTemplate ReplicationController ReplicaSet Deployment DaemonSet StatefulSet Job CronJob".split(" ");
function observationOf(rule, { object, path, message, severity }, patch) {
	const { apiVersion, kind, name, namespace } = object;
	const fieldPath = formatFieldPath(path);
	return {
		ruleId: rule.id,
		kind: "misconfiguration",
		title: rule.title,
		severity: severity ?? rule.severity,
		severitySource: "native",
		severityReason: rule.severityReason,
		message,
		remediation: rule.remediation,
		control: `${rule.control.standard}: ${rule.control.name}`,
		references: [rule.control.url],
		resource: {
			apiVersion,
			kind,
			...namespace !== void 0 && { namespace },
			name,
			fieldPath
		},
		locations: [object.locate(path)],
		...patch !== void 0 && { patch }
	};
}
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
	return unifiedDiff(source.text, after, source.file) || void 0;
}
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
	...rbacRules
];
// src/builtin/scanner.ts
function builtinScanner(ports, version) {
	return {
		name: "gatehouse",
		driver: "builtin",
		version,
		homepage: "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
		licence: "MIT",
		targets: ["manifests"],
		scan: async (_target, options, context) => (await scanManifests(options, {
			...ports,
			...context
		})).result
	};
}
async function scanManifests(options, ports) {
	const manifests = await loadManifests(options, ports);
	ports.signal.throwIfAborted();
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
export { builtinScanner, scanManifests };
