import { NEWEST_KUBERNETES, messageOf } from "./common.js";
import { controlOf } from "./reading-shared.js";
import { fieldAt, formatFieldPath, groupOf, hitAt, isObject, objectAt, objectsAt, podOf, show, textAt, textsAt } from "./manifests-read.js";
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
function* check$2(role) {
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
	check: check$2
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
function describe$2(rule) {
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
			const message = `The ${role.kind} ${show(role.name)} may ${verbs.join(", ")} ${resources.join(", ")}${describe$2(policy)}.`;
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
// src/builtin/rules/shape.ts
const NAMES = {
	boolean: "true or false",
	integer: "an integer",
	string: "a string"
};
function describe$1(value) {
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
			found: describe$1(value)
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
function* check$1(object) {
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
	check: check$1
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
function severityOf(rule) {
	const isWrite = rule.verbs.some((verb) => !READ.has(verb));
	if (rule.resources.includes("*")) {
		if (rule.apiGroups.length === 0 || rule.apiGroups.some((group) => group === "*" || group === "")) return "high";
		return isWrite ? "medium" : "low";
	}
	return rule.verbs.includes("*") || isWrite ? "medium" : "low";
}
function* check(role) {
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
			yield hitAt({ object: role }, path, message, { severity: severityIn(role, rule, severityOf(rule)) });
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
	check
};
// src/builtin/rules/rbac/index.ts
const GUIDE = hardeningGuide("Role-based access control");
function withGuide(rule) {
	return {
		...rule,
		also: [GUIDE]
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
function describe(rule) {
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
		permissions: policyRules(object).map(describe),
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
function keyOf(grant) {
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
		bindings: sorted(bindingObjects.flatMap(readGrants), keyOf)
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
function onlyContainer(object, path) {
	const [only, ...others] = podOf(object)?.containers ?? [];
	return only !== void 0 && others.length === 0 && fieldAt(object.value, ...path) === void 0 ? formatFieldPath(only.path) : void 0;
}
function textAtPath(object, path) {
	const value = typeof path.at(-1) === "number" ? fieldAt(object.value, ...path) : void 0;
	return typeof value === "string" ? value : void 0;
}
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
		...controlOf("builtin", rule.id, {
			fieldPath,
			file: object.file,
			onlyContainer: onlyContainer(object, path),
			value: textAtPath(object, path)
		}),
		...patch !== void 0 && { patch }
	};
}
export { accessGraph, baseline, chooseRules, cisBenchmark, documentation, evaluate, hardeningGuide, isBinding, mismatches, rbacRules, restricted };
